/*
 * tls.c - the server's side of TLS by OpenSSL; see modelc/tls.h. Nothing here waits: what wants to
 * read or write more is the http layer's to wait for.
 */
#include "bio.h"

#include <limits.h>
#include <modelc/tls.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <stdlib.h>

typedef struct context {
    SSL_CTX *ssl;
    BIO_METHOD *method;
} context;

/* HTTP/1.1 is all that is spoken here; a client that offers only other things is told so. */
static int choose_protocol(SSL *ssl, const unsigned char **out, unsigned char *out_len,
                           const unsigned char *in, unsigned in_len, void *arg) {
    static const unsigned char ours[] = "\x08http/1.1";
    (void)ssl;
    (void)arg;
    unsigned char *chosen;
    int found = SSL_select_next_proto(&chosen, out_len, ours, sizeof ours - 1, in, in_len);
    *out = chosen;
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

static void set_options(SSL_CTX *ssl) {
    SSL_CTX_set_min_proto_version(ssl, TLS1_2_VERSION);
    SSL_CTX_set_options(ssl, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION |
                                 SSL_OP_CIPHER_SERVER_PREFERENCE);
    /* buffers go while a connection idles; what is written may move between two attempts */
    SSL_CTX_set_mode(ssl, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                              SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_alpn_select_cb(ssl, choose_protocol, NULL);
}

/* NULL where all is well. */
static const char *load(SSL_CTX *ssl, const char *cert, const char *key) {
    if (SSL_CTX_use_certificate_chain_file(ssl, cert) != 1) return "the certificate";
    if (SSL_CTX_use_PrivateKey_file(ssl, key, SSL_FILETYPE_PEM) != 1) return "the key";
    return SSL_CTX_check_private_key(ssl) == 1 ? NULL : "the key for this certificate";
}

static void close_context(void *tls) {
    context *c = tls;
    if (!c) return;
    SSL_CTX_free(c->ssl);
    BIO_meth_free(c->method);
    free(c);
}

static void *open_context(const char *cert, const char *key, char *problem, size_t size) {
    context *c = calloc(1, sizeof *c);
    if (!c) return NULL;
    c->ssl = SSL_CTX_new(TLS_server_method());
    c->method = mc_tls_bio_method();
    const char *wrong = "memory";
    if (c->ssl && c->method) {
        set_options(c->ssl);
        wrong = load(c->ssl, cert, key);
        if (!wrong) return c;
    }
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    snprintf(problem, size, "cannot use %s: %s", wrong, reason ? reason : "unknown reason");
    ERR_clear_error();
    close_context(c);
    return NULL;
}

static void *begin(void *tls, int fd) {
    const context *c = tls;
    SSL *session = SSL_new(c->ssl);
    BIO *bio = session ? mc_tls_bio_new(c->method, fd) : NULL;
    if (!bio) {
        SSL_free(session);
        return NULL;
    }
    SSL_set_bio(session, bio, bio);
    SSL_set_accept_state(session);
    return session;
}

/* What a call came to that returned `result`. */
static ptrdiff_t outcome(const SSL *session, int result) {
    if (result > 0) return result;
    switch (SSL_get_error(session, result)) {
    case SSL_ERROR_WANT_READ:
        return MC_TLS_WANTS_READ;
    case SSL_ERROR_WANT_WRITE:
        return MC_TLS_WANTS_WRITE;
    case SSL_ERROR_ZERO_RETURN:
        return 0;
    default:
        return MC_TLS_FAILED;
    }
}

static int at_most_int(size_t len) {
    return len < INT_MAX ? (int)len : INT_MAX;
}

/* The error queue is the thread's: what another connection left in it is not ours. */
static ptrdiff_t handshake(void *session) {
    ERR_clear_error();
    return outcome(session, SSL_do_handshake(session));
}

static ptrdiff_t read_session(void *session, void *out, size_t len) {
    ERR_clear_error();
    return outcome(session, SSL_read(session, out, at_most_int(len)));
}

static ptrdiff_t write_session(void *session, const void *data, size_t len) {
    ERR_clear_error();
    return outcome(session, SSL_write(session, data, at_most_int(len)));
}

static void say_end(void *session) {
    ERR_clear_error();
    if (SSL_is_init_finished(session)) SSL_shutdown(session);
    ERR_clear_error();
}

static void end(void *session) {
    SSL_free(session);
}

const mc_tls mc_tls_openssl = {
    .open = open_context,
    .close = close_context,
    .begin = begin,
    .handshake = handshake,
    .read = read_session,
    .write = write_session,
    .say_end = say_end,
    .end = end,
};
