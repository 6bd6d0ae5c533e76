/*
 * params.c - fills an operation's arguments from a request; see params.h.
 */
#include "params.h"

#include "body.h"
#include "dispatch.h"
#include "options.h"
#include "pairs.h"
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
    [MC_IN_COOKIE] = "cookie", [MC_IN_BODY] = "body",   [MC_IN_FORM] = "body",
    [MC_IN_FILE] = "body",
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
    mc_type_kind kind = field->type->kind;
    return kind == MC_TYPE_LIST || kind == MC_TYPE_SET || kind == MC_TYPE_ARRAY;
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

/* The value of the path parameter `name`, as sent. */
static const mc_str *find_in_path(const mc_http_match *match, mc_str name) {
    for (size_t i = 0; i < match->route->params_len; i++) {
        if (mc_str_equal(match->route->params[i], name)) return &match->values[i];
    }
    return NULL;
}

static bool read_path(reader *read, const mc_http_match *match) {
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

static size_t add_fields(reader *read, const mc_model *model, const mc_http_pairs *pairs,
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
static size_t add_others(reader *read, const mc_model *model, const mc_http_pairs *pairs,
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

static void take_model(reader *read, mc_param_in part, size_t index, const mc_http_pairs *pairs) {
    mc_field field = read->operation->args->fields[index];
    const mc_model *model = field.type->model;
    mc_path path = part_path(part);
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
    field.name = mc_str_from(part_names[part]);
    convert(read, index, &field, left_out ? NULL : &object, NULL, MC_LAX);
}

/* Fills every field of `part` from named texts. */
static void read_pairs(reader *read, mc_param_in part, const mc_http_pairs *pairs) {
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

/* ---- the body ---------------------------------------------------------------------------- */

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

static size_t field_of(const mc_operation *operation, mc_param_in part) {
    size_t i = 0;
    while (operation->in[i] != part)
        i++;
    return i;
}

/* Straight into the struct. What it does not take is read again in a way that knows mistakes. */
static bool read_generated(reader *read) {
    const mc_operation *operation = read->operation;
    const mc_request *request = read->ctx->request;
    if (!operation->read_body || !mc_http_has_body(request)) return false;
    if (!operation->read_body(read->args, request->body, read->ctx->arena)) return false;
    mark_given(read, field_of(operation, MC_IN_BODY));
    return true;
}

static void read_body(reader *read) {
    const mc_operation *operation = read->operation;
    mc_context *ctx = read->ctx;
    if (read_generated(read)) return;
    mc_value parsed;
    const mc_value *body = NULL;
    if (mc_http_has_body(ctx->request)) {
        if (!mc_http_read_json(ctx->request, &parsed, ctx->arena, &read->errors)) return;
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

/* ---- forms -------------------------------------------------------------------------------------
 */

mc_http_form_use mc_http_form_use_of(const mc_http_dispatcher *dispatcher,
                                     const mc_request *request, mc_arena *arena) {
    mc_str path, query;
    mc_http_match match;
    mc_http_split_target(request->target, &path, &query);
    if (path.len == 0 || path.data[0] != '/') return MC_HTTP_FORM_NONE;
    mc_http_router_find(dispatcher->router, request->method, path, arena, &match);
    if (match.status != 200 || !match.route->operation->args) return MC_HTTP_FORM_NONE;
    if (has_part(match.route->operation, MC_IN_FILE)) return MC_HTTP_FORM_FILES;
    return has_part(match.route->operation, MC_IN_FORM) ? MC_HTTP_FORM_FIELDS : MC_HTTP_FORM_NONE;
}

mc_http_form_limits mc_http_form_limits_of(const mc_server_options *options) {
    return (mc_http_form_limits){.text_bytes = options->max_body_bytes,
                                 .memory_bytes = options->upload_memory_bytes,
                                 .folder = options->upload_folder};
}

static void free_form(void *form) {
    mc_http_form_free(form);
}

static bool takes_form(const mc_operation *operation) {
    return has_part(operation, MC_IN_FORM) || has_part(operation, MC_IN_FILE);
}

/* Reads a form that is there as a whole: of mc_app_handle. */
static int read_multipart(reader *read, mc_str boundary) {
    mc_context *ctx = read->ctx;
    const mc_server_options options = mc_http_options(&ctx->app->options);
    mc_http_form_limits limits = mc_http_form_limits_of(&options);
    mc_http_form *form = mc_http_form_new(&limits, boundary, ctx->arena);
    if (!form) return 500;
    if (mc_context_defer(ctx, free_form, form) != MC_OK) return 500;
    if (!mc_http_form_feed(form, ctx->request->body) || !mc_http_form_finish(form))
        return form->status;
    ctx->form = form;
    return 0;
}

/* Sets `*fields`, and the context's form where there are files; 0, or the status of a refusal. */
static int open_form(reader *read, mc_http_pairs *fields) {
    mc_context *ctx = read->ctx;
    *fields = (mc_http_pairs){NULL, 0};
    if (!ctx->form && mc_http_has_body(ctx->request)) {
        mc_str boundary;
        mc_str type = mc_context_header(ctx, MC_STR("content-type"));
        bool multipart = mc_http_multipart_boundary(type.data ? type : MC_STR(""), &boundary);
        if (boundary.data && !multipart) return 400;
        if (!multipart && !mc_http_is_urlencoded(ctx->request)) return 415;
        if (!multipart) return mc_http_form_pairs(ctx->request->body, ctx->arena, fields);
        int status = read_multipart(read, boundary);
        if (status != 0) return status;
    }
    if (ctx->form) *fields = ctx->form->fields;
    return 0;
}

static const mc_http_pair *find_pair(const mc_http_pairs *pairs, mc_str name) {
    for (size_t i = 0; i < pairs->len; i++) {
        if (mc_str_equal(pairs->items[i].name, name)) return &pairs->items[i];
    }
    return NULL;
}

/* A page sends a file without name or bytes where none was chosen. */
static const mc_upload *find_upload(const mc_context *ctx, mc_str name) {
    const mc_upload *found = NULL;
    for (const mc_http_file *file = ctx->form ? ctx->form->files : NULL; file; file = file->next) {
        bool chosen = file->upload.size > 0 || file->upload.name.len > 0;
        if (chosen && mc_str_equal(file->field, name)) found = &file->upload;
    }
    return found;
}

static void take_upload(reader *read, size_t index, const mc_http_pairs *fields) {
    const mc_field *field = &read->operation->args->fields[index];
    mc_path part = part_path(MC_IN_FILE);
    mc_path path = {&part, {.key = field->name, .kind = MC_LOC_KEY}};
    const mc_upload *found = find_upload(read->ctx, field->name);
    const mc_http_pair *text = found ? NULL : find_pair(fields, field->name);
    if (found) {
        memcpy(read->args + field->offset, found, sizeof *found);
        if (field->has_offset != MC_NO_HAS) *(bool *)(read->args + field->has_offset) = true;
        mark_given(read, index);
    } else if (text && text->value.len > 0) {
        mc_errors_add(&read->errors, &path, "value_error",
                      MC_STR("Value error, Expected a file, received text"), &null_value, NULL, 0);
    } else if (field->flags & MC_FIELD_REQUIRED) {
        mc_errors_add(&read->errors, &path, "missing", MC_STR("Field required"), &null_value, NULL,
                      0);
    }
}

/* 0, or the status of a refusal. */
static int read_form(reader *read) {
    mc_http_pairs fields;
    int status = open_form(read, &fields);
    if (status != 0) return status;
    read_pairs(read, MC_IN_FORM, &fields);
    for (size_t i = 0; i < read->operation->args->fields_len; i++) {
        if (read->operation->in[i] == MC_IN_FILE) take_upload(read, i, &fields);
    }
    return 0;
}

static mc_response form_refusal(mc_context *ctx, int status) {
    if (status == 413) return mc_response_detail(ctx, 413, MC_STR("Content Too Large"));
    if (status == 415) return mc_response_detail(ctx, 415, MC_STR("Unsupported Media Type"));
    if (status == 400)
        return mc_response_detail(ctx, 400, MC_STR("There was an error parsing the body"));
    return mc_http_internal_error();
}

/* ---- all of it ------------------------------------------------------------------------------ */

static bool path_is_well_encoded(const mc_http_match *match) {
    for (size_t i = 0; i < match->route->params_len; i++) {
        if (!mc_http_is_well_encoded(match->values[i])) return false;
    }
    return true;
}

static bool wants_json(const reader *read) {
    return has_part(read->operation, MC_IN_BODY) && mc_http_has_body(read->ctx->request);
}

/* Reads a part's pairs and fills its fields from them; false where there is no memory. */
static bool read_part(reader *read, mc_param_in part, mc_str query) {
    const mc_header *headers = read->ctx->request->headers;
    mc_arena *arena = read->ctx->arena;
    mc_http_pairs pairs;
    if (!has_part(read->operation, part)) return true;
    bool good = part == MC_IN_QUERY    ? mc_http_query_pairs(query, arena, &pairs)
                : part == MC_IN_HEADER ? mc_http_header_pairs(headers, arena, &pairs)
                                       : mc_http_cookie_pairs(headers, arena, &pairs);
    if (good) read_pairs(read, part, &pairs);
    return good;
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

/* False where there is no memory. */
static bool read_all(reader *read, const mc_http_match *match, mc_str query) {
    if (!read_path(read, match)) return false;
    if (!read_part(read, MC_IN_QUERY, query) || !read_part(read, MC_IN_HEADER, query) ||
        !read_part(read, MC_IN_COOKIE, query))
        return false;
    if (has_part(read->operation, MC_IN_BODY)) read_body(read);
    return !read->no_memory && !read->errors.out_of_memory;
}

bool mc_http_read_params(mc_context *ctx, const mc_http_match *match, mc_str query, void **args,
                         mc_response *refusal) {
    reader read = {.ctx = ctx, .operation = match->route->operation};
    *args = NULL;
    if (!read.operation->args) return true;
    mc_errors_init(&read.errors, ctx->arena);
    if (!path_is_well_encoded(match))
        return refuse(refusal, mc_response_detail(ctx, 400, MC_STR("Malformed path")));
    if (wants_json(&read) && !mc_http_is_json(ctx->request))
        return refuse(refusal, mc_response_detail(ctx, 415, MC_STR("Unsupported Media Type")));
    if (!make_args(&read) || !read_all(&read, match, query))
        return refuse(refusal, mc_http_internal_error());
    int status = takes_form(read.operation) ? read_form(&read) : 0;
    if (status != 0 || read.no_memory) return refuse(refusal, form_refusal(ctx, status));
    if (read.errors.count > 0 || read.errors.truncated)
        return refuse(refusal,
                      mc_http_error(ctx, 422, MC_STR("Unprocessable Content"), &read.errors));
    *args = read.args;
    return true;
}
