/* What tasks of one loop share: mutex, semaphore, event, each a line of tasks that wait. */
#include "waiters.h"

/* ---- lines -------------------------------------------------------------- */

/* Not inline: a compiler cannot see who takes the waiter out again, and warns of its end. */
__attribute__((noinline)) static void join_line(mc_waiters *line, mc_waiter *waiter) {
    waiter->prev = line->last;
    *(line->last ? &line->last->next : &line->first) = waiter;
    line->last = waiter;
}

static void leave_line(mc_waiters *line, mc_waiter *waiter) {
    *(waiter->prev ? &waiter->prev->next : &line->first) = waiter->next;
    *(waiter->next ? &waiter->next->prev : &line->last) = waiter->prev;
}

int mc_waiters_wait(mc_waiters *line, mc_loop *loop, int64_t deadline_ns) {
    mc_waiter waiter = {.task = loop->current};
    join_line(line, &waiter);
    int status = MC_OK;
    while (!waiter.served && status == MC_OK) {
        status = mc_loop_suspend(loop, deadline_ns, true);
    }
    if (waiter.served) {
        return MC_OK; /* also where something else came after it: nobody else was served */
    }
    leave_line(line, &waiter);
    return status;
}

/* Who was woken already, by its deadline or by being cancelled, leaves the line by itself. */
mc_task *mc_waiters_serve(mc_waiters *line) {
    mc_waiter *first = line->first;
    while (first && !mc_loop_wake(first->task, MC_OK)) {
        first = first->next;
    }
    if (!first) {
        return NULL;
    }
    leave_line(line, first);
    first->served = true;
    return first->task;
}

/* The loop, where the running task may wait for something. */
static int begin(const void *object, mc_loop **loop) {
    *loop = mc_loop_here();
    if (!*loop) {
        return MC_ENOLOOP;
    }
    if (!object) {
        return MC_EINVAL;
    }
    return mc_loop_sees_cancel(*loop) ? MC_ECANCELED : MC_OK;
}

/* ---- mutex -------------------------------------------------------------- */

int mc_mutex_lock(mc_mutex *mutex, int64_t deadline_ms) {
    mc_loop *loop;
    int status = begin(mutex, &loop);
    if (status != MC_OK) {
        return status;
    }
    if (!mutex->owner) {
        mutex->owner = loop->current;
        return MC_OK;
    }
    if (mutex->owner == loop->current) {
        return MC_EDEADLK;
    }
    return mc_waiters_wait(&mutex->waiters, loop, mc_ms_to_ns(deadline_ms));
}

int mc_mutex_unlock(mc_mutex *mutex) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (!mutex || mutex->owner != loop->current) {
        return MC_EINVAL;
    }
    mutex->owner = mc_waiters_serve(&mutex->waiters);
    return MC_OK;
}

/* ---- semaphore ---------------------------------------------------------- */

int mc_semaphore_acquire(mc_semaphore *semaphore, int64_t deadline_ms) {
    mc_loop *loop;
    int status = begin(semaphore, &loop);
    if (status != MC_OK) {
        return status;
    }
    if (semaphore->count > 0) {
        semaphore->count--;
        return MC_OK;
    }
    return mc_waiters_wait(&semaphore->waiters, loop, mc_ms_to_ns(deadline_ms));
}

int mc_semaphore_release(mc_semaphore *semaphore) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (!semaphore || semaphore->count == SIZE_MAX) {
        return MC_EINVAL;
    }
    if (!mc_waiters_serve(&semaphore->waiters)) {
        semaphore->count++;
    }
    return MC_OK;
}

/* ---- event -------------------------------------------------------------- */

int mc_event_wait(mc_event *event, int64_t deadline_ms) {
    mc_loop *loop;
    int status = begin(event, &loop);
    if (status != MC_OK || event->is_set) {
        return status;
    }
    return mc_waiters_wait(&event->waiters, loop, mc_ms_to_ns(deadline_ms));
}

int mc_event_set(mc_event *event) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (!event) {
        return MC_EINVAL;
    }
    event->is_set = true;
    while (mc_waiters_serve(&event->waiters)) {
    }
    return MC_OK;
}

int mc_event_clear(mc_event *event) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (!event) {
        return MC_EINVAL;
    }
    event->is_set = false;
    return MC_OK;
}
