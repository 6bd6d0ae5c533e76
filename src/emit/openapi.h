/**
 * openapi.h - what the files that write the OpenAPI document share: schemas of types, and the
 * components that they refer to.
 */
#ifndef MODELC_OPENAPI_H
#define MODELC_OPENAPI_H

#include "../name_table.h"
#include "../schema/schema.h"
#include "document.h"

/** What a schema describes: what may be sent, or what comes back, where a default is in place. */
typedef enum direction { DIRECTION_IN, DIRECTION_OUT } direction;

typedef struct component component;

typedef struct openapi {
    mc_arena *arena;
    const char *place;    /* before a component's name in a reference: "#/components/schemas/" */
    bool exact;           /* nothing that input is held to is left out: see json_schema.h */
    name_table by_c_name; /* components */
    name_table by_name;   /* components: who has a plain name already */
    component *components, **tail;
    size_t len;
} openapi;

openapi *openapi_new(const char *place, bool exact, mc_arena *arena);

/** Notes that `t`, and all that it refers to, is used in that direction. Before any schema. */
void openapi_use(openapi *api, const type *t, direction way);
/** The same of a model by itself: an error. */
void openapi_use_model(openapi *api, const model *m, direction way);
/** After the last openapi_use: chooses the components' names. */
void openapi_name_components(openapi *api);

/** The schema of a type with its constraints; a reference where it is a component. */
node *openapi_schema(openapi *api, const type *t, direction way);
/** The same of one of the types of modelc/types.h; see openapi_scalars.c. */
node *openapi_scalar_schema(openapi *api, const type *t, direction way);
/** {"$ref": ...} to a model. */
node *openapi_reference(openapi *api, const model *m, direction way);
/** As openapi_schema, with the field's title, description, default, and null where it may be. */
node *openapi_field_schema(openapi *api, const field *f, direction way);
/** Puts all components into `schemas`, by name. */
void openapi_add_components(openapi *api, node *schemas);

/** "order_by" is "Order By". */
mc_str openapi_title(mc_str name, mc_arena *arena);

/** The document of the services of `units`, from the first to `last`'s end; see emit_openapi.c. */
node *openapi_document(const unit *first, const unit *end, mc_arena *arena);

#endif
