/* Made by modelc from aliases.dsl: do not edit. */
/* JSON in and out for each model of aliases. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "aliases.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Person_keys[] = {
    {2, "id"},
    {4, "name"},
    {4, "nick"},
    {6, "others"},
    {7, "friends"},
};

static const uint8_t Person_slots[] = {
    3, 2, 0, 1, 0, 0, 4, 0,
};

static const mc_fast_keys Person_table = {
    .keys = Person_keys,
    .slots = Person_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 1,
    .factor = 0x3C88596D,
};

/* list[str] */
static const char *read_Person_others(mc_fast *in, const char *at, aliases_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        aliases_name *item = mc_fast_push(in, &list, 8, sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_length(*item, 1, 40)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, i64] */
static const char *read_Person_friends(mc_fast *in, const char *at, aliases_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        aliases_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at || entry->value < 1) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *aliases_person_decode(mc_fast *in, const char *at, mc_fast_tag *tag, aliases_person *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&aliases_person_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ALIASES_PERSON_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ALIASES_PERSON_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ALIASES_PERSON_FIELD_NICK:
            if (!value) value = mc_fast_key_at(in, at, "\"nick\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_nick = false;
                } else {
                    at = mc_fast_str(in, value, &out->nick);
                    if (!at || !mc_fast_length(out->nick, 1, 10)) return NULL;
                    out->has_nick = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ALIASES_PERSON_FIELD_OTHERS:
            if (!value) value = mc_fast_key_at(in, at, "\"others\":", 9);
            if (value) {
                at = read_Person_others(in, value, &out->others);
                if (!at || (&out->others)->len > 8) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ALIASES_PERSON_FIELD_FRIENDS:
            if (!value) value = mc_fast_key_at(in, at, "\"friends\":", 10);
            if (value) {
                at = read_Person_friends(in, value, &out->friends);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Person_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x13)) != UINT64_C(0x13)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const aliases_str_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, i64] */
static char *put_I64Map(mc_put *to, char *at, const aliases_i64_map *value) {
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

char *aliases_person_encode(mc_put *to, char *at, mc_str tag, const aliases_person *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"nick\":", 8);
    if (value->has_nick) {
        at = mc_put_str(to, at, value->nick);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"others\":", 10);
    at = put_StrList(to, at, &value->others);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"friends\":", 11);
    at = put_I64Map(to, at, &value->friends);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool aliases_person_from_json(aliases_person *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return aliases_person_from_json_with(out, json, NULL, arena, errors);
}

bool aliases_person_from_json_with(aliases_person *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &aliases_person_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, aliases_person_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&aliases_person_mctype, out, json, options, arena, errors);
}

mc_json_status aliases_person_next_json(aliases_person *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = aliases_person_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool aliases_person_merge_json(aliases_person *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&aliases_person_mctype, value, patch, NULL, arena, errors);
}

bool aliases_person_to_json(const aliases_person *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, aliases_person_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&aliases_person_mctype, value, out, flags);
}

bool aliases_person_write_json(const aliases_person *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, aliases_person_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&aliases_person_mctype, value, writer, flags);
}

size_t aliases_person_to_json_into(const aliases_person *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, aliases_person_write_json(value, &writer, flags));
}

