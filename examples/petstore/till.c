/* till.c - who may do what, and the till: a dependency that is given back after the response. */
#include "petstore_service.h"
#include "shop.h"

#define DOWN MC_STR("the database does not answer")

/* ---- who asks ------------------------------------------------------------------------- */

/* Where no secret is set, nobody has it. */
static bool is_secret(bool is_set, mc_str secret, mc_str given) {
    return is_set && mc_equal_secrets(secret, given);
}

static bool wants(const mc_credentials *given, mc_str scope) {
    for (size_t i = 0; i < given->scopes_len; i++) {
        if (mc_str_equal(mc_str_from(given->scopes[i]), scope)) return true;
    }
    return false;
}

mc_verdict petstore_verify_bearer(mc_context *ctx, const mc_credentials *given) {
    static char clerk[] = "the clerk", manager[] = "the manager";
    const settings_settings *of = &shop_of(ctx)->settings;
    bool is_manager = is_secret(of->has_manager_token, of->manager_token, given->token);
    bool is_clerk = is_secret(of->has_clerk_token, of->clerk_token, given->token);
    if (!is_manager && !is_clerk) return MC_VERDICT_UNKNOWN;
    if (!is_manager && wants(given, MC_STR("till:close"))) return MC_VERDICT_FORBIDDEN;
    mc_context_set_user(ctx, is_manager ? manager : clerk);
    return MC_VERDICT_ALLOWED;
}

mc_verdict petstore_verify_apikey(mc_context *ctx, const mc_credentials *given) {
    const settings_settings *of = &shop_of(ctx)->settings;
    bool known = is_secret(of->has_partner_key, of->partner_key, given->token);
    return known ? MC_VERDICT_ALLOWED : MC_VERDICT_UNKNOWN;
}

/* ---- the till --------------------------------------------------------------------------- */

static void give_back(void *taken) {
    atomic_flag_clear((atomic_flag *)taken);
}

/* A dependency: it is had until the response has been sent, whatever becomes of the request. */
static bool take_till(mc_context *ctx) {
    atomic_flag *till = &shop_of(ctx)->till_taken;
    if (atomic_flag_test_and_set(till)) return false;
    if (mc_context_defer(ctx, give_back, till) == MC_OK) return true;
    give_back(till);
    return false;
}

static petstore_takings takings_for(const mc_context *ctx) {
    return (petstore_takings){.clerk = mc_str_from(mc_context_user(ctx))};
}

petstore_till_read_result petstore_till_read(mc_context *ctx) {
    petstore_takings takings = takings_for(ctx);
    if (store_read_takings(store_of(ctx), &takings) != STORE_OK)
        return petstore_till_read_unavailable(ctx, DOWN);
    return petstore_till_read_ok(ctx, &takings);
}

petstore_till_close_result petstore_till_close(mc_context *ctx) {
    petstore_takings takings = takings_for(ctx);
    if (!take_till(ctx)) return petstore_till_close_conflict(ctx, MC_STR("somebody counts it"));
    if (store_close_till(store_of(ctx), &takings) != STORE_OK)
        return petstore_till_close_unavailable(ctx, DOWN);
    return petstore_till_close_ok(ctx, &takings);
}

petstore_till_money_result petstore_till_money(mc_context *ctx) {
    return petstore_till_money_ok(ctx, MC_STR("ask GET /till"));
}
