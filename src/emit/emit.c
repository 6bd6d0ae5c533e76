/* emit.c - which files there are, and which template makes each. */
#include "emitter.h"
#include "openapi.h"

#include "templates.h"

/** Where templates come from. */
typedef struct library {
    const char *folder; /* replaces the built-in ones, or NULL */
    mc_arena *arena;
} library;

static bool read_file(const char *path, mc_arena *arena, mc_str *text) {
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    mc_buf content = {0};
    char chunk[4096];
    for (size_t len; (len = fread(chunk, 1, sizeof chunk, file)) > 0;) {
        mc_buf_add(&content, chunk, len);
    }
    bool fine = !ferror(file) && !content.failed;
    fclose(file);
    *text = mc_arena_str(arena, mc_buf_str(&content));
    mc_buf_free(&content);
    return fine;
}

static bool find_template(const void *user, mc_str name, mc_str *text) {
    const library *from = user;
    if (from->folder) {
        mc_str path = mc_arena_printf(from->arena, "%s/%.*s", from->folder, MC_STR_ARG(name));
        if (read_file(path.data, from->arena, text)) return true;
    }
    for (size_t i = 0; i < builtin_templates_len; i++) {
        if (!mc_str_equal(mc_str_from(builtin_templates[i].name), name)) continue;
        *text = (mc_str){builtin_templates[i].text, builtin_templates[i].len};
        return true;
    }
    return false;
}

/** A run: what every output needs. */
typedef struct run {
    const template_finder *finder;
    const emit_options *options;
    outputs *to;
    mc_arena *arena;
    mc_str *error;
} run;

static bool render(const run *r, const char *name, const char *template, const values *from,
                   bool once) {
    mc_buf out = {0};
    template_error error;
    bool fine = template_render(&out, r->finder, mc_str_from(template), from, r->arena, &error);
    if (fine) {
        outputs_add(r->to, name, mc_arena_str(r->arena, mc_buf_str(&out)), once);
    } else {
        *r->error = mc_arena_printf(r->arena, "template %.*s, line %zu: %s", MC_STR_ARG(error.name),
                                    error.line, error.text.data);
    }
    mc_buf_free(&out);
    return fine;
}

/* How much of a document stands in one literal. */
#define PIECE_LEN 84

/* The document of one unit, for its server; a program of several units joins theirs. */
static const values *document_values(const emitter *e) {
    values *root = values_new(e->arena);
    add_file(e, root);
    values_list(root, "pieces");
    mc_buf json = {0};
    node_write_json(openapi_document(e->unit, e->unit->next, e->arena), &json);
    for (size_t at = 0; at < json.len; at += PIECE_LEN) {
        size_t left = json.len - at;
        mc_str piece = {json.data + at, left < PIECE_LEN ? left : PIECE_LEN};
        values_set(values_add(root, "pieces"), "text", code_string(piece, e->arena));
    }
    mc_buf_free(&json);
    return root;
}

/* openapi.json and openapi.yaml: all services of the run. */
static void emit_documents(const run *r, const schema *from) {
    const node *document = openapi_document(from->units, NULL, r->arena);
    mc_buf out = {0};
    node_write_pretty_json(document, &out);
    outputs_add(r->to, "openapi.json", mc_arena_str(r->arena, mc_buf_str(&out)), false);
    mc_buf_clear(&out);
    node_write_yaml(document, &out);
    outputs_add(r->to, "openapi.yaml", mc_arena_str(r->arena, mc_buf_str(&out)), false);
    mc_buf_free(&out);
}

static const char *file_name(const run *r, const unit *u, const char *rest) {
    return mc_arena_printf(r->arena, "%s%s", u->package.data, rest).data;
}

static bool emit_unit(const run *r, const schema *from, const unit *u) {
    emitter header = {.arena = r->arena, .schema = from, .unit = u, .small = r->options->small};
    emitter tables = header, json = header, api = header;
    values *head = header_values(&header);
    bool fine = render(r, file_name(r, u, ".h"), "header.h", head, false) &&
                render(r, file_name(r, u, ".c"), "model.c", model_values(&tables), false) &&
                render(r, file_name(r, u, "_json.c"), "json.c", json_values(&json, head), false);
    if (fine && r->options->yaml) {
        fine = render(r, file_name(r, u, "_yaml.h"), "yaml.h", head, false) &&
               render(r, file_name(r, u, "_yaml.c"), "yaml.c", head, false);
    }
    if (fine && u->functions) {
        fine = render(r, file_name(r, u, "_checks.c"), "checks.c", head, true);
    }
    if (!fine || !u->services) return fine;
    if (r->options->client) {
        emitter asking = header;
        const values *client = client_values(&asking);
        fine = render(r, file_name(r, u, "_client.h"), "client.h", client, false) &&
               render(r, file_name(r, u, "_client.c"), "client.c", client, false);
    }
    if (!fine) return false;
    const values *services = service_values(&api);
    return render(r, file_name(r, u, "_service.h"), "service.h", services, false) &&
           render(r, file_name(r, u, "_service.c"), "service.c", services, false) &&
           render(r, file_name(r, u, "_missing.c"), "missing.c", services, false) &&
           render(r, file_name(r, u, "_openapi.c"), "openapi.c", document_values(&api), false) &&
           render(r, file_name(r, u, "_handlers.c"), "handlers.c", services, true);
}

/* main.c starts the services of all units. */
static bool emit_main(const run *r, const schema *from) {
    values *root = values_new(r->arena);
    values_list(root, "units");
    values_list(root, "services");
    bool any = false;
    for (const unit *u = from->units; u; u = u->next) {
        if (!u->services) continue;
        any = true;
        values_set(values_add(root, "units"), "package", code_name(u->package, r->arena));
        for (const service *s = u->services; s; s = s->next) {
            values_set(values_add(root, "services"), "c_name", (code){s->c_name});
        }
    }
    if (!any) return true;
    emit_documents(r, from);
    return render(r, "main.c", "main.c", root, true);
}

bool emit_all(const schema *from, const emit_options *options, outputs *to, mc_arena *arena,
              mc_str *error) {
    const library all = {options->templates, arena};
    const template_finder finder = {find_template, &all};
    const run r = {&finder, options, to, arena, error};
    for (const unit *u = from->units; u; u = u->next) {
        if (!emit_unit(&r, from, u)) return false;
    }
    return emit_main(&r, from);
}

bool emit_project(mc_str name, mc_str package, const char *templates, outputs *to, mc_arena *arena,
                  mc_str *error) {
    const library all = {templates, arena};
    const template_finder finder = {find_template, &all};
    const emit_options options = {.templates = templates};
    const run r = {&finder, &options, to, arena, error};
    const struct {
        const char *name, *template;
    } files[] = {
        {mc_arena_printf(arena, "%s.dsl", package.data).data, "project/schema.dsl"},
        {"handlers.c", "project/handlers.c"},
        {"main.c", "project/main.c"},
        {"test.c", "project/test.c"},
        {"CMakeLists.txt", "project/CMakeLists.txt"},
        {"README.md", "project/README.md"},
        {".gitignore", "project/gitignore"},
    };
    values *root = values_new(arena);
    values_set(root, "name", (code){mc_arena_str(arena, name)});
    values_set(root, "package", code_name(package, arena));
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        if (!render(&r, files[i].name, files[i].template, root, true)) return false;
    }
    return true;
}
