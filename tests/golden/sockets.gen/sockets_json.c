/* Made by modelc from sockets.dsl: do not edit. */
/* JSON in and out for each model of sockets. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "sockets.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Say_keys[] = {
    {4, "text"},
    {2, "to"},
};

static const uint8_t Say_slots[] = {
    0, 1,
};

static const mc_fast_keys Say_table = {
    .keys = Say_keys,
    .slots = Say_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Said_keys[] = {
    {4, "from"},
    {4, "text"},
};

static const uint8_t Said_slots[] = {
    1, 0,
};

static const mc_fast_keys Said_table = {
    .keys = Said_keys,
    .slots = Said_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Full_keys[] = {
    {6, "detail"},
};

static const uint8_t Full_slots[] = {
    0, 0,
};

static const mc_fast_keys Full_table = {
    .keys = Full_keys,
    .slots = Full_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

const char *sockets_say_decode(mc_fast *in, const char *at, mc_fast_tag *tag, sockets_say *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (sockets_say){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SOCKETS_SAY_FIELD_TEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"text\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->text);
                if (!at || !mc_fast_length(out->text, 1, 200)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SOCKETS_SAY_FIELD_TO:
            if (!value) value = mc_fast_key_at(in, at, "\"to\":", 5);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_to = false;
                } else {
                    at = mc_fast_str(in, value, &out->to);
                    if (!at) return NULL;
                    out->has_to = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Say_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *sockets_said_decode(mc_fast *in, const char *at, mc_fast_tag *tag, sockets_said *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (sockets_said){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SOCKETS_SAID_FIELD_FROM:
            if (!value) value = mc_fast_key_at(in, at, "\"from\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->from);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SOCKETS_SAID_FIELD_TEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"text\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->text);
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
        const mc_fast_found found = mc_fast_find(in, at, &Said_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *sockets_full_decode(mc_fast *in, const char *at, mc_fast_tag *tag, sockets_full *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (sockets_full){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SOCKETS_FULL_FIELD_DETAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"detail\":", 9);
            if (value) {
                at = mc_fast_str(in, value, &out->detail);
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
        const mc_fast_found found = mc_fast_find(in, at, &Full_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

char *sockets_say_encode(mc_put *to, char *at, mc_str tag, const sockets_say *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"text\":", 8);
    at = mc_put_str(to, at, value->text);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"to\":", 6);
    if (value->has_to) {
        at = mc_put_str(to, at, value->to);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *sockets_said_encode(mc_put *to, char *at, mc_str tag, const sockets_said *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"from\":", 8);
    at = mc_put_str(to, at, value->from);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"text\":", 8);
    at = mc_put_str(to, at, value->text);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *sockets_full_encode(mc_put *to, char *at, mc_str tag, const sockets_full *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool sockets_say_from_json(sockets_say *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return sockets_say_from_json_with(out, json, NULL, arena, errors);
}

bool sockets_say_from_json_with(sockets_say *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &sockets_say_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, sockets_say_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&sockets_say_mctype, out, json, options, arena, errors);
}

mc_json_status sockets_say_next_json(sockets_say *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = sockets_say_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool sockets_say_merge_json(sockets_say *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&sockets_say_mctype, value, patch, NULL, arena, errors);
}

bool sockets_say_to_json(const sockets_say *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, sockets_say_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&sockets_say_mctype, value, out, flags);
}

bool sockets_say_write_json(const sockets_say *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, sockets_say_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&sockets_say_mctype, value, writer, flags);
}

size_t sockets_say_to_json_into(const sockets_say *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, sockets_say_write_json(value, &writer, flags));
}

bool sockets_said_from_json(sockets_said *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return sockets_said_from_json_with(out, json, NULL, arena, errors);
}

bool sockets_said_from_json_with(sockets_said *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &sockets_said_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, sockets_said_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&sockets_said_mctype, out, json, options, arena, errors);
}

mc_json_status sockets_said_next_json(sockets_said *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = sockets_said_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool sockets_said_merge_json(sockets_said *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&sockets_said_mctype, value, patch, NULL, arena, errors);
}

bool sockets_said_to_json(const sockets_said *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, sockets_said_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&sockets_said_mctype, value, out, flags);
}

bool sockets_said_write_json(const sockets_said *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, sockets_said_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&sockets_said_mctype, value, writer, flags);
}

size_t sockets_said_to_json_into(const sockets_said *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, sockets_said_write_json(value, &writer, flags));
}

bool sockets_full_from_json(sockets_full *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return sockets_full_from_json_with(out, json, NULL, arena, errors);
}

bool sockets_full_from_json_with(sockets_full *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &sockets_full_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, sockets_full_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&sockets_full_mctype, out, json, options, arena, errors);
}

mc_json_status sockets_full_next_json(sockets_full *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = sockets_full_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool sockets_full_merge_json(sockets_full *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&sockets_full_mctype, value, patch, NULL, arena, errors);
}

bool sockets_full_to_json(const sockets_full *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, sockets_full_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&sockets_full_mctype, value, out, flags);
}

bool sockets_full_write_json(const sockets_full *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, sockets_full_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&sockets_full_mctype, value, writer, flags);
}

size_t sockets_full_to_json_into(const sockets_full *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, sockets_full_write_json(value, &writer, flags));
}

