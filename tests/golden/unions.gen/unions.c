/* Made by modelc from unions.dsl: do not edit. */
/* What each model of unions is made of, as tables that the runtime reads. */
#include "unions.h"

/* ---- Cat ---- */

static const mc_constraint Cat_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Cat_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Cat_name_rules,
    .constraints_len = sizeof Cat_name_rules / sizeof *Cat_name_rules,
};

static const mc_constraint Cat_lives_rules[] = {
    {.rule = MC_RULE_LE, .integer = 9},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type Cat_lives_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Cat_lives_rules,
    .constraints_len = sizeof Cat_lives_rules / sizeof *Cat_lives_rules,
};

unions_cat unions_cat_init(void) {
    return (unions_cat){
        .lives = 9,
    };
}

static void Cat_init(void *out) {
    *(unions_cat *)out = unions_cat_init();
}

static const mc_field Cat_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &Cat_name_mctype, offsetof(unions_cat, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("lives"), &Cat_lives_mctype, offsetof(unions_cat, lives),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model unions_cat_mcinfo = {
    .fields = Cat_fields,
    .fields_len = sizeof Cat_fields / sizeof *Cat_fields,
    .given_offset = offsetof(unions_cat, given),
    .init = Cat_init,
};

const mc_type unions_cat_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Cat",
    .size = sizeof(unions_cat),
    .model = &unions_cat_mcinfo,
};

bool unions_cat_validate(const unions_cat *value, mc_errors *errors) {
    return mc_validate(&unions_cat_mctype, value, errors);
}

bool unions_cat_equal(const unions_cat *a, const unions_cat *b) {
    return mc_equal(&unions_cat_mctype, a, b);
}

uint64_t unions_cat_hash(const unions_cat *value) {
    return mc_hash(&unions_cat_mctype, value, 0);
}

uint64_t unions_cat_hash_seeded(const unions_cat *value, uint64_t seed) {
    return mc_hash(&unions_cat_mctype, value, seed);
}

unions_cat *unions_cat_copy(const unions_cat *value, mc_arena *arena) {
    unions_cat *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_cat_mctype, copy, value, arena) ? copy : NULL;
}

void unions_cat_print(const unions_cat *value, FILE *out) {
    mc_print(&unions_cat_mctype, value, out);
}

/* ---- Dog ---- */

static const mc_constraint Dog_name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 40},
};
static const mc_type Dog_name_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Dog_name_rules,
    .constraints_len = sizeof Dog_name_rules / sizeof *Dog_name_rules,
};

unions_dog unions_dog_init(void) {
    return (unions_dog){
        .barks = true,
    };
}

static void Dog_init(void *out) {
    *(unions_dog *)out = unions_dog_init();
}

static const mc_field Dog_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("name"), &Dog_name_mctype, offsetof(unions_dog, name),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("barks"), &mc_type_bool, offsetof(unions_dog, barks),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model unions_dog_mcinfo = {
    .fields = Dog_fields,
    .fields_len = sizeof Dog_fields / sizeof *Dog_fields,
    .given_offset = offsetof(unions_dog, given),
    .init = Dog_init,
};

const mc_type unions_dog_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Dog",
    .size = sizeof(unions_dog),
    .model = &unions_dog_mcinfo,
};

bool unions_dog_validate(const unions_dog *value, mc_errors *errors) {
    return mc_validate(&unions_dog_mctype, value, errors);
}

bool unions_dog_equal(const unions_dog *a, const unions_dog *b) {
    return mc_equal(&unions_dog_mctype, a, b);
}

uint64_t unions_dog_hash(const unions_dog *value) {
    return mc_hash(&unions_dog_mctype, value, 0);
}

uint64_t unions_dog_hash_seeded(const unions_dog *value, uint64_t seed) {
    return mc_hash(&unions_dog_mctype, value, seed);
}

unions_dog *unions_dog_copy(const unions_dog *value, mc_arena *arena) {
    unions_dog *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_dog_mctype, copy, value, arena) ? copy : NULL;
}

void unions_dog_print(const unions_dog *value, FILE *out) {
    mc_print(&unions_dog_mctype, value, out);
}

/* ---- Box ---- */

unions_box unions_box_init(void) {
    return (unions_box){0};
}

static void Box_init(void *out) {
    *(unions_box *)out = unions_box_init();
}

static const mc_field Box_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("width"), &mc_type_f64, offsetof(unions_box, width),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("height"), &mc_type_f64, offsetof(unions_box, height),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model unions_box_mcinfo = {
    .fields = Box_fields,
    .fields_len = sizeof Box_fields / sizeof *Box_fields,
    .given_offset = offsetof(unions_box, given),
    .init = Box_init,
};

const mc_type unions_box_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Box",
    .size = sizeof(unions_box),
    .model = &unions_box_mcinfo,
};

bool unions_box_validate(const unions_box *value, mc_errors *errors) {
    return mc_validate(&unions_box_mctype, value, errors);
}

bool unions_box_equal(const unions_box *a, const unions_box *b) {
    return mc_equal(&unions_box_mctype, a, b);
}

uint64_t unions_box_hash(const unions_box *value) {
    return mc_hash(&unions_box_mctype, value, 0);
}

uint64_t unions_box_hash_seeded(const unions_box *value, uint64_t seed) {
    return mc_hash(&unions_box_mctype, value, seed);
}

unions_box *unions_box_copy(const unions_box *value, mc_arena *arena) {
    unions_box *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_box_mctype, copy, value, arena) ? copy : NULL;
}

void unions_box_print(const unions_box *value, FILE *out) {
    mc_print(&unions_box_mctype, value, out);
}

/* ---- Pet ---- */

static const mc_case Pet_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {UNIONS_PET_CAT, MC_STR_INIT("cat"), &unions_cat_mctype, false, NULL, 0},
    {UNIONS_PET_DOG, MC_STR_INIT("dog"), &unions_dog_mctype, false, NULL, 0},
};

const mc_union unions_pet_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("kind"),
    .cases = Pet_cases,
    .len = sizeof Pet_cases / sizeof *Pet_cases,
    .kind_offset = offsetof(unions_pet, kind),
    .as_offset = offsetof(unions_pet, as),
};

_Static_assert(sizeof(unions_pet_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type unions_pet_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Pet",
    .size = sizeof(unions_pet),
    .choice = &unions_pet_mcinfo,
};

bool unions_pet_validate(const unions_pet *value, mc_errors *errors) {
    return mc_validate(&unions_pet_mctype, value, errors);
}

bool unions_pet_equal(const unions_pet *a, const unions_pet *b) {
    return mc_equal(&unions_pet_mctype, a, b);
}

uint64_t unions_pet_hash(const unions_pet *value) {
    return mc_hash(&unions_pet_mctype, value, 0);
}

uint64_t unions_pet_hash_seeded(const unions_pet *value, uint64_t seed) {
    return mc_hash(&unions_pet_mctype, value, seed);
}

unions_pet *unions_pet_copy(const unions_pet *value, mc_arena *arena) {
    unions_pet *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_pet_mctype, copy, value, arena) ? copy : NULL;
}

void unions_pet_print(const unions_pet *value, FILE *out) {
    mc_print(&unions_pet_mctype, value, out);
}

/* ---- Shape ---- */

static const mc_items F64List_items = {.type = &mc_type_f64};
static const mc_type F64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[f64]",
    .size = sizeof(unions_f64_list),
    .items = &F64List_items,
};

static const mc_case Shape_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {UNIONS_SHAPE_CIRCLE, MC_STR_INIT("circle"), &mc_type_f64, false, NULL, 0},
    {UNIONS_SHAPE_BOX, MC_STR_INIT("box"), &unions_box_mctype, false, NULL, 0},
    {UNIONS_SHAPE_POLY_LINE, MC_STR_INIT("poly-line"), &F64List_mctype, false, NULL, 0},
};

const mc_union unions_shape_mcinfo = {
    .mode = MC_UNION_ADJACENT,
    .tag_key = MC_STR_INIT("kind"),
    .content_key = MC_STR_INIT("value"),
    .cases = Shape_cases,
    .len = sizeof Shape_cases / sizeof *Shape_cases,
    .kind_offset = offsetof(unions_shape, kind),
    .as_offset = offsetof(unions_shape, as),
};

_Static_assert(sizeof(unions_shape_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type unions_shape_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Shape",
    .size = sizeof(unions_shape),
    .choice = &unions_shape_mcinfo,
};

bool unions_shape_validate(const unions_shape *value, mc_errors *errors) {
    return mc_validate(&unions_shape_mctype, value, errors);
}

bool unions_shape_equal(const unions_shape *a, const unions_shape *b) {
    return mc_equal(&unions_shape_mctype, a, b);
}

uint64_t unions_shape_hash(const unions_shape *value) {
    return mc_hash(&unions_shape_mctype, value, 0);
}

uint64_t unions_shape_hash_seeded(const unions_shape *value, uint64_t seed) {
    return mc_hash(&unions_shape_mctype, value, seed);
}

unions_shape *unions_shape_copy(const unions_shape *value, mc_arena *arena) {
    unions_shape *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_shape_mctype, copy, value, arena) ? copy : NULL;
}

void unions_shape_print(const unions_shape *value, FILE *out) {
    mc_print(&unions_shape_mctype, value, out);
}

/* ---- Ref ---- */

static const mc_case Ref_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {UNIONS_REF_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {UNIONS_REF_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
    {UNIONS_REF_BOX, MC_STR_INIT("Box"), &unions_box_mctype, false, NULL, 0},
};

const mc_union unions_ref_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = Ref_cases,
    .len = sizeof Ref_cases / sizeof *Ref_cases,
    .kind_offset = offsetof(unions_ref, kind),
    .as_offset = offsetof(unions_ref, as),
};

_Static_assert(sizeof(unions_ref_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type unions_ref_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Ref",
    .size = sizeof(unions_ref),
    .choice = &unions_ref_mcinfo,
};

bool unions_ref_validate(const unions_ref *value, mc_errors *errors) {
    return mc_validate(&unions_ref_mctype, value, errors);
}

bool unions_ref_equal(const unions_ref *a, const unions_ref *b) {
    return mc_equal(&unions_ref_mctype, a, b);
}

uint64_t unions_ref_hash(const unions_ref *value) {
    return mc_hash(&unions_ref_mctype, value, 0);
}

uint64_t unions_ref_hash_seeded(const unions_ref *value, uint64_t seed) {
    return mc_hash(&unions_ref_mctype, value, seed);
}

unions_ref *unions_ref_copy(const unions_ref *value, mc_arena *arena) {
    unions_ref *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_ref_mctype, copy, value, arena) ? copy : NULL;
}

void unions_ref_print(const unions_ref *value, FILE *out) {
    mc_print(&unions_ref_mctype, value, out);
}

/* ---- int | str | bool ---- */

static const mc_case OwnerInline_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {UNIONS_OWNER_INLINE_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {UNIONS_OWNER_INLINE_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
    {UNIONS_OWNER_INLINE_BOOL, MC_STR_INIT("bool"), &mc_type_bool, false, NULL, 0},
};

const mc_union unions_owner_inline_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = OwnerInline_cases,
    .len = sizeof OwnerInline_cases / sizeof *OwnerInline_cases,
    .kind_offset = offsetof(unions_owner_inline, kind),
    .as_offset = offsetof(unions_owner_inline, as),
};

_Static_assert(sizeof(unions_owner_inline_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type unions_owner_inline_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "int | str | bool",
    .size = sizeof(unions_owner_inline),
    .choice = &unions_owner_inline_mcinfo,
};

bool unions_owner_inline_validate(const unions_owner_inline *value, mc_errors *errors) {
    return mc_validate(&unions_owner_inline_mctype, value, errors);
}

bool unions_owner_inline_equal(const unions_owner_inline *a, const unions_owner_inline *b) {
    return mc_equal(&unions_owner_inline_mctype, a, b);
}

uint64_t unions_owner_inline_hash(const unions_owner_inline *value) {
    return mc_hash(&unions_owner_inline_mctype, value, 0);
}

uint64_t unions_owner_inline_hash_seeded(const unions_owner_inline *value, uint64_t seed) {
    return mc_hash(&unions_owner_inline_mctype, value, seed);
}

unions_owner_inline *unions_owner_inline_copy(const unions_owner_inline *value, mc_arena *arena) {
    unions_owner_inline *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_owner_inline_mctype, copy, value, arena) ? copy : NULL;
}

void unions_owner_inline_print(const unions_owner_inline *value, FILE *out) {
    mc_print(&unions_owner_inline_mctype, value, out);
}

/* ---- f64 | list[str] | Box ---- */

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(unions_str_list),
    .items = &StrList_items,
};

static const mc_case OwnerGenericItem_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {UNIONS_OWNER_GENERIC_ITEM_F64, MC_STR_INIT("f64"), &mc_type_f64, false, NULL, 0},
    {UNIONS_OWNER_GENERIC_ITEM_STR_LIST, MC_STR_INIT("list[str]"), &StrList_mctype, false, NULL, 0},
    {UNIONS_OWNER_GENERIC_ITEM_BOX, MC_STR_INIT("Box"), &unions_box_mctype, false, NULL, 0},
};

const mc_union unions_owner_generic_item_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = OwnerGenericItem_cases,
    .len = sizeof OwnerGenericItem_cases / sizeof *OwnerGenericItem_cases,
    .kind_offset = offsetof(unions_owner_generic_item, kind),
    .as_offset = offsetof(unions_owner_generic_item, as),
};

_Static_assert(sizeof(unions_owner_generic_item_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type unions_owner_generic_item_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "f64 | list[str] | Box",
    .size = sizeof(unions_owner_generic_item),
    .choice = &unions_owner_generic_item_mcinfo,
};

bool unions_owner_generic_item_validate(const unions_owner_generic_item *value, mc_errors *errors) {
    return mc_validate(&unions_owner_generic_item_mctype, value, errors);
}

bool unions_owner_generic_item_equal(const unions_owner_generic_item *a, const unions_owner_generic_item *b) {
    return mc_equal(&unions_owner_generic_item_mctype, a, b);
}

uint64_t unions_owner_generic_item_hash(const unions_owner_generic_item *value) {
    return mc_hash(&unions_owner_generic_item_mctype, value, 0);
}

uint64_t unions_owner_generic_item_hash_seeded(const unions_owner_generic_item *value, uint64_t seed) {
    return mc_hash(&unions_owner_generic_item_mctype, value, seed);
}

unions_owner_generic_item *unions_owner_generic_item_copy(const unions_owner_generic_item *value, mc_arena *arena) {
    unions_owner_generic_item *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_owner_generic_item_mctype, copy, value, arena) ? copy : NULL;
}

void unions_owner_generic_item_print(const unions_owner_generic_item *value, FILE *out) {
    mc_print(&unions_owner_generic_item_mctype, value, out);
}

/* ---- Owner ---- */

static const mc_items PetList_items = {.type = &unions_pet_mctype};
static const mc_type PetList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Pet]",
    .size = sizeof(unions_pet_list),
    .items = &PetList_items,
};

unions_owner unions_owner_init(void) {
    return (unions_owner){0};
}

static void Owner_init(void *out) {
    *(unions_owner *)out = unions_owner_init();
}

static const mc_field Owner_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("pet"), &unions_pet_mctype, offsetof(unions_owner, pet),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("pets"), &PetList_mctype, offsetof(unions_owner, pets),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("shape"), &unions_shape_mctype, offsetof(unions_owner, shape),
     offsetof(unions_owner, has_shape), MC_FIELD_NULLABLE},
    {MC_STR_INIT("ref"), &unions_ref_mctype, offsetof(unions_owner, ref),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("inline"), &unions_owner_inline_mctype, offsetof(unions_owner, inline_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("generic"), &unions_owner_generic_item_mctype, offsetof(unions_owner, generic),
     offsetof(unions_owner, has_generic), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
};

const mc_model unions_owner_mcinfo = {
    .fields = Owner_fields,
    .fields_len = sizeof Owner_fields / sizeof *Owner_fields,
    .given_offset = offsetof(unions_owner, given),
    .init = Owner_init,
};

const mc_type unions_owner_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Owner",
    .size = sizeof(unions_owner),
    .model = &unions_owner_mcinfo,
};

bool unions_owner_validate(const unions_owner *value, mc_errors *errors) {
    return mc_validate(&unions_owner_mctype, value, errors);
}

bool unions_owner_equal(const unions_owner *a, const unions_owner *b) {
    return mc_equal(&unions_owner_mctype, a, b);
}

uint64_t unions_owner_hash(const unions_owner *value) {
    return mc_hash(&unions_owner_mctype, value, 0);
}

uint64_t unions_owner_hash_seeded(const unions_owner *value, uint64_t seed) {
    return mc_hash(&unions_owner_mctype, value, seed);
}

unions_owner *unions_owner_copy(const unions_owner *value, mc_arena *arena) {
    unions_owner *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_owner_mctype, copy, value, arena) ? copy : NULL;
}

void unions_owner_print(const unions_owner *value, FILE *out) {
    mc_print(&unions_owner_mctype, value, out);
}

/* ---- Doc ---- */

static const mc_case Doc_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {UNIONS_DOC_JSON, MC_STR_INIT("json"), &unions_box_mctype, false, NULL, 0},
    {UNIONS_DOC_YAML, MC_STR_INIT("yaml"), &unions_cat_mctype, false, NULL, 0},
    {UNIONS_DOC_TEXT, MC_STR_INIT("text"), &unions_dog_mctype, false, NULL, 0},
};

const mc_union unions_doc_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("form"),
    .cases = Doc_cases,
    .len = sizeof Doc_cases / sizeof *Doc_cases,
    .kind_offset = offsetof(unions_doc, kind),
    .as_offset = offsetof(unions_doc, as),
};

_Static_assert(sizeof(unions_doc_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type unions_doc_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Doc",
    .size = sizeof(unions_doc),
    .choice = &unions_doc_mcinfo,
};

bool unions_doc_validate(const unions_doc *value, mc_errors *errors) {
    return mc_validate(&unions_doc_mctype, value, errors);
}

bool unions_doc_equal(const unions_doc *a, const unions_doc *b) {
    return mc_equal(&unions_doc_mctype, a, b);
}

uint64_t unions_doc_hash(const unions_doc *value) {
    return mc_hash(&unions_doc_mctype, value, 0);
}

uint64_t unions_doc_hash_seeded(const unions_doc *value, uint64_t seed) {
    return mc_hash(&unions_doc_mctype, value, seed);
}

unions_doc *unions_doc_copy(const unions_doc *value, mc_arena *arena) {
    unions_doc *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&unions_doc_mctype, copy, value, arena) ? copy : NULL;
}

void unions_doc_print(const unions_doc *value, FILE *out) {
    mc_print(&unions_doc_mctype, value, out);
}

