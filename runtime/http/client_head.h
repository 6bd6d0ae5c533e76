/*
 * client_head.h - the head of an answer: status line and header fields, read strictly by RFC 9112.
 */
#ifndef MODELC_HTTP_CLIENT_HEAD_H
#define MODELC_HTTP_CLIENT_HEAD_H

#include "parser.h"

typedef struct mc_http_answer_head {
    int status, minor;
    bool has_length, chunked, wants_close, wants_keep_alive;
    uint64_t length;
    mc_header *headers;
    size_t fields_len;
    const char *problem; /* of MC_HTTP_BAD; static */
} mc_http_answer_head;

/** How long the head at `data` is, in `*out`, once all of it is there. `*scanned`, 0 at first, is
 *  how far it was looked at. BAD where a line ends without CR. */
mc_http_step mc_http_answer_head_find(const char *data, size_t len, size_t *scanned, size_t *out);

/** Reads a whole head, which the headers then borrow; the list lives in `arena`. False with a
 *  problem where it is malformed, without one where there is no memory. */
bool mc_http_answer_head_read(mc_http_answer_head *head, mc_str text, mc_arena *arena);

#endif
