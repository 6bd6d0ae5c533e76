/**
 * explain.h - from what the parser expected to a diagnostic.
 */
#ifndef MODELC_EXPLAIN_H
#define MODELC_EXPLAIN_H

#include "build.h"

/** More than there are tokens. */
#define EXPECTED_TOKENS 128

/** The tokens that the grammar would have taken, with their names in it. */
typedef struct expected {
    int kinds[EXPECTED_TOKENS];
    const char *names[EXPECTED_TOKENS];
    size_t len;
} expected;

bool expects(const expected *e, int kind);
/** Reports that the parser could not use the layout's last token. */
void explain_mistake(parser *p, const expected *e);

#endif
