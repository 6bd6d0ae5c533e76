/* A service's configuration from YAML and the environment: all that is wrong with it, the whole, or
 * where each value comes from. */
#include "config_yaml.h"

#include <stdlib.h>

static int show(const config_config *config) {
    mc_buf out = {0};
    bool fine = config_config_to_yaml(config, &out, MC_JSON_DEFAULT);
    if (fine) fputs(out.data, stdout);
    mc_buf_free(&out);
    return fine ? EXIT_SUCCESS : EXIT_FAILURE;
}

int main(int argc, char **argv) {
    bool origins = argc == 3 && strcmp(argv[1], "--print-config") == 0;
    if (argc != 2 && !origins) {
        fputs("usage: config [--print-config] FILE.yaml\n", stderr);
        return EXIT_FAILURE;
    }
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_config from = {.file = argv[argc - 1]};
    config_config config;
    int status = EXIT_FAILURE;
    if (!config_config_load_yaml(&config, &from, &arena, &errors)) {
        mc_errors_print(&errors, stderr);
    } else if (origins) {
        config_config_print_config(&config, &from, stdout);
        status = EXIT_SUCCESS;
    } else {
        status = show(&config);
    }
    mc_arena_free(&arena);
    return status;
}
