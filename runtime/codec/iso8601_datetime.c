/** iso8601_datetime.c - points in time: text, order and unix time. */
#include "scalar.h"

#define DAY_SECONDS 86400

bool mc_datetime_valid(mc_datetime datetime) {
    return mc_date_valid(datetime.date) && mc_time_valid(datetime.time);
}

bool mc_datetime_parse(mc_datetime *out, mc_str text, mc_reason *why) {
    if (!mc_date_scan(&out->date, text, why)) return false;
    char separator = '\0';
    if (text.len > 10) separator = text.data[10];
    if (separator != 'T' && separator != 't' && separator != ' ' && separator != '_') {
        return mc_because(why, "invalid datetime separator, expected `T`, `t`, `_` or space");
    }
    return mc_time_parse(&out->time, mc_str_from_offset(text, 11), why);
}

bool mc_datetime_format(mc_datetime datetime, mc_buf *out) {
    if (!mc_datetime_valid(datetime)) return false;
    mc_date_format(datetime.date, out);
    mc_buf_add_char(out, 'T');
    mc_time_format(datetime.time, out);
    return !out->failed;
}

int64_t mc_datetime_to_unix(mc_datetime datetime) {
    const mc_time *time = &datetime.time;
    int64_t seconds = time->hour * 3600 + time->minute * 60 + time->second;
    return mc_date_to_days(datetime.date) * DAY_SECONDS + seconds - time->offset;
}

bool mc_datetime_from_unix(mc_datetime *out, int64_t seconds, uint32_t microsecond) {
    int64_t days = seconds / DAY_SECONDS, rest = seconds % DAY_SECONDS;
    if (rest < 0) {
        rest += DAY_SECONDS;
        days--;
    }
    if (microsecond > 999999 || !mc_date_from_days(&out->date, days)) return false;
    out->time = (mc_time){
        .hour = (uint8_t)(rest / 3600),
        .minute = (uint8_t)(rest / 60 % 60),
        .second = (uint8_t)(rest % 60),
        .microsecond = microsecond,
        .has_offset = true,
    };
    return true;
}

int mc_datetime_compare(mc_datetime a, mc_datetime b) {
    if (!a.time.has_offset || !b.time.has_offset) {
        int order = mc_date_compare(a.date, b.date);
        return order ? order : mc_time_compare(a.time, b.time);
    }
    int64_t left = mc_datetime_to_unix(a), right = mc_datetime_to_unix(b);
    if (left != right) return left < right ? -1 : 1;
    return (a.time.microsecond > b.time.microsecond) - (a.time.microsecond < b.time.microsecond);
}
