/*
 * test_faults.c - each call by which a server asks the system for something fails, once or from
 * then on, while a request is served: the client gets its answer, 500, 503 or the end of its
 * connection, and the server goes on as if nothing had been. The linker sends those calls here.
 */
#include "client.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

static char reply[1 << 18];

/* ---- the failing calls ------------------------------------------------------------------- */

static _Atomic unsigned countdown; /* which call of the server's threads fails; 0: none */
static _Atomic bool goes_on;       /* those after it fail too */
static _Atomic bool has_failed;
static _Thread_local bool is_client; /* the test's thread, whose calls are not meant */

static bool fails(int error) {
    unsigned left = is_client ? 0 : atomic_load(&countdown);
    while (left > 1 || (left == 1 && !atomic_load(&goes_on))) {
        if (!atomic_compare_exchange_weak(&countdown, &left, left - 1)) continue;
        left = left == 1 ? 1 : 0;
        break;
    }
    if (left != 1) return false;
    atomic_store(&has_failed, true);
    errno = error;
    return true;
}

void *__real_malloc(size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_malloc(size_t size) {
    return fails(ENOMEM) ? NULL : __real_malloc(size);
}

void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size) {
    return fails(ENOMEM) ? NULL : __real_calloc(count, size);
}

void *__real_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size) {
    return fails(ENOMEM) ? NULL : __real_realloc(old, size);
}

void *__real_mmap(void *at, size_t len, int protection, int flags, int fd, off_t offset);
void *__wrap_mmap(void *at, size_t len, int protection, int flags, int fd, off_t offset);
void *__wrap_mmap(void *at, size_t len, int protection, int flags, int fd, off_t offset) {
    return fails(ENOMEM) ? MAP_FAILED : __real_mmap(at, len, protection, flags, fd, offset);
}

int __real_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event);
int __wrap_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event);
int __wrap_epoll_ctl(int epoll, int operation, int fd, struct epoll_event *event) {
    return fails(ENOSPC) ? -1 : __real_epoll_ctl(epoll, operation, fd, event);
}

/* Each of those that accept(2) has which are not of the server's own making, in turn. */
int __real_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags);
int __wrap_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags);
int __wrap_accept4(int fd, struct sockaddr *address, socklen_t *len, int flags) {
    static const int errors[] = {EMFILE, ENFILE,   ENOBUFS, ENOMEM,    ECONNABORTED, EPERM,
                                 EPROTO, ENETDOWN, ENONET,  EHOSTDOWN, EINTR,        EAGAIN};
    static _Atomic unsigned turn;
    int error = errors[atomic_load(&turn) % (sizeof errors / sizeof *errors)];
    if (!fails(error)) return __real_accept4(fd, address, len, flags);
    atomic_fetch_add(&turn, 1);
    return -1;
}

ssize_t __real_read(int fd, void *to, size_t len);
ssize_t __wrap_read(int fd, void *to, size_t len);
ssize_t __wrap_read(int fd, void *to, size_t len) {
    return fails(ECONNRESET) ? -1 : __real_read(fd, to, len);
}

ssize_t __real_send(int fd, const void *data, size_t len, int flags);
ssize_t __wrap_send(int fd, const void *data, size_t len, int flags);
ssize_t __wrap_send(int fd, const void *data, size_t len, int flags) {
    return fails(EPIPE) ? -1 : __real_send(fd, data, len, flags);
}

ssize_t __real_sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t __wrap_sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t __wrap_sendmsg(int fd, const struct msghdr *message, int flags) {
    return fails(ECONNRESET) ? -1 : __real_sendmsg(fd, message, flags);
}

int __real_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*fn)(void *),
                          void *arg);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*fn)(void *),
                          void *arg);
int __wrap_pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*fn)(void *),
                          void *arg) {
    return fails(EAGAIN) ? EAGAIN : __real_pthread_create(thread, attributes, fn, arg);
}

/* ---- what is tried --------------------------------------------------------------------------- */

typedef struct try_of {
    const char *request;
    int status;   /* where nothing fails */
    bool lasting; /* tried with failures that last too, which take their time */
} try_of;

#define JSON "content-type: application/json\r\n"

static const try_of tries[] = {
    {ASK_GET("/"), 200, true},
    {ASK_GET("/nowhere"), 404, false},
    {ASK_GET("/headers"), 200, false},
    {ASK_GET("/nap?ms=1"), 200, false},
    {ASK_GET("/nap?ms=x"), 422, false},
    {ASK_GET("/block?ms=0"), 200, true},
    {ASK_GET("/big?ms=100000"), 200, false},
    {ASK_GET("/metrics"), 200, false},
    {ASK_GET("/docs"), 200, false},
    {"POST /echo" LINE_END JSON "content-length: 7\r\n\r\n[1,{},\"", 422, false},
    {"POST /echo" LINE_END JSON "content-length: 18\r\n\r\n[1,{\"a\":\"\\u00e4\"}]", 200, false},
    {"POST /echo" LINE_END JSON "transfer-encoding: chunked\r\n\r\n2\r\n[1\r\n1\r\n]\r\n0\r\n\r\n",
     200, true},
    {"POST / HTTP/1.1\r\n\r\n", 400, false},
};

/* What a failure may make of an answer. */
static bool is_failure(int status) {
    return status == 0 || status == 500 || status == 503;
}

/* True where the call that was to fail was reached. */
static bool fail_one(const server *s, const try_of *each, unsigned number, bool also_later) {
    atomic_store(&has_failed, false);
    atomic_store(&goes_on, also_later);
    atomic_store(&countdown, number);
    int fd = client_connect(s);
    client_send(fd, each->request);
    /* what fails for good is not waited for */
    struct pollfd answered = {.fd = fd, .events = POLLIN};
    if (also_later) poll(&answered, 1, 20);
    if (also_later) atomic_store(&countdown, 0);
    int status = client_read(fd, reply, sizeof reply);
    close(fd);
    atomic_store(&countdown, 0);
    bool failed = atomic_load(&has_failed);
    cr_expect(status == each->status || (failed && is_failure(status)), "%.30s, call %u%s: %d",
              each->request, number, also_later ? " and those after" : "", status);
    cr_expect_eq(client_ask(s, ASK_GET("/"), reply, sizeof reply), 200, "%.30s, after call %u",
                 each->request, number);
    return failed;
}

static void fail_each(bool also_later) {
    server s;
    is_client = true;
    server_start(&s, (mc_server_options){.pool_threads = 1});
    /* a start may fail for want of anything: it is over once there is an answer */
    cr_assert_eq(client_ask(&s, ASK_GET("/"), reply, sizeof reply), 200);
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        unsigned number = 1;
        if (also_later && !tries[i].lasting) continue;
        while (number < 1000 && fail_one(&s, &tries[i], number, also_later))
            number++;
        cr_expect(number > 3 && number < 1000, "%.30s: %u", tries[i].request, number);
    }
    cr_expect_eq(server_stop(&s), 0);
}

Test(faults, of_one_call_cost_one_request_at_most) {
    fail_each(false);
}

Test(faults, that_last_are_over_when_the_system_has_what_is_needed_again) {
    fail_each(true);
}
