/*
 * server.h - what all connections of a server share. All of it belongs to the loop's thread.
 */
#ifndef MODELC_HTTP_SERVER_H
#define MODELC_HTTP_SERVER_H

#include "date.h"
#include "dispatch.h"
#include "endless.h"
#include "per_address.h"

/** Connections in the order in which they were put in. */
typedef struct mc_http_list {
    struct mc_http_connection *first, *last;
} mc_http_list;

typedef struct mc_http_server {
    mc_app *app;
    mc_server_options options; /* with the defaults in place */
    mc_http_router router;
    mc_http_dispatcher dispatcher;
    mc_http_documents documents;
    mc_http_date date;
    mc_scope *connections;
    mc_http_per_address *per_address; /* of all loops; NULL: no limit */
    int listener;
    void *tls;                   /* the context of the app's mc_tls; NULL: plain HTTP */
    bool leads;                  /* of several loops, the one that hears of signals */
    int stop;                    /* an eventfd that ends the others; -1 where it is the only one */
    bool draining;               /* every response is the last of its connection */
    int64_t shortest_timeout_ms; /* of all that `watch` looks after */
    /* Watched by one task for all, so that a request sets no timer; each in order of deadline. */
    mc_http_list fresh; /* have never sent a byte */
    mc_http_list idle;  /* have not begun another request */
    mc_http_list busy;  /* a handler runs */
    mc_http_endless_list endless;
} mc_http_server;

/** All but `listener`, `tls`, `leads` and `stop`. False, with `*problem`, as
 * mc_http_dispatcher_init. */
bool mc_http_server_init(mc_http_server *server, mc_app *app, const mc_server_options *options,
                         mc_arena *arena, mc_str *problem);
/** [suspends] Serves until it is told to end, then drains; closes `listener`. 0, or an error that
 * was logged. */
int mc_http_server_serve(mc_http_server *server);
/** Ends the other loops. Any thread. */
void mc_http_server_stop_others(const mc_http_server *server);

#endif
