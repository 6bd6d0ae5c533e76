/*
 * document.h - the OpenAPI document of an app, from those of its services.
 */
#ifndef MODELC_HTTP_DOCUMENT_H
#define MODELC_HTTP_DOCUMENT_H

#include <modelc/http.h>

/**
 * The document as JSON, in `arena`: that of the services, or where several schemas had a part in
 * them, one made of theirs. `data` is NULL where no service has one or there is no memory.
 */
mc_str mc_http_document(const mc_app *app, mc_arena *arena);

/** The same as YAML, in `arena`; `data` is NULL where that of `json` is, or without memory. */
mc_str mc_http_document_yaml(mc_str json, mc_arena *arena);

#endif
