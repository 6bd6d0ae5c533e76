/* Made by modelc from shapes.dsl: do not edit. */
/* JSON in and out for each model of shapes. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "shapes.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Node_keys[] = {
    {4, "next"},
    {4, "kids"},
    {4, "name"},
};

static const uint8_t Node_slots[] = {
    0, 2, 1, 0,
};

static const mc_fast_keys Node_table = {
    .keys = Node_keys,
    .slots = Node_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 1,
    .factor = 0x3C88596D,
};

static const mc_fast_key Shapes_keys[] = {
    {4, "tags"},
    {4, "pair"},
    {5, "point"},
    {6, "scores"},
    {4, "rows"},
    {5, "table"},
    {6, "matrix"},
    {6, "points"},
    {5, "by_id"},
    {8, "by_color"},
    {7, "by_code"},
    {6, "by_key"},
    {6, "places"},
    {5, "slots"},
    {5, "nodes"},
    {5, "pairs"},
    {13, "optional_pair"},
    {6, "vector"},
    {4, "grid"},
};

static const uint8_t Shapes_slots[] = {
    11, 9, 0, 0, 1, 2, 14, 6, 0, 13, 0, 3, 0, 0, 0, 8,
    17, 10, 5, 4, 18, 15, 7, 0, 0, 0, 0, 12, 0, 0, 0, 16,
};

static const mc_fast_keys Shapes_table = {
    .keys = Shapes_keys,
    .slots = Shapes_slots,
    .len = 19,
    .bits = 5,
    .first = 0,
    .second = 1,
    .factor = 0x85FB9B9F,
};

static const mc_fast_key Color_keys[] = {
    {3, "red"},
    {5, "grass"},
};

static const uint8_t Color_slots[] = {
    0, 1,
};

static const mc_fast_keys Color_table = {
    .keys = Color_keys,
    .slots = Color_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8E625FC9,
};

static const mc_fast_key Cells_keys[] = {
    {5, "cells"},
    {6, "values"},
    {3, "one"},
};

static const uint8_t Cells_slots[] = {
    0, 1, 2, 0,
};

static const mc_fast_keys Cells_table = {
    .keys = Cells_keys,
    .slots = Cells_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Value_keys[] = {
    {6, "number"},
    {7, "nothing"},
    {7, "several"},
    {3, "row"},
    {5, "maybe"},
};

static const uint8_t Value_slots[] = {
    2, 3, 4, 0, 0, 1, 0, 0,
};

static const mc_fast_keys Value_table = {
    .keys = Value_keys,
    .slots = Value_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Value_Content_keys[] = {
    {5, "value"},
};

static const uint8_t Value_Content_slots[] = {
    0, 0,
};

static const mc_fast_keys Value_Content_table = {
    .keys = Value_Content_keys,
    .slots = Value_Content_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_Color(mc_fast *in, const char *at, shapes_color *out) {
    static const shapes_color values[] = {
        SHAPES_COLOR_RED,
        SHAPES_COLOR_GREEN,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Color_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* tuple[Node?, int] */
static const char *read_NodeOptI64Tuple(mc_fast *in, const char *at, shapes_node_opt_i64_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (shapes_node_opt_i64_tuple){0};
    if (mc_fast_is_null(at)) {
        at += 4;
    } else {
        at = shapes_node_decode(in, at, NULL, &out->item_0);
        if (!at) return NULL;
        out->has_item_0 = true;
    }
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    at = mc_fast_i64(in, at, &out->item_1);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* Node? */
static const char *read_NodeOpt(mc_fast *in, const char *at, shapes_node_opt *out) {
    *out = (shapes_node_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = shapes_node_decode(in, at, NULL, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[Node?] */
static const char *read_NodeOptList(mc_fast *in, const char *at, shapes_node_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_node_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_NodeOpt(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* set[str] */
static const char *read_Shapes_tags(mc_fast *in, const char *at, shapes_str_set *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, 3, sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_length(*item, 0, 5)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    if (!mc_fast_drop_repeated(in, shapes_shapes_mctype.model->fields[0].type, out->items, &out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* tuple[int, str] */
static const char *read_I64StrTuple(mc_fast *in, const char *at, shapes_i64_str_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (shapes_i64_str_tuple){0};
    at = mc_fast_i64(in, at, &out->item_0);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    at = mc_fast_str(in, at, &out->item_1);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* tuple[f64, f64, str?] */
static const char *read_F64F64StrOptTuple(mc_fast *in, const char *at, shapes_f64_f64_str_opt_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (shapes_f64_f64_str_opt_tuple){0};
    at = mc_fast_f64(in, at, &out->item_0);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    at = mc_fast_f64(in, at, &out->item_1);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    if (mc_fast_is_null(at)) {
        at += 4;
    } else {
        at = mc_fast_str(in, at, &out->item_2);
        if (!at) return NULL;
        out->has_item_2 = true;
    }
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* int? */
static const char *read_I64Opt(mc_fast *in, const char *at, shapes_i64_opt *out) {
    *out = (shapes_i64_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = mc_fast_i64(in, at, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[int?] */
static const char *read_I64OptList(mc_fast *in, const char *at, shapes_i64_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_i64_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_I64Opt(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* str? */
static const char *read_Shapes_rows_Item(mc_fast *in, const char *at, shapes_str_opt *out) {
    *out = (shapes_str_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = mc_fast_str(in, at, &out->value);
    if (!at || !mc_fast_length(out->value, 0, 4)) return NULL;
    out->has_value = true;
    return at;
}

/* list[str?] */
static const char *read_Shapes_rows(mc_fast *in, const char *at, shapes_str_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_str_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_Shapes_rows_Item(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* Color? */
static const char *read_ColorOpt(mc_fast *in, const char *at, shapes_color_opt *out) {
    *out = (shapes_color_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = read_Color(in, at, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* map[str, Color?] */
static const char *read_ColorOptMap(mc_fast *in, const char *at, shapes_color_opt_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        shapes_color_opt_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = read_ColorOpt(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* f64[3] */
static const char *read_Shapes_matrix_Item(mc_fast *in, const char *at, double out[3]) {
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

/* f64[3][4] */
static const char *read_Shapes_matrix(mc_fast *in, const char *at, double out[4][3]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 4; i++) {
        at = read_Shapes_matrix_Item(in, at, out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[3] */
static const char *read_F64x3List_Item(mc_fast *in, const char *at, double out[3]) {
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

/* list[f64[3]] */
static const char *read_F64x3List(mc_fast *in, const char *at, shapes_f64x3_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        double (*item)[3] = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_F64x3List_Item(in, at, *item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[int, str] */
static const char *read_StrByI64Map(mc_fast *in, const char *at, shapes_str_by_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        shapes_str_by_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, shapes_shapes_mctype.model->fields[8].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_str(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, shapes_shapes_mctype.model->fields[8].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* map[Color, int] */
static const char *read_I64ByColorMap(mc_fast *in, const char *at, shapes_i64_by_color_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        shapes_i64_by_color_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, shapes_shapes_mctype.model->fields[9].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, shapes_shapes_mctype.model->fields[9].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* map[Code, int?] */
static const char *read_I64OptByCodeMap(mc_fast *in, const char *at, shapes_i64_opt_by_code_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        shapes_i64_opt_by_code_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, shapes_shapes_mctype.model->fields[10].type, &entry->key);
        if (!at) return NULL;
        at = read_I64Opt(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, shapes_shapes_mctype.model->fields[10].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* map[str, bool] */
static const char *read_Shapes_by_key(mc_fast *in, const char *at, shapes_bool_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        shapes_bool_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, shapes_shapes_mctype.model->fields[11].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_bool(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, shapes_shapes_mctype.model->fields[11].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* f64[2] */
static const char *read_F64x2Map_Item(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* map[str, f64[2]] */
static const char *read_F64x2Map(mc_fast *in, const char *at, shapes_f64x2_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        shapes_f64x2_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = read_F64x2Map_Item(in, at, entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* int?[3] */
static const char *read_Shapes_slots(mc_fast *in, const char *at, shapes_i64_opt out[3]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = read_I64Opt(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* list[Node] */
static const char *read_NodeList(mc_fast *in, const char *at, shapes_node_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_node *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = shapes_node_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* set[int] */
static const char *read_I64Set(mc_fast *in, const char *at, shapes_i64_set *out) {
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
    if (!mc_fast_drop_repeated(in, shapes_shapes_mctype.model->fields[15].type->items->type->tuple->fields[1].type, out->items, &out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* tuple[int, set[int]] */
static const char *read_I64I64SetTuple(mc_fast *in, const char *at, shapes_i64_i64_set_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (shapes_i64_i64_set_tuple){0};
    at = mc_fast_i64(in, at, &out->item_0);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    at = read_I64Set(in, at, &out->item_1);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* list[tuple[int, set[int]]] */
static const char *read_I64I64SetTupleList(mc_fast *in, const char *at, shapes_i64_i64_set_tuple_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_i64_i64_set_tuple *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_I64I64SetTuple(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* tuple[int, int] */
static const char *read_I64I64Tuple(mc_fast *in, const char *at, shapes_i64_i64_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (shapes_i64_i64_tuple){0};
    at = mc_fast_i64(in, at, &out->item_0);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    at = mc_fast_i64(in, at, &out->item_1);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* set[tuple[int, int]] */
static const char *read_I64I64TupleSet(mc_fast *in, const char *at, shapes_i64_i64_tuple_set *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_i64_i64_tuple *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_I64I64Tuple(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    if (!mc_fast_drop_repeated(in, shapes_shapes_mctype.model->fields[18].type, out->items, &out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* list[Cell] */
static const char *read_CellList(mc_fast *in, const char *at, shapes_cell_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_cell *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = shapes_cell_decode(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[Value] */
static const char *read_ValueList(mc_fast *in, const char *at, shapes_value_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        shapes_value *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = shapes_value_decode(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* f64[2] */
static const char *read_ShapesVector_f64x2(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[2] */
static const char *read_Value_row(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

const char *shapes_node_decode(mc_fast *in, const char *at, mc_fast_tag *tag, shapes_node *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&shapes_node_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SHAPES_NODE_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->next = NULL;
                } else {
                    out->next = mc_fast_alloc(in, sizeof *out->next);
                    if (!out->next) return NULL;
                    at = read_NodeOptI64Tuple(in, value, out->next);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SHAPES_NODE_FIELD_KIDS:
            if (!value) value = mc_fast_key_at(in, at, "\"kids\":", 7);
            if (value) {
                at = read_NodeOptList(in, value, &out->kids);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_NODE_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Node_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x2)) != UINT64_C(0x2)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *shapes_shapes_decode(mc_fast *in, const char *at, mc_fast_tag *tag, shapes_shapes *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (shapes_shapes){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SHAPES_SHAPES_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_Shapes_tags(in, value, &out->tags);
                if (!at || (&out->tags)->len < 1 || (&out->tags)->len > 3) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"pair\":", 7);
            if (value) {
                at = read_I64StrTuple(in, value, &out->pair);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_POINT:
            if (!value) value = mc_fast_key_at(in, at, "\"point\":", 8);
            if (value) {
                at = read_F64F64StrOptTuple(in, value, &out->point);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_SCORES:
            if (!value) value = mc_fast_key_at(in, at, "\"scores\":", 9);
            if (value) {
                at = read_I64OptList(in, value, &out->scores);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_ROWS:
            if (!value) value = mc_fast_key_at(in, at, "\"rows\":", 7);
            if (value) {
                at = read_Shapes_rows(in, value, &out->rows);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_TABLE:
            if (!value) value = mc_fast_key_at(in, at, "\"table\":", 8);
            if (value) {
                at = read_ColorOptMap(in, value, &out->table);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_MATRIX:
            if (!value) value = mc_fast_key_at(in, at, "\"matrix\":", 9);
            if (value) {
                at = read_Shapes_matrix(in, value, out->matrix);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_POINTS:
            if (!value) value = mc_fast_key_at(in, at, "\"points\":", 9);
            if (value) {
                at = read_F64x3List(in, value, &out->points);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_BY_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"by_id\":", 8);
            if (value) {
                at = read_StrByI64Map(in, value, &out->by_id);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_BY_COLOR:
            if (!value) value = mc_fast_key_at(in, at, "\"by_color\":", 11);
            if (value) {
                at = read_I64ByColorMap(in, value, &out->by_color);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_BY_CODE:
            if (!value) value = mc_fast_key_at(in, at, "\"by_code\":", 10);
            if (value) {
                at = read_I64OptByCodeMap(in, value, &out->by_code);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_BY_KEY:
            if (!value) value = mc_fast_key_at(in, at, "\"by_key\":", 9);
            if (value) {
                at = read_Shapes_by_key(in, value, &out->by_key);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_PLACES:
            if (!value) value = mc_fast_key_at(in, at, "\"places\":", 9);
            if (value) {
                at = read_F64x2Map(in, value, &out->places);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_SLOTS:
            if (!value) value = mc_fast_key_at(in, at, "\"slots\":", 8);
            if (value) {
                at = read_Shapes_slots(in, value, out->slots);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_NODES:
            if (!value) value = mc_fast_key_at(in, at, "\"nodes\":", 8);
            if (value) {
                at = read_NodeList(in, value, &out->nodes);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_PAIRS:
            if (!value) value = mc_fast_key_at(in, at, "\"pairs\":", 8);
            if (value) {
                at = read_I64I64SetTupleList(in, value, &out->pairs);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 15;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_OPTIONAL_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"optional_pair\":", 16);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_optional_pair = false;
                } else {
                    at = read_I64StrTuple(in, value, &out->optional_pair);
                    if (!at) return NULL;
                    out->has_optional_pair = true;
                }
                given[0] |= UINT64_C(1) << 16;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_VECTOR:
            if (!value) value = mc_fast_key_at(in, at, "\"vector\":", 9);
            if (value) {
                at = shapes_shapes_vector_decode(in, value, &out->vector);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 17;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_SHAPES_FIELD_GRID:
            if (!value) value = mc_fast_key_at(in, at, "\"grid\":", 7);
            if (value) {
                at = read_I64I64TupleSet(in, value, &out->grid);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 18;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Shapes_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x6FFFF)) != UINT64_C(0x6FFFF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *shapes_cells_decode(mc_fast *in, const char *at, mc_fast_tag *tag, shapes_cells *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (shapes_cells){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SHAPES_CELLS_FIELD_CELLS:
            if (!value) value = mc_fast_key_at(in, at, "\"cells\":", 8);
            if (value) {
                at = read_CellList(in, value, &out->cells);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_CELLS_FIELD_VALUES:
            if (!value) value = mc_fast_key_at(in, at, "\"values\":", 9);
            if (value) {
                at = read_ValueList(in, value, &out->values);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SHAPES_CELLS_FIELD_ONE:
            if (!value) value = mc_fast_key_at(in, at, "\"one\":", 6);
            if (value) {
                at = shapes_cell_decode(in, value, &out->one);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Cells_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x7)) != UINT64_C(0x7)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *shapes_value_decode(mc_fast *in, const char *at, shapes_value *out) {
    mc_fast_tag tag = {.key = "\"kind\"", .len = 6};
    at = mc_fast_open_tagged(in, at, &Value_table, &tag);
    const mc_fast_found content = at ? mc_fast_find(in, at, &Value_Content_table, &tag)
                                     : (mc_fast_found){NULL, 0};
    at = content.at; /* at the object's end where there is none: no value starts like that */
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = SHAPES_VALUE_NUMBER;
        at = mc_fast_i64(in, at, &out->as.number);
        if (!at) return NULL;
        break;
    case 1:
        out->kind = SHAPES_VALUE_NOTHING;
        at = mc_fast_nothing(at);
        if (!at) return NULL;
        break;
    case 2:
        out->kind = SHAPES_VALUE_SEVERAL;
        at = read_I64OptList(in, at, &out->as.several);
        if (!at) return NULL;
        break;
    case 3:
        out->kind = SHAPES_VALUE_ROW;
        at = read_Value_row(in, at, out->as.row);
        if (!at) return NULL;
        break;
    case 4:
        out->kind = SHAPES_VALUE_MAYBE;
        at = read_I64Opt(in, at, &out->as.maybe);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_fast_close_tagged(in, at, &Value_Content_table, &tag);
}

const char *shapes_shapes_vector_decode(mc_fast *in, const char *at, shapes_shapes_vector *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_STRING:
        out->kind = SHAPES_SHAPES_VECTOR_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    case MC_FAST_ARRAY:
        out->kind = SHAPES_SHAPES_VECTOR_F64X2;
        end = read_ShapesVector_f64x2(in, at, out->as.f64x2);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &shapes_shapes_vector_mctype, out);
}

const char *shapes_cell_decode(mc_fast *in, const char *at, shapes_cell *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = SHAPES_CELL_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = SHAPES_CELL_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = SHAPES_CELL_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &shapes_cell_mctype, out);
}

static const mc_put_name Color_names[] = {
    [SHAPES_COLOR_RED] = {"\"red\"", 5},
    [SHAPES_COLOR_GREEN] = {"\"grass\"", 7},
};

/* Node? */
static char *put_NodeOpt(mc_put *to, char *at, const shapes_node_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = shapes_node_encode(to, at, (mc_str){NULL, 0}, &value->value);
    if (!at) return NULL;
    return mc_put_room(to, at);
}

/* list[Node?] */
static char *put_NodeOptList(mc_put *to, char *at, const shapes_node_opt_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_NodeOpt(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* set[str] */
static char *put_StrSet(mc_put *to, char *at, const shapes_str_set *value) {
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

/* int? */
static char *put_I64Opt(mc_put *to, char *at, const shapes_i64_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = mc_put_i64(at, value->value);
    return mc_put_room(to, at);
}

/* list[int?] */
static char *put_I64OptList(mc_put *to, char *at, const shapes_i64_opt_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_I64Opt(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* str? */
static char *put_StrOpt(mc_put *to, char *at, const shapes_str_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = mc_put_str(to, at, value->value);
    if (!at) return NULL;
    return mc_put_room(to, at);
}

/* list[str?] */
static char *put_StrOptList(mc_put *to, char *at, const shapes_str_opt_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_StrOpt(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* Color? */
static char *put_ColorOpt(mc_put *to, char *at, const shapes_color_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = mc_put_enum(at, Color_names, 2, (size_t)value->value);
    if (!at) return NULL;
    return mc_put_room(to, at);
}

/* map[str, Color?] */
static char *put_ColorOptMap(mc_put *to, char *at, const shapes_color_opt_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = put_ColorOpt(to, at, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* f64[3] */
static char *put_F64x3List_Item(mc_put *to, char *at, const double *value) {
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

/* list[f64[3]] */
static char *put_F64x3List(mc_put *to, char *at, const shapes_f64x3_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_F64x3List_Item(to, at, value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[int, str] */
static char *put_StrByI64Map(mc_put *to, char *at, const shapes_str_by_i64_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_text(at, "\"", 1);
        at = mc_put_i64(at, value->entries[i].key);
        at = mc_put_text(at, "\":", 2);
        at = mc_put_str(to, at, value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* map[str, bool] */
static char *put_BoolMap(mc_put *to, char *at, const shapes_bool_map *value) {
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

/* f64[2] */
static char *put_F64x2Map_Item(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, f64[2]] */
static char *put_F64x2Map(mc_put *to, char *at, const shapes_f64x2_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = put_F64x2Map_Item(to, at, value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* int?[3] */
static char *put_Shapes_slots(mc_put *to, char *at, const shapes_i64_opt *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_put_comma(at, i);
        at = put_I64Opt(to, at, &value[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Node] */
static char *put_NodeList(mc_put *to, char *at, const shapes_node_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = shapes_node_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[tuple[int, set[int]]] */
static char *put_I64I64SetTupleList(mc_put *to, char *at, const shapes_i64_i64_set_tuple_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[15].type->items->type, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* set[tuple[int, int]] */
static char *put_I64I64TupleSet(mc_put *to, char *at, const shapes_i64_i64_tuple_set *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[18].type->items->type, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Cell] */
static char *put_CellList(mc_put *to, char *at, const shapes_cell_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = shapes_cell_encode(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Value] */
static char *put_ValueList(mc_put *to, char *at, const shapes_value_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = shapes_value_encode(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_ShapesVector_f64x2(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_Value_row(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *shapes_node_encode(mc_put *to, char *at, mc_str tag, const shapes_node *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"next\":", 8);
    if (value->next) {
        at = mc_put_value(to, at, shapes_node_mctype.model->fields[0].type, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"kids\":", 8);
    at = put_NodeOptList(to, at, &value->kids);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *shapes_shapes_encode(mc_put *to, char *at, mc_str tag, const shapes_shapes *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"tags\":", 8);
    at = put_StrSet(to, at, &value->tags);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pair\":", 8);
    at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[1].type, &value->pair);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"point\":", 9);
    at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[2].type, &value->point);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"scores\":", 10);
    at = put_I64OptList(to, at, &value->scores);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"rows\":", 8);
    at = put_StrOptList(to, at, &value->rows);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"table\":", 9);
    at = put_ColorOptMap(to, at, &value->table);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"matrix\":", 10);
    at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[6].type, value->matrix);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"points\":", 10);
    at = put_F64x3List(to, at, &value->points);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_id\":", 9);
    at = put_StrByI64Map(to, at, &value->by_id);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_color\":", 12);
    at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[9].type, &value->by_color);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_code\":", 11);
    at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[10].type, &value->by_code);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_key\":", 10);
    at = put_BoolMap(to, at, &value->by_key);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"places\":", 10);
    at = put_F64x2Map(to, at, &value->places);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"slots\":", 9);
    at = put_Shapes_slots(to, at, value->slots);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"nodes\":", 9);
    at = put_NodeList(to, at, &value->nodes);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pairs\":", 9);
    at = put_I64I64SetTupleList(to, at, &value->pairs);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"optional_pair\":", 17);
    if (value->has_optional_pair) {
        at = mc_put_value(to, at, shapes_shapes_mctype.model->fields[16].type, &value->optional_pair);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"vector\":", 10);
    at = shapes_shapes_vector_encode(to, at, &value->vector);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"grid\":", 8);
    at = put_I64I64TupleSet(to, at, &value->grid);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *shapes_cells_encode(mc_put *to, char *at, mc_str tag, const shapes_cells *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"cells\":", 9);
    at = put_CellList(to, at, &value->cells);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"values\":", 10);
    at = put_ValueList(to, at, &value->values);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"one\":", 7);
    at = shapes_cell_encode(to, at, &value->one);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *shapes_shapes_vector_encode(mc_put *to, char *at, const shapes_shapes_vector *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SHAPES_SHAPES_VECTOR_F64X2:
        at = put_ShapesVector_f64x2(to, at, value->as.f64x2);
        if (!at) return NULL;
        break;
    case SHAPES_SHAPES_VECTOR_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *shapes_cell_encode(mc_put *to, char *at, const shapes_cell *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SHAPES_CELL_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case SHAPES_CELL_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    case SHAPES_CELL_NULL:
        at = mc_put_text(at, "null", 4);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *shapes_value_encode(mc_put *to, char *at, const shapes_value *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SHAPES_VALUE_NUMBER:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"number\",\"value\":", 25);
        at = mc_put_i64(at, value->as.number);
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case SHAPES_VALUE_NOTHING:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"nothing\",\"value\":", 26);
        at = mc_put_text(at, "null", 4);
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case SHAPES_VALUE_SEVERAL:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"several\",\"value\":", 26);
        at = put_I64OptList(to, at, &value->as.several);
        if (!at) return NULL;
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case SHAPES_VALUE_ROW:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"row\",\"value\":", 22);
        at = put_Value_row(to, at, value->as.row);
        if (!at) return NULL;
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case SHAPES_VALUE_MAYBE:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"maybe\",\"value\":", 24);
        at = put_I64Opt(to, at, &value->as.maybe);
        if (!at) return NULL;
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool shapes_node_from_json(shapes_node *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shapes_node_from_json_with(out, json, NULL, arena, errors);
}

bool shapes_node_from_json_with(shapes_node *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shapes_node_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shapes_node_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&shapes_node_mctype, out, json, options, arena, errors);
}

mc_json_status shapes_node_next_json(shapes_node *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shapes_node_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shapes_node_merge_json(shapes_node *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_node_mctype, value, patch, NULL, arena, errors);
}

bool shapes_node_to_json(const shapes_node *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shapes_node_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&shapes_node_mctype, value, out, flags);
}

bool shapes_node_write_json(const shapes_node *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shapes_node_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&shapes_node_mctype, value, writer, flags);
}

size_t shapes_node_to_json_into(const shapes_node *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shapes_node_write_json(value, &writer, flags));
}

bool shapes_shapes_from_json(shapes_shapes *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shapes_shapes_from_json_with(out, json, NULL, arena, errors);
}

bool shapes_shapes_from_json_with(shapes_shapes *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shapes_shapes_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shapes_shapes_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&shapes_shapes_mctype, out, json, options, arena, errors);
}

mc_json_status shapes_shapes_next_json(shapes_shapes *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shapes_shapes_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shapes_shapes_merge_json(shapes_shapes *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_shapes_mctype, value, patch, NULL, arena, errors);
}

bool shapes_shapes_to_json(const shapes_shapes *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shapes_shapes_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&shapes_shapes_mctype, value, out, flags);
}

bool shapes_shapes_write_json(const shapes_shapes *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shapes_shapes_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&shapes_shapes_mctype, value, writer, flags);
}

size_t shapes_shapes_to_json_into(const shapes_shapes *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shapes_shapes_write_json(value, &writer, flags));
}

bool shapes_cells_from_json(shapes_cells *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shapes_cells_from_json_with(out, json, NULL, arena, errors);
}

bool shapes_cells_from_json_with(shapes_cells *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shapes_cells_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shapes_cells_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&shapes_cells_mctype, out, json, options, arena, errors);
}

mc_json_status shapes_cells_next_json(shapes_cells *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shapes_cells_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shapes_cells_merge_json(shapes_cells *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_cells_mctype, value, patch, NULL, arena, errors);
}

bool shapes_cells_to_json(const shapes_cells *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shapes_cells_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&shapes_cells_mctype, value, out, flags);
}

bool shapes_cells_write_json(const shapes_cells *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shapes_cells_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&shapes_cells_mctype, value, writer, flags);
}

size_t shapes_cells_to_json_into(const shapes_cells *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shapes_cells_write_json(value, &writer, flags));
}

bool shapes_shapes_vector_from_json(shapes_shapes_vector *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shapes_shapes_vector_from_json_with(out, json, NULL, arena, errors);
}

bool shapes_shapes_vector_from_json_with(shapes_shapes_vector *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shapes_shapes_vector_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shapes_shapes_vector_decode(&in, at, out))) return true;
    }
    return mc_from_json(&shapes_shapes_vector_mctype, out, json, options, arena, errors);
}

mc_json_status shapes_shapes_vector_next_json(shapes_shapes_vector *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shapes_shapes_vector_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shapes_shapes_vector_merge_json(shapes_shapes_vector *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_shapes_vector_mctype, value, patch, NULL, arena, errors);
}

bool shapes_shapes_vector_to_json(const shapes_shapes_vector *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shapes_shapes_vector_encode(&put, at, value))) return true;
    return mc_to_json(&shapes_shapes_vector_mctype, value, out, flags);
}

bool shapes_shapes_vector_write_json(const shapes_shapes_vector *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shapes_shapes_vector_encode(&stream.put, at, value));
    return mc_write_json(&shapes_shapes_vector_mctype, value, writer, flags);
}

size_t shapes_shapes_vector_to_json_into(const shapes_shapes_vector *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shapes_shapes_vector_write_json(value, &writer, flags));
}

bool shapes_cell_from_json(shapes_cell *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shapes_cell_from_json_with(out, json, NULL, arena, errors);
}

bool shapes_cell_from_json_with(shapes_cell *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shapes_cell_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shapes_cell_decode(&in, at, out))) return true;
    }
    return mc_from_json(&shapes_cell_mctype, out, json, options, arena, errors);
}

mc_json_status shapes_cell_next_json(shapes_cell *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shapes_cell_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shapes_cell_merge_json(shapes_cell *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_cell_mctype, value, patch, NULL, arena, errors);
}

bool shapes_cell_to_json(const shapes_cell *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shapes_cell_encode(&put, at, value))) return true;
    return mc_to_json(&shapes_cell_mctype, value, out, flags);
}

bool shapes_cell_write_json(const shapes_cell *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shapes_cell_encode(&stream.put, at, value));
    return mc_write_json(&shapes_cell_mctype, value, writer, flags);
}

size_t shapes_cell_to_json_into(const shapes_cell *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shapes_cell_write_json(value, &writer, flags));
}

bool shapes_value_from_json(shapes_value *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return shapes_value_from_json_with(out, json, NULL, arena, errors);
}

bool shapes_value_from_json_with(shapes_value *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &shapes_value_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, shapes_value_decode(&in, at, out))) return true;
    }
    return mc_from_json(&shapes_value_mctype, out, json, options, arena, errors);
}

mc_json_status shapes_value_next_json(shapes_value *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = shapes_value_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool shapes_value_merge_json(shapes_value *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&shapes_value_mctype, value, patch, NULL, arena, errors);
}

bool shapes_value_to_json(const shapes_value *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, shapes_value_encode(&put, at, value))) return true;
    return mc_to_json(&shapes_value_mctype, value, out, flags);
}

bool shapes_value_write_json(const shapes_value *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, shapes_value_encode(&stream.put, at, value));
    return mc_write_json(&shapes_value_mctype, value, writer, flags);
}

size_t shapes_value_to_json_into(const shapes_value *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, shapes_value_write_json(value, &writer, flags));
}

