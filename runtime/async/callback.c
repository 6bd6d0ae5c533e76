/*
 * Callbacks: each is a small task in one scope of the main task, so that cancelling, errors,
 * names in messages and the end of the loop are what they are for any task.
 */
#include "callback_scope.h"

#include "poller.h"
#include "waiters.h"

#include <stdlib.h>

/* Freed by its own task, at its end. */
struct mc_watch {
    mc_task *task;
    mc_callback *fn;
    void *arg;
    int fd; /* to wait for, or the signal */
    unsigned events;
    int64_t due_ns;
    bool stopped;
};

mc_scope *mc_callback_scope(mc_loop *loop) {
    if (!loop->callbacks && loop->main) {
        mc_scope *scope = malloc(sizeof *scope);
        if (!scope) {
            return NULL;
        }
        mc_scope_init(scope, loop->main, "callback");
        scope->opened = true;
        scope->stays_open = true;
        mc_task_children(loop->main);
        mc_list_append(&loop->main->opened, &scope->of_task);
        loop->callbacks = scope;
    }
    return loop->callbacks;
}

mc_task *mc_callback_spawn(mc_loop *loop, const char *name, mc_fn *body, void *arg) {
    mc_scope *scope = mc_callback_scope(loop);
    return scope ? mc_task_create(loop, scope, name, body, arg) : NULL;
}

static mc_watch *watch(const char *name, mc_fn *body, mc_watch given) {
    mc_loop *loop = mc_loop_here();
    mc_watch *w = loop ? malloc(sizeof *w) : NULL;
    if (!w) {
        return NULL;
    }
    *w = given;
    w->task = mc_callback_spawn(loop, name, body, w);
    if (!w->task) {
        free(w);
        return NULL;
    }
    return w;
}

/* What the task of `w` ends with, where its last wait ended with `status`. */
static int finish(mc_watch *w, int status) {
    bool stopped = w->stopped;
    free(w);
    return stopped || status > 0 ? MC_OK : status;
}

/* ---- what is called again and again ------------------------------------- */

static int watch_fd(void *arg) {
    mc_watch *w = arg;
    int status = MC_OK;
    while (!w->stopped && status >= 0) {
        status = mc_wait_fd(w->fd, w->events, MC_NEVER);
        if (status > 0 && !w->stopped) {
            w->fn(w->arg);
            status = w->stopped ? MC_OK : mc_yield_now(); /* others too, if it does not read */
        }
    }
    return finish(w, status);
}

mc_watch *mc_on_readable(int fd, mc_callback *fn, void *arg) {
    return watch("readable", watch_fd,
                 (mc_watch){.fn = fn, .arg = arg, .fd = fd, .events = MC_READ});
}

mc_watch *mc_on_writable(int fd, mc_callback *fn, void *arg) {
    return watch("writable", watch_fd,
                 (mc_watch){.fn = fn, .arg = arg, .fd = fd, .events = MC_WRITE});
}

static int watch_signal(void *arg) {
    mc_watch *w = arg;
    mc_loop *loop = mc_loop_here();
    mc_signal_wait wait;
    int status = mc_signals_begin(loop, &w->fd, 1, &wait);
    if (status != MC_OK) {
        return finish(w, status);
    }
    while (!w->stopped && status >= 0) {
        status = mc_signals_next(&wait);
        if (status > 0 && !w->stopped) {
            w->fn(w->arg);
        }
    }
    mc_signals_end(loop, &wait);
    return finish(w, status);
}

mc_watch *mc_on_signal(int signal, mc_callback *fn, void *arg) {
    return watch("signal", watch_signal, (mc_watch){.fn = fn, .arg = arg, .fd = signal});
}

static int watch_idle(void *arg) {
    mc_watch *w = arg;
    mc_loop *loop = mc_loop_here();
    int status = MC_OK;
    while (!w->stopped && status == MC_OK) {
        status = mc_waiters_wait(&loop->idlers, loop, MC_NEVER_NS);
        if (status == MC_OK && !w->stopped) {
            w->fn(w->arg);
        }
    }
    return finish(w, status);
}

mc_watch *mc_on_idle(mc_callback *fn, void *arg) {
    return watch("idle", watch_idle, (mc_watch){.fn = fn, .arg = arg});
}

/* ---- what is called once ------------------------------------------------ */

static int call_once(void *arg) {
    mc_watch w = *(mc_watch *)arg;
    int status = w.due_ns == 0 ? MC_OK : mc_loop_sleep_until(w.due_ns);
    bool stopped = ((mc_watch *)arg)->stopped;
    free(arg);
    if (status == MC_OK && !stopped) {
        w.fn(w.arg);
    }
    return stopped ? MC_OK : status;
}

mc_watch *mc_call_later(int64_t ms, mc_callback *fn, void *arg) {
    int64_t wait = ms > 0 ? mc_ms_to_ns(ms) : 1, now = mc_now_ns();
    return watch("later", call_once,
                 (mc_watch){.fn = fn,
                            .arg = arg,
                            .due_ns = wait > MC_NEVER_NS - now ? MC_NEVER_NS : now + wait});
}

mc_watch *mc_call_soon(mc_callback *fn, void *arg) {
    return watch("soon", call_once, (mc_watch){.fn = fn, .arg = arg});
}

int mc_watch_stop(mc_watch *w) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (w && !w->stopped) {
        w->stopped = true;
        if (w->task != loop->current) { /* else the rest of the call is not to notice */
            mc_task_request_cancel(w->task);
        }
    }
    return MC_OK;
}
