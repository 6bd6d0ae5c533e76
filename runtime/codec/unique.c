/**
 * unique.c - which values are equal to an earlier one, in linear time: a hash of any
 * C value, in step with mc_equal, and an open table over it.
 */
#include "engine.h"
#include "numbers.h"
#include "scalar.h"

/** So few are compared in pairs. */
#define FEW_ITEMS 8

/* ---- hash --------------------------------------------------------------------------- */

/** What a hash runs over: the state, and how deep it still goes. */
typedef struct hasher {
    uint64_t state;
    size_t levels;
} hasher;

static void hash_type(hasher *hash, const mc_type *type, const void *slot);
static void hash_value(hasher *hash, const mc_value *value);

static void hash_bits(hasher *hash, uint64_t bits) {
    mc_product product = mc_multiply(hash->state ^ bits, UINT64_C(0x9E3779B97F4A7C15));
    hash->state = (product.high ^ product.low) + UINT64_C(0xD6E8FEB86659FD93);
}

static void hash_str(hasher *hash, mc_str text) {
    hash_bits(hash, text.len);
    for (size_t at = 0; at < text.len; at += sizeof(uint64_t)) {
        uint64_t word = 0;
        size_t rest = text.len - at;
        memcpy(&word, text.data + at, rest < sizeof word ? rest : sizeof word);
        hash_bits(hash, word);
    }
}

static void hash_double(hasher *hash, double value) {
    uint64_t bits = 0;
    /* 0 and -0 are equal, and so is every NaN. */
    if (value != value) value = 0x1p1023;
    if (value != 0) memcpy(&bits, &value, sizeof bits);
    hash_bits(hash, bits);
}

/** Numbers that are equal in worth have the same nearest double. */
static void hash_number(hasher *hash, const mc_value *value) {
    double number = 0;
    mc_numeral decimal;
    switch (value->kind) {
    case MC_INT:
        hash_double(hash, (double)value->as.integer);
        return;
    case MC_UINT:
        hash_double(hash, (double)value->as.uinteger);
        return;
    case MC_DOUBLE:
        hash_double(hash, value->as.number);
        return;
    default:
        break;
    }
    mc_str text = mc_value_text(value);
    if (mc_number_to_double(text, &number) == MC_PARSE_OK) {
        hash_double(hash, number);
    } else if (mc_numeral_scan(&decimal, text)) {
        /* Past all doubles: the first digits, the same however the exponent is chosen. */
        while (decimal.mantissa && decimal.mantissa % 10 == 0)
            decimal.mantissa /= 10;
        hash_bits(hash, decimal.mantissa);
    }
}

/** Members in any order: their hashes are added up. As read, an object holds a key once. */
static void hash_object(hasher *hash, const mc_value *object) {
    uint64_t sum = 0;
    for (size_t i = 0; i < object->len; i++) {
        hasher member = {0, hash->levels};
        hash_str(&member, object->as.members[i].key);
        hash_value(&member, &object->as.members[i].value);
        sum += member.state;
    }
    hash_bits(hash, sum);
}

static void hash_value_parts(hasher *hash, const mc_value *value) {
    hash_bits(hash, value->kind);
    if (!hash->levels) return;
    hash->levels--;
    if (value->kind == MC_OBJECT) {
        hash_object(hash, value);
    } else {
        for (size_t i = 0; i < value->len; i++)
            hash_value(hash, &value->as.items[i]);
    }
    hash->levels++;
}

static void hash_value(hasher *hash, const mc_value *value) {
    switch (value->kind) {
    case MC_NULL:
        hash_bits(hash, MC_NULL);
        return;
    case MC_BOOL:
        hash_bits(hash, (uint64_t)MC_BOOL + value->as.boolean);
        return;
    case MC_STRING:
        hash_str(hash, mc_value_text(value));
        return;
    case MC_ARRAY:
    case MC_OBJECT:
        hash_value_parts(hash, value);
        return;
    default:
        hash_number(hash, value);
    }
}

/** Entries in any order: their hashes are added up. */
static void hash_map(hasher *hash, const mc_type *type, const mc_sequence *entries) {
    uint64_t sum = 0;
    for (size_t i = 0; i < entries->len; i++) {
        hasher entry = {0, hash->levels};
        hash_type(&entry, mc_map_key(type), mc_sequence_key(entries, i));
        hash_type(&entry, type->items->type, mc_sequence_value(entries, i));
        sum += entry.state;
    }
    hash_bits(hash, sum);
}

/** Items in any order, as those of a map. */
static void hash_set(hasher *hash, const mc_type *type, const mc_sequence *items) {
    uint64_t sum = 0;
    for (size_t i = 0; i < items->len; i++) {
        hasher item = {0, hash->levels};
        hash_type(&item, type->items->type, mc_sequence_value(items, i));
        sum += item.state;
    }
    hash_bits(hash, sum);
}

static void hash_sequence(hasher *hash, const mc_type *type, const void *slot) {
    mc_sequence items;
    if (!mc_sequence_load(type, slot, &items)) return;
    hash_bits(hash, items.len);
    if (type->kind == MC_TYPE_MAP) {
        hash_map(hash, type, &items);
        return;
    }
    if (type->kind == MC_TYPE_SET) {
        hash_set(hash, type, &items);
        return;
    }
    for (size_t i = 0; i < items.len; i++) {
        hash_type(hash, type->items->type, mc_sequence_value(&items, i));
    }
}

static void hash_fields(hasher *hash, const mc_field *fields, size_t len, const void *slot) {
    for (size_t i = 0; i < len; i++) {
        const void *field = mc_field_slot(&fields[i], slot);
        hash_bits(hash, field != NULL);
        if (field) hash_type(hash, fields[i].type, field);
    }
}

static void hash_optional(hasher *hash, const mc_type *type, const void *slot) {
    const void *value = mc_optional_slot(type, slot);
    hash_bits(hash, value != NULL);
    if (value) hash_type(hash, type->items->type, value);
}

static void hash_union(hasher *hash, const mc_union *choice, const void *slot) {
    const mc_case *one = mc_case_load(choice, slot);
    const void *member = one ? mc_case_slot(choice, one, slot) : NULL;
    if (!member) return;
    hash_bits(hash, (uint64_t)one->kind);
    hash_type(hash, one->type, member);
}

static void hash_parts(hasher *hash, const mc_type *type, const void *slot) {
    if (!hash->levels) return;
    hash->levels--;
    if (type->kind == MC_TYPE_MODEL) {
        hash_fields(hash, type->model->fields, type->model->fields_len, slot);
    } else if (type->kind == MC_TYPE_TUPLE) {
        hash_fields(hash, type->tuple->fields, type->tuple->len, slot);
    } else if (type->kind == MC_TYPE_OPTIONAL) {
        hash_optional(hash, type, slot);
    } else if (type->kind == MC_TYPE_UNION) {
        hash_union(hash, type->choice, slot);
    } else {
        hash_sequence(hash, type, slot);
    }
    hash->levels++;
}

static void take_word(void *hash, uint64_t word) {
    hash_bits(hash, word);
}

static void hash_type(hasher *hash, const mc_type *type, const void *slot) {
    mc_value any;
    switch (type->kind) {
    case MC_TYPE_BOOL:
    case MC_TYPE_INT:
    case MC_TYPE_UINT:
    case MC_TYPE_ENUM:
        hash_bits(hash, mc_uint_load(slot, type->size));
        return;
    case MC_TYPE_FLOAT:
        hash_double(hash, mc_float_load(slot, type->size));
        return;
    case MC_TYPE_STR:
        hash_str(hash, mc_str_load(slot));
        return;
    case MC_TYPE_ANY:
        memcpy(&any, slot, sizeof any);
        hash_value(hash, &any);
        return;
    case MC_TYPE_NULL:
        return;
    default:
        if (mc_is_scalar(type->kind)) {
            mc_scalar_each_word(type->kind, slot, take_word, hash);
        } else {
            hash_parts(hash, type, slot);
        }
    }
}

/* ---- table ------------------------------------------------------------------------------ */

/** A value in the table: its hash, and its index plus one; 0 is a free place. */
typedef struct place {
    uint64_t hash;
    size_t taken;
} place;

typedef struct table {
    const mc_type *type;
    const char *values;
    size_t stride;
    place *places;
    size_t mask;
    uint64_t seed;
} table;

static const void *value_at(const table *all, size_t index) {
    return all->values + index * all->stride;
}

/** The first value equal to that at `index`, which is entered where it is new. */
static size_t enter(const table *all, size_t index) {
    const void *value = value_at(all, index);
    hasher hash = {all->seed, MC_DEPTH_LIMIT};
    hash_type(&hash, all->type, value);
    size_t at = (size_t)hash.state & all->mask;
    for (; all->places[at].taken; at = (at + 1) & all->mask) {
        if (all->places[at].hash != hash.state) continue;
        size_t other = all->places[at].taken - 1;
        if (mc_equal(all->type, value, value_at(all, other))) return other;
    }
    all->places[at] = (place){hash.state, index + 1};
    return index;
}

static void compare_pairs(const table *all, size_t count, size_t *first) {
    for (size_t i = 0; i < count; i++) {
        size_t j = 0;
        while (j < i && !mc_equal(all->type, value_at(all, i), value_at(all, j)))
            j++;
        first[i] = j;
    }
}

/** A power of two, at least twice `count`; 0 where there is none. */
static size_t table_size(size_t count) {
    size_t size = 2 * FEW_ITEMS;
    while (size / 2 < count) {
        if (size > SIZE_MAX / 2) return 0;
        size *= 2;
    }
    return size;
}

size_t *mc_first_equals(const mc_type *type, const void *values, size_t count, size_t stride,
                        mc_arena *arena) {
    size_t *first = mc_arena_array(arena, count ? count : 1, sizeof *first);
    if (!first) return NULL;
    table all = {.type = type, .values = values, .stride = stride};
    if (count <= FEW_ITEMS) {
        compare_pairs(&all, count, first);
        return first;
    }
    size_t size = table_size(count), bytes;
    if (!size || !mc_size_mul(size, sizeof *all.places, &bytes)) return NULL;
    all.places = mc_arena_zalloc(arena, bytes);
    if (!all.places) return NULL;
    all.mask = size - 1;
    /* An address that differs from run to run: nobody can prepare input that collides. */
    all.seed = (uint64_t)(uintptr_t)first * UINT64_C(0xA0761D6478BD642F);
    for (size_t i = 0; i < count; i++)
        first[i] = enter(&all, i);
    return first;
}
