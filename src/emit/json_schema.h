/**
 * json_schema.h - JSON Schema 2020-12 by itself: all that it can say of what the decoder accepts,
 * and what it cannot say as x-modelc-... keywords, which validators pass over.
 */
#ifndef MODELC_JSON_SCHEMA_H
#define MODELC_JSON_SCHEMA_H

#include "openapi.h"

/**
 * The document of what is called `name` in one of the named files, or of all that the last one
 * declares where `name` is empty; NULL where there is no such model, union, enum or type. Sizes of
 * numbers and what else OpenAPI leaves out are in it.
 */
node *json_schema_document(const schema *from, mc_str name, direction way, mc_arena *arena);

/** All names that json_schema_document takes; `*len` is how many. */
const mc_str *json_schema_names(const schema *from, size_t *len, mc_arena *arena);

/* What openapi_schema.c calls where its schemas are exact: each adds to what is there already. */
void extend_type(node *to, const type *t, mc_arena *arena);
void extend_field(node *to, const field *f, mc_arena *arena);
void extend_model(node *to, const model *m, direction way, mc_arena *arena);

#endif
