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

bool mc_from_yaml(const mc_type *type, void *out, mc_str yaml, const mc_yaml_options *options,
                  mc_arena *arena, mc_errors *errors) {
    mc_init(type, out);
    mc_errors_set_source(errors, type, yaml, mc_yaml_locate);
    mc_value value;
    if (!read_only(&value, yaml, options, arena, errors)) return false;
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
    if (!read_only(&config->given, config->text, NULL, arena, errors)) return false;
    mc_yaml_resolve(type, &config->given, arena);
    return mc_config_apply(type, out, config, arena, errors);
}
