/* The loop: which task runs next, and what happens while none can. */
#include "loop.h"

#include "share.h"
#include "waiters.h"

#include <limits.h>
#include <stdlib.h>
#include <time.h>

/* Tasks run between two looks at clock and descriptors: spreads a system call thinly. */
#define TASKS_A_ROUND 64
/* Reads and writes a task may do in a row before the others have their turn. */
#define IO_BUDGET 128
#define NS_A_MS 1000000
#define FIRST_ROOM 64
/* Looks for the end of a job between two looks at the clock. */
#define LOOKS 32
#define SPIN_BESIDE_FDS 10000
/* Far enough that memory has come when the task does, near enough that it is still there. */
#define PREFETCH_AHEAD 8

/* ---- time --------------------------------------------------------------- */

int64_t mc_real_now(void) {
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now); /* cannot fail with this clock */
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

int64_t mc_loop_now(const mc_loop *loop) {
    return loop->is_virtual ? loop->virtual_ns : mc_real_now();
}

int64_t mc_ms_to_ns(int64_t ms) {
    if (ms > INT64_MAX / NS_A_MS) {
        return MC_NEVER_NS;
    }
    return ms < INT64_MIN / NS_A_MS ? INT64_MIN : ms * NS_A_MS;
}

int64_t mc_now_ns(void) {
    mc_loop *loop = mc_loop_here();
    return loop ? mc_loop_now(loop) : mc_real_now();
}

int64_t mc_now_ms(void) {
    return mc_now_ns() / NS_A_MS;
}

int64_t mc_deadline_in(int64_t ms) {
    int64_t now = mc_now_ms();
    return ms > MC_NEVER - now ? MC_NEVER : now + ms;
}

/* ---- suspending and waking ---------------------------------------------- */

bool mc_loop_reserve(mc_loop *loop) {
    mc_ready_queue *q = &loop->ready;
    size_t room = q->ring ? q->mask + 1 : 0;
    if (loop->stats.tasks < room) {
        return true;
    }
    size_t bigger = room ? room * 2 : FIRST_ROOM; /* of things in memory: cannot overflow */
    mc_ready *ring = calloc(bigger, sizeof *ring);
    if (!ring) {
        return false;
    }
    for (size_t i = q->first; i < q->end; i++) {
        ring[i & (bigger - 1)] = q->ring[i & q->mask];
    }
    free(q->ring);
    q->ring = ring;
    q->mask = bigger - 1;
    return true;
}

void mc_loop_make_ready(mc_loop *loop, mc_task *task, const char *sp) {
    mc_ready_queue *q = &loop->ready;
    task->state = MC_READY;
    q->ring[q->end++ & q->mask] = (mc_ready){task, sp};
}

bool mc_loop_wake(mc_task *task, int status) {
    if (task->state != MC_SUSPENDED) {
        return false;
    }
    if (mc_timer_is_set(&task->timer)) {
        mc_timer_clear(&task->loop->timers, &task->timer);
    }
    task->wake_status = status;
    task->cancellable = false;
    mc_loop_make_ready(task->loop, task, mc_context_sp(&task->active->context));
    return true;
}

/* Loads what a switch to a task will need: its record, and the frames it continues in. */
static inline void prefetch(const mc_ready *ready) {
    __builtin_prefetch(ready->task, 1);
    __builtin_prefetch(ready->sp, 1);
    __builtin_prefetch(ready->sp + 64, 1);
}

/* For the watchdog: plain stores, since only the loop's own thread writes them. */
static inline void show_pulse(mc_loop *loop, const char *name) {
    mc_pulse *pulse = &loop->pulse;
    uint64_t switches = atomic_load_explicit(&pulse->switches, memory_order_relaxed);
    atomic_store_explicit(&pulse->switches, switches + 1, memory_order_relaxed);
    atomic_store_explicit(&pulse->name, name, memory_order_relaxed);
}

/*
 * What is to continue now, and what its wait returns: the next task, or the loop itself
 * where it must look around.
 */
static inline mc_coro *next_coro(mc_loop *loop, int *status) {
    mc_ready_queue *q = &loop->ready;
    if (q->first == q->end || loop->turns == 0) {
        loop->current = NULL;
        *status = MC_OK;
        return loop->home;
    }
    loop->turns--;
    if (q->end - q->first > PREFETCH_AHEAD) {
        prefetch(&q->ring[(q->first + PREFETCH_AHEAD) & q->mask]);
    }
    mc_task *task = q->ring[q->first++ & q->mask].task;
    task->state = MC_RUNNING;
    loop->current = task;
    loop->io_budget = IO_BUDGET;
    show_pulse(loop, task->coro.name);
    *status = task->wake_status;
    return task->active;
}

/*
 * Leaves the running task, wherever in its calls it is, for the next one, without a detour
 * through the loop.
 */
static inline int leave(mc_loop *loop, mc_task *task) {
    mc_thread *thread = loop->thread;
    mc_coro *from = thread->current;
    task->active = from;
    int status;
    mc_coro *to = next_coro(loop, &status);
    return to == from ? status : mc_coro_switch(thread, to, status);
}

noreturn void mc_loop_leave_for_good(mc_loop *loop) {
    int status;
    mc_coro *to = next_coro(loop, &status);
    mc_coro_exit(loop->thread, to, status);
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
    return leave(loop, task);
}

int mc_yield_now(void) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    mc_task *task = loop->current;
    task->wake_status = MC_OK;
    task->cancellable = true;
    mc_loop_make_ready(loop, task, __builtin_frame_address(0));
    return leave(loop, task);
}

int mc_loop_sleep_until(int64_t deadline_ns) {
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
    return mc_loop_sleep_until(mc_ms_to_ns(deadline_ms));
}

int mc_sleep(int64_t ms) {
    int64_t now = mc_now_ns(), duration = mc_ms_to_ns(ms);
    if (duration <= 0) {
        return mc_yield_now();
    }
    return mc_loop_sleep_until(duration > MC_NEVER_NS - now ? MC_NEVER_NS : now + duration);
}

/* ---- running ------------------------------------------------------------ */

static bool any_ready(const mc_loop *loop) {
    return loop->ready.first != loop->ready.end;
}

static void run_round(mc_loop *loop) {
    loop->turns = TASKS_A_ROUND;
    int status;
    mc_coro *next = next_coro(loop, &status);
    if (next != loop->home) {
        mc_coro_switch(loop->thread, next, status);
    }
    atomic_store_explicit(&loop->pulse.name, NULL, memory_order_relaxed);
    mc_stack_store_trim(&loop->stacks);
}

static void expire_timers(mc_loop *loop) {
    if (!mc_timers_first(&loop->timers)) {
        return;
    }
    int64_t now = mc_loop_now(loop);
    while (mc_timers_next(&loop->timers) <= now) {
        mc_timer *first = mc_timers_first(&loop->timers);
        mc_loop_wake(MC_CONTAINER(first, mc_task, timer), MC_ETIMEDOUT);
    }
}

/* Nothing can run, and nothing is under way that could change that. */
static bool is_stuck(const mc_loop *loop) {
    return !any_ready(loop) && !mc_timers_first(&loop->timers) && loop->poller.waiting == 0 &&
           loop->jobs == 0 && !loop->idlers.first && !mc_share_expects_posts(loop);
}

/* Every wait ends with MC_EDEADLK; those that must go on simply begin again. */
static void break_deadlock(mc_loop *loop) {
    for (mc_list *at = loop->tasks.next; at != &loop->tasks; at = at->next) {
        mc_loop_wake(MC_CONTAINER(at, mc_task, of_loop), MC_EDEADLK);
    }
}

/* Up to the next whole millisecond: waking too early would only mean waiting again. */
static int timeout_until(int64_t when_ns) {
    int64_t now = mc_real_now();
    if (when_ns <= now) {
        return 0;
    }
    int64_t ms = (when_ns - now - 1) / NS_A_MS + 1;
    return ms < INT_MAX ? (int)ms : INT_MAX;
}

/* How long the poller may wait; with the virtual clock, only for what time cannot bring. */
static int poll_timeout(const mc_loop *loop) {
    if (any_ready(loop) || loop->idlers.first) {
        return 0;
    }
    if (!mc_timers_first(&loop->timers) || (loop->is_virtual && loop->jobs > 0)) {
        return -1;
    }
    return loop->is_virtual ? 0 : timeout_until(mc_timers_next(&loop->timers));
}

/*
 * A thread that has a job of ours may be done long before we would have fallen asleep and
 * been woken. Where descriptors are waited for too, they do not wait long for this.
 */
static void spin_for_jobs(mc_loop *loop) {
    if (loop->jobs == 0 || !loop->pool.may_spin || loop->spin_ns <= 0) {
        return;
    }
    int64_t now = mc_real_now();
    int64_t longest = loop->poller.waiting > 0 ? SPIN_BESIDE_FDS : loop->spin_ns;
    int64_t until = now + (longest < loop->spin_ns ? longest : loop->spin_ns);
    bool found = mc_poller_has_posts(&loop->poller), interrupted = false;
    while (!found && !interrupted && now < until) {
        int64_t before = now;
        for (int i = 0; i < LOOKS && !found; i++) {
            mc_spin_pause();
            found = mc_poller_has_posts(&loop->poller);
        }
        now = mc_real_now();
        interrupted = now - before > MC_SPIN_INTERRUPTED;
    }
    loop->spin_ns = mc_spin_ended(loop->spin_ns, found, interrupted, &loop->spin_misses);
}

static void poll_events(mc_loop *loop, int timeout) {
    if (timeout == 0 || loop->jobs == 0) {
        mc_poller_poll(&loop->poller, timeout);
        return;
    }
    int64_t start = mc_real_now();
    spin_for_jobs(loop);
    if (mc_poller_has_posts(&loop->poller)) {
        mc_poller_poll(&loop->poller, 0);
        return;
    }
    mc_poller_poll(&loop->poller, timeout);
    loop->spin_ns = mc_spin_adapt(loop->spin_ns, mc_real_now() - start);
}

static void serve_idlers(mc_loop *loop) {
    while (mc_waiters_serve(&loop->idlers)) { /* none waits again before it has run */
    }
}

static void wait_for_events(mc_loop *loop) {
    bool outside = loop->poller.waiting > 0 || loop->jobs > 0 || loop->ref;
    if (outside || !any_ready(loop)) {
        int timeout = poll_timeout(loop);
        if (outside || timeout != 0) {
            poll_events(loop, timeout);
        }
    }
    int64_t next = mc_timers_next(&loop->timers);
    if (loop->is_virtual && !any_ready(loop) && loop->jobs == 0 && mc_timers_first(&loop->timers) &&
        loop->virtual_ns < next) {
        loop->virtual_ns = next;
    }
    expire_timers(loop);
    if (!any_ready(loop)) {
        serve_idlers(loop);
    }
}

/* No task is left. True where posts that had come by then have made new ones. */
static bool take_last_posts(mc_loop *loop) {
    mc_share_end(loop);
    mc_poller_poll(&loop->poller, 0);
    return loop->stats.tasks > 0 || mc_poller_has_posts(&loop->poller);
}

void mc_loop_run(mc_loop *loop) {
    for (;;) {
        run_round(loop);
        if (loop->stats.tasks == 0) {
            if (!take_last_posts(loop)) {
                return;
            }
            continue;
        }
        if (is_stuck(loop)) {
            break_deadlock(loop);
        } else {
            wait_for_events(loop);
        }
    }
}
