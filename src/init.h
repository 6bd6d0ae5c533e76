/**
 * init.h - `modelc init NAME`: a project to begin with.
 */
#ifndef MODELC_INIT_H
#define MODELC_INIT_H

#include "driver.h"

/**
 * Writes a project that builds and serves into the folder `given->files[0]`, whose last part is
 * its name. Says on `err` what is wrong: EXIT_USAGE where that cannot be a package's name, where
 * one of the files is there already, or where one cannot be written. Nothing is ever overwritten.
 */
exit_status init_run(const options *given, mc_arena *arena, FILE *out, FILE *err);

#endif
