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

/** Both forms, each with its entity tag; `data` of all is NULL where there is no document. */
typedef struct mc_http_documents {
    mc_str json, json_tag;
    mc_str yaml, yaml_tag;
} mc_http_documents;

/** In `arena`; a form that memory was too short for is as one that is not there. */
mc_http_documents mc_http_documents_of(const mc_app *app, mc_arena *arena);

#endif
