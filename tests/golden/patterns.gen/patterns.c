/* Made by modelc from patterns.dsl: do not edit. */
/* What each model of patterns is made of, as tables that the runtime reads. */
#include "patterns.h"

#include <modelc/pattern.h>

/* ---- Slug ---- */

static mc_pattern Slug_pattern = {MC_STR_INIT("^[a-z0-9]+(-[a-z0-9]+)*$"), mc_pattern_match, NULL, NULL};
static const mc_constraint Slug_rules[] = {
    {.rule = MC_RULE_STRIP},
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 20},
    {.rule = MC_RULE_PATTERN, .pattern = &Slug_pattern},
    {.rule = MC_RULE_LOWER},
};
const mc_type patterns_slug_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(patterns_slug),
    .constraints = Slug_rules,
    .constraints_len = sizeof Slug_rules / sizeof *Slug_rules,
};

/* ---- Page ---- */

static mc_pattern Page_path_pattern = {MC_STR_INIT("^/[\\w/]*$"), mc_pattern_match, NULL, NULL};
static const mc_constraint Page_path_rules[] = {
    {.rule = MC_RULE_PATTERN, .pattern = &Page_path_pattern},
};
static const mc_type Page_path_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Page_path_rules,
    .constraints_len = sizeof Page_path_rules / sizeof *Page_path_rules,
};

static mc_pattern Page_code_pattern = {MC_STR_INIT("^\\p{L}{2}\\d{4}$"), mc_pattern_match, NULL, NULL};
static const mc_constraint Page_code_rules[] = {
    {.rule = MC_RULE_PATTERN, .pattern = &Page_code_pattern},
    {.rule = MC_RULE_UPPER},
};
static const mc_type Page_code_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Page_code_rules,
    .constraints_len = sizeof Page_code_rules / sizeof *Page_code_rules,
};

static mc_pattern Page_long__pattern = {MC_STR_INIT("^(\077:(\077:25[0-5]|2[0-4]\\d|1\077\\d\077\\d)\\.){3}(\077:25[0-5]|2[0-4]\\d|1\077\\d\077\\d)$"), mc_pattern_match, NULL, NULL};
static const mc_constraint Page_long__rules[] = {
    {.rule = MC_RULE_PATTERN, .pattern = &Page_long__pattern},
};
static const mc_type Page_long__mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Page_long__rules,
    .constraints_len = sizeof Page_long__rules / sizeof *Page_long__rules,
};

static const mc_constraint Page_words_Item_rules[] = {
    {.rule = MC_RULE_STRIP},
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
};
static const mc_type Page_words_Item_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = Page_words_Item_rules,
    .constraints_len = sizeof Page_words_Item_rules / sizeof *Page_words_Item_rules,
};

static const mc_items Page_words_items = {.type = &Page_words_Item_mctype};
static const mc_type Page_words_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(patterns_str_list),
    .items = &Page_words_items,
};

patterns_page patterns_page_init(void) {
    return (patterns_page){
        .path = MC_STR_INIT("/index"),
        .words = {0},
    };
}

static void Page_init(void *out) {
    *(patterns_page *)out = patterns_page_init();
}

static const mc_field Page_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("slug"), &patterns_slug_mctype, offsetof(patterns_page, slug),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("path"), &Page_path_mctype, offsetof(patterns_page, path),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("code"), &Page_code_mctype, offsetof(patterns_page, code),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("long"), &Page_long__mctype, offsetof(patterns_page, long_),
     offsetof(patterns_page, has_long_), MC_FIELD_NULLABLE},
    {MC_STR_INIT("words"), &Page_words_mctype, offsetof(patterns_page, words),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model patterns_page_mcinfo = {
    .fields = Page_fields,
    .fields_len = sizeof Page_fields / sizeof *Page_fields,
    .given_offset = offsetof(patterns_page, given),
    .init = Page_init,
};

const mc_type patterns_page_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Page",
    .size = sizeof(patterns_page),
    .model = &patterns_page_mcinfo,
};

bool patterns_page_validate(const patterns_page *value, mc_errors *errors) {
    return mc_validate(&patterns_page_mctype, value, errors);
}

bool patterns_page_equal(const patterns_page *a, const patterns_page *b) {
    return mc_equal(&patterns_page_mctype, a, b);
}

uint64_t patterns_page_hash(const patterns_page *value) {
    return mc_hash(&patterns_page_mctype, value, 0);
}

uint64_t patterns_page_hash_seeded(const patterns_page *value, uint64_t seed) {
    return mc_hash(&patterns_page_mctype, value, seed);
}

patterns_page *patterns_page_copy(const patterns_page *value, mc_arena *arena) {
    patterns_page *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&patterns_page_mctype, copy, value, arena) ? copy : NULL;
}

void patterns_page_print(const patterns_page *value, FILE *out) {
    mc_print(&patterns_page_mctype, value, out);
}

