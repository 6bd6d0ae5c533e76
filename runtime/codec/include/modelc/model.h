/**
 * modelc/model.h - what a model is at run time: tables that generated code fills in,
 * and the one engine that reads, checks, writes, compares and copies by them.
 *
 * Whatever the format of the input, it is first an mc_value; the engine turns that
 * into C structs with Pydantic's rules. So what a constraint, a union or an
 * absent field means stands in one place.
 *
 * All tables are constant and shared between threads; the functions keep no state, so
 * that threads may use them at once on different values. They allocate from the arena that
 * they are given and nowhere else, but for mc_validate, which says so.
 */
#ifndef MODELC_MODEL_H
#define MODELC_MODEL_H

#include <modelc/base.h>
#include <modelc/json.h>
#include <modelc/types.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mc_type mc_type;

/* ---- checks written by the user ------------------------------------------ */

/** What a check function gets to say why it said no. */
typedef struct mc_check {
    mc_arena *arena;  /* for messages; lives as long as the errors */
    mc_str message;   /* empty until mc_check_fail */
    const char *type; /* of the error: NULL is "value_error" */
} mc_check;

/** Says why, as printf; returns false, so that a check can `return mc_check_fail(...)`. The
 *  error is a "value_error", its message "Value error, " and this text. */
bool mc_check_fail(mc_check *check, const char *format, ...) MC_PRINTF(2, 3);
/** The same with an error type of one's own, which is copied, and the text as the whole message. */
bool mc_check_fail_type(mc_check *check, const char *type, const char *format, ...) MC_PRINTF(3, 4);

/**
 * A check as the tables know it: `value` points at the C value or the model. It may run more
 * than once for one input (a union tries its members), so it must not do anything but look.
 */
typedef bool mc_check_fn(const void *value, mc_check *check);

/* ---- patterns --------------------------------------------------------------- */

/** What came of looking for a pattern in a text. */
typedef enum mc_match {
    MC_MATCH_YES,
    MC_MATCH_NO,
    MC_MATCH_UNDECIDED, /* not within the steps that are allowed */
    MC_MATCH_NO_MEMORY,
} mc_match;

/**
 * A pattern of a schema: the one table that is not constant, because it is compiled at its
 * first use. `match` is mc_pattern_match of modelc/pattern.h; named here, by a pointer, so that
 * only programs with patterns need that library.
 */
typedef struct mc_pattern mc_pattern;
struct mc_pattern {
    mc_str source;
    mc_match (*match)(mc_pattern *pattern, mc_str text);
    void *code, *idle; /* private to `match`; NULL at first */
};

/* ---- constraints ---------------------------------------------------------- */

typedef enum mc_rule {
    MC_RULE_MAX_DIGITS, /* of a decimal, before and behind the point together */
    MC_RULE_DECIMAL_PLACES,
    MC_RULE_VERSION, /* of a uuid */
    MC_RULE_SCHEMES, /* of a url: one of these */
    MC_RULE_MULTIPLE_OF,
    MC_RULE_LE,
    MC_RULE_LT,
    MC_RULE_GE,
    MC_RULE_GT,
    MC_RULE_FINITE,
    MC_RULE_STRIP,      /* of a str: white space around it is taken away, then goes on */
    MC_RULE_MIN_LENGTH, /* code points of a str, bytes of bytes, items of a list or map */
    MC_RULE_MAX_LENGTH,
    MC_RULE_PATTERN, /* of a str: must hold a match */
    MC_RULE_LOWER,   /* of a str: it becomes lower case, see mc_arena_lower */
    MC_RULE_UPPER,
    MC_RULE_UNIQUE, /* no two items of a list are mc_equal; takes linear time */
    MC_RULE_CHECK,  /* a function of the user's; runs only where all before it passed */
} mc_rule;

/**
 * One constraint of a type. A value reports the first that it breaks, in the
 * order of the table. Bounds are in the member that fits the type: `integer` for
 * signed integers, `uinteger` for unsigned ones, lengths and counts, `number` for floats;
 * the types of types.h have theirs in `bound`.
 * STRIP, LOWER and UPPER change what is read; when a value built in C is checked, the rules
 * behind them see the changed text, and the value stays as it is.
 */
typedef struct mc_constraint {
    mc_rule rule;
    union {
        int64_t integer;
        uint64_t uinteger;
        double number;
        mc_check_fn *check;
        const void *bound;          /* a value of the constrained type itself */
        const char *const *schemes; /* in small letters; NULL behind the last */
        mc_pattern *pattern;
    };
    const char *name; /* of a check function, for its message */
} mc_constraint;

/* ---- types ---------------------------------------------------------------- */

typedef enum mc_type_kind {
    MC_TYPE_BOOL,     /* bool */
    MC_TYPE_INT,      /* int8_t to int64_t, by size */
    MC_TYPE_UINT,     /* uint8_t to uint64_t, by size */
    MC_TYPE_FLOAT,    /* float or double, by size */
    MC_TYPE_STR,      /* mc_str */
    MC_TYPE_ANY,      /* mc_value */
    MC_TYPE_NULL,     /* nothing in C: a union's member */
    MC_TYPE_ENUM,     /* a C enum: of a declared enum, or of literals */
    MC_TYPE_LIST,     /* struct { T *items; size_t len; } */
    MC_TYPE_ARRAY,    /* T[n] */
    MC_TYPE_MAP,      /* struct { struct { K key; T value; } *entries; size_t len; } */
    MC_TYPE_MODEL,    /* a struct */
    MC_TYPE_UNION,    /* struct { enum kind; union { ... } as; } */
    MC_TYPE_SET,      /* as MC_TYPE_LIST, but no two items are equal and their order is nothing */
    MC_TYPE_TUPLE,    /* struct { T item_0; U item_1; ... } */
    MC_TYPE_OPTIONAL, /* struct { T value; bool has_value; }: null within a list, a map... */
    MC_TYPE_DATE,     /* from here on as in types.h; in JSON a string */
    MC_TYPE_TIME,
    MC_TYPE_DATETIME,
    MC_TYPE_DURATION,
    MC_TYPE_UUID,
    MC_TYPE_DECIMAL,
    MC_TYPE_BYTES,
    MC_TYPE_IPV4,
    MC_TYPE_IPV6,
    MC_TYPE_URL,   /* mc_str */
    MC_TYPE_EMAIL, /* mc_str */
} mc_type_kind;

/** One value of an enum: its text or number on the wire, and the C constant. */
typedef struct mc_enum_value {
    mc_str text;
    int64_t number;
} mc_enum_value;

typedef struct mc_enum {
    const mc_enum_value *values;
    size_t len;
    bool by_number;           /* on the wire it is the number, else the text */
    bool is_literal;          /* `"a" | "b"` rather than a declared enum: errors say so */
    const mc_value *literals; /* of literals of several kinds: values[n] on the wire; or NULL */
} mc_enum;

typedef struct mc_items {
    const mc_type *type;
    size_t length;       /* of an array */
    size_t entry_size;   /* of a map: sizeof its entry, which starts with the key */
    size_t value_offset; /* of the value in a map's entry or in an optional */
    const mc_type *key;  /* of a map: a str, an integer or an enum; NULL is str as it comes */
    size_t has_offset;   /* of an optional: of its `bool has_value` */
} mc_items;

typedef enum mc_field_flags {
    MC_FIELD_REQUIRED = 1 << 0,  /* its key must be there */
    MC_FIELD_NULLABLE = 1 << 1,  /* null is a value of it */
    MC_FIELD_DEFAULT = 1 << 2,   /* init put one in place */
    MC_FIELD_BOXED = 1 << 3,     /* the struct holds a pointer; NULL is no value */
    MC_FIELD_READONLY = 1 << 4,  /* not taken from input: its key is one that no field has */
    MC_FIELD_WRITEONLY = 1 << 5, /* left out on output */
    MC_FIELD_SENSITIVE = 1 << 6, /* hidden when printed and in the inputs of errors */
    MC_FIELD_STRICT = 1 << 7,    /* read in MC_STRICT, */
    MC_FIELD_LAX = 1 << 8,       /* or MC_LAX, whatever the call says; not so models within */
} mc_field_flags;

/** `has_offset` of a field without a has_ flag. */
#define MC_NO_HAS SIZE_MAX

/** The names of a field besides its key. */
typedef struct mc_field_names {
    mc_str own;            /* in the schema */
    const mc_str *aliases; /* other keys that it is read from, the first one there wins */
    size_t aliases_len;
    mc_str variable; /* of the environment, see config.h; of a model the start of its fields' */
} mc_field_names;

typedef struct mc_field {
    mc_str name; /* the key on the wire */
    const mc_type *type;
    size_t offset;     /* in the struct */
    size_t has_offset; /* of its `bool has_NAME`, or MC_NO_HAS */
    unsigned flags;    /* of mc_field_flags */
} mc_field;

/** The items of a tuple. Their names are unused, all are required. */
typedef struct mc_tuple {
    const mc_field *fields;
    size_t len;
} mc_tuple;

/** A check over several fields, skipped where one of them already failed. */
typedef struct mc_model_check {
    const char *name;
    mc_check_fn *run;
    const uint16_t *fields; /* indexes of those it reads; none means all */
    size_t fields_len;
} mc_model_check;

/** A field that is only written. Its type is a scalar or an enum. */
typedef struct mc_computed {
    mc_str name; /* the key on the wire */
    const mc_type *type;
    /** Puts the value at `out`; false where there is none, which is written as null. */
    bool (*compute)(const void *model, void *out, mc_arena *arena);
    mc_str own; /* the name in the schema */
} mc_computed;

typedef enum mc_extra { MC_EXTRA_IGNORE, MC_EXTRA_FORBID, MC_EXTRA_ALLOW } mc_extra;

/** What MC_EXTRA_ALLOW keeps: the keys that no field has, in the order of the input. Laid out
 *  as any other map. */
typedef struct mc_any_map {
    mc_member *entries;
    size_t len;
} mc_any_map;

/** A model. Bit n of the struct's `uint64_t given[]` says whether field n was in the input. */
typedef struct mc_model {
    const mc_field *fields;
    size_t fields_len;
    size_t given_offset;
    void (*init)(void *model); /* sets the whole struct: defaults, has_ flags, `given` to 0 */
    const mc_model_check *checks;
    size_t checks_len;
    const mc_computed *computed;
    size_t computed_len;
    mc_extra extra;
    size_t extra_offset;           /* of its mc_any_map where `extra` is MC_EXTRA_ALLOW */
    const mc_field_names *names;   /* of each field; NULL where none has more than its key */
    const mc_json_options *limits; /* of input, where the call says nothing; or NULL */
    bool sensitive;                /* a field of it, or of what it holds, is MC_FIELD_SENSITIVE */
} mc_model;

/** One member of a union. */
typedef struct mc_case {
    int kind;   /* the C constant */
    mc_str tag; /* of a tagged union: on the wire and in loc; else the label in loc */
    const mc_type *type;
    bool boxed;           /* the C union holds a pointer */
    const mc_value *tags; /* all that select it, where `tag` alone does not; or NULL */
    size_t tags_len;
} mc_case;

typedef enum mc_union_mode {
    MC_UNION_SMART,    /* the best fit, as Pydantic's smart mode for JSON */
    MC_UNION_INTERNAL, /* the tag is a key of the member, a model: {"kind": "cat", ...} */
    MC_UNION_ADJACENT, /* {"kind": "cat", "value": ...} */
    MC_UNION_FIRST,    /* from left to right, the first that fits */
} mc_union_mode;

typedef struct mc_union {
    mc_union_mode mode;
    mc_str tag_key;     /* of the tagged modes */
    mc_str content_key; /* of MC_UNION_ADJACENT */
    const mc_case *cases;
    size_t len;
    size_t kind_offset; /* of the C enum, an int in size */
    size_t as_offset;   /* of the C union */
    bool tag_is_field;  /* the members have the tag as a field: it is not written besides */
    bool sensitive;     /* as of a model: one of its members is */
} mc_union;

/** A type, in the C form that its kind says, with its constraints. */
struct mc_type {
    mc_type_kind kind;
    const char *name; /* in the schema, e.g. "int", "User": labels and messages */
    size_t size;      /* sizeof the C type */
    const mc_constraint *constraints;
    size_t constraints_len;
    union {
        const mc_enum *enumeration;
        const mc_items *items; /* of a list, set, array, map, optional */
        const mc_tuple *tuple;
        const mc_model *model;
        const mc_union *choice;
    };
};

/* ---- the engine ------------------------------------------------------------ */

/** Whether text may stand for numbers and the like. */
typedef enum mc_mode {
    MC_STRICT, /* JSON bodies: but 1.0 is an int, and 1 a float */
    MC_LAX,    /* query, path, headers, environment: "7" is 7, "on" is true */
} mc_mode;

/** What a conversion works with. */
typedef struct mc_convert {
    mc_arena *arena;   /* all that `out` will point at; strings are copied into it */
    mc_errors *errors; /* may be NULL; must not use an arena that dies before its reader */
    mc_mode mode;
} mc_convert;

/**
 * Turns `in` into the C value at `out`, checking all of it; every mistake is
 * reported, under `path` (NULL is the root). False where there was one; `*out` then
 * holds the type's initial value or, in a model, the fields that were right. The
 * inputs of the errors point into `in`. Out of memory, errors->out_of_memory is set.
 */
bool mc_from_value(const mc_type *type, void *out, const mc_value *in, const mc_path *path,
                   mc_convert *convert);
/**
 * The same for one field of a struct at `model`, `in` NULL where its key is missing:
 * then the default stays or "missing" is reported with `parent` as its input. The
 * error's path is `path` and the field's name. Sets has_; the caller sets `given`.
 * False where something is wrong; the field then is not to be used.
 */
bool mc_field_from_value(const mc_field *field, void *model, const mc_value *in,
                         const mc_value *parent, const mc_path *path, mc_convert *convert);

/**
 * JSON text to a checked C value, in MC_STRICT mode. What `*out` points at lives in `arena`. False
 * where something is wrong: `errors` (may be NULL) then says all of it, and `*out` is the type's
 * initial value. With errors->source not set, it becomes `json`. `options` may be NULL.
 */
bool mc_from_json(const mc_type *type, void *out, mc_str json, const mc_json_options *options,
                  mc_arena *arena, mc_errors *errors);

/**
 * Says what text errors about a value of `type` are to show: `source`, where none is named yet, in
 * which `locate` finds a place (NULL: as JSON). Where it may hold secrets none of it is shown.
 * `errors` may be NULL.
 */
void mc_errors_set_source(mc_errors *errors, const mc_type *type, mc_str source,
                          size_t (*locate)(mc_str source, const mc_loc *loc, size_t loc_len));

/**
 * What the type's JSON is read with: `options` (may be NULL), and the type's own limits where
 * they say nothing.
 */
mc_json_options mc_type_options(const mc_type *type, const mc_json_options *options);

/** What is left out on output, and under which names the rest goes; or them together. */
typedef enum mc_json_flags {
    MC_JSON_DEFAULT = 0,
    MC_JSON_EXCLUDE_NONE = 1 << 0,  /* fields without a value, which are else null */
    MC_JSON_EXCLUDE_UNSET = 1 << 1, /* fields that the input did not give */
    /** Fields that are not required and hold what init puts there: their default or no value. */
    MC_JSON_EXCLUDE_DEFAULTS = 1 << 2,
    MC_JSON_BY_NAME = 1 << 3,        /* under the names of the schema instead of the aliases */
    MC_JSON_WITH_WRITEONLY = 1 << 4, /* @writeonly fields too: for a store, not for clients */
} mc_json_flags;

/**
 * Appends the value as JSON. False where the buffer failed or the value is none (an
 * enum or union kind that does not exist); what was appended is then taken back.
 */
bool mc_to_json(const mc_type *type, const void *value, mc_buf *out, unsigned flags);

/**
 * The same, handed on to a writer. False where the value is none, memory is at its end or the
 * writer said so; what it got until then is no JSON text.
 */
bool mc_write_json(const mc_type *type, const void *value, const mc_writer *writer, unsigned flags);
/**
 * The same, into `size` bytes at `out`, which may be NULL where `size` is 0. Returns the length of
 * the text: below `size` it is there, with a NUL behind it; else that much and one byte more is
 * needed, and what is there is not to be used. MC_NO_JSON where there is no text.
 */
size_t mc_to_json_into(const mc_type *type, const void *value, char *out, size_t size,
                       unsigned flags);

/** What mc_to_json_into returns of a value that is none. */
#define MC_NO_JSON SIZE_MAX

/**
 * Checks a value built in C as if it had just been read, defaults included. `errors` may be
 * NULL. Takes memory of its own (mc_allocator_default) for models of more than 64 fields and
 * for MC_RULE_UNIQUE; without it false, and errors->out_of_memory.
 */
bool mc_validate(const mc_type *type, const void *value, mc_errors *errors);
/**
 * Same value, deeply; which fields were given does not matter, nor does the order of a
 * map. NaN is equal to itself. What is cyclic or invalid is equal to nothing.
 */
bool mc_equal(const mc_type *type, const void *a, const void *b);
/**
 * A hash of the whole value: what is mc_equal has the same. Keyed by `seed` (SipHash), so that
 * nobody who does not know it can prepare values that collide. Not for storing: it differs from
 * machine to machine and from release to release.
 */
uint64_t mc_hash(const mc_type *type, const void *value, uint64_t seed);
/**
 * Changes the value by a JSON merge patch (RFC 7396): objects are merged into models, maps, unions
 * and Any, all else is replaced, null takes a value away: null where the field may hold it, else
 * its default. What results is checked as a whole, what the patch does not name as mc_validate
 * would; `given` tells of the fields that the patch gave, too. On an error false, all mistakes in
 * `errors` (which may be NULL), and the value as it was. What is new lives in `arena`. In MC_STRICT
 * mode.
 */
bool mc_merge_json(const mc_type *type, void *value, mc_str patch, const mc_json_options *options,
                   mc_arena *arena, mc_errors *errors);
/**
 * A deep copy into `arena`; false where that is at its end or the value is cyclic or invalid.
 * `*out` is then undefined.
 */
bool mc_copy(const mc_type *type, void *out, const void *value, mc_arena *arena);
/** For people: User(id=1, name='Ann', nick=None), as Python's repr, on one line, without an end
 *  of line. Deeper than MC_DEPTH_LIMIT it is "...". */
void mc_print(const mc_type *type, const void *value, FILE *out);
/** Puts the type's initial value at `out`: a model's defaults, zero for all else. */
void mc_init(const mc_type *type, void *out);

/** Whether that bit is set in a model's `given`. */
static inline bool mc_given(const uint64_t *given, size_t bit) {
    return (given[bit / 64] >> (bit % 64)) & 1;
}

/** Copies the bits of `len` fields from `first` on to the start of another model's `given`. */
static inline void mc_given_part(uint64_t *part, const uint64_t *given, size_t first, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (mc_given(given, first + i)) part[i / 64] |= UINT64_C(1) << i % 64;
    }
}

/** The built-in types without constraints, for the tables. */
extern const mc_type mc_type_bool, mc_type_i8, mc_type_i16, mc_type_i32, mc_type_i64, mc_type_u8,
    mc_type_u16, mc_type_u32, mc_type_u64, mc_type_f32, mc_type_f64, mc_type_str, mc_type_any,
    mc_type_null, mc_type_date, mc_type_time, mc_type_datetime, mc_type_duration, mc_type_uuid,
    mc_type_decimal, mc_type_bytes, mc_type_ipv4, mc_type_ipv6, mc_type_url, mc_type_email;
/** map[str, Any], an mc_any_map in C. */
extern const mc_type mc_type_any_map;

#ifdef __cplusplus
}
#endif
#endif
