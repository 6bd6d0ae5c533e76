/*
 * after.h - what a handler left to be done once its response has been sent.
 */
#ifndef MODELC_HTTP_AFTER_H
#define MODELC_HTTP_AFTER_H

#include "context.h"

/** Whether there is anything, so that the response must go out now. */
bool mc_http_has_after(const mc_context *ctx);
/** [suspends] Cleans up, last first, then runs the background work in order; each where the
 *  operation's handler ran. */
void mc_http_run_after(mc_context *ctx);

#endif
