/**
 * json_schema_parts.h - what the json_schema_*.c files know of each other; see json_schema.h for
 * the rest.
 */
#ifndef MODELC_JSON_SCHEMA_PARTS_H
#define MODELC_JSON_SCHEMA_PARTS_H

#include "json_schema.h"

/* ---- json_schema_components.c ------------------------------------------------------------ */

/** What others refer to: "#/components/schemas/NAME", or where `place` says. */
struct component {
    mc_str base; /* its name, without what tells input and output apart */
    const char *package;
    const model *model;
    const choice *choice;
    const enumeration *enumeration;
    bool used[2]; /* by direction */
    bool differs; /* input and output are not the same */
    component *next;
};

component *component_of(json_schemas *set, mc_str c_name);
/** Where it stands, as a reference has it; with a `tag` the member of a union with that tag. */
mc_str component_place(json_schemas *set, const component *of, mc_str tag, direction way);
/** {"$ref": ...} to there. */
node *component_reference(json_schemas *set, const component *of, mc_str tag, direction way);
/** On output a field is always there, but for one that has no value and may not be null. */
bool field_is_required(const field *f, direction way);

/* ---- json_schema_types.c ------------------------------------------------------------------- */

/** {"type": NAME} */
node *schema_typed(json_schemas *set, const char *name);
/** {"anyOf": [`value`, {"type": "null"}]} */
node *schema_or_null(json_schemas *set, node *value);

/* ---- json_schema_scalars.c ------------------------------------------------------------------- */

/** Of one of the types of modelc/types.h, or an upload. */
node *json_schema_of_scalar(json_schemas *set, const type *t, direction way);

/* ---- json_schema_values.c -------------------------------------------------------------------- */

node *schema_literal(json_schemas *set, const mc_value *literal);
/** A default or an example of that type. */
node *schema_constant(json_schemas *set, const type *t, const constant *c);

/* ---- json_schema_models.c -------------------------------------------------------------------- */

void schema_describe(node *to, mc_str doc);
/** All fields of `m` as members of `properties`; their keys in `required`, where they are. */
void schema_add_fields(json_schemas *set, const model *m, direction way, node *properties,
                       node *required);
node *schema_object(json_schemas *set, mc_str title, node *properties, node *required);
node *schema_of_model(json_schemas *set, const model *m, direction way);

/* ---- json_schema_unions.c -------------------------------------------------------------------- */

/** `int | str` has no name of its own and is written where it stands. */
bool choice_is_declared(const choice *c);
/** Whose members are written with their tag, which is no field of theirs. */
bool choice_adds_tags(const choice *c);
/** A member into which the tag goes; else it is written as it is. */
bool case_takes_tag(const choice *c, const union_case *k);
/** Without title and description. */
node *schema_of_members(json_schemas *set, const choice *c, direction way);
node *schema_of_choice(json_schemas *set, const choice *c, direction way);
/** A member as it is on the wire: with its tag, which its model does not know of. */
node *schema_of_case(json_schemas *set, const choice *c, const union_case *k, direction way);
node *schema_of_enum(json_schemas *set, const enumeration *e);

/* ---- json_schema_exact.c --------------------------------------------------------------------- */

/* Where schemas are exact: each adds to what is there already. */
void extend_type(node *to, const type *t, mc_arena *arena);
void extend_field(node *to, const field *f, mc_arena *arena);
void extend_model(node *to, const model *m, direction way, mc_arena *arena);

#endif
