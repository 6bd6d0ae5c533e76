/**
 * openapi_parts.h - what the openapi_*.c files know of each other; see openapi.h.
 */
#ifndef MODELC_OPENAPI_PARTS_H
#define MODELC_OPENAPI_PARTS_H

#include "openapi.h"

/** By auth_kind: what each is called among the security schemes. */
extern const char *const openapi_schemes[];

/** Notes all types that the operations of these units use. */
void openapi_use_all(json_schemas *set, const unit *first, const unit *end);
/** The operations of `u` into `paths`, its services into `tags`. */
void openapi_add_services(json_schemas *set, const unit *u, node *paths, node *tags);

#endif
