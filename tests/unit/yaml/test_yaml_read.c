/* test_yaml_read.c - YAML text to values: the core schema, documents, aliases, limits. */
#include <modelc/yaml.h>

#include <criterion/criterion.h>

/* What `yaml` is read as, in JSON; or its first error's message. */
static void expect_with(const char *yaml, const char *expected, const mc_yaml_options *options) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_value value;
    mc_buf text = {0};
    bool fine = mc_yaml_read(&value, mc_str_from(yaml), options, &arena, &errors);
    if (fine) {
        mc_json_write_value(&text, &value);
    } else if (errors.first) {
        mc_buf_add_str(&text, errors.first->msg);
    }
    cr_expect_eq(fine, errors.count == 0, "%s", yaml);
    cr_expect_str_eq(text.data ? text.data : "", expected, "%s\n gives %s", yaml, text.data);
    mc_buf_free(&text);
    mc_arena_free(&arena);
}

static void expect(const char *yaml, const char *expected) {
    expect_with(yaml, expected, NULL);
}

Test(yaml, plain_scalars_go_by_the_core_schema) {
    expect("[null, Null, NULL, ~, ]", "[null,null,null,null]");
    expect("[true, True, TRUE, false, False, FALSE]", "[true,true,true,false,false,false]");
    expect("[yes, no, on, off, y, n]", "[\"yes\",\"no\",\"on\",\"off\",\"y\",\"n\"]");
    expect("[0, -1, +1, 007, 0x1F, 0o17]", "[0,-1,1,7,31,15]");
    expect("[1.5, .5, 1., -1e3, 1E-2]", "[1.5,0.5,1.0,-1000.0,0.01]");
    expect("[18446744073709551615, 1_000, 1:30, 0b1]",
           "[18446744073709551615,\"1_000\",\"1:30\",\"0b1\"]");
    expect("[.inf, -.INF, .nan]", "[null,null,null]");
    expect("['true', \"1\", !!str 1, ! 2]", "[\"true\",\"1\",\"1\",\"2\"]");
    expect("", "null");
    expect("a:", "{\"a\":null}");
}

Test(yaml, collections_keep_their_order_and_texts_their_lines) {
    expect("b: 1\na: [x, {y: z}]\n", "{\"b\":1,\"a\":[\"x\",{\"y\":\"z\"}]}");
    expect("text: |\n  one\n  two\n", "{\"text\":\"one\\ntwo\\n\"}");
    expect("\xC3\xA4: \"\\u00e4\"", "{\"\xC3\xA4\":\"\xC3\xA4\"}");
}

Test(yaml, aliases_repeat_and_merge_keys_fill_up) {
    expect("a: &x {p: 1}\nb: *x\n", "{\"a\":{\"p\":1},\"b\":{\"p\":1}}");
    expect("base: &b {p: 1, q: 2}\nm:\n  <<: *b\n  q: 3\n",
           "{\"base\":{\"p\":1,\"q\":2},\"m\":{\"q\":3,\"p\":1}}");
    expect("x: &x {p: 1}\ny: &y {p: 2, q: 2}\nm: {<<: [*x, *y]}\n",
           "{\"x\":{\"p\":1},\"y\":{\"p\":2,\"q\":2},\"m\":{\"p\":1,\"q\":2}}");
    expect("m: {<<: 1}", "Invalid YAML: a merge of what is no mapping at line 1 column 4");
}

Test(yaml, what_is_refused_is_said_with_its_place) {
    expect("a: 1\nb: 2\na: 3\n", "Invalid YAML: the key \"a\" given twice at line 1 column 1");
    expect("a: *x", "Invalid YAML: an alias of an unknown anchor at line 1 column 4");
    expect("a: &x [*x]", "Invalid YAML: an alias of what it is in at line 1 column 8");
    expect("a: !mine 1", "Invalid YAML: an unknown tag at line 1 column 4");
    expect("? [a]\n: 1", "Invalid YAML: a key that is no scalar at line 1 column 3");
    expect("a: 1\n---\nb: 2\n", "Invalid YAML: more than one document");
    expect("a: [1", "Invalid YAML: did not find expected ',' or ']' at line 2 column 1");
    expect("a: \"\xFF\"", "Invalid YAML: invalid leading UTF-8 octet at line 1 column 1");
}

Test(yaml, limits_hold_for_what_libyaml_has_no_limits_for) {
    char deep[65536];
    memset(deep, '[', sizeof deep - 1);
    deep[sizeof deep - 1] = '\0';
    expect(deep, "Invalid YAML: too deep at line 1 column 65");
    expect_with("[[1]]", "Invalid YAML: too deep at line 1 column 2",
                &(mc_yaml_options){.max_depth = 1});
    expect_with("[1, 2, 3]", "Invalid YAML: too many nodes at line 1 column 8",
                &(mc_yaml_options){.max_nodes = 3});
    expect_with("a: &x 1\nb: *x\n", "Invalid YAML: an alias at line 2 column 4",
                &(mc_yaml_options){.no_aliases = true});
    expect_with("[&a 1, &b 2]", "Invalid YAML: too many anchors at line 1 column 8",
                &(mc_yaml_options){.max_anchors = 1});
    expect_with("12345", "Invalid YAML: it is too long at line 1 column 1",
                &(mc_yaml_options){.max_bytes = 4});
}

Test(yaml, aliases_of_aliases_do_not_explode) {
    mc_buf bomb = {0};
    mc_buf_add_str(&bomb, MC_STR("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"));
    for (int i = 1; i < 12; i++) {
        mc_buf_printf(&bomb, "a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\n", i, i,
                      i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1);
    }
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_value value;
    cr_assert_not(mc_yaml_read(&value, mc_buf_str(&bomb), NULL, &arena, &errors));
    cr_assert_eq(errors.count, 1);
    cr_assert(strstr(errors.first->msg.data, "too many nodes"));
    mc_arena_free(&arena);
    mc_buf_free(&bomb);
}

Test(yaml, documents_come_one_after_the_other) {
    mc_arena arena = {0};
    mc_str rest = MC_STR("a: 1\n---\nb: no\n...\n---\n[2]\n");
    const char *expected[] = {"{\"a\":1}", "{\"b\":\"no\"}", "[2]"};
    mc_value value;
    for (size_t i = 0; i < 3; i++) {
        mc_buf text = {0};
        cr_assert(mc_yaml_read_next(&value, &rest, NULL, &arena, NULL));
        mc_json_write_value(&text, &value);
        cr_assert_str_eq(text.data, expected[i]);
        mc_buf_free(&text);
    }
    cr_assert_not(mc_yaml_read_next(&value, &rest, NULL, &arena, NULL));
    cr_assert_eq(rest.len, 0);
    mc_arena_free(&arena);
}

Test(yaml, what_is_written_reads_back_the_same) {
    static const char *const texts[] = {
        "null",
        "{\"a\":\"no\",\"b\":\"1.10\",\"c\":\"\",\"d\":\"~\",\"e\":\"a: b # c\"}",
        "{\"f\":\"x\\ny\\n\"}",
        "[\"true\",\"<<\",\"- x\",\"&a\",\"*a\",\"!t\",\" lead\",\"trail \",\"0x1F\",\"\\u0001\"]",
        "[1,-2.5,1e300,true,null,[],{},{\"on\":[\"off\",[\"y\"]]},18446744073709551615]",
        "{\"\xC3\xA4\":\"\xF0\x9F\x98\x80\",\"1\":\"null\"}",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        mc_arena arena = {0};
        mc_value value, again;
        mc_buf yaml = {0};
        cr_assert(mc_json_read(&value, mc_str_from(texts[i]), NULL, &arena, NULL));
        cr_assert(mc_yaml_write_value(&yaml, &value));
        cr_assert(mc_yaml_read(&again, mc_buf_str(&yaml), NULL, &arena, NULL), "%s", yaml.data);
        cr_assert(mc_value_equal(&value, &again), "%s", yaml.data);
        mc_buf_free(&yaml);
        mc_arena_free(&arena);
    }
}
