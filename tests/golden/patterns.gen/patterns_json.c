/* Made by modelc from patterns.dsl: do not edit. */
/* JSON in and out for each model of patterns. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "patterns.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Page_keys[] = {
    {4, "slug"},
    {4, "path"},
    {4, "code"},
    {4, "long"},
    {5, "words"},
};

static const uint8_t Page_slots[] = {
    2, 0, 1, 4, 0, 0, 0, 3,
};

static const mc_fast_keys Page_table = {
    .keys = Page_keys,
    .slots = Page_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

/* list[str] */
static const char *read_Page_words(mc_fast *in, const char *at, patterns_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_rules(in, patterns_page_mctype.model->fields[4].type->items->type, item)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *patterns_page_decode(mc_fast *in, const char *at, mc_fast_tag *tag, patterns_page *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&patterns_page_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case PATTERNS_PAGE_FIELD_SLUG:
            if (!value) value = mc_fast_key_at(in, at, "\"slug\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->slug);
                if (!at || !mc_fast_rules(in, patterns_page_mctype.model->fields[0].type, &out->slug)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case PATTERNS_PAGE_FIELD_PATH:
            if (!value) value = mc_fast_key_at(in, at, "\"path\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->path);
                if (!at || !mc_fast_rules(in, patterns_page_mctype.model->fields[1].type, &out->path)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case PATTERNS_PAGE_FIELD_CODE:
            if (!value) value = mc_fast_key_at(in, at, "\"code\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->code);
                if (!at || !mc_fast_rules(in, patterns_page_mctype.model->fields[2].type, &out->code)) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case PATTERNS_PAGE_FIELD_LONG_:
            if (!value) value = mc_fast_key_at(in, at, "\"long\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_long_ = false;
                } else {
                    at = mc_fast_str(in, value, &out->long_);
                    if (!at || !mc_fast_rules(in, patterns_page_mctype.model->fields[3].type, &out->long_)) return NULL;
                    out->has_long_ = true;
                }
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case PATTERNS_PAGE_FIELD_WORDS:
            if (!value) value = mc_fast_key_at(in, at, "\"words\":", 8);
            if (value) {
                at = read_Page_words(in, value, &out->words);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Page_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x5)) != UINT64_C(0x5)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const patterns_str_list *value) {
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

char *patterns_page_encode(mc_put *to, char *at, mc_str tag, const patterns_page *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"slug\":", 8);
    at = mc_put_str(to, at, value->slug);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"path\":", 8);
    at = mc_put_str(to, at, value->path);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"code\":", 8);
    at = mc_put_str(to, at, value->code);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"long\":", 8);
    if (value->has_long_) {
        at = mc_put_str(to, at, value->long_);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"words\":", 9);
    at = put_StrList(to, at, &value->words);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool patterns_page_from_json(patterns_page *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return patterns_page_from_json_with(out, json, NULL, arena, errors);
}

bool patterns_page_from_json_with(patterns_page *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &patterns_page_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, patterns_page_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&patterns_page_mctype, out, json, options, arena, errors);
}

mc_json_status patterns_page_next_json(patterns_page *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = patterns_page_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool patterns_page_merge_json(patterns_page *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&patterns_page_mctype, value, patch, NULL, arena, errors);
}

bool patterns_page_to_json(const patterns_page *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, patterns_page_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&patterns_page_mctype, value, out, flags);
}

bool patterns_page_write_json(const patterns_page *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, patterns_page_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&patterns_page_mctype, value, writer, flags);
}

size_t patterns_page_to_json_into(const patterns_page *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, patterns_page_write_json(value, &writer, flags));
}

