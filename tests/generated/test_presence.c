/* test_presence.c - the language's table "absent, null, value", row by row. */
#include "support.h"

#include <criterion/criterion.h>

static void read_presence(bench *b, shop_presence *out, const char *json) {
    bool fine = shop_presence_from_json(out, mc_str_from(json), &b->arena, &b->errors);
    cr_assert(fine, "%s is refused", json);
}

Test(generated_presence, what_is_missing_is_absent_or_its_default) {
    bench b;
    bench_start(&b);
    shop_presence p;
    read_presence(&b, &p, "{\"always\":1,\"nullable\":2}");
    cr_expect_eq(p.always, 1);
    cr_expect_eq(p.filled, 7);
    cr_expect_not(shop_presence_given(&p, SHOP_PRESENCE_FIELD_FILLED));
    cr_expect_not(p.has_optional);
    cr_expect_not(p.has_absent);
    cr_expect(p.has_nullable);
    cr_expect_eq(p.nullable, 2);
    cr_expect_not(p.has_filled_null);
    cr_expect_not(shop_presence_given(&p, SHOP_PRESENCE_FIELD_OPTIONAL));
    bench_end(&b);
}

Test(generated_presence, null_is_told_from_absent_by_what_was_given) {
    bench b;
    bench_start(&b);
    shop_presence p;
    read_presence(&b, &p,
                  "{\"always\":1,\"nullable\":null,\"optional\":null,\"filled_null\":null}");
    cr_expect_not(p.has_nullable);
    cr_expect_not(p.has_optional);
    cr_expect(shop_presence_given(&p, SHOP_PRESENCE_FIELD_OPTIONAL));
    cr_expect(shop_presence_given(&p, SHOP_PRESENCE_FIELD_FILLED_NULL));
    bench_end(&b);
}

Test(generated_presence, a_value_is_set_and_given) {
    bench b;
    bench_start(&b);
    shop_presence p;
    read_presence(&b, &p,
                  "{\"always\":1,\"filled\":2,\"optional\":3,\"absent\":4,\"nullable\":5,"
                  "\"filled_null\":6}");
    cr_expect(p.filled == 2 && p.optional == 3 && p.absent == 4 && p.filled_null == 6);
    cr_expect(p.has_optional && p.has_absent && p.has_nullable && p.has_filled_null);
    for (int field = 0; field <= SHOP_PRESENCE_FIELD_FILLED_NULL; field++) {
        cr_expect(shop_presence_given(&p, (shop_presence_field)field), "field %d", field);
    }
    bench_end(&b);
}

Test(generated_presence, null_and_missing_are_errors_where_the_table_says_so) {
    expect_errors(
        &shop_presence_mctype, "{\"always\":null,\"filled\":null,\"absent\":null}",
        "[{\"type\":\"int_type\",\"loc\":[\"always\"],\"msg\":\"Input should be a valid "
        "integer\",\"input\":null},{\"type\":\"int_type\",\"loc\":[\"filled\"],\"msg\":"
        "\"Input should be a valid integer\",\"input\":null},{\"type\":\"int_type\",\"loc\":"
        "[\"absent\"],\"msg\":\"Input should be a valid integer\",\"input\":null},"
        "{\"type\":\"missing\",\"loc\":[\"nullable\"],\"msg\":\"Field required\",\"input\":"
        "{\"always\":null,\"filled\":null,\"absent\":null}}]");
}

/* What may never be null (`x?: T`) is left out in any case. */
Test(generated_presence, output_leaves_out_what_it_is_asked_to) {
    bench b;
    bench_start(&b);
    shop_presence p;
    read_presence(&b, &p, "{\"always\":1,\"nullable\":null}");
    static const struct {
        unsigned flags;
        const char *json;
    } rows[] = {
        {MC_JSON_DEFAULT, "{\"always\":1,\"filled\":7,\"optional\":null,"
                          "\"nullable\":null,\"filled_null\":null}"},
        {MC_JSON_EXCLUDE_NONE, "{\"always\":1,\"filled\":7}"},
        {MC_JSON_EXCLUDE_UNSET, "{\"always\":1,\"nullable\":null}"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        mc_buf out = {0};
        cr_expect(shop_presence_to_json(&p, &out, rows[i].flags));
        cr_expect_str_eq(out.data, rows[i].json);
        mc_buf_free(&out);
    }
    bench_end(&b);
}
