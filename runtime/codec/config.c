/** config.c - reads configurations: the file, the layers over it, and whose mistake is whose. */
#include "config.h"

#include <errno.h>
#include <modelc/json.h>

/* ---- the file ------------------------------------------------------------------------------ */

/* "FILE: WHY" as an error; always false. */
static bool refuse_file(const mc_config *config, mc_errors *errors, const char *why) {
    if (!errors) return false;
    mc_str msg = mc_arena_printf(errors->arena, "%s: %s", config->file, why);
    if (msg.data) {
        mc_errors_add(errors, NULL, "file_error", msg, NULL, NULL, 0);
    } else {
        errors->out_of_memory = true;
    }
    return false;
}

static bool refuse_number(const mc_config *config, mc_errors *errors, int number) {
    /* In glibc and musl its texts are constant, so that threads do not disturb each other. */
    return refuse_file(config, errors, strerror(number));
}

static bool no_memory(mc_errors *errors) {
    if (errors) errors->out_of_memory = true;
    return false;
}

/* Up to one byte more than is allowed. */
static bool read_all(FILE *file, mc_buf *to) {
    char part[4096];
    size_t len;
    while (to->len <= MC_JSON_BYTES_LIMIT && (len = fread(part, 1, sizeof part, file)) > 0) {
        mc_buf_add(to, part, len);
    }
    return !ferror(file);
}

static bool keep_text(mc_config *config, FILE *file, mc_arena *arena, mc_errors *errors) {
    mc_buf text = {.allocator = arena->allocator};
    errno = 0;
    bool fine = read_all(file, &text);
    int number = errno;
    if (!fine) {
        refuse_number(config, errors, number);
    } else if (text.len > MC_JSON_BYTES_LIMIT) {
        fine = refuse_file(config, errors, "it is too long");
    } else {
        config->text = mc_arena_str(arena, mc_buf_str(&text));
        fine = !text.failed && config->text.data ? true : no_memory(errors);
    }
    mc_buf_free(&text);
    return fine;
}

bool mc_config_read_file(mc_config *config, mc_arena *arena, mc_errors *errors) {
    config->text = MC_STR("");
    config->given = (mc_value){0};
    if (!config->file) return true;
    errno = 0;
    FILE *file = fopen(config->file, "rb");
    int number = errno;
    if (!file && number == ENOENT && config->may_miss) return true;
    if (!file) return refuse_number(config, errors, number);
    bool fine = keep_text(config, file, arena, errors);
    fclose(file);
    return fine;
}

/* ---- whose mistake it is -------------------------------------------------------------------- */

static size_t find_field(const mc_model *model, mc_str key) {
    return mc_model_find(model, key, 0);
}

/* The variable that a loc leads to: of what was given or, where it is missing, could be. */
static mc_str variable_at(const mc_type *type, const mc_error *error, const mc_config *config,
                          mc_arena *arena) {
    const mc_str none = {0};
    mc_str prefix = MC_STR("");
    for (size_t i = 0; i < error->loc_len && type->kind == MC_TYPE_MODEL; i++) {
        if (error->loc[i].kind != MC_LOC_KEY) return none;
        size_t at = find_field(type->model, error->loc[i].key);
        if (at == type->model->fields_len) return none;
        const mc_field *field = &type->model->fields[at];
        mc_str name = mc_config_variable(type->model, at);
        mc_str full = mc_config_join(prefix, name, arena);
        if (!full.data) return none;
        if (mc_config_goes_into(field)) {
            prefix = full;
            type = field->type;
            continue;
        }
        bool missing = strcmp(error->type, "missing") == 0 && i + 1 == error->loc_len;
        bool given = name.len > 0 && mc_config_find(config, prefix, name).data;
        return name.len > 0 && (missing || given) ? full : none;
    }
    return none;
}

static void name_variables(const mc_type *type, const mc_config *config, mc_errors *errors) {
    for (mc_error *error = errors->first; error; error = error->next) {
        error->variable = variable_at(type, error, config, errors->arena);
    }
}

/* ---- all of it ------------------------------------------------------------------------------- */

bool mc_config_apply(const mc_type *type, void *out, const mc_config *config, mc_arena *arena,
                     mc_errors *errors) {
    mc_value value = config->given;
    mc_layer *layers;
    mc_init(type, out);
    if (value.kind == MC_NULL) value = (mc_value){.kind = MC_OBJECT};
    if (!mc_config_overlay(type, &value, config, arena, &layers)) return no_memory(errors);
    mc_errors_set_source(errors, type, config->text, config->locate);
    /* Inputs that were refused may stand in the arena of the errors alone. */
    const mc_convert convert = {arena, errors, MC_STRICT};
    bool ok = mc_from_layers(type, out, &value, layers, &convert);
    if (!ok && errors) name_variables(type, config, errors);
    return ok;
}

static bool is_blank(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (!memchr(" \t\r\n", text.data[i], 4)) return false;
    }
    return true;
}

bool mc_load_json(const mc_type *type, void *out, mc_config *config, mc_arena *arena,
                  mc_errors *errors) {
    mc_init(type, out);
    config->locate = NULL;
    if (!mc_config_read_file(config, arena, errors)) return false;
    mc_json_options limits = mc_type_options(type, NULL);
    mc_errors_set_source(errors, type, config->text, NULL);
    if (!is_blank(config->text) &&
        !mc_json_read(&config->given, config->text, &limits, arena, errors)) {
        return false;
    }
    return mc_config_apply(type, out, config, arena, errors);
}
