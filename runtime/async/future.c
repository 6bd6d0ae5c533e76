/* Futures: a result that several may wait for, in tasks or by callbacks. */
#include "callback_scope.h"
#include "waiters.h"

#include <stdlib.h>

/* Lives as long as its owner, or somebody who waits, needs it. */
struct mc_future {
    bool is_set;
    int status;
    void *value;
    size_t users;
    mc_waiters waiters;
};

typedef struct mc_then {
    mc_future *future;
    mc_future_fn *fn;
    void *arg;
} mc_then;

mc_future *mc_future_new(void) {
    mc_future *future = mc_loop_here() ? calloc(1, sizeof *future) : NULL;
    if (future) {
        future->users = 1;
    }
    return future;
}

static void leave(mc_future *future) {
    if (--future->users == 0) {
        free(future);
    }
}

int mc_future_set(mc_future *future, int status, void *value) {
    if (!mc_loop_here()) {
        return MC_ENOLOOP;
    }
    if (!future) {
        return MC_EINVAL;
    }
    if (future->is_set) {
        return MC_EBUSY;
    }
    future->is_set = true;
    future->status = status;
    future->value = value;
    while (mc_waiters_serve(&future->waiters)) {
    }
    return MC_OK;
}

bool mc_future_done(const mc_future *future) {
    return future && future->is_set;
}

/* MC_OK where there is a result. */
static int wait_for_result(mc_loop *loop, mc_future *future, int64_t deadline_ns) {
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    return future->is_set ? MC_OK : mc_waiters_wait(&future->waiters, loop, deadline_ns);
}

int mc_future_wait(mc_future *future, void **value, int64_t deadline_ms) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (!future) {
        return MC_EINVAL;
    }
    future->users++;
    int status = wait_for_result(loop, future, mc_ms_to_ns(deadline_ms));
    if (status == MC_OK) {
        status = future->status;
        if (value) {
            *value = future->value;
        }
    }
    leave(future);
    return status;
}

/* Where the loop ends before there is a result, that is the result. */
static int call_then(void *arg) {
    mc_then then = *(mc_then *)arg;
    free(arg);
    int waited = wait_for_result(mc_loop_here(), then.future, MC_NEVER_NS);
    int status = waited == MC_OK ? then.future->status : waited;
    void *value = waited == MC_OK ? then.future->value : NULL;
    leave(then.future);
    then.fn(then.arg, status, value);
    return waited;
}

int mc_future_then(mc_future *future, mc_future_fn *fn, void *arg) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    mc_then *then = future ? malloc(sizeof *then) : NULL;
    if (!then) {
        return future ? MC_ENOMEM : MC_EINVAL;
    }
    *then = (mc_then){future, fn, arg};
    if (!mc_callback_spawn(loop, "then", call_then, then)) {
        free(then);
        return MC_ENOMEM;
    }
    future->users++;
    return MC_OK;
}

void mc_future_free(mc_future *future) {
    if (future) {
        mc_future_set(future, MC_ECANCELED, NULL);
        leave(future);
    }
}
