/*
 * Stacks with a guard below them, mapped many at a time, and a store of used ones. What
 * runs on a stack keeps its record at the top of it: one page then holds all of an idle task.
 */
#ifndef MODELC_ASYNC_STACK_H
#define MODELC_ASYNC_STACK_H

#include "list.h"

typedef struct mc_slab mc_slab;

typedef struct mc_stack {
    mc_list link; /* among the warm or the cold ones of its store */
    mc_slab *slab;
    char *low; /* the lowest byte; the guard ends here */
    size_t size;
    unsigned registered; /* with valgrind */
    bool dirty;          /* cold, but its memory was not returned yet */
} mc_stack;

typedef struct mc_stack_store {
    mc_list warm; /* used before, the latest first: their memory is theirs still */
    mc_list cold; /* their memory is the kernel's again, or soon will be */
    mc_list slabs;
    size_t warm_count, cold_count;
    size_t dirty_count;
    size_t warm_limit;
    size_t stack_size;
    size_t mapped; /* stacks alive, free ones included */
} mc_stack_store;

void mc_stack_store_init(mc_stack_store *store, size_t stack_size, size_t warm_limit);
/* Stacks that are still in use live on, until they are given back. */
void mc_stack_store_free(mc_stack_store *store);

/* A stack of the store's size (MC_STACK_SIZE where `store` is NULL); NULL: no memory. */
mc_stack *mc_stack_take(mc_stack_store *store);
/*
 * `stack` may be used again once the caller runs on it no more: its own end may be told
 * from its own top. A store that it did not come from, or NULL, does not keep it; then
 * the caller must not run on it.
 */
void mc_stack_give(mc_stack_store *store, mc_stack *stack);
/* Returns the memory of what is kept beyond the limit. Not from a stack that was given. */
void mc_stack_store_trim(mc_stack_store *store);

/* Stacks that hold memory: in use, or kept for reuse. */
size_t mc_stack_store_used(const mc_stack_store *store);

/* True where `address` is in the guard: the stack overflowed. Safe in a signal handler. */
bool mc_stack_guards(const mc_stack *stack, const void *address);

#endif
