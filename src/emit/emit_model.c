/* emit_model.c - PACKAGE.c: each model as the runtime's tables, and its defaults. */
#include "emitter.h"

/* ---- unions -------------------------------------------------------------------------- */

static void add_union(emitter *e, values *to, const choice *c, mc_str stem) {
    static const char *const modes[] = {[UNION_SMART] = "MC_UNION_SMART",
                                        [UNION_INTERNAL] = "MC_UNION_INTERNAL",
                                        [UNION_ADJACENT] = "MC_UNION_ADJACENT"};
    values_set(to, "mode", code_literal(modes[c->mode]));
    code tag = code_string(c->tag_key, e->arena), content = code_string(c->content_key, e->arena);
    bool tagged = c->mode != UNION_SMART, adjacent = c->mode == UNION_ADJACENT;
    values_set(to, "tag_key",
               tagged ? code_printf(e->arena, "MC_STR_INIT(%s)", tag.text.data) : code_literal(""));
    values_set(to, "content_key",
               adjacent ? code_printf(e->arena, "MC_STR_INIT(%s)", content.text.data)
                        : code_literal(""));
    values_list(to, "cases");
    for (const union_case *k = c->cases; k; k = k->next) {
        mc_str own = mc_arena_printf(e->arena, "%s_%s", stem.data, k->c_name.data);
        code described = describe(e, to, k->type, own);
        values *item = values_add(to, "cases");
        code label = code_string(k->tag, e->arena);
        values_set(item, "c_const", (code){k->c_const});
        values_set(item, "tag", code_printf(e->arena, "MC_STR_INIT(%s)", label.text.data));
        values_set(item, "type", described);
        values_set(item, "boxed", code_literal(k->boxed ? "true" : "false"));
    }
}

/* ---- models --------------------------------------------------------------------------- */

static code field_numbers(const emitter *e, const model_check *check) {
    mc_buf out = {0};
    for (size_t i = 0; i < check->len; i++) {
        mc_buf_printf(&out, "%s%zu", i > 0 ? ", " : "", check->fields[i]->index);
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

static code check_call(const emitter *e, const model_check *check) {
    mc_buf out = {0};
    mc_buf_printf(&out, "%s(", check->c_name.data);
    if (check->len == 0) mc_buf_add_str(&out, MC_STR("from, "));
    for (size_t i = 0; i < check->len; i++) {
        mc_buf_add_str(&out, field_argument(e, check->fields[i]).text);
        mc_buf_add_str(&out, MC_STR(", "));
    }
    mc_buf_add_str(&out, MC_STR("check)"));
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* Each check of a model: a thunk that takes its fields apart, and a row that names it. */
static void add_checks(const emitter *e, values *to, const model *m, mc_str stem) {
    size_t number = 0;
    values_list(to, "model_checks");
    for (const model_check *check = m->checks; check; check = check->next, number++) {
        code name = code_printf(e->arena, "%s_check_%zu", stem.data, number);
        values *thunk = values_add(to, "checks");
        values_set(thunk, "name", name);
        values_set(thunk, "model", (code){m->c_name});
        values_set(thunk, "call", check_call(e, check));
        values *row = values_add(to, "model_checks");
        code fields = code_printf(e->arena, "%s_fields", name.text.data);
        values_set(row, "name", name);
        values_set(row, "label", code_string(check->function, e->arena));
        values_set(row, "fields", field_numbers(e, check));
        values_set(row, "fields_name", fields);
        values_set(row, "fields_ref", check->len > 0 ? fields : code_literal("NULL"));
        values_set(row, "len", code_uint(check->len, e->arena));
    }
}

static void add_model(emitter *e, values *to, const model *m, mc_str stem) {
    values_flag(to, "forbid", m->forbid_extra);
    values_list(to, "fields");
    for (const field *f = m->fields; f; f = f->next) {
        describe_field(e, to, "fields", f, stem, m->c_name);
    }
    add_checks(e, to, m, stem);
    add_initial(e, to, m->fields, stem);
}

/* ---- the file --------------------------------------------------------------------------- */

static void add_definition(emitter *e, values *root, const definition *d) {
    if (d->kind == DEFINE_ENTRY) return;
    bool is_model = d->kind == DEFINE_MODEL;
    values *to = values_add(root, "definitions");
    mc_str name = is_model ? d->model->name : d->choice->name;
    mc_str c_name = is_model ? d->model->c_name : d->choice->c_name;
    mc_str stem = local_stem(e, without_package(e->unit, c_name));
    values_flag(to, "is_model", is_model);
    values_flag(to, "is_union", !is_model);
    values_set(to, "label", code_comment(name, e->arena));
    values_set(to, "name", code_string(name, e->arena));
    values_set(to, "c_name", (code){c_name});
    values_set(to, "stem", (code){stem});
    values_list(to, "checks");
    values_list(to, "types");
    if (is_model) {
        add_model(e, to, d->model, stem);
    } else {
        add_union(e, to, d->choice, stem);
    }
}

static void add_aliases(const emitter *e, values *root) {
    values_list(root, "aliases");
    for (const alias *a = e->unit->aliases; a; a = a->next) {
        values *to = values_add(root, "aliases");
        values_set(to, "label", code_comment(a->name, e->arena));
        values_list(to, "checks");
        values_list(to, "types");
        describe_alias(e, to, a);
    }
}

values *model_values(emitter *e) {
    values *root = values_new(e->arena);
    add_file(e, root);
    add_enums(e, root);
    add_aliases(e, root);
    values_list(root, "definitions");
    for (const definition *d = e->unit->definitions; d; d = d->next) {
        add_definition(e, root, d);
    }
    return root;
}
