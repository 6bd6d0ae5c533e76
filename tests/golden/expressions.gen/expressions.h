/* Made by modelc from expressions.dsl: do not edit. */
#ifndef EXPRESSIONS_H
#define EXPRESSIONS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Checks and computed fields that are expressions, each kind once. */

typedef enum expressions_role {
    EXPRESSIONS_ROLE_ADMIN = 0, /**< admin */
    EXPRESSIONS_ROLE_USER = 1, /**< user */
    EXPRESSIONS_ROLE_GUEST = 2, /**< guest */
} expressions_role;

typedef enum expressions_level {
    EXPRESSIONS_LEVEL_LOW = 1, /**< low */
    EXPRESSIONS_LEVEL_HIGH = 10, /**< high */
} expressions_level;

typedef struct expressions_address expressions_address;
typedef struct expressions_user expressions_user;
typedef struct expressions_str_list expressions_str_list;
typedef struct expressions_f64_map expressions_f64_map;
typedef struct expressions_f64_map_entry expressions_f64_map_entry;

/** list[str] */
struct expressions_str_list {
    mc_str *items;
    size_t len;
};

/** map[str, f64] */
struct expressions_f64_map {
    expressions_f64_map_entry *entries;
    size_t len;
};

struct expressions_address {
    mc_str city;
    mc_str zip;
    bool has_zip; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a expressions_address, for expressions_address_given. */
typedef enum expressions_address_field {
    EXPRESSIONS_ADDRESS_FIELD_CITY,
    EXPRESSIONS_ADDRESS_FIELD_ZIP,
} expressions_address_field;

/** Whether the input gave `field`, be it as null. */
static inline bool expressions_address_given(const expressions_address *from, expressions_address_field field) {
    return mc_given(from->given, (size_t)field);
}

struct expressions_user {
    mc_str name;
    int64_t age;
    expressions_role role; /**< user where not given. */
    expressions_level level; /**< low where not given. */
    mc_str nick;
    expressions_user *boss; /**< NULL where there is none. */
    expressions_address home;
    expressions_str_list tags; /**< [] where not given. */
    expressions_f64_map scores; /**< {} where not given. */
    float ratio; /**< 0.5 where not given. */
    uint8_t small; /**< 3 where not given. */
    uint64_t big; /**< 5 where not given. */
    bool flag;
    double price; /**< 1.0 where not given. */
    int32_t count; /**< 2 where not given. */
    bool has_nick; /**< false: absent or null. */
    bool has_flag; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a expressions_user, for expressions_user_given. */
typedef enum expressions_user_field {
    EXPRESSIONS_USER_FIELD_NAME,
    EXPRESSIONS_USER_FIELD_AGE,
    EXPRESSIONS_USER_FIELD_ROLE,
    EXPRESSIONS_USER_FIELD_LEVEL,
    EXPRESSIONS_USER_FIELD_NICK,
    EXPRESSIONS_USER_FIELD_BOSS,
    EXPRESSIONS_USER_FIELD_HOME,
    EXPRESSIONS_USER_FIELD_TAGS,
    EXPRESSIONS_USER_FIELD_SCORES,
    EXPRESSIONS_USER_FIELD_RATIO,
    EXPRESSIONS_USER_FIELD_SMALL,
    EXPRESSIONS_USER_FIELD_BIG,
    EXPRESSIONS_USER_FIELD_FLAG,
    EXPRESSIONS_USER_FIELD_PRICE,
    EXPRESSIONS_USER_FIELD_COUNT,
} expressions_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool expressions_user_given(const expressions_user *from, expressions_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** The computed field label, in `arena` where it needs room; false where it has no value. */
bool expressions_user_label(const expressions_user *from, mc_str *out, mc_arena *arena);

/** The computed field total, in `arena` where it needs room; false where it has no value. */
bool expressions_user_total(const expressions_user *from, double *out, mc_arena *arena);

/** The computed field twice, in `arena` where it needs room; false where it has no value. */
bool expressions_user_twice(const expressions_user *from, int64_t *out, mc_arena *arena);

/** The computed field years, in `arena` where it needs room; false where it has no value. */
bool expressions_user_years(const expressions_user *from, double *out, mc_arena *arena);

/** The computed field boss_name, in `arena` where it needs room; false where it has no value. */
bool expressions_user_boss_name(const expressions_user *from, mc_str *out, mc_arena *arena);

/** The computed field adult, in `arena` where it needs room; false where it has no value. */
bool expressions_user_adult(const expressions_user *from, bool *out, mc_arena *arena);

struct expressions_f64_map_entry {
    mc_str key;
    double value;
};

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool expressions_vat(mc_str name, const mc_str *nick, mc_check *check);

/** Yours to write: what it returns may point into `arena`. */
mc_str expressions_make_label(mc_str name, int64_t age, mc_arena *arena);

/* ---- what can be done with them ------------------------------------------ */

/** A Address with every default in place. */
expressions_address expressions_address_init(void);
/** A User with every default in place. */
expressions_user expressions_user_init(void);
/**
 * Reads and checks a Address. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool expressions_address_from_json(expressions_address *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool expressions_address_from_json_with(expressions_address *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status expressions_address_next_json(expressions_address *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool expressions_address_to_json(const expressions_address *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool expressions_address_write_json(const expressions_address *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t expressions_address_to_json_into(const expressions_address *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool expressions_address_merge_json(expressions_address *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool expressions_address_validate(const expressions_address *value, mc_errors *errors);
bool expressions_address_equal(const expressions_address *a, const expressions_address *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t expressions_address_hash(const expressions_address *value);
uint64_t expressions_address_hash_seeded(const expressions_address *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
expressions_address *expressions_address_copy(const expressions_address *value, mc_arena *arena);
/** For people, on one line. */
void expressions_address_print(const expressions_address *value, FILE *out);

/**
 * Reads and checks a User. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool expressions_user_from_json(expressions_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool expressions_user_from_json_with(expressions_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status expressions_user_next_json(expressions_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool expressions_user_to_json(const expressions_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool expressions_user_write_json(const expressions_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t expressions_user_to_json_into(const expressions_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool expressions_user_merge_json(expressions_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool expressions_user_validate(const expressions_user *value, mc_errors *errors);
bool expressions_user_equal(const expressions_user *a, const expressions_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t expressions_user_hash(const expressions_user *value);
uint64_t expressions_user_hash_seeded(const expressions_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
expressions_user *expressions_user_copy(const expressions_user *value, mc_arena *arena);
/** For people, on one line. */
void expressions_user_print(const expressions_user *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type expressions_address_mctype;
extern const mc_model expressions_address_mcinfo;
extern const mc_type expressions_user_mctype;
extern const mc_model expressions_user_mcinfo;
extern const mc_type expressions_role_mctype;
extern const mc_enum expressions_role_mcinfo;
extern const mc_type expressions_level_mctype;
extern const mc_enum expressions_level_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *expressions_address_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, expressions_address *out);
const char *expressions_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, expressions_user *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *expressions_address_encode(struct mc_put *to, char *at, mc_str tag, const expressions_address *value);

#ifdef __cplusplus
}
#endif
#endif
