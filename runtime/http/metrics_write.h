/*
 * metrics_write.h - what the writing of metrics shares with the counting.
 */
#ifndef MODELC_HTTP_METRICS_WRITE_H
#define MODELC_HTTP_METRICS_WRITE_H

#include "metrics.h"

/** `times` more answers of that status. */
void mc_http_count_status(mc_http_operation_counts *of, int status, uint64_t times);
/** Where the histogram has what took so long. */
size_t mc_http_bucket_of(int64_t nanoseconds);

#endif
