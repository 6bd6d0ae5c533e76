/*
 * multipart.c - multipart/form-data in pieces; see multipart.h.
 */
#include "multipart.h"

#include "syntax.h"

enum state {
    FIRST, /* in the first boundary, which has no CRLF before it */
    AFTER, /* behind a boundary: CRLF, or -- where it is the last */
    AFTER_CR,
    AFTER_DASH,
    HEAD,
    DATA,
    LAST, /* behind the last boundary: CRLF or nothing */
    LAST_CR,
    WHOLE,
    FAILED
};

/* ---- the boundary ---------------------------------------------------------------------- */

static bool is_boundary_char(char c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || (c != '\0' && strchr("'()+_,-./:=?", c));
}

static mc_str unquoted(mc_str text) {
    bool quoted = text.len >= 2 && text.data[0] == '"' && text.data[text.len - 1] == '"';
    return quoted ? (mc_str){text.data + 1, text.len - 2} : text;
}

static bool is_boundary(mc_str text) {
    if (text.len == 0 || text.len > MC_HTTP_BOUNDARY_MAX) return false;
    for (size_t i = 0; i < text.len; i++) {
        if (!is_boundary_char(text.data[i])) return false;
    }
    return true;
}

static bool take_parameter(mc_str item, const char *name, mc_str *value) {
    mc_str found;
    if (!mc_http_next_item(&item, '=', &found)) return false;
    if (!mc_http_equal_ci(found, mc_str_from(name))) return false;
    *value = mc_http_trim(item);
    return true;
}

bool mc_http_multipart_boundary(mc_str content_type, mc_str *boundary) {
    mc_str type, item, found = {NULL, 0};
    *boundary = (mc_str){NULL, 0};
    if (!mc_http_next_item(&content_type, ';', &type) ||
        !mc_http_equal_ci(type, MC_STR("multipart/form-data")))
        return false;
    *boundary = MC_STR("");
    while (mc_http_next_item(&content_type, ';', &item)) {
        mc_str value;
        if (!take_parameter(item, "boundary", &value)) continue;
        if (found.data) return false; /* two readers would take one each */
        found = unquoted(value);
    }
    if (!found.data || !is_boundary(found)) return false;
    *boundary = found;
    return true;
}

/* ---- the head of a part ------------------------------------------------------------------- */

/* Takes a parameter's value off the front of `*rest`, in place: a token or a quoted text, in
 * which \" and \\ stand for themselves and %22, as browsers write it, for ". */
static bool take_value(char **rest, mc_str *value) {
    char *at = *rest, *to = at;
    if (*at != '"') {
        at += strcspn(at, "; \t");
        *value = (mc_str){*rest, (size_t)(at - *rest)};
        *rest = at;
        return mc_http_is_token(*value);
    }
    *value = (mc_str){to, 0};
    for (at++; *at != '"'; at++) {
        if (*at == '\0') return false;
        bool escape = *at == '\\' && (at[1] == '"' || at[1] == '\\');
        if (escape) at++;
        bool percent = !escape && strncmp(at, "%22", 3) == 0;
        *to++ = percent ? '"' : *at;
        if (percent) at += 2;
    }
    value->len = (size_t)(to - value->data);
    *rest = at + 1;
    return true;
}

static char *skip_space(char *at) {
    return at + strspn(at, " \t");
}

static bool is_text(mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c < 0x20 || c == 0x7f) return false;
    }
    return mc_utf8_valid_prefix(text) == text.len;
}

/* A client may send a whole path, which is none of ours. */
static mc_str without_folders(mc_str name) {
    size_t start = 0;
    for (size_t i = 0; i < name.len; i++) {
        if (name.data[i] == '/' || name.data[i] == '\\') start = i + 1;
    }
    return (mc_str){name.data + start, name.len - start};
}

static bool take_name(mc_http_part *part, mc_str name, mc_str value) {
    mc_str *slot = NULL;
    if (mc_http_equal_ci(name, MC_STR("name"))) slot = &part->name;
    if (mc_http_equal_ci(name, MC_STR("filename"))) slot = &part->filename;
    if (!slot) return true; /* filename* has no place in form-data, and others no meaning */
    if (slot->data || !is_text(value)) return false;
    *slot = slot == &part->filename ? without_folders(value) : value;
    return true;
}

/* form-data; name="..."; filename="..." */
static bool read_disposition(char *text, mc_http_part *part) {
    char *rest = text + strcspn(text, "; \t");
    if (part->name.data) return false;
    mc_str kind = {text, (size_t)(rest - text)};
    if (!mc_http_equal_ci(kind, MC_STR("form-data"))) return false;
    for (rest = skip_space(rest); *rest; rest = skip_space(rest)) {
        if (*rest != ';') return false;
        char *name = skip_space(rest + 1);
        size_t len = strcspn(name, "= \t;");
        mc_str value, key = {name, len};
        rest = name + len;
        if (!mc_http_is_token(key) || *rest++ != '=') return false;
        if (!take_value(&rest, &value) || !take_name(part, key, value)) return false;
    }
    return part->name.data != NULL;
}

static bool keeps_bytes(mc_str coding) {
    return mc_http_equal_ci(coding, MC_STR("binary")) || mc_http_equal_ci(coding, MC_STR("8bit")) ||
           mc_http_equal_ci(coding, MC_STR("7bit"));
}

/* One line, which has a NUL for its CR. */
static bool read_line(char *line, mc_http_part *part) {
    char *colon = strchr(line, ':');
    if (!colon) return false;
    mc_str name = {line, (size_t)(colon - line)};
    mc_str value = mc_http_trim(mc_str_from(colon + 1));
    if (!mc_http_is_token(name) || !mc_http_is_field_value(value)) return false;
    if (mc_http_equal_ci(name, MC_STR("content-disposition")))
        return read_disposition(skip_space(colon + 1), part);
    if (mc_http_equal_ci(name, MC_STR("content-transfer-encoding"))) return keeps_bytes(value);
    if (!mc_http_equal_ci(name, MC_STR("content-type"))) return true;
    bool first = part->content_type.data == NULL;
    part->content_type = value;
    return first;
}

/* The head is whole, with its empty line, and holds no NUL. */
static bool read_part_head(char *head, mc_http_part *part) {
    *part = (mc_http_part){{NULL, 0}, {NULL, 0}, {NULL, 0}};
    while (head[0] != '\r') {
        char *end = strchr(head, '\r');
        *end = '\0';
        if (!read_line(head, part)) return false;
        head = end + 2;
    }
    return part->name.data != NULL;
}

/* ---- the machine --------------------------------------------------------------------------- */

static bool fail(mc_http_multipart *m, bool malformed) {
    m->state = FAILED;
    m->malformed = malformed;
    return false;
}

static bool go(mc_http_multipart *m, int state) {
    m->state = state;
    return true;
}

static bool begin_part(mc_http_multipart *m) {
    mc_http_part part;
    m->head[m->head_len] = '\0';
    if (!read_part_head(m->head, &part)) return fail(m, true);
    m->matched = 0;
    m->state = DATA;
    return m->sink->begin(m->sink->arg, &part) || fail(m, false);
}

static bool step_head(mc_http_multipart *m, char c) {
    bool after_cr = m->head_len > 0 && m->head[m->head_len - 1] == '\r';
    if (m->head_len == MC_HTTP_PART_HEAD_MAX || c == '\0' || after_cr != (c == '\n'))
        return fail(m, true);
    m->head[m->head_len++] = c;
    bool empty_line = c == '\n' && (m->head_len == 2 || m->head[m->head_len - 3] == '\n');
    return !empty_line || begin_part(m);
}

static bool step_first(mc_http_multipart *m, char c) {
    if (c != m->delimiter[m->matched]) return fail(m, true);
    if (++m->matched == m->delimiter_len) m->state = AFTER;
    return true;
}

static bool step_after(mc_http_multipart *m, char c) {
    if (c == '\r') return go(m, AFTER_CR);
    return c == '-' ? go(m, AFTER_DASH) : fail(m, true);
}

static bool step(mc_http_multipart *m, char c) {
    switch (m->state) {
    case FIRST:
        return step_first(m, c);
    case AFTER:
        return step_after(m, c);
    case AFTER_CR:
        m->head_len = 0;
        return c == '\n' ? go(m, HEAD) : fail(m, true);
    case AFTER_DASH:
        return c == '-' ? go(m, LAST) : fail(m, true);
    case HEAD:
        return step_head(m, c);
    case LAST:
        return c == '\r' ? go(m, LAST_CR) : fail(m, true);
    case LAST_CR:
        return c == '\n' ? go(m, WHOLE) : fail(m, true);
    default:
        return fail(m, true);
    }
}

static bool put(mc_http_multipart *m, const char *data, size_t len) {
    if (len == 0) return true;
    return m->sink->data(m->sink->arg, (mc_str){data, len}) || fail(m, false);
}

/* Goes on with a delimiter that has begun, by at most `len` bytes; gives how many it took. */
static size_t match_on(mc_http_multipart *m, const char *data, size_t len) {
    size_t taken = 0;
    while (taken < len && m->matched < m->delimiter_len &&
           data[taken] == m->delimiter[m->matched]) {
        taken++;
        m->matched++;
    }
    return taken;
}

static bool end_part(mc_http_multipart *m) {
    m->state = AFTER;
    return m->sink->end(m->sink->arg) || fail(m, false);
}

/* A part's bytes up to its boundary, or all there are. CR begins the delimiter and is nowhere
 * else in it, so where it breaks off, what it took was data. */
static bool take_data(mc_http_multipart *m, mc_str *bytes) {
    size_t done = 0;
    while (done < bytes->len && m->state == DATA) {
        const char *data = bytes->data + done;
        size_t left = bytes->len - done;
        if (m->matched == 0) {
            const char *cr = memchr(data, '\r', left);
            size_t plain = cr ? (size_t)(cr - data) : left;
            if (!put(m, data, plain)) return false;
            done += plain;
            if (!cr) break;
            m->matched = 1;
            done++;
            continue;
        }
        done += match_on(m, data, left);
        if (m->matched == m->delimiter_len) {
            if (!end_part(m)) return false;
        } else if (done < bytes->len) {
            size_t was = m->matched;
            m->matched = 0;
            if (!put(m, m->delimiter, was)) return false;
        }
    }
    *bytes = (mc_str){bytes->data + done, bytes->len - done};
    return true;
}

void mc_http_multipart_init(mc_http_multipart *m, mc_str boundary, const mc_http_part_sink *sink) {
    m->sink = sink;
    memcpy(m->delimiter, "\r\n--", 4);
    memcpy(m->delimiter + 4, boundary.data, boundary.len);
    m->delimiter_len = boundary.len + 4;
    m->matched = 2; /* the first boundary stands at the very beginning */
    m->head_len = 0;
    m->state = FIRST;
    m->malformed = false;
}

bool mc_http_multipart_feed(mc_http_multipart *m, mc_str bytes) {
    while (bytes.len > 0) {
        if (m->state == DATA) {
            if (!take_data(m, &bytes)) return false;
            continue;
        }
        if (!step(m, bytes.data[0])) return false;
        bytes = (mc_str){bytes.data + 1, bytes.len - 1};
    }
    return m->state != FAILED;
}

bool mc_http_multipart_is_whole(const mc_http_multipart *m) {
    return m->state == LAST || m->state == WHOLE;
}
