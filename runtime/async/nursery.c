/* The helper process that forks the children of a process pool, and what runs in those. */
#include "nursery.h"

#include "coro.h"

#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct nursery {
    const mc_nursery_work *work;
    int control; /* to the program */
    int deaths;  /* signalfd of SIGCHLD */
    unsigned slots;
    pid_t *children; /* by slot; 0: none */
} nursery;

/* ---- a child ------------------------------------------------------------ */

/* False at the end, and at an error: either way there is nobody to work for. */
static bool read_all(int fd, void *buf, size_t len) {
    for (size_t done = 0; done < len;) {
        ssize_t got = read(fd, (char *)buf + done, len - done);
        if (got == 0 || (got < 0 && errno != EINTR)) {
            return false;
        }
        done += got > 0 ? (size_t)got : 0;
    }
    return true;
}

static bool write_all(int fd, const void *data, size_t len) {
    for (size_t done = 0; done < len;) {
        ssize_t put = send(fd, (const char *)data + done, len - done, MSG_NOSIGNAL);
        if (put < 0 && errno != EINTR) {
            return false;
        }
        done += put > 0 ? (size_t)put : 0;
    }
    return true;
}

/* Runs the function once; false where the program has gone. */
static bool serve_one(const mc_nursery_work *work, int fd) {
    mc_process_header header;
    if (!read_all(fd, &header, sizeof header) || header.len > work->max_input) {
        return false;
    }
    char *input = malloc((size_t)header.len + 1);
    if (!input || !read_all(fd, input, (size_t)header.len)) {
        free(input);
        return false;
    }
    input[header.len] = 0;
    mc_buf output;
    mc_buf_init(&output, NULL, work->max_output);
    int status = work->fn((mc_str){input, (size_t)header.len}, &output, work->arg);
    free(input);
    bool too_large = output.failed;
    mc_process_header answer = {.len = too_large ? 0 : output.len,
                                .status = too_large ? MC_EMSGSIZE : status};
    bool sent = write_all(fd, &answer, sizeof answer) &&
                (too_large || write_all(fd, output.data, output.len));
    mc_buf_free(&output);
    return sent;
}

static noreturn void run_child(const mc_nursery_work *work, int fd) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    while (serve_one(work, fd)) {
    }
    _exit(0); /* what the program would do at its exit is not ours to do */
}

/* ---- the helper --------------------------------------------------------- */

static void tell_death(const nursery *n, unsigned slot, int status) {
    mc_nursery_death death = {slot, status};
    while (send(n->control, &death, sizeof death, MSG_NOSIGNAL) < 0 && errno == EINTR) {
    }
}

static void start_child(nursery *n, unsigned slot, int fd) {
    pid_t pid = fork();
    if (pid == 0) {
        close(n->control);
        close(n->deaths);
        run_child(n->work, fd);
    }
    close(fd);
    if (pid < 0) {
        tell_death(n, slot, -1);
        return;
    }
    n->children[slot] = pid;
}

static void bury_children(nursery *n) {
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
        for (unsigned slot = 0; slot < n->slots; slot++) {
            if (n->children[slot] == pid) {
                n->children[slot] = 0;
                tell_death(n, slot, status);
            }
        }
    }
}

/* The request and its descriptor (-1: none); false where the program has gone. */
static bool receive_request(const nursery *n, mc_nursery_request *request, int *fd) {
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr aligned;
    } control;
    struct iovec piece = {request, sizeof *request};
    struct msghdr message = {.msg_iov = &piece,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    ssize_t got = recvmsg(n->control, &message, MSG_CMSG_CLOEXEC);
    const struct cmsghdr *attached = got > 0 ? CMSG_FIRSTHDR(&message) : NULL;
    *fd = -1;
    if (attached && attached->cmsg_type == SCM_RIGHTS) {
        memcpy(fd, CMSG_DATA(attached), sizeof *fd);
    }
    return got == (ssize_t)sizeof *request && request->slot < n->slots;
}

static bool serve_request(nursery *n) {
    mc_nursery_request request;
    int fd;
    if (!receive_request(n, &request, &fd)) {
        return false;
    }
    if (request.verb == MC_NURSERY_START && fd >= 0) {
        start_child(n, request.slot, fd);
    } else if (n->children[request.slot] > 0) {
        kill(n->children[request.slot], SIGKILL); /* not buried yet: the number is still its */
    }
    return true;
}

static void empty(int fd) {
    struct signalfd_siginfo info;
    while (read(fd, &info, sizeof info) > 0) {
    }
}

static void serve(nursery *n) {
    struct pollfd fds[] = {{.fd = n->control, .events = POLLIN},
                           {.fd = n->deaths, .events = POLLIN}};
    for (;;) {
        if (poll(fds, 2, -1) < 0) {
            if (errno == EINTR) {
                continue;
            }
            return;
        }
        if (fds[1].revents) {
            empty(n->deaths);
            bury_children(n);
        }
        if (fds[0].revents && !serve_request(n)) {
            return;
        }
    }
}

/* Signals of the terminal are for the program, which ends us by closing the socket. */
static bool take_signals(nursery *n) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    sigprocmask(SIG_SETMASK, &signals, NULL);
    for (int number = 1; number < NSIG; number++) {
        signal(number, SIG_DFL); /* handlers are the program's */
    }
    sigemptyset(&signals);
    sigaddset(&signals, SIGCHLD);
    n->deaths = signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    return n->deaths >= 0;
}

/* What the program closes must be closed: a connection that lives on in here would not be. */
static void close_others(int kept) {
    if (kept > 3) {
        close_range(3, (unsigned)kept - 1, 0);
    }
    close_range((unsigned)kept + 1, UINT_MAX, 0);
}

static noreturn void run_nursery(const mc_nursery_work *work, unsigned slots, int control) {
    nursery n = {.work = work, .control = control, .slots = slots};
    close_others(control);
    n.children = calloc(slots, sizeof *n.children);
    /* Where even that fails, the program reads the end of the socket: MC_EPIPE. */
    if (n.children && take_signals(&n)) {
        mc_this_thread = (mc_thread){0}; /* no task runs here: the children may run loops */
        serve(&n);
        for (unsigned slot = 0; slot < slots; slot++) {
            if (n.children[slot] > 0) {
                kill(n.children[slot], SIGKILL);
            }
        }
    }
    _exit(0);
}

int mc_nursery_start(const mc_nursery_work *work, unsigned slots, int *fd, pid_t *pid) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
        return -errno;
    }
    *pid = fork();
    if (*pid == 0) {
        close(ends[0]);
        run_nursery(work, slots, ends[1]);
    }
    int error = errno;
    close(ends[1]);
    if (*pid < 0) {
        close(ends[0]);
        return -error;
    }
    *fd = ends[0];
    return MC_OK;
}
