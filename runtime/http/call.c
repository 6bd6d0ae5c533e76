/*
 * call.c - calls of a generated client: arguments to a request, an answer to a typed reply; see
 * modelc/call.h.
 */
#include <modelc/call.h>

#include "syntax.h"

/** A request that is being made. The buffers are freed by mc_client_call. */
typedef struct caller {
    const mc_call *call;
    const void *const *args;
    mc_arena *arena;
    mc_buf target, cookies, body;
    mc_header *headers, **headers_end;
    bool has_query, has_body;
    const char *problem; /* why it cannot be sent; NULL: memory is short */
} caller;

static bool refuse(caller *c, const char *problem) {
    c->problem = problem;
    return false;
}

/* ---- arguments as text --------------------------------------------------------------------- */

/** All but letters, digits and "-._~" is escaped: it stands for itself in paths and queries. */
static void add_escaped(mc_buf *out, mc_str text) {
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        if (letter || (byte >= '0' && byte <= '9') || (byte && strchr("-._~", byte))) {
            mc_buf_add_char(out, (char)byte);
            continue;
        }
        mc_buf_add_char(out, '%');
        mc_buf_add_char(out, digits[byte >> 4]);
        mc_buf_add_char(out, digits[byte & 15]);
    }
}

/** The argument as JSON would have it: what the server's lax mode understands as text, too. */
static bool read_argument(caller *c, size_t index, mc_value *out) {
    mc_buf json = {0};
    bool written =
        mc_to_json(c->call->params[index].type, c->args[index], &json, MC_JSON_WITH_WRITEONLY);
    bool fine = written && mc_json_read(out, mc_buf_str(&json), NULL, c->arena, NULL);
    bool no_memory = json.failed;
    mc_buf_free(&json);
    return fine || (!written && !no_memory && refuse(c, "An argument is no value of its type"));
}

/** A number, a word or a text; `data` NULL where there is no memory or it is none of them. */
static mc_str scalar_text(caller *c, const mc_value *value) {
    if (value->kind == MC_STRING) return mc_value_text(value);
    if (value->kind == MC_ARRAY || value->kind == MC_OBJECT) {
        refuse(c, "An argument that is sent as text holds a list or an object within another");
        return (mc_str){0};
    }
    mc_buf text = {0};
    mc_json_write_value(&text, value);
    mc_str copy = text.failed ? (mc_str){0} : mc_arena_str(c->arena, mc_buf_str(&text));
    mc_buf_free(&text);
    return copy;
}

static bool add_query(caller *c, mc_str name, mc_str text) {
    mc_buf_add_char(&c->target, c->has_query ? '&' : '?');
    c->has_query = true;
    add_escaped(&c->target, name);
    mc_buf_add_char(&c->target, '=');
    add_escaped(&c->target, text);
    return !c->target.failed;
}

static bool add_header(caller *c, mc_str name, mc_str text) {
    if (!mc_http_is_token(name) || !mc_http_is_field_value(text))
        return refuse(c, "An argument cannot be sent as a header");
    mc_header *header = mc_arena_alloc(c->arena, sizeof *header);
    if (!header) return false;
    *header = (mc_header){name, text, NULL};
    *c->headers_end = header;
    c->headers_end = &header->next;
    return true;
}

/** A cookie has no way to escape: RFC 6265's octets are all that can be sent. */
static bool is_cookie_text(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if (byte <= ' ' || byte >= 0x7f || strchr("\",;\\", byte)) return false;
    }
    return true;
}

static bool add_cookie(caller *c, mc_str name, mc_str text) {
    if (!mc_http_is_token(name) || !is_cookie_text(text))
        return refuse(c, "An argument cannot be sent as a cookie");
    if (c->cookies.len > 0) mc_buf_add_str(&c->cookies, MC_STR("; "));
    mc_buf_add_str(&c->cookies, name);
    mc_buf_add_char(&c->cookies, '=');
    mc_buf_add_str(&c->cookies, text);
    return !c->cookies.failed;
}

static bool add_field(caller *c, mc_str name, mc_str text) {
    if (c->body.len > 0) mc_buf_add_char(&c->body, '&');
    add_escaped(&c->body, name);
    mc_buf_add_char(&c->body, '=');
    add_escaped(&c->body, text);
    return !c->body.failed;
}

static bool add_text(caller *c, mc_param_in in, mc_str name, const mc_value *value) {
    if (value->kind == MC_NULL) return true;
    mc_str text = scalar_text(c, value);
    if (!text.data) return false;
    switch (in) {
    case MC_IN_QUERY:
        return add_query(c, name, text);
    case MC_IN_HEADER:
        return add_header(c, name, text);
    case MC_IN_COOKIE:
        return add_cookie(c, name, text);
    case MC_IN_FORM:
        return add_field(c, name, text);
    default:
        return refuse(c, "An argument has no place in the request");
    }
}

/** A list is sent as its items, each under the name. */
static bool add_items(caller *c, mc_param_in in, mc_str name, const mc_value *value) {
    if (value->kind != MC_ARRAY) return add_text(c, in, name, value);
    for (size_t i = 0; i < value->len; i++) {
        if (!add_text(c, in, name, &value->as.items[i])) return false;
    }
    return true;
}

/** A model is sent as its fields. */
static bool add_argument(caller *c, size_t index) {
    const mc_call_param *param = &c->call->params[index];
    mc_value value;
    if (!read_argument(c, index, &value)) return false;
    if (value.kind != MC_OBJECT) return add_items(c, param->in, param->name, &value);
    for (size_t i = 0; i < value.len; i++) {
        const mc_member *member = &value.as.members[i];
        if (!add_items(c, param->in, member->key, &member->value)) return false;
    }
    return true;
}

/* ---- the parts of the request -------------------------------------------------------------- */

static bool has_part(const caller *c, mc_param_in in) {
    for (size_t i = 0; i < c->call->params_len; i++) {
        if (c->call->params[i].in == in) return true;
    }
    return false;
}

static bool add_path_argument(caller *c, mc_str name) {
    for (size_t i = 0; i < c->call->params_len; i++) {
        const mc_call_param *param = &c->call->params[i];
        if (param->in != MC_IN_PATH || !mc_str_equal(param->name, name)) continue;
        mc_value value;
        if (!read_argument(c, i, &value)) return false;
        mc_str text = scalar_text(c, &value);
        if (!text.data) return false;
        bool dots = mc_str_equal(text, MC_STR(".")) || mc_str_equal(text, MC_STR(".."));
        if (text.len == 0 || dots) return refuse(c, "An argument cannot be a segment of the path");
        add_escaped(&c->target, text);
        return !c->target.failed;
    }
    return refuse(c, "The path has a parameter that is no argument");
}

static bool add_path(caller *c) {
    for (const char *at = c->call->path; *at; at++) {
        const char *end = *at == '{' ? strchr(at, '}') : NULL;
        if (!end) {
            mc_buf_add_char(&c->target, *at);
            continue;
        }
        if (!add_path_argument(c, (mc_str){at + 1, (size_t)(end - at - 1)})) return false;
        at = end;
    }
    return !c->target.failed;
}

static bool add_texts(caller *c) {
    for (size_t i = 0; i < c->call->params_len; i++) {
        mc_param_in in = c->call->params[i].in;
        if (in == MC_IN_PATH || in == MC_IN_BODY || !c->args[i]) continue;
        if (!add_argument(c, i)) return false;
    }
    return c->cookies.len == 0 || add_header(c, MC_STR("cookie"), mc_buf_str(&c->cookies));
}

static bool write_body(caller *c, size_t index) {
    const mc_call_param *param = &c->call->params[index];
    if (c->call->embed_body) {
        mc_buf_add_char(&c->body, c->body.len > 0 ? ',' : '{');
        mc_json_write_str(&c->body, param->name);
        mc_buf_add_char(&c->body, ':');
    }
    c->has_body = true;
    return mc_to_json(param->type, c->args[index], &c->body, MC_JSON_WITH_WRITEONLY) ||
           (!c->body.failed && refuse(c, "A body is no value of its type"));
}

static bool add_json(caller *c) {
    for (size_t i = 0; i < c->call->params_len; i++) {
        if (c->call->params[i].in != MC_IN_BODY || !c->args[i]) continue;
        if (!write_body(c, i)) return false;
    }
    if (c->call->embed_body) {
        if (!c->has_body) mc_buf_add_char(&c->body, '{');
        mc_buf_add_char(&c->body, '}');
        c->has_body = true;
    }
    return !c->body.failed &&
           (!c->has_body || add_header(c, MC_STR("content-type"), MC_STR("application/json")));
}

static bool make_request(caller *c) {
    if (!add_header(c, MC_STR("accept"), MC_STR("application/json")) || !add_path(c) ||
        !add_texts(c))
        return false;
    if (!has_part(c, MC_IN_FORM)) return add_json(c);
    c->has_body = true;
    return add_header(c, MC_STR("content-type"), MC_STR("application/x-www-form-urlencoded"));
}

/* ---- the answer ----------------------------------------------------------------------------- */

/** A client reads what is the server's to give. */
static bool read_as(const mc_type *type, mc_str json, mc_arena *arena, mc_reply *reply, void *as) {
    static const mc_json_options options = {.flags = MC_READ_READONLY};
    mc_errors_init(&reply->errors, arena);
    return mc_from_json(type, as, json, &options, arena, &reply->errors);
}

static int failed(mc_reply *reply, int error, const char *problem) {
    reply->error = error;
    reply->problem = problem;
    return MC_REPLY_FAILED;
}

static mc_str text_of(const mc_value *object, const char *key) {
    const mc_value *found = mc_value_get(object, mc_str_from(key));
    return found && found->kind == MC_STRING ? mc_value_text(found) : (mc_str){0};
}

static bool read_loc(const mc_value *loc, mc_error *error, mc_arena *arena) {
    if (!loc || loc->kind != MC_ARRAY) return false;
    mc_loc *steps = mc_arena_array(arena, (size_t)loc->len + 1, sizeof *steps);
    if (!steps) return false;
    for (size_t i = 0; i < loc->len; i++) {
        const mc_value *step = &loc->as.items[i];
        if (step->kind == MC_STRING)
            steps[i] = (mc_loc){.key = mc_value_text(step), .kind = MC_LOC_KEY};
        else if (step->kind == MC_INT && step->as.integer >= 0)
            steps[i] = (mc_loc){.index = (size_t)step->as.integer, .kind = MC_LOC_INDEX};
        else
            return false;
    }
    error->loc = steps;
    error->loc_len = loc->len;
    return true;
}

/** One item of FastAPI's list. */
static bool read_error(const mc_value *item, mc_errors *to) {
    mc_error *error = mc_arena_zalloc(to->arena, sizeof *error);
    if (!error || item->kind != MC_OBJECT) return false;
    mc_str type = mc_arena_str(to->arena, text_of(item, "type"));
    error->type = type.data;
    error->msg = text_of(item, "msg");
    const mc_value *input = mc_value_get(item, MC_STR("input"));
    if (input) error->input = *input;
    error->has_input = input != NULL;
    if (type.len == 0 || !error->msg.data) return false;
    if (!read_loc(mc_value_get(item, MC_STR("loc")), error, to->arena)) return false;
    *(to->last ? &to->last->next : &to->first) = error;
    to->last = error;
    to->count++;
    return true;
}

/** Whether the body is a 422 as FastAPI's; a server may have another shape. */
static bool read_errors(mc_reply *reply, mc_arena *arena) {
    mc_value body;
    if (!mc_json_read(&body, reply->answer.body, NULL, arena, NULL)) return false;
    const mc_value *detail = body.kind == MC_OBJECT ? mc_value_get(&body, MC_STR("detail")) : NULL;
    bool fine = detail && detail->kind == MC_ARRAY && detail->len > 0;
    for (size_t i = 0; fine && i < detail->len; i++)
        fine = read_error(&detail->as.items[i], &reply->errors);
    if (!fine) mc_errors_init(&reply->errors, arena);
    return fine;
}

/** Errors may share a status: the first that the body fits is it. */
static int read_reply(const mc_call *call, mc_reply *reply, mc_arena *arena, void *as) {
    bool declared = false;
    for (size_t i = 0; i < call->answers_len; i++) {
        const mc_call_answer *answer = &call->answers[i];
        if (answer->status != reply->answer.status) continue;
        declared = true;
        bool bare = !answer->type || strcmp(call->method, "HEAD") == 0;
        if (bare || read_as(answer->type, reply->answer.body, arena, reply, as)) {
            mc_errors_init(&reply->errors, arena);
            return MC_REPLY_DECLARED + (int)i;
        }
        if (reply->errors.out_of_memory) return failed(reply, MC_ENOMEM, NULL);
    }
    if (reply->answer.status == 422) {
        mc_errors_init(&reply->errors, arena);
        if (read_errors(reply, arena)) return MC_REPLY_INVALID;
    }
    if (!declared) return MC_REPLY_OTHER;
    return failed(reply, -EBADMSG, "The body of the answer is not what the schema says");
}

/* ---- all of it ------------------------------------------------------------------------------- */

static int send_call(caller *c, mc_client *client, mc_reply *reply, void *as) {
    if (!make_request(c)) return failed(reply, c->problem ? MC_EINVAL : MC_ENOMEM, c->problem);
    mc_request request = {.method = mc_str_from(c->call->method),
                          .target = mc_buf_str(&c->target),
                          .headers = c->headers,
                          .body = mc_buf_str(&c->body),
                          .has_body = c->has_body};
    int status = mc_client_request(client, &request, c->arena, &reply->answer);
    if (status != MC_OK) return failed(reply, status, reply->answer.problem);
    return read_reply(c->call, reply, c->arena, as);
}

int mc_client_call(mc_client *client, const mc_call *call, const void *const *args, mc_arena *arena,
                   mc_reply *reply, void *as) {
    caller c = {.call = call, .args = args, .arena = arena};
    c.headers_end = &c.headers;
    *reply = (mc_reply){.answer = {.body = MC_STR("")}};
    mc_errors_init(&reply->errors, arena);
    int kind = send_call(&c, client, reply, as);
    mc_buf_free(&c.target);
    mc_buf_free(&c.cookies);
    mc_buf_free(&c.body);
    return kind;
}

static void add_place(mc_buf *out, const mc_error *error) {
    for (size_t i = 0; i < error->loc_len; i++) {
        if (i > 0) mc_buf_add_char(out, '.');
        if (error->loc[i].kind == MC_LOC_INDEX)
            mc_buf_printf(out, "%zu", error->loc[i].index);
        else
            mc_buf_add_str(out, error->loc[i].key);
    }
}

mc_str mc_reply_text(const mc_reply *reply, mc_arena *arena) {
    mc_buf out = {0};
    if (reply->error != MC_OK)
        mc_buf_printf(&out, "%s", reply->problem ? reply->problem : mc_strerror(reply->error));
    else
        mc_buf_printf(&out, "status %d", reply->answer.status);
    for (const mc_error *error = reply->errors.first; error; error = error->next) {
        mc_buf_add_str(&out, error == reply->errors.first ? MC_STR(": ") : MC_STR("; "));
        add_place(&out, error);
        mc_buf_printf(&out, "%s%.*s", error->loc_len ? ": " : "", MC_STR_ARG(error->msg));
    }
    mc_str text = out.failed ? MC_STR("") : mc_arena_str(arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return text.data ? text : MC_STR("");
}
