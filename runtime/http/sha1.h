/*
 * sha1.h - SHA-1, for the answer to a WebSocket's handshake and for nothing that needs security.
 */
#ifndef MODELC_HTTP_SHA1_H
#define MODELC_HTTP_SHA1_H

#include <modelc/base.h>

#define MC_HTTP_SHA1_BYTES 20

/** Of a text up to 119 bytes, which is all that is asked of it; false of a longer one. */
bool mc_http_sha1(mc_str text, uint8_t out[MC_HTTP_SHA1_BYTES]);

#endif
