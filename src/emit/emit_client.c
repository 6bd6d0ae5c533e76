/* emit_client.c - PACKAGE_client.h and .c: a function for each operation, which asks a server. */
#include "emitter.h"

/* Why there is no function for it; NULL where there is one. */
static const char *left_out(const operation *o) {
    if (o->stream == STREAM_MESSAGES) return "it is a WebSocket";
    if (o->stream != STREAM_NONE) return "its answer is a stream";
    for (const field *f = o->args->fields; f; f = f->next) {
        if (o->in[f->index] == IN_FILE) return "it takes files";
    }
    return NULL;
}

/* A parameter of ours; called otherwise where the operation has one of that name. No parameter of
 * an operation starts with mc_. */
static code own_name(const emitter *e, const operation *o, const char *name) {
    for (const field *f = o->args->fields; f; f = f->next) {
        if (mc_str_equal(f->c_name, mc_str_from(name)))
            return code_printf(e->arena, "mc_%s_", name);
    }
    return code_literal(name);
}

static void add_params(emitter *e, values *to, const operation *o, mc_str stem) {
    values_list(to, "params");
    for (const field *f = o->args->fields; f; f = f->next) {
        mc_str own = mc_arena_printf(e->arena, "%s_%s", stem.data, f->c_name.data);
        code described = describe(e, to, f->type, own);
        values *row = values_add(to, "params");
        bool pointer = is_optional(f) || by_pointer(f->type);
        values_set(row, "wire", code_string(f->wire, e->arena));
        values_set(row, "type", described);
        values_set(row, "in", code_literal(place_of_parameter(o->in[f->index])));
        values_set(row, "argument", code_printf(e->arena, pointer ? "%s" : "&%s", f->c_name.data));
    }
}

static void add_answer(emitter *e, values *to, const operation *o, mc_str name, int status,
                       const type *t, size_t index) {
    values *answer = values_add(to, "answers");
    mc_str upper = name_upper(name, e->arena);
    mc_str member = name_member(name, e->arena);
    code label = t ? code_comment(t->label, e->arena) : code_literal("");
    values_set(
        answer, "constant",
        code_printf(e->arena, "%s_REPLY_%s", name_upper(o->c_name, e->arena).data, upper.data));
    values_set(answer, "index", code_uint(index, e->arena));
    values_set(answer, "status", code_int(status, e->arena));
    values_set(answer, "comment",
               code_printf(e->arena, "%d%s%s", status, t ? ": " : "", label.text.data));
    values_flag(answer, "type", t != NULL);
    values_set(answer, "declaration", t ? declare(e, t, member.data) : code_literal(""));
    mc_str stem = local_stem(e, without_package(e->unit, o->c_name));
    mc_str own = mc_arena_printf(e->arena, "%s_Answer%zu", stem.data, index);
    values_set(answer, "address",
               t ? code_printf(e->arena, "&%s", describe(e, to, t, own).text.data)
                 : code_literal("NULL"));
}

static void add_answers(emitter *e, values *to, const operation *o) {
    values_list(to, "answers");
    add_answer(e, to, o, status_name(e, o->status).text, o->status, o->result, 0);
    for (size_t i = 0; i < o->raises_len; i++) {
        const model *error = o->raises[i];
        const type one = {.kind = TYPE_MODEL,
                          .label = error->name,
                          .c_type = error->c_name,
                          .model = (model *)o->raises[i]};
        add_answer(e, to, o, name_snake(error->name, e->arena), error->status, &one, i + 1);
    }
    bool typed = o->result || o->raises_len > 0;
    values_flag(to, "typed", typed);
    code reply = own_name(e, o, "reply");
    values_set(to, "place",
               typed ? code_printf(e->arena, "&%s->as", reply.text.data) : code_literal("NULL"));
}

static void add_operation(emitter *e, values *root, const operation *o) {
    values *to = values_add(root, "operations");
    mc_str stem = local_stem(e, without_package(e->unit, o->c_name));
    const char *why = left_out(o);
    values_set(to, "left_out", code_literal(why ? why : ""));
    values_set(to, "method", code_comment(o->method, e->arena));
    values_set(to, "path", code_comment(o->path, e->arena));
    if (why) return;
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){o->c_name});
    values_set(to, "method_string", code_string(o->method, e->arena));
    values_set(to, "path_string", code_string(o->path, e->arena));
    values_flag(to, "embed_body", o->embed_body);
    values_comment(to, o->doc);
    values_list(to, "types");
    values_list(to, "checks");
    values_set(to, "client", own_name(e, o, "client"));
    values_set(to, "arena", own_name(e, o, "arena"));
    values_set(to, "reply", own_name(e, o, "reply"));
    values_set(to, "args", code_literal(o->args->fields ? "mc_args" : "NULL"));
    values_set(to, "parameters", parameter_list(e, o->args->fields));
    add_params(e, to, o, stem);
    add_answers(e, to, o);
}

values *client_values(emitter *e) {
    values *root = values_new(e->arena);
    add_file(e, root);
    values_list(root, "services");
    for (const service *s = e->unit->services; s; s = s->next) {
        values *to = values_add(root, "services");
        values_set(to, "name", code_comment(s->name, e->arena));
        values_list(to, "operations");
        for (const operation *o = s->operations; o; o = o->next) {
            add_operation(e, to, o);
        }
    }
    values_flag(root, "has_patterns", e->has_patterns);
    return root;
}
