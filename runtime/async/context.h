/*
 * The switch from one stack to another: what a coroutine is, below everything else. A
 * function in context_aarch64.c or context_ucontext.c, inline on x86-64.
 */
#ifndef MODELC_ASYNC_CONTEXT_H
#define MODELC_ASYNC_CONTEXT_H

#include <stddef.h>

#if defined(MC_CONTEXT_UCONTEXT)
#include <ucontext.h>

typedef struct mc_context {
    ucontext_t state;
} mc_context;
#elif defined(__x86_64__)
#include "context_x86_64.h"
#else
/* The assembly counts on `sp` being all of it. */
typedef struct mc_context {
    void *sp;
} mc_context;
#endif

/* Prepares `context` to run `entry`, which must not return, on the stack given. */
void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void));

#if defined(MC_CONTEXT_UCONTEXT) || !defined(__x86_64__)
/* Leaves the running stack, to be continued from `*from`, and continues `*to`. */
void mc_context_switch(mc_context *from, mc_context *to);
#endif

#endif
