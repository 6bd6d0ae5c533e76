/* emit_model.c - PACKAGE.c: each model as the runtime's tables, and its defaults. */
#include "emitter.h"

/* ---- unions -------------------------------------------------------------------------- */

/* All tags of a member that has several, or one that is no text. */
static void add_tags(const emitter *e, values *item, const union_case *k, mc_str stem) {
    code name = code_printf(e->arena, "%s_tags", stem.data);
    values_list(item, "tags");
    values_set(item, "tags_name", name);
    values_set(item, "tags_ref", k->tags_len > 0 ? name : code_literal("NULL"));
    values_set(item, "tags_len", code_uint(k->tags_len, e->arena));
    for (size_t i = 0; i < k->tags_len; i++) {
        values_set(values_add(item, "tags"), "value", any_value(e, NULL, &k->tags[i], stem));
    }
}

static code key_initializer(const emitter *e, mc_str key, bool used) {
    code text = code_string(key, e->arena);
    return used ? code_printf(e->arena, "MC_STR_INIT(%s)", text.text.data) : code_literal("");
}

static void add_union(emitter *e, values *to, const choice *c, mc_str stem) {
    values_flag(to, "sensitive", c->sensitive);
    static const char *const modes[] = {[UNION_SMART] = "MC_UNION_SMART",
                                        [UNION_INTERNAL] = "MC_UNION_INTERNAL",
                                        [UNION_ADJACENT] = "MC_UNION_ADJACENT",
                                        [UNION_FIRST] = "MC_UNION_FIRST"};
    bool adjacent = c->mode == UNION_ADJACENT;
    values_set(to, "mode", code_literal(modes[c->mode]));
    values_set(to, "tag_key",
               key_initializer(e, c->tag_key, adjacent || c->mode == UNION_INTERNAL));
    values_set(to, "content_key", key_initializer(e, c->content_key, adjacent));
    values_flag(to, "tag_is_field", c->tag_is_field);
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
        add_tags(e, item, k, own);
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

static void add_line(values *to, code text) {
    values_set(values_add(to, "lines"), "text", text);
}

/* `from->x` as that parameter wants it; the field is known to have a value where it is no pointer.
 */
static code argument(const emitter *e, const field *param, const field *own) {
    const char *name = own->c_name.data;
    bool pointer = is_optional(param) || by_pointer(own->type);
    if (own->boxed) return code_printf(e->arena, pointer ? "from->%s" : "*from->%s", name);
    const char *address = pointer && own->type->kind != TYPE_ARRAY ? "&" : "";
    if (is_optional(param) && own->has_flag) {
        return code_printf(e->arena, "from->has_%s ? %sfrom->%s : NULL", name, address, name);
    }
    return code_printf(e->arena, "%sfrom->%s", address, name);
}

static code joined_call(const emitter *e, mc_str function, field *const *params,
                        field *const *fields, size_t len, const char *last) {
    mc_buf out = {0};
    mc_buf_printf(&out, "%s(", function.data);
    for (size_t i = 0; i < len; i++) {
        mc_buf_add_str(&out, argument(e, params[i], fields[i]).text);
        mc_buf_add_str(&out, MC_STR(", "));
    }
    mc_buf_printf(&out, "%s)", last);
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* In a model made of another, a field may have become one that can be absent: the function, which
 * wants a value, is then not asked. */
static code field_check(const emitter *e, values *thunk, const model_check *check) {
    for (size_t i = 0; i < check->len; i++) {
        const field *f = check->fields[i];
        if (!is_optional(f) || is_optional(check->params[i])) continue;
        add_line(thunk, code_printf(e->arena,
                                    f->boxed ? "if (!from->%s) return true;"
                                             : "if (!from->has_%s) return true;",
                                    f->c_name.data));
    }
    return joined_call(e, check->c_name, check->params, check->fields, check->len, "check");
}

static bool is_array(const field *f) {
    return f->type->kind == TYPE_ARRAY && !f->boxed;
}

/* One field of a parent's struct from the child's: they differ where only one is boxed. */
static void add_part_field(const emitter *e, values *thunk, const field *part, const field *own) {
    const char *to = part->c_name.data, *from = own->c_name.data;
    if (part->boxed && !own->boxed) {
        const char *has =
            own->has_flag ? mc_arena_printf(e->arena, "from->has_%s ? ", from).data : "";
        add_line(thunk, code_printf(e->arena, "part.%s = %s(%s)&from->%s%s;", to, has,
                                    declare_pointer(e, part->type, "").text.data, from,
                                    own->has_flag ? " : NULL" : ""));
    } else if (!part->boxed && own->boxed) {
        add_line(thunk,
                 code_printf(e->arena, "if (from->%s) part.%s = *from->%s;", from, to, from));
        if (part->has_flag) {
            add_line(thunk, code_printf(e->arena, "part.has_%s = from->%s != NULL;", to, from));
        }
    } else {
        add_line(thunk, code_printf(e->arena,
                                    is_array(part) ? "memcpy(part.%s, from->%s, sizeof part.%s);"
                                                   : "part.%s = from->%s;",
                                    to, from, to));
        if (part->has_flag) {
            add_line(thunk, code_printf(e->arena, "part.has_%s = from->has_%s;", to, from));
        }
    }
}

/* The function takes the parent's struct: it gets one, made of what the child has of it. */
static code parent_check(const emitter *e, values *thunk, const model_check *check) {
    const model *whole = check->whole;
    add_line(thunk, code_printf(e->arena, "%s part;", whole->c_name.data));
    add_line(thunk, code_literal("memset(&part, 0, sizeof part);"));
    for (const field *f = whole->fields; f; f = f->next) {
        add_part_field(e, thunk, f, check->fields[f->index]);
    }
    if (whole->len > 0) {
        add_line(thunk, code_printf(e->arena, "mc_given_part(part.given, from->given, %zu, %zu);",
                                    check->fields[0]->index, whole->len));
    }
    return code_printf(e->arena, "%s(&part, check)", check->c_name.data);
}

static code check_call(const emitter *e, values *thunk, const model *m, const model_check *check) {
    if (check->whole == m) return code_printf(e->arena, "%s(from, check)", check->c_name.data);
    return check->whole ? parent_check(e, thunk, check) : field_check(e, thunk, check);
}

/* What is said where a check does not hold. */
static code failure(const emitter *e, const model_check *check) {
    return code_printf(e->arena, "mc_check_fail(check, \"%%s\", %s)",
                       code_string(check->message, e->arena).text.data);
}

/* Where lines of C are broken, with room for what ends them. */
#define CODE_WIDTH 88

/* What is said where an expression has no result. */
static const char *trouble(const expr *x) {
    if (!expr_matches(x)) return "a number in it is too large, or divided by 0";
    return expr_computes(x)
               ? "a number in it is too large, or divided by 0, or a pattern takes too "
                 "many steps"
               : "a pattern in it takes too many steps";
}

/* Where the next part of a condition starts, behind its && or ||; the end where there is none. What
 * stands in parentheses and strings is not looked into. */
static size_t next_part(mc_str text, size_t at) {
    size_t depth = 0;
    for (bool quoted = false; at < text.len; at++) {
        char c = text.data[at];
        if (quoted && c == '\\') at++;
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '(' || c == '{') depth++;
        if (c == ')' || c == '}') depth--;
        bool joins = depth == 0 && (c == '&' || c == '|') && text.data[at + 1] == c;
        if (joins) return at + 3;
    }
    return text.len;
}

/* A condition behind `column` other characters, in lines that are not too wide. */
static code in_lines(const emitter *e, code condition, size_t column) {
    mc_buf out = {0};
    for (size_t at = 0, end; at < condition.text.len; at = end) {
        end = next_part(condition.text, at);
        if (at > 0 && column + (end - at) > CODE_WIDTH) {
            if (out.len > 0) out.len--; /* the space behind && */
            mc_buf_add_str(&out, MC_STR("\n        "));
            column = 8;
        }
        mc_buf_add_str(&out, (mc_str){condition.text.data + at, end - at});
        column += end - at;
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* An expression's check also fails where a number in it does not fit, or a pattern takes too long.
 */
static code expression_check(const emitter *e, values *thunk, const model_check *check) {
    bool can_fail = expr_can_fail(check->expr);
    const char *before = can_fail ? "    bool holds = " : "    if (";
    code condition = in_lines(e, expr_condition(e, check->expr), strlen(before));
    expr_patterns(e, thunk, "lines", check->expr);
    if (can_fail) {
        add_line(thunk, code_literal("bool failed = false;"));
        add_line(thunk, code_printf(e->arena, "bool holds = %s;", condition.text.data));
        add_line(thunk, code_printf(e->arena, "if (failed) return mc_check_fail(check, \"%s\");",
                                    trouble(check->expr)));
        add_line(thunk, code_literal("if (holds) return true;"));
    } else {
        add_line(thunk, code_printf(e->arena, "if (%s) return true;", condition.text.data));
    }
    return failure(e, check);
}

static code function_check(const emitter *e, values *thunk, const model *m,
                           const model_check *check) {
    code call = check_call(e, thunk, m, check);
    if (check->message.len == 0) return call;
    add_line(thunk, code_printf(e->arena, "if (%s) return true;", call.text.data));
    return failure(e, check);
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
        values_list(thunk, "lines");
        values_set(thunk, "call",
                   check->expr ? expression_check(e, thunk, check)
                               : function_check(e, thunk, m, check));
        values *row = values_add(to, "model_checks");
        code fields = code_printf(e->arena, "%s_fields", name.text.data);
        values_set(row, "name", name);
        values_set(row, "label",
                   code_string(check->expr ? check->message : check->function, e->arena));
        values_set(row, "fields", field_numbers(e, check));
        values_set(row, "fields_name", fields);
        values_set(row, "fields_ref", check->len > 0 ? fields : code_literal("NULL"));
        values_set(row, "len", code_uint(check->len, e->arena));
    }
}

static code str_initializer(const emitter *e, mc_str text) {
    return code_printf(e->arena, "MC_STR_INIT(%s)", code_string(text, e->arena).text.data);
}

/* ---- computed fields ---------------------------------------------------------------------- */

static code computed_value(const emitter *e, values *to, const computed_field *c) {
    if (!c->expr) return joined_call(e, c->c_function, c->fields, c->fields, c->len, "arena");
    code guard;
    code value = expr_value(e, c->expr, c->type, &guard);
    add_line(to, code_literal("(void)arena;"));
    expr_patterns(e, to, "lines", c->expr);
    if (expr_can_fail(c->expr)) add_line(to, code_literal("bool failed = false;"));
    if (guard.text.len > 0) {
        add_line(to, code_printf(e->arena, "if (!(%s)) return false;", guard.text.data));
    }
    return value;
}

static void add_computed(emitter *e, values *to, const model *m, mc_str stem) {
    values_list(to, "computed");
    for (const computed_field *c = m->computed; c; c = c->next) {
        values *row = values_add(to, "computed");
        mc_str own = mc_arena_printf(e->arena, "%s_%s", stem.data, c->c_name.data);
        values_set(row, "wire", str_initializer(e, c->wire));
        values_set(row, "own", str_initializer(e, c->name));
        values_set(row, "type", describe(e, to, c->type, own));
        values_set(row, "c_type", (code){c->type->c_type});
        values_set(row, "accessor", (code){c->accessor});
        values_set(row, "thunk", code_printf(e->arena, "%s_compute", own.data));
        values_list(row, "lines");
        values_set(row, "value", computed_value(e, row, c));
        values_set(row, "result",
                   code_literal(c->expr && expr_can_fail(c->expr) ? "!failed" : "true"));
    }
}

/* ---- names on the wire --------------------------------------------------------------------- */

static bool has_names(const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->aliases_len > 0 || f->variable.len > 0 || !mc_str_equal(f->name, f->wire))
            return true;
    }
    return false;
}

static code joined_aliases(const emitter *e, const field *f) {
    mc_buf out = {0};
    for (size_t i = 0; i < f->aliases_len; i++) {
        code one = str_initializer(e, f->aliases[i]);
        mc_buf_printf(&out, "%s%s", i > 0 ? ", " : "", one.text.data);
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* What @limits says; empty where it says nothing. */
static code limits_of(const emitter *e, const limits *of) {
    const struct {
        const char *name;
        size_t limit;
    } all[] = {{"max_depth", of->depth},
               {"max_bytes", of->bytes},
               {"max_items", of->items},
               {"max_text", of->text}};
    mc_buf out = {0};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (all[i].limit == 0) continue;
        mc_buf_printf(&out, "%s.%s = %zu", out.len > 0 ? ", " : "", all[i].name, all[i].limit);
    }
    code text = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* A row for each field, where one of them has a name besides its key. */
static void add_names(const emitter *e, values *to, const model *m, mc_str stem) {
    values_list(to, "names");
    for (const field *f = m->fields; f && has_names(m); f = f->next) {
        values *row = values_add(to, "names");
        code list = code_printf(e->arena, "%s_%s_aliases", stem.data, f->c_name.data);
        values_set(row, "own", str_initializer(e, f->name));
        values_set(row, "aliases", joined_aliases(e, f));
        values_set(row, "list", list);
        values_set(row, "list_ref", f->aliases_len > 0 ? list : code_literal("NULL"));
        values_set(row, "len", code_uint(f->aliases_len, e->arena));
        bool named = f->variable.len > 0;
        values_set(row, "variable", named ? str_initializer(e, f->variable) : code_literal("{0}"));
    }
}

static void add_model(emitter *e, values *to, const model *m, mc_str stem) {
    values_flag(to, "forbid", m->forbid_extra);
    values_flag(to, "allow", m->allow_extra);
    values_flag(to, "sensitive", m->sensitive);
    values_set(to, "limits", limits_of(e, &m->limits));
    add_names(e, to, m, stem);
    values_list(to, "fields");
    for (const field *f = m->fields; f; f = f->next) {
        describe_field(e, to, "fields", f, stem, m->c_name);
    }
    add_checks(e, to, m, stem);
    add_computed(e, to, m, stem);
    add_initial(e, to, m->fields, stem);
}

/* ---- the file --------------------------------------------------------------------------- */

static void add_definition(emitter *e, values *root, const definition *d) {
    if (d->kind != DEFINE_MODEL && d->kind != DEFINE_UNION) return;
    bool is_model = d->kind == DEFINE_MODEL;
    values *to = values_add(root, "definitions");
    mc_str name = is_model ? d->model->name : d->choice->name;
    mc_str c_name = is_model ? d->model->c_name : d->choice->c_name;
    mc_str stem = local_stem(e, without_package(e->unit, c_name));
    values_flag(to, "is_model", is_model);
    values_flag(to, "is_union", !is_model);
    values_flag(to, "has_variables", is_model && d->model->has_variables);
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

static void add_aliases(emitter *e, values *root) {
    values_list(root, "aliases");
    for (const alias *a = e->unit->aliases; a; a = a->next) {
        values *to = values_add(root, "aliases");
        values_set(to, "label", code_comment(a->name, e->arena));
        values_list(to, "checks");
        values_list(to, "types");
        describe_alias(e, to, a);
    }
}

/* Whether `holds` is true of an expression in the unit. */
static bool any_expression(const unit *u, bool (*holds)(const expr *)) {
    for (const model *m = u->models; m; m = m->next) {
        for (const model_check *check = m->checks; check; check = check->next) {
            if (check->expr && holds(check->expr)) return true;
        }
        for (const computed_field *c = m->computed; c; c = c->next) {
            if (c->expr && holds(c->expr)) return true;
        }
    }
    return false;
}

static bool is_there(const expr *x) {
    return x != NULL;
}

values *model_values(emitter *e) {
    values *root = values_new(e->arena);
    add_file(e, root);
    add_enums(e, root);
    add_aliases(e, root);
    values_flag(root, "has_expressions", any_expression(e->unit, is_there));
    values_list(root, "definitions");
    for (const definition *d = e->unit->definitions; d; d = d->next) {
        add_definition(e, root, d);
    }
    values_flag(root, "has_patterns", e->has_patterns || any_expression(e->unit, expr_matches));
    return root;
}
