/* case_file.c - the text of a file of cases, taken apart: see case_file.h. */
#include "case_file.h"

/* ---- lines ------------------------------------------------------------------------------ */

typedef struct reader {
    const char *path;
    mc_str rest;
    size_t line; /* of what was taken last */
    size_t next_line;
    mc_arena *arena;
    mc_str model;
    table_case *current, **tail;
    table_change **change_tail;
} reader;

static bool fail(const reader *r, const char *why) {
    fprintf(stderr, "%s:%zu: %s\n", r->path, r->line, why);
    return false;
}

static mc_str cut_line(reader *r) {
    const char *end = memchr(r->rest.data, '\n', r->rest.len);
    size_t len = end ? (size_t)(end - r->rest.data) : r->rest.len;
    mc_str line = {r->rest.data, len};
    r->rest.data += len + (end != NULL);
    r->rest.len -= len + (end != NULL);
    r->next_line++;
    return line;
}

/* A line with those that go on with it, kept as they are, the ends of lines too. */
static mc_str cut_statement(reader *r) {
    r->line = r->next_line;
    mc_str first = cut_line(r);
    while (first.len > 0 && r->rest.len > 0 && *r->rest.data == ' ') {
        mc_str more = cut_line(r);
        first.len = (size_t)(more.data + more.len - first.data);
    }
    return first;
}

/* `word rest`; moves `text` behind the word. */
static mc_str cut_word(mc_str *text) {
    size_t len = 0;
    while (len < text->len && text->data[len] != ' ' && text->data[len] != '\n') {
        len++;
    }
    mc_str word = {text->data, len};
    if (len < text->len) len++;
    text->data += len;
    text->len -= len;
    return word;
}

static bool is_word(mc_str word, const char *text) {
    return mc_str_equal(word, mc_str_from(text));
}

/* ---- statements --------------------------------------------------------------------------- */

static bool begin_case(reader *r, mc_str title) {
    if (!r->model.data) return fail(r, "a case before the first model");
    table_case *made = mc_arena_zalloc(r->arena, sizeof *made);
    if (!made) return fail(r, "no memory");
    made->title = title;
    made->model = r->model;
    made->line = r->line;
    *r->tail = r->current = made;
    r->tail = &made->next;
    r->change_tail = &made->changes;
    return true;
}

static bool add_change(reader *r, mc_str text) {
    table_change *made = mc_arena_zalloc(r->arena, sizeof *made);
    if (!made) return fail(r, "no memory");
    made->path = cut_word(&text);
    made->value = text;
    *r->change_tail = made;
    r->change_tail = &made->next;
    return true;
}

static mc_str *slot_of(table_case *current, mc_str word) {
    const struct {
        const char *word;
        mc_str *slot;
    } slots[] = {
        {"input", &current->input},   {"value", &current->value},
        {"unset", &current->unset},   {"none", &current->none},
        {"errors", &current->errors}, {"invalid", &current->invalid},
        {"placed", &current->placed}, {"prints", &current->prints},
        {"oneway", &current->oneway}, {"defaults", &current->defaults},
        {"byname", &current->byname}, {"patch", &current->patch},
        {"merged", &current->merged}, {"refused", &current->refused},
        {"given", &current->given},
    };
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++) {
        if (is_word(word, slots[i].word)) return slots[i].slot;
    }
    return NULL;
}

static bool add_to_case(reader *r, mc_str word, mc_str text) {
    if (!r->current) return fail(r, "this stands in no case");
    if (is_word(word, "change")) return add_change(r, text);
    if (is_word(word, "lax")) return r->current->lax = true;
    mc_str *slot = slot_of(r->current, word);
    if (!slot) return fail(r, "what begins with this word is unknown");
    if (slot->data) return fail(r, "this is said twice");
    *slot = text;
    return true;
}

/* What can be driven has an input and what is expected of it, each once. */
static bool is_complete(reader *r) {
    const table_case *one = r->current;
    if (!one) return true;
    r->line = one->line;
    if (!one->input.data) return fail(r, "a case without an input");
    if (!one->value.data == !one->errors.data) return fail(r, "a value or errors, one of them");
    bool patched = one->merged.data || one->refused.data;
    if (!one->patch.data != !patched || (one->merged.data && one->refused.data)) {
        return fail(r, "a patch is merged or refused");
    }
    if (!one->changes != !one->invalid.data) return fail(r, "change and invalid go together");
    return !one->changes || one->value.data || fail(r, "there is no value to change");
}

static bool add_statement(reader *r, mc_str text) {
    mc_str word = cut_word(&text);
    if (is_word(word, "model") || is_word(word, "case")) {
        size_t line = r->line;
        if (!is_complete(r)) return false;
        r->line = line;
        r->current = NULL;
    }
    if (is_word(word, "case")) return begin_case(r, text);
    if (!is_word(word, "model")) return add_to_case(r, word, text);
    r->model = text;
    return true;
}

/* ---- the whole --------------------------------------------------------------------------------
 */

static bool read_text(const char *path, mc_str *text, mc_arena *arena) {
    enum { STEP = 65536 };
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    char *data = NULL;
    size_t len = 0, got = 0;
    do {
        data = mc_arena_grow(arena, data, len, len + STEP);
        got = data ? fread(data + len, 1, STEP, file) : 0;
        len += got;
    } while (got > 0);
    bool ok = data && !ferror(file);
    fclose(file);
    *text = (mc_str){data, len};
    return ok;
}

bool case_file_read(const char *path, table_case **cases, mc_arena *arena) {
    reader r = {.path = path, .next_line = 1, .arena = arena, .tail = cases};
    *cases = NULL;
    if (!read_text(path, &r.rest, arena)) return fail(&r, "cannot be read");
    while (r.rest.len > 0) {
        mc_str text = cut_statement(&r);
        bool empty = text.len == 0 || *text.data == '#';
        if (!empty && !add_statement(&r, text)) return false;
    }
    return is_complete(&r) && (*cases || fail(&r, "no case in it"));
}
