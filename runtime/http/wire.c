/*
 * wire.c - a response as bytes; see wire.h.
 */
#include "wire.h"

#include "file.h"

/* Enough for a size_t of 64 bits. */
#define SIZE_DIGITS 20

const mc_str mc_http_refusal = MC_STR_INIT("HTTP/1.1 503 Service Unavailable\r\n"
                                           "content-type: application/json\r\n"
                                           "content-length: 32\r\n"
                                           "retry-after: 1\r\n"
                                           "connection: close\r\n"
                                           "\r\n"
                                           "{\"detail\":\"Service Unavailable\"}");

static mc_str reason(int status) {
    static const struct {
        int status;
        mc_str text;
    } reasons[] = {
        {101, MC_STR_INIT("Switching Protocols")},
        {200, MC_STR_INIT("OK")},
        {201, MC_STR_INIT("Created")},
        {202, MC_STR_INIT("Accepted")},
        {204, MC_STR_INIT("No Content")},
        {206, MC_STR_INIT("Partial Content")},
        {301, MC_STR_INIT("Moved Permanently")},
        {302, MC_STR_INIT("Found")},
        {303, MC_STR_INIT("See Other")},
        {304, MC_STR_INIT("Not Modified")},
        {307, MC_STR_INIT("Temporary Redirect")},
        {308, MC_STR_INIT("Permanent Redirect")},
        {400, MC_STR_INIT("Bad Request")},
        {401, MC_STR_INIT("Unauthorized")},
        {403, MC_STR_INIT("Forbidden")},
        {404, MC_STR_INIT("Not Found")},
        {405, MC_STR_INIT("Method Not Allowed")},
        {408, MC_STR_INIT("Request Timeout")},
        {409, MC_STR_INIT("Conflict")},
        {410, MC_STR_INIT("Gone")},
        {412, MC_STR_INIT("Precondition Failed")},
        {413, MC_STR_INIT("Content Too Large")},
        {414, MC_STR_INIT("URI Too Long")},
        {415, MC_STR_INIT("Unsupported Media Type")},
        {416, MC_STR_INIT("Range Not Satisfiable")},
        {417, MC_STR_INIT("Expectation Failed")},
        {418, MC_STR_INIT("I'm a teapot")},
        {422, MC_STR_INIT("Unprocessable Content")},
        {426, MC_STR_INIT("Upgrade Required")},
        {428, MC_STR_INIT("Precondition Required")},
        {429, MC_STR_INIT("Too Many Requests")},
        {431, MC_STR_INIT("Request Header Fields Too Large")},
        {500, MC_STR_INIT("Internal Server Error")},
        {501, MC_STR_INIT("Not Implemented")},
        {502, MC_STR_INIT("Bad Gateway")},
        {503, MC_STR_INIT("Service Unavailable")},
        {504, MC_STR_INIT("Gateway Timeout")},
        {505, MC_STR_INIT("HTTP Version Not Supported")},
    };
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        if (reasons[i].status == status) return reasons[i].text;
    }
    return MC_STR("");
}

bool mc_http_status_has_body(int status) {
    return status >= 200 && status != 204 && status != 304;
}

/* The head is written into room made for all of it at once: it is what every answer costs. */
static inline char *put(char *at, mc_str text) {
    if (text.len) memcpy(at, text.data, text.len);
    return at + text.len;
}

static char *put_number(char *at, size_t number) {
    char digits[SIZE_DIGITS];
    size_t first = sizeof digits;
    do {
        digits[--first] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    return put(at, (mc_str){digits + first, sizeof digits - first});
}

static char *put_status_line(char *at, int status) {
    if (status == 200) return put(at, MC_STR("HTTP/1.1 200 OK\r\n"));
    at = put(at, MC_STR("HTTP/1.1 "));
    at = put_number(at, (size_t)status);
    *at++ = ' ';
    at = put(at, reason(status));
    return put(at, MC_STR("\r\n"));
}

static char *put_header(char *at, mc_str name, mc_str value) {
    at = put(at, name);
    at = put(at, MC_STR(": "));
    at = put(at, value);
    return put(at, MC_STR("\r\n"));
}

/* All that is not of changing length: the status line and the lines of the server. */
#define FIXED_MAX 256

/* Of texts in memory, so their lengths do not add up to more than there are addresses. */
static size_t room_for_head(const mc_response *response, const mc_http_framing *framing) {
    size_t room = FIXED_MAX + response->content_type.len + framing->date.len;
    for (const mc_header *header = response->headers; header; header = header->next)
        room += header->name.len + header->value.len + 4;
    return room;
}

void mc_http_write_head(mc_buf *out, const mc_response *response, const mc_http_framing *framing) {
    if (!mc_buf_reserve(out, room_for_head(response, framing))) return;
    char *at = put_status_line(out->data + out->len, response->status);
    if (response->content_type.len)
        at = put_header(at, MC_STR("content-type"), response->content_type);
    if (framing->streamed) {
        if (!framing->old_client) at = put(at, MC_STR("transfer-encoding: chunked\r\n"));
    } else if (mc_http_status_has_body(response->status)) {
        at = put(at, MC_STR("content-length: "));
        at = put_number(at, response->file ? response->file->len : response->body.len);
        at = put(at, MC_STR("\r\n"));
    }
    if (framing->date.len) at = put_header(at, MC_STR("date"), framing->date);
    if (framing->close)
        at = put(at, MC_STR("connection: close\r\n"));
    else if (framing->old_client)
        at = put(at, MC_STR("connection: keep-alive\r\n"));
    for (const mc_header *header = response->headers; header; header = header->next)
        at = put_header(at, header->name, header->value);
    at = put(at, MC_STR("\r\n"));
    *at = '\0';
    out->len = (size_t)(at - out->data);
}
