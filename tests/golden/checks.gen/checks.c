/* Made by modelc from checks.dsl: do not edit. */
/* What each model of checks is made of, as tables that the runtime reads. */
#include "checks.h"

/* ---- Booking ---- */

static bool Booking_room_room_exists(const void *value, mc_check *check) {
    return checks_room_exists(*(const mc_str *)value, check);
}

static bool Booking_guests_Item_name_is_fine(const void *value, mc_check *check) {
    return checks_name_is_fine(*(const mc_str *)value, check);
}

static bool Booking_price_price_is_round(const void *value, mc_check *check) {
    return checks_price_is_round(*(const double *)value, check);
}

static bool Booking_check_0(const void *value, mc_check *check) {
    const checks_booking *from = value;
    return checks_days_in_order(from->from_day, from->to_day, check);
}

static bool Booking_check_1(const void *value, mc_check *check) {
    const checks_booking *from = value;
    return checks_note_fits(from->has_note ? &from->note : NULL, from->room, check);
}

static bool Booking_check_2(const void *value, mc_check *check) {
    const checks_booking *from = value;
    return checks_booking_allowed(from, check);
}

static const mc_constraint Booking_from_day_rules[] = {
    {.rule = MC_RULE_LE, .integer = 365},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type Booking_from_day_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Booking_from_day_rules,
    .constraints_len = sizeof Booking_from_day_rules / sizeof *Booking_from_day_rules,
};

static const mc_constraint Booking_to_day_rules[] = {
    {.rule = MC_RULE_LE, .integer = 365},
    {.rule = MC_RULE_GE, .integer = 0},
};
static const mc_type Booking_to_day_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = Booking_to_day_rules,
    .constraints_len = sizeof Booking_to_day_rules / sizeof *Booking_to_day_rules,
};

static const mc_constraint Booking_room_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 10},
    {.rule = MC_RULE_CHECK, .check = Booking_room_room_exists, .name = "room_exists"},
};
static const mc_type Booking_room_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Booking_room_rules,
    .constraints_len = sizeof Booking_room_rules / sizeof *Booking_room_rules,
};

static const mc_constraint Booking_guests_Item_rules[] = {
    {.rule = MC_RULE_CHECK, .check = Booking_guests_Item_name_is_fine, .name = "name_is_fine"},
};
static const mc_type Booking_guests_Item_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Booking_guests_Item_rules,
    .constraints_len = sizeof Booking_guests_Item_rules / sizeof *Booking_guests_Item_rules,
};

static const mc_items Booking_guests_items = {.type = &Booking_guests_Item_mctype};
static const mc_type Booking_guests_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(checks_str_list),
    .items = &Booking_guests_items,
};

static const mc_constraint Booking_price_rules[] = {
    {.rule = MC_RULE_CHECK, .check = Booking_price_price_is_round, .name = "price_is_round"},
};
static const mc_type Booking_price_mctype = {
    .kind = MC_TYPE_FLOAT,
    .name = "f64",
    .size = sizeof(double),
    .constraints = Booking_price_rules,
    .constraints_len = sizeof Booking_price_rules / sizeof *Booking_price_rules,
};

checks_booking checks_booking_init(void) {
    return (checks_booking){
        .price = 10.5,
    };
}

static void Booking_init(void *out) {
    *(checks_booking *)out = checks_booking_init();
}

static const mc_field Booking_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("from_day"), &Booking_from_day_mctype, offsetof(checks_booking, from_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("to_day"), &Booking_to_day_mctype, offsetof(checks_booking, to_day),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("room"), &Booking_room_mctype, offsetof(checks_booking, room),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("guests"), &Booking_guests_mctype, offsetof(checks_booking, guests),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("note"), &mc_type_str, offsetof(checks_booking, note),
     offsetof(checks_booking, has_note), MC_FIELD_NULLABLE},
    {MC_STR_INIT("price"), &Booking_price_mctype, offsetof(checks_booking, price),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const uint16_t Booking_check_0_fields[] = {0, 1};
static const uint16_t Booking_check_1_fields[] = {4, 2};
static const mc_model_check Booking_checks[] = {
    {"days_in_order", Booking_check_0, Booking_check_0_fields, 2},
    {"note_fits", Booking_check_1, Booking_check_1_fields, 2},
    {"booking_allowed", Booking_check_2, NULL, 0},
};

const mc_model checks_booking_mcinfo = {
    .fields = Booking_fields,
    .fields_len = sizeof Booking_fields / sizeof *Booking_fields,
    .given_offset = offsetof(checks_booking, given),
    .init = Booking_init,
    .checks = Booking_checks,
    .checks_len = sizeof Booking_checks / sizeof *Booking_checks,
};

const mc_type checks_booking_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Booking",
    .size = sizeof(checks_booking),
    .model = &checks_booking_mcinfo,
};

bool checks_booking_validate(const checks_booking *value, mc_errors *errors) {
    return mc_validate(&checks_booking_mctype, value, errors);
}

bool checks_booking_equal(const checks_booking *a, const checks_booking *b) {
    return mc_equal(&checks_booking_mctype, a, b);
}

uint64_t checks_booking_hash(const checks_booking *value) {
    return mc_hash(&checks_booking_mctype, value, 0);
}

uint64_t checks_booking_hash_seeded(const checks_booking *value, uint64_t seed) {
    return mc_hash(&checks_booking_mctype, value, seed);
}

checks_booking *checks_booking_copy(const checks_booking *value, mc_arena *arena) {
    checks_booking *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&checks_booking_mctype, copy, value, arena) ? copy : NULL;
}

void checks_booking_print(const checks_booking *value, FILE *out) {
    mc_print(&checks_booking_mctype, value, out);
}

