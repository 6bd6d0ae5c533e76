/* fuzz_syntax.c - any text: no crash; a mistake has a place; what parses survives printing. */
#include <stdlib.h>

#include "parse_helper.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fail(const char *what) {
    fprintf(stderr, "broken promise: %s\n", what);
    abort();
}

/* Printing must survive every diagnostic; where it goes does not matter. */
static void print_diagnostics(const diags *all) {
    FILE *out = fopen("/dev/null", "w");
    if (!out) return;
    diags_print(all, DIAG_TEXT_COLOUR, out);
    diags_print(all, DIAG_JSON, out);
    fclose(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    parsed p;
    parse_text(&p, (mc_str){(const char *)data, size});
    if (!p.file && p.arena.used < MC_ARENA_LIMIT / 2) fail("no tree though there is memory");
    if (!has_valid_places(&p)) fail("a diagnostic without a valid place");
    if (p.diags.errors + p.diags.warnings > 0) print_diagnostics(&p.diags);
    const char *broken = p.file && p.diags.errors == 0 ? broken_round_trip(&p) : NULL;
    if (broken) fail(broken);
    parsed_free(&p);
    return 0;
}
