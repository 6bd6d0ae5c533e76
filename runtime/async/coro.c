/* Coroutines: switching between stacks, and the functions deferred to their end. */
#include "coro.h"

#include <stdlib.h>

struct mc_deferred {
    mc_deferred *next;
    mc_defer_fn *fn;
    void *arg;
};

/*
 * Which coroutine and which loop the running code belongs to. Per thread, since it is a
 * property of the processor's stack pointer: passing it through every user function
 * instead would give each of them a parameter that only the runtime reads.
 */
static _Thread_local mc_thread this_thread;

/* The address is looked up anew at each call: without the asm, a compiler may keep it. */
__attribute__((noinline)) mc_thread *mc_thread_here(void) {
    __asm__ volatile("");
    mc_thread *thread = &this_thread;
    if (!thread->current) {
        mc_fibre_init(&thread->own.fibre, NULL, 0);
        thread->current = &thread->own;
    }
    return thread;
}

static void coro_entry(void) {
    mc_coro *self = mc_thread_here()->current;
    mc_coro_entered(self);
    self->body(self);
}

bool mc_coro_init(mc_coro *coro, mc_stack_store *store, void (*body)(mc_coro *), const char *name) {
    coro->stack = mc_stack_take(store);
    if (!coro->stack) {
        return false;
    }
    coro->body = body;
    coro->name = name;
    coro->deferred = NULL;
    mc_fibre_init(&coro->fibre, coro->stack->low, coro->stack->size);
    mc_context_init(&coro->context, coro->stack->low, coro->stack->size, coro_entry);
    return true;
}

void mc_coro_free(mc_coro *coro, mc_stack_store *store) {
    mc_fibre_end(&coro->fibre);
    mc_stack_give(store, coro->stack);
    coro->stack = NULL;
}

noreturn void mc_coro_exit(mc_coro *to) {
    mc_thread *thread = mc_thread_here();
    mc_coro *from = thread->current;
    thread->left = from;
    thread->current = to;
    mc_fibre_leave(&from->fibre, &to->fibre, 1);
    mc_context_switch(&from->context, &to->context);
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
