/* Made by modelc from literal_checks.dsl: do not edit. */
#ifndef LITERAL_CHECKS_H
#define LITERAL_CHECKS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Literals and sets in checks and as parameters. */

typedef enum literal_checks_k {
    LITERAL_CHECKS_K_A = 0, /**< a */
    LITERAL_CHECKS_K_B = 1, /**< b */
} literal_checks_k;

typedef enum literal_checks_m_mode {
    LITERAL_CHECKS_M_MODE_FAST = 0, /**< fast */
    LITERAL_CHECKS_M_MODE_SLOW = 1, /**< slow */
} literal_checks_m_mode;

typedef enum literal_checks_m_n {
    LITERAL_CHECKS_M_N_1 = 1, /**< 1 */
    LITERAL_CHECKS_M_N_2 = 2, /**< 2 */
} literal_checks_m_n;

typedef enum literal_checks_m_other {
    LITERAL_CHECKS_M_OTHER_X = 0, /**< x */
    LITERAL_CHECKS_M_OTHER_FAST = 1, /**< fast */
} literal_checks_m_other;

typedef enum literal_checks_s_q_mode {
    LITERAL_CHECKS_S_Q_MODE_A = 0, /**< a */
    LITERAL_CHECKS_S_Q_MODE_B = 1, /**< b */
} literal_checks_s_q_mode;

typedef struct literal_checks_m literal_checks_m;
typedef struct literal_checks_str_set literal_checks_str_set;
typedef struct literal_checks_i64_map literal_checks_i64_map;
typedef struct literal_checks_i64_map_entry literal_checks_i64_map_entry;
typedef struct literal_checks_i64_by_k_map literal_checks_i64_by_k_map;
typedef struct literal_checks_i64_by_k_map_entry literal_checks_i64_by_k_map_entry;
typedef struct literal_checks_i64_set literal_checks_i64_set;
typedef struct literal_checks_k_set literal_checks_k_set;

/** set[str] */
struct literal_checks_str_set {
    mc_str *items;
    size_t len;
};

/** map[str, int] */
struct literal_checks_i64_map {
    literal_checks_i64_map_entry *entries;
    size_t len;
};

/** map[K, int] */
struct literal_checks_i64_by_k_map {
    literal_checks_i64_by_k_map_entry *entries;
    size_t len;
};

/** set[int] */
struct literal_checks_i64_set {
    int64_t *items;
    size_t len;
};

/** set[K] */
struct literal_checks_k_set {
    literal_checks_k *items;
    size_t len;
};

struct literal_checks_m {
    literal_checks_m_mode mode;
    literal_checks_m_n n; /**< 1 where not given. */
    literal_checks_str_set tags;
    literal_checks_i64_map by;
    literal_checks_m_other other;
    literal_checks_i64_by_k_map by_k;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a literal_checks_m, for literal_checks_m_given. */
typedef enum literal_checks_m_field {
    LITERAL_CHECKS_M_FIELD_MODE,
    LITERAL_CHECKS_M_FIELD_N,
    LITERAL_CHECKS_M_FIELD_TAGS,
    LITERAL_CHECKS_M_FIELD_BY,
    LITERAL_CHECKS_M_FIELD_OTHER,
    LITERAL_CHECKS_M_FIELD_BY_K,
} literal_checks_m_field;

/** Whether the input gave `field`, be it as null. */
static inline bool literal_checks_m_given(const literal_checks_m *from, literal_checks_m_field field) {
    return mc_given(from->given, (size_t)field);
}

/** The computed field fast, in `arena` where it needs room; false where it has no value. */
bool literal_checks_m_fast(const literal_checks_m *from, bool *out, mc_arena *arena);

struct literal_checks_i64_map_entry {
    mc_str key;
    int64_t value;
};

struct literal_checks_i64_by_k_map_entry {
    literal_checks_k key;
    int64_t value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A M with every default in place. */
literal_checks_m literal_checks_m_init(void);
/**
 * Reads and checks a M. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool literal_checks_m_from_json(literal_checks_m *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool literal_checks_m_from_json_with(literal_checks_m *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status literal_checks_m_next_json(literal_checks_m *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool literal_checks_m_to_json(const literal_checks_m *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool literal_checks_m_write_json(const literal_checks_m *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t literal_checks_m_to_json_into(const literal_checks_m *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool literal_checks_m_merge_json(literal_checks_m *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool literal_checks_m_validate(const literal_checks_m *value, mc_errors *errors);
bool literal_checks_m_equal(const literal_checks_m *a, const literal_checks_m *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t literal_checks_m_hash(const literal_checks_m *value);
uint64_t literal_checks_m_hash_seeded(const literal_checks_m *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
literal_checks_m *literal_checks_m_copy(const literal_checks_m *value, mc_arena *arena);
/** For people, on one line. */
void literal_checks_m_print(const literal_checks_m *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type literal_checks_m_mctype;
extern const mc_model literal_checks_m_mcinfo;
extern const mc_type literal_checks_k_mctype;
extern const mc_enum literal_checks_k_mcinfo;
extern const mc_type literal_checks_m_mode_mctype;
extern const mc_enum literal_checks_m_mode_mcinfo;
extern const mc_type literal_checks_m_n_mctype;
extern const mc_enum literal_checks_m_n_mcinfo;
extern const mc_type literal_checks_m_other_mctype;
extern const mc_enum literal_checks_m_other_mcinfo;
extern const mc_type literal_checks_s_q_mode_mctype;
extern const mc_enum literal_checks_s_q_mode_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *literal_checks_m_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, literal_checks_m *out);

#ifdef __cplusplus
}
#endif
#endif
