/* driver.c - the pipeline: read, parse, resolve, emit, write. */
#include "driver.h"

#include "emit/emit.h"
#include "handlers.h"

#include <unistd.h>

static exit_status say(FILE *err, mc_str what) {
    fprintf(err, "modelc: %.*s\n", MC_STR_ARG(what));
    return EXIT_USAGE;
}

/* Leaves out what is the user's to write. */
static outputs wanted_outputs(const outputs *all, const options *given, mc_arena *arena) {
    outputs wanted = {.arena = arena};
    for (const output *one = all->first; one; one = one->next) {
        if (one->once && given->no_stubs) continue;
        outputs_add(&wanted, one->name, one->text, one->once);
    }
    return wanted;
}

/* ---- the depfile ------------------------------------------------------------------ */

/* Make takes a space for the end of a name, and `#` and `$` for its own. */
static void add_path(mc_buf *out, const char *path) {
    for (; *path; path++) {
        if (*path == ' ' || *path == '#') mc_buf_add_char(out, '\\');
        if (*path == '$') mc_buf_add_char(out, '$');
        mc_buf_add_char(out, *path);
    }
}

static mc_str depfile_text(const outputs *made, const loaded_files *files, const options *given,
                           mc_arena *arena) {
    mc_buf out = {0};
    if (given->deptarget) add_path(&out, given->deptarget);
    for (const output *one = made->first; one && !given->deptarget; one = one->next) {
        if (one != made->first) mc_buf_add_char(&out, ' ');
        add_path(&out, mc_arena_printf(arena, "%s/%s", given->output, one->name).data);
    }
    mc_buf_add_char(&out, ':');
    for (const loaded_file *file = files->first; file; file = file->next) {
        mc_buf_add_str(&out, MC_STR(" \\\n  "));
        add_path(&out, file->path);
    }
    mc_buf_add_char(&out, '\n');
    mc_str text = mc_arena_str(arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return text;
}

/* The depfile goes where -MF says, else it is one of the outputs. */
static bool write_depfile(outputs *made, const loaded_files *files, const schema *from,
                          const options *given, mc_str *error) {
    mc_str text = depfile_text(made, files, given, made->arena);
    if (!given->depfile) {
        const unit *last = from->units;
        while (last->next) {
            last = last->next;
        }
        outputs_add(made, mc_arena_printf(made->arena, "%s.d", last->package.data).data, text,
                    false);
        return true;
    }
    outputs alone = {.arena = made->arena};
    const char *slash = strrchr(given->depfile, '/');
    const char *name = slash ? slash + 1 : given->depfile;
    mc_str folder =
        slash ? (mc_str){given->depfile, (size_t)(slash - given->depfile)} : MC_STR(".");
    outputs_add(&alone, name, text, false);
    return outputs_write(&alone, mc_arena_str(made->arena, folder).data, error);
}

/* ---- the user's handlers -------------------------------------------------------------- */

/* Where --handlers names none, those that an earlier run has begun. */
static size_t find_handlers(const schema *from, const options *given, mc_arena *arena,
                            const char **files) {
    size_t len = 0;
    for (const unit *u = from->units; u; u = u->next) {
        const char *path =
            mc_arena_printf(arena, "%s/%s_handlers.c", given->output, u->package.data).data;
        if (access(path, F_OK) == 0) files[len++] = path;
    }
    return len;
}

static bool check_handlers(const schema *from, const options *given, mc_arena *arena, diags *found,
                           mc_str *error) {
    const char *const *files = given->handlers;
    size_t len = given->handlers_len, units = 0;
    if (len == 0 && !given->output) return true;
    if (len == 0) {
        for (const unit *u = from->units; u; u = u->next) {
            units++;
        }
        const char **begun = mc_arena_array(arena, units + 1, sizeof *begun);
        len = find_handlers(from, given, arena, begun);
        files = begun;
    }
    return handlers_check(from, files, len, arena, found, error);
}

/* ---- the run ------------------------------------------------------------------------ */

static exit_status write_outputs(const schema *from, const loaded_files *files,
                                 const options *given, mc_arena *arena, FILE *out, FILE *err) {
    mc_str error;
    outputs all = {.arena = arena};
    const emit_options how = {
        .templates = given->templates, .yaml = given->yaml, .small = given->small};
    if (!emit_all(from, &how, &all, arena, &error)) return say(err, error);
    outputs made = wanted_outputs(&all, given, arena);
    if (given->list_outputs) {
        for (const output *one = made.first; one; one = one->next) {
            fprintf(out, "%s/%s\n", given->output, one->name);
        }
        return EXIT_FINE;
    }
    if (given->make_depfile && !write_depfile(&made, files, from, given, &error)) {
        return say(err, error);
    }
    return outputs_write(&made, given->output, &error) ? EXIT_FINE : say(err, error);
}

exit_status driver_run(const options *given, mc_arena *arena, FILE *out, FILE *err) {
    diags found;
    diags_init(&found, arena);
    const include_path include = {given->include, given->include_len};
    loaded_files files;
    load_files(&files, given->files, given->files_len, &include, arena, &found);
    const schema *resolved = schema_resolve(&files, arena, &found);
    mc_str error;
    bool read = found.errors > 0 || check_handlers(resolved, given, arena, &found, &error);
    diags_print(&found, given->format, err);
    if (!read) return say(err, error);
    if (files.io_error) return EXIT_USAGE;
    if (found.errors > 0) return EXIT_INPUT;
    if (given->check) return EXIT_FINE;
    return write_outputs(resolved, &files, given, arena, out, err);
}
