/* Generators: a coroutine that hands out items, in a task or without any loop. */
#include "loop.h"

#include <modelc/base.h>
#include <stdlib.h>
#include <string.h>

struct mc_generator {
    mc_coro coro;
    mc_coro *consumer; /* who called mc_next or mc_generator_close */
    mc_generator_fn *fn;
    void *arg;
    size_t item_size;
    int result;
    bool started;
    bool running; /* also while the consumer's task is suspended in the body */
    bool ended;
    bool closing;
    bool has_item;
    _Alignas(max_align_t) char item[];
};

/* Inside a task its stacks are at hand; without, each generator maps its own. */
static mc_stack_store *stacks_here(void) {
    mc_loop *loop = mc_loop_here();
    return loop ? &loop->stacks : NULL;
}

/* Shielded like a task's: what cleans up must be able to wait. */
static void run_deferred(mc_coro *coro) {
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
    mc_coro_exit(gen->consumer);
}

mc_generator *mc_generator_new(mc_generator_fn *fn, void *arg, size_t item_size) {
    size_t size;
    if (!mc_size_add(sizeof(mc_generator), item_size, &size)) {
        return NULL;
    }
    mc_generator *gen = calloc(1, size);
    if (!gen) {
        return NULL;
    }
    gen->fn = fn;
    gen->arg = arg;
    gen->item_size = item_size;
    return gen;
}

/* Lets the body run until it yields or ends. False: no memory for its stack. */
static bool run_body(mc_generator *gen) {
    if (!gen->started && !mc_coro_init(&gen->coro, stacks_here(), generator_body, "generator")) {
        gen->result = MC_ENOMEM;
        gen->ended = true;
        return false;
    }
    gen->started = true;
    gen->running = true;
    gen->has_item = false;
    gen->consumer = mc_thread_here()->current;
    mc_coro_switch(&gen->coro);
    return true;
}

int mc_yield(mc_generator *gen, const void *item) {
    if (!gen || mc_thread_here()->current != &gen->coro) {
        return MC_EINVAL;
    }
    if (gen->closing) {
        return MC_ECANCELED;
    }
    memcpy(gen->item, item, gen->item_size);
    gen->has_item = true;
    gen->running = false;
    mc_coro_switch(gen->consumer);
    return gen->closing ? MC_ECANCELED : MC_OK;
}

bool mc_next(mc_generator *gen, void *item) {
    if (!gen || gen->running || gen->ended || !run_body(gen) || !gen->has_item) {
        return false;
    }
    memcpy(item, gen->item, gen->item_size);
    return true;
}

/* The body's end, where somebody who wants no more items brings it about. */
static int end_early(mc_generator *gen) {
    gen->closing = true;
    run_body(gen);
    return gen->result == MC_ECANCELED ? MC_OK : gen->result;
}

int mc_generator_close(mc_generator *gen) {
    if (!gen) {
        return MC_OK;
    }
    if (gen->running) {
        return MC_EINVAL;
    }
    int result = gen->started && !gen->ended ? end_early(gen) : gen->result;
    if (gen->started) {
        mc_coro_free(&gen->coro, stacks_here());
    }
    free(gen);
    return result;
}
