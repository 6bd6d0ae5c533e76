/* pets.c - the operations of the service Pets. All are `sync`: each may wait for the database. */
#include "petstore_service.h"
#include "shop.h"

#define DOWN MC_STR("the database does not answer")
#define NO_PET MC_STR("no such pet")

petstore_pets_list_result petstore_pets_list(mc_context *ctx, const petstore_find *find) {
    petstore_pet_list pets;
    store_result result = store_list_pets(store_of(ctx), find, mc_context_arena(ctx), &pets);
    if (result != STORE_OK) return petstore_pets_list_unavailable(ctx, DOWN);
    return petstore_pets_list_ok(ctx, &pets);
}

petstore_pets_create_result petstore_pets_create(mc_context *ctx, const petstore_new_pet *body) {
    petstore_pet pet;
    int64_t id;
    store_result result = store_add_pet(store_of(ctx), body, &id);
    if (result == STORE_OK) result = store_read_pet(store_of(ctx), id, mc_context_arena(ctx), &pet);
    if (result != STORE_OK) return petstore_pets_create_unavailable(ctx, DOWN);
    return petstore_pets_create_created(ctx, &pet);
}

petstore_pets_read_result petstore_pets_read(mc_context *ctx, common_id id) {
    petstore_pet pet;
    store_result result = store_read_pet(store_of(ctx), id, mc_context_arena(ctx), &pet);
    if (result == STORE_MISSING) return petstore_pets_read_not_found(ctx, NO_PET);
    if (result != STORE_OK) return petstore_pets_read_unavailable(ctx, DOWN);
    return petstore_pets_read_ok(ctx, &pet);
}

petstore_pets_replace_result petstore_pets_replace(mc_context *ctx, common_id id,
                                                   const petstore_new_pet *body) {
    petstore_pet pet;
    store_result result = store_replace_pet(store_of(ctx), id, body);
    if (result == STORE_OK) result = store_read_pet(store_of(ctx), id, mc_context_arena(ctx), &pet);
    if (result == STORE_MISSING) return petstore_pets_replace_not_found(ctx, NO_PET);
    if (result != STORE_OK) return petstore_pets_replace_unavailable(ctx, DOWN);
    return petstore_pets_replace_ok(ctx, &pet);
}

petstore_pets_remove_result petstore_pets_remove(mc_context *ctx, common_id id) {
    store_result result = store_remove_pet(store_of(ctx), id);
    if (result == STORE_MISSING) return petstore_pets_remove_not_found(ctx, NO_PET);
    if (result == STORE_CONFLICT)
        return petstore_pets_remove_conflict(ctx, MC_STR("the pet was sold"));
    if (result != STORE_OK) return petstore_pets_remove_unavailable(ctx, DOWN);
    return petstore_pets_remove_no_content(ctx);
}
