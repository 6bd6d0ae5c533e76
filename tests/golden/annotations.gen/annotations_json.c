/* Made by modelc from annotations.dsl: do not edit. */
/* JSON in and out for each model of annotations. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#define MC_DEPRECATED(why) /* what is deprecated is still read and written */
#include "annotations.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Base_keys[] = {
    {9, "createdAt"},
    {4, "name"},
    {8, "fullName"},
    {4, "NAME"},
};

static const uint8_t Base_slots[] = {
    0, 3, 1, 2,
};

static const mc_fast_keys Base_table = {
    .keys = Base_keys,
    .slots = Base_slots,
    .len = 4,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x8E625FC9,
};

static const mc_fast_key User_keys[] = {
    {9, "createdAt"},
    {4, "name"},
    {8, "passWord"},
    {8, "nickName"},
    {6, "oldAge"},
    {9, "birthYear"},
    {4, "role"},
    {4, "boss"},
    {8, "fullName"},
    {4, "NAME"},
};

static const uint8_t User_slots[] = {
    7, 0, 3, 5, 8, 0, 9, 0, 0, 0, 2, 4, 6, 1, 0, 0,
};

static const mc_fast_keys User_table = {
    .keys = User_keys,
    .slots = User_slots,
    .len = 10,
    .bits = 4,
    .first = 0,
    .second = 0,
    .factor = 0xD4DF5C03,
    .keep = true,
};

static const mc_fast_key Header_keys[] = {
    {12, "content-type"},
    {4, "x-id"},
};

static const uint8_t Header_slots[] = {
    0, 1,
};

static const mc_fast_keys Header_table = {
    .keys = Header_keys,
    .slots = Header_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
    .forbid = true,
};

static const mc_fast_key Thing_keys[] = {
    {5, "owner"},
    {6, "others"},
};

static const uint8_t Thing_slots[] = {
    1, 0,
};

static const mc_fast_keys Thing_table = {
    .keys = Thing_keys,
    .slots = Thing_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

/* list[User] */
static const char *read_UserList(mc_fast *in, const char *at, annotations_user_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        annotations_user *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = annotations_user_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *annotations_base_decode(mc_fast *in, const char *at, mc_fast_tag *tag, annotations_base *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (annotations_base){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANNOTATIONS_BASE_FIELD_CREATED_AT:
            if (!value) value = mc_fast_key_at(in, at, "\"createdAt\":", 12);
            if (value && !in->readonly) {
                at = mc_fast_skip(in, value);
                if (!at) return NULL;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else if (value) {
                at = mc_fast_i64(in, value, &out->created_at);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_BASE_FIELD_FULL_NAME:
        case 2: /* fullName */
        case 3: /* NAME */
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                if (given[0] & UINT64_C(1) << 1) return NULL;
                at = mc_fast_str(in, value, &out->full_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Base_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x2)) != UINT64_C(0x2)) return NULL;
    if (in->readonly && (given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *annotations_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, annotations_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    mc_fast_list kept = {0};
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&annotations_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANNOTATIONS_USER_FIELD_CREATED_AT:
            if (!value) value = mc_fast_key_at(in, at, "\"createdAt\":", 12);
            if (value && !in->readonly) {
                at = mc_fast_skip(in, value);
                if (!at) return NULL;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else if (value) {
                at = mc_fast_i64(in, value, &out->created_at);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_FULL_NAME:
        case 8: /* fullName */
        case 9: /* NAME */
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                if (given[0] & UINT64_C(1) << 1) return NULL;
                at = mc_fast_str(in, value, &out->full_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_PASS_WORD:
            if (!value) value = mc_fast_key_at(in, at, "\"passWord\":", 11);
            if (value) {
                at = mc_fast_str(in, value, &out->pass_word);
                if (!at || !mc_fast_length(out->pass_word, 8, SIZE_MAX)) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_NICK_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"nickName\":", 11);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_nick_name = false;
                } else {
                    at = mc_fast_str(in, value, &out->nick_name);
                    if (!at) return NULL;
                    out->has_nick_name = true;
                }
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_OLD_AGE:
            if (!value) value = mc_fast_key_at(in, at, "\"oldAge\":", 9);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_old_age = false;
                } else {
                    at = mc_fast_i64(in, value, &out->old_age);
                    if (!at) at = mc_fast_lax(in, value, annotations_user_mctype.model->fields[4].type, &out->old_age);
                    if (!at) return NULL;
                    out->has_old_age = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_BIRTH_YEAR:
            if (!value) value = mc_fast_key_at(in, at, "\"birthYear\":", 12);
            if (value) {
                at = mc_fast_i64(in, value, &out->birth_year);
                if (!at || out->birth_year > 2100 || out->birth_year < 1900) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_ROLE:
            if (!value) value = mc_fast_key_at(in, at, "\"role\":", 7);
            if (value) {
                at = mc_fast_lax(in, value, annotations_user_mctype.model->fields[6].type, &out->role);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ANNOTATIONS_USER_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->boss = NULL;
                } else {
                    out->boss = mc_fast_alloc(in, sizeof *out->boss);
                    if (!out->boss) return NULL;
                    at = annotations_user_decode(in, value, NULL, out->boss);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find_keeping(in, at, &User_table, tag, &kept);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x6)) != UINT64_C(0x6)) return NULL;
    if (in->readonly && (given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    out->extra.entries = mc_fast_items(in, &kept, sizeof *out->extra.entries);
    out->extra.len = kept.len;
    if (!mc_fast_keys_differ(in, kept.items, kept.len, sizeof *out->extra.entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *annotations_header_decode(mc_fast *in, const char *at, mc_fast_tag *tag, annotations_header *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&annotations_header_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANNOTATIONS_HEADER_FIELD_CONTENT_TYPE:
            if (!value) value = mc_fast_key_at(in, at, "\"content-type\":", 15);
            if (value) {
                at = mc_fast_str(in, value, &out->content_type);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_HEADER_FIELD_X_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"x-id\":", 7);
            if (value) {
                at = mc_fast_i64(in, value, &out->x_id);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Header_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *annotations_thing_decode(mc_fast *in, const char *at, mc_fast_tag *tag, annotations_thing *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&annotations_thing_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANNOTATIONS_THING_FIELD_OWNER:
            if (!value) value = mc_fast_key_at(in, at, "\"owner\":", 8);
            if (value) {
                at = annotations_owner_decode(in, value, &out->owner);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_THING_FIELD_OTHERS:
            if (!value) value = mc_fast_key_at(in, at, "\"others\":", 9);
            if (value) {
                at = read_UserList(in, value, &out->others);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Thing_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *annotations_owner_decode(mc_fast *in, const char *at, annotations_owner *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = ANNOTATIONS_OWNER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = ANNOTATIONS_OWNER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_OBJECT:
        out->kind = ANNOTATIONS_OWNER_USER;
        end = annotations_user_decode(in, at, NULL, &out->as.user);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &annotations_owner_mctype, out);
}

/* list[User] */
static char *put_UserList(mc_put *to, char *at, const annotations_user_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, annotations_thing_mctype.model->fields[1].type->items->type, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *annotations_base_encode(mc_put *to, char *at, mc_str tag, const annotations_base *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"createdAt\":", 13);
    at = mc_put_i64(at, value->created_at);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->full_name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *annotations_header_encode(mc_put *to, char *at, mc_str tag, const annotations_header *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"content-type\":", 16);
    at = mc_put_str(to, at, value->content_type);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"x-id\":", 8);
    at = mc_put_i64(at, value->x_id);
    return mc_put_object_end(to, at, mark);
}

char *annotations_thing_encode(mc_put *to, char *at, mc_str tag, const annotations_thing *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"owner\":", 9);
    at = annotations_owner_encode(to, at, &value->owner);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"others\":", 10);
    at = put_UserList(to, at, &value->others);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *annotations_owner_encode(mc_put *to, char *at, const annotations_owner *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case ANNOTATIONS_OWNER_USER:
        at = mc_put_value(to, at, annotations_owner_mctype.choice->cases[0].type, &value->as.user);
        if (!at) return NULL;
        break;
    case ANNOTATIONS_OWNER_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool annotations_base_from_json(annotations_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_base_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_base_from_json_with(annotations_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_base_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, annotations_base_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&annotations_base_mctype, out, json, options, arena, errors);
}

mc_json_status annotations_base_next_json(annotations_base *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = annotations_base_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool annotations_base_merge_json(annotations_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_base_mctype, value, patch, NULL, arena, errors);
}

bool annotations_base_to_json(const annotations_base *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, annotations_base_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&annotations_base_mctype, value, out, flags);
}

bool annotations_base_write_json(const annotations_base *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, annotations_base_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&annotations_base_mctype, value, writer, flags);
}

size_t annotations_base_to_json_into(const annotations_base *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, annotations_base_write_json(value, &writer, flags));
}

bool annotations_user_from_json(annotations_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_user_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_user_from_json_with(annotations_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, annotations_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&annotations_user_mctype, out, json, options, arena, errors);
}

mc_json_status annotations_user_next_json(annotations_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = annotations_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool annotations_user_merge_json(annotations_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_user_mctype, value, patch, NULL, arena, errors);
}

bool annotations_user_to_json(const annotations_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_user_mctype, value, out, flags);
}

bool annotations_user_write_json(const annotations_user *value, const mc_writer *writer, unsigned flags) {
    return mc_write_json(&annotations_user_mctype, value, writer, flags);
}

size_t annotations_user_to_json_into(const annotations_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, annotations_user_write_json(value, &writer, flags));
}

bool annotations_header_from_json(annotations_header *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_header_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_header_from_json_with(annotations_header *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_header_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, annotations_header_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&annotations_header_mctype, out, json, options, arena, errors);
}

mc_json_status annotations_header_next_json(annotations_header *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = annotations_header_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool annotations_header_merge_json(annotations_header *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_header_mctype, value, patch, NULL, arena, errors);
}

bool annotations_header_to_json(const annotations_header *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, annotations_header_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&annotations_header_mctype, value, out, flags);
}

bool annotations_header_write_json(const annotations_header *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, annotations_header_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&annotations_header_mctype, value, writer, flags);
}

size_t annotations_header_to_json_into(const annotations_header *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, annotations_header_write_json(value, &writer, flags));
}

bool annotations_thing_from_json(annotations_thing *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_thing_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_thing_from_json_with(annotations_thing *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_thing_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, annotations_thing_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&annotations_thing_mctype, out, json, options, arena, errors);
}

mc_json_status annotations_thing_next_json(annotations_thing *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = annotations_thing_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool annotations_thing_merge_json(annotations_thing *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_thing_mctype, value, patch, NULL, arena, errors);
}

bool annotations_thing_to_json(const annotations_thing *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, annotations_thing_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&annotations_thing_mctype, value, out, flags);
}

bool annotations_thing_write_json(const annotations_thing *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, annotations_thing_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&annotations_thing_mctype, value, writer, flags);
}

size_t annotations_thing_to_json_into(const annotations_thing *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, annotations_thing_write_json(value, &writer, flags));
}

bool annotations_owner_from_json(annotations_owner *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_owner_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_owner_from_json_with(annotations_owner *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_owner_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, annotations_owner_decode(&in, at, out))) return true;
    }
    return mc_from_json(&annotations_owner_mctype, out, json, options, arena, errors);
}

mc_json_status annotations_owner_next_json(annotations_owner *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = annotations_owner_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool annotations_owner_merge_json(annotations_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_owner_mctype, value, patch, NULL, arena, errors);
}

bool annotations_owner_to_json(const annotations_owner *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, annotations_owner_encode(&put, at, value))) return true;
    return mc_to_json(&annotations_owner_mctype, value, out, flags);
}

bool annotations_owner_write_json(const annotations_owner *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, annotations_owner_encode(&stream.put, at, value));
    return mc_write_json(&annotations_owner_mctype, value, writer, flags);
}

size_t annotations_owner_to_json_into(const annotations_owner *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, annotations_owner_write_json(value, &writer, flags));
}

