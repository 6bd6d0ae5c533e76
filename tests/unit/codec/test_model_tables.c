/** test_model_tables.c - the tables and helpers of test_model_tables.h. */
#include "test_model_tables.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#define FIELD(model, name) MC_STR_INIT(#name), .offset = offsetof(model, name)
#define NO_HAS .has_offset = MC_NO_HAS
#define MODEL(model, table)                                                                        \
    .fields = table, .fields_len = COUNT(table), .given_offset = offsetof(model, given)

/* ---- enums ---------------------------------------------------------------------- */

static const mc_enum_value role_values[] = {
    {MC_STR_INIT("admin"), ROLE_ADMIN},
    {MC_STR_INIT("plain-user"), ROLE_USER},
    {MC_STR_INIT("it's guest"), ROLE_GUEST},
};
static const mc_enum role_enum = {.values = role_values, .len = COUNT(role_values)};
const mc_type role_type = {MC_TYPE_ENUM, "Role", sizeof(role), .enumeration = &role_enum};

static const mc_enum_value level_values[] = {
    {MC_STR_INIT("low"), LEVEL_LOW},
    {MC_STR_INIT("high"), LEVEL_HIGH},
};
static const mc_enum level_enum = {
    .values = level_values, .len = COUNT(level_values), .by_number = true};
const mc_type level_type = {MC_TYPE_ENUM, "Level", sizeof(level), .enumeration = &level_enum};

/* ---- types with constraints --------------------------------------------------------- */

static const mc_constraint rated_int_rules[] = {
    {.rule = MC_RULE_MULTIPLE_OF, .integer = 5}, {.rule = MC_RULE_LE, .integer = 100},
    {.rule = MC_RULE_LT, .integer = 100},        {.rule = MC_RULE_GE, .integer = -10},
    {.rule = MC_RULE_GT, .integer = -10},
};
const mc_type rated_int_type = {
    MC_TYPE_INT, "int", sizeof(int64_t), rated_int_rules, COUNT(rated_int_rules), {0}};

static const mc_constraint rated_u8_rules[] = {{.rule = MC_RULE_LE, .uinteger = 150}};
const mc_type rated_u8_type = {MC_TYPE_UINT,          "u8", sizeof(uint8_t), rated_u8_rules,
                               COUNT(rated_u8_rules), {0}};

static const mc_constraint rated_float_rules[] = {
    {.rule = MC_RULE_MULTIPLE_OF, .number = 0.1},
    {.rule = MC_RULE_LE, .number = 2.5},
    {.rule = MC_RULE_GT, .number = 0},
};
const mc_type rated_float_type = {
    MC_TYPE_FLOAT, "float", sizeof(double), rated_float_rules, COUNT(rated_float_rules), {0}};

static const mc_constraint rated_f32_rules[] = {{.rule = MC_RULE_LE, .number = 0.1}};
const mc_type rated_f32_type = {MC_TYPE_FLOAT,          "f32", sizeof(float), rated_f32_rules,
                                COUNT(rated_f32_rules), {0}};

static const mc_constraint finite_rules[] = {{.rule = MC_RULE_FINITE}};
const mc_type finite_type = {MC_TYPE_FLOAT, "float", sizeof(double), finite_rules, 1, {0}};

static const mc_constraint name_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 4},
};
const mc_type name_type = {MC_TYPE_STR, "str", sizeof(mc_str), name_rules, COUNT(name_rules), {0}};

static bool is_even(const void *value, mc_check *check) {
    int64_t number = *(const int64_t *)value;
    if (number == 13) return false;
    return number % 2 == 0 || mc_check_fail(check, "%lld is odd", (long long)number);
}
static const mc_constraint even_rules[] = {
    {.rule = MC_RULE_GE, .integer = 0},
    {.rule = MC_RULE_CHECK, .check = is_even, .name = "is_even"},
};
const mc_type even_type = {MC_TYPE_INT, "int", sizeof(int64_t), even_rules, COUNT(even_rules), {0}};

static const mc_items str_items = {.type = &mc_type_str};
const mc_type str_list_type = {MC_TYPE_LIST, "list[str]", sizeof(str_list), .items = &str_items};

static const mc_constraint tags_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 3},
    {.rule = MC_RULE_UNIQUE},
};
const mc_type tags_type = {MC_TYPE_LIST, "list[str]",       sizeof(str_list),
                           tags_rules,   COUNT(tags_rules), {.items = &str_items}};

static const mc_items score_items = {
    .type = &mc_type_f64, .entry_size = sizeof(score), .value_offset = offsetof(score, value)};
const mc_type score_map_type = {MC_TYPE_MAP, "map[str, float]", sizeof(score_map),
                                .items = &score_items};

static const mc_constraint scores_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 2},
};
const mc_type scores_type = {MC_TYPE_MAP,  "map[str, float]",   sizeof(score_map),
                             scores_rules, COUNT(scores_rules), {.items = &score_items}};

static const mc_items pos_items = {.type = &mc_type_f64, .length = 3};
const mc_type pos_type = {MC_TYPE_ARRAY, "float[3]", sizeof(double[3]), .items = &pos_items};

/* ---- models ------------------------------------------------------------------------------ */

static void point_init(void *out) {
    *(point *)out = (point){.y = 0.5};
}
static const mc_field point_fields[] = {
    {FIELD(point, x), .type = &mc_type_f64, NO_HAS, .flags = MC_FIELD_REQUIRED},
    {FIELD(point, y), .type = &mc_type_f64, NO_HAS, .flags = MC_FIELD_DEFAULT},
};
static const mc_model point_model = {MODEL(point, point_fields), .init = point_init};
const mc_type point_type = {MC_TYPE_MODEL, "Point", sizeof(point), .model = &point_model};

static const mc_constraint lives_rules[] = {{.rule = MC_RULE_LE, .uinteger = 9}};
static const mc_type lives_type = {MC_TYPE_UINT, "u8", sizeof(uint8_t), lives_rules, 1, {0}};
static void cat_init(void *out) {
    *(cat *)out = (cat){.lives = 9};
}
static const mc_field cat_fields[] = {
    {FIELD(cat, name), .type = &name_type, NO_HAS, .flags = MC_FIELD_REQUIRED},
    {FIELD(cat, lives), .type = &lives_type, NO_HAS, .flags = MC_FIELD_DEFAULT},
};
static const mc_model cat_model = {MODEL(cat, cat_fields), .init = cat_init,
                                   .extra = MC_EXTRA_FORBID};
const mc_type cat_type = {MC_TYPE_MODEL, "Cat", sizeof(cat), .model = &cat_model};

static void dog_init(void *out) {
    *(dog *)out = (dog){.barks = true};
}
static const mc_field dog_fields[] = {
    {FIELD(dog, barks), .type = &mc_type_bool, NO_HAS, .flags = MC_FIELD_DEFAULT},
    {FIELD(dog, kind), .type = &mc_type_str, NO_HAS, .flags = MC_FIELD_REQUIRED},
};
static const mc_model dog_model = {MODEL(dog, dog_fields), .init = dog_init};
const mc_type dog_type = {MC_TYPE_MODEL, "Dog", sizeof(dog), .model = &dog_model};

static void presence_init(void *out) {
    *(presence *)out = (presence){.b = 7};
}
static const mc_field presence_fields[] = {
    {FIELD(presence, a), .type = &mc_type_i64, NO_HAS, .flags = MC_FIELD_REQUIRED},
    {FIELD(presence, b), .type = &mc_type_i64, NO_HAS, .flags = MC_FIELD_DEFAULT},
    {FIELD(presence, c), .type = &mc_type_i64, .has_offset = offsetof(presence, has_c),
     .flags = MC_FIELD_NULLABLE},
    {FIELD(presence, d), .type = &mc_type_i64, .has_offset = offsetof(presence, has_d)},
    {FIELD(presence, e), .type = &mc_type_i64, .has_offset = offsetof(presence, has_e),
     .flags = MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
};
static const mc_model presence_model = {MODEL(presence, presence_fields), .init = presence_init};
const mc_type presence_type = {MC_TYPE_MODEL, "Presence", sizeof(presence),
                               .model = &presence_model};

static const mc_field node_fields[] = {
    {FIELD(node, value), .type = &mc_type_i64, NO_HAS, .flags = MC_FIELD_REQUIRED},
    {FIELD(node, next), .type = &node_type, NO_HAS, .flags = MC_FIELD_NULLABLE | MC_FIELD_BOXED},
    {FIELD(node, twin), .type = &node_type, NO_HAS, .flags = MC_FIELD_BOXED},
};
static const mc_model node_model = {MODEL(node, node_fields)};
const mc_type node_type = {MC_TYPE_MODEL, "Node", sizeof(node), .model = &node_model};

static bool is_ordered(const void *value, mc_check *check) {
    const span *checked = value;
    return checked->low <= checked->high || mc_check_fail(check, "low is above high");
}
static bool is_sane(const void *value, mc_check *check) {
    (void)check;
    return ((const span *)value)->low != 666;
}
static const uint16_t ordered_reads[] = {0, 1};
static const mc_model_check span_checks[] = {
    {"is_ordered", is_ordered, ordered_reads, COUNT(ordered_reads)},
    {"is_sane", is_sane, NULL, 0},
};
static const mc_field span_fields[] = {
    {FIELD(span, low), .type = &mc_type_i64, NO_HAS, .flags = MC_FIELD_REQUIRED},
    {FIELD(span, high), .type = &even_type, NO_HAS, .flags = MC_FIELD_REQUIRED},
    {FIELD(span, label), .type = &mc_type_str, NO_HAS, .flags = MC_FIELD_DEFAULT},
};
static const mc_model span_model = {MODEL(span, span_fields), .checks = span_checks,
                                    .checks_len = COUNT(span_checks)};
const mc_type span_type = {MC_TYPE_MODEL, "Span", sizeof(span), .model = &span_model};

/* ---- unions --------------------------------------------------------------------------------- */

static const mc_case pet_cases[] = {
    {PET_CAT, MC_STR_INIT("cat"), &cat_type, false, NULL, 0},
    {PET_DOG, MC_STR_INIT("dog"), &dog_type, true, NULL, 0},
};
static const mc_union pet_union = {.mode = MC_UNION_INTERNAL,
                                   .tag_key = MC_STR_INIT("kind"),
                                   .cases = pet_cases,
                                   .len = COUNT(pet_cases),
                                   .kind_offset = offsetof(pet, kind),
                                   .as_offset = offsetof(pet, as)};
const mc_type pet_type = {MC_TYPE_UNION, "Pet", sizeof(pet), .choice = &pet_union};

static const mc_constraint positive_rules[] = {{.rule = MC_RULE_GT, .number = 0}};
static const mc_type positive_type = {MC_TYPE_FLOAT,  "float", sizeof(double),
                                      positive_rules, 1,       {0}};
static const mc_case shape_cases[] = {
    {SHAPE_CIRCLE, MC_STR_INIT("circle"), &positive_type, false, NULL, 0},
    {SHAPE_BOX, MC_STR_INIT("box"), &point_type, false, NULL, 0},
    {SHAPE_NONE, MC_STR_INIT("none"), &mc_type_null, false, NULL, 0},
};
static const mc_union shape_union = {.mode = MC_UNION_ADJACENT,
                                     .tag_key = MC_STR_INIT("kind"),
                                     .content_key = MC_STR_INIT("value"),
                                     .cases = shape_cases,
                                     .len = COUNT(shape_cases),
                                     .kind_offset = offsetof(shape, kind),
                                     .as_offset = offsetof(shape, as)};
const mc_type shape_type = {MC_TYPE_UNION, "Shape", sizeof(shape), .choice = &shape_union};

static const mc_case ref_cases[] = {
    {REF_INT, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
    {REF_STR, MC_STR_INIT("str"), &mc_type_str, false, NULL, 0},
};
static const mc_union ref_union = {.mode = MC_UNION_SMART,
                                   .cases = ref_cases,
                                   .len = COUNT(ref_cases),
                                   .kind_offset = offsetof(ref, kind),
                                   .as_offset = offsetof(ref, as)};
const mc_type ref_type = {MC_TYPE_UNION, "Ref", sizeof(ref), .choice = &ref_union};

/* ---- everything --------------------------------------------------------------------------------
 */

#define NEEDED(name, table)                                                                        \
    { FIELD(everything, name), .type = &table, NO_HAS, .flags = MC_FIELD_REQUIRED }
static const mc_field everything_fields[] = {
    NEEDED(flag, mc_type_bool), NEEDED(i8, mc_type_i8),      NEEDED(i16, mc_type_i16),
    NEEDED(i32, mc_type_i32),   NEEDED(i64, mc_type_i64),    NEEDED(u8, mc_type_u8),
    NEEDED(u16, mc_type_u16),   NEEDED(u32, mc_type_u32),    NEEDED(u64, mc_type_u64),
    NEEDED(f32, mc_type_f32),   NEEDED(f64, mc_type_f64),    NEEDED(text, name_type),
    NEEDED(any, mc_type_any),   NEEDED(role, role_type),     NEEDED(level, level_type),
    NEEDED(tags, tags_type),    NEEDED(scores, scores_type), NEEDED(pos, pos_type),
    NEEDED(point, point_type),  NEEDED(pet, pet_type),       NEEDED(shape, shape_type),
    NEEDED(ref, ref_type),
};
static const mc_model everything_model = {MODEL(everything, everything_fields)};
const mc_type everything_type = {MC_TYPE_MODEL, "Everything", sizeof(everything),
                                 .model = &everything_model};

const char everything_json[] =
    "{\"flag\":true,\"i8\":-128,\"i16\":-32768,\"i32\":-2147483648,\"i64\":-9223372036854775808,"
    "\"u8\":255,\"u16\":65535,\"u32\":4294967295,\"u64\":18446744073709551615,\"f32\":0.1,"
    "\"f64\":1.5,\"text\":\"h\xC3\xA9\\n\",\"any\":{\"b\":[1,2.5,null],\"a\":\"x\"},"
    "\"role\":\"plain-user\",\"level\":10,\"tags\":[\"a\",\"b\"],\"scores\":{\"x\":1.0,\"y\":-2.0},"
    "\"pos\":[1.0,2.0,3.0],\"point\":{\"x\":1.0,\"y\":0.5},"
    "\"pet\":{\"kind\":\"dog\",\"barks\":false},\"shape\":{\"kind\":\"box\",\"value\":{\"x\":0.25,"
    "\"y\":4.0}},\"ref\":\"456\"}";

/* ---- helpers
 * --------------------------------------------------------------------------------------- */

static char *text_of(mc_buf *buf) {
    static char text[1 << 16];
    mc_str all = mc_buf_str(buf);
    size_t len = all.len < sizeof text - 1 ? all.len : sizeof text - 1;
    if (len) memcpy(text, all.data, len);
    text[len] = '\0';
    mc_buf_free(buf);
    return text;
}

const char *encoded(const mc_type *type, const void *value, unsigned flags) {
    mc_buf buf = {0};
    if (!mc_to_json(type, value, &buf, flags)) {
        cr_expect_eq(buf.len, 0, "text was left behind");
        mc_buf_clear(&buf);
        mc_buf_add_str(&buf, MC_STR("failed"));
    }
    return text_of(&buf);
}

static const char *errors_text(const mc_errors *errors) {
    mc_buf buf = {0};
    mc_errors_to_json(errors, &buf, MC_ERRORS_DEFAULT);
    return text_of(&buf);
}

const char *decoded(const mc_type *type, const char *json, mc_mode mode) {
    mc_arena arena;
    mc_errors errors;
    mc_value value;
    mc_arena_init(&arena, NULL, 0);
    mc_errors_init(&errors, &arena);
    cr_assert(mc_json_read(&value, mc_str_from(json), NULL, &arena, &errors), "no JSON: %s", json);
    mc_convert convert = {&arena, &errors, mode};
    void *out = malloc(type->size ? type->size : 1); /* so that a sanitizer sees its bounds */
    bool ok = mc_from_value(type, out, &value, NULL, &convert);
    cr_expect_eq(ok, errors.count == 0, "%s: result and errors do not agree", json);
    const char *text = ok ? encoded(type, out, 0) : errors_text(&errors);
    free(out);
    mc_arena_free(&arena);
    return text;
}

const char *validated(const mc_type *type, const void *value) {
    mc_arena arena;
    mc_errors errors;
    mc_arena_init(&arena, NULL, 0);
    mc_errors_init(&errors, &arena);
    bool ok = mc_validate(type, value, &errors);
    cr_expect_eq(ok, errors.count == 0);
    cr_expect_eq(mc_validate(type, value, NULL), ok, "another result without errors");
    const char *text = errors_text(&errors);
    mc_arena_free(&arena);
    return text;
}

const char *printed(const mc_type *type, const void *value) {
    static char text[1 << 14];
    FILE *file = tmpfile();
    cr_assert_not_null(file);
    mc_print(type, value, file);
    rewind(file);
    size_t len = fread(text, 1, sizeof text - 1, file);
    text[len] = '\0';
    fclose(file);
    return text;
}

void must_read(const mc_type *type, void *out, const char *json, mc_arena *arena) {
    mc_errors errors;
    mc_errors_init(&errors, arena);
    cr_assert(mc_from_json(type, out, mc_str_from(json), NULL, arena, &errors), "%s: %s", json,
              errors_text(&errors));
}

void expect_decoded(const decode_row *rows, size_t len, mc_mode mode) {
    for (size_t i = 0; i < len; i++) {
        const char *found = decoded(rows[i].type, rows[i].json, mode);
        cr_expect_str_eq(found, rows[i].expected, "%s %s\n  gave   %s\n  wanted %s",
                         rows[i].type->name, rows[i].json, found, rows[i].expected);
    }
}
