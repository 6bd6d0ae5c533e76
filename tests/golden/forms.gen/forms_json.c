/* Made by modelc from forms.dsl: do not edit. */
/* JSON in and out for each model of forms. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "forms.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Login_keys[] = {
    {4, "user"},
    {8, "password"},
    {8, "remember"},
};

static const uint8_t Login_slots[] = {
    0, 2, 1, 0,
};

static const mc_fast_keys Login_table = {
    .keys = Login_keys,
    .slots = Login_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Filter_keys[] = {
    {5, "limit"},
    {4, "tags"},
    {4, "from"},
};

static const uint8_t Filter_slots[] = {
    2, 0, 1, 0,
};

static const mc_fast_keys Filter_table = {
    .keys = Filter_keys,
    .slots = Filter_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
    .forbid = true,
};

static const mc_fast_key Found_keys[] = {
    {4, "name"},
    {4, "size"},
};

static const uint8_t Found_slots[] = {
    1, 0,
};

static const mc_fast_keys Found_table = {
    .keys = Found_keys,
    .slots = Found_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

/* list[str] */
static const char *read_Filter_tags(mc_fast *in, const char *at, forms_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, 5, sizeof *item);
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

const char *forms_login_decode(mc_fast *in, const char *at, mc_fast_tag *tag, forms_login *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&forms_login_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FORMS_LOGIN_FIELD_USER:
            if (!value) value = mc_fast_key_at(in, at, "\"user\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->user);
                if (!at || !mc_fast_length(out->user, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FORMS_LOGIN_FIELD_PASSWORD:
            if (!value) value = mc_fast_key_at(in, at, "\"password\":", 11);
            if (value) {
                at = mc_fast_str(in, value, &out->password);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FORMS_LOGIN_FIELD_REMEMBER:
            if (!value) value = mc_fast_key_at(in, at, "\"remember\":", 11);
            if (value) {
                at = mc_fast_bool(in, value, &out->remember);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Login_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *forms_filter_decode(mc_fast *in, const char *at, mc_fast_tag *tag, forms_filter *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&forms_filter_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FORMS_FILTER_FIELD_LIMIT:
            if (!value) value = mc_fast_key_at(in, at, "\"limit\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->limit);
                if (!at || out->limit > 100 || out->limit < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case FORMS_FILTER_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_Filter_tags(in, value, &out->tags);
                if (!at || (&out->tags)->len > 5) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case FORMS_FILTER_FIELD_FROM:
            if (!value) value = mc_fast_key_at(in, at, "\"from\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_from = false;
                } else {
                    at = mc_fast_scalar(in, value, &mc_type_date, &out->from);
                    if (!at) return NULL;
                    out->has_from = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Filter_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *forms_found_decode(mc_fast *in, const char *at, mc_fast_tag *tag, forms_found *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (forms_found){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FORMS_FOUND_FIELD_NAME:
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
        case FORMS_FOUND_FIELD_SIZE:
            if (!value) value = mc_fast_key_at(in, at, "\"size\":", 7);
            if (value) {
                at = mc_fast_i64(in, value, &out->size);
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
        const mc_fast_found found = mc_fast_find(in, at, &Found_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const forms_str_list *value) {
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

char *forms_login_encode(mc_put *to, char *at, mc_str tag, const forms_login *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"user\":", 8);
    at = mc_put_str(to, at, value->user);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"password\":", 12);
    at = mc_put_str(to, at, value->password);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"remember\":", 12);
    at = mc_put_bool(at, value->remember);
    return mc_put_object_end(to, at, mark);
}

char *forms_filter_encode(mc_put *to, char *at, mc_str tag, const forms_filter *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"limit\":", 9);
    at = mc_put_i64(at, value->limit);
    at = mc_put_text(at, ",\"tags\":", 8);
    at = put_StrList(to, at, &value->tags);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"from\":", 8);
    if (value->has_from) {
        at = mc_put_value(to, at, forms_filter_mctype.model->fields[2].type, &value->from);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *forms_found_encode(mc_put *to, char *at, mc_str tag, const forms_found *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"size\":", 8);
    at = mc_put_i64(at, value->size);
    return mc_put_object_end(to, at, mark);
}

bool forms_login_from_json(forms_login *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return forms_login_from_json_with(out, json, NULL, arena, errors);
}

bool forms_login_from_json_with(forms_login *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &forms_login_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, forms_login_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&forms_login_mctype, out, json, options, arena, errors);
}

mc_json_status forms_login_next_json(forms_login *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = forms_login_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool forms_login_merge_json(forms_login *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&forms_login_mctype, value, patch, NULL, arena, errors);
}

bool forms_login_to_json(const forms_login *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, forms_login_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&forms_login_mctype, value, out, flags);
}

bool forms_login_write_json(const forms_login *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, forms_login_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&forms_login_mctype, value, writer, flags);
}

size_t forms_login_to_json_into(const forms_login *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, forms_login_write_json(value, &writer, flags));
}

bool forms_filter_from_json(forms_filter *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return forms_filter_from_json_with(out, json, NULL, arena, errors);
}

bool forms_filter_from_json_with(forms_filter *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &forms_filter_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, forms_filter_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&forms_filter_mctype, out, json, options, arena, errors);
}

mc_json_status forms_filter_next_json(forms_filter *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = forms_filter_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool forms_filter_merge_json(forms_filter *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&forms_filter_mctype, value, patch, NULL, arena, errors);
}

bool forms_filter_to_json(const forms_filter *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, forms_filter_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&forms_filter_mctype, value, out, flags);
}

bool forms_filter_write_json(const forms_filter *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, forms_filter_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&forms_filter_mctype, value, writer, flags);
}

size_t forms_filter_to_json_into(const forms_filter *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, forms_filter_write_json(value, &writer, flags));
}

bool forms_found_from_json(forms_found *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return forms_found_from_json_with(out, json, NULL, arena, errors);
}

bool forms_found_from_json_with(forms_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &forms_found_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, forms_found_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&forms_found_mctype, out, json, options, arena, errors);
}

mc_json_status forms_found_next_json(forms_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = forms_found_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool forms_found_merge_json(forms_found *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&forms_found_mctype, value, patch, NULL, arena, errors);
}

bool forms_found_to_json(const forms_found *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, forms_found_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&forms_found_mctype, value, out, flags);
}

bool forms_found_write_json(const forms_found *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, forms_found_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&forms_found_mctype, value, writer, flags);
}

size_t forms_found_to_json_into(const forms_found *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, forms_found_write_json(value, &writer, flags));
}

