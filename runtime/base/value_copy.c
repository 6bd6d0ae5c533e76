/* Any: the deep copy. The recursion is bounded by MC_DEPTH_LIMIT. */
#include <modelc/base.h>

static bool copy(mc_value *out, const mc_value *value, mc_arena *arena, int depth);

static bool copy_text(mc_value *out, const mc_value *value, mc_arena *arena) {
    mc_str text = mc_arena_str(arena, mc_value_text(value));
    out->as.text = text.data;
    return text.data != NULL;
}

static bool copy_items(mc_value *out, const mc_value *value, mc_arena *arena, int depth) {
    mc_value *items = mc_arena_array(arena, value->len, sizeof *items);
    if (!items) return false;
    for (size_t i = 0; i < value->len; i++) {
        if (!copy(&items[i], &value->as.items[i], arena, depth)) return false;
    }
    out->as.items = items;
    return true;
}

static bool copy_members(mc_value *out, const mc_value *value, mc_arena *arena, int depth) {
    mc_member *members = mc_arena_array(arena, value->len, sizeof *members);
    if (!members) return false;
    for (size_t i = 0; i < value->len; i++) {
        const mc_member *member = &value->as.members[i];
        members[i].key = mc_arena_str(arena, member->key);
        if (!members[i].key.data) return false;
        if (!copy(&members[i].value, &member->value, arena, depth)) return false;
    }
    out->as.members = members;
    return true;
}

/* `depth` is how many levels of arrays and objects may still be entered. */
static bool copy(mc_value *out, const mc_value *value, mc_arena *arena, int depth) {
    *out = *value;
    switch (value->kind) {
    case MC_STRING:
    case MC_NUMBER:
        return copy_text(out, value, arena);
    case MC_ARRAY:
        return depth > 0 && copy_items(out, value, arena, depth - 1);
    case MC_OBJECT:
        return depth > 0 && copy_members(out, value, arena, depth - 1);
    case MC_NULL:
    case MC_BOOL:
    case MC_INT:
    case MC_UINT:
    case MC_DOUBLE:
        break;
    }
    return true;
}

bool mc_value_copy(mc_value *out, const mc_value *value, mc_arena *arena) {
    mc_value made;
    bool done = copy(&made, value, arena, MC_DEPTH_LIMIT);
    *out = done ? made : (mc_value){.kind = MC_NULL};
    return done;
}
