/* yaml_twin.c - each input of the table, which is JSON, read as YAML too, and once more as the
 * block style that YAML's writer makes of it: the same value or the same mistakes. See yaml_twin.h.
 */
#include "yaml_twin.h"

#include <modelc/yaml.h>

#include "registry.h"

/* One input as it was read. */
typedef struct twin {
    mc_arena arena;
    mc_errors errors;
    void *value;
    bool fine;
} twin;

static void start(twin *t, const mc_type *type) {
    *t = (twin){0};
    mc_errors_init(&t->errors, &t->arena);
    t->value = mc_arena_zalloc(&t->arena, type->size);
}

static bool complain(const char *path, const table_case *one, const char *what, mc_str json,
                     mc_str yaml) {
    fprintf(stderr, "%s: %.*s: %s\n  JSON %.*s\n  YAML %.*s\n", path, MC_STR_ARG(one->title), what,
            MC_STR_ARG(json), MC_STR_ARG(yaml));
    return false;
}

/* Whether a line of the list is the case's name. */
static bool is_listed(const table_case *one) {
    FILE *file = fopen("yaml_differences.txt", "r");
    char line[300];
    bool found = false;
    while (file && !found && fgets(line, sizeof line, file)) {
        line[strcspn(line, "\n")] = '\0';
        found = mc_str_equal(mc_str_from(line), one->title);
    }
    if (file) fclose(file);
    return found;
}

/* The list of errors, or the value, as JSON. */
static void describe(const mc_type *type, const twin *t, mc_buf *out) {
    if (t->fine) {
        mc_to_json(type, t->value, out, MC_JSON_DEFAULT | MC_JSON_WITH_WRITEONLY);
    } else {
        mc_errors_to_json(&t->errors, out, MC_ERRORS_DEFAULT);
    }
}

/* Whether both came to the same; says what does not, unless the case is listed. */
static bool same(const char *path, const table_case *one, const mc_type *type, const twin *json,
                 const twin *yaml, const char *what, bool listed) {
    if (json->fine && yaml->fine && mc_equal(type, json->value, yaml->value)) return true;
    mc_buf a = {0}, b = {0};
    describe(type, json, &a);
    describe(type, yaml, &b);
    bool alike = json->fine == yaml->fine && mc_str_equal(mc_buf_str(&a), mc_buf_str(&b));
    if (!alike && !listed) complain(path, one, what, mc_buf_str(&a), mc_buf_str(&b));
    mc_buf_free(&a);
    mc_buf_free(&b);
    return alike;
}

/* What the input says, in block style; false where that is no JSON for YAML to write. */
static bool in_blocks(mc_str input, mc_arena *arena, mc_buf *out) {
    mc_value value;
    return mc_json_read(&value, input, NULL, arena, NULL) && mc_yaml_write_value(out, &value);
}

bool yaml_twin_case(const char *path, const table_case *one) {
    const table_model *model = registry_find(one->model);
    if (one->lax || !model || !one->input.data) return true;
    const mc_type *type = model->type;
    twin json, yaml, block;
    mc_buf text = {0};
    start(&json, type);
    start(&yaml, type);
    start(&block, type);
    json.fine = mc_from_json(type, json.value, one->input, NULL, &json.arena, &json.errors);
    yaml.fine = mc_from_yaml(type, yaml.value, one->input, NULL, &yaml.arena, &yaml.errors);
    const bool listed = is_listed(one);
    bool alike = same(path, one, type, &json, &yaml, "as it stands", listed);
    if (in_blocks(one->input, &block.arena, &text)) {
        block.fine =
            mc_from_yaml(type, block.value, mc_buf_str(&text), NULL, &block.arena, &block.errors);
        alike &= same(path, one, type, &json, &block, "in block style", listed);
    }
    /* The list would otherwise excuse what breaks later. */
    if (alike && listed) {
        fprintf(stderr, "%s: %.*s: stands in yaml_differences.txt, but is the same\n", path,
                MC_STR_ARG(one->title));
    }
    mc_buf_free(&text);
    mc_arena_free(&json.arena);
    mc_arena_free(&yaml.arena);
    mc_arena_free(&block.arena);
    return alike != listed;
}
