/*
 * wire.c - a response as bytes; see wire.h.
 */
#include "wire.h"

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
        {200, MC_STR_INIT("OK")},
        {201, MC_STR_INIT("Created")},
        {202, MC_STR_INIT("Accepted")},
        {204, MC_STR_INIT("No Content")},
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
        {417, MC_STR_INIT("Expectation Failed")},
        {418, MC_STR_INIT("I'm a teapot")},
        {422, MC_STR_INIT("Unprocessable Content")},
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
    return status != 204 && status != 304;
}

static void add_header(mc_buf *out, mc_str name, mc_str value) {
    mc_buf_add_str(out, name);
    mc_buf_add_str(out, MC_STR(": "));
    mc_buf_add_str(out, value);
    mc_buf_add_str(out, MC_STR("\r\n"));
}

static void add_status_line(mc_buf *out, int status) {
    if (status == 200) {
        mc_buf_add_str(out, MC_STR("HTTP/1.1 200 OK\r\n"));
        return;
    }
    mc_buf_add_str(out, MC_STR("HTTP/1.1 "));
    mc_json_write_int(out, status);
    mc_buf_add_char(out, ' ');
    mc_buf_add_str(out, reason(status));
    mc_buf_add_str(out, MC_STR("\r\n"));
}

void mc_http_write_head(mc_buf *out, const mc_response *response, const mc_http_framing *framing) {
    add_status_line(out, response->status);
    if (response->content_type.len) add_header(out, MC_STR("content-type"), response->content_type);
    if (framing->streamed) {
        if (!framing->old_client) mc_buf_add_str(out, MC_STR("transfer-encoding: chunked\r\n"));
    } else if (mc_http_status_has_body(response->status)) {
        mc_buf_add_str(out, MC_STR("content-length: "));
        mc_json_write_uint(out, response->body.len);
        mc_buf_add_str(out, MC_STR("\r\n"));
    }
    if (framing->date.len) add_header(out, MC_STR("date"), framing->date);
    if (framing->close)
        mc_buf_add_str(out, MC_STR("connection: close\r\n"));
    else if (framing->old_client)
        mc_buf_add_str(out, MC_STR("connection: keep-alive\r\n"));
    for (const mc_header *header = response->headers; header; header = header->next)
        add_header(out, header->name, header->value);
    mc_buf_add_str(out, MC_STR("\r\n"));
}
