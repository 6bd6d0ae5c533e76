/**
 * emitter.h - what the emitters share: see emit.h.
 */
#ifndef MODELC_EMITTER_H
#define MODELC_EMITTER_H

#include "../name_table.h"
#include "../schema/names.h"
#include "emit.h"

/** One file that is being made. */
typedef struct emitter {
    mc_arena *arena;
    const schema *schema;
    const unit *unit;
    name_table shapes;   /* tables of plain containers that the file has so far */
    bool small;          /* all JSON by the tables */
    bool has_patterns;   /* one of the tables so far holds a pattern */
    name_table decoders; /* whether a model or union has one: see decoder_keys.c */
} emitter;

/* ---- c_types.c: how types and names are spelt in C ------------------------------------ */

/** The stem of a file's own tables: UserRef for user_ref. No global C name has capitals
 *  and small letters both, so that these never meet. */
mc_str local_stem(const emitter *e, mc_str snake);
/** A C name without the package in front; another package's stays whole. */
mc_str without_package(const unit *u, mc_str c_name);
/** True where C functions take it by const pointer: structs; else by value. */
bool by_pointer(const type *t);
/** `int64_t age`, `double pos[3]`: a variable of that type; `name` may be empty. */
code declare(const emitter *e, const type *t, const char *name);
/** `shop_user *boss`, `double (*rows)[3]`: one that points at it. */
code declare_pointer(const emitter *e, const type *t, const char *name);
/** `mc_str name`, `const shop_user *user`: as a parameter of a function. */
code declare_parameter(const emitter *e, const type *t, bool optional, const char *name);
/** `sizeof(double[3])`. */
code size_of(const emitter *e, const type *t);
/** `int64_t age`, `double pos[3]`, `shop_user *boss`. */
code field_declaration(const emitter *e, const field *f);
/** How field `f` of the struct that `from` points at is passed as such a parameter. */
code field_argument(const emitter *e, const field *f);
/** True where a parameter made from `f` may be NULL. */
bool is_optional(const field *f);

/** A place in a struct: each a C expression. */
typedef struct c_place {
    const char *value;   /* what is there; of an array the place of its first item */
    const char *pointer; /* to it; of an array as `value` */
    const char *table;   /* a pointer to its mc_type */
} c_place;

/** An item of the tuple that `out` points at; `table` is its own. */
c_place item_of_tuple(const emitter *e, const field *f, const char *table);
/** Field `f` of the struct that `from` points at. */
c_place field_place(const emitter *e, const model *m, const field *f, const char *from);
/** Member `k`, the one of that index, of the union that `from` points at. */
c_place member_place(const emitter *e, const choice *c, const union_case *k, size_t index,
                     const char *from);

/* ---- constants_c.c: constants as C initializers ----------------------------------------- */

/**
 * Adds what a struct starts with to `owner`: `initial`, each with a name and a value, and
 * `defaults`, the arrays that these point at.
 */
void add_initial(const emitter *e, values *owner, const field *fields, mc_str stem);
/** A mc_value of that worth; what it points at goes to `owner`, which is unused of a scalar. */
code any_value(const emitter *e, values *owner, const mc_value *value, mc_str stem);

/* ---- scalars_c.c: values of the types of modelc/types.h --------------------------------- */

/** As a C initializer, `{2020, 12, 31}`; fit for a table, too. */
code scalar_initializer(const emitter *e, const type *t, const void *slot);
/** The list of a url's schemes. */
code schemes_initializer(const emitter *e, const char *const *schemes);

/* ---- descriptors.c: the runtime's tables of types ----------------------------------------- */

/** The name of the mc_type for `t`; a new one, called after `stem`, goes to owner.types, and
 *  its checks to owner.checks. */
code describe(emitter *e, values *owner, const type *t, mc_str stem);
/** The public table of a scalar alias. */
void describe_alias(emitter *e, values *owner, const alias *a);
/** Adds a field's row to the list `name` of `owner`. */
values *describe_field(emitter *e, values *owner, const char *name, const field *f, mc_str stem,
                       mc_str c_type);

/* ---- emit_expr.c: expressions as C, over a struct that `from` points at -------------------- */

/** A condition. Where expr_can_fail, it sets `failed` for a number that does not fit. */
code expr_condition(const emitter *e, const expr *x);
/** A value for a field of type `wanted`, and the condition under which it has one; empty for
 *  always. */
code expr_value(const emitter *e, const expr *x, const type *wanted, code *guard);
/** Adds the patterns that the C names as lines to the list `list` of `to`. */
void expr_patterns(const emitter *e, values *to, const char *list, const expr *x);
/** True where it works out integers, which may not fit. */
bool expr_computes(const expr *x);
/** True where it looks for a pattern, which may take too many steps. */
bool expr_matches(const expr *x);
/** True where the C needs a `bool failed` beside it: for either. */
bool expr_can_fail(const expr *x);

/* ---- decoder_keys.c, decoder_unions.c: what PACKAGE_json.c reads in one pass
 * -----------------------------------
 */

/** Whether there is PACKAGE_NAME_decode: keys too long or too many are left to the tables. */
bool has_decoder(emitter *e, const model *m);
bool union_has_decoder(emitter *e, const choice *c);

/* ---- encoder_types.c: what PACKAGE_json.c writes in straight lines ----------------------------
 */

/** Whether there is PACKAGE_NAME_encode of a model; where not `small`, every union has one. */
bool has_encoder(const emitter *e, const model *m);

/* ---- comments.c: what a reader is told ----------------------------------------------------- */

/** " / **< 1 to 40 code points. * /" or nothing. */
code field_comment(const emitter *e, const field *f);

/* ---- one for each output --------------------------------------------------------------------- */

values *header_values(emitter *e);
values *model_values(emitter *e);
/** Adds what PACKAGE_json.c shows besides to the header's values. */
values *json_values(emitter *e, values *head);
/** Adds what the encoders in there show; for json_values. */
void encoder_values(emitter *e, values *head);
values *service_values(emitter *e);
values *client_values(emitter *e);

/* ---- emit_service.c, for the client too -------------------------------------------------------
 */

/** ", shop_id id, const shop_role *role": what stands behind the first parameter. */
code parameter_list(const emitter *e, const field *fields);
/** "MC_IN_PATH"... */
const char *place_of_parameter(param_in in);
/** What a success is called: after the status's usual name. */
code status_name(const emitter *e, int status);

/* ---- emit_header.c, for the others too
 * ----------------------------------------------------------- */

/** `source`, `package` and `guard`, which every template shows. */
void add_file(const emitter *e, values *root);
void add_enums(emitter *e, values *root);
/** The check functions of the unit, for their prototypes and their stubs. */
void add_functions(emitter *e, values *root);
/** The has_ flags of a struct. */
void add_flags(const emitter *e, values *to, const field *fields);
/** How many words `given` has. */
code given_words(const emitter *e, const model *m);

#endif
