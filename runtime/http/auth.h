/*
 * auth.h - what a request says about who sent it, and the answer where that is not enough.
 */
#ifndef MODELC_HTTP_AUTH_H
#define MODELC_HTTP_AUTH_H

#include "context.h"

/** True where the request has well-formed credentials of the operation's kind. */
bool mc_http_read_credentials(const mc_context *ctx, const mc_operation *operation,
                              mc_credentials *out);
/** 401, with a challenge of the operation's kind. */
mc_response mc_http_unauthenticated(mc_context *ctx, const mc_operation *operation);

#endif
