/*
 * params_form.c - arguments that come in a form, its files among them; see params_reader.h.
 */
#include "body.h"
#include "dispatch.h"
#include "options.h"
#include "params.h"
#include "params_reader.h"
#include "url.h"

mc_http_form_use mc_http_form_use_of(const mc_http_dispatcher *dispatcher,
                                     const mc_request *request, mc_arena *arena) {
    mc_str path, query;
    mc_http_match match;
    mc_http_split_target(request->target, &path, &query);
    if (path.len == 0 || path.data[0] != '/') return MC_HTTP_FORM_NONE;
    mc_http_router_find(dispatcher->router, request->method, path, arena, &match);
    if (match.status != 200 || !match.route->operation->args) return MC_HTTP_FORM_NONE;
    if (mc_http_has_part(match.route->operation, MC_IN_FILE)) return MC_HTTP_FORM_FILES;
    return mc_http_has_part(match.route->operation, MC_IN_FORM) ? MC_HTTP_FORM_FIELDS
                                                                : MC_HTTP_FORM_NONE;
}

mc_http_form_limits mc_http_form_limits_of(const mc_server_options *options) {
    return (mc_http_form_limits){.text_bytes = options->max_body_bytes,
                                 .memory_bytes = options->upload_memory_bytes,
                                 .folder = options->upload_folder};
}

static void free_form(void *form) {
    mc_http_form_free(form);
}

/* Reads a form that is there as a whole: of mc_app_handle. */
static int read_multipart(mc_http_reader *read, mc_str boundary) {
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
static int open_form(mc_http_reader *read, mc_http_pairs *fields) {
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

static void take_upload(mc_http_reader *read, size_t index, const mc_http_pairs *fields) {
    const mc_field *field = &read->operation->args->fields[index];
    mc_path part = mc_http_part_path(MC_IN_FILE);
    mc_path path = {&part, {.key = field->name, .kind = MC_LOC_KEY}};
    const mc_upload *found = find_upload(read->ctx, field->name);
    const mc_http_pair *text = found ? NULL : find_pair(fields, field->name);
    if (found) {
        memcpy(read->args + field->offset, found, sizeof *found);
        if (field->has_offset != MC_NO_HAS) *(bool *)(read->args + field->has_offset) = true;
        mc_http_mark_given(read, index);
    } else if (text && text->value.len > 0) {
        mc_errors_add(&read->errors, &path, "value_error",
                      MC_STR("Value error, Expected a file, received text"), &mc_http_null, NULL,
                      0);
    } else if (field->flags & MC_FIELD_REQUIRED) {
        mc_errors_add(&read->errors, &path, "missing", MC_STR("Field required"), &mc_http_null,
                      NULL, 0);
    }
}

int mc_http_read_form_params(mc_http_reader *read) {
    mc_http_pairs fields;
    int status = open_form(read, &fields);
    if (status != 0) return status;
    mc_http_read_pairs(read, MC_IN_FORM, &fields);
    for (size_t i = 0; i < read->operation->args->fields_len; i++) {
        if (read->operation->in[i] == MC_IN_FILE) take_upload(read, i, &fields);
    }
    return 0;
}
