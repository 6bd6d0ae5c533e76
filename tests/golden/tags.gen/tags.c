/* Made by modelc from tags.dsl: do not edit. */
/* What each model of tags is made of, as tables that the runtime reads. */
#include "tags.h"

/* ---- Kind ---- */

static const mc_enum_value Kind_values[] = {
    {MC_STR_INIT("cat"), TAGS_KIND_CAT},
    {MC_STR_INIT("dog"), TAGS_KIND_DOG},
    {MC_STR_INIT("fish"), TAGS_KIND_FISH},
};

const mc_enum tags_kind_mcinfo = {
    .values = Kind_values,
    .len = sizeof Kind_values / sizeof *Kind_values,
};

const mc_type tags_kind_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Kind",
    .size = sizeof(tags_kind),
    .enumeration = &tags_kind_mcinfo,
};

/* ---- literal['cat','kitty'] ---- */

static const mc_enum_value CatKind_values[] = {
    {MC_STR_INIT("cat"), TAGS_CAT_KIND_CAT},
    {MC_STR_INIT("kitty"), TAGS_CAT_KIND_KITTY},
};

const mc_enum tags_cat_kind_mcinfo = {
    .values = CatKind_values,
    .len = sizeof CatKind_values / sizeof *CatKind_values,
    .is_literal = true,
};

const mc_type tags_cat_kind_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['cat','kitty']",
    .size = sizeof(tags_cat_kind),
    .enumeration = &tags_cat_kind_mcinfo,
};

/* ---- literal['dog'] ---- */

static const mc_enum_value DogKind_values[] = {
    {MC_STR_INIT("dog"), TAGS_DOG_KIND_DOG},
};

const mc_enum tags_dog_kind_mcinfo = {
    .values = DogKind_values,
    .len = sizeof DogKind_values / sizeof *DogKind_values,
    .is_literal = true,
};

const mc_type tags_dog_kind_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['dog']",
    .size = sizeof(tags_dog_kind),
    .enumeration = &tags_dog_kind_mcinfo,
};

/* ---- literal[1] ---- */

static const mc_enum_value V1Version_values[] = {
    {MC_STR_INIT("1"), TAGS_V1_VERSION_1},
};

const mc_enum tags_v1_version_mcinfo = {
    .values = V1Version_values,
    .len = sizeof V1Version_values / sizeof *V1Version_values,
    .by_number = true,
    .is_literal = true,
};

const mc_type tags_v1_version_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal[1]",
    .size = sizeof(tags_v1_version),
    .enumeration = &tags_v1_version_mcinfo,
};

/* ---- literal[2] ---- */

static const mc_enum_value V2Version_values[] = {
    {MC_STR_INIT("2"), TAGS_V2_VERSION_2},
};

const mc_enum tags_v2_version_mcinfo = {
    .values = V2Version_values,
    .len = sizeof V2Version_values / sizeof *V2Version_values,
    .by_number = true,
    .is_literal = true,
};

const mc_type tags_v2_version_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal[2]",
    .size = sizeof(tags_v2_version),
    .enumeration = &tags_v2_version_mcinfo,
};

/* ---- Cat ---- */

tags_cat tags_cat_init(void) {
    return (tags_cat){
        .lives = 9,
    };
}

static void Cat_init(void *out) {
    *(tags_cat *)out = tags_cat_init();
}

static const mc_field Cat_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("kind"), &tags_cat_kind_mctype, offsetof(tags_cat, kind),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("lives"), &mc_type_i64, offsetof(tags_cat, lives),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model tags_cat_mcinfo = {
    .fields = Cat_fields,
    .fields_len = sizeof Cat_fields / sizeof *Cat_fields,
    .given_offset = offsetof(tags_cat, given),
    .init = Cat_init,
};

const mc_type tags_cat_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Cat",
    .size = sizeof(tags_cat),
    .model = &tags_cat_mcinfo,
};

bool tags_cat_validate(const tags_cat *value, mc_errors *errors) {
    return mc_validate(&tags_cat_mctype, value, errors);
}

bool tags_cat_equal(const tags_cat *a, const tags_cat *b) {
    return mc_equal(&tags_cat_mctype, a, b);
}

uint64_t tags_cat_hash(const tags_cat *value) {
    return mc_hash(&tags_cat_mctype, value, 0);
}

uint64_t tags_cat_hash_seeded(const tags_cat *value, uint64_t seed) {
    return mc_hash(&tags_cat_mctype, value, seed);
}

tags_cat *tags_cat_copy(const tags_cat *value, mc_arena *arena) {
    tags_cat *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_cat_mctype, copy, value, arena) ? copy : NULL;
}

void tags_cat_print(const tags_cat *value, FILE *out) {
    mc_print(&tags_cat_mctype, value, out);
}

/* ---- Dog ---- */

tags_dog tags_dog_init(void) {
    return (tags_dog){
        .barks = true,
    };
}

static void Dog_init(void *out) {
    *(tags_dog *)out = tags_dog_init();
}

static const mc_field Dog_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("kind"), &tags_dog_kind_mctype, offsetof(tags_dog, kind),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("barks"), &mc_type_bool, offsetof(tags_dog, barks),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model tags_dog_mcinfo = {
    .fields = Dog_fields,
    .fields_len = sizeof Dog_fields / sizeof *Dog_fields,
    .given_offset = offsetof(tags_dog, given),
    .init = Dog_init,
};

const mc_type tags_dog_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Dog",
    .size = sizeof(tags_dog),
    .model = &tags_dog_mcinfo,
};

bool tags_dog_validate(const tags_dog *value, mc_errors *errors) {
    return mc_validate(&tags_dog_mctype, value, errors);
}

bool tags_dog_equal(const tags_dog *a, const tags_dog *b) {
    return mc_equal(&tags_dog_mctype, a, b);
}

uint64_t tags_dog_hash(const tags_dog *value) {
    return mc_hash(&tags_dog_mctype, value, 0);
}

uint64_t tags_dog_hash_seeded(const tags_dog *value, uint64_t seed) {
    return mc_hash(&tags_dog_mctype, value, seed);
}

tags_dog *tags_dog_copy(const tags_dog *value, mc_arena *arena) {
    tags_dog *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_dog_mctype, copy, value, arena) ? copy : NULL;
}

void tags_dog_print(const tags_dog *value, FILE *out) {
    mc_print(&tags_dog_mctype, value, out);
}

/* ---- Bird ---- */

tags_bird tags_bird_init(void) {
    return (tags_bird){0};
}

static void Bird_init(void *out) {
    *(tags_bird *)out = tags_bird_init();
}

static const mc_field Bird_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("wings"), &mc_type_i64, offsetof(tags_bird, wings),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tags_bird_mcinfo = {
    .fields = Bird_fields,
    .fields_len = sizeof Bird_fields / sizeof *Bird_fields,
    .given_offset = offsetof(tags_bird, given),
    .init = Bird_init,
};

const mc_type tags_bird_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Bird",
    .size = sizeof(tags_bird),
    .model = &tags_bird_mcinfo,
};

bool tags_bird_validate(const tags_bird *value, mc_errors *errors) {
    return mc_validate(&tags_bird_mctype, value, errors);
}

bool tags_bird_equal(const tags_bird *a, const tags_bird *b) {
    return mc_equal(&tags_bird_mctype, a, b);
}

uint64_t tags_bird_hash(const tags_bird *value) {
    return mc_hash(&tags_bird_mctype, value, 0);
}

uint64_t tags_bird_hash_seeded(const tags_bird *value, uint64_t seed) {
    return mc_hash(&tags_bird_mctype, value, seed);
}

tags_bird *tags_bird_copy(const tags_bird *value, mc_arena *arena) {
    tags_bird *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_bird_mctype, copy, value, arena) ? copy : NULL;
}

void tags_bird_print(const tags_bird *value, FILE *out) {
    mc_print(&tags_bird_mctype, value, out);
}

/* ---- Fish ---- */

tags_fish tags_fish_init(void) {
    return (tags_fish){0};
}

static void Fish_init(void *out) {
    *(tags_fish *)out = tags_fish_init();
}

static const mc_field Fish_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("kind"), &tags_kind_mctype, offsetof(tags_fish, kind),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("fins"), &mc_type_i64, offsetof(tags_fish, fins),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tags_fish_mcinfo = {
    .fields = Fish_fields,
    .fields_len = sizeof Fish_fields / sizeof *Fish_fields,
    .given_offset = offsetof(tags_fish, given),
    .init = Fish_init,
};

const mc_type tags_fish_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Fish",
    .size = sizeof(tags_fish),
    .model = &tags_fish_mcinfo,
};

bool tags_fish_validate(const tags_fish *value, mc_errors *errors) {
    return mc_validate(&tags_fish_mctype, value, errors);
}

bool tags_fish_equal(const tags_fish *a, const tags_fish *b) {
    return mc_equal(&tags_fish_mctype, a, b);
}

uint64_t tags_fish_hash(const tags_fish *value) {
    return mc_hash(&tags_fish_mctype, value, 0);
}

uint64_t tags_fish_hash_seeded(const tags_fish *value, uint64_t seed) {
    return mc_hash(&tags_fish_mctype, value, seed);
}

tags_fish *tags_fish_copy(const tags_fish *value, mc_arena *arena) {
    tags_fish *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_fish_mctype, copy, value, arena) ? copy : NULL;
}

void tags_fish_print(const tags_fish *value, FILE *out) {
    mc_print(&tags_fish_mctype, value, out);
}

/* ---- V1 ---- */

tags_v1 tags_v1_init(void) {
    return (tags_v1){0};
}

static void V1_init(void *out) {
    *(tags_v1 *)out = tags_v1_init();
}

static const mc_field V1_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("version"), &tags_v1_version_mctype, offsetof(tags_v1, version),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("a"), &mc_type_i64, offsetof(tags_v1, a),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tags_v1_mcinfo = {
    .fields = V1_fields,
    .fields_len = sizeof V1_fields / sizeof *V1_fields,
    .given_offset = offsetof(tags_v1, given),
    .init = V1_init,
};

const mc_type tags_v1_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "V1",
    .size = sizeof(tags_v1),
    .model = &tags_v1_mcinfo,
};

bool tags_v1_validate(const tags_v1 *value, mc_errors *errors) {
    return mc_validate(&tags_v1_mctype, value, errors);
}

bool tags_v1_equal(const tags_v1 *a, const tags_v1 *b) {
    return mc_equal(&tags_v1_mctype, a, b);
}

uint64_t tags_v1_hash(const tags_v1 *value) {
    return mc_hash(&tags_v1_mctype, value, 0);
}

uint64_t tags_v1_hash_seeded(const tags_v1 *value, uint64_t seed) {
    return mc_hash(&tags_v1_mctype, value, seed);
}

tags_v1 *tags_v1_copy(const tags_v1 *value, mc_arena *arena) {
    tags_v1 *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_v1_mctype, copy, value, arena) ? copy : NULL;
}

void tags_v1_print(const tags_v1 *value, FILE *out) {
    mc_print(&tags_v1_mctype, value, out);
}

/* ---- V2 ---- */

tags_v2 tags_v2_init(void) {
    return (tags_v2){0};
}

static void V2_init(void *out) {
    *(tags_v2 *)out = tags_v2_init();
}

static const mc_field V2_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("version"), &tags_v2_version_mctype, offsetof(tags_v2, version),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("a"), &mc_type_i64, offsetof(tags_v2, a),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tags_v2_mcinfo = {
    .fields = V2_fields,
    .fields_len = sizeof V2_fields / sizeof *V2_fields,
    .given_offset = offsetof(tags_v2, given),
    .init = V2_init,
};

const mc_type tags_v2_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "V2",
    .size = sizeof(tags_v2),
    .model = &tags_v2_mcinfo,
};

bool tags_v2_validate(const tags_v2 *value, mc_errors *errors) {
    return mc_validate(&tags_v2_mctype, value, errors);
}

bool tags_v2_equal(const tags_v2 *a, const tags_v2 *b) {
    return mc_equal(&tags_v2_mctype, a, b);
}

uint64_t tags_v2_hash(const tags_v2 *value) {
    return mc_hash(&tags_v2_mctype, value, 0);
}

uint64_t tags_v2_hash_seeded(const tags_v2 *value, uint64_t seed) {
    return mc_hash(&tags_v2_mctype, value, seed);
}

tags_v2 *tags_v2_copy(const tags_v2 *value, mc_arena *arena) {
    tags_v2 *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_v2_mctype, copy, value, arena) ? copy : NULL;
}

void tags_v2_print(const tags_v2 *value, FILE *out) {
    mc_print(&tags_v2_mctype, value, out);
}

/* ---- Inferred ---- */

static const mc_value Inferred_cat_tags[] = {
    {.kind = MC_STRING, .len = 3, .as.text = "cat"},
    {.kind = MC_STRING, .len = 5, .as.text = "kitty"},
};
static const mc_value Inferred_dog_tags[] = {
    {.kind = MC_STRING, .len = 3, .as.text = "dog"},
};
static const mc_case Inferred_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_INFERRED_CAT, MC_STR_INIT("cat"), &tags_cat_mctype, false, Inferred_cat_tags, 2},
    {TAGS_INFERRED_DOG, MC_STR_INIT("dog"), &tags_dog_mctype, false, Inferred_dog_tags, 1},
};

const mc_union tags_inferred_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("kind"),
    .cases = Inferred_cases,
    .len = sizeof Inferred_cases / sizeof *Inferred_cases,
    .kind_offset = offsetof(tags_inferred, kind),
    .as_offset = offsetof(tags_inferred, as),
    .tag_is_field = true,
};

_Static_assert(sizeof(tags_inferred_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_inferred_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Inferred",
    .size = sizeof(tags_inferred),
    .choice = &tags_inferred_mcinfo,
};

bool tags_inferred_validate(const tags_inferred *value, mc_errors *errors) {
    return mc_validate(&tags_inferred_mctype, value, errors);
}

bool tags_inferred_equal(const tags_inferred *a, const tags_inferred *b) {
    return mc_equal(&tags_inferred_mctype, a, b);
}

uint64_t tags_inferred_hash(const tags_inferred *value) {
    return mc_hash(&tags_inferred_mctype, value, 0);
}

uint64_t tags_inferred_hash_seeded(const tags_inferred *value, uint64_t seed) {
    return mc_hash(&tags_inferred_mctype, value, seed);
}

tags_inferred *tags_inferred_copy(const tags_inferred *value, mc_arena *arena) {
    tags_inferred *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_inferred_mctype, copy, value, arena) ? copy : NULL;
}

void tags_inferred_print(const tags_inferred *value, FILE *out) {
    mc_print(&tags_inferred_mctype, value, out);
}

/* ---- Cat | Dog ---- */

static const mc_value UsesInline_cat_tags[] = {
    {.kind = MC_STRING, .len = 3, .as.text = "cat"},
    {.kind = MC_STRING, .len = 5, .as.text = "kitty"},
};
static const mc_value UsesInline_dog_tags[] = {
    {.kind = MC_STRING, .len = 3, .as.text = "dog"},
};
static const mc_case UsesInline_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_USES_INLINE_CAT, MC_STR_INIT("cat"), &tags_cat_mctype, false, UsesInline_cat_tags, 2},
    {TAGS_USES_INLINE_DOG, MC_STR_INIT("dog"), &tags_dog_mctype, false, UsesInline_dog_tags, 1},
};

const mc_union tags_uses_inline_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("kind"),
    .cases = UsesInline_cases,
    .len = sizeof UsesInline_cases / sizeof *UsesInline_cases,
    .kind_offset = offsetof(tags_uses_inline, kind),
    .as_offset = offsetof(tags_uses_inline, as),
    .tag_is_field = true,
};

_Static_assert(sizeof(tags_uses_inline_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_uses_inline_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Cat | Dog",
    .size = sizeof(tags_uses_inline),
    .choice = &tags_uses_inline_mcinfo,
};

bool tags_uses_inline_validate(const tags_uses_inline *value, mc_errors *errors) {
    return mc_validate(&tags_uses_inline_mctype, value, errors);
}

bool tags_uses_inline_equal(const tags_uses_inline *a, const tags_uses_inline *b) {
    return mc_equal(&tags_uses_inline_mctype, a, b);
}

uint64_t tags_uses_inline_hash(const tags_uses_inline *value) {
    return mc_hash(&tags_uses_inline_mctype, value, 0);
}

uint64_t tags_uses_inline_hash_seeded(const tags_uses_inline *value, uint64_t seed) {
    return mc_hash(&tags_uses_inline_mctype, value, seed);
}

tags_uses_inline *tags_uses_inline_copy(const tags_uses_inline *value, mc_arena *arena) {
    tags_uses_inline *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_uses_inline_mctype, copy, value, arena) ? copy : NULL;
}

void tags_uses_inline_print(const tags_uses_inline *value, FILE *out) {
    mc_print(&tags_uses_inline_mctype, value, out);
}

/* ---- V1 | V2 ---- */

static const mc_value UsesVersion_v1_tags[] = {
    {.kind = MC_INT, .as.integer = 1},
};
static const mc_value UsesVersion_v2_tags[] = {
    {.kind = MC_INT, .as.integer = 2},
};
static const mc_case UsesVersion_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_USES_VERSION_V1, MC_STR_INIT("1"), &tags_v1_mctype, false, UsesVersion_v1_tags, 1},
    {TAGS_USES_VERSION_V2, MC_STR_INIT("2"), &tags_v2_mctype, false, UsesVersion_v2_tags, 1},
};

const mc_union tags_uses_version_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("version"),
    .cases = UsesVersion_cases,
    .len = sizeof UsesVersion_cases / sizeof *UsesVersion_cases,
    .kind_offset = offsetof(tags_uses_version, kind),
    .as_offset = offsetof(tags_uses_version, as),
    .tag_is_field = true,
};

_Static_assert(sizeof(tags_uses_version_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_uses_version_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "V1 | V2",
    .size = sizeof(tags_uses_version),
    .choice = &tags_uses_version_mcinfo,
};

bool tags_uses_version_validate(const tags_uses_version *value, mc_errors *errors) {
    return mc_validate(&tags_uses_version_mctype, value, errors);
}

bool tags_uses_version_equal(const tags_uses_version *a, const tags_uses_version *b) {
    return mc_equal(&tags_uses_version_mctype, a, b);
}

uint64_t tags_uses_version_hash(const tags_uses_version *value) {
    return mc_hash(&tags_uses_version_mctype, value, 0);
}

uint64_t tags_uses_version_hash_seeded(const tags_uses_version *value, uint64_t seed) {
    return mc_hash(&tags_uses_version_mctype, value, seed);
}

tags_uses_version *tags_uses_version_copy(const tags_uses_version *value, mc_arena *arena) {
    tags_uses_version *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_uses_version_mctype, copy, value, arena) ? copy : NULL;
}

void tags_uses_version_print(const tags_uses_version *value, FILE *out) {
    mc_print(&tags_uses_version_mctype, value, out);
}

/* ---- Explicit ---- */

static const mc_value Explicit_bird_tags[] = {
    {.kind = MC_STRING, .len = 4, .as.text = "bird"},
    {.kind = MC_STRING, .len = 6, .as.text = "birdie"},
};
static const mc_case Explicit_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_EXPLICIT_BIRD, MC_STR_INIT("bird"), &tags_bird_mctype, false, Explicit_bird_tags, 2},
    {TAGS_EXPLICIT_NESTLING, MC_STR_INIT("nestling"), &tags_bird_mctype, false, NULL, 0},
};

const mc_union tags_explicit_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("type"),
    .cases = Explicit_cases,
    .len = sizeof Explicit_cases / sizeof *Explicit_cases,
    .kind_offset = offsetof(tags_explicit, kind),
    .as_offset = offsetof(tags_explicit, as),
};

_Static_assert(sizeof(tags_explicit_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_explicit_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Explicit",
    .size = sizeof(tags_explicit),
    .choice = &tags_explicit_mcinfo,
};

bool tags_explicit_validate(const tags_explicit *value, mc_errors *errors) {
    return mc_validate(&tags_explicit_mctype, value, errors);
}

bool tags_explicit_equal(const tags_explicit *a, const tags_explicit *b) {
    return mc_equal(&tags_explicit_mctype, a, b);
}

uint64_t tags_explicit_hash(const tags_explicit *value) {
    return mc_hash(&tags_explicit_mctype, value, 0);
}

uint64_t tags_explicit_hash_seeded(const tags_explicit *value, uint64_t seed) {
    return mc_hash(&tags_explicit_mctype, value, seed);
}

tags_explicit *tags_explicit_copy(const tags_explicit *value, mc_arena *arena) {
    tags_explicit *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_explicit_mctype, copy, value, arena) ? copy : NULL;
}

void tags_explicit_print(const tags_explicit *value, FILE *out) {
    mc_print(&tags_explicit_mctype, value, out);
}

/* ---- Nested ---- */

static const mc_value Nested_explicit__tags[] = {
    {.kind = MC_STRING, .len = 4, .as.text = "bird"},
    {.kind = MC_STRING, .len = 6, .as.text = "birdie"},
    {.kind = MC_STRING, .len = 8, .as.text = "nestling"},
};
static const mc_case Nested_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_NESTED_EXPLICIT, MC_STR_INIT("Explicit"), &tags_explicit_mctype, false, Nested_explicit__tags, 3},
    {TAGS_NESTED_DOG, MC_STR_INIT("dog"), &tags_dog_mctype, false, NULL, 0},
};

const mc_union tags_nested_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("type"),
    .cases = Nested_cases,
    .len = sizeof Nested_cases / sizeof *Nested_cases,
    .kind_offset = offsetof(tags_nested, kind),
    .as_offset = offsetof(tags_nested, as),
};

_Static_assert(sizeof(tags_nested_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_nested_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Nested",
    .size = sizeof(tags_nested),
    .choice = &tags_nested_mcinfo,
};

bool tags_nested_validate(const tags_nested *value, mc_errors *errors) {
    return mc_validate(&tags_nested_mctype, value, errors);
}

bool tags_nested_equal(const tags_nested *a, const tags_nested *b) {
    return mc_equal(&tags_nested_mctype, a, b);
}

uint64_t tags_nested_hash(const tags_nested *value) {
    return mc_hash(&tags_nested_mctype, value, 0);
}

uint64_t tags_nested_hash_seeded(const tags_nested *value, uint64_t seed) {
    return mc_hash(&tags_nested_mctype, value, seed);
}

tags_nested *tags_nested_copy(const tags_nested *value, mc_arena *arena) {
    tags_nested *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_nested_mctype, copy, value, arena) ? copy : NULL;
}

void tags_nested_print(const tags_nested *value, FILE *out) {
    mc_print(&tags_nested_mctype, value, out);
}

/* ---- Water ---- */

static const mc_case Water_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_WATER_FISH, MC_STR_INIT("fish"), &tags_fish_mctype, false, NULL, 0},
};

const mc_union tags_water_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("kind"),
    .cases = Water_cases,
    .len = sizeof Water_cases / sizeof *Water_cases,
    .kind_offset = offsetof(tags_water, kind),
    .as_offset = offsetof(tags_water, as),
};

_Static_assert(sizeof(tags_water_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_water_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Water",
    .size = sizeof(tags_water),
    .choice = &tags_water_mcinfo,
};

bool tags_water_validate(const tags_water *value, mc_errors *errors) {
    return mc_validate(&tags_water_mctype, value, errors);
}

bool tags_water_equal(const tags_water *a, const tags_water *b) {
    return mc_equal(&tags_water_mctype, a, b);
}

uint64_t tags_water_hash(const tags_water *value) {
    return mc_hash(&tags_water_mctype, value, 0);
}

uint64_t tags_water_hash_seeded(const tags_water *value, uint64_t seed) {
    return mc_hash(&tags_water_mctype, value, seed);
}

tags_water *tags_water_copy(const tags_water *value, mc_arena *arena) {
    tags_water *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_water_mctype, copy, value, arena) ? copy : NULL;
}

void tags_water_print(const tags_water *value, FILE *out) {
    mc_print(&tags_water_mctype, value, out);
}

/* ---- First ---- */

static const mc_constraint First_i64_rules[] = {
    {.rule = MC_RULE_LE, .integer = 9},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type First_i64_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = First_i64_rules,
    .constraints_len = sizeof First_i64_rules / sizeof *First_i64_rules,
};

static const mc_case First_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_FIRST_I64, MC_STR_INIT("int"), &First_i64_mctype, false, NULL, 0},
    {TAGS_FIRST_F64, MC_STR_INIT("float"), &mc_type_f64, false, NULL, 0},
    {TAGS_FIRST_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};

const mc_union tags_first_mcinfo = {
    .mode = MC_UNION_FIRST,
    .cases = First_cases,
    .len = sizeof First_cases / sizeof *First_cases,
    .kind_offset = offsetof(tags_first, kind),
    .as_offset = offsetof(tags_first, as),
};

_Static_assert(sizeof(tags_first_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_first_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "First",
    .size = sizeof(tags_first),
    .choice = &tags_first_mcinfo,
};

bool tags_first_validate(const tags_first *value, mc_errors *errors) {
    return mc_validate(&tags_first_mctype, value, errors);
}

bool tags_first_equal(const tags_first *a, const tags_first *b) {
    return mc_equal(&tags_first_mctype, a, b);
}

uint64_t tags_first_hash(const tags_first *value) {
    return mc_hash(&tags_first_mctype, value, 0);
}

uint64_t tags_first_hash_seeded(const tags_first *value, uint64_t seed) {
    return mc_hash(&tags_first_mctype, value, seed);
}

tags_first *tags_first_copy(const tags_first *value, mc_arena *arena) {
    tags_first *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_first_mctype, copy, value, arena) ? copy : NULL;
}

void tags_first_print(const tags_first *value, FILE *out) {
    mc_print(&tags_first_mctype, value, out);
}

/* ---- str | int ---- */

static const mc_case UsesEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_USES_EITHER_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
    {TAGS_USES_EITHER_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
};

const mc_union tags_uses_either_mcinfo = {
    .mode = MC_UNION_FIRST,
    .cases = UsesEither_cases,
    .len = sizeof UsesEither_cases / sizeof *UsesEither_cases,
    .kind_offset = offsetof(tags_uses_either, kind),
    .as_offset = offsetof(tags_uses_either, as),
};

_Static_assert(sizeof(tags_uses_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_uses_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "str | int",
    .size = sizeof(tags_uses_either),
    .choice = &tags_uses_either_mcinfo,
};

bool tags_uses_either_validate(const tags_uses_either *value, mc_errors *errors) {
    return mc_validate(&tags_uses_either_mctype, value, errors);
}

bool tags_uses_either_equal(const tags_uses_either *a, const tags_uses_either *b) {
    return mc_equal(&tags_uses_either_mctype, a, b);
}

uint64_t tags_uses_either_hash(const tags_uses_either *value) {
    return mc_hash(&tags_uses_either_mctype, value, 0);
}

uint64_t tags_uses_either_hash_seeded(const tags_uses_either *value, uint64_t seed) {
    return mc_hash(&tags_uses_either_mctype, value, seed);
}

tags_uses_either *tags_uses_either_copy(const tags_uses_either *value, mc_arena *arena) {
    tags_uses_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_uses_either_mctype, copy, value, arena) ? copy : NULL;
}

void tags_uses_either_print(const tags_uses_either *value, FILE *out) {
    mc_print(&tags_uses_either_mctype, value, out);
}

/* ---- list[str] | list[int] | map[str, int] | map[str, bool] ---- */

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(tags_str_list),
    .items = &StrList_items,
};

static const mc_items I64List_items = {.type = &mc_type_i64};
static const mc_type I64List_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[int]",
    .size = sizeof(tags_i64_list),
    .items = &I64List_items,
};

static const mc_items I64Map_items = {.type = &mc_type_i64,
    .entry_size = sizeof(tags_i64_map_entry),
    .value_offset = offsetof(tags_i64_map_entry, value)};
static const mc_type I64Map_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, int]",
    .size = sizeof(tags_i64_map),
    .items = &I64Map_items,
};

static const mc_items BoolMap_items = {.type = &mc_type_bool,
    .entry_size = sizeof(tags_bool_map_entry),
    .value_offset = offsetof(tags_bool_map_entry, value)};
static const mc_type BoolMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, bool]",
    .size = sizeof(tags_bool_map),
    .items = &BoolMap_items,
};

static const mc_case UsesLists_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_USES_LISTS_STR_LIST, MC_STR_INIT("list[str]"), &StrList_mctype, false, NULL, 0},
    {TAGS_USES_LISTS_I64_LIST, MC_STR_INIT("list[int]"), &I64List_mctype, false, NULL, 0},
    {TAGS_USES_LISTS_I64_MAP, MC_STR_INIT("map[str, int]"), &I64Map_mctype, false, NULL, 0},
    {TAGS_USES_LISTS_BOOL_MAP, MC_STR_INIT("map[str, bool]"), &BoolMap_mctype, false, NULL, 0},
};

const mc_union tags_uses_lists_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = UsesLists_cases,
    .len = sizeof UsesLists_cases / sizeof *UsesLists_cases,
    .kind_offset = offsetof(tags_uses_lists, kind),
    .as_offset = offsetof(tags_uses_lists, as),
};

_Static_assert(sizeof(tags_uses_lists_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_uses_lists_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "list[str] | list[int] | map[str, int] | map[str, bool]",
    .size = sizeof(tags_uses_lists),
    .choice = &tags_uses_lists_mcinfo,
};

bool tags_uses_lists_validate(const tags_uses_lists *value, mc_errors *errors) {
    return mc_validate(&tags_uses_lists_mctype, value, errors);
}

bool tags_uses_lists_equal(const tags_uses_lists *a, const tags_uses_lists *b) {
    return mc_equal(&tags_uses_lists_mctype, a, b);
}

uint64_t tags_uses_lists_hash(const tags_uses_lists *value) {
    return mc_hash(&tags_uses_lists_mctype, value, 0);
}

uint64_t tags_uses_lists_hash_seeded(const tags_uses_lists *value, uint64_t seed) {
    return mc_hash(&tags_uses_lists_mctype, value, seed);
}

tags_uses_lists *tags_uses_lists_copy(const tags_uses_lists *value, mc_arena *arena) {
    tags_uses_lists *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_uses_lists_mctype, copy, value, arena) ? copy : NULL;
}

void tags_uses_lists_print(const tags_uses_lists *value, FILE *out) {
    mc_print(&tags_uses_lists_mctype, value, out);
}

/* ---- int | int ---- */

static const mc_constraint UsesRanges_i64_rules[] = {
    {.rule = MC_RULE_LE, .integer = 9},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type UsesRanges_i64_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = UsesRanges_i64_rules,
    .constraints_len = sizeof UsesRanges_i64_rules / sizeof *UsesRanges_i64_rules,
};

static const mc_constraint UsesRanges_i64_2_rules[] = {
    {.rule = MC_RULE_GE, .integer = 100},
};
static const mc_type UsesRanges_i64_2_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = UsesRanges_i64_2_rules,
    .constraints_len = sizeof UsesRanges_i64_2_rules / sizeof *UsesRanges_i64_2_rules,
};

static const mc_case UsesRanges_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {TAGS_USES_RANGES_I64, MC_STR_INIT("int"), &UsesRanges_i64_mctype, false, NULL, 0},
    {TAGS_USES_RANGES_I64_2, MC_STR_INIT("int"), &UsesRanges_i64_2_mctype, false, NULL, 0},
};

const mc_union tags_uses_ranges_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = UsesRanges_cases,
    .len = sizeof UsesRanges_cases / sizeof *UsesRanges_cases,
    .kind_offset = offsetof(tags_uses_ranges, kind),
    .as_offset = offsetof(tags_uses_ranges, as),
};

_Static_assert(sizeof(tags_uses_ranges_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type tags_uses_ranges_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "int | int",
    .size = sizeof(tags_uses_ranges),
    .choice = &tags_uses_ranges_mcinfo,
};

bool tags_uses_ranges_validate(const tags_uses_ranges *value, mc_errors *errors) {
    return mc_validate(&tags_uses_ranges_mctype, value, errors);
}

bool tags_uses_ranges_equal(const tags_uses_ranges *a, const tags_uses_ranges *b) {
    return mc_equal(&tags_uses_ranges_mctype, a, b);
}

uint64_t tags_uses_ranges_hash(const tags_uses_ranges *value) {
    return mc_hash(&tags_uses_ranges_mctype, value, 0);
}

uint64_t tags_uses_ranges_hash_seeded(const tags_uses_ranges *value, uint64_t seed) {
    return mc_hash(&tags_uses_ranges_mctype, value, seed);
}

tags_uses_ranges *tags_uses_ranges_copy(const tags_uses_ranges *value, mc_arena *arena) {
    tags_uses_ranges *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_uses_ranges_mctype, copy, value, arena) ? copy : NULL;
}

void tags_uses_ranges_print(const tags_uses_ranges *value, FILE *out) {
    mc_print(&tags_uses_ranges_mctype, value, out);
}

/* ---- Uses ---- */

tags_uses tags_uses_init(void) {
    return (tags_uses){0};
}

static void Uses_init(void *out) {
    *(tags_uses *)out = tags_uses_init();
}

static const mc_field Uses_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("inferred"), &tags_inferred_mctype, offsetof(tags_uses, inferred),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("inline"), &tags_uses_inline_mctype, offsetof(tags_uses, inline_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("version"), &tags_uses_version_mctype, offsetof(tags_uses, version),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("explicit"), &tags_explicit_mctype, offsetof(tags_uses, explicit_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("nested"), &tags_nested_mctype, offsetof(tags_uses, nested),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("water"), &tags_water_mctype, offsetof(tags_uses, water),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("first"), &tags_first_mctype, offsetof(tags_uses, first),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("either"), &tags_uses_either_mctype, offsetof(tags_uses, either),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("lists"), &tags_uses_lists_mctype, offsetof(tags_uses, lists),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("ranges"), &tags_uses_ranges_mctype, offsetof(tags_uses, ranges),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model tags_uses_mcinfo = {
    .fields = Uses_fields,
    .fields_len = sizeof Uses_fields / sizeof *Uses_fields,
    .given_offset = offsetof(tags_uses, given),
    .init = Uses_init,
};

const mc_type tags_uses_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Uses",
    .size = sizeof(tags_uses),
    .model = &tags_uses_mcinfo,
};

bool tags_uses_validate(const tags_uses *value, mc_errors *errors) {
    return mc_validate(&tags_uses_mctype, value, errors);
}

bool tags_uses_equal(const tags_uses *a, const tags_uses *b) {
    return mc_equal(&tags_uses_mctype, a, b);
}

uint64_t tags_uses_hash(const tags_uses *value) {
    return mc_hash(&tags_uses_mctype, value, 0);
}

uint64_t tags_uses_hash_seeded(const tags_uses *value, uint64_t seed) {
    return mc_hash(&tags_uses_mctype, value, seed);
}

tags_uses *tags_uses_copy(const tags_uses *value, mc_arena *arena) {
    tags_uses *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&tags_uses_mctype, copy, value, arena) ? copy : NULL;
}

void tags_uses_print(const tags_uses *value, FILE *out) {
    mc_print(&tags_uses_mctype, value, out);
}

