/* emit_openapi.c - the OpenAPI 3.1 document of services, in FastAPI's shapes: what each operation
 * takes and answers. */
#include "../schema/names.h"
#include "openapi.h"

/* ---- what is used ------------------------------------------------------------------- */

/* The fields that a model in a query or a form is written out as; NULL of all else. */
static const field *parts_of(const operation *o, const field *f) {
    bool written_out = f->type->kind == TYPE_MODEL && o->in[f->index] != IN_BODY;
    return written_out ? f->type->model->fields : NULL;
}

static void use_operation(openapi *api, const operation *o) {
    for (const field *f = o->args->fields; f; f = f->next) {
        const field *of = parts_of(o, f);
        for (const field *one = of ? of : f; one; one = of ? one->next : NULL) {
            openapi_use(api, one->type, DIRECTION_IN);
        }
    }
    if (o->result) openapi_use(api, o->result, DIRECTION_OUT);
    for (size_t i = 0; i < o->raises_len; i++) {
        openapi_use_model(api, o->raises[i], DIRECTION_OUT);
    }
}

static void use_all(openapi *api, const unit *first, const unit *end) {
    for (const unit *u = first; u != end; u = u->next) {
        for (const service *s = u->services; s; s = s->next) {
            for (const operation *o = s->operations; o; o = o->next) {
                use_operation(api, o);
            }
        }
    }
}

/* ---- parameters and bodies ------------------------------------------------------------ */

static const char *const places[] = {
    [IN_PATH] = "path", [IN_QUERY] = "query", [IN_HEADER] = "header", [IN_COOKIE] = "cookie"};

static void add_parameter(openapi *api, node *parameters, const field *f, param_in in) {
    node *one = node_object(api->arena);
    node_set_text(one, "name", f->wire);
    node_set_text(one, "in", mc_str_from(places[in]));
    node_set_bool(one, "required", f->required);
    if (f->doc.len > 0) node_set_text(one, "description", f->doc);
    node_set(one, MC_STR("schema"), openapi_field_schema(api, f, DIRECTION_IN));
    node_push(parameters, one);
}

/* A model in the query is as many parameters as it has fields. */
static void add_parameters(openapi *api, node *to, const operation *o) {
    node *parameters = node_array(api->arena);
    for (const field *f = o->args->fields; f; f = f->next) {
        param_in in = o->in[f->index];
        if (in >= IN_BODY) continue;
        const field *of = parts_of(o, f);
        for (const field *one = of ? of : f; one; one = of ? one->next : NULL) {
            add_parameter(api, parameters, one, in);
        }
    }
    if (!node_is_empty(parameters)) node_set(to, MC_STR("parameters"), parameters);
}

/* {"content": {TYPE: {"schema": ...}}} in `to`. */
static void add_content(node *to, const char *kind, node *shape) {
    node *content = node_set_object(to, "content");
    node_set(node_set_object(content, kind), MC_STR("schema"), shape);
}

static void add_member(openapi *api, const field *f, node *properties, node *required) {
    if (node_get(properties, f->wire)) return;
    node_set(properties, f->wire, openapi_field_schema(api, f, DIRECTION_IN));
    if (f->required) node_push(required, node_text(f->wire, api->arena));
}

/* Several bodies, and the fields of a form, are members of one object. */
static node *embedded_schema(openapi *api, const operation *o) {
    node *made = node_object(api->arena), *required = node_array(api->arena);
    node *properties = node_set_object(made, "properties");
    for (const field *f = o->args->fields; f; f = f->next) {
        if (o->in[f->index] < IN_BODY) continue;
        const field *of = parts_of(o, f);
        for (const field *one = of ? of : f; one; one = of ? one->next : NULL) {
            add_member(api, one, properties, required);
        }
    }
    node_set_text(made, "type", MC_STR("object"));
    if (!node_is_empty(required)) node_set(made, MC_STR("required"), required);
    return made;
}

/* The only body by itself; NULL where there are several, or a form. */
static const field *only_body(const operation *o) {
    for (const field *f = o->args->fields; f && !o->embed_body; f = f->next) {
        if (o->in[f->index] == IN_BODY) return f;
    }
    return NULL;
}

static const char *body_kind(const operation *o) {
    const char *kind = "application/json";
    for (const field *f = o->args->fields; f; f = f->next) {
        if (o->in[f->index] == IN_FILE) return "multipart/form-data";
        if (o->in[f->index] == IN_FORM) kind = "application/x-www-form-urlencoded";
    }
    return kind;
}

static void add_body(openapi *api, node *to, const operation *o) {
    bool there = false, required = false;
    for (const field *f = o->args->fields; f; f = f->next) {
        if (o->in[f->index] < IN_BODY) continue;
        there = true;
        required |= f->required;
    }
    if (!there) return;
    const field *only = only_body(o);
    node *body = node_set_object(to, "requestBody");
    if (required) node_set_bool(body, "required", true);
    add_content(body, body_kind(o),
                only ? openapi_field_schema(api, only, DIRECTION_IN) : embedded_schema(api, o));
}

/* ---- responses ---------------------------------------------------------------------------- */

/* The response of that status, new where there is none yet. */
static node *response_of(openapi *api, node *responses, int status, mc_str description) {
    mc_str key = mc_arena_printf(api->arena, "%d", status);
    node *known = node_get(responses, key);
    if (known) return known;
    node *made = node_object(api->arena);
    node_set_text(made, "description", description);
    node_set(responses, key, made);
    return made;
}

/* {"content": {TYPE: {"itemSchema": ...}}} in `to`: of a stream, as OpenAPI 3.2 will have it. */
static void add_items(node *to, const char *kind, node *shape) {
    node *content = node_set_object(to, "content");
    node_set(node_set_object(content, kind), MC_STR("itemSchema"), shape);
}

/* An event is text that holds an item as JSON. */
static node *event_schema(openapi *api, node *item) {
    node *made = node_object(api->arena);
    node_set_text(made, "type", MC_STR("object"));
    node *properties = node_set_object(made, "properties");
    node *data = node_set_object(properties, "data");
    node_set_text(data, "type", MC_STR("string"));
    node_set_text(data, "contentMediaType", MC_STR("application/json"));
    node_set(data, MC_STR("contentSchema"), item);
    node_set_text(node_set_object(properties, "event"), "type", MC_STR("string"));
    node_set_text(node_set_object(properties, "id"), "type", MC_STR("string"));
    node *retry = node_set_object(properties, "retry");
    node_set_text(retry, "type", MC_STR("integer"));
    node_set_int(retry, "minimum", 0);
    node_push(node_set_array(made, "required"), node_text(MC_STR("data"), api->arena));
    return made;
}

static void add_success(openapi *api, node *responses, const operation *o) {
    node *response = response_of(api, responses, o->status, MC_STR("Successful Response"));
    if (o->file) {
        node *binary = node_object(api->arena);
        node_set_text(binary, "type", MC_STR("string"));
        node_set_text(binary, "format", MC_STR("binary"));
        add_content(response, "application/octet-stream", binary);
    }
    if (!o->result) return;
    node *shape = openapi_schema(api, o->result, DIRECTION_OUT);
    if (o->stream == STREAM_NONE)
        add_content(response, "application/json", shape);
    else if (o->stream == STREAM_LINES)
        add_items(response, "application/jsonl", shape);
    else
        add_items(response, "text/event-stream", event_schema(api, shape));
}

/* Errors that share a status are told apart by their shapes alone. */
static node *error_schema(openapi *api, const operation *o, size_t first) {
    node *one = openapi_reference(api, o->raises[first], DIRECTION_OUT);
    node *made = node_object(api->arena), *any = node_set_array(made, "anyOf");
    size_t len = 1;
    node_push(any, one);
    for (size_t i = first + 1; i < o->raises_len; i++) {
        if (o->raises[i]->status != o->raises[first]->status) continue;
        node_push(any, openapi_reference(api, o->raises[i], DIRECTION_OUT));
        len++;
    }
    return len > 1 ? made : openapi_reference(api, o->raises[first], DIRECTION_OUT);
}

static void add_errors(openapi *api, node *responses, const operation *o) {
    for (size_t i = 0; i < o->raises_len; i++) {
        const model *error = o->raises[i];
        mc_str description = error->doc.len > 0 ? error->doc : error->name;
        mc_str key = mc_arena_printf(api->arena, "%d", error->status);
        if (node_get(responses, key)) continue;
        node *response = response_of(api, responses, error->status, description);
        add_content(response, "application/json", error_schema(api, o, i));
    }
}

static bool has_parameters(const operation *o) {
    return o->args->fields != NULL;
}

static void add_validation_error(openapi *api, node *responses) {
    if (node_get(responses, MC_STR("422"))) return;
    node *response = response_of(api, responses, 422, MC_STR("Validation Error"));
    node *shape = node_object(api->arena);
    node_set_text(shape, "$ref", MC_STR("#/components/schemas/HTTPValidationError"));
    add_content(response, "application/json", shape);
}

/* ---- operations ------------------------------------------------------------------------------ */

/* The name without its service's. */
static mc_str short_name(const operation *o) {
    const char *dot = strrchr(o->name.data, '.');
    return dot ? mc_str_from(dot + 1) : o->name;
}

/* What a generated client would call it: unique, as the C names are. */
static mc_str operation_id(const unit *u, const operation *o) {
    size_t prefix = u->package.len + 1;
    return (mc_str){o->c_name.data + prefix, o->c_name.len - prefix};
}

static void add_tags(openapi *api, node *to, const service *s, const operation *o) {
    node *tags = node_set_array(to, "tags");
    if (o->tags_len == 0) node_push(tags, node_text(s->name, api->arena));
    for (size_t i = 0; i < o->tags_len; i++) {
        node_push(tags, node_text(o->tags[i], api->arena));
    }
}

static const char *const schemes[] = {
    [AUTH_BEARER] = "bearer", [AUTH_BASIC] = "basic", [AUTH_APIKEY] = "apikey"};

static void add_security(openapi *api, node *to, const operation *o) {
    node *one = node_object(api->arena), *scopes = node_set_array(one, schemes[o->auth]);
    for (size_t i = 0; i < o->scopes_len; i++) {
        node_push(scopes, node_text(o->scopes[i], api->arena));
    }
    node_push(node_set_array(to, "security"), one);
}

static void add_refusal(openapi *api, node *responses, int status, const char *description) {
    node *response = response_of(api, responses, status, mc_str_from(description));
    if (node_get(response, MC_STR("content"))) return;
    node *shape = node_object(api->arena);
    node_set_text(shape, "$ref", MC_STR("#/components/schemas/HTTPError"));
    add_content(response, "application/json", shape);
}

/* What the server answers instead of the handler. */
static void add_refusals(openapi *api, node *responses, const operation *o) {
    if (o->auth != AUTH_NONE) add_refusal(api, responses, 401, "Not authenticated");
    if (o->scopes_len > 0) add_refusal(api, responses, 403, "Not allowed");
    if (o->concurrency > 0) add_refusal(api, responses, 503, "Too many at once");
    if (o->timeout_ms > 0) add_refusal(api, responses, 504, "Not answered in time");
}

static void add_operation(openapi *api, node *paths, const unit *u, const service *s,
                          const operation *o) {
    node *path = node_get(paths, o->path);
    if (!path) {
        path = node_object(api->arena);
        node_set(paths, o->path, path);
    }
    mc_str method = name_snake(o->method, api->arena);
    node *to = node_set_object(path, method.data);
    add_tags(api, to, s, o);
    node_set_text(to, "summary", openapi_title(short_name(o), api->arena));
    if (o->doc.len > 0) node_set_text(to, "description", o->doc);
    node_set_text(to, "operationId", operation_id(u, o));
    if (o->deprecated) node_set_bool(to, "deprecated", true);
    if (o->auth != AUTH_NONE) add_security(api, to, o);
    add_parameters(api, to, o);
    add_body(api, to, o);
    node *responses = node_set_object(to, "responses");
    add_success(api, responses, o);
    add_errors(api, responses, o);
    add_refusals(api, responses, o);
    if (has_parameters(o)) add_validation_error(api, responses);
}

static void add_services(openapi *api, const unit *u, node *paths, node *tags) {
    for (const service *s = u->services; s; s = s->next) {
        node *tag = node_object(api->arena);
        node_set_text(tag, "name", s->name);
        if (s->doc.len > 0) node_set_text(tag, "description", s->doc);
        node_push(tags, tag);
        for (const operation *o = s->operations; o; o = o->next) {
            add_operation(api, paths, u, s, o);
        }
    }
}

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

static void add_validation_schemas(openapi *api, node *schemas) {
    node *all = titled(schemas, "HTTPValidationError", "HTTPValidationError", "object");
    node *detail = titled(node_set_object(all, "properties"), "detail", "Detail", "array");
    node_set_text(node_set_object(detail, "items"), "$ref",
                  MC_STR("#/components/schemas/ValidationError"));
    node *one = titled(schemas, "ValidationError", "ValidationError", "object");
    node *properties = node_set_object(one, "properties");
    node *loc = titled(properties, "loc", "Location", "array");
    const char *const steps[] = {"string", "integer"};
    add_any_of(node_set_object(loc, "items"), steps, 2, api->arena);
    titled(properties, "msg", "Message", "string");
    titled(properties, "type", "Error Type", "string");
    titled(properties, "input", "Input", NULL);
    titled(properties, "ctx", "Context", "object");
    node *required = node_set_array(one, "required");
    node_push(required, node_text(MC_STR("loc"), api->arena));
    node_push(required, node_text(MC_STR("msg"), api->arena));
    node_push(required, node_text(MC_STR("type"), api->arena));
}

/* {"detail": "..."}: what the server itself says. */
static void add_error_schema(openapi *api, node *schemas) {
    node *one = titled(schemas, "HTTPError", "HTTPError", "object");
    titled(node_set_object(one, "properties"), "detail", "Detail", "string");
    node_push(node_set_array(one, "required"), node_text(MC_STR("detail"), api->arena));
}

/* ---- security ------------------------------------------------------------------------ */

static void add_scheme(node *to, auth_kind kind) {
    if (node_get(to, mc_str_from(schemes[kind]))) return;
    node *one = node_set_object(to, schemes[kind]);
    node_set_text(one, "type", kind == AUTH_APIKEY ? MC_STR("apiKey") : MC_STR("http"));
    if (kind == AUTH_APIKEY) {
        node_set_text(one, "in", MC_STR("header"));
        node_set_text(one, "name", MC_STR("X-API-Key"));
    } else {
        node_set_text(one, "scheme", mc_str_from(schemes[kind]));
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
    openapi *api = openapi_new("#/components/schemas/", false, arena);
    use_all(api, first, end);
    openapi_name_components(api);
    const unit *named = first_with_services(first, end);
    node *root = node_object(arena);
    node_set_text(root, "openapi", MC_STR("3.1.0"));
    node *info = node_set_object(root, "info");
    node_set_text(info, "title", openapi_title(named->package, arena));
    if (named->file->doc.len > 0) node_set_text(info, "description", named->file->doc);
    node_set_text(info, "version", MC_STR("0.1.0"));
    /* where it was fetched from, and open to all where an operation does not say otherwise */
    node *server = node_object(arena);
    node_set_text(server, "url", MC_STR("/"));
    node_push(node_set_array(root, "servers"), server);
    node_set_array(root, "security");
    node *paths = node_set_object(root, "paths"), *tags = node_array(arena);
    for (const unit *u = first; u != end; u = u->next) {
        add_services(api, u, paths, tags);
    }
    node *components = node_set_object(root, "components");
    node *schemas = node_set_object(components, "schemas"), *security = node_object(arena);
    openapi_add_components(api, schemas);
    if (!node_get(schemas, MC_STR("HTTPValidationError"))) add_validation_schemas(api, schemas);
    bool limited = collect_schemes(first, end, security);
    if (limited && !node_get(schemas, MC_STR("HTTPError"))) add_error_schema(api, schemas);
    if (!node_is_empty(security)) node_set(components, MC_STR("securitySchemes"), security);
    node_set(root, MC_STR("tags"), tags);
    return root;
}
