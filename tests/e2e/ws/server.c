/* server.c - for ws.py: talks, echoes, pushes without asking, closes, and tells how each ended. */
#include "ws_service.h"

/* Of the sockets that have ended, why; one loop serves, so nothing guards them. */
static int64_t codes[256];
static size_t codes_len;

static void note_end(mc_context *ctx) {
    if (codes_len < sizeof codes / sizeof *codes) codes[codes_len++] = mc_ws_ended(ctx, NULL);
}

mc_verdict ws_verify_bearer(mc_context *ctx, const mc_credentials *given) {
    (void)ctx;
    return mc_equal_secrets(given->token, MC_STR("secret")) ? MC_VERDICT_ALLOWED
                                                            : MC_VERDICT_UNKNOWN;
}

ws_rooms_talk_result ws_rooms_talk(mc_context *ctx, mc_str room, mc_str name) {
    ws_say say;
    if (mc_str_equal(room, MC_STR("full"))) return ws_rooms_talk_full(ctx, MC_STR("full"));
    ws_said hello = {.text = name};
    ws_rooms_talk_send(ctx, &hello);
    while (ws_rooms_talk_next(ctx, &say)) {
        for (int64_t n = 1; n <= say.times; n++) {
            ws_said said = {.text = say.text, .n = n};
            if (!ws_rooms_talk_send(ctx, &said)) break;
        }
    }
    note_end(ctx);
    return ws_rooms_talk_ok(ctx);
}

ws_rooms_lenient_result ws_rooms_lenient(mc_context *ctx, int64_t n) {
    ws_say say;
    const mc_errors *errors;
    while (ws_rooms_lenient_next_or_errors(ctx, &say, &errors)) {
        ws_said said = {.text = MC_STR("fine"), .n = n};
        if (errors)
            mc_ws_send_errors(ctx, errors);
        else
            ws_rooms_lenient_send(ctx, &said);
    }
    return ws_rooms_lenient_ok(ctx);
}

ws_rooms_bytes_result ws_rooms_bytes(mc_context *ctx) {
    mc_bytes bytes;
    while (ws_rooms_bytes_next(ctx, &bytes))
        ws_rooms_bytes_send(ctx, bytes);
    note_end(ctx);
    return ws_rooms_bytes_ok(ctx);
}

static void note_push_end(void *arg) {
    (void)arg;
    if (codes_len < sizeof codes / sizeof *codes) codes[codes_len++] = 7;
}

/* Never asks: it is cancelled when its client goes. */
ws_rooms_push_result ws_rooms_push(mc_context *ctx) {
    mc_context_defer(ctx, note_push_end, NULL);
    mc_ws_accept(ctx);
    mc_sleep(600000);
    return ws_rooms_push_ok(ctx);
}

ws_rooms_closed_result ws_rooms_closed(mc_context *ctx, int64_t code) {
    mc_ws_close(ctx, (int)code, MC_STR("enough"));
    return ws_rooms_closed_ok(ctx);
}

ws_rooms_ended_result ws_rooms_ended(mc_context *ctx) {
    ws_i64_list list = {codes, codes_len};
    return ws_rooms_ended_ok(ctx, &list);
}

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&ws_rooms_service};
    mc_app app = {
        .services = services,
        .services_len = 1,
        .options = {.max_message_bytes = 100000, .socket_ping_ms = 300, .socket_idle_ms = 1500}};
    return mc_serve_main(&app, argc, argv);
}
