/** convert_model.c - Any to a struct: its fields, and what no field takes. */
#include "engine.h"

/* ---- unknown keys that are kept -------------------------------------------------------- */

static bool convert_extra(mc_walk *walk, mc_member *out, const mc_member *in,
                          const mc_path *parent) {
    mc_path path = {parent, {.key = in->key, .kind = MC_LOC_KEY}};
    *out = (mc_member){.key = in->key};
    if (!walk->borrow) {
        out->key = mc_arena_str(walk->arena, in->key);
        if (!out->key.data) return mc_walk_no_memory(walk);
    }
    return mc_walk_convert(walk, &mc_type_any, &out->value, &in->value, &path);
}

/** Keeps the members that are no field's, of which there are keys->extras. */
static bool convert_extras(mc_walk *walk, void *out, const mc_keys *keys, const mc_spot *spot,
                           mc_str tag_key) {
    const mc_model *model = spot->type->model;
    mc_any_map extra = {NULL, 0};
    bool ok = true;
    if (keys->extras > 0) {
        extra.entries = mc_arena_array(walk->arena, keys->extras, sizeof *extra.entries);
        if (!extra.entries) return mc_walk_no_memory(walk);
    }
    for (size_t i = 0; extra.len < keys->extras; i++) {
        const mc_member *member = &spot->input->as.members[i];
        bool is_tag = tag_key.data && mc_str_equal(member->key, tag_key);
        if (is_tag || mc_model_find(model, member->key, 0) < model->fields_len) continue;
        ok &= convert_extra(walk, &extra.entries[extra.len++], member, spot->path);
        if (walk->stop) return false;
    }
    memcpy((char *)out + model->extra_offset, &extra, sizeof extra);
    return ok;
}

/* ---- fields -------------------------------------------------------------------------- */

void mc_field_set_has(const mc_field *field, void *model, bool has) {
    if (field->has_offset == MC_NO_HAS) return;
    memcpy((char *)model + field->has_offset, &has, sizeof has);
}

static void set_none(const mc_field *field, void *model) {
    void *slot = (char *)model + field->offset;
    mc_field_set_has(field, model, false);
    if (field->flags & MC_FIELD_BOXED) {
        memcpy(slot, &(void *){NULL}, sizeof(void *));
    } else {
        mc_init(field->type, slot);
    }
}

static bool convert_boxed(mc_walk *walk, const mc_field *field, void *model, const mc_value *in,
                          const mc_path *path) {
    void *box = mc_arena_alloc(walk->arena, field->type->size);
    if (!box) return mc_walk_no_memory(walk);
    if (!mc_walk_convert(walk, field->type, box, in, path)) return false;
    memcpy((char *)model + field->offset, &box, sizeof box);
    return true;
}

static mc_mode mode_of(const mc_walk *walk, const mc_field *field) {
    if (field->flags & MC_FIELD_STRICT) return MC_STRICT;
    return field->flags & MC_FIELD_LAX ? MC_LAX : walk->mode;
}

mc_mode mc_walk_enter_field(mc_walk *walk, const mc_field *field) {
    mc_mode mode = walk->mode;
    walk->mode = mode_of(walk, field);
    walk->secrets += (field->flags & MC_FIELD_SENSITIVE) != 0;
    return mode;
}

void mc_walk_leave_field(mc_walk *walk, const mc_field *field, mc_mode mode) {
    walk->secrets -= (field->flags & MC_FIELD_SENSITIVE) != 0;
    walk->mode = mode;
}

bool mc_walk_convert_slot(mc_walk *walk, const mc_field *field, void *model, const mc_value *in,
                          const mc_path *path) {
    if (in->kind == MC_NULL && field->flags & MC_FIELD_NULLABLE) {
        set_none(field, model);
        return true;
    }
    mc_mode mode = mc_walk_enter_field(walk, field);
    void *slot = (char *)model + field->offset;
    bool ok = field->flags & MC_FIELD_BOXED ? convert_boxed(walk, field, model, in, path)
                                            : mc_walk_convert(walk, field->type, slot, in, path);
    mc_walk_leave_field(walk, field, mode);
    if (ok) mc_field_set_has(field, model, true);
    return ok;
}

bool mc_walk_convert_field(mc_walk *walk, const mc_field *field, mc_str key, void *model,
                           const mc_value *in, const mc_spot *parent) {
    mc_path path = {parent->path, {.key = key, .kind = MC_LOC_KEY}};
    if (in) return mc_walk_convert_slot(walk, field, model, in, &path);
    bool must = field->flags & MC_FIELD_REQUIRED && mc_field_is_read(walk, field);
    return !must || mc_report_missing(walk, &path, parent);
}

void mc_model_set_given(const mc_model *model, void *slot, size_t field, bool given) {
    char *word = (char *)slot + model->given_offset + field / 64 * sizeof(uint64_t);
    uint64_t bits = mc_uint_load(word, sizeof bits), bit = UINT64_C(1) << field % 64;
    mc_int_store(word, sizeof bits, given ? bits | bit : bits & ~bit);
}

/* ---- what the environment gives ---------------------------------------------------------- */

static const mc_layer *find_layer(const mc_walk *walk, const mc_value *object) {
    const mc_layer *layer = object->kind == MC_OBJECT ? walk->layers : NULL;
    while (layer && layer->members != object->as.members) {
        layer = layer->next;
    }
    return layer;
}

/** The same coercion as of a query parameter; and text from outside is bytes until looked at. */
static bool convert_variable(mc_walk *walk, const mc_field *field, mc_str key, void *model,
                             const mc_value *in, const mc_spot *parent) {
    mc_path path = {parent->path, {.key = key, .kind = MC_LOC_KEY}};
    mc_str text = mc_value_text(in);
    if (mc_utf8_valid_prefix(text) != text.len) {
        return mc_report(walk, &(mc_spot){.path = &path}, "string_unicode",
                         "Input should be a valid string, unable to parse raw data as a unicode "
                         "string");
    }
    mc_mode mode = walk->mode;
    walk->mode = MC_LAX;
    bool ok = mc_walk_convert_slot(walk, field, model, in, &path);
    walk->mode = mode;
    return ok;
}

/** Field `index` of an object that `layer` changes. */
static bool convert_layered(mc_walk *walk, const mc_layer *layer, size_t index, mc_str key,
                            void *model, const mc_value *in, const mc_spot *spot) {
    const mc_field *field = &spot->type->model->fields[index];
    if (!in && layer->over_default) return true;
    if (in && layer->is_variable[index]) {
        return convert_variable(walk, field, key, model, in, spot);
    }
    return mc_walk_convert_field(walk, field, key, model, in, spot);
}

/* ---- models ------------------------------------------------------------------------------ */

static bool convert_fields(mc_walk *walk, void *out, mc_keys *keys, const mc_spot *spot,
                           const mc_layer *layer) {
    const mc_model *model = spot->type->model;
    bool ok = true;
    for (size_t i = 0; i < model->fields_len; i++) {
        const mc_field *field = &model->fields[i];
        const mc_member *member = keys->members[i];
        const mc_value *in = member ? &member->value : NULL;
        mc_str key = member ? member->key : field->name;
        bool right = layer ? convert_layered(walk, layer, i, key, out, in, spot)
                           : mc_walk_convert_field(walk, field, key, out, in, spot);
        if (walk->stop) return false;
        if (in && right) mc_model_set_given(model, out, i, true);
        walk->fields_set += in != NULL;
        keys->failed[i] = !right;
        ok &= right;
    }
    return ok;
}

bool mc_walk_convert_model(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_str tag_key = walk->tag_key;
    walk->tag_key = (mc_str){0};
    const mc_layer *layer = find_layer(walk, spot->input);
    if (!layer || !layer->over_default) mc_init(spot->type, out);
    mc_walk_floor(walk, MC_FIT_STRICT);
    if (spot->input->kind != MC_OBJECT) return mc_report_model_type(walk, spot);
    mc_keys keys;
    if (!mc_keys_init(&keys, spot->type->model->fields_len, walk->arena)) {
        return mc_walk_no_memory(walk);
    }
    walk->has_fields_set = true;
    mc_mode mode = walk->mode;
    walk->mode = walk->call_mode;
    bool ok = mc_keys_match(walk, &keys, spot, tag_key);
    ok &= convert_fields(walk, out, &keys, spot, layer);
    if (keys.extras > 0) ok &= convert_extras(walk, out, &keys, spot, tag_key);
    walk->mode = mode;
    return mc_rules_check_model(walk, spot, keys.failed, ok) && ok;
}
