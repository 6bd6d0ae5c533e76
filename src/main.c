/* main.c - argv to options to a run; the only file that exits. */
#include "explanations.h"
#include "init.h"

#include <signal.h>
#include <stdlib.h>

/* The compiler's memory is one arena, freed at the end. Where the system has no more, there is
 * nothing left to do for any caller: say so and end, so that nobody else has to check. */
static void *resize_or_exit(void *user, void *old, size_t old_size, size_t new_size) {
    void *result = mc_allocator_default.resize(user, old, old_size, new_size);
    if (result || new_size == 0) return result;
    fputs("modelc: out of memory\n", stderr);
    exit(EXIT_USAGE);
}

int main(int argc, char **argv) {
    /* A file size limit is then an error that is cleaned up behind, as a full disk is. */
    signal(SIGXFSZ, SIG_IGN);
    const mc_allocator allocator = {resize_or_exit, NULL};
    mc_arena arena;
    mc_arena_init(&arena, &allocator, SIZE_MAX);
    options given;
    mc_str error;
    exit_status status = EXIT_FINE;
    if (!options_parse(&given, argc, argv, &arena, &error)) {
        fprintf(stderr, "modelc: %.*s\ntry modelc --help\n", MC_STR_ARG(error));
        status = EXIT_USAGE;
    } else if (given.help) {
        options_help(stdout);
    } else if (given.version) {
        puts("modelc " MODELC_VERSION);
    } else if (given.init) {
        status = init_run(&given, &arena, stdout, stderr);
    } else if (given.explain) {
        status = explain_run(given.files, given.files_len, &arena, stdout, stderr);
    } else {
        status = driver_run(&given, &arena, stdout, stderr);
    }
    mc_arena_free(&arena);
    if (fflush(stdout) != 0 || ferror(stdout)) status = EXIT_USAGE;
    return (int)status;
}
