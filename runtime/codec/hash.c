/** hash.c - a keyed hash of any C value, in step with mc_equal. */
#include "engine.h"
#include "numbers.h"
#include "scalar.h"

/* ---- SipHash ------------------------------------------------------------------------ */

/** SipHash-1-3 over words of 64 bits, and how deep into the value it still goes. */
typedef struct hasher {
    uint64_t v0, v1, v2, v3;
    size_t levels;
} hasher;

static uint64_t rotate(uint64_t word, unsigned bits) {
    return word << bits | word >> (64 - bits);
}

static void mix(hasher *hash) {
    hash->v0 += hash->v1;
    hash->v2 += hash->v3;
    hash->v1 = rotate(hash->v1, 13) ^ hash->v0;
    hash->v3 = rotate(hash->v3, 16) ^ hash->v2;
    hash->v0 = rotate(hash->v0, 32) + hash->v3;
    hash->v2 += hash->v1;
    hash->v1 = rotate(hash->v1, 17) ^ hash->v2;
    hash->v3 = rotate(hash->v3, 21) ^ hash->v0;
    hash->v2 = rotate(hash->v2, 32);
}

/** The key's other half is a constant: 64 bits that nobody knows are enough for a table. */
static hasher hash_start(uint64_t seed, size_t levels) {
    const uint64_t other = UINT64_C(0x6D6F64656C63);
    return (hasher){seed ^ UINT64_C(0x736F6D6570736575), other ^ UINT64_C(0x646F72616E646F6D),
                    seed ^ UINT64_C(0x6C7967656E657261), other ^ UINT64_C(0x7465646279746573),
                    levels};
}

static uint64_t hash_end(hasher hash) {
    hash.v2 ^= 0xFF;
    mix(&hash);
    mix(&hash);
    mix(&hash);
    return hash.v0 ^ hash.v1 ^ hash.v2 ^ hash.v3;
}

/* ---- values --------------------------------------------------------------------------- */

static void hash_type(hasher *hash, const mc_type *type, const void *slot);
static void hash_value(hasher *hash, const mc_value *value);

static void hash_bits(hasher *hash, uint64_t bits) {
    hash->v3 ^= bits;
    mix(hash);
    hash->v0 ^= bits;
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

/** Members in any order: their hashes, keyed as all is, are added up. */
static void hash_object(hasher *hash, const mc_value *object) {
    uint64_t sum = 0;
    for (size_t i = 0; i < object->len; i++) {
        hasher member = *hash;
        hash_str(&member, object->as.members[i].key);
        hash_value(&member, &object->as.members[i].value);
        sum += hash_end(member);
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

/** Entries in any order: their hashes, keyed as all is, are added up. */
static void hash_map(hasher *hash, const mc_type *type, const mc_sequence *entries) {
    uint64_t sum = 0;
    for (size_t i = 0; i < entries->len; i++) {
        hasher entry = *hash;
        hash_type(&entry, mc_map_key(type), mc_sequence_key(entries, i));
        hash_type(&entry, type->items->type, mc_sequence_value(entries, i));
        sum += hash_end(entry);
    }
    hash_bits(hash, sum);
}

/** Items in any order, as the entries of a map. */
static void hash_set(hasher *hash, const mc_type *type, const mc_sequence *items) {
    uint64_t sum = 0;
    for (size_t i = 0; i < items->len; i++) {
        hasher item = *hash;
        hash_type(&item, type->items->type, mc_sequence_value(items, i));
        sum += hash_end(item);
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
        const void *extra = mc_model_extra(type->model, slot);
        if (extra) hash_type(hash, &mc_type_any_map, extra);
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

uint64_t mc_hash(const mc_type *type, const void *value, uint64_t seed) {
    hasher hash = hash_start(seed, MC_DEPTH_LIMIT);
    hash_type(&hash, type, value);
    return hash_end(hash);
}
