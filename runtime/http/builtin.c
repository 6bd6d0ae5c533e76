/*
 * builtin.c - what every server answers besides its services; see builtin.h.
 */
#include "builtin.h"

#include "context.h"
#include "dispatch.h"
#include "docs_page.h"
#include "document.h"
#include "etag.h"

/* ---- documentation ------------------------------------------------------------------ */

/* Texts that stay as they are while the server runs: a client that has one is told so. */
static mc_response answer_text(mc_context *ctx, mc_str type, mc_str text, mc_str tag,
                               mc_str policy) {
    mc_response response = mc_http_none_match(ctx, tag) ? (mc_response){.status = 304}
                                                        : mc_http_response(200, type, text);
    mc_response_header(ctx, &response, MC_STR("etag"), tag);
    mc_response_header(ctx, &response, MC_STR("x-content-type-options"), MC_STR("nosniff"));
    mc_response_header(ctx, &response, MC_STR("content-security-policy"), policy);
    return response;
}

/* A form of the document; `data` is NULL where there is none. A browser only shows it. */
static mc_response answer_form(mc_context *ctx, mc_str type, mc_str text, mc_str tag) {
    const mc_str policy = MC_STR("default-src 'none'; frame-ancestors 'none'");
    if (!text.data) return mc_response_detail(ctx, 404, MC_STR("There is no document"));
    if (!tag.data) return mc_http_internal_error();
    return answer_text(ctx, type, text, tag, policy);
}

static mc_http_documents documents_of(const mc_context *ctx) {
    const mc_http_documents *made = ctx->dispatcher->documents;
    return made ? *made : mc_http_documents_of(ctx->app, ctx->arena);
}

static mc_response answer_document(mc_context *ctx, const void *args) {
    (void)args;
    mc_http_documents of = documents_of(ctx);
    return answer_form(ctx, MC_STR("application/json"), of.json, of.json_tag);
}

static mc_response answer_document_yaml(mc_context *ctx, const void *args) {
    (void)args;
    mc_http_documents of = documents_of(ctx);
    return answer_form(ctx, MC_STR("application/yaml"), of.yaml, of.yaml_tag);
}

/* Swagger UI's own page is of this form; its files come from where the app says. It puts styles
 * into its page, so a policy may only say what else must not happen. */
static mc_response answer_swagger(mc_context *ctx, const char *assets) {
    const mc_str policy = MC_STR("object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    mc_str page = mc_arena_printf(
        ctx->arena,
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>API</title>\n<link rel=\"icon\" href=\"data:,\">\n"
        "<link rel=\"stylesheet\" href=\"%s/swagger-ui.css\">\n<div id=\"ui\"></div>\n"
        "<script src=\"%s/swagger-ui-bundle.js\"></script>\n"
        "<script>SwaggerUIBundle({url: '/openapi.json', dom_id: '#ui', deepLinking: true, "
        "validatorUrl: null})</script>\n",
        assets, assets);
    if (!page.data) return mc_http_internal_error();
    mc_str tag = mc_http_weak_tag(page, ctx->arena);
    if (!tag.data) return mc_http_internal_error();
    return answer_text(ctx, MC_STR("text/html; charset=utf-8"), page, tag, policy);
}

static mc_response answer_docs(mc_context *ctx, const void *args) {
    (void)args;
    const char *assets = ctx->app->docs_assets;
    if (!assets && ctx->app->options.docs_folder) assets = MC_HTTP_DOCS_ASSETS;
    if (assets) return answer_swagger(ctx, assets);
    return answer_text(ctx, MC_STR("text/html; charset=utf-8"), mc_http_docs_page(),
                       mc_http_docs_tag(), mc_http_docs_policy());
}

/* ---- health and metrics ------------------------------------------------------------------ */

/* A balancer stops sending requests here while those that were accepted are answered. */
static mc_response answer_health(mc_context *ctx, const void *args) {
    (void)args;
    bool draining = ctx->dispatcher->draining && *ctx->dispatcher->draining;
    mc_str body = draining ? MC_STR("{\"status\":\"draining\"}") : MC_STR("{\"status\":\"ok\"}");
    return mc_http_response(draining ? 503 : 200, MC_STR("application/json"), body);
}

static mc_response answer_metrics(mc_context *ctx, const void *args) {
    (void)args;
    mc_http_metrics *metrics = &ctx->dispatcher->metrics;
    mc_allocator allocator = mc_http_arena_allocator(ctx->arena);
    mc_buf out;
    mc_buf_init(&out, &allocator, 0);
    mc_http_metrics_refresh(metrics);
    mc_http_metrics_write(metrics, &out);
    if (out.failed) return mc_http_internal_error();
    return mc_http_response(200, MC_STR("text/plain; version=0.0.4; charset=utf-8"),
                            mc_buf_str(&out));
}

/* ---- the list -------------------------------------------------------------------------------- */

static const mc_operation operations[] = {
    {.name = "healthz", .method = "GET", .path = "/healthz", .call = answer_health},
    {.name = "metrics", .method = "GET", .path = "/metrics", .call = answer_metrics},
    {.name = "openapi", .method = "GET", .path = "/openapi.json", .call = answer_document},
    {.name = "openapi.yaml",
     .method = "GET",
     .path = "/openapi.yaml",
     .call = answer_document_yaml},
    {.name = "docs", .method = "GET", .path = "/docs", .call = answer_docs},
};

static bool is_hidden(const mc_app *app, const mc_operation *operation) {
    if (operation->call == answer_metrics) return app->hide_metrics;
    bool docs = operation->call == answer_document || operation->call == answer_document_yaml ||
                operation->call == answer_docs;
    return docs && app->hide_docs;
}

const mc_operation *mc_http_builtin(const mc_app *app, size_t index) {
    for (size_t i = 0; i < sizeof operations / sizeof *operations; i++) {
        if (is_hidden(app, &operations[i])) continue;
        if (index-- == 0) return &operations[i];
    }
    return NULL;
}
