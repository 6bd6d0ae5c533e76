/*
 * ws.h - a WebSocket while its handler runs: the messages that have come and were not taken, and
 * how it ends. What is at its other end is a link: a connection (ws_wire.c) or a test.
 */
#ifndef MODELC_HTTP_WS_H
#define MODELC_HTTP_WS_H

#include "context.h"
#include "endless.h"

#include <modelc/sync.h>
#include <modelc/websocket.h>

/** Of a close's reason: a control frame has 125 bytes, two of them the code. */
#define MC_HTTP_WS_REASON_MAX 123

struct mc_http_ws;

/** The other end. All of it suspends. */
typedef struct mc_http_ws_link {
    /** Says yes, by `head`. False where the client is gone. */
    bool (*accept)(struct mc_http_ws *ws, const mc_response *head);
    bool (*send)(struct mc_http_ws *ws, mc_ws_kind kind, mc_str bytes);
    /** Tells why we end it; once. */
    void (*close)(struct mc_http_ws *ws, int code, mc_str reason);
    /** After the handler, where `accept` was called. */
    void (*end)(struct mc_http_ws *ws);
} mc_http_ws_link;

typedef struct mc_http_ws_message {
    struct mc_http_ws_message *next;
    mc_ws_kind kind;
    size_t len;
    char data[];
} mc_http_ws_message;

typedef struct mc_http_ws {
    mc_context *ctx;
    const mc_http_ws_link *link;
    void *peer; /* of the link: a test's; NULL of a connection */
    mc_str protocol;
    bool by_us; /* it was us who ended it: what came and was not taken is dropped */
    int code;   /* why it has ended; 0 while it has not */
    size_t reason_len;
    char reason[MC_HTTP_WS_REASON_MAX];
    /* messages, in order */
    mc_http_ws_message *first, *last, *taken;
    size_t waiting, waiting_bytes;
    bool listening;  /* a task waits for a message */
    mc_event came;   /* a message, or the end */
    mc_event room;   /* there is room for messages again */
    mc_event told;   /* the handler knows that it has ended */
    mc_arena arena;  /* of the message that was taken last */
    mc_buf text;     /* of the item that is sent; its memory is used again */
    bool text_taken; /* by a task that sends */
    /* ws_wire.c */
    void *session; /* of the operation's mc_ws_frames */
    mc_http_outbox outbox;
    mc_http_endless endless; /* its task reads */
    int64_t heard_ms;        /* when something came last */
    bool over;               /* nothing more comes */
    bool broken;             /* by the client: our close may still be on its way */
    int64_t close_until;     /* the client has so long to answer our close */
} mc_http_ws;

/** [suspends] Around the handler. False where there is no memory. */
bool mc_http_ws_open(mc_context *ctx);
/** [suspends] `response` is the handler's; where there was a 101, that takes its place. */
void mc_http_ws_close(mc_context *ctx, mc_response *response);

/* for links */

/** A message has come. False where there is no memory for it. */
bool mc_http_ws_deliver(mc_http_ws *ws, mc_ws_kind kind, mc_str bytes);
/** Whether the handler is to take messages first. */
bool mc_http_ws_is_full(const mc_http_ws *ws);
/** It has ended; only the first call counts. */
void mc_http_ws_ended(mc_http_ws *ws, int code, mc_str reason);

/* ws_handshake.c */

/** True where the request asks for a WebSocket as RFC 6455 wants it, and may. */
bool mc_http_ws_is_handshake(mc_context *ctx, mc_response *refusal);
/** The 101. Sets `ws->protocol`. */
mc_response mc_http_ws_head(mc_context *ctx);

/* ws_wire.c: on a connection */

extern const mc_http_ws_link mc_http_ws_wire;

#endif
