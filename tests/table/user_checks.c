/* user_checks.c - the C functions that the table's schemas call. */
#include "checks.h"
#include "composed.h"
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

bool composed_page_user_page_fits(const composed_user_list *items, mc_check *check) {
    return items->len < 3 || mc_check_fail(check, "a page has two users at most");
}

bool composed_page_i64_opt_page_fits(const composed_i64_opt_list *items, mc_check *check) {
    return items->len > 0 || mc_check_fail(check, "a page of numbers is never empty");
}

bool composed_in_order(int64_t low, int64_t high, mc_check *check) {
    return low <= high || mc_check_fail(check, "low is above high");
}

/* What it is given for a model that is based on Span is a whole Span. */
bool composed_span_is_fine(const composed_span *value, mc_check *check) {
    if (composed_span_given(value, COMPOSED_SPAN_FIELD_LABEL)) {
        return mc_check_fail(check, "a label was given");
    }
    if (value->high != 99) return true;
    return mc_check_fail(check, "%d and %.*s are not fine", (int)value->high,
                         MC_STR_ARG(value->label));
}

bool composed_user_is_known(const composed_user *value, mc_check *check) {
    if (!mc_str_equal(value->name, MC_STR("bob"))) return true;
    return mc_check_fail(check, "%.*s is unknown", MC_STR_ARG(value->name));
}

bool composed_kind_is_kept(composed_kind value, mc_check *check) {
    return value != COMPOSED_KIND_DOG || mc_check_fail(check, "no dogs");
}
