/*
 * url.h - request targets: path and query apart, percent-encoding undone.
 */
#ifndef MODELC_HTTP_URL_H
#define MODELC_HTTP_URL_H

#include <modelc/base.h>

/** Splits at the first `?`; a target without one has an empty query. Both borrow. */
void mc_http_split_target(mc_str target, mc_str *path, mc_str *query);

/** Whether every `%` begins an escape, as in "%2F". */
bool mc_http_is_well_encoded(mc_str text);

/* Both undo percent-encoding into `arena`; a malformed escape stands for itself. `data` is NULL
 * where there is no memory. */
mc_str mc_http_decode_segment(mc_str text, mc_arena *arena);
/** As browsers do for a query: `+` is a space too. */
mc_str mc_http_decode_query(mc_str text, mc_arena *arena);

#endif
