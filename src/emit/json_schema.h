/**
 * json_schema.h - types as JSON Schema 2020-12, in the shapes that Pydantic gives them: for the
 * OpenAPI document, whose schemas are of that form, and for `modelc schema`. What others refer to,
 * models, unions and enums, are components, which stand in one place of the document.
 */
#ifndef MODELC_JSON_SCHEMA_H
#define MODELC_JSON_SCHEMA_H

#include "../name_table.h"
#include "../schema/schema.h"
#include "document.h"

/** What a schema describes: what may be sent, or what comes back, where a default is in place. */
typedef enum direction { DIRECTION_IN, DIRECTION_OUT } direction;

typedef struct component component;

/** The schemas of one document. */
typedef struct json_schemas {
    mc_arena *arena;
    const char *place;    /* before a component's name in a reference: "#/components/schemas/" */
    bool exact;           /* nothing that input is held to is left out: what JSON Schema cannot say
                             is there as x-modelc-... keywords, which validators pass over */
    name_table by_c_name; /* components */
    name_table by_name;   /* components: who has a plain name already */
    component *components, **tail;
    size_t len;
} json_schemas;

json_schemas *json_schemas_new(const char *place, bool exact, mc_arena *arena);

/** Notes that `t`, and all that it refers to, is used in that direction. Before any schema. */
void json_schemas_use(json_schemas *set, const type *t, direction way);
/** The same of a model by itself: an error. */
void json_schemas_use_model(json_schemas *set, const model *m, direction way);
/** After the last json_schemas_use: chooses the components' names. */
void json_schemas_name(json_schemas *set);
/** Puts all components into `to`, by name. */
void json_schemas_add_to(json_schemas *set, node *to);

/** The schema of a type with its constraints; a reference where it is a component. */
node *json_schema_of(json_schemas *set, const type *t, direction way);
/** {"$ref": ...} to a model. */
node *json_schema_reference(json_schemas *set, const model *m, direction way);
/** As json_schema_of, with the field's title, description, default, and null where it may be. */
node *json_schema_of_field(json_schemas *set, const field *f, direction way);

/** "order_by" is "Order By". */
mc_str json_schema_title(mc_str name, mc_arena *arena);

/**
 * The document of what is called `name` in one of the named files, or of all that the last one
 * declares where `name` is empty; NULL where there is no such model, union, enum or type. Exact.
 */
node *json_schema_document(const schema *from, mc_str name, direction way, mc_arena *arena);
/** All names that json_schema_document takes; `*len` is how many. */
const mc_str *json_schema_names(const schema *from, size_t *len, mc_arena *arena);

#endif
