/* Made by modelc from literals.dsl: do not edit. */
/* What each model of literals is made of, as tables that the runtime reads. */
#include "literals.h"

/* ---- literal['low','high'] ---- */

static const mc_enum_value Level_values[] = {
    {MC_STR_INIT("low"), LITERALS_LEVEL_LOW},
    {MC_STR_INIT("high"), LITERALS_LEVEL_HIGH},
};

const mc_enum literals_level_mcinfo = {
    .values = Level_values,
    .len = sizeof Level_values / sizeof *Level_values,
    .is_literal = true,
};

const mc_type literals_level_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['low','high']",
    .size = sizeof(literals_level),
    .enumeration = &literals_level_mcinfo,
};

/* ---- literal['fast','slow'] ---- */

static const mc_enum_value JobMode_values[] = {
    {MC_STR_INIT("fast"), LITERALS_JOB_MODE_FAST},
    {MC_STR_INIT("slow"), LITERALS_JOB_MODE_SLOW},
};

const mc_enum literals_job_mode_mcinfo = {
    .values = JobMode_values,
    .len = sizeof JobMode_values / sizeof *JobMode_values,
    .is_literal = true,
};

const mc_type literals_job_mode_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['fast','slow']",
    .size = sizeof(literals_job_mode),
    .enumeration = &literals_job_mode_mcinfo,
};

/* ---- literal[0,1,-3] ---- */

static const mc_enum_value JobRetries_values[] = {
    {MC_STR_INIT("0"), LITERALS_JOB_RETRIES_0},
    {MC_STR_INIT("1"), LITERALS_JOB_RETRIES_1},
    {MC_STR_INIT("-3"), LITERALS_JOB_RETRIES_MINUS_3},
};

const mc_enum literals_job_retries_mcinfo = {
    .values = JobRetries_values,
    .len = sizeof JobRetries_values / sizeof *JobRetries_values,
    .by_number = true,
    .is_literal = true,
};

const mc_type literals_job_retries_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal[0,1,-3]",
    .size = sizeof(literals_job_retries),
    .enumeration = &literals_job_retries_mcinfo,
};

/* ---- literal[True] ---- */

static const mc_enum_value JobExact_values[] = {
    {MC_STR_INIT("true"), LITERALS_JOB_EXACT_TRUE},
};

static const mc_value JobExact_literals[] = {
    {.kind = MC_BOOL, .as.boolean = true},
};

const mc_enum literals_job_exact_mcinfo = {
    .values = JobExact_values,
    .len = sizeof JobExact_values / sizeof *JobExact_values,
    .is_literal = true,
    .literals = JobExact_literals,
};

const mc_type literals_job_exact_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal[True]",
    .size = sizeof(literals_job_exact),
    .enumeration = &literals_job_exact_mcinfo,
};

/* ---- literal['auto',1,True,False] ---- */

static const mc_enum_value JobMixed_values[] = {
    {MC_STR_INIT("auto"), LITERALS_JOB_MIXED_AUTO},
    {MC_STR_INIT("1"), LITERALS_JOB_MIXED_1},
    {MC_STR_INIT("true"), LITERALS_JOB_MIXED_TRUE},
    {MC_STR_INIT("false"), LITERALS_JOB_MIXED_FALSE},
};

static const mc_value JobMixed_literals[] = {
    {.kind = MC_STRING, .len = 4, .as.text = "auto"},
    {.kind = MC_INT, .as.integer = 1},
    {.kind = MC_BOOL, .as.boolean = true},
    {.kind = MC_BOOL, .as.boolean = false},
};

const mc_enum literals_job_mixed_mcinfo = {
    .values = JobMixed_values,
    .len = sizeof JobMixed_values / sizeof *JobMixed_values,
    .is_literal = true,
    .literals = JobMixed_literals,
};

const mc_type literals_job_mixed_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['auto',1,True,False]",
    .size = sizeof(literals_job_mixed),
    .enumeration = &literals_job_mixed_mcinfo,
};

/* ---- literal['auto'] ---- */

static const mc_enum_value JobEitherLiteral_values[] = {
    {MC_STR_INIT("auto"), LITERALS_JOB_EITHER_LITERAL_AUTO},
};

const mc_enum literals_job_either_literal_mcinfo = {
    .values = JobEitherLiteral_values,
    .len = sizeof JobEitherLiteral_values / sizeof *JobEitherLiteral_values,
    .is_literal = true,
};

const mc_type literals_job_either_literal_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['auto']",
    .size = sizeof(literals_job_either_literal),
    .enumeration = &literals_job_either_literal_mcinfo,
};

/* ---- literal['+','-','','a b'] ---- */

static const mc_enum_value JobOperator_values[] = {
    {MC_STR_INIT("+"), LITERALS_JOB_OPERATOR_VALUE_0},
    {MC_STR_INIT("-"), LITERALS_JOB_OPERATOR_VALUE_1},
    {MC_STR_INIT(""), LITERALS_JOB_OPERATOR_VALUE_2},
    {MC_STR_INIT("a b"), LITERALS_JOB_OPERATOR_A_B},
};

const mc_enum literals_job_operator_mcinfo = {
    .values = JobOperator_values,
    .len = sizeof JobOperator_values / sizeof *JobOperator_values,
    .is_literal = true,
};

const mc_type literals_job_operator_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['+','-','','a b']",
    .size = sizeof(literals_job_operator),
    .enumeration = &literals_job_operator_mcinfo,
};

/* ---- literal['yes','no'] ---- */

static const mc_enum_value JobMaybe_values[] = {
    {MC_STR_INIT("yes"), LITERALS_JOB_MAYBE_YES},
    {MC_STR_INIT("no"), LITERALS_JOB_MAYBE_NO},
};

const mc_enum literals_job_maybe_mcinfo = {
    .values = JobMaybe_values,
    .len = sizeof JobMaybe_values / sizeof *JobMaybe_values,
    .is_literal = true,
};

const mc_type literals_job_maybe_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['yes','no']",
    .size = sizeof(literals_job_maybe),
    .enumeration = &literals_job_maybe_mcinfo,
};

/* ---- literal['a','b'] ---- */

static const mc_enum_value JobSeveralItem_values[] = {
    {MC_STR_INIT("a"), LITERALS_JOB_SEVERAL_ITEM_A},
    {MC_STR_INIT("b"), LITERALS_JOB_SEVERAL_ITEM_B},
};

const mc_enum literals_job_several_item_mcinfo = {
    .values = JobSeveralItem_values,
    .len = sizeof JobSeveralItem_values / sizeof *JobSeveralItem_values,
    .is_literal = true,
};

const mc_type literals_job_several_item_mctype = {
    .kind = MC_TYPE_ENUM,
    .name = "literal['a','b']",
    .size = sizeof(literals_job_several_item),
    .enumeration = &literals_job_several_item_mcinfo,
};

/* ---- literal['auto'] | int ---- */

static const mc_case JobEither_cases[] = {
    /* kind, tag or label, type, boxed, all its tags */
    {LITERALS_JOB_EITHER_LITERAL, MC_STR_INIT("literal['auto']"), &literals_job_either_literal_mctype, false, NULL, 0},
    {LITERALS_JOB_EITHER_I64, MC_STR_INIT("int"), &mc_type_i64, false, NULL, 0},
};

const mc_union literals_job_either_mcinfo = {
    .mode = MC_UNION_SMART,
    .cases = JobEither_cases,
    .len = sizeof JobEither_cases / sizeof *JobEither_cases,
    .kind_offset = offsetof(literals_job_either, kind),
    .as_offset = offsetof(literals_job_either, as),
};

_Static_assert(sizeof(literals_job_either_case) == sizeof(int), "the runtime reads a kind as an int");

const mc_type literals_job_either_mctype = {
    .kind = MC_TYPE_UNION,
    .name = "literal['auto'] | int",
    .size = sizeof(literals_job_either),
    .choice = &literals_job_either_mcinfo,
};

bool literals_job_either_validate(const literals_job_either *value, mc_errors *errors) {
    return mc_validate(&literals_job_either_mctype, value, errors);
}

bool literals_job_either_equal(const literals_job_either *a, const literals_job_either *b) {
    return mc_equal(&literals_job_either_mctype, a, b);
}

uint64_t literals_job_either_hash(const literals_job_either *value) {
    return mc_hash(&literals_job_either_mctype, value, 0);
}

uint64_t literals_job_either_hash_seeded(const literals_job_either *value, uint64_t seed) {
    return mc_hash(&literals_job_either_mctype, value, seed);
}

literals_job_either *literals_job_either_copy(const literals_job_either *value, mc_arena *arena) {
    literals_job_either *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&literals_job_either_mctype, copy, value, arena) ? copy : NULL;
}

void literals_job_either_print(const literals_job_either *value, FILE *out) {
    mc_print(&literals_job_either_mctype, value, out);
}

/* ---- Job ---- */

static const mc_items JobSeveralItemOpt_items = {.type = &literals_job_several_item_mctype,
    .value_offset = offsetof(literals_job_several_item_opt, value),
    .has_offset = offsetof(literals_job_several_item_opt, has_value)};
static const mc_type JobSeveralItemOpt_mctype = {
    .kind = MC_TYPE_OPTIONAL,
    .name = "literal['a','b']\077",
    .size = sizeof(literals_job_several_item_opt),
    .items = &JobSeveralItemOpt_items,
};

static const mc_items JobSeveralItemOptList_items = {.type = &JobSeveralItemOpt_mctype};
static const mc_type JobSeveralItemOptList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[literal['a','b']\077]",
    .size = sizeof(literals_job_several_item_opt_list),
    .items = &JobSeveralItemOptList_items,
};

static const mc_items I64ByLevelMap_items = {.type = &mc_type_i64,
    .entry_size = sizeof(literals_i64_by_level_map_entry),
    .value_offset = offsetof(literals_i64_by_level_map_entry, value),
    .key = &literals_level_mctype};
static const mc_type I64ByLevelMap_mctype = {
    .kind = MC_TYPE_MAP,
    .name = "map[literal['low','high'], int]",
    .size = sizeof(literals_i64_by_level_map),
    .items = &I64ByLevelMap_items,
};

/* Shared by all: copy before you change it. */
static const literals_i64_by_level_map_entry Job_by_level_default[1] = {{LITERALS_LEVEL_LOW, 1}};

literals_job literals_job_init(void) {
    return (literals_job){
        .mode = LITERALS_JOB_MODE_FAST,
        .retries = LITERALS_JOB_RETRIES_1,
        .exact = LITERALS_JOB_EXACT_TRUE,
        .either = {.kind = LITERALS_JOB_EITHER_LITERAL, .as.literal = LITERALS_JOB_EITHER_LITERAL_AUTO},
        .level = LITERALS_LEVEL_LOW,
        .by_level = {(literals_i64_by_level_map_entry *)Job_by_level_default, 1},
    };
}

static void Job_init(void *out) {
    *(literals_job *)out = literals_job_init();
}

static const mc_field Job_fields[] = {
    /* key, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("mode"), &literals_job_mode_mctype, offsetof(literals_job, mode),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("retries"), &literals_job_retries_mctype, offsetof(literals_job, retries),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("exact"), &literals_job_exact_mctype, offsetof(literals_job, exact),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("mixed"), &literals_job_mixed_mctype, offsetof(literals_job, mixed),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("either"), &literals_job_either_mctype, offsetof(literals_job, either),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("level"), &literals_level_mctype, offsetof(literals_job, level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("operator"), &literals_job_operator_mctype, offsetof(literals_job, operator_),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("maybe"), &literals_job_maybe_mctype, offsetof(literals_job, maybe),
     offsetof(literals_job, has_maybe), MC_FIELD_REQUIRED | MC_FIELD_NULLABLE},
    {MC_STR_INIT("several"), &JobSeveralItemOptList_mctype, offsetof(literals_job, several),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("by_level"), &I64ByLevelMap_mctype, offsetof(literals_job, by_level),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

const mc_model literals_job_mcinfo = {
    .fields = Job_fields,
    .fields_len = sizeof Job_fields / sizeof *Job_fields,
    .given_offset = offsetof(literals_job, given),
    .init = Job_init,
};

const mc_type literals_job_mctype = {
    .kind = MC_TYPE_MODEL,
    .name = "Job",
    .size = sizeof(literals_job),
    .model = &literals_job_mcinfo,
};

bool literals_job_validate(const literals_job *value, mc_errors *errors) {
    return mc_validate(&literals_job_mctype, value, errors);
}

bool literals_job_equal(const literals_job *a, const literals_job *b) {
    return mc_equal(&literals_job_mctype, a, b);
}

uint64_t literals_job_hash(const literals_job *value) {
    return mc_hash(&literals_job_mctype, value, 0);
}

uint64_t literals_job_hash_seeded(const literals_job *value, uint64_t seed) {
    return mc_hash(&literals_job_mctype, value, seed);
}

literals_job *literals_job_copy(const literals_job *value, mc_arena *arena) {
    literals_job *copy = mc_arena_alloc(arena, sizeof *copy);
    return copy && mc_copy(&literals_job_mctype, copy, value, arena) ? copy : NULL;
}

void literals_job_print(const literals_job *value, FILE *out) {
    mc_print(&literals_job_mctype, value, out);
}

