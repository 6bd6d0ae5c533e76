/* support.c - what the tests of generated code share: see support.h. */
#include "support.h"

#include <criterion/criterion.h>
#include <stdlib.h>

void bench_start(bench *b) {
    *b = (bench){0};
    mc_errors_init(&b->errors, &b->arena);
}

void bench_end(bench *b) {
    mc_arena_free(&b->arena);
}

static void expect_text(const mc_buf *made, const char *expected, const char *of) {
    mc_str text = mc_buf_str(made);
    cr_expect(!made->failed && mc_str_equal(text, mc_str_from(expected)),
              "%s\n  gives    %.*s\n  expected %s", of, MC_STR_ARG(text), expected);
}

void expect_fine(const mc_type *type, const char *json, const char *written) {
    bench b;
    bench_start(&b);
    void *value = calloc(1, type->size);
    cr_assert(value);
    mc_buf out = {0};
    bool fine = mc_from_json(type, value, mc_str_from(json), NULL, &b.arena, &b.errors);
    if (fine) {
        cr_expect(mc_to_json(type, value, &out, MC_JSON_EXCLUDE_UNSET));
    } else {
        mc_errors_to_json(&b.errors, &out, 0);
    }
    expect_text(&out, written ? written : json, json);
    mc_buf_free(&out);
    free(value);
    bench_end(&b);
}

void expect_errors(const mc_type *type, const char *json, const char *errors) {
    bench b;
    bench_start(&b);
    void *value = calloc(1, type->size);
    cr_assert(value);
    cr_expect_not(mc_from_json(type, value, mc_str_from(json), NULL, &b.arena, &b.errors));
    mc_buf out = {0};
    mc_errors_to_json(&b.errors, &out, 0);
    expect_text(&out, errors, json);
    mc_buf_free(&out);
    free(value);
    bench_end(&b);
}
