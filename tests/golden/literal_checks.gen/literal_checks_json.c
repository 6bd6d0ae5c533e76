/* Made by modelc from literal_checks.dsl: do not edit. */
/* JSON in and out for each model of literal_checks. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "literal_checks.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key M_keys[] = {
    {4, "mode"},
    {1, "n"},
    {4, "tags"},
    {2, "by"},
    {5, "other"},
    {4, "by_k"},
};

static const uint8_t M_slots[] = {
    0, 5, 2, 0, 0, 3, 1, 4,
};

static const mc_fast_keys M_table = {
    .keys = M_keys,
    .slots = M_slots,
    .len = 6,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x3C2DEF7B,
};

static const mc_fast_key MMode_keys[] = {
    {4, "fast"},
    {4, "slow"},
};

static const uint8_t MMode_slots[] = {
    1, 0,
};

static const mc_fast_keys MMode_table = {
    .keys = MMode_keys,
    .slots = MMode_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key MOther_keys[] = {
    {1, "x"},
    {4, "fast"},
};

static const uint8_t MOther_slots[] = {
    0, 1,
};

static const mc_fast_keys MOther_table = {
    .keys = MOther_keys,
    .slots = MOther_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_MMode(mc_fast *in, const char *at, literal_checks_m_mode *out) {
    static const literal_checks_m_mode values[] = {
        LITERAL_CHECKS_M_MODE_FAST,
        LITERAL_CHECKS_M_MODE_SLOW,
    };
    size_t index;
    at = mc_fast_enum(in, at, &MMode_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_MOther(mc_fast *in, const char *at, literal_checks_m_other *out) {
    static const literal_checks_m_other values[] = {
        LITERAL_CHECKS_M_OTHER_X,
        LITERAL_CHECKS_M_OTHER_FAST,
    };
    size_t index;
    at = mc_fast_enum(in, at, &MOther_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* set[str] */
static const char *read_StrSet(mc_fast *in, const char *at, literal_checks_str_set *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    if (!mc_fast_drop_repeated(in, literal_checks_m_mctype.model->fields[2].type, out->items, &out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* map[str, int] */
static const char *read_M_by(mc_fast *in, const char *at, literal_checks_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        literal_checks_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, literal_checks_m_mctype.model->fields[3].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, literal_checks_m_mctype.model->fields[3].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* map[K, int] */
static const char *read_I64ByKMap(mc_fast *in, const char *at, literal_checks_i64_by_k_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        literal_checks_i64_by_k_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, literal_checks_m_mctype.model->fields[5].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, literal_checks_m_mctype.model->fields[5].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

const char *literal_checks_m_decode(mc_fast *in, const char *at, mc_fast_tag *tag, literal_checks_m *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&literal_checks_m_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case LITERAL_CHECKS_M_FIELD_MODE:
            if (!value) value = mc_fast_key_at(in, at, "\"mode\":", 7);
            if (value) {
                at = read_MMode(in, value, &out->mode);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERAL_CHECKS_M_FIELD_N:
            if (!value) value = mc_fast_key_at(in, at, "\"n\":", 4);
            if (value) {
                at = mc_fast_numbered(in, value, literal_checks_m_mctype.model->fields[1].type, &out->n);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LITERAL_CHECKS_M_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_StrSet(in, value, &out->tags);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERAL_CHECKS_M_FIELD_BY:
            if (!value) value = mc_fast_key_at(in, at, "\"by\":", 5);
            if (value) {
                at = read_M_by(in, value, &out->by);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERAL_CHECKS_M_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                at = read_MOther(in, value, &out->other);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERAL_CHECKS_M_FIELD_BY_K:
            if (!value) value = mc_fast_key_at(in, at, "\"by_k\":", 7);
            if (value) {
                at = read_I64ByKMap(in, value, &out->by_k);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &M_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3D)) != UINT64_C(0x3D)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &literal_checks_m_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

bool literal_checks_m_from_json(literal_checks_m *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return literal_checks_m_from_json_with(out, json, NULL, arena, errors);
}

bool literal_checks_m_from_json_with(literal_checks_m *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &literal_checks_m_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, literal_checks_m_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&literal_checks_m_mctype, out, json, options, arena, errors);
}

mc_json_status literal_checks_m_next_json(literal_checks_m *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = literal_checks_m_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool literal_checks_m_merge_json(literal_checks_m *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&literal_checks_m_mctype, value, patch, NULL, arena, errors);
}

bool literal_checks_m_to_json(const literal_checks_m *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&literal_checks_m_mctype, value, out, flags);
}

bool literal_checks_m_write_json(const literal_checks_m *value, const mc_writer *writer, unsigned flags) {
    return mc_write_json(&literal_checks_m_mctype, value, writer, flags);
}

size_t literal_checks_m_to_json_into(const literal_checks_m *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, literal_checks_m_write_json(value, &writer, flags));
}

