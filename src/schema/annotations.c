/* annotations.c - what @ says about fields, models and values: names on the wire, who may read
 * and write, what is old, what is an example. */
#include "resolver.h"

/* ---- looking them up ---------------------------------------------------------------- */

static const char *const later_annotations[] = {
    "timeout",
    "concurrency",
    "tags",
    "auth",
};

static bool is_named(const ast_annotation *annotation, const char *name) {
    return mc_str_equal(annotation->name.text, mc_str_from(name));
}

const ast_annotation *find_annotation(const ast_annotation *list, const char *name) {
    for (; list; list = list->next) {
        if (is_named(list, name)) return list;
    }
    return NULL;
}

static bool is_one_of(const ast_annotation *annotation, const char *const *names, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (is_named(annotation, names[i])) return true;
    }
    return false;
}

static void check_twice(resolver *r, const ast_annotation *list) {
    for (const ast_annotation *one = list; one; one = one->next) {
        const ast_annotation *first = find_annotation(list, one->name.text.data);
        if (first == one || is_named(one, "example")) continue;
        mc_str what = mc_arena_printf(r->arena, "@%s", one->name.text.data);
        diag *d = diag_add(r->diags, DIAG_constraint_twice, one->span, what.data);
        diag_note(r->diags, d, first->span, "the first one is here");
    }
}

void check_annotations(resolver *r, const ast_annotation *list, const char *const *known,
                       size_t len) {
    size_t later = sizeof later_annotations / sizeof *later_annotations;
    check_twice(r, list);
    for (; list; list = list->next) {
        if (is_one_of(list, known, len)) continue;
        if (is_one_of(list, later_annotations, later)) {
            mc_str what = mc_arena_printf(r->arena, "the annotation @%s", list->name.text.data);
            not_supported(r, list->span, what.data);
            continue;
        }
        unknown_name(r, list->span, DIAG_unknown_annotation, list->name.text, known, len);
    }
}

static void bad_annotation(resolver *r, const ast_annotation *one, const char *wanted) {
    diag_add(r->diags, DIAG_bad_annotation, one->span, one->name.text.data, wanted);
}

bool take_flag(resolver *r, const ast_annotation *list, const char *name) {
    const ast_annotation *given = find_annotation(list, name);
    if (given && given->args) bad_annotation(r, given, "no arguments");
    return given != NULL;
}

static void check_exclusive(resolver *r, const ast_annotation *list, const char *a, const char *b) {
    const ast_annotation *first = find_annotation(list, a), *second = find_annotation(list, b);
    if (!first || !second) return;
    diag *d = diag_add(r->diags, DIAG_annotations_clash, second->span, a, b);
    diag_note(r->diags, d, first->span, "@%s is here", a);
}

static bool is_text(const ast_arg *arg) {
    return arg && arg->kind == AST_ARG_VALUE && arg->name.text.len == 0 && arg->value &&
           arg->value->kind == AST_STRING;
}

/* The only argument, a word; empty where it is something else. */
static mc_str only_word(const ast_annotation *one) {
    const ast_arg *arg = one->args;
    bool word = arg && !arg->next && arg->kind == AST_ARG_VALUE && arg->value &&
                arg->value->kind == AST_WORD;
    return word ? arg->value->text : MC_STR("");
}

/* ---- names on the wire ------------------------------------------------------------------ */

static size_t count_args(const ast_arg *args) {
    size_t len = 0;
    for (; args; args = args->next) {
        len++;
    }
    return len;
}

/* @alias("a", "b"): written as the first, read from all. */
static void take_alias(resolver *r, field *f, const ast_annotation *list) {
    const ast_annotation *given = find_annotation(list, "alias");
    if (!given) return;
    size_t len = count_args(given->args);
    mc_str *names = mc_arena_array(r->arena, len + 1, sizeof *names);
    size_t i = 0;
    for (const ast_arg *arg = given->args; arg; arg = arg->next) {
        if (!is_text(arg)) break;
        if (check_text(r, arg->value->text, arg->span)) names[i++] = arg->value->text;
    }
    if (len == 0 || i < len) {
        bad_annotation(r, given, "one string, or several");
        return;
    }
    f->has_alias = true;
    f->wire = names[0];
    f->aliases = names + 1;
    f->aliases_len = len - 1;
}

static const struct {
    const char *name;
    name_style style;
} styles[] = {
    {"snake_case", NAME_SNAKE}, {"camelCase", NAME_CAMEL},           {"PascalCase", NAME_PASCAL},
    {"kebab-case", NAME_KEBAB}, {"SCREAMING_SNAKE", NAME_SCREAMING},
};

name_style rename_style(resolver *r, const ast_annotation *list) {
    const ast_annotation *given = find_annotation(list, "rename_all");
    if (!given) return NAME_AS_IT_IS;
    /* kebab-case is no word of the language, so that it is quoted; the others may be. */
    bool quoted = is_text(given->args) && !given->args->next;
    mc_str word = quoted ? given->args->value->text : only_word(given);
    for (size_t i = 0; i < sizeof styles / sizeof *styles; i++) {
        if (mc_str_equal(word, mc_str_from(styles[i].name))) return styles[i].style;
    }
    bad_annotation(r, given,
                   "camelCase, PascalCase, snake_case, SCREAMING_SNAKE or \"kebab-case\"");
    return NAME_AS_IT_IS;
}

void rename_field(resolver *r, field *f, name_style style) {
    if (!f->has_alias) f->wire = name_styled(f->name, style, r->arena);
}

/* ---- what is old, what is an example -------------------------------------------------------- */

mc_str deprecation(resolver *r, const ast_annotation *list) {
    const ast_annotation *given = find_annotation(list, "deprecated");
    if (!given) return MC_STR("");
    if (!given->args) return MC_STR("it will go");
    if (is_text(given->args) && !given->args->next && given->args->value->text.len > 0) {
        check_text(r, given->args->value->text, given->span);
        return given->args->value->text;
    }
    bad_annotation(r, given, "a string that says why, or nothing");
    return MC_STR("");
}

/* A literal is looked at in one way whatever it is for; only the word for it differs. */
static mc_str about_example(resolver *r, mc_str text) {
    const mc_str word = MC_STR("the default");
    if (!mc_str_starts_with(text, word)) return text;
    return mc_arena_printf(r->arena, "the example%s", text.data + word.len);
}

/* An example that its own type would refuse is told as one mistake, with the reason. */
constant *resolve_example(resolver *r, const type *t, const ast_value *value) {
    diags found, *all = r->diags;
    diags_init(&found, r->arena);
    r->diags = &found;
    constant *c = resolve_constant(r, t, value);
    r->diags = all;
    if (found.errors == 0) return c;
    diag *d =
        diag_add(all, DIAG_bad_example, value->span, about_example(r, found.first->text).data);
    d->hint = found.first->hint;
    d->note = found.first->note;
    d->note_text = found.first->note_text;
    return NULL;
}

static size_t count_examples(const ast_annotation *list) {
    size_t len = 0;
    for (; list; list = list->next) {
        if (is_named(list, "example")) len += count_args(list->args);
    }
    return len;
}

static bool is_value(const ast_arg *arg) {
    return arg->kind == AST_ARG_VALUE && arg->name.text.len == 0 && arg->value;
}

/* @example(1, 2), also several times. */
static void take_examples(resolver *r, field *f, const ast_annotation *list) {
    f->examples = mc_arena_array(r->arena, count_examples(list) + 1, sizeof *f->examples);
    for (; list; list = list->next) {
        if (!is_named(list, "example")) continue;
        if (!list->args) bad_annotation(r, list, "a value of the field");
        for (const ast_arg *arg = list->args; arg; arg = arg->next) {
            if (is_value(arg)) {
                f->examples[f->examples_len++] = promise_example(r, f->type, arg->value);
            } else {
                bad_annotation(r, list, "a value of the field");
            }
        }
    }
}

/* ---- fields ------------------------------------------------------------------------------------
 */

void annotate_field(resolver *r, field *f, const ast_annotation *list) {
    take_alias(r, f, list);
    f->readonly = take_flag(r, list, "readonly");
    f->writeonly = take_flag(r, list, "writeonly");
    f->sensitive = take_flag(r, list, "sensitive");
    f->strict = take_flag(r, list, "strict");
    f->lax = take_flag(r, list, "lax");
    f->deprecated = deprecation(r, list);
    check_exclusive(r, list, "readonly", "writeonly");
    check_exclusive(r, list, "strict", "lax");
    check_exclusive(r, list, "readonly", "env");
    take_variable(r, f, list);
    take_examples(r, f, list);
}

/* ---- models
 * -------------------------------------------------------------------------------------- */

static void take_extra(resolver *r, model *m, const ast_annotation *list) {
    const ast_annotation *given = find_annotation(list, "extra");
    if (!given) return;
    mc_str word = only_word(given);
    m->allow_extra = mc_str_equal(word, MC_STR("allow"));
    m->forbid_extra = mc_str_equal(word, MC_STR("forbid"));
    if (m->allow_extra || m->forbid_extra || mc_str_equal(word, MC_STR("ignore"))) return;
    bad_annotation(r, given, "ignore, forbid or allow");
}

static size_t *limit_named(limits *all, mc_str name) {
    const struct {
        const char *name;
        size_t *limit;
    } known[] = {{"depth", &all->depth},
                 {"bytes", &all->bytes},
                 {"items", &all->items},
                 {"text", &all->text}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (mc_str_equal(name, mc_str_from(known[i].name))) return known[i].limit;
    }
    return NULL;
}

/* @limits(depth=8, bytes=65536, items=1000, text=4096) */
static void take_limits(resolver *r, model *m, const ast_annotation *list) {
    const ast_annotation *given = find_annotation(list, "limits");
    if (!given) return;
    bool fine = given->args != NULL;
    for (const ast_arg *arg = given->args; arg && fine; arg = arg->next) {
        size_t *limit = limit_named(&m->limits, arg->name.text);
        const ast_value *literal =
            arg->kind == AST_ARG_VALUE ? resolve_constant_value(r, arg->value) : NULL;
        mc_value number;
        fine = limit && literal && parse_integer(literal, &number) && number.kind == MC_INT &&
               number.as.integer > 0 && number.as.integer <= UINT32_MAX;
        if (fine) *limit = (size_t)number.as.integer;
    }
    if (!fine) bad_annotation(r, given, "depth, bytes, items or text, as NAME=NUMBER above 0");
}

void annotate_model(resolver *r, model *m, const ast_annotation *list) {
    take_extra(r, m, list);
    take_limits(r, m, list);
    if (find_annotation(list, "rename_all")) m->rename = rename_style(r, list);
    bool strict = take_flag(r, list, "strict"), lax = take_flag(r, list, "lax");
    if (strict || lax) {
        m->strict = strict;
        m->lax = lax;
    }
    m->deprecated = deprecation(r, list);
    check_exclusive(r, list, "strict", "lax");
}

void inherit_annotations(model *m, const model *base) {
    m->allow_extra = base->allow_extra;
    m->forbid_extra = base->forbid_extra;
    m->limits = base->limits;
    m->rename = base->rename;
    m->strict = base->strict;
    m->lax = base->lax;
}

/* ---- secrets
 * -------------------------------------------------------------------------------------- */

static bool holds_secrets(const type *t) {
    while (t->element) {
        t = t->element;
    }
    for (const field *item = t->items; item; item = item->next) {
        if (holds_secrets(item->type)) return true;
    }
    if (t->kind == TYPE_MODEL) return t->model->sensitive;
    return t->kind == TYPE_UNION && t->choice->sensitive;
}

static bool model_holds_secrets(const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->sensitive || holds_secrets(f->type)) return true;
    }
    return false;
}

static bool choice_holds_secrets(const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (holds_secrets(k->type)) return true;
    }
    return false;
}

/* Models hold each other in circles, so this is repeated until nothing changes. */
void find_secrets(unit *u) {
    for (bool changed = true; changed;) {
        changed = false;
        for (model *m = u->models; m; m = m->next) {
            if (m->sensitive || !model_holds_secrets(m)) continue;
            m->sensitive = changed = true;
        }
        for (choice *c = u->choices; c; c = c->next) {
            if (c->sensitive || !choice_holds_secrets(c)) continue;
            c->sensitive = changed = true;
        }
    }
}
