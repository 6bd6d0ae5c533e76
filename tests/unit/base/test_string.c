/* What counted strings promise, and which bytes are UTF-8. */
#include <criterion/criterion.h>
#include <modelc/base.h>

Test(string, compares_bytes_and_lengths) {
    cr_assert(mc_str_equal(MC_STR("a\0b"), MC_STR("a\0b")));
    cr_assert_not(mc_str_equal(MC_STR("a\0b"), MC_STR("a\0c")));
    cr_assert_not(mc_str_equal(MC_STR("a"), MC_STR("ab")));
    cr_assert(mc_str_equal((mc_str){NULL, 0}, MC_STR("")));
    cr_assert_lt(mc_str_compare(MC_STR("a"), MC_STR("ab")), 0);
    cr_assert_gt(mc_str_compare(MC_STR("b"), MC_STR("ab")), 0);
    cr_assert_gt(mc_str_compare(MC_STR("\xC3"), MC_STR("a")), 0, "bytes are unsigned");
    cr_assert_eq(mc_str_compare((mc_str){NULL, 0}, MC_STR("")), 0);
    cr_assert(mc_str_starts_with(MC_STR("abc"), MC_STR("ab")));
    cr_assert(mc_str_starts_with(MC_STR("abc"), (mc_str){NULL, 0}));
    cr_assert_not(mc_str_starts_with(MC_STR("ab"), MC_STR("abc")));
    cr_assert_eq(mc_str_from(NULL).len, 0);
    cr_assert_eq(mc_str_from("four").len, 4);
    cr_assert_eq(mc_str_codepoints(MC_STR("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80")), 4);
}

/* By the definition: decode, then look at the number. */
static bool is_one_code_point(const unsigned char *bytes, size_t len) {
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    static const unsigned char leads[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
    if ((bytes[0] & (unsigned char)~masks[len]) != leads[len]) return false;
    uint32_t point = bytes[0] & masks[len];
    for (size_t i = 1; i < len; i++) {
        if ((bytes[i] & 0xC0) != 0x80) return false;
        point = point << 6 | (bytes[i] & 0x3F);
    }
    return point >= smallest[len] && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
}

static size_t valid(const unsigned char *bytes, size_t len) {
    return mc_utf8_valid_prefix((mc_str){(const char *)bytes, len});
}

Test(string, accepts_exactly_the_sequences_that_are_utf8) {
    const unsigned char tails[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (unsigned first = 0x80; first < 0x100; first++) {
        for (unsigned second = 0; second < 0x100; second++) {
            unsigned char bytes[4] = {(unsigned char)first, (unsigned char)second};
            bool one = is_one_code_point(bytes, 2);
            cr_assert_eq(valid(bytes, 2), one ? 2 : 0);
            for (size_t i = 0; i < sizeof tails * sizeof tails; i++) {
                bytes[2] = tails[i % sizeof tails];
                bytes[3] = tails[i / sizeof tails];
                one = is_one_code_point(bytes, 3);
                bool four = is_one_code_point(bytes, 4);
                cr_assert_eq(valid(bytes, 3) == 3,
                             one || (is_one_code_point(bytes, 2) && bytes[2] < 0x80));
                cr_assert_eq(four, valid(bytes, 4) == 4 && first >= 0xF0);
                if (four) cr_assert_eq(valid(bytes, 3), 0, "cut short");
            }
        }
    }
}

Test(string, finds_the_first_wrong_byte_wherever_it_stands) {
    char text[100];
    memset(text, 'a', sizeof text);
    for (size_t at = 0; at < sizeof text; at++) {
        for (size_t len = at; len <= sizeof text; len++) {
            text[at] = (char)0x80;
            cr_assert_eq(mc_utf8_valid_prefix((mc_str){text, len}), at < len ? at : len);
        }
        text[at] = 'a';
    }
    cr_assert_eq(mc_utf8_valid_prefix((mc_str){NULL, 0}), 0);
}
