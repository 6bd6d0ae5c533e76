/*
 * client_head.c - the head of an answer; see client_head.h.
 */
#include "client_head.h"

#include "syntax.h"

mc_http_step mc_http_answer_head_find(const char *data, size_t len, size_t *scanned, size_t *out) {
    while (*scanned < len) {
        const char *lf = memchr(data + *scanned, '\n', len - *scanned);
        size_t at = lf ? (size_t)(lf - data) : len;
        *scanned = lf ? at + 1 : len;
        if (!lf) break;
        if (at == 0 || data[at - 1] != '\r') return MC_HTTP_BAD;
        bool is_empty = at == 1 || data[at - 2] == '\n';
        if (!is_empty) continue;
        *out = at + 1;
        return MC_HTTP_DONE;
    }
    return MC_HTTP_MORE;
}

static bool fail(mc_http_answer_head *head, const char *problem) {
    head->problem = problem;
    return false;
}

/* "HTTP/1.1 200 OK"; the reason, and the space before it, may be missing. */
static bool read_status_line(mc_http_answer_head *head, mc_str line) {
    if (line.len < 12 || memcmp(line.data, "HTTP/1.", 7) != 0 || line.data[8] != ' ')
        return fail(head, "Malformed status line");
    char minor = line.data[7];
    if (minor != '0' && minor != '1') return fail(head, "Another version of HTTP");
    uint64_t status;
    if (!mc_http_digits((mc_str){line.data + 9, 3}, &status) || status < 100 || status > 599)
        return fail(head, "Malformed status line");
    mc_str rest = {line.data + 12, line.len - 12};
    if (rest.len > 0 && (rest.data[0] != ' ' || !mc_http_is_field_value(rest)))
        return fail(head, "Malformed status line");
    head->minor = minor - '0';
    head->status = (int)status;
    return true;
}

static bool take_length(mc_http_answer_head *head, mc_str value) {
    if (head->has_length) return fail(head, "More than one Content-Length header");
    head->has_length = mc_http_digits(value, &head->length);
    return head->has_length || fail(head, "Malformed Content-Length header");
}

static bool take_encoding(mc_http_answer_head *head, mc_str value) {
    if (head->chunked || !mc_http_equal_ci(value, MC_STR("chunked")))
        return fail(head, "Transfer-Encoding other than chunked");
    head->chunked = true;
    return true;
}

static void take_connection(mc_http_answer_head *head, mc_str value) {
    mc_str item;
    while (mc_http_next_item(&value, ',', &item)) {
        if (mc_http_equal_ci(item, MC_STR("close"))) head->wants_close = true;
        if (mc_http_equal_ci(item, MC_STR("keep-alive"))) head->wants_keep_alive = true;
    }
}

static bool take_field(mc_http_answer_head *head, mc_str name, mc_str value) {
    if (mc_http_equal_ci(name, MC_STR("content-length"))) return take_length(head, value);
    if (mc_http_equal_ci(name, MC_STR("transfer-encoding"))) return take_encoding(head, value);
    if (mc_http_equal_ci(name, MC_STR("connection"))) take_connection(head, value);
    return true;
}

static bool read_field(mc_http_answer_head *head, mc_str line) {
    mc_str name, value;
    if (!mc_http_split_field(line, &name, &value)) return fail(head, "Malformed header line");
    if (head->fields_len == MC_HTTP_FIELDS_MAX) return fail(head, "Too many header fields");
    mc_header *last = head->fields_len ? &head->headers[head->fields_len - 1] : NULL;
    mc_header *added = &head->headers[head->fields_len++];
    *added = (mc_header){name, value, NULL};
    if (last) last->next = added;
    return take_field(head, name, value);
}

static bool check_whole(mc_http_answer_head *head) {
    if (head->chunked && head->has_length)
        return fail(head, "Both Transfer-Encoding and Content-Length");
    if (head->chunked && head->minor == 0) return fail(head, "Transfer-Encoding in HTTP/1.0");
    bool never_a_body = head->status < 200 || head->status == 204;
    if (never_a_body && (head->chunked || head->length > 0))
        return fail(head, "A body where there must be none");
    if (head->status == 101) return fail(head, "A protocol that nobody asked for");
    return true;
}

bool mc_http_answer_head_read(mc_http_answer_head *head, mc_str text, mc_arena *arena) {
    *head = (mc_http_answer_head){0};
    head->headers = mc_arena_array(arena, MC_HTTP_FIELDS_MAX, sizeof *head->headers);
    if (!head->headers) return false;
    bool first = true;
    while (text.len > 0) {
        const char *lf = memchr(text.data, '\n', text.len);
        if (!lf || lf == text.data) return fail(head, "Malformed header line");
        mc_str line = {text.data, (size_t)(lf - text.data) - 1};
        text = (mc_str){lf + 1, text.len - line.len - 2};
        if (line.len == 0) break;
        if (!(first ? read_status_line(head, line) : read_field(head, line))) return false;
        first = false;
    }
    if (first) return fail(head, "Malformed status line");
    if (head->fields_len == 0) head->headers = NULL;
    return check_whole(head);
}
