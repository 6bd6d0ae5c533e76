/* Descriptors and what waits for them, and the way into the loop from other threads. */
#include "poller.h"

#include "loop.h"

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#define EVENTS_A_POLL 256
/* epoll's user data is generation << 32 | descriptor; the eventfd has one of its own. */
#define WAKEUP_DATA UINT64_MAX

/* ---- set-up ------------------------------------------------------------- */

static int open_descriptors(mc_poller *poller) {
    poller->epoll = epoll_create1(EPOLL_CLOEXEC);
    if (poller->epoll < 0) {
        return -errno;
    }
    poller->wakeup = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    /* By edges: each write tells, and nobody needs to read. */
    struct epoll_event event = {.events = EPOLLIN | EPOLLET, .data.u64 = WAKEUP_DATA};
    if (poller->wakeup < 0 ||
        epoll_ctl(poller->epoll, EPOLL_CTL_ADD, poller->wakeup, &event) != 0) {
        int error = errno;
        if (poller->wakeup >= 0) {
            close(poller->wakeup);
        }
        close(poller->epoll);
        return -error;
    }
    return MC_OK;
}

int mc_poller_init(mc_poller *poller) {
    *poller = (mc_poller){0};
    return open_descriptors(poller);
}

void mc_poller_free(mc_poller *poller) {
    close(poller->wakeup);
    close(poller->epoll);
    free(poller->fds);
}

/* ---- from other threads ------------------------------------------------- */

void mc_poller_post(mc_poller *poller, mc_message *post) {
    post->next = atomic_load(&poller->posts);
    while (!atomic_compare_exchange_weak(&poller->posts, &post->next, post)) {
    }
    if (atomic_load(&poller->asleep) && atomic_exchange(&poller->asleep, false)) {
        uint64_t one = 1;
        /* Cannot fail: one write a sleep never brings the counter near its limit. */
        ssize_t written = write(poller->wakeup, &one, sizeof one);
        (void)written;
    }
}

bool mc_poller_has_posts(mc_poller *poller) {
    return atomic_load(&poller->posts);
}

static void deliver_posts(mc_poller *poller) {
    mc_message *last = atomic_exchange(&poller->posts, NULL), *first = NULL;
    while (last) { /* in the order in which they came */
        mc_message *before = last->next;
        last->next = first;
        first = last;
        last = before;
    }
    while (first) {
        mc_message *post = first;
        first = post->next;
        post->deliver(post);
    }
}

/* ---- events ------------------------------------------------------------- */

static uint8_t events_of(uint32_t epoll_events) {
    unsigned events = 0;
    if (epoll_events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) {
        events |= MC_READ;
    }
    if (epoll_events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) {
        events |= MC_WRITE;
    }
    return (uint8_t)events;
}

/* An edge that ends a wait is used up by it; one that does not is kept. */
static void deliver_events(mc_fd *entry, uint8_t events) {
    entry->ready |= events;
    entry->drained &= !(events & MC_READ);
    if (entry->reader && entry->reader == entry->writer) {
        if (mc_loop_wake(entry->reader, events)) {
            entry->ready = 0;
        }
        return;
    }
    if ((events & MC_READ) && entry->reader && mc_loop_wake(entry->reader, MC_READ)) {
        entry->ready &= (uint8_t)~MC_READ;
    }
    if ((events & MC_WRITE) && entry->writer && mc_loop_wake(entry->writer, MC_WRITE)) {
        entry->ready &= (uint8_t)~MC_WRITE;
    }
}

static void deliver(mc_poller *poller, const struct epoll_event *event) {
    if (event->data.u64 == WAKEUP_DATA) {
        return; /* there are posts, which come next */
    }
    size_t fd = (size_t)(event->data.u64 & UINT32_MAX);
    mc_fd *entry = &poller->fds[fd];
    /* An event of a descriptor closed since, whose number may be in use again. */
    if (entry->generation == event->data.u64 >> 32) {
        entry->ended |= (event->events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) != 0;
        deliver_events(entry, events_of(event->events));
    }
}

void mc_poller_poll(mc_poller *poller, int timeout_ms) {
    struct epoll_event events[EVENTS_A_POLL];
    if (timeout_ms != 0) {
        atomic_store(&poller->asleep, true); /* before the look: a post after it wakes us */
        timeout_ms = mc_poller_has_posts(poller) ? 0 : timeout_ms;
    }
    int count = epoll_wait(poller->epoll, events, EVENTS_A_POLL, timeout_ms);
    atomic_store(&poller->asleep, false);
    for (int i = 0; i < count; i++) {
        deliver(poller, &events[i]);
    }
    if (mc_poller_has_posts(poller)) {
        deliver_posts(poller);
    }
}

/* ---- descriptors -------------------------------------------------------- */

static int make_room(mc_poller *poller, size_t needed) {
    size_t room = poller->fd_room ? poller->fd_room : 64;
    while (room <= needed) {
        room *= 2; /* a descriptor is below 2^31 */
    }
    mc_fd *fds = realloc(poller->fds, room * sizeof *fds);
    if (!fds) {
        return MC_ENOMEM;
    }
    for (size_t i = poller->fd_room; i < room; i++) {
        fds[i] = (mc_fd){0};
    }
    poller->fds = fds;
    poller->fd_room = room;
    return MC_OK;
}

int mc_poller_fd(mc_poller *poller, int fd, mc_fd **out) {
    if (fd < 0) {
        return MC_EBADF;
    }
    if ((size_t)fd >= poller->fd_room) {
        /* Before it grows: a number nobody opened must not make a table of gigabytes. */
        int status = fcntl(fd, F_GETFD) < 0 ? -errno : make_room(poller, (size_t)fd);
        if (status != MC_OK) {
            return status;
        }
    }
    *out = &poller->fds[fd];
    return MC_OK;
}

static bool is_stream(int fd) {
    int type = 0;
    socklen_t len = sizeof type;
    return getsockopt(fd, SOL_SOCKET, SO_TYPE, &type, &len) == 0 && type == SOCK_STREAM;
}

static int prepare(mc_fd *entry, int fd) {
    struct stat info;
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fstat(fd, &info) != 0 ||
        (!(flags & O_NONBLOCK) && fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0)) {
        return -errno;
    }
    entry->prepared = true;
    entry->is_socket = S_ISSOCK(info.st_mode);
    entry->is_stream = entry->is_socket && is_stream(fd);
    return MC_OK;
}

int mc_poller_prepared_fd(mc_poller *poller, int fd, mc_fd **out) {
    int status = mc_poller_fd(poller, fd, out);
    return status != MC_OK || (*out)->prepared ? status : prepare(*out, fd);
}

static int register_fd(mc_poller *poller, mc_fd *entry, int fd) {
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET,
                                .data.u64 = (uint64_t)entry->generation << 32 | (uint32_t)fd};
    int result = epoll_ctl(poller->epoll, EPOLL_CTL_ADD, fd, &event);
    if (result != 0 && errno == EEXIST) {
        /* Closed and opened again behind our back, or forgotten by us and kept by epoll. */
        result = epoll_ctl(poller->epoll, EPOLL_CTL_MOD, fd, &event);
    }
    if (result != 0 && errno != EPERM) {
        return -errno;
    }
    entry->always_ready = result != 0; /* EPERM: a file, which has nothing to wait for */
    entry->registered = true;
    return MC_OK;
}

void mc_poller_drop(mc_poller *poller, int fd) {
    if (fd < 0 || (size_t)fd >= poller->fd_room) {
        return;
    }
    mc_fd *entry = &poller->fds[fd];
    mc_task *reader = entry->reader, *writer = entry->writer;
    *entry = (mc_fd){.generation = entry->generation + 1};
    if (reader) {
        mc_loop_wake(reader, MC_EBADF);
    }
    if (writer) {
        mc_loop_wake(writer, MC_EBADF);
    }
}

/* ---- waiting ------------------------------------------------------------ */

/* What `fd` is ready for right now, 0 or a negated errno. */
static int ready_now(int fd, unsigned events) {
    struct pollfd poll_fd = {.fd = fd};
    poll_fd.events |= events & MC_READ ? POLLIN | POLLRDHUP : 0;
    poll_fd.events |= events & MC_WRITE ? POLLOUT : 0;
    if (poll(&poll_fd, 1, 0) < 0) {
        return errno == EINTR ? 0 : -errno;
    }
    if (poll_fd.revents & POLLNVAL) {
        return MC_EBADF;
    }
    unsigned ready = 0;
    ready |= poll_fd.revents & (POLLIN | POLLRDHUP | POLLHUP | POLLERR) ? MC_READ : 0U;
    ready |= poll_fd.revents & (POLLOUT | POLLHUP | POLLERR) ? MC_WRITE : 0U;
    return (int)(ready & events);
}

static int park(mc_loop *loop, int fd, unsigned events, int64_t deadline_ns) {
    mc_poller *poller = &loop->poller;
    mc_fd *entry = &poller->fds[fd];
    uint32_t generation = entry->generation;
    entry->reader = events & MC_READ ? loop->current : entry->reader;
    entry->writer = events & MC_WRITE ? loop->current : entry->writer;
    poller->waiting++;
    int status = mc_loop_suspend(loop, deadline_ns, true);
    poller->waiting--;
    entry = &poller->fds[fd]; /* the table may have grown */
    if (entry->generation != generation) {
        return status < 0 ? status : MC_EBADF;
    }
    entry->reader = events & MC_READ ? NULL : entry->reader;
    entry->writer = events & MC_WRITE ? NULL : entry->writer;
    return status < 0 ? status : status & (int)events;
}

/* One wait for an edge; 0 where the edge was for the other side only. */
static int wait_edge(mc_loop *loop, int fd, unsigned events, int64_t deadline_ns) {
    mc_fd *entry = &loop->poller.fds[fd];
    int ready = (int)(entry->ready & events);
    if (ready != 0) {
        entry->ready &= (uint8_t)~events;
        return ready;
    }
    return park(loop, fd, events, deadline_ns);
}

/* Checks the arguments and gets `fd` registered. */
static int begin_wait(mc_loop *loop, int fd, unsigned events) {
    mc_fd *entry;
    int status = mc_poller_fd(&loop->poller, fd, &entry);
    if (status != MC_OK) {
        return status;
    }
    if (((events & MC_READ) && entry->reader) || ((events & MC_WRITE) && entry->writer)) {
        return MC_EBUSY;
    }
    return entry->registered ? MC_OK : register_fd(&loop->poller, entry, fd);
}

int mc_poller_wait(mc_loop *loop, int fd, unsigned events, int64_t deadline_ns) {
    unsigned sides = events & (MC_READ | MC_WRITE);
    if (mc_loop_sees_cancel(loop)) {
        return MC_ECANCELED;
    }
    int status = begin_wait(loop, fd, sides);
    if (status != MC_OK) {
        return status;
    }
    if (loop->poller.fds[fd].always_ready) {
        return (int)sides;
    }
    bool tried = events & MC_TRIED;
    for (;;) {
        int ready = tried ? 0 : ready_now(fd, sides);
        if (ready != 0) {
            return ready;
        }
        ready = wait_edge(loop, fd, sides, deadline_ns);
        if (ready < 0 || (ready > 0 && tried)) {
            return ready;
        }
    }
}

int mc_wait_fd(int fd, unsigned events, int64_t deadline_ms) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if ((events & (MC_READ | MC_WRITE)) == 0 || (events & ~7U) != 0) {
        return MC_EINVAL;
    }
    return mc_poller_wait(loop, fd, events, mc_ms_to_ns(deadline_ms));
}

int mc_close(int fd) {
    mc_loop *loop = mc_loop_here();
    if (loop) {
        mc_poller_drop(&loop->poller, fd);
    }
    return close(fd) == 0 ? MC_OK : -errno;
}

int mc_fd_forget(int fd) {
    mc_loop *loop = mc_loop_here();
    if (!loop) {
        return MC_ENOLOOP;
    }
    if (fd < 0) {
        return MC_EBADF;
    }
    mc_poller_drop(&loop->poller, fd);
    /* Was it never registered, there is nothing to take out. */
    bool gone = epoll_ctl(loop->poller.epoll, EPOLL_CTL_DEL, fd, NULL) == 0 || errno == ENOENT ||
                errno == EPERM;
    return gone ? MC_OK : -errno;
}
