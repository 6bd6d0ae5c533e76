/* diag.c - collecting diagnostics; printing them is diag_print.c. */
#include "diag.h"

#include <stdarg.h>

static const struct {
    const char *format;
    diag_severity severity;
} catalogue[] = {
#define DIAG(name, code, severity, format) {format, severity},
#include "diag.def"
#undef DIAG
};

void diags_init(diags *all, mc_arena *arena) {
    *all = (diags){.arena = arena};
}

/* A name in quotes may be as long as the file: nobody reads more of a message than this. */
#define MESSAGE_MAX 600

static mc_str cut_message(char *data, size_t len) {
    if (len <= MESSAGE_MAX) return (mc_str){data, len};
    size_t end = MESSAGE_MAX;
    while (end > 0 && ((unsigned char)data[end] & 0xC0) == 0x80)
        end--; /* not through a code point */
    memcpy(data + end, "...", 4);
    return (mc_str){data, end + 3};
}

static mc_str format_text(mc_arena *arena, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (len < 0) return (mc_str){"", 0};

    char *data = mc_arena_alloc(arena, (size_t)len + 1);
    if (!data) return (mc_str){"", 0};
    vsnprintf(data, (size_t)len + 1, format, args);
    return cut_message(data, (size_t)len);
}

diag *diag_add(diags *all, diag_code code, span where, ...) {
    if (catalogue[code].severity == DIAG_ERROR)
        all->errors++;
    else
        all->warnings++;

    diag *added = mc_arena_zalloc(all->arena, sizeof *added);
    if (!added) return &all->spare;
    added->code = code;
    added->where = where;
    va_list args;
    va_start(args, where);
    added->text = format_text(all->arena, catalogue[code].format, args);
    va_end(args);

    if (all->last)
        all->last->next = added;
    else
        all->first = added;
    all->last = added;
    return added;
}

void diag_hint(diags *all, diag *to, const char *format, ...) {
    va_list args;
    va_start(args, format);
    to->hint = format_text(all->arena, format, args);
    va_end(args);
}

void diag_note(diags *all, diag *to, span where, const char *format, ...) {
    va_list args;
    va_start(args, format);
    to->note = where;
    to->note_text = format_text(all->arena, format, args);
    va_end(args);
}

/* ---- did you mean --------------------------------------------------------- */

/* Words longer than this are no misspelling worth guessing at. */
#define NEAREST_MAX 64

static size_t min3(size_t a, size_t b, size_t c) {
    size_t least = a < b ? a : b;
    return least < c ? least : c;
}

/* The work of edit_distance: the last three rows of its table. */
typedef struct distances {
    size_t rows[3][NEAREST_MAX + 1];
} distances;

/* Two letters that changed places count as one mistake. */
static bool is_swapped(mc_str a, mc_str b, size_t i, size_t j) {
    return i > 1 && j > 1 && a.data[i - 1] == b.data[j - 2] && a.data[i - 2] == b.data[j - 1];
}

static void fill_row(distances *d, mc_str a, mc_str b, size_t i) {
    size_t *row = d->rows[i % 3];
    const size_t *above = d->rows[(i + 2) % 3], *before_above = d->rows[(i + 1) % 3];
    row[0] = i;
    for (size_t j = 1; j <= b.len; j++) {
        size_t replaced = above[j - 1] + (a.data[i - 1] != b.data[j - 1]);
        row[j] = min3(above[j] + 1, row[j - 1] + 1, replaced);
        if (is_swapped(a, b, i, j) && before_above[j - 2] + 1 < row[j])
            row[j] = before_above[j - 2] + 1;
    }
}

/* Insertions, deletions, replacements and swaps, over bytes; both at most NEAREST_MAX long. */
static size_t edit_distance(mc_str a, mc_str b) {
    distances d;
    for (size_t j = 0; j <= b.len; j++)
        d.rows[0][j] = j;
    for (size_t i = 1; i <= a.len; i++)
        fill_row(&d, a, b, i);
    return d.rows[a.len % 3][b.len];
}

mc_str diag_nearest(mc_str word, const mc_str *candidates, size_t count) {
    mc_str nearest = {"", 0};
    if (word.len > NEAREST_MAX) return nearest;
    size_t best = word.len / 3 + 1;
    for (size_t i = 0; i < count; i++) {
        if (candidates[i].len > NEAREST_MAX) continue;
        size_t distance = edit_distance(word, candidates[i]);
        if (distance >= best) continue;
        best = distance;
        nearest = candidates[i];
    }
    return nearest;
}
