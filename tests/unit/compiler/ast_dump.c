/* ast_dump.c - see ast_dump.h. */
#include "ast_dump.h"

static void dump_text(mc_buf *out, const char *before, mc_str text) {
    if (text.len > 0) mc_buf_printf(out, "%s%.*s", before, MC_STR_ARG(text));
}

static void dump_path(mc_buf *out, const ast_path *path) {
    for (; path; path = path->next)
        mc_buf_printf(out, "%.*s%s", MC_STR_ARG(path->name.text), path->next ? "." : "");
}

static void dump_value(mc_buf *out, const ast_value *value) {
    static const char *const kinds[] = {"null",     "bool", "int",  "float", "string", "regex",
                                        "duration", "word", "call", "list",  "object"};
    mc_buf_printf(out, "%s", kinds[value->kind]);
    dump_text(out, ":", value->text);
    if (value->kind == AST_BOOL) mc_buf_add_str(out, value->boolean ? MC_STR("!") : MC_STR("?"));
    for (const ast_value *item = value->items; item; item = item->next) {
        mc_buf_add_str(out, MC_STR(" ("));
        if (value->kind == AST_OBJECT) mc_buf_printf(out, "<%.*s> ", MC_STR_ARG(item->key.text));
        dump_value(out, item);
        mc_buf_add_char(out, ')');
    }
}

static void dump_args(mc_buf *out, const ast_arg *args) {
    for (; args; args = args->next) {
        mc_buf_add_str(out, MC_STR(" {"));
        dump_text(out, "", args->name.text);
        if (args->name.text.len > 0) mc_buf_add_char(out, '=');
        if (args->kind == AST_ARG_VALUE) {
            dump_value(out, args->value);
        } else {
            if (args->low) dump_value(out, args->low);
            mc_buf_add_str(out, args->high_excluded ? MC_STR("..<") : MC_STR(".."));
            if (args->high) dump_value(out, args->high);
        }
        mc_buf_add_char(out, '}');
    }
}

static void dump_annotations(mc_buf *out, const ast_annotation *annotations) {
    for (; annotations; annotations = annotations->next) {
        mc_buf_printf(out, " @%.*s", MC_STR_ARG(annotations->name.text));
        dump_args(out, annotations->args);
    }
}

void ast_dump_type(mc_buf *out, const ast_type *type) {
    static const char *const kinds[] = {"",       "literal ",  "null", "list ",
                                        "array ", "optional ", "|"};
    mc_buf_printf(out, "(%s", kinds[type->kind]);
    dump_path(out, type->path);
    for (const ast_type *child = type->parameters; child; child = child->next) {
        mc_buf_add_char(out, ' ');
        ast_dump_type(out, child);
    }
    if (type->literal) dump_value(out, type->literal);
    if (type->element) ast_dump_type(out, type->element);
    if (type->length) {
        mc_buf_add_char(out, ' ');
        dump_value(out, type->length);
    }
    dump_args(out, type->constraints);
    mc_buf_add_char(out, ')');
}

void ast_dump_expr(mc_buf *out, const ast_expr *expr) {
    static const char *const kinds[] = {"", "", "member ", "call ", "index ", "", "", "list"};
    static const char *const ops[] = {"or", "and", "=>", "not", "==", "!=", "<", "<=", ">",
                                      ">=", "in",  "~",  "+",   "-",  "*",  "/", "%",  "neg"};
    mc_buf_printf(out, "(%s", kinds[expr->kind]);
    bool has_op = expr->kind == AST_EXPR_UNARY || expr->kind == AST_EXPR_BINARY;
    if (has_op) mc_buf_printf(out, "%s ", ops[expr->op]);
    if (expr->value) dump_value(out, expr->value);
    dump_text(out, "", expr->name.text);
    if (expr->left) ast_dump_expr(out, expr->left);
    if (expr->right) ast_dump_expr(out, expr->right);
    for (const ast_expr *child = expr->operands; child; child = child->next) {
        mc_buf_add_char(out, ' ');
        ast_dump_expr(out, child);
    }
    mc_buf_add_char(out, ')');
}

static void dump_member(mc_buf *out, const ast_member *member) {
    static const char *const kinds[] = {"field", "mixin", "check", "computed"};
    mc_buf_printf(out, "(%s ", kinds[member->kind]);
    if (member->kind != AST_MIXIN && member->kind != AST_CHECK)
        mc_buf_printf(out, "<%.*s>%s ", MC_STR_ARG(member->name.text), member->optional ? "?" : "");
    if (member->type) ast_dump_type(out, member->type);
    if (member->default_value) {
        mc_buf_add_str(out, MC_STR(" = "));
        dump_value(out, member->default_value);
    }
    if (member->expr) ast_dump_expr(out, member->expr);
    dump_text(out, " message:", member->message);
    dump_annotations(out, member->annotations);
    dump_text(out, " ///", member->doc);
    mc_buf_add_char(out, ')');
}

static void dump_members(mc_buf *out, const ast_member *members) {
    for (; members; members = members->next) {
        mc_buf_add_char(out, ' ');
        dump_member(out, members);
    }
}

static void dump_operation(mc_buf *out, const ast_operation *operation) {
    static const char *const handlers[] = {"async", "sync", "isolated"};
    mc_buf_printf(out, " (%s %.*s %.*s", handlers[operation->handler],
                  MC_STR_ARG(operation->method.text), MC_STR_ARG(operation->name.text));
    dump_text(out, " at:", operation->route.text);
    dump_members(out, operation->params);
    mc_buf_add_str(out, operation->result.stream ? MC_STR(" -> stream ") : MC_STR(" -> "));
    if (operation->result.status) dump_value(out, operation->result.status);
    if (operation->result.type) ast_dump_type(out, operation->result.type);
    dump_annotations(out, operation->result.annotations);
    for (const ast_type *raised = operation->raises; raised; raised = raised->next) {
        mc_buf_add_str(out, MC_STR(" raises "));
        ast_dump_type(out, raised);
    }
    dump_annotations(out, operation->annotations);
    dump_text(out, " ///", operation->doc);
    mc_buf_add_char(out, ')');
}

static void dump_enum_value(mc_buf *out, const ast_enum_value *value) {
    mc_buf_printf(out, " (<%.*s> ", MC_STR_ARG(value->name.text));
    if (value->value) dump_value(out, value->value);
    dump_annotations(out, value->annotations);
    dump_text(out, " ///", value->doc);
    mc_buf_add_char(out, ')');
}

static void dump_case(mc_buf *out, const ast_case *item) {
    mc_buf_add_str(out, MC_STR(" (case "));
    dump_text(out, "tag:", item->tag.text);
    ast_dump_type(out, item->type);
    dump_annotations(out, item->annotations);
    dump_text(out, " ///", item->doc);
    mc_buf_add_char(out, ')');
}

static void dump_decl(mc_buf *out, const ast_decl *decl) {
    static const char *const kinds[] = {"const", "enum",  "type",   "model",
                                        "error", "union", "service"};
    mc_buf_printf(out, "(%s %.*s", kinds[decl->kind], MC_STR_ARG(decl->name.text));
    for (size_t i = 0; i < decl->type_params_len; i++)
        mc_buf_printf(out, " [%.*s]", MC_STR_ARG(decl->type_params[i].text));
    if (decl->base) mc_buf_add_str(out, MC_STR(" base:"));
    if (decl->base) ast_dump_type(out, decl->base);
    if (decl->type) mc_buf_add_char(out, ' ');
    if (decl->type) ast_dump_type(out, decl->type);
    if (decl->value) mc_buf_add_char(out, ' ');
    if (decl->value) dump_value(out, decl->value);
    dump_text(out, " by:", decl->by.text);
    dump_text(out, " in:", decl->in.text);
    dump_text(out, " at:", decl->route.text);
    for (const ast_enum_value *value = decl->values; value; value = value->next)
        dump_enum_value(out, value);
    for (const ast_case *item = decl->cases; item; item = item->next)
        dump_case(out, item);
    dump_members(out, decl->members);
    for (const ast_operation *operation = decl->operations; operation; operation = operation->next)
        dump_operation(out, operation);
    dump_annotations(out, decl->annotations);
    dump_text(out, " ///", decl->doc);
    mc_buf_add_str(out, MC_STR(")\n"));
}

void ast_dump(mc_buf *out, const ast_file *file) {
    dump_text(out, "package ", file->package.text);
    dump_text(out, " ///", file->doc);
    mc_buf_add_char(out, '\n');
    for (const ast_import *import = file->imports; import; import = import->next) {
        mc_buf_printf(out, "import \"%.*s\"", MC_STR_ARG(import->path.text));
        dump_text(out, " as ", import->alias.text);
        mc_buf_add_char(out, '\n');
    }
    for (const ast_decl *decl = file->decls; decl; decl = decl->next)
        dump_decl(out, decl);
}
