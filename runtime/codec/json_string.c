/* JSON: reading a string, its escapes and its UTF-8. */
#include "json_reader.h"
#include "json_scan.h"

/* ---- escapes ---------------------------------------------------------------- */

static mc_json_escape wrong(const char *error, size_t at) {
    return (mc_json_escape){.error = error, .error_at = at};
}

static mc_json_escape one_byte(char byte) {
    return (mc_json_escape){.bytes = {byte}, .len = 1, .size = 2};
}

/* The four digits behind a \u at the start of `text`, or -1. */
static int32_t read_unit(mc_str text) {
    if (text.len < 6 || text.data[0] != '\\' || text.data[1] != 'u') return -1;
    int32_t unit = 0;
    for (size_t i = 2; i < 6; i++) {
        int digit = mc_json_hex_digit(text.data[i]);
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/* As many bytes as UTF-8 needs for `point`, which is no surrogate. */
static mc_json_escape code_point(uint32_t point, size_t size) {
    mc_json_escape escape = {.size = size};
    escape.len = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (escape.len == 1) {
        escape.bytes[0] = (char)point;
        return escape;
    }
    for (size_t i = escape.len - 1; i > 0; i--, point >>= 6) {
        escape.bytes[i] = (char)(0x80 | (point & 0x3F));
    }
    uint32_t marker = 0xF0u << (4 - escape.len) & 0xF0;
    escape.bytes[0] = (char)(marker | point);
    return escape;
}

/* A unit that is half of a code point, with the other half behind it. */
static mc_json_escape read_pair(mc_str text, int32_t first) {
    mc_str rest = {text.data + 6, text.len - 6};
    int32_t second = read_unit(rest);
    if (first > 0xDBFF) return wrong("Unpaired surrogate", 0);
    if (second < 0 && mc_str_starts_with(rest, MC_STR("\\u"))) {
        return wrong("Invalid \\uXXXX escape", 7);
    }
    if (second < 0xDC00 || second > 0xDFFF) return wrong("Unpaired surrogate", 0);
    return code_point(0x10000u + (uint32_t)((first - 0xD800) * 0x400 + (second - 0xDC00)), 12);
}

static mc_json_escape read_code_point(mc_str text) {
    int32_t unit = read_unit(text);
    if (unit < 0) return wrong("Invalid \\uXXXX escape", 1);
    if (unit >= 0xD800 && unit <= 0xDFFF) return read_pair(text, unit);
    return code_point((uint32_t)unit, 6);
}

mc_json_escape mc_json_read_escape(mc_str text) {
    switch (text.len > 1 ? text.data[1] : '\0') {
    case '"':
    case '\\':
    case '/':
        return one_byte(text.data[1]);
    case 'b':
        return one_byte('\b');
    case 'f':
        return one_byte('\f');
    case 'n':
        return one_byte('\n');
    case 'r':
        return one_byte('\r');
    case 't':
        return one_byte('\t');
    case 'u':
        return read_code_point(text);
    default:
        return wrong("Invalid \\escape", 0);
    }
}

/* ---- strings ---------------------------------------------------------------- */

/* Where the text at `at` ends: at a quote, at a byte that no string may hold, or at `end`. */
static const char *find_end(const char *at, const char *end, bool *escaped) {
    for (;;) {
        at += mc_json_plain_prefix(at, (size_t)(end - at));
        if (at == end || *at != '\\') return at;
        if (end - at < 2) return at;
        *escaped = true;
        at += 2;
    }
}

static bool check_end(mc_json_reader *reader, const char *quote, const char *stop) {
    bool unterminated = stop == reader->end || *stop == '\\';
    if (unterminated) {
        reader->at = reader->end;
        return mc_json_fail(reader, "Unterminated string", quote);
    }
    if (*stop != '"') return mc_json_fail(reader, "Invalid control character", stop);
    reader->at = stop + 1;
    return true;
}

static bool copy_text(mc_json_reader *reader, mc_str raw, mc_str *out) {
    *out = raw;
    if (reader->flags & MC_BORROW) return true;
    *out = mc_arena_str(reader->arena, raw);
    return out->data || mc_json_fail_memory(reader);
}

/* The text is never longer than its escaped form, so that much room is enough. */
static bool unescape(mc_json_reader *reader, mc_str raw, mc_str *out) {
    char *text = mc_arena_alloc(reader->arena, raw.len + 1);
    if (!text) return mc_json_fail_memory(reader);

    size_t len = 0;
    while (raw.len > 0) {
        const char *found = memchr(raw.data, '\\', raw.len);
        size_t plain = found ? (size_t)(found - raw.data) : raw.len;
        memcpy(text + len, raw.data, plain);
        len += plain;
        raw = (mc_str){raw.data + plain, raw.len - plain};
        if (raw.len == 0) break;

        mc_json_escape escape = mc_json_read_escape(raw);
        if (escape.size == 0) {
            return mc_json_fail(reader, escape.error, raw.data + escape.error_at);
        }
        memcpy(text + len, escape.bytes, escape.len);
        len += escape.len;
        raw = (mc_str){raw.data + escape.size, raw.len - escape.size};
    }
    text[len] = '\0';
    *out = (mc_str){text, len};
    return true;
}

bool mc_json_read_string(mc_json_reader *reader, mc_str *out) {
    const char *quote = reader->at;
    bool escaped = false;
    const char *stop = find_end(quote + 1, reader->end, &escaped);
    mc_str raw = {quote + 1, (size_t)(stop - quote - 1)};
    /* An escape of six bytes may stand for one: that much is looked at before room is made. */
    size_t least = escaped ? raw.len / 6 : raw.len;
    if (raw.len >= UINT32_MAX || least > reader->max_text) {
        return mc_json_fail(reader, "String is too long", quote);
    }

    size_t valid = mc_utf8_valid_prefix(raw);
    if (valid < raw.len) return mc_json_fail(reader, "Invalid UTF-8", raw.data + valid);
    if (escaped ? !unescape(reader, raw, out) : !copy_text(reader, raw, out)) return false;
    if (out->len > reader->max_text) return mc_json_fail(reader, "String is too long", quote);
    return check_end(reader, quote, stop);
}
