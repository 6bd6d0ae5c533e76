/* test_compiler.c - the whole compiler keeps its promises on every schema of the tests, on each of
 * their beginnings, and on all that fuzzing has found. */
#include "compile_helper.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <stdlib.h>

static mc_str read_file(const char *path, mc_arena *arena) {
    FILE *file = fopen(path, "rb");
    cr_assert(file, "cannot read %s", path);
    mc_buf text = {0};
    char chunk[4096];
    for (size_t len; (len = fread(chunk, 1, sizeof chunk, file)) > 0;) {
        mc_buf_add(&text, chunk, len);
    }
    fclose(file);
    mc_str kept = mc_arena_str(arena, mc_buf_str(&text));
    mc_buf_free(&text);
    return kept;
}

/* Calls `check` for each file of `folder`; how many there were is returned. */
static size_t for_each_file(const char *folder, void (*check)(const char *name, mc_str text)) {
    size_t count = 0;
    DIR *entries = opendir(folder);
    cr_assert(entries, "cannot read %s", folder);
    for (const struct dirent *entry; (entry = readdir(entries)) != NULL;) {
        if (entry->d_name[0] == '.' || entry->d_type == DT_DIR) continue;
        mc_arena arena = {0};
        check(entry->d_name,
              read_file(mc_arena_printf(&arena, "%s/%s", folder, entry->d_name).data, &arena));
        mc_arena_free(&arena);
        count++;
    }
    closedir(entries);
    return count;
}

static void expect_kept(const char *name, mc_str text) {
    const char *broken = broken_promise(text);
    cr_expect_null(broken, "%s, %zu bytes of it: %s", name, text.len, broken);
}

static void expect_beginnings_kept(const char *name, mc_str text) {
    if (text.len > 3000) return;
    for (size_t len = 0; len < text.len; len += 1 + len / 16) {
        expect_kept(name, (mc_str){text.data, len});
    }
}

Test(compiler, every_schema_of_the_goldens_keeps_its_promises) {
    cr_expect_gt(for_each_file(TEST_FOLDER "/golden", expect_kept), 15);
    cr_expect_gt(for_each_file(TEST_FOLDER "/golden/errors", expect_kept), 100);
}

Test(compiler, every_beginning_of_a_schema_keeps_its_promises) {
    cr_expect_gt(for_each_file(TEST_FOLDER "/golden", expect_beginnings_kept), 15);
}

Test(compiler, what_fuzzing_found_stays_mended) {
    cr_expect_gt(for_each_file(TEST_FOLDER "/fuzz/compiler/regression", expect_kept), 0);
}

Test(compiler, a_file_may_use_what_another_declares) {
    static const char text[] =
        "package lib\n"
        "type Name = str(1..40, check=nice)\n"
        "model Stamp { at: int(ge=0), tags: str(..3)[], u: int | str, n: Name,"
        " check later(at) }\n" NEXT_FILE "package app\n"
        "import \"lib.dsl\" as lib\n"
        "model User : lib.Stamp { own: lib.Name(..3), all: lib.Stamp[] }\n";
    expect_kept("two files", mc_str_from(text));
}
