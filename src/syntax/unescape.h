/**
 * unescape.h - what a string of the model language stands for.
 */
#ifndef MODELC_UNESCAPE_H
#define MODELC_UNESCAPE_H

#include <modelc/base.h>

/** Where an escape is wrong: a range of the text. */
typedef struct bad_escape {
    size_t start, end;
} bad_escape;

/**
 * Replaces the escapes of `text` (what stands between the quotes). The result is in
 * `arena`, NUL-terminated; `data` is NULL where memory is at its end. An escape that
 * is none is left out, and the first one is told in `*bad` (end 0: all are right).
 * Known: \n \t \r \\ \" \/ \uXXXX (also a surrogate pair) \u{X...}; not U+0000.
 */
mc_str unescape_string(mc_str text, mc_arena *arena, bad_escape *bad);

/** The same for a pattern, in which only `\/` is an escape. */
mc_str unescape_regex(mc_str text, mc_arena *arena);

#endif
