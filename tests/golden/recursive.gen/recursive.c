/* Made by modelc from recursive.dsl: do not edit. */
/* What each model of recursive is made of, as tables that the runtime reads. */
#include "recursive.h"

/* ---- Node ---- */

static const mc_items NodeList_items = {.type = &recursive_node_mctype};
static const mc_type NodeList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Node]",
    .size = sizeof(recursive_node_list),
    .items = &NodeList_items,
};

static const mc_items NodeMap_items = {.type = &recursive_node_mctype,
    .entry_size = sizeof(recursive_node_map_entry),
    .value_offset = offsetof(recursive_node_map_entry, value)};
static const mc_type NodeMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Node]",
    .size = sizeof(recursive_node_map),
    .items = &NodeMap_items,
};

recursive_node recursive_node_init(void) {
    return (recursive_node){
        .children = {0},
        .named = {0},
    };
}

static void Node_init(void *out) {
    *(recursive_node *)out = recursive_node_init();
}

static const mc_field Node_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &mc_type_i64, offsetof(recursive_node, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("next"), &recursive_node_mctype, offsetof(recursive_node, next),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {MC_STR_INIT("above"), &recursive_node_mctype, offsetof(recursive_node, above),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {MC_STR_INIT("children"), &NodeList_mctype, offsetof(recursive_node, children),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("named"), &NodeMap_mctype, offsetof(recursive_node, named),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model recursive_node_mcinfo = {
    .fields = Node_fields,
    .fields_len = sizeof Node_fields / sizeof *Node_fields,
    .given_offset = offsetof(recursive_node, given),
    .init = Node_init,
};

const mc_type recursive_node_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Node",
    .size = sizeof(recursive_node),
    .model = &recursive_node_mcinfo,
};

bool recursive_node_validate(const recursive_node *value, mc_errors *errors) {
    return mc_validate(&recursive_node_mctype, value, errors);
}

bool recursive_node_equal(const recursive_node *a, const recursive_node *b) {
    return mc_equal(&recursive_node_mctype, a, b);
}

uint64_t recursive_node_hash(const recursive_node *value) {
    return mc_hash(&recursive_node_mctype, value, 0);
}

uint64_t recursive_node_hash_seeded(const recursive_node *value, uint64_t seed) {
    return mc_hash(&recursive_node_mctype, value, seed);
}

recursive_node *recursive_node_copy(const recursive_node *value, mc_arena *arena) {
    recursive_node *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_node_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_node_print(const recursive_node *value, FILE *out) {
    mc_print(&recursive_node_mctype, value, out);
}

/* ---- Right ---- */

recursive_right recursive_right_init(void) {
    return (recursive_right){0};
}

static void Right_init(void *out) {
    *(recursive_right *)out = recursive_right_init();
}

static const mc_field Right_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("left"), &recursive_left_mctype, offsetof(recursive_right, left),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED},
};

const mc_model recursive_right_mcinfo = {
    .fields = Right_fields,
    .fields_len = sizeof Right_fields / sizeof *Right_fields,
    .given_offset = offsetof(recursive_right, given),
    .init = Right_init,
};

const mc_type recursive_right_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Right",
    .size = sizeof(recursive_right),
    .model = &recursive_right_mcinfo,
};

bool recursive_right_validate(const recursive_right *value, mc_errors *errors) {
    return mc_validate(&recursive_right_mctype, value, errors);
}

bool recursive_right_equal(const recursive_right *a, const recursive_right *b) {
    return mc_equal(&recursive_right_mctype, a, b);
}

uint64_t recursive_right_hash(const recursive_right *value) {
    return mc_hash(&recursive_right_mctype, value, 0);
}

uint64_t recursive_right_hash_seeded(const recursive_right *value, uint64_t seed) {
    return mc_hash(&recursive_right_mctype, value, seed);
}

recursive_right *recursive_right_copy(const recursive_right *value, mc_arena *arena) {
    recursive_right *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_right_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_right_print(const recursive_right *value, FILE *out) {
    mc_print(&recursive_right_mctype, value, out);
}

/* ---- Left ---- */

recursive_left recursive_left_init(void) {
    return (recursive_left){0};
}

static void Left_init(void *out) {
    *(recursive_left *)out = recursive_left_init();
}

static const mc_field Left_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("right"), &recursive_right_mctype, offsetof(recursive_left, right),
     offsetof(recursive_left, has_right), MC_FIELD_NULLABLE},
};

const mc_model recursive_left_mcinfo = {
    .fields = Left_fields,
    .fields_len = sizeof Left_fields / sizeof *Left_fields,
    .given_offset = offsetof(recursive_left, given),
    .init = Left_init,
};

const mc_type recursive_left_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Left",
    .size = sizeof(recursive_left),
    .model = &recursive_left_mcinfo,
};

bool recursive_left_validate(const recursive_left *value, mc_errors *errors) {
    return mc_validate(&recursive_left_mctype, value, errors);
}

bool recursive_left_equal(const recursive_left *a, const recursive_left *b) {
    return mc_equal(&recursive_left_mctype, a, b);
}

uint64_t recursive_left_hash(const recursive_left *value) {
    return mc_hash(&recursive_left_mctype, value, 0);
}

uint64_t recursive_left_hash_seeded(const recursive_left *value, uint64_t seed) {
    return mc_hash(&recursive_left_mctype, value, seed);
}

recursive_left *recursive_left_copy(const recursive_left *value, mc_arena *arena) {
    recursive_left *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_left_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_left_print(const recursive_left *value, FILE *out) {
    mc_print(&recursive_left_mctype, value, out);
}

/* ---- Number ---- */

recursive_number recursive_number_init(void) {
    return (recursive_number){0};
}

static void Number_init(void *out) {
    *(recursive_number *)out = recursive_number_init();
}

static const mc_field Number_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &mc_type_f64, offsetof(recursive_number, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model recursive_number_mcinfo = {
    .fields = Number_fields,
    .fields_len = sizeof Number_fields / sizeof *Number_fields,
    .given_offset = offsetof(recursive_number, given),
    .init = Number_init,
};

const mc_type recursive_number_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Number",
    .size = sizeof(recursive_number),
    .model = &recursive_number_mcinfo,
};

bool recursive_number_validate(const recursive_number *value, mc_errors *errors) {
    return mc_validate(&recursive_number_mctype, value, errors);
}

bool recursive_number_equal(const recursive_number *a, const recursive_number *b) {
    return mc_equal(&recursive_number_mctype, a, b);
}

uint64_t recursive_number_hash(const recursive_number *value) {
    return mc_hash(&recursive_number_mctype, value, 0);
}

uint64_t recursive_number_hash_seeded(const recursive_number *value, uint64_t seed) {
    return mc_hash(&recursive_number_mctype, value, seed);
}

recursive_number *recursive_number_copy(const recursive_number *value, mc_arena *arena) {
    recursive_number *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_number_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_number_print(const recursive_number *value, FILE *out) {
    mc_print(&recursive_number_mctype, value, out);
}

/* ---- Negative ---- */

recursive_negative recursive_negative_init(void) {
    return (recursive_negative){0};
}

static void Negative_init(void *out) {
    *(recursive_negative *)out = recursive_negative_init();
}

static const mc_field Negative_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("of"), &recursive_expression_mctype, offsetof(recursive_negative, of),
     MC_NO_HAS, MC_FIELD_REQUIRED | MC_FIELD_BOXED},
};

const mc_model recursive_negative_mcinfo = {
    .fields = Negative_fields,
    .fields_len = sizeof Negative_fields / sizeof *Negative_fields,
    .given_offset = offsetof(recursive_negative, given),
    .init = Negative_init,
};

const mc_type recursive_negative_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Negative",
    .size = sizeof(recursive_negative),
    .model = &recursive_negative_mcinfo,
};

bool recursive_negative_validate(const recursive_negative *value, mc_errors *errors) {
    return mc_validate(&recursive_negative_mctype, value, errors);
}

bool recursive_negative_equal(const recursive_negative *a, const recursive_negative *b) {
    return mc_equal(&recursive_negative_mctype, a, b);
}

uint64_t recursive_negative_hash(const recursive_negative *value) {
    return mc_hash(&recursive_negative_mctype, value, 0);
}

uint64_t recursive_negative_hash_seeded(const recursive_negative *value, uint64_t seed) {
    return mc_hash(&recursive_negative_mctype, value, seed);
}

recursive_negative *recursive_negative_copy(const recursive_negative *value, mc_arena *arena) {
    recursive_negative *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_negative_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_negative_print(const recursive_negative *value, FILE *out) {
    mc_print(&recursive_negative_mctype, value, out);
}

/* ---- Expression ---- */

static const mc_case Expression_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {RECURSIVE_EXPRESSION_NUMBER, MC_STR_INIT("number"), &recursive_number_mctype, false, NULL, 0},
    {RECURSIVE_EXPRESSION_SUM, MC_STR_INIT("sum"), &recursive_sum_mctype, true, NULL, 0},
    {RECURSIVE_EXPRESSION_NEGATIVE, MC_STR_INIT("negative"), &recursive_negative_mctype, false, NULL, 0},
};

const mc_union recursive_expression_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("op"),
    .cases = Expression_cases,
    .len = sizeof Expression_cases / sizeof *Expression_cases,
    .kind_offset = offsetof(recursive_expression, kind),
    .as_offset = offsetof(recursive_expression, as),
};

_Static_assert(sizeof(recursive_expression_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type recursive_expression_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Expression",
    .size = sizeof(recursive_expression),
    .choice = &recursive_expression_mcinfo,
};

bool recursive_expression_validate(const recursive_expression *value, mc_errors *errors) {
    return mc_validate(&recursive_expression_mctype, value, errors);
}

bool recursive_expression_equal(const recursive_expression *a, const recursive_expression *b) {
    return mc_equal(&recursive_expression_mctype, a, b);
}

uint64_t recursive_expression_hash(const recursive_expression *value) {
    return mc_hash(&recursive_expression_mctype, value, 0);
}

uint64_t recursive_expression_hash_seeded(const recursive_expression *value, uint64_t seed) {
    return mc_hash(&recursive_expression_mctype, value, seed);
}

recursive_expression *recursive_expression_copy(const recursive_expression *value, mc_arena *arena) {
    recursive_expression *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_expression_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_expression_print(const recursive_expression *value, FILE *out) {
    mc_print(&recursive_expression_mctype, value, out);
}

/* ---- Sum ---- */

recursive_sum recursive_sum_init(void) {
    return (recursive_sum){0};
}

static void Sum_init(void *out) {
    *(recursive_sum *)out = recursive_sum_init();
}

static const mc_field Sum_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("left"), &recursive_expression_mctype, offsetof(recursive_sum, left),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("right"), &recursive_expression_mctype, offsetof(recursive_sum, right),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model recursive_sum_mcinfo = {
    .fields = Sum_fields,
    .fields_len = sizeof Sum_fields / sizeof *Sum_fields,
    .given_offset = offsetof(recursive_sum, given),
    .init = Sum_init,
};

const mc_type recursive_sum_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Sum",
    .size = sizeof(recursive_sum),
    .model = &recursive_sum_mcinfo,
};

bool recursive_sum_validate(const recursive_sum *value, mc_errors *errors) {
    return mc_validate(&recursive_sum_mctype, value, errors);
}

bool recursive_sum_equal(const recursive_sum *a, const recursive_sum *b) {
    return mc_equal(&recursive_sum_mctype, a, b);
}

uint64_t recursive_sum_hash(const recursive_sum *value) {
    return mc_hash(&recursive_sum_mctype, value, 0);
}

uint64_t recursive_sum_hash_seeded(const recursive_sum *value, uint64_t seed) {
    return mc_hash(&recursive_sum_mctype, value, seed);
}

recursive_sum *recursive_sum_copy(const recursive_sum *value, mc_arena *arena) {
    recursive_sum *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_sum_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_sum_print(const recursive_sum *value, FILE *out) {
    mc_print(&recursive_sum_mctype, value, out);
}

/* ---- Nested ---- */

static const mc_items NestedList_items = {.type = &recursive_nested_mctype};
static const mc_type NestedList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Nested]",
    .size = sizeof(recursive_nested_list),
    .items = &NestedList_items,
};

static const mc_case Nested_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {RECURSIVE_NESTED_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {RECURSIVE_NESTED_NESTED_LIST, MC_STR_INIT("list[Nested]"), &NestedList_mctype, false, NULL, 0},
};

const mc_union recursive_nested_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Nested_cases,
    .len = sizeof Nested_cases / sizeof *Nested_cases,
    .kind_offset = offsetof(recursive_nested, kind),
    .as_offset = offsetof(recursive_nested, as),
};

_Static_assert(sizeof(recursive_nested_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type recursive_nested_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Nested",
    .size = sizeof(recursive_nested),
    .choice = &recursive_nested_mcinfo,
};

bool recursive_nested_validate(const recursive_nested *value, mc_errors *errors) {
    return mc_validate(&recursive_nested_mctype, value, errors);
}

bool recursive_nested_equal(const recursive_nested *a, const recursive_nested *b) {
    return mc_equal(&recursive_nested_mctype, a, b);
}

uint64_t recursive_nested_hash(const recursive_nested *value) {
    return mc_hash(&recursive_nested_mctype, value, 0);
}

uint64_t recursive_nested_hash_seeded(const recursive_nested *value, uint64_t seed) {
    return mc_hash(&recursive_nested_mctype, value, seed);
}

recursive_nested *recursive_nested_copy(const recursive_nested *value, mc_arena *arena) {
    recursive_nested *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_nested_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_nested_print(const recursive_nested *value, FILE *out) {
    mc_print(&recursive_nested_mctype, value, out);
}

/* ---- Holder ---- */

recursive_holder recursive_holder_init(void) {
    return (recursive_holder){0};
}

static void Holder_init(void *out) {
    *(recursive_holder *)out = recursive_holder_init();
}

static const mc_field Holder_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("nested"), &recursive_nested_mctype, offsetof(recursive_holder, nested),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model recursive_holder_mcinfo = {
    .fields = Holder_fields,
    .fields_len = sizeof Holder_fields / sizeof *Holder_fields,
    .given_offset = offsetof(recursive_holder, given),
    .init = Holder_init,
};

const mc_type recursive_holder_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Holder",
    .size = sizeof(recursive_holder),
    .model = &recursive_holder_mcinfo,
};

bool recursive_holder_validate(const recursive_holder *value, mc_errors *errors) {
    return mc_validate(&recursive_holder_mctype, value, errors);
}

bool recursive_holder_equal(const recursive_holder *a, const recursive_holder *b) {
    return mc_equal(&recursive_holder_mctype, a, b);
}

uint64_t recursive_holder_hash(const recursive_holder *value) {
    return mc_hash(&recursive_holder_mctype, value, 0);
}

uint64_t recursive_holder_hash_seeded(const recursive_holder *value, uint64_t seed) {
    return mc_hash(&recursive_holder_mctype, value, seed);
}

recursive_holder *recursive_holder_copy(const recursive_holder *value, mc_arena *arena) {
    recursive_holder *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&recursive_holder_mctype, copy, value, arena) ? copy : NULL;
}

void recursive_holder_print(const recursive_holder *value, FILE *out) {
    mc_print(&recursive_holder_mctype, value, out);
}

