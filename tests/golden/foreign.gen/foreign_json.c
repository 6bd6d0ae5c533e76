/* Made by modelc from foreign.dsl: do not edit. */
/* JSON in and out for each model of foreign. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "foreign.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Kind_keys[] = {
    {1, "x"},
};

static const uint8_t Kind_slots[] = {
    0, 0,
};

static const mc_fast_keys Kind_table = {
    .keys = Kind_keys,
    .slots = Kind_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key BoxKind_keys[] = {
    {5, "value"},
    {5, "label"},
};

static const uint8_t BoxKind_slots[] = {
    0, 1,
};

static const mc_fast_keys BoxKind_table = {
    .keys = BoxKind_keys,
    .slots = BoxKind_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key BoxBaseKind_keys[] = {
    {5, "value"},
    {5, "label"},
};

static const uint8_t BoxBaseKind_slots[] = {
    0, 1,
};

static const mc_fast_keys BoxBaseKind_table = {
    .keys = BoxBaseKind_keys,
    .slots = BoxBaseKind_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key BaseKind_keys[] = {
    {1, "a"},
    {1, "b"},
};

static const uint8_t BaseKind_slots[] = {
    0, 1,
};

static const mc_fast_keys BaseKind_table = {
    .keys = BaseKind_keys,
    .slots = BaseKind_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key PartialBaseItem_keys[] = {
    {4, "kind"},
    {5, "names"},
};

static const uint8_t PartialBaseItem_slots[] = {
    1, 0,
};

static const mc_fast_keys PartialBaseItem_table = {
    .keys = PartialBaseItem_keys,
    .slots = PartialBaseItem_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Uses_keys[] = {
    {4, "kind"},
    {5, "names"},
    {4, "item"},
    {5, "items"},
    {7, "by_kind"},
    {4, "pair"},
    {3, "box"},
    {5, "other"},
    {5, "patch"},
    {5, "limit"},
    {3, "row"},
    {6, "either"},
    {3, "Own"},
    {7, "checked"},
    {8, "coloured"},
};

static const uint8_t Uses_slots[] = {
    0, 0, 0, 0, 2, 0, 0, 0, 7, 0, 0, 13, 5, 0, 3, 0,
    0, 6, 0, 0, 0, 14, 12, 8, 0, 1, 0, 9, 4, 0, 11, 10,
};

static const mc_fast_keys Uses_table = {
    .keys = Uses_keys,
    .slots = Uses_slots,
    .len = 15,
    .bits = 5,
    .first = 0,
    .second = 0,
    .factor = 0x558AEC0D,
};

static const mc_fast_key UsesEither_keys[] = {
    {4, "kind"},
    {5, "names"},
    {1, "x"},
};

static const uint8_t UsesEither_slots[] = {
    2, 0, 1, 0,
};

static const mc_fast_keys UsesEither_table = {
    .keys = UsesEither_keys,
    .slots = UsesEither_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x0CF06D61,
};

static const char *read_BaseKind(mc_fast *in, const char *at, base_kind *out) {
    static const base_kind values[] = {
        BASE_KIND_A,
        BASE_KIND_B,
    };
    size_t index;
    at = mc_fast_enum(in, at, &BaseKind_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_PartialBaseItem_names(mc_fast *in, const char *at, base_str_list *out) {
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

/* list[str] */
static const char *read_Uses_names(mc_fast *in, const char *at, base_str_list *out) {
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

/* Item? */
static const char *read_BaseItemOpt(mc_fast *in, const char *at, foreign_base_item_opt *out) {
    *out = (foreign_base_item_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = base_item_decode(in, at, NULL, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[Item?] */
static const char *read_BaseItemOptList(mc_fast *in, const char *at, foreign_base_item_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        foreign_base_item_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_BaseItemOpt(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[Kind, Item] */
static const char *read_BaseItemByBaseKindMap(mc_fast *in, const char *at, foreign_base_item_by_base_kind_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        foreign_base_item_by_base_kind_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, foreign_uses_mctype.model->fields[4].type, &entry->key);
        if (!at) return NULL;
        at = base_item_decode(in, at, NULL, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, foreign_uses_mctype.model->fields[4].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* tuple[Kind, Kind] */
static const char *read_BaseKindKindTuple(mc_fast *in, const char *at, foreign_base_kind_kind_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (foreign_base_kind_kind_tuple){0};
    at = read_BaseKind(in, at, &out->item_0);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    at = foreign_kind_decode(in, at, NULL, &out->item_1);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* int[3] */
static const char *read_Uses_row(mc_fast *in, const char *at, int64_t out[3]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_fast_i64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

const char *foreign_kind_decode(mc_fast *in, const char *at, mc_fast_tag *tag, foreign_kind *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (foreign_kind){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FOREIGN_KIND_FIELD_X:
            if (!value) value = mc_fast_key_at(in, at, "\"x\":", 4);
            if (value) {
                at = mc_fast_i64(in, value, &out->x);
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
        const mc_fast_found found = mc_fast_find(in, at, &Kind_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *foreign_box_kind_decode(mc_fast *in, const char *at, mc_fast_tag *tag, foreign_box_kind *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&foreign_box_kind_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FOREIGN_BOX_KIND_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = foreign_kind_decode(in, value, NULL, &out->value);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_BOX_KIND_FIELD_LABEL:
            if (!value) value = mc_fast_key_at(in, at, "\"label\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->label);
                if (!at || !mc_fast_length(out->label, 1, 3)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &BoxKind_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *foreign_box_base_kind_decode(mc_fast *in, const char *at, mc_fast_tag *tag, foreign_box_base_kind *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&foreign_box_base_kind_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FOREIGN_BOX_BASE_KIND_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = read_BaseKind(in, value, &out->value);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_BOX_BASE_KIND_FIELD_LABEL:
            if (!value) value = mc_fast_key_at(in, at, "\"label\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->label);
                if (!at || !mc_fast_length(out->label, 1, 3)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &BoxBaseKind_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *foreign_partial_base_item_decode(mc_fast *in, const char *at, mc_fast_tag *tag, foreign_partial_base_item *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (foreign_partial_base_item){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FOREIGN_PARTIAL_BASE_ITEM_FIELD_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"kind\":", 7);
            if (value) {
                at = read_BaseKind(in, value, &out->kind);
                if (!at) return NULL;
                out->has_kind = true;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case FOREIGN_PARTIAL_BASE_ITEM_FIELD_NAMES:
            if (!value) value = mc_fast_key_at(in, at, "\"names\":", 8);
            if (value) {
                at = read_PartialBaseItem_names(in, value, &out->names);
                if (!at) return NULL;
                out->has_names = true;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PartialBaseItem_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *foreign_uses_decode(mc_fast *in, const char *at, mc_fast_tag *tag, foreign_uses *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&foreign_uses_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case FOREIGN_USES_FIELD_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"kind\":", 7);
            if (value) {
                at = read_BaseKind(in, value, &out->kind);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_NAMES:
            if (!value) value = mc_fast_key_at(in, at, "\"names\":", 8);
            if (value) {
                at = read_Uses_names(in, value, &out->names);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_ITEM:
            if (!value) value = mc_fast_key_at(in, at, "\"item\":", 7);
            if (value) {
                at = base_item_decode(in, value, NULL, &out->item);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_ITEMS:
            if (!value) value = mc_fast_key_at(in, at, "\"items\":", 8);
            if (value) {
                at = read_BaseItemOptList(in, value, &out->items);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_BY_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"by_kind\":", 10);
            if (value) {
                at = read_BaseItemByBaseKindMap(in, value, &out->by_kind);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"pair\":", 7);
            if (value) {
                at = read_BaseKindKindTuple(in, value, &out->pair);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_BOX:
            if (!value) value = mc_fast_key_at(in, at, "\"box\":", 6);
            if (value) {
                at = foreign_box_kind_decode(in, value, NULL, &out->box);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                at = foreign_box_base_kind_decode(in, value, NULL, &out->other);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_PATCH:
            if (!value) value = mc_fast_key_at(in, at, "\"patch\":", 8);
            if (value) {
                at = foreign_partial_base_item_decode(in, value, NULL, &out->patch);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_LIMIT:
            if (!value) value = mc_fast_key_at(in, at, "\"limit\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->limit);
                if (!at || out->limit > 3) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_ROW:
            if (!value) value = mc_fast_key_at(in, at, "\"row\":", 6);
            if (value) {
                at = read_Uses_row(in, value, out->row);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = foreign_uses_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_OWN:
            if (!value) value = mc_fast_key_at(in, at, "\"Own\":", 6);
            if (value) {
                at = mc_fast_str(in, value, &out->own);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_CHECKED:
            if (!value) value = mc_fast_key_at(in, at, "\"checked\":", 10);
            if (value) {
                at = foreign_kind_decode(in, value, NULL, &out->checked);
                if (!at || !mc_fast_rules(in, foreign_uses_mctype.model->fields[13].type, &out->checked)) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case FOREIGN_USES_FIELD_COLOURED:
            if (!value) value = mc_fast_key_at(in, at, "\"coloured\":", 11);
            if (value) {
                at = read_BaseKind(in, value, &out->coloured);
                if (!at || !mc_fast_rules(in, foreign_uses_mctype.model->fields[14].type, &out->coloured)) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Uses_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x7DFF)) != UINT64_C(0x7DFF)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &foreign_uses_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

/* Which member alone has each key, where one has. */
static const uint8_t UsesEither_members[] = {
    0,
    0,
    1,
};

static const char *read_UsesEither_told(mc_fast *in, const char *at, mc_fast_tag *tag, foreign_uses_either *out) {
    switch (tag->index) {
    case 0:
        out->kind = FOREIGN_USES_EITHER_BASE_ITEM;
        return base_item_decode(in, at, tag, &out->as.base_item_);
    case 1:
        out->kind = FOREIGN_USES_EITHER_KIND;
        return foreign_kind_decode(in, at, tag, &out->as.kind);
    default:
        return NULL;
    }
}

const char *foreign_uses_either_decode(mc_fast *in, const char *at, foreign_uses_either *out) {
    mc_fast_tag tag = {0};
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_OBJECT:
        end = mc_fast_open_told(in, at, &UsesEither_table, UsesEither_members, &tag);
        if (end) return read_UsesEither_told(in, end, &tag, out);
        break;
    default:
        break;
    }
    return mc_fast_value(in, at, &foreign_uses_either_mctype, out);
}

static const mc_put_name BaseKind_names[] = {
    [BASE_KIND_A] = {"\"a\"", 3},
    [BASE_KIND_B] = {"\"b\"", 3},
};

/* list[str] */
static char *put_BaseStrList(mc_put *to, char *at, const base_str_list *value) {
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

/* Item? */
static char *put_BaseItemOpt(mc_put *to, char *at, const foreign_base_item_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = base_item_encode(to, at, (mc_str){NULL, 0}, &value->value);
    if (!at) return NULL;
    return mc_put_room(to, at);
}

/* list[Item?] */
static char *put_BaseItemOptList(mc_put *to, char *at, const foreign_base_item_opt_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_BaseItemOpt(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* int[3] */
static char *put_Uses_row(mc_put *to, char *at, const int64_t *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_i64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *foreign_kind_encode(mc_put *to, char *at, mc_str tag, const foreign_kind *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"x\":", 5);
    at = mc_put_i64(at, value->x);
    return mc_put_object_end(to, at, mark);
}

char *foreign_box_kind_encode(mc_put *to, char *at, mc_str tag, const foreign_box_kind *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = foreign_kind_encode(to, at, (mc_str){NULL, 0}, &value->value);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"label\":", 9);
    at = mc_put_str(to, at, value->label);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *foreign_box_base_kind_encode(mc_put *to, char *at, mc_str tag, const foreign_box_base_kind *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = mc_put_enum(at, BaseKind_names, 2, (size_t)value->value);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"label\":", 9);
    at = mc_put_str(to, at, value->label);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *foreign_partial_base_item_encode(mc_put *to, char *at, mc_str tag, const foreign_partial_base_item *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    if (value->has_kind) {
        at = mc_put_key(at, &mark, ",\"kind\":", 8);
        at = mc_put_enum(at, BaseKind_names, 2, (size_t)value->kind);
        if (!at) return NULL;
    }
    if (value->has_names) {
        at = mc_put_key(at, &mark, ",\"names\":", 9);
        at = put_BaseStrList(to, at, &value->names);
        if (!at) return NULL;
    }
    return mc_put_object_end(to, at, mark);
}

char *foreign_uses_encode(mc_put *to, char *at, mc_str tag, const foreign_uses *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"kind\":", 8);
    at = mc_put_enum(at, BaseKind_names, 2, (size_t)value->kind);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"names\":", 9);
    at = put_BaseStrList(to, at, &value->names);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"item\":", 8);
    at = base_item_encode(to, at, (mc_str){NULL, 0}, &value->item);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"items\":", 9);
    at = put_BaseItemOptList(to, at, &value->items);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_kind\":", 11);
    at = mc_put_value(to, at, foreign_uses_mctype.model->fields[4].type, &value->by_kind);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pair\":", 8);
    at = mc_put_value(to, at, foreign_uses_mctype.model->fields[5].type, &value->pair);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"box\":", 7);
    at = foreign_box_kind_encode(to, at, (mc_str){NULL, 0}, &value->box);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"other\":", 9);
    at = foreign_box_base_kind_encode(to, at, (mc_str){NULL, 0}, &value->other);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"patch\":", 9);
    at = foreign_partial_base_item_encode(to, at, (mc_str){NULL, 0}, &value->patch);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"limit\":", 9);
    at = mc_put_i64(at, value->limit);
    at = mc_put_text(at, ",\"row\":", 7);
    at = put_Uses_row(to, at, value->row);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = foreign_uses_either_encode(to, at, &value->either);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"Own\":", 7);
    at = mc_put_str(to, at, value->own);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"checked\":", 11);
    at = foreign_kind_encode(to, at, (mc_str){NULL, 0}, &value->checked);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"coloured\":", 12);
    at = mc_put_enum(at, BaseKind_names, 2, (size_t)value->coloured);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *foreign_uses_either_encode(mc_put *to, char *at, const foreign_uses_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case FOREIGN_USES_EITHER_BASE_ITEM:
        at = base_item_encode(to, at, (mc_str){NULL, 0}, &value->as.base_item_);
        if (!at) return NULL;
        break;
    case FOREIGN_USES_EITHER_KIND:
        at = foreign_kind_encode(to, at, (mc_str){NULL, 0}, &value->as.kind);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool foreign_kind_from_json(foreign_kind *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return foreign_kind_from_json_with(out, json, NULL, arena, errors);
}

bool foreign_kind_from_json_with(foreign_kind *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &foreign_kind_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, foreign_kind_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&foreign_kind_mctype, out, json, options, arena, errors);
}

mc_json_status foreign_kind_next_json(foreign_kind *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = foreign_kind_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool foreign_kind_merge_json(foreign_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_kind_mctype, value, patch, NULL, arena, errors);
}

bool foreign_kind_to_json(const foreign_kind *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, foreign_kind_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&foreign_kind_mctype, value, out, flags);
}

bool foreign_kind_write_json(const foreign_kind *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, foreign_kind_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&foreign_kind_mctype, value, writer, flags);
}

size_t foreign_kind_to_json_into(const foreign_kind *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, foreign_kind_write_json(value, &writer, flags));
}

bool foreign_box_kind_from_json(foreign_box_kind *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return foreign_box_kind_from_json_with(out, json, NULL, arena, errors);
}

bool foreign_box_kind_from_json_with(foreign_box_kind *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &foreign_box_kind_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, foreign_box_kind_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&foreign_box_kind_mctype, out, json, options, arena, errors);
}

mc_json_status foreign_box_kind_next_json(foreign_box_kind *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = foreign_box_kind_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool foreign_box_kind_merge_json(foreign_box_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_box_kind_mctype, value, patch, NULL, arena, errors);
}

bool foreign_box_kind_to_json(const foreign_box_kind *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, foreign_box_kind_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&foreign_box_kind_mctype, value, out, flags);
}

bool foreign_box_kind_write_json(const foreign_box_kind *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, foreign_box_kind_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&foreign_box_kind_mctype, value, writer, flags);
}

size_t foreign_box_kind_to_json_into(const foreign_box_kind *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, foreign_box_kind_write_json(value, &writer, flags));
}

bool foreign_box_base_kind_from_json(foreign_box_base_kind *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return foreign_box_base_kind_from_json_with(out, json, NULL, arena, errors);
}

bool foreign_box_base_kind_from_json_with(foreign_box_base_kind *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &foreign_box_base_kind_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, foreign_box_base_kind_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&foreign_box_base_kind_mctype, out, json, options, arena, errors);
}

mc_json_status foreign_box_base_kind_next_json(foreign_box_base_kind *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = foreign_box_base_kind_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool foreign_box_base_kind_merge_json(foreign_box_base_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_box_base_kind_mctype, value, patch, NULL, arena, errors);
}

bool foreign_box_base_kind_to_json(const foreign_box_base_kind *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, foreign_box_base_kind_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&foreign_box_base_kind_mctype, value, out, flags);
}

bool foreign_box_base_kind_write_json(const foreign_box_base_kind *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, foreign_box_base_kind_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&foreign_box_base_kind_mctype, value, writer, flags);
}

size_t foreign_box_base_kind_to_json_into(const foreign_box_base_kind *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, foreign_box_base_kind_write_json(value, &writer, flags));
}

bool foreign_partial_base_item_from_json(foreign_partial_base_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return foreign_partial_base_item_from_json_with(out, json, NULL, arena, errors);
}

bool foreign_partial_base_item_from_json_with(foreign_partial_base_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &foreign_partial_base_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, foreign_partial_base_item_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&foreign_partial_base_item_mctype, out, json, options, arena, errors);
}

mc_json_status foreign_partial_base_item_next_json(foreign_partial_base_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = foreign_partial_base_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool foreign_partial_base_item_merge_json(foreign_partial_base_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_partial_base_item_mctype, value, patch, NULL, arena, errors);
}

bool foreign_partial_base_item_to_json(const foreign_partial_base_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, foreign_partial_base_item_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&foreign_partial_base_item_mctype, value, out, flags);
}

bool foreign_partial_base_item_write_json(const foreign_partial_base_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, foreign_partial_base_item_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&foreign_partial_base_item_mctype, value, writer, flags);
}

size_t foreign_partial_base_item_to_json_into(const foreign_partial_base_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, foreign_partial_base_item_write_json(value, &writer, flags));
}

bool foreign_uses_from_json(foreign_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return foreign_uses_from_json_with(out, json, NULL, arena, errors);
}

bool foreign_uses_from_json_with(foreign_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &foreign_uses_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, foreign_uses_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&foreign_uses_mctype, out, json, options, arena, errors);
}

mc_json_status foreign_uses_next_json(foreign_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = foreign_uses_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool foreign_uses_merge_json(foreign_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_uses_mctype, value, patch, NULL, arena, errors);
}

bool foreign_uses_to_json(const foreign_uses *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, foreign_uses_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&foreign_uses_mctype, value, out, flags);
}

bool foreign_uses_write_json(const foreign_uses *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, foreign_uses_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&foreign_uses_mctype, value, writer, flags);
}

size_t foreign_uses_to_json_into(const foreign_uses *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, foreign_uses_write_json(value, &writer, flags));
}

bool foreign_uses_either_from_json(foreign_uses_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return foreign_uses_either_from_json_with(out, json, NULL, arena, errors);
}

bool foreign_uses_either_from_json_with(foreign_uses_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &foreign_uses_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, foreign_uses_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&foreign_uses_either_mctype, out, json, options, arena, errors);
}

mc_json_status foreign_uses_either_next_json(foreign_uses_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = foreign_uses_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool foreign_uses_either_merge_json(foreign_uses_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&foreign_uses_either_mctype, value, patch, NULL, arena, errors);
}

bool foreign_uses_either_to_json(const foreign_uses_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, foreign_uses_either_encode(&put, at, value))) return true;
    return mc_to_json(&foreign_uses_either_mctype, value, out, flags);
}

bool foreign_uses_either_write_json(const foreign_uses_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, foreign_uses_either_encode(&stream.put, at, value));
    return mc_write_json(&foreign_uses_either_mctype, value, writer, flags);
}

size_t foreign_uses_either_to_json_into(const foreign_uses_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, foreign_uses_either_write_json(value, &writer, flags));
}

