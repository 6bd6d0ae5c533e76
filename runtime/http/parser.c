/*
 * parser.c - the head of a request; see parser.h.
 *
 * Whatever two readers of the same bytes could understand differently is refused: that is
 * what request smuggling lives on.
 */
#include "parser.h"

#include "scan.h"

void mc_http_head_init(mc_http_head *head) {
    memset(head, 0, offsetof(mc_http_head, fields));
}

mc_str mc_http_text(const char *data, mc_http_slice slice) {
    return (mc_str){data + slice.at, slice.len};
}

static mc_http_slice slice_of(const char *data, mc_str text) {
    return (mc_http_slice){(uint32_t)(text.data - data), (uint32_t)text.len};
}

static bool fail(mc_http_head *head, int status, const char *problem) {
    head->status = status;
    head->problem = problem;
    return false;
}

/* ---- the request line --------------------------------------------------------- */

static bool parse_version(mc_http_head *head, mc_str version) {
    if (version.len != 8 || memcmp(version.data, "HTTP/", 5) != 0 || version.data[6] != '.')
        return fail(head, 400, "Malformed request line");
    char major = version.data[5], minor = version.data[7];
    if (major < '0' || major > '9' || minor < '0' || minor > '9')
        return fail(head, 400, "Malformed request line");
    if (major != '1' || minor > '1') return fail(head, 505, "HTTP Version Not Supported");
    head->minor = minor - '0';
    return true;
}

/* "GET /path HTTP/1.1", one space between; nothing is trimmed. */
static bool parse_request_line(mc_http_head *head, const char *data, mc_str line) {
    const char *end = line.data + line.len;
    const char *space = memchr(line.data, ' ', line.len);
    if (!space) return fail(head, 400, "Malformed request line");
    mc_str method = {line.data, (size_t)(space - line.data)};
    const char *after = space + 1;
    space = memchr(after, ' ', (size_t)(end - after));
    if (!space || !mc_http_is_token(method)) return fail(head, 400, "Malformed request line");
    mc_str target = {after, (size_t)(space - after)};
    if (!parse_version(head, (mc_str){space + 1, (size_t)(end - space - 1)})) return false;
    if (!mc_http_is_target(target) || target.data[0] != '/')
        return fail(head, 400, "The request target must be a path");
    head->method = slice_of(data, method);
    head->target = slice_of(data, target);
    head->has_request_line = true;
    return true;
}

/* ---- header fields ------------------------------------------------------------- */

bool mc_http_split_field(mc_str line, mc_str *name, mc_str *value) {
    const char *colon = line.len ? memchr(line.data, ':', line.len) : NULL;
    if (!colon) return false;
    *name = (mc_str){line.data, (size_t)(colon - line.data)};
    *value = mc_http_trim((mc_str){colon + 1, line.len - name->len - 1});
    return mc_http_is_token(*name) && mc_http_is_field_value(*value);
}

/* `end` of what may be read, for the sake of whole blocks. */
static bool take_host(mc_http_head *head, mc_str value, const char *end) {
    if (head->has_host) return fail(head, 400, "More than one Host header");
    if (mc_http_scan_host(value.data, end) < value.data + value.len)
        return fail(head, 400, "Malformed Host header");
    head->has_host = true;
    return true;
}

static bool take_length(mc_http_head *head, mc_str value) {
    if (head->has_length) return fail(head, 400, "More than one Content-Length header");
    if (!mc_http_digits(value, &head->content_length))
        return fail(head, 400, "Malformed Content-Length header");
    head->has_length = true;
    return true;
}

/*
 * Only "chunked" is understood. Another coding is 501 where the list is well formed and
 * chunked could still end it, and 400 where the length of the body would be a guess.
 */
static bool take_transfer_encoding(mc_http_head *head, mc_str value) {
    const mc_str chunked = MC_STR("chunked");
    if (head->chunked) return fail(head, 400, "More than one Transfer-Encoding header");
    head->chunked = mc_http_equal_ci(value, chunked);
    if (head->chunked) return true;
    mc_str item, rest = value;
    bool after_chunked = false;
    while (mc_http_next_item(&rest, ',', &item)) {
        if (after_chunked || !mc_http_is_token(item))
            return fail(head, 400, "Malformed Transfer-Encoding header");
        after_chunked = mc_http_equal_ci(item, chunked);
    }
    if (value.len == 0) return fail(head, 400, "Malformed Transfer-Encoding header");
    return fail(head, 501, "Transfer-Encoding other than chunked");
}

static bool take_connection(mc_http_head *head, mc_str value) {
    mc_str item;
    if (mc_http_is_word(value, MC_STR("keep-alive"))) { /* what browsers say */
        head->wants_keep_alive = true;
        return true;
    }
    while (mc_http_next_item(&value, ',', &item)) {
        if (mc_http_equal_ci(item, MC_STR("close"))) head->wants_close = true;
        if (mc_http_equal_ci(item, MC_STR("keep-alive"))) head->wants_keep_alive = true;
    }
    return true;
}

static bool take_expect(mc_http_head *head, mc_str value) {
    if (!mc_http_equal_ci(value, MC_STR("100-continue")))
        return fail(head, 417, "Expectation Failed");
    head->expect_continue = head->minor > 0;
    return true;
}

/* The fields that say how to read on; the length of the name rules out nearly all others. */
static bool take_field(mc_http_head *head, mc_str name, mc_str value, const char *end) {
    switch (name.len) {
    case 4:
        return mc_http_is_word(name, MC_STR("host")) ? take_host(head, value, end) : true;
    case 6:
        return mc_http_is_word(name, MC_STR("expect")) ? take_expect(head, value) : true;
    case 10:
        return mc_http_is_word(name, MC_STR("connection")) ? take_connection(head, value) : true;
    case 14:
        return mc_http_is_word(name, MC_STR("content-length")) ? take_length(head, value) : true;
    case 17:
        return mc_http_is_word(name, MC_STR("transfer-encoding"))
                   ? take_transfer_encoding(head, value)
                   : true;
    default:
        return true;
    }
}

/* `end` of what may be read. */
static inline bool add_field(mc_http_head *head, const char *data, mc_str name, mc_str value,
                             const char *end) {
    if (head->fields_len == MC_HTTP_FIELDS_MAX) return fail(head, 431, "Too many header fields");
    head->fields[head->fields_len++] = (mc_http_field){slice_of(data, name), slice_of(data, value)};
    return take_field(head, name, value, end);
}

static bool parse_field(mc_http_head *head, const char *data, mc_str line) {
    if (line.data[0] == ' ' || line.data[0] == '\t') return fail(head, 400, "Folded header line");
    mc_str name, value;
    if (!mc_http_split_field(line, &name, &value)) return fail(head, 400, "Malformed header line");
    return add_field(head, data, name, value, line.data + line.len);
}

/* What can only be judged once every field is known. */
static inline bool check_whole(mc_http_head *head) {
    if (!head->has_host && head->minor > 0) return fail(head, 400, "Missing Host header");
    if (head->chunked && head->has_length)
        return fail(head, 400, "Both Transfer-Encoding and Content-Length");
    if (head->chunked && head->minor == 0) return fail(head, 400, "Transfer-Encoding in HTTP/1.0");
    return true;
}

/* ---- lines ---------------------------------------------------------------------- */

/* The text of the line that ends at `lf`, without CRLF; false where it ends in a bare LF. */
static bool line_text(mc_http_head *head, const char *data, const char *lf, mc_str *line) {
    const char *start = data + head->line;
    if (lf == start || lf[-1] != '\r') return fail(head, 400, "Line end without CR");
    *line = (mc_str){start, (size_t)(lf - 1 - start)};
    return true;
}

static mc_http_step take_empty_line(mc_http_head *head) {
    if (head->has_request_line) return check_whole(head) ? MC_HTTP_DONE : MC_HTTP_BAD;
    /* RFC 9112, 2.2: one empty line before a request is what old clients send after a body */
    if (!head->skipped_empty_line) {
        head->skipped_empty_line = true;
        return MC_HTTP_MORE;
    }
    fail(head, 400, "Empty request line");
    return MC_HTTP_BAD;
}

static mc_http_step take_line(mc_http_head *head, const char *data, mc_str line) {
    if (line.len == 0) return take_empty_line(head);
    bool good = head->has_request_line ? parse_field(head, data, line)
                                       : parse_request_line(head, data, line);
    return good ? MC_HTTP_MORE : MC_HTTP_BAD;
}

static mc_http_step too_long(mc_http_head *head) {
    if (head->has_request_line)
        fail(head, 431, "Request Header Fields Too Large");
    else
        fail(head, 414, "URI Too Long");
    return MC_HTTP_BAD;
}

/* ---- the usual, in one pass ------------------------------------------------------ */

/*
 * Lines that are whole and as they nearly always are, read without looking for their end first.
 * These functions take no line that they are not sure of: it is left to those above, which alone
 * say what is wrong.
 */

static void next_line(mc_http_head *head, const char *data, const char *line) {
    head->line = head->scanned = (size_t)(line - data);
}

static void take_usual_request_line(mc_http_head *head, const char *data, const char *end) {
    const mc_str rest = MC_STR(" HTTP/1.1\r\n");
    const char *start = data + head->line, *space = mc_http_scan_token(start, end, ' ');
    if (space == start || space == end || *space != ' ') return;
    const char *target = space + 1, *after = mc_http_scan_target(target, end);
    if ((size_t)(end - after) < rest.len || memcmp(after, rest.data, rest.len) != 0) return;
    if (*target != '/') return;
    head->method = slice_of(data, (mc_str){start, (size_t)(space - start)});
    head->target = slice_of(data, (mc_str){target, (size_t)(after - target)});
    head->minor = 1;
    head->has_request_line = true;
    next_line(head, data, after + rest.len);
}

static bool is_line_end(const char *at, const char *end) {
    return end - at >= 2 && memcmp(at, "\r\n", 2) == 0;
}

/* A value without the spaces around it, of which there nearly always is one in front. */
static mc_str trim_usual(const char *value, const char *cr) {
    value += *value == ' '; /* `cr` is at or behind it */
    mc_str text = {value, (size_t)(cr - value)};
    if (text.len > 0 && *value > ' ' && cr[-1] > ' ') return text;
    return mc_http_trim(text);
}

static mc_http_step take_usual_fields(mc_http_head *head, const char *data, const char *end) {
    const char *line = data + head->line;
    mc_http_step step = MC_HTTP_MORE;
    for (;;) {
        const char *colon = mc_http_scan_token(line, end, ':');
        if (colon == line || colon == end || *colon != ':') break;
        const char *cr = mc_http_scan_value(colon + 1, end);
        if (!is_line_end(cr, end)) break;
        mc_str name = {line, (size_t)(colon - line)};
        if (!add_field(head, data, name, trim_usual(colon + 1, cr), end)) return MC_HTTP_BAD;
        line = cr + 2;
    }
    if (is_line_end(line, end)) {
        line += 2;
        step = take_empty_line(head);
    }
    next_line(head, data, line);
    return step;
}

/* MC_HTTP_MORE where the rest is not for this. */
static mc_http_step take_usual(mc_http_head *head, const char *data, size_t len) {
    /* not where a line came in pieces: each byte is to be looked at once */
    if (len == 0 || head->scanned != head->line) return MC_HTTP_MORE;
    if (!head->has_request_line) take_usual_request_line(head, data, data + len);
    return head->has_request_line ? take_usual_fields(head, data, data + len) : MC_HTTP_MORE;
}

/* ---- all of it --------------------------------------------------------------------- */

mc_http_step mc_http_head_parse(mc_http_head *head, const char *data, size_t len, size_t max) {
    size_t visible = len < max ? len : max;
    mc_http_step done = take_usual(head, data, visible);
    if (done != MC_HTTP_MORE) return done;
    for (;;) {
        const char *lf = visible > head->scanned
                             ? memchr(data + head->scanned, '\n', visible - head->scanned)
                             : NULL;
        if (!lf) {
            head->scanned = visible;
            return len > max ? too_long(head) : MC_HTTP_MORE;
        }
        mc_str line;
        if (!line_text(head, data, lf, &line)) return MC_HTTP_BAD;
        mc_http_step step = take_line(head, data, line);
        next_line(head, data, lf + 1);
        if (step != MC_HTTP_MORE) return step;
    }
}

bool mc_http_head_keeps_alive(const mc_http_head *head) {
    if (head->wants_close) return false;
    return head->minor > 0 || head->wants_keep_alive;
}

bool mc_http_head_has(const mc_http_head *head, const char *data, mc_str start) {
    for (size_t i = 0; i < head->fields_len; i++) {
        mc_str value = mc_http_text(data, head->fields[i].value);
        if (value.len >= start.len && mc_http_equal_ci((mc_str){value.data, start.len}, start))
            return true;
    }
    return false;
}

bool mc_http_head_request(const mc_http_head *head, const char *data, mc_arena *arena,
                          mc_request *out) {
    *out = (mc_request){.method = mc_http_text(data, head->method),
                        .target = mc_http_text(data, head->target)};
    if (head->fields_len == 0) return true;
    mc_header *headers = mc_arena_array(arena, head->fields_len, sizeof *headers);
    if (!headers) return false;
    for (size_t i = 0; i < head->fields_len; i++) {
        headers[i] = (mc_header){mc_http_text(data, head->fields[i].name),
                                 mc_http_text(data, head->fields[i].value),
                                 i + 1 < head->fields_len ? &headers[i + 1] : NULL};
    }
    out->headers = headers;
    return true;
}
