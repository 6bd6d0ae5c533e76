/* handlers.c - what the service does. */
#include "hello_service.h"

hello_door_greet_result hello_door_greet(mc_context *ctx, const hello_guest *body) {
    if (mc_str_equal(body->name, MC_STR("Mallory")))
        return hello_door_greet_banned(ctx, MC_STR("not you again"));
    hello_greeting greeting = {
        .text = mc_arena_printf(mc_context_arena(ctx), "Hello, %.*s!", MC_STR_ARG(body->name)),
    };
    return hello_door_greet_created(ctx, &greeting);
}
