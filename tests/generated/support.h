/**
 * support.h - what the tests of generated code share.
 */
#ifndef MODELC_TESTS_GENERATED_SUPPORT_H
#define MODELC_TESTS_GENERATED_SUPPORT_H

#include "shop.h"

/** An arena and the errors of one input. */
typedef struct bench {
    mc_arena arena;
    mc_errors errors;
} bench;

void bench_start(bench *b);
void bench_end(bench *b);
/** Reads `json` as `type` and expects that it is fine and is written as `written` (NULL is `json`).
 */
void expect_fine(const mc_type *type, const char *json, const char *written);
/** Reads `json` as `type` and expects that it is refused with exactly these errors, as JSON. */
void expect_errors(const mc_type *type, const char *json, const char *errors);

#endif
