/** iso8601_duration.c - lengths of time: text in both of its forms, and order. */
#include "scalar.h"

#include <inttypes.h>
#include <math.h>

#define DAY_SECONDS 86400
/** Of the digits behind a point, as many as a double can tell apart. */
#define FRACTION_DIGITS 17

/** The parts of a duration while it is read; none is negative. */
typedef struct parts {
    uint64_t days, seconds, microseconds;
} parts;

bool mc_duration_valid(mc_duration duration) {
    int64_t limit = (int64_t)(MC_DURATION_DAYS_LIMIT + INT64_C(1)) * DAY_SECONDS;
    if (duration.seconds <= -limit || duration.seconds >= limit) return false;
    if (duration.microseconds <= -1000000 || duration.microseconds >= 1000000) return false;
    return duration.seconds <= 0 ? duration.seconds == 0 || duration.microseconds <= 0
                                 : duration.microseconds >= 0;
}

static bool too_large(mc_reason *why) {
    return mc_because(why, "a numeric value in the duration is too large");
}

/** Adds `more` times `factor`; false past the 32 bits that are more than is ever allowed. */
static bool add(uint64_t *sum, uint64_t more, uint64_t factor) {
    *sum += more * factor;
    return more * factor <= UINT32_MAX && *sum <= UINT32_MAX;
}

static bool from_parts(mc_duration *out, parts *from, bool negative, mc_reason *why) {
    uint64_t seconds = from->seconds + from->microseconds / 1000000;
    uint64_t days = from->days + seconds / DAY_SECONDS;
    if (days > MC_DURATION_DAYS_LIMIT) {
        return mc_because(why, "durations may not exceed 999,999,999 days");
    }
    out->seconds = (int64_t)(days * DAY_SECONDS + seconds % DAY_SECONDS);
    out->microseconds = (int32_t)(from->microseconds % 1000000);
    if (negative) {
        out->seconds = -out->seconds;
        out->microseconds = -out->microseconds;
    }
    return true;
}

/* ---- numbers ---------------------------------------------------------------------------- */

/** One quantity of a duration: 12 or 1.5. */
typedef struct quantity {
    uint64_t whole; /* at most UINT32_MAX */
    double fraction;
    bool has_fraction;
} quantity;

static bool scan_whole(uint64_t *out, mc_str text, size_t *at, mc_reason *why) {
    if (*at == text.len || !mc_is_digit(text.data[*at])) {
        return mc_because(why, "invalid digit in duration");
    }
    *out = 0;
    for (; *at < text.len && mc_is_digit(text.data[*at]); ++*at) {
        *out = *out * 10 + (uint64_t)(text.data[*at] - '0');
        if (*out > UINT32_MAX) return too_large(why);
    }
    return true;
}

static bool scan_quantity(quantity *out, mc_str text, size_t *at, mc_reason *why) {
    *out = (quantity){0};
    if (!scan_whole(&out->whole, text, at, why)) return false;
    out->has_fraction = *at < text.len && (text.data[*at] == '.' || text.data[*at] == ',');
    if (!out->has_fraction) return true;
    double digits = 0, unit = 1;
    size_t start = ++*at;
    for (; *at < text.len && mc_is_digit(text.data[*at]); ++*at) {
        if (*at - start >= FRACTION_DIGITS) continue;
        digits = digits * 10 + (text.data[*at] - '0');
        unit *= 10;
    }
    out->fraction = digits / unit;
    return true;
}

/* ---- P1DT2H ---------------------------------------------------------------------------- */

/** Seconds, or days, in the unit; 0 where it is none. */
static unsigned time_unit(char c) {
    return c == 'H' ? 3600 : c == 'M' ? 60 : c == 'S' ? 1 : 0;
}

static unsigned date_unit(char c) {
    return c == 'Y' ? 365 : c == 'M' ? 30 : c == 'W' ? 7 : c == 'D' ? 1 : 0;
}

/** Puts whole seconds and microseconds where `seconds` says. */
static bool add_seconds(parts *out, double seconds) {
    double whole = trunc(seconds);
    out->microseconds += (uint64_t)round((seconds - whole) * 1e6);
    return add(&out->seconds, (uint64_t)whole, 1);
}

static bool add_quantity(parts *out, const quantity *q, unsigned unit, bool is_time) {
    if (is_time) return add(&out->seconds, q->whole, unit) && add_seconds(out, q->fraction * unit);
    double days = q->fraction * unit;
    return add(&out->days, q->whole, unit) && add(&out->days, (uint64_t)days, 1) &&
           add_seconds(out, (days - trunc(days)) * DAY_SECONDS);
}

/** What stands behind the P. */
static bool parse_iso(parts *out, mc_str text, mc_reason *why) {
    bool is_time = false, had_fraction = false;
    size_t at = 0;
    while (at < text.len) {
        if (text.data[at] == 'T') {
            if (is_time) return mc_because(why, "`t` character repeated in duration");
            is_time = true;
            at++;
            continue;
        }
        quantity q;
        if (!scan_quantity(&q, text, &at, why)) return false;
        if (had_fraction) return mc_because(why, "quantity fraction invalid in duration");
        had_fraction = q.has_fraction;
        char letter = '\0';
        if (at < text.len) letter = text.data[at++];
        unsigned unit = is_time ? time_unit(letter) : date_unit(letter);
        if (!unit) {
            return mc_because(why, "quantity invalid in %s part of duration",
                              is_time ? "time" : "date");
        }
        if (!add_quantity(out, &q, unit, is_time)) return too_large(why);
    }
    return at >= 2 || mc_because(why, "input is too short");
}

/* ---- 4 days, 12:30:45 ---------------------------------------------------------------------- */

static bool hours_too_large(mc_reason *why) {
    return mc_because(why, "durations may not exceed 999,999,999 hours");
}

/** Hours, of any number, then :MM[:SS[.f]]. */
static bool parse_clock(parts *out, mc_str text, mc_reason *why) {
    const uint64_t most_hours = UINT64_C(2400000000);
    if (text.len < 5) return mc_because(why, "input is too short");
    const char *colon = memchr(text.data, ':', text.len);
    if (!colon) return mc_because(why, "invalid character in hour");
    size_t digits = (size_t)(colon - text.data), end;
    if (digits > 10) return hours_too_large(why);
    uint64_t hours = 0;
    for (size_t i = 0; i < digits; i++) {
        if (!mc_is_digit(text.data[i])) return mc_because(why, "invalid character in hour");
        hours = hours * 10 + (uint64_t)(text.data[i] - '0');
    }
    if (hours > most_hours) return hours_too_large(why);
    /* The rest is as in a time of day, whose hour has two digits. */
    char clock[sizeof "00:00:00.000000" - 1] = "00";
    size_t len = text.len - digits;
    if (len > sizeof clock - 2) len = sizeof clock - 2;
    memcpy(clock + 2, colon, len);
    mc_time time;
    if (!mc_clock_scan(&time, (mc_str){clock, len + 2}, &end, why)) return false;
    if (end != len + 2) {
        return mc_because(why, "unexpected extra characters at the end of the input");
    }
    out->days += hours / 24;
    out->seconds += hours % 24 * 3600 + (uint64_t)time.minute * 60 + time.second;
    out->microseconds += time.microsecond;
    return true;
}

static bool bad_days(mc_reason *why) {
    return mc_because(why, "\"day\" identifier in duration not correctly formatted");
}

/** Takes d, day or days, small or capital, at `*at`. */
static bool take_day(mc_str text, size_t *at) {
    static const char *const words[] = {"days", "DAYS", "day", "DAY"};
    if (*at < text.len && text.data[*at] == ' ') ++*at;
    mc_str rest = mc_str_from_offset(text, *at);
    if (!rest.len || mc_to_lower(rest.data[0]) != 'd') return false;
    ++*at;
    if (rest.len == 1 || mc_to_lower(rest.data[1]) != 'a') return true;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        mc_str word = mc_str_from(words[i]);
        /* Only the letters behind the first have to be of one case. */
        if (!mc_str_starts_with(mc_str_from_offset(rest, 1), mc_str_from_offset(word, 1))) continue;
        *at += word.len - 1;
        return true;
    }
    return false;
}

static bool parse_days(parts *out, mc_str text, mc_reason *why) {
    size_t at = 0;
    if (!scan_whole(&out->days, text, &at, why)) return false;
    if (!take_day(text, &at)) return bad_days(why);
    if (at < text.len && text.data[at] == ',') at++;
    if (at < text.len && text.data[at] == ' ') at++;
    if (at == text.len) return true;
    parts clock = {0};
    if (!parse_clock(&clock, mc_str_from_offset(text, at), why)) return false;
    /* 1 day, 24:00 could be meant as 1 day or as 2. */
    if (clock.days) return hours_too_large(why);
    out->seconds = clock.seconds;
    out->microseconds = clock.microseconds;
    return true;
}

/* ---- all of it ----------------------------------------------------------------------------- */

static bool has_day(mc_str text) {
    return text.len && (memchr(text.data, 'd', text.len) || memchr(text.data, 'D', text.len));
}

bool mc_duration_parse(mc_duration *out, mc_str text, mc_reason *why) {
    bool negative = text.len && text.data[0] == '-';
    if (negative || (text.len && text.data[0] == '+')) text = mc_str_from_offset(text, 1);
    if (!text.len) return mc_because(why, "input is too short");
    parts found = {0};
    bool ok;
    if (text.data[0] == 'P') {
        ok = parse_iso(&found, mc_str_from_offset(text, 1), why);
    } else if (has_day(text) || text.len < 5) {
        ok = parse_days(&found, text, why);
    } else {
        ok = parse_clock(&found, text, why);
    }
    return ok && from_parts(out, &found, negative, why);
}

/** Appends `value` and its unit, where there is any. */
static void format_part(mc_buf *out, uint64_t value, char unit) {
    if (value) mc_buf_printf(out, "%" PRIu64 "%c", value, unit);
}

static void format_seconds(mc_buf *out, uint64_t seconds, uint32_t microseconds) {
    if (!microseconds) {
        format_part(out, seconds, 'S');
        return;
    }
    int digits = 6;
    for (; microseconds % 10 == 0; digits--)
        microseconds /= 10;
    mc_buf_printf(out, "%" PRIu64 ".%0*uS", seconds, digits, (unsigned)microseconds);
}

bool mc_duration_format(mc_duration duration, mc_buf *out) {
    if (!mc_duration_valid(duration)) return false;
    bool negative = duration.seconds < 0 || duration.microseconds < 0;
    uint64_t seconds = (uint64_t)(negative ? -duration.seconds : duration.seconds);
    uint32_t microseconds = (uint32_t)(negative ? -duration.microseconds : duration.microseconds);
    uint64_t days = seconds / DAY_SECONDS;
    seconds %= DAY_SECONDS;
    mc_buf_add_str(out, negative ? MC_STR("-P") : MC_STR("P"));
    format_part(out, days / 365, 'Y');
    format_part(out, days % 365, 'D');
    if (seconds || microseconds) {
        mc_buf_add_char(out, 'T');
        format_part(out, seconds / 3600, 'H');
        format_part(out, seconds / 60 % 60, 'M');
        format_seconds(out, seconds % 60, microseconds);
    } else if (!days) {
        mc_buf_add_str(out, MC_STR("T0S"));
    }
    return !out->failed;
}

int mc_duration_compare(mc_duration a, mc_duration b) {
    if (a.seconds != b.seconds) return a.seconds < b.seconds ? -1 : 1;
    return (a.microseconds > b.microseconds) - (a.microseconds < b.microseconds);
}
