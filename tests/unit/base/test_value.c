/* What Any promises: access, equality by worth, and deep copies. */
#include <criterion/criterion.h>
#include <modelc/base.h>

static mc_value number_text(const char *text) {
    return (mc_value){.kind = MC_NUMBER, .len = (uint32_t)strlen(text), .as.text = text};
}

static mc_value object_of(mc_member *members, size_t len) {
    return (mc_value){.kind = MC_OBJECT, .len = (uint32_t)len, .as.members = members};
}

static mc_value array_of(mc_value *items, size_t len) {
    return (mc_value){.kind = MC_ARRAY, .len = (uint32_t)len, .as.items = items};
}

Test(value, gives_members_and_items) {
    mc_member members[] = {{MC_STR_INIT("a"), mc_value_int(1)},
                           {MC_STR_INIT("b"), mc_value_int(2)},
                           {MC_STR_INIT("a"), mc_value_int(3)}};
    mc_value object = object_of(members, 3);
    cr_assert_eq(mc_value_get(&object, MC_STR("a"))->as.integer, 3, "the last one wins");
    cr_assert_null(mc_value_get(&object, MC_STR("c")));
    cr_assert_null(mc_value_get(&members[0].value, MC_STR("a")));
    mc_value items[] = {mc_value_bool(true), mc_value_str(MC_STR("x"))};
    mc_value array = array_of(items, 2);
    cr_assert_str_eq(mc_value_text(mc_value_at(&array, 1)).data, "x");
    cr_assert_null(mc_value_at(&array, 2));
    cr_assert_null(mc_value_at(&object, 0));
    cr_assert_eq(mc_value_text(&items[0]).len, 0);
    cr_assert_eq(mc_value_uint(5).kind, MC_INT);
    cr_assert_eq(mc_value_uint(UINT64_MAX).kind, MC_UINT);
    cr_assert_str_eq(mc_value_str((mc_str){NULL, 0}).as.text, "");
}

Test(value, compares_numbers_by_worth) {
    mc_value null = {0};
    const struct {
        mc_value a, b;
        bool equal;
    } cases[] = {
        {mc_value_int(1), mc_value_double(1.0), true},
        {mc_value_int(1), mc_value_double(1.5), false},
        {mc_value_int(0), mc_value_double(-0.0), true},
        {mc_value_int(INT64_MAX), mc_value_double(0x1p63), false},
        {mc_value_int(INT64_MIN), mc_value_double(-0x1p63), true},
        {mc_value_int(9007199254740993), mc_value_double(9007199254740992.0), false},
        {mc_value_uint(UINT64_MAX), mc_value_double(0x1p64), false},
        {mc_value_uint(UINT64_C(1) << 63), mc_value_double(0x1p63), true},
        {mc_value_uint(UINT64_MAX), mc_value_int(-1), false},
        {number_text("18446744073709551616"), mc_value_double(0x1p64), true},
        {number_text("18446744073709551617"), mc_value_double(0x1p64), false},
        {number_text("-18446744073709551616"), mc_value_double(0x1p64), false},
        {number_text("1e400"), number_text("10.00E+399"), true},
        {number_text("1e400"), number_text("0.1e401"), true},
        {number_text("1e400"), number_text("-1e400"), false},
        {number_text("1e400"), number_text("1e401"), false},
        {number_text("1.02e400"), number_text("10.2e399"), true},
        {number_text("1.02e400"), number_text("12e400"), false},
        {number_text("1e99999999999999999999"), number_text("1e99999999999999999998"), false},
        {number_text("1e99999999999999999999"), number_text("1e99999999999999999999"), true},
        {number_text("1e400"), mc_value_int(1), false},
        {number_text("99999999999999999999"), mc_value_uint(UINT64_MAX), false},
        {mc_value_int(0), null, false},
        {mc_value_int(0), mc_value_bool(false), false},
        {mc_value_str(MC_STR("1")), mc_value_int(1), false},
        {null, null, true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        cr_assert_eq(mc_value_equal(&cases[i].a, &cases[i].b), cases[i].equal, "case %zu", i);
        cr_assert_eq(mc_value_equal(&cases[i].b, &cases[i].a), cases[i].equal, "case %zu", i);
    }
}

/* Fills `members` with keys in an order that `step` says, values by key. */
static void fill(mc_member *members, char (*keys)[8], size_t len, size_t step) {
    for (size_t i = 0; i < len; i++) {
        size_t at = (i * step) % len;
        members[i].key = (mc_str){keys[at], (size_t)snprintf(keys[at], 8, "k%zu", at)};
        members[i].value = mc_value_int((int64_t)at);
    }
}

Test(value, compares_objects_without_regard_to_order) {
    enum { MANY = 20011 }; /* a prime, so that any step visits all; quadratic would take seconds */
    const size_t sizes[] = {2, 3, 13, 17, MANY};
    static mc_member left[MANY], right[MANY];
    static char keys[MANY][8];
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        size_t len = sizes[i];
        fill(left, keys, len, 1);
        fill(right, keys, len, len - 1);
        mc_value a = object_of(left, len), b = object_of(right, len);
        cr_assert(mc_value_equal(&a, &b), "%zu", len);
        right[len / 2].value = mc_value_int(-1);
        cr_assert_not(mc_value_equal(&a, &b), "%zu", len);
        right[len / 2] = right[0];
        cr_assert_not(mc_value_equal(&a, &b), "a key is missing, %zu", len);
        cr_assert_not(mc_value_equal(&b, &a), "%zu", len);
    }
}

Test(value, lets_the_last_of_equal_keys_win_in_comparisons) {
    mc_member once[] = {{MC_STR_INIT("b"), mc_value_int(2)}, {MC_STR_INIT("a"), mc_value_int(3)}};
    mc_member twice[] = {{MC_STR_INIT("a"), mc_value_int(1)},
                         {MC_STR_INIT("b"), mc_value_int(2)},
                         {MC_STR_INIT("a"), mc_value_int(3)}};
    mc_member other[] = {{MC_STR_INIT("a"), mc_value_int(9)},
                         {MC_STR_INIT("b"), mc_value_int(2)},
                         {MC_STR_INIT("a"), mc_value_int(3)}};
    mc_value a = object_of(once, 2), b = object_of(twice, 3), c = object_of(other, 3);
    cr_assert(mc_value_equal(&a, &b));
    cr_assert(mc_value_equal(&b, &c));
    other[2].value = mc_value_int(4);
    cr_assert_not(mc_value_equal(&b, &c));
}

/* `depth` arrays, each the only item of the next. */
static mc_value nest(mc_value *room, size_t depth) {
    mc_value value = {0};
    for (size_t i = 0; i < depth; i++) {
        room[i] = value;
        value = array_of(&room[i], 1);
    }
    return value;
}

Test(value, neither_compares_nor_copies_past_the_depth_limit) {
    static mc_value left[100000], right[100000];
    mc_value a = nest(left, MC_DEPTH_LIMIT), b = nest(right, MC_DEPTH_LIMIT), out;
    mc_arena arena = {0};
    cr_assert(mc_value_equal(&a, &b));
    cr_assert(mc_value_copy(&out, &a, &arena));
    cr_assert(mc_value_equal(&a, &out));
    a = nest(left, 100000);
    b = nest(right, 100000);
    cr_assert_not(mc_value_equal(&a, &b));
    cr_assert_not(mc_value_copy(&out, &a, &arena));
    cr_assert_eq(out.kind, MC_NULL);
    mc_arena_free(&arena);
}

Test(value, compares_nested_objects_once_and_not_once_a_level) {
    enum { DEPTH = 100 };
    mc_member left[DEPTH][2], right[DEPTH][2];
    mc_value a = mc_value_int(1), b = mc_value_int(2);
    for (size_t i = 0; i < DEPTH; i++) { /* the keys in the other order at each level */
        left[i][0] = right[i][1] = (mc_member){MC_STR("a"), mc_value_int(0)};
        left[i][1] = (mc_member){MC_STR("b"), a};
        right[i][0] = (mc_member){MC_STR("b"), b};
        a = object_of(left[i], 2);
        b = object_of(right[i], 2);
    }
    cr_assert_not(mc_value_equal(&a, &b)); /* would take 2^100 steps */
    cr_assert(mc_value_equal(&a, &a));
}

Test(value, copies_share_nothing_with_the_original) {
    char text[] = "text", key[] = "key";
    mc_member members[] = {{{key, 3}, mc_value_str((mc_str){text, 4})},
                           {MC_STR_INIT("n"), number_text("1e400")}};
    mc_value object = object_of(members, 2), out;
    mc_arena arena = {0};
    cr_assert(mc_value_copy(&out, &object, &arena));
    text[0] = key[0] = 'X';
    members[1].value = mc_value_int(0);
    cr_assert_str_eq(mc_value_get(&out, MC_STR("key"))->as.text, "text");
    cr_assert_str_eq(mc_value_get(&out, MC_STR("n"))->as.text, "1e400");
    mc_arena_free(&arena);
}
