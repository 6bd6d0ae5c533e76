/* The loop: which task runs next, and what happens while none can. */
#include "loop.h"

#include <limits.h>
#include <time.h>

/* Tasks run between two looks at clock and descriptors: spreads a system call thinly. */
#define TASKS_A_ROUND 64
/* Reads and writes a task may do in a row before the others have their turn. */
#define IO_BUDGET 128
#define NS_A_MS 1000000

mc_loop *mc_loop_here(void) {
    mc_loop *loop = mc_thread_here()->loop;
    return loop && loop->current ? loop : NULL;
}

/* ---- time --------------------------------------------------------------- */

static int64_t real_now(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now); /* cannot fail with this clock */
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t mc_loop_now(const mc_loop *loop) {
    return loop->is_virtual ? loop->virtual_ns : real_now();
}

int64_t mc_ms_to_ns(int64_t ms) {
    if (ms > INT64_MAX / NS_A_MS) {
        return MC_NEVER_NS;
    }
    return ms < INT64_MIN / NS_A_MS ? INT64_MIN : ms * NS_A_MS;
}

int64_t mc_now_ns(void) {
    mc_loop *loop = mc_loop_here();
    return loop ? mc_loop_now(loop) : real_now();
}

int64_t mc_now_ms(void) {
    return mc_now_ns() / NS_A_MS;
}

int64_t mc_deadline_in(int64_t ms) {
    int64_t now = mc_now_ms();
    return ms > MC_NEVER - now ? MC_NEVER : now + ms;
}

/* ---- suspending and waking ---------------------------------------------- */

void mc_loop_make_ready(mc_loop *loop, mc_task *task) {
    task->state = MC_READY;
    task->next = NULL;
    if (loop->ready_last) {
        loop->ready_last->next = task;
    } else {
        loop->ready_first = task;
    }
    loop->ready_last = task;
}

bool mc_loop_wake(mc_task *task, int status) {
    if (task->state != MC_SUSPENDED) {
        return false;
    }
    mc_timer_clear(&task->loop->timers, &task->timer);
    task->wake_status = status;
    mc_loop_make_ready(task->loop, task);
    return true;
}

bool mc_loop_sees_cancel(const mc_loop *loop) {
    return loop->current->cancelled && !loop->current->shielded;
}

/* Leaves the running task for the loop, wherever in its calls it is. */
static void leave(mc_task *task) {
    task->active = mc_thread_here()->current;
    mc_coro_switch(task->loop->home);
}

int mc_loop_suspend(mc_loop *loop, int64_t deadline_ns, bool cancellable) {
    mc_task *task = loop->current;
    if (cancellable && mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    if (deadline_ns != MC_NEVER_NS && !mc_timer_set(&loop->timers, &task->timer, deadline_ns)) {
        return MC_ENOMEM;
    }
    task->state = MC_SUSPENDED;
    task->cancellable = cancellable;
    leave(task);
    return task->wake_status;
}

int mc_yield_now(void) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    mc_loop_make_ready(loop, loop->current);
    leave(loop->current);
    return mc_loop_sees_cancel(loop) ? MC_ECANCELED : MC_OK;
}

static int sleep_until_ns(int64_t deadline_ns) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (deadline_ns <= mc_loop_now(loop)) {
        return mc_yield_now();
    }
    int status = mc_loop_suspend(loop, deadline_ns, true);
    return status == MC_ETIMEDOUT ? MC_OK : status;
}

int mc_sleep_until(int64_t deadline_ms) {
    return sleep_until_ns(mc_ms_to_ns(deadline_ms));
}

int mc_sleep(int64_t ms) {
    int64_t now = mc_now_ns(), duration = mc_ms_to_ns(ms);
    if (duration <= 0) {
        return mc_yield_now();
    }
    return sleep_until_ns(duration > MC_NEVER_NS - now ? MC_NEVER_NS : now + duration);
}

/* ---- running ------------------------------------------------------------ */

static void resume(mc_loop *loop, mc_task *task) {
    task->state = MC_RUNNING;
    loop->current = task;
    loop->io_budget = IO_BUDGET;
    loop->stats.switches++;
    mc_coro_switch(task->active);
    loop->current = NULL;
    if (loop->just_ended) {
        loop->just_ended = NULL;
        mc_task_ended(task);
    }
}

static void run_round(mc_loop *loop) {
    for (int i = 0; i < TASKS_A_ROUND && loop->ready_first; i++) {
        mc_task *task = loop->ready_first;
        loop->ready_first = task->next;
        if (!loop->ready_first) {
            loop->ready_last = NULL;
        }
        resume(loop, task);
    }
}

static void expire_timers(mc_loop *loop) {
    mc_timer *first = mc_timer_first(&loop->timers);
    if (!first) {
        return;
    }
    int64_t now = mc_loop_now(loop);
    while (first && first->when_ns <= now) {
        mc_loop_wake(MC_CONTAINER(first, mc_task, timer), MC_ETIMEDOUT);
        first = mc_timer_first(&loop->timers);
    }
}

/* Nothing can run, and nothing is under way that could change that. */
static bool is_stuck(const mc_loop *loop) {
    return !loop->ready_first && !mc_timer_first(&loop->timers) && loop->poller.waiting == 0 &&
           loop->pool.admitted == 0;
}

/* Every wait ends with MC_EDEADLK; those that must go on simply begin again. */
static void break_deadlock(mc_loop *loop) {
    for (mc_list *at = loop->tasks.next; at != &loop->tasks; at = at->next) {
        mc_loop_wake(MC_CONTAINER(at, mc_task, of_loop), MC_EDEADLK);
    }
}

/* Up to the next whole millisecond: waking too early would only mean waiting again. */
static int timeout_until(int64_t when_ns) {
    int64_t now = real_now();
    if (when_ns <= now) {
        return 0;
    }
    int64_t ms = (when_ns - now - 1) / NS_A_MS + 1;
    return ms < INT_MAX ? (int)ms : INT_MAX;
}

/* How long the poller may wait; with the virtual clock, only for what time cannot bring. */
static int poll_timeout(const mc_loop *loop) {
    const mc_timer *first = mc_timer_first(&loop->timers);
    if (loop->ready_first) {
        return 0;
    }
    if (!first || (loop->is_virtual && loop->pool.admitted > 0)) {
        return -1;
    }
    return loop->is_virtual ? 0 : timeout_until(first->when_ns);
}

static void wait_for_events(mc_loop *loop) {
    bool outside = loop->poller.waiting > 0 || loop->pool.admitted > 0;
    if (outside || !loop->ready_first) {
        int timeout = poll_timeout(loop);
        if (outside || timeout != 0) {
            mc_poller_poll(&loop->poller, timeout);
        }
    }
    const mc_timer *first = mc_timer_first(&loop->timers);
    if (loop->is_virtual && !loop->ready_first && loop->pool.admitted == 0 && first &&
        loop->virtual_ns < first->when_ns) {
        loop->virtual_ns = first->when_ns;
    }
    expire_timers(loop);
}

void mc_loop_run(mc_loop *loop) {
    for (;;) {
        run_round(loop);
        if (loop->stats.tasks == 0) {
            return;
        }
        if (is_stuck(loop)) {
            break_deadlock(loop);
        } else {
            wait_for_events(loop);
        }
    }
}
