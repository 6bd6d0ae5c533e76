/*
 * wire.h - a response as bytes.
 */
#ifndef MODELC_HTTP_WIRE_H
#define MODELC_HTTP_WIRE_H

#include <modelc/http.h>

typedef struct mc_http_framing {
    mc_str date;     /* of the Date header */
    bool close;      /* the connection ends after this response */
    bool old_client; /* HTTP/1.0, which must be told that the connection stays */
    bool streamed;   /* the length is not known: chunked, or up to the connection's end */
} mc_http_framing;

/** Appends status line and headers with the empty line after them; the body is the caller's. */
void mc_http_write_head(mc_buf *out, const mc_response *response, const mc_http_framing *framing);

/** False for those that never have a body: 101, 204 and 304. */
bool mc_http_status_has_body(int status);

/** What a connection past the limit is told: a whole response, static. */
extern const mc_str mc_http_refusal;

#endif
