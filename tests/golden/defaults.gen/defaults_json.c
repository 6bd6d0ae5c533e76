/* Made by modelc from defaults.dsl: do not edit. */
/* JSON in and out for each model of defaults. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "defaults.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Settings_keys[] = {
    {2, "on"},
    {5, "count"},
    {5, "least"},
    {4, "most"},
    {5, "ratio"},
    {4, "half"},
    {4, "huge"},
    {4, "text"},
    {5, "color"},
    {4, "tags"},
    {6, "colors"},
    {4, "none"},
    {7, "by_name"},
    {5, "place"},
    {6, "either"},
    {5, "other"},
};

static const uint8_t Settings_slots[] = {
    13, 7, 2, 0, 4, 6, 0, 0, 0, 0, 14, 15, 1, 3, 0, 10,
    0, 0, 0, 12, 5, 11, 0, 8, 0, 0, 0, 0, 0, 0, 0, 9,
};

static const mc_fast_keys Settings_table = {
    .keys = Settings_keys,
    .slots = Settings_slots,
    .len = 16,
    .bits = 5,
    .first = 0,
    .second = 2,
    .factor = 0xBFBC4C3B,
};

static const mc_fast_key Color_keys[] = {
    {3, "red"},
    {5, "green"},
    {4, "blue"},
};

static const uint8_t Color_slots[] = {
    2, 0, 0, 1,
};

static const mc_fast_keys Color_table = {
    .keys = Color_keys,
    .slots = Color_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0xC656DD93,
};

static const mc_fast_key Holder_keys[] = {
    {8, "settings"},
    {4, "more"},
};

static const uint8_t Holder_slots[] = {
    0, 1,
};

static const mc_fast_keys Holder_table = {
    .keys = Holder_keys,
    .slots = Holder_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const char *read_Color(mc_fast *in, const char *at, defaults_color *out) {
    static const defaults_color values[] = {
        DEFAULTS_COLOR_RED,
        DEFAULTS_COLOR_GREEN,
        DEFAULTS_COLOR_BLUE,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Color_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, defaults_str_list *out) {
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

/* list[Color] */
static const char *read_ColorList(mc_fast *in, const char *at, defaults_color_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        defaults_color *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_Color(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[int] */
static const char *read_I64List(mc_fast *in, const char *at, defaults_i64_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        int64_t *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_i64(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, int] */
static const char *read_I64Map(mc_fast *in, const char *at, defaults_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        defaults_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* f64[3] */
static const char *read_Settings_place(mc_fast *in, const char *at, double out[3]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

const char *defaults_settings_decode(mc_fast *in, const char *at, mc_fast_tag *tag, defaults_settings *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&defaults_settings_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DEFAULTS_SETTINGS_FIELD_ON:
            if (!value) value = mc_fast_key_at(in, at, "\"on\":", 5);
            if (value) {
                at = mc_fast_bool(in, value, &out->on);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_COUNT:
            if (!value) value = mc_fast_key_at(in, at, "\"count\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->count);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_LEAST:
            if (!value) value = mc_fast_key_at(in, at, "\"least\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->least);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_MOST:
            if (!value) value = mc_fast_key_at(in, at, "\"most\":", 7);
            if (value) {
                at = mc_fast_u64(in, value, &out->most);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_RATIO:
            if (!value) value = mc_fast_key_at(in, at, "\"ratio\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->ratio);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_HALF:
            if (!value) value = mc_fast_key_at(in, at, "\"half\":", 7);
            if (value) {
                at = mc_fast_f32(in, value, &out->half);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_HUGE:
            if (!value) value = mc_fast_key_at(in, at, "\"huge\":", 7);
            if (value) {
                at = mc_fast_f64(in, value, &out->huge);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_TEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"text\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->text);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_COLOR:
            if (!value) value = mc_fast_key_at(in, at, "\"color\":", 8);
            if (value) {
                at = read_Color(in, value, &out->color);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_StrList(in, value, &out->tags);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_COLORS:
            if (!value) value = mc_fast_key_at(in, at, "\"colors\":", 9);
            if (value) {
                at = read_ColorList(in, value, &out->colors);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_NONE:
            if (!value) value = mc_fast_key_at(in, at, "\"none\":", 7);
            if (value) {
                at = read_I64List(in, value, &out->none);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_BY_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"by_name\":", 10);
            if (value) {
                at = read_I64Map(in, value, &out->by_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_PLACE:
            if (!value) value = mc_fast_key_at(in, at, "\"place\":", 8);
            if (value) {
                at = read_Settings_place(in, value, out->place);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = defaults_settings_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DEFAULTS_SETTINGS_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                at = defaults_settings_other_decode(in, value, &out->other);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 15;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Settings_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *defaults_holder_decode(mc_fast *in, const char *at, mc_fast_tag *tag, defaults_holder *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (defaults_holder){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DEFAULTS_HOLDER_FIELD_SETTINGS:
            if (!value) value = mc_fast_key_at(in, at, "\"settings\":", 11);
            if (value) {
                at = defaults_settings_decode(in, value, NULL, &out->settings);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DEFAULTS_HOLDER_FIELD_MORE:
            if (!value) value = mc_fast_key_at(in, at, "\"more\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_more = false;
                } else {
                    at = defaults_settings_decode(in, value, NULL, &out->more);
                    if (!at) return NULL;
                    out->has_more = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Holder_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *defaults_settings_either_decode(mc_fast *in, const char *at, defaults_settings_either *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = DEFAULTS_SETTINGS_EITHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = DEFAULTS_SETTINGS_EITHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = DEFAULTS_SETTINGS_EITHER_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &defaults_settings_either_mctype, out);
}

const char *defaults_settings_other_decode(mc_fast *in, const char *at, defaults_settings_other *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = DEFAULTS_SETTINGS_OTHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = DEFAULTS_SETTINGS_OTHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = DEFAULTS_SETTINGS_OTHER_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &defaults_settings_other_mctype, out);
}

static const mc_put_name Color_names[] = {
    [DEFAULTS_COLOR_RED] = {"\"red\"", 5},
    [DEFAULTS_COLOR_GREEN] = {"\"green\"", 7},
    [DEFAULTS_COLOR_BLUE] = {"\"blue\"", 6},
};

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const defaults_str_list *value) {
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

/* list[Color] */
static char *put_ColorList(mc_put *to, char *at, const defaults_color_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_enum(at, Color_names, 3, (size_t)value->items[i]);
        if (!at) return NULL;
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[int] */
static char *put_I64List(mc_put *to, char *at, const defaults_i64_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_i64(at, value->items[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, int] */
static char *put_I64Map(mc_put *to, char *at, const defaults_i64_map *value) {
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

/* f64[3] */
static char *put_Settings_place(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *defaults_settings_encode(mc_put *to, char *at, mc_str tag, const defaults_settings *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"on\":", 6);
    at = mc_put_bool(at, value->on);
    at = mc_put_text(at, ",\"count\":", 9);
    at = mc_put_i64(at, value->count);
    at = mc_put_text(at, ",\"least\":", 9);
    at = mc_put_i64(at, value->least);
    at = mc_put_text(at, ",\"most\":", 8);
    at = mc_put_u64(at, value->most);
    at = mc_put_text(at, ",\"ratio\":", 9);
    at = mc_put_f64(at, value->ratio);
    at = mc_put_text(at, ",\"half\":", 8);
    at = mc_put_f32(at, value->half);
    at = mc_put_text(at, ",\"huge\":", 8);
    at = mc_put_f64(at, value->huge);
    at = mc_put_text(at, ",\"text\":", 8);
    at = mc_put_str(to, at, value->text);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"color\":", 9);
    at = mc_put_enum(at, Color_names, 3, (size_t)value->color);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"tags\":", 8);
    at = put_StrList(to, at, &value->tags);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"colors\":", 10);
    at = put_ColorList(to, at, &value->colors);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"none\":", 8);
    at = put_I64List(to, at, &value->none);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_name\":", 11);
    at = put_I64Map(to, at, &value->by_name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"place\":", 9);
    at = put_Settings_place(to, at, value->place);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = defaults_settings_either_encode(to, at, &value->either);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"other\":", 9);
    at = defaults_settings_other_encode(to, at, &value->other);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *defaults_holder_encode(mc_put *to, char *at, mc_str tag, const defaults_holder *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"settings\":", 12);
    at = defaults_settings_encode(to, at, (mc_str){NULL, 0}, &value->settings);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"more\":", 8);
    if (value->has_more) {
        at = defaults_settings_encode(to, at, (mc_str){NULL, 0}, &value->more);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *defaults_settings_either_encode(mc_put *to, char *at, const defaults_settings_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case DEFAULTS_SETTINGS_EITHER_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case DEFAULTS_SETTINGS_EITHER_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *defaults_settings_other_encode(mc_put *to, char *at, const defaults_settings_other *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case DEFAULTS_SETTINGS_OTHER_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case DEFAULTS_SETTINGS_OTHER_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool defaults_settings_from_json(defaults_settings *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return defaults_settings_from_json_with(out, json, NULL, arena, errors);
}

bool defaults_settings_from_json_with(defaults_settings *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &defaults_settings_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, defaults_settings_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&defaults_settings_mctype, out, json, options, arena, errors);
}

mc_json_status defaults_settings_next_json(defaults_settings *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = defaults_settings_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool defaults_settings_merge_json(defaults_settings *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_settings_mctype, value, patch, NULL, arena, errors);
}

bool defaults_settings_to_json(const defaults_settings *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, defaults_settings_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&defaults_settings_mctype, value, out, flags);
}

bool defaults_settings_write_json(const defaults_settings *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, defaults_settings_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&defaults_settings_mctype, value, writer, flags);
}

size_t defaults_settings_to_json_into(const defaults_settings *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, defaults_settings_write_json(value, &writer, flags));
}

bool defaults_holder_from_json(defaults_holder *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return defaults_holder_from_json_with(out, json, NULL, arena, errors);
}

bool defaults_holder_from_json_with(defaults_holder *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &defaults_holder_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, defaults_holder_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&defaults_holder_mctype, out, json, options, arena, errors);
}

mc_json_status defaults_holder_next_json(defaults_holder *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = defaults_holder_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool defaults_holder_merge_json(defaults_holder *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_holder_mctype, value, patch, NULL, arena, errors);
}

bool defaults_holder_to_json(const defaults_holder *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, defaults_holder_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&defaults_holder_mctype, value, out, flags);
}

bool defaults_holder_write_json(const defaults_holder *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, defaults_holder_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&defaults_holder_mctype, value, writer, flags);
}

size_t defaults_holder_to_json_into(const defaults_holder *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, defaults_holder_write_json(value, &writer, flags));
}

bool defaults_settings_either_from_json(defaults_settings_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return defaults_settings_either_from_json_with(out, json, NULL, arena, errors);
}

bool defaults_settings_either_from_json_with(defaults_settings_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &defaults_settings_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, defaults_settings_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&defaults_settings_either_mctype, out, json, options, arena, errors);
}

mc_json_status defaults_settings_either_next_json(defaults_settings_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = defaults_settings_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool defaults_settings_either_merge_json(defaults_settings_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_settings_either_mctype, value, patch, NULL, arena, errors);
}

bool defaults_settings_either_to_json(const defaults_settings_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, defaults_settings_either_encode(&put, at, value))) return true;
    return mc_to_json(&defaults_settings_either_mctype, value, out, flags);
}

bool defaults_settings_either_write_json(const defaults_settings_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, defaults_settings_either_encode(&stream.put, at, value));
    return mc_write_json(&defaults_settings_either_mctype, value, writer, flags);
}

size_t defaults_settings_either_to_json_into(const defaults_settings_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, defaults_settings_either_write_json(value, &writer, flags));
}

bool defaults_settings_other_from_json(defaults_settings_other *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return defaults_settings_other_from_json_with(out, json, NULL, arena, errors);
}

bool defaults_settings_other_from_json_with(defaults_settings_other *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &defaults_settings_other_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, defaults_settings_other_decode(&in, at, out))) return true;
    }
    return mc_from_json(&defaults_settings_other_mctype, out, json, options, arena, errors);
}

mc_json_status defaults_settings_other_next_json(defaults_settings_other *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = defaults_settings_other_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool defaults_settings_other_merge_json(defaults_settings_other *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&defaults_settings_other_mctype, value, patch, NULL, arena, errors);
}

bool defaults_settings_other_to_json(const defaults_settings_other *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, defaults_settings_other_encode(&put, at, value))) return true;
    return mc_to_json(&defaults_settings_other_mctype, value, out, flags);
}

bool defaults_settings_other_write_json(const defaults_settings_other *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, defaults_settings_other_encode(&stream.put, at, value));
    return mc_write_json(&defaults_settings_other_mctype, value, writer, flags);
}

size_t defaults_settings_other_to_json_into(const defaults_settings_other *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, defaults_settings_other_write_json(value, &writer, flags));
}

