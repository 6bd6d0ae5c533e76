/**
 * modelc/config.h - a program's configuration in layers: the model's defaults, a file, and the
 * environment variables that @env names in the schema. What comes later wins, value by value.
 *
 * Models with @env have these functions under names of their own: PACKAGE_MODEL_load_json and
 * PACKAGE_MODEL_print_config. They read a file and the environment, so call them before threads of
 * yours change either.
 */
#ifndef MODELC_CONFIG_H
#define MODELC_CONFIG_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Where a configuration is read from, and what was found there. Zeroed: only the environment. */
typedef struct mc_config {
    const char *file;         /* its path; NULL: there is none */
    bool may_miss;            /* a file that does not exist is one that says nothing */
    char *const *environment; /* "NAME=value" each, NULL behind the last; NULL: the process's own */

    /* Filled in by reading; lives in the arena. */
    mc_str text;    /* of the file */
    mc_value given; /* what it says */
    /** Where in `text` a loc leads, in bytes; NULL where it is JSON. */
    size_t (*locate)(mc_str source, const mc_loc *loc, size_t loc_len);
} mc_config;

/**
 * Reads a configuration whose file is JSON. Values of the file are read as by mc_from_json, those
 * of the environment as query parameters are: "8080" is a number, "on" is true. What `*out` points
 * at lives in `arena`. On any mistake false and the type's initial value; `errors` (may be NULL)
 * then has the mistakes of all layers, each with its place in the file or the name of its variable.
 * A file that cannot be read is one error of type "file_error". An empty file says nothing.
 */
bool mc_load_json(const mc_type *type, void *out, mc_config *config, mc_arena *arena,
                  mc_errors *errors);

/**
 * Every value of a configuration that was read, one a line, with where it comes from:
 * `server.port = 8080  # environment PORT`, or FILE:LINE, or default. Secrets are stars. Reads the
 * file's text once for each value from it: for people, not for loops.
 */
void mc_config_print(const mc_type *type, const void *value, const mc_config *config, FILE *out);

/* ---- for files of other formats ------------------------------------------------- */

/** Reads the file to config->text, at most MC_JSON_BYTES_LIMIT bytes. False, and said, where it
 *  cannot be read. */
bool mc_config_read_file(mc_config *config, mc_arena *arena, mc_errors *errors);
/** Makes the value of config->given, null where the file says nothing, and of the environment. */
bool mc_config_apply(const mc_type *type, void *out, const mc_config *config, mc_arena *arena,
                     mc_errors *errors);

#ifdef __cplusplus
}
#endif
#endif
