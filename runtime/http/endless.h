/*
 * endless.h - what has no end of its own, a WebSocket or a stream of events, and so is told when
 * its server ends. All of it belongs to the loop's thread.
 */
#ifndef MODELC_HTTP_ENDLESS_H
#define MODELC_HTTP_ENDLESS_H

#include <modelc/async.h>

typedef struct mc_http_endless {
    mc_task *task;    /* that hears of the end: it is cancelled */
    bool server_ends; /* and that is why */
    struct mc_http_endless *next, *previous;
} mc_http_endless;

typedef struct mc_http_endless_list {
    mc_http_endless *first;
    bool told; /* and who comes now is told at once */
} mc_http_endless_list;

/** `one`, whose task is there, must stay until it is removed. */
void mc_http_endless_add(mc_http_endless_list *list, mc_http_endless *one);
void mc_http_endless_remove(mc_http_endless_list *list, mc_http_endless *one);
/** Tells all of them; does not wait. */
void mc_http_endless_tell(mc_http_endless_list *list);

#endif
