/* Made by modelc from expressions.dsl: do not edit. */
/* JSON in and out for each model of expressions. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "expressions.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Address_keys[] = {
    {4, "city"},
    {3, "zip"},
};

static const uint8_t Address_slots[] = {
    0, 1,
};

static const mc_fast_keys Address_table = {
    .keys = Address_keys,
    .slots = Address_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key User_keys[] = {
    {4, "name"},
    {3, "age"},
    {4, "role"},
    {5, "level"},
    {4, "nick"},
    {4, "boss"},
    {4, "home"},
    {4, "tags"},
    {6, "scores"},
    {5, "ratio"},
    {5, "small"},
    {3, "big"},
    {4, "flag"},
    {5, "price"},
    {5, "count"},
};

static const uint8_t User_slots[] = {
    0, 0, 0, 0, 0, 0, 0, 13, 0, 6, 12, 2, 1, 4, 10, 0,
    0, 0, 8, 14, 0, 5, 7, 0, 0, 9, 11, 3, 0, 0, 0, 0,
};

static const mc_fast_keys User_table = {
    .keys = User_keys,
    .slots = User_slots,
    .len = 15,
    .bits = 5,
    .first = 0,
    .second = 1,
    .factor = 0x549AEB57,
};

static const mc_fast_key Role_keys[] = {
    {5, "admin"},
    {4, "user"},
    {5, "guest"},
};

static const uint8_t Role_slots[] = {
    1, 0, 2, 0,
};

static const mc_fast_keys Role_table = {
    .keys = Role_keys,
    .slots = Role_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const char *read_Role(mc_fast *in, const char *at, expressions_role *out) {
    static const expressions_role values[] = {
        EXPRESSIONS_ROLE_ADMIN,
        EXPRESSIONS_ROLE_USER,
        EXPRESSIONS_ROLE_GUEST,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Role_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, expressions_str_list *out) {
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
    return mc_fast_close(in, at);
}

/* map[str, f64] */
static const char *read_F64Map(mc_fast *in, const char *at, expressions_f64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        expressions_f64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_f64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *expressions_address_decode(mc_fast *in, const char *at, mc_fast_tag *tag, expressions_address *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (expressions_address){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case EXPRESSIONS_ADDRESS_FIELD_CITY:
            if (!value) value = mc_fast_key_at(in, at, "\"city\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->city);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case EXPRESSIONS_ADDRESS_FIELD_ZIP:
            if (!value) value = mc_fast_key_at(in, at, "\"zip\":", 6);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_zip = false;
                } else {
                    at = mc_fast_str(in, value, &out->zip);
                    if (!at) return NULL;
                    out->has_zip = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Address_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *expressions_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, expressions_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&expressions_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case EXPRESSIONS_USER_FIELD_NAME:
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
        case EXPRESSIONS_USER_FIELD_AGE:
            if (!value) value = mc_fast_key_at(in, at, "\"age\":", 6);
            if (value) {
                at = mc_fast_i64(in, value, &out->age);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_ROLE:
            if (!value) value = mc_fast_key_at(in, at, "\"role\":", 7);
            if (value) {
                at = read_Role(in, value, &out->role);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"level\":", 8);
            if (value) {
                at = mc_fast_numbered(in, value, expressions_user_mctype.model->fields[3].type, &out->level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_NICK:
            if (!value) value = mc_fast_key_at(in, at, "\"nick\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_nick = false;
                } else {
                    at = mc_fast_str(in, value, &out->nick);
                    if (!at) return NULL;
                    out->has_nick = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->boss = NULL;
                } else {
                    out->boss = mc_fast_alloc(in, sizeof *out->boss);
                    if (!out->boss) return NULL;
                    at = expressions_user_decode(in, value, NULL, out->boss);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_HOME:
            if (!value) value = mc_fast_key_at(in, at, "\"home\":", 7);
            if (value) {
                at = expressions_address_decode(in, value, NULL, &out->home);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_StrList(in, value, &out->tags);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_SCORES:
            if (!value) value = mc_fast_key_at(in, at, "\"scores\":", 9);
            if (value) {
                at = read_F64Map(in, value, &out->scores);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_RATIO:
            if (!value) value = mc_fast_key_at(in, at, "\"ratio\":", 8);
            if (value) {
                at = mc_fast_f32(in, value, &out->ratio);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_SMALL:
            if (!value) value = mc_fast_key_at(in, at, "\"small\":", 8);
            if (value) {
                at = mc_fast_u8(in, value, &out->small);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_BIG:
            if (!value) value = mc_fast_key_at(in, at, "\"big\":", 6);
            if (value) {
                at = mc_fast_u64(in, value, &out->big);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_FLAG:
            if (!value) value = mc_fast_key_at(in, at, "\"flag\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_flag = false;
                } else {
                    at = mc_fast_bool(in, value, &out->flag);
                    if (!at) return NULL;
                    out->has_flag = true;
                }
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->price);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case EXPRESSIONS_USER_FIELD_COUNT:
            if (!value) value = mc_fast_key_at(in, at, "\"count\":", 8);
            if (value) {
                at = mc_fast_i32(in, value, &out->count);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &User_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x43)) != UINT64_C(0x43)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &expressions_user_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

char *expressions_address_encode(mc_put *to, char *at, mc_str tag, const expressions_address *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"city\":", 8);
    at = mc_put_str(to, at, value->city);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"zip\":", 7);
    if (value->has_zip) {
        at = mc_put_str(to, at, value->zip);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

bool expressions_address_from_json(expressions_address *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return expressions_address_from_json_with(out, json, NULL, arena, errors);
}

bool expressions_address_from_json_with(expressions_address *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &expressions_address_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, expressions_address_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&expressions_address_mctype, out, json, options, arena, errors);
}

mc_json_status expressions_address_next_json(expressions_address *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = expressions_address_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool expressions_address_merge_json(expressions_address *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&expressions_address_mctype, value, patch, NULL, arena, errors);
}

bool expressions_address_to_json(const expressions_address *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, expressions_address_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&expressions_address_mctype, value, out, flags);
}

bool expressions_address_write_json(const expressions_address *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, expressions_address_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&expressions_address_mctype, value, writer, flags);
}

size_t expressions_address_to_json_into(const expressions_address *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, expressions_address_write_json(value, &writer, flags));
}

bool expressions_user_from_json(expressions_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return expressions_user_from_json_with(out, json, NULL, arena, errors);
}

bool expressions_user_from_json_with(expressions_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &expressions_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, expressions_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&expressions_user_mctype, out, json, options, arena, errors);
}

mc_json_status expressions_user_next_json(expressions_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = expressions_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool expressions_user_merge_json(expressions_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&expressions_user_mctype, value, patch, NULL, arena, errors);
}

bool expressions_user_to_json(const expressions_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&expressions_user_mctype, value, out, flags);
}

bool expressions_user_write_json(const expressions_user *value, const mc_writer *writer, unsigned flags) {
    return mc_write_json(&expressions_user_mctype, value, writer, flags);
}

size_t expressions_user_to_json_into(const expressions_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, expressions_user_write_json(value, &writer, flags));
}

