/* Made by modelc from inherits.dsl: do not edit. */
#ifndef INHERITS_H
#define INHERITS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A base and mixins: their fields come first, their checks hold too. */

typedef struct inherits_timestamps inherits_timestamps;
typedef struct inherits_base inherits_base;
typedef struct inherits_named inherits_named;
typedef struct inherits_user inherits_user;

struct inherits_timestamps {
    int64_t created;
    int64_t updated;
    bool has_updated; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a inherits_timestamps, for inherits_timestamps_given. */
typedef enum inherits_timestamps_field {
    INHERITS_TIMESTAMPS_FIELD_CREATED,
    INHERITS_TIMESTAMPS_FIELD_UPDATED,
} inherits_timestamps_field;

/** Whether the input gave `field`, be it as null. */
static inline bool inherits_timestamps_given(const inherits_timestamps *from, inherits_timestamps_field field) {
    return mc_given(from->given, (size_t)field);
}

struct inherits_base {
    int64_t id; /**< >= 1. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a inherits_base, for inherits_base_given. */
typedef enum inherits_base_field {
    INHERITS_BASE_FIELD_ID,
} inherits_base_field;

/** Whether the input gave `field`, be it as null. */
static inline bool inherits_base_given(const inherits_base *from, inherits_base_field field) {
    return mc_given(from->given, (size_t)field);
}

struct inherits_named {
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a inherits_named, for inherits_named_given. */
typedef enum inherits_named_field {
    INHERITS_NAMED_FIELD_NAME,
} inherits_named_field;

/** Whether the input gave `field`, be it as null. */
static inline bool inherits_named_given(const inherits_named *from, inherits_named_field field) {
    return mc_given(from->given, (size_t)field);
}

/** A base, two mixins and a field of its own. */
struct inherits_user {
    int64_t id; /**< >= 1. */
    int64_t created;
    int64_t updated;
    mc_str name; /**< 1 to 40 code points; "nobody" where not given. */
    mc_str email;
    bool has_updated; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a inherits_user, for inherits_user_given. */
typedef enum inherits_user_field {
    INHERITS_USER_FIELD_ID,
    INHERITS_USER_FIELD_CREATED,
    INHERITS_USER_FIELD_UPDATED,
    INHERITS_USER_FIELD_NAME,
    INHERITS_USER_FIELD_EMAIL,
} inherits_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool inherits_user_given(const inherits_user *from, inherits_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool inherits_times_in_order(int64_t created, const int64_t *updated, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A Timestamps with every default in place. */
inherits_timestamps inherits_timestamps_init(void);
/** A Base with every default in place. */
inherits_base inherits_base_init(void);
/** A Named with every default in place. */
inherits_named inherits_named_init(void);
/** A User with every default in place. */
inherits_user inherits_user_init(void);
/**
 * Reads and checks a Timestamps. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool inherits_timestamps_from_json(inherits_timestamps *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool inherits_timestamps_from_json_with(inherits_timestamps *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status inherits_timestamps_next_json(inherits_timestamps *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool inherits_timestamps_to_json(const inherits_timestamps *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool inherits_timestamps_write_json(const inherits_timestamps *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t inherits_timestamps_to_json_into(const inherits_timestamps *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool inherits_timestamps_merge_json(inherits_timestamps *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool inherits_timestamps_validate(const inherits_timestamps *value, mc_errors *errors);
bool inherits_timestamps_equal(const inherits_timestamps *a, const inherits_timestamps *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t inherits_timestamps_hash(const inherits_timestamps *value);
uint64_t inherits_timestamps_hash_seeded(const inherits_timestamps *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
inherits_timestamps *inherits_timestamps_copy(const inherits_timestamps *value, mc_arena *arena);
/** For people, on one line. */
void inherits_timestamps_print(const inherits_timestamps *value, FILE *out);

/**
 * Reads and checks a Base. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool inherits_base_from_json(inherits_base *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool inherits_base_from_json_with(inherits_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status inherits_base_next_json(inherits_base *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool inherits_base_to_json(const inherits_base *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool inherits_base_write_json(const inherits_base *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t inherits_base_to_json_into(const inherits_base *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool inherits_base_merge_json(inherits_base *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool inherits_base_validate(const inherits_base *value, mc_errors *errors);
bool inherits_base_equal(const inherits_base *a, const inherits_base *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t inherits_base_hash(const inherits_base *value);
uint64_t inherits_base_hash_seeded(const inherits_base *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
inherits_base *inherits_base_copy(const inherits_base *value, mc_arena *arena);
/** For people, on one line. */
void inherits_base_print(const inherits_base *value, FILE *out);

/**
 * Reads and checks a Named. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool inherits_named_from_json(inherits_named *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool inherits_named_from_json_with(inherits_named *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status inherits_named_next_json(inherits_named *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool inherits_named_to_json(const inherits_named *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool inherits_named_write_json(const inherits_named *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t inherits_named_to_json_into(const inherits_named *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool inherits_named_merge_json(inherits_named *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool inherits_named_validate(const inherits_named *value, mc_errors *errors);
bool inherits_named_equal(const inherits_named *a, const inherits_named *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t inherits_named_hash(const inherits_named *value);
uint64_t inherits_named_hash_seeded(const inherits_named *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
inherits_named *inherits_named_copy(const inherits_named *value, mc_arena *arena);
/** For people, on one line. */
void inherits_named_print(const inherits_named *value, FILE *out);

/**
 * Reads and checks a User. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool inherits_user_from_json(inherits_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool inherits_user_from_json_with(inherits_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status inherits_user_next_json(inherits_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool inherits_user_to_json(const inherits_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool inherits_user_write_json(const inherits_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t inherits_user_to_json_into(const inherits_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool inherits_user_merge_json(inherits_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool inherits_user_validate(const inherits_user *value, mc_errors *errors);
bool inherits_user_equal(const inherits_user *a, const inherits_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t inherits_user_hash(const inherits_user *value);
uint64_t inherits_user_hash_seeded(const inherits_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
inherits_user *inherits_user_copy(const inherits_user *value, mc_arena *arena);
/** For people, on one line. */
void inherits_user_print(const inherits_user *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type inherits_timestamps_mctype;
extern const mc_model inherits_timestamps_mcinfo;
extern const mc_type inherits_base_mctype;
extern const mc_model inherits_base_mcinfo;
extern const mc_type inherits_named_mctype;
extern const mc_model inherits_named_mcinfo;
extern const mc_type inherits_user_mctype;
extern const mc_model inherits_user_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *inherits_timestamps_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, inherits_timestamps *out);
const char *inherits_base_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, inherits_base *out);
const char *inherits_named_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, inherits_named *out);
const char *inherits_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, inherits_user *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *inherits_timestamps_encode(struct mc_put *to, char *at, mc_str tag, const inherits_timestamps *value);
char *inherits_base_encode(struct mc_put *to, char *at, mc_str tag, const inherits_base *value);
char *inherits_named_encode(struct mc_put *to, char *at, mc_str tag, const inherits_named *value);
char *inherits_user_encode(struct mc_put *to, char *at, mc_str tag, const inherits_user *value);

#ifdef __cplusplus
}
#endif
#endif
