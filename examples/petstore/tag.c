/* tag.c - a price tag, drawn in a process of its own: for code that may crash or never end. The
 * process has no part in what happens in the server: it may not use the store. */
#include "petstore_service.h"

#include <stdlib.h>

static mc_str edge_of(mc_arena *arena, size_t width) {
    char *text = mc_arena_alloc(arena, width + 1);
    if (!text) return MC_STR("");
    memset(text, '-', width);
    text[0] = text[width - 1] = '+';
    text[width] = '\0';
    return (mc_str){text, width};
}

petstore_shop_tag_result petstore_shop_tag(mc_context *ctx, const petstore_price_tag *body) {
    mc_arena *arena = mc_context_arena(ctx);
    if (body->crash) abort();
    mc_str line = mc_arena_printf(arena, "| %.*s %lld.%02lld |", MC_STR_ARG(body->text),
                                  (long long)(body->price / 100), (long long)(body->price % 100));
    mc_str edge = edge_of(arena, line.len);
    mc_str rows[] = {edge, line, edge};
    return petstore_shop_tag_ok(ctx, &(petstore_str_list){rows, sizeof rows / sizeof *rows});
}
