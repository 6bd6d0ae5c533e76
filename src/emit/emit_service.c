/* emit_service.c - PACKAGE_service.h and .c: from requests to handlers, from results to
 * responses. The handlers' stubs show the same tree. */
#include "emitter.h"

/* ---- parameters -------------------------------------------------------------------- */

code parameter_list(const emitter *e, const field *fields) {
    mc_buf out = {0};
    for (const field *f = fields; f; f = f->next) {
        code one = declare_parameter(e, f->type, is_optional(f), f->c_name.data);
        mc_buf_printf(&out, ", %s", one.text.data);
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

static code argument_list(const emitter *e, const field *fields) {
    mc_buf out = {0};
    for (const field *f = fields; f; f = f->next) {
        mc_buf_printf(&out, ", %s", field_argument(e, f).text.data);
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

static const char *const places[] = {
    [IN_PATH] = "MC_IN_PATH",     [IN_QUERY] = "MC_IN_QUERY", [IN_HEADER] = "MC_IN_HEADER",
    [IN_COOKIE] = "MC_IN_COOKIE", [IN_BODY] = "MC_IN_BODY",   [IN_FORM] = "MC_IN_FORM",
    [IN_FILE] = "MC_IN_FILE"};

const char *place_of_parameter(param_in in) {
    return places[in];
}

/* The one body that is a model, which its generated decoder reads; else NULL. */
static const field *plain_body(const operation *o) {
    const field *body = NULL;
    for (const field *f = o->args->fields; f; f = f->next) {
        if (o->in[f->index] != IN_BODY) continue;
        if (body || is_optional(f) || f->type->kind != TYPE_MODEL) return NULL;
        body = f;
    }
    return o->embed_body ? NULL : body;
}

static void add_body_reader(values *to, const operation *o) {
    const field *body = plain_body(o);
    values_flag(to, "reads_body", body != NULL);
    values_set(to, "body", body ? (code){body->c_name} : code_literal(""));
    values_set(to, "body_type", body ? (code){body->type->model->c_name} : code_literal(""));
}

static void add_args(emitter *e, values *to, const operation *o, mc_str stem) {
    mc_str c_type = mc_arena_printf(e->arena, "%s_args", stem.data);
    values_list(to, "args");
    for (const field *f = o->args->fields; f; f = f->next) {
        values *row = describe_field(e, to, "args", f, stem, c_type);
        values_set(row, "in", code_literal(places[o->in[f->index]]));
        values_set(row, "parameter_name", (code){f->c_name});
    }
    add_flags(e, to, o->args->fields);
    add_initial(e, to, o->args->fields, stem);
    values_set(to, "given_words", given_words(e, o->args));
    values_set(to, "parameters", parameter_list(e, o->args->fields));
    values_set(to, "arguments", argument_list(e, o->args->fields));
    values_flag(to, "embed_body", o->embed_body);
    add_body_reader(to, o);
}

/* ---- answers ------------------------------------------------------------------------- */

code status_name(const emitter *e, int status) {
    switch (status) {
    case 200:
        return code_literal("ok");
    case 201:
        return code_literal("created");
    case 202:
        return code_literal("accepted");
    case 204:
        return code_literal("no_content");
    default:
        return code_printf(e->arena, "status_%d", status);
    }
}

static values *add_answer(const emitter *e, values *to, code name, int status, code what) {
    values *answer = values_add(to, "answers");
    values_set(answer, "c_name", name);
    values_set(
        answer, "comment",
        code_printf(e->arena, "%d%s%s.", status, what.text.len > 0 ? ": " : "", what.text.data));
    values_set(answer, "error", code_literal(""));
    values_set(answer, "writer", code_literal(""));
    values_set(answer, "model", code_literal(""));
    values_list(answer, "fields");
    return answer;
}

/* The answer is a model, which its generated encoder writes. */
static void set_model(const emitter *e, values *answer, int status, const model *m, mc_str writer,
                      const char *value) {
    values_set(answer, "writer", (code){writer});
    values_set(answer, "model", (code){m->c_name});
    values_set(
        answer, "response",
        code_printf(e->arena, "mc_response_write(ctx, %d, %s, %s)", status, writer.data, value));
}

static mc_str writer_name(const emitter *e, mc_str stem, mc_str answer) {
    return mc_arena_printf(e->arena, "%s_write_%s", stem.data, answer.data);
}

static const struct {
    const char *kind, *what;
} streams[] = {
    [STREAM_NONE] = {"MC_STREAM_NONE", ""},
    [STREAM_LINES] = {"MC_STREAM_LINES", "lines of JSON"},
    [STREAM_EVENTS] = {"MC_STREAM_EVENTS", "server-sent events"},
    [STREAM_MESSAGES] = {"MC_STREAM_MESSAGES", "messages of a WebSocket"},
};

static code result_label(const emitter *e, const operation *o) {
    code label = code_comment(o->result->label, e->arena);
    if (!o->stream) return label;
    return code_printf(e->arena, "all of the stream of %s was sent, as %s", label.text.data,
                       streams[o->stream].what);
}

/* The result is made of items that are sent one by one, by a function of their own. */
static void add_stream(const emitter *e, values *to, const operation *o, values *answer,
                       code described) {
    values_set(answer, "parameters", code_literal(""));
    bool socket = o->stream == STREAM_MESSAGES;
    values_set(answer, "response",
               code_literal(socket ? "mc_ws_finish(ctx)" : "mc_stream_end(ctx)"));
    values_set(to, "item", declare_parameter(e, o->result, false, "item"));
    values_set(to, "item_type", described);
    values_set(to, "item_address", code_literal(by_pointer(o->result) ? "item" : "&item"));
}

/* What comes from the client of a WebSocket, one by one. */
static void add_messages(emitter *e, values *to, const operation *o, mc_str stem) {
    code none = code_literal("");
    mc_str of = mc_arena_printf(e->arena, "%s_Message", stem.data);
    values_flag(to, "socket", o->message != NULL);
    values_set(to, "message_type", o->message ? describe(e, to, o->message, of) : none);
    values_set(to, "message", o->message ? declare_pointer(e, o->message, "message") : none);
}

static void add_success(emitter *e, values *to, const operation *o, mc_str stem) {
    const type *t = o->result;
    code what = t         ? result_label(e, o)
                : o->file ? code_literal("the file at `path`; `options` may be NULL")
                          : code_literal("");
    values *answer = add_answer(e, to, status_name(e, o->status), o->status, what);
    if (o->file) {
        values_set(answer, "parameters",
                   code_literal(", const char *path, const mc_file_options *options"));
        values_set(answer, "response", code_literal("mc_response_file(ctx, path, options)"));
        return;
    }
    if (!t) {
        values_set(answer, "parameters", code_literal(""));
        values_set(answer, "response",
                   code_printf(e->arena, "mc_response_empty(ctx, %d)", o->status));
        return;
    }
    code described = describe(e, to, t, mc_arena_printf(e->arena, "%s_Result", stem.data));
    if (o->stream) {
        add_stream(e, to, o, answer, described);
        return;
    }
    code result = declare_parameter(e, t, false, "result");
    values_set(answer, "parameters", code_printf(e->arena, ", %s", result.text.data));
    if (t->kind == TYPE_MODEL) {
        mc_str writer = writer_name(e, stem, status_name(e, o->status).text);
        set_model(e, answer, o->status, t->model, writer, "result");
        return;
    }
    values_set(answer, "response",
               code_printf(e->arena, "mc_response_json(ctx, %d, &%s, %sresult)", o->status,
                           described.text.data, by_pointer(t) ? "" : "&"));
}

/* The constructor has a parameter and a variable of its own. */
static bool is_taken(mc_str name) {
    return mc_str_equal(name, MC_STR("ctx")) || mc_str_equal(name, MC_STR("error"));
}

/* An error's constructor takes its fields where each is one plain parameter. */
static bool takes_fields(const model *error) {
    for (const field *f = error->fields; f; f = f->next) {
        if (is_optional(f) || f->type->kind == TYPE_ARRAY || is_taken(f->c_name)) return false;
    }
    return error->len > 0 && error->len <= 6;
}

static void add_error(const emitter *e, values *to, const model *error, mc_str stem) {
    code name = {name_snake(error->name, e->arena)};
    mc_str writer = writer_name(e, stem, name.text);
    values *answer = add_answer(e, to, name, error->status, code_comment(error->name, e->arena));
    const char *c_name = error->c_name.data;
    if (!takes_fields(error)) {
        values_set(answer, "parameters", code_printf(e->arena, ", const %s *error", c_name));
        set_model(e, answer, error->status, error, writer, "error");
        return;
    }
    values_set(answer, "error", (code){error->c_name});
    values_set(answer, "parameters", parameter_list(e, error->fields));
    set_model(e, answer, error->status, error, writer, "&error");
    for (const field *f = error->fields; f; f = f->next) {
        values *row = values_add(answer, "fields");
        values_set(row, "c_name", (code){f->c_name});
        values_set(row, "value",
                   code_printf(e->arena, by_pointer(f->type) ? "*%s" : "%s", f->c_name.data));
    }
}

/* ---- security ------------------------------------------------------------------------ */

static const struct {
    const char *name, *constant, *what;
} auths[] = {
    [AUTH_BEARER] = {"bearer", "MC_AUTH_BEARER", "a bearer token, `given->token`,"},
    [AUTH_BASIC] = {"basic", "MC_AUTH_BASIC", "`given->user` and `given->password`"},
    [AUTH_APIKEY] = {"apikey", "MC_AUTH_APIKEY", "an API key, `given->token`,"},
};

static mc_str verifier_name(const emitter *e, auth_kind kind) {
    return mc_arena_printf(e->arena, "%s_verify_%s", e->unit->package.data, auths[kind].name);
}

static void add_auth(const emitter *e, values *to, const operation *o) {
    values_flag(to, "auth", o->auth != AUTH_NONE);
    values_list(to, "scopes");
    if (o->auth == AUTH_NONE) return;
    values_set(to, "auth_kind", code_literal(auths[o->auth].constant));
    values_set(to, "verifier", code_name(verifier_name(e, o->auth), e->arena));
    for (size_t i = 0; i < o->scopes_len; i++) {
        values_set(values_add(to, "scopes"), "text", code_string(o->scopes[i], e->arena));
    }
}

/* ---- operations ------------------------------------------------------------------------- */

/* Where the handler runs. */
static void add_handler(values *to, const operation *o) {
    const char *kind = o->isolated ? "MC_HANDLER_ISOLATED"
                       : o->sync   ? "MC_HANDLER_SYNC"
                                   : "MC_HANDLER_ASYNC";
    const char *where = o->isolated ? "in a worker process: it may crash"
                        : o->sync   ? "in the thread pool: it may block"
                                    : "on the event loop: it must not block";
    values_set(to, "handler", code_literal(kind));
    values_set(to, "where", code_literal(where));
}

static void add_operation(emitter *e, values *root, const operation *o) {
    values *to = values_add(root, "operations");
    mc_str stem = local_stem(e, without_package(e->unit, o->c_name));
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){o->c_name});
    values_set(to, "label", code_string(o->name, e->arena));
    values_set(to, "method", code_comment(o->method, e->arena));
    values_set(to, "path", code_comment(o->path, e->arena));
    values_set(to, "method_string", code_string(o->method, e->arena));
    values_set(to, "path_string", code_string(o->path, e->arena));
    add_handler(to, o);
    values_comment(to, o->doc);
    values_list(to, "types");
    values_list(to, "checks");
    values_list(to, "answers");
    values_flag(to, "limits", o->timeout_ms > 0 || o->concurrency > 0);
    values_set(to, "timeout_ms", code_int(o->timeout_ms, e->arena));
    values_set(to, "concurrency", code_int(o->concurrency, e->arena));
    values_flag(to, "stream", o->stream != STREAM_NONE);
    values_flag(to, "events", o->stream == STREAM_EVENTS);
    values_set(to, "stream_kind", code_literal(streams[o->stream].kind));
    values_set(to, "status", code_int(o->status, e->arena));
    add_auth(e, to, o);
    add_args(e, to, o, stem);
    add_messages(e, to, o, stem);
    add_success(e, to, o, stem);
    for (size_t i = 0; i < o->raises_len; i++) {
        add_error(e, to, o->raises[i], stem);
    }
}

static bool has_sockets(const unit *u) {
    for (const service *s = u->services; s; s = s->next) {
        for (const operation *o = s->operations; o; o = o->next) {
            if (o->message) return true;
        }
    }
    return false;
}

/* The hooks that the unit's operations need, each once. */
static void add_verifiers(const emitter *e, values *root) {
    bool needed[sizeof auths / sizeof *auths] = {false};
    for (const service *s = e->unit->services; s; s = s->next) {
        for (const operation *o = s->operations; o; o = o->next) {
            needed[o->auth] = true;
        }
    }
    values_list(root, "verifiers");
    for (auth_kind kind = AUTH_BEARER; kind <= AUTH_APIKEY; kind++) {
        if (!needed[kind]) continue;
        values *to = values_add(root, "verifiers");
        values_set(to, "c_name", code_name(verifier_name(e, kind), e->arena));
        values_set(to, "what", code_literal(auths[kind].what));
    }
}

/* ---- what the user writes --------------------------------------------------------------- */

typedef struct wanted_list {
    wanted_function *first, **end;
} wanted_list;

static void add_wanted(const emitter *e, wanted_list *to, mc_str c_name, code prototype,
                       span where) {
    wanted_function *added = mc_arena_zalloc(e->arena, sizeof *added);
    *added = (wanted_function){c_name, prototype.text, where, e->unit, NULL};
    *to->end = added;
    to->end = &added->next;
}

static void add_wanted_handler(const emitter *e, wanted_list *to, const operation *o) {
    code prototype = code_printf(e->arena, "%s_result %s(mc_context *ctx%s)", o->c_name.data,
                                 o->c_name.data, parameter_list(e, o->args->fields).text.data);
    add_wanted(e, to, o->c_name, prototype, o->span);
}

static void add_wanted_verifier(const emitter *e, wanted_list *to, const operation *o) {
    mc_str name = verifier_name(e, o->auth);
    add_wanted(e, to, name,
               code_printf(e->arena, "mc_verdict %s(mc_context *ctx, const mc_credentials *given)",
                           name.data),
               o->span);
}

const wanted_function *emit_handlers(const schema *from, mc_arena *arena) {
    wanted_list list = {NULL, NULL};
    list.end = &list.first;
    for (const unit *u = from->units; u; u = u->next) {
        const emitter e = {.arena = arena, .schema = from, .unit = u};
        bool verified[sizeof auths / sizeof *auths] = {[AUTH_NONE] = true};
        for (const service *s = u->services; s; s = s->next) {
            for (const operation *o = s->operations; o; o = o->next) {
                if (!verified[o->auth]) add_wanted_verifier(&e, &list, o);
                verified[o->auth] = true;
                add_wanted_handler(&e, &list, o);
            }
        }
    }
    return list.first;
}

/* ---- all of it -------------------------------------------------------------------------- */

values *service_values(emitter *e) {
    values *root = values_new(e->arena);
    add_file(e, root);
    add_verifiers(e, root);
    values_list(root, "services");
    for (const service *s = e->unit->services; s; s = s->next) {
        values *to = values_add(root, "services");
        values_set(to, "name", code_comment(s->name, e->arena));
        values_set(to, "label", code_string(s->name, e->arena));
        values_set(to, "c_name", (code){s->c_name});
        values_set(to, "stem", (code){local_stem(e, without_package(e->unit, s->c_name))});
        values_list(to, "operations");
        for (const operation *o = s->operations; o; o = o->next) {
            add_operation(e, to, o);
        }
    }
    values_flag(root, "has_patterns", e->has_patterns);
    values_flag(root, "has_sockets", has_sockets(e->unit));
    return root;
}
