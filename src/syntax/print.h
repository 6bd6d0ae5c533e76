/**
 * print.h - from the AST back to text: the formatter.
 */
#ifndef MODELC_PRINT_H
#define MODELC_PRINT_H

#include "ast.h"

/**
 * Adds the canonical text of `file` to `out`: parsed again it gives the same tree,
 * and printed again the same text. Comments are kept, and so is at most one of
 * the blank lines between items; a declaration that stood on one line stays there if it
 * fits. `file` must have been parsed without errors. out->failed: no memory.
 */
void print_file(mc_buf *out, const ast_file *file);

/** One type or value, as it would stand in the file. */
void print_type(mc_buf *out, const ast_type *type);
void print_value(mc_buf *out, const ast_value *value);
void print_expr(mc_buf *out, const ast_expr *expr);

#endif
