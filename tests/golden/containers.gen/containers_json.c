/* Made by modelc from containers.dsl: do not edit. */
/* JSON in and out for each model of containers. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "containers.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Point_keys[] = {
    {1, "x"},
    {1, "y"},
};

static const uint8_t Point_slots[] = {
    0, 1,
};

static const mc_fast_keys Point_table = {
    .keys = Point_keys,
    .slots = Point_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Containers_keys[] = {
    {5, "names"},
    {7, "limited"},
    {7, "generic"},
    {6, "matrix"},
    {7, "by_name"},
    {4, "deep"},
    {4, "days"},
    {5, "place"},
    {7, "corners"},
    {8, "anything"},
    {5, "flags"},
};

static const uint8_t Containers_slots[] = {
    10, 6, 7, 2, 0, 0, 0, 0, 0, 5, 4, 8, 1, 3, 0, 9,
};

static const mc_fast_keys Containers_table = {
    .keys = Containers_keys,
    .slots = Containers_slots,
    .len = 11,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0xBBCFE027,
};

static const mc_fast_key Day_keys[] = {
    {6, "monday"},
    {6, "sunday"},
};

static const uint8_t Day_slots[] = {
    0, 1,
};

static const mc_fast_keys Day_table = {
    .keys = Day_keys,
    .slots = Day_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const char *read_Day(mc_fast *in, const char *at, containers_day *out) {
    static const containers_day values[] = {
        CONTAINERS_DAY_MONDAY,
        CONTAINERS_DAY_SUNDAY,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Day_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, containers_str_list *out) {
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

/* list[str] */
static const char *read_Containers_limited(mc_fast *in, const char *at, containers_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, 8, sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_length(*item, 0, 20)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[int] */
static const char *read_Containers_generic(mc_fast *in, const char *at, containers_i64_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        int64_t *item = mc_fast_push(in, &list, 4, sizeof *item);
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

/* list[f64] */
static const char *read_F64List(mc_fast *in, const char *at, containers_f64_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        double *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_f64(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[list[f64]] */
static const char *read_F64ListList(mc_fast *in, const char *at, containers_f64_list_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        containers_f64_list *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_F64List(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, Point] */
static const char *read_PointMap(mc_fast *in, const char *at, containers_point_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        containers_point_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = containers_point_decode(in, at, NULL, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* list[Point] */
static const char *read_PointList(mc_fast *in, const char *at, containers_point_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        containers_point *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = containers_point_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, list[Point]] */
static const char *read_PointListMap(mc_fast *in, const char *at, containers_point_list_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        containers_point_list_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = read_PointList(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* list[Day] */
static const char *read_DayList(mc_fast *in, const char *at, containers_day_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        containers_day *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_Day(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* f64[3] */
static const char *read_Containers_place(mc_fast *in, const char *at, double out[3]) {
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

/* Point[4] */
static const char *read_Containers_corners(mc_fast *in, const char *at, containers_point out[4]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 4; i++) {
        at = containers_point_decode(in, at, NULL, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* list[Any] */
static const char *read_AnyList(mc_fast *in, const char *at, containers_any_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_value *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_value(in, at, containers_containers_mctype.model->fields[9].type->items->type, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, bool] */
static const char *read_Containers_flags(mc_fast *in, const char *at, containers_bool_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        containers_bool_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_bool(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

const char *containers_point_decode(mc_fast *in, const char *at, mc_fast_tag *tag, containers_point *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (containers_point){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CONTAINERS_POINT_FIELD_X:
            if (!value) value = mc_fast_key_at(in, at, "\"x\":", 4);
            if (value) {
                at = mc_fast_f64(in, value, &out->x);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_POINT_FIELD_Y:
            if (!value) value = mc_fast_key_at(in, at, "\"y\":", 4);
            if (value) {
                at = mc_fast_f64(in, value, &out->y);
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
        const mc_fast_found found = mc_fast_find(in, at, &Point_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *containers_containers_decode(mc_fast *in, const char *at, mc_fast_tag *tag, containers_containers *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (containers_containers){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CONTAINERS_CONTAINERS_FIELD_NAMES:
            if (!value) value = mc_fast_key_at(in, at, "\"names\":", 8);
            if (value) {
                at = read_StrList(in, value, &out->names);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_LIMITED:
            if (!value) value = mc_fast_key_at(in, at, "\"limited\":", 10);
            if (value) {
                at = read_Containers_limited(in, value, &out->limited);
                if (!at || (&out->limited)->len < 1 || (&out->limited)->len > 8 || !mc_fast_rules(in, containers_containers_mctype.model->fields[1].type, &out->limited)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_GENERIC:
            if (!value) value = mc_fast_key_at(in, at, "\"generic\":", 10);
            if (value) {
                at = read_Containers_generic(in, value, &out->generic);
                if (!at || (&out->generic)->len > 4) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_MATRIX:
            if (!value) value = mc_fast_key_at(in, at, "\"matrix\":", 9);
            if (value) {
                at = read_F64ListList(in, value, &out->matrix);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_BY_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"by_name\":", 10);
            if (value) {
                at = read_PointMap(in, value, &out->by_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_DEEP:
            if (!value) value = mc_fast_key_at(in, at, "\"deep\":", 7);
            if (value) {
                at = read_PointListMap(in, value, &out->deep);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_DAYS:
            if (!value) value = mc_fast_key_at(in, at, "\"days\":", 7);
            if (value) {
                at = read_DayList(in, value, &out->days);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_PLACE:
            if (!value) value = mc_fast_key_at(in, at, "\"place\":", 8);
            if (value) {
                at = read_Containers_place(in, value, out->place);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_CORNERS:
            if (!value) value = mc_fast_key_at(in, at, "\"corners\":", 10);
            if (value) {
                at = read_Containers_corners(in, value, out->corners);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_ANYTHING:
            if (!value) value = mc_fast_key_at(in, at, "\"anything\":", 11);
            if (value) {
                at = read_AnyList(in, value, &out->anything);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CONTAINERS_CONTAINERS_FIELD_FLAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"flags\":", 8);
            if (value) {
                at = read_Containers_flags(in, value, &out->flags);
                if (!at || (&out->flags)->len < 1) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Containers_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x7FF)) != UINT64_C(0x7FF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

static const mc_put_name Day_names[] = {
    [CONTAINERS_DAY_MONDAY] = {"\"monday\"", 8},
    [CONTAINERS_DAY_SUNDAY] = {"\"sunday\"", 8},
};

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const containers_str_list *value) {
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

/* list[int] */
static char *put_I64List(mc_put *to, char *at, const containers_i64_list *value) {
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

/* list[f64] */
static char *put_F64List(mc_put *to, char *at, const containers_f64_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value->items[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[list[f64]] */
static char *put_F64ListList(mc_put *to, char *at, const containers_f64_list_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_F64List(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, Point] */
static char *put_PointMap(mc_put *to, char *at, const containers_point_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = containers_point_encode(to, at, (mc_str){NULL, 0}, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* list[Point] */
static char *put_PointList(mc_put *to, char *at, const containers_point_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = containers_point_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, list[Point]] */
static char *put_PointListMap(mc_put *to, char *at, const containers_point_list_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = put_PointList(to, at, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* list[Day] */
static char *put_DayList(mc_put *to, char *at, const containers_day_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_enum(at, Day_names, 2, (size_t)value->items[i]);
        if (!at) return NULL;
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[3] */
static char *put_Containers_place(mc_put *to, char *at, const double *value) {
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

/* Point[4] */
static char *put_Containers_corners(mc_put *to, char *at, const containers_point *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 4; i++) {
        at = mc_put_comma(at, i);
        at = containers_point_encode(to, at, (mc_str){NULL, 0}, &value[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Any] */
static char *put_AnyList(mc_put *to, char *at, const containers_any_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, containers_containers_mctype.model->fields[9].type->items->type, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, bool] */
static char *put_BoolMap(mc_put *to, char *at, const containers_bool_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_bool(at, value->entries[i].value);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

char *containers_point_encode(mc_put *to, char *at, mc_str tag, const containers_point *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"x\":", 5);
    at = mc_put_f64(at, value->x);
    at = mc_put_text(at, ",\"y\":", 5);
    at = mc_put_f64(at, value->y);
    return mc_put_object_end(to, at, mark);
}

char *containers_containers_encode(mc_put *to, char *at, mc_str tag, const containers_containers *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"names\":", 9);
    at = put_StrList(to, at, &value->names);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"limited\":", 11);
    at = put_StrList(to, at, &value->limited);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"generic\":", 11);
    at = put_I64List(to, at, &value->generic);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"matrix\":", 10);
    at = put_F64ListList(to, at, &value->matrix);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_name\":", 11);
    at = put_PointMap(to, at, &value->by_name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"deep\":", 8);
    at = put_PointListMap(to, at, &value->deep);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"days\":", 8);
    at = put_DayList(to, at, &value->days);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"place\":", 9);
    at = put_Containers_place(to, at, value->place);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"corners\":", 11);
    at = put_Containers_corners(to, at, value->corners);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"anything\":", 12);
    at = put_AnyList(to, at, &value->anything);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"flags\":", 9);
    at = put_BoolMap(to, at, &value->flags);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool containers_point_from_json(containers_point *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return containers_point_from_json_with(out, json, NULL, arena, errors);
}

bool containers_point_from_json_with(containers_point *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &containers_point_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, containers_point_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&containers_point_mctype, out, json, options, arena, errors);
}

mc_json_status containers_point_next_json(containers_point *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = containers_point_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool containers_point_merge_json(containers_point *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&containers_point_mctype, value, patch, NULL, arena, errors);
}

bool containers_point_to_json(const containers_point *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, containers_point_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&containers_point_mctype, value, out, flags);
}

bool containers_point_write_json(const containers_point *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, containers_point_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&containers_point_mctype, value, writer, flags);
}

size_t containers_point_to_json_into(const containers_point *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, containers_point_write_json(value, &writer, flags));
}

bool containers_containers_from_json(containers_containers *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return containers_containers_from_json_with(out, json, NULL, arena, errors);
}

bool containers_containers_from_json_with(containers_containers *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &containers_containers_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, containers_containers_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&containers_containers_mctype, out, json, options, arena, errors);
}

mc_json_status containers_containers_next_json(containers_containers *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = containers_containers_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool containers_containers_merge_json(containers_containers *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&containers_containers_mctype, value, patch, NULL, arena, errors);
}

bool containers_containers_to_json(const containers_containers *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, containers_containers_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&containers_containers_mctype, value, out, flags);
}

bool containers_containers_write_json(const containers_containers *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, containers_containers_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&containers_containers_mctype, value, writer, flags);
}

size_t containers_containers_to_json_into(const containers_containers *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, containers_containers_write_json(value, &writer, flags));
}

