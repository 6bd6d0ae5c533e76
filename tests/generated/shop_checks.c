/* shop_checks.c - the checks of shop.dsl, as a user writes them, and how often they ran. */
#include "shop_checks.h"

check_counts checks_run;

bool shop_room_exists(mc_str value, mc_check *check) {
    checks_run.room_exists++;
    if (mc_str_starts_with(value, MC_STR("A"))) return true;
    return mc_check_fail(check, "there is no room %.*s", MC_STR_ARG(value));
}

bool shop_in_order(int64_t first, int64_t last, mc_check *check) {
    checks_run.in_order++;
    return first <= last || mc_check_fail(check, "first must not be after last");
}

bool shop_note_fits(const mc_str *note, mc_str room, mc_check *check) {
    checks_run.note_fits++;
    return !note || note->len >= room.len || mc_check_fail(check, "the note is too short");
}

bool shop_is_allowed(const shop_booking *value, mc_check *check) {
    checks_run.is_allowed++;
    return value->first != 13 || mc_check_fail(check, "not on the 13th");
}
