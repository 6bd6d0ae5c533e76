/* Scopes: sets of tasks, reaped one by one, that their owner waits for as a whole. */
#include "loop.h"

#include <stdlib.h>

void mc_scope_init(mc_scope *scope, mc_task *owner, const char *name) {
    scope->owner = owner;
    scope->name = name;
    mc_list_init(&scope->live);
    mc_list_init(&scope->ended);
    mc_list_init(&scope->of_task);
    scope->count = 0;
    scope->first_error = 0;
    scope->opened = false;
    scope->draining = false;
    scope->closing = false;
    scope->stays_open = false;
    scope->cancelled = false;
}

/* A task that was told to stop and did is no error. */
static void note_error(mc_scope *scope, int result) {
    if (scope->first_error == 0 && !(scope->cancelled && result == MC_ECANCELED)) {
        scope->first_error = result;
    }
}

void mc_scope_task_ended(mc_scope *scope, mc_task *task) {
    mc_list_remove(&task->of_home);
    scope->count--;
    if (scope->opened) {
        note_error(scope, task->result);
        mc_task_recycle(task);
    } else if (task->latch) {
        mc_task_recycle(task);
    } else {
        mc_list_append(&scope->ended, &task->of_home);
    }
    if (scope->count == 0 && scope->draining) {
        mc_loop_wake(scope->owner, MC_OK);
    }
}

void mc_scope_request_cancel(mc_scope *scope) {
    scope->cancelled = true;
    for (mc_list *at = scope->live.next; at != &scope->live; at = at->next) {
        mc_task_request_cancel(MC_CONTAINER(at, mc_task, of_home));
    }
}

void mc_scope_drain(mc_loop *loop, mc_scope *scope) {
    bool cancellable = true;
    scope->draining = true;
    while (scope->count > 0) {
        if (mc_loop_suspend(loop, MC_NEVER_NS, cancellable) == MC_ECANCELED) {
            mc_scope_request_cancel(scope);
            cancellable = false;
        }
    }
    scope->draining = false;
}

static int collect_children(mc_scope *scope) {
    int first = 0;
    while (!mc_list_empty(&scope->ended)) {
        mc_task *task = MC_CONTAINER(scope->ended.next, mc_task, of_home);
        mc_list_remove(&task->of_home);
        first = first != 0 ? first : task->result;
        mc_task_recycle(task);
    }
    return first;
}

int mc_scope_collect(mc_scope *scope) {
    if (!scope->opened) {
        return collect_children(scope);
    }
    int error = scope->first_error;
    scope->first_error = 0;
    return error;
}

void mc_scope_destroy(mc_scope *scope) {
    mc_list_remove(&scope->of_task);
    free(scope);
}

/* ---- the public verbs --------------------------------------------------- */

mc_scope *mc_scope_open(const char *name) {
    mc_loop *loop = mc_loop_here();
    mc_scope *scope = loop ? malloc(sizeof *scope) : NULL;
    if (!scope) {
        return NULL;
    }
    mc_scope_init(scope, loop->current, name);
    scope->opened = true;
    mc_task_children(loop->current);
    mc_list_append(&loop->current->opened, &scope->of_task);
    return scope;
}

int mc_scope_spawn(mc_scope *scope, mc_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (!scope || scope->closing) {
        return MC_EINVAL;
    }
    return mc_task_create(loop, scope, scope->name, fn, arg) ? MC_OK : MC_ENOMEM;
}

size_t mc_scope_count(const mc_scope *scope) {
    return scope ? scope->count : 0;
}

int mc_scope_cancel(mc_scope *scope) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (scope) {
        mc_scope_request_cancel(scope);
    }
    return MC_OK;
}

/* The loop, where the running task may wait for `scope`. */
static int check_owner(const mc_scope *scope, mc_loop **out) {
    *out = mc_loop_here();
    if (!*out) {
        return MC_ENOLOOP;
    }
    return scope && scope->owner == (*out)->current ? MC_OK : MC_EINVAL;
}

int mc_scope_wait(mc_scope *scope, int64_t deadline_ms) {
    mc_loop *loop;
    int status = check_owner(scope, &loop);
    if (status != MC_OK) {
        return status;
    }
    scope->draining = true;
    while (scope->count > 0 && status == MC_OK) {
        status = mc_loop_suspend(loop, mc_ms_to_ns(deadline_ms), true);
    }
    scope->draining = false;
    return scope->count > 0 ? status : mc_scope_collect(scope);
}

int mc_scope_close(mc_scope *scope) {
    mc_loop *loop;
    int status = check_owner(scope, &loop);
    if (status != MC_OK) {
        return status;
    }
    scope->closing = true;
    mc_scope_drain(loop, scope);
    status = mc_scope_collect(scope);
    mc_scope_destroy(scope);
    return status;
}
