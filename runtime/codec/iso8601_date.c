/** iso8601_date.c - days of the Gregorian calendar: text, order and day numbers. */
#include "scalar.h"

/** Days from 0000-03-01, where the arithmetic starts, to 1970-01-01. */
#define EPOCH_DAYS 719468
/** 400 years, after which the calendar repeats itself. */
#define ERA_DAYS 146097

static bool is_leap(int year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in_month(int year, int month) {
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

bool mc_date_valid(mc_date date) {
    return date.year >= 1 && date.year <= 9999 && date.month >= 1 && date.month <= 12 &&
           date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

/* ---- text ------------------------------------------------------------------------ */

/** The number that `count` digits at `at` write; -1 where one of them is none. */
static int read_digits(mc_str text, size_t at, size_t count) {
    int value = 0;
    for (size_t i = at; i < at + count; i++) {
        if (!mc_is_digit(text.data[i])) return -1;
        value = value * 10 + (text.data[i] - '0');
    }
    return value;
}

bool mc_date_scan(mc_date *out, mc_str text, mc_reason *why) {
    static const char no_separator[] = "invalid date separator, expected `-`";
    if (text.len < 10) return mc_because(why, "input is too short");
    int year = read_digits(text, 0, 4);
    if (year < 0) return mc_because(why, "invalid character in year");
    if (text.data[4] != '-') return mc_because(why, "%s", no_separator);
    int month = read_digits(text, 5, 2);
    if (month < 0) return mc_because(why, "invalid character in month");
    if (text.data[7] != '-') return mc_because(why, "%s", no_separator);
    int day = read_digits(text, 8, 2);
    if (day < 0) return mc_because(why, "invalid character in day");
    if (month < 1 || month > 12) {
        return mc_because(why, "month value is outside expected range of 1-12");
    }
    if (day < 1 || day > days_in_month(year, month)) {
        return mc_because(why, "day value is outside expected range");
    }
    *out = (mc_date){(int16_t)year, (uint8_t)month, (uint8_t)day};
    return year > 0 || mc_because(why, "year 0 is out of range");
}

bool mc_date_parse(mc_date *out, mc_str text, mc_reason *why) {
    if (!mc_date_scan(out, text, why)) return false;
    return text.len == 10 || mc_because(why, "unexpected extra characters at the end of the input");
}

bool mc_date_format(mc_date date, mc_buf *out) {
    if (!mc_date_valid(date)) return false;
    mc_buf_printf(out, "%04d-%02u-%02u", date.year, (unsigned)date.month, (unsigned)date.day);
    return !out->failed;
}

/* ---- order and day numbers ----------------------------------------------------------- */

int mc_date_compare(mc_date a, mc_date b) {
    if (a.year != b.year) return a.year < b.year ? -1 : 1;
    if (a.month != b.month) return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}

/*
 * Both ways count from the first of March, so that the leap day is the last of its year and
 * the lengths of the months before it follow one line: (153 * month + 2) / 5.
 */

int64_t mc_date_to_days(mc_date date) {
    int64_t month = date.month > 2 ? date.month - 3 : date.month + 9;
    int64_t year = date.month > 2 ? date.year : date.year - 1;
    int64_t day = (153 * month + 2) / 5 + date.day - 1;
    return year * 365 + year / 4 - year / 100 + year / 400 + day - EPOCH_DAYS;
}

bool mc_date_from_days(mc_date *out, int64_t days) {
    static const mc_date first = {1, 1, 1}, last = {9999, 12, 31};
    if (days < mc_date_to_days(first) || days > mc_date_to_days(last)) return false;
    int64_t era = (days + EPOCH_DAYS) / ERA_DAYS, rest = (days + EPOCH_DAYS) % ERA_DAYS;
    /* Take out the leap days before it, and what is left are years of 365 days. */
    int64_t year = (rest - rest / 1460 + rest / 36524 - rest / (ERA_DAYS - 1)) / 365;
    int64_t day = rest - (365 * year + year / 4 - year / 100);
    int64_t month = (5 * day + 2) / 153;
    out->day = (uint8_t)(day - (153 * month + 2) / 5 + 1);
    out->month = (uint8_t)(month < 10 ? month + 3 : month - 9);
    out->year = (int16_t)(era * 400 + year + (month >= 10));
    return true;
}
