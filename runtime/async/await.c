/* Waiting for tasks: one, one for a while, or several of which one may fail. */
#include "loop.h"

static void latch_init(mc_latch *latch, mc_task *waiter, mc_latch_kind kind) {
    *latch = (mc_latch){.waiter = waiter, .kind = kind};
    mc_list_init(&latch->members);
}

static void cancel_members(mc_latch *latch) {
    for (mc_list *at = latch->members.next; at != &latch->members; at = at->next) {
        mc_task_request_cancel(MC_CONTAINER(at, mc_task, of_latch));
    }
}

void mc_latch_decide(mc_latch *latch, int result, const mc_task *by) {
    if (latch->decided) {
        return;
    }
    latch->decided = true;
    latch->result = result;
    latch->by = by;
    if (latch->kind != MC_LATCH_ONE) {
        cancel_members(latch);
    }
}

void mc_latch_ended(mc_latch *latch, mc_task *task) {
    mc_list_remove(&task->of_latch);
    if (task->result != 0 || latch->kind == MC_LATCH_FIRST) {
        mc_latch_decide(latch, task->result, task);
    }
    if (mc_list_empty(&latch->members)) {
        mc_loop_wake(latch->waiter, MC_OK);
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
    latch_init(&latch, loop->current, MC_LATCH_ONE);
    latch_add(&latch, task);
    status = mc_loop_suspend(loop, deadline_ns, true);
    if (!mc_list_empty(&latch.members)) {
        latch_release(&latch);
        return status;
    }
    *result = latch.result;
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
    while (!mc_list_empty(&latch->members)) {
        int status = mc_loop_suspend(loop, MC_NEVER_NS, cancellable);
        if (status != MC_OK && !mc_list_empty(&latch->members)) {
            latch->given_up = !latch->decided;
            mc_latch_decide(latch, status, NULL);
            cancellable = false;
        }
    }
    return latch->result;
}

/* Members that run wait in the latch; others have their result, or an error, at once. */
static void latch_add_all(mc_loop *loop, mc_latch *latch, mc_task *const *tasks, size_t count) {
    for (size_t i = 0; i < count; i++) {
        int result = check_awaitable(loop, tasks[i]);
        if (result == MC_OK && tasks[i]->state != MC_ENDED) {
            latch_add(latch, tasks[i]);
            continue;
        }
        result = result == MC_OK ? take_result(tasks[i]) : result;
        if (result != MC_OK || latch->kind == MC_LATCH_FIRST) {
            mc_latch_decide(latch, result, tasks[i]);
        }
    }
    if (latch->decided) {
        cancel_members(latch);
    }
}

int mc_gather_tasks(mc_task *const *tasks, size_t count) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    mc_latch latch;
    latch_init(&latch, loop->current, MC_LATCH_ALL);
    latch_add_all(loop, &latch, tasks, count);
    return wait_for_latch(loop, &latch);
}

static size_t index_of(const mc_task *task, mc_task *const *tasks, size_t count) {
    size_t i = 0;
    while (i < count && tasks[i] != task) {
        i++;
    }
    return i;
}

int mc_race_tasks(mc_task *const *tasks, size_t count, size_t *winner) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    mc_latch latch;
    latch_init(&latch, loop->current, MC_LATCH_FIRST);
    latch_add_all(loop, &latch, tasks, count);
    int result = wait_for_latch(loop, &latch);
    if (winner) {
        *winner = latch.given_up ? count : index_of(latch.by, tasks, count);
    }
    return result;
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
    latch_init(&latch, loop->current, MC_LATCH_ALL);
    latch_add(&latch, task);
    mc_latch_decide(&latch, status, NULL);
    return wait_for_latch(loop, &latch);
}
