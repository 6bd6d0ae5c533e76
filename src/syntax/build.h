/**
 * build.h - the builders that the grammar's actions call: each makes one node.
 *
 * Nodes live in the parser's arena. A builder never returns NULL of its own: where
 * memory is at its end it sets `out_of_memory` and returns a spare node, and the
 * parser stops at the next token. A child may be NULL after a mistake in it; a list
 * leaves such children out.
 */
#ifndef MODELC_BUILD_H
#define MODELC_BUILD_H

#include "../diag.h"
#include "ast.h"
#include "layout.h"

/** Room for the largest node, handed out when there is no other. */
typedef union spare_node {
    ast_value value;
    ast_arg arg;
    ast_annotation annotation;
    ast_type type;
    ast_expr expr;
    ast_member member;
    ast_operation operation;
    ast_enum_value enum_value;
    ast_case union_case;
    ast_import import;
    ast_decl decl;
} spare_node;

/** One run of the parser over one file. */
typedef struct parser {
    mc_arena *arena;
    diags *diags;
    layout layout;
    scanner scanner;
    ast_file *file;
    ast_import *last_import;
    ast_decl *last_decl;
    bool out_of_memory;
    spare_node spare;
} parser;

/** Nodes of one type, linked by their `next`. */
typedef struct node_list {
    void *first, *last;
} node_list;

/** What stands before a declaration or a member. */
typedef struct ast_lead {
    mc_str doc;
    node_list annotations;
} ast_lead;

extern const node_list no_list;
extern const ast_name no_name;
extern const ast_lead no_lead;
extern const mc_str no_text;

/* ---- lists: append a node and return the list; NULL is left out ---- */

node_list list_name(parser *p, node_list list, ast_name name);
node_list list_value(node_list list, ast_value *node);
node_list list_arg(node_list list, ast_arg *node);
node_list list_annotation(node_list list, ast_annotation *node);
node_list list_type(node_list list, ast_type *node);
node_list list_expr(node_list list, ast_expr *node);
node_list list_member(node_list list, ast_member *node);
node_list list_enum_value(node_list list, ast_enum_value *node);
node_list list_case(node_list list, ast_case *node);
node_list list_operation(node_list list, ast_operation *node);

/* ---- values, arguments ---- */

ast_value *build_value(parser *p, span where, ast_value_kind kind, mc_str text);
ast_value *build_bool(parser *p, span where, mc_str text, bool boolean);
ast_value *build_negative(parser *p, span where, ast_value *value);
/** `path` is a list of names; its text is joined with dots. */
ast_value *build_word(parser *p, span where, ast_value_kind kind, node_list path);
ast_value *build_items(parser *p, span where, ast_value_kind kind, node_list items);
ast_value *build_entry(ast_name key, ast_value *value);
ast_arg *build_arg(parser *p, span where, ast_value *value);
ast_arg *build_named_arg(span where, ast_name name, ast_arg *arg);
ast_arg *build_range(parser *p, span where, ast_value *low, ast_value *high, bool excluded);
ast_annotation *build_annotation(parser *p, span where, ast_name name, node_list args);

/* ---- types ---- */

ast_type *build_named_type(parser *p, span where, node_list path);
ast_type *build_generic_type(parser *p, span where, node_list path, node_list parameters);
ast_type *build_literal_type(parser *p, span where, ast_value *value);
ast_type *build_null_type(parser *p, span where);
ast_type *build_list_type(parser *p, span where, ast_type *element);
ast_type *build_optional_type(parser *p, span where, ast_type *element);
/** T[...]: an array where one length stands in the brackets, else T with parameters. */
ast_type *build_indexed_type(parser *p, span where, ast_type *type, node_list items);
ast_type *build_constrained(span where, ast_type *type, node_list args);
/** The type itself where there is only one. */
ast_type *build_union_type(parser *p, span where, node_list alternatives);

/* ---- expressions ---- */

ast_expr *build_value_expr(parser *p, span where, ast_value *value);
ast_expr *build_name_expr(parser *p, span where, ast_name name);
ast_expr *build_call(parser *p, span where, ast_name name, node_list operands);
ast_expr *build_member_expr(parser *p, span where, ast_expr *left, ast_name name);
ast_expr *build_index(parser *p, span where, ast_expr *left, ast_expr *right);
ast_expr *build_list_expr(parser *p, span where, node_list operands);
ast_expr *build_unary(parser *p, span where, ast_op op, ast_expr *operand);
ast_expr *build_binary(parser *p, span where, ast_op op, ast_expr *left, ast_expr *right);

/* ---- members, cases, operations: an item, and then what leads it ---- */

ast_lead lead_doc(parser *p, ast_lead lead, mc_str line);
ast_lead lead_annotation(ast_lead lead, ast_annotation *annotation);
ast_enum_value *build_enum_value(parser *p, ast_lead lead, ast_name name, ast_value *value,
                                 node_list annotations);
ast_case *build_case(parser *p, span where, ast_name tag, ast_type *type, node_list annotations);
ast_case *lead_case(ast_lead lead, ast_case *item);
ast_member *build_field(parser *p, span where, ast_name name, bool optional, ast_type *type,
                        node_list annotations);
ast_member *build_stream_field(parser *p, span where, ast_name name, ast_type *type,
                               node_list annotations);
ast_member *build_default(span where, ast_member *field, ast_value *value, node_list annotations);
ast_member *build_mixin(parser *p, span where, ast_type *type);
ast_member *build_check(parser *p, span where, ast_expr *expr, mc_str message);
ast_member *build_computed(parser *p, span where, ast_name name, ast_type *type,
                           node_list annotations, ast_expr *expr);
ast_member *lead_member(ast_lead lead, ast_member *member);
/** `status` is empty where not written. */
ast_result build_result(parser *p, span where, mc_str status, ast_type *type,
                        node_list annotations);
ast_result build_stream(parser *p, span where, mc_str status, ast_type *type,
                        node_list annotations);
ast_operation *build_operation(parser *p, span where, ast_handler handler, ast_name method,
                               ast_name name, ast_name route, node_list params, ast_result result,
                               node_list raises);
ast_operation *lead_operation(ast_lead lead, ast_operation *operation);

/* ---- declarations ---- */

ast_decl *build_const(parser *p, span where, ast_name name, ast_value *value);
ast_decl *build_alias(parser *p, span where, ast_name name, ast_type *type, node_list annotations);
ast_decl *build_enum(parser *p, span where, ast_name name, ast_type *type, node_list values);
ast_decl *build_model(parser *p, span where, ast_name name, node_list type_params, ast_type *base,
                      node_list members);
ast_decl *build_error(parser *p, span where, ast_name name, ast_value *status, node_list members);
ast_decl *build_union(parser *p, span where, ast_name name, ast_name by, ast_name in,
                      node_list cases);
ast_decl *build_service(parser *p, span where, ast_name name, ast_name route, node_list operations);

/* ---- the file: these put things into it ---- */

void build_package(parser *p, ast_lead lead, ast_name name);
void build_import(parser *p, span where, ast_name path, ast_name alias);
void build_declaration(parser *p, ast_lead lead, ast_decl *decl);

#endif
