/**
 * token.h - what the scanner hands to the layout, and the layout to the parser.
 */
#ifndef MODELC_TOKEN_H
#define MODELC_TOKEN_H

#include <stdalign.h>

#include "../diag.h"
#include "ast.h"

/** One token. Its kind is a TOK_ of the grammar. */
typedef struct token {
    int kind;
    span span;
    mc_str text;     /* names and strings unescaped, all else as written */
    size_t column;   /* in bytes, from 0 */
    bool first;      /* of its line */
    bool made_up;    /* not in the source: a line's end, or a bracket that is missing */
    bool is_mistake; /* already diagnosed; the parser must recover from it */
} token;

/** How long a name or number, and how long a string, pattern or comment may be, in bytes. */
#define TOKEN_WORD_LIMIT ((size_t)255)
#define TOKEN_TEXT_LIMIT ((size_t)1 << 20)

/** Turns text into tokens; knows nothing of lines and brackets. */
typedef struct scanner {
    const source *source;
    mc_arena *arena;
    diags *diags;
    void *flex;
    size_t start, end;  /* of the token being scanned */
    size_t line_start;  /* of the line that it is on */
    bool after_operand; /* a `/` is a division, not the start of a pattern */
    bool newline;       /* seen since the last token */
    bool out_of_memory;
    ast_comment *comments; /* in source order */
    ast_comment *last_comment;
    size_t flex_used;
    alignas(max_align_t) char flex_memory[1024]; /* the generated scanner exits on a failed
                                                     allocation, so it is given what cannot fail */
} scanner;

/** Starts at the beginning of `text`, which must be valid UTF-8 without NUL. False: no memory. */
bool scanner_init(scanner *s, const source *file, mc_arena *arena, diags *all);
/** The next token; TOK_YYEOF at the end, and again for every later call. */
token scanner_next(scanner *s);

/* ---- called by the actions of grammar/modelc.l -------------------------------- */

/** Each completes `out` for the bytes from start to end, and returns its kind. */
int scanned_word(scanner *s, token *out, int kind);
int scanned_string(scanner *s, token *out);
int scanned_regex(scanner *s, token *out);
int scanned_quoted_name(scanner *s, token *out);
int scanned_doc(scanner *s, token *out);
/** A token that cannot be right: reports `code` and makes `out` a mistake of that kind. */
int scanned_mistake(scanner *s, token *out, int kind, diag_code code, const char *hint);
int scanned_bad_character(scanner *s, token *out);
void scanned_comment(scanner *s);
/** A comment as other languages write it: reported, and then one like any other. */
void scanned_hash(scanner *s);
void scanned_newline(scanner *s);

#endif
