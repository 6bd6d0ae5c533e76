/* counter.c - a conversation over a WebSocket: each question is answered, until one of both goes.
 */
#include "petstore_service.h"
#include "shop.h"

typedef struct search {
    store *store;
    common_id id;
    mc_arena arena;
    petstore_pet pet;
    store_result result;
} search;

static int read_pet(void *arg) { /* in a thread of the pool */
    search *job = arg;
    job->result = store_read_pet(job->store, job->id, &job->arena, &job->pet);
    return MC_OK;
}

static mc_str words_of(const search *found) {
    if (found->result == STORE_MISSING) return MC_STR("I do not know that pet");
    if (found->result != STORE_OK) return MC_STR("ask again later");
    return found->pet.status == PETSTORE_STATUS_SOLD ? MC_STR("it has a home already")
                                                     : MC_STR("it is yours for this");
}

static petstore_reply reply_of(search *found, mc_str customer) {
    petstore_reply reply = {.pet = found->id};
    reply.text = mc_arena_printf(&found->arena, "%.*s, %.*s", MC_STR_ARG(customer),
                                 MC_STR_ARG(words_of(found)));
    reply.has_price = found->result == STORE_OK && found->pet.status == PETSTORE_STATUS_AVAILABLE;
    if (reply.has_price) reply.price = found->pet.price;
    return reply;
}

petstore_shop_counter_result petstore_shop_counter(mc_context *ctx, mc_str name) {
    petstore_question question;
    bool goes_on = true;
    while (goes_on && petstore_shop_counter_next(ctx, &question)) {
        search found = {.store = store_of(ctx), .id = question.pet, .result = STORE_FAILED};
        mc_offload(read_pet, &found);
        petstore_reply reply = reply_of(&found, name);
        goes_on = petstore_shop_counter_send(ctx, &reply);
        mc_arena_free(&found.arena);
    }
    return petstore_shop_counter_ok(ctx);
}
