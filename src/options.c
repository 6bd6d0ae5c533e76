/* options.c - the command line: see options.h. */
#include "options.h"

#include <stdlib.h>
#include <unistd.h>

typedef struct reader {
    options *out;
    int argc, at;
    char **argv;
    mc_arena *arena;
    mc_str *error;
} reader;

static bool is(const char *arg, const char *name) {
    return strcmp(arg, name) == 0;
}

static bool wrong(reader *r, const char *what, const char *arg) {
    *r->error = mc_arena_printf(r->arena, "%s %s", what, arg);
    return false;
}

/* The value of an option: the rest of its word (-Ifolder), or the next word. */
static bool take_value(reader *r, size_t name_len, const char **value) {
    const char *word = r->argv[r->at];
    if (word[name_len] == '=' && word[1] == '-') {
        *value = word + name_len + 1;
        return true;
    }
    if (word[name_len] != '\0') {
        *value = word + name_len;
        return true;
    }
    if (r->at + 1 == r->argc) return wrong(r, "a value is missing behind", word);
    *value = r->argv[++r->at];
    return true;
}

static bool set_format(reader *r, const char *value) {
    if (is(value, "text")) {
        r->out->format = DIAG_TEXT;
    } else if (is(value, "json")) {
        r->out->format = DIAG_JSON;
    } else {
        return wrong(r, "--diagnostics is text or json, not", value);
    }
    return true;
}

static bool set_colour(reader *r, const char *value) {
    if (r->out->format == DIAG_JSON) return true;
    if (is(value, "always")) {
        r->out->format = DIAG_TEXT_COLOUR;
    } else if (is(value, "never")) {
        r->out->format = DIAG_TEXT;
    } else if (!is(value, "auto")) {
        return wrong(r, "--color is auto, always or never, not", value);
    }
    return true;
}

static bool set_optimization(reader *r, const char *value) {
    r->out->small = is(value, "size");
    return r->out->small || is(value, "speed") ||
           wrong(r, "--optimize is speed or size, not", value);
}

static bool set_schema_format(reader *r, const char *value) {
    r->out->schema_yaml = is(value, "yaml");
    return is(value, "yaml") || is(value, "json") ||
           wrong(r, "--format is json or yaml, not", value);
}

static bool set_schema_mode(reader *r, const char *value) {
    r->out->schema_output = is(value, "output");
    return is(value, "output") || is(value, "input") ||
           wrong(r, "--mode is input or output, not", value);
}

static bool take_flag(reader *r, const char *word) {
    options *out = r->out;
    const struct {
        const char *name;
        bool *flag;
    } flags[] = {{"--help", &out->help},         {"-h", &out->help},
                 {"--version", &out->version},   {"--check", &out->check},
                 {"-MD", &out->make_depfile},    {"--list-outputs", &out->list_outputs},
                 {"--no-stubs", &out->no_stubs}, {"--yaml", &out->yaml},
                 {"--client", &out->client}};
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        if (!is(word, flags[i].name)) continue;
        *flags[i].flag = true;
        return true;
    }
    return false;
}

static bool starts(const char *word, const char *name) {
    return strncmp(word, name, strlen(name)) == 0;
}

/* `--name` or `--name=value`, but not `--names`. */
static bool is_long(const char *word, const char *name) {
    size_t len = strlen(name);
    return starts(word, name) && (word[len] == '\0' || word[len] == '=');
}

static bool take_option(reader *r) {
    const char *word = r->argv[r->at], *value = NULL;
    options *out = r->out;
    if (take_flag(r, word)) return true;
    if (starts(word, "-MF") || starts(word, "-MT")) {
        if (!take_value(r, 3, &value)) return false;
        *(word[2] == 'F' ? &out->depfile : &out->deptarget) = value;
        out->make_depfile = true;
        return true;
    }
    if (starts(word, "-I")) {
        if (!take_value(r, 2, &value)) return false;
        out->include[out->include_len++] = value;
        return true;
    }
    if (is_long(word, "--handlers")) {
        if (!take_value(r, 10, &value)) return false;
        out->handlers[out->handlers_len++] = value;
        return true;
    }
    if (is_long(word, "--optimize")) return take_value(r, 10, &value) && set_optimization(r, value);
    if (is_long(word, "--templates")) return take_value(r, 11, &out->templates);
    if (is_long(word, "--diagnostics")) return take_value(r, 13, &value) && set_format(r, value);
    if (is_long(word, "--color")) return take_value(r, 7, &value) && set_colour(r, value);
    if (out->schema && is_long(word, "--format")) {
        return take_value(r, 8, &value) && set_schema_format(r, value);
    }
    if (out->schema && is_long(word, "--mode")) {
        return take_value(r, 6, &value) && set_schema_mode(r, value);
    }
    if (starts(word, "-o")) return take_value(r, 2, &out->output);
    return wrong(r, "unknown option", word);
}

static bool check_options(reader *r) {
    const options *out = r->out;
    if (out->help || out->version) return true;
    if (out->explain && out->output) return wrong(r, "explain takes codes and no -o", out->output);
    if (out->explain) return true;
    if (out->init) {
        if (out->files_len == 1 && !out->output) return true;
        *r->error = MC_STR("init takes the name of one new project");
        return false;
    }
    if (out->files_len == 0) {
        *r->error = MC_STR("no schema file is given");
        return false;
    }
    if (out->schema && out->files_len > 2) {
        return wrong(r, "schema takes one file and one name, not also", out->files[2]);
    }
    if (!out->output && !out->check && !out->schema) {
        *r->error = MC_STR("no output folder is given: -o DIR");
        return false;
    }
    return true;
}

bool options_parse(options *out, int argc, char **argv, mc_arena *arena, mc_str *error) {
    bool colour = isatty(STDERR_FILENO) && !getenv("NO_COLOR");
    *out = (options){.format = colour ? DIAG_TEXT_COLOUR : DIAG_TEXT};
    out->files = mc_arena_array(arena, (size_t)argc, sizeof *out->files);
    out->include = mc_arena_array(arena, (size_t)argc, sizeof *out->include);
    out->handlers = mc_arena_array(arena, (size_t)argc, sizeof *out->handlers);
    reader r = {.out = out, .argc = argc, .argv = argv, .arena = arena, .error = error};
    bool options_end = false;
    for (r.at = 1; r.at < argc; r.at++) {
        const char *word = argv[r.at];
        if (r.at == 1 && is(word, "explain")) {
            out->explain = true;
        } else if (r.at == 1 && is(word, "init")) {
            out->init = true;
        } else if (r.at == 1 && is(word, "schema")) {
            out->schema = true;
        } else if (!options_end && is(word, "--")) {
            options_end = true;
        } else if (options_end || word[0] != '-') {
            out->files[out->files_len++] = word;
        } else if (!take_option(&r)) {
            return false;
        }
    }
    return check_options(&r);
}

void options_help(FILE *out) {
    fputs("modelc - models in, C out: structs, validation, JSON and HTTP handlers\n"
          "\n"
          "usage: modelc FILE... -o DIR [options]\n"
          "       modelc init NAME\n"
          "       modelc schema FILE [NAME] [-o FILE] [--format=json|yaml] [--mode=input|output]\n"
          "       modelc explain [CODE...]\n"
          "\n"
          "  -o DIR              where the C files go; made where it is missing\n"
          "  -I DIR              look for imports there too; may be given several times\n"
          "  --check             only say what is wrong, write nothing\n"
          "  --no-stubs          leave out handlers, checks and main.c, which are yours to write\n"
          "  --optimize=size     leave out what reads and writes JSON in one pass: less code, more "
          "time\n"
          "  --yaml              make YAML in and out too: PACKAGE_yaml.h and .c, for libyaml\n"
          "  --client            make a client of the services too: PACKAGE_client.h and .c\n"
          "  --handlers FILE     say which handlers in that C file are to be added, removed or\n"
          "                      changed; may be given several times. Else looks into\n"
          "                      DIR/PACKAGE_handlers.c, where there is one\n"
          "  --list-outputs      print the files that would be written, and write nothing\n"
          "  --templates DIR     use the templates there instead of the built-in ones\n"
          "  -MD                 write a depfile for Make or Ninja: PACKAGE.d\n"
          "  -MF FILE            the depfile's name\n"
          "  -MT TARGET          the depfile's target; else all outputs\n"
          "  --diagnostics=json  what is wrong as JSON, for editors\n"
          "  --color=WHEN        auto, always or never\n"
          "  --help, --version\n"
          "\n"
          "init NAME makes the folder NAME with a project that builds and serves: schema,\n"
          "handlers, main.c, CMakeLists.txt. It overwrites nothing.\n"
          "\n"
          "schema writes JSON Schema 2020-12 of one model, union, enum or type, or of all in the\n"
          "file, to the standard output or to -o; --mode=output is of what is written, not read.\n"
          "explain E0205 tells what a diagnostic means and how to repair what it is about;\n"
          "explain alone lists them all.\n"
          "\n"
          "A file that is there already and is yours (handlers, checks, main.c) is never\n"
          "written over; any other is only rewritten where its content changes.\n"
          "\n"
          "exit status: 0 fine, 1 a schema is wrong, 2 wrong usage or a file that cannot be\n"
          "read or written\n",
          out);
}
