/*
 * middleware.h - what surrounds every request: rate limit, request id, CORS, compression, the
 * access log.
 */
#ifndef MODELC_HTTP_MIDDLEWARE_H
#define MODELC_HTTP_MIDDLEWARE_H

#include "context.h"

/** True where the request is answered before any operation is looked for: `*response` is it. */
bool mc_http_before(mc_context *ctx, mc_response *response);
/** Adds to the answer what the app's settings say. */
void mc_http_after(mc_context *ctx, mc_response *response);

/* cors.c */

/** For apps that have origins: answers a preflight; false for any other request. */
bool mc_http_cors_preflight(mc_context *ctx, mc_response *response);
void mc_http_cors_headers(mc_context *ctx, mc_response *response);

/* gzip.c */

/** Compresses the body where the client takes that and it becomes smaller. */
void mc_http_gzip(mc_context *ctx, mc_response *response);

/* access_log.c */

/** One line on stderr. */
void mc_http_access_log(const mc_context *ctx, const mc_response *response, int64_t nanoseconds);

#endif
