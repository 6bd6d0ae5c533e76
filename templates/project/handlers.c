/* handlers.c - what $name$ does: one function for each operation of $package$.dsl. */
#include "$package$_service.h"

#include <stdatomic.h>

$package$_api_hello_result $package$_api_hello(mc_context *ctx, mc_str name, int64_t times) {
    mc_arena *arena = mc_context_arena(ctx); /* its memory lasts until the answer is sent */
    mc_str text = mc_arena_printf(arena, "Hello, %.*s!", MC_STR_ARG(name));
    for (int64_t i = 1; i < times; i++) {
        text = mc_arena_printf(arena, "%.*s Hello!", MC_STR_ARG(text));
    }
    return $package$_api_hello_ok(ctx, &($package$_greeting){.text = text});
}

$package$_api_order_result $package$_api_order(mc_context *ctx, const $package$_new_order *body) {
    static atomic_llong last_id; /* a database would count, and remember more */
    if (mc_str_equal(body->item, MC_STR("unicorn"))) {
        return $package$_api_order_sold_out(ctx, MC_STR("the last unicorn is gone"));
    }
    $package$_order order = {
        .id = atomic_fetch_add(&last_id, 1) + 1,
        .item = body->item,
        .count = body->count,
        .email = body->email,
        .has_email = body->has_email,
    };
    return $package$_api_order_created(ctx, &order);
}
