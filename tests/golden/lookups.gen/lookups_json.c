/* Made by modelc from lookups.dsl: do not edit. */
/* JSON in and out for each model of lookups. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "lookups.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key In_keys[] = {
    {4, "name"},
    {3, "zip"},
};

static const uint8_t In_slots[] = {
    1, 0,
};

static const mc_fast_keys In_table = {
    .keys = In_keys,
    .slots = In_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key M_keys[] = {
    {4, "name"},
    {3, "url"},
    {1, "d"},
    {2, "dt"},
    {3, "dur"},
    {2, "id"},
    {5, "price"},
    {4, "nums"},
    {4, "bigs"},
    {5, "reals"},
    {5, "roles"},
    {4, "role"},
    {4, "days"},
    {4, "mode"},
    {5, "modes"},
    {2, "by"},
    {3, "byd"},
    {3, "pos"},
    {4, "pair"},
    {5, "holes"},
    {3, "ins"},
    {1, "n"},
    {1, "b"},
    {1, "k"},
    {1, "e"},
    {2, "ip"},
};

static const uint8_t M_slots[] = {
    17, 25, 19, 0, 6, 0, 14, 0, 5, 0, 10, 0, 0, 0, 0, 0,
    0, 3, 0, 7, 15, 23, 0, 0, 0, 0, 9, 13, 8, 2, 0, 11,
    4, 0, 20, 0, 0, 21, 0, 18, 22, 0, 0, 12, 0, 0, 0, 0,
    0, 0, 1, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 16, 0,
};

static const mc_fast_keys M_table = {
    .keys = M_keys,
    .slots = M_slots,
    .len = 26,
    .bits = 6,
    .first = 0,
    .second = 1,
    .factor = 0xAA699331,
};

static const mc_fast_key Role_keys[] = {
    {5, "admin"},
    {4, "user"},
};

static const uint8_t Role_slots[] = {
    1, 0,
};

static const mc_fast_keys Role_table = {
    .keys = Role_keys,
    .slots = Role_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Mode_keys[] = {
    {4, "fast"},
    {4, "slow"},
};

static const uint8_t Mode_slots[] = {
    1, 0,
};

static const mc_fast_keys Mode_table = {
    .keys = Mode_keys,
    .slots = Mode_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_Role(mc_fast *in, const char *at, lookups_role *out) {
    static const lookups_role values[] = {
        LOOKUPS_ROLE_ADMIN,
        LOOKUPS_ROLE_USER,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Role_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_Mode(mc_fast *in, const char *at, lookups_mode *out) {
    static const lookups_mode values[] = {
        LOOKUPS_MODE_FAST,
        LOOKUPS_MODE_SLOW,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Mode_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[u8] */
static const char *read_U8List(mc_fast *in, const char *at, lookups_u8_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        uint8_t *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_u8(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[u64] */
static const char *read_U64List(mc_fast *in, const char *at, lookups_u64_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        uint64_t *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_u64(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[f32] */
static const char *read_F32List(mc_fast *in, const char *at, lookups_f32_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        float *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_f32(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* set[Role] */
static const char *read_RoleSet(mc_fast *in, const char *at, lookups_role_set *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        lookups_role *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_Role(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    if (!mc_fast_drop_repeated(in, lookups_m_mctype.model->fields[10].type, out->items, &out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* list[date] */
static const char *read_DateList(mc_fast *in, const char *at, lookups_date_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_date *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_scalar(in, at, &mc_type_date, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[literal['fast','slow']] */
static const char *read_ModeList(mc_fast *in, const char *at, lookups_mode_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        lookups_mode *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_Mode(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[int, str] */
static const char *read_StrByI64Map(mc_fast *in, const char *at, lookups_str_by_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        lookups_str_by_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, lookups_m_mctype.model->fields[15].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_str(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, lookups_m_mctype.model->fields[15].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* map[date, str] */
static const char *read_StrByDateMap(mc_fast *in, const char *at, lookups_str_by_date_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        lookups_str_by_date_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, lookups_m_mctype.model->fields[16].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_str(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, lookups_m_mctype.model->fields[16].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* f64[3] */
static const char *read_M_pos(mc_fast *in, const char *at, double out[3]) {
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

/* tuple[int, str?] */
static const char *read_I64StrOptTuple(mc_fast *in, const char *at, lookups_i64_str_opt_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (lookups_i64_str_opt_tuple){0};
    at = mc_fast_i64(in, at, &out->item_0);
    if (!at) return NULL;
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    if (mc_fast_is_null(at)) {
        at += 4;
    } else {
        at = mc_fast_str(in, at, &out->item_1);
        if (!at) return NULL;
        out->has_item_1 = true;
    }
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* int? */
static const char *read_I64Opt(mc_fast *in, const char *at, lookups_i64_opt *out) {
    *out = (lookups_i64_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = mc_fast_i64(in, at, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[int?] */
static const char *read_I64OptList(mc_fast *in, const char *at, lookups_i64_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        lookups_i64_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
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

/* list[In] */
static const char *read_InList(mc_fast *in, const char *at, lookups_in_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        lookups_in *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = lookups_in_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *lookups_in_decode(mc_fast *in, const char *at, mc_fast_tag *tag, lookups_in *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (lookups_in){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case LOOKUPS_IN_FIELD_NAME:
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
        case LOOKUPS_IN_FIELD_ZIP:
            if (!value) value = mc_fast_key_at(in, at, "\"zip\":", 6);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_zip = false;
                } else {
                    at = mc_fast_str(in, value, &out->zip);
                    if (!at) return NULL;
                    out->has_zip = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &In_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *lookups_m_decode(mc_fast *in, const char *at, mc_fast_tag *tag, lookups_m *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (lookups_m){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case LOOKUPS_M_FIELD_NAME:
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
        case LOOKUPS_M_FIELD_URL:
            if (!value) value = mc_fast_key_at(in, at, "\"url\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_url, &out->url);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_D:
            if (!value) value = mc_fast_key_at(in, at, "\"d\":", 4);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->d);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_DT:
            if (!value) value = mc_fast_key_at(in, at, "\"dt\":", 5);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_dt = false;
                } else {
                    at = mc_fast_scalar(in, value, &mc_type_datetime, &out->dt);
                    if (!at) return NULL;
                    out->has_dt = true;
                }
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_DUR:
            if (!value) value = mc_fast_key_at(in, at, "\"dur\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->dur);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_uuid, &out->id);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->price);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_NUMS:
            if (!value) value = mc_fast_key_at(in, at, "\"nums\":", 7);
            if (value) {
                at = read_U8List(in, value, &out->nums);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_BIGS:
            if (!value) value = mc_fast_key_at(in, at, "\"bigs\":", 7);
            if (value) {
                at = read_U64List(in, value, &out->bigs);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_REALS:
            if (!value) value = mc_fast_key_at(in, at, "\"reals\":", 8);
            if (value) {
                at = read_F32List(in, value, &out->reals);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_ROLES:
            if (!value) value = mc_fast_key_at(in, at, "\"roles\":", 8);
            if (value) {
                at = read_RoleSet(in, value, &out->roles);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_ROLE:
            if (!value) value = mc_fast_key_at(in, at, "\"role\":", 7);
            if (value) {
                at = read_Role(in, value, &out->role);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_DAYS:
            if (!value) value = mc_fast_key_at(in, at, "\"days\":", 7);
            if (value) {
                at = read_DateList(in, value, &out->days);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_MODE:
            if (!value) value = mc_fast_key_at(in, at, "\"mode\":", 7);
            if (value) {
                at = read_Mode(in, value, &out->mode);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_MODES:
            if (!value) value = mc_fast_key_at(in, at, "\"modes\":", 8);
            if (value) {
                at = read_ModeList(in, value, &out->modes);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_BY:
            if (!value) value = mc_fast_key_at(in, at, "\"by\":", 5);
            if (value) {
                at = read_StrByI64Map(in, value, &out->by);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 15;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_BYD:
            if (!value) value = mc_fast_key_at(in, at, "\"byd\":", 6);
            if (value) {
                at = read_StrByDateMap(in, value, &out->byd);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 16;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_POS:
            if (!value) value = mc_fast_key_at(in, at, "\"pos\":", 6);
            if (value) {
                at = read_M_pos(in, value, out->pos);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 17;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"pair\":", 7);
            if (value) {
                at = read_I64StrOptTuple(in, value, &out->pair);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 18;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_HOLES:
            if (!value) value = mc_fast_key_at(in, at, "\"holes\":", 8);
            if (value) {
                at = read_I64OptList(in, value, &out->holes);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 19;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_INS:
            if (!value) value = mc_fast_key_at(in, at, "\"ins\":", 6);
            if (value) {
                at = read_InList(in, value, &out->ins);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 20;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_N:
            if (!value) value = mc_fast_key_at(in, at, "\"n\":", 4);
            if (value) {
                at = mc_fast_i64(in, value, &out->n);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 21;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_B:
            if (!value) value = mc_fast_key_at(in, at, "\"b\":", 4);
            if (value) {
                at = mc_fast_u64(in, value, &out->b);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 22;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_K:
            if (!value) value = mc_fast_key_at(in, at, "\"k\":", 4);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_bytes, &out->k);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 23;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_E:
            if (!value) value = mc_fast_key_at(in, at, "\"e\":", 4);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_email, &out->e);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 24;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LOOKUPS_M_FIELD_IP:
            if (!value) value = mc_fast_key_at(in, at, "\"ip\":", 5);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_ipv4, &out->ip);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 25;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &M_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3FFFFF7)) != UINT64_C(0x3FFFFF7)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &lookups_m_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

char *lookups_in_encode(mc_put *to, char *at, mc_str tag, const lookups_in *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"zip\":", 7);
    if (value->has_zip) {
        at = mc_put_str(to, at, value->zip);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

bool lookups_in_from_json(lookups_in *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return lookups_in_from_json_with(out, json, NULL, arena, errors);
}

bool lookups_in_from_json_with(lookups_in *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &lookups_in_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, lookups_in_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&lookups_in_mctype, out, json, options, arena, errors);
}

mc_json_status lookups_in_next_json(lookups_in *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = lookups_in_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool lookups_in_merge_json(lookups_in *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&lookups_in_mctype, value, patch, NULL, arena, errors);
}

bool lookups_in_to_json(const lookups_in *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, lookups_in_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&lookups_in_mctype, value, out, flags);
}

bool lookups_in_write_json(const lookups_in *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, lookups_in_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&lookups_in_mctype, value, writer, flags);
}

size_t lookups_in_to_json_into(const lookups_in *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, lookups_in_write_json(value, &writer, flags));
}

bool lookups_m_from_json(lookups_m *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return lookups_m_from_json_with(out, json, NULL, arena, errors);
}

bool lookups_m_from_json_with(lookups_m *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &lookups_m_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, lookups_m_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&lookups_m_mctype, out, json, options, arena, errors);
}

mc_json_status lookups_m_next_json(lookups_m *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = lookups_m_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool lookups_m_merge_json(lookups_m *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&lookups_m_mctype, value, patch, NULL, arena, errors);
}

bool lookups_m_to_json(const lookups_m *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&lookups_m_mctype, value, out, flags);
}

bool lookups_m_write_json(const lookups_m *value, const mc_writer *writer, unsigned flags) {
    return mc_write_json(&lookups_m_mctype, value, writer, flags);
}

size_t lookups_m_to_json_into(const lookups_m *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, lookups_m_write_json(value, &writer, flags));
}

