/*
 * outbox.h - what a handler, and the tasks beside it, send on a connection while it runs. What
 * comes in one go is gathered, and sent when there is enough or when who made it waits.
 */
#ifndef MODELC_HTTP_OUTBOX_H
#define MODELC_HTTP_OUTBOX_H

#include <modelc/http.h>
#include <modelc/sync.h>

struct mc_http_connection;

typedef struct mc_http_outbox {
    struct mc_http_connection *connection; /* whose `out` gathers */
    mc_mutex writing;
    mc_scope *senders; /* at most one that waits and one that sends */
    bool due;          /* a sender is on its way */
    bool broken;       /* the client is gone */
    int64_t last_ms;   /* when something was put in */
} mc_http_outbox;

/** For the running task, which closes it. False where there is no memory. */
bool mc_http_outbox_open(mc_http_outbox *box, struct mc_http_connection *connection);
/** [suspends] Waits for what is on its way, not for what is only gathered. */
void mc_http_outbox_close(mc_http_outbox *box);

/**
 * [suspends] The buffer to append to, up to mc_http_outbox_leave, between which nothing may
 * suspend; waits while the client is slow. NULL: the client is gone, or the task was cancelled.
 */
mc_buf *mc_http_outbox_enter(mc_http_outbox *box);
/** [suspends] False where the client is gone. */
bool mc_http_outbox_leave(mc_http_outbox *box);
/** [suspends] Sends now what is gathered. False where the client is gone. */
bool mc_http_outbox_flush(mc_http_outbox *box);

#endif
