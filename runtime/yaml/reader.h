/** reader.h - what the files of the YAML layer share. */
#ifndef MODELC_YAML_READER_H
#define MODELC_YAML_READER_H

#include <modelc/yaml.h>

#include <yaml.h>

/**
 * The kind of a plain scalar that nobody has given a meaning yet: its text, as MC_STRING. It is in
 * no value that leaves this layer.
 */
#define MC_PLAIN ((mc_value_kind)(MC_OBJECT + 1))

/** Reads one document with its plain scalars as MC_PLAIN; as mc_yaml_read_next. */
bool mc_yaml_read_plain(mc_value *out, mc_str *rest, const mc_yaml_options *options,
                        mc_arena *arena, mc_errors *errors);

/** Gives a plain scalar the meaning that YAML 1.2's core schema has for it. */
void mc_yaml_resolve_core(mc_value *plain, mc_arena *arena);
/** True and false in YAML 1.1's words too: yes, no, on, off. */
bool mc_yaml_is_bool_word(mc_str text, bool *value);
/** Gives every plain scalar in `value` the meaning that `type` wants. */
void mc_yaml_resolve(const mc_type *type, mc_value *value, mc_arena *arena);

/** Where a loc leads in YAML text, in bytes; for mc_errors.locate. */
size_t mc_yaml_locate(mc_str yaml, const mc_loc *loc, size_t len);
/** The byte at a place that libyaml counts in code points. */
size_t mc_yaml_offset(mc_str yaml, yaml_mark_t mark);

#endif
