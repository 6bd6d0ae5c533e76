/*
 * context.h - what stands behind the mc_context that handlers see.
 */
#ifndef MODELC_HTTP_CONTEXT_H
#define MODELC_HTTP_CONTEXT_H

#include "outbox.h"

#include <modelc/http.h>

/* Before functions that seldom run: what they need is not in the frame of their caller, on whose
 * stack ten thousand requests may wait. */
#define MC_HTTP_APART __attribute__((noinline))

typedef enum mc_http_stream_state {
    MC_HTTP_STREAM_NONE,  /* nothing was sent */
    MC_HTTP_STREAM_OPEN,  /* the head was */
    MC_HTTP_STREAM_ENDED, /* the handler says that all was */
    MC_HTTP_STREAM_BROKEN /* the client is gone */
} mc_http_stream_state;

typedef struct mc_http_stream {
    mc_http_stream_state state;
    bool chunked, close; /* how it was framed, and whether the connection ends with it */
    bool muted;          /* a HEAD request: there are no items */
    mc_buf item;         /* the last one as text; its memory is used again */
    mc_buf all;          /* what was sent, where there is no connection to send it on */
    mc_http_outbox outbox;
    struct mc_http_watch *watch;
} mc_http_stream;

struct mc_context {
    mc_arena *arena;
    const mc_app *app;
    const mc_request *request;
    struct mc_http_dispatcher *dispatcher;
    mc_str path;           /* of the request's target */
    const char *operation; /* for logs; NULL before one was found */
    const mc_operation *route;
    int64_t start_ns; /* when it was there as a whole; 0: now */
    int64_t
        end_ns; /* set by mc_http_dispatch: the next one's start, so that the clock is read once */
    int64_t deadline;
    void *connection; /* for the dispatcher's hooks; NULL without a socket */
    mc_str peer;
    mc_str request_id; /* empty until it is asked for */
    void *user;        /* of mc_context_set_user */
    bool in_error;     /* the app's on_error runs */
    struct mc_http_job *cleanups, *background;
    const struct mc_http_form *form;       /* that was sent and read already; or NULL */
    mc_http_stream stream;                 /* of a response that is sent while its handler runs */
    struct mc_http_ws *ws;                 /* of a WebSocket's operation, while its handler runs */
    const struct mc_http_ws_link *ws_link; /* of a test that is a WebSocket's other end, and what */
    void *ws_peer;                         /* it is called with */
};

/** The first header of that name in a list, or NULL. */
const mc_header *mc_http_find_header(const mc_header *headers, mc_str name);

/** An allocator whose memory is the arena's: freeing does nothing. It must outlive its users. */
mc_allocator mc_http_arena_allocator(mc_arena *arena);

/** The answer where nothing else can be made: 500, all of it static. */
mc_response mc_http_internal_error(void);

/** An error, in the shape that the app gives its errors; `errors` where it has mistakes to tell. */
mc_response mc_http_error(mc_context *ctx, int status, mc_str detail, const mc_errors *errors);

/** As mc_response_bytes, without the copy: `body` must live as long as the arena. */
mc_response mc_http_response(int status, mc_str content_type, mc_str body);

/** Logs `problem` with the request's method, path and operation. */
void mc_http_log_request(const mc_context *ctx, const char *problem);

#endif
