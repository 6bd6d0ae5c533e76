/* emit_expr.c - expressions of the schema as C that a careful programmer would write.
 *
 * What reads a field without a value has no value itself: a comparison with it does not
 * hold (`!=` does), so that each operand carries the guards under which it has one. */
#include "emitter.h"

#include <float.h>
#include <math.h>

/* An operand: its C text, and what must hold for it to have a value. */
typedef struct operand {
    mc_str text;
    mc_str guard; /* joined by &&; empty where it always has one */
} operand;

/* How tightly the text of a condition holds together. */
typedef enum level { LEVEL_PRIMARY, LEVEL_ATOM, LEVEL_AND, LEVEL_OR, LEVEL_CHOICE } level;

typedef struct condition {
    mc_str text;
    level level;
} condition;

#define TEXT(...) mc_arena_printf(e->arena, __VA_ARGS__)

static condition condition_of(const emitter *e, const expr *x);

static mc_str join_guards(const emitter *e, mc_str a, mc_str b) {
    if (a.len == 0 || mc_str_equal(a, b)) return b;
    return b.len == 0 ? a : TEXT("%s && %s", a.data, b.data);
}

static mc_str wrapped(const emitter *e, condition c, level most) {
    return c.level <= most ? c.text : TEXT("(%s)", c.text.data);
}

/* `guard && text`; the guard binds at least as tightly as &&. */
static condition guarded(const emitter *e, mc_str guard, condition c) {
    if (guard.len == 0) return c;
    mc_str text = wrapped(e, c, LEVEL_AND);
    return (condition){TEXT("%s && %s", guard.data, text.data), LEVEL_AND};
}

static condition negated(const emitter *e, condition c) {
    return (condition){TEXT("!%s", wrapped(e, c, LEVEL_PRIMARY).data), LEVEL_PRIMARY};
}

/* A comparison, which holds together less than a call or a name does. */
static condition atom(mc_str text) {
    return (condition){text, strchr(text.data, ' ') ? LEVEL_ATOM : LEVEL_PRIMARY};
}

static condition call(mc_str text) {
    return (condition){text, LEVEL_PRIMARY};
}

/* ---- operands ------------------------------------------------------------------------ */

/* `from->home.city`, `from->boss->age`, with each step that may lead nowhere as a guard. */
static operand field_operand(const emitter *e, const expr *x) {
    const field *f = x->field;
    operand owner = {MC_STR("from"), MC_STR("")};
    const char *arrow = "->";
    if (x->left) {
        owner = field_operand(e, x->left);
        arrow = x->left->field->boxed ? "->" : ".";
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

static operand constant_operand(const emitter *e, const expr *x) {
    const constant *c = x->constant;
    switch (x->type->kind) {
    case TYPE_BOOL:
        return always(c->scalar.as.boolean ? MC_STR("true") : MC_STR("false"));
    case TYPE_INT:
        return always(code_int(c->scalar.as.integer, e->arena).text);
    case TYPE_UINT:
        return always(code_uint(c->scalar.as.uinteger, e->arena).text);
    case TYPE_FLOAT:
        return always(code_double(c->scalar.as.number, 64, e->arena).text);
    case TYPE_STR: {
        code text = code_string(mc_value_text(&c->scalar), e->arena);
        return always(TEXT("MC_STR(%s)", text.text.data));
    }
    default:
        return always(c->enum_value->c_const);
    }
}

static bool is_large(const type *t) {
    return t->kind == TYPE_UINT && t->bits == 64;
}

/* Each operand is worked out once, by its operator, and then turned into what that wants: so
 * the time stays linear however deep an expression is. */
static operand value_of(const emitter *e, const expr *x);

/* `made`, the value of `x`, as an int64_t. */
static operand as_integer(const emitter *e, const expr *x, operand made) {
    if (x->kind == EXPR_FIELD && is_large(x->type)) {
        made.text = TEXT("mc_int_from_uint(%s, &failed)", made.text.data);
    } else if (x->kind == EXPR_FIELD && x->type->bits < 64) {
        made.text = TEXT("mc_int(%s)", made.text.data);
    }
    return made;
}

/* A number that the schema says, as a double. */
static double constant_real(const expr *x) {
    const mc_value *number = &x->constant->scalar;
    if (number->kind == MC_DOUBLE) return number->as.number;
    if (number->kind == MC_UINT) return (double)number->as.uinteger;
    return (double)number->as.integer;
}

/* The same as a double. */
static operand as_real(const emitter *e, const expr *x, operand made) {
    if (x->kind == EXPR_CONSTANT) return always(code_double(constant_real(x), 64, e->arena).text);
    if (x->type->kind == TYPE_FLOAT && x->type->bits == 64) return made;
    made.text = TEXT("(double)%s", made.text.data);
    return made;
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
    operand a = value_of(e, x->left), b = value_of(e, x->right);
    a = real ? as_real(e, x->left, a) : as_integer(e, x->left, a);
    b = real ? as_real(e, x->right, b) : as_integer(e, x->right, b);
    mc_str text =
        real ? TEXT("(%s %s %s)", a.text.data, signs[x->op], b.text.data)
             : TEXT("mc_int_%s(%s, %s, &failed)", functions[x->op], a.text.data, b.text.data);
    return (operand){text, join_guards(e, a.guard, b.guard)};
}

/* In C it is an mc_str. */
static bool is_text(const type *t) {
    return t->kind == TYPE_STR || t->kind == TYPE_URL || t->kind == TYPE_EMAIL;
}

static operand length(const emitter *e, const expr *x) {
    operand of = value_of(e, x->left);
    bool text = is_text(x->left->type);
    of.text = TEXT(text ? "mc_len(mc_str_codepoints(%s))" : "mc_len(%s.len)", of.text.data);
    return of;
}

static operand value_of(const emitter *e, const expr *x) {
    switch (x->kind) {
    case EXPR_CONSTANT:
        return constant_operand(e, x);
    case EXPR_FIELD:
        return field_operand(e, x);
    case EXPR_LEN:
        return length(e, x);
    case EXPR_ARITHMETIC:
        return arithmetic(e, x);
    case EXPR_NEGATE: {
        bool real = x->type->kind == TYPE_FLOAT;
        operand of = value_of(e, x->left);
        of = real ? as_real(e, x->left, of) : as_integer(e, x->left, of);
        of.text = TEXT(real ? "(-%s)" : "mc_int_sub(0, %s, &failed)", of.text.data);
        return of;
    }
    default:
        return always(TEXT("(%s)", condition_of(e, x).text.data));
    }
}

/* ---- comparisons ------------------------------------------------------------------------ */

static const char *const signs[] = {[AST_OP_EQ] = "==", [AST_OP_NE] = "!=", [AST_OP_LT] = "<",
                                    [AST_OP_LE] = "<=", [AST_OP_GT] = ">",  [AST_OP_GE] = ">="};

/* Of the same order, seen from the other side. */
static ast_op mirrored(ast_op op) {
    switch (op) {
    case AST_OP_LT:
        return AST_OP_GT;
    case AST_OP_LE:
        return AST_OP_GE;
    case AST_OP_GT:
        return AST_OP_LT;
    case AST_OP_GE:
        return AST_OP_LE;
    default:
        return op;
    }
}

static bool is_small_constant(const expr *x) {
    return x->kind == EXPR_CONSTANT && x->type->kind == TYPE_INT &&
           x->constant->scalar.as.integer >= 0;
}

/* One side of a comparison. */
typedef struct side {
    const expr *x;
    operand value;
} side;

static side side_of(const emitter *e, const expr *x) {
    return (side){x, value_of(e, x)};
}

static const char *integer_text(const emitter *e, side of) {
    return as_integer(e, of.x, of.value).text.data;
}

static bool is_single(const expr *x) {
    return x->type->kind == TYPE_FLOAT && x->type->bits == 32;
}

/* A float of 32 bits meets a constant where it is the nearest to that: 0.1f is not above 0.1,
 * as for a constraint. */
static bool is_single_constant(const expr *x) {
    return x->kind == EXPR_CONSTANT && x->type->kind == TYPE_FLOAT &&
           fabs(constant_real(x)) <= (double)FLT_MAX;
}

static const char *real_text(const emitter *e, side of, bool single) {
    if (!single) return as_real(e, of.x, of.value).text.data;
    if (is_single(of.x)) return of.value.text.data;
    return code_double(constant_real(of.x), 32, e->arena).text.data;
}

static mc_str compare_reals(const emitter *e, side a, ast_op op, side b) {
    bool single_a = is_single(a.x), single_b = is_single(b.x);
    bool single = (single_a && (single_b || is_single_constant(b.x))) ||
                  (single_b && is_single_constant(a.x));
    return TEXT("%s %s %s", real_text(e, a, single), signs[op], real_text(e, b, single));
}

/* Integers by value, whatever their types: 64 bits without a sign are never made signed. With a
 * float among them, as floats. */
static mc_str compare_numbers_c(const emitter *e, side a, ast_op op, side b) {
    const char *sign = signs[op];
    if (a.x->type->kind == TYPE_FLOAT || b.x->type->kind == TYPE_FLOAT) {
        return compare_reals(e, a, op, b);
    }
    bool large_a = is_large(a.x->type), large_b = is_large(b.x->type);
    if (!large_a && !large_b) {
        return TEXT("%s %s %s", integer_text(e, a), sign, integer_text(e, b));
    }
    if ((large_a || is_small_constant(a.x)) && (large_b || is_small_constant(b.x))) {
        return TEXT("mc_uint(%s) %s mc_uint(%s)", a.value.text.data, sign, b.value.text.data);
    }
    if (large_a) return compare_numbers_c(e, b, mirrored(op), a);
    return TEXT("mc_compare_int_uint(%s, %s) %s 0", integer_text(e, a), b.value.text.data, sign);
}

static mc_str compare_texts(const emitter *e, const char *x, ast_op op, const char *y) {
    if (op == AST_OP_EQ) return TEXT("mc_str_equal(%s, %s)", x, y);
    if (op == AST_OP_NE) return TEXT("!mc_str_equal(%s, %s)", x, y);
    return TEXT("mc_str_compare(%s, %s) %s 0", x, y, signs[op]);
}

static mc_str compare_values(const emitter *e, side a, ast_op op, side b) {
    const char *x = a.value.text.data, *y = b.value.text.data;
    const type *t = a.x->type;
    if (is_text(t)) return compare_texts(e, x, op, y);
    /* mc_date_compare for a date: the stem is the name of the type. */
    if (is_runtime_scalar(t)) {
        return TEXT("mc_%s_compare(%s, %s) %s 0", t->c_stem.data, x, y, signs[op]);
    }
    switch (t->kind) {
    case TYPE_ENUM:
        if (op == AST_OP_EQ || op == AST_OP_NE) return TEXT("%s %s %s", x, signs[op], y);
        return TEXT("mc_int(%s) %s mc_int(%s)", x, signs[op], y);
    case TYPE_BOOL:
        return TEXT("%s %s %s", x, signs[op], y);
    default:
        return compare_numbers_c(e, a, op, b);
    }
}

static condition is_null(const emitter *e, const expr *x) {
    operand of = field_operand(e, x);
    mc_str there = of.guard;
    if (x->type->kind == TYPE_ANY) {
        there = join_guards(e, there, TEXT("%s.kind != MC_NULL", of.text.data));
    }
    bool one = !strchr(there.data, ' ');
    return negated(e, (condition){there, one ? LEVEL_PRIMARY : LEVEL_AND});
}

/* Two that both lack a value are equal. */
static condition equal(const emitter *e, side a, side b) {
    mc_str x = a.value.guard, y = b.value.guard;
    condition same = atom(compare_values(e, a, AST_OP_EQ, b));
    if (x.len == 0 || y.len == 0) return guarded(e, join_guards(e, x, y), same);
    mc_str text =
        TEXT("%s && %s ? %s : !(%s) && !(%s)", x.data, y.data, same.text.data, x.data, y.data);
    return (condition){text, LEVEL_CHOICE};
}

static condition comparison(const emitter *e, const expr *x) {
    bool not_equal = x->op == AST_OP_NE;
    if (x->left->kind == EXPR_NULL || x->right->kind == EXPR_NULL) {
        condition null = is_null(e, x->left->kind == EXPR_NULL ? x->right : x->left);
        return not_equal ? negated(e, null) : null;
    }
    side a = side_of(e, x->left), b = side_of(e, x->right);
    mc_str guard = join_guards(e, a.value.guard, b.value.guard);
    if (guard.len == 0) return atom(compare_values(e, a, x->op, b));
    if (x->op == AST_OP_EQ) return equal(e, a, b);
    if (not_equal) return negated(e, equal(e, a, b));
    return guarded(e, guard, atom(compare_values(e, a, x->op, b)));
}

/* What does not hold where `op` does. */
static ast_op opposite(ast_op op) {
    switch (op) {
    case AST_OP_EQ:
        return AST_OP_NE;
    case AST_OP_NE:
        return AST_OP_EQ;
    case AST_OP_LT:
        return AST_OP_GE;
    case AST_OP_LE:
        return AST_OP_GT;
    case AST_OP_GT:
        return AST_OP_LE;
    default:
        return AST_OP_LT;
    }
}

/* `not x`, written as its opposite where that is the same: not with NaN, nor with a field that
 * may have no value. */
static condition not_of(const emitter *e, const expr *x) {
    bool plain = x->kind == EXPR_COMPARE && x->left->type && x->right->type;
    bool real = plain && (x->left->type->kind == TYPE_FLOAT || x->right->type->kind == TYPE_FLOAT);
    if (!plain || real) return negated(e, condition_of(e, x));
    side a = side_of(e, x->left), b = side_of(e, x->right);
    if (join_guards(e, a.value.guard, b.value.guard).len > 0) {
        return negated(e, condition_of(e, x));
    }
    return atom(compare_values(e, a, opposite(x->op), b));
}

/* ---- conditions --------------------------------------------------------------------------- */

static condition logic(const emitter *e, const expr *x) {
    bool implies = x->op == AST_OP_IMPLIES;
    condition a = implies ? not_of(e, x->left) : condition_of(e, x->left);
    condition b = condition_of(e, x->right);
    if (x->op == AST_OP_AND) {
        return (condition){
            TEXT("%s && %s", wrapped(e, a, LEVEL_AND).data, wrapped(e, b, LEVEL_AND).data),
            LEVEL_AND};
    }
    /* In a mixture && needs its parentheses too, or compilers ask whether it was meant. */
    mc_str left = a.level == LEVEL_OR ? a.text : wrapped(e, a, LEVEL_ATOM);
    mc_str right = b.level == LEVEL_OR ? b.text : wrapped(e, b, LEVEL_ATOM);
    return (condition){TEXT("%s || %s", left.data, right.data), LEVEL_OR};
}

static condition one_of(const emitter *e, const expr *x) {
    condition any = {MC_STR(""), LEVEL_OR};
    side left = side_of(e, x->left);
    for (const expr *item = x->items; item; item = item->next) {
        side right = side_of(e, item);
        mc_str same = compare_values(e, left, AST_OP_EQ, right);
        mc_str guard = right.value.guard;
        if (guard.len > 0) same = TEXT("(%s && %s)", guard.data, same.data);
        any.text = any.text.len > 0 ? TEXT("%s || %s", any.text.data, same.data) : same;
    }
    if (!x->items->next) any.level = LEVEL_ATOM;
    return guarded(e, left.value.guard, any);
}

static condition contained(const emitter *e, const expr *x) {
    operand part = value_of(e, x->left), whole = value_of(e, x->right);
    const char *a = part.text.data, *b = whole.text.data;
    mc_str text;
    if (x->right->type->kind == TYPE_STR) {
        text = TEXT("mc_text_in(%s, %s)", a, b);
    } else if (x->right->type->kind != TYPE_MAP) {
        text = TEXT("mc_str_in(%s, %s.items, %s.len)", a, b, b);
    } else {
        text = TEXT("mc_key_in(%s, %s.entries, %s.len, sizeof *%s.entries)", a, b, b, b);
    }
    return guarded(e, join_guards(e, part.guard, whole.guard), call(text));
}

static condition condition_of(const emitter *e, const expr *x) {
    switch (x->kind) {
    case EXPR_COMPARE:
        return comparison(e, x);
    case EXPR_LOGIC:
        return logic(e, x);
    case EXPR_NOT:
        return negated(e, condition_of(e, x->left));
    case EXPR_IN_ITEMS:
        return one_of(e, x);
    case EXPR_IN:
        return contained(e, x);
    default: {
        operand of = value_of(e, x);
        return guarded(e, of.guard, atom(of.text));
    }
    }
}

/* ---- for the other emitters ------------------------------------------------------------------ */

code expr_condition(const emitter *e, const expr *x) {
    return (code){condition_of(e, x).text};
}

code expr_value(const emitter *e, const expr *x, const type *wanted, code *guard) {
    bool is_condition = x->kind != EXPR_FIELD && x->kind != EXPR_CONSTANT && x->kind != EXPR_LEN &&
                        x->kind != EXPR_ARITHMETIC && x->kind != EXPR_NEGATE;
    *guard = code_literal("");
    if (is_condition) return expr_condition(e, x);
    operand of = value_of(e, x);
    bool widens = wanted->kind == TYPE_FLOAT && wanted->bits == 64;
    if (widens) of = as_real(e, x, of);
    guard->text = of.guard;
    return (code){of.text};
}

bool expr_can_fail(const expr *x) {
    for (; x; x = x->next) {
        bool computes = x->kind == EXPR_ARITHMETIC || x->kind == EXPR_NEGATE;
        if (computes && x->type->kind != TYPE_FLOAT) return true;
        if (expr_can_fail(x->left) || expr_can_fail(x->right) || expr_can_fail(x->items)) {
            return true;
        }
    }
    return false;
}
