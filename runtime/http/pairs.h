/*
 * pairs.h - the parts of a request that are names with texts: query, headers, cookies.
 */
#ifndef MODELC_HTTP_PAIRS_H
#define MODELC_HTTP_PAIRS_H

#include <modelc/http.h>

typedef struct mc_http_pair {
    mc_str name, value; /* the value has a NUL after it */
} mc_http_pair;

typedef struct mc_http_pairs {
    mc_http_pair *items;
    size_t len;
} mc_http_pairs;

/* All keep the order and what is given twice. False where there is no memory. */

/** Every "name=value" of a query, decoded. */
bool mc_http_query_pairs(mc_str query, mc_arena *arena, mc_http_pairs *out);
/** Every header. */
bool mc_http_header_pairs(const mc_header *headers, mc_arena *arena, mc_http_pairs *out);
/** Every "name=value" of every Cookie header, without the quotes around a value. */
bool mc_http_cookie_pairs(const mc_header *headers, mc_arena *arena, mc_http_pairs *out);

#endif
