/* Generators: a coroutine that hands out items, in a task or without any loop. */
#include "loop.h"

#include <stdint.h>
#include <string.h>

/*
 * One number, of one width: flags that are set one by one and read together would make the
 * processor wait until they are in memory.
 */
typedef enum gen_state {
    NEW,     /* the body has not begun */
    PAUSED,  /* in mc_yield */
    RUNNING, /* also while the consumer's task is suspended in the body */
    ENDED
} gen_state;

/* Lies at the top of its own stack. */
struct mc_generator {
    mc_coro coro;
    mc_coro *consumer; /* who called mc_next or mc_generator_close */
    void *wanted;      /* where the consumer wants the next item */
    mc_generator_fn *fn;
    void *arg;
    size_t item_size;
    int result;
    gen_state state;
    bool closing;
};

/* What the body tells the consumer as it hands the processor back: what mc_next returns. */
enum { NO_ITEM = false, HAS_ITEM = true };

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
    gen->state = ENDED;
    mc_coro_exit(mc_thread_here(), gen->consumer, NO_ITEM);
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
    gen->state = NEW;
    gen->closing = false;
    mc_coro_init(&gen->coro, stack, place, generator_body, "generator");
    return gen;
}

/* The books of letting the body run, until it yields or ends. */
static inline void enter_body(mc_generator *gen, mc_thread *thread) {
    gen->state = RUNNING;
    gen->consumer = thread->current;
}

static inline int hand_over(mc_generator *gen, mc_thread *thread) {
    gen->state = PAUSED;
    return mc_coro_switch(thread, gen->consumer, HAS_ITEM);
}

/* Apart, since the call of memcpy makes a function save registers. */
__attribute__((noinline)) static int yield_any(mc_generator *gen, const void *item,
                                               mc_thread *thread) {
    memcpy(gen->wanted, item, gen->item_size);
    return hand_over(gen, thread);
}

int mc_yield(mc_generator *gen, const void *item) {
    mc_thread *thread = &mc_this_thread; /* where nothing of it is set up, `gen` is not running */
    if (!gen || thread->current != &gen->coro) {
        return MC_EINVAL;
    }
    if (gen->closing) {
        return MC_ECANCELED;
    }
    if (gen->item_size != sizeof(uint64_t)) {
        return yield_any(gen, item, thread);
    }
    memcpy(gen->wanted, item, sizeof(uint64_t)); /* most are of one word: a single move */
    return hand_over(gen, thread);
}

bool mc_next(mc_generator *gen, void *item) {
    if (!gen || gen->state >= RUNNING) {
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
    if (gen->state == RUNNING) {
        return MC_EINVAL;
    }
    if (gen->state == PAUSED) {
        gen->closing = true;
        mc_thread *thread = mc_thread_now();
        enter_body(gen, thread);
        mc_coro_switch(thread, &gen->coro, MC_ECANCELED);
        gen->result = gen->result == MC_ECANCELED ? MC_OK : gen->result;
    }
    int result = gen->result;
    mc_fibre_discard(&gen->coro.fibre, gen->state == ENDED);
    mc_stack_give(stacks_here(), gen->coro.stack);
    return result;
}
