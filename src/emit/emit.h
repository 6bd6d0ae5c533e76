/**
 * emit.h - the resolved schema to the texts of all output files. Emitters read the schema
 * and change nothing; what they decide goes into a tree of values that a template shows.
 */
#ifndef MODELC_EMIT_H
#define MODELC_EMIT_H

#include "../outputs.h"
#include "../schema/schema.h"
#include "template.h"

/** What is made, and how. */
typedef struct emit_options {
    const char *templates; /* a folder whose templates replace the built-in ones; or NULL */
    bool yaml;             /* YAML in and out too */
    bool client;           /* a client of the services too */
    bool small;            /* all JSON by the tables: less code */
} emit_options;

/**
 * Adds every output of the run. False and `error` (in the arena) where a template is wrong.
 */
bool emit_all(const schema *from, const emit_options *options, outputs *to, mc_arena *arena,
              mc_str *error);

/**
 * Adds the files of a new project `name`, whose schema is `package`. False and `error` (in the
 * arena) where a template is wrong; `templates` as in emit_options.
 */
bool emit_project(mc_str name, mc_str package, const char *templates, outputs *to, mc_arena *arena,
                  mc_str *error);

/** A function that a program with services calls and its user writes. */
typedef struct wanted_function {
    mc_str c_name, prototype;
    span where; /* the operation; of a verifier the first that needs it */
    const unit *unit;
    struct wanted_function *next;
} wanted_function;

/** The handlers and verifiers of all units, in the schema's order; NULL where there are none. */
const wanted_function *emit_handlers(const schema *from, mc_arena *arena);

#endif
