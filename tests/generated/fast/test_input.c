/* test_input.c - what the fuzz target once found, and what it starts from. */
#include "input.h"

#include <criterion/criterion.h>
#include <dirent.h>

Test(inputs, that_fit_hold_with_all_options) {
    char room[4096];
    size_t index = 0;
    for (mc_str seed; (seed = input_seed(index, room, sizeof room)).len > 0; index++) {
        for (unsigned options = 0; options < 16; options++) {
            const char *what = NULL;
            room[1] = (char)options;
            cr_expect(input_holds(seed, &what), "%zu with %u: %s", index, options, what);
        }
    }
    cr_expect(index >= 10);
}

Test(inputs, that_were_found_by_fuzzing_hold) {
    DIR *files = opendir(REGRESSION);
    if (!files) return; /* nothing was found yet: git keeps no empty folders */
    for (const struct dirent *file; (file = readdir(files));) {
        if (file->d_name[0] == '.') continue;
        char path[1024];
        static char text[1 << 16];
        snprintf(path, sizeof path, "%s/%s", REGRESSION, file->d_name);
        FILE *stream = fopen(path, "rb");
        cr_assert(stream, "%s", path);
        const size_t len = fread(text, 1, sizeof text, stream);
        fclose(stream);
        const char *what = NULL;
        cr_expect(input_holds((mc_str){text, len}, &what), "%s: %s", file->d_name, what);
    }
    closedir(files);
}
