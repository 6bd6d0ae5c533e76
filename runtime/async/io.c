/* Reading, writing and connecting: the descriptor is tried first, and waited for only then. */
#include "loop.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

/* Before each attempt: the descriptor, if the task may go on. */
static int begin(mc_loop **loop, int fd, mc_fd **entry) {
    *loop = mc_loop_here();
    if (!*loop) {
        return MC_ENOLOOP;
    }
    if (mc_loop_sees_cancel(*loop)) {
        return MC_ECANCELED;
    }
    /* A peer that is always quicker than we are must not keep the other tasks waiting. */
    if ((*loop)->io_budget-- <= 0) {
        int status = mc_yield_now();
        if (status != MC_OK) {
            return status;
        }
    }
    return mc_poller_prepared_fd(&(*loop)->poller, fd, entry);
}

/*
 * After an attempt that failed with `error`: 0 to try again, which may be after a wait, or
 * the error for the caller.
 */
static int after_failure(mc_loop *loop, int error, int fd, unsigned side, int64_t deadline_ms) {
    if (error == EINTR) {
        return MC_OK;
    }
    if (error != EAGAIN && error != EWOULDBLOCK) {
        return -error;
    }
    int ready = mc_poller_wait(loop, fd, side | MC_TRIED, mc_ms_to_ns(deadline_ms));
    return ready < 0 ? ready : MC_OK;
}

/*
 * After a read that left room, a stream holds nothing more (epoll(7), question 9): the next one
 * would only be told EAGAIN, and what comes makes an edge, as does registering it if there is
 * something by then. The end of the stream makes none if it
 * came with the bytes, but then it was seen with them. (Urgent data, which nobody uses, would
 * split a stream in two.)
 */
static void note_read(mc_fd *entry, size_t got, size_t wanted) {
    if (got == 0 || got == wanted || !entry->is_stream || entry->ended) {
        return;
    }
    entry->drained = true;
    entry->ready &= (uint8_t)~MC_READ; /* edges of what has just been read */
}

/* Before a read that would be in vain: 0 once there is something, or the error to return. */
static int wait_for_bytes(mc_loop *loop, int fd, int64_t deadline_ms) {
    int ready = mc_poller_wait(loop, fd, MC_READ | MC_TRIED, mc_ms_to_ns(deadline_ms));
    return ready < 0 ? ready : MC_OK;
}

int mc_wait_bytes(int fd, int64_t deadline_ms) {
    mc_loop *loop;
    mc_fd *entry;
    int status = begin(&loop, fd, &entry);
    if (status != MC_OK || !entry->drained) {
        return status;
    }
    return wait_for_bytes(loop, fd, deadline_ms);
}

ptrdiff_t mc_read(int fd, void *buf, size_t len, int64_t deadline_ms) {
    mc_loop *loop;
    mc_fd *entry;
    for (;;) {
        int status = begin(&loop, fd, &entry);
        if (status != MC_OK) {
            return status;
        }
        if (entry->drained) {
            status = wait_for_bytes(loop, fd, deadline_ms);
            if (status != MC_OK) {
                return status;
            }
        }
        ssize_t got = read(fd, buf, len);
        if (got >= 0) {
            note_read(&loop->poller.fds[fd], (size_t)got, len);
            return got;
        }
        status = after_failure(loop, errno, fd, MC_READ, deadline_ms);
        if (status != MC_OK) {
            return status;
        }
    }
}

/* ---- writing ------------------------------------------------------------ */

/* To a socket without SIGPIPE; for a pipe the program's own choice stands. */
static ssize_t write_once(const mc_fd *entry, int fd, struct iovec *pieces, size_t count) {
    if (entry->is_socket && count == 1) {
        return send(fd, pieces->iov_base, pieces->iov_len, MSG_NOSIGNAL);
    }
    if (entry->is_socket) {
        struct msghdr message = {.msg_iov = pieces, .msg_iovlen = count};
        return sendmsg(fd, &message, MSG_NOSIGNAL);
    }
    return writev(fd, pieces, (int)count);
}

/* Takes `done` bytes off the front. */
static void advance(struct iovec **pieces, size_t *count, size_t done) {
    while (*count > 0 && done >= (*pieces)->iov_len) {
        done -= (*pieces)->iov_len;
        ++*pieces;
        --*count;
    }
    if (*count > 0) {
        (*pieces)->iov_base = (char *)(*pieces)->iov_base + done;
        (*pieces)->iov_len -= done;
    }
}

int mc_writev_all(int fd, struct iovec *pieces, size_t count, int64_t deadline_ms) {
    mc_loop *loop;
    mc_fd *entry;
    advance(&pieces, &count, 0); /* empty pieces in front are done already */
    do {
        int status = begin(&loop, fd, &entry);
        if (status != MC_OK || count == 0) {
            return status;
        }
        ssize_t written = write_once(entry, fd, pieces, count < IOV_MAX ? count : IOV_MAX);
        if (written >= 0) {
            advance(&pieces, &count, (size_t)written);
            continue;
        }
        status = after_failure(loop, errno, fd, MC_WRITE, deadline_ms);
        if (status != MC_OK) {
            return status;
        }
    } while (count > 0);
    return MC_OK;
}

int mc_write_all(int fd, const void *data, size_t len, int64_t deadline_ms) {
    struct iovec piece = {.iov_len = len};
    /* An iovec has no const, though writing reads only. */
    memcpy(&piece.iov_base, &data, sizeof data);
    return mc_writev_all(fd, &piece, 1, deadline_ms);
}

/* ---- connections -------------------------------------------------------- */

/* A descriptor new to us: whatever was known of its number is of one closed long ago. */
static int adopt(mc_loop *loop, int fd, bool is_stream) {
    mc_fd *entry;
    mc_poller_drop(&loop->poller, fd);
    int status = mc_poller_fd(&loop->poller, fd, &entry);
    if (status != MC_OK) {
        close(fd);
        return status;
    }
    entry->prepared = true;
    entry->is_socket = true;
    entry->is_stream = is_stream;
    return fd;
}

/* An error of the connection that was to be accepted, not of the socket: take the next. */
static bool is_of_connection(int error) {
    return error == ECONNABORTED || error == EPROTO || error == ENETDOWN || error == ENOPROTOOPT ||
           error == EHOSTDOWN || error == EHOSTUNREACH || error == ENETUNREACH;
}

int mc_accept(int fd, int64_t deadline_ms) {
    mc_loop *loop;
    mc_fd *entry;
    for (;;) {
        int status = begin(&loop, fd, &entry);
        if (status != MC_OK) {
            return status;
        }
        int accepted = accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (accepted >= 0) {
            return adopt(loop, accepted, entry->is_stream);
        }
        if (is_of_connection(errno)) {
            continue;
        }
        status = after_failure(loop, errno, fd, MC_READ, deadline_ms);
        if (status != MC_OK) {
            return status;
        }
    }
}

static int connect_error(int fd) {
    int error = 0;
    socklen_t len = sizeof error;
    return getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &len) == 0 ? -error : -errno;
}

int mc_connect(int fd, const struct sockaddr *address, socklen_t len, int64_t deadline_ms) {
    mc_loop *loop;
    mc_fd *entry;
    int status = begin(&loop, fd, &entry);
    if (status != MC_OK || connect(fd, address, len) == 0) {
        return status;
    }
    if (errno != EINPROGRESS && errno != EINTR) {
        return -errno;
    }
    /* Not MC_TRIED: a socket that is not connected yet has had edges that mean nothing. */
    int ready = mc_poller_wait(loop, fd, MC_WRITE, mc_ms_to_ns(deadline_ms));
    return ready < 0 ? ready : connect_error(fd);
}
