/**
 * engine.h - what the parts of the model engine share: where a walk over a value
 * stands, how a C value is reached through its table, and how an error is reported.
 *
 * Private to runtime/codec. Data of a generated type is only ever reached through
 * memcpy or a pointer to its own type, so nothing here breaks C's aliasing rules.
 */
#ifndef MODELC_CODEC_ENGINE_H
#define MODELC_CODEC_ENGINE_H

#include <modelc/model.h>

/* ---- layout.c: C values through their tables ------------------------------- */

/** The items of a list, array or map: where they are, how many, how far apart. */
typedef struct mc_sequence {
    const char *items;
    size_t len;
    size_t stride;
    size_t value_offset; /* of the value in an item; 0 but for maps, whose key comes first */
} mc_sequence;

/** The head of every list and map. */
typedef struct mc_head {
    void *items;
    size_t len;
} mc_head;

mc_head mc_head_load(const void *slot);
void mc_head_store(void *slot, mc_head head);
/** False where there are items to be but no memory with them. */
bool mc_sequence_load(const mc_type *type, const void *slot, mc_sequence *out);
const void *mc_sequence_value(const mc_sequence *sequence, size_t index);
/** The key of an entry of a map, of the type that mc_map_key says. */
const void *mc_sequence_key(const mc_sequence *sequence, size_t index);
/** The type of a map's keys. */
const mc_type *mc_map_key(const mc_type *map);
/** A key as it is on the wire, in `arena` where it is no str; `data` NULL where it is none. */
mc_str mc_map_key_text(const mc_type *key, const void *slot, mc_arena *arena);
/** The value of an optional, or NULL where it has none. */
const void *mc_optional_slot(const mc_type *type, const void *slot);

/** A signed or unsigned integer, bool or enum of `size` bytes. */
int64_t mc_int_load(const void *slot, size_t size);
uint64_t mc_uint_load(const void *slot, size_t size);
/** Keeps the lowest `size` bytes. */
void mc_int_store(void *slot, size_t size, uint64_t bits);
double mc_float_load(const void *slot, size_t size);
mc_str mc_str_load(const void *slot);
/** The value of the enum that `slot` holds, or NULL where it holds none. */
const mc_enum_value *mc_enum_load(const mc_type *type, const void *slot);
/** What a value of an enum is on the wire: text, a number, or a bool; borrowed from the table. */
mc_value mc_enum_wire(const mc_enum *enumeration, const mc_enum_value *value);

/** The C value of a field, or NULL where it has none. */
const void *mc_field_slot(const mc_field *field, const void *model);
/** Whether a field is right without a value: it may be absent or null. */
bool mc_field_may_be_none(const mc_field *field);
/** Which of its keys `key` is: 0 for the name, then the aliases, SIZE_MAX for none. */
size_t mc_field_rank(const mc_model *model, size_t field, mc_str key);
/** The map of unknown keys, or NULL where the model keeps none. */
const void *mc_model_extra(const mc_model *model, const void *slot);
/** The member that a union holds, or NULL where its kind is none. */
const mc_case *mc_case_load(const mc_union *choice, const void *slot);
/** The C value of that member, or NULL where its box is empty. */
const void *mc_case_slot(const mc_union *choice, const mc_case *one, const void *slot);

/**
 * Whether going into a value of this type goes one level down. A union whose members
 * are the levels is none itself, but for one that lies directly in another.
 */
bool mc_type_nests(const mc_type *type, const mc_type *parent);

/** A buffer's allocator that takes from an arena; `user` is the arena. */
mc_allocator mc_arena_allocator(mc_arena *arena);

/* ---- the walk -------------------------------------------------------------- */

/** How well a value fitted a type; the worst of its parts. */
typedef enum mc_fit { MC_FIT_LAX, MC_FIT_STRICT, MC_FIT_EXACT } mc_fit;

/** Why a walk ended before its end. */
typedef enum mc_stop { MC_STOP_NOT, MC_STOP_MEMORY, MC_STOP_WORK } mc_stop;

/** What an error is about. The input is `input` or, where that is NULL, the C value. */
typedef struct mc_spot {
    const mc_path *path;
    const mc_value *input;
    const mc_type *type;
    const void *slot;
} mc_spot;

/**
 * An object of a configuration's file that got members from the environment: see config.h. It is
 * known by the address of its members, of which every object has its own.
 */
typedef struct mc_layer {
    const mc_member *members;
    const bool *is_variable; /* by the model's fields: the value is text of the environment */
    bool over_default;       /* the members change what init put there, instead of being all */
    struct mc_layer *next;
} mc_layer;

/** The state of one conversion or validation. */
typedef struct mc_walk {
    mc_arena *arena; /* of what the result points at, and scratch */
    mc_errors *errors;
    mc_mode mode;
    mc_mode call_mode;      /* the caller's, which models without a word of their own take */
    bool borrow;            /* strings may point into the input */
    bool with_readonly;     /* fields that are MC_FIELD_READONLY are read, too */
    const mc_spot *whole;   /* a union with secrets all of whose members are told to be wrong */
    size_t secrets;         /* how many MC_FIELD_SENSITIVE fields are around */
    const mc_layer *layers; /* NULL but for configurations */
    const mc_str *given;    /* the str that is checked, as it was before MC_RULE_STRIP; or NULL */
    mc_str tag_key;         /* of the tagged union around the next model: no unknown key there */
    size_t depth;
    const mc_type *parent; /* what the value lies in, NULL at the root */
    mc_fit fit;
    size_t fields_set; /* of the models so far, and whether there was one */
    bool has_fields_set;
    size_t visits;  /* of values; tells whether a union's member looked inside */
    size_t repeats; /* how many unions around are giving their input to one more member */
    size_t work;    /* visits that were repeated more than once */
    mc_stop stop;
} mc_walk;

/** Lowers the fit. */
void mc_walk_floor(mc_walk *walk, mc_fit fit);
/** Ends the walk for want of memory; always false. */
bool mc_walk_no_memory(mc_walk *walk);

/* ---- report.c: the words of every error ------------------------------------ */

/* Each reports one error and returns false, so that a caller can return it. */

/** An error without facts; `type` and `msg` are literals. */
bool mc_report(mc_walk *walk, const mc_spot *spot, const char *type, const char *msg);
bool mc_report_missing(mc_walk *walk, const mc_path *path, const mc_spot *parent);
bool mc_report_model_type(mc_walk *walk, const mc_spot *spot);
/** One of LE, LT, GE, GT, MULTIPLE_OF. */
bool mc_report_bound(mc_walk *walk, const mc_spot *spot, mc_rule rule, mc_value bound);
/** An `actual` length that is only known to be too large. */
#define MC_LENGTH_MORE SIZE_MAX
/** MIN_LENGTH or MAX_LENGTH; `actual` is of items and unused for strings. */
bool mc_report_length(mc_walk *walk, const mc_spot *spot, mc_rule rule, uint64_t bound,
                      size_t actual);
bool mc_report_repeated(mc_walk *walk, const mc_spot *spot, size_t index, size_t first);
bool mc_report_enum(mc_walk *walk, const mc_spot *spot, const mc_enum *enumeration);
bool mc_report_tag_missing(mc_walk *walk, const mc_spot *spot, const mc_union *choice);
bool mc_report_tag_invalid(mc_walk *walk, const mc_spot *spot, const mc_union *choice,
                           const mc_value *tag);
/** A C union of no known kind. */
bool mc_report_kind_invalid(mc_walk *walk, const mc_spot *spot, const mc_union *choice, int kind);
bool mc_report_pattern(mc_walk *walk, const mc_spot *spot, mc_str pattern, mc_match found);
/** `failed` has no message where the check gave none. */
bool mc_report_check(mc_walk *walk, const mc_spot *spot, const char *name, const mc_check *failed);
bool mc_report_depth(mc_walk *walk, const mc_spot *spot);

/* For report_text.c. */

/** Whether there is room for one more error; keeps count of those there is none for. */
bool mc_report_wanted(mc_walk *walk);
/** An error with facts, which are copied; `msg` without data is for want of memory. Only
 *  where one is wanted. */
bool mc_report_facts(mc_walk *walk, const mc_spot *spot, const char *type, mc_str msg,
                     const mc_error_fact *facts, size_t facts_len);
/** As Python lists what would have been right: puts ", " or " or " behind item `index`. */
void mc_report_separator(mc_buf *out, size_t index, size_t len, bool with_or);

/* ---- report_text.c: those of the types of types.h -------------------------- */

/** The input is of the wrong kind for the type, or the C value is none. */
bool mc_report_scalar_kind(mc_walk *walk, const mc_spot *spot);
/** Its text is wrong. */
bool mc_report_scalar_text(mc_walk *walk, const mc_spot *spot, const mc_reason *why);
/** `msg` with the reason behind it, which is a fact too. */
bool mc_report_reason(mc_walk *walk, const mc_spot *spot, const char *type, const char *msg,
                      const char *fact, const char *reason);
bool mc_report_scalar_bound(mc_walk *walk, const mc_spot *spot, const mc_constraint *rule);
bool mc_report_digits(mc_walk *walk, const mc_spot *spot, uint64_t most);
bool mc_report_places(mc_walk *walk, const mc_spot *spot, uint64_t most);
bool mc_report_whole_digits(mc_walk *walk, const mc_spot *spot, uint64_t most);
bool mc_report_version(mc_walk *walk, const mc_spot *spot, uint64_t version);
bool mc_report_schemes(mc_walk *walk, const mc_spot *spot, const char *const *schemes);

/* ---- keys.c: the keys of a model's input -------------------------------------- */

/** Models up to this size need no memory to sort out their keys. */
#define MC_FEW_FIELDS 32

/** What is known of the fields while a model is read. */
typedef struct mc_keys {
    const mc_member **members; /* of the input, NULL where there is none */
    bool *failed;
    const mc_member *few_members[MC_FEW_FIELDS];
    bool few_failed[MC_FEW_FIELDS];
    size_t extras; /* how many keys are no field's and to be kept */
} mc_keys;

bool mc_keys_init(mc_keys *keys, size_t fields, mc_arena *arena);
/** Finds the member of each field; false where a key is forbidden. */
bool mc_keys_match(mc_walk *walk, mc_keys *keys, const mc_spot *spot, mc_str tag_key);
/** Of two members for one field the one that is read; `old` may be NULL. */
const mc_member *mc_keys_preferred(const mc_model *model, size_t field, const mc_member *old,
                                   const mc_member *found);
/** Index of the field that is read from that key, or fields_len; `guess` is tried first. */
size_t mc_model_find(const mc_model *model, mc_str key, size_t guess);
/** Whether the field is taken from input: see MC_FIELD_READONLY. */
bool mc_field_is_read(const mc_walk *walk, const mc_field *field);

/* ---- rules.c: constraints, in one place for decoding and validating -------- */

/** The constraints of the type over the C value; reports the first that is broken. What rules
 *  such as MC_RULE_STRIP make of a str goes to `out`, unless that is NULL. */
bool mc_rules_check(mc_walk *walk, const mc_spot *spot, void *out);
/** Whether no two items of the list or set are equal. */
bool mc_rules_check_unique(mc_walk *walk, const mc_spot *spot);
/** Only whether `len` items are too many: before room is made for them. */
bool mc_rules_check_room(mc_walk *walk, const mc_spot *spot, size_t len);
/**
 * The checks of a model, each unless one of the fields that it reads failed; field n
 * failed where failed[n]. `all_ok` says that nothing failed at all.
 */
bool mc_rules_check_model(mc_walk *walk, const mc_spot *spot, const bool *failed, bool all_ok);

/* ---- what @sensitive hides (secrets.c) --------------------------------------- */

/** What is shown instead of a secret. */
extern const mc_str mc_secret_text;
/** Whether a value of the type may hold a field that is MC_FIELD_SENSITIVE. */
bool mc_type_has_secrets(const mc_type *type);
/** Hides the secrets in what was given for a value of the type; what changes is copied into
 *  `arena`. False where that is at its end. */
bool mc_secrets_hide(mc_value *value, const mc_type *type, mc_arena *arena);

/** 64 bits that nobody can guess; `address` is any, should the system have none. */
uint64_t mc_entropy(const void *address);

/* ---- equal items (unique.c) ------------------------------------------------ */

/**
 * For each of `count` values, `stride` bytes apart, the index of the first that is
 * equal to it: its own where there is none before. In linear time. The result lives
 * in `arena`; NULL where that is at its end.
 */
size_t *mc_first_equals(const mc_type *type, const void *values, size_t count, size_t stride,
                        mc_arena *arena);

/* ---- lax text (lax.c) ------------------------------------------------------ */

/** An integer of any sign and 64 bits, or beyond. */
typedef struct mc_integer {
    bool negative;
    bool huge; /* the magnitude does not fit */
    uint64_t magnitude;
} mc_integer;

typedef enum mc_parse {
    MC_PARSE_OK,
    MC_PARSE_BAD,
    MC_PARSE_TOO_LARGE, /* for a double, or more digits than are read of an int */
    MC_PARSE_NO_MEMORY,
} mc_parse;

/** As Pydantic reads a bool: yes, on, t, 1... in any case. */
bool mc_lax_bool(mc_str text, bool *out);
/** As int(text): blanks around, a sign, leading zeros, single underscores; and ".0". */
mc_parse mc_lax_int(mc_str text, mc_integer *out);
/** As float(text), "inf" and "nan" among them. */
mc_parse mc_lax_float(mc_str text, mc_arena *scratch, double *out);
/** The double nearest to the text of a JSON number. */
mc_parse mc_number_to_double(mc_str text, double *out);

/* ---- conversion ------------------------------------------------------------ */

/** mc_from_value within a walk. */
bool mc_walk_convert(mc_walk *walk, const mc_type *type, void *out, const mc_value *in,
                     const mc_path *path);
bool mc_walk_convert_scalar(mc_walk *walk, void *out, const mc_spot *spot);
/** The types of types.h. */
bool mc_walk_convert_text(mc_walk *walk, void *out, const mc_spot *spot);
/** mc_field_from_value within a walk; `parent` is the model, `key` the one that `in` was under. */
bool mc_walk_convert_field(mc_walk *walk, const mc_field *field, mc_str key, void *model,
                           const mc_value *in, const mc_spot *parent);
/** The same for a value that is there, reported under `path`: a field's, a tuple's item. */
bool mc_walk_convert_slot(mc_walk *walk, const mc_field *field, void *model, const mc_value *in,
                          const mc_path *path);
/** A map's key from its text on the wire, into the start of an entry. */
bool mc_walk_convert_key(mc_walk *walk, const mc_items *items, void *entry, mc_str key,
                         const mc_path *path);
bool mc_walk_convert_model(mc_walk *walk, void *out, const mc_spot *spot);
/** Around the value of a field: its mode and whether it is a secret; returns the mode before. */
mc_mode mc_walk_enter_field(mc_walk *walk, const mc_field *field);
void mc_walk_leave_field(mc_walk *walk, const mc_field *field, mc_mode mode);
void mc_field_set_has(const mc_field *field, void *model, bool has);
void mc_model_set_given(const mc_model *model, void *slot, size_t field, bool given);
/** mc_from_value, but strings may point into the input, and what fails is the initial value. */
bool mc_from_layers(const mc_type *type, void *out, const mc_value *in, const mc_layer *layers,
                    const mc_convert *convert);
/** Says at last why a walk stopped short; nothing could be reported from there. */
bool mc_walk_finish(mc_walk *walk, bool ok, const mc_path *path);
bool mc_walk_convert_union(mc_walk *walk, void *out, const mc_spot *spot);
/** Whether that tag on the wire selects the member. */
bool mc_case_has_tag(const mc_case *one, const mc_value *tag);

/* ---- validation (validate.c) ------------------------------------------------ */

/** The field of the model at `model->slot`, as mc_validate checks it. */
bool mc_walk_validate_field(mc_walk *walk, const mc_field *field, const mc_spot *model);

/* ---- writing (encode.c) ------------------------------------------------------ */

/** mc_to_json of a value that lies within `depth` arrays and objects. */
bool mc_encode_within(mc_buf *out, const mc_type *type, const void *value, size_t depth);

/* ---- Python's way to write a string (repr.c) ------------------------------- */

/** The quote that Python would put around `text`: ', but " where only ' is in it. */
char mc_repr_quote(mc_str text);
/** Writes the next piece of `text` from `*at` as it stands between `quote`s, and moves on. */
size_t mc_repr_next(mc_str text, size_t *at, char quote, char out[5]);
/** The whole, with its quotes. */
void mc_repr_str(mc_buf *out, mc_str text);

#endif
