/*
 * bio.h - how OpenSSL reads and writes a socket here.
 */
#ifndef MODELC_TLS_BIO_H
#define MODELC_TLS_BIO_H

#include <openssl/bio.h>

/** Of bios for the socket `fd`: not blocking, and without SIGPIPE, which OpenSSL's own would raise.
 *  NULL where memory is short. For BIO_meth_free. */
BIO_METHOD *mc_tls_bio_method(void);
/** NULL where memory is short. The socket stays the caller's. */
BIO *mc_tls_bio_new(const BIO_METHOD *method, int fd);

#endif
