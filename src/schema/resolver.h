/**
 * resolver.h - what the files of schema/ that turn ASTs into the resolved schema share.
 * The compiler's arena does not return NULL (see main.c), so they do not check.
 */
#ifndef MODELC_RESOLVER_H
#define MODELC_RESOLVER_H

#include "../name_table.h"
#include "names.h"
#include "schema.h"

#define NEW(arena, T) ((T *)mc_arena_zalloc((arena), sizeof(T)))

/* ---- symbols.c: what a name stands for --------------------------------------- */

typedef struct symbol {
    mc_str name;
    ast_decl *decl;
    unit *unit;
    model *model;             /* of a model or an error */
    enumeration *enumeration; /* of an enum */
    choice *choice;           /* of a union; NULL until it is resolved */
    type *alias;              /* of a type; NULL until it is resolved */
    bool resolving;
    bool failed; /* its type is wrong, and said */
} symbol;

/** The declared names of one unit, sorted. */
typedef struct symbols {
    symbol **items;
    size_t len, cap;
} symbols;

void symbols_add(symbols *symbols, symbol *symbol, mc_arena *arena);
/** Call once after the last symbols_add. */
void symbols_sort(symbols *symbols);
/** NULL where there is none of that name. */
symbol *symbols_find(const symbols *symbols, mc_str name);

/** Every global C name of the run, to find those given twice. */
typedef struct c_name_entry {
    mc_str c_name;
    mc_str what; /* "model User", "constant admin" */
    span span;
    size_t order;
} c_name_entry;

typedef struct c_names {
    c_name_entry *items;
    size_t len, cap;
} c_names;

void c_names_add(c_names *names, mc_str c_name, mc_str what, span where, mc_arena *arena);
/** Reports each name that is there twice. */
void c_names_check(c_names *names, diags *diags);

/* ---- resolve.c ------------------------------------------------------------------ */

/** A unit while it is resolved. */
typedef struct unit_scope {
    unit *unit;
    symbols symbols;
    container **containers_tail;
    alias **aliases_tail;
    choice **choices_tail;
    name_table container_names;  /* containers by C name */
    struct unit_scope **imports; /* as unit->imports */
    struct unit_scope *next;
} unit_scope;

typedef struct resolver {
    mc_arena *arena;
    diags *diags;
    schema *schema;
    unit_scope *scopes;
    unit_scope *scope; /* of the unit that is resolved now */
    c_names c_names;
    int depth;   /* of what is resolved right now */
    bool broken; /* parts of the text could not be parsed: a name may be missing for that */
} resolver;

/** How deep types may hold each other by name, and models be based on each other. */
#define NAMED_DEPTH_LIMIT 1000

/** One level deeper; false where that is too deep, and said. Pair with `r->depth--`. */
bool go_deeper(resolver *r, span where);
/** "not supported yet: WHAT", with a caret. */
void not_supported(resolver *r, span where, const char *what);
/** Looks `path` up in the current scope; says so where there is none, with a "did you mean". */
symbol *find_symbol(resolver *r, const ast_path *path);
/** Follows constants: the literal that a word stands for, or the value itself; NULL if unknown. */
const ast_value *resolve_constant_value(resolver *r, const ast_value *value);
/** Says "`word` is unknown" with a hint from `candidates`. */
void unknown_name(resolver *r, span where, diag_code code, mc_str word, const char *const *known,
                  size_t len);
/** C11 promises 4095 characters in a string literal. */
#define TEXT_LIMIT 4000
/** False where `text`, written at `where`, is too long for a string literal of C, and said. */
bool check_text(resolver *r, mc_str text, span where);
/** A name that is prefixed by the current unit's package. */
mc_str package_name(resolver *r, mc_str stem);
mc_str path_text(resolver *r, const ast_path *path);

/* ---- package.c --------------------------------------------------------------------- */

/** The unit of a file, its package chosen and checked against those of the units so far. */
unit *new_unit(resolver *r, const loaded_file *file);

/* ---- c_names.c --------------------------------------------------------------------- */

/** Adds all that the unit's files define to r->c_names. */
void add_unit_names(resolver *r, const unit *unit);

/* ---- resolve_type.c --------------------------------------------------------------- */

/** Resolves a type; NULL where it is wrong, and said. `stem` names what it must declare. */
type *resolve_type(resolver *r, const ast_type *ast, mc_str stem);
/** Resolves a declared union or alias once. */
choice *resolve_union(resolver *r, symbol *symbol);
type *resolve_alias(resolver *r, symbol *symbol);
enumeration *resolve_enum(resolver *r, const ast_decl *decl);
/** A plain built-in type by its name, e.g. "str"; NULL where there is none. */
type *builtin_type(resolver *r, mc_str name, span where);

/* ---- rules.c ----------------------------------------------------------------------- */

/** Adds the constraints in `args` to `type`, in checking order; says what is wrong. */
void add_rules(resolver *r, type *type, const ast_arg *args, span where);
/** The tightest bound on a type, for checks on constants; NULL where there is none. */
const rule *find_rule(const type *type, rule_kind kind);

/** `<= 3`, `at least 1`: a bound or a length, for messages. */
mc_str rule_text(resolver *r, const rule *one);
/** -1, 0 or 1; both numbers are of the same type. */
int compare_numbers(const mc_value *a, const mc_value *b);

/* ---- constants.c --------------------------------------------------------------------- */

/** A default of `type` from a literal; NULL where it does not fit, and said. */
constant *resolve_constant(resolver *r, const type *type, const ast_value *value);
/** The whole number that `value` writes; false where it is none or does not fit. */
bool parse_integer(const ast_value *value, mc_value *out);
/** As above, of a fraction too. */
bool parse_number(const ast_value *value, double *out);

/* ---- resolve_model.c ------------------------------------------------------------------ */

void resolve_model(resolver *r, model *model);
/** A field from its AST; NULL where it is wrong, and said. `stem` is its owner's. */
field *resolve_field(resolver *r, const ast_member *member, mc_str stem);
/** Names every field of `model` by index and reports names given twice. `in` says where each
 *  comes from, as a header and a cookie may have one name; NULL where that is one place. */
void finish_fields(resolver *r, model *model, const param_in *in);
/** True where `name` is an annotation of `list`; hands it out. */
const ast_annotation *find_annotation(const ast_annotation *list, const char *name);
/** Reports annotations that are not among `known` (supported) or `later` (not yet). */
void check_annotations(resolver *r, const ast_annotation *list, const char *const *known,
                       size_t len);

/** The field of that name, or NULL. */
field *find_field(const model *m, mc_str name);
/** Says that `m` has no such field, with a "did you mean". */
void unknown_field(resolver *r, const model *m, const ast_name *name);

/* ---- expressions.c -------------------------------------------------------------------------- */

/** An expression over the fields of `m`; NULL where it is wrong, and said. */
expr *resolve_expr(resolver *r, model *m, const ast_expr *ast);
/** The same over another model that has the same fields: one that inherits. */
expr *rebind_expr(resolver *r, const model *m, const expr *old);
/** The fields of the model that `e` reads, each once, in an array of the arena. */
field **fields_read(resolver *r, const model *m, const expr *e, size_t *len);
/** True of what is written as a call of a function of the user's. */
bool is_function_call(const ast_expr *ast);

/* ---- resolve_service.c ------------------------------------------------------------------ */

service *resolve_service(resolver *r, const ast_decl *decl);

/* ---- order.c ------------------------------------------------------------------------------ */

/** Boxes what is recursive, orders the definitions, reports models that need themselves. */
void order_definitions(resolver *r, unit *unit);

/* ---- functions.c ----------------------------------------------------------------------------- */

/** Collects the check functions of a unit; says where one is used with different parameters. */
void collect_functions(resolver *r, unit *unit);

/* ---- small helpers --------------------------------------------------------------------------- */

/** Appends to a list linked by `next`; `tail` starts as the address of its head. */
#define APPEND(tail, node) (*(tail) = (node), (tail) = &(node)->next)

#endif
