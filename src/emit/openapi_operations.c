/* openapi_operations.c - what each operation of a service takes and answers; see openapi.h. */
#include "../schema/names.h"
#include "openapi_parts.h"

/* ---- what is used ------------------------------------------------------------------- */

/* The fields that a model in a query or a form is written out as; NULL of all else. */
static const field *parts_of(const operation *o, const field *f) {
    bool written_out = f->type->kind == TYPE_MODEL && o->in[f->index] != IN_BODY;
    return written_out ? f->type->model->fields : NULL;
}

static void use_operation(json_schemas *set, const operation *o) {
    for (const field *f = o->args->fields; f; f = f->next) {
        const field *of = parts_of(o, f);
        for (const field *one = of ? of : f; one; one = of ? one->next : NULL) {
            json_schemas_use(set, one->type, DIRECTION_IN);
        }
    }
    if (o->result) json_schemas_use(set, o->result, DIRECTION_OUT);
    if (o->message) json_schemas_use(set, o->message, DIRECTION_IN);
    for (size_t i = 0; i < o->raises_len; i++) {
        json_schemas_use_model(set, o->raises[i], DIRECTION_OUT);
    }
}

void openapi_use_all(json_schemas *set, const unit *first, const unit *end) {
    for (const unit *u = first; u != end; u = u->next) {
        for (const service *s = u->services; s; s = s->next) {
            for (const operation *o = s->operations; o; o = o->next) {
                use_operation(set, o);
            }
        }
    }
}

/* ---- parameters and bodies ------------------------------------------------------------ */

static const char *const places[] = {
    [IN_PATH] = "path", [IN_QUERY] = "query", [IN_HEADER] = "header", [IN_COOKIE] = "cookie"};

static void add_parameter(json_schemas *set, node *parameters, const field *f, param_in in) {
    node *one = node_object(set->arena);
    node_set_text(one, "name", f->wire);
    node_set_text(one, "in", mc_str_from(places[in]));
    node_set_bool(one, "required", f->required);
    if (f->doc.len > 0) node_set_text(one, "description", f->doc);
    node_set(one, MC_STR("schema"), json_schema_of_field(set, f, DIRECTION_IN));
    node_push(parameters, one);
}

/* A model in the query is as many parameters as it has fields. */
static void add_parameters(json_schemas *set, node *to, const operation *o) {
    node *parameters = node_array(set->arena);
    for (const field *f = o->args->fields; f; f = f->next) {
        param_in in = o->in[f->index];
        if (in >= IN_BODY) continue;
        const field *of = parts_of(o, f);
        for (const field *one = of ? of : f; one; one = of ? one->next : NULL) {
            add_parameter(set, parameters, one, in);
        }
    }
    if (!node_is_empty(parameters)) node_set(to, MC_STR("parameters"), parameters);
}

/* {"content": {TYPE: {"schema": ...}}} in `to`. */
static void add_content(node *to, const char *kind, node *shape) {
    node *content = node_set_object(to, "content");
    node_set(node_set_object(content, kind), MC_STR("schema"), shape);
}

static void add_member(json_schemas *set, const field *f, node *properties, node *required) {
    if (node_get(properties, f->wire)) return;
    node_set(properties, f->wire, json_schema_of_field(set, f, DIRECTION_IN));
    if (f->required) node_push(required, node_text(f->wire, set->arena));
}

/* Several bodies, and the fields of a form, are members of one object. */
static node *embedded_schema(json_schemas *set, const operation *o) {
    node *made = node_object(set->arena), *required = node_array(set->arena);
    node *properties = node_set_object(made, "properties");
    for (const field *f = o->args->fields; f; f = f->next) {
        if (o->in[f->index] < IN_BODY) continue;
        const field *of = parts_of(o, f);
        for (const field *one = of ? of : f; one; one = of ? one->next : NULL) {
            add_member(set, one, properties, required);
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

static void add_body(json_schemas *set, node *to, const operation *o) {
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
                only ? json_schema_of_field(set, only, DIRECTION_IN) : embedded_schema(set, o));
}

/* ---- responses ---------------------------------------------------------------------------- */

/* The response of that status, new where there is none yet. */
static node *response_of(json_schemas *set, node *responses, int status, mc_str description) {
    mc_str key = mc_arena_printf(set->arena, "%d", status);
    node *known = node_get(responses, key);
    if (known) return known;
    node *made = node_object(set->arena);
    node_set_text(made, "description", description);
    node_set(responses, key, made);
    return made;
}

/* Of a stream. OpenAPI 3.1 has no word for its items: the shape of each stands where that of the
 * whole would, as is usual, and exactly under the word of OpenAPI 3.2, as an extension. */
static void add_items(node *to, const char *kind, node *item, node *shape) {
    node *media = node_set_object(node_set_object(to, "content"), kind);
    node_set(media, MC_STR("schema"), item);
    node_set(media, MC_STR("x-itemSchema"), shape);
}

/* An event is text that holds an item as JSON. */
static node *event_schema(json_schemas *set, node *item) {
    node *made = node_object(set->arena);
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
    node_push(node_set_array(made, "required"), node_text(MC_STR("data"), set->arena));
    return made;
}

/* What OpenAPI has no word for: the messages of both sides. */
static void add_messages(json_schemas *set, node *to, const operation *o) {
    node *socket = node_set_object(to, "x-websocket");
    node_set(socket, MC_STR("receives"), json_schema_of(set, o->message, DIRECTION_IN));
    node_set(socket, MC_STR("sends"), json_schema_of(set, o->result, DIRECTION_OUT));
}

static void add_success(json_schemas *set, node *responses, const operation *o) {
    if (o->message) {
        response_of(set, responses, 101, MC_STR("Switching Protocols: a WebSocket"));
        return;
    }
    node *response = response_of(set, responses, o->status, MC_STR("Successful Response"));
    if (o->file) {
        node *binary = node_object(set->arena);
        node_set_text(binary, "type", MC_STR("string"));
        node_set_text(binary, "format", MC_STR("binary"));
        add_content(response, "application/octet-stream", binary);
    }
    if (!o->result) return;
    node *shape = json_schema_of(set, o->result, DIRECTION_OUT);
    if (o->stream == STREAM_NONE) {
        add_content(response, "application/json", shape);
        return;
    }
    node *again = json_schema_of(set, o->result, DIRECTION_OUT);
    if (o->stream == STREAM_LINES)
        add_items(response, "application/jsonl", shape, again);
    else
        add_items(response, "text/event-stream", shape, event_schema(set, again));
}

/* Errors that share a status are told apart by their shapes alone. */
static node *error_schema(json_schemas *set, const operation *o, size_t first) {
    node *one = json_schema_reference(set, o->raises[first], DIRECTION_OUT);
    node *made = node_object(set->arena), *any = node_set_array(made, "anyOf");
    size_t len = 1;
    node_push(any, one);
    for (size_t i = first + 1; i < o->raises_len; i++) {
        if (o->raises[i]->status != o->raises[first]->status) continue;
        node_push(any, json_schema_reference(set, o->raises[i], DIRECTION_OUT));
        len++;
    }
    return len > 1 ? made : json_schema_reference(set, o->raises[first], DIRECTION_OUT);
}

static void add_errors(json_schemas *set, node *responses, const operation *o) {
    for (size_t i = 0; i < o->raises_len; i++) {
        const model *error = o->raises[i];
        mc_str description = error->doc.len > 0 ? error->doc : error->name;
        mc_str key = mc_arena_printf(set->arena, "%d", error->status);
        if (node_get(responses, key)) continue;
        node *response = response_of(set, responses, error->status, description);
        add_content(response, "application/json", error_schema(set, o, i));
    }
}

static bool has_parameters(const operation *o) {
    return o->args->fields != NULL;
}

static void add_validation_error(json_schemas *set, node *responses) {
    if (node_get(responses, MC_STR("422"))) return;
    node *response = response_of(set, responses, 422, MC_STR("Validation Error"));
    node *shape = node_object(set->arena);
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

static void add_tags(json_schemas *set, node *to, const service *s, const operation *o) {
    node *tags = node_set_array(to, "tags");
    if (o->tags_len == 0) node_push(tags, node_text(s->name, set->arena));
    for (size_t i = 0; i < o->tags_len; i++) {
        node_push(tags, node_text(o->tags[i], set->arena));
    }
}

static void add_security(json_schemas *set, node *to, const operation *o) {
    node *one = node_object(set->arena), *scopes = node_set_array(one, openapi_schemes[o->auth]);
    for (size_t i = 0; i < o->scopes_len; i++) {
        node_push(scopes, node_text(o->scopes[i], set->arena));
    }
    node_push(node_set_array(to, "security"), one);
}

static void add_refusal(json_schemas *set, node *responses, int status, const char *description) {
    node *response = response_of(set, responses, status, mc_str_from(description));
    if (node_get(response, MC_STR("content"))) return;
    node *shape = node_object(set->arena);
    node_set_text(shape, "$ref", MC_STR("#/components/schemas/HTTPError"));
    add_content(response, "application/json", shape);
}

/* What the server answers instead of the handler. */
static void add_refusals(json_schemas *set, node *responses, const operation *o) {
    if (o->message) add_refusal(set, responses, 426, "No handshake of a WebSocket");
    if (o->auth != AUTH_NONE) add_refusal(set, responses, 401, "Not authenticated");
    if (o->scopes_len > 0) add_refusal(set, responses, 403, "Not allowed");
    if (o->concurrency > 0) add_refusal(set, responses, 503, "Too many at once");
    if (o->timeout_ms > 0) add_refusal(set, responses, 504, "Not answered in time");
}

static void add_operation(json_schemas *set, node *paths, const unit *u, const service *s,
                          const operation *o) {
    node *path = node_get(paths, o->path);
    if (!path) {
        path = node_object(set->arena);
        node_set(paths, o->path, path);
    }
    mc_str method = name_snake(o->method, set->arena);
    node *to = node_set_object(path, method.data);
    add_tags(set, to, s, o);
    node_set_text(to, "summary", json_schema_title(short_name(o), set->arena));
    if (o->doc.len > 0) node_set_text(to, "description", o->doc);
    node_set_text(to, "operationId", operation_id(u, o));
    if (o->deprecated) node_set_bool(to, "deprecated", true);
    if (o->auth != AUTH_NONE) add_security(set, to, o);
    add_parameters(set, to, o);
    add_body(set, to, o);
    if (o->message) add_messages(set, to, o);
    node *responses = node_set_object(to, "responses");
    add_success(set, responses, o);
    add_errors(set, responses, o);
    add_refusals(set, responses, o);
    if (has_parameters(o)) add_validation_error(set, responses);
}

void openapi_add_services(json_schemas *set, const unit *u, node *paths, node *tags) {
    for (const service *s = u->services; s; s = s->next) {
        node *tag = node_object(set->arena);
        node_set_text(tag, "name", s->name);
        if (s->doc.len > 0) node_set_text(tag, "description", s->doc);
        node_push(tags, tag);
        for (const operation *o = s->operations; o; o = o->next) {
            add_operation(set, paths, u, s, o);
        }
    }
}
