/* The supervisor: forks workers, starts anew what dies, passes signals on. A plain process. */
#include "loop.h"

#include <modelc/process.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* One worker, from start to start. */
typedef struct worker {
    pid_t pid;        /* 0: it does not run */
    pid_t old_pid;    /* that was replaced and is still ending; 0: none */
    int64_t start_ns; /* when it was started */
    int64_t due_ns;   /* when to start it anew; MC_NEVER_NS: not to be started */
    int64_t backoff_ns;
    int64_t kill_old_ns; /* when old_pid has had its time */
    bool reload_again;   /* as soon as the old one has ended */
} worker;

typedef struct supervisor {
    mc_supervise_options options;
    pid_t pid; /* its own */
    mc_worker_fn *fn;
    void *arg;
    worker *workers;
    sigset_t signals; /* those it waits for */
    sigset_t before;  /* the mask that workers get back */
    bool stopping;
    int64_t kill_at_ns; /* while stopping */
    bool killed;
} supervisor;

static const int handled[] = {SIGCHLD, SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGUSR1, SIGUSR2};

static void tell(const supervisor *s, mc_worker_event event, unsigned index, pid_t pid,
                 int status) {
    if (s->options.on_event) {
        s->options.on_event(event, index, (int)pid, status, s->options.on_event_arg);
    }
}

/* ---- starting ----------------------------------------------------------- */

static int64_t grown(const supervisor *s, int64_t backoff_ns) {
    int64_t first = mc_ms_to_ns(s->options.backoff_ms);
    int64_t most = mc_ms_to_ns(s->options.backoff_max_ms);
    int64_t next = backoff_ns == 0 ? first : backoff_ns < most / 2 ? backoff_ns * 2 : most;
    return next < most ? next : most;
}

static void schedule(supervisor *s, worker *w) {
    int64_t now = mc_real_now();
    bool was_healthy = now - w->start_ns >= mc_ms_to_ns(s->options.healthy_ms);
    w->due_ns = was_healthy ? now : now + w->backoff_ns;
    w->backoff_ns = was_healthy ? 0 : grown(s, w->backoff_ns);
}

/* A fork that fails counts as a worker that died at once. */
static void start_worker(supervisor *s, unsigned index) {
    worker *w = &s->workers[index];
    w->start_ns = mc_real_now();
    w->due_ns = MC_NEVER_NS;
    w->pid = fork();
    if (w->pid == 0) {
        sigprocmask(SIG_SETMASK, &s->before, NULL);
        /* Nobody is to serve whom nobody supervises, also where that has ended just now. */
        if (prctl(PR_SET_PDEATHSIG, SIGTERM) != 0 || getppid() != s->pid) {
            _exit(1);
        }
        _exit(s->fn(index, s->arg) == 0 ? 0 : 1);
    }
    if (w->pid < 0) {
        w->pid = 0;
        schedule(s, w);
        return;
    }
    tell(s, MC_WORKER_STARTED, index, w->pid, 0);
}

static void start_due(supervisor *s) {
    int64_t now = mc_real_now();
    for (unsigned i = 0; i < s->options.workers && !s->stopping; i++) {
        if (s->workers[i].pid == 0 && s->workers[i].due_ns <= now) {
            start_worker(s, i);
        }
    }
}

/* When a worker that is told now to end has had its time. */
static int64_t grace_ends(const supervisor *s) {
    int64_t now = mc_real_now(), grace = mc_ms_to_ns(s->options.grace_ms);
    return grace > MC_NEVER_NS - now ? MC_NEVER_NS : now + grace;
}

/* ---- replacing ---------------------------------------------------------- */

static void send_to(pid_t pid, int number) {
    if (pid > 0) {
        kill(pid, number); /* a child of ours, not yet buried: the number is its own */
    }
}

/*
 * The new one is there before the old one is told to go. Where one of a reload before still serves
 * what it has accepted, this one waits for it.
 */
static void reload_worker(supervisor *s, unsigned index) {
    worker *w = &s->workers[index];
    w->reload_again = w->old_pid > 0;
    if (w->reload_again) {
        return;
    }
    pid_t old = w->pid;
    w->backoff_ns = 0;
    start_worker(s, index);
    if (w->pid == 0 && old > 0) { /* no process could be made: the old one goes on */
        w->pid = old;
        w->due_ns = MC_NEVER_NS;
        return;
    }
    w->old_pid = old;
    w->kill_old_ns = grace_ends(s);
    send_to(old, SIGTERM);
}

/* ---- ending ------------------------------------------------------------- */

static void worker_ended(supervisor *s, unsigned index, int status) {
    worker *w = &s->workers[index];
    pid_t pid = w->pid;
    bool meant = s->stopping || (WIFEXITED(status) && WEXITSTATUS(status) == 0);
    w->pid = 0;
    if (!meant) {
        w->backoff_ns = w->backoff_ns ? w->backoff_ns : grown(s, 0);
        schedule(s, w);
    }
    tell(s, meant ? MC_WORKER_STOPPED : MC_WORKER_DIED, index, pid, status);
}

static void bury(supervisor *s, pid_t pid, int status) {
    for (unsigned i = 0; i < s->options.workers; i++) {
        if (s->workers[i].pid == pid) {
            worker_ended(s, i, status);
        } else if (s->workers[i].old_pid == pid) {
            s->workers[i].old_pid = 0;
            tell(s, MC_WORKER_STOPPED, i, pid, status);
            if (s->workers[i].reload_again && !s->stopping) {
                reload_worker(s, i);
            }
        }
    }
}

static void bury_all(supervisor *s) {
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        bury(s, pid, status);
    }
}

/* ---- signals ------------------------------------------------------------ */

static void send_to_all(const supervisor *s, int number) {
    for (unsigned i = 0; i < s->options.workers; i++) {
        send_to(s->workers[i].pid, number);
        send_to(s->workers[i].old_pid, number);
    }
}

static void kill_all(supervisor *s) {
    s->killed = true;
    s->kill_at_ns = MC_NEVER_NS;
    send_to_all(s, SIGKILL);
}

/* What was replaced, and has not ended in time. */
static void kill_old(supervisor *s) {
    int64_t now = mc_real_now();
    for (unsigned i = 0; i < s->options.workers; i++) {
        worker *w = &s->workers[i];
        if (w->old_pid > 0 && w->kill_old_ns <= now) {
            w->kill_old_ns = MC_NEVER_NS;
            s->killed = true;
            send_to(w->old_pid, SIGKILL);
        }
    }
}

static void stop(supervisor *s) {
    if (s->stopping) {
        kill_all(s);
        return;
    }
    s->stopping = true;
    s->kill_at_ns = grace_ends(s);
    send_to_all(s, SIGTERM);
}

static void reload(supervisor *s) {
    for (unsigned i = 0; i < s->options.workers && !s->stopping; i++) {
        reload_worker(s, i);
    }
}

static void handle(supervisor *s, int number) {
    switch (number) {
    case SIGCHLD:
        break; /* children are buried in any case */
    case SIGHUP:
        reload(s);
        break;
    case SIGUSR1:
    case SIGUSR2:
        send_to_all(s, number);
        break;
    default:
        stop(s);
        break;
    }
}

/* ---- the loop ----------------------------------------------------------- */

static bool any_left(const supervisor *s) {
    for (unsigned i = 0; i < s->options.workers; i++) {
        const worker *w = &s->workers[i];
        if (w->pid > 0 || w->old_pid > 0 || (!s->stopping && w->due_ns != MC_NEVER_NS)) {
            return true;
        }
    }
    return false;
}

static int64_t next_due(const supervisor *s) {
    int64_t due = s->stopping ? s->kill_at_ns : MC_NEVER_NS;
    for (unsigned i = 0; i < s->options.workers && !s->stopping; i++) {
        const worker *w = &s->workers[i];
        due = w->pid == 0 && w->due_ns < due ? w->due_ns : due;
        due = w->old_pid > 0 && w->kill_old_ns < due ? w->kill_old_ns : due;
    }
    return due;
}

/* The number of a signal, or 0 where it is time for something. */
static int wait_signal(const supervisor *s) {
    int64_t due = next_due(s), left = due == MC_NEVER_NS ? 0 : due - mc_real_now();
    left = left > 0 ? left : 0;
    struct timespec timeout = {.tv_sec = (time_t)(left / 1000000000),
                               .tv_nsec = (long)(left % 1000000000)};
    int number = due == MC_NEVER_NS ? sigwaitinfo(&s->signals, NULL)
                                    : sigtimedwait(&s->signals, NULL, &timeout);
    return number > 0 ? number : 0;
}

static void supervise(supervisor *s) {
    start_due(s);
    while (any_left(s)) {
        int number = wait_signal(s);
        if (number > 0) {
            handle(s, number);
        }
        bury_all(s);
        start_due(s);
        kill_old(s);
        if (s->stopping && mc_real_now() >= s->kill_at_ns) {
            kill_all(s);
        }
    }
}

static mc_supervise_options with_defaults(const mc_supervise_options *given) {
    mc_supervise_options o = given ? *given : (mc_supervise_options){0};
    o.workers = o.workers ? o.workers : mc_processors();
    o.backoff_ms = o.backoff_ms ? o.backoff_ms : 100;
    o.backoff_max_ms = o.backoff_max_ms ? o.backoff_max_ms : 30000;
    o.healthy_ms = o.healthy_ms ? o.healthy_ms : 10000;
    o.grace_ms = o.grace_ms ? o.grace_ms : 30000;
    return o;
}

int mc_supervise(const mc_supervise_options *options, mc_worker_fn *fn, void *arg) {
    if (mc_thread_now()->loop) {
        return MC_EINVAL;
    }
    supervisor s = {.options = with_defaults(options), .pid = getpid(), .fn = fn, .arg = arg};
    s.workers = calloc(s.options.workers, sizeof *s.workers);
    if (!s.workers) {
        return MC_ENOMEM;
    }
    sigemptyset(&s.signals);
    for (size_t i = 0; i < sizeof handled / sizeof *handled; i++) {
        sigaddset(&s.signals, handled[i]);
    }
    sigprocmask(SIG_BLOCK, &s.signals, &s.before);
    supervise(&s);
    sigprocmask(SIG_SETMASK, &s.before, NULL);
    free(s.workers);
    return s.killed ? MC_ECRASHED : MC_OK;
}
