/* What the growable buffer promises: a NUL behind its text, limits, and failures that stay. */
#include <criterion/criterion.h>
#include <modelc/base.h>

#include "faulty_allocator.h"

Test(buffer, holds_what_was_added_with_a_nul_behind_it) {
    mc_buf buf = {0};
    cr_assert_str_eq(mc_buf_str(&buf).data, "");
    mc_buf_add(&buf, NULL, 0);
    for (int i = 0; i < 1000; i++) {
        mc_buf_add_str(&buf, MC_STR("ab"));
        mc_buf_add_char(&buf, 'c');
        mc_buf_printf(&buf, "%d,", i);
        cr_assert_eq(buf.data[buf.len], '\0');
    }
    cr_assert_not(buf.failed);
    cr_assert_eq(buf.len, 3000 + 10 + 90 * 2 + 900 * 3 + 1000);
    cr_assert_eq(memcmp(buf.data, "abc0,abc1,", 10), 0);
    mc_buf_clear(&buf);
    cr_assert_str_eq(mc_buf_str(&buf).data, "");
    mc_buf_free(&buf);
    cr_assert_eq(buf.cap, 0);
}

Test(buffer, prints_texts_longer_than_its_room) {
    mc_buf buf = {0};
    mc_buf_printf(&buf, "%0500d", 7);
    mc_buf_printf(&buf, "%0700d", 8);
    cr_assert_eq(buf.len, 1200);
    cr_assert_eq(buf.data[499], '7');
    cr_assert_eq(buf.data[1199], '8');
    mc_buf_free(&buf);
}

Test(buffer, stops_at_its_limit_and_stays_failed_until_cleared) {
    mc_buf buf;
    mc_buf_init(&buf, NULL, 10);
    mc_buf_add_str(&buf, MC_STR("0123456789"));
    cr_assert_not(buf.failed);
    mc_buf_add_char(&buf, 'x');
    cr_assert(buf.failed);
    cr_assert_str_eq(buf.data, "0123456789");
    mc_buf_clear(&buf);
    mc_buf_printf(&buf, "%s", "01234567890");
    cr_assert(buf.failed);
    mc_buf_clear(&buf);
    mc_buf_printf(&buf, "%s", "012345678");
    cr_assert_str_eq(mc_buf_str(&buf).data, "012345678");
    cr_assert_leq(buf.cap, 11);
    mc_buf_free(&buf);
}

Test(buffer, refuses_sizes_that_overflow) {
    mc_buf buf = {0};
    mc_buf_add_char(&buf, 'x');
    cr_assert_not(mc_buf_reserve(&buf, SIZE_MAX));
    cr_assert(buf.failed);
    mc_buf_clear(&buf);
    mc_buf_add_char(&buf, 'x');
    cr_assert_not(mc_buf_reserve(&buf, SIZE_MAX - 1));
    cr_assert_eq(buf.len, 1);
    mc_buf_free(&buf);
}

Test(buffer, gives_exact_sizes_to_its_allocator) {
    faulty state = {0};
    mc_allocator allocator = faulty_allocator(&state);
    mc_buf buf;
    mc_buf_init(&buf, &allocator, 0);
    for (int i = 0; i < 100000; i++) {
        mc_buf_add_char(&buf, 'x');
    }
    cr_assert_leq(state.calls, 12);
    mc_buf_free(&buf);
    cr_assert_eq(state.live, 0);
    cr_assert_not(state.wrong_size);
}
