/*
 * context.h - what stands behind the mc_context that handlers see.
 */
#ifndef MODELC_HTTP_CONTEXT_H
#define MODELC_HTTP_CONTEXT_H

#include <modelc/http.h>

struct mc_context {
    mc_arena *arena;
    const mc_app *app;
    const mc_request *request;
    struct mc_http_dispatcher *dispatcher;
    mc_str path;           /* of the request's target */
    const char *operation; /* for logs; NULL before one was found */
    const mc_operation *route;
    int64_t deadline;
    void *connection; /* for the dispatcher's hooks; NULL without a socket */
    mc_str peer;
    mc_str request_id; /* empty until it is asked for */
    void *user;        /* of mc_context_set_user */
    struct mc_http_job *cleanups, *background;
};

/** The first header of that name in a list, or NULL. */
const mc_header *mc_http_find_header(const mc_header *headers, mc_str name);

/** An allocator whose memory is the arena's: freeing does nothing. It must outlive its users. */
mc_allocator mc_http_arena_allocator(mc_arena *arena);

/** The answer where nothing else can be made: 500, all of it static. */
mc_response mc_http_internal_error(void);

/** As mc_response_bytes, without the copy: `body` must live as long as the arena. */
mc_response mc_http_response(int status, mc_str content_type, mc_str body);

/** Logs `problem` with the request's method, path and operation. */
void mc_http_log_request(const mc_context *ctx, const char *problem);

#endif
