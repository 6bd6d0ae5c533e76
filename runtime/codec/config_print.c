/** config_print.c - a configuration's values, one a line, each with where it comes from. */
#include "config.h"

#include <modelc/json.h>

#include "json_reader.h"

/** What is the same for all lines. */
typedef struct printer {
    const mc_config *config;
    FILE *out;
    mc_arena arena; /* of what one line needs */
} printer;

/** A value and all that leads to it. */
typedef struct place {
    const struct place *parent;
    mc_loc step;           /* in the file: under the key that was given */
    mc_str shown;          /* the key as the schema has it */
    const mc_value *given; /* in the file, or NULL */
    mc_str prefix;         /* of variables; data NULL where the environment does not reach */
    mc_str variable;       /* that gave it; data NULL where none did */
    bool is_secret;
} place;

static void print_value(printer *p, const mc_type *type, const void *slot, const place *at);

/* ---- where it comes from --------------------------------------------------------------------- */

static size_t steps_to(const place *at) {
    size_t len = 0;
    for (; at->parent; at = at->parent) {
        len++;
    }
    return len;
}

static size_t line_of(printer *p, const place *at) {
    const size_t len = steps_to(at);
    mc_loc *loc = mc_arena_array(&p->arena, len + 1, sizeof *loc);
    if (!loc) return 1;
    for (size_t i = len; at->parent; at = at->parent) {
        loc[--i] = at->step;
    }
    const mc_errors source = {.source = p->config->text, .locate = p->config->locate};
    const mc_error error = {.type = "", .loc = loc, .loc_len = len};
    return mc_error_position(&source, &error).line;
}

static void print_origin(printer *p, const place *at) {
    fputs("  # ", p->out);
    if (at->variable.data) {
        fputs("environment ", p->out);
        mc_print_text(at->variable, p->out);
    } else if (at->given && p->config->file) {
        mc_print_text(mc_str_from(p->config->file), p->out);
        fprintf(p->out, ":%zu", line_of(p, at));
    } else {
        fputs("default", p->out);
    }
    fputc('\n', p->out);
}

/* ---- what it is -------------------------------------------------------------------------------
 */

static bool is_word(mc_str key) {
    bool word = key.len > 0;
    for (size_t i = 0; i < key.len && word; i++) {
        char c = key.data[i];
        word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    }
    return word;
}

static void print_path(printer *p, const place *at) {
    if (!at->parent) return;
    print_path(p, at->parent);
    if (at->step.kind == MC_LOC_INDEX) {
        fprintf(p->out, "[%zu]", at->step.index);
    } else if (is_word(at->shown)) {
        fprintf(p->out, "%s%.*s", at->parent->parent ? "." : "", MC_STR_ARG(at->shown));
    } else {
        mc_buf key = {0};
        mc_json_write_str(&key, at->shown);
        fputc('[', p->out);
        mc_print_text(mc_buf_str(&key), p->out);
        fputc(']', p->out);
        mc_buf_free(&key);
    }
}

/* Its JSON, with stars for secrets; NULL where there is no memory or the value is none. */
static bool json_of(printer *p, const mc_type *type, const void *slot, const place *at,
                    mc_buf *out) {
    mc_value value = {0};
    if (slot && at->is_secret) {
        value = mc_value_str(mc_secret_text);
    } else if (slot) {
        mc_buf text = {0};
        bool fine = mc_to_json(type, slot, &text, MC_JSON_WITH_WRITEONLY) &&
                    mc_json_read(&value, mc_buf_str(&text), NULL, &p->arena, NULL) &&
                    mc_secrets_hide(&value, type, &p->arena);
        mc_buf_free(&text);
        if (!fine) return false;
    }
    mc_json_write_value(out, &value);
    return !out->failed;
}

static void print_line(printer *p, const mc_type *type, const void *slot, const place *at) {
    mc_arena_mark mark = mc_arena_save(&p->arena);
    mc_buf json = {0};
    bool fine = json_of(p, type, slot, at, &json);
    print_path(p, at);
    fputs(" = ", p->out);
    mc_print_text(fine ? mc_buf_str(&json) : MC_STR("?"), p->out);
    print_origin(p, at);
    mc_buf_free(&json);
    mc_arena_rewind(&p->arena, mark);
}

/* ---- what holds other values --------------------------------------------------------------------
 */

static place field_place(printer *p, const mc_model *model, size_t index, const place *at) {
    const mc_field *field = &model->fields[index];
    const mc_member *member = mc_config_member(model, index, at->given);
    mc_str name = mc_config_variable(model, index);
    place inner = {.parent = at, .shown = field->name};
    inner.given = member ? &member->value : NULL;
    inner.step = (mc_loc){.key = member ? member->key : field->name, .kind = MC_LOC_KEY};
    inner.is_secret = at->is_secret || field->flags & MC_FIELD_SENSITIVE;
    if (!at->prefix.data) return inner;
    mc_str full = mc_config_join(at->prefix, name, &p->arena);
    if (mc_config_goes_into(field)) {
        inner.prefix = full;
    } else if (name.len > 0 && mc_config_find(p->config, at->prefix, name).data) {
        inner.variable = full;
    }
    return inner;
}

static void print_map(printer *p, const mc_type *type, const void *slot, const place *at) {
    mc_sequence entries;
    if (!mc_sequence_load(type, slot, &entries)) return;
    for (size_t i = 0; i < entries.len; i++) {
        mc_str key = mc_map_key_text(mc_map_key(type), mc_sequence_key(&entries, i), &p->arena);
        place inner = {.parent = at, .shown = key, .is_secret = at->is_secret};
        inner.step = (mc_loc){.key = key, .kind = MC_LOC_KEY};
        inner.given = at->given ? mc_value_get(at->given, key) : NULL;
        print_value(p, type->items->type, mc_sequence_value(&entries, i), &inner);
    }
}

static void print_list(printer *p, const mc_type *type, const void *slot, const place *at) {
    mc_sequence items;
    if (!mc_sequence_load(type, slot, &items)) return;
    for (size_t i = 0; i < items.len; i++) {
        place inner = {.parent = at, .is_secret = at->is_secret};
        inner.step = (mc_loc){.index = i, .kind = MC_LOC_INDEX};
        inner.given = at->given ? mc_value_at(at->given, i) : NULL;
        print_value(p, type->items->type, mc_sequence_value(&items, i), &inner);
    }
}

static void print_model(printer *p, const mc_model *model, const void *slot, const place *at) {
    for (size_t i = 0; i < model->fields_len; i++) {
        const place inner = field_place(p, model, i, at);
        const mc_field *field = &model->fields[i];
        print_value(p, field->type, mc_field_slot(field, slot), &inner);
    }
    const void *extra = mc_model_extra(model, slot);
    if (extra) print_map(p, &mc_type_any_map, extra, at);
}

/* A set's items have no places of their own: which of two equal ones stayed nobody knows. */
static bool is_list(const mc_type *type) {
    return type->kind == MC_TYPE_LIST || type->kind == MC_TYPE_ARRAY;
}

static bool has_items(const mc_type *type, const void *slot) {
    mc_sequence items;
    return mc_sequence_load(type, slot, &items) && items.len > 0;
}

static void print_value(printer *p, const mc_type *type, const void *slot, const place *at) {
    bool is_map = type->kind == MC_TYPE_MAP;
    /* What was read is never so deep; what a program has changed may hold itself. */
    if (steps_to(at) > MC_DEPTH_LIMIT) {
        print_line(p, type, slot, at);
    } else if (slot && type->kind == MC_TYPE_MODEL && type->model->fields_len > 0) {
        print_model(p, type->model, slot, at);
    } else if (slot && (is_map || is_list(type)) && has_items(type, slot)) {
        is_map ? print_map(p, type, slot, at) : print_list(p, type, slot, at);
    } else {
        print_line(p, type, slot, at);
    }
}

void mc_config_print(const mc_type *type, const void *value, const mc_config *config, FILE *out) {
    printer p = {.config = config, .out = out};
    const place root = {.given = &config->given, .prefix = MC_STR("")};
    print_value(&p, type, value, &root);
    mc_arena_free(&p.arena);
}
