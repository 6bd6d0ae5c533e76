/**
 * parse_helper.h - one parse for a test: source, arena, diagnostics and tree together.
 */
#ifndef MODELC_TEST_PARSE_HELPER_H
#define MODELC_TEST_PARSE_HELPER_H

#include "syntax/parse.h"

typedef struct parsed {
    mc_arena arena;
    source source;
    diags diags;
    ast_file *file;
} parsed;

/** Parses `text`, which is copied to a block of exactly its size, so that reading past it shows. */
void parse_text(parsed *out, mc_str text);
void parsed_free(parsed *p);
/** Every diagnostic points into the text. */
bool has_valid_places(const parsed *p);
/** Adds "code line:column, ..." of all diagnostics, in the order of their places. */
void list_mistakes(mc_buf *out, const parsed *p);
/** NULL where printing and parsing again gives the same tree and text, else what went wrong. */
const char *broken_round_trip(const parsed *p);

#endif
