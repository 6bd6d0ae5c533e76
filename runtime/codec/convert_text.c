/**
 * convert_text.c - Any to the types of types.h: strings in ISO 8601 and the like and, in
 * lax mode, numbers as unix time; and JSON numbers to decimals.
 */
#include "engine.h"
#include "numbers.h"
#include "scalar.h"

#include <math.h>

/** Up to here, either way, a number is a time in seconds; beyond it in milliseconds. */
#define WATERSHED INT64_C(20000000000)
/** Past any time there is, and still exact as a double. */
#define SECONDS_LIMIT 1e15
#define DAY_SECONDS 86400
/** 0000-01-01, in unix time. */
#define YEAR_ZERO (-INT64_C(62167219200))

/* ---- numbers as times ------------------------------------------------------------------- */

/** A number as seconds and millionths of one, the latter never negative. */
typedef struct moment {
    int64_t seconds;
    uint32_t microseconds;
} moment;

static moment moment_of_double(double seconds) {
    if (seconds > SECONDS_LIMIT) seconds = SECONDS_LIMIT;
    if (seconds < -SECONDS_LIMIT) seconds = -SECONDS_LIMIT;
    double whole = floor(seconds);
    moment result = {(int64_t)whole, (uint32_t)round((seconds - whole) * 1e6)};
    if (result.microseconds == 1000000) result = (moment){result.seconds + 1, 0};
    return result;
}

/** What a number says in seconds; false where it is none. Too large ones stay too large. */
static bool moment_of(const mc_value *in, moment *out) {
    *out = (moment){(int64_t)SECONDS_LIMIT, 0};
    switch (in->kind) {
    case MC_INT:
        out->seconds = in->as.integer;
        return true;
    case MC_UINT:
        return true;
    case MC_NUMBER:
        if (mc_value_text(in).data[0] == '-') out->seconds = -out->seconds;
        return true;
    case MC_DOUBLE:
        *out = moment_of_double(in->as.number);
        return true;
    default:
        return false;
    }
}

/** The same as a unix time, where large numbers are milliseconds. */
static bool unix_time_of(const mc_value *in, moment *out) {
    if (in->kind == MC_DOUBLE && fabs(in->as.number) > (double)WATERSHED) {
        *out = moment_of_double(in->as.number / 1000);
        return true;
    }
    if (!moment_of(in, out)) return false;
    if (out->seconds >= -WATERSHED && out->seconds <= WATERSHED) return true;
    int64_t rest = out->seconds % 1000;
    if (rest < 0) rest += 1000;
    *out = (moment){(out->seconds - rest) / 1000, (uint32_t)rest * 1000};
    return true;
}

static bool not_a_number(const mc_value *in, mc_reason *why) {
    if (in->kind != MC_DOUBLE || !isnan(in->as.number)) return false;
    mc_because(why, "NaN values not permitted");
    return true;
}

static bool datetime_of_number(mc_datetime *out, const mc_value *in, mc_reason *why) {
    moment when;
    if (not_a_number(in, why) || !unix_time_of(in, &when)) return false;
    if (mc_datetime_from_unix(out, when.seconds, when.microseconds)) return true;
    if (when.seconds > 0) {
        return mc_because(why, "dates after 9999 are not supported as unix timestamps");
    }
    if (when.seconds >= YEAR_ZERO) return mc_because(why, "year 0 is out of range");
    return mc_because(why, "dates before 0000 are not supported as unix timestamps");
}

static bool time_of_number(mc_time *out, const mc_value *in, mc_reason *why) {
    moment when;
    mc_datetime day;
    if (not_a_number(in, why) || !moment_of(in, &when)) return false;
    if (when.seconds < 0) return mc_because(why, "time in seconds should be positive");
    if (when.seconds >= DAY_SECONDS) {
        return mc_because(why, "numeric times may not exceed 86,399 seconds");
    }
    mc_datetime_from_unix(&day, when.seconds, when.microseconds);
    *out = day.time;
    return true;
}

static bool duration_of_number(mc_duration *out, const mc_value *in, mc_reason *why) {
    moment length;
    if (not_a_number(in, why) || !moment_of(in, &length)) return false;
    *out = (mc_duration){length.seconds, (int32_t)length.microseconds};
    if (out->seconds < 0 && out->microseconds) {
        out->seconds++;
        out->microseconds -= 1000000;
    }
    return mc_duration_valid(*out) || mc_because(why, "durations may not exceed 999,999,999 days");
}

/** Text that writes a number, as a query parameter does. */
static bool number_of_text(mc_value *out, mc_str text) {
    mc_numeral numeral;
    uint64_t magnitude;
    if (text.len && text.data[0] == '+') text = mc_str_from_offset(text, 1);
    if (!text.len || mc_numeral_scan(&numeral, text) != text.len) return false;
    if (numeral.integral && mc_numeral_to_uint(&numeral, &magnitude) &&
        magnitude <= (uint64_t)INT64_MAX) {
        *out = mc_value_int(numeral.negative ? -(int64_t)magnitude : (int64_t)magnitude);
        return true;
    }
    double number;
    if (!mc_numeral_to_double(&numeral, &number)) {
        number = numeral.negative ? -INFINITY : INFINITY;
    }
    *out = mc_value_double(number);
    return true;
}

/* ---- dates in lax mode ---------------------------------------------------------------------- */

/** A datetime, or a number as one. */
static bool read_instant(mc_datetime *out, mc_str text, bool *is_number, mc_reason *why) {
    mc_value number;
    *is_number = number_of_text(&number, text);
    return *is_number ? datetime_of_number(out, &number, why) : mc_datetime_parse(out, text, why);
}

static bool is_midnight(const mc_time *time) {
    return !time->hour && !time->minute && !time->second && !time->microsecond;
}

static bool take_midnight(mc_walk *walk, mc_date *out, const mc_spot *spot,
                          const mc_datetime *found) {
    *out = found->date;
    return is_midnight(&found->time) ||
           mc_report(walk, spot, "date_from_datetime_inexact",
                     "Datetimes provided to dates should have zero time - e.g. be exact dates");
}

static bool not_a_date(mc_walk *walk, const mc_spot *spot, const mc_reason *why) {
    return mc_report_reason(walk, spot, "date_from_datetime_parsing",
                            "Input should be a valid date or datetime, ", "error", why->text);
}

/** A date, or the first moment of one. */
static bool lax_date(mc_walk *walk, mc_date *out, const mc_spot *spot) {
    mc_str text = mc_value_text(spot->input);
    mc_reason why;
    mc_datetime found;
    bool is_number;
    if (mc_date_parse(out, text, NULL)) return true;
    mc_walk_floor(walk, MC_FIT_LAX);
    if (!read_instant(&found, text, &is_number, &why)) return not_a_date(walk, spot, &why);
    return take_midnight(walk, out, spot, &found);
}

/** A datetime, or a date, which starts at midnight. */
static bool lax_datetime(mc_walk *walk, mc_datetime *out, const mc_spot *spot) {
    mc_str text = mc_value_text(spot->input);
    mc_reason why;
    bool is_number;
    bool ok = read_instant(out, text, &is_number, &why);
    if (ok && !is_number) return true;
    mc_walk_floor(walk, MC_FIT_LAX);
    if (!ok && !is_number) {
        *out = (mc_datetime){0};
        ok = mc_date_parse(&out->date, text, &why);
    }
    return ok || mc_report_reason(walk, spot, "datetime_from_date_parsing",
                                  "Input should be a valid datetime or date, ", "error", why.text);
}

/* ---- numbers ------------------------------------------------------------------------------------
 */

static bool date_of_number(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_reason why;
    mc_datetime found;
    mc_date date;
    if (!datetime_of_number(&found, spot->input, &why)) return not_a_date(walk, spot, &why);
    if (!take_midnight(walk, &date, spot, &found)) return false;
    memcpy(out, &date, sizeof date);
    return true;
}

/** A number as a time of any kind, in lax mode only. */
static bool convert_moment(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_reason why;
    bool ok;
    mc_walk_floor(walk, MC_FIT_LAX);
    if (walk->mode == MC_STRICT) return mc_report_scalar_kind(walk, spot);
    switch (spot->type->kind) {
    case MC_TYPE_DATE:
        return date_of_number(walk, out, spot);
    case MC_TYPE_DATETIME:
        ok = datetime_of_number(out, spot->input, &why);
        break;
    case MC_TYPE_TIME:
        ok = time_of_number(out, spot->input, &why);
        break;
    default:
        ok = duration_of_number(out, spot->input, &why);
    }
    return ok || mc_report_scalar_text(walk, spot, &why);
}

static bool not_finite(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "finite_number", "Input should be a finite number");
}

/** The text of a JSON number: that of a double is the shortest that reads back the same. */
static mc_str number_text(const mc_value *in, char room[MC_NUMBER_SIZE]) {
    size_t len = 0;
    switch (in->kind) {
    case MC_INT:
        len = mc_number_from_int(room, in->as.integer);
        break;
    case MC_UINT:
        len = mc_number_from_uint(room, in->as.uinteger);
        break;
    case MC_DOUBLE:
        len = mc_number_from_double(room, in->as.number);
        if (len > 2 && !memcmp(room + len - 2, ".0", 2)) len -= 2;
        break;
    default:
        return mc_value_text(in);
    }
    return (mc_str){room, len};
}

/* ---- text
 * ----------------------------------------------------------------------------------------- */

static bool convert_scalar(mc_walk *walk, void *out, const mc_spot *spot, mc_str text) {
    mc_type_kind kind = spot->type->kind;
    mc_reason why;
    /* As in Pydantic, a str is preferred to a url. */
    mc_walk_floor(walk, kind == MC_TYPE_URL ? MC_FIT_LAX : MC_FIT_STRICT);
    switch (mc_scalar_parse(kind, out, text, walk->arena, &why)) {
    case MC_SCALAR_OK:
        return true;
    case MC_SCALAR_NO_MEMORY:
        return mc_walk_no_memory(walk);
    case MC_SCALAR_BAD:
        break;
    }
    if (kind == MC_TYPE_DECIMAL && mc_decimal_is_special(text)) return not_finite(walk, spot);
    return mc_report_scalar_text(walk, spot, &why);
}

static bool convert_decimal(mc_walk *walk, void *out, const mc_spot *spot) {
    char room[MC_NUMBER_SIZE];
    const mc_value *in = spot->input;
    if (in->kind == MC_DOUBLE && !isfinite(in->as.number)) return not_finite(walk, spot);
    return convert_scalar(walk, out, spot, number_text(in, room));
}

static bool is_number(const mc_value *in) {
    return in->kind == MC_INT || in->kind == MC_UINT || in->kind == MC_DOUBLE ||
           in->kind == MC_NUMBER;
}

static bool is_moment(mc_type_kind kind) {
    return kind == MC_TYPE_DATE || kind == MC_TYPE_TIME || kind == MC_TYPE_DATETIME ||
           kind == MC_TYPE_DURATION;
}

static bool convert_string(mc_walk *walk, void *out, const mc_spot *spot) {
    if (walk->mode == MC_LAX && spot->type->kind == MC_TYPE_DATE) {
        mc_walk_floor(walk, MC_FIT_STRICT);
        return lax_date(walk, out, spot);
    }
    if (walk->mode == MC_LAX && spot->type->kind == MC_TYPE_DATETIME) {
        mc_walk_floor(walk, MC_FIT_STRICT);
        return lax_datetime(walk, out, spot);
    }
    return convert_scalar(walk, out, spot, mc_value_text(spot->input));
}

bool mc_walk_convert_text(mc_walk *walk, void *out, const mc_spot *spot) {
    if (spot->input->kind == MC_STRING) return convert_string(walk, out, spot);
    if (is_number(spot->input)) {
        if (spot->type->kind == MC_TYPE_DECIMAL) return convert_decimal(walk, out, spot);
        if (is_moment(spot->type->kind)) return convert_moment(walk, out, spot);
    }
    return mc_report_scalar_kind(walk, spot);
}
