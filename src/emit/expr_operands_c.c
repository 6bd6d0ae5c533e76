/* expr_operands_c.c - what the operators of expressions work on: fields, items, constants, lengths
 * and numbers worked out, each with what must hold for it to have a value. */
#include "expr_c.h"

mc_str join_guards(const emitter *e, mc_str a, mc_str b) {
    if (a.len == 0 || mc_str_equal(a, b)) return b;
    return b.len == 0 ? a : TEXT("%s && %s", a.data, b.data);
}

/* It stands in the struct as it is, in its own type. */
bool is_place(const expr *x) {
    return x->kind == EXPR_FIELD || x->kind == EXPR_INDEX;
}

/* `from->home.city`, `from->boss->age`, with each step that may lead nowhere as a guard. */
static operand field_operand(const emitter *e, const expr *x) {
    const field *f = x->field;
    operand owner = {MC_STR("from"), MC_STR("")};
    const char *arrow = "->";
    if (x->left) {
        owner = operand_of(e, x->left);
        arrow = x->left->kind == EXPR_FIELD && x->left->field->boxed ? "->" : ".";
    }
    operand made = {TEXT("%s%s%s", owner.text.data, arrow, f->c_name.data), owner.guard};
    mc_str own = MC_STR("");
    if (f->has_flag) own = TEXT("%s%shas_%s", owner.text.data, arrow, f->c_name.data);
    if (f->boxed && (f->nullable || !f->required)) own = made.text;
    made.guard = join_guards(e, owner.guard, own);
    return made;
}

/* One that never lacks a value. */
static operand always(mc_str text) {
    return (operand){text, MC_STR("")};
}

/* In C it is an mc_str. */
bool is_text(const type *t) {
    return t->kind == TYPE_STR || t->kind == TYPE_URL || t->kind == TYPE_EMAIL;
}

static operand text_operand(const emitter *e, mc_str text) {
    return always(TEXT("MC_STR(%s)", code_string(text, e->arena).text.data));
}

/* (mc_date){2020, 12, 31} */
static operand scalar_operand(const emitter *e, const expr *x) {
    const void *slot = x->constant->slot;
    if (is_text(x->type)) return text_operand(e, *(const mc_str *)slot);
    code value = scalar_initializer(e, x->type, slot);
    return always(TEXT("(%s)%s", x->type->c_type.data, value.text.data));
}

static operand constant_operand(const emitter *e, const expr *x) {
    const constant *c = x->constant;
    if (c->slot) return scalar_operand(e, x);
    switch (x->type->kind) {
    case TYPE_BOOL:
        return always(c->scalar.as.boolean ? MC_STR("true") : MC_STR("false"));
    case TYPE_INT:
        return always(code_int(c->scalar.as.integer, e->arena).text);
    case TYPE_UINT:
        return always(code_uint(c->scalar.as.uinteger, e->arena).text);
    case TYPE_FLOAT:
        return always(code_double(c->scalar.as.number, 64, e->arena).text);
    case TYPE_STR:
        return text_operand(e, mc_value_text(&c->scalar));
    default:
        return always(c->enum_value->c_const);
    }
}

bool is_large(const type *t) {
    return t->kind == TYPE_UINT && t->bits == 64;
}

/* `made`, the value of `x`, as an int64_t. */
operand as_integer(const emitter *e, const expr *x, operand made) {
    if (is_place(x) && is_large(x->type)) {
        made.text = TEXT("mc_int_from_uint(%s, &failed)", made.text.data);
    } else if (is_place(x) && x->type->bits < 64) {
        made.text = TEXT("mc_int(%s)", made.text.data);
    }
    return made;
}

/* A number that the schema says, as a double. */
double constant_real(const expr *x) {
    const mc_value *number = &x->constant->scalar;
    if (number->kind == MC_DOUBLE) return number->as.number;
    if (number->kind == MC_UINT) return (double)number->as.uinteger;
    return (double)number->as.integer;
}

/* The same as a double. */
operand as_real(const emitter *e, const expr *x, operand made) {
    if (x->kind == EXPR_CONSTANT) return always(code_double(constant_real(x), 64, e->arena).text);
    if (x->type->kind == TYPE_FLOAT && x->type->bits == 64) return made;
    made.text = TEXT("(double)%s", made.text.data);
    return made;
}

/* Where the items of a list, a map or a fixed array are. */
const char *sequence_items(const emitter *e, const expr *x, operand whole) {
    const char *text = whole.text.data;
    if (x->type->kind == TYPE_MAP) return TEXT("%s.entries", text).data;
    if (x->type->kind != TYPE_ARRAY) return TEXT("%s.items", text).data;
    bool boxed = x->kind == EXPR_FIELD && x->field->boxed;
    return boxed ? TEXT("(*%s)", text).data : text;
}

/* How many they are. */
const char *sequence_len(const emitter *e, const type *t, operand whole) {
    if (t->kind != TYPE_ARRAY) return TEXT("%s.len", whole.text.data).data;
    return TEXT("%llu", (unsigned long long)t->length).data;
}

static operand arithmetic(const emitter *e, const expr *x) {
    static const char *const functions[] = {[AST_OP_ADD] = "add",
                                            [AST_OP_SUB] = "sub",
                                            [AST_OP_MUL] = "mul",
                                            [AST_OP_DIV] = "div",
                                            [AST_OP_MOD] = "mod"};
    static const char *const signs[] = {
        [AST_OP_ADD] = "+", [AST_OP_SUB] = "-", [AST_OP_MUL] = "*", [AST_OP_DIV] = "/"};
    bool real = x->type->kind == TYPE_FLOAT;
    operand a = operand_of(e, x->left), b = operand_of(e, x->right);
    a = real ? as_real(e, x->left, a) : as_integer(e, x->left, a);
    b = real ? as_real(e, x->right, b) : as_integer(e, x->right, b);
    mc_str text =
        real ? TEXT("(%s %s %s)", a.text.data, signs[x->op], b.text.data)
             : TEXT("mc_int_%s(%s, %s, &failed)", functions[x->op], a.text.data, b.text.data);
    return (operand){text, join_guards(e, a.guard, b.guard)};
}

/* `from->names.items[0]`, where the list has so many; of a fixed array, where the index is known,
 * it always has. */
static operand index_operand(const emitter *e, const expr *x) {
    const type *of = x->left->type;
    operand whole = operand_of(e, x->left);
    operand at = as_integer(e, x->right, operand_of(e, x->right));
    bool known = x->right->kind == EXPR_CONSTANT, array = of->kind == TYPE_ARRAY;
    const char *items = sequence_items(e, x->left, whole), *len = sequence_len(e, of, whole);
    mc_str guard = join_guards(e, whole.guard, at.guard);
    if (!known) guard = join_guards(e, guard, TEXT("mc_index_in(%s, %s)", at.text.data, len));
    if (known && !array) guard = join_guards(e, guard, TEXT("%s > %s", len, at.text.data));
    mc_str text = TEXT("%s[%s]", items, at.text.data);
    if (of->element->kind != TYPE_OPTIONAL) return (operand){text, guard};
    guard = join_guards(e, guard, TEXT("%s.has_value", text.data));
    return (operand){TEXT("%s.value", text.data), guard};
}

static operand length(const emitter *e, const expr *x) {
    operand of = operand_of(e, x->left);
    bool text = is_text(x->left->type);
    of.text = TEXT(text ? "mc_len(mc_str_codepoints(%s))" : "mc_len(%s.len)", of.text.data);
    return of;
}

operand operand_of(const emitter *e, const expr *x) {
    switch (x->kind) {
    case EXPR_CONSTANT:
        return constant_operand(e, x);
    case EXPR_FIELD:
        return field_operand(e, x);
    case EXPR_INDEX:
        return index_operand(e, x);
    case EXPR_LEN:
        return length(e, x);
    case EXPR_ARITHMETIC:
        return arithmetic(e, x);
    case EXPR_NEGATE: {
        bool real = x->type->kind == TYPE_FLOAT;
        operand of = operand_of(e, x->left);
        of = real ? as_real(e, x->left, of) : as_integer(e, x->left, of);
        of.text = TEXT(real ? "(-%s)" : "mc_int_sub(0, %s, &failed)", of.text.data);
        return of;
    }
    default:
        return always(TEXT("(%s)", expr_condition(e, x).text.data));
    }
}
