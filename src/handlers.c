/* handlers.c - the user's handlers beside the schema: see handlers.h. */
#include "handlers.h"

#include "c_functions.h"

#include <errno.h>

typedef struct checker {
    const wanted_function *wanted;
    c_function **defined; /* of each file */
    size_t len;
    mc_arena *arena;
    diags *found;
} checker;

static const c_function *find_defined(const checker *c, mc_str name) {
    for (size_t i = 0; i < c->len; i++) {
        for (const c_function *f = c->defined[i]; f; f = f->next) {
            if (mc_str_equal(f->name, name)) return f;
        }
    }
    return NULL;
}

static const wanted_function *find_wanted(const checker *c, mc_str name) {
    for (const wanted_function *w = c->wanted; w; w = w->next) {
        if (mc_str_equal(w->c_name, name)) return w;
    }
    return NULL;
}

static bool has_any(const checker *c, const unit *of) {
    for (const wanted_function *w = c->wanted; w; w = w->next) {
        if (w->unit == of && find_defined(c, w->c_name)) return true;
    }
    return false;
}

static void tell_missing(const checker *c, const wanted_function *w) {
    diag *told = diag_add(c->found, DIAG_handler_missing, w->where, w->c_name.data);
    diag_hint(c->found, told, "add %s { ... }", w->prototype.data);
}

/* Both are read by the same code, so that they are compared as C, not as text. */
static void check_signature(const checker *c, const wanted_function *w, const c_function *f) {
    source text = {w->c_name.data, mc_arena_printf(c->arena, "%s {}", w->prototype.data)};
    const c_function *right = c_functions_find(&text, c->arena);
    if (right && mc_str_equal(right->signature, f->signature)) return;
    diag *told = diag_add(c->found, DIAG_handler_differs, f->where, f->name.data);
    diag_hint(c->found, told, "make it %s", w->prototype.data);
    diag_note(c->found, told, w->where, "the operation");
}

static void check_wanted(const checker *c) {
    for (const wanted_function *w = c->wanted; w; w = w->next) {
        const c_function *f = find_defined(c, w->c_name);
        if (f) {
            check_signature(c, w, f);
        } else if (has_any(c, w->unit)) {
            tell_missing(c, w);
        }
    }
}

/* What was a handler returns a type of its own, PACKAGE_SERVICE_NAME_result; a verifier is known
 * by its name. */
static bool was_wanted(const checker *c, const unit *u, const c_function *f) {
    mc_str prefix = mc_arena_printf(c->arena, "%s_", u->package.data);
    if (!mc_str_starts_with(f->name, prefix)) return false;
    mc_str result = mc_arena_printf(c->arena, "%s_result", f->name.data);
    mc_str verify = mc_arena_printf(c->arena, "%s_verify_", u->package.data);
    return mc_str_equal(f->returns, result) ||
           (mc_str_equal(f->returns, MC_STR("mc_verdict")) && mc_str_starts_with(f->name, verify));
}

static void check_defined(const checker *c, const schema *from) {
    for (size_t i = 0; i < c->len; i++) {
        for (const c_function *f = c->defined[i]; f; f = f->next) {
            bool left = false;
            for (const unit *u = from->units; u && !left; u = u->next) {
                left = was_wanted(c, u, f);
            }
            if (!left || find_wanted(c, f->name)) continue;
            diag *told = diag_add(c->found, DIAG_handler_left, f->where, f->name.data);
            diag_hint(c->found, told, "remove it, or give its operation back to the schema");
        }
    }
}

static bool read_file(const char *path, mc_arena *arena, c_function **defined, mc_str *error) {
    source *file = mc_arena_zalloc(arena, sizeof *file);
    source_read_result result = source_read(file, path, arena);
    if (result == SOURCE_READ) {
        *defined = c_functions_find(file, arena);
        return true;
    }
    *error = mc_arena_printf(arena, "cannot read %s: %s", path,
                             result == SOURCE_TOO_LARGE ? "it is too large" : strerror(errno));
    return false;
}

bool handlers_check(const schema *from, const char *const *files, size_t len, mc_arena *arena,
                    diags *found, mc_str *error) {
    checker c = {.wanted = emit_handlers(from, arena), .len = len, .arena = arena, .found = found};
    c.defined = mc_arena_array(arena, len + 1, sizeof(c_function *));
    for (size_t i = 0; i < len; i++) {
        if (!read_file(files[i], arena, &c.defined[i], error)) return false;
    }
    check_wanted(&c);
    check_defined(&c, from);
    return true;
}
