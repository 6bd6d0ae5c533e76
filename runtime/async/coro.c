/* Coroutines: switching between stacks, and the functions deferred to their end. */
#include "coro.h"

#include <stdlib.h>

struct mc_deferred {
    mc_deferred *next;
    mc_defer_fn *fn;
    void *arg;
};

_Thread_local mc_thread mc_this_thread;

/* The address is looked up anew at each call: without the asm, a compiler may keep it. */
__attribute__((noinline)) mc_thread *mc_thread_here(void) {
    __asm__ volatile("");
    return mc_thread_now();
}

static void coro_entry(void) {
    mc_coro *self = mc_thread_here()->current;
    mc_coro_entered(self);
    self->body(self);
}

void mc_coro_init(mc_coro *coro, mc_stack *stack, char *top, void (*body)(mc_coro *),
                  const char *name) {
    size_t size = (size_t)(top - stack->low);
    coro->stack = stack;
    coro->body = body;
    coro->name = name;
    coro->deferred = NULL;
    mc_fibre_clean(stack->low, size);
    mc_fibre_init(&coro->fibre, stack->low, size);
    mc_context_init(&coro->context, stack->low, size, coro_entry);
}

noreturn void mc_coro_exit(mc_thread *thread, mc_coro *to, int value) {
    mc_coro *from = thread->current;
    thread->left = from;
    thread->current = to;
    mc_fibre_retire(&from->fibre, &thread->dead_fibre);
    mc_fibre_leave(&from->fibre, &to->fibre, 1);
    mc_context_switch(&from->context, &to->context, value);
    abort(); /* nobody may switch to a coroutine that has exited */
}

bool mc_coro_defer(mc_coro *coro, mc_defer_fn *fn, void *arg) {
    mc_deferred *deferred = malloc(sizeof *deferred);
    if (!deferred) {
        return false;
    }
    *deferred = (mc_deferred){coro->deferred, fn, arg};
    coro->deferred = deferred;
    return true;
}

void mc_coro_run_deferred(mc_coro *coro) {
    while (coro->deferred) {
        mc_deferred deferred = *coro->deferred;
        free(coro->deferred);
        coro->deferred = deferred.next;
        deferred.fn(deferred.arg);
    }
}
