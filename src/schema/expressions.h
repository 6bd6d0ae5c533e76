/**
 * expressions.h - what the files that resolve `check` and `computed` expressions share.
 */
#ifndef MODELC_EXPRESSIONS_H
#define MODELC_EXPRESSIONS_H

#include "resolver.h"

/* ---- expressions.c ---------------------------------------------------------------- */

/** Any expression; `wanted` is the type of what it stands beside, or NULL. NULL where it is wrong,
 *  and said. */
expr *resolve_part(resolver *r, model *m, const ast_expr *ast, const type *wanted);
/** An expression without its parts, of the built-in type of that name or of none. */
expr *new_expr(resolver *r, expr_kind kind, const ast_expr *ast, const char *type_name);
/** Say that an operator or a word makes no sense between or beside such operands; NULL. */
expr *bad_kinds(resolver *r, const ast_expr *ast, const expr *left, const expr *right);
expr *bad_kind(resolver *r, const ast_expr *ast, const char *what, const expr *operand);
bool is_whole_number(const type *t);
/** Whether the operator may stand between values of these types. */
bool comparable(const type *a, const type *b, ast_op op);
/** Written as a literal, so that its meaning depends on what it stands beside. */
bool is_literal_expr(const model *m, const ast_expr *ast);

/* ---- expr_operands.c: literals and names ---------------------------------------------- */

expr *resolve_value(resolver *r, const ast_expr *ast, const ast_value *value, const type *wanted);
/** A field, else a value of the enum that it stands beside, else a constant. */
expr *resolve_name(resolver *r, model *m, const ast_expr *ast, const type *wanted);
/** True where `path` names a constant, which `out` then is; NULL where it is wrong, and said. */
bool resolve_const(resolver *r, const ast_expr *ast, const ast_path *path, const type *wanted,
                   expr **out);
/** `f` of the model that is at hand, or of the one that `left` is. */
expr *field_expr(resolver *r, const ast_expr *ast, field *f, expr *left);

/* ---- expr_lookups.c: what is found within values ---------------------------------------- */

/** A member of a model, or a constant of an import: geo.MAX. */
expr *resolve_member(resolver *r, model *m, const ast_expr *ast, const type *wanted);
expr *resolve_index(resolver *r, model *m, const ast_expr *ast);
expr *resolve_call(resolver *r, model *m, const ast_expr *ast);
expr *resolve_in(resolver *r, model *m, const ast_expr *ast);
expr *resolve_match(resolver *r, model *m, const ast_expr *ast);

#endif
