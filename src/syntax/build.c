/* build.c - one function for each node of the tree; the grammar calls them. */
#include "build.h"

const node_list no_list = {NULL, NULL};
const ast_name no_name = {{"", 0}, {NULL, 0, 0}};
const ast_lead no_lead = {{"", 0}, {NULL, NULL}};
const mc_str no_text = {"", 0};

/* ---- nodes and lists ----------------------------------------------------------- */

/* Zeroed; the spare node where there is no memory. */
static void *new_node(parser *p, size_t size) {
    void *node = mc_arena_zalloc(p->arena, size);
    if (node) return node;
    p->out_of_memory = true;
    memset(&p->spare, 0, sizeof p->spare);
    return &p->spare;
}

/* `next` is where in the node the link stands. */
static node_list list_add(node_list list, void *node, size_t next) {
    if (!node) return list;
    if (list.last)
        memcpy((char *)list.last + next, &node, sizeof node);
    else
        list.first = node;
    list.last = node;
    return list;
}

static node_list list_join(node_list first, node_list second, size_t next) {
    if (!first.first) return second;
    if (!second.first) return first;
    memcpy((char *)first.last + next, &second.first, sizeof second.first);
    first.last = second.last;
    return first;
}

node_list list_name(parser *p, node_list list, ast_name name) {
    ast_path *node = new_node(p, sizeof *node);
    node->name = name;
    return list_add(list, node, offsetof(ast_path, next));
}

node_list list_value(node_list list, ast_value *node) {
    return list_add(list, node, offsetof(ast_value, next));
}

node_list list_arg(node_list list, ast_arg *node) {
    return list_add(list, node, offsetof(ast_arg, next));
}

node_list list_annotation(node_list list, ast_annotation *node) {
    return list_add(list, node, offsetof(ast_annotation, next));
}

node_list list_type(node_list list, ast_type *node) {
    return list_add(list, node, offsetof(ast_type, next));
}

node_list list_expr(node_list list, ast_expr *node) {
    return list_add(list, node, offsetof(ast_expr, next));
}

node_list list_member(node_list list, ast_member *node) {
    return list_add(list, node, offsetof(ast_member, next));
}

node_list list_enum_value(node_list list, ast_enum_value *node) {
    return list_add(list, node, offsetof(ast_enum_value, next));
}

node_list list_case(node_list list, ast_case *node) {
    return list_add(list, node, offsetof(ast_case, next));
}

node_list list_operation(node_list list, ast_operation *node) {
    return list_add(list, node, offsetof(ast_operation, next));
}

static ast_annotation *join_annotations(node_list first, node_list second) {
    return list_join(first, second, offsetof(ast_annotation, next)).first;
}

/* Appends to annotations that are already in a node. */
static void append_annotations(ast_annotation **to, ast_annotation *more) {
    while (*to)
        to = &(*to)->next;
    *to = more;
}

/* ---- values, arguments ---------------------------------------------------------- */

static mc_str checked_text(parser *p, mc_str text) {
    if (text.data) return text;
    p->out_of_memory = true;
    return no_text;
}

ast_value *build_value(parser *p, span where, ast_value_kind kind, mc_str text) {
    ast_value *value = new_node(p, sizeof *value);
    value->kind = kind;
    value->span = where;
    value->text = checked_text(p, mc_arena_str(p->arena, text));
    value->key = no_name;
    return value;
}

ast_value *build_bool(parser *p, span where, mc_str text, bool boolean) {
    ast_value *value = build_value(p, where, AST_BOOL, text);
    value->boolean = boolean;
    return value;
}

ast_value *build_negative(parser *p, span where, ast_value *value) {
    value->text = checked_text(p, mc_arena_printf(p->arena, "-%.*s", MC_STR_ARG(value->text)));
    value->span = where;
    return value;
}

static mc_str join_path(parser *p, const ast_path *path) {
    size_t len = 0;
    for (const ast_path *part = path; part; part = part->next)
        len += part->name.text.len + (part->next != NULL);
    char *data = mc_arena_alloc(p->arena, len + 1);
    if (!data) return checked_text(p, (mc_str){NULL, 0});
    char *end = data;
    for (const ast_path *part = path; part; part = part->next) {
        memcpy(end, part->name.text.data, part->name.text.len);
        end += part->name.text.len;
        if (part->next) *end++ = '.';
    }
    *end = '\0';
    return (mc_str){data, len};
}

ast_value *build_word(parser *p, span where, ast_value_kind kind, node_list path) {
    const ast_path *first = path.first;
    mc_str text = first->next ? join_path(p, first) : first->name.text;
    return build_value(p, where, kind, text);
}

ast_value *build_items(parser *p, span where, ast_value_kind kind, node_list items) {
    ast_value *value = build_value(p, where, kind, no_text);
    value->items = items.first;
    return value;
}

ast_value *build_entry(ast_name key, ast_value *value) {
    value->key = key;
    return value;
}

ast_arg *build_arg(parser *p, span where, ast_value *value) {
    ast_arg *arg = new_node(p, sizeof *arg);
    arg->kind = AST_ARG_VALUE;
    arg->span = where;
    arg->name = no_name;
    arg->value = value;
    return arg;
}

ast_arg *build_named_arg(span where, ast_name name, ast_arg *arg) {
    arg->span = where;
    arg->name = name;
    return arg;
}

ast_arg *build_range(parser *p, span where, ast_value *low, ast_value *high, bool excluded) {
    ast_arg *arg = build_arg(p, where, NULL);
    arg->kind = AST_ARG_RANGE;
    arg->low = low;
    arg->high = high;
    arg->high_excluded = excluded;
    return arg;
}

ast_annotation *build_annotation(parser *p, span where, ast_name name, node_list args) {
    ast_annotation *annotation = new_node(p, sizeof *annotation);
    annotation->span = where;
    annotation->name = name;
    annotation->args = args.first;
    return annotation;
}

/* ---- types ---------------------------------------------------------------------- */

static void report_depth(parser *p, span where) {
    if (p->layout.stopped) return;
    diag_add(p->diags, DIAG_too_deep, where, AST_DEPTH_LIMIT);
    layout_stop(&p->layout);
}

static ast_type *new_type(parser *p, span where, ast_type_kind kind) {
    ast_type *type = new_node(p, sizeof *type);
    type->kind = kind;
    type->span = where;
    type->depth = 1;
    return type;
}

/* Sets the depth from that of the deepest child; a type that is too deep becomes a leaf. */
static ast_type *measure_type(parser *p, ast_type *type) {
    unsigned depth = type->element ? type->element->depth : 0;
    for (const ast_type *child = type->parameters; child; child = child->next)
        if (child->depth > depth) depth = child->depth;
    type->depth = depth + 1;
    if (type->depth <= AST_DEPTH_LIMIT) return type;
    report_depth(p, type->span);
    return new_type(p, type->span, AST_TYPE_NULL);
}

ast_type *build_named_type(parser *p, span where, node_list path) {
    ast_type *type = new_type(p, where, AST_TYPE_NAME);
    type->path = path.first;
    return type;
}

ast_type *build_generic_type(parser *p, span where, node_list path, node_list parameters) {
    if (!parameters.first) return NULL;
    ast_type *type = build_named_type(p, where, path);
    type->parameters = parameters.first;
    return measure_type(p, type);
}

ast_type *build_literal_type(parser *p, span where, ast_value *value) {
    ast_type *type = new_type(p, where, AST_TYPE_LITERAL);
    type->literal = value;
    return type;
}

ast_type *build_null_type(parser *p, span where) {
    return new_type(p, where, AST_TYPE_NULL);
}

static ast_type *wrap_type(parser *p, span where, ast_type_kind kind, ast_type *element) {
    if (!element) return NULL;
    ast_type *type = new_type(p, where, kind);
    type->element = element;
    return measure_type(p, type);
}

ast_type *build_list_type(parser *p, span where, ast_type *element) {
    return wrap_type(p, where, AST_TYPE_LIST, element);
}

ast_type *build_optional_type(parser *p, span where, ast_type *element) {
    return wrap_type(p, where, AST_TYPE_OPTIONAL, element);
}

static bool is_bare_name(const ast_type *type) {
    return type->kind == AST_TYPE_NAME && !type->parameters && !type->constraints;
}

static bool is_literal_word(const ast_type *type) {
    return is_bare_name(type) && !type->path->next &&
           mc_str_equal(type->path->name.text, MC_STR("Literal"));
}

/* The length that stands in the brackets of T[3] or T[N], NULL where it is none. */
static ast_value *array_length(parser *p, const ast_type *type, const ast_type *item) {
    if (item->next) return NULL;
    if (item->kind == AST_TYPE_LITERAL && item->literal->kind == AST_INT)
        return is_literal_word(type) ? NULL : item->literal;
    if (is_bare_name(type) || !is_bare_name(item)) return NULL;
    node_list path = {item->path, item->path};
    return build_word(p, item->span, AST_WORD, path);
}

ast_type *build_indexed_type(parser *p, span where, ast_type *type, node_list items) {
    if (!type || !items.first) return NULL;
    ast_value *length = array_length(p, type, items.first);
    if (length) {
        ast_type *array = wrap_type(p, where, AST_TYPE_ARRAY, type);
        array->length = length;
        return array;
    }
    if (!is_bare_name(type)) {
        const ast_type *item = items.first;
        diag *added =
            diag_add(p->diags, DIAG_syntax, item->span, "expected the length of an array");
        diag_hint(p->diags, added, "only a name takes types in `[ ]`: `list[int]`");
        return type;
    }
    type->span = where;
    type->parameters = items.first;
    return measure_type(p, type);
}

ast_type *build_constrained(span where, ast_type *type, node_list args) {
    if (!type) return NULL;
    type->span = where;
    type->constraints = args.first;
    return type;
}

ast_type *build_union_type(parser *p, span where, node_list alternatives) {
    ast_type *first = alternatives.first;
    if (!first || !first->next) return first;
    ast_type *type = new_type(p, where, AST_TYPE_UNION);
    type->parameters = first;
    return measure_type(p, type);
}

/* ---- expressions ----------------------------------------------------------------- */

static ast_expr *new_expr(parser *p, span where, ast_expr_kind kind) {
    ast_expr *expr = new_node(p, sizeof *expr);
    expr->kind = kind;
    expr->span = where;
    expr->depth = 1;
    expr->name = no_name;
    return expr;
}

static ast_expr *measure_expr(parser *p, ast_expr *expr) {
    unsigned depth = expr->left ? expr->left->depth : 0;
    if (expr->right && expr->right->depth > depth) depth = expr->right->depth;
    for (const ast_expr *child = expr->operands; child; child = child->next)
        if (child->depth > depth) depth = child->depth;
    expr->depth = depth + 1;
    if (expr->depth <= AST_DEPTH_LIMIT) return expr;
    report_depth(p, expr->span);
    return new_expr(p, expr->span, AST_EXPR_LIST);
}

ast_expr *build_value_expr(parser *p, span where, ast_value *value) {
    ast_expr *expr = new_expr(p, where, AST_EXPR_VALUE);
    expr->value = value;
    return expr;
}

ast_expr *build_name_expr(parser *p, span where, ast_name name) {
    ast_expr *expr = new_expr(p, where, AST_EXPR_NAME);
    expr->name = name;
    return expr;
}

ast_expr *build_call(parser *p, span where, ast_name name, node_list operands) {
    ast_expr *expr = new_expr(p, where, AST_EXPR_CALL);
    expr->name = name;
    expr->operands = operands.first;
    return measure_expr(p, expr);
}

ast_expr *build_member_expr(parser *p, span where, ast_expr *left, ast_name name) {
    if (!left) return NULL;
    ast_expr *expr = new_expr(p, where, AST_EXPR_MEMBER);
    expr->left = left;
    expr->name = name;
    return measure_expr(p, expr);
}

ast_expr *build_index(parser *p, span where, ast_expr *left, ast_expr *right) {
    if (!left || !right) return NULL;
    ast_expr *expr = new_expr(p, where, AST_EXPR_INDEX);
    expr->left = left;
    expr->right = right;
    return measure_expr(p, expr);
}

ast_expr *build_list_expr(parser *p, span where, node_list operands) {
    ast_expr *expr = new_expr(p, where, AST_EXPR_LIST);
    expr->operands = operands.first;
    return measure_expr(p, expr);
}

ast_expr *build_unary(parser *p, span where, ast_op op, ast_expr *operand) {
    if (!operand) return NULL;
    ast_expr *expr = new_expr(p, where, AST_EXPR_UNARY);
    expr->op = op;
    expr->left = operand;
    return measure_expr(p, expr);
}

ast_expr *build_binary(parser *p, span where, ast_op op, ast_expr *left, ast_expr *right) {
    if (!left || !right) return NULL;
    ast_expr *expr = new_expr(p, where, AST_EXPR_BINARY);
    expr->op = op;
    expr->left = left;
    expr->right = right;
    return measure_expr(p, expr);
}

/* ---- members, cases, operations -------------------------------------------------- */

ast_lead lead_doc(parser *p, ast_lead lead, mc_str line) {
    if (lead.doc.len == 0) {
        lead.doc = line;
        return lead;
    }
    mc_str joined = mc_arena_printf(p->arena, "%.*s\n%.*s", MC_STR_ARG(lead.doc), MC_STR_ARG(line));
    lead.doc = checked_text(p, joined);
    return lead;
}

ast_lead lead_annotation(ast_lead lead, ast_annotation *annotation) {
    lead.annotations = list_annotation(lead.annotations, annotation);
    return lead;
}

/* Puts the lead's annotations before those that stand behind the item. */
static void take_lead(ast_lead lead, mc_str *doc, ast_annotation **annotations) {
    *doc = lead.doc;
    ast_annotation *behind = *annotations;
    *annotations = lead.annotations.first;
    append_annotations(annotations, behind);
}

ast_enum_value *build_enum_value(parser *p, ast_lead lead, ast_name name, ast_value *value,
                                 node_list annotations) {
    ast_enum_value *item = new_node(p, sizeof *item);
    item->span = value ? span_join(name.span, value->span) : name.span;
    item->doc = lead.doc;
    item->annotations = join_annotations(lead.annotations, annotations);
    item->name = name;
    item->value = value;
    return item;
}

ast_case *build_case(parser *p, span where, ast_name tag, ast_type *type, node_list annotations) {
    if (!type) return NULL;
    ast_case *item = new_node(p, sizeof *item);
    item->span = where;
    item->tag = tag;
    item->type = type;
    item->annotations = annotations.first;
    return item;
}

ast_case *lead_case(ast_lead lead, ast_case *item) {
    if (item) take_lead(lead, &item->doc, &item->annotations);
    return item;
}

static ast_member *new_member(parser *p, span where, ast_member_kind kind) {
    ast_member *member = new_node(p, sizeof *member);
    member->kind = kind;
    member->span = where;
    member->doc = member->message = no_text;
    member->name = no_name;
    return member;
}

ast_member *build_field(parser *p, span where, ast_name name, bool optional, ast_type *type,
                        node_list annotations) {
    if (!type) return NULL;
    ast_member *field = new_member(p, where, AST_FIELD);
    field->name = name;
    field->optional = optional;
    field->type = type;
    field->annotations = annotations.first;
    return field;
}

ast_member *build_stream_field(parser *p, span where, ast_name name, ast_type *type,
                               node_list annotations) {
    ast_member *field = build_field(p, where, name, false, type, annotations);
    if (field) field->stream = true;
    return field;
}

ast_member *build_default(span where, ast_member *field, ast_value *value, node_list annotations) {
    if (!field) return NULL;
    field->span = where;
    field->default_value = value;
    append_annotations(&field->annotations, annotations.first);
    return field;
}

ast_member *build_mixin(parser *p, span where, ast_type *type) {
    if (!type) return NULL;
    ast_member *mixin = new_member(p, where, AST_MIXIN);
    mixin->type = type;
    return mixin;
}

ast_member *build_check(parser *p, span where, ast_expr *expr, mc_str message) {
    if (!expr) return NULL;
    ast_member *check = new_member(p, where, AST_CHECK);
    check->expr = expr;
    check->message = message;
    return check;
}

ast_member *build_computed(parser *p, span where, ast_name name, ast_type *type,
                           node_list annotations, ast_expr *expr) {
    if (!type || !expr) return NULL;
    ast_member *computed = new_member(p, where, AST_COMPUTED);
    computed->name = name;
    computed->type = type;
    computed->annotations = annotations.first;
    computed->expr = expr;
    return computed;
}

ast_member *lead_member(ast_lead lead, ast_member *member) {
    if (member) take_lead(lead, &member->doc, &member->annotations);
    return member;
}

/* A status is text of the source, so its place can be told from its address. */
static ast_value *status_value(parser *p, mc_str status) {
    if (status.len == 0) return NULL;
    const source *file = p->file->source;
    size_t start = (size_t)(status.data - file->text.data);
    return build_value(p, (span){file, start, start + status.len}, AST_INT, status);
}

ast_result build_result(parser *p, span where, mc_str status, ast_type *type,
                        node_list annotations) {
    ast_result result = {.span = where, .annotations = annotations.first};
    result.status = status_value(p, status);
    bool only_status =
        type && !result.status && type->kind == AST_TYPE_LITERAL && type->literal->kind == AST_INT;
    if (only_status)
        result.status = type->literal;
    else
        result.type = type;
    return result;
}

ast_result build_stream(parser *p, span where, mc_str status, ast_type *type,
                        node_list annotations) {
    ast_result result = {.span = where, .annotations = annotations.first};
    result.status = status_value(p, status);
    result.type = type;
    result.stream = true;
    return result;
}

ast_operation *build_operation(parser *p, span where, ast_handler handler, ast_name method,
                               ast_name name, ast_name route, node_list params, ast_result result,
                               node_list raises) {
    if (!result.type && !result.status) return NULL;
    ast_operation *operation = new_node(p, sizeof *operation);
    operation->span = where;
    operation->handler = handler;
    operation->method = method;
    operation->name = name;
    operation->route = route;
    operation->params = params.first;
    operation->result = result;
    operation->raises = raises.first;
    return operation;
}

ast_operation *lead_operation(ast_lead lead, ast_operation *operation) {
    if (operation) take_lead(lead, &operation->doc, &operation->annotations);
    return operation;
}

/* ---- declarations ------------------------------------------------------------------ */

static ast_decl *new_decl(parser *p, span where, ast_decl_kind kind, ast_name name) {
    ast_decl *decl = new_node(p, sizeof *decl);
    decl->kind = kind;
    decl->span = where;
    decl->doc = no_text;
    decl->name = name;
    decl->by = decl->in = decl->route = no_name;
    return decl;
}

ast_decl *build_const(parser *p, span where, ast_name name, ast_value *value) {
    ast_decl *decl = new_decl(p, where, AST_CONST, name);
    decl->value = value;
    return decl;
}

ast_decl *build_alias(parser *p, span where, ast_name name, ast_type *type, node_list annotations) {
    if (!type) return NULL;
    ast_decl *decl = new_decl(p, where, AST_ALIAS, name);
    decl->type = type;
    decl->annotations = annotations.first;
    return decl;
}

ast_decl *build_enum(parser *p, span where, ast_name name, ast_type *type, node_list values) {
    ast_decl *decl = new_decl(p, where, AST_ENUM, name);
    decl->type = type;
    decl->values = values.first;
    return decl;
}

/* As an array, which is handier than a list for looking names up. */
static void set_type_params(parser *p, ast_decl *decl, const ast_path *names) {
    size_t len = 0;
    for (const ast_path *name = names; name; name = name->next)
        len++;
    if (len == 0) return;
    decl->type_params = mc_arena_array(p->arena, len, sizeof *decl->type_params);
    if (!decl->type_params) {
        p->out_of_memory = true;
        return;
    }
    for (const ast_path *name = names; name; name = name->next)
        decl->type_params[decl->type_params_len++] = name->name;
}

ast_decl *build_model(parser *p, span where, ast_name name, node_list type_params, ast_type *base,
                      node_list members) {
    ast_decl *decl = new_decl(p, where, AST_MODEL, name);
    set_type_params(p, decl, type_params.first);
    decl->base = base;
    decl->members = members.first;
    return decl;
}

ast_decl *build_error(parser *p, span where, ast_name name, ast_value *status, node_list members) {
    ast_decl *decl = new_decl(p, where, AST_ERROR, name);
    decl->value = status;
    decl->members = members.first;
    return decl;
}

ast_decl *build_union(parser *p, span where, ast_name name, ast_name by, ast_name in,
                      node_list cases) {
    ast_decl *decl = new_decl(p, where, AST_UNION, name);
    decl->by = by;
    decl->in = in;
    decl->cases = cases.first;
    return decl;
}

ast_decl *build_service(parser *p, span where, ast_name name, ast_name route,
                        node_list operations) {
    ast_decl *decl = new_decl(p, where, AST_SERVICE, name);
    decl->route = route;
    decl->operations = operations.first;
    return decl;
}

/* ---- the file ------------------------------------------------------------------------ */

void build_package(parser *p, ast_lead lead, ast_name name) {
    if (p->file->package.text.len > 0) {
        diag *added = diag_add(p->diags, DIAG_package_again, name.span);
        diag_note(p->diags, added, p->file->package.span, "given first here");
        return;
    }
    p->file->doc = lead.doc;
    p->file->package = name;
}

void build_import(parser *p, span where, ast_name path, ast_name alias) {
    ast_import *import = new_node(p, sizeof *import);
    import->span = where;
    import->path = path;
    import->alias = alias;
    if (p->last_import)
        p->last_import->next = import;
    else
        p->file->imports = import;
    p->last_import = import;
}

void build_declaration(parser *p, ast_lead lead, ast_decl *decl) {
    if (!decl) return;
    take_lead(lead, &decl->doc, &decl->annotations);
    if (p->last_decl)
        p->last_decl->next = decl;
    else
        p->file->decls = decl;
    p->last_decl = decl;
}
