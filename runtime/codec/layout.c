/** layout.c - C values reached through their tables: offsets, heads of lists, kinds. */
#include "engine.h"

#include <inttypes.h>

mc_head mc_head_load(const void *slot) {
    mc_head head;
    memcpy(&head, slot, sizeof head);
    return head;
}

void mc_head_store(void *slot, mc_head head) {
    memcpy(slot, &head, sizeof head);
}

bool mc_sequence_load(const mc_type *type, const void *slot, mc_sequence *out) {
    const mc_items *items = type->items;
    if (type->kind == MC_TYPE_ARRAY) {
        *out = (mc_sequence){slot, items->length, items->type->size, 0};
        return true;
    }
    mc_head head = mc_head_load(slot);
    bool is_map = type->kind == MC_TYPE_MAP;
    *out = (mc_sequence){head.items, head.len, is_map ? items->entry_size : items->type->size,
                         is_map ? items->value_offset : 0};
    return head.items || !head.len;
}

const void *mc_sequence_value(const mc_sequence *sequence, size_t index) {
    return sequence->items + index * sequence->stride + sequence->value_offset;
}

const void *mc_sequence_key(const mc_sequence *sequence, size_t index) {
    return sequence->items + index * sequence->stride;
}

const mc_type *mc_map_key(const mc_type *map) {
    return map->items->key ? map->items->key : &mc_type_str;
}

/** A number or a word as a key. */
static mc_str scalar_text(const mc_value *value, mc_arena *arena) {
    switch (value->kind) {
    case MC_STRING:
        return mc_value_text(value);
    case MC_BOOL:
        return value->as.boolean ? MC_STR("true") : MC_STR("false");
    case MC_UINT:
        return mc_arena_printf(arena, "%" PRIu64, value->as.uinteger);
    default:
        return mc_arena_printf(arena, "%" PRId64, value->as.integer);
    }
}

/** What JSON writes in quotes, without them: none of these has anything to escape. */
static mc_str quoted_text(const mc_type *key, const void *slot, mc_arena *arena) {
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf json;
    mc_buf_init(&json, &allocator, 0);
    if (!mc_to_json(key, slot, &json, MC_JSON_DEFAULT) || json.len < 2) return (mc_str){0};
    return (mc_str){json.data + 1, json.len - 2};
}

mc_str mc_map_key_text(const mc_type *key, const void *slot, mc_arena *arena) {
    const mc_enum_value *held;
    mc_value value;
    switch (key->kind) {
    case MC_TYPE_STR:
        return mc_str_load(slot);
    case MC_TYPE_INT:
        value = mc_value_int(mc_int_load(slot, key->size));
        return scalar_text(&value, arena);
    case MC_TYPE_UINT:
        value = mc_value_uint(mc_uint_load(slot, key->size));
        return scalar_text(&value, arena);
    case MC_TYPE_ENUM:
        held = mc_enum_load(key, slot);
        if (!held) return (mc_str){0};
        value = mc_enum_wire(key->enumeration, held);
        return scalar_text(&value, arena);
    default:
        return quoted_text(key, slot, arena);
    }
}

const void *mc_optional_slot(const mc_type *type, const void *slot) {
    const char *at = slot;
    bool has = mc_uint_load(at + type->items->has_offset, sizeof(bool)) != 0;
    return has ? at + type->items->value_offset : NULL;
}

int64_t mc_int_load(const void *slot, size_t size) {
    uint64_t bits = mc_uint_load(slot, size);
    switch (size) {
    case 1:
        return (int8_t)bits;
    case 2:
        return (int16_t)bits;
    case 4:
        return (int32_t)bits;
    default:
        return (int64_t)bits;
    }
}

uint64_t mc_uint_load(const void *slot, size_t size) {
    uint8_t u8;
    uint16_t u16;
    uint32_t u32;
    uint64_t u64;
    switch (size) {
    case 1:
        return memcpy(&u8, slot, sizeof u8), u8;
    case 2:
        return memcpy(&u16, slot, sizeof u16), u16;
    case 4:
        return memcpy(&u32, slot, sizeof u32), u32;
    default:
        return memcpy(&u64, slot, sizeof u64), u64;
    }
}

void mc_int_store(void *slot, size_t size, uint64_t bits) {
    uint8_t u8 = (uint8_t)bits;
    uint16_t u16 = (uint16_t)bits;
    uint32_t u32 = (uint32_t)bits;
    switch (size) {
    case 1:
        memcpy(slot, &u8, sizeof u8);
        return;
    case 2:
        memcpy(slot, &u16, sizeof u16);
        return;
    case 4:
        memcpy(slot, &u32, sizeof u32);
        return;
    default:
        memcpy(slot, &bits, sizeof bits);
    }
}

double mc_float_load(const void *slot, size_t size) {
    if (size == sizeof(float)) {
        float narrow;
        memcpy(&narrow, slot, sizeof narrow);
        return (double)narrow;
    }
    double wide;
    memcpy(&wide, slot, sizeof wide);
    return wide;
}

mc_str mc_str_load(const void *slot) {
    mc_str text;
    memcpy(&text, slot, sizeof text);
    return text;
}

const mc_enum_value *mc_enum_load(const mc_type *type, const void *slot) {
    /* Compared as bytes of the C enum's width: whether it is signed is the compiler's choice. */
    uint64_t held = mc_uint_load(slot, type->size);
    for (size_t i = 0; i < type->enumeration->len; i++) {
        const mc_enum_value *value = &type->enumeration->values[i];
        uint64_t bits;
        mc_int_store(&bits, type->size, (uint64_t)value->number);
        if (mc_uint_load(&bits, type->size) == held) return value;
    }
    return NULL;
}

mc_value mc_enum_wire(const mc_enum *enumeration, const mc_enum_value *value) {
    if (enumeration->literals) return enumeration->literals[value - enumeration->values];
    return enumeration->by_number ? mc_value_int(value->number) : mc_value_str(value->text);
}

static bool flag_load(const void *model, size_t offset) {
    return mc_uint_load((const char *)model + offset, sizeof(bool)) != 0;
}

/** What a pointer that lies at `slot` points at. */
static const void *box_load(const void *slot) {
    const void *box;
    memcpy(&box, slot, sizeof box);
    return box;
}

const void *mc_field_slot(const mc_field *field, const void *model) {
    if (field->has_offset != MC_NO_HAS && !flag_load(model, field->has_offset)) return NULL;
    const char *slot = (const char *)model + field->offset;
    return field->flags & MC_FIELD_BOXED ? box_load(slot) : slot;
}

bool mc_field_may_be_none(const mc_field *field) {
    return field->flags & MC_FIELD_NULLABLE ||
           !(field->flags & (MC_FIELD_REQUIRED | MC_FIELD_DEFAULT));
}

size_t mc_field_rank(const mc_model *model, size_t field, mc_str key) {
    if (mc_str_equal(model->fields[field].name, key)) return 0;
    if (!model->names) return SIZE_MAX;
    const mc_field_names *names = &model->names[field];
    for (size_t i = 0; i < names->aliases_len; i++) {
        if (mc_str_equal(names->aliases[i], key)) return i + 1;
    }
    return SIZE_MAX;
}

const void *mc_model_extra(const mc_model *model, const void *slot) {
    return model->extra == MC_EXTRA_ALLOW ? (const char *)slot + model->extra_offset : NULL;
}

const mc_case *mc_case_load(const mc_union *choice, const void *slot) {
    int kind;
    memcpy(&kind, (const char *)slot + choice->kind_offset, sizeof kind);
    for (size_t i = 0; i < choice->len; i++) {
        if (choice->cases[i].kind == kind) return &choice->cases[i];
    }
    return NULL;
}

const void *mc_case_slot(const mc_union *choice, const mc_case *one, const void *slot) {
    const char *as = (const char *)slot + choice->as_offset;
    return one->boxed ? box_load(as) : as;
}

bool mc_type_nests(const mc_type *type, const mc_type *parent) {
    switch (type->kind) {
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_MAP:
    case MC_TYPE_MODEL:
    case MC_TYPE_SET:
    case MC_TYPE_TUPLE:
        return true;
    case MC_TYPE_UNION:
        return type->choice->mode == MC_UNION_ADJACENT ||
               (parent && (parent->kind == MC_TYPE_UNION || parent->kind == MC_TYPE_OPTIONAL));
    default:
        return false;
    }
}

static void *arena_resize(void *user, void *old, size_t old_size, size_t new_size) {
    if (!new_size) return NULL;
    return old ? mc_arena_grow(user, old, old_size, new_size) : mc_arena_alloc(user, new_size);
}

mc_allocator mc_arena_allocator(mc_arena *arena) {
    return (mc_allocator){arena_resize, arena};
}
