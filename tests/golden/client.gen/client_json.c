/* Made by modelc from client.dsl: do not edit. */
/* JSON in and out for each model of client. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "client.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Find_keys[] = {
    {5, "limit"},
    {4, "sort"},
    {3, "tag"},
};

static const uint8_t Find_slots[] = {
    2, 0, 1, 0,
};

static const mc_fast_keys Find_table = {
    .keys = Find_keys,
    .slots = Find_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key Sort_keys[] = {
    {4, "name"},
    {3, "age"},
};

static const uint8_t Sort_slots[] = {
    1, 0,
};

static const mc_fast_keys Sort_table = {
    .keys = Sort_keys,
    .slots = Sort_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key NewItem_keys[] = {
    {4, "name"},
};

static const uint8_t NewItem_slots[] = {
    0, 0,
};

static const mc_fast_keys NewItem_table = {
    .keys = NewItem_keys,
    .slots = NewItem_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Item_keys[] = {
    {4, "name"},
    {2, "id"},
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
    .factor = 0x3C88596D,
};

static const mc_fast_key NotFound_keys[] = {
    {6, "detail"},
};

static const uint8_t NotFound_slots[] = {
    0, 0,
};

static const mc_fast_keys NotFound_table = {
    .keys = NotFound_keys,
    .slots = NotFound_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Conflict_keys[] = {
    {6, "detail"},
    {5, "other"},
};

static const uint8_t Conflict_slots[] = {
    1, 0,
};

static const mc_fast_keys Conflict_table = {
    .keys = Conflict_keys,
    .slots = Conflict_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Int_keys[] = {
    {6, "detail"},
};

static const uint8_t Int_slots[] = {
    0, 0,
};

static const mc_fast_keys Int_table = {
    .keys = Int_keys,
    .slots = Int_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_Sort(mc_fast *in, const char *at, client_sort *out) {
    static const client_sort values[] = {
        CLIENT_SORT_NAME,
        CLIENT_SORT_AGE,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Sort_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, client_str_list *out) {
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

const char *client_find_decode(mc_fast *in, const char *at, mc_fast_tag *tag, client_find *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&client_find_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CLIENT_FIND_FIELD_LIMIT:
            if (!value) value = mc_fast_key_at(in, at, "\"limit\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->limit);
                if (!at || out->limit > 100 || out->limit < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case CLIENT_FIND_FIELD_SORT:
            if (!value) value = mc_fast_key_at(in, at, "\"sort\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_sort = false;
                } else {
                    at = read_Sort(in, value, &out->sort);
                    if (!at) return NULL;
                    out->has_sort = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case CLIENT_FIND_FIELD_TAG:
            if (!value) value = mc_fast_key_at(in, at, "\"tag\":", 6);
            if (value) {
                at = read_StrList(in, value, &out->tag);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Find_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *client_new_item_decode(mc_fast *in, const char *at, mc_fast_tag *tag, client_new_item *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (client_new_item){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CLIENT_NEW_ITEM_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40) || !mc_fast_rules(in, client_new_item_mctype.model->fields[0].type, &out->name)) return NULL;
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
        const mc_fast_found found = mc_fast_find(in, at, &NewItem_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *client_item_decode(mc_fast *in, const char *at, mc_fast_tag *tag, client_item *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (client_item){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CLIENT_ITEM_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40) || !mc_fast_rules(in, client_item_mctype.model->fields[0].type, &out->name)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CLIENT_ITEM_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value && !in->readonly) {
                at = mc_fast_skip(in, value);
                if (!at) return NULL;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else if (value) {
                at = mc_fast_i64(in, value, &out->id);
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
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    if (in->readonly && (given[0] & UINT64_C(0x2)) != UINT64_C(0x2)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *client_not_found_decode(mc_fast *in, const char *at, mc_fast_tag *tag, client_not_found *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (client_not_found){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CLIENT_NOT_FOUND_FIELD_DETAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"detail\":", 9);
            if (value) {
                at = mc_fast_str(in, value, &out->detail);
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
        const mc_fast_found found = mc_fast_find(in, at, &NotFound_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *client_conflict_decode(mc_fast *in, const char *at, mc_fast_tag *tag, client_conflict *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (client_conflict){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CLIENT_CONFLICT_FIELD_DETAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"detail\":", 9);
            if (value) {
                at = mc_fast_str(in, value, &out->detail);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case CLIENT_CONFLICT_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_other = false;
                } else {
                    at = client_item_decode(in, value, NULL, &out->other);
                    if (!at) return NULL;
                    out->has_other = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Conflict_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *client_int_decode(mc_fast *in, const char *at, mc_fast_tag *tag, client_int *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (client_int){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case CLIENT_INT_FIELD_DETAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"detail\":", 9);
            if (value) {
                at = mc_fast_str(in, value, &out->detail);
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
        const mc_fast_found found = mc_fast_find(in, at, &Int_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

static const mc_put_name Sort_names[] = {
    [CLIENT_SORT_NAME] = {"\"name\"", 6},
    [CLIENT_SORT_AGE] = {"\"age\"", 5},
};

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const client_str_list *value) {
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

char *client_find_encode(mc_put *to, char *at, mc_str tag, const client_find *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"limit\":", 9);
    at = mc_put_i64(at, value->limit);
    at = mc_put_text(at, ",\"sort\":", 8);
    if (value->has_sort) {
        at = mc_put_enum(at, Sort_names, 2, (size_t)value->sort);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"tag\":", 7);
    at = put_StrList(to, at, &value->tag);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *client_new_item_encode(mc_put *to, char *at, mc_str tag, const client_new_item *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *client_item_encode(mc_put *to, char *at, mc_str tag, const client_item *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    return mc_put_object_end(to, at, mark);
}

char *client_not_found_encode(mc_put *to, char *at, mc_str tag, const client_not_found *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *client_conflict_encode(mc_put *to, char *at, mc_str tag, const client_conflict *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"other\":", 9);
    if (value->has_other) {
        at = client_item_encode(to, at, (mc_str){NULL, 0}, &value->other);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *client_int_encode(mc_put *to, char *at, mc_str tag, const client_int *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool client_find_from_json(client_find *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return client_find_from_json_with(out, json, NULL, arena, errors);
}

bool client_find_from_json_with(client_find *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &client_find_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, client_find_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&client_find_mctype, out, json, options, arena, errors);
}

mc_json_status client_find_next_json(client_find *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = client_find_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool client_find_merge_json(client_find *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&client_find_mctype, value, patch, NULL, arena, errors);
}

bool client_find_to_json(const client_find *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, client_find_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&client_find_mctype, value, out, flags);
}

bool client_find_write_json(const client_find *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, client_find_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&client_find_mctype, value, writer, flags);
}

size_t client_find_to_json_into(const client_find *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, client_find_write_json(value, &writer, flags));
}

bool client_new_item_from_json(client_new_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return client_new_item_from_json_with(out, json, NULL, arena, errors);
}

bool client_new_item_from_json_with(client_new_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &client_new_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, client_new_item_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&client_new_item_mctype, out, json, options, arena, errors);
}

mc_json_status client_new_item_next_json(client_new_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = client_new_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool client_new_item_merge_json(client_new_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&client_new_item_mctype, value, patch, NULL, arena, errors);
}

bool client_new_item_to_json(const client_new_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, client_new_item_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&client_new_item_mctype, value, out, flags);
}

bool client_new_item_write_json(const client_new_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, client_new_item_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&client_new_item_mctype, value, writer, flags);
}

size_t client_new_item_to_json_into(const client_new_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, client_new_item_write_json(value, &writer, flags));
}

bool client_item_from_json(client_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return client_item_from_json_with(out, json, NULL, arena, errors);
}

bool client_item_from_json_with(client_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &client_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, client_item_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&client_item_mctype, out, json, options, arena, errors);
}

mc_json_status client_item_next_json(client_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = client_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool client_item_merge_json(client_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&client_item_mctype, value, patch, NULL, arena, errors);
}

bool client_item_to_json(const client_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, client_item_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&client_item_mctype, value, out, flags);
}

bool client_item_write_json(const client_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, client_item_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&client_item_mctype, value, writer, flags);
}

size_t client_item_to_json_into(const client_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, client_item_write_json(value, &writer, flags));
}

bool client_not_found_from_json(client_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return client_not_found_from_json_with(out, json, NULL, arena, errors);
}

bool client_not_found_from_json_with(client_not_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &client_not_found_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, client_not_found_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&client_not_found_mctype, out, json, options, arena, errors);
}

mc_json_status client_not_found_next_json(client_not_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = client_not_found_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool client_not_found_merge_json(client_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&client_not_found_mctype, value, patch, NULL, arena, errors);
}

bool client_not_found_to_json(const client_not_found *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, client_not_found_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&client_not_found_mctype, value, out, flags);
}

bool client_not_found_write_json(const client_not_found *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, client_not_found_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&client_not_found_mctype, value, writer, flags);
}

size_t client_not_found_to_json_into(const client_not_found *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, client_not_found_write_json(value, &writer, flags));
}

bool client_conflict_from_json(client_conflict *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return client_conflict_from_json_with(out, json, NULL, arena, errors);
}

bool client_conflict_from_json_with(client_conflict *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &client_conflict_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, client_conflict_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&client_conflict_mctype, out, json, options, arena, errors);
}

mc_json_status client_conflict_next_json(client_conflict *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = client_conflict_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool client_conflict_merge_json(client_conflict *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&client_conflict_mctype, value, patch, NULL, arena, errors);
}

bool client_conflict_to_json(const client_conflict *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, client_conflict_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&client_conflict_mctype, value, out, flags);
}

bool client_conflict_write_json(const client_conflict *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, client_conflict_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&client_conflict_mctype, value, writer, flags);
}

size_t client_conflict_to_json_into(const client_conflict *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, client_conflict_write_json(value, &writer, flags));
}

bool client_int_from_json(client_int *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return client_int_from_json_with(out, json, NULL, arena, errors);
}

bool client_int_from_json_with(client_int *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &client_int_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, client_int_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&client_int_mctype, out, json, options, arena, errors);
}

mc_json_status client_int_next_json(client_int *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = client_int_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool client_int_merge_json(client_int *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&client_int_mctype, value, patch, NULL, arena, errors);
}

bool client_int_to_json(const client_int *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, client_int_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&client_int_mctype, value, out, flags);
}

bool client_int_write_json(const client_int *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, client_int_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&client_int_mctype, value, writer, flags);
}

size_t client_int_to_json_into(const client_int *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, client_int_write_json(value, &writer, flags));
}

