/**
 * diag.h - what the compiler has to say about a schema: collected, never printed
 * on the spot, so that one run reports everything.
 */
#ifndef MODELC_DIAG_H
#define MODELC_DIAG_H

#include "source.h"

/** Every diagnostic there is; diag.def gives its code, severity and text. */
typedef enum diag_code {
#define DIAG(name, code, severity, format) DIAG_##name,
#include "diag.def"
#undef DIAG
    DIAG_COUNT
} diag_code;

typedef enum diag_severity { DIAG_ERROR, DIAG_WARNING } diag_severity;

typedef struct diag {
    diag_code code;
    span where;
    mc_str text;
    mc_str hint; /* what to do about it; may be empty */
    span note;   /* another place that matters ("first defined here"); note.source may be NULL */
    mc_str note_text;
    struct diag *next;
} diag;

/** The diagnostics of one run. Their texts live in `arena`. */
typedef struct diags {
    mc_arena *arena;
    diag *first, *last;
    size_t errors, warnings;
    diag spare; /* what diag_add returns where memory is at its end */
} diags;

void diags_init(diags *all, mc_arena *arena);

/**
 * Adds a diagnostic; its text is diag.def's format with the arguments that follow.
 * Returns it, so that a hint or a note can be added; never NULL (`spare`
 * is returned where memory is at its end, and the run still counts an error).
 */
diag *diag_add(diags *all, diag_code code, span where, ...);
void diag_hint(diags *all, diag *to, const char *format, ...) MC_PRINTF(3, 4);
void diag_note(diags *all, diag *to, span where, const char *format, ...) MC_PRINTF(4, 5);

typedef enum diag_format { DIAG_TEXT, DIAG_TEXT_COLOUR, DIAG_JSON } diag_format;

/** Prints all, in the order of their places: file by file as first seen, then by offset. */
void diags_print(const diags *all, diag_format format, FILE *out);

/**
 * The word of `candidates` nearest to `word` (edit distance, a third of its length
 * at most), for a "did you mean"; empty where none is near.
 */
mc_str diag_nearest(mc_str word, const mc_str *candidates, size_t count);

#endif
