/*
 * chunked.h - the chunked transfer coding of a request body (RFC 9112, section 7.1), undone in
 * place, however the bytes arrive. Extensions and trailers are checked and thrown away.
 */
#ifndef MODELC_HTTP_CHUNKED_H
#define MODELC_HTTP_CHUNKED_H

#include "parser.h"

/** Bytes of chunk extensions and trailers, for all chunks of a body: more is 431. */
#define MC_HTTP_CHUNK_EXTRAS_MAX 4096

/** How far a body has been read; a zeroed one is the start. */
typedef struct mc_http_chunked {
    int state; /* private */
    int digits;
    uint64_t left; /* of the chunk's data */
    size_t extras; /* bytes of extensions and trailers so far */
    bool trailer_has_name;
    uint64_t decoded; /* so far, of the body */
    int status;
    const char *problem;
} mc_http_chunked;

/** What one call did. */
typedef struct mc_http_chunked_part {
    size_t consumed; /* bytes of the input that were used up; all, unless DONE or BAD */
    size_t produced; /* bytes of the body, from the input's first byte on */
} mc_http_chunked_part;

/**
 * Decodes `len` bytes at `data` in place: the first `produced` are then body. A body of more
 * than `max` bytes is BAD with 413.
 */
mc_http_step mc_http_chunked_decode(mc_http_chunked *chunked, char *data, size_t len, size_t max,
                                    mc_http_chunked_part *part);

#endif
