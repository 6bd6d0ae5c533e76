/*
 * fuzz_ws_frames.c - whatever bytes come as frames, in whatever pieces: no crash, the same
 * messages, each within its limit, text as UTF-8, nothing after the close, and a close of ours
 * whose code may be sent.
 *
 * The first byte of the input says how large the pieces are; the rest is frames. Behind them come
 * zeros, which end the last frame: what is wrong with it may be seen before, where it comes whole.
 */
#include <modelc/ws.h>

#include <stdlib.h>

#define MAX_MESSAGE 200
#define MAX_INPUT 4096
#define ZEROS 256

typedef struct outcome {
    mc_buf messages; /* all of them, each behind its kind */
    bool closed, broken;
} outcome;

static void require(bool promise) {
    if (!promise) abort();
}

static void take_message(void *arg, mc_ws_kind kind, mc_str bytes) {
    outcome *got = arg;
    require(!got->closed && bytes.len <= MAX_MESSAGE);
    require(kind == MC_WS_TEXT || kind == MC_WS_BINARY);
    require(kind == MC_WS_BINARY || mc_utf8_valid_prefix(bytes) == bytes.len);
    mc_buf_add_char(&got->messages, kind == MC_WS_TEXT ? 't' : 'b');
    mc_buf_add_str(&got->messages, bytes);
}

static void take_close(void *arg, int code, mc_str reason, bool broken) {
    outcome *got = arg;
    require(!got->closed && code >= 1000 && code <= 4999 && reason.len <= 123);
    require(mc_utf8_valid_prefix(reason) == reason.len);
    if (broken) require(code == MC_WS_PROTOCOL || code == MC_WS_INVALID || code == MC_WS_TOO_BIG);
    got->closed = true;
    got->broken = broken;
}

/* Ours are short control frames, without a mask; a close is the last. */
static void check_sent(mc_str sent) {
    const uint8_t *bytes = (const uint8_t *)sent.data;
    bool closed = false;
    for (size_t at = 0; at < sent.len;) {
        require(!closed && sent.len - at >= 2 && (bytes[at] == 0x88 || bytes[at] == 0x8a));
        size_t len = bytes[at + 1];
        require(len <= 125 && len <= sent.len - at - 2);
        closed = bytes[at] == 0x88;
        if (closed) require(len != 1);
        at += 2 + len;
    }
}

static void run(outcome *got, const char *data, size_t len, size_t piece) {
    mc_ws_events events = {take_message, take_close, got};
    mc_buf sent;
    mc_buf_init(&sent, NULL, 0);
    *got = (outcome){.closed = false};
    mc_buf_init(&got->messages, NULL, 0);
    void *session = mc_ws_wslay.open(MAX_MESSAGE, &events);
    require(session != NULL);
    for (size_t at = 0, part; at < len; at += part) {
        part = len - at < piece ? len - at : piece;
        require(mc_ws_wslay.read(session, (mc_str){data + at, part}, &sent));
    }
    check_sent(mc_buf_str(&sent));
    if (got->broken) require(sent.len >= 4 && sent.data[sent.len - 4] == (char)0x88);
    mc_ws_wslay.end(session);
    mc_buf_free(&sent);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char frames[MAX_INPUT + ZEROS] = {0};
    outcome whole, parts;
    if (size < 2 || size > MAX_INPUT) return 0;
    memcpy(frames, data + 1, size - 1);
    size_t len = size - 1 + ZEROS;
    run(&whole, frames, len, len);
    run(&parts, frames, len, (size_t)data[0] % 7 + 1);
    require(whole.closed == parts.closed && whole.broken == parts.broken);
    require(mc_str_equal(mc_buf_str(&whole.messages), mc_buf_str(&parts.messages)));
    mc_buf_free(&whole.messages);
    mc_buf_free(&parts.messages);
    return 0;
}
