/*
 * date.h - the Date header, made anew once a second.
 */
#ifndef MODELC_HTTP_DATE_H
#define MODELC_HTTP_DATE_H

#include <modelc/base.h>

#include <time.h>

typedef struct mc_http_date {
    int64_t valid_until_ns; /* on mc_now_ns's clock: the end of the second that `text` says */
    mc_str said;            /* in `text` */
    char text[32];
} mc_http_date;

/** Now as "Sun, 06 Nov 1994 08:49:37 GMT"; borrowed until the next call. `now_ns` is of a look at
 *  mc_now_ns just before. A zeroed `date` is valid; it belongs to one thread. */
mc_str mc_http_date_now(mc_http_date *date, int64_t now_ns);
/** The same for a given time; `text` takes 30 bytes. Empty where the year has not four digits. */
mc_str mc_http_date_format(time_t second, char *text, size_t size);

#endif
