/* test_checks.c - a user's checks run where their fields are fine, and only there. */
#include "shop_checks.h"
#include "support.h"

#include <criterion/criterion.h>

/* Where something is wrong, the tables read the text once more: a check may run twice. */
static void expect_runs(const char *json, check_counts expected) {
    bench b;
    bench_start(&b);
    shop_booking booking;
    checks_run = (check_counts){0};
    (void)shop_booking_from_json(&booking, mc_str_from(json), &b.arena, &b.errors);
    cr_expect_eq(checks_run.room_exists > 0, expected.room_exists, "room_exists for %s", json);
    cr_expect_eq(checks_run.in_order > 0, expected.in_order, "in_order for %s", json);
    cr_expect_eq(checks_run.note_fits > 0, expected.note_fits, "note_fits for %s", json);
    cr_expect_eq(checks_run.is_allowed > 0, expected.is_allowed, "is_allowed for %s", json);
    bench_end(&b);
}

Test(generated_checks, each_runs_where_its_fields_are_fine_and_only_there) {
    expect_runs("{\"first\":1,\"last\":2,\"room\":\"A1\"}", (check_counts){1, 1, 1, 1});
    /* A field that is wrong stops what would look at it. */
    expect_runs("{\"first\":\"x\",\"last\":2,\"room\":\"A1\"}", (check_counts){1, 0, 1, 0});
    expect_runs("{\"first\":1,\"last\":2,\"room\":\"B1\"}", (check_counts){1, 1, 0, 0});
    expect_runs("{\"first\":1,\"last\":2,\"room\":\"\"}", (check_counts){0, 1, 0, 0});
    expect_runs("{\"first\":1,\"last\":2}", (check_counts){0, 1, 0, 0});
    expect_runs("{\"first\":1,\"last\":2,\"room\":\"A1\",\"note\":3}", (check_counts){1, 1, 0, 0});
}

Test(generated_checks, what_they_say_becomes_an_error_at_their_place) {
    expect_errors(&shop_booking_mctype, "{\"first\":3,\"last\":2,\"room\":\"A1\"}",
                  "[{\"type\":\"value_error\",\"loc\":[],\"msg\":\"Value error, first must not be "
                  "after last\",\"input\":{\"first\":3,\"last\":2,\"room\":\"A1\"},\"ctx\":"
                  "{\"error\":\"first must not be after last\"}}]");
    expect_errors(
        &shop_booking_mctype, "{\"first\":1,\"last\":2,\"room\":\"B1\"}",
        "[{\"type\":\"value_error\",\"loc\":[\"room\"],\"msg\":\"Value error, there is no "
        "room B1\",\"input\":\"B1\",\"ctx\":{\"error\":\"there is no room B1\"}}]");
    expect_errors(&shop_booking_mctype, "{\"first\":13,\"last\":14,\"room\":\"A1\"}",
                  "[{\"type\":\"value_error\",\"loc\":[],\"msg\":\"Value error, not on the "
                  "13th\",\"input\":{\"first\":13,\"last\":14,\"room\":\"A1\"},\"ctx\":{\"error\":"
                  "\"not on the 13th\"}}]");
}

Test(generated_checks, a_field_that_may_be_absent_is_a_pointer_that_may_be_null) {
    expect_fine(&shop_booking_mctype, "{\"first\":1,\"last\":2,\"room\":\"A1\",\"note\":null}",
                NULL);
    expect_fine(&shop_booking_mctype, "{\"first\":1,\"last\":2,\"room\":\"A1\",\"note\":\"ok\"}",
                NULL);
    expect_errors(
        &shop_booking_mctype, "{\"first\":1,\"last\":2,\"room\":\"A1\",\"note\":\"n\"}",
        "[{\"type\":\"value_error\",\"loc\":[],\"msg\":\"Value error, the note is too "
        "short\",\"input\":{\"first\":1,\"last\":2,\"room\":\"A1\",\"note\":\"n\"},\"ctx\":"
        "{\"error\":\"the note is too short\"}}]");
}

Test(generated_checks, validate_runs_them_on_a_value_built_in_c) {
    bench b;
    bench_start(&b);
    shop_booking booking = shop_booking_init();
    booking.first = 1;
    booking.last = 2;
    booking.room = MC_STR("A1");
    cr_expect(shop_booking_validate(&booking, &b.errors));
    booking.room = MC_STR("B1");
    cr_expect_not(shop_booking_validate(&booking, &b.errors));
    cr_expect_eq(b.errors.count, 1);
    cr_expect_str_eq(b.errors.first->type, "value_error");
    cr_expect_not(shop_booking_validate(&booking, NULL));
    bench_end(&b);
}
