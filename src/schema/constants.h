/* constants.h - how literals of the schema become values of a type, between the files that do it:
 * each function says what does not fit, and answers it with NULL or false. */
#ifndef MODELC_CONSTANTS_H
#define MODELC_CONSTANTS_H

#include "resolver.h"

/* ---- constant_rules.c ------------------------------------------------------------------ */

/** Says which of the type's rules `value` breaks, of a text or a container `length` long. */
void check_rules(resolver *r, const type *type, const mc_value *value, uint64_t length, span where);
/** Says that the constant in `where` breaks that rule. */
void report_broken(resolver *r, const rule *one, span where);

/* ---- constant_scalars.c ---------------------------------------------------------------- */

/** Says that `value` is not `wanted`; always NULL. */
constant *mismatch(resolver *r, const type *type, const ast_value *value, const char *wanted);
constant *integer_constant(resolver *r, const type *type, const ast_value *value);
constant *float_constant(resolver *r, const type *type, const ast_value *value);
constant *text_constant(resolver *r, const type *type, const ast_value *value);
/** A date, a decimal and the like, in the form that it has on the wire. */
constant *scalar_constant(resolver *r, const type *type, const ast_value *value);
constant *factory_constant(resolver *r, const type *type, const ast_value *value);
constant *bool_constant(resolver *r, const type *type, const ast_value *value);
constant *enum_constant(resolver *r, const type *type, const ast_value *value);
/** The value of the enum that the literal names; NULL, and nothing said, where there is none. */
enum_value *named_enum_value(const enumeration *e, const ast_value *value);

/* ---- constant_items.c ------------------------------------------------------------------ */

constant *list_constant(resolver *r, const type *type, const ast_value *value);
constant *tuple_constant(resolver *r, const type *type, const ast_value *value);
constant *optional_constant(resolver *r, const type *type, const ast_value *value);
constant *map_constant(resolver *r, const type *type, const ast_value *value);
constant *model_constant(resolver *r, const type *type, const ast_value *value);
constant *any_constant(resolver *r, const ast_value *value);
/** What an object has behind that key; NULL, and nothing said, where it has no such key. */
const ast_value *find_key(const ast_value *object, mc_str key);

/* ---- constant_unions.c ----------------------------------------------------------------- */

constant *union_constant(resolver *r, const type *type, const ast_value *value);
/** Whether a literal could be of that type, or that union, going by its form alone. */
bool could_be(resolver *r, const type *type, const ast_value *value);
bool could_be_union(resolver *r, const choice *c, const ast_value *value);

/* ---- constants.c ----------------------------------------------------------------------- */

/** Reads one that was promised and that another needs; false where it is wrong. */
bool keep_promise(resolver *r, constant *c);

#endif
