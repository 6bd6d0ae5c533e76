/* resolve_union.c - unions, declared and inline: their members, tags and names. */
#include "resolver.h"

static choice *new_choice(resolver *r, mc_str name, mc_str stem, span where) {
    choice *c = NEW(r->arena, choice);
    c->name = name;
    c->c_name = package_name(r, stem);
    c->span = where;
    c->unit = r->scope->unit;
    return c;
}

/* A member of a C name of its own; NULL where it is one that is there already, and said. */
static union_case *add_case(resolver *r, choice *c, union_case ***tail, type *t, mc_str tag,
                            mc_str c_name, span where) {
    union_case *k = NEW(r->arena, union_case);
    k->type = t;
    k->tag = tag;
    k->span = where;
    size_t len = 1;
    mc_str plain = name_member(c_name, r->arena);
    k->c_name = plain;
    bool tagged = c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT;
    for (const union_case *other = c->cases; other && !tagged; other = other->next, len++) {
        if (!mc_str_equal(other->c_name, plain)) continue;
        if (report_alike(r, other, k)) return NULL;
        k->c_name = c_name = mc_arena_printf(r->arena, "%s_%zu", plain.data, len + 1);
    }
    mc_str stem = name_join(c->c_name, c_name, r->arena);
    k->c_const = name_upper(stem, r->arena);
    APPEND(*tail, k);
    return k;
}

/* shop_doc_from_json reads JSON, whatever the members of Doc are called. */
static bool is_reader(mc_str c_name) {
    return mc_str_equal(c_name, MC_STR("json")) || mc_str_equal(c_name, MC_STR("json_with")) ||
           mc_str_equal(c_name, MC_STR("yaml"));
}

/* C++ wants no member to be called as the type of one in the same union is. */
static void rename_members(resolver *r, choice *c) {
    name_table types = {0};
    for (union_case *k = c->cases; k; k = k->next) {
        *name_table_at(&types, k->type->c_type, r->arena) = k;
    }
    for (union_case *k = c->cases; k; k = k->next) {
        bool taken = *name_table_at(&types, k->c_name, r->arena) != NULL;
        if (!taken && !is_reader(k->c_name)) continue;
        k->c_name = mc_arena_printf(r->arena, "%s_", k->c_name.data);
    }
}

static void append_choice(resolver *r, choice *c) {
    rename_members(r, c);
    *r->scope->choices_tail = c;
    r->scope->choices_tail = &c->next;
}

static type *union_type(resolver *r, choice *c, mc_str stem, span where) {
    type *t = new_type(r, TYPE_UNION, where, c->name.data);
    t->choice = c;
    t->c_type = c->c_name;
    t->c_stem = stem;
    return t;
}

/* ---- inline unions ------------------------------------------------------------------- */

/* What `A | B | null` is made of, in a flat list. */
typedef struct members {
    const ast_type **written;
    size_t written_len, literals;
    type *first, **tail;
    size_t len;
    bool null, failed;
} members;

static bool is_flat(const ast_type *ast) {
    return ast->kind != AST_TYPE_UNION || ast->constraints;
}

static size_t count_flat(const ast_type *ast) {
    size_t n = 0;
    for (; ast; ast = ast->next) {
        n += is_flat(ast) ? 1 : count_flat(ast->parameters);
    }
    return n;
}

static void flatten(const ast_type *ast, members *into) {
    for (; ast; ast = ast->next) {
        if (!is_flat(ast)) {
            flatten(ast->parameters, into);
        } else if (ast->kind == AST_TYPE_NULL) {
            into->null = true;
        } else {
            into->literals += is_literal_type(ast);
            into->written[into->written_len++] = ast;
        }
    }
}

static void add_member(resolver *r, members *into, const type *t, span where) {
    into->failed |= !t;
    if (!t) return;
    into->null |= t->nullable;
    type *copy = copy_type(r, t, where);
    copy->nullable = copy->omissible = false;
    APPEND(into->tail, copy);
    into->len++;
}

/* All literals are one member, which stands where the first of them does. */
static void resolve_members(resolver *r, members *m, mc_str stem, span where) {
    bool only_literals = m->literals == m->written_len;
    mc_str literal_stem = only_literals ? stem : mc_arena_printf(r->arena, "%s_literal", stem.data);
    mc_str item = mc_arena_printf(r->arena, "%s_item", stem.data);
    bool had_literals = false;
    for (size_t i = 0; i < m->written_len; i++) {
        const ast_type *ast = m->written[i];
        bool literal = is_literal_type(ast);
        if (literal && had_literals) continue;
        had_literals |= literal;
        const type *t = literal ? resolve_literals(r, m->written, m->written_len, literal_stem,
                                                   only_literals ? where : ast->span)
                                : resolve_type(r, ast, item);
        add_member(r, m, t, ast->span);
    }
}

/* The longest label of an inline union; more says no more to a reader. */
#define LABEL_LIMIT 1000

static mc_str union_label(resolver *r, const type *first) {
    mc_str label = first->label;
    for (const type *t = first->next; t; t = t->next) {
        if (label.len + t->label.len > LABEL_LIMIT) {
            return mc_arena_printf(r->arena, "%s | ...", label.data);
        }
        label = mc_arena_printf(r->arena, "%s | %s", label.data, t->label.data);
    }
    return label;
}

static bool is_literal(const type *t) {
    return t->kind == TYPE_ENUM && t->enumeration->is_literal;
}

/* A union of its own, named after the place it stands in. */
type *resolve_inline_union(resolver *r, const ast_type *ast, mc_str stem) {
    members m = {0};
    m.tail = &m.first;
    m.written = mc_arena_array(r->arena, count_flat(ast->parameters) + 1, sizeof *m.written);
    flatten(ast->parameters, &m);
    resolve_members(r, &m, stem, ast->span);
    if (m.failed) return NULL;
    if (m.len == 0) {
        diag_add(r->diags, DIAG_only_null, ast->span);
        return NULL;
    }
    type *result = m.first;
    if (m.len > 1) {
        choice *c = new_choice(r, union_label(r, m.first), stem, ast->span);
        c->is_inline = true;
        union_case **tail = &c->cases;
        for (type *t = m.first; t; t = t->next) {
            add_case(r, c, &tail, t, t->label, is_literal(t) ? MC_STR("literal") : t->c_stem,
                     t->span);
        }
        append_choice(r, c);
        result = union_type(r, c, stem, ast->span);
    }
    result->next = NULL;
    result->nullable = m.null;
    return result;
}

/* ---- declared unions ------------------------------------------------------------------- */

/* True where the tag is there already, and said. */
static bool is_tag_twice(resolver *r, mc_str tag, span where, name_table *tags) {
    void **known = name_table_at(tags, tag, r->arena);
    const span *first = *known;
    if (!first) {
        span *own = NEW(r->arena, span);
        *own = where;
        *known = own;
        return false;
    }
    diag *d = diag_add(r->diags, DIAG_tag_twice, where, tag.data);
    diag_note(r->diags, d, *first, "the first one is here");
    return true;
}

/* `cat: Cat @alias("kitty", "tom")`: more tags that are read as this one. */
static void add_tag_aliases(resolver *r, union_case *k, const ast_case *ast, name_table *tags) {
    const ast_annotation *given = find_annotation(ast->annotations, "alias");
    if (!given) return;
    size_t len = 1;
    for (const ast_arg *arg = given->args; arg; arg = arg->next) {
        len++;
    }
    k->tags = mc_arena_array(r->arena, len, sizeof *k->tags);
    k->tags[k->tags_len++] = mc_value_str(k->tag);
    for (const ast_arg *arg = given->args; arg; arg = arg->next) {
        if (arg->kind != AST_ARG_VALUE || !arg->value || arg->value->kind != AST_STRING) {
            diag_add(r->diags, DIAG_bad_annotation, arg->span, "alias", "strings");
            continue;
        }
        check_text(r, arg->value->text, arg->span);
        if (is_tag_twice(r, arg->value->text, arg->span, tags)) continue;
        k->tags[k->tags_len++] = mc_value_str(arg->value->text);
    }
}

/* A union by the same tag within: all its tags are this union's too. */
static void adopt_tags(resolver *r, union_case *k, name_table *tags) {
    const choice *inner = k->type->choice;
    size_t len = 0;
    for (const union_case *own = inner->cases; own; own = own->next) {
        len += own->tags ? own->tags_len : 1;
    }
    k->tags = mc_arena_array(r->arena, len + 1, sizeof *k->tags);
    for (const union_case *own = inner->cases; own; own = own->next) {
        const mc_value only = mc_value_str(own->tag);
        for (size_t i = 0; i < (own->tags ? own->tags_len : 1); i++) {
            const mc_value *tag = own->tags ? &own->tags[i] : &only;
            if (is_tag_twice(r, mc_value_text(tag), k->span, tags)) continue;
            k->tags[k->tags_len++] = *tag;
        }
    }
}

static bool is_union_by(const type *t, const choice *c) {
    return t->kind == TYPE_UNION && t->choice->mode == UNION_INTERNAL &&
           c->mode == UNION_INTERNAL && mc_str_equal(t->choice->tag_key, c->tag_key);
}

/* A declared union while it is resolved. */
typedef struct declared_union {
    resolver *r;
    choice *c;
    mc_str stem;
    union_case **tail;
    name_table tags;
} declared_union;

static type *case_type(declared_union *u, const ast_case *ast) {
    resolver *r = u->r;
    if (ast->type->kind == AST_TYPE_NULL && u->c->mode != UNION_INTERNAL) {
        type *t = new_type(r, TYPE_NULL, ast->type->span, "null");
        t->c_stem = MC_STR("null");
        t->c_type = MC_STR("");
        return t;
    }
    bool tagged = ast->tag.text.len > 0;
    mc_str inner = mc_arena_printf(r->arena, "%s_%s", u->stem.data,
                                   tagged ? name_snake(ast->tag.text, r->arena).data : "item");
    type *t = resolve_type(r, ast->type, inner);
    return t ? as_element(r, t) : NULL;
}

static bool check_case_tag(declared_union *u, const ast_case *ast, const type *t) {
    resolver *r = u->r;
    bool tagged = u->c->mode == UNION_INTERNAL || u->c->mode == UNION_ADJACENT;
    bool given = ast->tag.text.len > 0;
    if (tagged && !given && !is_union_by(t, u->c)) {
        diag *d = diag_add(r->diags, DIAG_tag_missing, ast->span);
        diag_hint(r->diags, d, "write `tag: Type`");
        return false;
    }
    if (given && (!tagged || is_union_by(t, u->c))) {
        diag *d = tagged ? diag_add(r->diags, DIAG_tag_own, ast->tag.span, t->label.data)
                         : diag_add(r->diags, DIAG_tag_unwanted, ast->tag.span);
        diag_hint(r->diags, d, tagged ? "write %s alone" : "write `union %s by kind { ... }`",
                  tagged ? t->label.data : u->c->name.data);
        return false;
    }
    if (u->c->mode != UNION_INTERNAL || t->kind == TYPE_MODEL || is_union_by(t, u->c)) return true;
    diag *d = diag_add(r->diags, DIAG_tagged_not_model, ast->type->span, t->label.data);
    diag_hint(r->diags, d, "put the value beside the tag: union %s by %s in value", u->c->name.data,
              u->c->tag_key.data);
    return false;
}

static const char *const case_annotations[] = {"alias"};

static void resolve_case(declared_union *u, const ast_case *ast) {
    resolver *r = u->r;
    bool given = ast->tag.text.len > 0;
    check_annotations(r, ast->annotations, case_annotations, given ? 1 : 0);
    if (given && check_text(r, ast->tag.text, ast->tag.span) && u->c->mode != UNION_SMART &&
        is_tag_twice(r, ast->tag.text, ast->tag.span, &u->tags)) {
        return;
    }
    type *t = case_type(u, ast);
    if (!t || !check_case_tag(u, ast, t)) return;
    if (t->kind == TYPE_UNION && t->choice == u->c) {
        diag_add(r->diags, DIAG_alias_of_itself, ast->span, u->c->name.data);
        return;
    }
    mc_str c_name = given ? name_snake(ast->tag.text, r->arena) : t->c_stem;
    union_case *k =
        add_case(r, u->c, &u->tail, t, given ? ast->tag.text : t->label, c_name, ast->span);
    if (!k) return;
    k->doc = ast->doc;
    if (given) {
        add_tag_aliases(r, k, ast, &u->tags);
    } else if (is_union_by(t, u->c)) {
        adopt_tags(r, k, &u->tags);
    }
}

static union_mode declared_mode(const ast_decl *decl) {
    if (decl->by.text.len > 0) return decl->in.text.len > 0 ? UNION_ADJACENT : UNION_INTERNAL;
    return find_annotation(decl->annotations, "left_to_right") ? UNION_FIRST : UNION_SMART;
}

choice *resolve_union(resolver *r, symbol *s) {
    if (s->choice) return s->choice;
    const ast_decl *decl = s->decl;
    const context *outer = r->context;
    r->context = new_context(r, s->unit, NULL);
    mc_str stem = name_snake(decl->name.text, r->arena);
    choice *c = s->choice = new_choice(r, decl->name.text, stem, decl->name.span);
    c->doc = decl->doc;
    c->tag_key = decl->by.text;
    c->content_key = decl->in.text;
    check_text(r, c->tag_key, decl->by.span);
    check_text(r, c->content_key, decl->in.span);
    c->mode = declared_mode(decl);
    declared_union u = {.r = r, .c = c, .stem = stem, .tail = &c->cases};
    size_t errors = r->diags->errors;
    for (const ast_case *ast = decl->cases; ast; ast = ast->next) {
        resolve_case(&u, ast);
    }
    if (!c->cases && r->diags->errors == errors) {
        diag_add(r->diags, DIAG_no_members, decl->name.span, decl->name.text.data, "members");
    }
    append_choice(r, c);
    r->context = outer;
    return c;
}
