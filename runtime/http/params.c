/*
 * params.c - fills an operation's arguments from a request; see params.h. Here: the order of the
 * parts, the JSON body, and what becomes of mistakes.
 */
#include "params.h"

#include "body.h"
#include "params_reader.h"
#include "syntax.h"
#include "url.h"

const char *const mc_http_part_names[] = {
    [MC_IN_PATH] = "path",     [MC_IN_QUERY] = "query", [MC_IN_HEADER] = "header",
    [MC_IN_COOKIE] = "cookie", [MC_IN_BODY] = "body",   [MC_IN_FORM] = "body",
    [MC_IN_FILE] = "body",
};

const mc_value mc_http_null = {.kind = MC_NULL};

bool mc_http_has_part(const mc_operation *operation, mc_param_in part) {
    for (size_t i = 0; i < operation->args->fields_len; i++) {
        if (operation->in[i] == part) return true;
    }
    return false;
}

void mc_http_mark_given(mc_http_reader *read, size_t field) {
    uint64_t *given = (uint64_t *)(void *)(read->args + read->operation->args->given_offset);
    given[field / 64] |= (uint64_t)1 << (field % 64);
}

void mc_http_convert(mc_http_reader *read, size_t index, const mc_field *field, const mc_value *in,
                     const mc_path *path, mc_mode mode) {
    mc_convert how = {read->ctx->arena, &read->errors, mode};
    bool good = mc_field_from_value(field, read->args, in, &mc_http_null, path, &how);
    if (good && in) mc_http_mark_given(read, index);
}

mc_path mc_http_part_path(mc_param_in part) {
    return (mc_path){NULL, {.key = mc_str_from(mc_http_part_names[part]), .kind = MC_LOC_KEY}};
}

/* ---- the body ---------------------------------------------------------------------------- */

/* As FastAPI: null where null is no value counts as absent. */
static const mc_value *or_absent(const mc_field *field, const mc_value *value) {
    bool no_value = value && value->kind == MC_NULL && !(field->flags & MC_FIELD_NULLABLE);
    return no_value ? NULL : value;
}

/* The only body: its place is "body" itself. */
static void read_whole_body(mc_http_reader *read, size_t index, const mc_value *body) {
    mc_field field = read->operation->args->fields[index];
    field.name = mc_str_from(mc_http_part_names[MC_IN_BODY]);
    mc_http_convert(read, index, &field, or_absent(&field, body), NULL, MC_STRICT);
}

/* One of several bodies, under its name in the object that was sent. */
static void read_embedded_body(mc_http_reader *read, size_t index, const mc_value *body) {
    const mc_field *field = &read->operation->args->fields[index];
    const mc_value *value = body ? mc_value_get(body, field->name) : NULL;
    mc_path path = mc_http_part_path(MC_IN_BODY);
    mc_http_convert(read, index, field, or_absent(field, value), &path, MC_STRICT);
}

static size_t field_of(const mc_operation *operation, mc_param_in part) {
    size_t i = 0;
    while (operation->in[i] != part)
        i++;
    return i;
}

/* Straight into the struct. What it does not take is read again in a way that knows mistakes. */
static bool read_generated(mc_http_reader *read) {
    const mc_operation *operation = read->operation;
    const mc_request *request = read->ctx->request;
    if (!operation->read_body || !mc_http_has_body(request)) return false;
    if (!operation->read_body(read->args, request->body, read->ctx->arena)) return false;
    mc_http_mark_given(read, field_of(operation, MC_IN_BODY));
    return true;
}

static void mc_http_read_body_params(mc_http_reader *read) {
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

/* ---- all of it ------------------------------------------------------------------------------ */

static mc_response form_refusal(mc_context *ctx, int status) {
    if (status == 413) return mc_response_detail(ctx, 413, MC_STR("Content Too Large"));
    if (status == 415) return mc_response_detail(ctx, 415, MC_STR("Unsupported Media Type"));
    if (status == 400)
        return mc_response_detail(ctx, 400, MC_STR("There was an error parsing the body"));
    return mc_http_internal_error();
}

static bool path_is_well_encoded(const mc_http_match *match) {
    for (size_t i = 0; i < match->route->params_len; i++) {
        if (!mc_http_is_well_encoded(match->values[i])) return false;
    }
    return true;
}

static bool takes_form(const mc_operation *operation) {
    return mc_http_has_part(operation, MC_IN_FORM) || mc_http_has_part(operation, MC_IN_FILE);
}

static bool wants_json(const mc_http_reader *read) {
    return mc_http_has_part(read->operation, MC_IN_BODY) && mc_http_has_body(read->ctx->request);
}

/* Reads a part's pairs and fills its fields from them; false where there is no memory. */
static bool read_part(mc_http_reader *read, mc_param_in part, mc_str query) {
    const mc_header *headers = read->ctx->request->headers;
    mc_arena *arena = read->ctx->arena;
    mc_http_pairs pairs;
    if (!mc_http_has_part(read->operation, part)) return true;
    bool good = part == MC_IN_QUERY    ? mc_http_query_pairs(query, arena, &pairs)
                : part == MC_IN_HEADER ? mc_http_header_pairs(headers, arena, &pairs)
                                       : mc_http_cookie_pairs(headers, arena, &pairs);
    if (good) mc_http_read_pairs(read, part, &pairs);
    return good;
}

static bool make_args(mc_http_reader *read) {
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
static bool read_all(mc_http_reader *read, const mc_http_match *match, mc_str query) {
    if (!mc_http_read_path(read, match)) return false;
    if (!read_part(read, MC_IN_QUERY, query) || !read_part(read, MC_IN_HEADER, query) ||
        !read_part(read, MC_IN_COOKIE, query))
        return false;
    if (mc_http_has_part(read->operation, MC_IN_BODY)) mc_http_read_body_params(read);
    return !read->no_memory && !read->errors.out_of_memory;
}

bool mc_http_read_params(mc_context *ctx, const mc_http_match *match, mc_str query, void **args,
                         mc_response *refusal) {
    mc_http_reader read = {.ctx = ctx, .operation = match->route->operation};
    *args = NULL;
    if (!read.operation->args) return true;
    mc_errors_init(&read.errors, ctx->arena);
    if (!path_is_well_encoded(match))
        return refuse(refusal, mc_response_detail(ctx, 400, MC_STR("Malformed path")));
    if (wants_json(&read) && !mc_http_is_json(ctx->request))
        return refuse(refusal, mc_response_detail(ctx, 415, MC_STR("Unsupported Media Type")));
    if (!make_args(&read) || !read_all(&read, match, query))
        return refuse(refusal, mc_http_internal_error());
    int status = takes_form(read.operation) ? mc_http_read_form_params(&read) : 0;
    if (status != 0 || read.no_memory) return refuse(refusal, form_refusal(ctx, status));
    if (read.errors.count > 0 || read.errors.truncated)
        return refuse(refusal,
                      mc_http_error(ctx, 422, MC_STR("Unprocessable Content"), &read.errors));
    *args = read.args;
    return true;
}
