/*
 * builtin.h - what every server answers besides its services: its documentation, its health and
 * its metrics.
 */
#ifndef MODELC_HTTP_BUILTIN_H
#define MODELC_HTTP_BUILTIN_H

#include <modelc/http.h>

/* Where the files of `docs_folder` are served. */
#define MC_HTTP_DOCS_ASSETS "/docs/assets"

/** The operations that `app` does not hide, one after the other; NULL behind the last. */
const mc_operation *mc_http_builtin(const mc_app *app, size_t index);

#endif
