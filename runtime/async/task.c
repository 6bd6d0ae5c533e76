/* Tasks: from the spawn to the end, with the children a task leaves behind. */
#include "loop.h"

#include <stdlib.h>

/* ---- the end ------------------------------------------------------------ */

static void run_deferred(mc_task *task) {
    task->shielded = true;
    mc_coro_run_deferred(&task->coro);
    task->shielded = false;
}

static void cancel_spawned(mc_task *task) {
    mc_scope_request_cancel(&task->children);
    for (mc_list *at = task->opened.next; at != &task->opened; at = at->next) {
        mc_scope_request_cancel(MC_CONTAINER(at, mc_scope, of_task));
    }
}

/* Waits for the tasks of `scope`, then adds their first error to the owner's result. */
static int join_scope(mc_loop *loop, mc_scope *scope, int result) {
    scope->closing = scope->opened; /* children may still be spawned by deferred functions */
    mc_scope_drain(loop, scope);
    int error = mc_scope_collect(scope);
    return result != 0 ? result : error;
}

/* Waits for all that the task spawned; the result is then its own, or their first error. */
static int join_spawned(mc_loop *loop, mc_task *task, int result) {
    if (result != 0 || task->cancelled) {
        cancel_spawned(task);
    }
    result = join_scope(loop, &task->children, result);
    for (mc_list *at = task->opened.next; at != &task->opened; at = at->next) {
        mc_scope *scope = MC_CONTAINER(at, mc_scope, of_task);
        if (result != 0 || task->cancelled) {
            mc_scope_request_cancel(scope);
        }
        result = join_scope(loop, scope, result);
    }
    return result;
}

/*
 * Deferred functions run when all that was spawned has ended, since it may use what they
 * free, and before the scopes go, since one of them may close a scope.
 */
static int settle(mc_loop *loop, mc_task *task, int result) {
    task->shielded = false;
    result = join_spawned(loop, task, result);
    run_deferred(task);
    result = join_spawned(loop, task, result);
    while (!mc_list_empty(&task->opened)) {
        mc_scope_destroy(MC_CONTAINER(task->opened.next, mc_scope, of_task));
    }
    return result;
}

static void task_body(mc_coro *coro) {
    mc_task *task = MC_CONTAINER(coro, mc_task, coro);
    mc_loop *loop = task->loop;
    int result = task->fn(task->arg);
    task->result = settle(loop, task, result);
    loop->just_ended = task;
    mc_coro_exit(loop->home);
}

/* ---- records ------------------------------------------------------------ */

static mc_task *take_record(mc_loop *loop) {
    mc_task *task = loop->free_records;
    if (task) {
        loop->free_records = task->next;
        return task;
    }
    task = malloc(sizeof *task);
    if (task) {
        loop->stats.task_records++;
    }
    return task;
}

static void give_record(mc_loop *loop, mc_task *task) {
    task->state = MC_FREE;
    task->next = loop->free_records;
    loop->free_records = task;
}

void mc_task_free_records(mc_loop *loop) {
    while (loop->free_records) {
        mc_task *task = loop->free_records;
        loop->free_records = task->next;
        free(task);
    }
}

void mc_task_recycle(mc_task *task) {
    give_record(task->loop, task);
}

static void init_record(mc_task *task, mc_loop *loop, mc_scope *home, mc_fn *fn, void *arg) {
    task->active = &task->coro;
    task->loop = loop;
    task->fn = fn;
    task->arg = arg;
    task->result = 0;
    task->cancelled = false;
    task->shielded = false;
    task->timer = (mc_timer){0};
    task->home = home;
    task->latch = NULL;
    mc_list_init(&task->of_home);
    mc_list_init(&task->of_latch);
    mc_list_init(&task->opened);
    mc_scope_init(&task->children, task, NULL);
}

mc_task *mc_task_create(mc_loop *loop, mc_scope *home, const char *name, mc_fn *fn, void *arg) {
    mc_task *task = take_record(loop);
    if (!task) {
        return NULL;
    }
    if (!mc_coro_init(&task->coro, &loop->stacks, task_body, name)) {
        give_record(loop, task);
        return NULL;
    }
    init_record(task, loop, home, fn, arg);
    mc_list_append(&loop->tasks, &task->of_loop);
    if (home) {
        mc_list_append(&home->live, &task->of_home);
        home->count++;
    }
    loop->stats.tasks++;
    mc_loop_make_ready(loop, task);
    return task;
}

/* ---- who waits for it --------------------------------------------------- */

/* The one that waits has the result from the latch: it does not look at the task again. */
static void tell_latch(mc_latch *latch, mc_task *task) {
    mc_list_remove(&task->of_latch);
    if (task->result != 0 && latch->first_error == 0) {
        latch->first_error = task->result;
        if (latch->all_or_none) {
            mc_latch_cancel(latch);
        }
    }
    if (mc_list_empty(&latch->members)) {
        mc_loop_wake(latch->waiter, MC_OK);
    }
}

void mc_task_ended(mc_task *task) {
    mc_loop *loop = task->loop;
    mc_coro_free(&task->coro, &loop->stacks);
    task->state = MC_ENDED;
    loop->stats.tasks--;
    mc_list_remove(&task->of_loop);
    if (!task->home) {
        loop->main_result = task->result;
        mc_task_recycle(task);
        return;
    }
    if (task->latch) {
        tell_latch(task->latch, task);
    }
    mc_scope_task_ended(task->home, task);
}

/* ---- the public verbs --------------------------------------------------- */

mc_task *mc_spawn_named(const char *name, mc_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    return loop ? mc_task_create(loop, &loop->current->children, name, fn, arg) : NULL;
}

mc_task *mc_spawn(mc_fn *fn, void *arg) {
    return mc_spawn_named(NULL, fn, arg);
}

void mc_task_request_cancel(mc_task *task) {
    task->cancelled = true;
    if (task->state == MC_SUSPENDED && task->cancellable && !task->shielded) {
        mc_loop_wake(task, MC_ECANCELED);
    }
}

int mc_cancel(mc_task *task) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (task && task->state != MC_ENDED && task->state != MC_FREE) {
        mc_task_request_cancel(task);
    }
    return MC_OK;
}

bool mc_cancelled(void) {
    const mc_loop *loop = mc_loop_here();
    return loop && loop->current->cancelled;
}

bool mc_shield(bool on) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return false;
    }
    bool before = loop->current->shielded;
    loop->current->shielded = on;
    return before;
}

mc_task *mc_current(void) {
    mc_loop *loop = mc_loop_here();
    return loop ? loop->current : NULL;
}

const char *mc_task_name(const mc_task *task) {
    if (!task) {
        return "no task";
    }
    return task->coro.name ? task->coro.name : "task";
}

bool mc_task_done(const mc_task *task) {
    return task && task->state == MC_ENDED;
}

int mc_defer(mc_defer_fn *fn, void *arg) {
    mc_coro *coro = mc_thread_here()->current;
    if (!coro->stack) {
        return MC_ENOLOOP; /* the thread's own stack: nothing of ours ends there */
    }
    return mc_coro_defer(coro, fn, arg) ? MC_OK : MC_ENOMEM;
}
