/* Stacks with a guard below them, and a bounded store of used ones. */
#ifndef MODELC_ASYNC_STACK_H
#define MODELC_ASYNC_STACK_H

#include <stdbool.h>
#include <stddef.h>

/* Lies at the top of its own mapping, where the stack cannot grow into it. */
typedef struct mc_stack {
    struct mc_stack *next;
    char *mapping; /* guard first, then the stack */
    size_t guard;
    char *low; /* the stack's lowest byte */
    size_t size;
    const struct mc_stack_store *home; /* compared only, it may be gone */
    unsigned registered;               /* with valgrind */
} mc_stack;

typedef struct mc_stack_store {
    mc_stack *free;
    size_t free_count;
    size_t free_limit;
    size_t stack_size;
    size_t mapped; /* stacks alive, free ones included */
} mc_stack_store;

void mc_stack_store_init(mc_stack_store *store, size_t stack_size, size_t free_limit);
void mc_stack_store_free(mc_stack_store *store);

/* A stack of the store's size (MC_STACK_SIZE where `store` is NULL); NULL: no memory. */
mc_stack *mc_stack_take(mc_stack_store *store);
/* Nothing may run on `stack`. A store that it did not come from, or NULL, unmaps it. */
void mc_stack_give(mc_stack_store *store, mc_stack *stack);

/* True where `address` is in the guard: the stack overflowed. Safe in a signal handler. */
bool mc_stack_guards(const mc_stack *stack, const void *address);

#endif
