/* Made by modelc from tour.dsl: do not edit. */
#ifndef TOUR_H
#define TOUR_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A pet shop: many features in one file. */

/** What a person may do. */
typedef enum tour_role {
    TOUR_ROLE_ADMIN = 0, /**< admin */
    TOUR_ROLE_USER = 1, /**< plain-user */
    TOUR_ROLE_GUEST = 2, /**< guest */
} tour_role;

typedef enum tour_level {
    TOUR_LEVEL_LOW = 1, /**< low */
    TOUR_LEVEL_HIGH = 10, /**< high */
} tour_level;

typedef int64_t tour_id;

typedef mc_str tour_text;

typedef struct tour_timestamps tour_timestamps;
typedef struct tour_base tour_base;
typedef struct tour_cat tour_cat;
typedef struct tour_dog tour_dog;
typedef struct tour_user_ref tour_user_ref;
typedef struct tour_user tour_user;
typedef struct tour_not_found tour_not_found;
typedef struct tour_pet tour_pet;
typedef struct tour_dog_list tour_dog_list;
typedef struct tour_str_list tour_str_list;
typedef struct tour_f64_map tour_f64_map;
typedef struct tour_f64_map_entry tour_f64_map_entry;
typedef struct tour_pet_list tour_pet_list;
typedef struct tour_user_list tour_user_list;
typedef struct tour_pet_map tour_pet_map;
typedef struct tour_pet_map_entry tour_pet_map_entry;

/** list[Dog] */
struct tour_dog_list {
    tour_dog *items;
    size_t len;
};

/** list[str] */
struct tour_str_list {
    mc_str *items;
    size_t len;
};

/** map[str, f64] */
struct tour_f64_map {
    tour_f64_map_entry *entries;
    size_t len;
};

/** list[Pet] */
struct tour_pet_list {
    tour_pet *items;
    size_t len;
};

/** list[User] */
struct tour_user_list {
    tour_user *items;
    size_t len;
};

/** map[str, Pet] */
struct tour_pet_map {
    tour_pet_map_entry *entries;
    size_t len;
};

struct tour_timestamps {
    int64_t created;
    int64_t updated;
    bool has_updated; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tour_timestamps, for tour_timestamps_given. */
typedef enum tour_timestamps_field {
    TOUR_TIMESTAMPS_FIELD_CREATED,
    TOUR_TIMESTAMPS_FIELD_UPDATED,
} tour_timestamps_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tour_timestamps_given(const tour_timestamps *from, tour_timestamps_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tour_base {
    tour_id id; /**< >= 1. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tour_base, for tour_base_given. */
typedef enum tour_base_field {
    TOUR_BASE_FIELD_ID,
} tour_base_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tour_base_given(const tour_base *from, tour_base_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tour_cat {
    mc_str name; /**< 1 to 40 code points. */
    int64_t lives; /**< 0 to 9; 9 where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tour_cat, for tour_cat_given. */
typedef enum tour_cat_field {
    TOUR_CAT_FIELD_NAME,
    TOUR_CAT_FIELD_LIVES,
} tour_cat_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tour_cat_given(const tour_cat *from, tour_cat_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tour_dog {
    mc_str name; /**< 1 to 40 code points. */
    bool barks; /**< true where not given. */
    tour_dog_list puppies; /**< [] where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tour_dog, for tour_dog_given. */
typedef enum tour_dog_field {
    TOUR_DOG_FIELD_NAME,
    TOUR_DOG_FIELD_BARKS,
    TOUR_DOG_FIELD_PUPPIES,
} tour_dog_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tour_dog_given(const tour_dog *from, tour_dog_field field) {
    return mc_given(from->given, (size_t)field);
}

/** int | str */
typedef enum tour_user_ref_case {
    TOUR_USER_REF_I64 = 1, /**< int */
    TOUR_USER_REF_STR, /**< str */
} tour_user_ref_case;

struct tour_user_ref {
    tour_user_ref_case kind;
    union {
        int64_t i64;
        mc_str str;
    } as;
};

/** A tour_user_ref that holds `value`. */
static inline tour_user_ref tour_user_ref_from_i64(int64_t value) {
    tour_user_ref made;
    memset(&made, 0, sizeof made);
    made.kind = TOUR_USER_REF_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *tour_user_ref_as_i64(const tour_user_ref *from) {
    return from->kind == TOUR_USER_REF_I64 ? &from->as.i64 : NULL;
}

/** A tour_user_ref that holds `value`. */
static inline tour_user_ref tour_user_ref_from_str(mc_str value) {
    tour_user_ref made;
    memset(&made, 0, sizeof made);
    made.kind = TOUR_USER_REF_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *tour_user_ref_as_str(const tour_user_ref *from) {
    return from->kind == TOUR_USER_REF_STR ? &from->as.str : NULL;
}

/** A person who owns pets. */
struct tour_user {
    tour_id id; /**< >= 1. */
    int64_t created;
    int64_t updated;
    mc_str name; /**< 1 to 40 code points; "fullName" in JSON. */
    /** How friends say. */
    mc_str nick;
    tour_text bio; /**< at most 200 code points. */
    tour_user *boss; /**< NULL where there is none. */
    int64_t age; /**< 0 to 150; 18 where not given. */
    tour_role role; /**< user where not given. */
    tour_level level; /**< low where not given. */
    tour_user_ref ref; /**< int | str. */
    tour_str_list tags; /**< at most 8 items, no two alike; [] where not given. */
    tour_f64_map scores; /**< {} where not given. */
    double position[3]; /**< [0, 0, 0] where not given. */
    tour_pet_list pets; /**< [] where not given. */
    mc_value meta;
    bool has_updated; /**< false: absent or null. */
    bool has_nick; /**< false: absent or null. */
    bool has_bio; /**< false: absent. */
    bool has_meta; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tour_user, for tour_user_given. */
typedef enum tour_user_field {
    TOUR_USER_FIELD_ID,
    TOUR_USER_FIELD_CREATED,
    TOUR_USER_FIELD_UPDATED,
    TOUR_USER_FIELD_NAME,
    TOUR_USER_FIELD_NICK,
    TOUR_USER_FIELD_BIO,
    TOUR_USER_FIELD_BOSS,
    TOUR_USER_FIELD_AGE,
    TOUR_USER_FIELD_ROLE,
    TOUR_USER_FIELD_LEVEL,
    TOUR_USER_FIELD_REF,
    TOUR_USER_FIELD_TAGS,
    TOUR_USER_FIELD_SCORES,
    TOUR_USER_FIELD_POSITION,
    TOUR_USER_FIELD_PETS,
    TOUR_USER_FIELD_META,
} tour_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tour_user_given(const tour_user *from, tour_user_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tour_not_found {
    mc_str detail;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tour_not_found, for tour_not_found_given. */
typedef enum tour_not_found_field {
    TOUR_NOT_FOUND_FIELD_DETAIL,
} tour_not_found_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tour_not_found_given(const tour_not_found *from, tour_not_found_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Pet */
typedef enum tour_pet_case {
    TOUR_PET_CAT = 1, /**< cat */
    TOUR_PET_DOG, /**< dog */
} tour_pet_case;

struct tour_pet {
    tour_pet_case kind;
    union {
        tour_cat cat;
        tour_dog dog;
    } as;
};

/** A tour_pet that holds `value`. */
static inline tour_pet tour_pet_from_cat(const tour_cat *value) {
    tour_pet made;
    memset(&made, 0, sizeof made);
    made.kind = TOUR_PET_CAT;
    made.as.cat = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tour_cat *tour_pet_as_cat(const tour_pet *from) {
    return from->kind == TOUR_PET_CAT ? &from->as.cat : NULL;
}

/** A tour_pet that holds `value`. */
static inline tour_pet tour_pet_from_dog(const tour_dog *value) {
    tour_pet made;
    memset(&made, 0, sizeof made);
    made.kind = TOUR_PET_DOG;
    made.as.dog = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tour_dog *tour_pet_as_dog(const tour_pet *from) {
    return from->kind == TOUR_PET_DOG ? &from->as.dog : NULL;
}

struct tour_f64_map_entry {
    mc_str key;
    double value;
};

struct tour_pet_map_entry {
    mc_str key;
    tour_pet value;
};

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool tour_not_reserved(mc_str value, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool tour_grown_up(tour_role role, int64_t age, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A Timestamps with every default in place. */
tour_timestamps tour_timestamps_init(void);
/** A Base with every default in place. */
tour_base tour_base_init(void);
/** A Cat with every default in place. */
tour_cat tour_cat_init(void);
/** A Dog with every default in place. */
tour_dog tour_dog_init(void);
/** A User with every default in place. */
tour_user tour_user_init(void);
/** A NotFound with every default in place. */
tour_not_found tour_not_found_init(void);
/**
 * Reads and checks a Timestamps. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_timestamps_from_json(tour_timestamps *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_timestamps_from_json_with(tour_timestamps *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_timestamps_next_json(tour_timestamps *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_timestamps_to_json(const tour_timestamps *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_timestamps_write_json(const tour_timestamps *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_timestamps_to_json_into(const tour_timestamps *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_timestamps_merge_json(tour_timestamps *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_timestamps_validate(const tour_timestamps *value, mc_errors *errors);
bool tour_timestamps_equal(const tour_timestamps *a, const tour_timestamps *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_timestamps_hash(const tour_timestamps *value);
uint64_t tour_timestamps_hash_seeded(const tour_timestamps *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_timestamps *tour_timestamps_copy(const tour_timestamps *value, mc_arena *arena);
/** For people, on one line. */
void tour_timestamps_print(const tour_timestamps *value, FILE *out);

/**
 * Reads and checks a Base. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_base_from_json(tour_base *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_base_from_json_with(tour_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_base_next_json(tour_base *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_base_to_json(const tour_base *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_base_write_json(const tour_base *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_base_to_json_into(const tour_base *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_base_merge_json(tour_base *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_base_validate(const tour_base *value, mc_errors *errors);
bool tour_base_equal(const tour_base *a, const tour_base *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_base_hash(const tour_base *value);
uint64_t tour_base_hash_seeded(const tour_base *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_base *tour_base_copy(const tour_base *value, mc_arena *arena);
/** For people, on one line. */
void tour_base_print(const tour_base *value, FILE *out);

/**
 * Reads and checks a Cat. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_cat_from_json(tour_cat *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_cat_from_json_with(tour_cat *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_cat_next_json(tour_cat *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_cat_to_json(const tour_cat *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_cat_write_json(const tour_cat *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_cat_to_json_into(const tour_cat *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_cat_merge_json(tour_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_cat_validate(const tour_cat *value, mc_errors *errors);
bool tour_cat_equal(const tour_cat *a, const tour_cat *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_cat_hash(const tour_cat *value);
uint64_t tour_cat_hash_seeded(const tour_cat *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_cat *tour_cat_copy(const tour_cat *value, mc_arena *arena);
/** For people, on one line. */
void tour_cat_print(const tour_cat *value, FILE *out);

/**
 * Reads and checks a Dog. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_dog_from_json(tour_dog *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_dog_from_json_with(tour_dog *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_dog_next_json(tour_dog *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_dog_to_json(const tour_dog *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_dog_write_json(const tour_dog *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_dog_to_json_into(const tour_dog *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_dog_merge_json(tour_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_dog_validate(const tour_dog *value, mc_errors *errors);
bool tour_dog_equal(const tour_dog *a, const tour_dog *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_dog_hash(const tour_dog *value);
uint64_t tour_dog_hash_seeded(const tour_dog *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_dog *tour_dog_copy(const tour_dog *value, mc_arena *arena);
/** For people, on one line. */
void tour_dog_print(const tour_dog *value, FILE *out);

/**
 * Reads and checks a User. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_user_from_json(tour_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_user_from_json_with(tour_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_user_next_json(tour_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_user_to_json(const tour_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_user_write_json(const tour_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_user_to_json_into(const tour_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_user_merge_json(tour_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_user_validate(const tour_user *value, mc_errors *errors);
bool tour_user_equal(const tour_user *a, const tour_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_user_hash(const tour_user *value);
uint64_t tour_user_hash_seeded(const tour_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_user *tour_user_copy(const tour_user *value, mc_arena *arena);
/** For people, on one line. */
void tour_user_print(const tour_user *value, FILE *out);

/**
 * Reads and checks a NotFound. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_not_found_from_json(tour_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_not_found_from_json_with(tour_not_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_not_found_next_json(tour_not_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_not_found_to_json(const tour_not_found *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_not_found_write_json(const tour_not_found *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_not_found_to_json_into(const tour_not_found *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_not_found_merge_json(tour_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_not_found_validate(const tour_not_found *value, mc_errors *errors);
bool tour_not_found_equal(const tour_not_found *a, const tour_not_found *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_not_found_hash(const tour_not_found *value);
uint64_t tour_not_found_hash_seeded(const tour_not_found *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_not_found *tour_not_found_copy(const tour_not_found *value, mc_arena *arena);
/** For people, on one line. */
void tour_not_found_print(const tour_not_found *value, FILE *out);

/**
 * Reads and checks a Pet. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_pet_from_json(tour_pet *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_pet_from_json_with(tour_pet *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_pet_next_json(tour_pet *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_pet_to_json(const tour_pet *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_pet_write_json(const tour_pet *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_pet_to_json_into(const tour_pet *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_pet_merge_json(tour_pet *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_pet_validate(const tour_pet *value, mc_errors *errors);
bool tour_pet_equal(const tour_pet *a, const tour_pet *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_pet_hash(const tour_pet *value);
uint64_t tour_pet_hash_seeded(const tour_pet *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_pet *tour_pet_copy(const tour_pet *value, mc_arena *arena);
/** For people, on one line. */
void tour_pet_print(const tour_pet *value, FILE *out);

/**
 * Reads and checks a int | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tour_user_ref_from_json(tour_user_ref *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tour_user_ref_from_json_with(tour_user_ref *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tour_user_ref_next_json(tour_user_ref *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tour_user_ref_to_json(const tour_user_ref *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tour_user_ref_write_json(const tour_user_ref *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tour_user_ref_to_json_into(const tour_user_ref *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tour_user_ref_merge_json(tour_user_ref *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tour_user_ref_validate(const tour_user_ref *value, mc_errors *errors);
bool tour_user_ref_equal(const tour_user_ref *a, const tour_user_ref *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tour_user_ref_hash(const tour_user_ref *value);
uint64_t tour_user_ref_hash_seeded(const tour_user_ref *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tour_user_ref *tour_user_ref_copy(const tour_user_ref *value, mc_arena *arena);
/** For people, on one line. */
void tour_user_ref_print(const tour_user_ref *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type tour_timestamps_mctype;
extern const mc_model tour_timestamps_mcinfo;
extern const mc_type tour_base_mctype;
extern const mc_model tour_base_mcinfo;
extern const mc_type tour_cat_mctype;
extern const mc_model tour_cat_mcinfo;
extern const mc_type tour_dog_mctype;
extern const mc_model tour_dog_mcinfo;
extern const mc_type tour_user_mctype;
extern const mc_model tour_user_mcinfo;
extern const mc_type tour_not_found_mctype;
extern const mc_model tour_not_found_mcinfo;
extern const mc_type tour_pet_mctype;
extern const mc_union tour_pet_mcinfo;
extern const mc_type tour_user_ref_mctype;
extern const mc_union tour_user_ref_mcinfo;
extern const mc_type tour_role_mctype;
extern const mc_enum tour_role_mcinfo;
extern const mc_type tour_level_mctype;
extern const mc_enum tour_level_mcinfo;
extern const mc_type tour_id_mctype;
extern const mc_type tour_text_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *tour_timestamps_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tour_timestamps *out);
const char *tour_base_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tour_base *out);
const char *tour_cat_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tour_cat *out);
const char *tour_dog_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tour_dog *out);
const char *tour_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tour_user *out);
const char *tour_not_found_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tour_not_found *out);
const char *tour_pet_decode(struct mc_fast *in, const char *at, tour_pet *out);
const char *tour_user_ref_decode(struct mc_fast *in, const char *at, tour_user_ref *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *tour_timestamps_encode(struct mc_put *to, char *at, mc_str tag, const tour_timestamps *value);
char *tour_base_encode(struct mc_put *to, char *at, mc_str tag, const tour_base *value);
char *tour_cat_encode(struct mc_put *to, char *at, mc_str tag, const tour_cat *value);
char *tour_dog_encode(struct mc_put *to, char *at, mc_str tag, const tour_dog *value);
char *tour_user_encode(struct mc_put *to, char *at, mc_str tag, const tour_user *value);
char *tour_not_found_encode(struct mc_put *to, char *at, mc_str tag, const tour_not_found *value);
char *tour_pet_encode(struct mc_put *to, char *at, const tour_pet *value);
char *tour_user_ref_encode(struct mc_put *to, char *at, const tour_user_ref *value);

#ifdef __cplusplus
}
#endif
#endif
