/**
 * schema.h - the resolved schema: every name looked up, every constraint typed, every
 * C name chosen. Resolve builds it from the ASTs; emitters read it and change nothing.
 *
 * Everything lives in the compiler's arena. Lists are linked by `next`, in source
 * order where nothing else is said.
 */
#ifndef MODELC_SCHEMA_H
#define MODELC_SCHEMA_H

#include "../load.h"
#include "names.h"

#include <modelc/model.h>

typedef struct type type;
typedef struct model model;
typedef struct unit unit;

/* ---- constraints ---------------------------------------------------------- */

/** In the order in which a value is checked: Pydantic's. */
typedef enum rule_kind {
    RULE_MAX_DIGITS,
    RULE_DECIMAL_PLACES,
    RULE_VERSION,
    RULE_SCHEMES,
    RULE_MULTIPLE_OF,
    RULE_LE,
    RULE_LT,
    RULE_GE,
    RULE_GT,
    RULE_FINITE,
    RULE_STRIP,
    RULE_MIN_LENGTH,
    RULE_MAX_LENGTH,
    RULE_PATTERN,
    RULE_LOWER,
    RULE_UPPER,
    RULE_UNIQUE,
    RULE_CHECK,
    RULE_KINDS,
} rule_kind;

/** One constraint of a type. */
typedef struct rule {
    rule_kind kind;
    mc_value bound;   /* of a bound or a length: a number of the type's own kind, or text */
    const void *slot; /* the bound of a type of modelc/types.h: its C value */
    const char *const *schemes; /* of RULE_SCHEMES: in small letters, NULL behind the last */
    mc_str pattern;             /* of RULE_PATTERN: the regular expression */
    mc_str function;            /* of RULE_CHECK: the C function, as written */
    mc_str c_name;              /* of RULE_CHECK: with the package's prefix */
    const unit *unit;           /* of RULE_CHECK: whose header declares it */
    span span;
    struct rule *next;
} rule;

/* ---- constants -------------------------------------------------------------- */

typedef struct enum_value enum_value;
typedef struct union_case union_case;

/** A value that the schema gives: a default. Its type is the field's. */
typedef struct constant {
    mc_value scalar;        /* bool, number, string, Any; null where the others are used */
    enum_value *enum_value; /* of an enum or of literals */
    union_case *union_case; /* of a union: its member, whose value is items[0] */
    /* Of a list, set, array, tuple or map, in order; of a model by the field's index. */
    struct constant *items;
    const void *slot;    /* of a type of modelc/types.h: its C value */
    const char *factory; /* C that makes a new one each time: "mc_uuid4()" */
    bool fresh;          /* it, or a part of it, has a factory */
    size_t len;
    struct constant *key; /* of a map's item */
    bool is_null;         /* `= null` */
    bool is_absent;       /* of a model's item: the field has no value */
    bool is_given;        /* of a model's item: the schema gave it, it is no default */
    span span;
    struct pending_constant *pending; /* until it is resolved */
} constant;

/* ---- types ------------------------------------------------------------------ */

typedef enum type_kind {
    TYPE_BOOL,
    TYPE_INT,  /* signed, `bits` wide */
    TYPE_UINT, /* unsigned, `bits` wide */
    TYPE_FLOAT,
    TYPE_STR,
    TYPE_DATE, /* from here to TYPE_EMAIL the types of modelc/types.h */
    TYPE_TIME,
    TYPE_DATETIME,
    TYPE_DURATION,
    TYPE_UUID,
    TYPE_DECIMAL,
    TYPE_BYTES,
    TYPE_IPV4,
    TYPE_IPV6,
    TYPE_URL,
    TYPE_EMAIL,
    TYPE_ANY,
    TYPE_NULL, /* only as a member of a union while it is resolved */
    TYPE_ENUM,
    TYPE_LIST,
    TYPE_ARRAY,
    TYPE_MAP,
    TYPE_MODEL,
    TYPE_UNION,
    TYPE_SET,
    TYPE_TUPLE,
    TYPE_OPTIONAL, /* null within a list, a map...: in C a struct of its own */
    TYPE_UPLOAD,   /* only of a parameter: a file of a form */
} type_kind;

struct enum_value {
    mc_str name;      /* as in the schema; of a literal as it is written */
    mc_str wire;      /* on the wire, where it is text */
    int64_t number;   /* the C constant's; on the wire where `by_number` */
    mc_value literal; /* of a literal: on the wire */
    mc_str c_const;
    mc_str doc;
    mc_str deprecated; /* why; empty where it is not */
    span span;
    enum_value *next;
};

/** A declared enum, or the literals of one place: `"fast" | "slow"`. */
typedef struct enumeration {
    mc_str name, c_name, doc;
    bool is_literal;
    bool is_mixed; /* literals that are neither all text nor all numbers of a C enum */
    bool by_number;
    unsigned bits; /* of a by_number enum's declared type */
    bool is_signed;
    enum_value *values;
    span span;
    unit *unit;
    struct enumeration *next;
} enumeration;

typedef enum union_mode { UNION_SMART, UNION_INTERNAL, UNION_ADJACENT, UNION_FIRST } union_mode;

struct union_case {
    mc_str tag;    /* on the wire; in smart mode the label in an error's loc */
    mc_str c_name; /* the member of the C union: as.c_name */
    mc_str c_const;
    mc_str doc;
    type *type;
    bool boxed;     /* a pointer in C: the member holds the union itself by value */
    mc_value *tags; /* all that select it, where `tag` alone does not; else NULL */
    size_t tags_len;
    span span;
    union_case *next;
};

typedef struct choice {
    mc_str name, c_name, doc;
    union_mode mode;
    mc_str tag_key, content_key;
    bool is_inline;    /* `A | B` where a type stands */
    bool tag_is_field; /* the tag was found in the members, who write it themselves */
    union_case *cases;
    span span;
    unit *unit;
    bool sensitive; /* as in model */
    bool finite;    /* as in model */
    unsigned round; /* as in model */
    uint64_t size;  /* as in model */
    struct choice *next;
} choice;

/** A type as it is used in one place: its C shape and its constraints. */
struct type {
    type_kind kind;
    mc_str label;                /* in messages: "int", "list[str]", "User" */
    mc_str c_type;               /* "int64_t", "shop_user", "shop_str_list" */
    mc_str c_stem;               /* what names made from it start with: "i64", "user", "str_list" */
    unsigned bits;               /* INT UINT FLOAT */
    unsigned depth;              /* how many lists, maps and arrays are in each other */
    rule *rules;                 /* in checking order */
    type *element;               /* LIST SET ARRAY MAP OPTIONAL */
    type *key;                   /* MAP */
    struct field *items;         /* TUPLE: item_0, item_1... */
    uint64_t length;             /* ARRAY */
    struct container *container; /* what defines its struct: LIST SET MAP TUPLE OPTIONAL */
    enumeration *enumeration;
    choice *choice;
    model *model;
    bool nullable;             /* T? or T | null: the field that has this type takes it over */
    bool omissible;            /* T?: its key may be missing */
    const struct alias *alias; /* it is that scalar alias, with no constraint of its own */
    span span;
    type *next;
};

/** Whether it is one of the types of modelc/types.h. */
static inline bool is_runtime_scalar(const type *t) {
    return t->kind >= TYPE_DATE && t->kind <= TYPE_EMAIL;
}

/** A C type that a use of list, map, tuple... calls for: struct { T *items; size_t len; }. */
typedef struct container {
    type *type; /* its constraints do not matter */
    struct container *next;
} container;

/** `type Id = i64(ge=1)`: a typedef in C where its type is a scalar. */
typedef struct alias {
    mc_str name, c_name, doc;
    type *type;
    span span;
    struct alias *next;
} alias;

/* ---- models ----------------------------------------------------------------- */

typedef struct field {
    mc_str name;     /* as in the schema */
    mc_str wire;     /* the key in JSON */
    mc_str *aliases; /* other keys that it is read from, in this order */
    size_t aliases_len;
    bool has_alias; /* `wire` was chosen: nothing renames it */
    mc_str c_name;
    mc_str doc;
    type *type;
    bool required; /* its key must be there */
    bool nullable; /* null is a value */
    bool has_flag; /* the struct has a has_NAME beside it */
    bool boxed;    /* the struct holds a pointer, NULL for no value */
    bool readonly, writeonly, sensitive;
    bool strict, lax;  /* at most one */
    mc_str deprecated; /* why; empty where it is not */
    mc_str variable;   /* of the environment; of a model what its variables start with; or empty */
    span variable_span;
    constant *default_value; /* NULL where there is none */
    constant **examples;
    size_t examples_len;
    size_t index;
    span span;
    struct field *next;
} field;

/* ---- expressions -------------------------------------------------------------- */

typedef enum expr_kind {
    EXPR_CONSTANT,   /* a literal, a constant or an enum's value */
    EXPR_NULL,       /* null, beside == or != */
    EXPR_FIELD,      /* a field of the model, or of the model or tuple that `left` is */
    EXPR_INDEX,      /* left[right]: of a list or a fixed array */
    EXPR_LEN,        /* len(left) */
    EXPR_NOT,        /* not left */
    EXPR_NEGATE,     /* -left */
    EXPR_ARITHMETIC, /* left + right, and - * / % */
    EXPR_COMPARE,    /* left == right, and != < <= > >= */
    EXPR_LOGIC,      /* left and right, or, => */
    EXPR_IN_ITEMS,   /* left in [items] */
    EXPR_IN,         /* left in right: the items of a list, a map's keys or a str */
    EXPR_MATCH,      /* left ~ /pattern/ */
} expr_kind;

/** An expression with its type known. What reads a field without a value has none itself. */
typedef struct expr {
    expr_kind kind;
    ast_op op;
    const type *type; /* NULL of EXPR_NULL */
    constant *constant;
    field *field;
    struct expr *left, *right;
    struct expr *items; /* linked by next */
    mc_str pattern;     /* of EXPR_MATCH */
    size_t number;      /* of EXPR_MATCH: among those of the whole expression */
    span span;
    struct expr *next;
} expr;

/**
 * A check over fields, or over a whole model. An inherited one is called as where it
 * stands: with the types that its fields have there.
 */
typedef struct model_check {
    mc_str function, c_name; /* empty where it is an expression */
    expr *expr;              /* NULL where it is a function */
    mc_str message;          /* of an expression: what is said where it does not hold */
    field **fields;          /* what it reads; none is all */
    field **params;          /* the same as a function's parameters see them */
    size_t len;
    model *whole;     /* whose struct it takes; NULL where it takes fields */
    const unit *unit; /* whose header declares it */
    span span;
    struct model_check *next;
} model_check;

/** A field that is only written: worked out from others. */
typedef struct computed_field {
    mc_str name, c_name, doc;
    mc_str wire;     /* the key in JSON */
    mc_str accessor; /* the C function that works it out */
    type *type;
    expr *expr;    /* NULL where it is a function */
    bool nullable; /* it may have no value, which is written as null */
    mc_str function, c_function;
    field **fields; /* the function's parameters */
    size_t len;
    const unit *unit; /* whose header declares the function */
    span span;
    struct computed_field *next;
} computed_field;

/** How much input a model takes; 0 where the runtime decides. */
typedef struct limits {
    size_t depth, bytes, items, text;
} limits;

struct model {
    mc_str name, c_name, doc;
    field *fields;
    size_t len;
    model_check *checks;
    computed_field *computed;
    bool forbid_extra, allow_extra;
    bool strict, lax; /* for its own fields that say nothing themselves */
    name_style rename;
    limits limits;
    mc_str deprecated;  /* why; empty where it is not */
    bool sensitive;     /* a field of it, or of what it holds, is */
    bool has_variables; /* the same of fields that the environment may give */
    int status;         /* of an error; 0 for a model */
    span span;
    unit *unit;
    struct ast_decl *decl;         /* NULL where it is derived: Partial, Omit, Pick */
    mc_str stem;                   /* the C name without the package */
    const struct context *context; /* where the names in it are looked up */
    enum { MODEL_NEW, MODEL_RESOLVING, MODEL_RESOLVED } state;
    bool finite;    /* a value of it can be built: it does not need itself */
    unsigned round; /* in which that was last looked at */
    uint64_t size;  /* about its sizeof */
    model *next;
};

/* ---- services ---------------------------------------------------------------- */

typedef enum param_in {
    IN_PATH,
    IN_QUERY,
    IN_HEADER,
    IN_COOKIE,
    IN_BODY,
    IN_FORM,
    IN_FILE
} param_in;

/** Who may call an operation. */
typedef enum auth_kind { AUTH_NONE, AUTH_BEARER, AUTH_BASIC, AUTH_APIKEY } auth_kind;

/** How the items of a result follow each other that is sent while its handler runs. */
typedef enum stream_kind {
    STREAM_NONE,
    STREAM_LINES,
    STREAM_EVENTS,
    STREAM_MESSAGES /* of a WebSocket */
} stream_kind;

typedef struct operation {
    mc_str name, c_name, doc;
    mc_str method; /* upper case */
    mc_str path;   /* the service's and its own; empty where that is wrong */
    bool sync;     /* in the thread pool */
    bool isolated; /* in a worker process */
    model *args;   /* its parameters as fields; fields NULL where there are none */
    param_in *in;  /* of args' fields, by index */
    bool embed_body;
    int status;   /* of a success */
    type *result; /* NULL where there is no body; of a stream an item */
    bool file;    /* instead of a result: a file that the handler names */
    stream_kind stream;
    type *message; /* of STREAM_MESSAGES: what a client sends; else NULL */
    model **raises;
    size_t raises_len;
    int64_t timeout_ms;  /* 0 is the server's */
    int64_t concurrency; /* most at once; 0 is as many as come */
    bool deprecated;
    mc_str *tags; /* instead of the service's name */
    size_t tags_len;
    auth_kind auth;
    mc_str *scopes;
    size_t scopes_len;
    span span;
    struct operation *next;
} operation;

typedef struct service {
    mc_str name, c_name, doc, route;
    operation *operations;
    span span;
    unit *unit;
    struct service *next;
} service;

/* ---- the whole ----------------------------------------------------------------- */

/** What has a struct in C, in the order in which C wants it defined. */
typedef struct definition {
    enum { DEFINE_ENTRY, DEFINE_MODEL, DEFINE_UNION, DEFINE_TUPLE, DEFINE_OPTIONAL } kind;
    container *container; /* of all but models and unions; an ENTRY is a map's */
    model *model;
    choice *choice;
    struct definition *next;
} definition;

/** A check function of the user's: what it is called with. */
typedef struct check_function {
    mc_str function, c_name;
    const type *value;  /* of a field's check; NULL for a model's */
    const model *whole; /* of a check without field names; else NULL */
    const type *result; /* of a computed field's function; NULL of a check */
    field **fields;     /* of a model's check: its parameters */
    size_t len;
    const unit *unit; /* whose header declares it */
    span span;
    struct check_function *next;
} check_function;

/** One schema file: one package, one header. */
struct unit {
    ast_file *file;
    mc_str package; /* "shop": the prefix of C names and the stem of file names */
    unit **imports;
    size_t imports_len;
    enumeration *enums;
    alias *aliases;
    choice *choices;
    model *models; /* errors too */
    container *containers;
    service *services;
    definition *definitions;
    check_function *functions; /* each once */
    unit *next;
};

/** All files of a run: the named ones and what they import, importers last. */
typedef struct schema {
    unit *units;
} schema;

/**
 * Resolves and checks. What is wrong goes to `diags`; where diags->errors is not 0
 * afterwards, the result is not fit for emitting. NULL where memory is at its end.
 */
schema *schema_resolve(const loaded_files *files, mc_arena *arena, diags *diags);

#endif
