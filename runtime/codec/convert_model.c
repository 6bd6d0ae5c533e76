/** convert_model.c - Any to a struct: keys to fields, what is missing, what is too many. */
#include "engine.h"

/** Models up to this size need no memory to sort out their keys. */
#define FEW_FIELDS 32

/** What is known of the fields while a model is read. */
typedef struct field_states {
    const mc_value **values; /* of the input, NULL where there is none */
    bool *failed;
    const mc_value *few_values[FEW_FIELDS];
    bool few_failed[FEW_FIELDS];
} field_states;

static bool states_init(field_states *states, size_t len, mc_arena *arena) {
    states->values = states->few_values;
    states->failed = states->few_failed;
    if (len > FEW_FIELDS) {
        states->values = mc_arena_array(arena, len, sizeof *states->values);
        states->failed = mc_arena_array(arena, len, sizeof *states->failed);
        if (!states->values || !states->failed) return false;
    }
    for (size_t i = 0; i < len; i++) {
        states->values[i] = NULL;
        states->failed[i] = false;
    }
    return true;
}

/* ---- keys -------------------------------------------------------------------------- */

/** Index of the field of that key, or fields_len; `guess` is tried first. */
static size_t find_field(const mc_model *model, mc_str key, size_t guess) {
    if (guess < model->fields_len && mc_str_equal(model->fields[guess].name, key)) return guess;
    for (size_t i = 0; i < model->fields_len; i++) {
        if (mc_str_equal(model->fields[i].name, key)) return i;
    }
    return model->fields_len;
}

static bool report_extra(mc_walk *walk, const mc_member *member, const mc_path *parent) {
    mc_path path = {parent, {.key = member->key, .kind = MC_LOC_KEY}};
    mc_spot spot = {.path = &path, .input = &member->value};
    return mc_report(walk, &spot, "extra_forbidden", "Extra inputs are not permitted");
}

/** Finds the value of each field, the last one of a key; false where a key is forbidden. */
static bool match_keys(mc_walk *walk, field_states *states, const mc_spot *spot, mc_str tag_key) {
    const mc_model *model = spot->type->model;
    bool ok = true;
    size_t guess = 0;
    for (size_t i = 0; i < spot->input->len; i++) {
        const mc_member *member = &spot->input->as.members[i];
        size_t field = find_field(model, member->key, guess);
        guess = field + 1;
        if (field < model->fields_len) {
            states->values[field] = &member->value;
        } else if (model->extra == MC_EXTRA_FORBID &&
                   !(tag_key.data && mc_str_equal(member->key, tag_key))) {
            ok = report_extra(walk, member, spot->path);
        }
    }
    return ok;
}

/* ---- fields -------------------------------------------------------------------------- */

static void set_has(const mc_field *field, void *model, bool has) {
    if (field->has_offset == MC_NO_HAS) return;
    memcpy((char *)model + field->has_offset, &has, sizeof has);
}

static void set_none(const mc_field *field, void *model) {
    void *slot = (char *)model + field->offset;
    set_has(field, model, false);
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

bool mc_walk_convert_slot(mc_walk *walk, const mc_field *field, void *model, const mc_value *in,
                          const mc_path *path) {
    if (in->kind == MC_NULL && field->flags & MC_FIELD_NULLABLE) {
        set_none(field, model);
        return true;
    }
    void *slot = (char *)model + field->offset;
    bool ok = field->flags & MC_FIELD_BOXED ? convert_boxed(walk, field, model, in, path)
                                            : mc_walk_convert(walk, field->type, slot, in, path);
    if (ok) set_has(field, model, true);
    return ok;
}

bool mc_walk_convert_field(mc_walk *walk, const mc_field *field, void *model, const mc_value *in,
                           const mc_spot *parent) {
    mc_path path = {parent->path, {.key = field->name, .kind = MC_LOC_KEY}};
    if (in) return mc_walk_convert_slot(walk, field, model, in, &path);
    return !(field->flags & MC_FIELD_REQUIRED) || mc_report_missing(walk, &path, parent);
}

static void set_given(const mc_model *model, void *out, size_t field) {
    char *word = (char *)out + model->given_offset + field / 64 * sizeof(uint64_t);
    uint64_t bits = mc_uint_load(word, sizeof bits);
    mc_int_store(word, sizeof bits, bits | UINT64_C(1) << field % 64);
}

static bool convert_fields(mc_walk *walk, void *out, field_states *states, const mc_spot *spot) {
    const mc_model *model = spot->type->model;
    bool ok = true;
    for (size_t i = 0; i < model->fields_len; i++) {
        const mc_value *in = states->values[i];
        bool right = mc_walk_convert_field(walk, &model->fields[i], out, in, spot);
        if (walk->stop) return false;
        if (in && right) set_given(model, out, i);
        walk->fields_set += in != NULL;
        states->failed[i] = !right;
        ok &= right;
    }
    return ok;
}

bool mc_walk_convert_model(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_str tag_key = walk->tag_key;
    walk->tag_key = (mc_str){0};
    mc_init(spot->type, out);
    mc_walk_floor(walk, MC_FIT_STRICT);
    if (spot->input->kind != MC_OBJECT) return mc_report_model_type(walk, spot);
    field_states states;
    if (!states_init(&states, spot->type->model->fields_len, walk->arena)) {
        return mc_walk_no_memory(walk);
    }
    walk->has_fields_set = true;
    bool ok = match_keys(walk, &states, spot, tag_key);
    ok &= convert_fields(walk, out, &states, spot);
    return mc_rules_check_model(walk, spot, states.failed, ok) && ok;
}
