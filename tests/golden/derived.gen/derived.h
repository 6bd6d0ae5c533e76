/* Made by modelc from derived.dsl: do not edit. */
#ifndef DERIVED_H
#define DERIVED_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Models made of others: Partial, Omit, Pick, and of each other. */

typedef struct derived_user derived_user;
typedef struct derived_user_patch derived_user_patch;
typedef struct derived_user_key derived_user_key;
typedef struct derived_partial_user derived_partial_user;
typedef struct derived_user_without_id_boss_from_day derived_user_without_id_boss_from_day;
typedef struct derived_uses derived_uses;
typedef struct derived_admin derived_admin;
typedef struct derived_user_with_id_name derived_user_with_id_name;
typedef struct derived_small derived_small;
typedef struct derived_str_list derived_str_list;

/** list[str] */
struct derived_str_list {
    mc_str *items;
    size_t len;
};

/** Someone. */
struct derived_user {
    int64_t id; /**< >= 1. */
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    int64_t from_day;
    int64_t to_day;
    mc_str note;
    derived_user *boss; /**< NULL where there is none. */
    mc_str x_id;
    double pos[2];
    bool has_note; /**< false: absent or null. */
    bool has_x_id; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_user, for derived_user_given. */
typedef enum derived_user_field {
    DERIVED_USER_FIELD_ID,
    DERIVED_USER_FIELD_NAME,
    DERIVED_USER_FIELD_FROM_DAY,
    DERIVED_USER_FIELD_TO_DAY,
    DERIVED_USER_FIELD_NOTE,
    DERIVED_USER_FIELD_BOSS,
    DERIVED_USER_FIELD_X_ID,
    DERIVED_USER_FIELD_POS,
} derived_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_user_given(const derived_user *from, derived_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** What may be changed. */
struct derived_user_patch {
    mc_str name; /**< 1 to 40 code points. */
    int64_t from_day;
    int64_t to_day;
    mc_str note;
    derived_user boss;
    mc_str x_id;
    double pos[2];
    bool has_name; /**< false: absent. */
    bool has_from_day; /**< false: absent. */
    bool has_to_day; /**< false: absent. */
    bool has_note; /**< false: absent or null. */
    bool has_boss; /**< false: absent or null. */
    bool has_x_id; /**< false: absent or null. */
    bool has_pos; /**< false: absent. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_user_patch, for derived_user_patch_given. */
typedef enum derived_user_patch_field {
    DERIVED_USER_PATCH_FIELD_NAME,
    DERIVED_USER_PATCH_FIELD_FROM_DAY,
    DERIVED_USER_PATCH_FIELD_TO_DAY,
    DERIVED_USER_PATCH_FIELD_NOTE,
    DERIVED_USER_PATCH_FIELD_BOSS,
    DERIVED_USER_PATCH_FIELD_X_ID,
    DERIVED_USER_PATCH_FIELD_POS,
} derived_user_patch_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_user_patch_given(const derived_user_patch *from, derived_user_patch_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Someone. */
struct derived_user_key {
    int64_t id; /**< >= 1. */
    mc_str x_id;
    bool has_x_id; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_user_key, for derived_user_key_given. */
typedef enum derived_user_key_field {
    DERIVED_USER_KEY_FIELD_ID,
    DERIVED_USER_KEY_FIELD_X_ID,
} derived_user_key_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_user_key_given(const derived_user_key *from, derived_user_key_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Someone. */
struct derived_partial_user {
    int64_t id; /**< >= 1. */
    mc_str name; /**< 1 to 40 code points. */
    int64_t from_day;
    int64_t to_day;
    mc_str note;
    derived_user boss;
    mc_str x_id;
    double pos[2];
    bool has_id; /**< false: absent. */
    bool has_name; /**< false: absent. */
    bool has_from_day; /**< false: absent. */
    bool has_to_day; /**< false: absent. */
    bool has_note; /**< false: absent or null. */
    bool has_boss; /**< false: absent or null. */
    bool has_x_id; /**< false: absent or null. */
    bool has_pos; /**< false: absent. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_partial_user, for derived_partial_user_given. */
typedef enum derived_partial_user_field {
    DERIVED_PARTIAL_USER_FIELD_ID,
    DERIVED_PARTIAL_USER_FIELD_NAME,
    DERIVED_PARTIAL_USER_FIELD_FROM_DAY,
    DERIVED_PARTIAL_USER_FIELD_TO_DAY,
    DERIVED_PARTIAL_USER_FIELD_NOTE,
    DERIVED_PARTIAL_USER_FIELD_BOSS,
    DERIVED_PARTIAL_USER_FIELD_X_ID,
    DERIVED_PARTIAL_USER_FIELD_POS,
} derived_partial_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_partial_user_given(const derived_partial_user *from, derived_partial_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Someone. */
struct derived_user_without_id_boss_from_day {
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    int64_t to_day;
    mc_str note;
    mc_str x_id;
    double pos[2];
    bool has_note; /**< false: absent or null. */
    bool has_x_id; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_user_without_id_boss_from_day, for derived_user_without_id_boss_from_day_given. */
typedef enum derived_user_without_id_boss_from_day_field {
    DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_NAME,
    DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_TO_DAY,
    DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_NOTE,
    DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_X_ID,
    DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_POS,
} derived_user_without_id_boss_from_day_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_user_without_id_boss_from_day_given(const derived_user_without_id_boss_from_day *from, derived_user_without_id_boss_from_day_field field) {
    return mc_given(from->given, (size_t)field);
}

struct derived_uses {
    derived_user_patch patch;
    derived_user_key key;
    derived_partial_user inline_;
    derived_partial_user again;
    derived_user_without_id_boss_from_day without;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_uses, for derived_uses_given. */
typedef enum derived_uses_field {
    DERIVED_USES_FIELD_PATCH,
    DERIVED_USES_FIELD_KEY,
    DERIVED_USES_FIELD_INLINE_,
    DERIVED_USES_FIELD_AGAIN,
    DERIVED_USES_FIELD_WITHOUT,
} derived_uses_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_uses_given(const derived_uses *from, derived_uses_field field) {
    return mc_given(from->given, (size_t)field);
}

struct derived_admin {
    int64_t id; /**< >= 1. */
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    int64_t from_day;
    int64_t to_day;
    mc_str note;
    derived_user boss;
    mc_str x_id;
    double pos[2];
    derived_str_list rights; /**< [] where not given. */
    bool has_note; /**< false: absent or null. */
    bool has_boss; /**< false: absent or null. */
    bool has_x_id; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_admin, for derived_admin_given. */
typedef enum derived_admin_field {
    DERIVED_ADMIN_FIELD_ID,
    DERIVED_ADMIN_FIELD_NAME,
    DERIVED_ADMIN_FIELD_FROM_DAY,
    DERIVED_ADMIN_FIELD_TO_DAY,
    DERIVED_ADMIN_FIELD_NOTE,
    DERIVED_ADMIN_FIELD_BOSS,
    DERIVED_ADMIN_FIELD_X_ID,
    DERIVED_ADMIN_FIELD_POS,
    DERIVED_ADMIN_FIELD_RIGHTS,
} derived_admin_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_admin_given(const derived_admin *from, derived_admin_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Someone. */
struct derived_user_with_id_name {
    int64_t id; /**< >= 1. */
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_user_with_id_name, for derived_user_with_id_name_given. */
typedef enum derived_user_with_id_name_field {
    DERIVED_USER_WITH_ID_NAME_FIELD_ID,
    DERIVED_USER_WITH_ID_NAME_FIELD_NAME,
} derived_user_with_id_name_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_user_with_id_name_given(const derived_user_with_id_name *from, derived_user_with_id_name_field field) {
    return mc_given(from->given, (size_t)field);
}

struct derived_small {
    int64_t id; /**< >= 1. */
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    bool big; /**< false where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a derived_small, for derived_small_given. */
typedef enum derived_small_field {
    DERIVED_SMALL_FIELD_ID,
    DERIVED_SMALL_FIELD_NAME,
    DERIVED_SMALL_FIELD_BIG,
} derived_small_field;

/** Whether the input gave `field`, be it as null. */
static inline bool derived_small_given(const derived_small *from, derived_small_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool derived_days_in_order(int64_t from_day, int64_t to_day, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool derived_user_is_fine(const derived_user *value, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A User with every default in place. */
derived_user derived_user_init(void);
/** A UserPatch with every default in place. */
derived_user_patch derived_user_patch_init(void);
/** A UserKey with every default in place. */
derived_user_key derived_user_key_init(void);
/** A Partial[User] with every default in place. */
derived_partial_user derived_partial_user_init(void);
/** A Omit[User, id, boss, from_day] with every default in place. */
derived_user_without_id_boss_from_day derived_user_without_id_boss_from_day_init(void);
/** A Uses with every default in place. */
derived_uses derived_uses_init(void);
/** A Admin with every default in place. */
derived_admin derived_admin_init(void);
/** A Pick[User, id, name] with every default in place. */
derived_user_with_id_name derived_user_with_id_name_init(void);
/** A Small with every default in place. */
derived_small derived_small_init(void);
/**
 * Reads and checks a User. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_user_from_json(derived_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_user_from_json_with(derived_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_user_next_json(derived_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_user_to_json(const derived_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_user_write_json(const derived_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_user_to_json_into(const derived_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_user_merge_json(derived_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_user_validate(const derived_user *value, mc_errors *errors);
bool derived_user_equal(const derived_user *a, const derived_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_user_hash(const derived_user *value);
uint64_t derived_user_hash_seeded(const derived_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_user *derived_user_copy(const derived_user *value, mc_arena *arena);
/** For people, on one line. */
void derived_user_print(const derived_user *value, FILE *out);

/**
 * Reads and checks a UserPatch. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_user_patch_from_json(derived_user_patch *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_user_patch_from_json_with(derived_user_patch *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_user_patch_next_json(derived_user_patch *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_user_patch_to_json(const derived_user_patch *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_user_patch_write_json(const derived_user_patch *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_user_patch_to_json_into(const derived_user_patch *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_user_patch_merge_json(derived_user_patch *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_user_patch_validate(const derived_user_patch *value, mc_errors *errors);
bool derived_user_patch_equal(const derived_user_patch *a, const derived_user_patch *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_user_patch_hash(const derived_user_patch *value);
uint64_t derived_user_patch_hash_seeded(const derived_user_patch *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_user_patch *derived_user_patch_copy(const derived_user_patch *value, mc_arena *arena);
/** For people, on one line. */
void derived_user_patch_print(const derived_user_patch *value, FILE *out);

/**
 * Reads and checks a UserKey. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_user_key_from_json(derived_user_key *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_user_key_from_json_with(derived_user_key *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_user_key_next_json(derived_user_key *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_user_key_to_json(const derived_user_key *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_user_key_write_json(const derived_user_key *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_user_key_to_json_into(const derived_user_key *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_user_key_merge_json(derived_user_key *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_user_key_validate(const derived_user_key *value, mc_errors *errors);
bool derived_user_key_equal(const derived_user_key *a, const derived_user_key *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_user_key_hash(const derived_user_key *value);
uint64_t derived_user_key_hash_seeded(const derived_user_key *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_user_key *derived_user_key_copy(const derived_user_key *value, mc_arena *arena);
/** For people, on one line. */
void derived_user_key_print(const derived_user_key *value, FILE *out);

/**
 * Reads and checks a Partial[User]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_partial_user_from_json(derived_partial_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_partial_user_from_json_with(derived_partial_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_partial_user_next_json(derived_partial_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_partial_user_to_json(const derived_partial_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_partial_user_write_json(const derived_partial_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_partial_user_to_json_into(const derived_partial_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_partial_user_merge_json(derived_partial_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_partial_user_validate(const derived_partial_user *value, mc_errors *errors);
bool derived_partial_user_equal(const derived_partial_user *a, const derived_partial_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_partial_user_hash(const derived_partial_user *value);
uint64_t derived_partial_user_hash_seeded(const derived_partial_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_partial_user *derived_partial_user_copy(const derived_partial_user *value, mc_arena *arena);
/** For people, on one line. */
void derived_partial_user_print(const derived_partial_user *value, FILE *out);

/**
 * Reads and checks a Omit[User, id, boss, from_day]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_user_without_id_boss_from_day_from_json(derived_user_without_id_boss_from_day *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_user_without_id_boss_from_day_from_json_with(derived_user_without_id_boss_from_day *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_user_without_id_boss_from_day_next_json(derived_user_without_id_boss_from_day *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_user_without_id_boss_from_day_to_json(const derived_user_without_id_boss_from_day *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_user_without_id_boss_from_day_write_json(const derived_user_without_id_boss_from_day *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_user_without_id_boss_from_day_to_json_into(const derived_user_without_id_boss_from_day *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_user_without_id_boss_from_day_merge_json(derived_user_without_id_boss_from_day *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_user_without_id_boss_from_day_validate(const derived_user_without_id_boss_from_day *value, mc_errors *errors);
bool derived_user_without_id_boss_from_day_equal(const derived_user_without_id_boss_from_day *a, const derived_user_without_id_boss_from_day *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_user_without_id_boss_from_day_hash(const derived_user_without_id_boss_from_day *value);
uint64_t derived_user_without_id_boss_from_day_hash_seeded(const derived_user_without_id_boss_from_day *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_user_without_id_boss_from_day *derived_user_without_id_boss_from_day_copy(const derived_user_without_id_boss_from_day *value, mc_arena *arena);
/** For people, on one line. */
void derived_user_without_id_boss_from_day_print(const derived_user_without_id_boss_from_day *value, FILE *out);

/**
 * Reads and checks a Uses. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_uses_from_json(derived_uses *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_uses_from_json_with(derived_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_uses_next_json(derived_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_uses_to_json(const derived_uses *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_uses_write_json(const derived_uses *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_uses_to_json_into(const derived_uses *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_uses_merge_json(derived_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_uses_validate(const derived_uses *value, mc_errors *errors);
bool derived_uses_equal(const derived_uses *a, const derived_uses *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_uses_hash(const derived_uses *value);
uint64_t derived_uses_hash_seeded(const derived_uses *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_uses *derived_uses_copy(const derived_uses *value, mc_arena *arena);
/** For people, on one line. */
void derived_uses_print(const derived_uses *value, FILE *out);

/**
 * Reads and checks a Admin. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_admin_from_json(derived_admin *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_admin_from_json_with(derived_admin *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_admin_next_json(derived_admin *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_admin_to_json(const derived_admin *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_admin_write_json(const derived_admin *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_admin_to_json_into(const derived_admin *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_admin_merge_json(derived_admin *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_admin_validate(const derived_admin *value, mc_errors *errors);
bool derived_admin_equal(const derived_admin *a, const derived_admin *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_admin_hash(const derived_admin *value);
uint64_t derived_admin_hash_seeded(const derived_admin *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_admin *derived_admin_copy(const derived_admin *value, mc_arena *arena);
/** For people, on one line. */
void derived_admin_print(const derived_admin *value, FILE *out);

/**
 * Reads and checks a Pick[User, id, name]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_user_with_id_name_from_json(derived_user_with_id_name *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_user_with_id_name_from_json_with(derived_user_with_id_name *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_user_with_id_name_next_json(derived_user_with_id_name *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_user_with_id_name_to_json(const derived_user_with_id_name *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_user_with_id_name_write_json(const derived_user_with_id_name *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_user_with_id_name_to_json_into(const derived_user_with_id_name *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_user_with_id_name_merge_json(derived_user_with_id_name *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_user_with_id_name_validate(const derived_user_with_id_name *value, mc_errors *errors);
bool derived_user_with_id_name_equal(const derived_user_with_id_name *a, const derived_user_with_id_name *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_user_with_id_name_hash(const derived_user_with_id_name *value);
uint64_t derived_user_with_id_name_hash_seeded(const derived_user_with_id_name *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_user_with_id_name *derived_user_with_id_name_copy(const derived_user_with_id_name *value, mc_arena *arena);
/** For people, on one line. */
void derived_user_with_id_name_print(const derived_user_with_id_name *value, FILE *out);

/**
 * Reads and checks a Small. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool derived_small_from_json(derived_small *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool derived_small_from_json_with(derived_small *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status derived_small_next_json(derived_small *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool derived_small_to_json(const derived_small *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool derived_small_write_json(const derived_small *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t derived_small_to_json_into(const derived_small *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool derived_small_merge_json(derived_small *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool derived_small_validate(const derived_small *value, mc_errors *errors);
bool derived_small_equal(const derived_small *a, const derived_small *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t derived_small_hash(const derived_small *value);
uint64_t derived_small_hash_seeded(const derived_small *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
derived_small *derived_small_copy(const derived_small *value, mc_arena *arena);
/** For people, on one line. */
void derived_small_print(const derived_small *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type derived_user_mctype;
extern const mc_model derived_user_mcinfo;
extern const mc_type derived_user_patch_mctype;
extern const mc_model derived_user_patch_mcinfo;
extern const mc_type derived_user_key_mctype;
extern const mc_model derived_user_key_mcinfo;
extern const mc_type derived_partial_user_mctype;
extern const mc_model derived_partial_user_mcinfo;
extern const mc_type derived_user_without_id_boss_from_day_mctype;
extern const mc_model derived_user_without_id_boss_from_day_mcinfo;
extern const mc_type derived_uses_mctype;
extern const mc_model derived_uses_mcinfo;
extern const mc_type derived_admin_mctype;
extern const mc_model derived_admin_mcinfo;
extern const mc_type derived_user_with_id_name_mctype;
extern const mc_model derived_user_with_id_name_mcinfo;
extern const mc_type derived_small_mctype;
extern const mc_model derived_small_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *derived_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_user *out);
const char *derived_user_patch_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_user_patch *out);
const char *derived_user_key_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_user_key *out);
const char *derived_partial_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_partial_user *out);
const char *derived_user_without_id_boss_from_day_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_user_without_id_boss_from_day *out);
const char *derived_uses_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_uses *out);
const char *derived_admin_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_admin *out);
const char *derived_user_with_id_name_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_user_with_id_name *out);
const char *derived_small_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, derived_small *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *derived_user_encode(struct mc_put *to, char *at, mc_str tag, const derived_user *value);
char *derived_user_patch_encode(struct mc_put *to, char *at, mc_str tag, const derived_user_patch *value);
char *derived_user_key_encode(struct mc_put *to, char *at, mc_str tag, const derived_user_key *value);
char *derived_partial_user_encode(struct mc_put *to, char *at, mc_str tag, const derived_partial_user *value);
char *derived_user_without_id_boss_from_day_encode(struct mc_put *to, char *at, mc_str tag, const derived_user_without_id_boss_from_day *value);
char *derived_uses_encode(struct mc_put *to, char *at, mc_str tag, const derived_uses *value);
char *derived_admin_encode(struct mc_put *to, char *at, mc_str tag, const derived_admin *value);
char *derived_user_with_id_name_encode(struct mc_put *to, char *at, mc_str tag, const derived_user_with_id_name *value);
char *derived_small_encode(struct mc_put *to, char *at, mc_str tag, const derived_small *value);

#ifdef __cplusplus
}
#endif
#endif
