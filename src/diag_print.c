/* diag_print.c - diagnostics as text with carets, or as JSON. */
#include "diag.h"

#include <inttypes.h>
#include <stdlib.h>

static const struct {
    const char *code;
    diag_severity severity;
} catalogue[] = {
#define DIAG(name, code, severity, format) {code, severity},
#include "diag.def"
#undef DIAG
};

/* ---- code points ------------------------------------------------------------ */

/* The code point at `text[*at]`, moving past it; a byte that is no UTF-8 stands for itself. */
static uint32_t next_codepoint(mc_str text, size_t *at) {
    unsigned char first = (unsigned char)text.data[(*at)++];
    size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    if (more == 0 || more > text.len - *at) return first;
    uint32_t code = first & (0x3Fu >> more);
    for (size_t i = 0; i < more; i++)
        code = code << 6 | ((unsigned char)text.data[*at + i] & 0x3Fu);
    *at += more;
    return code;
}

/* Controls, and the invisible marks that can make a line look like another one. */
static bool is_unprintable(uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           code == 0xFEFF;
}

static void add_codepoint(mc_buf *buf, mc_str text, size_t start, size_t end, uint32_t code) {
    if (is_unprintable(code))
        mc_buf_printf(buf, "\\u{%" PRIx32 "}", code);
    else
        mc_buf_add(buf, text.data + start, end - start);
}

/* Text from the schema may stand in a message, so a terminal must be kept safe from it. */
static void add_visible(mc_buf *buf, mc_str text) {
    for (size_t at = 0; at < text.len;) {
        size_t start = at;
        uint32_t code = next_codepoint(text, &at);
        add_codepoint(buf, text, start, at, code);
    }
}

/* ---- one source line -------------------------------------------------------- */

#define TAB_WIDTH 4
/* A longer line is cut around the caret. */
#define LINE_WIDTH 100

/* A line as shown, and the range of columns (from 0) that is underlined. */
typedef struct shown_line {
    mc_buf text;
    size_t width, from, to;
    bool cut_before, cut_after;
} shown_line;

static size_t back_to_codepoint(mc_str text, size_t at) {
    while (at > 0 && at < text.len && ((unsigned char)text.data[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Lines may be megabytes long: what is far from the caret is not even looked at. */
static mc_str near_part(shown_line *shown, mc_str line, size_t *start, size_t *end) {
    size_t reach = 4 * LINE_WIDTH;
    if (line.len - *start > reach) {
        line.len = back_to_codepoint(line, *start + reach);
        shown->cut_after = true;
    }
    if (*start > reach) {
        size_t skipped = back_to_codepoint(line, *start - reach);
        line = (mc_str){line.data + skipped, line.len - skipped};
        *start -= skipped;
        *end -= skipped;
        shown->cut_before = true;
    }
    if (*end > line.len) *end = line.len;
    return line;
}

static void show_codepoint(shown_line *shown, mc_str line, size_t *at) {
    size_t start = *at, before = shown->text.len;
    uint32_t code = next_codepoint(line, at);
    if (code == '\t') {
        do
            mc_buf_add_char(&shown->text, ' ');
        while (++shown->width % TAB_WIDTH != 0);
        return;
    }
    add_codepoint(&shown->text, line, start, *at, code);
    shown->width += is_unprintable(code) ? shown->text.len - before : 1;
}

/* `start` and `end` are offsets in `line`. */
static void show_line(shown_line *shown, mc_str line, size_t start, size_t end) {
    line = near_part(shown, line, &start, &end);
    shown->from = shown->to = 0;
    for (size_t at = 0; at < line.len;) {
        if (at <= start) shown->from = shown->width;
        if (at <= end) shown->to = shown->width;
        show_codepoint(shown, line, &at);
    }
    if (start >= line.len) shown->from = shown->width;
    if (end >= line.len) shown->to = shown->width;
    if (shown->to <= shown->from) shown->to = shown->from + 1;
}

/* The offset of column `column` in `text`. */
static size_t column_offset(mc_str text, size_t column) {
    size_t at = 0;
    while (at < text.len && column-- > 0)
        next_codepoint(text, &at);
    return at;
}

/* Which columns of a wide line are shown: about the caret, as much as fits. */
static void cut_line(shown_line *shown, size_t *first, size_t *last) {
    *first = 0;
    *last = shown->width;
    if (shown->width > LINE_WIDTH) {
        size_t lead = LINE_WIDTH / 3;
        *first = shown->from > lead ? shown->from - lead : 0;
        if (*first + LINE_WIDTH > shown->width) *first = shown->width - LINE_WIDTH;
        *last = *first + LINE_WIDTH;
    }
    if (*first > 0) shown->cut_before = true;
    if (*last < shown->width) shown->cut_after = true;
}

/* ---- text -------------------------------------------------------------------- */

typedef struct palette {
    const char *error, *warning, *note, *strong, *gutter, *off;
} palette;

static const palette plain = {"", "", "", "", "", ""};
static const palette coloured = {"\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m",
                                 "\x1b[1m",    "\x1b[34m",   "\x1b[0m"};

/**
 * A place that has been found before: diagnostics come in order, so that finding the next
 * one from here costs the distance, not the whole file again.
 */
typedef struct cursor {
    const source *file;
    size_t line, line_start;
} cursor;

/* What is being written; notes point elsewhere and so have a cursor of their own. */
typedef struct report {
    mc_buf out;
    const palette *style;
    cursor places, notes;
} report;

static source_position locate(cursor *at, const source *file, size_t offset) {
    if (at->file != file || offset < at->line_start) *at = (cursor){file, 1, 0};
    const char *text = file->text.data;
    const char *end;
    while (offset > at->line_start &&
           (end = memchr(text + at->line_start, '\n', offset - at->line_start)) != NULL) {
        at->line++;
        at->line_start = (size_t)(end - text) + 1;
    }
    source rest = {.path = file->path};
    rest.text = (mc_str){text + at->line_start, file->text.len - at->line_start};
    return (source_position){at->line, source_locate(&rest, offset - at->line_start).column};
}

static void print_carets(mc_buf *out, const shown_line *shown, size_t first, size_t last,
                         const char *colour, const palette *style) {
    size_t lead = shown->cut_before ? 3 : 0;
    mc_buf_printf(out, "%s      |%s ", style->gutter, style->off);
    for (size_t i = first; i < shown->from + lead; i++)
        mc_buf_add_char(out, ' ');
    mc_buf_add_str(out, mc_str_from(colour));
    size_t to = shown->to < last ? shown->to : last;
    if (to <= shown->from) to = shown->from + 1;
    for (size_t i = shown->from; i < to; i++)
        mc_buf_add_char(out, '^');
    mc_buf_printf(out, "%s\n", style->off);
}

/* The part of the line that stands in `where`, as offsets in the line. */
static void clip_to_line(mc_str line, span where, size_t *start, size_t *end) {
    size_t begin = line.len > 0 ? (size_t)(line.data - where.source->text.data) : where.start;
    *start = where.start > begin ? where.start - begin : 0;
    *end = where.end > begin ? where.end - begin : *start;
    if (*start > line.len) *start = line.len;
    if (*end > line.len) *end = line.len;
    if (*end < *start) *end = *start;
}

/* The line that holds the start of `where`, with what of `where` stands on it underlined. */
static void print_excerpt(report *r, span where, size_t line_number, const char *colour) {
    mc_str line = source_line(where.source, where.start);
    size_t start, end, first, last;
    clip_to_line(line, where, &start, &end);
    shown_line shown = {.from = 0};
    show_line(&shown, line, start, end);
    cut_line(&shown, &first, &last);
    mc_str text = mc_buf_str(&shown.text);
    size_t cut = column_offset(text, first), stop = column_offset(text, last);

    mc_buf_printf(&r->out, "%s%5zu |%s %s", r->style->gutter, line_number, r->style->off,
                  shown.cut_before ? "..." : "");
    if (stop > cut) mc_buf_add(&r->out, text.data + cut, stop - cut);
    mc_buf_printf(&r->out, "%s\n", shown.cut_after ? "..." : "");
    print_carets(&r->out, &shown, first, last, colour, r->style);
    mc_buf_free(&shown.text);
}

/* Returns the line, 0 where there is no place. */
static size_t print_place(report *r, cursor *at, span where) {
    if (!where.source) return 0;
    source_position position = locate(at, where.source, where.start);
    add_visible(&r->out, mc_str_from(where.source->path));
    mc_buf_printf(&r->out, ":%zu:%zu: ", position.line, position.column);
    return position.line;
}

static void print_note(report *r, const diag *it) {
    size_t line = print_place(r, &r->notes, it->note);
    mc_buf_printf(&r->out, "%snote%s: ", r->style->note, r->style->off);
    add_visible(&r->out, it->note_text);
    mc_buf_add_char(&r->out, '\n');
    print_excerpt(r, it->note, line, r->style->note);
}

static void print_text(report *r, const diag *it) {
    const palette *style = r->style;
    bool is_error = catalogue[it->code].severity == DIAG_ERROR;
    const char *colour = is_error ? style->error : style->warning;

    size_t line = print_place(r, &r->places, it->where);
    mc_buf_printf(&r->out, "%s%s[%s]%s: %s", colour, is_error ? "error" : "warning",
                  catalogue[it->code].code, style->off, style->strong);
    add_visible(&r->out, it->text);
    mc_buf_printf(&r->out, "%s\n", style->off);
    if (it->where.source) print_excerpt(r, it->where, line, colour);
    if (it->hint.len > 0) {
        mc_buf_printf(&r->out, "%s      =%s help: ", style->gutter, style->off);
        add_visible(&r->out, it->hint);
        mc_buf_add_char(&r->out, '\n');
    }
    if (it->note.source) print_note(r, it);
}

/* ---- JSON -------------------------------------------------------------------- */

static void add_json_string(mc_buf *out, mc_str text) {
    mc_buf_add_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if (byte == '"' || byte == '\\')
            mc_buf_printf(out, "\\%c", byte);
        else if (byte < 0x20 || byte == 0x7F)
            mc_buf_printf(out, "\\u%04x", byte);
        else
            mc_buf_add_char(out, (char)byte);
    }
    mc_buf_add_char(out, '"');
}

static void add_json_place(mc_buf *out, cursor *at, span where) {
    mc_buf_add_str(out, MC_STR("\"file\":"));
    if (!where.source) {
        mc_buf_add_str(out, MC_STR("null"));
        return;
    }
    source_position start = locate(at, where.source, where.start);
    source_position end = locate(at, where.source, where.end);
    add_json_string(out, mc_str_from(where.source->path));
    mc_buf_printf(out, ",\"line\":%zu,\"column\":%zu,\"end_line\":%zu,\"end_column\":%zu",
                  start.line, start.column, end.line, end.column);
}

static void print_json(report *r, const diag *it) {
    mc_buf *out = &r->out;
    mc_buf_add_char(out, '{');
    add_json_place(out, &r->places, it->where);
    mc_buf_printf(out,
                  ",\"code\":\"%s\",\"severity\":\"%s\",\"message\":", catalogue[it->code].code,
                  catalogue[it->code].severity == DIAG_ERROR ? "error" : "warning");
    add_json_string(out, it->text);
    mc_buf_add_str(out, MC_STR(",\"hint\":"));
    if (it->hint.len > 0)
        add_json_string(out, it->hint);
    else
        mc_buf_add_str(out, MC_STR("null"));
    mc_buf_add_str(out, MC_STR(",\"notes\":["));
    if (it->note.source) {
        mc_buf_add_char(out, '{');
        add_json_place(out, &r->notes, it->note);
        mc_buf_add_str(out, MC_STR(",\"message\":"));
        add_json_string(out, it->note_text);
        mc_buf_add_char(out, '}');
    }
    mc_buf_add_str(out, MC_STR("]}"));
}

/* ---- order -------------------------------------------------------------------- */

typedef struct entry {
    const diag *diag;
    size_t file; /* rank of its file */
    size_t turn; /* keeps the order of arrival where all else is equal */
} entry;

static int compare_sizes(size_t a, size_t b) {
    return (a > b) - (a < b);
}

static int compare_entries(const void *left, const void *right) {
    const entry *a = left, *b = right;
    int order = compare_sizes(a->file, b->file);
    if (order == 0) order = compare_sizes(a->diag->where.start, b->diag->where.start);
    return order ? order : compare_sizes(a->turn, b->turn);
}

/* Files are ranked by their first diagnostic. */
static size_t file_rank(const entry *entries, size_t count, const source *file) {
    size_t rank = 0;
    for (size_t i = 0; i < count; i++) {
        if (entries[i].diag->where.source == file) return entries[i].file;
        if (entries[i].file >= rank) rank = entries[i].file + 1;
    }
    return rank;
}

static bool is_duplicate(const entry *entries, size_t at) {
    const diag *it = entries[at].diag;
    while (at-- > 0) {
        const diag *other = entries[at].diag;
        if (other->where.source != it->where.source || other->where.start != it->where.start)
            return false;
        if (other->code == it->code && other->where.end == it->where.end &&
            mc_str_equal(other->text, it->text))
            return true;
    }
    return false;
}

static size_t sort_entries(entry *entries, const diags *all) {
    size_t count = 0;
    for (const diag *it = all->first; it; it = it->next) {
        entries[count] = (entry){it, file_rank(entries, count, it->where.source), count};
        count++;
    }
    qsort(entries, count, sizeof *entries, compare_entries);
    return count;
}

static void print_all(report *r, const entry *entries, size_t count, diag_format format) {
    bool first = true;
    for (size_t i = 0; i < count; i++) {
        if (is_duplicate(entries, i)) continue;
        if (format == DIAG_JSON) {
            mc_buf_add_str(&r->out, first ? MC_STR("\n  ") : MC_STR(",\n  "));
            print_json(r, entries[i].diag);
        } else {
            print_text(r, entries[i].diag);
        }
        first = false;
    }
}

/* How many codes the last line names. */
#define CODES_NAMED 3

/* Once behind all: where the first few of these codes are explained. */
static void print_where_to_read(report *r, const entry *entries, size_t count) {
    const char *named[CODES_NAMED];
    size_t len = 0;
    for (size_t i = 0; i < count && len < CODES_NAMED; i++) {
        const char *code = catalogue[entries[i].diag->code].code;
        bool known = false;
        for (size_t k = 0; k < len; k++) {
            known |= strcmp(named[k], code) == 0;
        }
        if (!known) named[len++] = code;
    }
    if (len == 0) return;
    mc_buf_add_str(&r->out, MC_STR("to read more: modelc explain"));
    for (size_t i = 0; i < len; i++) {
        mc_buf_printf(&r->out, " %s", named[i]);
    }
    mc_buf_add_char(&r->out, '\n');
}

void diags_print(const diags *all, diag_format format, FILE *out) {
    size_t total = all->errors + all->warnings;
    entry *entries = mc_arena_array(all->arena, total + 1, sizeof *entries);
    if (!entries) {
        fputs("error: out of memory\n", stderr);
        return;
    }
    size_t count = sort_entries(entries, all);
    report r = {.style = format == DIAG_TEXT_COLOUR ? &coloured : &plain};
    if (format == DIAG_JSON) mc_buf_add_char(&r.out, '[');
    print_all(&r, entries, count, format);
    if (format != DIAG_JSON) print_where_to_read(&r, entries, count);
    if (format == DIAG_JSON) mc_buf_add_str(&r.out, count > 0 ? MC_STR("\n]\n") : MC_STR("]\n"));
    fwrite(mc_buf_str(&r.out).data, 1, mc_buf_str(&r.out).len, out);
    mc_buf_free(&r.out);
}
