/*
 * log.h - one line on stderr for what an operator must know.
 */
#ifndef MODELC_HTTP_LOG_H
#define MODELC_HTTP_LOG_H

#include <modelc/base.h>

/** Writes "modelc: ..." and a newline, control characters as \xhh; cut after about 1000 bytes.
 *  Any thread. */
void mc_http_log(const char *format, ...) MC_PRINTF(1, 2);

#endif
