/* test_encode.c - generated encoders against the tables: every output, every kind of value, right
 * or wrong. */
#include "subjects.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "../../unit/base/faulty_allocator.h"
#include "../../unit/codec/guarded.h"

static bool add_piece(void *user, mc_str text) {
    mc_buf_add_str(user, text);
    return true;
}

/* Reads a subject's own text as `value`. */
static void read_subject(const subject *one, subject_value *value, mc_arena *arena) {
    cr_assert(one->read(value, mc_str_from(one->json), NULL, arena, NULL), "%s", one->json);
}

Test(encoders, write_what_fits_without_the_tables_and_as_they_do) {
    for (size_t i = 0; i < subjects_len; i++) {
        mc_arena arena = {0};
        subject_value value;
        mc_buf text = {0};
        read_subject(&subjects[i], &value, &arena);
        const bool done = !subjects[i].encode || subjects[i].encode(&value, &text);
        cr_expect(done, "%s", subjects[i].json);
        cr_expect(subject_writes_alike(&subjects[i], &value), "%s", subjects[i].json);
        mc_buf_free(&text);
        mc_arena_free(&arena);
    }
}

/* ---- strings ----------------------------------------------------------------------------- */

static const subject *subject_of(const mc_type *type) {
    for (size_t i = 0; i < subjects_len; i++) {
        if (subjects[i].type == type) return &subjects[i];
    }
    abort();
}

static fast_words words_of(mc_str text) {
    fast_words words = fast_words_init();
    words.level = FAST_LEVEL_LOW;
    words.text = text;
    return words;
}

static void expect_text_alike(mc_str text) {
    const subject_value value = {.words = words_of(text)};
    mc_buf out = {0};
    cr_assert(fast_words_to_json(&value.words, &out, 0));
    mc_buf_free(&out);
    cr_assert(subject_writes_alike(subject_of(&fast_words_mctype), &value), "%zu bytes: %.*s",
              text.len, (int)text.len, text.data);
}

Test(encoded_strings, of_all_lengths_with_any_byte_anywhere_are_right_and_not_read_past_their_end) {
    static const char bytes[] = {'"', '\\', '\0', '\n', 0x1F, ' ', 0x7F, '\xC3', '\xFF', '/'};
    guarded guard;
    cr_assert(guarded_init(&guard, 4096));
    char text[80];
    for (size_t len = 0; len < sizeof text; len++) {
        memset(text, 'x', sizeof text);
        expect_text_alike(guarded_copy(&guard, (mc_str){text, len}));
        for (size_t at = 0; at < len; at++) {
            text[at] = bytes[(len + at) % sizeof bytes];
            expect_text_alike(guarded_copy(&guard, (mc_str){text, len}));
            text[at] = 'x';
        }
    }
    guarded_free(&guard);
}

Test(encoded_strings, that_are_no_utf8_are_repaired_alike_wherever_a_chunk_ends) {
    static const char *const pieces[] = {"\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xE2\x82",
                                         "\xFF",         "\xC3\xA4",         "plain",
                                         "\n",           "\xED\xA0\x80"};
    uint64_t state = 7;
    mc_buf text = {0};
    for (size_t round = 0; round < 60; round++) {
        mc_buf_clear(&text);
        const size_t wanted = round * 300;
        while (text.len < wanted) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            const char *piece = pieces[(state >> 40) % (sizeof pieces / sizeof *pieces)];
            mc_buf_add_str(&text, mc_str_from(piece));
        }
        expect_text_alike(mc_buf_str(&text));
    }
    mc_buf_free(&text);
}

/* ---- values that are none ------------------------------------------------------------------- */

Test(encoders, refuse_what_the_tables_refuse_and_leave_the_buffer_as_it_was) {
    subject_value value = {.words = words_of(MC_STR("x"))};
    const int wrong = 99;
    memcpy(&value.words.colour, &wrong, sizeof wrong);
    cr_expect(subject_writes_alike(subject_of(&fast_words_mctype), &value));
    mc_buf out = {0};
    mc_buf_add_str(&out, MC_STR("before"));
    cr_expect(!fast_words_to_json(&value.words, &out, MC_JSON_DEFAULT));
    cr_expect(mc_str_equal(mc_buf_str(&out), MC_STR("before")) && out.data[6] == '\0');
    mc_buf_free(&out);
    cr_expect_eq(fast_words_to_json_into(&value.words, NULL, 0, MC_JSON_DEFAULT), MC_NO_JSON);

    value = (subject_value){.group = fast_group_init()};
    value.group.shapes.len = 1; /* and no items */
    cr_expect(subject_writes_alike(subject_of(&fast_group_mctype), &value));

    memset(&value, 0, sizeof value);
    value.shape.kind = FAST_SHAPE_GROUP; /* and no box, where it is one */
    cr_expect(subject_writes_alike(subject_of(&fast_shape_mctype), &value));
    memcpy(&value.shape.kind, &wrong, sizeof wrong);
    cr_expect(subject_writes_alike(subject_of(&fast_shape_mctype), &value));
}

Test(encoders, go_as_deep_as_the_tables) {
    static fast_tree trees[MC_DEPTH_LIMIT + 2];
    for (size_t depth = MC_DEPTH_LIMIT - 2; depth < MC_DEPTH_LIMIT + 2; depth++) {
        for (size_t i = 0; i <= depth; i++) {
            trees[i] = fast_tree_init();
            trees[i].left = i > 0 ? &trees[i - 1] : NULL;
        }
        const subject_value value = {.tree = trees[depth]};
        cr_expect(subject_writes_alike(subject_of(&fast_tree_mctype), &value), "%zu", depth);
        mc_buf out = {0};
        /* The leaf's empty list is one level more. */
        cr_expect_eq(fast_tree_to_json(&value.tree, &out, 0), depth + 2 <= MC_DEPTH_LIMIT);
        mc_buf_free(&out);
    }
}

/* ---- outputs -----------------------------------------------------------------------------------
 */

Test(encoders, tell_how_large_a_fixed_buffer_has_to_be_and_never_write_past_it) {
    const fast_circle circle = {.radius = 2.5};
    static const char expected[] = "{\"radius\":2.5}";
    for (size_t size = 0; size < sizeof expected + 4; size++) {
        char *out = malloc(size > 0 ? size : 1);
        cr_assert(out);
        cr_expect_eq(fast_circle_to_json_into(&circle, out, size, 0), sizeof expected - 1);
        if (size >= sizeof expected) cr_expect_str_eq(out, expected);
        if (size > 0 && size < sizeof expected) cr_expect_eq(out[0], '\0');
        free(out);
    }
    cr_expect_eq(fast_circle_to_json_into(&circle, NULL, 0, 0), sizeof expected - 1);
}

static bool refuse(void *user, mc_str text) {
    size_t *left = user;
    if (text.len > *left) return false;
    *left -= text.len;
    return true;
}

Test(encoders, stop_where_a_writer_says_so) {
    char text[20000];
    memset(text, 'x', sizeof text);
    const fast_words words = words_of((mc_str){text, sizeof text});
    for (size_t room = 0; room < 22000; room += 1000) {
        size_t left = room;
        const mc_writer writer = {refuse, &left};
        cr_expect_eq(fast_words_write_json(&words, &writer, 0), room > 20200);
    }
}

Test(encoders, keep_to_the_limit_of_a_buffer_to_the_byte) {
    const fast_circle circle = {.radius = 2.5};
    for (size_t limit = 1; limit < 20; limit++) {
        mc_buf out;
        mc_buf_init(&out, NULL, limit);
        cr_expect_eq(fast_circle_to_json(&circle, &out, 0), limit >= 14);
        mc_buf_free(&out);
    }
}

Test(encoders, append_in_pieces_of_any_length) {
    fast_words words = words_of(MC_STR(""));
    mc_buf all = {0}, one = {0}, pieces = {0};
    const mc_writer writer = {add_piece, &pieces};
    char text[3000];
    memset(text, 'y', sizeof text);
    for (size_t len = 0; len < sizeof text; len += 7) {
        words.text = (mc_str){text, len};
        mc_buf_clear(&one);
        cr_assert(fast_words_to_json(&words, &one, 0));
        const size_t before = all.len;
        cr_assert(fast_words_to_json(&words, &all, 0));
        cr_assert(mc_str_equal(mc_buf_str(&one), (mc_str){all.data + before, all.len - before}));
        cr_assert(fast_words_write_json(&words, &writer, 0));
    }
    cr_expect(mc_str_equal(mc_buf_str(&all), mc_buf_str(&pieces)));
    mc_buf_free(&all);
    mc_buf_free(&one);
    mc_buf_free(&pieces);
}

Test(encoders, survive_each_allocation_that_fails) {
    for (size_t i = 0; i < subjects_len; i++) {
        mc_arena arena = {0};
        subject_value value;
        read_subject(&subjects[i], &value, &arena);
        mc_buf expected = {0};
        mc_buf_add_str(&expected, MC_STR("["));
        cr_assert(mc_to_json(subjects[i].type, &value, &expected, 0));
        for (int for_good = 0; for_good < 2; for_good++) {
            for (size_t k = 1; k < 50; k++) {
                faulty state = {.fail_at = k, .for_good = for_good != 0};
                const mc_allocator allocator = faulty_allocator(&state);
                mc_buf out;
                mc_buf_init(&out, &allocator, 0);
                mc_buf_add_str(&out, MC_STR("["));
                const size_t before = out.len;
                const bool done = (subjects[i].encode && subjects[i].encode(&value, &out)) ||
                                  mc_to_json(subjects[i].type, &value, &out, 0);
                if (!done) cr_expect_eq(out.len, before);
                cr_expect(done || out.failed);
                if (done) cr_expect(mc_str_equal(mc_buf_str(&out), mc_buf_str(&expected)));
                mc_buf_free(&out);
                cr_expect_eq(state.live, 0);
                cr_expect(!state.wrong_size);
                if (state.calls < k) break;
            }
        }
        mc_buf_free(&expected);
        mc_arena_free(&arena);
    }
}

/* ---- numbers
 * ------------------------------------------------------------------------------------- */

Test(encoded_numbers, of_every_length_and_next_to_every_power_of_ten_are_right) {
    mc_buf out = {0};
    char expected[400];
    uint64_t power = 1;
    for (int i = 0; i < 20; i++, power *= 10) {
        for (int64_t by = -2; by <= 2; by++) {
            const uint64_t size = power + (uint64_t)by;
            fast_numbers numbers = {.d = (int64_t)size, .h = size};
            mc_buf_clear(&out);
            cr_assert(fast_numbers_to_json(&numbers, &out, 0));
            snprintf(expected, sizeof expected,
                     "{\"a\":0,\"b\":0,\"c\":0,\"d\":%lld,\"e\":0,\"f\":0,\"g\":0,\"h\":%llu,"
                     "\"i\":0.0,\"j\":0.0}",
                     (long long)numbers.d, (unsigned long long)numbers.h);
            cr_expect_str_eq(out.data, expected);
        }
    }
    mc_buf_free(&out);
}

static void expect_shortest(double value, mc_buf *out) {
    const fast_number number = {.v = value};
    char digits[40];
    mc_buf_clear(out);
    cr_assert(fast_number_to_json(&number, out, 0));
    const char *text = out->data + 5;
    cr_assert(strtod(text, NULL) == value, "%a was written as %s", value, text);
    /* No text of fewer digits is the same number. */
    size_t count = 0;
    for (const char *at = text; *at != '}' && *at != 'e'; at++) {
        count += *at >= '0' && *at <= '9' && (count > 0 || *at != '0');
    }
    if (strstr(text, ".0}") || count < 2) return;
    snprintf(digits, sizeof digits, "%.*e", (int)count - 2, value);
    cr_assert(strtod(digits, NULL) != value, "%a was written as %s", value, text);
}

Test(encoded_numbers, with_few_places_are_the_shortest_that_read_back) {
    mc_buf out = {0};
    uint64_t state = 3;
    for (int i = 0; i < 200000; i++) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        static const double scales[] = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};
        const double whole = (double)(state >> (11 + i % 50));
        const double value = whole / scales[i % 7];
        if (value > 0) expect_shortest(value, &out);
    }
    mc_buf_free(&out);
}
