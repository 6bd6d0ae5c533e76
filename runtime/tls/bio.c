/*
 * bio.c - how OpenSSL reads and writes a socket here; see bio.h.
 */
#include "bio.h"

#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <sys/socket.h>

static int fd_of(BIO *bio) {
    return (int)(intptr_t)BIO_get_data(bio);
}

/* What the calls return: how many bytes, or -1 with the bio told whether to try again. */
static int result_of(BIO *bio, ssize_t moved, void (*set_retry)(BIO *bio)) {
    BIO_clear_retry_flags(bio);
    if (moved >= 0) return (int)moved;
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) set_retry(bio);
    return -1;
}

static void retry_read(BIO *bio) {
    BIO_set_retry_read(bio);
}

static void retry_write(BIO *bio) {
    BIO_set_retry_write(bio);
}

static int read_socket(BIO *bio, char *out, int len) {
    ssize_t got = len > 0 ? recv(fd_of(bio), out, (size_t)len, MSG_DONTWAIT) : 0;
    return result_of(bio, got, retry_read);
}

static int write_socket(BIO *bio, const char *data, int len) {
    int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
    ssize_t sent = len > 0 ? send(fd_of(bio), data, (size_t)len, flags) : 0;
    return result_of(bio, sent, retry_write);
}

static long control(BIO *bio, int command, long number, void *pointer) {
    (void)bio;
    (void)number;
    (void)pointer;
    return command == BIO_CTRL_FLUSH ? 1 : 0; /* nothing is held back */
}

BIO_METHOD *mc_tls_bio_method(void) {
    int type = BIO_get_new_index();
    BIO_METHOD *method = BIO_meth_new(type | BIO_TYPE_SOURCE_SINK, "modelc socket");
    if (!method) return NULL;
    BIO_meth_set_read(method, read_socket);
    BIO_meth_set_write(method, write_socket);
    BIO_meth_set_ctrl(method, control);
    return method;
}

BIO *mc_tls_bio_new(const BIO_METHOD *method, int fd) {
    BIO *bio = BIO_new(method);
    if (!bio) return NULL;
    BIO_set_data(bio, (void *)(intptr_t)fd);
    BIO_set_init(bio, 1);
    return bio;
}
