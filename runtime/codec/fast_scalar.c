/* fast_scalar.c - fast decoders: the types of types.h, each from its text where it stands. */
#include "engine.h"
#include "fast_kernel.h"
#include "fast_room.h"
#include "scalar.h"

/** A decimal that is a number in JSON has up to so many digits here. */
#define DECIMAL_DIGITS 18
/** Behind so many digits a decimal below 1 may be written with an exponent. */
#define DECIMAL_PLACES 6

/* The text between the quotes at `at`; what is behind it, or NULL where it is no string, or one
 * with escapes. */
static const char *plain_text(mc_fast *in, const char *at, mc_str *out) {
    if (*at != '"') return NULL;
    const mc_fast_run run = in->kernel->plain(in, at + 1);
    if (*mc_fast_window(in, run.end) != '"') return NULL;
    if (run.high != 0) mc_fast_note_high(in, at, run.end);
    *out = (mc_str){mc_fast_text(in, at + 1), (size_t)(run.end - at) - 1};
    return run.end + 1;
}

/* ---- uuids ------------------------------------------------------------------------------- */

#define EACH(byte) (MC_FAST_ONES * (uint64_t)(byte))

/* Sets the highest bit of each byte, all below 0x80, that is `from` or more. */
static uint64_t at_least(uint64_t bytes, unsigned char from) {
    return bytes + EACH(0x80 - from);
}

/* Eight hexadecimal digits as four bytes; false where one is none. */
static bool read_hex(uint64_t digits, uint8_t *out) {
    const uint64_t small = digits | EACH(0x20);
    const uint64_t is_digit = at_least(digits, '0') & ~at_least(digits, '9' + 1);
    const uint64_t is_letter = at_least(small, 'a') & ~at_least(small, 'f' + 1);
    if ((((is_digit | is_letter) & ~digits) & EACH(0x80)) != EACH(0x80)) return false;
    const uint64_t halves = (digits & EACH(0x0F)) + (digits >> 6 & EACH(1)) * 9;
    uint64_t bytes = (halves << 4 | halves >> 8) & UINT64_C(0x00FF00FF00FF00FF);
    bytes = (bytes | bytes >> 8) & UINT64_C(0x0000FFFF0000FFFF);
    const uint32_t four = (uint32_t)(bytes | bytes >> 16);
    memcpy(out, &four, sizeof four);
    return true;
}

/* Eight digits from two places. */
static uint64_t two_groups(const char *first, const char *second) {
    uint32_t one, two;
    memcpy(&one, first, sizeof one);
    memcpy(&two, second, sizeof two);
    return one | (uint64_t)two << 32;
}

/* The usual form of 36 characters; others are for mc_uuid_parse. */
static bool read_uuid(mc_uuid *out, mc_str text) {
    const char *at = text.data;
    if (text.len != 36 || at[8] != '-' || at[13] != '-' || at[18] != '-' || at[23] != '-') {
        return false;
    }
    return read_hex(mc_fast_word(at), out->bytes) &&
           read_hex(two_groups(at + 9, at + 14), out->bytes + 4) &&
           read_hex(two_groups(at + 19, at + 24), out->bytes + 8) &&
           read_hex(mc_fast_word(at + 28), out->bytes + 12);
}

/* ---- decimals ---------------------------------------------------------------------------- */

static size_t count_digits(mc_str text, size_t from) {
    size_t at = from;
    while (at < text.len && mc_is_digit(text.data[at])) {
        at++;
    }
    return at - from;
}

/* Whether the text is that which mc_decimal_parse would make of it. */
static bool is_canonical(mc_str text) {
    const size_t start = text.len > 0 && text.data[0] == '-';
    const size_t whole = count_digits(text, start);
    if (whole == 0) return false;
    const bool below_one = text.data[start] == '0';
    if (below_one && whole > 1) return false;
    if (start + whole == text.len) return true;
    if (text.data[start + whole] != '.') return false;
    const size_t places = count_digits(text, start + whole + 1);
    if (places == 0 || (below_one && places > DECIMAL_PLACES)) return false;
    return start + whole + 1 + places == text.len;
}

static bool copy_decimal(mc_fast *in, mc_str text, mc_decimal *out) {
    char *room = mc_fast_room_for(in, text.len + 1);
    if (!room) return false;
    memcpy(room, text.data, text.len);
    room[text.len] = '\0';
    mc_fast_room_took(in, room, text.len + 1);
    out->text = (mc_str){room, text.len};
    return true;
}

/* A JSON integer that is written as it stands; any other number is for the tables. */
static const char *read_integer(mc_fast *in, const char *at, mc_decimal *out) {
    mc_str text = {at, (size_t)(in->region.end - at)};
    if (text.len == 0) return NULL;
    const size_t start = *at == '-', digits = count_digits(text, start);
    text.len = start + digits;
    const bool is_usual = digits > 0 && digits <= DECIMAL_DIGITS && !mc_fast_goes_on(at[text.len]);
    const bool is_minus_zero = start > 0 && at[1] == '0';
    if (!is_usual || is_minus_zero || !is_canonical(text)) {
        return mc_fast_value(in, at, &mc_type_decimal, out);
    }
    return copy_decimal(in, text, out) ? at + text.len : NULL;
}

/* ---- all of them ------------------------------------------------------------------------- */

static bool check_address(mc_type_kind kind, mc_str text) {
    mc_url_parts parts;
    return kind == MC_TYPE_URL ? mc_url_parse(&parts, text, NULL) : mc_email_check(text, NULL);
}

static const char *read_address(mc_fast *in, const char *at, mc_type_kind kind, void *out) {
    mc_str text;
    at = mc_fast_str(in, at, &text);
    if (!at || !check_address(kind, text)) return NULL;
    memcpy(out, &text, sizeof text);
    return at;
}

static bool parse(mc_fast *in, mc_type_kind kind, void *out, mc_str text) {
    mc_reason why;
    if (kind == MC_TYPE_UUID && read_uuid(out, text)) return true;
    if (kind == MC_TYPE_DECIMAL && is_canonical(text)) return copy_decimal(in, text, out);
    return mc_scalar_parse(kind, out, text, in->arena, &why) == MC_SCALAR_OK;
}

const char *mc_fast_scalar(mc_fast *in, const char *at, const mc_type *type, void *out) {
    const mc_type_kind kind = type->kind;
    if (kind == MC_TYPE_URL || kind == MC_TYPE_EMAIL) return read_address(in, at, kind, out);
    if (*at != '"' && kind == MC_TYPE_DECIMAL) return read_integer(in, at, out);
    mc_str text;
    const char *end = plain_text(in, at, &text);
    if (!end) return mc_fast_value(in, at, type, out);
    return parse(in, kind, out, text) ? end : NULL;
}

/* ---- enums of numbers -------------------------------------------------------------------- */

const char *mc_fast_numbered(mc_fast *in, const char *at, const mc_type *type, void *out) {
    const mc_enum *all = type->enumeration;
    int64_t number;
    at = mc_fast_i64(in, at, &number);
    for (size_t i = 0; at && i < all->len; i++) {
        if (all->values[i].number != number) continue;
        mc_int_store(out, type->size, (uint64_t)number);
        return at;
    }
    return NULL;
}
