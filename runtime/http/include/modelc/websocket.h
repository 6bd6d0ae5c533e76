/**
 * modelc/websocket.h - WebSockets (RFC 6455): for handlers of operations that take a stream and
 * send one, and for what speaks the protocol.
 *
 * The handler is a task: it asks for the next message, sends messages, and returns when it has
 * had enough. What a client sends is JSON, checked as a body is; of `stream bytes` it is binary
 * messages as they are.
 *
 * The handshake is a request like any other, up to and with the middleware, @auth and the
 * parameters: what is wrong is answered with a status. A GET that asks for no WebSocket, or
 * for another version than 13, gets 426; a malformed one 400; a page of another origin than the
 * host's and those in `cors_origins` 403. Until the handler first accepts, takes or sends, it may
 * still return any response. No extensions are offered, so nothing is compressed.
 *
 * While it runs, pings are answered and sent (socket_ping_ms), and a client from which nothing
 * comes for socket_idle_ms counts as lost. Messages that the handler has not taken yet are read
 * ahead up to 16 messages or 64 KiB; then the client waits. What is sent goes out when the handler
 * waits for something, and it waits itself while the client is slow.
 *
 * How it ends, besides by the handler: 1002 for frames against the rules, 1007 for text that is
 * not UTF-8 and for messages that are not of the declared type, 1003 for binary where text is
 * declared and the reverse, 1009 above max_message_bytes, 1001 when the server ends, 1011 where
 * the handler fails. Then mc_ws_next and mc_ws_send return false; a handler that
 * comes to neither within a second is cancelled: what it waits in returns MC_ECANCELED. What it
 * deferred runs in any case.
 */
#ifndef MODELC_WEBSOCKET_H
#define MODELC_WEBSOCKET_H

#include <modelc/http.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Why a WebSocket was closed: RFC 6455, 7.4.1. 3000 to 4999 are free for programs. */
enum mc_ws_code {
    MC_WS_NORMAL = 1000,
    MC_WS_GOING_AWAY = 1001,
    MC_WS_PROTOCOL = 1002,
    MC_WS_UNSUPPORTED = 1003,
    MC_WS_NO_CODE = 1005, /* the client gave none */
    MC_WS_LOST = 1006,    /* the connection ended without a close */
    MC_WS_INVALID = 1007,
    MC_WS_POLICY = 1008,
    MC_WS_TOO_BIG = 1009,
    MC_WS_FAILED = 1011,
    MC_WS_TRY_LATER = 1013
};

/* ---- in the handler: generated functions call these -------------------------------------------
 */

/** [suspends] Answers the handshake with 101, before there is a message. False: it cannot be. */
bool mc_ws_accept(mc_context *ctx);
/**
 * [suspends] Waits for a message, of `type`, and decodes it into `*out`, which is good until the
 * next call. A message that is not of that type is answered with the list of its mistakes, in the
 * shape of a 422 (their `loc` begins with "message"), and ends the WebSocket with 1007. False:
 * it has ended. One task at a time may wait.
 */
bool mc_ws_next(mc_context *ctx, const mc_type *type, void *out);
/**
 * [suspends] The same, but what to do about a message that is not of that type is the
 * handler's: `*errors` then is what is wrong with it, until the next call, and else NULL.
 */
bool mc_ws_next_or_errors(mc_context *ctx, const mc_type *type, void *out,
                          const mc_errors **errors);
/**
 * [suspends] Sends `item` as a message. Any task of the handler's loop may do so while the handler
 * runs. False: the WebSocket has ended, or `item` cannot be written as JSON, which is logged.
 */
bool mc_ws_send(mc_context *ctx, const mc_type *type, const void *item);
/** [suspends] Sends the mistakes of a message, in the shape of a 422. */
bool mc_ws_send_errors(mc_context *ctx, const mc_errors *errors);
/**
 * [suspends] Ends it: with 1000, or 3000 to 4999, or another of mc_ws_code that may be sent, and a
 * reason of at most 123 bytes of UTF-8; what is neither becomes 1011 or is left out.
 */
void mc_ws_close(mc_context *ctx, int code, mc_str reason);
/** Why it has ended, by whichever side; 0 while it has not. `reason` may be NULL. */
int mc_ws_ended(const mc_context *ctx, mc_str *reason);
/** Of the operation's subprotocols the first that the client offered; else empty. */
mc_str mc_ws_protocol(const mc_context *ctx);
/** [suspends] What a handler returns in the end: 1000 to the client, if it has not ended yet. */
mc_response mc_ws_finish(mc_context *ctx);

/* ---- what speaks the protocol ------------------------------------------------------------------
 */

typedef enum mc_ws_kind { MC_WS_TEXT, MC_WS_BINARY, MC_WS_PING } mc_ws_kind;

/** What comes from a client; called from within `read`. */
typedef struct mc_ws_events {
    /** A whole message; text is UTF-8. `bytes` are the caller's. */
    void (*message)(void *arg, mc_ws_kind kind, mc_str bytes);
    /** Once, nothing comes after it: the client's close, or with `broken` ours for frames against
     *  the rules. */
    void (*closed)(void *arg, int code, mc_str reason, bool broken);
    void *arg;
} mc_ws_events;

/**
 * The server's side of frames: mc_ws_wslay of modelc/ws.h, or one of your own. Nothing of it
 * waits: what is to be sent is appended to `out`. False where memory is short.
 */
typedef struct mc_ws_frames {
    /** NULL where memory is short. `events` is copied. */
    void *(*open)(size_t max_message, const mc_ws_events *events);
    /** Takes all of `bytes`; answers pings and closes. */
    bool (*read)(void *session, mc_str bytes, mc_buf *out);
    bool (*send)(void *session, mc_ws_kind kind, mc_str bytes, mc_buf *out);
    bool (*close)(void *session, int code, mc_str reason, mc_buf *out);
    void (*end)(void *session);
} mc_ws_frames;

#ifdef __cplusplus
}
#endif
#endif
