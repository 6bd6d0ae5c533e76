/* print.c - the formatter: declarations, members, lines, blank lines and comments. */
#include "print.h"

#include "print_nodes.h"

/* What does not fit into this many columns gets a line for each of its parts. */
#define LINE_WIDTH 100

typedef struct printer {
    mc_buf *out;
    mc_str source;
    const ast_comment *comment; /* the next one to print */
    size_t indent;
    size_t last_end; /* offset in the source up to which all is printed */
    bool at_start;   /* of the file or of a block: no blank line here */
} printer;

/* ---- lines, comments ----------------------------------------------------------------- */

static void start_line(printer *p) {
    for (size_t i = 0; i < p->indent; i++)
        mc_buf_add_str(p->out, MC_STR("    "));
}

static size_t count_newlines(const printer *p, size_t start, size_t end) {
    size_t count = 0;
    for (size_t i = start; i < end; i++)
        count += p->source.data[i] == '\n';
    return count;
}

/* The source has an empty line between two offsets. */
static bool has_blank_line(const printer *p, size_t start, size_t end) {
    bool line_empty = false;
    for (size_t i = start; i < end; i++) {
        char c = p->source.data[i];
        if (c == '\n' && line_empty) return true;
        if (c == '\n')
            line_empty = true;
        else if (c != ' ' && c != '\t' && c != '\r')
            line_empty = false;
    }
    return false;
}

static void keep_blank_line(printer *p, size_t start, bool always) {
    if (!p->at_start && (always || has_blank_line(p, p->last_end, start)))
        mc_buf_add_char(p->out, '\n');
    p->at_start = false;
}

static void print_comment(printer *p) {
    span where = p->comment->span;
    size_t end = where.end;
    while (end > where.start && p->source.data[end - 1] == '\r')
        end--;
    mc_buf_add(p->out, p->source.data + where.start, end - where.start);
    if (where.end > p->last_end) p->last_end = where.end;
    p->comment = p->comment->next;
}

/* The comments before an offset, each on its own line. */
static void print_comments(printer *p, size_t offset) {
    while (p->comment && p->comment->span.start < offset) {
        keep_blank_line(p, p->comment->span.start, false);
        start_line(p);
        print_comment(p);
        mc_buf_add_char(p->out, '\n');
    }
}

/* Ends the line of an item, with the comment that stood behind it. */
static void end_item(printer *p, size_t end) {
    if (end > p->last_end) p->last_end = end;
    const ast_comment *comment = p->comment;
    bool behind =
        comment && comment->span.start >= end && count_newlines(p, end, comment->span.start) == 0;
    if (behind) {
        mc_buf_add_char(p->out, ' ');
        print_comment(p);
    }
    mc_buf_add_char(p->out, '\n');
}

static void print_doc(printer *p, mc_str doc) {
    if (doc.len == 0) return;
    for (size_t start = 0; start <= doc.len;) {
        const char *newline = memchr(doc.data + start, '\n', doc.len - start);
        size_t end = newline ? (size_t)(newline - doc.data) : doc.len;
        start_line(p);
        mc_buf_printf(p->out, end > start ? "/// %.*s\n" : "///%.*s\n", (int)(end - start),
                      doc.data + start);
        start = end + 1;
    }
}

/* Annotations that stand before what they belong to, on a line of their own. */
static void print_leading(printer *p, const ast_annotation *annotations) {
    if (!annotations) return;
    mc_buf line = {0};
    print_annotations(&line, annotations);
    start_line(p);
    mc_buf_add(p->out, mc_buf_str(&line).data + 1, mc_buf_str(&line).len - 1);
    mc_buf_add_char(p->out, '\n');
    mc_buf_free(&line);
}

static void start_item(printer *p, span where, mc_str doc) {
    print_comments(p, where.start);
    keep_blank_line(p, where.start, false);
    print_doc(p, doc);
}

/* ---- members --------------------------------------------------------------------------- */

static void print_field(mc_buf *out, const ast_member *field) {
    print_name(out, field->name.text, NAME_FIELD);
    mc_buf_add_str(out, field->optional ? MC_STR("?: ") : MC_STR(": "));
    if (field->stream) mc_buf_add_str(out, MC_STR("stream "));
    print_type(out, field->type);
    if (!field->default_value) return;
    mc_buf_add_str(out, MC_STR(" = "));
    print_value(out, field->default_value);
}

/* After the word `check`, a slash would divide. */
static bool starts_with_regex(const ast_expr *expr) {
    while (expr->left && expr->kind != AST_EXPR_UNARY)
        expr = expr->left;
    return expr->kind == AST_EXPR_VALUE && expr->value->kind == AST_REGEX;
}

static void print_check(mc_buf *out, const ast_member *check) {
    bool quoted = starts_with_regex(check->expr);
    mc_buf_add_str(out, quoted ? MC_STR("check (") : MC_STR("check "));
    print_expr(out, check->expr);
    if (quoted) mc_buf_add_char(out, ')');
    if (check->message.len == 0) return;
    mc_buf_add_str(out, MC_STR(" : "));
    print_string(out, check->message);
}

static void print_computed(mc_buf *out, const ast_member *computed) {
    mc_buf_add_str(out, MC_STR("computed "));
    print_name(out, computed->name.text, NAME_FIELD);
    mc_buf_add_str(out, MC_STR(": "));
    print_type(out, computed->type);
    print_annotations(out, computed->annotations);
    mc_buf_add_str(out, MC_STR(" = "));
    print_expr(out, computed->expr);
}

static void print_member(mc_buf *out, const ast_member *member) {
    switch (member->kind) {
    case AST_FIELD:
        print_field(out, member);
        print_annotations(out, member->annotations);
        break;
    case AST_MIXIN:
        mc_buf_add_str(out, MC_STR("..."));
        print_type(out, member->type);
        break;
    case AST_CHECK:
        print_check(out, member);
        break;
    case AST_COMPUTED:
        print_computed(out, member);
        break;
    }
}

static void print_enum_value(mc_buf *out, const ast_enum_value *value) {
    print_name(out, value->name.text, NAME_FIELD);
    if (value->value) {
        mc_buf_add_str(out, MC_STR(" = "));
        print_value(out, value->value);
    }
    print_annotations(out, value->annotations);
}

static void print_case(mc_buf *out, const ast_case *item) {
    if (item->tag.text.len > 0) {
        print_name(out, item->tag.text, NAME_FIELD);
        mc_buf_add_str(out, MC_STR(": "));
    }
    print_type(out, item->type);
    print_annotations(out, item->annotations);
}

/* ---- services ----------------------------------------------------------------------------- */

static void print_params(mc_buf *out, const ast_member *params) {
    for (; params; params = params->next) {
        mc_buf annotations = {0};
        print_annotations(&annotations, params->annotations);
        mc_str text = mc_buf_str(&annotations);
        if (text.len > 0) {
            mc_buf_add(out, text.data + 1, text.len - 1);
            mc_buf_add_char(out, ' ');
        }
        mc_buf_free(&annotations);
        print_field(out, params);
        if (params->next) mc_buf_add_str(out, MC_STR(", "));
    }
}

static bool has_doc(const ast_member *members) {
    for (; members; members = members->next)
        if (members->doc.len > 0) return true;
    return false;
}

/* One on each line. */
static void print_long_params(printer *p, const ast_member *params) {
    mc_buf_add_char(p->out, '\n');
    p->indent++;
    for (; params; params = params->next) {
        ast_member alone = *params;
        alone.next = NULL;
        print_doc(p, params->doc);
        start_line(p);
        print_params(p->out, &alone);
        mc_buf_add_str(p->out, params->next ? MC_STR(",\n") : MC_STR("\n"));
    }
    p->indent--;
    start_line(p);
}

static void print_result(mc_buf *out, const ast_operation *operation) {
    const ast_result *result = &operation->result;
    mc_buf_add_str(out, MC_STR(" ->"));
    if (result->status) {
        mc_buf_add_char(out, ' ');
        print_value(out, result->status);
    }
    if (result->type) {
        mc_buf_add_str(out, result->stream ? MC_STR(" stream ") : MC_STR(" "));
        print_type(out, result->type);
    }
    print_annotations(out, result->annotations);
    if (operation->raises) mc_buf_add_str(out, MC_STR(" raises "));
    for (const ast_type *raised = operation->raises; raised; raised = raised->next) {
        print_type(out, raised);
        if (raised->next) mc_buf_add_str(out, MC_STR(", "));
    }
}

static void print_operation_head(mc_buf *out, const ast_operation *operation) {
    static const char *const handlers[] = {
        [AST_ASYNC] = "async", [AST_SYNC] = "sync", [AST_ISOLATED] = "isolated"};
    mc_buf_printf(out, "%s ", handlers[operation->handler]);
    print_name(out, operation->method.text, NAME_ANY);
    mc_buf_add_char(out, ' ');
    print_name(out, operation->name.text, NAME_ANY);
    mc_buf_add_char(out, ' ');
    if (operation->route.text.len > 0) {
        print_string(out, operation->route.text);
        mc_buf_add_char(out, ' ');
    }
}

static void print_operation(printer *p, const ast_operation *operation) {
    mc_buf params = {0};
    print_params(&params, operation->params);
    size_t before = p->out->len;
    start_line(p);
    print_operation_head(p->out, operation);
    mc_buf_add_char(p->out, '(');
    size_t width = p->out->len - before + mc_buf_str(&params).len;
    if (has_doc(operation->params) || width > LINE_WIDTH)
        print_long_params(p, operation->params);
    else
        mc_buf_add_str(p->out, mc_buf_str(&params));
    mc_buf_add_char(p->out, ')');
    print_result(p->out, operation);
    mc_buf_free(&params);
}

/* ---- declarations ---------------------------------------------------------------------------- */

static void print_quoted_after(mc_buf *out, const char *word, mc_str text) {
    if (text.len == 0) return;
    mc_buf_add_str(out, mc_str_from(word));
    print_string(out, text);
}

static void print_type_params(mc_buf *out, const ast_decl *decl) {
    for (size_t i = 0; i < decl->type_params_len; i++) {
        mc_buf_add_str(out, i == 0 ? MC_STR("[") : MC_STR(", "));
        print_name(out, decl->type_params[i].text, NAME_ANY);
    }
    if (decl->type_params_len > 0) mc_buf_add_char(out, ']');
}

static void print_tagging(mc_buf *out, const ast_decl *decl) {
    if (decl->by.text.len == 0 && decl->in.text.len == 0) return;
    mc_buf_add_str(out, MC_STR(" by "));
    print_name(out, decl->by.text, NAME_FIELD);
    if (decl->in.text.len == 0) return;
    mc_buf_add_str(out, MC_STR(" in "));
    print_name(out, decl->in.text, NAME_FIELD);
}

/* All of a declaration but what stands in its braces. */
static void print_head(mc_buf *out, const ast_decl *decl) {
    static const char *const keywords[] = {
        [AST_CONST] = "const",    [AST_ENUM] = "enum",   [AST_ALIAS] = "type",
        [AST_MODEL] = "model",    [AST_ERROR] = "error", [AST_UNION] = "union",
        [AST_SERVICE] = "service"};
    mc_buf_printf(out, "%s ", keywords[decl->kind]);
    print_name(out, decl->name.text, NAME_ANY);
    print_type_params(out, decl);
    const ast_type *above = decl->kind == AST_ENUM ? decl->type : decl->base;
    if (above) {
        mc_buf_add_str(out, decl->kind == AST_ENUM ? MC_STR(": ") : MC_STR(" : "));
        print_type(out, above);
    }
    if (decl->kind == AST_ERROR && decl->value) {
        mc_buf_add_char(out, '(');
        print_value(out, decl->value);
        mc_buf_add_char(out, ')');
    }
    print_tagging(out, decl);
    print_quoted_after(out, " at ", decl->route.text);
    if (decl->kind == AST_CONST || decl->kind == AST_ALIAS) mc_buf_add_str(out, MC_STR(" = "));
    if (decl->kind == AST_CONST) print_value(out, decl->value);
    if (decl->kind == AST_ALIAS) print_type(out, decl->type);
}

static bool has_braces(const ast_decl *decl) {
    if (decl->kind == AST_ERROR) return decl->members != NULL;
    return decl->kind != AST_CONST && decl->kind != AST_ALIAS;
}

static bool is_empty(const ast_decl *decl) {
    return !decl->values && !decl->members && !decl->cases && !decl->operations;
}

/* What stands in the braces on one line; false where something in it needs a line of its own. */
static bool print_short_body(mc_buf *out, const ast_decl *decl) {
    for (const ast_enum_value *value = decl->values; value; value = value->next) {
        if (value->doc.len > 0) return false;
        print_enum_value(out, value);
        if (value->next) mc_buf_add_str(out, MC_STR(", "));
    }
    for (const ast_case *item = decl->cases; item; item = item->next) {
        if (item->doc.len > 0) return false;
        print_case(out, item);
        if (item->next) mc_buf_add_str(out, MC_STR(", "));
    }
    for (const ast_member *member = decl->members; member; member = member->next) {
        bool has_lead =
            member->annotations && (member->kind == AST_MIXIN || member->kind == AST_CHECK);
        if (member->doc.len > 0 || has_lead) return false;
        print_member(out, member);
        if (member->next) mc_buf_add_str(out, MC_STR(", "));
    }
    return !decl->operations;
}

static bool has_comment_inside(const printer *p, const ast_decl *decl) {
    const ast_comment *comment = p->comment;
    while (comment && comment->span.start < decl->span.start)
        comment = comment->next;
    return comment && comment->span.start < decl->span.end;
}

/* On one line, if it was so and still fits: false, and nothing added, where not. */
static bool print_short(printer *p, mc_buf *out, const ast_decl *decl) {
    if (has_comment_inside(p, decl) || count_newlines(p, decl->span.start, decl->span.end) > 0)
        return false;
    print_head(out, decl);
    mc_buf_add_str(out, MC_STR(" { "));
    bool fits = print_short_body(out, decl);
    mc_buf_add_str(out, MC_STR(" }"));
    return fits && mc_str_codepoints(mc_buf_str(out)) <= LINE_WIDTH;
}

static void print_long_members(printer *p, const ast_member *members) {
    for (; members; members = members->next) {
        start_item(p, members->span, members->doc);
        if (members->kind == AST_MIXIN || members->kind == AST_CHECK)
            print_leading(p, members->annotations);
        start_line(p);
        print_member(p->out, members);
        end_item(p, members->span.end);
    }
}

static void print_long_body(printer *p, const ast_decl *decl) {
    for (const ast_enum_value *value = decl->values; value; value = value->next) {
        start_item(p, value->span, value->doc);
        start_line(p);
        print_enum_value(p->out, value);
        end_item(p, value->span.end);
    }
    for (const ast_case *item = decl->cases; item; item = item->next) {
        start_item(p, item->span, item->doc);
        start_line(p);
        print_case(p->out, item);
        end_item(p, item->span.end);
    }
    print_long_members(p, decl->members);
    for (const ast_operation *item = decl->operations; item; item = item->next) {
        start_item(p, item->span, item->doc);
        print_leading(p, item->annotations);
        print_operation(p, item);
        end_item(p, item->span.end);
    }
}

static void print_long(printer *p, const ast_decl *decl) {
    print_head(p->out, decl);
    if (!has_braces(decl)) return;
    if (is_empty(decl) && !has_comment_inside(p, decl)) {
        mc_buf_add_str(p->out, MC_STR(" {}"));
        return;
    }
    mc_buf_add_str(p->out, MC_STR(" {\n"));
    p->last_end = decl->span.start;
    p->at_start = true;
    p->indent++;
    print_long_body(p, decl);
    print_comments(p, decl->span.end);
    p->indent--;
    mc_buf_add_char(p->out, '}');
}

/* A blank line that the source need not have; none follows it. */
static void force_blank_line(printer *p) {
    if (!p->at_start) mc_buf_add_char(p->out, '\n');
    p->at_start = true;
}

/* True where it took more than one line. */
static bool print_decl(printer *p, const ast_decl *decl, bool after_block) {
    mc_buf line = {0};
    bool is_short = !has_braces(decl) || is_empty(decl) || print_short(p, &line, decl);
    if (after_block || !is_short) force_blank_line(p);
    start_item(p, decl->span, decl->doc);
    print_leading(p, decl->annotations);
    if (is_short && mc_buf_str(&line).len > 0)
        mc_buf_add_str(p->out, mc_buf_str(&line));
    else
        print_long(p, decl);
    mc_buf_free(&line);
    end_item(p, decl->span.end);
    return !is_short;
}

/* ---- the file ----------------------------------------------------------------------------------
 */

static void print_package(printer *p, const ast_file *file) {
    if (file->package.text.len == 0) return;
    start_item(p, file->package.span, file->doc);
    mc_buf_add_str(p->out, MC_STR("package "));
    print_name(p->out, file->package.text, NAME_ANY);
    end_item(p, file->package.span.end);
}

static void print_imports(printer *p, const ast_import *import) {
    for (; import; import = import->next) {
        start_item(p, import->span, (mc_str){"", 0});
        mc_buf_add_str(p->out, MC_STR("import "));
        print_string(p->out, import->path.text);
        if (import->alias.text.len > 0) {
            mc_buf_add_str(p->out, MC_STR(" as "));
            print_name(p->out, import->alias.text, NAME_ANY);
        }
        end_item(p, import->span.end);
    }
}

void print_file(mc_buf *out, const ast_file *file) {
    printer p = {.out = out, .source = file->source->text, .comment = file->comments};
    p.at_start = true;
    print_package(&p, file);
    print_imports(&p, file->imports);
    bool after_block = file->package.text.len > 0 || file->imports;
    for (const ast_decl *decl = file->decls; decl; decl = decl->next)
        after_block = print_decl(&p, decl, after_block);
    print_comments(&p, file->source->text.len);
}
