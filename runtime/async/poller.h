/*
 * Descriptors and what waits for them: epoll, edge-triggered, each descriptor registered
 * once; and the eventfd by which other threads hand things to the loop.
 */
#ifndef MODELC_ASYNC_POLLER_H
#define MODELC_ASYNC_POLLER_H

#include "list.h"

#include <modelc/async.h>
#include <stdatomic.h>

typedef struct mc_loop mc_loop;

/* What is known of one descriptor. Zeroed: nothing. */
typedef struct mc_fd {
    uint32_t generation; /* changes when it is forgotten: late events are told apart */
    uint8_t ready;       /* edges seen that nobody waited for */
    bool registered;     /* with epoll */
    bool always_ready;   /* a file: epoll refuses it */
    bool prepared;       /* is non-blocking, and is_socket is known */
    bool is_socket;
    bool is_stream; /* a socket of bytes without borders: a short read has emptied it */
    bool drained;   /* a read has emptied it: whatever comes makes a new edge */
    bool ended;     /* the peer has closed or failed, which makes no edge again */
    mc_task *reader, *writer;
} mc_fd;

/* Something another thread hands to the loop; lies in its owner. */
typedef struct mc_message {
    struct mc_message *next;
    void (*deliver)(struct mc_message *post); /* called by the loop */
} mc_message;

typedef struct mc_poller {
    int epoll, wakeup;
    mc_fd *fds; /* by descriptor */
    size_t fd_room;
    size_t waiting;              /* tasks that wait for a descriptor */
    char apart[64];              /* the rest is written by other threads */
    _Atomic(mc_message *) posts; /* the last one first */
    atomic_bool asleep;          /* whoever posts must wake us */
} mc_poller;

/* 0 or a negated errno, and then there is nothing to free. */
int mc_poller_init(mc_poller *poller);
void mc_poller_free(mc_poller *poller);

/* Waits for events, at most `timeout_ms` (-1: for ever), and delivers them. */
void mc_poller_poll(mc_poller *poller, int timeout_ms);
/* True where another thread has posted something that was not delivered yet. */
bool mc_poller_has_posts(mc_poller *poller);
/* Any thread: `post` will be delivered by the loop, posts of one thread in their order. */
void mc_poller_post(mc_poller *poller, mc_message *post);

/* What is known of `fd`, made where it is new; valid until the next suspension. */
int mc_poller_fd(mc_poller *poller, int fd, mc_fd **out);
/* As above, and it is non-blocking. */
int mc_poller_prepared_fd(mc_poller *poller, int fd, mc_fd **out);
/* Forgets `fd` and wakes its waiters with MC_EBADF; does not tell epoll. */
void mc_poller_drop(mc_poller *poller, int fd);
/* [suspends] As mc_wait_fd, with the deadline in nanoseconds. */
int mc_poller_wait(mc_loop *loop, int fd, unsigned events, int64_t deadline_ns);

#endif
