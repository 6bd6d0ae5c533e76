/* Made by modelc from nested_defaults.dsl: do not edit. */
/* JSON in and out for each model of nested_defaults. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "nested_defaults.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Server_keys[] = {
    {4, "host"},
    {4, "port"},
    {4, "tags"},
    {5, "level"},
    {2, "up"},
    {5, "alias"},
};

static const uint8_t Server_slots[] = {
    1, 0, 0, 0, 4, 5, 2, 3,
};

static const mc_fast_keys Server_table = {
    .keys = Server_keys,
    .slots = Server_slots,
    .len = 6,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0xC656DD93,
};

static const mc_fast_key Level_keys[] = {
    {3, "low"},
    {4, "high"},
};

static const uint8_t Level_slots[] = {
    0, 1,
};

static const mc_fast_keys Level_table = {
    .keys = Level_keys,
    .slots = Level_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key Link_keys[] = {
    {4, "name"},
    {4, "next"},
};

static const uint8_t Link_slots[] = {
    0, 1,
};

static const mc_fast_keys Link_table = {
    .keys = Link_keys,
    .slots = Link_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 1,
    .factor = 0x3C88596D,
};

static const mc_fast_key Config_keys[] = {
    {6, "server"},
    {4, "home"},
    {7, "servers"},
    {7, "by_name"},
    {6, "counts"},
    {3, "ids"},
    {6, "matrix"},
    {5, "fixed"},
    {4, "pair"},
    {3, "set"},
    {5, "holes"},
    {3, "any"},
    {6, "number"},
    {6, "target"},
    {5, "shape"},
    {6, "either"},
    {4, "link"},
};

static const uint8_t Config_slots[] = {
    0, 0, 8, 11, 0, 2, 3, 7, 1, 0, 0, 0, 6, 0, 9, 0,
    0, 0, 15, 0, 0, 16, 0, 12, 0, 14, 13, 4, 0, 5, 10, 0,
};

static const mc_fast_keys Config_table = {
    .keys = Config_keys,
    .slots = Config_slots,
    .len = 17,
    .bits = 5,
    .first = 0,
    .second = 0,
    .factor = 0xAE2831BF,
};

static const mc_fast_key Shape_keys[] = {
    {6, "circle"},
    {3, "box"},
};

static const uint8_t Shape_slots[] = {
    1, 0,
};

static const mc_fast_keys Shape_table = {
    .keys = Shape_keys,
    .slots = Shape_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Shape_Content_keys[] = {
    {5, "value"},
};

static const uint8_t Shape_Content_slots[] = {
    0, 0,
};

static const mc_fast_keys Shape_Content_table = {
    .keys = Shape_Content_keys,
    .slots = Shape_Content_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_Level(mc_fast *in, const char *at, nested_defaults_level *out) {
    static const nested_defaults_level values[] = {
        NESTED_DEFAULTS_LEVEL_LOW,
        NESTED_DEFAULTS_LEVEL_HIGH,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Level_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, nested_defaults_str_list *out) {
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

/* list[Server] */
static const char *read_ServerList(mc_fast *in, const char *at, nested_defaults_server_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        nested_defaults_server *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = nested_defaults_server_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, Server] */
static const char *read_ServerMap(mc_fast *in, const char *at, nested_defaults_server_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        nested_defaults_server_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = nested_defaults_server_decode(in, at, NULL, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* map[str, int] */
static const char *read_I64Map(mc_fast *in, const char *at, nested_defaults_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        nested_defaults_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
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

/* map[int, Level] */
static const char *read_LevelByI64Map(mc_fast *in, const char *at, nested_defaults_level_by_i64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        nested_defaults_level_by_i64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, nested_defaults_config_mctype.model->fields[5].type, &entry->key);
        if (!at) return NULL;
        at = read_Level(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, nested_defaults_config_mctype.model->fields[5].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* list[int] */
static const char *read_I64List(mc_fast *in, const char *at, nested_defaults_i64_list *out) {
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

/* list[list[int]] */
static const char *read_I64ListList(mc_fast *in, const char *at, nested_defaults_i64_list_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        nested_defaults_i64_list *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_I64List(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* f64[2] */
static const char *read_Config_fixed_Item(mc_fast *in, const char *at, double out[2]) {
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

/* f64[2][2] */
static const char *read_Config_fixed(mc_fast *in, const char *at, double out[2][2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = read_Config_fixed_Item(in, at, out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* tuple[int, str?] */
static const char *read_I64StrOptTuple(mc_fast *in, const char *at, nested_defaults_i64_str_opt_tuple *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = (nested_defaults_i64_str_opt_tuple){0};
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

/* set[int] */
static const char *read_I64Set(mc_fast *in, const char *at, nested_defaults_i64_set *out) {
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
    if (!mc_fast_drop_repeated(in, nested_defaults_config_mctype.model->fields[9].type, out->items, &out->len)) return NULL;
    return mc_fast_close(in, at);
}

/* int? */
static const char *read_I64Opt(mc_fast *in, const char *at, nested_defaults_i64_opt *out) {
    *out = (nested_defaults_i64_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = mc_fast_i64(in, at, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[int?] */
static const char *read_I64OptList(mc_fast *in, const char *at, nested_defaults_i64_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        nested_defaults_i64_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
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

const char *nested_defaults_server_decode(mc_fast *in, const char *at, mc_fast_tag *tag, nested_defaults_server *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&nested_defaults_server_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case NESTED_DEFAULTS_SERVER_FIELD_HOST:
            if (!value) value = mc_fast_key_at(in, at, "\"host\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->host);
                if (!at || !mc_fast_length(out->host, 1, SIZE_MAX)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case NESTED_DEFAULTS_SERVER_FIELD_PORT:
            if (!value) value = mc_fast_key_at(in, at, "\"port\":", 7);
            if (value) {
                at = mc_fast_i64(in, value, &out->port);
                if (!at || out->port > 65535 || out->port < 1) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_SERVER_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_StrList(in, value, &out->tags);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_SERVER_FIELD_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"level\":", 8);
            if (value) {
                at = read_Level(in, value, &out->level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_SERVER_FIELD_UP:
            if (!value) value = mc_fast_key_at(in, at, "\"up\":", 5);
            if (value) {
                at = mc_fast_bool(in, value, &out->up);
                if (!at) return NULL;
                out->has_up = true;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_SERVER_FIELD_ALIAS:
            if (!value) value = mc_fast_key_at(in, at, "\"alias\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_alias = false;
                } else {
                    at = mc_fast_str(in, value, &out->alias);
                    if (!at) return NULL;
                    out->has_alias = true;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Server_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *nested_defaults_link_decode(mc_fast *in, const char *at, mc_fast_tag *tag, nested_defaults_link *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&nested_defaults_link_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case NESTED_DEFAULTS_LINK_FIELD_NAME:
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
        case NESTED_DEFAULTS_LINK_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->next = NULL;
                } else {
                    out->next = mc_fast_alloc(in, sizeof *out->next);
                    if (!out->next) return NULL;
                    at = nested_defaults_link_decode(in, value, NULL, out->next);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Link_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *nested_defaults_config_decode(mc_fast *in, const char *at, mc_fast_tag *tag, nested_defaults_config *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&nested_defaults_config_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case NESTED_DEFAULTS_CONFIG_FIELD_SERVER:
            if (!value) value = mc_fast_key_at(in, at, "\"server\":", 9);
            if (value) {
                at = nested_defaults_server_decode(in, value, NULL, &out->server);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_HOME:
            if (!value) value = mc_fast_key_at(in, at, "\"home\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_home = false;
                } else {
                    at = nested_defaults_server_decode(in, value, NULL, &out->home);
                    if (!at) return NULL;
                    out->has_home = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_SERVERS:
            if (!value) value = mc_fast_key_at(in, at, "\"servers\":", 10);
            if (value) {
                at = read_ServerList(in, value, &out->servers);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_BY_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"by_name\":", 10);
            if (value) {
                at = read_ServerMap(in, value, &out->by_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_COUNTS:
            if (!value) value = mc_fast_key_at(in, at, "\"counts\":", 9);
            if (value) {
                at = read_I64Map(in, value, &out->counts);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_IDS:
            if (!value) value = mc_fast_key_at(in, at, "\"ids\":", 6);
            if (value) {
                at = read_LevelByI64Map(in, value, &out->ids);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_MATRIX:
            if (!value) value = mc_fast_key_at(in, at, "\"matrix\":", 9);
            if (value) {
                at = read_I64ListList(in, value, &out->matrix);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_FIXED:
            if (!value) value = mc_fast_key_at(in, at, "\"fixed\":", 8);
            if (value) {
                at = read_Config_fixed(in, value, out->fixed);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"pair\":", 7);
            if (value) {
                at = read_I64StrOptTuple(in, value, &out->pair);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_SET:
            if (!value) value = mc_fast_key_at(in, at, "\"set\":", 6);
            if (value) {
                at = read_I64Set(in, value, &out->set);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_HOLES:
            if (!value) value = mc_fast_key_at(in, at, "\"holes\":", 8);
            if (value) {
                at = read_I64OptList(in, value, &out->holes);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_ANY:
            if (!value) value = mc_fast_key_at(in, at, "\"any\":", 6);
            if (value) {
                at = mc_fast_value(in, value, nested_defaults_config_mctype.model->fields[11].type, &out->any);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_NUMBER:
            if (!value) value = mc_fast_key_at(in, at, "\"number\":", 9);
            if (value) {
                at = mc_fast_value(in, value, nested_defaults_config_mctype.model->fields[12].type, &out->number);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_TARGET:
            if (!value) value = mc_fast_key_at(in, at, "\"target\":", 9);
            if (value) {
                at = mc_fast_value(in, value, nested_defaults_config_mctype.model->fields[13].type, &out->target);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_SHAPE:
            if (!value) value = mc_fast_key_at(in, at, "\"shape\":", 8);
            if (value) {
                at = nested_defaults_shape_decode(in, value, &out->shape);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = nested_defaults_config_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 15;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case NESTED_DEFAULTS_CONFIG_FIELD_LINK:
            if (!value) value = mc_fast_key_at(in, at, "\"link\":", 7);
            if (value) {
                at = nested_defaults_link_decode(in, value, NULL, &out->link);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 16;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Config_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *nested_defaults_shape_decode(mc_fast *in, const char *at, nested_defaults_shape *out) {
    mc_fast_tag tag = {.key = "\"kind\"", .len = 6};
    at = mc_fast_open_tagged(in, at, &Shape_table, &tag);
    const mc_fast_found content = at ? mc_fast_find(in, at, &Shape_Content_table, &tag)
                                     : (mc_fast_found){NULL, 0};
    at = content.at; /* at the object's end where there is none: no value starts like that */
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = NESTED_DEFAULTS_SHAPE_CIRCLE;
        at = mc_fast_f64(in, at, &out->as.circle);
        if (!at) return NULL;
        break;
    case 1:
        out->kind = NESTED_DEFAULTS_SHAPE_BOX;
        at = read_I64List(in, at, &out->as.box);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_fast_close_tagged(in, at, &Shape_Content_table, &tag);
}

const char *nested_defaults_config_either_decode(mc_fast *in, const char *at, nested_defaults_config_either *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_STRING:
        out->kind = NESTED_DEFAULTS_CONFIG_EITHER_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    case MC_FAST_OBJECT:
        out->kind = NESTED_DEFAULTS_CONFIG_EITHER_SERVER;
        end = nested_defaults_server_decode(in, at, NULL, &out->as.server);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &nested_defaults_config_either_mctype, out);
}

static const mc_put_name Level_names[] = {
    [NESTED_DEFAULTS_LEVEL_LOW] = {"\"low\"", 5},
    [NESTED_DEFAULTS_LEVEL_HIGH] = {"\"high\"", 6},
};

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const nested_defaults_str_list *value) {
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

/* list[Server] */
static char *put_ServerList(mc_put *to, char *at, const nested_defaults_server_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = nested_defaults_server_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, Server] */
static char *put_ServerMap(mc_put *to, char *at, const nested_defaults_server_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = nested_defaults_server_encode(to, at, (mc_str){NULL, 0}, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* map[str, int] */
static char *put_I64Map(mc_put *to, char *at, const nested_defaults_i64_map *value) {
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

/* map[int, Level] */
static char *put_LevelByI64Map(mc_put *to, char *at, const nested_defaults_level_by_i64_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_text(at, "\"", 1);
        at = mc_put_i64(at, value->entries[i].key);
        at = mc_put_text(at, "\":", 2);
        at = mc_put_enum(at, Level_names, 2, (size_t)value->entries[i].value);
        if (!at) return NULL;
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* list[int] */
static char *put_I64List(mc_put *to, char *at, const nested_defaults_i64_list *value) {
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

/* list[list[int]] */
static char *put_I64ListList(mc_put *to, char *at, const nested_defaults_i64_list_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_I64List(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* set[int] */
static char *put_I64Set(mc_put *to, char *at, const nested_defaults_i64_set *value) {
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

/* int? */
static char *put_I64Opt(mc_put *to, char *at, const nested_defaults_i64_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = mc_put_i64(at, value->value);
    return mc_put_room(to, at);
}

/* list[int?] */
static char *put_I64OptList(mc_put *to, char *at, const nested_defaults_i64_opt_list *value) {
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

char *nested_defaults_server_encode(mc_put *to, char *at, mc_str tag, const nested_defaults_server *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"host\":", 8);
    at = mc_put_str(to, at, value->host);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"port\":", 8);
    at = mc_put_i64(at, value->port);
    at = mc_put_text(at, ",\"tags\":", 8);
    at = put_StrList(to, at, &value->tags);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"level\":", 9);
    at = mc_put_enum(at, Level_names, 2, (size_t)value->level);
    if (!at) return NULL;
    if (value->has_up) {
        at = mc_put_text(at, ",\"up\":", 6);
        at = mc_put_bool(at, value->up);
    }
    at = mc_put_text(at, ",\"alias\":", 9);
    if (value->has_alias) {
        at = mc_put_str(to, at, value->alias);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *nested_defaults_empty_encode(mc_put *to, char *at, mc_str tag, const nested_defaults_empty *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    (void)value;
    return mc_put_object_end(to, at, mark);
}

char *nested_defaults_link_encode(mc_put *to, char *at, mc_str tag, const nested_defaults_link *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->next) {
        at = nested_defaults_link_encode(to, at, (mc_str){NULL, 0}, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *nested_defaults_config_encode(mc_put *to, char *at, mc_str tag, const nested_defaults_config *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"server\":", 10);
    at = nested_defaults_server_encode(to, at, (mc_str){NULL, 0}, &value->server);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"home\":", 8);
    if (value->has_home) {
        at = nested_defaults_server_encode(to, at, (mc_str){NULL, 0}, &value->home);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"servers\":", 11);
    at = put_ServerList(to, at, &value->servers);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_name\":", 11);
    at = put_ServerMap(to, at, &value->by_name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"counts\":", 10);
    at = put_I64Map(to, at, &value->counts);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ids\":", 7);
    at = put_LevelByI64Map(to, at, &value->ids);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"matrix\":", 10);
    at = put_I64ListList(to, at, &value->matrix);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"fixed\":", 9);
    at = mc_put_value(to, at, nested_defaults_config_mctype.model->fields[7].type, value->fixed);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pair\":", 8);
    at = mc_put_value(to, at, nested_defaults_config_mctype.model->fields[8].type, &value->pair);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"set\":", 7);
    at = put_I64Set(to, at, &value->set);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"holes\":", 9);
    at = put_I64OptList(to, at, &value->holes);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"any\":", 7);
    at = mc_put_value(to, at, nested_defaults_config_mctype.model->fields[11].type, &value->any);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"number\":", 10);
    at = mc_put_value(to, at, nested_defaults_config_mctype.model->fields[12].type, &value->number);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"target\":", 10);
    at = nested_defaults_target_encode(to, at, &value->target);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"shape\":", 9);
    at = nested_defaults_shape_encode(to, at, &value->shape);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = nested_defaults_config_either_encode(to, at, &value->either);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"link\":", 8);
    at = nested_defaults_link_encode(to, at, (mc_str){NULL, 0}, &value->link);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *nested_defaults_target_encode(mc_put *to, char *at, const nested_defaults_target *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case NESTED_DEFAULTS_TARGET_SERVER:
        at = nested_defaults_server_encode(to, at, MC_STR("{\"kind\":\"server\""), &value->as.server);
        if (!at) return NULL;
        break;
    case NESTED_DEFAULTS_TARGET_NONE:
        at = nested_defaults_empty_encode(to, at, MC_STR("{\"kind\":\"none\""), &value->as.none);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *nested_defaults_shape_encode(mc_put *to, char *at, const nested_defaults_shape *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case NESTED_DEFAULTS_SHAPE_CIRCLE:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"circle\",\"value\":", 25);
        at = mc_put_f64(at, value->as.circle);
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case NESTED_DEFAULTS_SHAPE_BOX:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"box\",\"value\":", 22);
        at = put_I64List(to, at, &value->as.box);
        if (!at) return NULL;
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *nested_defaults_config_either_encode(mc_put *to, char *at, const nested_defaults_config_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case NESTED_DEFAULTS_CONFIG_EITHER_SERVER:
        at = nested_defaults_server_encode(to, at, (mc_str){NULL, 0}, &value->as.server);
        if (!at) return NULL;
        break;
    case NESTED_DEFAULTS_CONFIG_EITHER_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool nested_defaults_server_from_json(nested_defaults_server *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_server_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_server_from_json_with(nested_defaults_server *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &nested_defaults_server_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, nested_defaults_server_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&nested_defaults_server_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_server_next_json(nested_defaults_server *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_server_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_server_merge_json(nested_defaults_server *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_server_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_server_to_json(const nested_defaults_server *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_server_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&nested_defaults_server_mctype, value, out, flags);
}

bool nested_defaults_server_write_json(const nested_defaults_server *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_server_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&nested_defaults_server_mctype, value, writer, flags);
}

size_t nested_defaults_server_to_json_into(const nested_defaults_server *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_server_write_json(value, &writer, flags));
}

bool nested_defaults_empty_from_json(nested_defaults_empty *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_empty_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_empty_from_json_with(nested_defaults_empty *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_empty_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_empty_next_json(nested_defaults_empty *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_empty_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_empty_merge_json(nested_defaults_empty *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_empty_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_empty_to_json(const nested_defaults_empty *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_empty_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&nested_defaults_empty_mctype, value, out, flags);
}

bool nested_defaults_empty_write_json(const nested_defaults_empty *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_empty_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&nested_defaults_empty_mctype, value, writer, flags);
}

size_t nested_defaults_empty_to_json_into(const nested_defaults_empty *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_empty_write_json(value, &writer, flags));
}

bool nested_defaults_link_from_json(nested_defaults_link *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_link_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_link_from_json_with(nested_defaults_link *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &nested_defaults_link_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, nested_defaults_link_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&nested_defaults_link_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_link_next_json(nested_defaults_link *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_link_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_link_merge_json(nested_defaults_link *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_link_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_link_to_json(const nested_defaults_link *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_link_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&nested_defaults_link_mctype, value, out, flags);
}

bool nested_defaults_link_write_json(const nested_defaults_link *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_link_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&nested_defaults_link_mctype, value, writer, flags);
}

size_t nested_defaults_link_to_json_into(const nested_defaults_link *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_link_write_json(value, &writer, flags));
}

bool nested_defaults_config_from_json(nested_defaults_config *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_config_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_config_from_json_with(nested_defaults_config *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &nested_defaults_config_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, nested_defaults_config_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&nested_defaults_config_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_config_next_json(nested_defaults_config *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_config_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_config_merge_json(nested_defaults_config *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_config_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_config_to_json(const nested_defaults_config *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_config_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&nested_defaults_config_mctype, value, out, flags);
}

bool nested_defaults_config_write_json(const nested_defaults_config *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_config_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&nested_defaults_config_mctype, value, writer, flags);
}

size_t nested_defaults_config_to_json_into(const nested_defaults_config *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_config_write_json(value, &writer, flags));
}

bool nested_defaults_target_from_json(nested_defaults_target *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_target_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_target_from_json_with(nested_defaults_target *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&nested_defaults_target_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_target_next_json(nested_defaults_target *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_target_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_target_merge_json(nested_defaults_target *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_target_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_target_to_json(const nested_defaults_target *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_target_encode(&put, at, value))) return true;
    return mc_to_json(&nested_defaults_target_mctype, value, out, flags);
}

bool nested_defaults_target_write_json(const nested_defaults_target *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_target_encode(&stream.put, at, value));
    return mc_write_json(&nested_defaults_target_mctype, value, writer, flags);
}

size_t nested_defaults_target_to_json_into(const nested_defaults_target *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_target_write_json(value, &writer, flags));
}

bool nested_defaults_shape_from_json(nested_defaults_shape *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_shape_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_shape_from_json_with(nested_defaults_shape *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &nested_defaults_shape_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, nested_defaults_shape_decode(&in, at, out))) return true;
    }
    return mc_from_json(&nested_defaults_shape_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_shape_next_json(nested_defaults_shape *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_shape_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_shape_merge_json(nested_defaults_shape *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_shape_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_shape_to_json(const nested_defaults_shape *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_shape_encode(&put, at, value))) return true;
    return mc_to_json(&nested_defaults_shape_mctype, value, out, flags);
}

bool nested_defaults_shape_write_json(const nested_defaults_shape *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_shape_encode(&stream.put, at, value));
    return mc_write_json(&nested_defaults_shape_mctype, value, writer, flags);
}

size_t nested_defaults_shape_to_json_into(const nested_defaults_shape *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_shape_write_json(value, &writer, flags));
}

bool nested_defaults_config_either_from_json(nested_defaults_config_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return nested_defaults_config_either_from_json_with(out, json, NULL, arena, errors);
}

bool nested_defaults_config_either_from_json_with(nested_defaults_config_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &nested_defaults_config_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, nested_defaults_config_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&nested_defaults_config_either_mctype, out, json, options, arena, errors);
}

mc_json_status nested_defaults_config_either_next_json(nested_defaults_config_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = nested_defaults_config_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool nested_defaults_config_either_merge_json(nested_defaults_config_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&nested_defaults_config_either_mctype, value, patch, NULL, arena, errors);
}

bool nested_defaults_config_either_to_json(const nested_defaults_config_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, nested_defaults_config_either_encode(&put, at, value))) return true;
    return mc_to_json(&nested_defaults_config_either_mctype, value, out, flags);
}

bool nested_defaults_config_either_write_json(const nested_defaults_config_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, nested_defaults_config_either_encode(&stream.put, at, value));
    return mc_write_json(&nested_defaults_config_either_mctype, value, writer, flags);
}

size_t nested_defaults_config_either_to_json_into(const nested_defaults_config_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, nested_defaults_config_either_write_json(value, &writer, flags));
}

