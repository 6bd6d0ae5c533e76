/*
 * url.h - request targets: path and query apart, percent-encoding undone.
 */
#ifndef MODELC_HTTP_URL_H
#define MODELC_HTTP_URL_H

#include <modelc/base.h>

/** Splits at the first `?`; a target without one has an empty query. Both borrow. */
void mc_http_split_target(mc_str target, mc_str *path, mc_str *query);

/** Percent-encoding undone into `arena`. `data` is NULL where it is malformed ("%zz") or
 *  there is no memory. */
mc_str mc_http_decode_segment(mc_str text, mc_arena *arena);

/** As browsers do for a query: `+` is a space too, and a malformed "%zz" stands for itself.
 *  `data` is NULL where there is no memory. */
mc_str mc_http_decode_query(mc_str text, mc_arena *arena);

typedef struct mc_http_pair {
    mc_str name, value;
} mc_http_pair;

typedef struct mc_http_pairs {
    mc_http_pair *items;
    size_t len;
} mc_http_pairs;

/** Every "name=value" of a query, decoded, in order. False where there is no memory. */
bool mc_http_parse_query(mc_str query, mc_arena *arena, mc_http_pairs *out);

#endif
