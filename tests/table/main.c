/* main.c - table FILE...: drives all cases of these files; fails where one does not hold.
 * table --yaml FILE... reads them as YAML: see yaml_twin.h.
 *
 * For schema_twin.py, which asks a validator of JSON Schema the same: table --list FILE... prints
 * the cases that are read as bodies are, a line each of C name, name and input as a JSON string;
 * table --accepts answers 1 or 0 to each line of C name and JSON on standard input. */
#define _POSIX_C_SOURCE 200809L /* getline */
#include "drive.h"
#include "registry.h"
#include "yaml_twin.h"

#include <stdlib.h>

typedef bool case_visitor(const char *path, const table_case *one);

static bool visit_file(const char *path, case_visitor *visit, size_t *cases) {
    mc_arena arena = {0};
    table_case *first;
    bool holds = case_file_read(path, &first, &arena);
    for (const table_case *one = holds ? first : NULL; one; one = one->next) {
        holds &= visit(path, one);
        ++*cases;
    }
    mc_arena_free(&arena);
    return holds;
}

static bool list_case(const char *path, const table_case *one) {
    (void)path;
    const table_model *model = registry_find(one->model);
    if (one->lax || !model || !one->input.data) return true;
    mc_buf input = {0};
    mc_json_write_str(&input, one->input);
    printf("%s\t%s\t%.*s\n", model->c_name, model->type->name, (int)input.len, input.data);
    mc_buf_free(&input);
    return true;
}

static bool accepts(const table_model *model, mc_str json) {
    mc_arena arena = {0};
    /* Room for a value of any of the models. */
    void *value = mc_arena_zalloc(&arena, model->type->size);
    bool fine = value && model->from_json(value, json, &arena, NULL);
    mc_arena_free(&arena);
    return fine;
}

static bool answer_lines(void) {
    char *line = NULL;
    size_t room = 0;
    bool known = true;
    for (ssize_t len; (len = getline(&line, &room, stdin)) > 0 && known;) {
        char *tab = memchr(line, '\t', (size_t)len);
        if (!tab) continue;
        const table_model *model = registry_find((mc_str){line, (size_t)(tab - line)});
        known = model != NULL;
        mc_str json = {tab + 1, (size_t)(line + len - tab - 1)};
        if (known) puts(accepts(model, json) ? "1" : "0");
    }
    free(line);
    return known;
}

int main(int argc, char **argv) {
    if (argc == 2 && strcmp(argv[1], "--accepts") == 0) return answer_lines() ? 0 : 1;
    bool list = argc > 2 && strcmp(argv[1], "--list") == 0;
    bool yaml = argc > 2 && strcmp(argv[1], "--yaml") == 0;
    case_visitor *visit = list ? list_case : yaml ? yaml_twin_case : drive_case;
    bool holds = argc > 1;
    size_t cases = 0;
    for (int i = list || yaml ? 2 : 1; i < argc; i++) {
        holds &= visit_file(argv[i], visit, &cases);
    }
    if (!list) printf("%zu cases\n", cases);
    return holds ? 0 : 1;
}
