/**
 * options.h - the command line.
 */
#ifndef MODELC_OPTIONS_H
#define MODELC_OPTIONS_H

#include "diag.h"

typedef struct options {
    const char **files;
    size_t files_len;
    const char *output;   /* -o; NULL where not given */
    const char **include; /* -I */
    size_t include_len;
    const char **handlers; /* --handlers: C files to hold to the schema */
    size_t handlers_len;
    const char *templates; /* --templates, or NULL */
    const char *depfile;   /* -MF; NULL is PACKAGE.d in the output folder */
    const char *deptarget; /* -MT; NULL is every output */
    bool make_depfile;     /* -MD, or -MF */
    bool check;            /* --check: say what is wrong, write nothing */
    bool list_outputs;
    bool small;    /* --optimize=size: no decoders and encoders of their own */
    bool yaml;     /* --yaml: YAML in and out too */
    bool client;   /* --client: a client of the services too */
    bool no_stubs; /* leave out the files that are the user's from then on */
    bool init;     /* the word `init` comes first: files[0] is a new project's folder */
    bool schema;   /* the word `schema` comes first: `files` is a file and perhaps a model */
    bool schema_yaml, schema_output; /* --format=yaml, --mode=output */
    bool explain; /* the word `explain` comes first: `files` are codes of diagnostics */
    bool help, version;
    diag_format format;
} options;

/**
 * Reads the command line into `out`, whose arrays live in `arena`. False and `error`
 * where it is wrong.
 */
bool options_parse(options *out, int argc, char **argv, mc_arena *arena, mc_str *error);
void options_help(FILE *out);

#endif
