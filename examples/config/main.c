/* Reads a service's configuration from YAML, says all that is wrong with it, or prints it whole. */
#include "config_yaml.h"

#include <stdlib.h>

/* The whole file in the arena; data is NULL where it cannot be read. */
static mc_str read_file(const char *path, mc_arena *arena) {
    FILE *file = fopen(path, "rb");
    mc_buf content = {0};
    char chunk[4096];
    for (size_t len; file && (len = fread(chunk, 1, sizeof chunk, file)) > 0;)
        mc_buf_add(&content, chunk, len);
    bool fine = file && !ferror(file) && !content.failed;
    if (file) fclose(file);
    mc_str text = fine ? mc_arena_str(arena, mc_buf_str(&content)) : (mc_str){0};
    mc_buf_free(&content);
    return text;
}

static int show(const config_config *config) {
    mc_buf out = {0};
    bool fine = config_config_to_yaml(config, &out, MC_JSON_DEFAULT);
    if (fine) fputs(out.data, stdout);
    mc_buf_free(&out);
    return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    config_config config;
    int status = EXIT_FAILURE;
    mc_str yaml = argc == 2 ? read_file(argv[1], &arena) : (mc_str){0};
    if (!yaml.data)
        fputs("usage: config FILE.yaml\n", stderr);
    else if (config_config_from_yaml(&config, yaml, &arena, &errors))
        status = show(&config);
    else
        mc_errors_print(&errors, stderr);
    mc_arena_free(&arena);
    return status;
}
