/* main.c - table FILE...: drives all cases of these files; fails where one does not hold. */
#include "drive.h"

static bool drive_file(const char *path, size_t *cases) {
    mc_arena arena = {0};
    table_case *first;
    bool holds = case_file_read(path, &first, &arena);
    for (const table_case *one = holds ? first : NULL; one; one = one->next) {
        holds &= drive_case(path, one);
        ++*cases;
    }
    mc_arena_free(&arena);
    return holds;
}

int main(int argc, char **argv) {
    bool holds = argc > 1;
    size_t cases = 0;
    for (int i = 1; i < argc; i++) {
        holds &= drive_file(argv[i], &cases);
    }
    printf("%zu cases\n", cases);
    return holds ? 0 : 1;
}
