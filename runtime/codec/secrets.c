/** secrets.c - what @sensitive hides: values of fields, wherever an error or a print shows them. */
#include "engine.h"

/** Ten stars, as Pydantic shows a SecretStr, whatever the value and its length. */
const mc_str mc_secret_text = MC_STR_INIT("**********");

bool mc_type_has_secrets(const mc_type *type) {
    switch (type->kind) {
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_MAP:
    case MC_TYPE_SET:
    case MC_TYPE_OPTIONAL:
        return mc_type_has_secrets(type->items->type);
    case MC_TYPE_TUPLE:
        for (size_t i = 0; i < type->tuple->len; i++) {
            if (mc_type_has_secrets(type->tuple->fields[i].type)) return true;
        }
        return false;
    case MC_TYPE_MODEL:
        return type->model->sensitive;
    case MC_TYPE_UNION:
        return type->choice->sensitive;
    default:
        return false;
    }
}

static bool hide(mc_value *value, const mc_type *type, mc_arena *arena, size_t levels);

static bool hide_field(mc_member *member, const mc_model *model, mc_arena *arena, size_t levels) {
    for (size_t i = 0; i < model->fields_len; i++) {
        const mc_field *field = &model->fields[i];
        if (mc_field_rank(model, i, member->key) == SIZE_MAX) continue;
        if (!(field->flags & MC_FIELD_SENSITIVE)) {
            return hide(&member->value, field->type, arena, levels);
        }
        if (member->value.kind != MC_NULL) member->value = mc_value_str(mc_secret_text);
    }
    return true;
}

/** In a copy: the input itself is still to be read by others. */
static bool hide_members(mc_value *object, const mc_type *type, mc_arena *arena, size_t levels) {
    if (object->kind != MC_OBJECT || object->len == 0) return true;
    mc_member *members = mc_arena_array(arena, object->len, sizeof *members);
    if (!members) return false;
    memcpy(members, object->as.members, object->len * sizeof *members);
    object->as.members = members;
    bool is_map = type->kind == MC_TYPE_MAP;
    for (size_t i = 0; i < object->len; i++) {
        bool ok = is_map ? hide(&members[i].value, type->items->type, arena, levels)
                         : hide_field(&members[i], type->model, arena, levels);
        if (!ok) return false;
    }
    return true;
}

static bool hide_items(mc_value *array, const mc_type *type, mc_arena *arena, size_t levels) {
    if (array->kind != MC_ARRAY || array->len == 0) return true;
    mc_value *items = mc_arena_array(arena, array->len, sizeof *items);
    if (!items) return false;
    memcpy(items, array->as.items, array->len * sizeof *items);
    array->as.items = items;
    bool is_tuple = type->kind == MC_TYPE_TUPLE;
    for (size_t i = 0; i < array->len && (!is_tuple || i < type->tuple->len); i++) {
        const mc_type *of = is_tuple ? type->tuple->fields[i].type : type->items->type;
        if (!hide(&items[i], of, arena, levels)) return false;
    }
    return true;
}

/** What is a secret in any of the members is hidden: which one is meant may not be known. */
static bool hide_union(mc_value *value, const mc_union *choice, mc_arena *arena, size_t levels) {
    bool adjacent = choice->mode == MC_UNION_ADJACENT;
    for (size_t i = 0; i < choice->len; i++) {
        const mc_field content = {choice->content_key, choice->cases[i].type, 0, MC_NO_HAS, 0};
        const mc_model model = {.fields = &content, .fields_len = 1};
        const mc_type wrapper = {.kind = MC_TYPE_MODEL, .model = &model};
        bool ok = adjacent ? hide_members(value, &wrapper, arena, levels)
                           : hide(value, choice->cases[i].type, arena, levels);
        if (!ok) return false;
    }
    return true;
}

static bool hide(mc_value *value, const mc_type *type, mc_arena *arena, size_t levels) {
    if (!mc_type_has_secrets(type)) return true;
    if (levels == 0) {
        *value = mc_value_str(mc_secret_text);
        return true;
    }
    switch (type->kind) {
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_SET:
    case MC_TYPE_TUPLE:
        return hide_items(value, type, arena, levels - 1);
    case MC_TYPE_OPTIONAL:
        return hide(value, type->items->type, arena, levels - 1);
    case MC_TYPE_UNION:
        return hide_union(value, type->choice, arena, levels - 1);
    default:
        return hide_members(value, type, arena, levels - 1);
    }
}

bool mc_secrets_hide(mc_value *value, const mc_type *type, mc_arena *arena) {
    return hide(value, type, arena, 2 * MC_DEPTH_LIMIT);
}
