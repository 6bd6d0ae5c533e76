/*
 * parser.h - the head of a request: request line and header fields, read strictly by
 * RFC 9112 from a buffer that grows. Works line by line, so that no byte is searched
 * twice, and gives the same answer however the bytes arrive.
 */
#ifndef MODELC_HTTP_PARSER_H
#define MODELC_HTTP_PARSER_H

#include <modelc/http.h>

/** More header fields than this are refused with 431. */
#define MC_HTTP_FIELDS_MAX 100

typedef enum mc_http_step {
    MC_HTTP_MORE, /* go on with more bytes */
    MC_HTTP_DONE,
    MC_HTTP_BAD, /* `status` and `problem` say why; what follows cannot be trusted */
} mc_http_step;

/** A piece of the buffer; the buffer may move between two calls. */
typedef struct mc_http_slice {
    uint32_t at, len;
} mc_http_slice;

typedef struct mc_http_field {
    mc_http_slice name, value;
} mc_http_field;

typedef struct mc_http_head {
    size_t line;    /* where the line begins that is being read; after DONE, the body */
    size_t scanned; /* no line end before here, from `line` on */
    bool has_request_line, skipped_empty_line;

    int status;          /* of MC_HTTP_BAD */
    const char *problem; /* static */

    mc_http_slice method, target;
    int minor; /* of HTTP/1.x */
    bool has_host, has_length, chunked, expect_continue;
    bool wants_close, wants_keep_alive;
    uint64_t content_length;

    size_t fields_len;
    mc_http_field fields[MC_HTTP_FIELDS_MAX];
} mc_http_head;

void mc_http_head_init(mc_http_head *head);

/**
 * Reads on in `data`, which holds the request from its first byte: all bytes of the calls
 * before and those that came since. A head longer than `max` (below 4 GiB) is refused: 414
 * where the request line alone is, else 431.
 */
mc_http_step mc_http_head_parse(mc_http_head *head, const char *data, size_t len, size_t max);

/** Whether the connection may be used again after this request. */
bool mc_http_head_keeps_alive(const mc_http_head *head);

/** The text of a slice; borrowed from `data`. */
mc_str mc_http_text(const char *data, mc_http_slice slice);

/** Whether a field's value begins with `start`, in any case; for a look before more is done. */
bool mc_http_head_has(const mc_http_head *head, const char *data, mc_str start);

/**
 * Fills in method, target and headers, which borrow from `data`; the list lives in `arena`.
 * False where there is no memory.
 */
bool mc_http_head_request(const mc_http_head *head, const char *data, mc_arena *arena,
                          mc_request *out);

/** True where `line`, without its line end, is a header field: "name: value". */
bool mc_http_split_field(mc_str line, mc_str *name, mc_str *value);

#endif
