/**
 * source.h - the text of one schema file, and the places in it.
 */
#ifndef MODELC_SOURCE_H
#define MODELC_SOURCE_H

#include <modelc/base.h>

/** A schema file, read whole. `text` has a NUL after its end and no NUL inside. */
typedef struct source {
    const char *path; /* as given by the user, or found for an import */
    mc_str text;
} source;

/** A range of bytes in a source: where a token, a node or a diagnostic stands. */
typedef struct span {
    const source *source;
    size_t start, end; /* end is exclusive */
} span;

/** A place as people count it: both from 1, the column in code points. */
typedef struct source_position {
    size_t line, column;
} source_position;

source_position source_locate(const source *file, size_t offset);
/** The whole line that holds `offset`, without its line end. */
mc_str source_line(const source *file, size_t offset);
/** From the start of the first to the end of the last. */
span span_join(span first, span last);

typedef enum source_read_result {
    SOURCE_READ,
    SOURCE_UNREADABLE, /* errno says why */
    SOURCE_TOO_LARGE,  /* above SOURCE_LIMIT */
} source_read_result;

/** The largest schema file that is read: 16 MiB. */
#define SOURCE_LIMIT ((size_t)16 << 20)

/** Reads `path` (borrowed) into `arena`; the caller checks the text's bytes. */
source_read_result source_read(source *out, const char *path, mc_arena *arena);

#endif
