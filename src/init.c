/* init.c - a project to begin with: see init.h. */
#include "init.h"

#include "emit/emit.h"
#include "schema/names.h"

#include <unistd.h>

/* Longer ones would not fit into the names of files. */
#define NAME_MAX_BYTES 64

static exit_status say(FILE *err, mc_str what) {
    fprintf(err, "modelc: %.*s\n", MC_STR_ARG(what));
    return EXIT_USAGE;
}

/* The folder without slashes behind it, and its last part. */
static mc_str last_part(mc_str *folder) {
    while (folder->len > 1 && folder->data[folder->len - 1] == '/') {
        folder->len--;
    }
    size_t start = folder->len;
    while (start > 0 && folder->data[start - 1] != '/') {
        start--;
    }
    return (mc_str){folder->data + start, folder->len - start};
}

static bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

/* A name of a command, a CMake target and, with `_` for `-`, a package at once. */
static bool is_name(mc_str name) {
    if (name.len == 0 || name.len > NAME_MAX_BYTES || !is_small(name.data[0])) return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        if (!is_small(c) && !(c >= '0' && c <= '9') && c != '_' && c != '-') return false;
    }
    return true;
}

static mc_str package_of(mc_str name, mc_arena *arena) {
    mc_str package = mc_arena_str(arena, name);
    for (char *c = (char *)package.data; *c; c++) {
        if (*c == '-') *c = '_';
    }
    return package;
}

/* Names that CMake, the runtime or the other files of the project have taken, and words of C. */
static bool is_reserved(mc_str name, mc_arena *arena) {
    static const char *const reserved[] = {"all",     "clean",    "help",   "install",
                                           "package", "test",     "depend", "edit_cache",
                                           "main",    "handlers", "mc",     "modelc"};
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
        if (mc_str_equal(name, mc_str_from(reserved[i]))) return true;
    }
    return !mc_str_equal(name_member(name, arena), name);
}

static bool is_free(const outputs *all, const char *folder, mc_arena *arena, mc_str *error) {
    for (const output *one = all->first; one; one = one->next) {
        const char *path = mc_arena_printf(arena, "%s/%s", folder, one->name).data;
        if (access(path, F_OK) != 0) continue;
        *error = mc_arena_printf(arena, "%s is there already: nothing is written", path);
        return false;
    }
    return true;
}

exit_status init_run(const options *given, mc_arena *arena, FILE *out, FILE *err) {
    mc_str folder = mc_str_from(given->files[0]), name = last_part(&folder), error;
    mc_str package = package_of(name, arena);
    const char *path = mc_arena_str(arena, folder).data;
    if (!is_name(name) || is_reserved(package, arena)) {
        return say(err, mc_arena_printf(arena,
                                        "\"%.*s\" cannot be a project's name: small letters, "
                                        "digits, - and _, a letter first, and no word of C",
                                        MC_STR_ARG(name)));
    }
    outputs all = {.arena = arena};
    if (!emit_project(name, package, given->templates, &all, arena, &error)) return say(err, error);
    if (!is_free(&all, path, arena, &error) || !outputs_write(&all, path, &error)) {
        return say(err, error);
    }
    fprintf(out, "%s is a project now: its README.md says how to build, serve and ask it\n", path);
    return EXIT_FINE;
}
