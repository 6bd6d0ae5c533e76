/* JSON: from a loc to the place in the text, for messages. No memory is needed. */
#include "json_reader.h"
#include "json_scan.h"

typedef struct cursor {
    const char *at, *end;
} cursor;

static void skip_space(cursor *text) {
    text->at += mc_json_space_prefix(text->at, (size_t)(text->end - text->at));
}

static char peek(const cursor *text) {
    return text->at < text->end ? *text->at : '\0';
}

/* ---- skipping ---------------------------------------------------------------- */

/* Steps over the string at `at` and returns what is between its quotes. */
static mc_str skip_string(cursor *text) {
    const char *start = ++text->at;
    while (text->at < text->end) {
        text->at += mc_json_plain_prefix(text->at, (size_t)(text->end - text->at));
        if (text->at == text->end || *text->at == '"') break;
        text->at += *text->at == '\\' && text->end - text->at > 1 ? 2 : 1;
    }
    mc_str raw = {start, (size_t)(text->at - start)};
    if (text->at < text->end) text->at++;
    return raw;
}

static bool ends_scalar(char byte) {
    return mc_json_is_space(byte) || byte == ',' || byte == ']' || byte == '}' || byte == ':';
}

static void skip_scalar(cursor *text) {
    while (text->at < text->end && !ends_scalar(*text->at)) {
        text->at++;
    }
}

/* Steps over the value at `at`, whatever is in it; over nothing where there is none. */
static void skip_value(cursor *text) {
    size_t depth = 0;
    do {
        skip_space(text);
        char byte = peek(text);
        if (text->at == text->end) return;
        bool is_end = byte == ']' || byte == '}';
        if (depth == 0 && (is_end || byte == ',' || byte == ':')) return;

        if (byte == '"') {
            skip_string(text);
        } else if (byte == '[' || byte == '{' || is_end) {
            depth = is_end ? depth - 1 : depth + 1;
            text->at++;
        } else if (byte == ',' || byte == ':') {
            text->at++;
        } else {
            skip_scalar(text);
        }
    } while (depth > 0);
}

/* Steps over a comma; false where the array or object ends instead. */
static bool skip_comma(cursor *text) {
    skip_space(text);
    if (peek(text) != ',') return false;
    text->at++;
    skip_space(text);
    return true;
}

/* ---- stepping in ------------------------------------------------------------- */

/* Whether the inside of a JSON string stands for `key`. */
static bool key_equals(mc_str raw, mc_str key) {
    while (raw.len > 0) {
        mc_json_escape piece = {.bytes = {raw.data[0]}, .len = 1, .size = 1};
        if (raw.data[0] == '\\') piece = mc_json_read_escape(raw);
        if (piece.size == 0 || !mc_str_starts_with(key, (mc_str){piece.bytes, piece.len})) {
            return false;
        }
        raw = (mc_str){raw.data + piece.size, raw.len - piece.size};
        key = (mc_str){key.data + piece.len, key.len - piece.len};
    }
    return key.len == 0;
}

/* Moves from an object to the value of its last member of that name. */
static bool enter_member(cursor *text, mc_str key) {
    if (peek(text) != '{') return false;
    cursor walk = {text->at + 1, text->end};
    const char *found = NULL;
    skip_space(&walk);
    while (peek(&walk) == '"') {
        mc_str raw = skip_string(&walk);
        skip_space(&walk);
        if (peek(&walk) != ':') break;
        walk.at++;
        skip_space(&walk);
        if (key_equals(raw, key)) found = walk.at;
        skip_value(&walk);
        if (!skip_comma(&walk)) break;
    }
    if (found) text->at = found;
    return found != NULL;
}

static bool enter_item(cursor *text, size_t index) {
    if (peek(text) != '[') return false;
    cursor walk = {text->at + 1, text->end};
    skip_space(&walk);
    if (peek(&walk) == ']') return false;
    for (; index > 0; index--) {
        skip_value(&walk);
        if (!skip_comma(&walk)) return false;
    }
    text->at = walk.at;
    return true;
}

static bool enter(cursor *text, const mc_loc *step) {
    switch (step->kind) {
    case MC_LOC_KEY:
        return enter_member(text, step->key);
    case MC_LOC_INDEX:
        return enter_item(text, step->index);
    case MC_LOC_LABEL:
        break;
    }
    return true;
}

/* ---- the position ------------------------------------------------------------ */

mc_position mc_json_position(mc_str json, size_t offset) {
    mc_position position = {.line = 1, .offset = offset};
    const char *line = json.data, *at = json.data + offset, *newline;
    while (line < at && (newline = memchr(line, '\n', (size_t)(at - line)))) {
        line = newline + 1;
        position.line++;
    }
    position.column = 1 + mc_str_codepoints((mc_str){line, (size_t)(at - line)});
    return position;
}

mc_position mc_errors_place(const mc_errors *errors, mc_position in_source) {
    if (in_source.line == 1) in_source.column += errors->columns_before;
    in_source.line += errors->lines_before;
    return in_source;
}

mc_position mc_json_locate(mc_str json, const mc_loc *loc, size_t loc_len) {
    if (json.len == 0) return (mc_position){.line = 1, .column = 1};
    cursor text = {json.data, json.data + json.len};
    skip_space(&text);
    for (size_t i = 0; i < loc_len; i++) {
        if (!enter(&text, &loc[i])) break;
    }
    return mc_json_position(json, (size_t)(text.at - json.data));
}
