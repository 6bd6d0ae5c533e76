/* resolve_service.c - services: where each operation lives, where each of its parameters
 * comes from, and what it may answer. */
#include "resolver.h"

/* ---- routes ------------------------------------------------------------------------- */

static bool bad_route(resolver *r, const ast_name *route, const char *why) {
    diag_add(r->diags, DIAG_bad_route, route->span, why);
    return false;
}

static bool is_route_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           strchr("/-._~{}", c) != NULL;
}

/* A route is "/words/{parameter}": each parameter is a whole segment. */
static bool check_route(resolver *r, const ast_name *route) {
    mc_str text = route->text;
    if (text.len == 0) return true;
    if (text.data[0] != '/') return bad_route(r, route, "a route starts with /");
    if (text.len > 1 && text.data[text.len - 1] == '/') {
        return bad_route(r, route, "a route does not end with /");
    }
    for (size_t i = 0; i < text.len; i++) {
        char c = text.data[i];
        if (c == '\0' || !is_route_char(c)) {
            return bad_route(r, route, "a route holds letters, digits, -._~ and {parameters}");
        }
        if (c == '/' && i + 1 < text.len && text.data[i + 1] == '/') {
            return bad_route(r, route, "a route has no empty segment");
        }
        bool opens = c == '{' && text.data[i - 1] == '/';
        bool closes = c == '}' && (i + 1 == text.len || text.data[i + 1] == '/');
        if ((c == '{' && !opens) || (c == '}' && !closes)) {
            return bad_route(r, route, "a parameter is a whole segment: /{name}/");
        }
        if (!opens) continue;
        size_t start = i + 1;
        while (i < text.len && text.data[i] != '}') {
            i++;
        }
        bool whole = i < text.len && i > start && !memchr(text.data + start, '/', i - start) &&
                     !memchr(text.data + start, '{', i - start) &&
                     (i + 1 == text.len || text.data[i + 1] == '/');
        if (!whole) return bad_route(r, route, "a parameter is a whole segment: /{name}/");
    }
    return true;
}

/* The next {name} of `path` at or after `*at`; `*at` is moved behind it. */
static bool next_path_param(mc_str path, size_t *at, mc_str *name) {
    for (size_t i = *at; i < path.len; i++) {
        if (path.data[i] != '{') continue;
        size_t end = i + 1;
        while (end < path.len && path.data[end] != '}') {
            end++;
        }
        *name = (mc_str){path.data + i + 1, end - i - 1};
        *at = end;
        return true;
    }
    return false;
}

static bool in_path(mc_str path, mc_str wanted) {
    mc_str name;
    for (size_t at = 0; next_path_param(path, &at, &name);) {
        if (mc_str_equal(name, wanted)) return true;
    }
    return false;
}

/* ---- parameters ------------------------------------------------------------------------ */

static bool is_scalar(const type *t) {
    return t->kind < TYPE_ANY || t->kind == TYPE_ENUM;
}

/* What a text in a query or a header can become. */
static bool fits_text(const type *t) {
    if (t->kind == TYPE_LIST || t->kind == TYPE_SET) return is_scalar(t->element);
    if (t->kind != TYPE_UNION) return is_scalar(t);
    for (const union_case *k = t->choice->cases; k; k = k->next) {
        if (!is_scalar(k->type)) return false;
    }
    return t->choice->mode == UNION_SMART;
}

static const struct {
    const char *annotation;
    param_in in;
} places[] = {{"path", IN_PATH}, {"query", IN_QUERY}, {"header", IN_HEADER}, {"cookie", IN_COOKIE},
              {"body", IN_BODY}, {"form", IN_FORM},   {"file", IN_FILE}};

/* A model whose fields are the parameters, each of them a text. */
static bool is_model_of_texts(const type *t) {
    if (t->kind != TYPE_MODEL) return false;
    for (const field *f = t->model->fields; f; f = f->next) {
        if (!fits_text(f->type)) return false;
    }
    return true;
}

static bool fits_place(const type *t, param_in in) {
    if (in == IN_FILE) return t->kind == TYPE_UPLOAD;
    bool models = in == IN_QUERY || in == IN_COOKIE || in == IN_FORM;
    return fits_text(t) || (models && is_model_of_texts(t));
}

static const char *wanted_in(param_in in) {
    if (in == IN_FILE) return "an upload";
    return in == IN_HEADER ? "a scalar or a list of scalars"
                           : "a scalar, a list of scalars or a model of such";
}

/* FastAPI's inference: what stands in the path, then scalars, then the rest. */
static param_in place_of(const ast_member *param, const field *f, mc_str path) {
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        if (find_annotation(param->annotations, places[i].annotation)) return places[i].in;
    }
    if (in_path(path, f->name)) return IN_PATH;
    if (f->type->kind == TYPE_UPLOAD) return IN_FILE;
    bool text = is_scalar(f->type) || (f->type->kind == TYPE_UNION && fits_text(f->type));
    return text ? IN_QUERY : IN_BODY;
}

/* @header("X-Name") names it; else a header's `_` is `-`, as nobody sends `_`. */
static mc_str name_on_wire(resolver *r, const ast_member *param, const field *f, param_in in) {
    const ast_annotation *given = find_annotation(param->annotations, places[in].annotation);
    const ast_arg *arg = given ? given->args : NULL;
    if (arg && arg->value && arg->value->kind == AST_STRING) {
        check_text(r, arg->value->text, arg->value->span);
        return arg->value->text;
    }
    if (arg) {
        diag_add(r->diags, DIAG_bad_annotation, given->span, places[in].annotation, "one string");
    }
    if (in != IN_HEADER) return f->wire;
    char *name = mc_arena_alloc(r->arena, f->wire.len + 1);
    for (size_t i = 0; i <= f->wire.len; i++) {
        name[i] = (char)(f->wire.data[i] == '_' ? '-' : f->wire.data[i]);
    }
    return (mc_str){name, f->wire.len};
}

static void check_place(resolver *r, const ast_member *param, const field *f, param_in in,
                        const operation *o) {
    span where = param->type->span;
    if (in == IN_PATH) {
        if (!is_scalar(f->type) || !f->required || f->nullable) {
            diag_add(r->diags, DIAG_path_param_type, where, "a required scalar");
        } else if (!in_path(o->path, f->name)) {
            diag *d = diag_add(r->diags, DIAG_bad_route, param->name.span,
                               "a path parameter must stand in the path");
            diag_hint(r->diags, d, "write {%s} in it", f->name.data);
        }
        return;
    }
    bool no_body =
        mc_str_equal(o->method, MC_STR("GET")) || mc_str_equal(o->method, MC_STR("HEAD"));
    if (in >= IN_BODY && no_body) {
        diag_add(r->diags, DIAG_body_with_get, param->span, o->method.data);
    }
    bool fits = in == IN_BODY ? f->type->kind != TYPE_UPLOAD : fits_place(f->type, in);
    if (!fits) {
        const char *wanted = in == IN_BODY ? "JSON, which an upload is not" : wanted_in(in);
        diag_add(r->diags, DIAG_param_type, where, places[in].annotation, wanted);
    }
}

/* The type of a parameter, or what stands before its `?`. */
static const ast_type *plain_type_of(const ast_type *t) {
    if (t->kind == AST_TYPE_OPTIONAL) return t->element;
    return is_type_word(t, "Optional") && t->parameters ? t->parameters : t;
}

static size_t count_params(const ast_member *params) {
    size_t n = 0;
    for (; params; params = params->next) {
        n++;
    }
    return n;
}

/* A parameter is input under one name, and nothing else. */
static void check_param(resolver *r, const field *f) {
    const struct {
        const char *what;
        bool given;
    } unfit[] = {{"@readonly", f->readonly},
                 {"@writeonly", f->writeonly},
                 {"@env", f->variable.len > 0},
                 {"a second alias", f->aliases_len > 0}};
    for (size_t i = 0; i < sizeof unfit / sizeof *unfit; i++) {
        if (!unfit[i].given) continue;
        diag_add(r->diags, DIAG_constraint_not_for_type, f->span, unfit[i].what, "a parameter");
    }
}

/* A parameter `stream T`: the operation is a WebSocket, from which T comes. */
static void resolve_messages(resolver *r, const ast_operation *ast, operation *o,
                             const ast_member *param, mc_str stem) {
    const char *problem = NULL;
    if (o->message)
        problem = "an operation takes one stream, of a union where the messages differ";
    else if (!ast->result.stream || find_annotation(ast->result.annotations, "sse"))
        problem = "what takes a stream is a WebSocket, whose result is a stream too";
    else if (!mc_str_equal(o->method, MC_STR("GET")))
        problem = "what takes a stream is a WebSocket, which begins as a GET";
    else if (param->annotations)
        problem = "a parameter that is a stream has no annotations";
    if (problem) diag_add(r->diags, DIAG_bad_socket, param->span, problem);
    type *message = resolve_type(r, param->type, name_join(stem, MC_STR("message"), r->arena));
    if (!message || problem) return;
    o->message = message;
    if (message->nullable || message->kind == TYPE_ARRAY) {
        diag_add(r->diags, DIAG_bad_socket, param->type->span,
                 "a message is never null, nor a fixed array");
    }
}

static void resolve_params(resolver *r, const ast_operation *ast, operation *o, mc_str stem) {
    model *args = o->args = NEW(r->arena, model);
    args->name = o->name;
    args->c_name = name_join(o->c_name, MC_STR("args"), r->arena);
    args->span = o->span;
    args->unit = r->scope->unit;
    o->in = mc_arena_array(r->arena, count_params(ast->params) + 1, sizeof *o->in);
    field **tail = &args->fields;
    size_t len = 0, bodies = 0, forms = 0;
    for (const ast_member *param = ast->params; param; param = param->next) {
        if (param->stream) {
            resolve_messages(r, ast, o, param, stem);
            continue;
        }
        r->upload_at = plain_type_of(param->type);
        field *f = resolve_field(r, param, stem);
        if (!f) continue;
        check_param(r, f);
        param_in in = place_of(param, f, o->path);
        f->wire = name_on_wire(r, param, f, in);
        check_place(r, param, f, in, o);
        /* Each handler has a parameter of that name already. */
        if (mc_str_equal(f->c_name, MC_STR("ctx"))) f->c_name = MC_STR("ctx_");
        bodies += in == IN_BODY;
        forms += in == IN_FORM || in == IN_FILE;
        if (o->isolated && (in == IN_FORM || in == IN_FILE)) {
            diag_add(r->diags, DIAG_form_isolated, param->span);
        }
        if (in >= IN_BODY && bodies > 0 && forms > 0) {
            diag_add(r->diags, DIAG_body_and_form, param->span);
        }
        o->in[len++] = in;
        APPEND(tail, f);
    }
    o->embed_body = bodies > 1;
    finish_fields(r, args, o->in);
}

static void check_path_params(resolver *r, const ast_operation *ast, const operation *o,
                              span where) {
    mc_str name;
    for (size_t at = 0; next_path_param(o->path, &at, &name);) {
        bool found = false;
        for (const ast_member *param = ast->params; param; param = param->next) {
            found |= mc_str_equal(param->name.text, name);
        }
        if (found) continue;
        diag *d =
            diag_add(r->diags, DIAG_path_param_missing, where, mc_arena_str(r->arena, name).data);
        diag_hint(r->diags, d, "add it: (%.*s: int)", MC_STR_ARG(name));
    }
}

/* ---- answers ----------------------------------------------------------------------------- */

/* What is sent while the handler runs is sent by the loop. */
static void resolve_stream(resolver *r, const ast_operation *ast, operation *o) {
    static const char *const known[] = {"sse"};
    const ast_result *result = &ast->result;
    check_annotations(r, result->annotations, known, 1);
    bool events = take_flag(r, result->annotations, "sse");
    if (result->stream && o->message)
        o->stream = STREAM_MESSAGES;
    else if (result->stream)
        o->stream = events ? STREAM_EVENTS : STREAM_LINES;
    if (events && !result->stream) {
        const ast_annotation *sse = find_annotation(result->annotations, "sse");
        diag_add(r->diags, DIAG_constraint_not_for_type, sse->span, "@sse",
                 "a result that is no stream");
    }
    if (!result->stream || ast->handler == AST_ASYNC) return;
    diag *d = diag_add(r->diags, DIAG_stream_not_async, result->span);
    diag_hint(r->diags, d, "write `async`, and mc_offload what blocks");
}

/* `-> file`, where no type of the schema is called so. */
static bool is_file(const resolver *r, const ast_result *result) {
    const ast_type *t = result->type;
    return !result->stream && is_type_word(t, "file") && !t->parameters && !t->constraints &&
           !look_up(r, t->path);
}

static void resolve_result(resolver *r, const ast_operation *ast, operation *o, mc_str stem) {
    const ast_result *result = &ast->result;
    o->status = result->type ? 200 : 204;
    resolve_stream(r, ast, o);
    if (result->status) {
        mc_value status;
        if (!parse_integer(result->status, &status) || status.kind != MC_INT ||
            status.as.integer < 200 || status.as.integer > 399) {
            diag_add(r->diags, DIAG_bad_status, result->status->span, "the status of a success",
                     200, 399);
        } else {
            o->status = (int)status.as.integer;
        }
    }
    if (!result->type) return;
    if (is_file(r, result)) {
        o->file = true;
        if (o->status != 200) {
            diag_add(r->diags, DIAG_bad_result, result->span, "a file with a status of its own");
        }
        return;
    }
    o->result = resolve_type(r, result->type, name_join(stem, MC_STR("result"), r->arena));
    if (!o->result) return;
    if (o->result->nullable || o->result->kind == TYPE_ARRAY) {
        bool null = o->result->nullable;
        diag *d = diag_add(r->diags, DIAG_bad_result, result->type->span,
                           null ? "null" : "a fixed array");
        diag_hint(r->diags, d, "%s",
                  null ? "raise an error where there is nothing to answer"
                       : "a list or a model that has the array can be one");
    }
    if (o->status == 204 || o->status == 304) {
        diag_add(r->diags, DIAG_status_without_body, result->span, o->status);
    }
}

static void resolve_raises(resolver *r, const ast_operation *ast, operation *o) {
    size_t len = 0;
    for (const ast_type *raised = ast->raises; raised; raised = raised->next) {
        len++;
    }
    o->raises = mc_arena_array(r->arena, len + 1, sizeof *o->raises);
    for (const ast_type *raised = ast->raises; raised; raised = raised->next) {
        symbol *s = find_symbol(r, raised->path);
        if (!s) continue;
        bool twice = false;
        for (size_t i = 0; i < o->raises_len; i++) {
            twice |= o->raises[i] == s->model;
        }
        if (s->decl->kind != AST_ERROR) {
            diag_add(r->diags, DIAG_not_an_error, raised->span, s->name.data);
        } else if (twice) {
            diag_add(r->diags, DIAG_constraint_twice, raised->span, s->name.data);
        } else {
            o->raises[o->raises_len++] = s->model;
        }
    }
}

/* ---- operations ---------------------------------------------------------------------------- */

static const char *const methods[] = {"get", "post", "put", "patch", "delete", "head", "options"};

static mc_str method_of(resolver *r, const ast_name *method) {
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        if (mc_str_equal(method->text, mc_str_from(methods[i]))) {
            return name_upper(method->text, r->arena);
        }
    }
    unknown_name(r, method->span, DIAG_bad_method, method->text, methods,
                 sizeof methods / sizeof *methods);
    return MC_STR("GET");
}

static void set_path(resolver *r, const ast_operation *ast, operation *o, const service *s) {
    o->path = mc_arena_printf(r->arena, "%s%s", s->route.data, ast->route.text.data);
    if (o->path.len == 0) o->path = MC_STR("/");
    check_text(r, o->path, ast->route.text.len > 0 ? ast->route.span : ast->name.span);
}

static operation *resolve_operation(resolver *r, const ast_operation *ast, const service *s,
                                    const ast_annotation *of_service) {
    operation *o = NEW(r->arena, operation);
    mc_str stem =
        name_join(name_snake(s->name, r->arena), name_snake(ast->name.text, r->arena), r->arena);
    o->name = mc_arena_printf(r->arena, "%s.%s", s->name.data, ast->name.text.data);
    o->c_name = package_name(r, stem);
    o->doc = ast->doc;
    o->span = ast->name.span;
    o->sync = ast->handler == AST_SYNC;
    o->isolated = ast->handler == AST_ISOLATED;
    o->method = method_of(r, &ast->method);
    check_operation_annotations(r, ast->annotations);
    resolve_operation_annotations(r, o, ast->annotations, of_service);
    bool routed = check_route(r, &ast->route);
    o->path = MC_STR("");
    if (routed) set_path(r, ast, o, s);
    resolve_params(r, ast, o, stem);
    if (routed) {
        check_path_params(r, ast, o, ast->route.text.len > 0 ? ast->route.span : ast->name.span);
    }
    resolve_result(r, ast, o, stem);
    resolve_raises(r, ast, o);
    return o;
}

/* Two paths are one to the router where they differ only in their parameters' names. */
static bool same_shape(mc_str a, mc_str b) {
    size_t i = 0, k = 0;
    while (i < a.len && k < b.len) {
        if (a.data[i] != b.data[k]) return false;
        if (a.data[i] == '{') {
            while (i < a.len && a.data[i] != '}') {
                i++;
            }
            while (k < b.len && b.data[k] != '}') {
                k++;
            }
        }
        i++;
        k++;
    }
    return i >= a.len && k >= b.len;
}

static bool report_same_route(resolver *r, const operation *added, const service *in) {
    if (added->path.len == 0) return true; /* wrong, and said */
    for (const operation *o = in->operations; o && o != added; o = o->next) {
        if (!mc_str_equal(o->method, added->method) || !same_shape(o->path, added->path)) continue;
        diag *d =
            diag_add(r->diags, DIAG_route_twice, added->span, added->method.data, added->path.data);
        diag_note(r->diags, d, o->span, "the first one is here");
        return true;
    }
    return false;
}

static void check_routes(resolver *r, const service *resolved) {
    for (const operation *o = resolved->operations; o; o = o->next) {
        if (report_same_route(r, o, resolved)) continue;
        for (const service *s = r->scope->unit->services; s; s = s->next) {
            if (s != resolved && report_same_route(r, o, s)) break;
        }
    }
}

service *resolve_service(resolver *r, const ast_decl *decl) {
    service *s = NEW(r->arena, service);
    s->name = decl->name.text;
    s->c_name =
        name_join(package_name(r, name_snake(s->name, r->arena)), MC_STR("service"), r->arena);
    s->doc = decl->doc;
    s->span = decl->name.span;
    s->unit = r->scope->unit;
    check_operation_annotations(r, decl->annotations);
    s->route =
        check_route(r, &decl->route) && decl->route.text.len > 0 ? decl->route.text : MC_STR("");
    operation **tail = &s->operations;
    for (const ast_operation *ast = decl->operations; ast; ast = ast->next) {
        operation *o = resolve_operation(r, ast, s, decl->annotations);
        APPEND(tail, o);
    }
    if (!s->operations) {
        diag_add(r->diags, DIAG_no_members, s->span, s->name.data, "operations");
    }
    check_routes(r, s);
    return s;
}
