/*
 * chunked.c - undoes the chunked transfer coding; see chunked.h.
 *
 * A state machine over single bytes for the framing, memmove for the data.
 */
#include "chunked.h"

#include "syntax.h"

enum state {
    SIZE,          /* hexadecimal digits */
    EXTENSION,     /* after ";", up to CR */
    SIZE_LF,       /* the LF after a size */
    DATA,          /* `left` bytes */
    DATA_CR,       /* CR after the data */
    DATA_LF,       /* LF after the data */
    TRAILER,       /* the first byte of a trailer line, or the CR of the last line */
    TRAILER_NAME,  /* up to ":" */
    TRAILER_VALUE, /* up to CR */
    TRAILER_LF,    /* the LF after a trailer */
    LAST_LF,       /* the very last byte */
};

static mc_http_step fail(mc_http_chunked *chunked, int status, const char *problem) {
    chunked->status = status;
    chunked->problem = problem;
    return MC_HTTP_BAD;
}

static mc_http_step go(mc_http_chunked *chunked, enum state state) {
    chunked->state = (int)state;
    return MC_HTTP_MORE;
}

static mc_http_step malformed(mc_http_chunked *chunked) {
    return fail(chunked, 400, "Malformed chunked body");
}

/* Sixteen digits fill 64 bits, so that a seventeenth, even after zeros, is refused. */
static mc_http_step take_size(mc_http_chunked *chunked, char c) {
    int digit = mc_http_hex_digit(c);
    if (digit >= 0) {
        if (chunked->digits == 16) return malformed(chunked);
        chunked->digits++;
        chunked->left = chunked->left << 4 | (uint64_t)digit;
        return MC_HTTP_MORE;
    }
    if (chunked->digits == 0) return malformed(chunked);
    if (c == '\r') return go(chunked, SIZE_LF);
    return c == ';' ? go(chunked, EXTENSION) : malformed(chunked);
}

/* Counts a byte that is thrown away: a body of extensions is a waste of our time. */
static mc_http_step take_extra(mc_http_chunked *chunked, char c) {
    if (!mc_http_is_field_value((mc_str){&c, 1})) return malformed(chunked);
    if (++chunked->extras > MC_HTTP_CHUNK_EXTRAS_MAX)
        return fail(chunked, 431, "Chunk extensions or trailers too large");
    return MC_HTTP_MORE;
}

static mc_http_step begin_data(mc_http_chunked *chunked, uint64_t max) {
    chunked->digits = 0;
    if (chunked->left == 0) return go(chunked, TRAILER);
    if (chunked->left > max - chunked->decoded) return fail(chunked, 413, "Content Too Large");
    return go(chunked, DATA);
}

static mc_http_step expect(mc_http_chunked *chunked, char c, char wanted, enum state next) {
    return c == wanted ? go(chunked, next) : malformed(chunked);
}

static mc_http_step take_trailer_name(mc_http_chunked *chunked, char c) {
    if (c == ':' && chunked->trailer_has_name) return go(chunked, TRAILER_VALUE);
    if (!mc_http_is_token((mc_str){&c, 1})) return malformed(chunked);
    chunked->trailer_has_name = true;
    chunked->state = TRAILER_NAME;
    return take_extra(chunked, c);
}

static mc_http_step take_trailer(mc_http_chunked *chunked, char c) {
    if (c == '\r') return go(chunked, LAST_LF);
    chunked->trailer_has_name = false;
    return take_trailer_name(chunked, c);
}

static mc_http_step take_byte(mc_http_chunked *chunked, char c, uint64_t max) {
    switch ((enum state)chunked->state) {
    case SIZE:
        return take_size(chunked, c);
    case EXTENSION:
        return c == '\r' ? go(chunked, SIZE_LF) : take_extra(chunked, c);
    case SIZE_LF:
        return c == '\n' ? begin_data(chunked, max) : malformed(chunked);
    case DATA_CR:
        return expect(chunked, c, '\r', DATA_LF);
    case DATA_LF:
        return expect(chunked, c, '\n', SIZE);
    case TRAILER:
        return take_trailer(chunked, c);
    case TRAILER_NAME:
        return take_trailer_name(chunked, c);
    case TRAILER_VALUE:
        return c == '\r' ? go(chunked, TRAILER_LF) : take_extra(chunked, c);
    case TRAILER_LF:
        return expect(chunked, c, '\n', TRAILER);
    case LAST_LF:
        return c == '\n' ? MC_HTTP_DONE : malformed(chunked);
    case DATA:
        break;
    }
    return malformed(chunked);
}

static void take_data(mc_http_chunked *chunked, char *data, size_t len,
                      mc_http_chunked_part *part) {
    size_t here = len - part->consumed;
    if (chunked->left < here) here = (size_t)chunked->left;
    memmove(data + part->produced, data + part->consumed, here);
    part->produced += here;
    part->consumed += here;
    chunked->decoded += here;
    chunked->left -= here;
    if (chunked->left == 0) chunked->state = DATA_CR;
}

mc_http_step mc_http_chunked_decode(mc_http_chunked *chunked, char *data, size_t len, size_t max,
                                    mc_http_chunked_part *part) {
    *part = (mc_http_chunked_part){0, 0};
    while (part->consumed < len) {
        if (chunked->state == DATA) {
            take_data(chunked, data, len, part);
            continue;
        }
        mc_http_step step = take_byte(chunked, data[part->consumed++], max);
        if (step != MC_HTTP_MORE) return step;
    }
    return MC_HTTP_MORE;
}
