/*
 * date.c - the Date header; see date.h.
 */
#include "date.h"

mc_str mc_http_date_format(time_t second, char *text, size_t size) {
    /* by hand: strftime would ask the locale for the names */
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    struct tm t;
    if (!gmtime_r(&second, &t) || t.tm_year > 9999 - 1900) return MC_STR("");
    int len =
        snprintf(text, size, "%s, %02d %s %04d %02d:%02d:%02d GMT", days[t.tm_wday], t.tm_mday,
                 months[t.tm_mon], t.tm_year + 1900, t.tm_hour, t.tm_min, t.tm_sec);
    return len > 0 && (size_t)len < size ? (mc_str){text, (size_t)len} : MC_STR("");
}

mc_str mc_http_date_now(mc_http_date *date, int64_t now_ns) {
    struct timespec now;
    if (now_ns < date->valid_until_ns) return date->said;
    clock_gettime(CLOCK_REALTIME, &now);
    date->valid_until_ns = now_ns + 1000000000 - now.tv_nsec;
    date->said = mc_http_date_format(now.tv_sec, date->text, sizeof date->text);
    return date->said;
}
