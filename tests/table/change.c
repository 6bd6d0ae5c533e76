/* change.c - puts a value at a place of a C value: see change.h. */
#include "change.h"

/* Where a path has come to: a slot and its type and, of a field, what says it has a value. */
typedef struct place {
    const mc_type *type;
    char *slot;
    const mc_field *field;
    char *owner;
} place;

static mc_str cut_step(mc_str *path) {
    const char *dot = memchr(path->data, '.', path->len);
    mc_str step = {path->data, dot ? (size_t)(dot - path->data) : path->len};
    path->data += step.len + (dot != NULL);
    path->len -= step.len + (dot != NULL);
    return step;
}

static bool index_of(mc_str step, size_t *index) {
    *index = 0;
    for (size_t i = 0; i < step.len; i++) {
        if (step.data[i] < '0' || step.data[i] > '9' || *index > 1000) return false;
        *index = *index * 10 + (size_t)(step.data[i] - '0');
    }
    return step.len > 0;
}

/* ---- steps ------------------------------------------------------------------------------- */

static bool step_to_field(place *at, mc_str step) {
    const mc_model *model = at->type->model;
    for (size_t i = 0; i < model->fields_len; i++) {
        const mc_field *field = &model->fields[i];
        if (!mc_str_equal(field->name, step)) continue;
        *at = (place){field->type, at->slot + field->offset, field, at->slot};
        return true;
    }
    return false;
}

static bool step_to_item(place *at, mc_str step) {
    size_t index, len = at->type->items->length;
    char *items = at->slot;
    const mc_type *type = at->type->items->type;
    if (at->type->kind != MC_TYPE_ARRAY) {
        memcpy(&items, at->slot, sizeof items);
        memcpy(&len, at->slot + sizeof items, sizeof len);
    }
    if (!index_of(step, &index) || index >= len) return false;
    *at = (place){.type = type, .slot = items + index * type->size};
    return true;
}

static bool step_to_key(place *at, mc_str step) {
    const mc_items *map = at->type->items;
    char *entries;
    size_t len;
    memcpy(&entries, at->slot, sizeof entries);
    memcpy(&len, at->slot + sizeof entries, sizeof len);
    for (size_t i = 0; i < len; i++) {
        mc_str key;
        char *entry = entries + i * map->entry_size;
        memcpy(&key, entry, sizeof key);
        if (!mc_str_equal(key, step)) continue;
        *at = (place){.type = map->type, .slot = entry + map->value_offset};
        return true;
    }
    return false;
}

static void follow(place *at) {
    char *target;
    memcpy(&target, at->slot, sizeof target);
    at->slot = target;
}

/* Into the member that a union holds. */
static bool enter_union(place *at) {
    const mc_union *choice = at->type->choice;
    int kind;
    memcpy(&kind, at->slot + choice->kind_offset, sizeof kind);
    for (size_t i = 0; i < choice->len; i++) {
        const mc_case *one = &choice->cases[i];
        if (one->kind != kind) continue;
        *at = (place){.type = one->type, .slot = at->slot + choice->as_offset};
        if (one->boxed) follow(at);
        return true;
    }
    return false;
}

static bool take_step(place *at, mc_str step) {
    if (at->field && (at->field->flags & MC_FIELD_BOXED)) follow(at);
    if (!at->slot) return false;
    if (at->type->kind == MC_TYPE_UNION && !enter_union(at)) return false;
    switch (at->type->kind) {
    case MC_TYPE_MODEL:
        return step_to_field(at, step);
    case MC_TYPE_LIST:
    case MC_TYPE_SET:
    case MC_TYPE_ARRAY:
        return step_to_item(at, step);
    case MC_TYPE_MAP:
        return !at->type->items->key && step_to_key(at, step);
    default:
        return false;
    }
}

/* ---- the whole --------------------------------------------------------------------------- */

static void set_has(const place *at, bool has) {
    if (!at->field || at->field->has_offset == MC_NO_HAS) return;
    memcpy(at->owner + at->field->has_offset, &has, sizeof has);
}

/* A number at an enum of texts is the C constant's, be there one or not. */
static bool set_constant(const place *at, const mc_value *made) {
    bool is_text = at->type->kind == MC_TYPE_ENUM && !at->type->enumeration->by_number;
    if (!is_text || made->kind != MC_INT) return false;
    int constant = (int)made->as.integer;
    memcpy(at->slot, &constant, sizeof constant);
    return true;
}

bool table_change_value(const mc_type *type, void *value, mc_str path, mc_str json,
                        mc_arena *arena) {
    place at = {.type = type, .slot = value};
    while (path.len > 0) {
        if (!take_step(&at, cut_step(&path))) return false;
    }
    mc_value made;
    if (!mc_json_read(&made, json, NULL, arena, NULL)) return false;
    bool boxed = at.field && (at.field->flags & MC_FIELD_BOXED);
    if (made.kind == MC_NULL && boxed) {
        memset(at.slot, 0, sizeof(void *));
        return true;
    }
    set_has(&at, made.kind != MC_NULL);
    if (made.kind == MC_NULL) return at.field && at.field->has_offset != MC_NO_HAS;
    if (boxed) follow(&at);
    if (set_constant(&at, &made)) return true;
    mc_type bare = *at.type;
    bare.constraints = NULL;
    bare.constraints_len = 0;
    mc_convert convert = {.arena = arena, .mode = MC_STRICT};
    return at.slot && mc_from_value(&bare, at.slot, &made, NULL, &convert);
}
