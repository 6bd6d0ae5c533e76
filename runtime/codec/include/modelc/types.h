/**
 * modelc/types.h - the scalars of the model language that C has no type for: dates and
 * times, uuid, decimal, bytes, addresses. What each is in C, and how it is read from text,
 * written and compared, with or without a model around it.
 *
 * Every type has the same three functions. X_parse reads the whole of `text`, or returns
 * false with `*out` undefined and, unless `why` is NULL, the reason in it. X_format appends
 * what X_parse reads back the same; it returns false, and appends nothing, where the value
 * is none (a zeroed mc_date, a month 13) or the buffer failed. X_compare is negative, 0 or
 * positive, as memcmp.
 *
 * Nothing here depends on a locale or a time zone, takes more than linear time or keeps
 * state: any thread may use all of it. Only what says so allocates.
 */
#ifndef MODELC_TYPES_H
#define MODELC_TYPES_H

#include <modelc/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Why a text was refused, e.g. "month value is outside expected range of 1-12". */
typedef struct mc_reason {
    char text[120]; /* NUL-terminated */
} mc_reason;

/* ---- date, time, datetime, duration: ISO 8601 ------------------------------ */

/** A day of the Gregorian calendar, years 1 to 9999. A zeroed one is no date. */
typedef struct mc_date {
    int16_t year;
    uint8_t month, day; /* from 1 */
} mc_date;

/** A time of day, without leap seconds. */
typedef struct mc_time {
    uint8_t hour, minute, second;
    bool has_offset;      /* false: nobody said in which zone */
    uint32_t microsecond; /* 0 to 999999 */
    int32_t offset;       /* east of UTC, in seconds: whole minutes, less than a day; or 0 */
} mc_time;

/** A date and a time; its zone is that of the time. */
typedef struct mc_datetime {
    mc_date date;
    mc_time time;
} mc_datetime;

/** A length of time, up to MC_DURATION_DAYS_LIMIT days either way. Both have the same sign. */
typedef struct mc_duration {
    int64_t seconds;
    int32_t microseconds; /* -999999 to 999999 */
} mc_duration;

#define MC_DURATION_DAYS_LIMIT 999999999

/** Exactly YYYY-MM-DD, of a day that exists. */
bool mc_date_parse(mc_date *out, mc_str text, mc_reason *why);
bool mc_date_format(mc_date date, mc_buf *out);
int mc_date_compare(mc_date a, mc_date b);
bool mc_date_valid(mc_date date);
/** Days since 1970-01-01, negative before. `date` must be valid. */
int64_t mc_date_to_days(mc_date date);
/** The reverse; false outside of the years 1 to 9999. */
bool mc_date_from_days(mc_date *out, int64_t days);
/** Today in UTC. */
mc_date mc_date_today(void);

/**
 * HH:MM, HH:MM:SS or HH:MM:SS.f, then nothing, Z or an offset such as +05:30. The point may be
 * a comma; digits of the fraction past the sixth are cut off.
 */
bool mc_time_parse(mc_time *out, mc_str text, mc_reason *why);
bool mc_time_format(mc_time time, mc_buf *out);
/** By the point in time where both have an offset, else by the clock on the wall. */
int mc_time_compare(mc_time a, mc_time b);
bool mc_time_valid(mc_time time);
/** Now, in UTC. */
mc_time mc_time_now(void);

/** A date, one of T, t, _ or a space, and a time. */
bool mc_datetime_parse(mc_datetime *out, mc_str text, mc_reason *why);
bool mc_datetime_format(mc_datetime datetime, mc_buf *out);
/** As mc_time_compare. */
int mc_datetime_compare(mc_datetime a, mc_datetime b);
bool mc_datetime_valid(mc_datetime datetime);
/** Now, in UTC. */
mc_datetime mc_datetime_now(void);
/**
 * Whole seconds since 1970-01-01T00:00:00Z, rounded down; the microseconds stay in
 * `datetime.time`. Without an offset it is taken for UTC. `datetime` must be valid.
 */
int64_t mc_datetime_to_unix(mc_datetime datetime);
/** The reverse, in UTC; false outside of the years 1 to 9999 or from 1000000 microseconds on. */
bool mc_datetime_from_unix(mc_datetime *out, int64_t seconds, uint32_t microsecond);

/**
 * ISO 8601 as [+-]P1Y2M3W4DT5H6M7.8S, where a year is 365 days and a month 30, or
 * [+-][4 days, ]12:30[:45[.5]], or "4 days". Only the last quantity may have a fraction.
 */
bool mc_duration_parse(mc_duration *out, mc_str text, mc_reason *why);
/** As ISO 8601, in years of 365 days, days, hours, minutes and seconds. */
bool mc_duration_format(mc_duration duration, mc_buf *out);
int mc_duration_compare(mc_duration a, mc_duration b);
bool mc_duration_valid(mc_duration duration);

/* ---- uuid -------------------------------------------------------------------- */

/** RFC 9562: 16 bytes in the order in which they are written. */
typedef struct mc_uuid {
    uint8_t bytes[16];
} mc_uuid;

/** Five groups of hexadecimal digits, also in braces or after urn:uuid:, or 32 digits. */
bool mc_uuid_parse(mc_uuid *out, mc_str text, mc_reason *why);
bool mc_uuid_format(mc_uuid uuid, mc_buf *out);
int mc_uuid_compare(mc_uuid a, mc_uuid b);
/** The digit that says how it was made: 4 for a random one. */
unsigned mc_uuid_version(mc_uuid uuid);
/**
 * A new random one (version 4), from the kernel. Ends the program with a message where
 * the kernel has no random bytes to give: an identifier that can be guessed is worse.
 */
mc_uuid mc_uuid4(void);

/* ---- decimal ------------------------------------------------------------------- */

/**
 * A decimal number, exactly: its text as Python's str() of a Decimal, e.g. "-12.50" or
 * "1E+9". Zeros at the end are kept but do not count. (mc_decimal){MC_STR("19.90")} is one;
 * a zeroed one is 0.
 */
typedef struct mc_decimal {
    mc_str text; /* with a NUL behind it where the runtime made it */
} mc_decimal;

/**
 * An optional sign, digits with an optional point and single underscores between them, an
 * optional exponent; blanks around. No infinity and no NaN. The text goes to `arena`: where
 * that is at its end, false with `out->text.data` NULL and an empty reason.
 */
bool mc_decimal_parse(mc_decimal *out, mc_str text, mc_arena *arena, mc_reason *why);
bool mc_decimal_format(mc_decimal decimal, mc_buf *out);
/** By worth: 1.0 and 1.00 are the same. What is not valid counts as 0. */
int mc_decimal_compare(mc_decimal a, mc_decimal b);
bool mc_decimal_valid(mc_decimal decimal);
/** How many digits it takes to write it without an exponent and without zeros at the end of
 *  its fraction: 3 for 1.50E+2, 4 for 0.0012. */
uint64_t mc_decimal_digits(mc_decimal decimal);
/** How many of those stand behind the point. */
uint64_t mc_decimal_places(mc_decimal decimal);
/** Whether it is `of` times a whole number. `of` must be above 0 and not have more than
 *  MC_DECIMAL_STEP_DIGITS digits between its first and its last one that is not 0; else false. */
bool mc_decimal_is_multiple(mc_decimal decimal, mc_decimal of);

#define MC_DECIMAL_STEP_DIGITS 18

/* ---- bytes ----------------------------------------------------------------------- */

/** Bytes of any kind; in JSON they are base64. Owned as an mc_str is. */
typedef struct mc_bytes {
    const uint8_t *data; /* NULL only where `len` is 0 */
    size_t len;
} mc_bytes;

/**
 * RFC 4648, in its standard or its URL alphabet, with or without padding; no blanks, and no
 * bits behind the last byte. The bytes go to `arena`, with a NUL behind them: where that
 * is at its end, false with an empty reason.
 */
bool mc_base64_decode(mc_bytes *out, mc_str text, mc_arena *arena, mc_reason *why);
/** In the standard alphabet, with padding. */
bool mc_base64_encode(mc_bytes bytes, mc_buf *out);
/** Bytewise; what another starts with comes first. */
int mc_bytes_compare(mc_bytes a, mc_bytes b);

/* ---- addresses ---------------------------------------------------------------------- */

/** In network order: {1, 2, 3, 4} is 1.2.3.4. */
typedef struct mc_ipv4 {
    uint8_t bytes[4];
} mc_ipv4;

/** In network order. A zone (%eth0) is no part of it. */
typedef struct mc_ipv6 {
    uint8_t bytes[16];
} mc_ipv6;

/** Four decimal numbers without leading zeros. */
bool mc_ipv4_parse(mc_ipv4 *out, mc_str text, mc_reason *why);
bool mc_ipv4_format(mc_ipv4 address, mc_buf *out);
int mc_ipv4_compare(mc_ipv4 a, mc_ipv4 b);

/** RFC 4291: eight groups, `::` once, an IPv4 address at the end. */
bool mc_ipv6_parse(mc_ipv6 *out, mc_str text, mc_reason *why);
/** RFC 5952's form: small letters, the longest run of zeros as `::`. */
bool mc_ipv6_format(mc_ipv6 address, mc_buf *out);
int mc_ipv6_compare(mc_ipv6 a, mc_ipv6 b);

/** The parts of a URL, borrowed from its text; what is not there is empty. */
typedef struct mc_url_parts {
    mc_str scheme;   /* as written; compare it without regard to case */
    mc_str userinfo; /* before the @, with a password if there is one */
    mc_str host;     /* an IPv6 address is in brackets */
    mc_str path, query, fragment;
    uint16_t port;
    bool has_port;
} mc_url_parts;

/**
 * An absolute URL, as it stands: nothing is decoded, added or repaired. It has a scheme; the
 * schemes of the web (http, https, ws, wss, ftp) want // and a host. The host is a name, an
 * IPv4 address or an IPv6 one in brackets. No blanks, no control characters, no backslash.
 */
bool mc_url_parse(mc_url_parts *out, mc_str url, mc_reason *why);
/**
 * Whether `text` is the address of a mailbox that could be reached on the Internet: local
 * part, @, and a domain with a period. No quotes, comments, names or IP addresses.
 */
bool mc_email_check(mc_str text, mc_reason *why);

#ifdef __cplusplus
}
#endif
#endif
