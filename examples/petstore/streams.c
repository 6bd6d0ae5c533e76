/*
 * streams.c - answers that are sent while they are made: all pets as JSON Lines, the sales as
 * server-sent events. The store blocks, so a thread of the pool asks it; each piece has an arena
 * of its own, for that of the request keeps what is in it until the stream ends.
 */
#include "petstore_service.h"
#include "shop.h"

#define DOWN MC_STR("the database does not answer")
#define PETS_AT_ONCE 100
#define LOOK_EVERY_MS 200

/* ---- all pets -------------------------------------------------------------------------- */

typedef struct pet_page {
    store *store;
    int64_t after;
    mc_arena arena;
    petstore_pet_list pets;
    store_result result;
} pet_page;

static int read_page(void *arg) { /* in a thread of the pool */
    pet_page *page = arg;
    page->result =
        store_next_pets(page->store, page->after, PETS_AT_ONCE, &page->arena, &page->pets);
    return MC_OK;
}

static bool send_page(mc_context *ctx, pet_page *page) {
    for (size_t i = 0; i < page->pets.len; i++) {
        if (!petstore_pets_export_send(ctx, &page->pets.items[i])) return false;
        page->after = page->pets.items[i].id;
    }
    return page->pets.len == PETS_AT_ONCE;
}

petstore_pets_export_result petstore_pets_export(mc_context *ctx) {
    pet_page page = {.store = store_of(ctx)};
    bool more = true;
    while (more) {
        page.result = STORE_FAILED; /* what it is where the task is cancelled first */
        mc_offload(read_page, &page);
        more = page.result == STORE_OK && send_page(ctx, &page);
        mc_arena_free(&page.arena);
        page.arena = (mc_arena){0};
    }
    if (page.result != STORE_OK) return petstore_pets_export_unavailable(ctx, DOWN);
    return petstore_pets_export_ok(ctx);
}

/* ---- sales ------------------------------------------------------------------------------ */

typedef struct sales_page {
    store *store;
    int64_t after;
    mc_arena arena;
    petstore_order_list orders;
    store_result result;
} sales_page;

static int read_sales(void *arg) { /* in a thread of the pool */
    sales_page *page = arg;
    page->result = store_next_orders(page->store, page->after, &page->arena, &page->orders);
    return MC_OK;
}

/* The id is what a client that lost us sends back: it misses nothing. */
static bool send_sales(mc_context *ctx, sales_page *page) {
    for (size_t i = 0; i < page->orders.len; i++) {
        const petstore_order *order = &page->orders.items[i];
        mc_str id = mc_arena_printf(&page->arena, "%lld", (long long)order->id);
        mc_event_fields fields = {.event = MC_STR("sale"), .id = id};
        if (!petstore_orders_sales_send_event(ctx, order, &fields)) return false;
        page->after = order->id;
    }
    return true;
}

/* One query for each who watches, every 200 ms; for thousands one task would ask for all. */
petstore_orders_sales_result petstore_orders_sales(mc_context *ctx, int64_t last) {
    sales_page page = {.store = store_of(ctx), .after = last};
    bool goes_on = mc_stream_begin(ctx);
    while (goes_on) {
        page.result = STORE_FAILED;
        mc_offload(read_sales, &page);
        goes_on = page.result == STORE_OK && send_sales(ctx, &page);
        mc_arena_free(&page.arena);
        page.arena = (mc_arena){0};
        goes_on = goes_on && mc_sleep(LOOK_EVERY_MS) == MC_OK;
    }
    if (page.result != STORE_OK) return petstore_orders_sales_unavailable(ctx, DOWN);
    return petstore_orders_sales_ok(ctx);
}
