/*
 * etag.h - entity tags (RFC 9110, 8.8.3): made of a text, and found among those of a request.
 */
#ifndef MODELC_HTTP_ETAG_H
#define MODELC_HTTP_ETAG_H

#include <modelc/http.h>

/** W/"..." of what is in `text`: weak, so that it is also that of the compressed text. In `arena`;
 * `data` is NULL without memory. */
mc_str mc_http_weak_tag(mc_str text, mc_arena *arena);

/** If-None-Match names `tag`, compared weakly, or all: 304 is the answer to a GET. */
bool mc_http_none_match(const mc_context *ctx, mc_str tag);

#endif
