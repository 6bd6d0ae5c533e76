/* owners.c - the operations of the service Owners; `overview` looks two things up at once. */
#include "petstore_service.h"
#include "shop.h"

#define DOWN MC_STR("the database does not answer")
#define NO_OWNER MC_STR("no such owner")

petstore_owners_create_result petstore_owners_create(mc_context *ctx,
                                                     const petstore_new_owner *body) {
    petstore_owner owner;
    int64_t id;
    store_result result = store_add_owner(store_of(ctx), body, &id);
    if (result == STORE_CONFLICT)
        return petstore_owners_create_conflict(ctx, MC_STR("that e-mail address is taken"));
    if (result == STORE_OK)
        result = store_read_owner(store_of(ctx), id, mc_context_arena(ctx), &owner);
    if (result != STORE_OK) return petstore_owners_create_unavailable(ctx, DOWN);
    return petstore_owners_create_created(ctx, &owner);
}

petstore_owners_read_result petstore_owners_read(mc_context *ctx, common_id id) {
    petstore_owner owner;
    store_result result = store_read_owner(store_of(ctx), id, mc_context_arena(ctx), &owner);
    if (result == STORE_MISSING) return petstore_owners_read_not_found(ctx, NO_OWNER);
    if (result != STORE_OK) return petstore_owners_read_unavailable(ctx, DOWN);
    return petstore_owners_read_ok(ctx, &owner);
}

/* ---- overview ------------------------------------------------------------------------- */

/* One of the two lookups. They run in two threads, and an arena is for one: each has its own. */
typedef struct lookup {
    store *store;
    common_id owner;
    mc_arena arena;
    store_result result;
    union {
        petstore_owner owner;
        petstore_order_list orders;
    } found;
} lookup;

static int read_owner(void *arg) { /* in a thread of the pool */
    lookup *job = arg;
    job->result = store_read_owner(job->store, job->owner, &job->arena, &job->found.owner);
    return MC_OK;
}

static int list_orders(void *arg) { /* in a thread of the pool */
    lookup *job = arg;
    job->result = store_list_orders(job->store, job->owner, &job->arena, &job->found.orders);
    return MC_OK;
}

static int await_owner(void *job) {
    return mc_offload(read_owner, job);
}

static int await_orders(void *job) {
    return mc_offload(list_orders, job);
}

static petstore_owners_overview_result answer(mc_context *ctx, const lookup *owner,
                                              const lookup *orders) {
    if (owner->result == STORE_MISSING) return petstore_owners_overview_not_found(ctx, NO_OWNER);
    if (owner->result != STORE_OK || orders->result != STORE_OK)
        return petstore_owners_overview_unavailable(ctx, DOWN);
    petstore_overview overview = {.owner = owner->found.owner, .orders = orders->found.orders};
    for (size_t i = 0; i < overview.orders.len; i++) {
        overview.spent += overview.orders.items[i].total;
    }
    return petstore_owners_overview_ok(ctx, &overview);
}

petstore_owners_overview_result petstore_owners_overview(mc_context *ctx, common_id id) {
    lookup owner = {.store = store_of(ctx), .owner = id, .result = STORE_FAILED};
    lookup orders = owner;
    mc_gather(mc_spawn(await_owner, &owner), mc_spawn(await_orders, &orders));
    petstore_owners_overview_result result = answer(ctx, &owner, &orders);
    mc_arena_free(&owner.arena);
    mc_arena_free(&orders.arena);
    return result;
}
