/**
 * email.c - the address of a mailbox, checked by hand in linear time. What is right and
 * the words for what is wrong are those of Python's email-validator, but for the tables of
 * Unicode: any letter above ASCII passes.
 */
#include "scalar.h"

#define ADDRESS_LIMIT 254
#define LOCAL_LIMIT 64
#define DOMAIN_LIMIT 253
#define LABEL_LIMIT 63
/** Longer texts are not looked at. */
#define TEXT_LIMIT 2048

static bool invalid(mc_reason *why, const char *reason) {
    return mc_because(why, "%s", reason);
}

static bool too_long(mc_reason *why, const char *what, size_t len, size_t limit) {
    size_t more = len - limit;
    return mc_because(why, "%s (%zu character%s too many).", what, more, more == 1 ? "" : "s");
}

/* ---- characters -------------------------------------------------------------------- */

/** Spaces, controls and marks of direction above ASCII: not to be seen, so not to be trusted. */
static bool is_unsafe(mc_str character) {
    static const char *const first_last[][2] = {
        {"\xC2\x80", "\xC2\xA0"},                 /* U+0080 to U+00A0, no-break space */
        {"\xC2\xAD", "\xC2\xAD"},                 /* soft hyphen */
        {"\xD8\x9C", "\xD8\x9C"},                 /* Arabic letter mark */
        {"\xE1\x9A\x80", "\xE1\x9A\x80"},         /* ogham space */
        {"\xE2\x80\x80", "\xE2\x80\x8F"},         /* spaces, zero-width, marks of direction */
        {"\xE2\x80\xA8", "\xE2\x80\xAF"},         /* separators, embeddings, narrow space */
        {"\xE2\x81\x9F", "\xE2\x81\xAF"},         /* mathematical space, isolates */
        {"\xE3\x80\x80", "\xE3\x80\x80"},         /* ideographic space */
        {"\xEE\x80\x80", "\xEF\xA3\xBF"},         /* private use */
        {"\xEF\xBB\xBF", "\xEF\xBB\xBF"},         /* byte order mark */
        {"\xEF\xBF\xB0", "\xEF\xBF\xBF"},         /* specials */
        {"\xF3\xA0\x80\x80", "\xF4\x8F\xBF\xBF"}, /* tags, private use */
    };
    for (size_t i = 0; i < sizeof first_last / sizeof *first_last; i++) {
        mc_str first = mc_str_from(first_last[i][0]), last = mc_str_from(first_last[i][1]);
        if (mc_str_compare(character, first) >= 0 && mc_str_compare(character, last) <= 0) {
            return true;
        }
    }
    return false;
}

static bool is_local(char c) {
    return mc_is_letter(c) || mc_is_digit(c) || (c && strchr("!#$%&'*+-/=?^_`{|}~.", c));
}

static bool is_domain(char c) {
    return mc_is_letter(c) || mc_is_digit(c) || c == '-' || c == '.';
}

/** The first character that does not belong there, by the words of `message`. */
static bool check_characters(mc_str text, bool (*fits)(char), const char *message, mc_reason *why) {
    for (size_t at = 0, len; at < text.len; at += len) {
        mc_str rest = mc_str_from_offset(text, at);
        len = mc_codepoint_length(rest);
        mc_str character = {rest.data, len};
        if (len == 1 && fits(rest.data[0])) continue;
        if (len > 1 && !is_unsafe(character)) continue;
        if (rest.data[0] == ' ') return mc_because(why, "%s: SPACE.", message);
        bool visible = len == 1 && rest.data[0] > ' ' && rest.data[0] < 0x7F;
        if (!visible) return mc_because(why, "%s.", message);
        char quote = rest.data[0] == '\'' ? '"' : '\'';
        return mc_because(why, "%s: %c%c%c.", message, quote, rest.data[0], quote);
    }
    return true;
}

static bool contains(mc_str text, const char *pair) {
    for (size_t at = 0; at + 1 < text.len; at++) {
        if (text.data[at] == pair[0] && text.data[at + 1] == pair[1]) return true;
    }
    return false;
}

/* ---- before the @ --------------------------------------------------------------------- */

static bool check_local(mc_str local, mc_reason *why) {
    if (!local.len) return invalid(why, "There must be something before the @-sign.");
    size_t len = mc_str_codepoints(local);
    if (len > LOCAL_LIMIT) {
        return too_long(why, "The email address is too long before the @-sign", len, LOCAL_LIMIT);
    }
    static const char strange[] = "The email address contains invalid characters before the @-sign";
    if (!check_characters(local, is_local, strange, why)) return false;
    if (local.data[local.len - 1] == '.') {
        return invalid(why, "An email address cannot have a period immediately before the @-sign.");
    }
    if (local.data[0] == '.') {
        return invalid(why, "An email address cannot start with a period.");
    }
    if (contains(local, "..")) {
        return invalid(why, "An email address cannot have two periods in a row.");
    }
    return true;
}

/* ---- behind it -------------------------------------------------------------------------- */

static bool check_edges(mc_str domain, mc_reason *why) {
    char first = domain.data[0], last = domain.data[domain.len - 1];
    if (last == '.') return invalid(why, "An email address cannot end with a period.");
    if (first == '.') {
        return invalid(why, "An email address cannot have a period immediately after the @-sign.");
    }
    if (contains(domain, "..")) {
        return invalid(why, "An email address cannot have two periods in a row.");
    }
    if (last == '-') return invalid(why, "An email address cannot end with a hyphen.");
    if (first == '-') {
        return invalid(why, "An email address cannot have a hyphen immediately after the @-sign.");
    }
    if (contains(domain, ".-") || contains(domain, "-.")) {
        return invalid(why,
                       "An email address cannot have a period and a hyphen next to each other.");
    }
    return true;
}

/** Each label, and that there is more than one; `*last` becomes the last. */
static bool check_labels(mc_str domain, mc_str *last, mc_reason *why) {
    size_t labels = 0;
    for (size_t at = 0; at <= domain.len; labels++) {
        size_t start = at;
        while (at < domain.len && domain.data[at] != '.')
            at++;
        *last = (mc_str){domain.data + start, at - start};
        at++;
        if (last->len > LABEL_LIMIT) {
            return too_long(why,
                            "After the @-sign, periods cannot be separated by so many characters",
                            last->len, LABEL_LIMIT);
        }
    }
    return labels > 1 ||
           invalid(why, "The part after the @-sign is not valid. It should have a period.");
}

static bool is_reserved(mc_str label) {
    static const char *const names[] = {"arpa", "invalid", "local", "localhost", "onion", "test"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t at = 0;
        while (at < label.len && mc_to_lower(label.data[at]) == names[i][at] && names[i][at])
            at++;
        if (at == label.len && !names[i][at]) return true;
    }
    return false;
}

static bool check_domain(mc_str domain, mc_reason *why) {
    if (!domain.len) return invalid(why, "There must be something after the @-sign.");
    static const char strange[] = "The part after the @-sign contains invalid characters";
    if (!check_characters(domain, is_domain, strange, why) || !check_edges(domain, why)) {
        return false;
    }
    if (domain.len > DOMAIN_LIMIT) {
        return too_long(why, "The email address is too long after the @-sign", domain.len,
                        DOMAIN_LIMIT);
    }
    mc_str last;
    if (!check_labels(domain, &last, why)) return false;
    if (mc_is_digit(last.data[last.len - 1])) {
        return invalid(why, "The part after the @-sign is not valid. It is not within a valid "
                            "top-level domain.");
    }
    return !is_reserved(last) || invalid(why, "The part after the @-sign is a special-use or "
                                              "reserved name that cannot be used with email.");
}

bool mc_email_check(mc_str text, mc_reason *why) {
    if (text.len > TEXT_LIMIT) return invalid(why, "Length must not exceed 2048 characters");
    const char *sign = text.len ? memchr(text.data, '@', text.len) : NULL;
    if (!sign) return invalid(why, "An email address must have an @-sign.");
    mc_str local = {text.data, (size_t)(sign - text.data)};
    mc_str domain = mc_str_from_offset(text, local.len + 1);
    if (!check_local(local, why) || !check_domain(domain, why)) return false;
    return text.len <= ADDRESS_LIMIT ||
           too_long(why, "The email address is too long", text.len, ADDRESS_LIMIT);
}
