/*
 * ws_handshake.c - from a request to a WebSocket: RFC 6455, section 4.2; see ws.h.
 */
#include "body.h"
#include "sha1.h"
#include "syntax.h"
#include "ws.h"

#include <modelc/types.h>

/* 16 bytes as base64: 22 symbols and two signs of padding. */
#define KEY_LEN 24
#define KEY_BYTES 16

/* Whether one of the items of all headers of that name is `word`, in any case. */
static bool lists(const mc_context *ctx, mc_str name, mc_str word) {
    for (const mc_header *h = ctx->request->headers; h; h = h->next) {
        mc_str rest = h->value, item;
        if (!mc_http_equal_ci(h->name, name)) continue;
        while (mc_http_next_item(&rest, ',', &item)) {
            if (mc_http_equal_ci(item, word)) return true;
        }
    }
    return false;
}

static size_t count_headers(const mc_context *ctx, mc_str name) {
    size_t count = 0;
    for (const mc_header *h = ctx->request->headers; h; h = h->next)
        count += mc_http_equal_ci(h->name, name);
    return count;
}

static mc_response upgrade_required(mc_context *ctx) {
    mc_response response = mc_response_detail(ctx, 426, MC_STR("Upgrade Required"));
    mc_response_header(ctx, &response, MC_STR("upgrade"), MC_STR("websocket"));
    mc_response_header(ctx, &response, MC_STR("sec-websocket-version"), MC_STR("13"));
    return response;
}

static bool is_key(mc_context *ctx, mc_str key) {
    mc_bytes nonce;
    return key.len == KEY_LEN && mc_base64_decode(&nonce, key, ctx->arena, NULL) &&
           nonce.len == KEY_BYTES;
}

/* A browser lets any page open a WebSocket and sends our cookies with it: which page it is, it
 * says in Origin. Programs send none. */
static bool may_come_from(const mc_context *ctx, mc_str origin) {
    const char *scheme_end = origin.len > 0 ? memchr(origin.data, ':', origin.len) : NULL;
    size_t start = scheme_end ? (size_t)(scheme_end - origin.data) + 3 : origin.len;
    if (start < origin.len) {
        mc_str host = {origin.data + start, origin.len - start};
        if (mc_http_equal_ci(host, mc_context_header(ctx, MC_STR("host")))) return true;
    }
    for (size_t i = 0; i < ctx->app->cors_origins_len; i++) {
        mc_str one = mc_str_from(ctx->app->cors_origins[i]);
        if (mc_str_equal(one, MC_STR("*")) || mc_str_equal(one, origin)) return true;
    }
    return false;
}

/* NULL where the request may become a WebSocket. */
static const char *malformed(mc_context *ctx) {
    if (!lists(ctx, MC_STR("connection"), MC_STR("upgrade")))
        return "The Connection header lacks \"Upgrade\"";
    if (mc_http_has_body(ctx->request)) return "A handshake has no body";
    if (count_headers(ctx, MC_STR("sec-websocket-key")) != 1 ||
        !is_key(ctx, mc_context_header(ctx, MC_STR("sec-websocket-key"))))
        return "Sec-WebSocket-Key must be 16 bytes as base64";
    return NULL;
}

bool mc_http_ws_is_handshake(mc_context *ctx, mc_response *refusal) {
    const char *problem = NULL;
    mc_str version = mc_context_header(ctx, MC_STR("sec-websocket-version"));
    bool asks = mc_str_equal(ctx->request->method, MC_STR("GET")) &&
                lists(ctx, MC_STR("upgrade"), MC_STR("websocket")) &&
                (ctx->connection || ctx->ws_link);
    bool speaks = version.data && mc_str_equal(version, MC_STR("13")) &&
                  count_headers(ctx, MC_STR("sec-websocket-version")) == 1;
    if (!asks || !speaks) {
        *refusal = upgrade_required(ctx);
        return false;
    }
    if ((problem = malformed(ctx))) {
        *refusal = mc_response_detail(ctx, 400, mc_str_from(problem));
        return false;
    }
    mc_str origin = mc_context_header(ctx, MC_STR("origin"));
    if (!origin.data || may_come_from(ctx, origin)) return true;
    *refusal = mc_response_detail(ctx, 403, MC_STR("Not allowed from this origin"));
    return false;
}

/* ---- the answer --------------------------------------------------------------------------------
 */

/* Of ours, the first that the client offers; subprotocols are told apart by case. */
static mc_str choose_protocol(const mc_context *ctx) {
    for (size_t i = 0; i < ctx->route->protocols_len; i++) {
        mc_str ours = mc_str_from(ctx->route->protocols[i]);
        for (const mc_header *h = ctx->request->headers; h; h = h->next) {
            mc_str rest = h->value, item;
            if (!mc_http_equal_ci(h->name, MC_STR("sec-websocket-protocol"))) continue;
            while (mc_http_next_item(&rest, ',', &item)) {
                if (mc_str_equal(item, ours)) return ours;
            }
        }
    }
    return MC_STR("");
}

static bool accept_value(mc_context *ctx, mc_buf *out) {
    uint8_t hash[MC_HTTP_SHA1_BYTES];
    mc_str text = mc_arena_printf(ctx->arena, "%.*s258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
                                  MC_STR_ARG(mc_context_header(ctx, MC_STR("sec-websocket-key"))));
    return text.data && mc_http_sha1(text, hash) &&
           mc_base64_encode((mc_bytes){hash, sizeof hash}, out);
}

/* Before all others, and one that programs may not set. */
static bool put_connection(mc_context *ctx, mc_response *head) {
    mc_header *header = mc_arena_alloc(ctx->arena, sizeof *header);
    if (!header) return false;
    *header = (mc_header){MC_STR("connection"), MC_STR("Upgrade"), head->headers};
    head->headers = header;
    return true;
}

mc_response mc_http_ws_head(mc_context *ctx) {
    mc_allocator allocator = mc_http_arena_allocator(ctx->arena);
    mc_response head = {.status = 101};
    mc_buf value;
    mc_buf_init(&value, &allocator, 0);
    ctx->ws->protocol = choose_protocol(ctx);
    if (!accept_value(ctx, &value) || !put_connection(ctx, &head)) return mc_http_internal_error();
    mc_response_header(ctx, &head, MC_STR("upgrade"), MC_STR("websocket"));
    mc_response_header(ctx, &head, MC_STR("sec-websocket-accept"), mc_buf_str(&value));
    if (ctx->ws->protocol.len > 0)
        mc_response_header(ctx, &head, MC_STR("sec-websocket-protocol"), ctx->ws->protocol);
    return head;
}
