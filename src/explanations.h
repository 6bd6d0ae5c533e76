/**
 * explanations.h - `modelc explain`: what a diagnostic means, with an example and its repair.
 */
#ifndef MODELC_EXPLANATIONS_H
#define MODELC_EXPLANATIONS_H

#include "driver.h"

/** docs/errors.md, put into the program when it is built. */
extern const mc_str explanations;

/**
 * Prints on `out` what is known about each of the `codes` ("E0205", "e0205"), or, where `len`
 * is 0, all codes with a line each. EXIT_USAGE, after a word on `err`, where one is unknown.
 */
exit_status explain_run(const char **codes, size_t len, mc_arena *arena, FILE *out, FILE *err);

#endif
