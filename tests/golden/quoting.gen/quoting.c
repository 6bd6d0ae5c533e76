/* Made by modelc from quoting.dsl: do not edit. */
/* What each model of quoting is made of, as tables that the runtime reads. */
#include "quoting.h"

/* ---- Words ---- */

static const mc_enum_value Words_values[] = {
    {MC_STR_INIT("*/"), QUOTING_WORDS_SLASH},
    {MC_STR_INIT("\""), QUOTING_WORDS_QUOTE},
    {MC_STR_INIT("\\"), QUOTING_WORDS_BACK},
    {MC_STR_INIT("\077\077/"), QUOTING_WORDS_TRIGRAPH},
    {MC_STR_INIT("a\nb"), QUOTING_WORDS_LINE},
    {MC_STR_INIT("%s%n"), QUOTING_WORDS_PERCENT},
};

const mc_enum quoting_words_mcinfo = {
    .values = Words_values,
    .len = sizeof Words_values / sizeof *Words_values,
};

const mc_type quoting_words_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "Words",
    .size = sizeof(quoting_words),
    .enumeration = &quoting_words_mcinfo,
};

/* ---- Naughty ---- */

quoting_naughty quoting_naughty_init(void) {
    return (quoting_naughty){
        .n__ = MC_STR_INIT("*/ \"quoted\" \\ \077\077/ $x$ %s%n"),
        ._dollar_ = 1,
        .quote_d = 2,
        .back_slash = 3,
        .ue9 = MC_STR_INIT("\303\251"),
    };
}

static void Naughty_init(void *out) {
    *(quoting_naughty *)out = quoting_naughty_init();
}

static const mc_field Naughty_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("*/"), &mc_type_str, offsetof(quoting_naughty, n__),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("with space"), &mc_type_i64, offsetof(quoting_naughty, with_space),
     offsetof(quoting_naughty, has_with_space), MC_FIELD_NULLABLE},
    {MC_STR_INIT("$dollar$"), &mc_type_i64, offsetof(quoting_naughty, _dollar_),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("quote\"d"), &mc_type_i64, offsetof(quoting_naughty, quote_d),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("back\\slash"), &mc_type_i64, offsetof(quoting_naughty, back_slash),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("\303\251"), &mc_type_str, offsetof(quoting_naughty, ue9),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model quoting_naughty_mcinfo = {
    .fields = Naughty_fields,
    .fields_len = sizeof Naughty_fields / sizeof *Naughty_fields,
    .given_offset = offsetof(quoting_naughty, given),
    .init = Naughty_init,
};

const mc_type quoting_naughty_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Naughty",
    .size = sizeof(quoting_naughty),
    .model = &quoting_naughty_mcinfo,
};

bool quoting_naughty_validate(const quoting_naughty *value, mc_errors *errors) {
    return mc_validate(&quoting_naughty_mctype, value, errors);
}

bool quoting_naughty_equal(const quoting_naughty *a, const quoting_naughty *b) {
    return mc_equal(&quoting_naughty_mctype, a, b);
}

uint64_t quoting_naughty_hash(const quoting_naughty *value) {
    return mc_hash(&quoting_naughty_mctype, value, 0);
}

uint64_t quoting_naughty_hash_seeded(const quoting_naughty *value, uint64_t seed) {
    return mc_hash(&quoting_naughty_mctype, value, seed);
}

quoting_naughty *quoting_naughty_copy(const quoting_naughty *value, mc_arena *arena) {
    quoting_naughty *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&quoting_naughty_mctype, copy, value, arena) ? copy : NULL;
}

void quoting_naughty_print(const quoting_naughty *value, FILE *out) {
    mc_print(&quoting_naughty_mctype, value, out);
}

/* ---- Naughty2 ---- */

quoting_naughty2 quoting_naughty2_init(void) {
    return (quoting_naughty2){0};
}

static void Naughty2_init(void *out) {
    *(quoting_naughty2 *)out = quoting_naughty2_init();
}

static const mc_field Naughty2_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("a"), &mc_type_i64, offsetof(quoting_naughty2, a),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model quoting_naughty2_mcinfo = {
    .fields = Naughty2_fields,
    .fields_len = sizeof Naughty2_fields / sizeof *Naughty2_fields,
    .given_offset = offsetof(quoting_naughty2, given),
    .init = Naughty2_init,
};

const mc_type quoting_naughty2_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Naughty2",
    .size = sizeof(quoting_naughty2),
    .model = &quoting_naughty2_mcinfo,
};

bool quoting_naughty2_validate(const quoting_naughty2 *value, mc_errors *errors) {
    return mc_validate(&quoting_naughty2_mctype, value, errors);
}

bool quoting_naughty2_equal(const quoting_naughty2 *a, const quoting_naughty2 *b) {
    return mc_equal(&quoting_naughty2_mctype, a, b);
}

uint64_t quoting_naughty2_hash(const quoting_naughty2 *value) {
    return mc_hash(&quoting_naughty2_mctype, value, 0);
}

uint64_t quoting_naughty2_hash_seeded(const quoting_naughty2 *value, uint64_t seed) {
    return mc_hash(&quoting_naughty2_mctype, value, seed);
}

quoting_naughty2 *quoting_naughty2_copy(const quoting_naughty2 *value, mc_arena *arena) {
    quoting_naughty2 *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&quoting_naughty2_mctype, copy, value, arena) ? copy : NULL;
}

void quoting_naughty2_print(const quoting_naughty2 *value, FILE *out) {
    mc_print(&quoting_naughty2_mctype, value, out);
}

/* ---- Naughty3 ---- */

quoting_naughty3 quoting_naughty3_init(void) {
    return (quoting_naughty3){0};
}

static void Naughty3_init(void *out) {
    *(quoting_naughty3 *)out = quoting_naughty3_init();
}

static const mc_field Naughty3_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("b"), &mc_type_i64, offsetof(quoting_naughty3, b),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

const mc_model quoting_naughty3_mcinfo = {
    .fields = Naughty3_fields,
    .fields_len = sizeof Naughty3_fields / sizeof *Naughty3_fields,
    .given_offset = offsetof(quoting_naughty3, given),
    .init = Naughty3_init,
};

const mc_type quoting_naughty3_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Naughty3",
    .size = sizeof(quoting_naughty3),
    .model = &quoting_naughty3_mcinfo,
};

bool quoting_naughty3_validate(const quoting_naughty3 *value, mc_errors *errors) {
    return mc_validate(&quoting_naughty3_mctype, value, errors);
}

bool quoting_naughty3_equal(const quoting_naughty3 *a, const quoting_naughty3 *b) {
    return mc_equal(&quoting_naughty3_mctype, a, b);
}

uint64_t quoting_naughty3_hash(const quoting_naughty3 *value) {
    return mc_hash(&quoting_naughty3_mctype, value, 0);
}

uint64_t quoting_naughty3_hash_seeded(const quoting_naughty3 *value, uint64_t seed) {
    return mc_hash(&quoting_naughty3_mctype, value, seed);
}

quoting_naughty3 *quoting_naughty3_copy(const quoting_naughty3 *value, mc_arena *arena) {
    quoting_naughty3 *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&quoting_naughty3_mctype, copy, value, arena) ? copy : NULL;
}

void quoting_naughty3_print(const quoting_naughty3 *value, FILE *out) {
    mc_print(&quoting_naughty3_mctype, value, out);
}

/* ---- Tagged ---- */

static const mc_case Tagged_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {QUOTING_TAGGED____, MC_STR_INIT("\077\077/"), &quoting_naughty2_mctype, false, NULL, 0},
    {QUOTING_TAGGED__, MC_STR_INIT("\""), &quoting_naughty3_mctype, false, NULL, 0},
};

const mc_union quoting_tagged_mcinfo = {
    .mode = MC_UNION_INTERNAL,
    .tag_key = MC_STR_INIT("*/"),
    .cases = Tagged_cases,
    .len = sizeof Tagged_cases / sizeof *Tagged_cases,
    .kind_offset = offsetof(quoting_tagged, kind),
    .as_offset = offsetof(quoting_tagged, as),
};

_Static_assert(sizeof(quoting_tagged_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type quoting_tagged_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "Tagged",
    .size = sizeof(quoting_tagged),
    .choice = &quoting_tagged_mcinfo,
};

bool quoting_tagged_validate(const quoting_tagged *value, mc_errors *errors) {
    return mc_validate(&quoting_tagged_mctype, value, errors);
}

bool quoting_tagged_equal(const quoting_tagged *a, const quoting_tagged *b) {
    return mc_equal(&quoting_tagged_mctype, a, b);
}

uint64_t quoting_tagged_hash(const quoting_tagged *value) {
    return mc_hash(&quoting_tagged_mctype, value, 0);
}

uint64_t quoting_tagged_hash_seeded(const quoting_tagged *value, uint64_t seed) {
    return mc_hash(&quoting_tagged_mctype, value, seed);
}

quoting_tagged *quoting_tagged_copy(const quoting_tagged *value, mc_arena *arena) {
    quoting_tagged *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&quoting_tagged_mctype, copy, value, arena) ? copy : NULL;
}

void quoting_tagged_print(const quoting_tagged *value, FILE *out) {
    mc_print(&quoting_tagged_mctype, value, out);
}

