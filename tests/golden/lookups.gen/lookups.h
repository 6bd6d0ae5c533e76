/* Made by modelc from lookups.dsl: do not edit. */
#ifndef LOOKUPS_H
#define LOOKUPS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Expressions that look into values. */

typedef enum lookups_role {
    LOOKUPS_ROLE_ADMIN = 0, /**< admin */
    LOOKUPS_ROLE_USER = 1, /**< user */
} lookups_role;

typedef enum lookups_mode {
    LOOKUPS_MODE_FAST = 0, /**< fast */
    LOOKUPS_MODE_SLOW = 1, /**< slow */
} lookups_mode;

typedef struct lookups_in lookups_in;
typedef struct lookups_m lookups_m;
typedef struct lookups_u8_list lookups_u8_list;
typedef struct lookups_u64_list lookups_u64_list;
typedef struct lookups_f32_list lookups_f32_list;
typedef struct lookups_role_set lookups_role_set;
typedef struct lookups_date_list lookups_date_list;
typedef struct lookups_mode_list lookups_mode_list;
typedef struct lookups_str_by_i64_map lookups_str_by_i64_map;
typedef struct lookups_str_by_i64_map_entry lookups_str_by_i64_map_entry;
typedef struct lookups_str_by_date_map lookups_str_by_date_map;
typedef struct lookups_str_by_date_map_entry lookups_str_by_date_map_entry;
typedef struct lookups_i64_str_opt_tuple lookups_i64_str_opt_tuple;
typedef struct lookups_i64_opt lookups_i64_opt;
typedef struct lookups_i64_opt_list lookups_i64_opt_list;
typedef struct lookups_in_list lookups_in_list;

/** list[u8] */
struct lookups_u8_list {
    uint8_t *items;
    size_t len;
};

/** list[u64] */
struct lookups_u64_list {
    uint64_t *items;
    size_t len;
};

/** list[f32] */
struct lookups_f32_list {
    float *items;
    size_t len;
};

/** set[Role] */
struct lookups_role_set {
    lookups_role *items;
    size_t len;
};

/** list[date] */
struct lookups_date_list {
    mc_date *items;
    size_t len;
};

/** list[literal['fast','slow']] */
struct lookups_mode_list {
    lookups_mode *items;
    size_t len;
};

/** map[int, str] */
struct lookups_str_by_i64_map {
    lookups_str_by_i64_map_entry *entries;
    size_t len;
};

/** map[date, str] */
struct lookups_str_by_date_map {
    lookups_str_by_date_map_entry *entries;
    size_t len;
};

/** list[int?] */
struct lookups_i64_opt_list {
    lookups_i64_opt *items;
    size_t len;
};

/** list[In] */
struct lookups_in_list {
    lookups_in *items;
    size_t len;
};

struct lookups_in {
    mc_str name;
    mc_str zip;
    bool has_zip; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a lookups_in, for lookups_in_given. */
typedef enum lookups_in_field {
    LOOKUPS_IN_FIELD_NAME,
    LOOKUPS_IN_FIELD_ZIP,
} lookups_in_field;

/** Whether the input gave `field`, be it as null. */
static inline bool lookups_in_given(const lookups_in *from, lookups_in_field field) {
    return mc_given(from->given, (size_t)field);
}

/** tuple[int, str?] */
struct lookups_i64_str_opt_tuple {
    int64_t item_0;
    mc_str item_1;
    bool has_item_1; /**< false: null. */
};

struct lookups_m {
    mc_str name;
    mc_str url;
    mc_date d;
    mc_datetime dt;
    mc_duration dur;
    mc_uuid id;
    mc_decimal price;
    lookups_u8_list nums;
    lookups_u64_list bigs;
    lookups_f32_list reals;
    lookups_role_set roles;
    lookups_role role;
    lookups_date_list days;
    lookups_mode mode;
    lookups_mode_list modes;
    lookups_str_by_i64_map by;
    lookups_str_by_date_map byd;
    double pos[3];
    lookups_i64_str_opt_tuple pair;
    lookups_i64_opt_list holes;
    lookups_in_list ins;
    int64_t n;
    uint64_t b;
    mc_bytes k;
    mc_str e;
    mc_ipv4 ip;
    bool has_dt; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a lookups_m, for lookups_m_given. */
typedef enum lookups_m_field {
    LOOKUPS_M_FIELD_NAME,
    LOOKUPS_M_FIELD_URL,
    LOOKUPS_M_FIELD_D,
    LOOKUPS_M_FIELD_DT,
    LOOKUPS_M_FIELD_DUR,
    LOOKUPS_M_FIELD_ID,
    LOOKUPS_M_FIELD_PRICE,
    LOOKUPS_M_FIELD_NUMS,
    LOOKUPS_M_FIELD_BIGS,
    LOOKUPS_M_FIELD_REALS,
    LOOKUPS_M_FIELD_ROLES,
    LOOKUPS_M_FIELD_ROLE,
    LOOKUPS_M_FIELD_DAYS,
    LOOKUPS_M_FIELD_MODE,
    LOOKUPS_M_FIELD_MODES,
    LOOKUPS_M_FIELD_BY,
    LOOKUPS_M_FIELD_BYD,
    LOOKUPS_M_FIELD_POS,
    LOOKUPS_M_FIELD_PAIR,
    LOOKUPS_M_FIELD_HOLES,
    LOOKUPS_M_FIELD_INS,
    LOOKUPS_M_FIELD_N,
    LOOKUPS_M_FIELD_B,
    LOOKUPS_M_FIELD_K,
    LOOKUPS_M_FIELD_E,
    LOOKUPS_M_FIELD_IP,
} lookups_m_field;

/** Whether the input gave `field`, be it as null. */
static inline bool lookups_m_given(const lookups_m *from, lookups_m_field field) {
    return mc_given(from->given, (size_t)field);
}

/** The computed field first, in `arena` where it needs room; false where it has no value. */
bool lookups_m_first(const lookups_m *from, int64_t *out, mc_arena *arena);

/** The computed field isit, in `arena` where it needs room; false where it has no value. */
bool lookups_m_isit(const lookups_m *from, bool *out, mc_arena *arena);

/** The computed field nm, in `arena` where it needs room; false where it has no value. */
bool lookups_m_nm(const lookups_m *from, mc_str *out, mc_arena *arena);

/** int? */
struct lookups_i64_opt {
    int64_t value;
    bool has_value; /**< false: null. */
};

struct lookups_str_by_i64_map_entry {
    int64_t key;
    mc_str value;
};

struct lookups_str_by_date_map_entry {
    mc_date key;
    mc_str value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A In with every default in place. */
lookups_in lookups_in_init(void);
/** A M with every default in place. */
lookups_m lookups_m_init(void);
/**
 * Reads and checks a In. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool lookups_in_from_json(lookups_in *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool lookups_in_from_json_with(lookups_in *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status lookups_in_next_json(lookups_in *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool lookups_in_to_json(const lookups_in *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool lookups_in_write_json(const lookups_in *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t lookups_in_to_json_into(const lookups_in *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool lookups_in_merge_json(lookups_in *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool lookups_in_validate(const lookups_in *value, mc_errors *errors);
bool lookups_in_equal(const lookups_in *a, const lookups_in *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t lookups_in_hash(const lookups_in *value);
uint64_t lookups_in_hash_seeded(const lookups_in *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
lookups_in *lookups_in_copy(const lookups_in *value, mc_arena *arena);
/** For people, on one line. */
void lookups_in_print(const lookups_in *value, FILE *out);

/**
 * Reads and checks a M. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool lookups_m_from_json(lookups_m *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool lookups_m_from_json_with(lookups_m *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status lookups_m_next_json(lookups_m *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool lookups_m_to_json(const lookups_m *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool lookups_m_write_json(const lookups_m *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t lookups_m_to_json_into(const lookups_m *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool lookups_m_merge_json(lookups_m *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool lookups_m_validate(const lookups_m *value, mc_errors *errors);
bool lookups_m_equal(const lookups_m *a, const lookups_m *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t lookups_m_hash(const lookups_m *value);
uint64_t lookups_m_hash_seeded(const lookups_m *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
lookups_m *lookups_m_copy(const lookups_m *value, mc_arena *arena);
/** For people, on one line. */
void lookups_m_print(const lookups_m *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type lookups_in_mctype;
extern const mc_model lookups_in_mcinfo;
extern const mc_type lookups_m_mctype;
extern const mc_model lookups_m_mcinfo;
extern const mc_type lookups_role_mctype;
extern const mc_enum lookups_role_mcinfo;
extern const mc_type lookups_mode_mctype;
extern const mc_enum lookups_mode_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *lookups_in_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, lookups_in *out);
const char *lookups_m_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, lookups_m *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *lookups_in_encode(struct mc_put *to, char *at, mc_str tag, const lookups_in *value);

#ifdef __cplusplus
}
#endif
#endif
