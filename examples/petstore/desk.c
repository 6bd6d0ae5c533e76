/* desk.c - the operations of the service Shop: one that waits, one that blocks. */
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
