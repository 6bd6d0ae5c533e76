/*
 * client.h - what the tests of whole servers share: a server in a thread of the test's process,
 * and a plain client with timeouts.
 */
#ifndef MODELC_TEST_CLIENT_H
#define MODELC_TEST_CLIENT_H

#include <modelc/http.h>

#include <pthread.h>

typedef struct server {
    mc_app app;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t listening;
    uint16_t port; /* 0 until it listens */
    int result;    /* of mc_serve, after it was joined */
} server;

/** Serves the test operations (see client.c) with `options` on a free port; returns once it
 *  listens. One at a time. */
void server_start(server *s, mc_server_options options);
/** SIGTERM to the process, without waiting. */
void server_signal(const server *s);
/** Waits for mc_serve to return and gives its result. */
int server_join(server *s);
/** Both. */
int server_stop(server *s);

/** Lets one GET /gate, which blocks a thread of the pool, go on; it may come before or after. */
void gate_open_once(void);

/** A connection to the server; reads on it give up after 5 s. */
int client_connect(const server *s);
/** The same from 127.0.0.`host`. */
int client_connect_from(const server *s, unsigned host);
void client_send(int fd, const char *text);
/** Reads one response by its content-length into `out`, NUL-terminated; its status, or 0 where
 *  the connection ended before one was complete. */
int client_read(int fd, char *out, size_t size);
/** client_read where the request was HEAD: no body follows. */
int client_read_head(int fd, char *out, size_t size);
/** True where the server has ended the connection and nothing more comes. */
bool client_at_end(int fd);
/** Sends, reads one response on a connection of its own, closes; the status. */
int client_ask(const server *s, const char *request, char *out, size_t size);
/** Of the body, after the empty line. */
const char *body_of(const char *response);

/** Milliseconds of a steady clock. */
int64_t clock_ms(void);

#define LINE_END " HTTP/1.1\r\nhost: test\r\n"
#define ASK_GET(path) "GET " path LINE_END "\r\n"

#endif
