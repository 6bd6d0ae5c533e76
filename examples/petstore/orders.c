/* orders.c - the operations of the service Orders. */
#include "petstore_service.h"
#include "shop.h"

#define DOWN MC_STR("the database does not answer")

petstore_orders_create_result petstore_orders_create(mc_context *ctx,
                                                     const petstore_new_order *body) {
    petstore_order order;
    int64_t id;
    store_result result = store_add_order(store_of(ctx), body, &id);
    if (result == STORE_CONFLICT)
        return petstore_orders_create_conflict(ctx,
                                               MC_STR("no such owner, or a pet is not for sale"));
    if (result == STORE_OK)
        result = store_read_order(store_of(ctx), id, mc_context_arena(ctx), &order);
    if (result != STORE_OK) return petstore_orders_create_unavailable(ctx, DOWN);
    return petstore_orders_create_created(ctx, &order);
}

petstore_orders_read_result petstore_orders_read(mc_context *ctx, common_id id) {
    petstore_order order;
    store_result result = store_read_order(store_of(ctx), id, mc_context_arena(ctx), &order);
    if (result == STORE_MISSING)
        return petstore_orders_read_not_found(ctx, MC_STR("no such order"));
    if (result != STORE_OK) return petstore_orders_read_unavailable(ctx, DOWN);
    return petstore_orders_read_ok(ctx, &order);
}

/* Both or none: an owner whose pets are sold already is not kept. */
petstore_orders_first_result petstore_orders_first(mc_context *ctx, const petstore_new_owner *owner,
                                                   const petstore_i64_list *pets) {
    petstore_new_order wanted = petstore_new_order_init();
    petstore_order order;
    int64_t id;
    wanted.pets = *pets;
    store_result result = store_add_first_order(store_of(ctx), owner, &wanted, &id);
    if (result == STORE_CONFLICT)
        return petstore_orders_first_conflict(
            ctx, MC_STR("that e-mail address is taken, or a pet is not for sale"));
    if (result == STORE_OK)
        result = store_read_order(store_of(ctx), id, mc_context_arena(ctx), &order);
    if (result != STORE_OK) return petstore_orders_first_unavailable(ctx, DOWN);
    return petstore_orders_first_created(ctx, &order);
}
