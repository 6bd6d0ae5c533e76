/**
 * outputs.h - the files of a run: collected in memory, then written all or none.
 */
#ifndef MODELC_OUTPUTS_H
#define MODELC_OUTPUTS_H

#include <modelc/base.h>

typedef struct output {
    const char *name; /* in the output folder: "shop.h" */
    mc_str text;
    bool once; /* the user's from then on: only written where there is none */
    struct output *next;
} output;

typedef struct outputs {
    mc_arena *arena;
    output *first, *last;
} outputs;

void outputs_add(outputs *to, const char *name, mc_str text, bool once);

/**
 * Writes everything into `folder`, which is made where it is missing. Each file is first
 * written under another name; only when all are complete they are moved into place, so
 * that a full disk leaves the old files as they were. A file whose content has not changed
 * keeps its time. False with the system's reason in `error` (in the arena).
 */
bool outputs_write(const outputs *from, const char *folder, mc_str *error);

#endif
