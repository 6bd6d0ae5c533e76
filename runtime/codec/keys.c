/** keys.c - which member of an object is which field of a model: names, aliases, unknown keys. */
#include "engine.h"

bool mc_keys_init(mc_keys *keys, size_t len, mc_arena *arena) {
    keys->members = keys->few_members;
    keys->failed = keys->few_failed;
    keys->extras = 0;
    if (len > MC_FEW_FIELDS) {
        keys->members = mc_arena_array(arena, len, sizeof *keys->members);
        keys->failed = mc_arena_array(arena, len, sizeof *keys->failed);
        if (!keys->members || !keys->failed) return false;
    }
    for (size_t i = 0; i < len; i++) {
        keys->members[i] = NULL;
        keys->failed[i] = false;
    }
    return true;
}

size_t mc_model_find(const mc_model *model, mc_str key, size_t guess) {
    if (guess < model->fields_len && mc_str_equal(model->fields[guess].name, key)) return guess;
    for (size_t i = 0; i < model->fields_len; i++) {
        if (mc_field_rank(model, i, key) != SIZE_MAX) return i;
    }
    return model->fields_len;
}

static bool report_extra(mc_walk *walk, const mc_member *member, const mc_path *parent) {
    mc_path path = {parent, {.key = member->key, .kind = MC_LOC_KEY}};
    mc_spot spot = {.path = &path, .input = &member->value};
    return mc_report(walk, &spot, "extra_forbidden", "Extra inputs are not permitted");
}

/** Of two keys for one field the one that is declared first, of equal ones the last. */
const mc_member *mc_keys_preferred(const mc_model *model, size_t field, const mc_member *old,
                                   const mc_member *found) {
    if (!old || !model->names) return found;
    size_t new_rank = mc_field_rank(model, field, found->key);
    return new_rank <= mc_field_rank(model, field, old->key) ? found : old;
}

/** Whether a key that no field is read from is kept, by its count, or forbidden. */
static bool take_extra(mc_walk *walk, mc_keys *keys, const mc_spot *spot, const mc_member *member,
                       bool is_readonly) {
    mc_extra extra = spot->type->model->extra;
    if (extra == MC_EXTRA_FORBID) return report_extra(walk, member, spot->path);
    /* A @readonly field is written from the struct: its key must not come twice. */
    if (extra == MC_EXTRA_ALLOW && !is_readonly) keys->extras++;
    return true;
}

bool mc_field_is_read(const mc_walk *walk, const mc_field *field) {
    return walk->with_readonly || !(field->flags & MC_FIELD_READONLY);
}

bool mc_keys_match(mc_walk *walk, mc_keys *keys, const mc_spot *spot, mc_str tag_key) {
    const mc_model *model = spot->type->model;
    bool ok = true;
    size_t guess = 0;
    for (size_t i = 0; i < spot->input->len; i++) {
        const mc_member *member = &spot->input->as.members[i];
        size_t at = mc_model_find(model, member->key, guess);
        guess = at + 1;
        bool is_field = at < model->fields_len;
        if (is_field && mc_field_is_read(walk, &model->fields[at])) {
            keys->members[at] = mc_keys_preferred(model, at, keys->members[at], member);
        } else if (!(tag_key.data && mc_str_equal(member->key, tag_key))) {
            ok &= take_extra(walk, keys, spot, member, is_field);
        }
    }
    return ok;
}
