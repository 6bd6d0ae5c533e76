/* test_transforms.c - what JSONTestSuite calls transforms: texts that are right, or nearly so, and
 * that readers make different things of. Here is what this one makes of each, by generated code and
 * by the tables: the text that is written of it, or NULL where it is refused. */
#include <criterion/criterion.h>

#include "fast.h"

typedef struct transform {
    const char *name, *json, *written;
} transform;

static const transform transforms[] = {
    /* Integers of 64 bits are exact; what does not fit them is kept as it is written. */
    {"number_-9223372036854775808", "[-9223372036854775808]", "[-9223372036854775808]"},
    {"number_-9223372036854775809", "[-9223372036854775809]", "[-9223372036854775809]"},
    {"number_9223372036854775807", "[9223372036854775807]", "[9223372036854775807]"},
    {"number_9223372036854775808", "[9223372036854775808]", "[9223372036854775808]"},
    {"number_10000000000000000999", "[10000000000000000999]", "[10000000000000000999]"},
    {"number_1000000000000000", "[1000000000000000]", "[1000000000000000]"},
    /* A number with a point or an exponent is the nearest double, and stays one when written. */
    {"number_1.0", "[1.0]", "[1.0]"},
    {"number_1.000000000000000005", "[1.000000000000000005]", "[1.0]"},
    {"number_1e-999", "[1E-999]", "[0.0]"},
    {"number_1e6", "[1E6]", "[1000000.0]"},
    /* Keys are bytes: two spellings of a letter in Unicode are two keys. */
    {"object_key_nfc_nfd", "[{\"\xC3\xA9\":\"NFC\",\"e\xCC\x81\":\"NFD\"}]",
     "[{\"\xC3\xA9\":\"NFC\",\"e\xCC\x81\":\"NFD\"}]"},
    {"object_key_nfd_nfc", "[{\"e\xCC\x81\":\"NFD\",\"\xC3\xA9\":\"NFC\"}]",
     "[{\"e\xCC\x81\":\"NFD\",\"\xC3\xA9\":\"NFC\"}]"},
    /* Of equal keys the last value holds, in the place of the first. */
    {"object_same_key_different_values", "[{\"a\":1,\"a\":2}]", "[{\"a\":2}]"},
    {"object_same_key_same_value", "[{\"a\":1,\"a\":1}]", "[{\"a\":1}]"},
    {"object_same_key_unclear_values", "[{\"a\":0, \"a\":-0}]", "[{\"a\":0}]"},
    /* A surrogate that is alone is no character, escaped or not. */
    {"string_1_escaped_invalid_codepoint", "[\"\\uD800\"]", NULL},
    {"string_1_invalid_codepoint", "[\"\xED\xA0\x80\"]", NULL},
    {"string_2_escaped_invalid_codepoints", "[\"\\uD800\\uD800\"]", NULL},
    {"string_2_invalid_codepoints", "[\"\xED\xA0\x80\xED\xA0\x80\"]", NULL},
    {"string_3_escaped_invalid_codepoints", "[\"\\uD800\\uD800\\uD800\"]", NULL},
    {"string_3_invalid_codepoints", "[\"\xED\xA0\x80\xED\xA0\x80\xED\xA0\x80\"]", NULL},
    {"string_with_escaped_NULL", "[\"A\\u0000B\"]", "[\"A\\u0000B\"]"},
};

static void expect_transform(const transform *one, bool by_tables) {
    mc_arena arena;
    mc_buf in = {0}, out = {0}, wanted = {0};
    fast_open open;
    mc_arena_init(&arena, NULL, 0);
    mc_buf_printf(&in, "{\"any\":%s}", one->json);
    const mc_str json = mc_buf_str(&in);
    const bool done = by_tables ? mc_from_json(&fast_open_mctype, &open, json, NULL, &arena, NULL)
                                : fast_open_from_json(&open, json, &arena, NULL);
    cr_expect_eq(done, one->written != NULL, "%s", one->name);
    if (done && one->written) {
        mc_buf_printf(&wanted, "{\"any\":%s}", one->written);
        cr_expect(fast_open_to_json(&open, &out, 0));
        cr_expect(mc_str_equal(mc_buf_str(&out), mc_buf_str(&wanted)), "%s: %.*s", one->name,
                  (int)out.len, out.data);
    }
    mc_buf_free(&in);
    mc_buf_free(&out);
    mc_buf_free(&wanted);
    mc_arena_free(&arena);
}

Test(decoders, make_of_the_transforms_of_the_suite_what_is_written_here) {
    cr_assert_eq(sizeof transforms / sizeof *transforms, 22);
    for (size_t i = 0; i < sizeof transforms / sizeof *transforms; i++) {
        expect_transform(&transforms[i], false);
        expect_transform(&transforms[i], true);
    }
}
