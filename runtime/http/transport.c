/*
 * transport.c - the bytes of a connection; see transport.h.
 */
#include "transport.h"

#include <sys/socket.h>

/* ---- TLS ----------------------------------------------------------------------------- */

/* Waits for what TLS wants: 0 once it is there, or an error. */
static int wait_for_tls(const mc_http_transport *t, ptrdiff_t wants, int64_t deadline) {
    unsigned side = wants == MC_TLS_WANTS_READ ? MC_READ : MC_WRITE;
    int ready = mc_wait_fd(t->fd, side | MC_TRIED, deadline);
    return ready < 0 ? ready : MC_OK;
}

static bool is_want(ptrdiff_t result) {
    return result == MC_TLS_WANTS_READ || result == MC_TLS_WANTS_WRITE;
}

static ptrdiff_t read_tls(const mc_http_transport *t, char *out, size_t len, int64_t deadline) {
    ptrdiff_t got;
    while (is_want(got = t->tls->read(t->session, out, len))) {
        int status = wait_for_tls(t, got, deadline);
        if (status != MC_OK) return status;
    }
    return got == MC_TLS_FAILED ? MC_EPIPE : got;
}

static int write_tls(const mc_http_transport *t, mc_str bytes, int64_t deadline) {
    while (bytes.len > 0) {
        ptrdiff_t sent = t->tls->write(t->session, bytes.data, bytes.len);
        int status = MC_OK;
        if (is_want(sent))
            status = wait_for_tls(t, sent, deadline);
        else if (sent <= 0)
            status = MC_EPIPE;
        if (status != MC_OK) return status;
        if (sent <= 0) continue;
        bytes.data += sent;
        bytes.len -= (size_t)sent;
    }
    return MC_OK;
}

bool mc_http_transport_begin(mc_http_transport *t, void *context, int64_t deadline) {
    if (!t->tls) return true;
    t->session = t->tls->begin(context, t->fd);
    if (!t->session) return false;
    ptrdiff_t done;
    while (is_want(done = t->tls->handshake(t->session))) {
        if (wait_for_tls(t, done, deadline) != MC_OK) return false;
    }
    return done > 0;
}

/* ---- both ------------------------------------------------------------------------------- */

ptrdiff_t mc_http_transport_read(const mc_http_transport *t, char *out, size_t len,
                                 int64_t deadline) {
    return t->tls ? read_tls(t, out, len, deadline) : mc_read(t->fd, out, len, deadline);
}

int mc_http_transport_write(const mc_http_transport *t, mc_str bytes, int64_t timeout_ms) {
    if (t->tls) return write_tls(t, bytes, mc_deadline_in(timeout_ms));
    /* nearly always the client's buffer takes all of it, without a look at the clock */
    ssize_t now = send(t->fd, bytes.data, bytes.len, MSG_NOSIGNAL | MSG_DONTWAIT);
    size_t sent = now < 0 ? 0 : (size_t)now; /* what failed fails again below */
    if (sent == bytes.len) return MC_OK;
    return mc_write_all(t->fd, bytes.data + sent, bytes.len - sent, mc_deadline_in(timeout_ms));
}

int mc_http_transport_write_two(const mc_http_transport *t, mc_str first, mc_str second,
                                int64_t timeout_ms) {
    if (t->tls) {
        int status = mc_http_transport_write(t, first, timeout_ms);
        return status == MC_OK ? mc_http_transport_write(t, second, timeout_ms) : status;
    }
    /* writev only reads, though its type does not say so */
    struct iovec pieces[] = {{(void *)(uintptr_t)first.data, first.len},
                             {(void *)(uintptr_t)second.data, second.len}};
    return mc_writev_all(t->fd, pieces, 2, mc_deadline_in(timeout_ms));
}

bool mc_http_transport_end_writing(const mc_http_transport *t) {
    if (t->session) t->tls->say_end(t->session);
    return shutdown(t->fd, SHUT_WR) == 0;
}

void mc_http_transport_close(mc_http_transport *t) {
    if (t->session) {
        t->tls->say_end(t->session);
        t->tls->end(t->session);
    }
    mc_close(t->fd);
}
