/*
 * The loop and what it runs: the structures of tasks and scopes, and the two verbs all else
 * is made of. A task suspends itself with mc_loop_suspend; whoever has what it waits
 * for calls mc_loop_wake. What a task registered for a wait, it takes back itself
 * when it runs again, so a wait may end for any reason at any time.
 */
#ifndef MODELC_ASYNC_LOOP_H
#define MODELC_ASYNC_LOOP_H

#include "coro.h"
#include "list.h"
#include "poller.h"
#include "pool.h"
#include "signals.h"
#include "timer.h"
#include "watchdog.h"

#include <modelc/async.h>

/* A set of tasks: the children of a task, or a mc_scope of the user's. */
struct mc_scope {
    mc_task *owner;
    const char *name;
    mc_list live;    /* tasks that have not ended */
    mc_list ended;   /* children that nobody awaited yet; an opened scope keeps none */
    mc_list of_task; /* in the owner's `opened` */
    size_t count;    /* of live */
    int first_error; /* of an opened scope, not yet reported */
    bool opened;     /* by mc_scope_open */
    bool draining;   /* the owner waits for `count` to be 0 */
    bool closing;    /* takes no more tasks */
    bool stays_open; /* takes tasks till the last one has ended */
    bool cancelled;
};

typedef enum mc_latch_kind {
    MC_LATCH_ONE,  /* just one task, which stays as it is when the wait ends early */
    MC_LATCH_ALL,  /* the first error decides, and cancels the other members */
    MC_LATCH_FIRST /* the first to end decides, and cancels the other members */
} mc_latch_kind;

/* Several tasks that one waits for. */
typedef struct mc_latch {
    mc_task *waiter;
    mc_list members; /* that have not ended */
    mc_latch_kind kind;
    bool decided;
    bool given_up;     /* decided by the end of the wait, not by a member */
    int result;        /* 0 until decided */
    const mc_task *by; /* the member that decided; compared only */
} mc_latch;

typedef enum mc_task_state { MC_FREE, MC_READY, MC_RUNNING, MC_SUSPENDED, MC_ENDED } mc_task_state;

/*
 * Lies at the top of the task's own stack. All that a switch needs is in its first 64 bytes:
 * with thousands of tasks, what is not in the cache is what a switch costs.
 */
struct mc_task {
    mc_coro coro;
    mc_coro *active;  /* where to continue: its own coroutine, or a generator's it called */
    int wake_status;  /* what its wait returns */
    uint8_t state;    /* mc_task_state */
    bool cancellable; /* the wait it is in ends when it is cancelled */
    bool cancelled;
    bool shielded;
    mc_loop *loop;
    mc_timer timer;
    mc_latch *latch; /* somebody waits for it */
    mc_scope *home;  /* NULL for the first task */
    mc_list of_home;
    mc_list of_loop;
    mc_list of_latch;
    mc_fn *fn;
    void *arg;
    int result;
    bool has_spawned; /* `children` and `opened` are set up */
    mc_scope children;
    mc_list opened; /* scopes */
};

/* A task that can run, and where its stack is, so that it is loaded before it is needed. */
typedef struct mc_ready {
    mc_task *task;
    const char *sp;
} mc_ready;

/* A ring; there is room for all tasks, so that waking one cannot fail. Both numbers count up. */
typedef struct mc_ready_queue {
    mc_ready *ring;
    size_t mask; /* of an index into the ring; its size is one more */
    size_t first, end;
} mc_ready_queue;

struct mc_loop {
    mc_thread *thread;
    mc_coro *home; /* who called mc_run */
    mc_task *current;
    mc_task *main;       /* NULL once it has ended */
    mc_scope *callbacks; /* one of main's, made with the first callback */
    mc_ready_queue ready;
    mc_waiters idlers; /* tasks to run when no other can */
    mc_pulse pulse;
    mc_watchdog *watchdog;
    mc_loop_ref *ref; /* what other threads hold; NULL where none ever did */
    unsigned turns;   /* tasks that may still run before the loop looks around */
    int io_budget;    /* what the running task may still do without a wait */
    mc_list tasks;    /* that have not ended */
    int main_result;
    bool is_virtual;
    int64_t virtual_ns;
    mc_stats stats;
    mc_stack_store stacks;
    mc_timers timers;
    mc_poller poller;
    mc_pool pool;
    mc_list pools;   /* that users opened */
    size_t jobs;     /* admitted to any of them */
    int64_t spin_ns; /* how long to look for the end of a job before sleeping: mc_spin_adapt */
    unsigned spin_misses;
    mc_signals signals;
};

/* The deadline of no deadline, in nanoseconds. */
#define MC_NEVER_NS INT64_MAX

/* The loop of the running task; NULL outside. To be asked once in a function: see mc_thread_now. */
static inline mc_loop *mc_loop_here(void) {
    mc_loop *loop = mc_this_thread.loop;
    return loop && loop->current ? loop : NULL;
}
/* The clock of the system, in nanoseconds, also where the loop has one of its own. */
int64_t mc_real_now(void);
/* This loop's clock. */
int64_t mc_loop_now(const mc_loop *loop);
/* Milliseconds to nanoseconds, without overflow; MC_NEVER to MC_NEVER_NS. */
int64_t mc_ms_to_ns(int64_t ms);

/*
 * Stops the running task until it is woken: returns the status it was woken with,
 * MC_ETIMEDOUT past the deadline, MC_ENOMEM where there is no room for a timer,
 * MC_EDEADLK where nothing could ever wake it. Where `cancellable`, also MC_ECANCELED.
 */
int mc_loop_suspend(mc_loop *loop, int64_t deadline_ns, bool cancellable);
/* Ends the wait of `task`; false where it is in none, or was woken already. */
bool mc_loop_wake(mc_task *task, int status);
/* `task` runs after all that are ready already; `sp` is where its stack continues. */
void mc_loop_make_ready(mc_loop *loop, mc_task *task, const char *sp);
/* Makes room for one more task in the queue. False: no memory. */
bool mc_loop_reserve(mc_loop *loop);
/* Leaves the running task, which has ended, for the next one. */
noreturn void mc_loop_leave_for_good(mc_loop *loop);
/* True where the running task must not begin a wait. */
static inline bool mc_loop_sees_cancel(const mc_loop *loop) {
    return loop->current->cancelled && !loop->current->shielded;
}
/* [suspends] As mc_sleep_until, in nanoseconds. */
int mc_loop_sleep_until(int64_t deadline_ns);
/* Runs tasks until none is left. */
void mc_loop_run(mc_loop *loop);

/* A task ready to run in `home`, or NULL. */
mc_task *mc_task_create(mc_loop *loop, mc_scope *home, const char *name, mc_fn *fn, void *arg);
/* Its record and its stack are used again. */
void mc_task_recycle(mc_task *task);
/* Its own children, set up where it has had none. */
mc_scope *mc_task_children(mc_task *task);
/* As mc_cancel, for a task that is not NULL. */
void mc_task_request_cancel(mc_task *task);

/* `by` determines the result, where nothing has before; cancels the other members. */
void mc_latch_decide(mc_latch *latch, int result, const mc_task *by);
/* A member ended. The one that waits has its result from here: the task may go. */
void mc_latch_ended(mc_latch *latch, mc_task *task);

void mc_scope_init(mc_scope *scope, mc_task *owner, const char *name);
/* A task of `scope` ended, and nobody awaits it. */
void mc_scope_task_ended(mc_scope *scope, mc_task *task);
void mc_scope_request_cancel(mc_scope *scope);
/* The running task, its owner, waits till it is empty; being cancelled, cancels it. */
void mc_scope_drain(mc_loop *loop, mc_scope *scope);
/* The first error among what ended unawaited; forgets them all. */
int mc_scope_collect(mc_scope *scope);
/* An opened scope that is empty. */
void mc_scope_destroy(mc_scope *scope);

#endif
