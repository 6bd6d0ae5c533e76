/*
 * outbox.c - what is sent while a handler runs; see outbox.h.
 *
 * Who puts in the first bytes starts a task that sends them. It gets its turn when the running
 * task waits for something, and then takes all that was put in until then: many small items that
 * are ready at once cost one system call, and none waits longer than who made it goes on working.
 */
#include "outbox.h"

#include "connection.h"

/* As much is sent without waiting for the task. */
#define GATHER_MAX 16384

bool mc_http_outbox_open(mc_http_outbox *box, mc_http_connection *connection) {
    *box = (mc_http_outbox){.connection = connection, .last_ms = mc_now_ms()};
    box->senders = mc_scope_open("send");
    return box->senders != NULL;
}

/* Where the running task was cancelled, so are they: nobody waits for a slow client then. */
void mc_http_outbox_close(mc_http_outbox *box) {
    if (box->senders) mc_scope_close(box->senders);
    box->senders = NULL;
}

/* Whoever has the lock. */
static bool send_gathered(mc_http_outbox *box) {
    if (!box->broken) box->broken = !mc_http_connection_flush(box->connection);
    return !box->broken;
}

bool mc_http_outbox_flush(mc_http_outbox *box) {
    if (mc_mutex_lock(&box->writing, MC_NEVER) != MC_OK) return false;
    bool good = send_gathered(box);
    mc_mutex_unlock(&box->writing);
    return good;
}

static int run_sender(void *arg) {
    mc_http_outbox *box = arg;
    int status = mc_mutex_lock(&box->writing, MC_NEVER);
    box->due = false;
    if (status != MC_OK) return MC_OK;
    send_gathered(box);
    mc_mutex_unlock(&box->writing);
    return MC_OK;
}

mc_buf *mc_http_outbox_enter(mc_http_outbox *box) {
    if (box->broken || mc_mutex_lock(&box->writing, MC_NEVER) != MC_OK) return NULL;
    if (!box->broken) return &box->connection->out;
    mc_mutex_unlock(&box->writing);
    return NULL;
}

bool mc_http_outbox_leave(mc_http_outbox *box) {
    box->last_ms = mc_now_ms();
    if (box->connection->out.failed) box->broken = true;
    bool now = box->connection->out.len >= GATHER_MAX;
    if (!now && !box->due) {
        box->due = mc_scope_spawn(box->senders, run_sender, box) == MC_OK;
        now = !box->due;
    }
    bool good = now ? send_gathered(box) : !box->broken;
    mc_mutex_unlock(&box->writing);
    return good;
}
