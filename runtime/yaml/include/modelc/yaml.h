/**
 * modelc/yaml.h - YAML 1.2 in and out, for the same models, rules and errors as JSON.
 *
 * Reading goes by the types: a plain scalar that stands for a `str` is that text, so that
 * a country `no` and a version `1.10` stay what they are; for a `bool` the words yes, no, on and
 * off count too. Where there is no type to go by (Any, unions) YAML 1.2's core schema decides.
 * Needs libyaml. Functions keep no state and may run in several threads at once.
 */
#ifndef MODELC_YAML_H
#define MODELC_YAML_H

#include <modelc/config.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Limits; a zeroed field means the type's @limits or the default in brackets. libyaml itself has
 *  none. */
typedef struct mc_yaml_options {
    size_t max_bytes; /* [MC_JSON_BYTES_LIMIT] of input */
    size_t max_depth; /* [64] of sequences and mappings */
    size_t max_nodes; /* [1,000,000] scalars and collections, those that aliases repeat included */
    size_t max_anchors; /* [1,000] */
    size_t max_text;    /* [none] bytes of one scalar or key */
    bool no_aliases;    /* an alias is an error */
} mc_yaml_options;

/**
 * Reads the next document of `*rest` and moves `*rest` behind it; in the end returns false with
 * no error added and `rest->len` 0. Plain scalars go by the core schema. Everything is
 * copied into `arena`. What is refused is one error of type "yaml_invalid" with line and
 * column in its message: what is no YAML, a key given twice or that is no scalar, a tag
 * other than YAML's own, an alias of what it is in, and what passes a limit.
 * `options` and `errors` may be NULL.
 */
bool mc_yaml_read_next(mc_value *out, mc_str *rest, const mc_yaml_options *options, mc_arena *arena,
                       mc_errors *errors);
/** As above, but `yaml` must hold one document; an empty text is null. */
bool mc_yaml_read(mc_value *out, mc_str yaml, const mc_yaml_options *options, mc_arena *arena,
                  mc_errors *errors);
/**
 * YAML text to a checked C value, as mc_from_json. With errors->source not set, it becomes
 * `yaml`, and mc_errors_print shows its lines.
 */
bool mc_from_yaml(const mc_type *type, void *out, mc_str yaml, const mc_yaml_options *options,
                  mc_arena *arena, mc_errors *errors);
/** As mc_load_json (see config.h), of a file that is YAML. */
bool mc_load_yaml(const mc_type *type, void *out, mc_config *config, mc_arena *arena,
                  mc_errors *errors);

/** Appends a value as a YAML document in block style, without `---`. */
bool mc_yaml_write_value(mc_buf *out, const mc_value *value);
/** The same for a C value; `flags` as in mc_to_json. False as there. */
bool mc_to_yaml(const mc_type *type, const void *value, mc_buf *out, unsigned flags);

#ifdef __cplusplus
}
#endif
#endif
