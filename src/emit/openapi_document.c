/* openapi_document.c - the OpenAPI document around its operations: what the server itself answers,
 * who may call, and the frame; see openapi.h. */
#include "openapi_parts.h"

/* ---- the 422 ------------------------------------------------------------------------ */

static node *titled(node *in, const char *key, const char *title, const char *kind) {
    node *made = node_set_object(in, key);
    node_set_text(made, "title", mc_str_from(title));
    if (kind) node_set_text(made, "type", mc_str_from(kind));
    return made;
}

static void add_any_of(node *to, const char *const *types, size_t len, mc_arena *arena) {
    node *any = node_set_array(to, "anyOf");
    for (size_t i = 0; i < len; i++) {
        node *one = node_object(arena);
        node_set_text(one, "type", mc_str_from(types[i]));
        node_push(any, one);
    }
}

static void add_validation_schemas(json_schemas *set, node *schemas) {
    node *all = titled(schemas, "HTTPValidationError", "HTTPValidationError", "object");
    node *detail = titled(node_set_object(all, "properties"), "detail", "Detail", "array");
    node_set_text(node_set_object(detail, "items"), "$ref",
                  MC_STR("#/components/schemas/ValidationError"));
    node *one = titled(schemas, "ValidationError", "ValidationError", "object");
    node *properties = node_set_object(one, "properties");
    node *loc = titled(properties, "loc", "Location", "array");
    const char *const steps[] = {"string", "integer"};
    add_any_of(node_set_object(loc, "items"), steps, 2, set->arena);
    titled(properties, "msg", "Message", "string");
    titled(properties, "type", "Error Type", "string");
    titled(properties, "input", "Input", NULL);
    titled(properties, "ctx", "Context", "object");
    node *required = node_set_array(one, "required");
    node_push(required, node_text(MC_STR("loc"), set->arena));
    node_push(required, node_text(MC_STR("msg"), set->arena));
    node_push(required, node_text(MC_STR("type"), set->arena));
}

/* {"detail": "..."}: what the server itself says. */
static void add_error_schema(json_schemas *set, node *schemas) {
    node *one = titled(schemas, "HTTPError", "HTTPError", "object");
    titled(node_set_object(one, "properties"), "detail", "Detail", "string");
    node_push(node_set_array(one, "required"), node_text(MC_STR("detail"), set->arena));
}

/* ---- security ------------------------------------------------------------------------ */

const char *const openapi_schemes[] = {
    [AUTH_BEARER] = "bearer", [AUTH_BASIC] = "basic", [AUTH_APIKEY] = "apikey"};

static void add_scheme(node *to, auth_kind kind) {
    if (node_get(to, mc_str_from(openapi_schemes[kind]))) return;
    node *one = node_set_object(to, openapi_schemes[kind]);
    node_set_text(one, "type", kind == AUTH_APIKEY ? MC_STR("apiKey") : MC_STR("http"));
    if (kind == AUTH_APIKEY) {
        node_set_text(one, "in", MC_STR("header"));
        node_set_text(one, "name", MC_STR("X-API-Key"));
    } else {
        node_set_text(one, "scheme", mc_str_from(openapi_schemes[kind]));
    }
}

static bool is_limited(const operation *o) {
    return o->auth != AUTH_NONE || o->concurrency > 0 || o->timeout_ms > 0;
}

/* The schemes that operations use; true where the server refuses some by itself. */
static bool collect_schemes(const unit *first, const unit *end, node *to) {
    bool limited = false;
    for (const unit *u = first; u != end; u = u->next) {
        for (const service *s = u->services; s; s = s->next) {
            for (const operation *o = s->operations; o; o = o->next) {
                limited |= is_limited(o);
                if (o->auth != AUTH_NONE) add_scheme(to, o->auth);
            }
        }
    }
    return limited;
}

/* ---- the document -------------------------------------------------------------------- */

static const unit *first_with_services(const unit *first, const unit *end) {
    while (first != end && !first->services) {
        first = first->next;
    }
    return first;
}

node *openapi_document(const unit *first, const unit *end, mc_arena *arena) {
    json_schemas *set = json_schemas_new("#/components/schemas/", false, arena);
    openapi_use_all(set, first, end);
    json_schemas_name(set);
    const unit *named = first_with_services(first, end);
    node *root = node_object(arena);
    node_set_text(root, "openapi", MC_STR("3.1.0"));
    node *info = node_set_object(root, "info");
    node_set_text(info, "title", json_schema_title(named->package, arena));
    if (named->file->doc.len > 0) node_set_text(info, "description", named->file->doc);
    node_set_text(info, "version", MC_STR("0.1.0"));
    /* where it was fetched from, and open to all where an operation does not say otherwise */
    node *server = node_object(arena);
    node_set_text(server, "url", MC_STR("/"));
    node_push(node_set_array(root, "servers"), server);
    node_set_array(root, "security");
    node *paths = node_set_object(root, "paths"), *tags = node_array(arena);
    for (const unit *u = first; u != end; u = u->next) {
        openapi_add_services(set, u, paths, tags);
    }
    node *components = node_set_object(root, "components");
    node *schemas = node_set_object(components, "schemas"), *security = node_object(arena);
    json_schemas_add_to(set, schemas);
    if (!node_get(schemas, MC_STR("HTTPValidationError"))) add_validation_schemas(set, schemas);
    bool limited = collect_schemes(first, end, security);
    if (limited && !node_get(schemas, MC_STR("HTTPError"))) add_error_schema(set, schemas);
    if (!node_is_empty(security)) node_set(components, MC_STR("securitySchemes"), security);
    node_set(root, MC_STR("tags"), tags);
    return root;
}
