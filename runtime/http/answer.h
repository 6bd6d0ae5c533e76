/*
 * answer.h - responses on their way out: gathered behind one another, sent together.
 */
#ifndef MODELC_HTTP_ANSWER_H
#define MODELC_HTTP_ANSWER_H

#include "connection.h"

/** [suspends] Puts `response` behind the others; with `close` it is the connection's last. */
mc_http_verdict mc_http_answer(mc_http_connection *connection, const mc_request *request,
                               const mc_response *response, bool close);
/** [suspends] Says what is wrong with a request that could not be read, and ends the connection:
 * where the next request would begin is now a guess. `problem` is static. */
mc_http_verdict mc_http_refuse(mc_http_connection *connection, int status, const char *problem);
/** [suspends] After a read that gave `error`, or 0 for the end: the client still hears of one that
 * came too late. */
mc_http_verdict mc_http_refuse_late(mc_http_connection *connection, ptrdiff_t error);

#endif
