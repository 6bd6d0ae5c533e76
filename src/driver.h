/**
 * driver.h - one run of the compiler, from file names to written files.
 */
#ifndef MODELC_DRIVER_H
#define MODELC_DRIVER_H

#include "options.h"

/** What the process ends with. */
typedef enum exit_status { EXIT_FINE = 0, EXIT_INPUT = 1, EXIT_USAGE = 2 } exit_status;

/**
 * Reads, parses, resolves, checks, emits and writes. Says what is wrong on `err`; lists
 * go to `out`. Where anything is wrong, no file is written.
 */
exit_status driver_run(const options *options, mc_arena *arena, FILE *out, FILE *err);

#endif
