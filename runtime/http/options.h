/*
 * options.h - the server's limits and times with their defaults in place.
 */
#ifndef MODELC_HTTP_OPTIONS_H
#define MODELC_HTTP_OPTIONS_H

#include <modelc/http.h>

/** `given` with the default for every field that is zero. */
mc_server_options mc_http_options(const mc_server_options *given);

#endif
