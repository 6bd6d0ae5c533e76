/** iso8601_time.c - times of day and their offsets from UTC: text and order. */
#include "scalar.h"

#define DAY_SECONDS 86400
#define FRACTION_DIGITS 6

bool mc_time_valid(mc_time time) {
    if (time.hour > 23 || time.minute > 59 || time.second > 59) return false;
    if (time.microsecond > 999999) return false;
    if (!time.has_offset) return time.offset == 0;
    /* There is no way to write a part of a minute. */
    return time.offset > -DAY_SECONDS && time.offset < DAY_SECONDS && time.offset % 60 == 0;
}

/* ---- text ---------------------------------------------------------------------------- */

/** Two digits at `at`; -1 where there are none. */
static int two_digits(mc_str text, size_t at) {
    if (at + 2 > text.len) return -1;
    if (!mc_is_digit(text.data[at]) || !mc_is_digit(text.data[at + 1])) return -1;
    return (text.data[at] - '0') * 10 + (text.data[at + 1] - '0');
}

/** The digits behind the point at `*at`; past the sixth they are passed over. */
static bool scan_fraction(mc_time *out, mc_str text, size_t *at, mc_reason *why) {
    size_t start = ++*at;
    out->microsecond = 0;
    for (; *at < text.len && mc_is_digit(text.data[*at]); ++*at) {
        if (*at - start >= FRACTION_DIGITS) continue;
        out->microsecond = out->microsecond * 10 + (uint32_t)(text.data[*at] - '0');
    }
    if (*at == start) return mc_because(why, "second fraction digits missing after `.`");
    for (size_t digits = *at - start; digits < FRACTION_DIGITS; digits++)
        out->microsecond *= 10;
    return true;
}

static bool scan_second(mc_time *out, mc_str text, size_t *at, mc_reason *why) {
    int second = two_digits(text, *at + 1);
    if (second < 0) return mc_because(why, "invalid character in second");
    if (second > 59) return mc_because(why, "second value is outside expected range of 0-59");
    out->second = (uint8_t)second;
    *at += 3;
    bool has_fraction = *at < text.len && (text.data[*at] == '.' || text.data[*at] == ',');
    return !has_fraction || scan_fraction(out, text, at, why);
}

bool mc_clock_scan(mc_time *out, mc_str text, size_t *end, mc_reason *why) {
    *out = (mc_time){0};
    if (text.len < 5) return mc_because(why, "input is too short");
    int hour = two_digits(text, 0), minute = two_digits(text, 3);
    if (hour < 0) return mc_because(why, "invalid character in hour");
    if (text.data[2] != ':') return mc_because(why, "invalid time separator, expected `:`");
    if (minute < 0) return mc_because(why, "invalid character in minute");
    if (hour > 23) return mc_because(why, "hour value is outside expected range of 0-23");
    if (minute > 59) return mc_because(why, "minute value is outside expected range of 0-59");
    out->hour = (uint8_t)hour;
    out->minute = (uint8_t)minute;
    *end = 5;
    return text.len == 5 || text.data[5] != ':' || scan_second(out, text, end, why);
}

/** Takes +, - or the minus sign U+2212 at `*at`; 0 where there is none of them. */
static int take_sign(mc_str text, size_t *at) {
    mc_str rest = mc_str_from_offset(text, *at);
    bool is_minus = mc_str_starts_with(rest, MC_STR("\xE2\x88\x92"));
    *at += is_minus ? 3 : 1;
    if (is_minus || rest.data[0] == '-') return -1;
    return rest.data[0] == '+' ? 1 : 0;
}

static bool scan_offset(mc_time *out, mc_str text, size_t *at, mc_reason *why) {
    int sign = take_sign(text, at);
    if (!sign) return mc_because(why, "invalid timezone sign");
    int hours = two_digits(text, *at);
    if (hours < 0) return mc_because(why, "invalid timezone hour");
    *at += 2;
    if (*at < text.len && text.data[*at] == ':') ++*at;
    int minutes = two_digits(text, *at);
    if (minutes < 0) return mc_because(why, "invalid timezone minute");
    *at += 2;
    if (minutes > 59) {
        return mc_because(why, "timezone minute value is outside expected range of 0-59");
    }
    if (hours > 23) return mc_because(why, "timezone offset must be less than 24 hours");
    out->has_offset = true;
    out->offset = sign * (hours * 3600 + minutes * 60);
    return true;
}

bool mc_time_parse(mc_time *out, mc_str text, mc_reason *why) {
    size_t at;
    if (!mc_clock_scan(out, text, &at, why)) return false;
    if (at == text.len) return true;
    if (text.data[at] == 'Z' || text.data[at] == 'z') {
        out->has_offset = true;
        at++;
    } else if (!scan_offset(out, text, &at, why)) {
        return false;
    }
    return at == text.len || mc_because(why, "unexpected extra characters at the end of the input");
}

bool mc_time_format(mc_time time, mc_buf *out) {
    if (!mc_time_valid(time)) return false;
    mc_buf_printf(out, "%02u:%02u:%02u", (unsigned)time.hour, (unsigned)time.minute,
                  (unsigned)time.second);
    if (time.microsecond) mc_buf_printf(out, ".%06u", (unsigned)time.microsecond);
    if (time.has_offset && !time.offset) mc_buf_add_char(out, 'Z');
    if (time.offset) {
        int minutes = (time.offset < 0 ? -time.offset : time.offset) / 60;
        char sign = time.offset < 0 ? '-' : '+';
        mc_buf_printf(out, "%c%02d:%02d", sign, minutes / 60, minutes % 60);
    }
    return !out->failed;
}

/* ---- order ------------------------------------------------------------------------------ */

int64_t mc_time_microseconds(mc_time time) {
    int64_t seconds = time.hour * 3600 + time.minute * 60 + time.second;
    return seconds * 1000000 + time.microsecond;
}

int mc_time_compare(mc_time a, mc_time b) {
    int64_t left = mc_time_microseconds(a), right = mc_time_microseconds(b);
    if (a.has_offset && b.has_offset) {
        left -= (int64_t)a.offset * 1000000;
        right -= (int64_t)b.offset * 1000000;
    }
    return (left > right) - (left < right);
}
