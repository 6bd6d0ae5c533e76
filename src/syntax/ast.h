/**
 * ast.h - a schema file as written: what the parser builds and resolve reads.
 *
 * Nodes live in the compiler's arena, as their texts do, each with a NUL behind it;
 * they are linked in source order. Names are
 * not looked up here and nothing is checked but the grammar. Every node knows its
 * span. No chain of types or expressions is deeper than AST_DEPTH_LIMIT, so a walk
 * over the tree may recurse.
 */
#ifndef MODELC_AST_H
#define MODELC_AST_H

#include "../source.h"

/** How deep types, values and expressions may nest. */
#define AST_DEPTH_LIMIT 200

typedef struct ast_type ast_type;
typedef struct ast_expr ast_expr;

/** An identifier, or a quoted or backquoted name, unescaped. */
typedef struct ast_name {
    mc_str text;
    span span;
} ast_name;

/** A dotted name: geo.Point. At least one part. */
typedef struct ast_path {
    ast_name name;
    struct ast_path *next;
} ast_path;

/* ---- values ------------------------------------------------------------- */

typedef enum ast_value_kind {
    AST_NULL,
    AST_BOOL,
    AST_INT,      /* text: digits and sign as written */
    AST_FLOAT,    /* text: as written */
    AST_STRING,   /* text: unescaped */
    AST_REGEX,    /* text: between the slashes, `\/` unescaped */
    AST_DURATION, /* text: 2s, 250ms, 5m, 1h */
    AST_WORD,     /* text: an enum value or a constant: admin, MAX_TAGS, geo.LIMIT */
    AST_CALL,     /* text: a factory, now() */
    AST_LIST,     /* items */
    AST_OBJECT,   /* items, each with a key */
} ast_value_kind;

/** A literal of the schema: a default, an argument, a bound. */
typedef struct ast_value {
    ast_value_kind kind;
    span span;
    mc_str text;
    bool boolean;
    ast_name key;            /* of an object's item */
    struct ast_value *items; /* linked by next */
    struct ast_value *next;
} ast_value;

/* ---- annotations and constraints ---------------------------------------- */

/** One argument: positional (no name), named (ge=1) or a range (1..40). */
typedef struct ast_arg {
    enum { AST_ARG_VALUE, AST_ARG_RANGE } kind;
    span span;
    ast_name name;      /* text empty where positional */
    ast_value *value;   /* AST_ARG_VALUE; an AST_OBJECT or AST_LIST is fine */
    ast_value *low;     /* AST_ARG_RANGE: NULL where open */
    ast_value *high;    /* AST_ARG_RANGE: NULL where open */
    bool high_excluded; /* a..<b */
    struct ast_arg *next;
} ast_arg;

/** @name or @name(args). */
typedef struct ast_annotation {
    ast_name name;
    ast_arg *args;
    span span;
    struct ast_annotation *next;
} ast_annotation;

/* ---- types -------------------------------------------------------------- */

typedef enum ast_type_kind {
    AST_TYPE_NAME,     /* path, parameters: User, geo.Point, list[str], Union[A, B], Page[T] */
    AST_TYPE_LITERAL,  /* value: "fast", 7, true */
    AST_TYPE_NULL,     /* null, as a member of a union */
    AST_TYPE_LIST,     /* T[] */
    AST_TYPE_ARRAY,    /* T[3]: length */
    AST_TYPE_OPTIONAL, /* T? */
    AST_TYPE_UNION,    /* A | B: parameters linked by next, two or more */
} ast_type_kind;

/**
 * A type as written, with the constraints in parentheses that stand behind it.
 * The grammar cannot tell f64[N] with a constant N from Page[T]: both are an
 * AST_TYPE_NAME with one parameter, and resolve looks N up.
 */
struct ast_type {
    ast_type_kind kind;
    unsigned depth; /* 1 where there is nothing inside */
    span span;
    ast_path *path;
    ast_type *parameters; /* of a name or a union; linked by next */
    ast_value *literal;   /* AST_TYPE_LITERAL; also a value among parameters: Literal["a"] */
    ast_type *element;    /* of T[], T[3], T? */
    ast_value *length;    /* of T[3] */
    ast_arg *constraints; /* str(1..40), list[str](max=8), str[](..8) */
    ast_type *next;
};

/* ---- check expressions -------------------------------------------------- */

typedef enum ast_expr_kind {
    AST_EXPR_VALUE,  /* literal */
    AST_EXPR_NAME,   /* name: a field, an enum value or a constant */
    AST_EXPR_MEMBER, /* left . name */
    AST_EXPR_CALL,   /* name(operands): len(tags), or a C function */
    AST_EXPR_INDEX,  /* left [ right ] */
    AST_EXPR_UNARY,  /* op: - or not */
    AST_EXPR_BINARY, /* op: or and => == != < <= > >= in ~ + - * / % */
    AST_EXPR_LIST,   /* [a, b]: operands */
} ast_expr_kind;

typedef enum ast_op {
    AST_OP_OR,
    AST_OP_AND,
    AST_OP_IMPLIES,
    AST_OP_NOT,
    AST_OP_EQ,
    AST_OP_NE,
    AST_OP_LT,
    AST_OP_LE,
    AST_OP_GT,
    AST_OP_GE,
    AST_OP_IN,
    AST_OP_MATCH,
    AST_OP_ADD,
    AST_OP_SUB,
    AST_OP_MUL,
    AST_OP_DIV,
    AST_OP_MOD,
    AST_OP_NEG,
} ast_op;

struct ast_expr {
    ast_expr_kind kind;
    ast_op op;
    unsigned depth; /* 1 where there is nothing inside */
    span span;
    ast_value *value;
    ast_name name;
    ast_expr *left, *right; /* a unary operand is in left */
    ast_expr *operands;     /* linked by next */
    ast_expr *next;
};

/* ---- members of models -------------------------------------------------- */

typedef enum ast_member_kind {
    AST_FIELD,    /* name[?]: type = value */
    AST_MIXIN,    /* ...Name */
    AST_CHECK,    /* check expression [: "message"], also check f(a, b) */
    AST_COMPUTED, /* computed name: type = f(a, b) */
} ast_member_kind;

typedef struct ast_member {
    ast_member_kind kind;
    span span;
    mc_str doc;
    ast_annotation *annotations;
    ast_name name;
    bool optional;            /* name?: */
    bool stream;              /* of a parameter: its type stands behind `stream` */
    ast_type *type;           /* of a field or a computed one; a mixin's AST_TYPE_NAME */
    ast_value *default_value; /* NULL where there is none */
    ast_expr *expr;           /* of a check or a computed field */
    mc_str message;           /* of a check; empty where there is none */
    struct ast_member *next;
} ast_member;

/* ---- services ----------------------------------------------------------- */

typedef enum ast_handler { AST_ASYNC, AST_SYNC, AST_ISOLATED } ast_handler;

/** What an operation may answer: [status] type, or stream type. */
typedef struct ast_result {
    span span;
    ast_value *status; /* NULL where not written */
    ast_type *type;    /* NULL where only a status is */
    bool stream;
    ast_annotation *annotations; /* behind the type: @sse */
} ast_result;

typedef struct ast_operation {
    span span;
    mc_str doc;
    ast_annotation *annotations;
    ast_handler handler;
    ast_name method; /* get post put patch delete head options */
    ast_name name;
    ast_name route;     /* text empty where not written */
    ast_member *params; /* AST_FIELD members */
    ast_result result;
    ast_type *raises; /* AST_TYPE_NAME, linked by next */
    struct ast_operation *next;
} ast_operation;

/* ---- declarations ------------------------------------------------------- */

typedef enum ast_decl_kind {
    AST_CONST,   /* const NAME = value */
    AST_ENUM,    /* enum Name[: type] { values } */
    AST_ALIAS,   /* type Name = type */
    AST_MODEL,   /* model Name[T] : Base { members } */
    AST_ERROR,   /* error Name(404) { members } */
    AST_UNION,   /* union Name [by tag [in content]] { cases } */
    AST_SERVICE, /* service Name [at "/users"] { operations } */
} ast_decl_kind;

/** A value of an enum: name [= literal]. */
typedef struct ast_enum_value {
    span span;
    mc_str doc;
    ast_annotation *annotations;
    ast_name name;
    ast_value *value; /* NULL where not written */
    struct ast_enum_value *next;
} ast_enum_value;

/** A member of a declared union: [tag:] type. */
typedef struct ast_case {
    span span;
    mc_str doc;
    ast_annotation *annotations;
    ast_name tag; /* text empty where untagged */
    ast_type *type;
    struct ast_case *next;
} ast_case;

typedef struct ast_decl {
    ast_decl_kind kind;
    span span; /* of the whole declaration */
    mc_str doc;
    ast_annotation *annotations;
    ast_name name;
    ast_name *type_params; /* of a model: T in Page[T] */
    size_t type_params_len;
    ast_type *type;   /* of an alias; the underlying type of an enum, or NULL */
    ast_type *base;   /* of a model, or NULL */
    ast_value *value; /* of a const; an error's status */
    ast_name by, in;  /* of a union; text empty where not written */
    ast_enum_value *values;
    ast_case *cases;
    ast_member *members; /* of a model or an error */
    ast_name route;      /* of a service; text empty where not written */
    ast_operation *operations;
    struct ast_decl *next;
} ast_decl;

typedef struct ast_import {
    span span;
    ast_name path;  /* the quoted text */
    ast_name alias; /* text empty where there is no `as` */
    struct ast_import *next;
} ast_import;

/** A comment that is no doc comment, with its slashes: the formatter keeps them. */
typedef struct ast_comment {
    span span;
    struct ast_comment *next;
} ast_comment;

typedef struct ast_file {
    const source *source;
    mc_str doc;
    ast_name package; /* text empty where not written */
    ast_import *imports;
    ast_decl *decls;
    ast_comment *comments; /* in source order */
} ast_file;

#endif
