/*
 * params_text.c - arguments that are sent as text: path, query, headers, cookies, fields of forms;
 * see params_reader.h.
 */
#include "params_reader.h"
#include "syntax.h"
#include "url.h"

static bool is_list(const mc_field *field) {
    mc_type_kind kind = field->type->kind;
    return kind == MC_TYPE_LIST || kind == MC_TYPE_SET || kind == MC_TYPE_ARRAY;
}

/* Text from outside is bytes until it was looked at; the rest of the runtime trusts UTF-8. */
static bool check_utf8(mc_http_reader *read, const mc_value *value, const mc_path *path) {
    mc_str text = mc_value_text(value);
    if (mc_utf8_valid_prefix(text) == text.len) return true;
    mc_errors_add(&read->errors, path, "string_unicode",
                  MC_STR("Input should be a valid string, unable to parse raw data as a unicode "
                         "string"),
                  value, NULL, 0);
    return false;
}

static bool check_texts(mc_http_reader *read, const mc_field *field, const mc_value *value,
                        const mc_path *part) {
    mc_path path = {part, {.key = field->name, .kind = MC_LOC_KEY}};
    if (value->kind != MC_ARRAY) return check_utf8(read, value, &path);
    bool good = true;
    for (size_t i = 0; i < value->len; i++) {
        mc_path item = {&path, {.index = i, .kind = MC_LOC_INDEX}};
        good = check_utf8(read, &value->as.items[i], &item) && good;
    }
    return good;
}

static void take_text(mc_http_reader *read, mc_param_in part, size_t index, const mc_value *value) {
    const mc_field *field = &read->operation->args->fields[index];
    mc_path path = mc_http_part_path(part);
    if (value && !check_texts(read, field, value, &path)) return;
    mc_http_convert(read, index, field, value, &path, MC_LAX);
}

/* The value of the path parameter `name`, as sent. */
static const mc_str *find_in_path(const mc_http_match *match, mc_str name) {
    for (size_t i = 0; i < match->route->params_len; i++) {
        if (mc_str_equal(match->route->params[i], name)) return &match->values[i];
    }
    return NULL;
}

bool mc_http_read_path(mc_http_reader *read, const mc_http_match *match) {
    const mc_model *model = read->operation->args;
    for (size_t i = 0; i < model->fields_len; i++) {
        if (read->operation->in[i] != MC_IN_PATH) continue;
        const mc_str *sent = find_in_path(match, model->fields[i].name);
        mc_str text = sent ? mc_http_decode_segment(*sent, read->ctx->arena) : MC_STR("");
        if (!text.data) return false;
        mc_value value = mc_value_str(text);
        take_text(read, MC_IN_PATH, i, sent ? &value : NULL);
    }
    return true;
}

typedef bool name_matches(mc_str a, mc_str b);

/* All values of `name`, as an array of texts; NULL where there is none or no memory. */
static const mc_value *collect(mc_http_reader *read, const mc_http_pairs *pairs, mc_str name,
                               name_matches *matches, mc_value *array) {
    size_t count = 0;
    for (size_t i = 0; i < pairs->len; i++)
        count += matches(pairs->items[i].name, name);
    if (count == 0) return NULL;
    mc_value *items = mc_arena_array(read->ctx->arena, count, sizeof *items);
    if (!items) {
        read->no_memory = true;
        return NULL;
    }
    *array = (mc_value){.kind = MC_ARRAY, .len = (uint32_t)count, .as.items = items};
    for (size_t i = 0; i < pairs->len; i++) {
        if (matches(pairs->items[i].name, name)) *items++ = mc_value_str(pairs->items[i].value);
    }
    return array;
}

/* ---- models of texts: their fields are the parameters --------------------------------------- */

/* The name that the field was sent under: its own, or the first alias there is. */
static mc_str sent_name(const mc_model *model, size_t index, const mc_http_pairs *pairs) {
    mc_str own = model->fields[index].name;
    if (!model->names) return own;
    const mc_field_names *names = &model->names[index];
    for (size_t n = 0; n < pairs->len; n++) {
        if (mc_str_equal(pairs->items[n].name, own)) return own;
    }
    for (size_t k = 0; k < names->aliases_len; k++) {
        for (size_t n = 0; n < pairs->len; n++) {
            if (mc_str_equal(pairs->items[n].name, names->aliases[k])) return names->aliases[k];
        }
    }
    return own;
}

static bool is_of_model(const mc_model *model, mc_str name) {
    for (size_t i = 0; i < model->fields_len; i++) {
        if (mc_str_equal(model->fields[i].name, name)) return true;
        for (size_t k = 0; model->names && k < model->names[i].aliases_len; k++) {
            if (mc_str_equal(model->names[i].aliases[k], name)) return true;
        }
    }
    return false;
}

static size_t add_fields(mc_http_reader *read, const mc_model *model, const mc_http_pairs *pairs,
                         const mc_path *part, mc_member *to) {
    size_t len = 0;
    for (size_t i = 0; i < model->fields_len; i++) {
        mc_value array;
        mc_str name = sent_name(model, i, pairs);
        const mc_value *found = collect(read, pairs, name, mc_str_equal, &array);
        if (!found) continue;
        if (!is_list(&model->fields[i])) found = &array.as.items[array.len - 1];
        if (!check_texts(read, &model->fields[i], found, part)) continue;
        to[len++] = (mc_member){name, *found};
    }
    return len;
}

/* What no field is called: the model says whether it may be there. */
static size_t add_others(mc_http_reader *read, const mc_model *model, const mc_http_pairs *pairs,
                         const mc_path *part, mc_member *to) {
    size_t len = 0;
    for (size_t i = 0; model->extra != MC_EXTRA_IGNORE && i < pairs->len; i++) {
        const mc_http_pair *pair = &pairs->items[i];
        mc_field other = {.name = pair->name};
        mc_value value = mc_value_str(pair->value);
        if (is_of_model(model, pair->name) || mc_utf8_valid_prefix(pair->name) != pair->name.len ||
            !check_texts(read, &other, &value, part))
            continue;
        to[len++] = (mc_member){pair->name, value};
    }
    return len;
}

static void take_model(mc_http_reader *read, mc_param_in part, size_t index,
                       const mc_http_pairs *pairs) {
    mc_field field = read->operation->args->fields[index];
    const mc_model *model = field.type->model;
    mc_path path = mc_http_part_path(part);
    size_t room = model->fields_len + pairs->len;
    mc_member *members = mc_arena_array(read->ctx->arena, room + 1, sizeof *members);
    size_t errors = read->errors.count;
    if (!members) {
        read->no_memory = true;
        return;
    }
    size_t len = add_fields(read, model, pairs, &path, members);
    len += add_others(read, model, pairs, &path, members + len);
    mc_value object = {.kind = MC_OBJECT, .len = (uint32_t)len, .as.members = members};
    if (read->errors.count > errors) return;
    bool left_out = len == 0 && !(field.flags & MC_FIELD_REQUIRED);
    field.name = mc_str_from(mc_http_part_names[part]);
    mc_http_convert(read, index, &field, left_out ? NULL : &object, NULL, MC_LAX);
}

/* ---- all of a part ----------------------------------------------------------------------- */

void mc_http_read_pairs(mc_http_reader *read, mc_param_in part, const mc_http_pairs *pairs) {
    name_matches *matches = part == MC_IN_HEADER ? mc_http_equal_ci : mc_str_equal;
    const mc_model *model = read->operation->args;
    for (size_t i = 0; i < model->fields_len; i++) {
        if (read->operation->in[i] != part) continue;
        if (model->fields[i].type->kind == MC_TYPE_MODEL) {
            take_model(read, part, i, pairs);
            continue;
        }
        mc_value array;
        const mc_value *found = collect(read, pairs, model->fields[i].name, matches, &array);
        if (found && !is_list(&model->fields[i]))
            found = &array.as.items[part == MC_IN_HEADER ? 0 : array.len - 1];
        take_text(read, part, i, found);
    }
}
