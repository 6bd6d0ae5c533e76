/* Waiting for tasks: one, one for a while, or several of which one may fail. */
#include "loop.h"

static void latch_init(mc_latch *latch, mc_task *waiter, bool all_or_none) {
    latch->waiter = waiter;
    latch->first_error = 0;
    latch->all_or_none = all_or_none;
    mc_list_init(&latch->members);
}

void mc_latch_cancel(mc_latch *latch) {
    for (mc_list *at = latch->members.next; at != &latch->members; at = at->next) {
        mc_task_request_cancel(MC_CONTAINER(at, mc_task, of_latch));
    }
}

static void latch_add(mc_latch *latch, mc_task *task) {
    task->latch = latch;
    mc_list_append(&latch->members, &task->of_latch);
}

/* Nobody awaits the members any more. */
static void latch_release(mc_latch *latch) {
    while (!mc_list_empty(&latch->members)) {
        mc_task *task = MC_CONTAINER(latch->members.next, mc_task, of_latch);
        mc_list_remove(&task->of_latch);
        task->latch = NULL;
    }
}

/* A task waits for its children before it ends, so none of them may wait for it. */
static bool is_self_or_ancestor(const mc_task *task, const mc_task *current) {
    if (task->home && task->home->owner == current) {
        return false; /* by far the most frequent: one's own child */
    }
    const mc_task *at = current;
    while (at && at != task) {
        at = at->home ? at->home->owner : NULL;
    }
    return at == task;
}

/* Why the running task may not wait for `task`; 0 where it may. */
static int check_awaitable(const mc_loop *loop, const mc_task *task) {
    if (!task) {
        return MC_ENOMEM; /* a spawn that failed */
    }
    if (task->state == MC_FREE) {
        return MC_EINVAL;
    }
    if (is_self_or_ancestor(task, loop->current)) {
        return MC_EDEADLK;
    }
    return task->latch ? MC_EBUSY : MC_OK;
}

/* The result of a task that has ended; its handle is gone. */
static int take_result(mc_task *task) {
    int result = task->result;
    mc_list_remove(&task->of_home);
    mc_task_recycle(task);
    return result;
}

/* 0 and `*result`, or why the wait ended before the task. */
static int await_task(mc_loop *loop, mc_task *task, int64_t deadline_ns, int *result) {
    int status = check_awaitable(loop, task);
    if (status != MC_OK) {
        return status;
    }
    if (task->state == MC_ENDED) {
        *result = take_result(task);
        return MC_OK;
    }
    mc_latch latch;
    latch_init(&latch, loop->current, false);
    latch_add(&latch, task);
    status = mc_loop_suspend(loop, deadline_ns, true);
    if (!mc_list_empty(&latch.members)) {
        latch_release(&latch);
        return status;
    }
    *result = latch.first_error;
    return MC_OK;
}

int mc_await_until(mc_task *task, int64_t deadline_ms) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    int result;
    int status = await_task(loop, task, mc_ms_to_ns(deadline_ms), &result);
    return status == MC_OK ? result : status;
}

int mc_await(mc_task *task) {
    return mc_await_until(task, MC_NEVER);
}

/* Waits for all members; an end of the wait by anything else cancels them. */
static int wait_for_latch(mc_loop *loop, mc_latch *latch) {
    bool cancellable = true;
    if (latch->first_error != 0) {
        mc_latch_cancel(latch);
    }
    while (!mc_list_empty(&latch->members)) {
        int status = mc_loop_suspend(loop, MC_NEVER_NS, cancellable);
        if (status != MC_OK && !mc_list_empty(&latch->members)) {
            latch->first_error = latch->first_error != 0 ? latch->first_error : status;
            mc_latch_cancel(latch);
            cancellable = false;
        }
    }
    return latch->first_error;
}

int mc_gather_tasks(mc_task *const *tasks, size_t count) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    mc_latch latch;
    latch_init(&latch, loop->current, true);
    for (size_t i = 0; i < count; i++) {
        int error = check_awaitable(loop, tasks[i]);
        if (error == MC_OK && tasks[i]->state != MC_ENDED) {
            latch_add(&latch, tasks[i]);
        } else if (error == MC_OK) {
            error = take_result(tasks[i]);
        }
        latch.first_error = latch.first_error != 0 ? latch.first_error : error;
    }
    return wait_for_latch(loop, &latch);
}

int mc_timeout(int64_t ms, mc_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    mc_task *task = mc_spawn(fn, arg);
    int result;
    int status = await_task(loop, task, mc_ms_to_ns(mc_deadline_in(ms)), &result);
    if (status == MC_OK || !task) {
        return status == MC_OK ? result : status;
    }
    mc_latch latch;
    latch_init(&latch, loop->current, true);
    latch.first_error = status;
    latch_add(&latch, task);
    return wait_for_latch(loop, &latch);
}
