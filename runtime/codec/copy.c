/** copy.c - deep copies of C values, by their tables. */
#include "engine.h"
#include "scalar.h"

/** Where the copy goes, and where it stands: a cyclic value cannot be copied. */
typedef struct copying {
    mc_arena *arena;
    size_t depth;
    const mc_type *parent;
} copying;

static bool copy(const copying *at, const mc_type *type, void *out, const void *slot);

static bool copy_str(const copying *at, void *out, const void *slot) {
    mc_str text = mc_arena_str(at->arena, mc_str_load(slot));
    memcpy(out, &text, sizeof text);
    return text.data;
}

/** Text of an address or a decimal, or bytes; a zeroed one has none. */
static bool copy_pointed(const copying *at, void *out, const void *slot) {
    mc_str from = mc_str_load(slot);
    if (from.data) return copy_str(at, out, slot);
    memcpy(out, &(mc_str){0}, sizeof(mc_str));
    return !from.len;
}

static bool copy_any(const copying *at, void *out, const void *slot) {
    mc_value value, copied;
    memcpy(&value, slot, sizeof value);
    if (!mc_value_copy(&copied, &value, at->arena)) return false;
    memcpy(out, &copied, sizeof copied);
    return true;
}

static bool copy_items(const copying *at, const mc_type *type, char *out, const mc_sequence *from) {
    for (size_t i = 0; i < from->len; i++) {
        char *item = out + i * from->stride;
        bool is_map = type->kind == MC_TYPE_MAP;
        if (is_map && !copy(at, mc_map_key(type), item, mc_sequence_key(from, i))) return false;
        const void *value = mc_sequence_value(from, i);
        if (!copy(at, type->items->type, item + from->value_offset, value)) return false;
    }
    return true;
}

static bool copy_sequence(const copying *at, const mc_type *type, void *out, const void *slot) {
    mc_sequence from;
    if (!mc_sequence_load(type, slot, &from)) return false;
    mc_head head = {.len = from.len};
    if (from.len) {
        head.items = mc_arena_array(at->arena, from.len, from.stride);
        if (!head.items || !copy_items(at, type, head.items, &from)) return false;
    }
    mc_head_store(out, head);
    return true;
}

static bool copy_array(const copying *at, const mc_type *type, void *out, const void *slot) {
    mc_sequence from;
    mc_sequence_load(type, slot, &from);
    return copy_items(at, type, out, &from);
}

/** To where `out` holds the value itself or, `boxed`, a pointer to it. */
static bool copy_to(const copying *at, const mc_type *type, void *out, bool boxed,
                    const void *value) {
    if (!boxed) return copy(at, type, out, value);
    void *box = mc_arena_alloc(at->arena, type->size ? type->size : 1);
    if (!box || !copy(at, type, box, value)) return false;
    memcpy(out, &box, sizeof box);
    return true;
}

/** Field for field over the bytes of the original, which bring the flags along. */
static bool copy_fields(const copying *at, const mc_type *type, const mc_field *fields, size_t len,
                        void *out, const void *slot) {
    memcpy(out, slot, type->size);
    for (size_t i = 0; i < len; i++) {
        const mc_field *field = &fields[i];
        const void *value = mc_field_slot(field, slot);
        char *to = (char *)out + field->offset;
        bool boxed = field->flags & MC_FIELD_BOXED;
        if (!value) {
            /* No pointer into the original stays behind a flag that says there is none. */
            memset(to, 0, boxed ? sizeof(void *) : field->type->size);
        } else if (!copy_to(at, field->type, to, boxed, value)) {
            return false;
        }
    }
    return true;
}

static bool copy_model(const copying *at, const mc_type *type, void *out, const void *slot) {
    const mc_model *model = type->model;
    if (!copy_fields(at, type, model->fields, model->fields_len, out, slot)) return false;
    const void *extra = mc_model_extra(model, slot);
    return !extra || copy(at, &mc_type_any_map, (char *)out + model->extra_offset, extra);
}

static bool copy_optional(const copying *at, const mc_type *type, void *out, const void *slot) {
    const mc_items *items = type->items;
    const void *value = mc_optional_slot(type, slot);
    memset(out, 0, type->size);
    if (!value) return true;
    memcpy((char *)out + items->has_offset, &(bool){true}, sizeof(bool));
    return copy(at, items->type, (char *)out + items->value_offset, value);
}

static bool copy_union(const copying *at, const mc_type *type, void *out, const void *slot) {
    const mc_union *choice = type->choice;
    const mc_case *one = mc_case_load(choice, slot);
    const void *member = one ? mc_case_slot(choice, one, slot) : NULL;
    if (!member) return false;
    memset(out, 0, type->size);
    memcpy((char *)out + choice->kind_offset, &one->kind, sizeof one->kind);
    return copy_to(at, one->type, (char *)out + choice->as_offset, one->boxed, member);
}

static bool copy(const copying *at, const mc_type *type, void *out, const void *slot) {
    copying below = {at->arena, at->depth + mc_type_nests(type, at->parent), type};
    if (below.depth > MC_DEPTH_LIMIT) return false;
    switch (type->kind) {
    case MC_TYPE_STR:
        return copy_str(&below, out, slot);
    case MC_TYPE_ANY:
        return copy_any(&below, out, slot);
    case MC_TYPE_LIST:
    case MC_TYPE_MAP:
    case MC_TYPE_SET:
        return copy_sequence(&below, type, out, slot);
    case MC_TYPE_ARRAY:
        return copy_array(&below, type, out, slot);
    case MC_TYPE_MODEL:
        return copy_model(&below, type, out, slot);
    case MC_TYPE_TUPLE:
        return copy_fields(&below, type, type->tuple->fields, type->tuple->len, out, slot);
    case MC_TYPE_OPTIONAL:
        return copy_optional(&below, type, out, slot);
    case MC_TYPE_UNION:
        return copy_union(&below, type, out, slot);
    default:
        if (mc_is_scalar(type->kind) && mc_scalar_points(type->kind)) {
            return copy_pointed(&below, out, slot);
        }
        if (type->size) memcpy(out, slot, type->size);
        return true;
    }
}

bool mc_copy(const mc_type *type, void *out, const void *value, mc_arena *arena) {
    return copy(&(copying){.arena = arena}, type, out, value);
}
