/* test_next.c - texts of several documents, and the options of reading. */
#include "fast.h"

#include <criterion/criterion.h>

static mc_json_status next(fast_closed *out, mc_json_cursor *cursor, mc_arena *arena,
                           mc_errors *errors) {
    return fast_closed_next_json(out, cursor, NULL, arena, errors);
}

/* The ids of all documents as text, "!" for one that is wrong. */
static void expect_ids(const char *text, bool lines, const char *expected) {
    mc_arena arena = {0};
    mc_errors errors;
    fast_closed closed;
    mc_buf got = {0};
    mc_json_cursor cursor = {.text = mc_str_from(text), .lines = lines};
    mc_errors_init(&errors, &arena);
    for (mc_json_status one; (one = next(&closed, &cursor, &arena, &errors)) != MC_JSON_END;) {
        if (one == MC_JSON_DONE) mc_buf_printf(&got, "%lld ", (long long)closed.id);
        if (one == MC_JSON_WRONG) mc_buf_printf(&got, "! ");
        cr_expect_eq(errors.count == 0, one == MC_JSON_DONE);
    }
    cr_expect(mc_str_equal(mc_buf_str(&got), mc_str_from(expected)), "%s gives %s", text, got.data);
    mc_buf_free(&got);
    mc_arena_free(&arena);
}

Test(documents, behind_each_other_are_told_apart_by_their_brackets_and_quotes) {
    expect_ids("", false, "");
    expect_ids(" \n\t ", false, "");
    expect_ids("{\"id\":1}", false, "1 ");
    expect_ids("{\"id\":1}{\"id\":2} {\"id\":3}\n\n{\"id\":4}\n", false, "1 2 3 4 ");
    expect_ids("{\"id\":1,\n\"next\":{\"id\":9}}\n{\"id\":2}", false, "1 2 ");
    expect_ids("{\"id\":1}{\"id\":\"}{\"}{\"id\":2}", false, "1 ! 2 ");
    expect_ids("{\"id\":1}{\"id\":\"\\\"}\"}{\"id\":2}", false, "1 ! 2 ");
    expect_ids("{\"id\":1} nul 7 \"x\"[1]{\"id\":2}", false, "1 ! ! ! ! 2 ");
    expect_ids("{\"id\":1}]}{\"id\":2}", false, "1 ! 2 ");
    expect_ids("{\"id\":1}{\"id\":2", false, "1 ! ");
    expect_ids("{\"id\":1} \"x", false, "1 ! ");
    expect_ids("{\"id\":1} \"x\\", false, "1 ! ");
}

Test(documents, of_lines_go_on_behind_a_bad_line) {
    expect_ids("{\"id\":1}\n{\"id\":2}", true, "1 2 ");
    expect_ids("\n\n{\"id\":1}\r\n  \n{\"id\":2}\n", true, "1 2 ");
    expect_ids("{\"id\":1}\n{\"id\":\n{\"id\":3}\n", true, "1 ! 3 ");
    expect_ids("{\"id\":1}{\"id\":2}\n{\"id\":3}\n", true, "! 3 ");
    expect_ids("{\"id\":\"x\"}\n{\"id\":3}", true, "! 3 ");
}

Test(documents, tell_their_place_and_that_of_their_errors_in_the_whole_text) {
    mc_arena arena = {0};
    mc_errors errors;
    fast_closed closed;
    mc_json_cursor cursor = {
        .text = MC_STR("{\"id\":1}\n\n{\"id\":2} \xC3\xA4 {\"id\":true}\n{\"id\":1,}")};
    mc_errors_init(&errors, &arena);
    cr_expect_eq(next(&closed, &cursor, &arena, &errors), MC_JSON_DONE);
    cr_expect(cursor.line == 1 && cursor.column == 1 && cursor.offset == 0 && cursor.count == 1);
    cr_expect_eq(next(&closed, &cursor, &arena, &errors), MC_JSON_DONE);
    cr_expect(cursor.line == 3 && cursor.column == 1 && cursor.offset == 10 && cursor.count == 2);
    cr_expect_eq(next(&closed, &cursor, &arena, &errors), MC_JSON_WRONG);
    cr_expect(cursor.line == 3 && cursor.column == 10);
    mc_position place = mc_error_position(&errors, errors.first);
    cr_expect(place.line == 3 && place.column == 10, "%zu %zu", place.line, place.column);
    cr_expect(mc_str_equal(errors.first->msg,
                           MC_STR("Invalid JSON: Expecting value at line 3 column 10")),
              "%s", errors.first->msg.data);
    cr_expect_eq(next(&closed, &cursor, &arena, &errors), MC_JSON_WRONG);
    place = mc_error_position(&errors, errors.first);
    cr_expect(place.line == 3 && place.column == 18, "%zu %zu", place.line, place.column);
    cr_expect_eq(next(&closed, &cursor, &arena, &errors), MC_JSON_WRONG);
    place = mc_error_position(&errors, errors.first);
    cr_expect(place.line == 4 && place.column == 9, "%zu %zu", place.line, place.column);
    cr_expect_eq(next(&closed, &cursor, &arena, &errors), MC_JSON_END);
    cr_expect_eq(next(&closed, &cursor, &arena, NULL), MC_JSON_END);
    mc_arena_free(&arena);
}

static bool reads(const char *json, mc_json_options options) {
    mc_arena arena = {0};
    fast_tree tree;
    const bool done = fast_tree_from_json_with(&tree, mc_str_from(json), &options, &arena, NULL);
    mc_arena_free(&arena);
    return done;
}

Test(options, refuse_a_key_that_is_given_twice_wherever_it_stands) {
    const mc_json_options reject = {.flags = MC_REJECT_DUPLICATES}, last = {0};
    static const char *const twice[] = {
        "{\"value\":1,\"value\":2}",
        "{\"value\":1,\"v\\u0061lue\":2}",
        "{\"value\":1,\"left\":{\"value\":1,\"value\":1}}",
        "{\"value\":1,\"by_name\":{\"a\":{\"value\":1},\"a\":{\"value\":2}}}",
        "{\"value\":1,\"unknown\":{\"x\":1,\"x\":2}}",
        "{\"unknown\":1,\"value\":1,\"unknown\":2}",
    };
    for (size_t i = 0; i < sizeof twice / sizeof *twice; i++) {
        cr_expect(reads(twice[i], last), "%s", twice[i]);
        cr_expect(!reads(twice[i], reject), "%s", twice[i]);
    }
    cr_expect(reads("{\"value\":1,\"left\":{\"value\":1}}", reject));
}

Test(options, limit_the_depth_to_the_level) {
    cr_expect(reads("{\"value\":1,\"left\":{\"value\":1}}", (mc_json_options){.max_depth = 2}));
    cr_expect(!reads("{\"value\":1,\"left\":{\"value\":1}}", (mc_json_options){.max_depth = 1}));
    cr_expect(!reads("{\"value\":1,\"x\":[[]]}", (mc_json_options){.max_depth = 2}));
    cr_expect(reads("{\"value\":1,\"x\":[1]}", (mc_json_options){.max_depth = 2}));
}
