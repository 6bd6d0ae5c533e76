/* test_linear.c - reading and writing take time in proportion to the text, right or wrong.
 *
 * What takes 16 times the text may take 64 times as long, by the processor's clock and the best
 * of several runs: far from what a slow or busy machine makes of 16, and from the 256 of anything
 * quadratic. */
#include "fast.h"

#include <criterion/criterion.h>
#include <time.h>

static double now(void) {
    struct timespec at;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

/* Start, what is repeated (with its number where it says so), end. */
typedef struct shape {
    const char *start, *item, *end;
} shape;

static void build(mc_buf *out, const shape *of, size_t bytes) {
    mc_buf_clear(out);
    mc_buf_add_str(out, mc_str_from(of->start));
    for (size_t i = 0; out->len < bytes; i++) {
        const char *mark = strchr(of->item, '#');
        mc_buf_add(out, of->item, mark ? (size_t)(mark - of->item) : strlen(of->item));
        if (mark) mc_buf_printf(out, "%zu%s", i, mark + 1);
    }
    mc_buf_add_str(out, mc_str_from(of->end));
}

/* Reads the text, and writes and reads again what came of it. */
static double seconds(mc_str json) {
    double best = 1e9;
    for (int run = 0; run < 3; run++) {
        mc_arena arena = {0};
        mc_errors errors;
        mc_buf again = {0};
        fast_open open;
        fast_group group;
        mc_errors_init(&errors, &arena);
        const double start = now();
        if (fast_open_from_json(&open, json, &arena, &errors)) fast_open_to_json(&open, &again, 0);
        mc_errors_init(&errors, &arena);
        fast_group_from_json(&group, json, &arena, &errors);
        mc_buf_clear(&again);
        mc_errors_to_json(&errors, &again, MC_ERRORS_NO_INPUT);
        const double took = now() - start;
        if (took < best) best = took;
        mc_buf_free(&again);
        mc_arena_free(&arena);
    }
    return best;
}

Test(time, grows_as_the_text_does) {
    static const shape shapes[] = {
        {"{\"any\":\"", "x", "\"}"},
        {"{\"any\":\"", "\\u00e4\\n\\\"", "\"}"},
        {"{\"any\":\"", "\xC3\xA4", "\"}"},
        {"{\"any\":\"", "\xC3\xA4", ""},
        {"{\"any\":[", "1.2345678901234567e-7,", "1]}"},
        {"{\"any\":[", "{\"a\":[]},", "1]}"},
        {"{\"any\":{", "\"key#\":#,", "\"x\":1}}"},
        {"{\"any\":{", "\"same\":1,", "\"x\":1}}"},
        {"{\"any\":", "1234567890", "}"},
        {"{", "\"unknown#\":null,", "\"any\":1}"},
        {"{", "\"any\":1,", "\"any\":1}"},
        {"{\"any\":1}", " \n", ""},
        {"{\"any\":1", " \n", ""},
        {"{\"shapes\":[", "{\"kind\":\"circle\",\"radius\":1},", "{}]}"},
        {"{\"shapes\":[", "{\"kind\":\"circle\"},", "{}]}"},
        {"{\"shapes\":[", "{\"radius\":#,\"kind\":\"circle\"},", "[]]}"},
    };
    mc_buf text = {0};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        enum { SMALL = 20000, TIMES = 16, MOST = 64 };
        build(&text, &shapes[i], SMALL);
        const double few = seconds(mc_buf_str(&text));
        build(&text, &shapes[i], (size_t)SMALL * TIMES);
        const double many = seconds(mc_buf_str(&text));
        /* What is too short to be measured is fast enough. */
        cr_expect(many < few * MOST || many < 0.01, "%s: %g s, then %g s", shapes[i].item, few,
                  many);
    }
    mc_buf_free(&text);
}
