/*
 * isolated.h - handlers that run in worker processes: a crash there costs the one request.
 *
 * The request goes to the worker as it came, which reads its parameters once more and calls the
 * handler; the response comes back. Both are copies in a framing of our own: lengths and bytes.
 */
#ifndef MODELC_HTTP_ISOLATED_H
#define MODELC_HTTP_ISOLATED_H

#include "dispatch.h"

#include <modelc/process.h>

/** Starts the workers where an operation of the app wants them; `dispatcher` must outlive them.
 *  0 or an error, which was logged. */
int mc_http_isolated_open(mc_http_dispatcher *dispatcher, const mc_server_options *options);
/** [suspends] Ends them. */
void mc_http_isolated_close(mc_http_dispatcher *dispatcher);

/** [suspends] Runs the handler of `ctx` in a worker. A status as of mc_process_call, whose
 *  failures are logged; `*response` is unchecked and lives in the request's arena. */
int mc_http_isolated_call(mc_http_dispatcher *dispatcher, mc_context *ctx, mc_response *response);

#endif
