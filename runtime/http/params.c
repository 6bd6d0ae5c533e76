/*
 * params.c - fills an operation's arguments from a request; see params.h.
 */
#include "params.h"

#include "syntax.h"
#include "url.h"

typedef struct reader {
    mc_context *ctx;
    const mc_operation *operation;
    char *args;
    mc_errors errors;
    bool no_memory;
} reader;

static const char *const part_names[] = {
    [MC_IN_PATH] = "path",     [MC_IN_QUERY] = "query", [MC_IN_HEADER] = "header",
    [MC_IN_COOKIE] = "cookie", [MC_IN_BODY] = "body",
};

/* What a missing parameter shows as its input, as in FastAPI. */
static const mc_value null_value = {.kind = MC_NULL};

static bool has_part(const mc_operation *operation, mc_param_in part) {
    for (size_t i = 0; i < operation->args->fields_len; i++) {
        if (operation->in[i] == part) return true;
    }
    return false;
}

static void mark_given(reader *read, size_t field) {
    uint64_t *given = (uint64_t *)(void *)(read->args + read->operation->args->given_offset);
    given[field / 64] |= (uint64_t)1 << (field % 64);
}

/* Converts `in` (NULL where it was not sent) into field `index`, declared as `field`. */
static void convert(reader *read, size_t index, const mc_field *field, const mc_value *in,
                    const mc_path *path, mc_mode mode) {
    mc_convert how = {read->ctx->arena, &read->errors, mode};
    bool good = mc_field_from_value(field, read->args, in, &null_value, path, &how);
    if (good && in) mark_given(read, index);
}

/* ---- text: path, query, headers, cookies ------------------------------------------------ */

static bool is_list(const mc_field *field) {
    return field->type->kind == MC_TYPE_LIST || field->type->kind == MC_TYPE_ARRAY;
}

static mc_path part_path(mc_param_in part) {
    return (mc_path){NULL, {.key = mc_str_from(part_names[part]), .kind = MC_LOC_KEY}};
}

/* Text from outside is bytes until it was looked at; the rest of the runtime trusts UTF-8. */
static bool check_utf8(reader *read, const mc_value *value, const mc_path *path) {
    mc_str text = mc_value_text(value);
    if (mc_utf8_valid_prefix(text) == text.len) return true;
    mc_errors_add(&read->errors, path, "string_unicode",
                  MC_STR("Input should be a valid string, unable to parse raw data as a unicode "
                         "string"),
                  value, NULL, 0);
    return false;
}

static bool check_texts(reader *read, const mc_field *field, const mc_value *value,
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

static void take_text(reader *read, mc_param_in part, size_t index, const mc_value *value) {
    const mc_field *field = &read->operation->args->fields[index];
    mc_path path = part_path(part);
    if (value && !check_texts(read, field, value, &path)) return;
    convert(read, index, field, value, &path, MC_LAX);
}

static void read_path(reader *read, const mc_http_match *match, const mc_str *values) {
    const mc_model *model = read->operation->args;
    for (size_t i = 0; i < model->fields_len; i++) {
        if (read->operation->in[i] != MC_IN_PATH) continue;
        const mc_value *found = NULL;
        mc_value value;
        for (size_t n = 0; n < match->route->params_len; n++) {
            if (!mc_str_equal(match->route->params[n], model->fields[i].name)) continue;
            value = mc_value_str(values[n]);
            found = &value;
        }
        take_text(read, MC_IN_PATH, i, found);
    }
}

typedef bool name_matches(mc_str a, mc_str b);

/* All values of `name`, as an array of texts; NULL where there is none or no memory. */
static const mc_value *collect(reader *read, const mc_http_pairs *pairs, mc_str name,
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

/* Fills every field of `part` from named texts. */
static void read_pairs(reader *read, mc_param_in part, const mc_http_pairs *pairs) {
    name_matches *matches = part == MC_IN_HEADER ? mc_http_equal_ci : mc_str_equal;
    const mc_model *model = read->operation->args;
    for (size_t i = 0; i < model->fields_len; i++) {
        if (read->operation->in[i] != part) continue;
        mc_value array;
        const mc_value *found = collect(read, pairs, model->fields[i].name, matches, &array);
        if (found && !is_list(&model->fields[i]))
            found = &array.as.items[part == MC_IN_HEADER ? 0 : array.len - 1];
        take_text(read, part, i, found);
    }
}

static bool headers_as_pairs(reader *read, mc_http_pairs *out) {
    size_t count = 0;
    for (const mc_header *h = read->ctx->request->headers; h; h = h->next)
        count++;
    *out = (mc_http_pairs){mc_arena_array(read->ctx->arena, count + 1, sizeof *out->items), 0};
    if (!out->items) return false;
    for (const mc_header *h = read->ctx->request->headers; h; h = h->next) {
        mc_str value = mc_arena_str(read->ctx->arena, h->value);
        if (!value.data) return false;
        out->items[out->len++] = (mc_http_pair){h->name, value};
    }
    return true;
}

static mc_str unquote(mc_str text) {
    bool quoted = text.len > 1 && text.data[0] == '"' && text.data[text.len - 1] == '"';
    return quoted ? (mc_str){text.data + 1, text.len - 2} : text;
}

static size_t count_cookies(const mc_header *headers) {
    size_t count = 0;
    for (; headers; headers = headers->next) {
        mc_str item, rest = headers->value;
        if (!mc_http_equal_ci(headers->name, MC_STR("cookie"))) continue;
        while (mc_http_next_item(&rest, ';', &item))
            count++;
    }
    return count;
}

static bool add_cookies(mc_str header, mc_arena *arena, mc_http_pairs *out) {
    mc_str item, name;
    while (mc_http_next_item(&header, ';', &item)) {
        mc_str value = item;
        if (!mc_http_next_item(&value, '=', &name) || name.len == item.len) continue;
        value = mc_arena_str(arena, unquote(mc_http_trim(value)));
        if (!value.data) return false;
        out->items[out->len++] = (mc_http_pair){name, value};
    }
    return true;
}

static bool cookies_as_pairs(reader *read, mc_http_pairs *out) {
    const mc_header *headers = read->ctx->request->headers;
    size_t count = count_cookies(headers);
    *out = (mc_http_pairs){mc_arena_array(read->ctx->arena, count + 1, sizeof *out->items), 0};
    if (!out->items) return false;
    for (; headers; headers = headers->next) {
        if (mc_http_equal_ci(headers->name, MC_STR("cookie")) &&
            !add_cookies(headers->value, read->ctx->arena, out))
            return false;
    }
    return true;
}

/* ---- the body ---------------------------------------------------------------------------- */

/* application/json or application/ANYTHING+json, whatever its parameters. */
static bool is_json_type(mc_str content_type) {
    mc_str type;
    if (!mc_http_next_item(&content_type, ';', &type)) return false;
    if (mc_http_equal_ci(type, MC_STR("application/json"))) return true;
    const mc_str prefix = MC_STR("application/"), suffix = MC_STR("+json");
    if (type.len <= prefix.len + suffix.len) return false;
    mc_str end = {type.data + type.len - suffix.len, suffix.len};
    return mc_http_equal_ci((mc_str){type.data, prefix.len}, prefix) &&
           mc_http_equal_ci(end, suffix);
}

/* FastAPI's wording of what the JSON reader reported; the place counts in code points. */
static void report_json(reader *read, const mc_errors *found, mc_str json) {
    size_t offset = found->first && found->first->loc_len ? found->first->loc[0].index : 0;
    size_t place = mc_str_codepoints((mc_str){json.data, offset < json.len ? offset : json.len});
    const mc_value empty = {.kind = MC_OBJECT};
    mc_path body = part_path(MC_IN_BODY);
    mc_path path = {&body, {.index = place, .kind = MC_LOC_INDEX}};
    mc_errors_add(&read->errors, &path, "json_invalid", MC_STR("JSON decode error"), &empty,
                  found->first ? found->first->ctx : NULL,
                  found->first ? found->first->ctx_len : 0);
}

static bool parse_body(reader *read, mc_value *out) {
    mc_errors found;
    mc_errors_init(&found, read->ctx->arena);
    mc_str json = read->ctx->request->body;
    if (mc_json_read(out, json, NULL, read->ctx->arena, &found)) return true;
    if (found.out_of_memory) read->no_memory = true;
    report_json(read, &found, json);
    return false;
}

/* As FastAPI: null where null is no value counts as absent. */
static const mc_value *or_absent(const mc_field *field, const mc_value *value) {
    bool no_value = value && value->kind == MC_NULL && !(field->flags & MC_FIELD_NULLABLE);
    return no_value ? NULL : value;
}

/* The only body: its place is "body" itself. */
static void read_whole_body(reader *read, size_t index, const mc_value *body) {
    mc_field field = read->operation->args->fields[index];
    field.name = mc_str_from(part_names[MC_IN_BODY]);
    convert(read, index, &field, or_absent(&field, body), NULL, MC_STRICT);
}

/* One of several bodies, under its name in the object that was sent. */
static void read_embedded_body(reader *read, size_t index, const mc_value *body) {
    const mc_field *field = &read->operation->args->fields[index];
    const mc_value *value = body ? mc_value_get(body, field->name) : NULL;
    mc_path path = part_path(MC_IN_BODY);
    convert(read, index, field, or_absent(field, value), &path, MC_STRICT);
}

static void read_body(reader *read) {
    const mc_operation *operation = read->operation;
    mc_value parsed;
    const mc_value *body = NULL;
    if (read->ctx->request->has_body && read->ctx->request->body.len > 0) {
        if (!parse_body(read, &parsed)) return;
        body = &parsed;
    }
    for (size_t i = 0; i < operation->args->fields_len; i++) {
        if (operation->in[i] != MC_IN_BODY) continue;
        if (operation->embed_body)
            read_embedded_body(read, i, body);
        else
            read_whole_body(read, i, body);
    }
}

/* ---- all of it ------------------------------------------------------------------------------ */

static mc_response unprocessable(mc_context *ctx, const mc_errors *errors) {
    mc_allocator allocator = mc_http_arena_allocator(ctx->arena);
    mc_buf body;
    mc_buf_init(&body, &allocator, 0);
    mc_buf_add_str(&body, MC_STR("{\"detail\":"));
    mc_errors_to_json(errors, &body, MC_ERRORS_DEFAULT);
    mc_buf_add_char(&body, '}');
    if (body.failed) return mc_http_internal_error();
    return mc_http_response(422, MC_STR("application/json"), mc_buf_str(&body));
}

/* The path's values, decoded into `values`; false where one is malformed. */
static bool decode_path(reader *read, const mc_http_match *match, mc_str *values) {
    for (size_t i = 0; i < match->route->params_len; i++) {
        values[i] = mc_http_decode_segment(match->values[i], read->ctx->arena);
        if (!values[i].data) return false;
    }
    return true;
}

static bool read_query(reader *read, mc_str query) {
    mc_http_pairs pairs;
    if (!has_part(read->operation, MC_IN_QUERY)) return true;
    if (!mc_http_parse_query(query, read->ctx->arena, &pairs)) return false;
    read_pairs(read, MC_IN_QUERY, &pairs);
    return true;
}

static bool read_headers(reader *read) {
    mc_http_pairs pairs;
    if (!has_part(read->operation, MC_IN_HEADER)) return true;
    if (!headers_as_pairs(read, &pairs)) return false;
    read_pairs(read, MC_IN_HEADER, &pairs);
    return true;
}

static bool read_cookies(reader *read) {
    mc_http_pairs pairs;
    if (!has_part(read->operation, MC_IN_COOKIE)) return true;
    if (!cookies_as_pairs(read, &pairs)) return false;
    read_pairs(read, MC_IN_COOKIE, &pairs);
    return true;
}

/* JSON is read only where the request says it is: a form sent by a foreign page is not. */
static bool wants_other_body(const reader *read) {
    const mc_context *ctx = read->ctx;
    if (!has_part(read->operation, MC_IN_BODY)) return false;
    if (!ctx->request->has_body || ctx->request->body.len == 0) return false;
    return !is_json_type(mc_context_header(ctx, MC_STR("content-type")));
}

static bool make_args(reader *read) {
    read->args = mc_arena_zalloc(read->ctx->arena, read->operation->args_size);
    if (!read->args) return false;
    if (read->operation->args->init) read->operation->args->init(read->args);
    return true;
}

static bool refuse(mc_response *refusal, mc_response response) {
    *refusal = response;
    return false;
}

static bool read_all(reader *read, const mc_http_match *match, const mc_str *path_values,
                     mc_str query) {
    read_path(read, match, path_values);
    if (!read_query(read, query) || !read_headers(read) || !read_cookies(read)) return false;
    if (has_part(read->operation, MC_IN_BODY)) read_body(read);
    return !read->no_memory && !read->errors.out_of_memory;
}

bool mc_http_read_params(mc_context *ctx, const mc_http_match *match, mc_str query, void **args,
                         mc_response *refusal) {
    reader read = {.ctx = ctx, .operation = match->route->operation};
    *args = NULL;
    if (!read.operation->args) return true;
    mc_errors_init(&read.errors, ctx->arena);
    mc_str path_values[MC_HTTP_PATH_PARAMS_MAX];
    if (!decode_path(&read, match, path_values))
        return refuse(refusal, mc_response_detail(ctx, 400, MC_STR("Malformed path")));
    if (wants_other_body(&read))
        return refuse(refusal, mc_response_detail(ctx, 415, MC_STR("Unsupported Media Type")));
    if (!make_args(&read) || !read_all(&read, match, path_values, query))
        return refuse(refusal, mc_http_internal_error());
    if (read.errors.count > 0 || read.errors.truncated)
        return refuse(refusal, unprocessable(ctx, &read.errors));
    *args = read.args;
    return true;
}
