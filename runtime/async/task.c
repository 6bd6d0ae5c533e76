/* Tasks: from the spawn to the end, with the children a task leaves behind. */
#include "loop.h"

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
    /* Children may still be spawned by deferred functions, and callbacks by callbacks. */
    scope->closing = scope->opened && !scope->stays_open;
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
    if (!task->has_spawned && !task->coro.deferred) {
        return result;
    }
    mc_task_children(task);
    result = join_spawned(loop, task, result);
    run_deferred(task);
    result = join_spawned(loop, task, result);
    if (loop->main == task) {
        loop->main = NULL; /* from now on there are no callbacks */
        loop->callbacks = NULL;
    }
    while (!mc_list_empty(&task->opened)) {
        mc_scope_destroy(MC_CONTAINER(task->opened.next, mc_scope, of_task));
    }
    return result;
}

static void tell_home(mc_task *task) {
    mc_loop *loop = task->loop;
    task->state = MC_ENDED;
    loop->stats.tasks--;
    mc_list_remove(&task->of_loop);
    if (!task->home) { /* the first one, or what was posted too late for it */
        loop->main = loop->main == task ? NULL : loop->main;
        loop->main_result = loop->main_result != 0 ? loop->main_result : task->result;
        mc_task_recycle(task);
        return;
    }
    if (task->latch) {
        mc_latch_ended(task->latch, task);
    }
    mc_scope_task_ended(task->home, task);
}

/* Its stack may be free for the next task already while it still runs here, but that one
 * does not run before we have left. */
static void task_body(mc_coro *coro) {
    mc_task *task = MC_CONTAINER(coro, mc_task, coro);
    mc_loop *loop = task->loop;
    task->result = settle(loop, task, task->fn(task->arg));
    tell_home(task);
    mc_loop_leave_for_good(loop);
}

/* ---- records ------------------------------------------------------------ */

void mc_task_recycle(mc_task *task) {
    task->state = MC_FREE;
    mc_stack_give(&task->loop->stacks, task->coro.stack);
}

mc_scope *mc_task_children(mc_task *task) {
    if (!task->has_spawned) {
        task->has_spawned = true;
        mc_scope_init(&task->children, task, NULL);
        mc_list_init(&task->opened);
    }
    return &task->children;
}

static void init_record(mc_task *task, mc_loop *loop, mc_scope *home, mc_fn *fn, void *arg) {
    task->active = &task->coro;
    task->loop = loop;
    task->timer = (mc_timer){0};
    task->latch = NULL;
    task->home = home;
    task->result = 0;
    task->cancelled = false;
    task->shielded = false;
    task->cancellable = false;
    task->has_spawned = false;
    task->fn = fn;
    task->arg = arg;
    mc_list_init(&task->of_home);
    mc_list_init(&task->of_latch);
}

mc_task *mc_task_create(mc_loop *loop, mc_scope *home, const char *name, mc_fn *fn, void *arg) {
    mc_stack *stack = mc_loop_reserve(loop) ? mc_stack_take(&loop->stacks) : NULL;
    if (!stack) {
        return NULL;
    }
    char *place = mc_coro_place(stack, sizeof(mc_task));
    mc_task *task = (mc_task *)(void *)place;
    mc_coro_init(&task->coro, stack, place, task_body, name);
    init_record(task, loop, home, fn, arg);
    mc_list_append(&loop->tasks, &task->of_loop);
    if (home) {
        mc_list_append(&home->live, &task->of_home);
        home->count++;
    }
    loop->stats.tasks++;
    mc_loop_make_ready(loop, task, mc_context_sp(&task->coro.context));
    return task;
}

/* ---- the public verbs --------------------------------------------------- */

mc_task *mc_spawn_named(const char *name, mc_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    return loop ? mc_task_create(loop, mc_task_children(loop->current), name, fn, arg) : NULL;
}

mc_task *mc_spawn(mc_fn *fn, void *arg) {
    return mc_spawn_named(NULL, fn, arg);
}

void mc_task_request_cancel(mc_task *task) {
    task->cancelled = true;
    if (!task->cancellable || task->shielded) {
        return;
    }
    if (task->state == MC_READY) {
        task->wake_status = MC_ECANCELED; /* it only let others run */
    } else {
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
    mc_coro *coro = mc_thread_now()->current;
    if (!coro->stack) {
        return MC_ENOLOOP; /* the thread's own stack: nothing of ours ends there */
    }
    return mc_coro_defer(coro, fn, arg) ? MC_OK : MC_ENOMEM;
}
