/** encode.c - C values to JSON, by their tables. */
#include "engine.h"
#include "scalar.h"

#include <stdalign.h>

/** Room for a scalar: the largest is as long as two words. */
#define MC_COMPUTED_SIZE 64

/** What is written to, and how. */
typedef struct encoder {
    mc_buf *out;
    unsigned flags;
    size_t depth;
    const mc_type *parent;
    mc_str tag_key; /* of the tagged union around the next model, and its tag */
    mc_str tag;
} encoder;

static bool encode(encoder *to, const mc_type *type, const void *slot);

/* ---- scalars -------------------------------------------------------------------------- */

static bool encode_float(mc_buf *out, const mc_type *type, const void *slot) {
    double value = mc_float_load(slot, type->size);
    if (type->size == sizeof(float)) {
        mc_json_write_float(out, (float)value);
    } else {
        mc_json_write_double(out, value);
    }
    return true;
}

static bool encode_enum(mc_buf *out, const mc_type *type, const void *slot) {
    const mc_enum_value *value = mc_enum_load(type, slot);
    if (!value) return false;
    mc_value wire = mc_enum_wire(type->enumeration, value);
    mc_json_write_value(out, &wire);
    return true;
}

static bool encode_any(mc_buf *out, const void *slot) {
    mc_value value;
    memcpy(&value, slot, sizeof value);
    mc_json_write_value(out, &value);
    return true;
}

/** A type of types.h. Only addresses can hold what has to be escaped. */
static bool encode_scalar(mc_buf *out, const mc_type *type, const void *slot) {
    if (type->kind == MC_TYPE_URL || type->kind == MC_TYPE_EMAIL) {
        mc_str text = mc_str_load(slot);
        mc_json_write_str(out, text);
        return text.data;
    }
    mc_buf_add_char(out, '"');
    bool ok = mc_scalar_format(type->kind, slot, out);
    mc_buf_add_char(out, '"');
    return ok;
}

/* ---- lists and maps --------------------------------------------------------------------- */

/** A key is text on the wire, whatever its type. */
static bool encode_key(encoder *to, const mc_type *key, const void *slot) {
    if (key->kind == MC_TYPE_STR) {
        mc_json_write_str(to->out, mc_str_load(slot));
        return true;
    }
    size_t start = to->out->len;
    if (!encode(to, key, slot) || to->out->failed) return false;
    if (to->out->data[start] == '"') return true;
    mc_buf_add_char(to->out, '"');
    mc_buf_add_char(to->out, '"');
    if (to->out->failed) return false;
    char *text = to->out->data + start;
    memmove(text + 1, text, to->out->len - start - 2);
    text[0] = '"';
    return true;
}

static bool encode_sequence(encoder *to, const mc_type *type, const void *slot) {
    bool is_map = type->kind == MC_TYPE_MAP;
    mc_sequence items;
    if (!mc_sequence_load(type, slot, &items)) return false;
    mc_buf_add_char(to->out, is_map ? '{' : '[');
    for (size_t i = 0; i < items.len; i++) {
        if (i) mc_buf_add_char(to->out, ',');
        if (is_map) {
            if (!encode_key(to, mc_map_key(type), mc_sequence_key(&items, i))) return false;
            mc_buf_add_char(to->out, ':');
        }
        if (!encode(to, type->items->type, mc_sequence_value(&items, i))) return false;
    }
    mc_buf_add_char(to->out, is_map ? '}' : ']');
    return true;
}

static bool encode_optional(encoder *to, const mc_type *type, const void *slot) {
    const void *value = mc_optional_slot(type, slot);
    if (value) return encode(to, type->items->type, value);
    mc_json_write_null(to->out);
    return true;
}

static bool encode_tuple(encoder *to, const mc_tuple *tuple, const void *slot) {
    mc_buf_add_char(to->out, '[');
    for (size_t i = 0; i < tuple->len; i++) {
        const mc_field *field = &tuple->fields[i];
        const void *value = mc_field_slot(field, slot);
        if (i) mc_buf_add_char(to->out, ',');
        if (!value && !mc_field_may_be_none(field)) return false;
        if (!value) {
            mc_json_write_null(to->out);
        } else if (!encode(to, field->type, value)) {
            return false;
        }
    }
    mc_buf_add_char(to->out, ']');
    return true;
}

/* ---- models -------------------------------------------------------------------------------- */

static void write_key(mc_buf *out, mc_str key, bool *first) {
    if (!*first) mc_buf_add_char(out, ',');
    *first = false;
    mc_json_write_str(out, key);
    mc_buf_add_char(out, ':');
}

static bool is_null_any(const mc_field *field, const void *slot) {
    mc_value value;
    if (field->type->kind != MC_TYPE_ANY) return false;
    memcpy(&value, slot, sizeof value);
    return value.kind == MC_NULL;
}

static bool is_given(const mc_model *model, const void *slot, size_t field) {
    const char *word = (const char *)slot + model->given_offset + field / 64 * sizeof(uint64_t);
    return mc_uint_load(word, sizeof(uint64_t)) >> field % 64 & 1;
}

/** A model that is being written. */
typedef struct writing {
    const mc_model *model;
    const void *slot;
    const void *initial; /* as init makes it, for MC_JSON_EXCLUDE_DEFAULTS; else NULL */
    mc_str tag_key;      /* of the tagged union around it */
    bool first;
} writing;

static bool is_default(const writing *from, const mc_field *field, const void *value) {
    if (!from->initial || field->flags & MC_FIELD_REQUIRED) return false;
    const void *initial = mc_field_slot(field, from->initial);
    if (!value || !initial) return !value && !initial;
    return mc_equal(field->type, value, initial);
}

/** Whatever its value is. */
static bool is_unwanted(const encoder *to, const writing *from, size_t index) {
    const mc_field *field = &from->model->fields[index];
    if (from->tag_key.data && mc_str_equal(field->name, from->tag_key)) return true;
    if (field->flags & MC_FIELD_WRITEONLY && !(to->flags & MC_JSON_WITH_WRITEONLY)) return true;
    return to->flags & MC_JSON_EXCLUDE_UNSET && !is_given(from->model, from->slot, index);
}

static bool is_left_out(const encoder *to, const writing *from, const mc_field *field,
                        const void *value) {
    if (to->flags & MC_JSON_EXCLUDE_NONE && (!value || is_null_any(field, value))) return true;
    /* What may be absent but never null. */
    if (!value && !(field->flags & MC_FIELD_NULLABLE)) return true;
    return is_default(from, field, value);
}

static mc_str key_of(const encoder *to, const mc_model *model, size_t field) {
    bool by_name = to->flags & MC_JSON_BY_NAME && model->names;
    return by_name ? model->names[field].own : model->fields[field].name;
}

static bool encode_field(encoder *to, writing *from, size_t index) {
    const mc_field *field = &from->model->fields[index];
    const void *value = mc_field_slot(field, from->slot);
    if (is_unwanted(to, from, index)) return true;
    /* A required box without a value is no model. */
    if (!value && !mc_field_may_be_none(field)) return false;
    if (is_left_out(to, from, field, value)) return true;
    write_key(to->out, key_of(to, from->model, index), &from->first);
    if (value) return encode(to, field->type, value);
    mc_json_write_null(to->out);
    return true;
}

/** The values of computed fields live no longer than it takes to write them. */
static bool encode_computed(encoder *to, writing *from) {
    const mc_model *model = from->model;
    mc_arena scratch;
    mc_arena_init(&scratch, to->out->allocator, 0);
    bool fine = true;
    for (size_t i = 0; fine && i < model->computed_len; i++) {
        const mc_computed *field = &model->computed[i];
        alignas(max_align_t) char value[MC_COMPUTED_SIZE];
        bool has_value = field->compute(from->slot, value, &scratch);
        if (!has_value && to->flags & MC_JSON_EXCLUDE_NONE) continue;
        bool by_name = (to->flags & MC_JSON_BY_NAME) != 0;
        write_key(to->out, by_name ? field->own : field->name, &from->first);
        if (has_value) {
            fine = encode(to, field->type, value);
        } else {
            mc_json_write_null(to->out);
        }
    }
    mc_arena_free(&scratch);
    return fine;
}

static bool is_key_of_field(const encoder *to, const mc_model *model, mc_str key) {
    for (size_t i = 0; i < model->fields_len; i++) {
        if (mc_str_equal(key_of(to, model, i), key)) return true;
    }
    return false;
}

/** Unknown keys that were kept, behind the fields; but no key twice. */
static bool encode_extra(encoder *to, writing *from, const void *slot) {
    mc_any_map extra;
    memcpy(&extra, slot, sizeof extra);
    if (!extra.entries && extra.len > 0) return false;
    for (size_t i = 0; i < extra.len; i++) {
        const mc_member *entry = &extra.entries[i];
        bool is_tag = from->tag_key.data && mc_str_equal(entry->key, from->tag_key);
        if (is_tag || is_key_of_field(to, from->model, entry->key)) continue;
        write_key(to->out, entry->key, &from->first);
        if (!encode(to, &mc_type_any, &entry->value)) return false;
    }
    return true;
}

static bool encode_fields(encoder *to, writing *from) {
    if (from->tag_key.data) {
        write_key(to->out, from->tag_key, &from->first);
        mc_json_write_str(to->out, to->tag);
    }
    for (size_t i = 0; i < from->model->fields_len; i++) {
        if (!encode_field(to, from, i)) return false;
    }
    if (from->model->computed_len && !encode_computed(to, from)) return false;
    const void *extra = mc_model_extra(from->model, from->slot);
    return !extra || encode_extra(to, from, extra);
}

/** The model as init makes it, from the buffer's allocator; NULL without memory. */
static void *initial_model(const mc_allocator *allocator, const mc_type *type) {
    void *initial = allocator->resize(allocator->user, NULL, 0, type->size);
    if (initial) mc_init(type, initial);
    return initial;
}

static bool encode_model(encoder *to, const mc_type *type, const void *slot) {
    const mc_allocator *allocator = to->out->allocator;
    if (!allocator) allocator = &mc_allocator_default;
    writing from = {.model = type->model, .slot = slot, .tag_key = to->tag_key, .first = true};
    to->tag_key = (mc_str){0};
    void *initial = NULL;
    if (to->flags & MC_JSON_EXCLUDE_DEFAULTS) {
        initial = initial_model(allocator, type);
        if (!initial) return false;
        from.initial = initial;
    }
    mc_buf_add_char(to->out, '{');
    bool ok = encode_fields(to, &from);
    mc_buf_add_char(to->out, '}');
    if (initial) allocator->resize(allocator->user, initial, type->size, 0);
    return ok;
}

/* ---- unions ---------------------------------------------------------------------------------- */

static bool encode_adjacent(encoder *to, const mc_union *choice, const mc_case *one,
                            const void *member) {
    bool first = true;
    mc_buf_add_char(to->out, '{');
    write_key(to->out, choice->tag_key, &first);
    mc_json_write_str(to->out, one->tag);
    write_key(to->out, choice->content_key, &first);
    if (!encode(to, one->type, member)) return false;
    mc_buf_add_char(to->out, '}');
    return true;
}

static bool encode_union(encoder *to, const mc_union *choice, const void *slot) {
    const mc_case *one = mc_case_load(choice, slot);
    const void *member = one ? mc_case_slot(choice, one, slot) : NULL;
    if (!member) return false;
    if (choice->mode == MC_UNION_ADJACENT) return encode_adjacent(to, choice, one, member);
    bool writes_tag = choice->mode == MC_UNION_INTERNAL && !choice->tag_is_field;
    /* A union within writes the tag itself. */
    if (writes_tag && one->type->kind != MC_TYPE_UNION) {
        /* Only an object has room for a tag. */
        if (one->type->kind != MC_TYPE_MODEL) return false;
        to->tag_key = choice->tag_key;
        to->tag = one->tag;
    }
    return encode(to, one->type, member);
}

/* ---- any type ---------------------------------------------------------------------------------
 */

static bool encode_by_kind(encoder *to, const mc_type *type, const void *slot) {
    switch (type->kind) {
    case MC_TYPE_BOOL:
        mc_json_write_bool(to->out, mc_uint_load(slot, type->size) != 0);
        return true;
    case MC_TYPE_INT:
        mc_json_write_int(to->out, mc_int_load(slot, type->size));
        return true;
    case MC_TYPE_UINT:
        mc_json_write_uint(to->out, mc_uint_load(slot, type->size));
        return true;
    case MC_TYPE_FLOAT:
        return encode_float(to->out, type, slot);
    case MC_TYPE_STR:
        mc_json_write_str(to->out, mc_str_load(slot));
        return true;
    case MC_TYPE_ANY:
        return encode_any(to->out, slot);
    case MC_TYPE_NULL:
        mc_json_write_null(to->out);
        return true;
    case MC_TYPE_ENUM:
        return encode_enum(to->out, type, slot);
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_MAP:
    case MC_TYPE_SET:
        return encode_sequence(to, type, slot);
    case MC_TYPE_TUPLE:
        return encode_tuple(to, type->tuple, slot);
    case MC_TYPE_OPTIONAL:
        return encode_optional(to, type, slot);
    case MC_TYPE_MODEL:
        return encode_model(to, type, slot);
    case MC_TYPE_UNION:
        return encode_union(to, type->choice, slot);
    default:
        return mc_is_scalar(type->kind) && encode_scalar(to->out, type, slot);
    }
}

static bool encode(encoder *to, const mc_type *type, const void *slot) {
    bool is_level = mc_type_nests(type, to->parent);
    if (to->out->failed || (is_level && to->depth == MC_DEPTH_LIMIT)) return false;
    const mc_type *parent = to->parent;
    to->parent = type;
    to->depth += is_level;
    bool ok = encode_by_kind(to, type, slot);
    to->depth -= is_level;
    to->parent = parent;
    return ok;
}

bool mc_encode_within(mc_buf *out, const mc_type *type, const void *value, size_t depth) {
    encoder to = {.out = out, .flags = MC_JSON_DEFAULT, .depth = depth};
    return encode(&to, type, value) && !out->failed;
}

bool mc_to_json(const mc_type *type, const void *value, mc_buf *out, unsigned flags) {
    size_t start = out->len;
    encoder to = {.out = out, .flags = flags};
    if (encode(&to, type, value) && !out->failed) return true;
    out->len = start;
    if (start < out->cap) out->data[start] = '\0';
    return false;
}
