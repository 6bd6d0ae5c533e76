/*
 * The helper process that forks the children of a process pool. It is made once and has a
 * single thread, so that forking there is safe whatever runs in the program by then.
 */
#ifndef MODELC_ASYNC_NURSERY_H
#define MODELC_ASYNC_NURSERY_H

#include <modelc/process.h>
#include <sys/types.h>

/* What the children run. */
typedef struct mc_nursery_work {
    mc_process_fn *fn;
    void *arg;
    size_t max_input, max_output;
} mc_nursery_work;

/* From the program: start a child for `slot` (a descriptor comes along), or kill it. */
enum mc_nursery_verb { MC_NURSERY_START, MC_NURSERY_KILL };

typedef struct mc_nursery_request {
    unsigned verb, slot;
} mc_nursery_request;

/* To the program: the child of `slot` ended; `status` is waitpid's, or -1: none was made. */
typedef struct mc_nursery_death {
    unsigned slot;
    int status;
} mc_nursery_death;

/* What goes before the bytes of an input and of an output. */
typedef struct mc_process_header {
    uint64_t len;
    int64_t status;
} mc_process_header;

/* 0 or a negated errno. `*fd`: where to send requests and to read deaths, as packets. */
int mc_nursery_start(const mc_nursery_work *work, unsigned slots, int *fd, pid_t *pid);

#endif
