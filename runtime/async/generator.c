/* Generators: a coroutine that hands out items, in a task or without any loop. */
#include "loop.h"

#include <stdint.h>
#include <string.h>

/* Lies at the top of its own stack. */
struct mc_generator {
    mc_coro coro;
    mc_coro *consumer; /* who called mc_next or mc_generator_close */
    void *wanted;      /* where the consumer wants the next item */
    mc_generator_fn *fn;
    void *arg;
    size_t item_size;
    int result;
    bool started;
    bool running; /* also while the consumer's task is suspended in the body */
    bool ended;
    bool closing;
};

/* What the body tells the consumer as it hands the processor back: what mc_next returns. */
enum { ENDED = false, HAS_ITEM = true };

/* Inside a task its stacks are at hand; without, each generator maps its own. */
static mc_stack_store *stacks_here(void) {
    const mc_thread *thread = mc_thread_now();
    return thread->loop ? &thread->loop->stacks : NULL;
}

/* Shielded like a task's: what cleans up must be able to wait. */
static void run_deferred(mc_coro *coro) {
    if (!coro->deferred) {
        return;
    }
    bool before = mc_shield(true);
    mc_coro_run_deferred(coro);
    mc_shield(before);
}

static void generator_body(mc_coro *coro) {
    mc_generator *gen = MC_CONTAINER(coro, mc_generator, coro);
    gen->result = gen->fn(gen, gen->arg);
    run_deferred(coro);
    gen->ended = true;
    gen->running = false;
    mc_coro_exit(mc_thread_here(), gen->consumer, ENDED);
}

mc_generator *mc_generator_new(mc_generator_fn *fn, void *arg, size_t item_size) {
    mc_stack *stack = mc_stack_take(stacks_here());
    if (!stack) {
        return NULL;
    }
    char *place = mc_coro_place(stack, sizeof(mc_generator));
    mc_generator *gen = (mc_generator *)(void *)place;
    gen->fn = fn; /* one by one: zeroing the whole first would be half of the cost of it all */
    gen->arg = arg;
    gen->item_size = item_size;
    gen->result = MC_OK;
    gen->started = false;
    gen->running = false;
    gen->ended = false;
    gen->closing = false;
    mc_coro_init(&gen->coro, stack, place, generator_body, "generator");
    return gen;
}

/* Items are mostly of one word, for which a call of memcpy is what costs. */
static inline void copy_item(void *to, const void *from, size_t size) {
    if (size == sizeof(uint64_t)) {
        memcpy(to, from, sizeof(uint64_t));
    } else {
        memcpy(to, from, size);
    }
}

/* The books of letting the body run, until it yields or ends. */
static inline void enter_body(mc_generator *gen, mc_thread *thread) {
    gen->started = true;
    gen->running = true;
    gen->consumer = thread->current;
}

int mc_yield(mc_generator *gen, const void *item) {
    mc_thread *thread = mc_thread_now();
    if (!gen || thread->current != &gen->coro) {
        return MC_EINVAL;
    }
    if (gen->closing) {
        return MC_ECANCELED;
    }
    copy_item(gen->wanted, item, gen->item_size);
    gen->running = false;
    return mc_coro_switch(thread, gen->consumer, HAS_ITEM);
}

bool mc_next(mc_generator *gen, void *item) {
    if (!gen || gen->running || gen->ended) {
        return false;
    }
    mc_thread *thread = mc_thread_now();
    gen->wanted = item;
    enter_body(gen, thread);
    return mc_coro_switch_bool(thread, &gen->coro, MC_OK);
}

int mc_generator_close(mc_generator *gen) {
    if (!gen) {
        return MC_OK;
    }
    if (gen->running) {
        return MC_EINVAL;
    }
    if (gen->started && !gen->ended) {
        gen->closing = true;
        mc_thread *thread = mc_thread_now();
        enter_body(gen, thread);
        mc_coro_switch(thread, &gen->coro, MC_ECANCELED);
        gen->result = gen->result == MC_ECANCELED ? MC_OK : gen->result;
    }
    int result = gen->result;
    mc_fibre_discard(&gen->coro.fibre, gen->ended);
    mc_stack_give(stacks_here(), gen->coro.stack);
    return result;
}
