/*
 * log.c - one line on stderr; see log.h.
 */
#include "log.h"

#include <stdarg.h>

#define LINE_MAX_BYTES 1000

/* A client chooses paths and headers: none of them may begin a line or move the cursor. */
static size_t escape(char *out, const char *text, size_t len) {
    static const char hex[] = "0123456789abcdef";
    size_t at = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x20 && c != 0x7f) {
            out[at++] = text[i];
            continue;
        }
        out[at++] = '\\';
        out[at++] = 'x';
        out[at++] = hex[c >> 4];
        out[at++] = hex[c & 15];
    }
    return at;
}

void mc_http_log(const char *format, ...) {
    char line[LINE_MAX_BYTES], escaped[4 * LINE_MAX_BYTES];
    va_list args;
    va_start(args, format);
    int wanted = vsnprintf(line, sizeof line, format, args);
    va_end(args);
    if (wanted < 0) return;
    size_t len = (size_t)wanted < sizeof line ? (size_t)wanted : sizeof line - 1;
    size_t escaped_len = escape(escaped, line, len);
    /* one call, so that lines of two threads do not mix */
    fprintf(stderr, "modelc: %.*s\n", (int)escaped_len, escaped);
}
