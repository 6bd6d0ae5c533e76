/* json_cursor.c - texts of several documents: where each begins and ends. */
#include "json_reader.h"
#include "json_scan.h"

/* ---- extents ---------------------------------------------------------------------------- */

/* Behind the string at `at`, or the end. */
static const char *skip_string(const char *at, const char *end) {
    for (at++; at < end; at++) {
        at += mc_json_plain_prefix(at, (size_t)(end - at));
        if (at == end) break;
        if (*at == '"') return at + 1;
        if (*at == '\\' && at + 1 < end) at++;
    }
    return end;
}

static bool opens(char byte) {
    return byte == '{' || byte == '[';
}

static bool closes(char byte) {
    return byte == '}' || byte == ']';
}

/* Behind the bracket that closes the one at `at`, whatever its kind; what is between them will
 * be read. */
static const char *skip_brackets(const char *at, const char *end) {
    size_t open = 0;
    while (at < end) {
        if (*at == '"') {
            at = skip_string(at, end);
            continue;
        }
        open += opens(*at);
        open -= closes(*at);
        at++;
        if (open == 0) break;
    }
    return at;
}

/* A number, a word, or what is none. */
static const char *skip_word(const char *at, const char *end) {
    do {
        at++;
    } while (at < end && !mc_json_is_space(*at) && !opens(*at) && *at != '"');
    return at;
}

static const char *document_end(const char *at, const char *end) {
    if (opens(*at)) return skip_brackets(at, end);
    return *at == '"' ? skip_string(at, end) : skip_word(at, end);
}

static const char *line_end(const char *at, const char *end) {
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    return newline ? newline : end;
}

/* ---- the cursor ----------------------------------------------------------------------------- */

/* Line and column of `to`, which is behind the last place that they are known of. */
static void move(mc_json_cursor *cursor, size_t to) {
    const char *at = cursor->text.data + cursor->offset, *end = cursor->text.data + to, *newline;
    if (cursor->line == 0) cursor->line = cursor->column = 1;
    while ((newline = memchr(at, '\n', (size_t)(end - at)))) {
        at = newline + 1;
        cursor->line++;
        cursor->column = 1;
    }
    cursor->column += mc_str_codepoints((mc_str){at, (size_t)(end - at)});
    cursor->offset = to;
}

static void tell_errors(const mc_json_cursor *cursor, mc_str json, mc_errors *errors) {
    mc_errors_init(errors, errors->arena);
    errors->source = json;
    errors->lines_before = cursor->line - 1;
    errors->columns_before = cursor->column - 1;
}

bool mc_json_cursor_next(mc_json_cursor *cursor, mc_str *json, mc_errors *errors) {
    if (cursor->end >= cursor->text.len) return false;
    const char *text = cursor->text.data, *end = text + cursor->text.len;
    const char *at = text + cursor->end;
    at += mc_json_space_prefix(at, (size_t)(end - at));
    if (at == end) {
        cursor->end = cursor->text.len;
        return false;
    }
    const char *behind = cursor->lines ? line_end(at, end) : document_end(at, end);
    move(cursor, (size_t)(at - text));
    *json = (mc_str){at, (size_t)(behind - at)};
    cursor->end = (size_t)(behind - text);
    cursor->count++;
    if (errors) tell_errors(cursor, *json, errors);
    return true;
}
