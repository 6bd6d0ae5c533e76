/* emit_expr.c - expressions of the schema as C that a careful programmer would write.
 *
 * What reads a field without a value has no value itself: a comparison with it does not
 * hold (`!=` does), so that each operand carries the guards under which it has one. */
#include "expr_c.h"

#include <float.h>
#include <math.h>

/* How tightly the text of a condition holds together. */
typedef enum level { LEVEL_PRIMARY, LEVEL_ATOM, LEVEL_AND, LEVEL_OR, LEVEL_CHOICE } level;

typedef struct condition {
    mc_str text;
    level level;
} condition;

static condition condition_of(const emitter *e, const expr *x);

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
    return (side){x, operand_of(e, x)};
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

static condition has_value(const emitter *e, const expr *x) {
    operand of = operand_of(e, x);
    mc_str there = of.guard;
    if (x->type->kind == TYPE_ANY) {
        there = join_guards(e, there, TEXT("%s.kind != MC_NULL", of.text.data));
    }
    bool one = !strchr(there.data, ' ');
    return (condition){there, one ? LEVEL_PRIMARY : LEVEL_AND};
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
        condition there = has_value(e, x->left->kind == EXPR_NULL ? x->right : x->left);
        return not_equal ? there : negated(e, there);
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

/* The table by which the runtime compares items of that type. */
static mc_str item_table(const emitter *e, const type *t) {
    if (t->kind == TYPE_ENUM) return TEXT("%s_mctype", t->c_type.data);
    bool number = t->kind == TYPE_INT || t->kind == TYPE_UINT || t->kind == TYPE_FLOAT;
    const char *letter = t->kind == TYPE_INT ? "i" : t->kind == TYPE_UINT ? "u" : "f";
    if (number) return TEXT("mc_type_%s%u", letter, t->bits);
    return TEXT("mc_type_%s", t->kind == TYPE_BOOL ? "bool" : t->c_stem.data);
}

static const type *held_by(const type *t) {
    return t->kind == TYPE_MAP ? t->key : t->element;
}

/* It has just the type of the items, so that its address does. */
static bool is_such_an_integer(const expr *x, const type *held) {
    return is_place(x) && x->type->kind == held->kind && x->type->bits == held->bits;
}

/* The call that finds numbers whatever types they have, or one that is given the address of a value
 * of just the type that the items have. */
static mc_str find_item(const emitter *e, side part, const type *held, const char *range) {
    const char *table = item_table(e, held).data;
    const char *text = part.value.text.data;
    bool whole = held->kind == TYPE_INT || held->kind == TYPE_UINT;
    if (whole && !is_such_an_integer(part.x, held)) {
        return TEXT("mc_int_in(%s, &%s, %s)", integer_text(e, part), table, range);
    }
    if (held->kind == TYPE_FLOAT) {
        bool single = held->bits == 32 && is_single_constant(part.x);
        return TEXT("mc_real_in(%s, &%s, %s)", real_text(e, part, single), table, range);
    }
    bool scalar = held->kind == TYPE_ENUM || held->kind == TYPE_BOOL;
    const char *address =
        scalar ? TEXT("&(%s){%s}", held->c_type.data, text).data : TEXT("&%s", text).data;
    return TEXT("mc_item_in(%s, &%s, %s)", address, table, range);
}

static condition contained(const emitter *e, const expr *x) {
    side part = side_of(e, x->left);
    operand whole = operand_of(e, x->right);
    const type *of = x->right->type;
    mc_str guard = join_guards(e, part.value.guard, whole.guard);
    const char *text = part.value.text.data;
    if (of->kind == TYPE_STR) {
        return guarded(e, guard, call(TEXT("mc_text_in(%s, %s)", text, whole.text.data)));
    }
    const type *held = held_by(of);
    const char *items = sequence_items(e, x->right, whole), *len = sequence_len(e, of, whole);
    if (is_text(held) && of->kind != TYPE_MAP) {
        return guarded(e, guard, call(TEXT("mc_str_in(%s, %s, %s)", text, items, len)));
    }
    const char *range = TEXT("%s, %s, sizeof *%s", items, len, items).data;
    mc_str found =
        is_text(held) ? TEXT("mc_key_in(%s, %s)", text, range) : find_item(e, part, held, range);
    return guarded(e, guard, call(found));
}

static condition matched(const emitter *e, const expr *x) {
    operand text = operand_of(e, x->left);
    mc_str found = TEXT("mc_matches(&pattern_%zu, %s, &failed)", x->number, text.text.data);
    return guarded(e, text.guard, call(found));
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
    case EXPR_MATCH:
        return matched(e, x);
    default: {
        operand of = operand_of(e, x);
        return guarded(e, of.guard, atom(of.text));
    }
    }
}

/* ---- for the other emitters ------------------------------------------------------------------ */

code expr_condition(const emitter *e, const expr *x) {
    return (code){condition_of(e, x).text};
}

code expr_value(const emitter *e, const expr *x, const type *wanted, code *guard) {
    bool is_condition = !is_place(x) && x->kind != EXPR_CONSTANT && x->kind != EXPR_LEN &&
                        x->kind != EXPR_ARITHMETIC && x->kind != EXPR_NEGATE;
    *guard = code_literal("");
    if (is_condition) return expr_condition(e, x);
    operand of = operand_of(e, x);
    bool widens = wanted->kind == TYPE_FLOAT && wanted->bits == 64;
    if (widens) of = as_real(e, x, of);
    guard->text = of.guard;
    return (code){of.text};
}

void expr_patterns(const emitter *e, values *to, const char *list, const expr *x) {
    for (; x; x = x->next) {
        if (x->kind == EXPR_MATCH) {
            const char *wanted = code_string(x->pattern, e->arena).text.data;
            const char *form =
                "static mc_pattern pattern_%zu = {MC_STR_INIT(%s), mc_pattern_match, NULL, NULL};";
            values_set(values_add(to, list), "text",
                       code_printf(e->arena, form, x->number, wanted));
        }
        expr_patterns(e, to, list, x->left);
        expr_patterns(e, to, list, x->right);
        expr_patterns(e, to, list, x->items);
    }
}

bool expr_matches(const expr *x) {
    for (; x; x = x->next) {
        if (x->kind == EXPR_MATCH || expr_matches(x->left) || expr_matches(x->right) ||
            expr_matches(x->items)) {
            return true;
        }
    }
    return false;
}

/* An unsigned number of 64 bits is made a signed one. */
static bool narrows(const expr *x) {
    if (x->kind == EXPR_INDEX) return is_place(x->right) && is_large(x->right->type);
    if (x->kind != EXPR_IN || x->right->type->kind == TYPE_STR) return false;
    return is_place(x->left) && is_large(x->left->type) &&
           !is_such_an_integer(x->left, held_by(x->right->type));
}

bool expr_computes(const expr *x) {
    for (; x; x = x->next) {
        bool computes = x->kind == EXPR_ARITHMETIC || x->kind == EXPR_NEGATE;
        if ((computes && x->type->kind != TYPE_FLOAT) || narrows(x)) return true;
        if (expr_computes(x->left) || expr_computes(x->right) || expr_computes(x->items)) {
            return true;
        }
    }
    return false;
}

bool expr_can_fail(const expr *x) {
    return expr_computes(x) || expr_matches(x);
}
