/* test_codec.c - generated models in and out: decode, encode, validate, equal, copy, print. */
#include "support.h"

#include <criterion/criterion.h>

static const char whole_user[] =
    "{\"id\":1,\"fullName\":\"Ann\",\"role\":\"admin\",\"level\":10,\"tags\":[\"a\",\"b\"],"
    "\"scores\":{\"x\":1.5,\"y\":-2.0},\"position\":[1.0,2.0,3.0],\"home\":{\"lat\":1.0,\"lon\":2."
    "0,"
    "\"unit\":\"mi\"},\"ref\":7,\"pets\":[{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":3}],"
    "\"shape\":{\"kind\":\"circle\",\"value\":0.5},\"step\":15}";

static shop_user read_user(bench *b, const char *json) {
    shop_user user;
    bool fine = shop_user_from_json(&user, mc_str_from(json), &b->arena, &b->errors);
    cr_assert(fine, "%s is refused", json);
    return user;
}

Test(generated_codec, every_type_is_read_into_its_c_type_and_written_back) {
    expect_fine(&shop_user_mctype, whole_user, NULL);
    expect_fine(&shop_scalars_mctype,
                "{\"flag\":true,\"tiny\":-128,\"small\":65535,\"large\":-9223372036854775808,"
                "\"whole\":18446744073709551615,\"single\":0.1,\"twice\":0.1,\"text\":\"\xC3\xA9\","
                "\"any\":{\"b\":[1,null]},\"role\":\"plain-user\",\"level\":1}",
                NULL);
    bench b;
    bench_start(&b);
    const shop_user user = read_user(&b, whole_user);
    cr_expect_eq(user.id, 1);
    cr_expect(mc_str_equal(user.name, MC_STR("Ann")));
    cr_expect_eq(user.role, SHOP_ROLE_ADMIN);
    cr_expect_eq(user.level, SHOP_LEVEL_HIGH);
    cr_expect_eq(user.tags.len, 2);
    cr_expect_eq(user.scores.len, 2);
    cr_expect(mc_str_equal(user.scores.entries[1].key, MC_STR("y")));
    cr_expect_eq(user.position[2], 3.0);
    cr_expect(user.has_home && user.home.unit == COMMON_UNIT_MILE);
    cr_expect_eq(*shop_user_ref_as_i64(&user.ref), 7);
    cr_expect_eq(user.pets.items[0].as.cat.lives, 3);
    bench_end(&b);
}

Test(generated_codec, defaults_are_in_place_in_init_and_where_nothing_is_given) {
    bench b;
    bench_start(&b);
    shop_user read = read_user(&b, "{\"id\":1,\"fullName\":\"Ann\"}");
    shop_user made = shop_user_init();
    made.id = 1;
    made.name = MC_STR("Ann");
    cr_expect(shop_user_equal(&read, &made));
    cr_expect_eq(made.role, SHOP_ROLE_USER);
    cr_expect_eq(made.tags.len, 1);
    cr_expect(mc_str_equal(made.tags.items[0], MC_STR("new")));
    cr_expect(made.position[1] == 1.5 && made.position[2] == -2.0);
    cr_expect(mc_str_equal(*shop_user_ref_as_str(&made.ref), MC_STR("none")));
    cr_expect_eq(made.step, 10);
    cr_expect_not(made.has_home);
    bench_end(&b);
}

Test(generated_codec, all_mistakes_are_told_at_once_in_order) {
    /* What nobody asked for first, then field by field, as Pydantic reads JSON. */
    expect_errors(
        &shop_user_mctype,
        "{\"id\":0,\"fullName\":\"\",\"role\":\"king\",\"tags\":[\"a\",\"a\"],\"step\":7,\"more\":"
        "1}",
        "[{\"type\":\"extra_forbidden\",\"loc\":[\"more\"],\"msg\":\"Extra inputs are not "
        "permitted\",\"input\":1},{\"type\":\"greater_than_equal\",\"loc\":[\"id\"],\"msg\":"
        "\"Input "
        "should be greater than or equal to 1\",\"input\":0,\"ctx\":{\"ge\":1}},{\"type\":"
        "\"string_too_short\",\"loc\":[\"fullName\"],\"msg\":\"String should have at least 1 "
        "character\",\"input\":\"\",\"ctx\":{\"min_length\":1}},{\"type\":\"enum\",\"loc\":["
        "\"role\"],"
        "\"msg\":\"Input should be 'admin', 'plain-user' or 'guest'\",\"input\":\"king\",\"ctx\":"
        "{\"expected\":\"'admin', 'plain-user' or 'guest'\"}},{\"type\":\"unique_items\",\"loc\":"
        "[\"tags\"],\"msg\":\"List should have unique items, item 1 repeats item "
        "0\",\"input\":[\"a\","
        "\"a\"],\"ctx\":{\"index\":1,\"repeats\":0}},{\"type\":\"multiple_of\",\"loc\":[\"step\"],"
        "\"msg\":\"Input should be a multiple of 5\",\"input\":7,\"ctx\":{\"multiple_of\":5}}]");
}

Test(generated_codec, validate_finds_in_a_c_value_what_reading_finds) {
    bench b;
    bench_start(&b);
    shop_user user = read_user(&b, whole_user);
    cr_expect(shop_user_validate(&user, &b.errors));
    user.id = 0;
    user.home.lat = 91;
    user.role = (shop_role)9;
    cr_expect_not(shop_user_validate(&user, &b.errors));
    cr_expect_eq(b.errors.count, 3);
    bench_end(&b);
}

Test(generated_codec, a_copy_is_equal_deep_and_its_own) {
    bench b, other;
    bench_start(&b);
    bench_start(&other);
    shop_user user = read_user(&b, whole_user);
    shop_user *copy = shop_user_copy(&user, &other.arena);
    cr_assert(copy);
    cr_expect(shop_user_equal(&user, copy));
    cr_expect_neq(copy->tags.items, user.tags.items);
    user.pets.items[0].as.cat.lives = 4;
    cr_expect_not(shop_user_equal(&user, copy));
    bench_end(&b); /* the copy holds nothing of it */
    mc_buf out = {0};
    cr_expect(shop_user_to_json(copy, &out, MC_JSON_DEFAULT));
    cr_expect_str_eq(out.data, whole_user);
    mc_buf_free(&out);
    bench_end(&other);
}

Test(generated_codec, models_that_hold_themselves_are_read_compared_and_copied) {
    static const char json[] = "{\"value\":1,\"next\":{\"value\":2,\"next\":null},\"children\":["
                               "{\"value\":3},{\"value\":4,\"children\":[]}]}";
    expect_fine(&shop_node_mctype, json, NULL);
    bench b;
    bench_start(&b);
    shop_node node;
    cr_assert(shop_node_from_json(&node, mc_str_from(json), &b.arena, &b.errors));
    cr_assert(node.next);
    cr_expect_eq(node.next->value, 2);
    cr_expect_null(node.next->next);
    shop_node *copy = shop_node_copy(&node, &b.arena);
    cr_assert(copy);
    cr_expect(shop_node_equal(&node, copy));
    copy->next->value = 9;
    cr_expect_not(shop_node_equal(&node, copy));
    bench_end(&b);
}

Test(generated_codec, print_shows_a_value_on_one_line) {
    bench b;
    bench_start(&b);
    const shop_user user = read_user(&b, "{\"id\":1,\"fullName\":\"Ann\",\"tags\":[]}");
    FILE *out = tmpfile();
    cr_assert(out);
    shop_user_print(&user, out);
    rewind(out);
    char text[512] = "";
    cr_assert(fread(text, 1, sizeof text - 1, out) > 0);
    fclose(out);
    cr_expect_str_eq(text, "User(id=1, fullName='Ann', role='plain-user', level=1, tags=[], "
                           "scores={}, position=[0.0, 1.5, -2.0], home=None, ref='none', "
                           "pets=[], shape=None, step=10)");
    bench_end(&b);
}
