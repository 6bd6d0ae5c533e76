/*
 * floor.c - the least that a server can do: epoll, a search for the ends of requests, a fixed
 * answer; where the path begins with "/w", 50 ms later. It checks nothing and is right only for
 * what the benchmark sends.
 */
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#define ANSWER                                                                                     \
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 19\r\n\r\n"              \
    "{\"message\":\"hello\"}"
#define REQUESTS_MAX 256

static int listen_on(uint16_t port) {
    const int on = 1;
    struct sockaddr_in address = {
        .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (bind(fd, (struct sockaddr *)&address, sizeof address) != 0 || listen(fd, 1024) != 0) {
        perror("floor");
        exit(1);
    }
    return fd;
}

/* How many requests end in the text; a body holds no empty line. */
static size_t count_requests(const char *text, size_t len) {
    size_t count = 0;
    const char *at = text, *end = text + len, *found;
    while (count < REQUESTS_MAX && (found = memmem(at, (size_t)(end - at), "\r\n\r\n", 4))) {
        count++;
        at = found + 4;
    }
    return count;
}

/* Answers that wait, in the order in which they are due; at most one a connection. */
#define WAITING_MAX 32768
#define WAIT_NS 50000000
static struct {
    int64_t due;
    int fd;
} waiting[WAITING_MAX];
static size_t waiting_first, waiting_end;

static int64_t now_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void wait_with(int fd) {
    size_t at = waiting_end++ % WAITING_MAX;
    waiting[at].due = now_ns() + WAIT_NS;
    waiting[at].fd = fd;
}

static void answer_due(void) {
    int64_t now = waiting_first < waiting_end ? now_ns() : 0;
    while (waiting_first < waiting_end && waiting[waiting_first % WAITING_MAX].due <= now) {
        int fd = waiting[waiting_first++ % WAITING_MAX].fd;
        if (write(fd, ANSWER, sizeof ANSWER - 1) < 0) close(fd);
    }
}

/* Milliseconds for epoll_wait, rounded up. */
static int time_to_due(void) {
    if (waiting_first == waiting_end) return -1;
    int64_t left = waiting[waiting_first % WAITING_MAX].due - now_ns();
    return left <= 0 ? 0 : (int)((left + 999999) / 1000000);
}

static void serve(int fd) {
    static char answers[REQUESTS_MAX * sizeof ANSWER];
    char text[65536];
    ssize_t got = read(fd, text, sizeof text);
    if (got <= 0) {
        close(fd);
        return;
    }
    if (memcmp(text, "GET /w", 6) == 0) {
        wait_with(fd);
        return;
    }
    size_t len = 0;
    for (size_t left = count_requests(text, (size_t)got); left > 0; left--) {
        memcpy(answers + len, ANSWER, sizeof ANSWER - 1);
        len += sizeof ANSWER - 1;
    }
    if (write(fd, answers, len) < 0) close(fd);
}

int main(int argc, char **argv) {
    int port = 8790;
    if (argc > 1 && sscanf(argv[1], "%d", &port) != 1) return 2;
    int listener = listen_on((uint16_t)port), poller = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[256];
    epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int count = epoll_wait(poller, events, 256, time_to_due());
        for (int i = 0; i < count; i++) {
            if (events[i].data.fd != listener) {
                serve(events[i].data.fd);
                continue;
            }
            event.data.fd = accept(listener, NULL, NULL);
            epoll_ctl(poller, EPOLL_CTL_ADD, event.data.fd, &event);
        }
        answer_due();
    }
}
