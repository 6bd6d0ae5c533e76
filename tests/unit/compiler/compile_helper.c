/* compile_helper.c - see compile_helper.h. */
#include "compile_helper.h"

#include "emit/emit.h"
#include "syntax/parse.h"

#include <modelc/json.h>
#include <stdlib.h>

/* A run over one or two files. */
typedef struct compilation {
    mc_arena arena;
    diags diags;
    source sources[2];
    loaded_file files[2];
    loaded_file *imports[1];
    loaded_files loaded;
    size_t len;
} compilation;

/* The compiler's arena never returns NULL: see src/main.c. */
static void *resize_or_abort(void *user, void *old, size_t old_size, size_t new_size) {
    void *result = mc_allocator_default.resize(user, old, old_size, new_size);
    if (!result && new_size > 0) abort();
    return result;
}

static const mc_allocator allocator = {resize_or_abort, NULL};

/* ---- files ---------------------------------------------------------------------- */

static void add_file(compilation *c, const char *path, mc_str text) {
    size_t i = c->len++;
    c->sources[i] = (source){path, mc_arena_str(&c->arena, text)};
    loaded_file *file = &c->files[i];
    *file = (loaded_file){.path = path, .named = true, .state = LOAD_DONE};
    file->ast = parse_file(&c->sources[i], &c->arena, &c->diags);
    if (i > 0) c->files[0].next = file;
    if (!c->loaded.first) c->loaded.first = file;
    c->loaded.last = file;
}

/* Each import of the second file is the first one. */
static void connect_imports(compilation *c) {
    for (size_t i = 0; i < c->len; i++) {
        loaded_file *file = &c->files[i];
        if (!file->ast) continue;
        for (const ast_import *import = file->ast->imports; import; import = import->next) {
            file->imports_len++;
        }
        file->imports = mc_arena_array(&c->arena, file->imports_len + 1, sizeof *file->imports);
        for (size_t k = 0; k < file->imports_len; k++) {
            file->imports[k] = i > 0 ? &c->files[0] : NULL;
        }
    }
}

/* Where the second file starts; the end of the text where there is none. */
static size_t find_next_file(mc_str text) {
    mc_str mark = MC_STR(NEXT_FILE);
    for (size_t i = 0; i + mark.len <= text.len; i++) {
        if (memcmp(text.data + i, mark.data, mark.len) == 0) return i;
    }
    return text.len;
}

static void start(compilation *c, mc_str text) {
    *c = (compilation){0};
    mc_arena_init(&c->arena, &allocator, SIZE_MAX);
    diags_init(&c->diags, &c->arena);
    size_t end = find_next_file(text), mark = MC_STR(NEXT_FILE).len;
    add_file(c, "first.dsl", (mc_str){text.data, end});
    if (end < text.len) {
        add_file(c, "second.dsl", (mc_str){text.data + end + mark, text.len - end - mark});
    }
    connect_imports(c);
}

/* ---- mistakes --------------------------------------------------------------------- */

static bool is_valid_place(const compilation *c, span where) {
    bool known = where.source == &c->sources[0] || where.source == &c->sources[1];
    return known && where.start <= where.end && where.end <= where.source->text.len;
}

static const char *broken_diagnostics(const compilation *c) {
    size_t count = 0;
    for (const diag *one = c->diags.first; one; one = one->next, count++) {
        if (!is_valid_place(c, one->where)) return "a diagnostic without a valid place";
        if (one->note.source && !is_valid_place(c, one->note))
            return "a note without a valid place";
        if (one->text.len == 0) return "a diagnostic without a text";
    }
    if (count != c->diags.errors + c->diags.warnings) return "diagnostics are miscounted";
    FILE *out = count > 0 ? fopen("/dev/null", "w") : NULL;
    if (!out) return NULL;
    diags_print(&c->diags, DIAG_TEXT_COLOUR, out);
    diags_print(&c->diags, DIAG_JSON, out);
    fclose(out);
    return NULL;
}

/* ---- what is emitted ------------------------------------------------------------------ */

/* Reads past a literal that starts at `at`; SIZE_MAX where it is not closed on its line. */
static size_t skip_literal(mc_str text, size_t at) {
    char quote = text.data[at++];
    while (at < text.len && text.data[at] != quote) {
        if (text.data[at] == '\n') return SIZE_MAX;
        at += text.data[at] == '\\' ? 2 : 1;
    }
    return at < text.len ? at + 1 : SIZE_MAX;
}

/* Past a comment that starts at `at`; SIZE_MAX where it is not closed. */
static size_t skip_comment(mc_str text, size_t at) {
    for (at += 2; at + 1 < text.len; at++) {
        if (text.data[at] == '*' && text.data[at + 1] == '/') return at + 2;
    }
    return SIZE_MAX;
}

/* `depth` counts (, [ and { together: enough to see code that was not meant. */
static bool is_closed(mc_str text) {
    long depth = 0;
    for (size_t at = 0; at < text.len;) {
        char c = text.data[at], next = (char)(at + 1 < text.len ? text.data[at + 1] : '\0');
        if (c == '\0' || (c == '/' && next == '/') || (c == '?' && next == '?')) return false;
        if (c == '"' || c == '\'') {
            at = skip_literal(text, at);
        } else if (c == '/' && next == '*') {
            at = skip_comment(text, at);
        } else {
            depth += (strchr("([{", c) != NULL) - (strchr(")]}", c) != NULL);
            at++;
        }
        if (at == SIZE_MAX || depth < 0) return false;
    }
    return depth == 0;
}

static bool ends_with(const char *name, const char *end) {
    size_t len = strlen(name), end_len = strlen(end);
    return len > end_len && strcmp(name + len - end_len, end) == 0;
}

static bool is_file_name(const char *name) {
    return name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_.")] == '\0' && name[0] != '.';
}

static bool is_json(mc_str text, mc_arena *arena) {
    mc_value value;
    return mc_json_read(&value, text, NULL, arena, NULL);
}

static bool is_well_formed(const output *one, mc_arena *arena) {
    if (one->text.len == 0) return false;
    if (ends_with(one->name, ".json")) return is_json(one->text, arena);
    return ends_with(one->name, ".yaml") || is_closed(one->text);
}

static bool is_named_twice(const outputs *all, const output *one) {
    for (const output *other = all->first; other != one; other = other->next) {
        if (strcmp(other->name, one->name) == 0) return true;
    }
    return false;
}

static const char *broken_outputs(const outputs *all) {
    if (!all->first) return "no outputs";
    for (const output *one = all->first; one; one = one->next) {
        if (!is_file_name(one->name)) return "an output with a strange name";
        if (is_named_twice(all, one)) return "two outputs of one name";
        if (!is_well_formed(one, all->arena)) return "an output that is no C or JSON";
    }
    return NULL;
}

static const char *broken_emit(compilation *c, const schema *resolved, outputs *made) {
    mc_str error = MC_STR("");
    *made = (outputs){.arena = &c->arena};
    if (!emit_all(resolved, &(emit_options){.yaml = true}, made, &c->arena, &error))
        return "a template does not fit";
    return broken_outputs(made);
}

static bool is_same(const outputs *a, const outputs *b) {
    const output *x = a->first, *y = b->first;
    for (; x && y; x = x->next, y = y->next) {
        if (strcmp(x->name, y->name) != 0 || !mc_str_equal(x->text, y->text)) return false;
    }
    return !x && !y;
}

/* ---- the promises ------------------------------------------------------------------------ */

static const char *broken_compilation(compilation *c, outputs *made) {
    const schema *resolved = schema_resolve(&c->loaded, &c->arena, &c->diags);
    const char *broken = broken_diagnostics(c);
    if (broken || c->diags.errors > 0) return broken;
    for (size_t i = 0; i < c->len; i++) {
        if (!c->files[i].ast) return "no tree and no mistake";
    }
    return broken_emit(c, resolved, made);
}

const char *broken_promise(mc_str text) {
    compilation first, second;
    outputs made = {0}, again = {0};
    start(&first, text);
    const char *broken = broken_compilation(&first, &made);
    if (!broken && made.first) {
        start(&second, text);
        broken = broken_compilation(&second, &again);
        if (!broken && !is_same(&made, &again)) broken = "other outputs the second time";
        mc_arena_free(&second.arena);
    }
    mc_arena_free(&first.arena);
    return broken;
}
