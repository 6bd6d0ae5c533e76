/* Handlers as people write them: this is read by modelc, and compiled by nobody. */
#include "shop_service.h"

#define LIMIT 20 /* { a brace that is none */ \
    + 0

static const char *const words[] = {"{", "}", "a \" {"};
struct pair { int a, b; };

static shop_item found(int64_t id) {
    if (id == '{') return (shop_item){.id = id};
    return (shop_item){0};
}

/* A parameter less than the schema has now. */
shop_items_list_result shop_items_list(mc_context *ctx, int64_t limit) {
    (void)limit; // }
    return shop_items_list_ok(ctx, NULL);
}

// Spelt otherwise, and right: other names, other white space.
shop_items_read_result
shop_items_read(mc_context *request, /* which */ int64_t which)
{
    shop_item item = found(which);
    return shop_items_read_ok(request, &item);
}

/* A type has changed. */
shop_items_replace_result shop_items_replace(mc_context *ctx, mc_str id, const shop_item *body) {
    (void)id;
    return shop_items_replace_ok(ctx, body);
}

/* What the schema had once. */
shop_items_remove_result shop_items_remove(mc_context *ctx, int64_t id) {
    (void)id;
    return shop_items_remove_no_content(ctx);
}

mc_verdict shop_verify_apikey(mc_context *ctx, const mc_credentials *given) {
    (void)ctx;
    (void)given;
    return MC_VERDICT_ALLOWED;
}

/* A helper of the user's, which is nobody's handler. */
static shop_items_read_result missing(mc_context *ctx) {
    return (shop_items_read_result){mc_response_empty(ctx, 404)};
}

__attribute__((hot)) shop_items_count_result shop_items_count(mc_context *ctx) {
    return shop_items_count_ok(ctx, (int64_t)sizeof words);
}
