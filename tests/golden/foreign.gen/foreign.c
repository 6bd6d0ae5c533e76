/* Made by modelc from foreign.dsl: do not edit. */
/* What each model of foreign is made of, as tables that the runtime reads. */
#include "foreign.h"

/* ---- Kind ---- */

foreign_kind foreign_kind_init(void) {
    return (foreign_kind){0};
}

static void Kind_init(void *out) {
    *(foreign_kind *)out = foreign_kind_init();
}

static const mc_field Kind_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("x"), &mc_type_i64, offsetof(foreign_kind, x),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model foreign_kind_mcinfo = {
    .fields = Kind_fields,
    .fields_len = sizeof Kind_fields / sizeof *Kind_fields,
    .given_offset = offsetof(foreign_kind, given),
    .init = Kind_init,
};

const mc_type foreign_kind_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Kind",
    .size = sizeof(foreign_kind),
    .model = &foreign_kind_mcinfo,
};

bool foreign_kind_validate(const foreign_kind *value, mc_errors *errors) {
    return mc_validate(&foreign_kind_mctype, value, errors);
}

bool foreign_kind_equal(const foreign_kind *a, const foreign_kind *b) {
    return mc_equal(&foreign_kind_mctype, a, b);
}

uint64_t foreign_kind_hash(const foreign_kind *value) {
    return mc_hash(&foreign_kind_mctype, value, 0);
}

uint64_t foreign_kind_hash_seeded(const foreign_kind *value, uint64_t seed) {
    return mc_hash(&foreign_kind_mctype, value, seed);
}

foreign_kind *foreign_kind_copy(const foreign_kind *value, mc_arena *arena) {
    foreign_kind *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&foreign_kind_mctype, copy, value, arena) ? copy : NULL;
}

void foreign_kind_print(const foreign_kind *value, FILE *out) {
    mc_print(&foreign_kind_mctype, value, out);
}

/* ---- Box[Kind] ---- */

foreign_box_kind foreign_box_kind_init(void) {
    return (foreign_box_kind){
        .value = foreign_kind_init(),
        .label = MC_STR_INIT("abc"),
    };
}

static void BoxKind_init(void *out) {
    *(foreign_box_kind *)out = foreign_box_kind_init();
}

static const mc_field BoxKind_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &foreign_kind_mctype, offsetof(foreign_box_kind, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("label"), &base_name_mctype, offsetof(foreign_box_kind, label),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model foreign_box_kind_mcinfo = {
    .fields = BoxKind_fields,
    .fields_len = sizeof BoxKind_fields / sizeof *BoxKind_fields,
    .given_offset = offsetof(foreign_box_kind, given),
    .init = BoxKind_init,
};

const mc_type foreign_box_kind_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Box[Kind]",
    .size = sizeof(foreign_box_kind),
    .model = &foreign_box_kind_mcinfo,
};

bool foreign_box_kind_validate(const foreign_box_kind *value, mc_errors *errors) {
    return mc_validate(&foreign_box_kind_mctype, value, errors);
}

bool foreign_box_kind_equal(const foreign_box_kind *a, const foreign_box_kind *b) {
    return mc_equal(&foreign_box_kind_mctype, a, b);
}

uint64_t foreign_box_kind_hash(const foreign_box_kind *value) {
    return mc_hash(&foreign_box_kind_mctype, value, 0);
}

uint64_t foreign_box_kind_hash_seeded(const foreign_box_kind *value, uint64_t seed) {
    return mc_hash(&foreign_box_kind_mctype, value, seed);
}

foreign_box_kind *foreign_box_kind_copy(const foreign_box_kind *value, mc_arena *arena) {
    foreign_box_kind *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&foreign_box_kind_mctype, copy, value, arena) ? copy : NULL;
}

void foreign_box_kind_print(const foreign_box_kind *value, FILE *out) {
    mc_print(&foreign_box_kind_mctype, value, out);
}

/* ---- Box[Kind] ---- */

foreign_box_base_kind foreign_box_base_kind_init(void) {
    return (foreign_box_base_kind){
        .label = MC_STR_INIT("abc"),
    };
}

static void BoxBaseKind_init(void *out) {
    *(foreign_box_base_kind *)out = foreign_box_base_kind_init();
}

static const mc_field BoxBaseKind_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("value"), &base_kind_mctype, offsetof(foreign_box_base_kind, value),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("label"), &base_name_mctype, offsetof(foreign_box_base_kind, label),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model foreign_box_base_kind_mcinfo = {
    .fields = BoxBaseKind_fields,
    .fields_len = sizeof BoxBaseKind_fields / sizeof *BoxBaseKind_fields,
    .given_offset = offsetof(foreign_box_base_kind, given),
    .init = BoxBaseKind_init,
};

const mc_type foreign_box_base_kind_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Box[Kind]",
    .size = sizeof(foreign_box_base_kind),
    .model = &foreign_box_base_kind_mcinfo,
};

bool foreign_box_base_kind_validate(const foreign_box_base_kind *value, mc_errors *errors) {
    return mc_validate(&foreign_box_base_kind_mctype, value, errors);
}

bool foreign_box_base_kind_equal(const foreign_box_base_kind *a, const foreign_box_base_kind *b) {
    return mc_equal(&foreign_box_base_kind_mctype, a, b);
}

uint64_t foreign_box_base_kind_hash(const foreign_box_base_kind *value) {
    return mc_hash(&foreign_box_base_kind_mctype, value, 0);
}

uint64_t foreign_box_base_kind_hash_seeded(const foreign_box_base_kind *value, uint64_t seed) {
    return mc_hash(&foreign_box_base_kind_mctype, value, seed);
}

foreign_box_base_kind *foreign_box_base_kind_copy(const foreign_box_base_kind *value, mc_arena *arena) {
    foreign_box_base_kind *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&foreign_box_base_kind_mctype, copy, value, arena) ? copy : NULL;
}

void foreign_box_base_kind_print(const foreign_box_base_kind *value, FILE *out) {
    mc_print(&foreign_box_base_kind_mctype, value, out);
}

/* ---- Partial[Item] ---- */

static const mc_items PartialBaseItem_names_items = {.type = &base_name_mctype};
static const mc_type PartialBaseItem_names_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(base_str_list),
    .items = &PartialBaseItem_names_items,
};

foreign_partial_base_item foreign_partial_base_item_init(void) {
    return (foreign_partial_base_item){0};
}

static void PartialBaseItem_init(void *out) {
    *(foreign_partial_base_item *)out = foreign_partial_base_item_init();
}

static const mc_field PartialBaseItem_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("kind"), &base_kind_mctype, offsetof(foreign_partial_base_item, kind),
     offsetof(foreign_partial_base_item, has_kind), 0},
    {MC_STR_INIT("names"), &PartialBaseItem_names_mctype, offsetof(foreign_partial_base_item, names),
     offsetof(foreign_partial_base_item, has_names), 0},
};

const mc_model foreign_partial_base_item_mcinfo = {
    .fields = PartialBaseItem_fields,
    .fields_len = sizeof PartialBaseItem_fields / sizeof *PartialBaseItem_fields,
    .given_offset = offsetof(foreign_partial_base_item, given),
    .init = PartialBaseItem_init,
};

const mc_type foreign_partial_base_item_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Partial[Item]",
    .size = sizeof(foreign_partial_base_item),
    .model = &foreign_partial_base_item_mcinfo,
};

bool foreign_partial_base_item_validate(const foreign_partial_base_item *value, mc_errors *errors) {
    return mc_validate(&foreign_partial_base_item_mctype, value, errors);
}

bool foreign_partial_base_item_equal(const foreign_partial_base_item *a, const foreign_partial_base_item *b) {
    return mc_equal(&foreign_partial_base_item_mctype, a, b);
}

uint64_t foreign_partial_base_item_hash(const foreign_partial_base_item *value) {
    return mc_hash(&foreign_partial_base_item_mctype, value, 0);
}

uint64_t foreign_partial_base_item_hash_seeded(const foreign_partial_base_item *value, uint64_t seed) {
    return mc_hash(&foreign_partial_base_item_mctype, value, seed);
}

foreign_partial_base_item *foreign_partial_base_item_copy(const foreign_partial_base_item *value, mc_arena *arena) {
    foreign_partial_base_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&foreign_partial_base_item_mctype, copy, value, arena) ? copy : NULL;
}

void foreign_partial_base_item_print(const foreign_partial_base_item *value, FILE *out) {
    mc_print(&foreign_partial_base_item_mctype, value, out);
}

/* ---- Item | Kind ---- */

static const mc_case UsesEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {FOREIGN_USES_EITHER_BASE_ITEM, MC_STR_INIT("Item"), &base_item_mctype, false, NULL, 0},
    {FOREIGN_USES_EITHER_KIND, MC_STR_INIT("Kind"), &foreign_kind_mctype, false, NULL, 0},
};

const mc_union foreign_uses_either_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = UsesEither_cases,
    .len = sizeof UsesEither_cases / sizeof *UsesEither_cases,
    .kind_offset = offsetof(foreign_uses_either, kind),
    .as_offset = offsetof(foreign_uses_either, as),
};

_Static_assert(sizeof(foreign_uses_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type foreign_uses_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Item | Kind",
    .size = sizeof(foreign_uses_either),
    .choice = &foreign_uses_either_mcinfo,
};

bool foreign_uses_either_validate(const foreign_uses_either *value, mc_errors *errors) {
    return mc_validate(&foreign_uses_either_mctype, value, errors);
}

bool foreign_uses_either_equal(const foreign_uses_either *a, const foreign_uses_either *b) {
    return mc_equal(&foreign_uses_either_mctype, a, b);
}

uint64_t foreign_uses_either_hash(const foreign_uses_either *value) {
    return mc_hash(&foreign_uses_either_mctype, value, 0);
}

uint64_t foreign_uses_either_hash_seeded(const foreign_uses_either *value, uint64_t seed) {
    return mc_hash(&foreign_uses_either_mctype, value, seed);
}

foreign_uses_either *foreign_uses_either_copy(const foreign_uses_either *value, mc_arena *arena) {
    foreign_uses_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&foreign_uses_either_mctype, copy, value, arena) ? copy : NULL;
}

void foreign_uses_either_print(const foreign_uses_either *value, FILE *out) {
    mc_print(&foreign_uses_either_mctype, value, out);
}

/* ---- Uses ---- */

static bool Uses_checked_kind_ok(const void *value, mc_check *check) {
    return foreign_kind_ok(value, check);
}

static bool Uses_coloured_kind_nice(const void *value, mc_check *check) {
    return foreign_kind_nice(*(const base_kind *)value, check);
}

static bool Uses_check_0(const void *value, mc_check *check) {
    const foreign_uses *from = value;
    base_item part;
    memset(&part, 0, sizeof part);
    part.kind = from->kind;
    part.names = from->names;
    mc_given_part(part.given, from->given, 0, 2);
    return base_item_is_fine(&part, check);
}

static const mc_items Uses_names_items = {.type = &base_name_mctype};
static const mc_type Uses_names_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(base_str_list),
    .items = &Uses_names_items,
};

static const mc_items BaseItemOpt_items = {.type = &base_item_mctype,
    .value_offset = offsetof(foreign_base_item_opt, value),
    .has_offset = offsetof(foreign_base_item_opt, has_value)};
static const mc_type BaseItemOpt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "Item\077",
    .size = sizeof(foreign_base_item_opt),
    .items = &BaseItemOpt_items,
};

static const mc_items BaseItemOptList_items = {.type = &BaseItemOpt_mctype};
static const mc_type BaseItemOptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Item\077]",
    .size = sizeof(foreign_base_item_opt_list),
    .items = &BaseItemOptList_items,
};

static const mc_items BaseItemByBaseKindMap_items = {.type = &base_item_mctype,
    .entry_size = sizeof(foreign_base_item_by_base_kind_map_entry),
    .value_offset = offsetof(foreign_base_item_by_base_kind_map_entry, value),
    .key = &base_kind_mctype};
static const mc_type BaseItemByBaseKindMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[Kind, Item]",
    .size = sizeof(foreign_base_item_by_base_kind_map),
    .items = &BaseItemByBaseKindMap_items,
};

static const mc_field BaseKindKindTuple_fields[] = {
    {MC_STR_INIT("0"), &base_kind_mctype, offsetof(foreign_base_kind_kind_tuple, item_0),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("1"), &foreign_kind_mctype, offsetof(foreign_base_kind_kind_tuple, item_1),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_tuple BaseKindKindTuple_tuple = {BaseKindKindTuple_fields,
                                           sizeof BaseKindKindTuple_fields / sizeof *BaseKindKindTuple_fields};
static const mc_type BaseKindKindTuple_mctype = {
    .kind = MC_TYPE_TUPLE,
    .name = "tuple[Kind, Kind]",
    .size = sizeof(foreign_base_kind_kind_tuple),
    .tuple = &BaseKindKindTuple_tuple,
};

static const mc_constraint Uses_limit_rules[] = {
    {.rule = MC_RULE_LE, .integer = 3},
};
static const mc_type Uses_limit_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Uses_limit_rules,
    .constraints_len = sizeof Uses_limit_rules / sizeof *Uses_limit_rules,
};

static const mc_items Uses_row_items = {.type = &mc_type_i64, .length = 3};
static const mc_type Uses_row_mctype = {
    .kind = MC_TYPE_ARRAY,
    .name = "int[3]",
    .size = sizeof(int64_t[3]),
    .items = &Uses_row_items,
};

static const mc_constraint Uses_checked_rules[] = {
    {.rule = MC_RULE_CHECK, .check = Uses_checked_kind_ok, .name = "kind_ok"},
};
static const mc_type Uses_checked_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Kind",
    .size = sizeof(foreign_kind),
    .constraints = Uses_checked_rules,
    .constraints_len = sizeof Uses_checked_rules / sizeof *Uses_checked_rules,
    .model = &foreign_kind_mcinfo,
};

static const mc_constraint Uses_coloured_rules[] = {
    {.rule = MC_RULE_CHECK, .check = Uses_coloured_kind_nice, .name = "kind_nice"},
};
static const mc_type Uses_coloured_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Kind",
    .size = sizeof(base_kind),
    .constraints = Uses_coloured_rules,
    .constraints_len = sizeof Uses_coloured_rules / sizeof *Uses_coloured_rules,
    .enumeration = &base_kind_mcinfo,
};

foreign_uses foreign_uses_init(void) {
    return (foreign_uses){
        .item = base_item_init(),
        .box = foreign_box_kind_init(),
        .other = foreign_box_base_kind_init(),
        .patch = foreign_partial_base_item_init(),
        .limit = 3,
        .checked = foreign_kind_init(),
    };
}

static void Uses_init(void *out) {
    *(foreign_uses *)out = foreign_uses_init();
}

static const mc_field Uses_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("kind"), &base_kind_mctype, offsetof(foreign_uses, kind),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("names"), &Uses_names_mctype, offsetof(foreign_uses, names),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("item"), &base_item_mctype, offsetof(foreign_uses, item),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("items"), &BaseItemOptList_mctype, offsetof(foreign_uses, items),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_kind"), &BaseItemByBaseKindMap_mctype, offsetof(foreign_uses, by_kind),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pair"), &BaseKindKindTuple_mctype, offsetof(foreign_uses, pair),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("box"), &foreign_box_kind_mctype, offsetof(foreign_uses, box),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("other"), &foreign_box_base_kind_mctype, offsetof(foreign_uses, other),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("patch"), &foreign_partial_base_item_mctype, offsetof(foreign_uses, patch),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("limit"), &Uses_limit_mctype, offsetof(foreign_uses, limit),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("row"), &Uses_row_mctype, offsetof(foreign_uses, row),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("either"), &foreign_uses_either_mctype, offsetof(foreign_uses, either),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("Own"), &mc_type_str, offsetof(foreign_uses, own),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("checked"), &Uses_checked_mctype, offsetof(foreign_uses, checked),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("coloured"), &Uses_coloured_mctype, offsetof(foreign_uses, coloured),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_field_names Uses_names[] = {
    /* in the schema, other keys, in the environment */
    {MC_STR_INIT("kind"), NULL, 0, {0}},
    {MC_STR_INIT("names"), NULL, 0, {0}},
    {MC_STR_INIT("item"), NULL, 0, {0}},
    {MC_STR_INIT("items"), NULL, 0, {0}},
    {MC_STR_INIT("by_kind"), NULL, 0, {0}},
    {MC_STR_INIT("pair"), NULL, 0, {0}},
    {MC_STR_INIT("box"), NULL, 0, {0}},
    {MC_STR_INIT("other"), NULL, 0, {0}},
    {MC_STR_INIT("patch"), NULL, 0, {0}},
    {MC_STR_INIT("limit"), NULL, 0, {0}},
    {MC_STR_INIT("row"), NULL, 0, {0}},
    {MC_STR_INIT("either"), NULL, 0, {0}},
    {MC_STR_INIT("own"), NULL, 0, {0}},
    {MC_STR_INIT("checked"), NULL, 0, {0}},
    {MC_STR_INIT("coloured"), NULL, 0, {0}},
};

static const uint16_t Uses_check_0_fields[] = {0, 1};
static const mc_model_check Uses_checks[] = {
    {"item_is_fine", Uses_check_0, Uses_check_0_fields, 2},
};

const mc_model foreign_uses_mcinfo = {
    .fields = Uses_fields,
    .fields_len = sizeof Uses_fields / sizeof *Uses_fields,
    .given_offset = offsetof(foreign_uses, given),
    .init = Uses_init,
    .checks = Uses_checks,
    .checks_len = sizeof Uses_checks / sizeof *Uses_checks,
    .names = Uses_names,
};

const mc_type foreign_uses_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Uses",
    .size = sizeof(foreign_uses),
    .model = &foreign_uses_mcinfo,
};

bool foreign_uses_validate(const foreign_uses *value, mc_errors *errors) {
    return mc_validate(&foreign_uses_mctype, value, errors);
}

bool foreign_uses_equal(const foreign_uses *a, const foreign_uses *b) {
    return mc_equal(&foreign_uses_mctype, a, b);
}

uint64_t foreign_uses_hash(const foreign_uses *value) {
    return mc_hash(&foreign_uses_mctype, value, 0);
}

uint64_t foreign_uses_hash_seeded(const foreign_uses *value, uint64_t seed) {
    return mc_hash(&foreign_uses_mctype, value, seed);
}

foreign_uses *foreign_uses_copy(const foreign_uses *value, mc_arena *arena) {
    foreign_uses *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&foreign_uses_mctype, copy, value, arena) ? copy : NULL;
}

void foreign_uses_print(const foreign_uses *value, FILE *out) {
    mc_print(&foreign_uses_mctype, value, out);
}

