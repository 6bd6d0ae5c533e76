/* read.c - YAML text to values and models: the public side of reading. */
#include "reader.h"

#include <modelc/config.h>

static void set_source(mc_errors *errors, mc_str yaml) {
    mc_errors_set_source(errors, &mc_type_any, yaml, mc_yaml_locate);
}

bool mc_yaml_read_next(mc_value *out, mc_str *rest, const mc_yaml_options *options, mc_arena *arena,
                       mc_errors *errors) {
    set_source(errors, *rest);
    if (!mc_yaml_read_plain(out, rest, options, arena, errors)) {
        *out = (mc_value){0};
        return false;
    }
    mc_yaml_resolve(&mc_type_any, out, arena);
    return true;
}

static bool refuse_second(mc_errors *errors) {
    mc_errors_add(errors, NULL, "yaml_invalid", MC_STR("Invalid YAML: more than one document"),
                  NULL, NULL, 0);
    return false;
}

/* One document, its plain scalars as they are; null where there is none. */
static bool read_only(mc_value *out, mc_str yaml, const mc_yaml_options *options, mc_arena *arena,
                      mc_errors *errors) {
    mc_errors own;
    mc_errors_init(&own, errors ? errors->arena : arena);
    mc_str rest = yaml;
    mc_value second;
    bool found = mc_yaml_read_plain(out, &rest, options, arena, &own);
    bool fine = found || (own.count == 0 && !own.out_of_memory && !own.truncated);
    if (found && mc_yaml_read_plain(&second, &rest, options, arena, &own)) {
        fine = refuse_second(&own);
    }
    fine = fine && own.count == 0 && !own.out_of_memory;
    if (errors) mc_errors_move(errors, &own);
    if (!fine) *out = (mc_value){0};
    return fine;
}

bool mc_yaml_read(mc_value *out, mc_str yaml, const mc_yaml_options *options, mc_arena *arena,
                  mc_errors *errors) {
    set_source(errors, yaml);
    if (!read_only(out, yaml, options, arena, errors)) return false;
    mc_yaml_resolve(&mc_type_any, out, arena);
    return true;
}

/* What the type's @limits say, where the call says nothing. */
static mc_yaml_options with_type(const mc_type *type, const mc_yaml_options *options) {
    mc_yaml_options all = options ? *options : (mc_yaml_options){0};
    const mc_json_options of_type = mc_type_options(type, NULL);
    if (!all.max_bytes) all.max_bytes = of_type.max_bytes;
    if (!all.max_depth) all.max_depth = of_type.max_depth;
    if (!all.max_nodes) all.max_nodes = of_type.max_items;
    if (!all.max_text) all.max_text = of_type.max_text;
    return all;
}

bool mc_from_yaml(const mc_type *type, void *out, mc_str yaml, const mc_yaml_options *options,
                  mc_arena *arena, mc_errors *errors) {
    mc_init(type, out);
    mc_errors_set_source(errors, type, yaml, mc_yaml_locate);
    mc_value value;
    const mc_yaml_options all = with_type(type, options);
    if (!read_only(&value, yaml, &all, arena, errors)) return false;
    mc_yaml_resolve(type, &value, arena);
    mc_convert convert = {.arena = arena, .errors = errors, .mode = MC_STRICT};
    bool fine = mc_from_value(type, out, &value, NULL, &convert);
    if (!fine) mc_init(type, out);
    return fine;
}

bool mc_load_yaml(const mc_type *type, void *out, mc_config *config, mc_arena *arena,
                  mc_errors *errors) {
    mc_init(type, out);
    config->locate = mc_yaml_locate;
    if (!mc_config_read_file(config, arena, errors)) return false;
    mc_errors_set_source(errors, type, config->text, mc_yaml_locate);
    const mc_yaml_options all = with_type(type, NULL);
    if (!read_only(&config->given, config->text, &all, arena, errors)) return false;
    mc_yaml_resolve(type, &config->given, arena);
    return mc_config_apply(type, out, config, arena, errors);
}
