/* Made by modelc from base.dsl: do not edit. */
/* JSON in and out for each model of base. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "base.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Item_keys[] = {
    {4, "kind"},
    {5, "names"},
};

static const uint8_t Item_slots[] = {
    1, 0,
};

static const mc_fast_keys Item_table = {
    .keys = Item_keys,
    .slots = Item_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Kind_keys[] = {
    {1, "a"},
    {1, "b"},
};

static const uint8_t Kind_slots[] = {
    0, 1,
};

static const mc_fast_keys Kind_table = {
    .keys = Kind_keys,
    .slots = Kind_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const char *read_Kind(mc_fast *in, const char *at, base_kind *out) {
    static const base_kind values[] = {
        BASE_KIND_A,
        BASE_KIND_B,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Kind_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_Item_names(mc_fast *in, const char *at, base_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        base_name *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_length(*item, 1, 3)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *base_item_decode(mc_fast *in, const char *at, mc_fast_tag *tag, base_item *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (base_item){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case BASE_ITEM_FIELD_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"kind\":", 7);
            if (value) {
                at = read_Kind(in, value, &out->kind);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case BASE_ITEM_FIELD_NAMES:
            if (!value) value = mc_fast_key_at(in, at, "\"names\":", 8);
            if (value) {
                at = read_Item_names(in, value, &out->names);
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
        const mc_fast_found found = mc_fast_find(in, at, &Item_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &base_item_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

static const mc_put_name Kind_names[] = {
    [BASE_KIND_A] = {"\"a\"", 3},
    [BASE_KIND_B] = {"\"b\"", 3},
};

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const base_str_list *value) {
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

char *base_item_encode(mc_put *to, char *at, mc_str tag, const base_item *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"kind\":", 8);
    at = mc_put_enum(at, Kind_names, 2, (size_t)value->kind);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"names\":", 9);
    at = put_StrList(to, at, &value->names);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool base_item_from_json(base_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return base_item_from_json_with(out, json, NULL, arena, errors);
}

bool base_item_from_json_with(base_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &base_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, base_item_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&base_item_mctype, out, json, options, arena, errors);
}

mc_json_status base_item_next_json(base_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = base_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool base_item_merge_json(base_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&base_item_mctype, value, patch, NULL, arena, errors);
}

bool base_item_to_json(const base_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, base_item_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&base_item_mctype, value, out, flags);
}

bool base_item_write_json(const base_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, base_item_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&base_item_mctype, value, writer, flags);
}

size_t base_item_to_json_into(const base_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, base_item_write_json(value, &writer, flags));
}

