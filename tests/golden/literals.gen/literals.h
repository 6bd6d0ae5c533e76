/* Made by modelc from literals.dsl: do not edit. */
#ifndef LITERALS_H
#define LITERALS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Literals: an enum of the place they stand in. */

typedef enum literals_level {
    LITERALS_LEVEL_LOW = 0, /**< low */
    LITERALS_LEVEL_HIGH = 1, /**< high */
} literals_level;

typedef enum literals_job_mode {
    LITERALS_JOB_MODE_FAST = 0, /**< fast */
    LITERALS_JOB_MODE_SLOW = 1, /**< slow */
} literals_job_mode;

typedef enum literals_job_retries {
    LITERALS_JOB_RETRIES_0 = 0, /**< 0 */
    LITERALS_JOB_RETRIES_1 = 1, /**< 1 */
    LITERALS_JOB_RETRIES_MINUS_3 = -3, /**< -3 */
} literals_job_retries;

typedef enum literals_job_exact {
    LITERALS_JOB_EXACT_TRUE = 0, /**< true */
} literals_job_exact;

typedef enum literals_job_mixed {
    LITERALS_JOB_MIXED_AUTO = 0, /**< auto */
    LITERALS_JOB_MIXED_1 = 1, /**< 1 */
    LITERALS_JOB_MIXED_TRUE = 2, /**< true */
    LITERALS_JOB_MIXED_FALSE = 3, /**< false */
} literals_job_mixed;

typedef enum literals_job_either_literal {
    LITERALS_JOB_EITHER_LITERAL_AUTO = 0, /**< auto */
} literals_job_either_literal;

typedef enum literals_job_operator {
    LITERALS_JOB_OPERATOR_VALUE_0 = 0, /**< + */
    LITERALS_JOB_OPERATOR_VALUE_1 = 1, /**< - */
    LITERALS_JOB_OPERATOR_VALUE_2 = 2, /**<  */
    LITERALS_JOB_OPERATOR_A_B = 3, /**< a b */
} literals_job_operator;

typedef enum literals_job_maybe {
    LITERALS_JOB_MAYBE_YES = 0, /**< yes */
    LITERALS_JOB_MAYBE_NO = 1, /**< no */
} literals_job_maybe;

typedef enum literals_job_several_item {
    LITERALS_JOB_SEVERAL_ITEM_A = 0, /**< a */
    LITERALS_JOB_SEVERAL_ITEM_B = 1, /**< b */
} literals_job_several_item;

typedef struct literals_job_either literals_job_either;
typedef struct literals_job literals_job;
typedef struct literals_job_several_item_opt literals_job_several_item_opt;
typedef struct literals_job_several_item_opt_list literals_job_several_item_opt_list;
typedef struct literals_i64_by_level_map literals_i64_by_level_map;
typedef struct literals_i64_by_level_map_entry literals_i64_by_level_map_entry;

/** list[literal['a','b']?] */
struct literals_job_several_item_opt_list {
    literals_job_several_item_opt *items;
    size_t len;
};

/** map[literal['low','high'], int] */
struct literals_i64_by_level_map {
    literals_i64_by_level_map_entry *entries;
    size_t len;
};

/** literal['auto'] | int */
typedef enum literals_job_either_case {
    LITERALS_JOB_EITHER_LITERAL = 1, /**< literal['auto'] */
    LITERALS_JOB_EITHER_I64, /**< int */
} literals_job_either_case;

struct literals_job_either {
    literals_job_either_case kind;
    union {
        literals_job_either_literal literal;
        int64_t i64;
    } as;
};

/** A literals_job_either that holds `value`. */
static inline literals_job_either literals_job_either_from_literal(literals_job_either_literal value) {
    literals_job_either made;
    memset(&made, 0, sizeof made);
    made.kind = LITERALS_JOB_EITHER_LITERAL;
    made.as.literal = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const literals_job_either_literal *literals_job_either_as_literal(const literals_job_either *from) {
    return from->kind == LITERALS_JOB_EITHER_LITERAL ? &from->as.literal : NULL;
}

/** A literals_job_either that holds `value`. */
static inline literals_job_either literals_job_either_from_i64(int64_t value) {
    literals_job_either made;
    memset(&made, 0, sizeof made);
    made.kind = LITERALS_JOB_EITHER_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *literals_job_either_as_i64(const literals_job_either *from) {
    return from->kind == LITERALS_JOB_EITHER_I64 ? &from->as.i64 : NULL;
}

struct literals_job {
    literals_job_mode mode; /**< "fast" where not given. */
    literals_job_retries retries; /**< 1 where not given. */
    literals_job_exact exact; /**< true where not given. */
    literals_job_mixed mixed;
    literals_job_either either; /**< literal['auto'] | int; "auto" where not given. */
    literals_level level; /**< low_level where not given. */
    literals_job_operator operator_;
    literals_job_maybe maybe;
    literals_job_several_item_opt_list several;
    literals_i64_by_level_map by_level; /**< {low: 1} where not given. */
    bool has_maybe; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a literals_job, for literals_job_given. */
typedef enum literals_job_field {
    LITERALS_JOB_FIELD_MODE,
    LITERALS_JOB_FIELD_RETRIES,
    LITERALS_JOB_FIELD_EXACT,
    LITERALS_JOB_FIELD_MIXED,
    LITERALS_JOB_FIELD_EITHER,
    LITERALS_JOB_FIELD_LEVEL,
    LITERALS_JOB_FIELD_OPERATOR_,
    LITERALS_JOB_FIELD_MAYBE,
    LITERALS_JOB_FIELD_SEVERAL,
    LITERALS_JOB_FIELD_BY_LEVEL,
} literals_job_field;

/** Whether the input gave `field`, be it as null. */
static inline bool literals_job_given(const literals_job *from, literals_job_field field) {
    return mc_given(from->given, (size_t)field);
}

/** literal['a','b']? */
struct literals_job_several_item_opt {
    literals_job_several_item value;
    bool has_value; /**< false: null. */
};

struct literals_i64_by_level_map_entry {
    literals_level key;
    int64_t value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Job with every default in place. */
literals_job literals_job_init(void);
/**
 * Reads and checks a Job. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool literals_job_from_json(literals_job *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool literals_job_from_json_with(literals_job *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status literals_job_next_json(literals_job *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool literals_job_to_json(const literals_job *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool literals_job_write_json(const literals_job *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t literals_job_to_json_into(const literals_job *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool literals_job_merge_json(literals_job *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool literals_job_validate(const literals_job *value, mc_errors *errors);
bool literals_job_equal(const literals_job *a, const literals_job *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t literals_job_hash(const literals_job *value);
uint64_t literals_job_hash_seeded(const literals_job *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
literals_job *literals_job_copy(const literals_job *value, mc_arena *arena);
/** For people, on one line. */
void literals_job_print(const literals_job *value, FILE *out);

/**
 * Reads and checks a literal['auto'] | int. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool literals_job_either_from_json(literals_job_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool literals_job_either_from_json_with(literals_job_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status literals_job_either_next_json(literals_job_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool literals_job_either_to_json(const literals_job_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool literals_job_either_write_json(const literals_job_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t literals_job_either_to_json_into(const literals_job_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool literals_job_either_merge_json(literals_job_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool literals_job_either_validate(const literals_job_either *value, mc_errors *errors);
bool literals_job_either_equal(const literals_job_either *a, const literals_job_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t literals_job_either_hash(const literals_job_either *value);
uint64_t literals_job_either_hash_seeded(const literals_job_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
literals_job_either *literals_job_either_copy(const literals_job_either *value, mc_arena *arena);
/** For people, on one line. */
void literals_job_either_print(const literals_job_either *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type literals_job_mctype;
extern const mc_model literals_job_mcinfo;
extern const mc_type literals_job_either_mctype;
extern const mc_union literals_job_either_mcinfo;
extern const mc_type literals_level_mctype;
extern const mc_enum literals_level_mcinfo;
extern const mc_type literals_job_mode_mctype;
extern const mc_enum literals_job_mode_mcinfo;
extern const mc_type literals_job_retries_mctype;
extern const mc_enum literals_job_retries_mcinfo;
extern const mc_type literals_job_exact_mctype;
extern const mc_enum literals_job_exact_mcinfo;
extern const mc_type literals_job_mixed_mctype;
extern const mc_enum literals_job_mixed_mcinfo;
extern const mc_type literals_job_either_literal_mctype;
extern const mc_enum literals_job_either_literal_mcinfo;
extern const mc_type literals_job_operator_mctype;
extern const mc_enum literals_job_operator_mcinfo;
extern const mc_type literals_job_maybe_mctype;
extern const mc_enum literals_job_maybe_mcinfo;
extern const mc_type literals_job_several_item_mctype;
extern const mc_enum literals_job_several_item_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *literals_job_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, literals_job *out);
const char *literals_job_either_decode(struct mc_fast *in, const char *at, literals_job_either *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *literals_job_encode(struct mc_put *to, char *at, mc_str tag, const literals_job *value);
char *literals_job_either_encode(struct mc_put *to, char *at, const literals_job_either *value);

#ifdef __cplusplus
}
#endif
#endif
