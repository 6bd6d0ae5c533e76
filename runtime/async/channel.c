/* Channels: items from task to task, and waiting for several channels at once. */
#include "loop.h"

#include <modelc/base.h>
#include <stdlib.h>
#include <string.h>

struct mc_channel {
    size_t item_size;
    size_t capacity; /* 0: from hand to hand */
    size_t first, count;
    bool closed;
    mc_choice *senders[2], *receivers[2]; /* that wait: the first and the last */
    _Alignas(max_align_t) char items[];
};

/* The wait that several cases are of; on the stack of the task. */
typedef struct mc_selection {
    mc_task *task;
    mc_choice *done; /* and then none of them is in a line any more */
    int status;
} mc_selection;

mc_channel *mc_channel_new(size_t capacity, size_t item_size) {
    size_t bytes;
    if (!mc_loop_here() || !mc_size_mul(capacity, item_size, &bytes) ||
        !mc_size_add(bytes, sizeof(mc_channel), &bytes)) {
        return NULL;
    }
    mc_channel *channel = calloc(1, bytes);
    if (channel) {
        channel->item_size = item_size;
        channel->capacity = capacity;
    }
    return channel;
}

/* ---- lines -------------------------------------------------------------- */

static mc_choice **line_of(const mc_choice *c) {
    return c->sends ? c->channel->senders : c->channel->receivers;
}

static void join_line(mc_choice *c, mc_selection *wait) {
    mc_choice **line = line_of(c);
    c->waits = wait;
    c->next = NULL;
    c->prev = line[1];
    *(line[1] ? &line[1]->next : &line[0]) = c;
    line[1] = c;
}

static void leave_line(mc_choice *c) {
    mc_choice **line = line_of(c);
    *(c->prev ? &c->prev->next : &line[0]) = c->next;
    *(c->next ? &c->next->prev : &line[1]) = c->prev;
    c->waits = NULL;
}

/* A wait may have several cases in the same line, and ends with one of them. */
static void finish(mc_choice *c, int status) {
    mc_selection *wait = c->waits;
    leave_line(c);
    wait->done = c;
    wait->status = status;
    mc_loop_wake(wait->task, MC_OK);
}

/* The first in `line` that was not woken already, by another case, its deadline or a cancel. */
static mc_choice *first_waiting(mc_choice *const line[2]) {
    mc_choice *c = line[0];
    while (c && c->waits->task->state != MC_SUSPENDED) {
        c = c->next;
    }
    return c;
}

/* ---- items -------------------------------------------------------------- */

/* Where the item lies that is `index` places behind the first. */
static char *place(mc_channel *channel, size_t index) {
    size_t at = channel->first + index;
    at -= at >= channel->capacity ? channel->capacity : 0;
    return channel->items + at * channel->item_size;
}

static void copy_item(const mc_channel *channel, void *to, const void *from) {
    if (channel->item_size == sizeof(uint64_t)) {
        memcpy(to, from, sizeof(uint64_t));
    } else if (channel->item_size > 0) {
        memcpy(to, from, channel->item_size);
    }
}

/* MC_OK, MC_ECLOSED, or MC_EAGAIN where it would have to wait. */
static int try_send(mc_channel *channel, const void *item) {
    if (channel->closed) {
        return MC_ECLOSED;
    }
    mc_choice *receiver = first_waiting(channel->receivers);
    if (receiver) {
        copy_item(channel, receiver->item, item);
        finish(receiver, MC_OK);
        return MC_OK;
    }
    if (channel->count == channel->capacity) {
        return MC_EAGAIN;
    }
    copy_item(channel, place(channel, channel->count++), item);
    return MC_OK;
}

/* The place that became free is for the first sender in line. */
static void refill(mc_channel *channel) {
    mc_choice *sender = first_waiting(channel->senders);
    if (sender) {
        copy_item(channel, place(channel, channel->count++), sender->item);
        finish(sender, MC_OK);
    }
}

static int try_receive(mc_channel *channel, void *item) {
    if (channel->count > 0) {
        copy_item(channel, item, place(channel, 0));
        channel->first = channel->first + 1 == channel->capacity ? 0 : channel->first + 1;
        channel->count--;
        refill(channel);
        return MC_OK;
    }
    mc_choice *sender = first_waiting(channel->senders);
    if (sender) {
        copy_item(channel, item, sender->item);
        finish(sender, MC_OK);
        return MC_OK;
    }
    return channel->closed ? MC_ECLOSED : MC_EAGAIN;
}

static int try_case(const mc_choice *c) {
    if (!c->channel) {
        return MC_EAGAIN; /* switched off: never ready */
    }
    return c->sends ? try_send(c->channel, c->item) : try_receive(c->channel, c->item);
}

/* ---- waiting ------------------------------------------------------------ */

/* MC_OK, or why the wait ended without an outcome. */
static int suspend_until_done(mc_loop *loop, const mc_selection *wait, int64_t deadline_ms) {
    int64_t deadline_ns = mc_ms_to_ns(deadline_ms);
    int status = MC_OK;
    while (!wait->done && status == MC_OK) {
        status = mc_loop_suspend(loop, deadline_ns, true);
    }
    return wait->done ? MC_OK : status;
}

/* MC_OK and the wait's outcome in `*wait`, or why it ended without one. */
static int wait_for_one(mc_loop *loop, mc_choice *cases, size_t count, int64_t deadline_ms,
                        mc_selection *wait) {
    *wait = (mc_selection){.task = loop->current};
    for (size_t i = 0; i < count; i++) {
        if (cases[i].channel) {
            join_line(&cases[i], wait);
        }
    }
    int status = suspend_until_done(loop, wait, deadline_ms);
    for (size_t i = 0; i < count; i++) {
        if (cases[i].channel && cases[i].waits) {
            leave_line(&cases[i]);
        }
    }
    return status;
}

/* 0, `*index` and `*outcome`, or why no case came about. */
static int select_case(mc_choice *cases, size_t count, int64_t deadline_ms, size_t *index,
                       int *outcome) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    for (size_t i = 0; i < count; i++) {
        *outcome = try_case(&cases[i]);
        if (*outcome != MC_EAGAIN) {
            *index = i;
            return MC_OK;
        }
    }
    mc_selection wait;
    int status = wait_for_one(loop, cases, count, deadline_ms, &wait);
    if (status == MC_OK) {
        *index = (size_t)(wait.done - cases);
        *outcome = wait.status;
    }
    return status;
}

int mc_select(mc_choice *cases, size_t count, int64_t deadline_ms, size_t *index) {
    int outcome;
    int status = select_case(cases, count, deadline_ms, index, &outcome);
    return status != MC_OK ? status : outcome;
}

/* As select_case for the one case that nearly all waits are of, which is not ready. */
static int wait_alone(mc_loop *loop, mc_choice *c, int64_t deadline_ms) {
    mc_selection wait = {.task = loop->current};
    join_line(c, &wait);
    int status = suspend_until_done(loop, &wait, deadline_ms);
    if (c->waits) { /* neither served nor was the channel freed meanwhile */
        leave_line(c);
    }
    return status == MC_OK ? wait.status : status;
}

int mc_channel_send(mc_channel *channel, const void *item, int64_t deadline_ms) {
    mc_loop *loop = mc_loop_here();
    if (!channel || !loop) {
        return channel ? MC_ENOLOOP : MC_EINVAL;
    }
    int status = mc_loop_sees_cancel(loop) ? MC_ECANCELED : try_send(channel, item);
    if (status != MC_EAGAIN) {
        return status;
    }
    mc_choice c = {.channel = channel, .sends = true};
    memcpy(&c.item, &item, sizeof item); /* a case has no const, though sending only reads */
    return wait_alone(loop, &c, deadline_ms);
}

int mc_channel_receive(mc_channel *channel, void *item, int64_t deadline_ms) {
    mc_loop *loop = mc_loop_here();
    if (!channel || !loop) {
        return channel ? MC_ENOLOOP : MC_EINVAL;
    }
    int status = mc_loop_sees_cancel(loop) ? MC_ECANCELED : try_receive(channel, item);
    if (status != MC_EAGAIN) {
        return status;
    }
    mc_choice c = {.channel = channel, .item = item};
    return wait_alone(loop, &c, deadline_ms);
}

/* ---- the end ------------------------------------------------------------ */

static void end_line(mc_choice *const line[2]) {
    mc_choice *c;
    while ((c = first_waiting(line))) {
        finish(c, MC_ECLOSED);
    }
}

int mc_channel_close(mc_channel *channel) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (channel && !channel->closed) {
        channel->closed = true;
        end_line(channel->senders);
        end_line(channel->receivers);
    }
    return MC_OK;
}

size_t mc_channel_count(const mc_channel *channel) {
    return channel ? channel->count : 0;
}

/* Those that woke but did not run yet must not find it gone when they leave their lines. */
static void empty_line(mc_choice *line[2]) {
    while (line[0]) {
        leave_line(line[0]);
    }
}

void mc_channel_free(mc_channel *channel) {
    if (!channel) {
        return;
    }
    mc_channel_close(channel);
    empty_line(channel->senders);
    empty_line(channel->receivers);
    free(channel);
}
