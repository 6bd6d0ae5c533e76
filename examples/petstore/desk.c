/* desk.c - the operations of the service Shop: one that waits, one that blocks, one that knows who
 * was here before, and one whose work is done after the answer. */
#include "petstore_service.h"
#include "shop.h"

#include <time.h>

/* `async`: mc_sleep gives the loop to the other requests meanwhile. */
petstore_shop_nap_result petstore_shop_nap(mc_context *ctx, int64_t ms) {
    mc_sleep(ms);
    return petstore_shop_nap_ok(ctx, &(petstore_nap){.ms = ms});
}

/* `sync`: in a thread of its own this may block, here as any library would that knows of no loop.
 */
petstore_shop_stock_result petstore_shop_stock(mc_context *ctx, int64_t ms) {
    struct timespec walk = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
    nanosleep(&walk, NULL);
    petstore_i64_map counts;
    store_result result = store_count_pets(store_of(ctx), mc_context_arena(ctx), &counts);
    if (result != STORE_OK)
        return petstore_shop_stock_unavailable(ctx, MC_STR("the database does not answer"));
    return petstore_shop_stock_ok(ctx, &counts);
}

/* ---- headers and cookies --------------------------------------------------------------- */

/* A result is a response, to which headers may be added. */
petstore_shop_hello_result petstore_shop_hello(mc_context *ctx, mc_str language, int64_t visits) {
    petstore_greeting greeting = {.visits = visits + 1};
    greeting.text =
        mc_str_starts_with(language, MC_STR("de")) ? MC_STR("Guten Tag") : MC_STR("Good morning");
    mc_str cookie = mc_arena_printf(mc_context_arena(ctx), "visits=%lld; Path=/; SameSite=Lax",
                                    (long long)greeting.visits);
    petstore_shop_hello_result result = petstore_shop_hello_ok(ctx, &greeting);
    mc_response_header(ctx, &result.response, MC_STR("set-cookie"), cookie);
    return result;
}

/* ---- after the answer -------------------------------------------------------------------- */

typedef struct feedback {
    store *store;
    int64_t stars;
    const mc_str *words; /* they live as long as the request, which this is part of */
} feedback;

static int write_down(void *arg) { /* in a thread of the pool */
    const feedback *given = arg;
    store_result result = store_add_feedback(given->store, given->stars, given->words);
    return result == STORE_OK ? MC_OK : -EIO;
}

static int write_down_later(void *given) { /* in the request's task, on the loop */
    return mc_offload(write_down, given);
}

petstore_shop_feedback_result petstore_shop_feedback(mc_context *ctx, int64_t stars,
                                                     const mc_str *words) {
    feedback *given = mc_arena_alloc(mc_context_arena(ctx), sizeof *given);
    if (!given) return (petstore_shop_feedback_result){0}; /* 500 */
    *given = (feedback){store_of(ctx), stars, words};
    mc_context_background(ctx, write_down_later, given);
    return petstore_shop_feedback_no_content(ctx);
}
