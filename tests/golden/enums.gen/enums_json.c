/* Made by modelc from enums.dsl: do not edit. */
/* JSON in and out for each model of enums. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "enums.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Badge_keys[] = {
    {4, "role"},
    {5, "level"},
    {6, "offset"},
};

static const uint8_t Badge_slots[] = {
    0, 0, 2, 1,
};

static const mc_fast_keys Badge_table = {
    .keys = Badge_keys,
    .slots = Badge_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Role_keys[] = {
    {5, "admin"},
    {10, "plain-user"},
    {5, "guest"},
};

static const uint8_t Role_slots[] = {
    0, 0, 2, 1,
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

static const char *read_Role(mc_fast *in, const char *at, enums_role *out) {
    static const enums_role values[] = {
        ENUMS_ROLE_ADMIN,
        ENUMS_ROLE_USER,
        ENUMS_ROLE_GUEST,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Role_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

const char *enums_badge_decode(mc_fast *in, const char *at, mc_fast_tag *tag, enums_badge *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&enums_badge_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ENUMS_BADGE_FIELD_ROLE:
            if (!value) value = mc_fast_key_at(in, at, "\"role\":", 7);
            if (value) {
                at = read_Role(in, value, &out->role);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ENUMS_BADGE_FIELD_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"level\":", 8);
            if (value) {
                at = mc_fast_numbered(in, value, enums_badge_mctype.model->fields[1].type, &out->level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENUMS_BADGE_FIELD_OFFSET:
            if (!value) value = mc_fast_key_at(in, at, "\"offset\":", 9);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_offset = false;
                } else {
                    at = mc_fast_numbered(in, value, enums_badge_mctype.model->fields[2].type, &out->offset);
                    if (!at) return NULL;
                    out->has_offset = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Badge_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

static const mc_put_name Role_names[] = {
    [ENUMS_ROLE_ADMIN] = {"\"admin\"", 7},
    [ENUMS_ROLE_USER] = {"\"plain-user\"", 12},
    [ENUMS_ROLE_GUEST] = {"\"guest\"", 7},
};

char *enums_badge_encode(mc_put *to, char *at, mc_str tag, const enums_badge *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"role\":", 8);
    at = mc_put_enum(at, Role_names, 3, (size_t)value->role);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"level\":", 9);
    at = mc_put_value(to, at, enums_badge_mctype.model->fields[1].type, &value->level);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"offset\":", 10);
    if (value->has_offset) {
        at = mc_put_value(to, at, enums_badge_mctype.model->fields[2].type, &value->offset);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

bool enums_badge_from_json(enums_badge *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return enums_badge_from_json_with(out, json, NULL, arena, errors);
}

bool enums_badge_from_json_with(enums_badge *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &enums_badge_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, enums_badge_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&enums_badge_mctype, out, json, options, arena, errors);
}

mc_json_status enums_badge_next_json(enums_badge *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = enums_badge_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool enums_badge_merge_json(enums_badge *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&enums_badge_mctype, value, patch, NULL, arena, errors);
}

bool enums_badge_to_json(const enums_badge *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, enums_badge_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&enums_badge_mctype, value, out, flags);
}

bool enums_badge_write_json(const enums_badge *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, enums_badge_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&enums_badge_mctype, value, writer, flags);
}

size_t enums_badge_to_json_into(const enums_badge *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, enums_badge_write_json(value, &writer, flags));
}

