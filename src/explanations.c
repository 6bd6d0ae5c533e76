/* explanations.c - finds and prints sections of docs/errors.md: see explanations.h. */
#include "explanations.h"

/* Of each section: "## E0205 A name is given twice", then all up to the next "## ". */
typedef struct section {
    mc_str code, title, body;
} section;

/* Takes the first line off `rest`; false where nothing is left. */
static bool next_line(mc_str *rest, mc_str *line) {
    if (rest->len == 0) return false;
    const char *end = memchr(rest->data, '\n', rest->len);
    size_t len = end ? (size_t)(end - rest->data) : rest->len;
    *line = (mc_str){rest->data, len};
    size_t taken = end ? len + 1 : len;
    *rest = (mc_str){rest->data + taken, rest->len - taken};
    return true;
}

static bool is_heading(mc_str line) {
    return mc_str_starts_with(line, MC_STR("## "));
}

/* "## CODE TITLE" */
static section section_of(mc_str heading) {
    mc_str text = {heading.data + 3, heading.len - 3};
    const char *space = memchr(text.data, ' ', text.len);
    size_t len = space ? (size_t)(space - text.data) : text.len;
    return (section){.code = {text.data, len},
                     .title = mc_str_strip((mc_str){text.data + len, text.len - len})};
}

/* Takes the next section off `rest`, with what stands before it. */
static bool next_section(mc_str *rest, section *out) {
    mc_str line;
    do {
        if (!next_line(rest, &line)) return false;
    } while (!is_heading(line));
    *out = section_of(line);
    const char *start = rest->data, *end = start;
    mc_str ahead = *rest;
    while (next_line(&ahead, &line) && !is_heading(line))
        end = ahead.data;
    out->body = mc_str_strip((mc_str){start, (size_t)(end - start)});
    return true;
}

static bool find_section(mc_str code, section *out) {
    mc_str rest = explanations;
    while (next_section(&rest, out))
        if (mc_str_equal(out->code, code)) return true;
    return false;
}

/* The page is Markdown: its fences become headings, its examples are indented. */
static void print_body(mc_str body, FILE *out) {
    bool in_example = false;
    mc_str line;
    while (next_line(&body, &line)) {
        if (!mc_str_starts_with(line, MC_STR("```"))) {
            fprintf(out, "%s%.*s\n", in_example && line.len > 0 ? "    " : "", MC_STR_ARG(line));
            continue;
        }
        in_example = !in_example;
        if (!in_example) continue;
        bool is_wrong = mc_str_starts_with(line, MC_STR("```dsl wrong"));
        fputs(is_wrong ? "Wrong:\n\n" : "Right:\n\n", out);
    }
}

static void list_codes(FILE *out) {
    mc_str rest = explanations;
    section one;
    while (next_section(&rest, &one))
        fprintf(out, "%.*s  %.*s\n", MC_STR_ARG(one.code), MC_STR_ARG(one.title));
}

static mc_str nearest_code(mc_str code) {
    mc_str rest = explanations, candidates[DIAG_COUNT];
    section one;
    size_t len = 0;
    while (len < DIAG_COUNT && next_section(&rest, &one))
        candidates[len++] = one.code;
    return diag_nearest(code, candidates, len);
}

static exit_status say_unknown(mc_str code, FILE *err) {
    fprintf(err, "modelc: there is no diagnostic %.*s\n", MC_STR_ARG(code));
    mc_str near = nearest_code(code);
    if (near.len > 0)
        fprintf(err, "did you mean %.*s?\n", MC_STR_ARG(near));
    else
        fputs("modelc explain lists them all\n", err);
    return EXIT_USAGE;
}

exit_status explain_run(const char **codes, size_t len, mc_arena *arena, FILE *out, FILE *err) {
    if (len == 0) list_codes(out);
    for (size_t i = 0; i < len; i++) {
        mc_str code = mc_arena_upper(arena, mc_str_from(codes[i]));
        section found;
        if (!find_section(code, &found)) return say_unknown(code, err);
        fprintf(out, "%s%.*s: %.*s\n\n", i == 0 ? "" : "\n", MC_STR_ARG(found.code),
                MC_STR_ARG(found.title));
        print_body(found.body, out);
    }
    return EXIT_FINE;
}
