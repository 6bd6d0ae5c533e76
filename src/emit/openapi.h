/**
 * openapi.h - the OpenAPI 3.1 document of services, in FastAPI's shapes.
 */
#ifndef MODELC_OPENAPI_H
#define MODELC_OPENAPI_H

#include "json_schema.h"

/** The document of the services of all units from `first` up to `end`, which is not one of them. */
node *openapi_document(const unit *first, const unit *end, mc_arena *arena);

#endif
