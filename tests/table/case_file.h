/**
 * case_file.h - the text of a file of cases, taken apart.
 *
 *     # a comment
 *     model User                     the model of the cases that follow
 *
 *     case what is promised
 *     input {"id": 1, "tags": []}    exactly this text
 *     value {"id": 1, "tags": []}    what it is written as, white space aside
 *     unset {"id": 1}                the same with MC_JSON_EXCLUDE_UNSET
 *     none {"id": 1}                 the same with MC_JSON_EXCLUDE_NONE
 *     defaults {"id": 1}             the same with MC_JSON_EXCLUDE_DEFAULTS
 *     byname {"id": 1}               the same with MC_JSON_BY_NAME
 *     prints User(id=1, tags=[])     what it is printed as, for people
 *
 *     case what is refused
 *     input {"id": 0}
 *     errors [{"type": ...}, ...]    all of them, in order
 *     placed [{"line": 1, ...}]      the same with line and column, and without the input
 *
 *     case what is refused of a struct that was changed in C
 *     input {"id": 1}
 *     value {"id": 1}
 *     change id 0                    a path (id, tags.0, home.city) and what is put there
 *     invalid [{"type": ...}]        what validating it says; [] where it is fine
 *
 *     case what a merge patch makes of it
 *     input {"id": 1}
 *     value {"id": 1}
 *     patch {"id": 2}
 *     merged {"id": 2}               what is written then; or
 *     refused [{"type": ...}]        what is wrong, and the value stays as it was
 *     given {"id": 2}                where merged: with MC_JSON_EXCLUDE_UNSET
 *
 * `lax` alone on a line reads the input as parameters of a request are read. `oneway WHY` says
 * that what was written is not read back: computed fields where others are forbidden. A line that
 * begins with white space goes on with the line above it, from its first column on.
 */
#ifndef MODELC_TESTS_TABLE_CASE_FILE_H
#define MODELC_TESTS_TABLE_CASE_FILE_H

#include <modelc/base.h>

typedef struct table_change {
    mc_str path, value;
    struct table_change *next;
} table_change;

/** One case; what its file does not say has data NULL. */
typedef struct table_case {
    mc_str title, model, input, value, unset, none, errors, invalid, oneway, prints;
    mc_str defaults, byname, patch, merged, refused, given, placed;
    table_change *changes;
    bool lax;
    size_t line;
    struct table_case *next;
} table_case;

/** Reads a whole file; false where that fails or it is not as above, with a message on stderr. */
bool case_file_read(const char *path, table_case **cases, mc_arena *arena);

#endif
