/*
 * test_date.c - the Date header says the second that it is, and is made once in it.
 */
#include "date.h"

#include <criterion/criterion.h>

static bool says(mc_str date, time_t second) {
    char text[32];
    return mc_str_equal(date, mc_http_date_format(second, text, sizeof text));
}

Test(date, is_of_the_present_second_and_is_made_anew_when_that_ends) {
    mc_http_date date = {0};
    const int64_t now_ns = 1000000000;
    time_t before = time(NULL);
    mc_str first = mc_http_date_now(&date, now_ns);
    time_t after = time(NULL);
    cr_expect(says(first, before) || says(first, after), "%.*s", MC_STR_ARG(first));
    int64_t end = date.valid_until_ns;
    cr_expect(end > now_ns && end <= now_ns + 1000000000);
    date.text[0] = '?'; /* to see whether it is made anew */
    cr_expect_eq(mc_http_date_now(&date, end - 1).data[0], '?');
    cr_expect_neq(mc_http_date_now(&date, end).data[0], '?');
    cr_expect_gt(date.valid_until_ns, end);
}
