/* test_unions.c - unions of all kinds: what is chosen, built, and asked for. */
#include "support.h"

#include <criterion/criterion.h>

Test(generated_unions, the_tag_selects_the_member_and_stands_in_loc) {
    expect_fine(&shop_pet_mctype, "{\"kind\":\"cat\",\"name\":\"Tom\"}", NULL);
    expect_fine(&shop_pet_mctype, "{\"name\":\"Rex\",\"kind\":\"dog\",\"barks\":false}",
                "{\"kind\":\"dog\",\"name\":\"Rex\",\"barks\":false}");
    expect_errors(
        &shop_pet_mctype, "{\"kind\":\"cat\",\"name\":\"\",\"lives\":10}",
        "[{\"type\":\"string_too_short\",\"loc\":[\"cat\",\"name\"],\"msg\":\"String should "
        "have at least 1 character\",\"input\":\"\",\"ctx\":{\"min_length\":1}},{\"type\":"
        "\"less_than_equal\",\"loc\":[\"cat\",\"lives\"],\"msg\":\"Input should be less than "
        "or equal to 9\",\"input\":10,\"ctx\":{\"le\":9}}]");
    expect_errors(
        &shop_pet_mctype, "{\"kind\":\"cow\"}",
        "[{\"type\":\"union_tag_invalid\",\"loc\":[],\"msg\":\"Input tag 'cow' found using "
        "'kind' does not match any of the expected tags: 'cat', 'dog'\",\"input\":{\"kind\":"
        "\"cow\"},\"ctx\":{\"discriminator\":\"'kind'\",\"tag\":\"cow\",\"expected_tags\":"
        "\"'cat', 'dog'\"}}]");
}

Test(generated_unions, an_adjacent_tag_stands_beside_the_value) {
    expect_fine(&shop_shape_mctype, "{\"kind\":\"circle\",\"value\":1.5}", NULL);
    expect_fine(&shop_shape_mctype, "{\"value\":{\"width\":1,\"height\":2},\"kind\":\"box\"}",
                "{\"kind\":\"box\",\"value\":{\"width\":1.0,\"height\":2.0}}");
}

Test(generated_unions, the_kind_of_the_json_selects_an_untagged_member) {
    expect_fine(&shop_refs_mctype, "{\"ref\":1,\"either\":true}", NULL);
    expect_fine(&shop_refs_mctype, "{\"ref\":\"x\",\"either\":\"y\"}", NULL);
    expect_fine(&shop_refs_mctype, "{\"ref\":{\"width\":1.0,\"height\":2.0},\"either\":3}", NULL);
}

Test(generated_unions, accessors_give_what_is_held_and_null_for_all_else) {
    const shop_cat tom = {.name = MC_STR("Tom"), .lives = 3};
    const shop_pet pet = shop_pet_from_cat(&tom);
    cr_expect_eq(pet.kind, SHOP_PET_CAT);
    cr_assert(shop_pet_as_cat(&pet));
    cr_expect_eq(shop_pet_as_cat(&pet)->lives, 3);
    cr_expect_null(shop_pet_as_dog(&pet));
    const shop_ref ref = shop_ref_from_i64(7);
    cr_expect_eq(*shop_ref_as_i64(&ref), 7);
    cr_expect_null(shop_ref_as_str(&ref));
    const shop_pet nothing = {0};
    cr_expect_null(shop_pet_as_cat(&nothing));
    cr_expect_null(shop_pet_as_dog(&nothing));
}

Test(generated_unions, what_is_built_in_c_is_written_and_what_holds_nothing_is_not) {
    const shop_dog rex = {.name = MC_STR("Rex"), .barks = true};
    const shop_pet pet = shop_pet_from_dog(&rex);
    mc_buf out = {0};
    cr_expect(shop_pet_to_json(&pet, &out, MC_JSON_DEFAULT));
    cr_expect_str_eq(out.data, "{\"kind\":\"dog\",\"name\":\"Rex\",\"barks\":true}");
    mc_buf_clear(&out);
    const shop_pet nothing = {0};
    cr_expect_not(shop_pet_to_json(&nothing, &out, MC_JSON_DEFAULT));
    cr_expect_eq(out.len, 0);
    mc_buf_free(&out);
}
