/*
 * Errors for people: the path, the message, and the line of the input with a caret. All of that
 * may come from a stranger, so nothing reaches the terminal that would steer it.
 */
#include <modelc/json.h>

#include "json_reader.h"

/* How much of a long line is shown on each side of the caret, in code points. */
#define SHOWN_EACH_SIDE 60

/* ---- text that is safe to print ---------------------------------------------- */

/* The bytes of the character at the start of `text`, and whether it is printed as it is. */
static size_t next_character(mc_str text, bool *printable) {
    unsigned char first = (unsigned char)text.data[0];
    size_t need = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    *printable = need <= text.len && mc_utf8_valid_prefix((mc_str){text.data, need}) == need;
    if (!*printable) return 1;

    bool control = first < 0x20 || first == 0x7F;
    bool late_control = first == 0xC2 && (unsigned char)text.data[1] < 0xA0;
    *printable = !control && !late_control;
    return need;
}

size_t mc_print_text(mc_str text, FILE *out) {
    size_t count = 0;
    while (text.len > 0) {
        bool printable;
        size_t len = next_character(text, &printable);
        if (printable) {
            fwrite(text.data, 1, len, out);
        } else {
            fputc(text.data[0] == '\t' ? ' ' : '?', out);
        }
        text = (mc_str){text.data + len, text.len - len};
        count++;
    }
    return count;
}

/* ---- the path ---------------------------------------------------------------- */

static void print_path(const mc_loc *loc, size_t len, FILE *out) {
    for (size_t i = 0; i < len; i++) {
        if (loc[i].kind == MC_LOC_INDEX) {
            fprintf(out, "[%zu]", loc[i].index);
            continue;
        }
        if (i > 0) fputc('.', out);
        mc_print_text(loc[i].key, out);
    }
    if (len > 0) fputs(": ", out);
}

/* ---- the line ---------------------------------------------------------------- */

static bool is_continuation(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Up to `SHOWN_EACH_SIDE` characters back from `at`, not past the start of its line. */
static const char *shown_start(const char *start, const char *at) {
    for (int left = SHOWN_EACH_SIDE; left > 0 && at > start && at[-1] != '\n'; left--) {
        do {
            at--;
        } while (at > start && is_continuation(*at));
    }
    return at;
}

static const char *shown_end(const char *at, const char *end) {
    for (int left = SHOWN_EACH_SIDE; left > 0 && at < end && *at != '\n' && *at != '\r'; left--) {
        do {
            at++;
        } while (at < end && is_continuation(*at));
    }
    return at;
}

static void print_line(mc_str source, mc_position position, FILE *out) {
    const char *at = source.data + position.offset, *end = source.data + source.len;
    const char *from = shown_start(source.data, at), *to = shown_end(at, end);
    bool cut_left = from > source.data && from[-1] != '\n';
    bool cut_right = to < end && *to != '\n' && *to != '\r';

    int width = fprintf(out, "  %zu", position.line);
    fprintf(out, " | %s", cut_left ? "..." : "");
    size_t before = mc_print_text((mc_str){from, (size_t)(at - from)}, out) + (cut_left ? 3 : 0);
    mc_print_text((mc_str){at, (size_t)(to - at)}, out);
    fprintf(out, "%s\n%*s | %*s^\n", cut_right ? "..." : "", width, "", (int)before, "");
}

/* ---- the list ---------------------------------------------------------------- */

/* The last step of such an error is an offset into text that is no JSON or no YAML. */
static bool is_syntax_error(const mc_error *error) {
    bool syntax =
        strcmp(error->type, "json_invalid") == 0 || strcmp(error->type, "yaml_invalid") == 0;
    return syntax && error->loc_len > 0 && error->loc[error->loc_len - 1].kind == MC_LOC_INDEX;
}

static mc_position position_in_source(const mc_errors *errors, const mc_error *error) {
    mc_str source = errors->source;
    bool syntax = is_syntax_error(error);
    if (!syntax && !errors->locate) return mc_json_locate(source, error->loc, error->loc_len);
    size_t offset = syntax ? error->loc[error->loc_len - 1].index
                           : errors->locate(source, error->loc, error->loc_len);
    return mc_json_position(source, offset < source.len ? offset : source.len);
}

mc_position mc_error_position(const mc_errors *errors, const mc_error *error) {
    return mc_errors_place(errors, position_in_source(errors, error));
}

bool mc_error_is_unset(const mc_error *error) {
    return error->variable.data && strcmp(error->type, "missing") == 0;
}

static void print_error(const mc_error *error, FILE *out) {
    print_path(error->loc, error->loc_len - is_syntax_error(error), out);
    mc_print_text(error->msg, out);
    fprintf(out, " [%s]\n", error->type);
}

/* What the environment said, or that it said nothing. */
static void print_variable(const mc_error *error, FILE *out) {
    fputs("  ", out);
    mc_print_text(error->variable, out);
    if (mc_error_is_unset(error)) {
        fputs(" is not set in the environment either\n", out);
        return;
    }
    mc_str text = error->has_input ? mc_value_text(&error->input) : (mc_str){0};
    if (text.data) {
        fputc('=', out);
        const char *end = shown_end(text.data, text.data + text.len);
        mc_print_text((mc_str){text.data, (size_t)(end - text.data)}, out);
        if (end < text.data + text.len) fputs("...", out);
    }
    fputs(" in the environment\n", out);
}

static void print_place(const mc_errors *errors, const mc_error *error, FILE *out) {
    if (errors->source.len == 0) return;
    mc_position position = mc_error_position(errors, error);
    if (errors->hide_source) {
        fprintf(out, "  line %zu, column %zu\n", position.line, position.column);
    } else {
        print_line(errors->source, position, out);
    }
}

void mc_errors_print(const mc_errors *errors, FILE *out) {
    for (const mc_error *error = errors->first; error; error = error->next) {
        print_error(error, out);
        if (!error->variable.data || mc_error_is_unset(error)) print_place(errors, error, out);
        if (error->variable.data) print_variable(error, out);
    }
    if (errors->out_of_memory) {
        fputs("There was not enough memory to check all of the input.\n", out);
    } else if (errors->truncated) {
        fputs("There are more errors, which were left out.\n", out);
    }
}
