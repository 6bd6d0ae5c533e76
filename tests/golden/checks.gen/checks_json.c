/* Made by modelc from checks.dsl: do not edit. */
/* JSON in and out for each model of checks. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "checks.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Booking_keys[] = {
    {8, "from_day"},
    {6, "to_day"},
    {4, "room"},
    {6, "guests"},
    {4, "note"},
    {5, "price"},
};

static const uint8_t Booking_slots[] = {
    1, 3, 2, 0, 4, 5, 0, 0,
};

static const mc_fast_keys Booking_table = {
    .keys = Booking_keys,
    .slots = Booking_slots,
    .len = 6,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
};

/* list[str] */
static const char *read_Booking_guests(mc_fast *in, const char *at, checks_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_rules(in, checks_booking_mctype.model->fields[3].type->items->type, item)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *checks_booking_decode(mc_fast *in, const char *at, mc_fast_tag *tag, checks_booking *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&checks_booking_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CHECKS_BOOKING_FIELD_FROM_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"from_day\":", 11);
            if (value) {
                at = mc_fast_i64(in, value, &out->from_day);
                if (!at || out->from_day > 365 || out->from_day < 0) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CHECKS_BOOKING_FIELD_TO_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"to_day\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->to_day);
                if (!at || out->to_day > 365 || out->to_day < 0) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CHECKS_BOOKING_FIELD_ROOM:
            if (!value) value = mc_fast_key_at(in, at, "\"room\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->room);
                if (!at || !mc_fast_length(out->room, 1, 10) || !mc_fast_rules(in, checks_booking_mctype.model->fields[2].type, &out->room)) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CHECKS_BOOKING_FIELD_GUESTS:
            if (!value) value = mc_fast_key_at(in, at, "\"guests\":", 9);
            if (value) {
                at = read_Booking_guests(in, value, &out->guests);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CHECKS_BOOKING_FIELD_NOTE:
            if (!value) value = mc_fast_key_at(in, at, "\"note\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_note = false;
                } else {
                    at = mc_fast_str(in, value, &out->note);
                    if (!at) return NULL;
                    out->has_note = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case CHECKS_BOOKING_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->price);
                if (!at || !mc_fast_rules(in, checks_booking_mctype.model->fields[5].type, &out->price)) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Booking_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0xF)) != UINT64_C(0xF)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &checks_booking_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const checks_str_list *value) {
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

char *checks_booking_encode(mc_put *to, char *at, mc_str tag, const checks_booking *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"from_day\":", 12);
    at = mc_put_i64(at, value->from_day);
    at = mc_put_text(at, ",\"to_day\":", 10);
    at = mc_put_i64(at, value->to_day);
    at = mc_put_text(at, ",\"room\":", 8);
    at = mc_put_str(to, at, value->room);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"guests\":", 10);
    at = put_StrList(to, at, &value->guests);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"note\":", 8);
    if (value->has_note) {
        at = mc_put_str(to, at, value->note);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"price\":", 9);
    at = mc_put_f64(at, value->price);
    return mc_put_object_end(to, at, mark);
}

bool checks_booking_from_json(checks_booking *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return checks_booking_from_json_with(out, json, NULL, arena, errors);
}

bool checks_booking_from_json_with(checks_booking *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &checks_booking_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, checks_booking_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&checks_booking_mctype, out, json, options, arena, errors);
}

mc_json_status checks_booking_next_json(checks_booking *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = checks_booking_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool checks_booking_merge_json(checks_booking *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&checks_booking_mctype, value, patch, NULL, arena, errors);
}

bool checks_booking_to_json(const checks_booking *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, checks_booking_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&checks_booking_mctype, value, out, flags);
}

bool checks_booking_write_json(const checks_booking *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, checks_booking_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&checks_booking_mctype, value, writer, flags);
}

size_t checks_booking_to_json_into(const checks_booking *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, checks_booking_write_json(value, &writer, flags));
}

