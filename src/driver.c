/* driver.c - the pipeline: read, parse, resolve, emit, write. */
#include "driver.h"

#include "emit/emit.h"
#include "emit/json_schema.h"
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

/* As an output is written: whole or not at all. */
static bool write_file(const char *path, mc_str text, mc_arena *arena, mc_str *error) {
    outputs alone = {.arena = arena};
    const char *slash = strrchr(path, '/');
    mc_str folder = slash ? (mc_str){path, (size_t)(slash - path)} : MC_STR(".");
    if (slash == path) folder = MC_STR("/");
    outputs_add(&alone, slash ? slash + 1 : path, text, false);
    return outputs_write(&alone, mc_arena_str(arena, folder).data, error);
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

static bool is_named(const options *given, const char *path) {
    for (size_t i = 0; i < given->files_len; i++) {
        if (strcmp(given->files[i], path) == 0) return true;
    }
    return false;
}

/* As gcc -MP: a rule without anything for each imported file, so that Make does not end where one
 * that is not imported any more was deleted. */
static void add_imported(mc_buf *out, const loaded_files *files, const options *given) {
    for (const loaded_file *file = files->first; file; file = file->next) {
        if (is_named(given, file->path)) continue;
        mc_buf_add_char(out, '\n');
        add_path(out, file->path);
        mc_buf_add_str(out, MC_STR(":\n"));
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
    add_imported(&out, files, given);
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
    return write_file(given->depfile, text, made->arena, error);
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
    const emit_options how = {.templates = given->templates,
                              .yaml = given->yaml,
                              .client = given->client,
                              .small = given->small};
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

static exit_status say_unknown_name(const schema *from, mc_str name, mc_arena *arena, FILE *err) {
    size_t len;
    const mc_str *names = json_schema_names(from, &len, arena);
    mc_str near = diag_nearest(name, names, len);
    fprintf(err, "modelc: there is no model, union, enum or type %.*s\n", MC_STR_ARG(name));
    if (near.len > 0) fprintf(err, "did you mean %.*s?\n", MC_STR_ARG(near));
    return EXIT_USAGE;
}

/* `modelc schema FILE [NAME]` */
static exit_status write_schema(const schema *from, const options *given, mc_arena *arena,
                                FILE *out, FILE *err) {
    mc_str name = given->files_len > 1 ? mc_str_from(given->files[1]) : MC_STR("");
    direction way = given->schema_output ? DIRECTION_OUT : DIRECTION_IN;
    const node *document = json_schema_document(from, name, way, arena);
    if (!document) return say_unknown_name(from, name, arena, err);
    mc_buf text = {0};
    if (given->schema_yaml)
        node_write_yaml(document, &text);
    else
        node_write_pretty_json(document, &text);
    mc_str error = MC_STR("");
    bool fine = true;
    if (given->output)
        fine = write_file(given->output, mc_buf_str(&text), arena, &error);
    else
        fwrite(text.data, 1, text.len, out);
    mc_buf_free(&text);
    return fine ? EXIT_FINE : say(err, error);
}

exit_status driver_run(const options *given, mc_arena *arena, FILE *out, FILE *err) {
    diags found;
    diags_init(&found, arena);
    const include_path include = {given->include, given->include_len};
    loaded_files files;
    load_files(&files, given->files, given->schema ? 1 : given->files_len, &include, arena, &found);
    const schema *resolved = schema_resolve(&files, arena, &found);
    mc_str error;
    bool read =
        given->schema || found.errors > 0 || check_handlers(resolved, given, arena, &found, &error);
    diags_print(&found, given->format, err);
    if (!read) return say(err, error);
    if (files.io_error) return EXIT_USAGE;
    if (found.errors > 0) return EXIT_INPUT;
    if (given->check) return EXIT_FINE;
    if (given->schema) return write_schema(resolved, given, arena, out, err);
    return write_outputs(resolved, &files, given, arena, out, err);
}
