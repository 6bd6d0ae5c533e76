/* Made by modelc from shapes.dsl: do not edit. */
/* What each model of shapes is made of, as tables that the runtime reads. */
#include "shapes.h"

/* ---- Color ---- */

static const mc_enum_value Color_values[] = {
    {MC_STR_INIT("red"), SHAPES_COLOR_RED},
    {MC_STR_INIT("grass"), SHAPES_COLOR_GREEN},
};

const mc_enum shapes_color_mcinfo = {
    .values = Color_values,
    .len = sizeof Color_values / sizeof *Color_values,
};

const mc_type shapes_color_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Color",
    .size = sizeof(shapes_color),
    .enumeration = &shapes_color_mcinfo,
};

/* ---- Code ---- */

static const mc_enum_value Code_values[] = {
    {MC_STR_INIT("one"), SHAPES_CODE_ONE},
    {MC_STR_INIT("two"), SHAPES_CODE_TWO},
};

const mc_enum shapes_code_mcinfo = {
    .values = Code_values,
    .len = sizeof Code_values / sizeof *Code_values,
    .by_number = true,
};

const mc_type shapes_code_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Code",
    .size = sizeof(shapes_code),
    .enumeration = &shapes_code_mcinfo,
};

/* ---- Key ---- */

static const mc_constraint Key_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3},
};
const mc_type shapes_key_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(shapes_key),
    .constraints = Key_rules,
    .constraints_len = sizeof Key_rules / sizeof *Key_rules,
};

/* ---- Node ---- */

static const mc_field NodeOptI64Tuple_fields[] = {
    {MC_STR_INIT("0"), &shapes_node_mctype, offsetof(shapes_node_opt_i64_tuple, item_0),
     offsetof(shapes_node_opt_i64_tuple, has_item_0), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
    {MC_STR_INIT("1"), &mc_type_i64, offsetof(shapes_node_opt_i64_tuple, item_1),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_tuple NodeOptI64Tuple_tuple = {NodeOptI64Tuple_fields,
                                           sizeof NodeOptI64Tuple_fields / sizeof *NodeOptI64Tuple_fields};
static const mc_type NodeOptI64Tuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[Node\077, int]",
    .size = sizeof(shapes_node_opt_i64_tuple),
    .tuple = &NodeOptI64Tuple_tuple,
};

static const mc_items NodeOpt_items = {.type = &shapes_node_mctype,
    .value_offset = offsetof(shapes_node_opt, value),
    .has_offset = offsetof(shapes_node_opt, has_value)};
static const mc_type NodeOpt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "Node\077",
    .size = sizeof(shapes_node_opt),
    .items = &NodeOpt_items,
};

static const mc_items NodeOptList_items = {.type = &NodeOpt_mctype};
static const mc_type NodeOptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Node\077]",
    .size = sizeof(shapes_node_opt_list),
    .items = &NodeOptList_items,
};

shapes_node shapes_node_init(void) {
    return (shapes_node){
        .name = MC_STR_INIT("leaf"),
    };
}

static void Node_init(void *out) {
    *(shapes_node *)out = shapes_node_init();
}

static const mc_field Node_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("next"), &NodeOptI64Tuple_mctype, offsetof(shapes_node, next),
     MC_NO_HAS, MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {MC_STR_INIT("kids"), &NodeOptList_mctype, offsetof(shapes_node, kids),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("name"), &mc_type_str, offsetof(shapes_node, name),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model shapes_node_mcinfo = {
    .fields = Node_fields,
    .fields_len = sizeof Node_fields / sizeof *Node_fields,
    .given_offset = offsetof(shapes_node, given),
    .init = Node_init,
};

const mc_type shapes_node_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Node",
    .size = sizeof(shapes_node),
    .model = &shapes_node_mcinfo,
};

bool shapes_node_validate(const shapes_node *value, mc_errors *errors) {
    return mc_validate(&shapes_node_mctype, value, errors);
}

bool shapes_node_equal(const shapes_node *a, const shapes_node *b) {
    return mc_equal(&shapes_node_mctype, a, b);
}

uint64_t shapes_node_hash(const shapes_node *value) {
    return mc_hash(&shapes_node_mctype, value, 0);
}

uint64_t shapes_node_hash_seeded(const shapes_node *value, uint64_t seed) {
    return mc_hash(&shapes_node_mctype, value, seed);
}

shapes_node *shapes_node_copy(const shapes_node *value, mc_arena *arena) {
    shapes_node *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shapes_node_mctype, copy, value, arena) ? copy : NULL;
}

void shapes_node_print(const shapes_node *value, FILE *out) {
    mc_print(&shapes_node_mctype, value, out);
}

/* ---- f64[2] | str ---- */

static const mc_items ShapesVector_f64x2_items = {.type = &mc_type_f64, .length = 2};
static const mc_type ShapesVector_f64x2_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &ShapesVector_f64x2_items,
};

static const mc_case ShapesVector_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SHAPES_SHAPES_VECTOR_F64X2, MC_STR_INIT("f64[2]"), &ShapesVector_f64x2_mctype, false, NULL, 0},
    {SHAPES_SHAPES_VECTOR_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union shapes_shapes_vector_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = ShapesVector_cases,
    .len = sizeof ShapesVector_cases / sizeof *ShapesVector_cases,
    .kind_offset = offsetof(shapes_shapes_vector, kind),
    .as_offset = offsetof(shapes_shapes_vector, as),
};

_Static_assert(sizeof(shapes_shapes_vector_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type shapes_shapes_vector_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "f64[2] | str",
    .size = sizeof(shapes_shapes_vector),
    .choice = &shapes_shapes_vector_mcinfo,
};

bool shapes_shapes_vector_validate(const shapes_shapes_vector *value, mc_errors *errors) {
    return mc_validate(&shapes_shapes_vector_mctype, value, errors);
}

bool shapes_shapes_vector_equal(const shapes_shapes_vector *a, const shapes_shapes_vector *b) {
    return mc_equal(&shapes_shapes_vector_mctype, a, b);
}

uint64_t shapes_shapes_vector_hash(const shapes_shapes_vector *value) {
    return mc_hash(&shapes_shapes_vector_mctype, value, 0);
}

uint64_t shapes_shapes_vector_hash_seeded(const shapes_shapes_vector *value, uint64_t seed) {
    return mc_hash(&shapes_shapes_vector_mctype, value, seed);
}

shapes_shapes_vector *shapes_shapes_vector_copy(const shapes_shapes_vector *value, mc_arena *arena) {
    shapes_shapes_vector *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shapes_shapes_vector_mctype, copy, value, arena) ? copy : NULL;
}

void shapes_shapes_vector_print(const shapes_shapes_vector *value, FILE *out) {
    mc_print(&shapes_shapes_vector_mctype, value, out);
}

/* ---- Shapes ---- */

static const mc_constraint Shapes_tags_Item_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 5},
};
static const mc_type Shapes_tags_Item_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Shapes_tags_Item_rules,
    .constraints_len = sizeof Shapes_tags_Item_rules / sizeof *Shapes_tags_Item_rules,
};

static const mc_constraint Shapes_tags_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3},
};
static const mc_items Shapes_tags_items = {.type = &Shapes_tags_Item_mctype};
static const mc_type Shapes_tags_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[str]",
    .size = sizeof(shapes_str_set),
    .constraints = Shapes_tags_rules,
    .constraints_len = sizeof Shapes_tags_rules / sizeof *Shapes_tags_rules,
    .items = &Shapes_tags_items,
};

static const mc_field I64StrTuple_fields[] = {
    {MC_STR_INIT("0"), &mc_type_i64, offsetof(shapes_i64_str_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &mc_type_str, offsetof(shapes_i64_str_tuple, item_1),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_tuple I64StrTuple_tuple = {I64StrTuple_fields,
                                           sizeof I64StrTuple_fields / sizeof *I64StrTuple_fields};
static const mc_type I64StrTuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[int, str]",
    .size = sizeof(shapes_i64_str_tuple),
    .tuple = &I64StrTuple_tuple,
};

static const mc_field F64F64StrOptTuple_fields[] = {
    {MC_STR_INIT("0"), &mc_type_f64, offsetof(shapes_f64_f64_str_opt_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &mc_type_f64, offsetof(shapes_f64_f64_str_opt_tuple, item_1),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("2"), &mc_type_str, offsetof(shapes_f64_f64_str_opt_tuple, item_2),
     offsetof(shapes_f64_f64_str_opt_tuple, has_item_2), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
};
static const mc_tuple F64F64StrOptTuple_tuple = {F64F64StrOptTuple_fields,
                                           sizeof F64F64StrOptTuple_fields / sizeof *F64F64StrOptTuple_fields};
static const mc_type F64F64StrOptTuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[f64, f64, str\077]",
    .size = sizeof(shapes_f64_f64_str_opt_tuple),
    .tuple = &F64F64StrOptTuple_tuple,
};

static const mc_items I64Opt_items = {.type = &mc_type_i64,
    .value_offset = offsetof(shapes_i64_opt, value),
    .has_offset = offsetof(shapes_i64_opt, has_value)};
static const mc_type I64Opt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "int\077",
    .size = sizeof(shapes_i64_opt),
    .items = &I64Opt_items,
};

static const mc_items I64OptList_items = {.type = &I64Opt_mctype};
static const mc_type I64OptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int\077]",
    .size = sizeof(shapes_i64_opt_list),
    .items = &I64OptList_items,
};

static const mc_constraint Shapes_rows_Item_Item_rules[] = {
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 4},
};
static const mc_type Shapes_rows_Item_Item_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Shapes_rows_Item_Item_rules,
    .constraints_len = sizeof Shapes_rows_Item_Item_rules / sizeof *Shapes_rows_Item_Item_rules,
};

static const mc_items Shapes_rows_Item_items = {.type = &Shapes_rows_Item_Item_mctype,
    .value_offset = offsetof(shapes_str_opt, value),
    .has_offset = offsetof(shapes_str_opt, has_value)};
static const mc_type Shapes_rows_Item_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "str\077",
    .size = sizeof(shapes_str_opt),
    .items = &Shapes_rows_Item_items,
};

static const mc_items Shapes_rows_items = {.type = &Shapes_rows_Item_mctype};
static const mc_type Shapes_rows_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str\077]",
    .size = sizeof(shapes_str_opt_list),
    .items = &Shapes_rows_items,
};

static const mc_items ColorOpt_items = {.type = &shapes_color_mctype,
    .value_offset = offsetof(shapes_color_opt, value),
    .has_offset = offsetof(shapes_color_opt, has_value)};
static const mc_type ColorOpt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "Color\077",
    .size = sizeof(shapes_color_opt),
    .items = &ColorOpt_items,
};

static const mc_items ColorOptMap_items = {.type = &ColorOpt_mctype,
    .entry_size = sizeof(shapes_color_opt_map_entry),
    .value_offset = offsetof(shapes_color_opt_map_entry, value)};
static const mc_type ColorOptMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Color\077]",
    .size = sizeof(shapes_color_opt_map),
    .items = &ColorOptMap_items,
};

static const mc_items Shapes_matrix_Item_items = {.type = &mc_type_f64, .length = 3};
static const mc_type Shapes_matrix_Item_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3]",
    .size = sizeof(double[3]),
    .items = &Shapes_matrix_Item_items,
};

static const mc_items Shapes_matrix_items = {.type = &Shapes_matrix_Item_mctype, .length = 4};
static const mc_type Shapes_matrix_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3][4]",
    .size = sizeof(double[4][3]),
    .items = &Shapes_matrix_items,
};

static const mc_items F64x3List_Item_items = {.type = &mc_type_f64, .length = 3};
static const mc_type F64x3List_Item_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[3]",
    .size = sizeof(double[3]),
    .items = &F64x3List_Item_items,
};

static const mc_items F64x3List_items = {.type = &F64x3List_Item_mctype};
static const mc_type F64x3List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[f64[3]]",
    .size = sizeof(shapes_f64x3_list),
    .items = &F64x3List_items,
};

static const mc_items StrByI64Map_items = {.type = &mc_type_str,
    .entry_size = sizeof(shapes_str_by_i64_map_entry),
    .value_offset = offsetof(shapes_str_by_i64_map_entry, value),
    .key = &mc_type_i64};
static const mc_type StrByI64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[int, str]",
    .size = sizeof(shapes_str_by_i64_map),
    .items = &StrByI64Map_items,
};

static const mc_items I64ByColorMap_items = {.type = &mc_type_i64,
    .entry_size = sizeof(shapes_i64_by_color_map_entry),
    .value_offset = offsetof(shapes_i64_by_color_map_entry, value),
    .key = &shapes_color_mctype};
static const mc_type I64ByColorMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[Color, int]",
    .size = sizeof(shapes_i64_by_color_map),
    .items = &I64ByColorMap_items,
};

static const mc_items I64OptByCodeMap_items = {.type = &I64Opt_mctype,
    .entry_size = sizeof(shapes_i64_opt_by_code_map_entry),
    .value_offset = offsetof(shapes_i64_opt_by_code_map_entry, value),
    .key = &shapes_code_mctype};
static const mc_type I64OptByCodeMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[Code, int\077]",
    .size = sizeof(shapes_i64_opt_by_code_map),
    .items = &I64OptByCodeMap_items,
};

static const mc_items Shapes_by_key_items = {.type = &mc_type_bool,
    .entry_size = sizeof(shapes_bool_map_entry),
    .value_offset = offsetof(shapes_bool_map_entry, value),
    .key = &shapes_key_mctype};
static const mc_type Shapes_by_key_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, bool]",
    .size = sizeof(shapes_bool_map),
    .items = &Shapes_by_key_items,
};

static const mc_items F64x2Map_Item_items = {.type = &mc_type_f64, .length = 2};
static const mc_type F64x2Map_Item_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &F64x2Map_Item_items,
};

static const mc_items F64x2Map_items = {.type = &F64x2Map_Item_mctype,
    .entry_size = sizeof(shapes_f64x2_map_entry),
    .value_offset = offsetof(shapes_f64x2_map_entry, value)};
static const mc_type F64x2Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, f64[2]]",
    .size = sizeof(shapes_f64x2_map),
    .items = &F64x2Map_items,
};

static const mc_items Shapes_slots_items = {.type = &I64Opt_mctype, .length = 3};
static const mc_type Shapes_slots_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "int\077[3]",
    .size = sizeof(shapes_i64_opt[3]),
    .items = &Shapes_slots_items,
};

static const mc_items NodeList_items = {.type = &shapes_node_mctype};
static const mc_type NodeList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Node]",
    .size = sizeof(shapes_node_list),
    .items = &NodeList_items,
};

static const mc_items I64Set_items = {.type = &mc_type_i64};
static const mc_type I64Set_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[int]",
    .size = sizeof(shapes_i64_set),
    .items = &I64Set_items,
};

static const mc_field I64I64SetTuple_fields[] = {
    {MC_STR_INIT("0"), &mc_type_i64, offsetof(shapes_i64_i64_set_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &I64Set_mctype, offsetof(shapes_i64_i64_set_tuple, item_1),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_tuple I64I64SetTuple_tuple = {I64I64SetTuple_fields,
                                           sizeof I64I64SetTuple_fields / sizeof *I64I64SetTuple_fields};
static const mc_type I64I64SetTuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[int, set[int]]",
    .size = sizeof(shapes_i64_i64_set_tuple),
    .tuple = &I64I64SetTuple_tuple,
};

static const mc_items I64I64SetTupleList_items = {.type = &I64I64SetTuple_mctype};
static const mc_type I64I64SetTupleList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[tuple[int, set[int]]]",
    .size = sizeof(shapes_i64_i64_set_tuple_list),
    .items = &I64I64SetTupleList_items,
};

static const mc_field I64I64Tuple_fields[] = {
    {MC_STR_INIT("0"), &mc_type_i64, offsetof(shapes_i64_i64_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &mc_type_i64, offsetof(shapes_i64_i64_tuple, item_1),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_tuple I64I64Tuple_tuple = {I64I64Tuple_fields,
                                           sizeof I64I64Tuple_fields / sizeof *I64I64Tuple_fields};
static const mc_type I64I64Tuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[int, int]",
    .size = sizeof(shapes_i64_i64_tuple),
    .tuple = &I64I64Tuple_tuple,
};

static const mc_items I64I64TupleSet_items = {.type = &I64I64Tuple_mctype};
static const mc_type I64I64TupleSet_mctype = {
    .kind = MC_TYPE_SET,
    .name = "set[tuple[int, int]]",
    .size = sizeof(shapes_i64_i64_tuple_set),
    .items = &I64I64TupleSet_items,
};

shapes_shapes shapes_shapes_init(void) {
    return (shapes_shapes){0};
}

static void Shapes_init(void *out) {
    *(shapes_shapes *)out = shapes_shapes_init();
}

static const mc_field Shapes_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("tags"), &Shapes_tags_mctype, offsetof(shapes_shapes, tags),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pair"), &I64StrTuple_mctype, offsetof(shapes_shapes, pair),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("point"), &F64F64StrOptTuple_mctype, offsetof(shapes_shapes, point),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("scores"), &I64OptList_mctype, offsetof(shapes_shapes, scores),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("rows"), &Shapes_rows_mctype, offsetof(shapes_shapes, rows),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("table"), &ColorOptMap_mctype, offsetof(shapes_shapes, table),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("matrix"), &Shapes_matrix_mctype, offsetof(shapes_shapes, matrix),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("points"), &F64x3List_mctype, offsetof(shapes_shapes, points),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_id"), &StrByI64Map_mctype, offsetof(shapes_shapes, by_id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_color"), &I64ByColorMap_mctype, offsetof(shapes_shapes, by_color),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_code"), &I64OptByCodeMap_mctype, offsetof(shapes_shapes, by_code),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_key"), &Shapes_by_key_mctype, offsetof(shapes_shapes, by_key),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("places"), &F64x2Map_mctype, offsetof(shapes_shapes, places),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("slots"), &Shapes_slots_mctype, offsetof(shapes_shapes, slots),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nodes"), &NodeList_mctype, offsetof(shapes_shapes, nodes),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pairs"), &I64I64SetTupleList_mctype, offsetof(shapes_shapes, pairs),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("optional_pair"), &I64StrTuple_mctype, offsetof(shapes_shapes, optional_pair),
     offsetof(shapes_shapes, has_optional_pair), MC_FIELD_NULLABLE},
    {MC_STR_INIT("vector"), &shapes_shapes_vector_mctype, offsetof(shapes_shapes, vector),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("grid"), &I64I64TupleSet_mctype, offsetof(shapes_shapes, grid),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model shapes_shapes_mcinfo = {
    .fields = Shapes_fields,
    .fields_len = sizeof Shapes_fields / sizeof *Shapes_fields,
    .given_offset = offsetof(shapes_shapes, given),
    .init = Shapes_init,
};

const mc_type shapes_shapes_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Shapes",
    .size = sizeof(shapes_shapes),
    .model = &shapes_shapes_mcinfo,
};

bool shapes_shapes_validate(const shapes_shapes *value, mc_errors *errors) {
    return mc_validate(&shapes_shapes_mctype, value, errors);
}

bool shapes_shapes_equal(const shapes_shapes *a, const shapes_shapes *b) {
    return mc_equal(&shapes_shapes_mctype, a, b);
}

uint64_t shapes_shapes_hash(const shapes_shapes *value) {
    return mc_hash(&shapes_shapes_mctype, value, 0);
}

uint64_t shapes_shapes_hash_seeded(const shapes_shapes *value, uint64_t seed) {
    return mc_hash(&shapes_shapes_mctype, value, seed);
}

shapes_shapes *shapes_shapes_copy(const shapes_shapes *value, mc_arena *arena) {
    shapes_shapes *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shapes_shapes_mctype, copy, value, arena) ? copy : NULL;
}

void shapes_shapes_print(const shapes_shapes *value, FILE *out) {
    mc_print(&shapes_shapes_mctype, value, out);
}

/* ---- Cell ---- */

static const mc_case Cell_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SHAPES_CELL_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {SHAPES_CELL_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
    {SHAPES_CELL_NULL, MC_STR_INIT("null"), &mc_type_null, false, NULL, 0},
};

const mc_union shapes_cell_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Cell_cases,
    .len = sizeof Cell_cases / sizeof *Cell_cases,
    .kind_offset = offsetof(shapes_cell, kind),
    .as_offset = offsetof(shapes_cell, as),
};

_Static_assert(sizeof(shapes_cell_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type shapes_cell_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Cell",
    .size = sizeof(shapes_cell),
    .choice = &shapes_cell_mcinfo,
};

bool shapes_cell_validate(const shapes_cell *value, mc_errors *errors) {
    return mc_validate(&shapes_cell_mctype, value, errors);
}

bool shapes_cell_equal(const shapes_cell *a, const shapes_cell *b) {
    return mc_equal(&shapes_cell_mctype, a, b);
}

uint64_t shapes_cell_hash(const shapes_cell *value) {
    return mc_hash(&shapes_cell_mctype, value, 0);
}

uint64_t shapes_cell_hash_seeded(const shapes_cell *value, uint64_t seed) {
    return mc_hash(&shapes_cell_mctype, value, seed);
}

shapes_cell *shapes_cell_copy(const shapes_cell *value, mc_arena *arena) {
    shapes_cell *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shapes_cell_mctype, copy, value, arena) ? copy : NULL;
}

void shapes_cell_print(const shapes_cell *value, FILE *out) {
    mc_print(&shapes_cell_mctype, value, out);
}

/* ---- Cells ---- */

static const mc_items CellList_items = {.type = &shapes_cell_mctype};
static const mc_type CellList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Cell]",
    .size = sizeof(shapes_cell_list),
    .items = &CellList_items,
};

static const mc_items ValueList_items = {.type = &shapes_value_mctype};
static const mc_type ValueList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Value]",
    .size = sizeof(shapes_value_list),
    .items = &ValueList_items,
};

shapes_cells shapes_cells_init(void) {
    return (shapes_cells){0};
}

static void Cells_init(void *out) {
    *(shapes_cells *)out = shapes_cells_init();
}

static const mc_field Cells_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("cells"), &CellList_mctype, offsetof(shapes_cells, cells),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("values"), &ValueList_mctype, offsetof(shapes_cells, values),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("one"), &shapes_cell_mctype, offsetof(shapes_cells, one),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model shapes_cells_mcinfo = {
    .fields = Cells_fields,
    .fields_len = sizeof Cells_fields / sizeof *Cells_fields,
    .given_offset = offsetof(shapes_cells, given),
    .init = Cells_init,
};

const mc_type shapes_cells_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Cells",
    .size = sizeof(shapes_cells),
    .model = &shapes_cells_mcinfo,
};

bool shapes_cells_validate(const shapes_cells *value, mc_errors *errors) {
    return mc_validate(&shapes_cells_mctype, value, errors);
}

bool shapes_cells_equal(const shapes_cells *a, const shapes_cells *b) {
    return mc_equal(&shapes_cells_mctype, a, b);
}

uint64_t shapes_cells_hash(const shapes_cells *value) {
    return mc_hash(&shapes_cells_mctype, value, 0);
}

uint64_t shapes_cells_hash_seeded(const shapes_cells *value, uint64_t seed) {
    return mc_hash(&shapes_cells_mctype, value, seed);
}

shapes_cells *shapes_cells_copy(const shapes_cells *value, mc_arena *arena) {
    shapes_cells *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shapes_cells_mctype, copy, value, arena) ? copy : NULL;
}

void shapes_cells_print(const shapes_cells *value, FILE *out) {
    mc_print(&shapes_cells_mctype, value, out);
}

/* ---- Value ---- */

static const mc_items Value_row_items = {.type = &mc_type_f64, .length = 2};
static const mc_type Value_row_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "f64[2]",
    .size = sizeof(double[2]),
    .items = &Value_row_items,
};

static const mc_case Value_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {SHAPES_VALUE_NUMBER, MC_STR_INIT("number"), &mc_type_i64, false, NULL, 0},
    {SHAPES_VALUE_NOTHING, MC_STR_INIT("nothing"), &mc_type_null, false, NULL, 0},
    {SHAPES_VALUE_SEVERAL, MC_STR_INIT("several"), &I64OptList_mctype, false, NULL, 0},
    {SHAPES_VALUE_ROW, MC_STR_INIT("row"), &Value_row_mctype, false, NULL, 0},
    {SHAPES_VALUE_MAYBE, MC_STR_INIT("maybe"), &I64Opt_mctype, false, NULL, 0},
};

const mc_union shapes_value_mcinfo = {
    .mode = MC_UNION_ADJACENT,
    .tag_key = MC_STR_INIT("kind"),
    .content_key = MC_STR_INIT("value"),
    .cases = Value_cases,
    .len = sizeof Value_cases / sizeof *Value_cases,
    .kind_offset = offsetof(shapes_value, kind),
    .as_offset = offsetof(shapes_value, as),
};

_Static_assert(sizeof(shapes_value_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type shapes_value_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Value",
    .size = sizeof(shapes_value),
    .choice = &shapes_value_mcinfo,
};

bool shapes_value_validate(const shapes_value *value, mc_errors *errors) {
    return mc_validate(&shapes_value_mctype, value, errors);
}

bool shapes_value_equal(const shapes_value *a, const shapes_value *b) {
    return mc_equal(&shapes_value_mctype, a, b);
}

uint64_t shapes_value_hash(const shapes_value *value) {
    return mc_hash(&shapes_value_mctype, value, 0);
}

uint64_t shapes_value_hash_seeded(const shapes_value *value, uint64_t seed) {
    return mc_hash(&shapes_value_mctype, value, seed);
}

shapes_value *shapes_value_copy(const shapes_value *value, mc_arena *arena) {
    shapes_value *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&shapes_value_mctype, copy, value, arena) ? copy : NULL;
}

void shapes_value_print(const shapes_value *value, FILE *out) {
    mc_print(&shapes_value_mctype, value, out);
}

