/* Made by modelc from constraints.dsl: do not edit. */
/* JSON in and out for each model of constraints. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "constraints.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Bounds_keys[] = {
    {3, "age"},
    {5, "below"},
    {5, "above"},
    {4, "step"},
    {5, "ratio"},
    {8, "positive"},
    {4, "half"},
    {4, "name"},
    {9, "long_name"},
    {3, "few"},
    {4, "some"},
    {6, "ranged"},
    {7, "at_most"},
};

static const uint8_t Bounds_slots[] = {
    0, 0, 5, 4, 8, 6, 2, 9, 11, 10, 7, 12, 0, 3, 1, 0,
};

static const mc_fast_keys Bounds_table = {
    .keys = Bounds_keys,
    .slots = Bounds_slots,
    .len = 13,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0x518EA689,
};

/* list[int] */
static const char *read_Bounds_few(mc_fast *in, const char *at, constraints_i64_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        int64_t *item = mc_fast_push(in, &list, 3, sizeof *item);
        if (!item) return NULL;
        at = mc_fast_i64(in, at, item);
        if (!at || *item < 1) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, int] */
static const char *read_Bounds_some(mc_fast *in, const char *at, constraints_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        constraints_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *constraints_bounds_decode(mc_fast *in, const char *at, mc_fast_tag *tag, constraints_bounds *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (constraints_bounds){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CONSTRAINTS_BOUNDS_FIELD_AGE:
            if (!value) value = mc_fast_key_at(in, at, "\"age\":", 6);
            if (value) {
                at = mc_fast_i64(in, value, &out->age);
                if (!at || out->age > 150 || out->age < 0) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_BELOW:
            if (!value) value = mc_fast_key_at(in, at, "\"below\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->below);
                if (!at || out->below >= 10 || out->below < 0) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_ABOVE:
            if (!value) value = mc_fast_key_at(in, at, "\"above\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->above);
                if (!at || out->above <= -5) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_STEP:
            if (!value) value = mc_fast_key_at(in, at, "\"step\":", 7);
            if (value) {
                at = mc_fast_u32(in, value, &out->step);
                if (!at || out->step > 100 || !mc_fast_rules(in, constraints_bounds_mctype.model->fields[3].type, &out->step)) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_RATIO:
            if (!value) value = mc_fast_key_at(in, at, "\"ratio\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->ratio);
                if (!at || out->ratio >= 1.0 || out->ratio < 0.0) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_POSITIVE:
            if (!value) value = mc_fast_key_at(in, at, "\"positive\":", 11);
            if (value) {
                at = mc_fast_f32(in, value, &out->positive);
                if (!at || out->positive <= 0.0f) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_HALF:
            if (!value) value = mc_fast_key_at(in, at, "\"half\":", 7);
            if (value) {
                at = mc_fast_f64(in, value, &out->half);
                if (!at || !mc_fast_rules(in, constraints_bounds_mctype.model->fields[6].type, &out->half)) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_LONG_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"long_name\":", 12);
            if (value) {
                at = mc_fast_str(in, value, &out->long_name);
                if (!at || !mc_fast_length(out->long_name, 3, 5)) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_FEW:
            if (!value) value = mc_fast_key_at(in, at, "\"few\":", 6);
            if (value) {
                at = read_Bounds_few(in, value, &out->few);
                if (!at || (&out->few)->len < 1 || (&out->few)->len > 3 || !mc_fast_rules(in, constraints_bounds_mctype.model->fields[9].type, &out->few)) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_SOME:
            if (!value) value = mc_fast_key_at(in, at, "\"some\":", 7);
            if (value) {
                at = read_Bounds_some(in, value, &out->some);
                if (!at || (&out->some)->len > 10) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_RANGED:
            if (!value) value = mc_fast_key_at(in, at, "\"ranged\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->ranged);
                if (!at || out->ranged > 6 || out->ranged < 1) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONSTRAINTS_BOUNDS_FIELD_AT_MOST:
            if (!value) value = mc_fast_key_at(in, at, "\"at_most\":", 10);
            if (value) {
                at = mc_fast_str(in, value, &out->at_most);
                if (!at || !mc_fast_length(out->at_most, 0, 8)) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Bounds_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1FFF)) != UINT64_C(0x1FFF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* list[int] */
static char *put_I64List(mc_put *to, char *at, const constraints_i64_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_i64(at, value->items[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, int] */
static char *put_I64Map(mc_put *to, char *at, const constraints_i64_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_i64(at, value->entries[i].value);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

char *constraints_bounds_encode(mc_put *to, char *at, mc_str tag, const constraints_bounds *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"age\":", 7);
    at = mc_put_i64(at, value->age);
    at = mc_put_text(at, ",\"below\":", 9);
    at = mc_put_i64(at, value->below);
    at = mc_put_text(at, ",\"above\":", 9);
    at = mc_put_i64(at, value->above);
    at = mc_put_text(at, ",\"step\":", 8);
    at = mc_put_u64(at, value->step);
    at = mc_put_text(at, ",\"ratio\":", 9);
    at = mc_put_f64(at, value->ratio);
    at = mc_put_text(at, ",\"positive\":", 12);
    at = mc_put_f32(at, value->positive);
    at = mc_put_text(at, ",\"half\":", 8);
    at = mc_put_f64(at, value->half);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"long_name\":", 13);
    at = mc_put_str(to, at, value->long_name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"few\":", 7);
    at = put_I64List(to, at, &value->few);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"some\":", 8);
    at = put_I64Map(to, at, &value->some);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ranged\":", 10);
    at = mc_put_i64(at, value->ranged);
    at = mc_put_text(at, ",\"at_most\":", 11);
    at = mc_put_str(to, at, value->at_most);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool constraints_bounds_from_json(constraints_bounds *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return constraints_bounds_from_json_with(out, json, NULL, arena, errors);
}

bool constraints_bounds_from_json_with(constraints_bounds *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &constraints_bounds_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, constraints_bounds_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&constraints_bounds_mctype, out, json, options, arena, errors);
}

mc_json_status constraints_bounds_next_json(constraints_bounds *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = constraints_bounds_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool constraints_bounds_merge_json(constraints_bounds *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&constraints_bounds_mctype, value, patch, NULL, arena, errors);
}

bool constraints_bounds_to_json(const constraints_bounds *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, constraints_bounds_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&constraints_bounds_mctype, value, out, flags);
}

bool constraints_bounds_write_json(const constraints_bounds *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, constraints_bounds_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&constraints_bounds_mctype, value, writer, flags);
}

size_t constraints_bounds_to_json_into(const constraints_bounds *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, constraints_bounds_write_json(value, &writer, flags));
}

