/** config.h - what the files that read and show configurations share. Private to runtime/codec. */
#ifndef MODELC_CODEC_CONFIG_H
#define MODELC_CODEC_CONFIG_H

#include <modelc/config.h>

#include "engine.h"

/** The variable of field `index`, without what stands before it; empty where it has none. */
mc_str mc_config_variable(const mc_model *model, size_t index);
/** Whether the environment reaches into the field: a model that lies in the struct itself. */
bool mc_config_goes_into(const mc_field *field);
/** The text of the variable called `prefix` and `name` together; data NULL where it is not set. */
mc_str mc_config_find(const mc_config *config, mc_str prefix, mc_str name);
/** The member of the object (may be no object) that the field is read from, or NULL. */
const mc_member *mc_config_member(const mc_model *model, size_t index, const mc_value *object);
/** "prefix" and "name" in one, in the arena; data NULL without memory. */
mc_str mc_config_join(mc_str prefix, mc_str name, mc_arena *arena);

/**
 * Puts what the environment says into `value`, what the file says; what changes is copied into
 * `arena`. False where that is at its end. `*layers` tells which members came from there.
 */
bool mc_config_overlay(const mc_type *type, mc_value *value, const mc_config *config,
                       mc_arena *arena, mc_layer **layers);

#endif
