/* print_nodes.c - names, types, values and expressions as text: what stands within a line. */
#include "print_nodes.h"

#include "print.h"

/* ---- names and strings ------------------------------------------------------------ */

void print_string(mc_buf *out, mc_str text) {
    mc_buf_add_char(out, '"');
    for (size_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '"' || c == '\\')
            mc_buf_printf(out, "\\%c", c);
        else if (c == '\n')
            mc_buf_add_str(out, MC_STR("\\n"));
        else if (c == '\t')
            mc_buf_add_str(out, MC_STR("\\t"));
        else if (c == '\r')
            mc_buf_add_str(out, MC_STR("\\r"));
        else if (c < 0x20 || c == 0x7F)
            mc_buf_printf(out, "\\u%04x", c);
        else
            mc_buf_add_char(out, (char)c);
    }
    mc_buf_add_char(out, '"');
}

static bool is_letter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
}

static bool is_identifier(mc_str name) {
    if (name.len == 0 || !is_letter(name.data[0])) return false;
    for (size_t i = 1; i < name.len; i++)
        if (!is_letter(name.data[i]) && !(name.data[i] >= '0' && name.data[i] <= '9')) return false;
    return true;
}

static bool is_one_of(mc_str word, const mc_str *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (mc_str_equal(word, words[i])) return true;
    return false;
}

static bool is_reserved(mc_str name, name_place place) {
    static const mc_str literals[] = {MC_STR_INIT("true"), MC_STR_INIT("false"),
                                      MC_STR_INIT("null")};
    static const mc_str result_words[] = {MC_STR_INIT("stream"), MC_STR_INIT("raises")};
    static const mc_str operators[] = {MC_STR_INIT("and"), MC_STR_INIT("or"), MC_STR_INIT("not"),
                                       MC_STR_INIT("in")};
    if (is_one_of(name, literals, 3)) return true;
    if (place == NAME_TYPE) return is_one_of(name, result_words, 2);
    return place == NAME_EXPR && is_one_of(name, operators, 4);
}

void print_name(mc_buf *out, mc_str name, name_place place) {
    if (is_identifier(name) && !is_reserved(name, place))
        mc_buf_add_str(out, name);
    else if (place == NAME_FIELD)
        print_string(out, name);
    else
        mc_buf_printf(out, "`%.*s`", MC_STR_ARG(name));
}

static void print_path(mc_buf *out, const ast_path *path) {
    for (; path; path = path->next) {
        print_name(out, path->name.text, NAME_TYPE);
        if (path->next) mc_buf_add_char(out, '.');
    }
}

/* ---- values ------------------------------------------------------------------------ */

static void print_regex(mc_buf *out, mc_str text) {
    mc_buf_add_char(out, '/');
    for (size_t i = 0; i < text.len; i++) {
        bool escapes = text.data[i] == '\\' && i + 1 < text.len;
        if (escapes) mc_buf_add_char(out, text.data[i++]);
        if (!escapes && text.data[i] == '/') mc_buf_add_char(out, '\\');
        mc_buf_add_char(out, text.data[i]);
    }
    mc_buf_add_char(out, '/');
}

/* The end of the part of a dotted word that starts at `start`. */
static size_t part_end(mc_str text, size_t start) {
    const char *dot = memchr(text.data + start, '.', text.len - start);
    return dot ? (size_t)(dot - text.data) : text.len;
}

/* A quoted name with a dot in it can look like a path with an empty part: then it is one name. */
static bool has_empty_part(mc_str text) {
    for (size_t i = 0; i <= text.len; i++) {
        bool ends = i == text.len || text.data[i] == '.';
        if (ends && (i == 0 || text.data[i - 1] == '.')) return true;
    }
    return false;
}

static void print_word(mc_buf *out, mc_str text) {
    if (has_empty_part(text)) {
        print_name(out, text, NAME_ANY);
        return;
    }
    for (size_t start = 0; start <= text.len;) {
        size_t end = part_end(text, start);
        if (start > 0) mc_buf_add_char(out, '.');
        print_name(out, (mc_str){text.data + start, end - start}, NAME_ANY);
        start = end + 1;
    }
}

static void print_items(mc_buf *out, const ast_value *value) {
    for (const ast_value *item = value->items; item; item = item->next) {
        if (value->kind == AST_OBJECT) {
            print_name(out, item->key.text, NAME_FIELD);
            mc_buf_add_str(out, MC_STR(": "));
        }
        print_value(out, item);
        if (item->next) mc_buf_add_str(out, MC_STR(", "));
    }
}

void print_value(mc_buf *out, const ast_value *value) {
    switch (value->kind) {
    case AST_STRING:
        print_string(out, value->text);
        break;
    case AST_REGEX:
        print_regex(out, value->text);
        break;
    case AST_WORD:
        print_word(out, value->text);
        break;
    case AST_CALL:
        print_word(out, value->text);
        mc_buf_add_str(out, MC_STR("()"));
        break;
    case AST_LIST:
        mc_buf_add_char(out, '[');
        print_items(out, value);
        mc_buf_add_char(out, ']');
        break;
    case AST_OBJECT:
        mc_buf_add_char(out, '{');
        print_items(out, value);
        mc_buf_add_char(out, '}');
        break;
    case AST_NULL:
    case AST_BOOL:
    case AST_INT:
    case AST_FLOAT:
    case AST_DURATION:
        mc_buf_add_str(out, value->text);
        break;
    }
}

/* ---- arguments, annotations --------------------------------------------------------- */

static void print_arg(mc_buf *out, const ast_arg *arg) {
    if (arg->name.text.len > 0) {
        print_name(out, arg->name.text, NAME_ANY);
        mc_buf_add_char(out, '=');
    }
    if (arg->kind == AST_ARG_VALUE) {
        print_value(out, arg->value);
        return;
    }
    if (arg->low) print_value(out, arg->low);
    mc_buf_add_str(out, arg->high_excluded ? MC_STR("..<") : MC_STR(".."));
    if (arg->high) print_value(out, arg->high);
}

/* In parentheses; nothing where there are none. */
static void print_args(mc_buf *out, const ast_arg *args) {
    if (!args) return;
    mc_buf_add_char(out, '(');
    for (; args; args = args->next) {
        print_arg(out, args);
        if (args->next) mc_buf_add_str(out, MC_STR(", "));
    }
    mc_buf_add_char(out, ')');
}

void print_annotations(mc_buf *out, const ast_annotation *annotations) {
    for (; annotations; annotations = annotations->next) {
        mc_buf_add_str(out, MC_STR(" @"));
        print_name(out, annotations->name.text, NAME_ANY);
        print_args(out, annotations->args);
    }
}

/* ---- types ---------------------------------------------------------------------------- */

static void print_types(mc_buf *out, const ast_type *types, mc_str between);

/* A type to which something is attached: a union stands in parentheses. */
static void print_element(mc_buf *out, const ast_type *type) {
    if (type->kind == AST_TYPE_UNION) mc_buf_add_char(out, '(');
    print_type(out, type);
    if (type->kind == AST_TYPE_UNION) mc_buf_add_char(out, ')');
}

static void print_named_type(mc_buf *out, const ast_type *type) {
    print_path(out, type->path);
    if (!type->parameters) return;
    mc_buf_add_char(out, '[');
    print_types(out, type->parameters, MC_STR(", "));
    mc_buf_add_char(out, ']');
}

void print_type(mc_buf *out, const ast_type *type) {
    switch (type->kind) {
    case AST_TYPE_NAME:
        print_named_type(out, type);
        break;
    case AST_TYPE_LITERAL:
        print_value(out, type->literal);
        break;
    case AST_TYPE_NULL:
        mc_buf_add_str(out, MC_STR("null"));
        break;
    case AST_TYPE_UNION:
        print_types(out, type->parameters, MC_STR(" | "));
        break;
    case AST_TYPE_LIST:
        print_element(out, type->element);
        mc_buf_add_str(out, MC_STR("[]"));
        break;
    case AST_TYPE_ARRAY:
        print_element(out, type->element);
        mc_buf_add_char(out, '[');
        print_value(out, type->length);
        mc_buf_add_char(out, ']');
        break;
    case AST_TYPE_OPTIONAL:
        print_element(out, type->element);
        mc_buf_add_char(out, '?');
        break;
    }
    print_args(out, type->constraints);
}

static void print_types(mc_buf *out, const ast_type *types, mc_str between) {
    bool in_union = mc_str_equal(between, MC_STR(" | "));
    for (; types; types = types->next) {
        if (in_union)
            print_element(out, types);
        else
            print_type(out, types);
        if (types->next) mc_buf_add_str(out, between);
    }
}

/* ---- expressions ------------------------------------------------------------------------ */

/* As in the grammar, weakest first; the last is what needs no parentheses anywhere. */
enum { IMPLIES = 1, OR, AND, NOT, COMPARE, ADD, MULTIPLY, NEGATE, OPERAND };

static const struct {
    const char *text;
    int strength;
} operators[] = {
    [AST_OP_OR] = {" or ", OR},           [AST_OP_AND] = {" and ", AND},
    [AST_OP_IMPLIES] = {" => ", IMPLIES}, [AST_OP_NOT] = {"not ", NOT},
    [AST_OP_EQ] = {" == ", COMPARE},      [AST_OP_NE] = {" != ", COMPARE},
    [AST_OP_LT] = {" < ", COMPARE},       [AST_OP_LE] = {" <= ", COMPARE},
    [AST_OP_GT] = {" > ", COMPARE},       [AST_OP_GE] = {" >= ", COMPARE},
    [AST_OP_IN] = {" in ", COMPARE},      [AST_OP_MATCH] = {" ~ ", COMPARE},
    [AST_OP_ADD] = {" + ", ADD},          [AST_OP_SUB] = {" - ", ADD},
    [AST_OP_MUL] = {" * ", MULTIPLY},     [AST_OP_DIV] = {" / ", MULTIPLY},
    [AST_OP_MOD] = {" % ", MULTIPLY},     [AST_OP_NEG] = {"-", NEGATE},
};

static void print_strong(mc_buf *out, const ast_expr *expr, int strength);

static void print_exprs(mc_buf *out, const ast_expr *exprs) {
    for (; exprs; exprs = exprs->next) {
        print_expr(out, exprs);
        if (exprs->next) mc_buf_add_str(out, MC_STR(", "));
    }
}

static void print_binary(mc_buf *out, const ast_expr *expr) {
    int strength = operators[expr->op].strength;
    bool left_first = strength > NOT && strength != COMPARE;
    left_first = left_first || strength == OR || strength == AND;
    print_strong(out, expr->left, left_first ? strength : strength + 1);
    mc_buf_add_str(out, mc_str_from(operators[expr->op].text));
    print_strong(out, expr->right, strength == IMPLIES ? strength : strength + 1);
}

static int expr_strength(const ast_expr *expr) {
    bool has_operator = expr->kind == AST_EXPR_UNARY || expr->kind == AST_EXPR_BINARY;
    return has_operator ? operators[expr->op].strength : OPERAND;
}

/* In parentheses where it binds more weakly than `strength`. */
static void print_strong(mc_buf *out, const ast_expr *expr, int strength) {
    bool weak = expr_strength(expr) < strength;
    if (weak) mc_buf_add_char(out, '(');
    print_expr(out, expr);
    if (weak) mc_buf_add_char(out, ')');
}

void print_expr(mc_buf *out, const ast_expr *expr) {
    switch (expr->kind) {
    case AST_EXPR_VALUE:
        print_value(out, expr->value);
        break;
    case AST_EXPR_NAME:
        print_name(out, expr->name.text, NAME_EXPR);
        break;
    case AST_EXPR_BINARY:
        print_binary(out, expr);
        break;
    case AST_EXPR_UNARY:
        mc_buf_add_str(out, mc_str_from(operators[expr->op].text));
        print_strong(out, expr->left, operators[expr->op].strength);
        break;
    case AST_EXPR_MEMBER:
        print_strong(out, expr->left, OPERAND);
        mc_buf_add_char(out, '.');
        print_name(out, expr->name.text, NAME_EXPR);
        break;
    case AST_EXPR_CALL:
        print_name(out, expr->name.text, NAME_EXPR);
        mc_buf_add_char(out, '(');
        print_exprs(out, expr->operands);
        mc_buf_add_char(out, ')');
        break;
    case AST_EXPR_INDEX:
        print_strong(out, expr->left, OPERAND);
        mc_buf_add_char(out, '[');
        print_expr(out, expr->right);
        mc_buf_add_char(out, ']');
        break;
    case AST_EXPR_LIST:
        mc_buf_add_char(out, '[');
        print_exprs(out, expr->operands);
        mc_buf_add_char(out, ']');
        break;
    }
}
