/**
 * load.h - reads and parses the files of a run and everything they import.
 */
#ifndef MODELC_LOAD_H
#define MODELC_LOAD_H

#include "diag.h"
#include "syntax/ast.h"

/** A parsed file and the files that it imports, in the order of its import lines. */
typedef struct loaded_file {
    ast_file *ast;
    const char *path;
    struct loaded_file **imports; /* NULL where one could not be read */
    size_t imports_len;
    bool named; /* on the command line, not only imported */
    enum { LOAD_OPEN, LOAD_DONE } state;
    const char *canonical; /* without symbolic links, to know a file again */
    struct loaded_file *next, *next_seen;
} loaded_file;

typedef struct loaded_files {
    loaded_file *first, *last; /* what is imported comes before its importer */
    bool io_error;             /* a named file could not be read: said in diags too */
} loaded_files;

/** Where to look for imports besides the importing file's own folder. */
typedef struct include_path {
    const char **folders;
    size_t len;
} include_path;

/**
 * Reads and parses `paths`. Unreadable files, import cycles and syntax errors go to
 * `diags`. Everything lives in `arena`, which never returns NULL.
 */
void load_files(loaded_files *out, const char *const *paths, size_t len,
                const include_path *include, mc_arena *arena, diags *diags);

#endif
