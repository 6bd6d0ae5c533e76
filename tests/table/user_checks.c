/* user_checks.c - the C functions that the table's schemas call. */
#include "checks.h"
#include "constraints.h"

bool constraints_not_bob(mc_str value, mc_check *check) {
    if (!mc_str_equal(value, MC_STR("bob"))) return true;
    return mc_check_fail(check, "not %.*s again", MC_STR_ARG(value));
}

bool checks_room_exists(mc_str value, mc_check *check) {
    if (mc_str_starts_with(value, MC_STR("A"))) return true;
    return mc_check_fail(check, "there is no room %.*s", MC_STR_ARG(value));
}

bool checks_in_order(int64_t first, int64_t last, mc_check *check) {
    if (first <= last) return true;
    return mc_check_fail(check, "first must not be after last");
}

/* Says nothing itself: then the schema's words are used. */
bool checks_note_fits(const mc_str *note, mc_str room, mc_check *check) {
    (void)check;
    return !note || note->len <= room.len;
}

bool checks_is_allowed(const checks_booking *whole, mc_check *check) {
    if (whole->first != 13) return true;
    return mc_check_fail(check, "not on the 13th");
}
