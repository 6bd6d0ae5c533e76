/*
 * transport.h - the bytes of a connection: of its socket, or of TLS over it.
 */
#ifndef MODELC_HTTP_TRANSPORT_H
#define MODELC_HTTP_TRANSPORT_H

#include <modelc/http.h>

typedef struct mc_http_transport {
    int fd;
    const mc_tls *tls; /* NULL: plain */
    void *session;     /* of `tls` */
} mc_http_transport;

/** [suspends] Of TLS the handshake; false where it fails. */
bool mc_http_transport_begin(mc_http_transport *transport, void *context, int64_t deadline);
/** [suspends] As mc_read. */
ptrdiff_t mc_http_transport_read(const mc_http_transport *transport, char *out, size_t len,
                                 int64_t deadline);
/** [suspends] As mc_write_all, within `timeout_ms`. */
int mc_http_transport_write(const mc_http_transport *transport, mc_str bytes, int64_t timeout_ms);
/** [suspends] Two pieces, one behind the other. */
int mc_http_transport_write_two(const mc_http_transport *transport, mc_str first, mc_str second,
                                int64_t timeout_ms);
/** Nothing more will be written; what comes can still be read. False where the client is gone. */
bool mc_http_transport_end_writing(const mc_http_transport *transport);
/** Closes the socket. */
void mc_http_transport_close(mc_http_transport *transport);

#endif
