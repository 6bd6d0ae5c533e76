/* Made by modelc from optional_table.dsl: do not edit. */
/* JSON in and out for each model of optional_table. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "optional_table.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Leaf_keys[] = {
    {5, "value"},
};

static const uint8_t Leaf_slots[] = {
    0, 0,
};

static const mc_fast_keys Leaf_table = {
    .keys = Leaf_keys,
    .slots = Leaf_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Table_keys[] = {
    {4, "leaf"},
    {12, "leaf_or_null"},
    {10, "maybe_leaf"},
    {11, "absent_leaf"},
    {4, "list"},
    {10, "maybe_list"},
    {10, "absent_map"},
    {9, "maybe_any"},
    {4, "pair"},
    {10, "maybe_pair"},
};

static const uint8_t Table_slots[] = {
    5, 0, 0, 0, 1, 0, 9, 4, 7, 0, 3, 2, 0, 8, 6, 0,
};

static const mc_fast_keys Table_table = {
    .keys = Table_keys,
    .slots = Table_slots,
    .len = 10,
    .bits = 4,
    .first = 1,
    .second = 7,
    .factor = 0x9794D35D,
};

/* list[Leaf] */
static const char *read_LeafList(mc_fast *in, const char *at, optional_table_leaf_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        optional_table_leaf *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = optional_table_leaf_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, Leaf] */
static const char *read_LeafMap(mc_fast *in, const char *at, optional_table_leaf_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        optional_table_leaf_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = optional_table_leaf_decode(in, at, NULL, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* f64[2] */
static const char *read_Table_pair(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[2] */
static const char *read_Table_maybe_pair(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

const char *optional_table_leaf_decode(mc_fast *in, const char *at, mc_fast_tag *tag, optional_table_leaf *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (optional_table_leaf){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case OPTIONAL_TABLE_LEAF_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->value);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Leaf_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *optional_table_table_decode(mc_fast *in, const char *at, mc_fast_tag *tag, optional_table_table *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (optional_table_table){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case OPTIONAL_TABLE_TABLE_FIELD_LEAF:
            if (!value) value = mc_fast_key_at(in, at, "\"leaf\":", 7);
            if (value) {
                at = optional_table_leaf_decode(in, value, NULL, &out->leaf);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_LEAF_OR_NULL:
            if (!value) value = mc_fast_key_at(in, at, "\"leaf_or_null\":", 15);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_leaf_or_null = false;
                } else {
                    at = optional_table_leaf_decode(in, value, NULL, &out->leaf_or_null);
                    if (!at) return NULL;
                    out->has_leaf_or_null = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_MAYBE_LEAF:
            if (!value) value = mc_fast_key_at(in, at, "\"maybe_leaf\":", 13);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_maybe_leaf = false;
                } else {
                    at = optional_table_leaf_decode(in, value, NULL, &out->maybe_leaf);
                    if (!at) return NULL;
                    out->has_maybe_leaf = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_ABSENT_LEAF:
            if (!value) value = mc_fast_key_at(in, at, "\"absent_leaf\":", 14);
            if (value) {
                at = optional_table_leaf_decode(in, value, NULL, &out->absent_leaf);
                if (!at) return NULL;
                out->has_absent_leaf = true;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_LIST:
            if (!value) value = mc_fast_key_at(in, at, "\"list\":", 7);
            if (value) {
                at = read_LeafList(in, value, &out->list);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_MAYBE_LIST:
            if (!value) value = mc_fast_key_at(in, at, "\"maybe_list\":", 13);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_maybe_list = false;
                } else {
                    at = read_LeafList(in, value, &out->maybe_list);
                    if (!at) return NULL;
                    out->has_maybe_list = true;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_ABSENT_MAP:
            if (!value) value = mc_fast_key_at(in, at, "\"absent_map\":", 13);
            if (value) {
                at = read_LeafMap(in, value, &out->absent_map);
                if (!at) return NULL;
                out->has_absent_map = true;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_MAYBE_ANY:
            if (!value) value = mc_fast_key_at(in, at, "\"maybe_any\":", 12);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_maybe_any = false;
                } else {
                    at = mc_fast_value(in, value, optional_table_table_mctype.model->fields[7].type, &out->maybe_any);
                    if (!at) return NULL;
                    out->has_maybe_any = true;
                }
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"pair\":", 7);
            if (value) {
                at = read_Table_pair(in, value, out->pair);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case OPTIONAL_TABLE_TABLE_FIELD_MAYBE_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"maybe_pair\":", 13);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_maybe_pair = false;
                } else {
                    at = read_Table_maybe_pair(in, value, out->maybe_pair);
                    if (!at) return NULL;
                    out->has_maybe_pair = true;
                }
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Table_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x113)) != UINT64_C(0x113)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* list[Leaf] */
static char *put_LeafList(mc_put *to, char *at, const optional_table_leaf_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = optional_table_leaf_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, Leaf] */
static char *put_LeafMap(mc_put *to, char *at, const optional_table_leaf_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = optional_table_leaf_encode(to, at, (mc_str){NULL, 0}, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* f64[2] */
static char *put_Table_pair(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_Table_maybe_pair(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *optional_table_leaf_encode(mc_put *to, char *at, mc_str tag, const optional_table_leaf *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = mc_put_i64(at, value->value);
    return mc_put_object_end(to, at, mark);
}

char *optional_table_table_encode(mc_put *to, char *at, mc_str tag, const optional_table_table *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"leaf\":", 8);
    at = optional_table_leaf_encode(to, at, (mc_str){NULL, 0}, &value->leaf);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"leaf_or_null\":", 16);
    if (value->has_leaf_or_null) {
        at = optional_table_leaf_encode(to, at, (mc_str){NULL, 0}, &value->leaf_or_null);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"maybe_leaf\":", 14);
    if (value->has_maybe_leaf) {
        at = optional_table_leaf_encode(to, at, (mc_str){NULL, 0}, &value->maybe_leaf);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_absent_leaf) {
        at = mc_put_text(at, ",\"absent_leaf\":", 15);
        at = optional_table_leaf_encode(to, at, (mc_str){NULL, 0}, &value->absent_leaf);
        if (!at) return NULL;
    }
    at = mc_put_text(at, ",\"list\":", 8);
    at = put_LeafList(to, at, &value->list);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"maybe_list\":", 14);
    if (value->has_maybe_list) {
        at = put_LeafList(to, at, &value->maybe_list);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_absent_map) {
        at = mc_put_text(at, ",\"absent_map\":", 14);
        at = put_LeafMap(to, at, &value->absent_map);
        if (!at) return NULL;
    }
    at = mc_put_text(at, ",\"maybe_any\":", 13);
    if (value->has_maybe_any) {
        at = mc_put_value(to, at, optional_table_table_mctype.model->fields[7].type, &value->maybe_any);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"pair\":", 8);
    at = put_Table_pair(to, at, value->pair);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"maybe_pair\":", 14);
    if (value->has_maybe_pair) {
        at = put_Table_maybe_pair(to, at, value->maybe_pair);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

bool optional_table_leaf_from_json(optional_table_leaf *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return optional_table_leaf_from_json_with(out, json, NULL, arena, errors);
}

bool optional_table_leaf_from_json_with(optional_table_leaf *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &optional_table_leaf_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, optional_table_leaf_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&optional_table_leaf_mctype, out, json, options, arena, errors);
}

mc_json_status optional_table_leaf_next_json(optional_table_leaf *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = optional_table_leaf_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool optional_table_leaf_merge_json(optional_table_leaf *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&optional_table_leaf_mctype, value, patch, NULL, arena, errors);
}

bool optional_table_leaf_to_json(const optional_table_leaf *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, optional_table_leaf_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&optional_table_leaf_mctype, value, out, flags);
}

bool optional_table_leaf_write_json(const optional_table_leaf *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, optional_table_leaf_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&optional_table_leaf_mctype, value, writer, flags);
}

size_t optional_table_leaf_to_json_into(const optional_table_leaf *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, optional_table_leaf_write_json(value, &writer, flags));
}

bool optional_table_table_from_json(optional_table_table *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return optional_table_table_from_json_with(out, json, NULL, arena, errors);
}

bool optional_table_table_from_json_with(optional_table_table *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &optional_table_table_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, optional_table_table_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&optional_table_table_mctype, out, json, options, arena, errors);
}

mc_json_status optional_table_table_next_json(optional_table_table *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = optional_table_table_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool optional_table_table_merge_json(optional_table_table *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&optional_table_table_mctype, value, patch, NULL, arena, errors);
}

bool optional_table_table_to_json(const optional_table_table *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, optional_table_table_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&optional_table_table_mctype, value, out, flags);
}

bool optional_table_table_write_json(const optional_table_table *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, optional_table_table_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&optional_table_table_mctype, value, writer, flags);
}

size_t optional_table_table_to_json_into(const optional_table_table *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, optional_table_table_write_json(value, &writer, flags));
}

