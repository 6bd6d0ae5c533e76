/**
 * text.h - text of the schema made safe for its place in an output. Templates take
 * nothing but `code`, and only these functions make one: so schema text can never become
 * anything but what it was meant to be.
 */
#ifndef MODELC_TEXT_H
#define MODELC_TEXT_H

#include <modelc/base.h>

/** Text that may be put into an output as it is. */
typedef struct code {
    mc_str text;
} code;

/** A C name made by names.h or resolve; anything else in it becomes `_`. */
code code_name(mc_str name, mc_arena *arena);
/** A literal of the emitter's own, e.g. "MC_FIELD_REQUIRED". */
code code_literal(const char *text);
/** As printf, of the emitter's own text and of names. Never of schema text. */
code code_printf(mc_arena *arena, const char *format, ...) MC_PRINTF(2, 3);
/** A C string literal with its quotes; plain ASCII, whatever `text` holds. */
code code_string(mc_str text, mc_arena *arena);
/** One line of text inside a C comment: cannot end it, nor start another. */
code code_comment(mc_str text, mc_arena *arena);
code code_int(int64_t value, mc_arena *arena);
code code_uint(uint64_t value, mc_arena *arena);
/** A C constant of type double, or float where `bits` is 32. */
code code_double(double value, unsigned bits, mc_arena *arena);

#endif
