/**
 * print_nodes.h - what the formatter writes within a line.
 */
#ifndef MODELC_PRINT_NODES_H
#define MODELC_PRINT_NODES_H

#include "ast.h"

/** Where a name stands decides which words must be quoted there. */
typedef enum name_place {
    NAME_ANY,   /* of a declaration, an annotation, an argument: `...` where needed */
    NAME_FIELD, /* of a field, a value, a tag, a key: "..." where needed */
    NAME_TYPE,
    NAME_EXPR,
} name_place;

void print_name(mc_buf *out, mc_str name, name_place place);
void print_string(mc_buf *out, mc_str text);
/** Each with a space before it. */
void print_annotations(mc_buf *out, const ast_annotation *annotations);

#endif
