/* From a loc to the place of a value in the text. */
#include <criterion/criterion.h>
#include <modelc/json.h>

static const char json[] = "{\n"
                           "  \"a\": [10, {\"x\": 1}, \"\\\"]\"],\n"
                           "  \"\\u00e9\\n\": {\"k\": 1, \"k\": [2]},\n"
                           "  \"\xC3\xA9\": 3, \"e\": [], \"z\": true\n"
                           "}";

static mc_loc key(const char *name) {
    return (mc_loc){.key = mc_str_from(name), .kind = MC_LOC_KEY};
}

static mc_loc at(size_t index) {
    return (mc_loc){.index = index, .kind = MC_LOC_INDEX};
}

static mc_loc label(const char *name) {
    return (mc_loc){.key = mc_str_from(name), .kind = MC_LOC_LABEL};
}

static void expect(const mc_loc *loc, size_t len, const char *text, size_t line, size_t column) {
    mc_position position = mc_json_locate(mc_str_from(json), loc, len);
    cr_assert_eq(strncmp(json + position.offset, text, strlen(text)), 0, "%s", text);
    cr_assert_eq(position.line, line, "%s", text);
    cr_assert_eq(position.column, column, "%s: %zu", text, position.column);
}

#define EXPECT(text, line, column, ...)                                                            \
    expect((mc_loc[]){__VA_ARGS__}, sizeof((mc_loc[]){__VA_ARGS__}) / sizeof(mc_loc), text, line,  \
           column)

Test(json_locate, finds_values_by_keys_and_indexes) {
    expect(NULL, 0, "{\n", 1, 1);
    EXPECT("10,", 2, 9, key("a"), at(0));
    EXPECT("{\"x\"", 2, 13, key("a"), at(1));
    EXPECT("1}", 2, 19, key("a"), at(1), key("x"));
    EXPECT("\"\\\"]\"", 2, 23, key("a"), at(2));
    EXPECT("true", 4, 25, key("z"));
    EXPECT("3,", 4, 8, key("\xC3\xA9"));
}

Test(json_locate, reads_escaped_keys_and_takes_the_last_of_equal_ones) {
    EXPECT("{\"k\"", 3, 15, key("\xC3\xA9\n"));
    EXPECT("[2]", 3, 29, key("\xC3\xA9\n"), key("k"));
    EXPECT("2]", 3, 30, key("\xC3\xA9\n"), key("k"), at(0));
}

Test(json_locate, passes_over_labels_and_stops_at_the_nearest_value_there_is) {
    EXPECT("10,", 2, 9, label("body"), key("a"), label("int"), at(0), label("x"));
    EXPECT("{\"x\"", 2, 13, key("a"), at(1), key("missing"));
    EXPECT("[10", 2, 8, key("a"), at(3));
    EXPECT("[10", 2, 8, key("a"), key("x"));
    EXPECT("[]", 4, 16, key("e"), at(0));
    EXPECT("{\n", 1, 1, key("nowhere"), key("a"));
    EXPECT("{\n", 1, 1, at(0));
}

Test(json_locate, ends_on_any_text) {
    const char *const wrong[] = {"",        "  ", "{",    "{\"",   "{\"a",  "{\"a\"",
                                 "{\"a\":", "[",  "[,,,", "[[[[[", "]]]]]", "{]}]",
                                 "{\"\\",   "\\", ":::",  "[:,"};
    mc_loc loc[] = {key("a"), at(5)};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        mc_str text = mc_str_from(wrong[i]);
        cr_assert_leq(mc_json_locate(text, loc, 2).offset, text.len);
        cr_assert_leq(mc_json_locate(text, loc + 1, 1).offset, text.len);
    }
}
