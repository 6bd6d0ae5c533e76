/**
 * emit.h - the resolved schema to the texts of all output files. Emitters read the schema
 * and change nothing; what they decide goes into a tree of values that a template shows.
 */
#ifndef MODELC_EMIT_H
#define MODELC_EMIT_H

#include "../outputs.h"
#include "../schema/schema.h"
#include "template.h"

/**
 * Adds every output of the run. `folder` holds templates that replace the built-in ones of
 * the same name, or is NULL. False and `error` (in the arena) where a template is wrong.
 */
bool emit_all(const schema *from, const char *folder, outputs *to, mc_arena *arena, mc_str *error);

#endif
