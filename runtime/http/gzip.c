/*
 * gzip.c - bodies compressed for clients that take it.
 */
#include "middleware.h"

#include "syntax.h"

#include <zlib.h>

/* zlib's default of 6 costs three times the time for a tenth less. */
#define LEVEL 2
/* What makes zlib write gzip instead of its own format. */
#define GZIP_WINDOW (15 + 16)
#define MEMORY_LEVEL 8

static bool is_refused(mc_str parameters) {
    mc_str one;
    while (mc_http_next_item(&parameters, ';', &one)) {
        bool zero = mc_str_equal(one, MC_STR("q=0")) || mc_str_equal(one, MC_STR("q=0.0")) ||
                    mc_str_equal(one, MC_STR("q=0.00")) || mc_str_equal(one, MC_STR("q=0.000"));
        if (zero) return true;
    }
    return false;
}

static bool takes_gzip(const mc_context *ctx) {
    mc_str item, name, rest = mc_context_header(ctx, MC_STR("accept-encoding"));
    while (mc_http_next_item(&rest, ',', &item)) {
        if (mc_http_next_item(&item, ';', &name) && mc_http_equal_ci(name, MC_STR("gzip")))
            return !is_refused(item);
    }
    return false;
}

/* Texts; images and the like are compressed already. */
static bool is_worth_it(mc_str type) {
    static const mc_str prefixes[] = {
        MC_STR_INIT("text/"), MC_STR_INIT("application/json"), MC_STR_INIT("application/yaml"),
        MC_STR_INIT("application/javascript"), MC_STR_INIT("image/svg+xml")};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        if (mc_str_starts_with(type, prefixes[i])) return true;
    }
    return false;
}

/* Into a buffer no longer than `body` itself: `data` is NULL where it does not fit. */
static mc_str compress_body(mc_str body, mc_arena *arena) {
    const mc_str none = {NULL, 0};
    z_stream stream = {0};
    char *out = body.len <= UINT32_MAX ? mc_arena_alloc(arena, body.len) : NULL;
    if (!out) return none;
    if (deflateInit2(&stream, LEVEL, Z_DEFLATED, GZIP_WINDOW, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) !=
        Z_OK)
        return none;
    /* zlib only reads it, though its type does not say so */
    stream.next_in = (Bytef *)(uintptr_t)body.data;
    stream.avail_in = (uInt)body.len;
    stream.next_out = (Bytef *)out;
    stream.avail_out = (uInt)body.len;
    bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    size_t len = body.len - stream.avail_out;
    deflateEnd(&stream);
    return whole ? (mc_str){out, len} : none;
}

void mc_http_gzip(mc_context *ctx, mc_response *response) {
    if (response->body.len < ctx->app->gzip_min_bytes || !is_worth_it(response->content_type))
        return;
    mc_response_header(ctx, response, MC_STR("vary"), MC_STR("accept-encoding"));
    if (!takes_gzip(ctx)) return;
    mc_str smaller = compress_body(response->body, ctx->arena);
    if (!smaller.data) return;
    response->body = smaller;
    mc_response_header(ctx, response, MC_STR("content-encoding"), MC_STR("gzip"));
}
