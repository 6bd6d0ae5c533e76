/* Made by modelc from environment.dsl: do not edit. */
/* JSON in and out for each model of environment. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "environment.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

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

