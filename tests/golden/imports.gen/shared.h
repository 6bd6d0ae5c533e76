/* Made by modelc from shared.dsl: do not edit. */
#ifndef SHARED_H
#define SHARED_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What other files import. */

typedef enum shared_unit {
    SHARED_UNIT_METER = 0, /**< meter */
    SHARED_UNIT_MILE = 1, /**< mile */
} shared_unit;

typedef int64_t shared_id;

typedef struct shared_place shared_place;
typedef struct shared_not_here shared_not_here;
typedef struct shared_where shared_where;

struct shared_place {
    double lat; /**< >= -90.0, <= 90.0. */
    double lon; /**< >= -180.0, <= 180.0. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a shared_place, for shared_place_given. */
typedef enum shared_place_field {
    SHARED_PLACE_FIELD_LAT,
    SHARED_PLACE_FIELD_LON,
} shared_place_field;

/** Whether the input gave `field`, be it as null. */
static inline bool shared_place_given(const shared_place *from, shared_place_field field) {
    return mc_given(from->given, (size_t)field);
}

struct shared_not_here {
    mc_str place;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a shared_not_here, for shared_not_here_given. */
typedef enum shared_not_here_field {
    SHARED_NOT_HERE_FIELD_PLACE,
} shared_not_here_field;

/** Whether the input gave `field`, be it as null. */
static inline bool shared_not_here_given(const shared_not_here *from, shared_not_here_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Where */
typedef enum shared_where_case {
    SHARED_WHERE_PLACE = 1, /**< Place */
    SHARED_WHERE_STR, /**< str */
} shared_where_case;

struct shared_where {
    shared_where_case kind;
    union {
        shared_place place;
        mc_str str;
    } as;
};

/** A shared_where that holds `value`. */
static inline shared_where shared_where_from_place(const shared_place *value) {
    shared_where made;
    memset(&made, 0, sizeof made);
    made.kind = SHARED_WHERE_PLACE;
    made.as.place = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const shared_place *shared_where_as_place(const shared_where *from) {
    return from->kind == SHARED_WHERE_PLACE ? &from->as.place : NULL;
}

/** A shared_where that holds `value`. */
static inline shared_where shared_where_from_str(mc_str value) {
    shared_where made;
    memset(&made, 0, sizeof made);
    made.kind = SHARED_WHERE_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *shared_where_as_str(const shared_where *from) {
    return from->kind == SHARED_WHERE_STR ? &from->as.str : NULL;
}

/* ---- what can be done with them ------------------------------------------ */

/** A Place with every default in place. */
shared_place shared_place_init(void);
/** A NotHere with every default in place. */
shared_not_here shared_not_here_init(void);
/**
 * Reads and checks a Place. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shared_place_from_json(shared_place *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shared_place_from_json_with(shared_place *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shared_place_next_json(shared_place *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shared_place_to_json(const shared_place *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shared_place_write_json(const shared_place *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shared_place_to_json_into(const shared_place *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shared_place_merge_json(shared_place *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shared_place_validate(const shared_place *value, mc_errors *errors);
bool shared_place_equal(const shared_place *a, const shared_place *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shared_place_hash(const shared_place *value);
uint64_t shared_place_hash_seeded(const shared_place *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shared_place *shared_place_copy(const shared_place *value, mc_arena *arena);
/** For people, on one line. */
void shared_place_print(const shared_place *value, FILE *out);

/**
 * Reads and checks a NotHere. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shared_not_here_from_json(shared_not_here *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shared_not_here_from_json_with(shared_not_here *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shared_not_here_next_json(shared_not_here *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shared_not_here_to_json(const shared_not_here *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shared_not_here_write_json(const shared_not_here *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shared_not_here_to_json_into(const shared_not_here *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shared_not_here_merge_json(shared_not_here *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shared_not_here_validate(const shared_not_here *value, mc_errors *errors);
bool shared_not_here_equal(const shared_not_here *a, const shared_not_here *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shared_not_here_hash(const shared_not_here *value);
uint64_t shared_not_here_hash_seeded(const shared_not_here *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shared_not_here *shared_not_here_copy(const shared_not_here *value, mc_arena *arena);
/** For people, on one line. */
void shared_not_here_print(const shared_not_here *value, FILE *out);

/**
 * Reads and checks a Where. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shared_where_from_json(shared_where *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shared_where_from_json_with(shared_where *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shared_where_next_json(shared_where *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shared_where_to_json(const shared_where *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shared_where_write_json(const shared_where *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shared_where_to_json_into(const shared_where *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shared_where_merge_json(shared_where *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shared_where_validate(const shared_where *value, mc_errors *errors);
bool shared_where_equal(const shared_where *a, const shared_where *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shared_where_hash(const shared_where *value);
uint64_t shared_where_hash_seeded(const shared_where *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shared_where *shared_where_copy(const shared_where *value, mc_arena *arena);
/** For people, on one line. */
void shared_where_print(const shared_where *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type shared_place_mctype;
extern const mc_model shared_place_mcinfo;
extern const mc_type shared_not_here_mctype;
extern const mc_model shared_not_here_mcinfo;
extern const mc_type shared_where_mctype;
extern const mc_union shared_where_mcinfo;
extern const mc_type shared_unit_mctype;
extern const mc_enum shared_unit_mcinfo;
extern const mc_type shared_id_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *shared_place_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, shared_place *out);
const char *shared_not_here_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, shared_not_here *out);
const char *shared_where_decode(struct mc_fast *in, const char *at, shared_where *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *shared_place_encode(struct mc_put *to, char *at, mc_str tag, const shared_place *value);
char *shared_not_here_encode(struct mc_put *to, char *at, mc_str tag, const shared_not_here *value);
char *shared_where_encode(struct mc_put *to, char *at, const shared_where *value);

#ifdef __cplusplus
}
#endif
#endif
