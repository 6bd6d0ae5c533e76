/**
 * layout.h - between scanner and parser: where a line ends a member, which brackets
 * belong together, and where reading goes on after a mistake.
 */
#ifndef MODELC_LAYOUT_H
#define MODELC_LAYOUT_H

#include "token.h"

/** Most mistakes that one file is told of. */
#define LAYOUT_MISTAKE_LIMIT 100

/** An open bracket. */
typedef struct bracket {
    token open;
    bool is_block; /* members stand in it, and a line ends one */
    bool starts;   /* to be restored: it holds the arguments of a leading annotation */
    bool excused;  /* its end may be in a token that was not understood */
    int head;      /* of the statement that opened it */
    size_t indent; /* and its column */
} bracket;

/** How far ahead the rules look. */
#define LAYOUT_AHEAD 4

/** What is known of the declaration or member being read. */
typedef struct statement {
    bool starts;         /* nothing has come yet but docs and annotations */
    int head;            /* kind of its first token */
    size_t len;          /* tokens so far, from its head on */
    size_t indent;       /* column of its head, in bytes */
    bool has_expression; /* `and` and `or` may start a line of it */
    bool has_arrow;      /* `raises` may start a line of it */
} statement;

/**
 * In what layout_next returns brackets always match, a separator never follows
 * another one between members, and the last token before the end is a separator.
 */
typedef struct layout {
    scanner *scanner;
    diags *diags;
    size_t errors_before; /* in diags, when this file began */
    token ahead[LAYOUT_AHEAD];
    size_t ahead_len;
    bracket open[AST_DEPTH_LIMIT];
    size_t depth;
    statement statement;
    token last[3]; /* what was returned, the newest first; kind 0 where there is none */
    bool recovering;
    bool has_pending; /* last[0] is still to be returned, after the SYNC */
    bool resumed;     /* last[0] has been returned so */
    bool stopped;
} layout;

void layout_init(layout *l, scanner *from, diags *all);
token layout_next(layout *l);
/**
 * The parser cannot use the last token. Next comes a SYNC, and then what ends the
 * item that the token stands in: all between is skipped, with brackets matched.
 */
void layout_recover(layout *l);
/** Reads nothing more: what is open is closed, and nothing of that is a mistake. */
void layout_stop(layout *l);
/** A name or any keyword. */
bool token_is_word(int kind);
/** The bracket that closes `kind`, and its spelling. */
int token_closer(int kind);
const char *token_spelling(int kind);

#endif
