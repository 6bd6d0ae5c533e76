/*
 * A coroutine: a stack, what runs on it, and what is to be done when that ends. Knows
 * nothing of loops; tasks and generators are made of it.
 */
#ifndef MODELC_ASYNC_CORO_H
#define MODELC_ASYNC_CORO_H

#include "context.h"
#include "fibre.h"
#include "stack.h"

#include <modelc/async.h>
#include <stdnoreturn.h>

typedef struct mc_loop mc_loop;
typedef struct mc_deferred mc_deferred;

typedef struct mc_coro {
    mc_context context;
    mc_fibre fibre;
    mc_stack *stack; /* NULL: the thread's own */
    void (*body)(struct mc_coro *self);
    const char *name;
    mc_deferred *deferred; /* last one first */
} mc_coro;

/* What a thread runs. */
typedef struct mc_thread {
    mc_loop *loop;    /* NULL outside mc_run */
    mc_coro *current; /* whose stack we are on */
    mc_coro *left;    /* whose stack we were on before */
    mc_coro own;      /* the stack the thread was born with */
} mc_thread;

/* This thread's. Ask again after each switch: a generator may continue elsewhere. */
mc_thread *mc_thread_here(void);

/* `body` must end in mc_coro_exit. False: no memory for a stack. */
bool mc_coro_init(mc_coro *coro, mc_stack_store *store, void (*body)(mc_coro *), const char *name);
/* After it has exited, from another stack. */
void mc_coro_free(mc_coro *coro, mc_stack_store *store);

/* What the sanitizers want to know once we are on a stack again. */
static inline void mc_coro_entered(mc_coro *self) {
#ifdef MC_FIBRE_ASAN
    mc_fibre_enter(&self->fibre, &mc_thread_here()->left->fibre);
#endif
    (void)self;
}

/*
 * Leaves the running coroutine and continues `to`; returns when somebody switches back. Inline,
 * since each return on the new stack is one the processor predicted for the old.
 */
static inline void mc_coro_switch(mc_coro *to) {
    mc_thread *thread = mc_thread_here();
    mc_coro *from = thread->current;
    thread->left = from;
    thread->current = to;
    mc_fibre_leave(&from->fibre, &to->fibre, 0);
    mc_context_switch(&from->context, &to->context);
    mc_coro_entered(from);
}
/* The same for the last time. */
noreturn void mc_coro_exit(mc_coro *to);

/* Notes `fn(arg)` for the end of `coro`; false: no memory. */
bool mc_coro_defer(mc_coro *coro, mc_defer_fn *fn, void *arg);
/* Runs what was noted, last one first, also what that notes in its turn. */
void mc_coro_run_deferred(mc_coro *coro);

#endif
