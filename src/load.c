/* load.c - reads and parses the files of a run and everything they import: see load.h. */
#include "load.h"

#include "syntax/parse.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

typedef struct loader {
    loaded_files *out;
    const include_path *include;
    mc_arena *arena;
    diags *diags;
    loaded_file *seen; /* every file seen, for "already loaded" and cycles */
} loader;

/* One file has one name, whichever way it was reached. */
static const char *canonical(loader *l, const char *path) {
    char *resolved = realpath(path, NULL);
    if (!resolved) return path;
    const char *kept = mc_arena_str(l->arena, mc_str_from(resolved)).data;
    free(resolved);
    return kept;
}

static bool has_nul(mc_str text) {
    return text.len > 0 && memchr(text.data, '\0', text.len) != NULL;
}

/* The file `name` beside the importing one, or in a folder of -I; NULL where there is none. */
static const char *find_import(loader *l, const char *importer, mc_str name) {
    if (name.len == 0 || has_nul(name)) return NULL;
    if (name.data[0] == '/') return access(name.data, R_OK) == 0 ? name.data : NULL;
    const char *slash = strrchr(importer, '/');
    int folder = slash ? (int)(slash - importer + 1) : 0;
    mc_str beside = mc_arena_printf(l->arena, "%.*s%s", folder, importer, name.data);
    if (access(beside.data, R_OK) == 0) return beside.data;
    for (size_t i = 0; i < l->include->len; i++) {
        mc_str path = mc_arena_printf(l->arena, "%s/%s", l->include->folders[i], name.data);
        if (access(path.data, R_OK) == 0) return path.data;
    }
    return NULL;
}

static loaded_file *load_file(loader *l, const char *path, span where, bool named);

static void load_imports(loader *l, loaded_file *file) {
    const ast_import *import = file->ast->imports;
    for (; import; import = import->next) {
        file->imports_len++;
    }
    file->imports = mc_arena_array(l->arena, file->imports_len + 1, sizeof(loaded_file *));
    size_t i = 0;
    for (import = file->ast->imports; import; import = import->next, i++) {
        const char *path = find_import(l, file->path, import->path.text);
        file->imports[i] = NULL;
        if (!path) {
            diag *d = diag_add(l->diags, DIAG_import_not_found, import->path.span,
                               import->path.text.data);
            diag_hint(l->diags, d, "it is looked for beside this file and in each -I folder");
            continue;
        }
        loaded_file *imported = load_file(l, path, import->path.span, false);
        if (!imported) continue;
        if (imported->state == LOAD_OPEN) {
            diag_add(l->diags, DIAG_import_cycle, import->path.span, imported->path);
        } else {
            file->imports[i] = imported;
        }
    }
}

static loaded_file *find_loaded(const loader *l, const char *name) {
    for (loaded_file *file = l->seen; file; file = file->next_seen) {
        if (strcmp(file->canonical, name) == 0) return file;
    }
    return NULL;
}

static bool read_source(loader *l, source *text, const char *path, span where) {
    errno = 0;
    source_read_result result = source_read(text, path, l->arena);
    if (result == SOURCE_READ) return true;
    const char *why = result == SOURCE_TOO_LARGE ? "it is larger than 16 MiB" : strerror(errno);
    if (!where.source) {
        source *nowhere = mc_arena_zalloc(l->arena, sizeof *nowhere);
        *nowhere = (source){path, MC_STR("")};
        where.source = nowhere;
        l->out->io_error = true;
    }
    diag_add(l->diags, DIAG_unreadable, where, path, why);
    return false;
}

static void append(loaded_files *to, loaded_file *file) {
    if (to->last) {
        to->last->next = file;
    } else {
        to->first = file;
    }
    to->last = file;
}

static loaded_file *load_file(loader *l, const char *path, span where, bool named) {
    const char *name = canonical(l, path);
    loaded_file *known = find_loaded(l, name);
    if (known) {
        known->named |= named;
        return known;
    }
    source *text = mc_arena_zalloc(l->arena, sizeof *text);
    if (!read_source(l, text, path, where)) return NULL;
    loaded_file *file = mc_arena_zalloc(l->arena, sizeof *file);
    file->path = path;
    file->canonical = name;
    file->named = named;
    file->next_seen = l->seen;
    l->seen = file;
    file->ast = parse_file(text, l->arena, l->diags);
    if (!file->ast) return NULL;
    load_imports(l, file);
    file->state = LOAD_DONE;
    append(l->out, file);
    return file;
}

void load_files(loaded_files *out, const char *const *paths, size_t len,
                const include_path *include, mc_arena *arena, diags *found) {
    *out = (loaded_files){0};
    loader l = {.out = out, .include = include, .arena = arena, .diags = found};
    for (size_t i = 0; i < len; i++) {
        load_file(&l, paths[i], (span){0}, true);
    }
}
