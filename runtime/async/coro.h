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
#include <stdint.h>
#include <stdnoreturn.h>

typedef struct mc_loop mc_loop;
typedef struct mc_deferred mc_deferred;

typedef struct mc_coro {
    mc_context context;
    mc_stack *stack; /* NULL: the thread's own */
    const char *name;
    mc_deferred *deferred; /* last one first */
    void (*body)(struct mc_coro *self);
    mc_fibre fibre;
} mc_coro;

/* What a thread runs. */
typedef struct mc_thread {
    mc_loop *loop;    /* NULL outside mc_run */
    mc_coro *current; /* whose stack we are on */
    mc_coro *left;    /* whose stack we were on before */
    mc_coro own;      /* the stack the thread was born with */
    void *dead_fibre; /* of ThreadSanitizer, of the last that exited */
} mc_thread;

/*
 * Which coroutine and which loop the running code belongs to. Per thread, since it is a
 * property of the processor's stack pointer: passing it through every user function
 * instead would give each of them a parameter that only the runtime reads.
 */
extern _Thread_local mc_thread mc_this_thread;

/* Sets up a thread's own coroutine; inline, since a call would have to save registers. */
static inline void mc_thread_init(mc_thread *thread) {
    mc_fibre_init(&thread->own.fibre, NULL, 0);
    thread->current = &thread->own;
}

/* This thread's, in functions that do not look at it again after a switch. */
static inline mc_thread *mc_thread_now(void) {
    mc_thread *thread = &mc_this_thread;
    if (__builtin_expect(!thread->current, 0)) {
        mc_thread_init(thread);
    }
    return thread;
}
/* The same anywhere. Ask again after each switch: a generator may continue elsewhere. */
mc_thread *mc_thread_here(void);

/*
 * `coro` will run `body`, which must end in mc_coro_exit, on `stack`, in the memory from its
 * lowest byte to `top`: what lies above is the caller's.
 */
void mc_coro_init(mc_coro *coro, mc_stack *stack, char *top, void (*body)(mc_coro *),
                  const char *name);
/* A place for `size` bytes at the top of `stack`, in a cache line of their own. */
static inline char *mc_coro_place(const mc_stack *stack, size_t size) {
    return (char *)((uintptr_t)(stack->low + stack->size - size) & ~(uintptr_t)63);
}

/* What the sanitizers want to know once we are on a stack again. */
static inline void mc_coro_entered(mc_coro *self) {
#ifdef MC_FIBRE_ASAN
    mc_fibre_enter(&self->fibre, &mc_thread_here()->left->fibre);
#endif
    (void)self;
}

/* The books of a switch: returns the coroutine that is left. */
MC_FIBRE_INLINE mc_coro *mc_coro_leave(mc_thread *thread, mc_coro *to) {
    mc_coro *from = thread->current;
    thread->current = to;
#ifdef MC_FIBRE_ASAN
    thread->left = from;
#endif
    mc_fibre_leave(&from->fibre, &to->fibre, 0);
    return from;
}

/*
 * Leaves the running coroutine and continues `to`, whose own switch returns `value`; returns
 * what somebody who switches back hands over. `thread` is this one. See mc_context_switch on
 * why this should be the last thing a function does.
 */
static inline int mc_coro_switch(mc_thread *thread, mc_coro *to, int value) {
    mc_coro *from = mc_coro_leave(thread, to);
#ifdef MC_FIBRE_ASAN
    value = mc_context_switch(&from->context, &to->context, value);
    mc_coro_entered(from);
    return value;
#else
    return mc_context_switch(&from->context, &to->context, value);
#endif
}
/* The same for a function that returns a bool. */
static inline bool mc_coro_switch_bool(mc_thread *thread, mc_coro *to, int value) {
#ifdef MC_FIBRE_ASAN
    return mc_coro_switch(thread, to, value) != 0;
#else
    mc_coro *from = mc_coro_leave(thread, to);
    return mc_context_switch_bool(&from->context, &to->context, value);
#endif
}
/* The same for the last time. */
noreturn void mc_coro_exit(mc_thread *thread, mc_coro *to, int value);

/* Notes `fn(arg)` for the end of `coro`; false: no memory. */
bool mc_coro_defer(mc_coro *coro, mc_defer_fn *fn, void *arg);
/* Runs what was noted, last one first, also what that notes in its turn. */
void mc_coro_run_deferred(mc_coro *coro);

#endif
