/* Made by modelc from any.dsl: do not edit. */
/* JSON in and out for each model of any. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "any.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Event_keys[] = {
    {4, "name"},
    {7, "payload"},
    {5, "extra"},
    {5, "maybe"},
    {8, "null_too"},
    {4, "list"},
    {7, "by_name"},
};

static const uint8_t Event_slots[] = {
    3, 4, 1, 0, 5, 0, 2, 6,
};

static const mc_fast_keys Event_table = {
    .keys = Event_keys,
    .slots = Event_slots,
    .len = 7,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0xDF30570B,
};

/* list[Any] */
static const char *read_AnyList(mc_fast *in, const char *at, any_any_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_value *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_value(in, at, any_event_mctype.model->fields[5].type->items->type, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, Any] */
static const char *read_AnyMap(mc_fast *in, const char *at, any_any_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        any_any_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_value(in, at, any_event_mctype.model->fields[6].type->items->type, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *any_event_decode(mc_fast *in, const char *at, mc_fast_tag *tag, any_event *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&any_event_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANY_EVENT_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANY_EVENT_FIELD_PAYLOAD:
            if (!value) value = mc_fast_key_at(in, at, "\"payload\":", 10);
            if (value) {
                at = mc_fast_value(in, value, any_event_mctype.model->fields[1].type, &out->payload);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANY_EVENT_FIELD_EXTRA:
            if (!value) value = mc_fast_key_at(in, at, "\"extra\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_extra = false;
                } else {
                    at = mc_fast_value(in, value, any_event_mctype.model->fields[2].type, &out->extra);
                    if (!at) return NULL;
                    out->has_extra = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANY_EVENT_FIELD_MAYBE:
            if (!value) value = mc_fast_key_at(in, at, "\"maybe\":", 8);
            if (value) {
                at = mc_fast_value(in, value, any_event_mctype.model->fields[3].type, &out->maybe);
                if (!at) return NULL;
                out->has_maybe = true;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANY_EVENT_FIELD_NULL_TOO:
            if (!value) value = mc_fast_key_at(in, at, "\"null_too\":", 11);
            if (value) {
                at = mc_fast_value(in, value, any_event_mctype.model->fields[4].type, &out->null_too);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANY_EVENT_FIELD_LIST:
            if (!value) value = mc_fast_key_at(in, at, "\"list\":", 7);
            if (value) {
                at = read_AnyList(in, value, &out->list);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANY_EVENT_FIELD_BY_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"by_name\":", 10);
            if (value) {
                at = read_AnyMap(in, value, &out->by_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Event_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* list[Any] */
static char *put_AnyList(mc_put *to, char *at, const any_any_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, any_event_mctype.model->fields[5].type->items->type, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, Any] */
static char *put_AnyMap(mc_put *to, char *at, const any_any_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_value(to, at, any_event_mctype.model->fields[6].type->items->type, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

char *any_event_encode(mc_put *to, char *at, mc_str tag, const any_event *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"payload\":", 11);
    at = mc_put_value(to, at, any_event_mctype.model->fields[1].type, &value->payload);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"extra\":", 9);
    if (value->has_extra) {
        at = mc_put_value(to, at, any_event_mctype.model->fields[2].type, &value->extra);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_maybe) {
        at = mc_put_text(at, ",\"maybe\":", 9);
        at = mc_put_value(to, at, any_event_mctype.model->fields[3].type, &value->maybe);
        if (!at) return NULL;
    }
    at = mc_put_text(at, ",\"null_too\":", 12);
    at = mc_put_value(to, at, any_event_mctype.model->fields[4].type, &value->null_too);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"list\":", 8);
    at = put_AnyList(to, at, &value->list);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_name\":", 11);
    at = put_AnyMap(to, at, &value->by_name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool any_event_from_json(any_event *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return any_event_from_json_with(out, json, NULL, arena, errors);
}

bool any_event_from_json_with(any_event *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &any_event_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, any_event_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&any_event_mctype, out, json, options, arena, errors);
}

mc_json_status any_event_next_json(any_event *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = any_event_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool any_event_merge_json(any_event *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&any_event_mctype, value, patch, NULL, arena, errors);
}

bool any_event_to_json(const any_event *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, any_event_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&any_event_mctype, value, out, flags);
}

bool any_event_write_json(const any_event *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, any_event_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&any_event_mctype, value, writer, flags);
}

size_t any_event_to_json_into(const any_event *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, any_event_write_json(value, &writer, flags));
}

