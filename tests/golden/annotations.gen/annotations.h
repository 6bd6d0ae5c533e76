/* Made by modelc from annotations.dsl: do not edit. */
#ifndef ANNOTATIONS_H
#define ANNOTATIONS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What annotations make of names, of access and of input. */

/** Written in capitals. */
typedef enum annotations_role {
    ANNOTATIONS_ROLE_ADMIN = 0, /**< ADMIN */
    ANNOTATIONS_ROLE_SUPER_USER = 1, /**< SUPER_USER; deprecated: use admin */
    ANNOTATIONS_ROLE_OTHER = 2, /**< x */
} annotations_role;

typedef struct annotations_base annotations_base;
typedef struct annotations_user annotations_user;
typedef struct annotations_header annotations_header;
typedef struct annotations_owner annotations_owner;
typedef struct annotations_thing annotations_thing;
typedef struct annotations_user_list annotations_user_list;

/** list[User] */
struct annotations_user_list {
    annotations_user *items;
    size_t len;
};

/** Its children take its names, its mode and its limits. */
struct annotations_base {
    int64_t created_at; /**< "createdAt" in JSON; not taken from input. */
    mc_str full_name; /**< "name" in JSON. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a annotations_base, for annotations_base_given. */
typedef enum annotations_base_field {
    ANNOTATIONS_BASE_FIELD_CREATED_AT,
    ANNOTATIONS_BASE_FIELD_FULL_NAME,
} annotations_base_field;

/** Whether the input gave `field`, be it as null. */
static inline bool annotations_base_given(const annotations_base *from, annotations_base_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Keeps what it does not know. */
struct annotations_user {
    int64_t created_at; /**< "createdAt" in JSON; not taken from input. */
    mc_str full_name; /**< "name" in JSON. */
    mc_str pass_word; /**< at least 8 code points; "passWord" in JSON; not written; hidden when printed. */
    mc_str nick_name; /**< "nickName" in JSON; e.g. "ann". */
    /** Deprecated: use birth_year */
    int64_t old_age MC_DEPRECATED("use birth_year"); /**< "oldAge" in JSON. */
    int64_t birth_year; /**< 1900 to 2100; "birthYear" in JSON; 2000 where not given; e.g. 1984. */
    annotations_role role; /**< admin where not given. */
    annotations_user *boss; /**< NULL where there is none. */
    mc_any_map extra; /**< The keys of the input that no field has. */
    bool has_nick_name; /**< false: absent or null. */
    bool has_old_age; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a annotations_user, for annotations_user_given. */
typedef enum annotations_user_field {
    ANNOTATIONS_USER_FIELD_CREATED_AT,
    ANNOTATIONS_USER_FIELD_FULL_NAME,
    ANNOTATIONS_USER_FIELD_PASS_WORD,
    ANNOTATIONS_USER_FIELD_NICK_NAME,
    ANNOTATIONS_USER_FIELD_OLD_AGE,
    ANNOTATIONS_USER_FIELD_BIRTH_YEAR,
    ANNOTATIONS_USER_FIELD_ROLE,
    ANNOTATIONS_USER_FIELD_BOSS,
} annotations_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool annotations_user_given(const annotations_user *from, annotations_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Deprecated: it will go */
struct annotations_header {
    mc_str content_type; /**< "content-type" in JSON. */
    /** Deprecated: it will go */
    int64_t x_id MC_DEPRECATED("it will go"); /**< "x-id" in JSON; 1 where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a annotations_header, for annotations_header_given. */
typedef enum annotations_header_field {
    ANNOTATIONS_HEADER_FIELD_CONTENT_TYPE,
    ANNOTATIONS_HEADER_FIELD_X_ID,
} annotations_header_field;

/** Whether the input gave `field`, be it as null. */
static inline bool annotations_header_given(const annotations_header *from, annotations_header_field field) {
    return mc_given(from->given, (size_t)field);
}

/** A secret within is one of the whole. */
typedef enum annotations_owner_case {
    ANNOTATIONS_OWNER_USER = 1, /**< User */
    ANNOTATIONS_OWNER_I64, /**< int */
} annotations_owner_case;

struct annotations_owner {
    annotations_owner_case kind;
    union {
        annotations_user user;
        int64_t i64;
    } as;
};

/** A annotations_owner that holds `value`. */
static inline annotations_owner annotations_owner_from_user(const annotations_user *value) {
    annotations_owner made;
    memset(&made, 0, sizeof made);
    made.kind = ANNOTATIONS_OWNER_USER;
    made.as.user = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const annotations_user *annotations_owner_as_user(const annotations_owner *from) {
    return from->kind == ANNOTATIONS_OWNER_USER ? &from->as.user : NULL;
}

/** A annotations_owner that holds `value`. */
static inline annotations_owner annotations_owner_from_i64(int64_t value) {
    annotations_owner made;
    memset(&made, 0, sizeof made);
    made.kind = ANNOTATIONS_OWNER_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *annotations_owner_as_i64(const annotations_owner *from) {
    return from->kind == ANNOTATIONS_OWNER_I64 ? &from->as.i64 : NULL;
}

struct annotations_thing {
    annotations_owner owner;
    annotations_user_list others; /**< [] where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a annotations_thing, for annotations_thing_given. */
typedef enum annotations_thing_field {
    ANNOTATIONS_THING_FIELD_OWNER,
    ANNOTATIONS_THING_FIELD_OTHERS,
} annotations_thing_field;

/** Whether the input gave `field`, be it as null. */
static inline bool annotations_thing_given(const annotations_thing *from, annotations_thing_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Base with every default in place. */
annotations_base annotations_base_init(void);
/** A User with every default in place. */
annotations_user annotations_user_init(void);
/** A Header with every default in place. */
annotations_header annotations_header_init(void);
/** A Thing with every default in place. */
annotations_thing annotations_thing_init(void);
/**
 * Reads and checks a Base. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool annotations_base_from_json(annotations_base *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool annotations_base_from_json_with(annotations_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status annotations_base_next_json(annotations_base *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool annotations_base_to_json(const annotations_base *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool annotations_base_write_json(const annotations_base *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t annotations_base_to_json_into(const annotations_base *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool annotations_base_merge_json(annotations_base *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool annotations_base_validate(const annotations_base *value, mc_errors *errors);
bool annotations_base_equal(const annotations_base *a, const annotations_base *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t annotations_base_hash(const annotations_base *value);
uint64_t annotations_base_hash_seeded(const annotations_base *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
annotations_base *annotations_base_copy(const annotations_base *value, mc_arena *arena);
/** For people, on one line. */
void annotations_base_print(const annotations_base *value, FILE *out);

/**
 * Reads and checks a User. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool annotations_user_from_json(annotations_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool annotations_user_from_json_with(annotations_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status annotations_user_next_json(annotations_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool annotations_user_to_json(const annotations_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool annotations_user_write_json(const annotations_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t annotations_user_to_json_into(const annotations_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool annotations_user_merge_json(annotations_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool annotations_user_validate(const annotations_user *value, mc_errors *errors);
bool annotations_user_equal(const annotations_user *a, const annotations_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t annotations_user_hash(const annotations_user *value);
uint64_t annotations_user_hash_seeded(const annotations_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
annotations_user *annotations_user_copy(const annotations_user *value, mc_arena *arena);
/** For people, on one line. */
void annotations_user_print(const annotations_user *value, FILE *out);

/**
 * Reads and checks a Header. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool annotations_header_from_json(annotations_header *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool annotations_header_from_json_with(annotations_header *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status annotations_header_next_json(annotations_header *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool annotations_header_to_json(const annotations_header *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool annotations_header_write_json(const annotations_header *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t annotations_header_to_json_into(const annotations_header *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool annotations_header_merge_json(annotations_header *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool annotations_header_validate(const annotations_header *value, mc_errors *errors);
bool annotations_header_equal(const annotations_header *a, const annotations_header *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t annotations_header_hash(const annotations_header *value);
uint64_t annotations_header_hash_seeded(const annotations_header *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
annotations_header *annotations_header_copy(const annotations_header *value, mc_arena *arena);
/** For people, on one line. */
void annotations_header_print(const annotations_header *value, FILE *out);

/**
 * Reads and checks a Thing. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool annotations_thing_from_json(annotations_thing *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool annotations_thing_from_json_with(annotations_thing *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status annotations_thing_next_json(annotations_thing *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool annotations_thing_to_json(const annotations_thing *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool annotations_thing_write_json(const annotations_thing *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t annotations_thing_to_json_into(const annotations_thing *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool annotations_thing_merge_json(annotations_thing *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool annotations_thing_validate(const annotations_thing *value, mc_errors *errors);
bool annotations_thing_equal(const annotations_thing *a, const annotations_thing *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t annotations_thing_hash(const annotations_thing *value);
uint64_t annotations_thing_hash_seeded(const annotations_thing *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
annotations_thing *annotations_thing_copy(const annotations_thing *value, mc_arena *arena);
/** For people, on one line. */
void annotations_thing_print(const annotations_thing *value, FILE *out);

/**
 * Reads and checks a Owner. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool annotations_owner_from_json(annotations_owner *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool annotations_owner_from_json_with(annotations_owner *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status annotations_owner_next_json(annotations_owner *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool annotations_owner_to_json(const annotations_owner *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool annotations_owner_write_json(const annotations_owner *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t annotations_owner_to_json_into(const annotations_owner *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool annotations_owner_merge_json(annotations_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool annotations_owner_validate(const annotations_owner *value, mc_errors *errors);
bool annotations_owner_equal(const annotations_owner *a, const annotations_owner *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t annotations_owner_hash(const annotations_owner *value);
uint64_t annotations_owner_hash_seeded(const annotations_owner *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
annotations_owner *annotations_owner_copy(const annotations_owner *value, mc_arena *arena);
/** For people, on one line. */
void annotations_owner_print(const annotations_owner *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type annotations_base_mctype;
extern const mc_model annotations_base_mcinfo;
extern const mc_type annotations_user_mctype;
extern const mc_model annotations_user_mcinfo;
extern const mc_type annotations_header_mctype;
extern const mc_model annotations_header_mcinfo;
extern const mc_type annotations_thing_mctype;
extern const mc_model annotations_thing_mcinfo;
extern const mc_type annotations_owner_mctype;
extern const mc_union annotations_owner_mcinfo;
extern const mc_type annotations_role_mctype;
extern const mc_enum annotations_role_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *annotations_base_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, annotations_base *out);
const char *annotations_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, annotations_user *out);
const char *annotations_header_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, annotations_header *out);
const char *annotations_thing_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, annotations_thing *out);
const char *annotations_owner_decode(struct mc_fast *in, const char *at, annotations_owner *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *annotations_base_encode(struct mc_put *to, char *at, mc_str tag, const annotations_base *value);
char *annotations_header_encode(struct mc_put *to, char *at, mc_str tag, const annotations_header *value);
char *annotations_thing_encode(struct mc_put *to, char *at, mc_str tag, const annotations_thing *value);
char *annotations_owner_encode(struct mc_put *to, char *at, const annotations_owner *value);

#ifdef __cplusplus
}
#endif
#endif
