/**
 * modelc/tls.h - HTTPS for the servers of modelc/http.h, by OpenSSL: TLS 1.2 and 1.3.
 *
 *     mc_app app = {..., .tls = &mc_tls_openssl};
 *
 * The server then takes --cert and --key (options.tls_cert, options.tls_key). Link modelc::tls.
 */
#ifndef MODELC_TLS_H
#define MODELC_TLS_H

#include <modelc/http.h>

#ifdef __cplusplus
extern "C" {
#endif

extern const mc_tls mc_tls_openssl;

#ifdef __cplusplus
}
#endif
#endif
