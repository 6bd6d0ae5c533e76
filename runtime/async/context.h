/*
 * The switch from one stack to another: what a coroutine is, below everything else.
 * One of context_x86_64.c, context_aarch64.c and context_ucontext.c implements it.
 */
#ifndef MODELC_ASYNC_CONTEXT_H
#define MODELC_ASYNC_CONTEXT_H

#include <stddef.h>

#ifdef MC_CONTEXT_UCONTEXT
#include <ucontext.h>
#endif

/* Where a stack was left; the assembly counts on `sp` being all of it. */
typedef struct mc_context {
#ifdef MC_CONTEXT_UCONTEXT
    ucontext_t state;
#else
    void *sp;
#endif
} mc_context;

/* Prepares `context` to run `entry`, which must not return, on the stack given. */
void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void));
/* Leaves the running stack, to be continued from `*from`, and continues `*to`. */
void mc_context_switch(mc_context *from, mc_context *to);

#endif
