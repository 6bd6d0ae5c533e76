/**
 * ast_dump.h - the tree as text, without places: what two equal trees have in common.
 */
#ifndef MODELC_TEST_AST_DUMP_H
#define MODELC_TEST_AST_DUMP_H

#include "syntax/ast.h"

/** Adds everything of `file` that the grammar has a say in, as nested lists in parentheses. */
void ast_dump(mc_buf *out, const ast_file *file);
void ast_dump_type(mc_buf *out, const ast_type *type);
void ast_dump_expr(mc_buf *out, const ast_expr *expr);

#endif
