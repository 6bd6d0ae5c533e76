/*
 * connection.h - one client: requests in, responses out, in order, until one side ends it.
 */
#ifndef MODELC_HTTP_CONNECTION_H
#define MODELC_HTTP_CONNECTION_H

#include "form.h"
#include "parser.h"
#include "server.h"
#include "transport.h"

typedef struct mc_http_connection {
    mc_http_server *server;
    int fd;
    mc_http_transport transport; /* over `fd` */
    mc_task *task;               /* that runs it */
    mc_buf in;                   /* read and not yet answered; reused */
    size_t start;                /* of the request in `in` */
    size_t body_len;             /* decoded, after the head */
    size_t requests;             /* answered so far */
    mc_buf out;                  /* answered and not yet sent; reused */
    mc_arena arena;              /* of the request */
    mc_http_form *form;          /* that the body is; NULL for all others */
    size_t form_max;             /* its most bytes */
    int64_t now_ns;              /* of the last look at the clock */
    int64_t deadline;            /* of the list it is in */
    mc_http_peer peer;
    bool unused; /* its buffers: it waits for a request without one */
    bool linger; /* read on a little before closing, or the client may lose the answer */
    struct mc_http_connection *next, *previous; /* in the list it is in */
    mc_http_head head;
} mc_http_connection;

/** Whether the connection goes on after a step. */
typedef enum mc_http_verdict { MC_HTTP_GO_ON, MC_HTTP_END } mc_http_verdict;

/** Owns `fd`, and the place that `peer` has in the server's `per_address`. NULL where there is no
 * memory; both are then the caller's still. */
mc_http_connection *mc_http_connection_new(mc_http_server *server, int fd,
                                           const mc_http_peer *peer);
/** Gives back the buffers of one that waits for a request; false where there are none, or in use.
 */
bool mc_http_connection_trim(mc_http_connection *connection);
/** Closes and frees one that never ran. */
void mc_http_connection_free(mc_http_connection *connection);
/** [suspends] Serves `connection`, an mc_http_connection, to its end and frees it: an mc_fn. */
int mc_http_connection_run(void *connection);

/** [suspends] Sends what is in `out`. False where the client is gone. */
bool mc_http_connection_flush(mc_http_connection *connection);
/** Whether the response to the present request is the connection's last. */
bool mc_http_connection_must_close(const mc_http_connection *connection);

/** The dispatcher's hooks: the connection, an mc_http_connection, must be answered by `deadline`.
 */
void mc_http_connection_begin(void *connection, int64_t deadline);
void mc_http_connection_end(void *connection);

#endif
