/**
 * modelc/pattern.h - what `pattern=/.../` means: the patterns of a schema, matched by PCRE2.
 *
 * A library of its own, so that a program whose schemas have no pattern needs no PCRE2:
 * the tables of modelc/model.h only hold a pointer to mc_pattern_match.
 *
 * As in Pydantic, a pattern is searched for: it may match anywhere but for ^ and $. Text is
 * UTF-8 and \w, \d and \s mean Unicode's; $ is the very end, . is anything but a newline.
 */
#ifndef MODELC_PATTERN_H
#define MODELC_PATTERN_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * How many steps a search takes at most, over all places where a match could start: some
 * 100 ms. So a pattern such as (a+)+$ ends in MC_MATCH_UNDECIDED instead of running for years.
 */
#define MC_PATTERN_STEPS 5000000u

/** What a search may take of the heap, in KiB. */
#define MC_PATTERN_HEAP_KIB 32768u

/**
 * Whether `text` holds a match. The first call compiles the pattern, and what that takes stays
 * until the program ends. Any number of threads may use one pattern at once.
 * MC_MATCH_UNDECIDED: out of steps, or the pattern does not compile, which modelc has checked.
 */
mc_match mc_pattern_match(mc_pattern *pattern, mc_str text);

/** `text ~ pattern` of an expression: where it is not known, false, and `*failed` is set. */
static inline bool mc_matches(mc_pattern *pattern, mc_str text, bool *failed) {
    mc_match found = mc_pattern_match(pattern, text);
    if (found == MC_MATCH_UNDECIDED || found == MC_MATCH_NO_MEMORY) *failed = true;
    return found == MC_MATCH_YES;
}

/**
 * Whether `source` compiles. Where not, `*offset` is the byte at which that shows, and
 * `message`, of `size` bytes, says why. No state; any thread.
 */
bool mc_pattern_check(mc_str source, size_t *offset, char *message, size_t size);

/** Gives back what was compiled: only for a pattern that no other thread uses any more. */
void mc_pattern_free(mc_pattern *pattern);

#ifdef __cplusplus
}
#endif
#endif
