/* Made by modelc from environment.dsl: do not edit. */
/* JSON in and out for each model of environment. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "environment.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Server_keys[] = {
    {4, "host"},
    {4, "port"},
    {3, "key"},
    {6, "listen"},
};

static const uint8_t Server_slots[] = {
    3, 1, 2, 0,
};

static const mc_fast_keys Server_table = {
    .keys = Server_keys,
    .slots = Server_slots,
    .len = 4,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x401D90E7,
};

static const mc_fast_key Settings_keys[] = {
    {4, "host"},
    {4, "port"},
    {3, "key"},
    {5, "level"},
    {5, "limit"},
    {6, "within"},
    {4, "main"},
    {5, "spare"},
    {5, "peers"},
    {6, "parent"},
    {6, "listen"},
};

static const uint8_t Settings_slots[] = {
    1, 9, 2, 8, 10, 0, 6, 3, 7, 0, 0, 0, 5, 0, 0, 4,
};

static const mc_fast_keys Settings_table = {
    .keys = Settings_keys,
    .slots = Settings_slots,
    .len = 11,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0x53AE1CEB,
};

static const mc_fast_key Level_keys[] = {
    {5, "debug"},
    {4, "info"},
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
    .factor = 0x3C88596D,
};

static const mc_fast_key LimitItem_keys[] = {
    {4, "none"},
};

static const uint8_t LimitItem_slots[] = {
    0, 0,
};

static const mc_fast_keys LimitItem_table = {
    .keys = LimitItem_keys,
    .slots = LimitItem_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_Level(mc_fast *in, const char *at, environment_level *out) {
    static const environment_level values[] = {
        ENVIRONMENT_LEVEL_DEBUG,
        ENVIRONMENT_LEVEL_INFO,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Level_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_LimitItem(mc_fast *in, const char *at, environment_limit_item *out) {
    static const environment_limit_item values[] = {
        ENVIRONMENT_LIMIT_ITEM_NONE,
    };
    size_t index;
    at = mc_fast_enum(in, at, &LimitItem_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[Server] */
static const char *read_ServerList(mc_fast *in, const char *at, environment_server_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        environment_server *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = environment_server_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *environment_server_decode(mc_fast *in, const char *at, mc_fast_tag *tag, environment_server *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&environment_server_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ENVIRONMENT_SERVER_FIELD_HOST:
            if (!value) value = mc_fast_key_at(in, at, "\"host\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->host);
                if (!at || !mc_fast_length(out->host, 1, SIZE_MAX)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SERVER_FIELD_PORT:
        case 3: /* listen */
            if (!value) value = mc_fast_key_at(in, at, "\"port\":", 7);
            if (value) {
                if (given[0] & UINT64_C(1) << 1) return NULL;
                at = mc_fast_i64(in, value, &out->port);
                if (!at || out->port > 65535 || out->port < 1) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ENVIRONMENT_SERVER_FIELD_KEY:
            if (!value) value = mc_fast_key_at(in, at, "\"key\":", 6);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_key = false;
                } else {
                    at = mc_fast_str(in, value, &out->key);
                    if (!at) return NULL;
                    out->has_key = true;
                }
                given[0] |= UINT64_C(1) << 2;
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
    if ((given[0] & UINT64_C(0x2)) != UINT64_C(0x2)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *environment_settings_decode(mc_fast *in, const char *at, mc_fast_tag *tag, environment_settings *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&environment_settings_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ENVIRONMENT_SETTINGS_FIELD_HOST:
            if (!value) value = mc_fast_key_at(in, at, "\"host\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->host);
                if (!at || !mc_fast_length(out->host, 1, SIZE_MAX)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_PORT:
        case 10: /* listen */
            if (!value) value = mc_fast_key_at(in, at, "\"port\":", 7);
            if (value) {
                if (given[0] & UINT64_C(1) << 1) return NULL;
                at = mc_fast_i64(in, value, &out->port);
                if (!at || out->port > 65535 || out->port < 1) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_KEY:
            if (!value) value = mc_fast_key_at(in, at, "\"key\":", 6);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_key = false;
                } else {
                    at = mc_fast_str(in, value, &out->key);
                    if (!at) return NULL;
                    out->has_key = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"level\":", 8);
            if (value) {
                at = read_Level(in, value, &out->level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_LIMIT:
            if (!value) value = mc_fast_key_at(in, at, "\"limit\":", 8);
            if (value) {
                at = environment_limit_decode(in, value, &out->limit);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_WITHIN:
            if (!value) value = mc_fast_key_at(in, at, "\"within\":", 9);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->within);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_MAIN:
            if (!value) value = mc_fast_key_at(in, at, "\"main\":", 7);
            if (value) {
                at = environment_server_decode(in, value, NULL, &out->main);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_SPARE:
            if (!value) value = mc_fast_key_at(in, at, "\"spare\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_spare = false;
                } else {
                    at = environment_server_decode(in, value, NULL, &out->spare);
                    if (!at) return NULL;
                    out->has_spare = true;
                }
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_PEERS:
            if (!value) value = mc_fast_key_at(in, at, "\"peers\":", 8);
            if (value) {
                at = read_ServerList(in, value, &out->peers);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case ENVIRONMENT_SETTINGS_FIELD_PARENT:
            if (!value) value = mc_fast_key_at(in, at, "\"parent\":", 9);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->parent = NULL;
                } else {
                    out->parent = mc_fast_alloc(in, sizeof *out->parent);
                    if (!out->parent) return NULL;
                    at = environment_settings_decode(in, value, NULL, out->parent);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 9;
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
    if ((given[0] & UINT64_C(0x2)) != UINT64_C(0x2)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *environment_limit_decode(mc_fast *in, const char *at, environment_limit *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = ENVIRONMENT_LIMIT_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = ENVIRONMENT_LIMIT_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = ENVIRONMENT_LIMIT_LIMIT_ITEM;
        end = read_LimitItem(in, at, &out->as.limit_item);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &environment_limit_mctype, out);
}

static const mc_put_name Level_names[] = {
    [ENVIRONMENT_LEVEL_DEBUG] = {"\"debug\"", 7},
    [ENVIRONMENT_LEVEL_INFO] = {"\"info\"", 6},
};

static const mc_put_name LimitItem_names[] = {
    [ENVIRONMENT_LIMIT_ITEM_NONE] = {"\"none\"", 6},
};

/* list[Server] */
static char *put_ServerList(mc_put *to, char *at, const environment_server_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = environment_server_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *environment_server_encode(mc_put *to, char *at, mc_str tag, const environment_server *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"host\":", 8);
    at = mc_put_str(to, at, value->host);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"port\":", 8);
    at = mc_put_i64(at, value->port);
    at = mc_put_text(at, ",\"key\":", 7);
    if (value->has_key) {
        at = mc_put_str(to, at, value->key);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *environment_settings_encode(mc_put *to, char *at, mc_str tag, const environment_settings *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"host\":", 8);
    at = mc_put_str(to, at, value->host);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"port\":", 8);
    at = mc_put_i64(at, value->port);
    at = mc_put_text(at, ",\"key\":", 7);
    if (value->has_key) {
        at = mc_put_str(to, at, value->key);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"level\":", 9);
    at = mc_put_enum(at, Level_names, 2, (size_t)value->level);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"limit\":", 9);
    at = environment_limit_encode(to, at, &value->limit);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"within\":", 10);
    at = mc_put_value(to, at, environment_settings_mctype.model->fields[5].type, &value->within);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"main\":", 8);
    at = environment_server_encode(to, at, (mc_str){NULL, 0}, &value->main);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"spare\":", 9);
    if (value->has_spare) {
        at = environment_server_encode(to, at, (mc_str){NULL, 0}, &value->spare);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"peers\":", 9);
    at = put_ServerList(to, at, &value->peers);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"parent\":", 10);
    if (value->parent) {
        at = environment_settings_encode(to, at, (mc_str){NULL, 0}, value->parent);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *environment_limit_encode(mc_put *to, char *at, const environment_limit *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case ENVIRONMENT_LIMIT_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case ENVIRONMENT_LIMIT_LIMIT_ITEM:
        at = mc_put_enum(at, LimitItem_names, 1, (size_t)value->as.limit_item);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool environment_server_from_json(environment_server *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return environment_server_from_json_with(out, json, NULL, arena, errors);
}

bool environment_server_from_json_with(environment_server *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &environment_server_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, environment_server_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&environment_server_mctype, out, json, options, arena, errors);
}

mc_json_status environment_server_next_json(environment_server *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = environment_server_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool environment_server_merge_json(environment_server *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&environment_server_mctype, value, patch, NULL, arena, errors);
}

bool environment_server_to_json(const environment_server *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, environment_server_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&environment_server_mctype, value, out, flags);
}

bool environment_server_write_json(const environment_server *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, environment_server_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&environment_server_mctype, value, writer, flags);
}

size_t environment_server_to_json_into(const environment_server *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, environment_server_write_json(value, &writer, flags));
}

bool environment_settings_from_json(environment_settings *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return environment_settings_from_json_with(out, json, NULL, arena, errors);
}

bool environment_settings_from_json_with(environment_settings *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &environment_settings_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, environment_settings_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&environment_settings_mctype, out, json, options, arena, errors);
}

mc_json_status environment_settings_next_json(environment_settings *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = environment_settings_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool environment_settings_merge_json(environment_settings *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&environment_settings_mctype, value, patch, NULL, arena, errors);
}

bool environment_settings_to_json(const environment_settings *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, environment_settings_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&environment_settings_mctype, value, out, flags);
}

bool environment_settings_write_json(const environment_settings *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, environment_settings_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&environment_settings_mctype, value, writer, flags);
}

size_t environment_settings_to_json_into(const environment_settings *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, environment_settings_write_json(value, &writer, flags));
}

bool environment_limit_from_json(environment_limit *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return environment_limit_from_json_with(out, json, NULL, arena, errors);
}

bool environment_limit_from_json_with(environment_limit *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &environment_limit_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, environment_limit_decode(&in, at, out))) return true;
    }
    return mc_from_json(&environment_limit_mctype, out, json, options, arena, errors);
}

mc_json_status environment_limit_next_json(environment_limit *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = environment_limit_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool environment_limit_merge_json(environment_limit *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&environment_limit_mctype, value, patch, NULL, arena, errors);
}

bool environment_limit_to_json(const environment_limit *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, environment_limit_encode(&put, at, value))) return true;
    return mc_to_json(&environment_limit_mctype, value, out, flags);
}

bool environment_limit_write_json(const environment_limit *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, environment_limit_encode(&stream.put, at, value));
    return mc_write_json(&environment_limit_mctype, value, writer, flags);
}

size_t environment_limit_to_json_into(const environment_limit *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, environment_limit_write_json(value, &writer, flags));
}

