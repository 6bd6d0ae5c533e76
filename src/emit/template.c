/* template.c - the engine that fills templates: see template.h. */
#include "template.h"

/* ---- values --------------------------------------------------------------------- */

typedef enum value_kind { VALUE_TEXT, VALUE_FLAG, VALUE_LIST } value_kind;

typedef struct named_value {
    const char *name;
    value_kind kind;
    mc_str text;
    bool flag;
    values *first, *last;
    struct named_value *next;
} named_value;

struct values {
    mc_arena *arena;
    named_value *first;
    values *next; /* in its list */
};

values *values_new(mc_arena *arena) {
    values *made = mc_arena_zalloc(arena, sizeof *made);
    made->arena = arena;
    return made;
}

static named_value *find_value(const values *in, mc_str name) {
    for (named_value *value = in->first; value; value = value->next) {
        if (mc_str_equal(mc_str_from(value->name), name)) return value;
    }
    return NULL;
}

static named_value *add_value(values *to, const char *name, value_kind kind) {
    named_value *value = mc_arena_zalloc(to->arena, sizeof *value);
    value->name = name;
    value->kind = kind;
    value->next = to->first;
    to->first = value;
    return value;
}

void values_set(values *to, const char *name, code text) {
    add_value(to, name, VALUE_TEXT)->text = text.text;
}

void values_flag(values *to, const char *name, bool flag) {
    add_value(to, name, VALUE_FLAG)->flag = flag;
}

void values_list(values *to, const char *name) {
    if (!find_value(to, mc_str_from(name))) add_value(to, name, VALUE_LIST);
}

values *values_add(values *to, const char *name) {
    values_list(to, name);
    named_value *list = find_value(to, mc_str_from(name));
    values *item = values_new(to->arena);
    if (list->last) {
        list->last->next = item;
    } else {
        list->first = item;
    }
    list->last = item;
    return item;
}

void values_comment(values *to, mc_str text) {
    values_list(to, "doc");
    bool several = text.len > 0 && memchr(text.data, '\n', text.len);
    values_set(to, "doc_line", code_comment(several ? MC_STR("") : text, to->arena));
    for (size_t start = 0; several && start < text.len;) {
        const char *newline = memchr(text.data + start, '\n', text.len - start);
        size_t end = newline ? (size_t)(newline - text.data) : text.len;
        const mc_str line = {text.data + start, end - start};
        values_set(values_add(to, "doc"), "text", code_comment(line, to->arena));
        start = end + 1;
    }
}

/* ---- rendering ------------------------------------------------------------------------ */

/* A name that a `for` has bound, inside the ones around it. */
typedef struct frame {
    mc_str name;
    const values *item;
    const struct frame *outer;
} frame;

typedef struct renderer {
    mc_buf *out;
    const template_finder *finder;
    mc_str name, text;
    size_t at, line;
    const values *root;
    mc_arena *arena;
    template_error *error;
    int depth;
} renderer;

/* How deep `for` and `if` may nest: templates come from users too. */
#define NESTING_LIMIT 32

static bool fail(renderer *r, const char *what, mc_str name) {
    r->error->name = r->name;
    r->error->line = r->line;
    r->error->text = mc_arena_printf(r->arena, "%s %.*s", what, MC_STR_ARG(name));
    return false;
}

/* `field.name`: a name that a for has bound, and what it has; or what the root has. */
static const named_value *look_up(const renderer *r, const frame *scope, mc_str path) {
    const char *dot = memchr(path.data, '.', path.len);
    if (!dot) return find_value(r->root, path);
    mc_str first = {path.data, (size_t)(dot - path.data)};
    mc_str rest = {dot + 1, path.len - first.len - 1};
    for (; scope; scope = scope->outer) {
        if (mc_str_equal(scope->name, first)) return find_value(scope->item, rest);
    }
    return NULL;
}

static mc_str next_line(renderer *r) {
    const char *start = r->text.data + r->at;
    const char *newline = memchr(start, '\n', r->text.len - r->at);
    size_t len = newline ? (size_t)(newline - start) : r->text.len - r->at;
    r->at += len + (newline != NULL);
    r->line++;
    return (mc_str){start, len};
}

static mc_str trim(mc_str text) {
    while (text.len > 0 && text.data[0] == ' ') {
        text.data++;
        text.len--;
    }
    while (text.len > 0 && text.data[text.len - 1] == ' ') {
        text.len--;
    }
    return text;
}

/* The words behind `//%`; data is NULL where the line is no directive. */
static mc_str directive(mc_str line) {
    line = trim(line);
    if (!mc_str_starts_with(line, MC_STR("//%"))) return (mc_str){NULL, 0};
    return trim((mc_str){line.data + 3, line.len - 3});
}

static bool take_word(mc_str *text, const char *word) {
    mc_str wanted = mc_str_from(word);
    if (!mc_str_starts_with(*text, wanted)) return false;
    if (text->len > wanted.len && text->data[wanted.len] != ' ') return false;
    *text = trim((mc_str){text->data + wanted.len, text->len - wanted.len});
    return true;
}

static bool render_line(renderer *r, mc_str line, const frame *scope) {
    for (size_t i = 0; i < line.len; i++) {
        if (line.data[i] != '$') {
            mc_buf_add_char(r->out, line.data[i]);
            continue;
        }
        const char *end = memchr(line.data + i + 1, '$', line.len - i - 1);
        if (!end) return fail(r, "a $ without its partner in", line);
        mc_str path = {line.data + i + 1, (size_t)(end - line.data) - i - 1};
        i += path.len + 1;
        if (path.len == 0) {
            mc_buf_add_char(r->out, '$');
            continue;
        }
        const named_value *value = look_up(r, scope, path);
        if (!value || value->kind != VALUE_TEXT) return fail(r, "there is no text called", path);
        mc_buf_add_str(r->out, value->text);
    }
    mc_buf_add_char(r->out, '\n');
    return true;
}

/* What a block ends with. */
typedef enum stop { STOP_ERROR, STOP_END, STOP_ELSE, STOP_FILE } stop;

static stop render_block(renderer *r, const frame *scope, bool active);

static bool render_for(renderer *r, mc_str words, const frame *scope, bool active) {
    const char *space = words.len ? memchr(words.data, ' ', words.len) : NULL;
    mc_str name = {words.data, space ? (size_t)(space - words.data) : 0};
    words = (mc_str){words.data + name.len, words.len - name.len};
    words = trim(words);
    if (name.len == 0 || !take_word(&words, "in")) return fail(r, "a for without in:", words);
    const named_value *list = active ? look_up(r, scope, words) : NULL;
    if (active && (!list || list->kind != VALUE_LIST)) {
        return fail(r, "there is no list called", words);
    }
    size_t at = r->at, line = r->line;
    const values *item = list ? list->first : NULL;
    do {
        r->at = at;
        r->line = line;
        const frame inner = {name, item, scope};
        if (render_block(r, item ? &inner : scope, item != NULL) != STOP_END) {
            return r->error->text.len > 0 ? false : fail(r, "a for without end:", words);
        }
        item = item ? item->next : NULL;
    } while (item);
    return true;
}

/* Renders another template in the place of one line, with the names in reach. */
static bool render_include(renderer *r, mc_str name, const frame *scope) {
    if (r->depth == NESTING_LIMIT) return fail(r, "too deep to include", name);
    renderer inner = *r;
    inner.name = name;
    inner.at = inner.line = 0;
    if (!r->finder->find(r->finder->user, name, &inner.text)) {
        return fail(r, "there is no template called", name);
    }
    stop met = render_block(&inner, scope, true);
    if (met == STOP_END || met == STOP_ELSE) fail(&inner, "an end or else without its", name);
    return met == STOP_FILE;
}

static bool is_true(const named_value *value) {
    switch (value->kind) {
    case VALUE_TEXT:
        return value->text.len > 0;
    case VALUE_FLAG:
        return value->flag;
    case VALUE_LIST:
        return value->first != NULL;
    }
    return false;
}

static bool render_if(renderer *r, mc_str words, const frame *scope, bool active) {
    bool negated = take_word(&words, "not");
    const named_value *value = active ? look_up(r, scope, words) : NULL;
    if (active && !value) return fail(r, "there is nothing called", words);
    bool taken = value && is_true(value) != negated;
    stop met = render_block(r, scope, active && taken);
    if (met == STOP_ELSE) met = render_block(r, scope, active && !taken);
    if (met == STOP_END) return true;
    return r->error->text.len > 0 ? false : fail(r, "an if without end:", words);
}

/* Renders lines until the directive that ends the block; passes over them where not
 * `active`, looking only for that end. */
static stop render_lines(renderer *r, const frame *scope, bool active) {
    while (r->at < r->text.len) {
        mc_str line = next_line(r);
        mc_str words = directive(line);
        bool fine = true;
        if (!words.data) {
            fine = !active || render_line(r, line, scope);
        } else if (take_word(&words, "end")) {
            return STOP_END;
        } else if (take_word(&words, "else")) {
            return STOP_ELSE;
        } else if (take_word(&words, "for")) {
            fine = render_for(r, words, scope, active);
        } else if (take_word(&words, "if")) {
            fine = render_if(r, words, scope, active);
        } else if (take_word(&words, "include")) {
            fine = !active || render_include(r, words, scope);
        } else {
            fine = fail(r, "unknown directive", words);
        }
        if (!fine) return STOP_ERROR;
    }
    return STOP_FILE;
}

static stop render_block(renderer *r, const frame *scope, bool active) {
    if (r->depth == NESTING_LIMIT) {
        fail(r, "for and if nest too deep", MC_STR("here"));
        return STOP_ERROR;
    }
    r->depth++;
    stop met = render_lines(r, scope, active);
    r->depth--;
    return met;
}

bool template_render(mc_buf *out, const template_finder *finder, mc_str name, const values *from,
                     mc_arena *arena, template_error *error) {
    *error = (template_error){0};
    renderer r = {.out = out, .finder = finder, .root = from, .arena = arena, .error = error};
    return render_include(&r, name, NULL);
}
