/* Made by modelc from quoting.dsl: do not edit. */
/* JSON in and out for each model of quoting. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "quoting.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Naughty2_keys[] = {
    {1, "a"},
};

static const uint8_t Naughty2_slots[] = {
    0, 0,
};

static const mc_fast_keys Naughty2_table = {
    .keys = Naughty2_keys,
    .slots = Naughty2_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Naughty3_keys[] = {
    {1, "b"},
};

static const uint8_t Naughty3_slots[] = {
    0, 0,
};

static const mc_fast_keys Naughty3_table = {
    .keys = Naughty3_keys,
    .slots = Naughty3_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

const char *quoting_naughty2_decode(mc_fast *in, const char *at, mc_fast_tag *tag, quoting_naughty2 *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (quoting_naughty2){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case QUOTING_NAUGHTY2_FIELD_A:
            if (!value) value = mc_fast_key_at(in, at, "\"a\":", 4);
            if (value) {
                at = mc_fast_i64(in, value, &out->a);
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
        const mc_fast_found found = mc_fast_find(in, at, &Naughty2_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *quoting_naughty3_decode(mc_fast *in, const char *at, mc_fast_tag *tag, quoting_naughty3 *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (quoting_naughty3){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case QUOTING_NAUGHTY3_FIELD_B:
            if (!value) value = mc_fast_key_at(in, at, "\"b\":", 4);
            if (value) {
                at = mc_fast_i64(in, value, &out->b);
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
        const mc_fast_found found = mc_fast_find(in, at, &Naughty3_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

char *quoting_naughty_encode(mc_put *to, char *at, mc_str tag, const quoting_naughty *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"*/\":", 6);
    at = mc_put_str(to, at, value->n__);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"with space\":", 14);
    if (value->has_with_space) {
        at = mc_put_i64(at, value->with_space);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"$dollar$\":", 12);
    at = mc_put_i64(at, value->_dollar_);
    at = mc_put_text(at, ",\"quote\\\"d\":", 12);
    at = mc_put_i64(at, value->quote_d);
    at = mc_put_text(at, ",\"back\\\\slash\":", 15);
    at = mc_put_i64(at, value->back_slash);
    at = mc_put_text(at, ",\"\303\251\":", 6);
    at = mc_put_str(to, at, value->ue9);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *quoting_naughty2_encode(mc_put *to, char *at, mc_str tag, const quoting_naughty2 *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"a\":", 5);
    at = mc_put_i64(at, value->a);
    return mc_put_object_end(to, at, mark);
}

char *quoting_naughty3_encode(mc_put *to, char *at, mc_str tag, const quoting_naughty3 *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"b\":", 5);
    at = mc_put_i64(at, value->b);
    return mc_put_object_end(to, at, mark);
}

char *quoting_tagged_encode(mc_put *to, char *at, const quoting_tagged *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case QUOTING_TAGGED____:
        at = quoting_naughty2_encode(to, at, MC_STR("{\"*/\":\"\077\077/\""), &value->as.n___);
        if (!at) return NULL;
        break;
    case QUOTING_TAGGED__:
        at = quoting_naughty3_encode(to, at, MC_STR("{\"*/\":\"\\\"\""), &value->as._);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool quoting_naughty_from_json(quoting_naughty *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return quoting_naughty_from_json_with(out, json, NULL, arena, errors);
}

bool quoting_naughty_from_json_with(quoting_naughty *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&quoting_naughty_mctype, out, json, options, arena, errors);
}

mc_json_status quoting_naughty_next_json(quoting_naughty *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = quoting_naughty_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool quoting_naughty_merge_json(quoting_naughty *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_naughty_mctype, value, patch, NULL, arena, errors);
}

bool quoting_naughty_to_json(const quoting_naughty *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, quoting_naughty_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&quoting_naughty_mctype, value, out, flags);
}

bool quoting_naughty_write_json(const quoting_naughty *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, quoting_naughty_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&quoting_naughty_mctype, value, writer, flags);
}

size_t quoting_naughty_to_json_into(const quoting_naughty *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, quoting_naughty_write_json(value, &writer, flags));
}

bool quoting_naughty2_from_json(quoting_naughty2 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return quoting_naughty2_from_json_with(out, json, NULL, arena, errors);
}

bool quoting_naughty2_from_json_with(quoting_naughty2 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &quoting_naughty2_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, quoting_naughty2_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&quoting_naughty2_mctype, out, json, options, arena, errors);
}

mc_json_status quoting_naughty2_next_json(quoting_naughty2 *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = quoting_naughty2_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool quoting_naughty2_merge_json(quoting_naughty2 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_naughty2_mctype, value, patch, NULL, arena, errors);
}

bool quoting_naughty2_to_json(const quoting_naughty2 *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, quoting_naughty2_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&quoting_naughty2_mctype, value, out, flags);
}

bool quoting_naughty2_write_json(const quoting_naughty2 *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, quoting_naughty2_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&quoting_naughty2_mctype, value, writer, flags);
}

size_t quoting_naughty2_to_json_into(const quoting_naughty2 *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, quoting_naughty2_write_json(value, &writer, flags));
}

bool quoting_naughty3_from_json(quoting_naughty3 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return quoting_naughty3_from_json_with(out, json, NULL, arena, errors);
}

bool quoting_naughty3_from_json_with(quoting_naughty3 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &quoting_naughty3_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, quoting_naughty3_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&quoting_naughty3_mctype, out, json, options, arena, errors);
}

mc_json_status quoting_naughty3_next_json(quoting_naughty3 *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = quoting_naughty3_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool quoting_naughty3_merge_json(quoting_naughty3 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_naughty3_mctype, value, patch, NULL, arena, errors);
}

bool quoting_naughty3_to_json(const quoting_naughty3 *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, quoting_naughty3_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&quoting_naughty3_mctype, value, out, flags);
}

bool quoting_naughty3_write_json(const quoting_naughty3 *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, quoting_naughty3_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&quoting_naughty3_mctype, value, writer, flags);
}

size_t quoting_naughty3_to_json_into(const quoting_naughty3 *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, quoting_naughty3_write_json(value, &writer, flags));
}

bool quoting_tagged_from_json(quoting_tagged *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return quoting_tagged_from_json_with(out, json, NULL, arena, errors);
}

bool quoting_tagged_from_json_with(quoting_tagged *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&quoting_tagged_mctype, out, json, options, arena, errors);
}

mc_json_status quoting_tagged_next_json(quoting_tagged *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = quoting_tagged_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool quoting_tagged_merge_json(quoting_tagged *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&quoting_tagged_mctype, value, patch, NULL, arena, errors);
}

bool quoting_tagged_to_json(const quoting_tagged *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, quoting_tagged_encode(&put, at, value))) return true;
    return mc_to_json(&quoting_tagged_mctype, value, out, flags);
}

bool quoting_tagged_write_json(const quoting_tagged *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, quoting_tagged_encode(&stream.put, at, value));
    return mc_write_json(&quoting_tagged_mctype, value, writer, flags);
}

size_t quoting_tagged_to_json_into(const quoting_tagged *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, quoting_tagged_write_json(value, &writer, flags));
}

