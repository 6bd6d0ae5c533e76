/* The stack switch by POSIX ucontext: any processor, a few system calls a switch. */
#include "context.h"

#include <signal.h>
#include <stdlib.h>

void mc_context_init(mc_context *context, void *stack, size_t size, void (*entry)(void)) {
    /* getcontext has no error on the systems that have it; makecontext needs its result. */
    (void)getcontext(&context->state);
    context->state.uc_stack.ss_sp = stack;
    context->state.uc_stack.ss_size = size;
    context->state.uc_link = NULL;
    makecontext(&context->state, entry, 0);
}

int mc_context_switch(mc_context *from, mc_context *to, int value) {
    to->value = value;
    /* swapcontext would bring the mask of the time `to` was left; here it is the thread's. */
    pthread_sigmask(SIG_BLOCK, NULL, &to->state.uc_sigmask);
    if (swapcontext(&from->state, &to->state) != 0) {
        /* Only a context that was never made can fail, and there is no stack to go on with. */
        abort();
    }
    return from->value;
}

bool mc_context_switch_bool(mc_context *from, mc_context *to, int value) {
    return mc_context_switch(from, to, value) != 0;
}
