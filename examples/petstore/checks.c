/* checks.c - what the schemas check by a function of ours. */
#include "petstore.h"

#include <ctype.h>

static bool is_letter_or_digit(char c) {
    return isalnum((unsigned char)c) != 0;
}

/* A name that is nothing but spaces is a mistake of the client's form. */
bool petstore_is_a_name(mc_str value, mc_check *check) {
    for (size_t i = 0; i < value.len; i++) {
        if (!isspace((unsigned char)value.data[i])) return true;
    }
    return mc_check_fail(check, "a name must not be blank");
}

/* Whether mail arrives there is known when it does; this finds the slips of a pen. */
bool petstore_is_email(mc_str value, mc_check *check) {
    const char *at = memchr(value.data, '@', value.len);
    size_t before = at ? (size_t)(at - value.data) : 0;
    if (before > 0 && memchr(at, '.', value.len - before)) return true;
    return mc_check_fail(check, "an e-mail address looks like name@example.org");
}

bool petstore_gift_has_note(bool gift, const mc_str *note, mc_check *check) {
    if (!gift || note) return true;
    return mc_check_fail(check, "a gift needs a note");
}

bool common_is_postcode(mc_str value, mc_check *check) {
    for (size_t i = 0; i < value.len; i++) {
        char c = value.data[i];
        if (is_letter_or_digit(c) || c == ' ' || c == '-') continue;
        return mc_check_fail(check, "a postcode is letters, digits, spaces and hyphens");
    }
    return true;
}
