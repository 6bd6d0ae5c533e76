/**
 * scalar.h - what the files of types.h share, and how the engine reaches a scalar that is
 * text on the wire by its kind alone. Private to runtime/codec.
 */
#ifndef MODELC_CODEC_SCALAR_H
#define MODELC_CODEC_SCALAR_H

#include <modelc/model.h>

/* ---- for the parsers ---------------------------------------------------------- */

/** Says why, as printf; always false. `why` may be NULL. */
bool mc_because(mc_reason *why, const char *format, ...) MC_PRINTF(2, 3);

static inline bool mc_is_digit(char c) {
    return c >= '0' && c <= '9';
}

static inline bool mc_is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static inline char mc_to_lower(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

/** What a hexadecimal digit is worth, or -1. */
static inline int mc_hex_value(char c) {
    if (mc_is_digit(c)) return c - '0';
    c = mc_to_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/** Everything from `at` on, which must not be past the end. */
static inline mc_str mc_str_from_offset(mc_str text, size_t at) {
    return (mc_str){text.data ? text.data + at : NULL, text.len - at};
}

/** The length in bytes of the code point that `text`, not empty and UTF-8, starts with. */
size_t mc_codepoint_length(mc_str text);

/** HH:MM[:SS[.f]] at the start of `text`; `*end` is behind it. */
bool mc_clock_scan(mc_time *out, mc_str text, size_t *end, mc_reason *why);
/** A date at the start of `text`, which may go on. */
bool mc_date_scan(mc_date *out, mc_str text, mc_reason *why);

/** Microseconds since midnight, whatever the offset. */
int64_t mc_time_microseconds(mc_time time);

/** Whether it is an infinity or a NaN as Python writes them, signed or not, in any case. */
bool mc_decimal_is_special(mc_str text);
/** The room that mc_decimal_write wants for a text of `len` bytes, a NUL included. */
#define MC_DECIMAL_ROOM(len) ((len) + 40)
/** Writes a valid decimal as Python's str() does, and a NUL; gives the length. */
size_t mc_decimal_write(char *out, mc_decimal decimal);
/** Hands out all that tells numbers apart, in the same words for equal ones. */
void mc_decimal_each_word(mc_decimal decimal, void (*take)(void *user, uint64_t word), void *user);

/* ---- by kind, for the engine ----------------------------------------------------- */

/** Whether it is one of the types of types.h: in C as that says, in JSON a string. */
bool mc_is_scalar(mc_type_kind kind);
/** The text as the value at `out`, all it points at copied. `why` must not be NULL. */
typedef enum mc_scalar_result { MC_SCALAR_OK, MC_SCALAR_BAD, MC_SCALAR_NO_MEMORY } mc_scalar_result;
mc_scalar_result mc_scalar_parse(mc_type_kind kind, void *out, mc_str text, mc_arena *arena,
                                 mc_reason *why);
/** What goes between the quotes in JSON; false where the value is none. */
bool mc_scalar_format(mc_type_kind kind, const void *slot, mc_buf *out);
/** Negative, 0 or positive. */
int mc_scalar_compare(mc_type_kind kind, const void *a, const void *b);
/** As compare gives 0; but one with an offset is not equal to one without. */
bool mc_scalar_equal(mc_type_kind kind, const void *a, const void *b);
/** Hands out what a hash has to run over: the same words for what is equal. */
void mc_scalar_each_word(mc_type_kind kind, const void *slot,
                         void (*take)(void *user, uint64_t word), void *user);
/** Whether the value is one; if not, `why` may be told more. */
bool mc_scalar_valid(mc_type_kind kind, const void *slot, mc_reason *why);
/** Whether it points at memory, which has to be copied along: in C it is then as an mc_str. */
bool mc_scalar_points(mc_type_kind kind);

#endif
