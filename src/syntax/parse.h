/**
 * parse.h - text in, AST out: owns the scanner and the parser.
 */
#ifndef MODELC_PARSE_H
#define MODELC_PARSE_H

#include "../diag.h"
#include "ast.h"

/**
 * Parses one file into `arena`. What is wrong goes to `diags`, all of it: after a
 * mistake the parser goes on at the next member or declaration. Returns the file
 * with what could be understood, or NULL only where memory is at its end.
 */
ast_file *parse_file(const source *source, mc_arena *arena, diags *diags);

#endif
