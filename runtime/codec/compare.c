/** compare.c - whether two C values are the same, by their tables. */
#include "engine.h"
#include "scalar.h"

/** Where the comparison stands: a cyclic value is equal to none. */
typedef struct comparison {
    size_t depth;
    const mc_type *parent;
} comparison;

static bool equal(const comparison *at, const mc_type *type, const void *a, const void *b);

/** NaN is the same as NaN here, so that a copy is equal to its original. */
static bool floats_equal(const mc_type *type, const void *a, const void *b) {
    double left = mc_float_load(a, type->size), right = mc_float_load(b, type->size);
    return left == right || (left != left && right != right);
}

static bool any_equal(const void *a, const void *b) {
    mc_value left, right;
    memcpy(&left, a, sizeof left);
    memcpy(&right, b, sizeof right);
    return mc_value_equal(&left, &right);
}

static bool lists_equal(const comparison *at, const mc_type *type, const mc_sequence *a,
                        const mc_sequence *b) {
    for (size_t i = 0; i < a->len; i++) {
        const void *left = mc_sequence_value(a, i), *right = mc_sequence_value(b, i);
        if (!equal(at, type->items->type, left, right)) return false;
    }
    return true;
}

/** The value of a set, or the key of a map, that items are told apart by. */
static const void *identity(const mc_type *type, const mc_sequence *items, size_t index) {
    return type->kind == MC_TYPE_MAP ? mc_sequence_key(items, index)
                                     : mc_sequence_value(items, index);
}

/** The item of that identity, looked for from `start` on and round; the length where there is none.
 */
static size_t find_item(const comparison *at, const mc_type *type, const mc_sequence *items,
                        const void *wanted, size_t start) {
    const mc_type *by = type->kind == MC_TYPE_MAP ? mc_map_key(type) : type->items->type;
    for (size_t i = 0; i < items->len; i++) {
        size_t index = (start + i) % items->len;
        if (equal(at, by, identity(type, items, index), wanted)) return index;
    }
    return items->len;
}

/** Without the room for a table: the same answer in quadratic time. */
static bool searched_equal(const comparison *at, const mc_type *type, const mc_sequence *a,
                           const mc_sequence *b) {
    size_t next = 0;
    for (size_t i = 0; i < a->len; i++) {
        size_t found = find_item(at, type, b, identity(type, a, i), next);
        if (found == b->len) return false;
        next = found + 1;
        if (type->kind != MC_TYPE_MAP) continue;
        const void *left = mc_sequence_value(a, i), *right = mc_sequence_value(b, found);
        if (!equal(at, type->items->type, left, right)) return false;
    }
    return true;
}

/** Whether the items at each index are told apart by the same. */
static bool same_order(const comparison *at, const mc_type *type, const mc_sequence *a,
                       const mc_sequence *b) {
    const mc_type *by = type->kind == MC_TYPE_MAP ? mc_map_key(type) : type->items->type;
    for (size_t i = 0; i < a->len; i++) {
        if (!equal(at, by, identity(type, a, i), identity(type, b, i))) return false;
    }
    return true;
}

/** `first` says of the items of `a`, and those of `b` behind them, which is equal to an earlier. */
static bool matched_equal(const comparison *at, const mc_type *type, const mc_sequence *a,
                          const mc_sequence *b, size_t *first) {
    size_t distinct = 0, found = 0;
    for (size_t i = 0; i < a->len; i++)
        distinct += first[i] == i;
    for (size_t i = 0; i < b->len; i++) {
        size_t same = first[a->len + i];
        if (same >= a->len) return false;
        const void *left = mc_sequence_value(a, same), *right = mc_sequence_value(b, i);
        if (type->kind == MC_TYPE_MAP && !equal(at, type->items->type, left, right)) return false;
        found += first[same] == same;
        first[same] = SIZE_MAX;
    }
    return found == distinct;
}

/** By a table over both, in linear time. */
static bool table_equal(const comparison *at, const mc_type *type, const mc_sequence *a,
                        const mc_sequence *b, mc_arena *arena) {
    const mc_type *by = type->kind == MC_TYPE_MAP ? mc_map_key(type) : type->items->type;
    char *both = mc_arena_array(arena, a->len + b->len, a->stride);
    if (!both) return searched_equal(at, type, a, b);
    memcpy(both, a->items, a->len * a->stride);
    memcpy(both + a->len * a->stride, b->items, b->len * b->stride);
    size_t *first = mc_first_equals(by, both, a->len + b->len, a->stride, arena);
    return first ? matched_equal(at, type, a, b, first) : searched_equal(at, type, a, b);
}

/** In any order. Whoever sends two large maps in two orders must not get quadratic work. */
static bool unordered_equal(const comparison *at, const mc_type *type, const mc_sequence *a,
                            const mc_sequence *b) {
    enum { FEW = 16 };
    const mc_type *by = type->kind == MC_TYPE_MAP ? mc_map_key(type) : type->items->type;
    /* Of items with parts the search knows how deep it stands, which the table does not. */
    bool search = a->len <= FEW || mc_type_nests(by, type) || same_order(at, type, a, b);
    if (search) return searched_equal(at, type, a, b);
    mc_arena scratch;
    mc_arena_init(&scratch, NULL, SIZE_MAX);
    bool same = table_equal(at, type, a, b, &scratch);
    mc_arena_free(&scratch);
    return same;
}

static bool sequences_equal(const comparison *at, const mc_type *type, const void *a,
                            const void *b) {
    mc_sequence left, right;
    if (!mc_sequence_load(type, a, &left) || !mc_sequence_load(type, b, &right)) return false;
    if (left.len != right.len) return false;
    bool unordered = type->kind == MC_TYPE_MAP || type->kind == MC_TYPE_SET;
    return unordered ? unordered_equal(at, type, &left, &right)
                     : lists_equal(at, type, &left, &right);
}

static bool fields_equal(const comparison *at, const mc_field *fields, size_t len, const void *a,
                         const void *b) {
    for (size_t i = 0; i < len; i++) {
        const mc_field *field = &fields[i];
        const void *left = mc_field_slot(field, a), *right = mc_field_slot(field, b);
        if (!left != !right) return false;
        if (left && !equal(at, field->type, left, right)) return false;
    }
    return true;
}

static bool models_equal(const comparison *at, const mc_model *model, const void *a,
                         const void *b) {
    if (!fields_equal(at, model->fields, model->fields_len, a, b)) return false;
    const void *left = mc_model_extra(model, a), *right = mc_model_extra(model, b);
    return !left || equal(at, &mc_type_any_map, left, right);
}

static bool optionals_equal(const comparison *at, const mc_type *type, const void *a,
                            const void *b) {
    const void *left = mc_optional_slot(type, a), *right = mc_optional_slot(type, b);
    return left && right ? equal(at, type->items->type, left, right) : !left && !right;
}

static bool unions_equal(const comparison *at, const mc_union *choice, const void *a,
                         const void *b) {
    const mc_case *one = mc_case_load(choice, a);
    if (!one || one != mc_case_load(choice, b)) return false;
    const void *left = mc_case_slot(choice, one, a), *right = mc_case_slot(choice, one, b);
    return left && right && equal(at, one->type, left, right);
}

static bool equal_by_kind(const comparison *at, const mc_type *type, const void *a, const void *b) {
    switch (type->kind) {
    case MC_TYPE_BOOL:
    case MC_TYPE_INT:
    case MC_TYPE_UINT:
    case MC_TYPE_ENUM:
        return mc_uint_load(a, type->size) == mc_uint_load(b, type->size);
    case MC_TYPE_FLOAT:
        return floats_equal(type, a, b);
    case MC_TYPE_STR:
        return mc_str_equal(mc_str_load(a), mc_str_load(b));
    case MC_TYPE_ANY:
        return any_equal(a, b);
    case MC_TYPE_NULL:
        return true;
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_MAP:
    case MC_TYPE_SET:
        return sequences_equal(at, type, a, b);
    case MC_TYPE_MODEL:
        return models_equal(at, type->model, a, b);
    case MC_TYPE_TUPLE:
        return fields_equal(at, type->tuple->fields, type->tuple->len, a, b);
    case MC_TYPE_OPTIONAL:
        return optionals_equal(at, type, a, b);
    case MC_TYPE_UNION:
        return unions_equal(at, type->choice, a, b);
    default:
        return mc_is_scalar(type->kind) && mc_scalar_equal(type->kind, a, b);
    }
}

static bool equal(const comparison *at, const mc_type *type, const void *a, const void *b) {
    comparison below = {at->depth + mc_type_nests(type, at->parent), type};
    if (below.depth > MC_DEPTH_LIMIT) return false;
    return equal_by_kind(&below, type, a, b);
}

bool mc_equal(const mc_type *type, const void *a, const void *b) {
    return equal(&(comparison){0}, type, a, b);
}
