/*
 * The switch from one stack to another: what a coroutine is, below everything else. Assembly
 * in context_x86_64.c and context_aarch64.c, ucontext in context_ucontext.c.
 */
#ifndef MODELC_ASYNC_CONTEXT_H
#define MODELC_ASYNC_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>

#ifdef MC_CONTEXT_UCONTEXT
#include <ucontext.h>

typedef struct mc_context {
    ucontext_t state;
    int value; /* that the next switch here returns */
} mc_context;
#else
/* The assembly counts on `sp` being all of it. */
typedef struct mc_context {
    void *sp;
} mc_context;
#endif

/* About where the stack continues, for loading it early; NULL where that is not known. */
static inline const char *mc_context_sp(const mc_context *context) {
#ifdef MC_CONTEXT_UCONTEXT
    (void)context;
    return NULL;
#else
    return context->sp;
#endif
}

/* Prepares `context` to run `entry`, which must not return, on the stack given. */
void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void));

/*
 * Leaves the running stack, to be continued from `*from`, and continues `*to`, whose switch
 * returns `value`. As the last thing a function does this is a jump: whoever continues is
 * back in the caller at once. Where processors predict returns by a stack of their own, the
 * assembly jumps too, since a return would be predicted for the stack that was left.
 */
int mc_context_switch(mc_context *from, mc_context *to, int value);
/* The same, for functions that return a bool: turning one into it would be no jump. */
bool mc_context_switch_bool(mc_context *from, mc_context *to, int value);

#endif
