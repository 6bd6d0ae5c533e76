/* write.c - values to YAML by libyaml's emitter: block style, quotes where a text would else be
 * read as something other than a text. */
#include "reader.h"

typedef struct writer {
    yaml_emitter_t emitter;
    bool failed;
} writer;

static int append(void *user, unsigned char *bytes, size_t len) {
    mc_buf *out = user;
    mc_buf_add(out, bytes, len);
    return !out->failed;
}

/* The emitter takes the event, also where it fails. */
static void emit(writer *w, yaml_event_t *event, int made) {
    if (!made || !yaml_emitter_emit(&w->emitter, event)) w->failed = true;
}

/* Whether a plain scalar of that text would be read as something else, by YAML 1.1 or 1.2. */
static bool needs_quotes(mc_str text) {
    bool boolean;
    mc_arena scratch = {0};
    mc_value read = {.kind = MC_PLAIN, .len = (uint32_t)text.len, .as.text = text.data};
    mc_yaml_resolve_core(&read, &scratch);
    bool other = read.kind != MC_STRING || mc_yaml_is_bool_word(text, &boolean) ||
                 mc_str_equal(text, MC_STR("<<")) || mc_str_equal(text, MC_STR("="));
    mc_arena_free(&scratch);
    return other;
}

static void write_scalar(writer *w, mc_str text, bool plain, yaml_scalar_style_t style) {
    yaml_event_t event;
    int made = text.len <= INT32_MAX &&
               yaml_scalar_event_initialize(&event, NULL, NULL, (const yaml_char_t *)text.data,
                                            (int)text.len, plain, true, style);
    emit(w, &event, made);
}

static void write_text(writer *w, mc_str text) {
    bool quoted = needs_quotes(text);
    bool lines = text.len > 0 && memchr(text.data, '\n', text.len);
    write_scalar(w, text, !quoted,
                 quoted  ? YAML_DOUBLE_QUOTED_SCALAR_STYLE
                 : lines ? YAML_LITERAL_SCALAR_STYLE
                         : YAML_ANY_SCALAR_STYLE);
}

/* Numbers, booleans and null read the same in YAML as in JSON. */
static void write_as_json(writer *w, const mc_value *value) {
    mc_buf text = {0};
    bool special = value->kind == MC_DOUBLE && !(value->as.number - value->as.number == 0);
    if (special) {
        bool nan = value->as.number != value->as.number;
        mc_buf_add_str(&text, nan                    ? MC_STR(".nan")
                              : value->as.number > 0 ? MC_STR(".inf")
                                                     : MC_STR("-.inf"));
    } else {
        mc_json_write_value(&text, value);
    }
    if (text.failed) {
        w->failed = true;
    } else {
        write_scalar(w, mc_buf_str(&text), true, YAML_PLAIN_SCALAR_STYLE);
    }
    mc_buf_free(&text);
}

static void write_value(writer *w, const mc_value *value, size_t depth);

static void write_array(writer *w, const mc_value *value, size_t depth) {
    yaml_event_t event;
    yaml_sequence_style_t style =
        value->len == 0 ? YAML_FLOW_SEQUENCE_STYLE : YAML_BLOCK_SEQUENCE_STYLE;
    emit(w, &event, yaml_sequence_start_event_initialize(&event, NULL, NULL, 1, style));
    for (uint32_t i = 0; i < value->len && !w->failed; i++) {
        write_value(w, &value->as.items[i], depth + 1);
    }
    if (!w->failed) emit(w, &event, yaml_sequence_end_event_initialize(&event));
}

static void write_object(writer *w, const mc_value *value, size_t depth) {
    yaml_event_t event;
    yaml_mapping_style_t style =
        value->len == 0 ? YAML_FLOW_MAPPING_STYLE : YAML_BLOCK_MAPPING_STYLE;
    emit(w, &event, yaml_mapping_start_event_initialize(&event, NULL, NULL, 1, style));
    for (uint32_t i = 0; i < value->len && !w->failed; i++) {
        write_text(w, value->as.members[i].key);
        if (!w->failed) write_value(w, &value->as.members[i].value, depth + 1);
    }
    if (!w->failed) emit(w, &event, yaml_mapping_end_event_initialize(&event));
}

static void write_value(writer *w, const mc_value *value, size_t depth) {
    if (depth > MC_DEPTH_LIMIT) {
        w->failed = true;
        return;
    }
    switch (value->kind) {
    case MC_STRING:
        write_text(w, mc_value_text(value));
        return;
    case MC_ARRAY:
        write_array(w, value, depth);
        return;
    case MC_OBJECT:
        write_object(w, value, depth);
        return;
    default:
        write_as_json(w, value);
        return;
    }
}

static void write_document(writer *w, const mc_value *value) {
    yaml_event_t event;
    emit(w, &event, yaml_stream_start_event_initialize(&event, YAML_UTF8_ENCODING));
    if (w->failed) return;
    emit(w, &event, yaml_document_start_event_initialize(&event, NULL, NULL, NULL, 1));
    if (!w->failed) write_value(w, value, 0);
    if (w->failed) return;
    emit(w, &event, yaml_document_end_event_initialize(&event, 1));
    if (!w->failed) emit(w, &event, yaml_stream_end_event_initialize(&event));
}

bool mc_yaml_write_value(mc_buf *out, const mc_value *value) {
    size_t before = out->len;
    writer w = {0};
    if (out->failed || !yaml_emitter_initialize(&w.emitter)) {
        out->failed = true;
        return false;
    }
    yaml_emitter_set_output(&w.emitter, append, out);
    yaml_emitter_set_unicode(&w.emitter, 1);
    yaml_emitter_set_width(&w.emitter, -1);
    write_document(&w, value);
    yaml_emitter_delete(&w.emitter);
    if (w.failed && !out->failed) out->len = before;
    return !w.failed && !out->failed;
}

bool mc_to_yaml(const mc_type *type, const void *value, mc_buf *out, unsigned flags) {
    mc_buf json = {.allocator = out->allocator};
    mc_arena arena;
    mc_arena_init(&arena, out->allocator, 0);
    mc_value tree;
    bool fine = mc_to_json(type, value, &json, flags) &&
                mc_json_read(&tree, mc_buf_str(&json), NULL, &arena, NULL) &&
                mc_yaml_write_value(out, &tree);
    mc_arena_free(&arena);
    mc_buf_free(&json);
    return fine;
}
