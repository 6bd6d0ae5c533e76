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
    enumeration **enums_tail;
    container **containers_tail;
    alias **aliases_tail;
    choice **choices_tail;
    model **models_tail;
    name_table instances;        /* models made for uses: Page[User], Partial[User] */
    name_table container_names;  /* containers by C name */
    struct unit_scope **imports; /* as unit->imports */
    struct unit_scope *next;
} unit_scope;

/** What a type parameter stands for in one instance of a generic model. */
typedef struct binding {
    mc_str name;
    const type *type;
    struct binding *next;
} binding;

/** Where names are looked up. An instance of an imported generic model is made in the unit that
 *  uses it, of names known where it was declared. */
typedef struct context {
    unit_scope *names;
    const binding *bindings;
} context;

/** A default that waits until all models are known. */
typedef struct pending_constant {
    constant *into;
    const type *type;
    const ast_value *value;
    const context *context;
    enum { CONSTANT_WAITING, CONSTANT_OPEN, CONSTANT_DONE } state;
    bool failed;
    bool is_example;
    struct pending_constant *next;
} pending_constant;

typedef struct resolver {
    mc_arena *arena;
    diags *diags;
    schema *schema;
    unit_scope *scopes;
    unit_scope *scope; /* of the unit that is resolved now: it gets what is made */
    const context *context;
    pending_constant *pending, **pending_tail;
    size_t instance_depth; /* generic models that are being made, one for another */
    size_t instances;      /* made in this run */
    size_t expr_patterns;  /* in the expression that is resolved now */
    c_names c_names;
    const ast_type *upload_at; /* the one place where `upload` may stand just now */
    int depth;                 /* of what is resolved right now */
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
/** As above, but NULL without a word. */
symbol *look_up(const resolver *r, const ast_path *path);
/** A context of that unit's names and `bindings`. */
const context *new_context(resolver *r, const unit *names, const binding *bindings);
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
/** Resolves an alias once. */
type *resolve_alias(resolver *r, symbol *symbol);
type *new_type(resolver *r, type_kind kind, span where, const char *label);
/** A type of its own that is the same, where `where` says. */
type *copy_type(resolver *r, const type *from, span where);
/** The type of a model. */
type *model_type(resolver *r, model *model, mc_str stem, span where);
/** How many there are. */
size_t count_types(const ast_type *types);
/** True where `ast` is one word, and that is `word`. */
bool is_type_word(const ast_type *ast, const char *word);

/* ---- containers.c ----------------------------------------------------------------- */

/** Lists, sets, maps, tuples and fixed arrays; NULL where one is wrong, and said. */
type *resolve_list(resolver *r, const ast_type *ast, const ast_type *element, mc_str stem);
type *resolve_set(resolver *r, const ast_type *ast, mc_str stem);
type *resolve_map(resolver *r, const ast_type *ast, mc_str stem);
type *resolve_tuple(resolver *r, const ast_type *ast, mc_str stem);
type *resolve_array(resolver *r, const ast_type *ast, const ast_type *element,
                    const ast_value *length, mc_str stem);
/** The type as a part of a container: one that may be null becomes an optional. */
type *as_element(resolver *r, type *type);

/* ---- resolve_enum.c --------------------------------------------------------------- */

enumeration *resolve_enum(resolver *r, const ast_decl *decl);
/** One type of all literals among `types`; NULL where one is wrong, and said. */
type *resolve_literals(resolver *r, const ast_type *const *types, size_t len, mc_str stem,
                       span where);
/** True where `ast` is "a", 1, true or Literal[...]. */
bool is_literal_type(const ast_type *ast);

/* ---- resolve_union.c -------------------------------------------------------------- */

/** Resolves a declared union once. */
choice *resolve_union(resolver *r, symbol *symbol);
/** `A | B` and Union[A, B]. */
type *resolve_inline_union(resolver *r, const ast_type *ast, mc_str stem);

/* ---- check_unions.c ---------------------------------------------------------------- */

/** Finds tags that unions have without being told, and members that nothing tells apart. */
void check_unions(resolver *r, unit *unit);
/** True where nothing tells the two members apart, and said. */
bool report_alike(resolver *r, const union_case *first, const union_case *second);

/* ---- generics.c --------------------------------------------------------------------- */

/** Page[User]: the model that it stands for. */
type *resolve_generic(resolver *r, symbol *symbol, const ast_type *ast, mc_str stem);
/** A model of that key, where this unit or one it imports has it; else NULL. */
model *find_instance(resolver *r, mc_str key);
void add_instance(resolver *r, mc_str key, model *model);
/** A text that two types share only where all that is checked and made of them is the same. */
mc_str type_key(resolver *r, const type *type);
/** Looks at the names in generic models that nobody uses. */
void check_generic(resolver *r, symbol *symbol);
/** What the parameter of that name stands for; NULL where there is none. */
const type *find_binding(const resolver *r, mc_str name);

/* ---- derived.c ------------------------------------------------------------------------ */

/** True where `ast` is Partial[...], Omit[...] or Pick[...]. */
bool is_derived(const ast_type *ast);
/** The model that it stands for; `named` is the alias that names it, or NULL. */
type *resolve_derived(resolver *r, const ast_type *ast, const ast_decl *named);

/* ---- the rest of resolve_type.c ------------------------------------------------------- */

/** True for the names of types that the language has itself. */
bool is_builtin_name(resolver *r, mc_str name);
/** A plain built-in type by its name, e.g. "str"; NULL where there is none. */
type *builtin_type(resolver *r, mc_str name, span where);

/* ---- rules.c ----------------------------------------------------------------------- */

/** Adds the constraints in `args` to `type`, in checking order; says what is wrong. */
void add_rules(resolver *r, type *type, const ast_arg *args, span where);
/** False where the pattern that `value` writes is none, and said. */
bool check_pattern(resolver *r, const ast_value *value);
/** The tightest bound on a type, for checks on constants; NULL where there is none. */
const rule *find_rule(const type *type, rule_kind kind);

/** `<= 3`, `at least 1`: a bound or a length, for messages. */
mc_str rule_text(resolver *r, const rule *one);
/** -1, 0 or 1; both numbers are of the same type. */
int compare_numbers(const mc_value *a, const mc_value *b);

/* ---- scalars.c: literals of the types of modelc/types.h ------------------------------ */

/** What a literal of the type has to be, for messages: `a date such as "2020-12-31"`. */
const char *scalar_wanted(const type *type);
/** The C value that a literal writes; NULL where it writes none, with the reason, if any. */
const void *parse_scalar(resolver *r, const type *type, const ast_value *literal, mc_str *why);
/** How it is written on the wire. */
mc_str scalar_text(resolver *r, const type *type, const void *slot);
/** -1, 0 or 1, of the types that have bounds. */
int compare_scalars(const type *type, const void *a, const void *b);
bool scalar_keeps_rule(const type *type, const void *slot, const rule *one);
/* ---- factories.c: now() and uuid4() as defaults ------------------------------------------- */

/** The C call that `name`() stands for as a default of the type, or NULL. */
const char *find_factory(const type *type, mc_str name);
/** Says that the call in `value` makes no `type`. */
void report_factory(resolver *r, const type *type, const ast_value *value);
/** Reports those that stand where C wants a constant. After order_definitions. */
void check_factories(resolver *r, const unit *unit);

/* ---- constants.c --------------------------------------------------------------------- */

/** A value of `type` from a literal; NULL where it does not fit, and said. Of types whose models
 * are known. */
constant *resolve_constant(resolver *r, const type *type, const ast_value *value);
/** A default that is read once all models are known; until then only its place is. */
constant *promise_constant(resolver *r, const type *type, const ast_value *value);
/** The same for an example, which is refused in its own words. */
constant *promise_example(resolver *r, const type *type, const ast_value *value);
/** Reads all that were promised; says what does not fit. */
void keep_promises(resolver *r);

/* ---- constant_rules.c ------------------------------------------------------------------- */

/** The whole number that `value` writes; false where it is none or does not fit. */
bool parse_integer(const ast_value *value, mc_value *out);
/** As above, of a fraction too. */
bool parse_number(const ast_value *value, double *out);

/* ---- annotations.c -------------------------------------------------------------------- */

/** True where `name` is an annotation of `list`; hands it out. */
const ast_annotation *find_annotation(const ast_annotation *list, const char *name);
/** Whether `name` is there; arguments of it are a mistake. */
bool take_flag(resolver *r, const ast_annotation *list, const char *name);
/** Reports annotations that are not among `known` (supported) or `later` (not yet), or twice. */
void check_annotations(resolver *r, const ast_annotation *list, const char *const *known,
                       size_t len);
/** What the annotations say about a field whose type and default are known. */
void annotate_field(resolver *r, field *field, const ast_annotation *list);
void annotate_model(resolver *r, model *model, const ast_annotation *list);
/** What holds for a base holds for the model, unless that says otherwise: before its own. */
void inherit_annotations(model *model, const struct model *base);
/** Why it is deprecated; empty where it is not. */
mc_str deprecation(resolver *r, const ast_annotation *list);
/** What @rename_all says; NAME_AS_IT_IS where it is not there. */
name_style rename_style(resolver *r, const ast_annotation *list);
/** The field's key, unless an alias chose it. */
void rename_field(resolver *r, field *field, name_style style);
/** An example that fits the type; NULL where it does not, and said. */
constant *resolve_example(resolver *r, const type *type, const ast_value *value);
/** Marks the models and unions of the unit that hold secrets. */
void find_secrets(unit *unit);

/* ---- resolve_model.c ------------------------------------------------------------------ */

void resolve_model(resolver *r, model *model);
/** A field from its AST; NULL where it is wrong, and said. `stem` is its owner's. */
field *resolve_field(resolver *r, const ast_member *member, mc_str stem);
/** Names every field of `model` by index and reports names given twice. `in` says where each
 *  comes from, as a header and a cookie may have one name; NULL where that is one place. */
void finish_fields(resolver *r, model *model, const param_in *in);
/** Says what the struct holds beside the value: after `required` or `nullable` changed. */
void set_flags(field *field);
/** A model without fields that the unit being resolved is to define. */
model *new_model(resolver *r, mc_str name, mc_str stem, span where);
/** Copies to another model, which may change them. */
void copy_fields(resolver *r, const model *from, field ***tail);
/** The field of that name, or NULL. */
field *find_field(const model *model, mc_str name);
/** Says that `model` has no such field, with a "did you mean". */
void unknown_field(resolver *r, const model *model, mc_str name, span where);
/** A check of another model for `to`, where it has all the fields; else NULL. */
model_check *adopt_check(resolver *r, const model *to, const model_check *check);

/* ---- expressions.c -------------------------------------------------------------------------- */

/** An expression over the fields of `m`; NULL where it is wrong, and said. */
expr *resolve_expr(resolver *r, model *m, const ast_expr *ast);
/** True where a value worked out by it may be none. */
bool may_lack_value(const expr *e);
/** The same over another model that has the same fields: one that inherits. */
expr *rebind_expr(resolver *r, const model *m, const expr *old);
/** The fields of the model that `e` reads, each once, in an array of the arena. */
field **fields_read(resolver *r, const model *m, const expr *e, size_t *len);
bool is_number(const type *t);
/** True of what is written as a call of a function of the user's. */
bool is_function_call(const ast_expr *ast);

/* ---- resolve_service.c ------------------------------------------------------------------ */

service *resolve_service(resolver *r, const ast_decl *decl);

/* ---- operation_annotations.c ------------------------------------------------------------ */

/** What stands before an operation goes before what stands before its service. */
void resolve_operation_annotations(resolver *r, operation *o, const ast_annotation *own,
                                   const ast_annotation *of_service);
/** Reports annotations that neither an operation nor a service has, and those given twice. */
void check_operation_annotations(resolver *r, const ast_annotation *list);

/* ---- order.c ------------------------------------------------------------------------------ */

/** Boxes what is recursive, orders the definitions, reports models that need themselves. */
void order_definitions(resolver *r, unit *unit);

/* ---- environment.c ------------------------------------------------------------------------ */

/** What @env says about a field whose type is known. */
void take_variable(resolver *r, field *field, const ast_annotation *list);
/** Marks the models that read variables; says where one reads one twice. After
 *  order_definitions. */
void check_variables(resolver *r, unit *unit);

/* ---- functions.c ----------------------------------------------------------------------------- */

/** Collects the check functions of a unit; says where one is used with different parameters. */
void collect_functions(resolver *r, unit *unit);

/* ---- small helpers --------------------------------------------------------------------------- */

/** Appends to a list linked by `next`; `tail` starts as the address of its head. */
#define APPEND(tail, node) (*(tail) = (node), (tail) = &(node)->next)

#endif
