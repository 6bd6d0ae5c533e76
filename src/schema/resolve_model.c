/* resolve_model.c - models and errors: their fields, inherited ones first, and their checks. */
#include "resolver.h"

/* ---- fields ------------------------------------------------------------------------- */

static const char *const field_annotations[] = {
    "alias",     "range",   "header", "cookie",   "query",         "path",
    "body",      "form",    "file",   "readonly", "writeonly",     "deprecated",
    "sensitive", "example", "strict", "lax",      "left_to_right", "env"};

/* `@range(0, 150)` is what `(0..150)` is. */
static void add_range_annotation(resolver *r, const ast_member *member, type *t) {
    const ast_annotation *range = find_annotation(member->annotations, "range");
    if (!range) return;
    const ast_arg *low = range->args, *high = low ? low->next : NULL;
    if (low && low->kind == AST_ARG_RANGE && !high) {
        add_rules(r, t, low, range->span);
        return;
    }
    bool two = high && !high->next && low->kind == AST_ARG_VALUE && high->kind == AST_ARG_VALUE &&
               low->value && high->value;
    if (!two) {
        diag_add(r->diags, DIAG_bad_annotation, range->span, "range", "two bounds");
        return;
    }
    const ast_arg both = {
        .kind = AST_ARG_RANGE, .span = range->span, .low = low->value, .high = high->value};
    add_rules(r, t, &both, range->span);
}

/* What may be missing, and what may be null: the table "Absent, null, value". */
static void set_presence(field *f, const ast_member *member) {
    const type *t = f->type;
    f->nullable = t->nullable;
    f->required = !f->default_value && !member->optional && !t->omissible;
    set_flags(f);
}

void set_flags(field *f) {
    f->boxed = false;
    f->has_flag = f->nullable || (!f->required && !f->default_value);
}

/* `ref: int | str @left_to_right`: of the union that is written there, no other. */
static void set_union_mode(resolver *r, const ast_member *member, const type *t) {
    const ast_annotation *given = find_annotation(member->annotations, "left_to_right");
    if (!given) return;
    if (t->kind == TYPE_UNION && t->choice->is_inline && t->choice->span.source == t->span.source &&
        t->choice->span.start >= member->type->span.start &&
        t->choice->span.end <= member->type->span.end) {
        t->choice->mode = UNION_FIRST;
        return;
    }
    diag_add(r->diags, DIAG_bad_annotation, given->span, "left_to_right",
             "a union that is written here");
}

field *resolve_field(resolver *r, const ast_member *member, mc_str stem) {
    check_annotations(r, member->annotations, field_annotations,
                      sizeof field_annotations / sizeof *field_annotations);
    mc_str own = name_snake(member->name.text, r->arena);
    type *t = resolve_type(r, member->type, name_join(stem, own, r->arena));
    if (!t) return NULL;
    add_range_annotation(r, member, t);
    set_union_mode(r, member, t);
    field *f = NEW(r->arena, field);
    f->name = member->name.text;
    f->wire = f->name;
    check_text(r, f->wire, member->name.span);
    f->c_name = name_member(member->name.text, r->arena);
    f->doc = member->doc;
    f->span = member->name.span;
    f->type = t;
    if (member->default_value) f->default_value = promise_constant(r, t, member->default_value);
    set_presence(f, member);
    annotate_field(r, f, member->annotations);
    return f;
}

/* The names that a field takes in its struct. */
static void add_member_names(resolver *r, const field *f, c_names *names) {
    mc_str what = mc_arena_printf(r->arena, "field %s", f->name.data);
    c_names_add(names, f->c_name, what, f->span, r->arena);
    if (!f->has_flag) return;
    mc_str has = mc_arena_printf(r->arena, "has_%s", f->c_name.data);
    c_names_add(names, has, what, f->span, r->arena);
}

static void check_wire_twice(resolver *r, field *f, mc_str wire, name_table *wires) {
    void **known = name_table_at(wires, wire, r->arena);
    const field *first = *known;
    if (!first) {
        *known = f;
        return;
    }
    diag *d = diag_add(r->diags, DIAG_name_twice, f->span, wire.data);
    diag_note(r->diags, d, first->span, "the first one is here");
}

static void check_wires(resolver *r, field *f, name_table *wires) {
    check_wire_twice(r, f, f->wire, wires);
    for (size_t i = 0; i < f->aliases_len; i++) {
        check_wire_twice(r, f, f->aliases[i], wires);
    }
}

/* C++ wants no member to be called as the type of one in the same struct is. */
static void rename_fields(resolver *r, model *m) {
    name_table types = {0};
    for (field *f = m->fields; f; f = f->next) {
        *name_table_at(&types, f->type->c_type, r->arena) = f;
    }
    for (field *f = m->fields; f; f = f->next) {
        if (!*name_table_at(&types, f->c_name, r->arena)) continue;
        f->c_name = mc_arena_printf(r->arena, "%s_", f->c_name.data);
    }
}

void finish_fields(resolver *r, model *m, const param_in *in) {
    c_names names = {0};
    name_table wires[IN_FILE + 1] = {0};
    size_t errors = r->diags->errors;
    rename_fields(r, m);
    m->len = 0;
    for (field *f = m->fields; f; f = f->next) {
        f->index = m->len++;
        add_member_names(r, f, &names);
        /* a form's files and fields share their names */
        param_in place = in ? in[f->index] : IN_BODY;
        check_wires(r, f, &wires[place == IN_FILE ? IN_FORM : place]);
    }
    if (m->allow_extra) {
        c_names_add(&names, MC_STR("extra"), MC_STR("what @extra(allow) keeps"), m->span, r->arena);
    }
    if (r->diags->errors == errors) c_names_check(&names, r->diags);
}

/* ---- what a model takes from others --------------------------------------------------- */

void copy_fields(resolver *r, const model *from, field ***tail) {
    for (const field *f = from->fields; f; f = f->next) {
        field *copy = NEW(r->arena, field);
        *copy = *f;
        copy->next = NULL;
        /* Whether it is boxed depends on the struct that it stands in. */
        set_flags(copy);
        APPEND(*tail, copy);
    }
}

/* The model that a base or a mixin names, with its own fields known. */
static model *resolve_parent(resolver *r, const ast_type *ast, const model *child) {
    if (!go_deeper(r, ast->span)) return NULL;
    const type *t = resolve_type(r, ast, child->stem);
    r->depth--;
    if (!t) return NULL;
    model *found = t->kind == TYPE_MODEL && !t->nullable ? t->model : NULL;
    if (!found || (found->decl && found->decl->kind == AST_ERROR)) {
        diag_add(r->diags, DIAG_not_a_model, ast->span, t->label.data);
        return NULL;
    }
    if (found->state == MODEL_RESOLVING) {
        diag_add(r->diags, DIAG_inherits_itself, ast->span, child->name.data);
        return NULL;
    }
    if (!go_deeper(r, ast->span)) return NULL;
    resolve_model(r, found);
    r->depth--;
    return found;
}

/* The models that a model takes fields and checks from. */
typedef struct parent {
    const model *model;
    struct parent *next;
} parent;

static void inherit(resolver *r, const ast_type *ast, const model *child, field ***fields,
                    parent ***parents) {
    const model *found = resolve_parent(r, ast, child);
    if (!found) return;
    copy_fields(r, found, fields);
    parent *link = NEW(r->arena, parent);
    link->model = found;
    APPEND(*parents, link);
}

/* ---- checks ----------------------------------------------------------------------------- */

field *find_field(const model *m, mc_str name) {
    for (field *f = m->fields; f; f = f->next) {
        if (mc_str_equal(f->name, name)) return f;
    }
    return NULL;
}

void unknown_field(resolver *r, const model *m, mc_str name, span where) {
    mc_str *names = mc_arena_array(r->arena, m->len + 1, sizeof *names);
    for (const field *f = m->fields; f; f = f->next) {
        names[f->index] = f->name;
    }
    diag *d = diag_add(r->diags, DIAG_unknown_field, where, m->name.data, name.data);
    mc_str near = diag_nearest(name, names, m->len);
    if (near.len > 0) diag_hint(r->diags, d, "did you mean %s?", near.data);
}

/* The fields that a call of the user's function names; NULL where one is unknown. */
static field **call_fields(resolver *r, const model *m, const ast_expr *call, size_t *len) {
    size_t count = 0;
    for (const ast_expr *operand = call->operands; operand; operand = operand->next) {
        if (operand->kind != AST_EXPR_NAME) {
            diag_add(r->diags, DIAG_expr_argument, operand->span);
            return NULL;
        }
        count++;
    }
    field **fields = mc_arena_array(r->arena, count + 1, sizeof *fields);
    bool found_all = true;
    *len = 0;
    for (const ast_expr *operand = call->operands; operand; operand = operand->next) {
        field *f = find_field(m, operand->name.text);
        if (!f) unknown_field(r, m, operand->name.text, operand->name.span);
        for (size_t i = 0; f && i < *len; i++) {
            if (fields[i] != f) continue;
            diag_add(r->diags, DIAG_constraint_twice, operand->span, f->name.data);
        }
        found_all &= f != NULL;
        fields[(*len)++] = f;
    }
    return found_all ? fields : NULL;
}

/* C has no overloading: in each instance of a generic model it is a function of its own. */
static mc_str check_name(resolver *r, const model *m, mc_str function) {
    mc_str name = name_snake(function, r->arena);
    bool generic = m->decl && m->decl->type_params_len > 0;
    return package_name(r, generic ? name_join(m->stem, name, r->arena) : name);
}

/* More of an expression says no more to who reads that it does not hold. */
#define MESSAGE_LIMIT 300

/* What the schema says between two places, for messages. */
static mc_str source_text(resolver *r, span where) {
    mc_str text = {where.source->text.data + where.start, where.end - where.start};
    if (text.len <= MESSAGE_LIMIT) return mc_arena_str(r->arena, text);
    text.len = MESSAGE_LIMIT;
    text.len = mc_utf8_valid_prefix(text);
    return mc_arena_printf(r->arena, "%.*s...", MC_STR_ARG(text));
}

static bool expression_check(resolver *r, model *m, const ast_member *member, model_check *check) {
    check->expr = resolve_expr(r, m, member->expr);
    if (!check->expr) return false;
    if (check->expr->type->kind != TYPE_BOOL) {
        diag_add(r->diags, DIAG_expr_not_bool, member->expr->span, check->expr->type->label.data);
        return false;
    }
    check->fields = fields_read(r, m, check->expr, &check->len);
    if (!check_text(r, member->message, member->span)) return false;
    check->message = member->message.len > 0 ? member->message : source_text(r, member->expr->span);
    return true;
}

/* `check f`, `check f(a, b)`: a function of the user's. A bare name is one where no field is
 * called so. */
static bool is_function_check(const model *m, const ast_expr *ast) {
    if (ast->kind == AST_EXPR_NAME) return !find_field(m, ast->name.text);
    return is_function_call(ast);
}

static bool function_check(resolver *r, model *m, const ast_member *member, model_check *check) {
    const ast_expr *ast = member->expr;
    check->function = ast->name.text;
    check->c_name = check_name(r, m, ast->name.text);
    check->unit = r->scope->unit;
    check->message = member->message;
    if (!check_text(r, check->message, member->span)) return false;
    if (ast->kind == AST_EXPR_CALL) check->params = call_fields(r, m, ast, &check->len);
    check->fields = check->params;
    if (check->len == 0) check->whole = m;
    return ast->kind == AST_EXPR_NAME || check->fields;
}

static model_check *resolve_check(resolver *r, model *m, const ast_member *member) {
    model_check *check = NEW(r->arena, model_check);
    check->span = member->span;
    bool fine = is_function_check(m, member->expr) ? function_check(r, m, member, check)
                                                   : expression_check(r, m, member, check);
    return fine ? check : NULL;
}

/* ---- computed fields ------------------------------------------------------------------- */

static bool fits_result(const type *t) {
    return t->kind < TYPE_ANY || t->kind == TYPE_ENUM;
}

/* The very same kind, but a double takes any number. */
static bool same_kind(const type *declared, const type *found) {
    if (declared->kind == TYPE_ENUM) return declared->enumeration == found->enumeration;
    bool is_double = declared->kind == TYPE_FLOAT && declared->bits == 64;
    if (is_double && is_number(found)) return true;
    return declared->kind == found->kind && declared->bits == found->bits;
}

static bool computed_expression(resolver *r, model *m, const ast_member *member,
                                computed_field *c) {
    c->expr = resolve_expr(r, m, member->expr);
    if (!c->expr) return false;
    c->nullable = may_lack_value(c->expr);
    if (c->expr->type && same_kind(c->type, c->expr->type)) return true;
    diag_add(r->diags, DIAG_computed_type, member->expr->span, c->type->label.data,
             c->expr->type ? c->expr->type->label.data : "null");
    return false;
}

static bool computed_function(resolver *r, const model *m, const ast_member *member,
                              computed_field *c) {
    const ast_expr *call = member->expr;
    c->function = call->name.text;
    c->c_function = check_name(r, m, call->name.text);
    c->unit = r->scope->unit;
    c->fields = call_fields(r, m, call, &c->len);
    return c->fields != NULL;
}

static computed_field *resolve_computed(resolver *r, model *m, const ast_member *member,
                                        mc_str stem) {
    check_annotations(r, member->annotations, NULL, 0);
    computed_field *c = NEW(r->arena, computed_field);
    mc_str own = name_snake(member->name.text, r->arena);
    c->name = member->name.text;
    c->wire = name_styled(c->name, m->rename, r->arena);
    c->c_name = name_member(member->name.text, r->arena);
    c->accessor = name_join(m->c_name, own, r->arena);
    c->doc = member->doc;
    c->span = member->name.span;
    c->type = resolve_type(r, member->type, name_join(stem, own, r->arena));
    if (!c->type) return NULL;
    if (!fits_result(c->type) || c->type->rules) {
        diag_add(r->diags, DIAG_computed_kind, member->type->span, c->type->label.data);
        return NULL;
    }
    const field *same = find_field(m, c->name);
    if (same) {
        diag *d = diag_add(r->diags, DIAG_name_twice, c->span, c->name.data);
        diag_note(r->diags, d, same->span, "the first one is here");
    }
    for (const field *f = m->fields; f; f = f->next) {
        if (same || !mc_str_equal(f->wire, c->wire)) continue;
        diag *d = diag_add(r->diags, DIAG_name_twice, c->span, c->wire.data);
        diag_note(r->diags, d, f->span, "the first one is here");
    }
    bool fine = is_function_call(member->expr) ? computed_function(r, m, member, c)
                                               : computed_expression(r, m, member, c);
    return fine ? c : NULL;
}

static void resolve_all_computed(resolver *r, model *m, mc_str stem) {
    computed_field **tail = &m->computed;
    for (const ast_member *member = m->decl->members; member; member = member->next) {
        if (member->kind != AST_COMPUTED) continue;
        computed_field *c = resolve_computed(r, m, member, stem);
        if (c) APPEND(tail, c);
    }
}

/* ---- models ------------------------------------------------------------------------------- */

/* What the model says holds for those of its own fields that say nothing. */
static void set_mode(field *f, const model *m) {
    if (f->strict || f->lax) return;
    f->strict = m->strict;
    f->lax = m->lax;
}

static parent *resolve_members(resolver *r, model *m, mc_str stem) {
    field **tail = &m->fields;
    parent *parents = NULL, **last_parent = &parents;
    if (m->decl->base) inherit(r, m->decl->base, m, &tail, &last_parent);
    if (parents) inherit_annotations(m, parents->model);
    annotate_model(r, m, m->decl->annotations);
    for (const ast_member *member = m->decl->members; member; member = member->next) {
        if (member->kind == AST_MIXIN) inherit(r, member->type, m, &tail, &last_parent);
        if (member->kind != AST_FIELD) continue;
        field *f = resolve_field(r, member, stem);
        if (!f) continue;
        rename_field(r, f, m->rename);
        set_mode(f, m);
        APPEND(tail, f);
    }
    finish_fields(r, m, NULL);
    return parents;
}

/* One over a whole model takes that model's struct, wherever it is inherited. */
model_check *adopt_check(resolver *r, const model *to, const model_check *old) {
    model_check *check = NEW(r->arena, model_check);
    *check = *old;
    check->next = NULL;
    size_t len = old->whole ? old->whole->len : old->len;
    check->fields = mc_arena_array(r->arena, len + 1, sizeof *check->fields);
    check->params = old->params;
    check->len = 0;
    const field *of_whole = old->whole ? old->whole->fields : NULL;
    for (size_t i = 0; i < len; i++) {
        const field *wanted = old->whole ? of_whole : old->fields[i];
        field *found = find_field(to, wanted->name);
        if (!found) return NULL;
        check->fields[check->len++] = found;
        if (of_whole) of_whole = of_whole->next;
    }
    if (old->expr) check->expr = rebind_expr(r, to, old->expr);
    return check;
}

static void inherit_checks(resolver *r, model *m, const parent *from, model_check ***tail) {
    for (const model_check *old = from->model->checks; old; old = old->next) {
        model_check *check = adopt_check(r, m, old);
        if (check) APPEND(*tail, check);
    }
}

static void resolve_checks(resolver *r, model *m, const parent *parents) {
    model_check **tail = &m->checks;
    for (; parents; parents = parents->next) {
        inherit_checks(r, m, parents, &tail);
    }
    for (const ast_member *member = m->decl->members; member; member = member->next) {
        if (member->kind != AST_CHECK) continue;
        model_check *check = resolve_check(r, m, member);
        if (check) APPEND(tail, check);
    }
}

static void set_status(resolver *r, model *m) {
    if (m->decl->kind != AST_ERROR) return;
    mc_value status;
    const ast_value *literal = m->decl->value ? resolve_constant_value(r, m->decl->value) : NULL;
    if (literal && parse_integer(literal, &status) && status.kind == MC_INT &&
        status.as.integer >= 400 && status.as.integer <= 599) {
        m->status = (int)status.as.integer;
        return;
    }
    span where = m->decl->value ? m->decl->value->span : m->span;
    diag_add(r->diags, DIAG_bad_status, where, "the status of an error", 400, 599);
}

model *new_model(resolver *r, mc_str name, mc_str stem, span where) {
    model *m = NEW(r->arena, model);
    m->name = name;
    m->stem = stem;
    m->c_name = package_name(r, stem);
    m->span = where;
    m->unit = r->scope->unit;
    return m;
}

void resolve_model(resolver *r, model *m) {
    if (m->state != MODEL_NEW) return;
    const context *outer = r->context;
    r->context = m->context;
    m->state = MODEL_RESOLVING;
    const parent *parents = resolve_members(r, m, m->stem);
    resolve_checks(r, m, parents);
    resolve_all_computed(r, m, m->stem);
    set_status(r, m);
    m->state = MODEL_RESOLVED;
    r->context = outer;
}
