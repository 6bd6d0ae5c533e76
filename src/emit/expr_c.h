/**
 * expr_c.h - what the two halves of the emitter of expressions share: operands, which have a
 * value, and conditions, which hold or not.
 */
#ifndef MODELC_EXPR_C_H
#define MODELC_EXPR_C_H

#include "emitter.h"

#define TEXT(...) mc_arena_printf(e->arena, __VA_ARGS__)

/* An operand: its C text, and what must hold for it to have a value. */
typedef struct operand {
    mc_str text;
    mc_str guard; /* joined by &&; empty where it always has one */
} operand;

/** Each operand is worked out once, by its operator, and then turned into what that wants: so the
 *  time stays linear however deep an expression is. */
operand operand_of(const emitter *e, const expr *x);
/** `made`, the value of `x`, as an int64_t, and as a double. */
operand as_integer(const emitter *e, const expr *x, operand made);
operand as_real(const emitter *e, const expr *x, operand made);
/** A number that the schema says, as a double. */
double constant_real(const expr *x);
mc_str join_guards(const emitter *e, mc_str a, mc_str b);

/** It stands in the struct as it is, in its own type. */
bool is_place(const expr *x);
/** In C it is an mc_str. */
bool is_text(const type *t);
/** Not each value of it is an int64_t. */
bool is_large(const type *t);
/** Where the items of a list, a map or a fixed array are, and how many. */
const char *sequence_items(const emitter *e, const expr *x, operand whole);
const char *sequence_len(const emitter *e, const type *t, operand whole);

#endif
