/* Made by modelc from $source$: do not edit. */
#ifndef $guard$_SERVICE_H
#define $guard$_SERVICE_H

#include <modelc/http.h>
//% if has_sockets
#include <modelc/websocket.h>
//% end

#include "$package$.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document $package$_openapi;

//% for verifier in verifiers
/**
 * Says whether who sent $verifier.what$ may call the operation, which wants
 * `given->scopes`. Runs where the operation's handler does, before it. Yours to write: compare
 * secrets with mc_equal_secrets, and leave who it is with mc_context_set_user.
 */
mc_verdict $verifier.c_name$(mc_context *ctx, const mc_credentials *given);

//% end
//% for service in services
/* ---- $service.name$ ---- */

//% for op in service.operations
/** What $op.c_name$ answers: made by one of the functions below. */
typedef struct $op.c_name$_result {
    mc_response response;
} $op.c_name$_result;

//% for answer in op.answers
/** $answer.comment$ */
$op.c_name$_result $op.c_name$_$answer.c_name$(mc_context *ctx$answer.parameters$);
//% end
//% if op.socket
/**
 * [suspends] Waits for a message, which is good until the next call. One of another type is
 * answered with its mistakes and ends the WebSocket. False: it has ended.
 */
bool $op.c_name$_next(mc_context *ctx, $op.message$);
/** [suspends] The same, where the handler is to see `*errors` of a message; else they are NULL. */
bool $op.c_name$_next_or_errors(mc_context *ctx, $op.message$,
        const mc_errors **errors);
/** [suspends] Sends a message; waits while the client is slow. False: the WebSocket has ended. */
bool $op.c_name$_send(mc_context *ctx, $op.item$);
//% else
//% if op.stream
/**
 * [suspends] Sends one item of the result, and before the first the headers; waits while the
 * client is slow. False: the client is gone, and the handler is cancelled.
 */
bool $op.c_name$_send(mc_context *ctx, $op.item$);
//% if op.events
/** The same with the event's type, id or time to come back in; `fields` may be NULL. */
bool $op.c_name$_send_event(mc_context *ctx, $op.item$,
        const mc_event_fields *fields);
//% end
//% end
//% end

/**
//% if op.doc_line
 * $op.doc_line$
//% end
//% for line in op.doc
 * $line.text$
//% end
 * $op.method$ $op.path$, $op.where$. Yours to write.
 */
$op.c_name$_result $op.c_name$(mc_context *ctx$op.parameters$);

//% end
extern const mc_service $service.c_name$;

//% end
#ifdef __cplusplus
}
#endif
#endif
