/*
 * response.c - the responses a handler can build.
 */
#include "context.h"
#include "syntax.h"

#include <modelc/fast_write.h>

static void *arena_resize(void *user, void *old, size_t old_size, size_t new_size) {
    if (new_size == 0) return NULL;
    if (old_size == 0) return mc_arena_alloc(user, new_size);
    return mc_arena_grow(user, old, old_size, new_size);
}

mc_allocator mc_http_arena_allocator(mc_arena *arena) {
    return (mc_allocator){arena_resize, arena};
}

mc_response mc_http_response(int status, mc_str content_type, mc_str body) {
    return (mc_response){.status = status, .content_type = content_type, .body = body};
}

mc_response mc_http_internal_error(void) {
    return mc_http_response(500, MC_STR("application/json"),
                            MC_STR("{\"detail\":\"Internal Server Error\"}"));
}

/* Most answers need no more, so that the buffer does not grow step by step: generated writers want
 * that much of a margin behind where they are, and 64 bytes more. */
#define BODY_MIN (MC_PUT_MARGIN + 192)

static void start_body(mc_context *ctx, mc_allocator *allocator, mc_buf *body) {
    *allocator = mc_http_arena_allocator(ctx->arena);
    mc_buf_init(body, allocator, 0);
    mc_buf_reserve(body, BODY_MIN - 1);
}

static mc_response json_body(mc_context *ctx, int status, bool good, const mc_buf *body) {
    if (good) return mc_http_response(status, MC_STR("application/json"), mc_buf_str(body));
    mc_http_log_request(ctx, "the response cannot be written as JSON");
    return mc_http_internal_error();
}

mc_response mc_response_json(mc_context *ctx, int status, const mc_type *type, const void *value) {
    mc_allocator allocator;
    mc_buf body;
    start_body(ctx, &allocator, &body);
    return json_body(ctx, status, mc_to_json(type, value, &body, MC_JSON_DEFAULT), &body);
}

mc_response mc_response_write(mc_context *ctx, int status, mc_response_writer *writer,
                              const void *value) {
    mc_allocator allocator;
    mc_buf body;
    start_body(ctx, &allocator, &body);
    return json_body(ctx, status, writer(value, &body), &body);
}

mc_response mc_response_empty(mc_context *ctx, int status) {
    (void)ctx;
    return (mc_response){.status = status};
}

mc_response mc_response_missing(mc_context *ctx) {
    mc_http_log_request(ctx, "the handler is not written");
    return mc_response_detail(ctx, 501, MC_STR("Not Implemented"));
}

mc_response mc_response_bytes(mc_context *ctx, int status, mc_str content_type, mc_str body) {
    mc_str type = mc_arena_str(ctx->arena, content_type);
    mc_str copy = mc_arena_str(ctx->arena, body);
    if (!type.data || !copy.data) return mc_http_internal_error();
    return mc_http_response(status, type, copy);
}

/* Those that the server writes itself: a second one would contradict it. */
static bool is_reserved(mc_str name) {
    static const mc_str reserved[] = {MC_STR_INIT("content-type"), MC_STR_INIT("content-length"),
                                      MC_STR_INIT("transfer-encoding"), MC_STR_INIT("connection"),
                                      MC_STR_INIT("date")};
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
        if (mc_http_equal_ci(name, reserved[i])) return true;
    }
    return false;
}

static mc_header *make_header(mc_arena *arena, mc_str name, mc_str value) {
    mc_header *header = mc_arena_alloc(arena, sizeof *header);
    mc_str name_copy = mc_arena_str(arena, name), value_copy = mc_arena_str(arena, value);
    if (!header || !name_copy.data || !value_copy.data) return NULL;
    *header = (mc_header){name_copy, value_copy, NULL};
    return header;
}

void mc_response_header(mc_context *ctx, mc_response *response, mc_str name, mc_str value) {
    bool allowed = mc_http_is_token(name) && mc_http_is_field_value(value) && !is_reserved(name);
    mc_header *header = allowed ? make_header(ctx->arena, name, value) : NULL;
    if (!header) {
        mc_http_log_request(ctx, allowed ? "no memory for a response header"
                                         : "a response header that is not allowed");
        *response = mc_http_internal_error();
        return;
    }
    mc_header **end = &response->headers;
    while (*end)
        end = &(*end)->next;
    *end = header;
}
