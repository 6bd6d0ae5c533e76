/* Made by modelc from imports_as.dsl: do not edit. */
#ifndef IMPORTS_AS_H
#define IMPORTS_AS_H

#include <modelc/model.h>

#include "shared.h"

#ifdef __cplusplus
extern "C" {
#endif

/* An import with `as`: its names stand behind a dot. */

typedef struct imports_as_place imports_as_place;
typedef struct imports_as_trip_either imports_as_trip_either;
typedef struct imports_as_trip imports_as_trip;
typedef struct imports_as_shared_place_list imports_as_shared_place_list;
typedef struct imports_as_place_list imports_as_place_list;
typedef struct imports_as_shared_unit_map imports_as_shared_unit_map;
typedef struct imports_as_shared_unit_map_entry imports_as_shared_unit_map_entry;

/** list[Place] */
struct imports_as_shared_place_list {
    shared_place *items;
    size_t len;
};

/** list[Place] */
struct imports_as_place_list {
    imports_as_place *items;
    size_t len;
};

/** map[str, Unit] */
struct imports_as_shared_unit_map {
    imports_as_shared_unit_map_entry *entries;
    size_t len;
};

struct imports_as_place {
    mc_str name;
    shared_place at;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a imports_as_place, for imports_as_place_given. */
typedef enum imports_as_place_field {
    IMPORTS_AS_PLACE_FIELD_NAME,
    IMPORTS_AS_PLACE_FIELD_AT,
} imports_as_place_field;

/** Whether the input gave `field`, be it as null. */
static inline bool imports_as_place_given(const imports_as_place *from, imports_as_place_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Place | Place */
typedef enum imports_as_trip_either_case {
    IMPORTS_AS_TRIP_EITHER_SHARED_PLACE = 1, /**< Place */
    IMPORTS_AS_TRIP_EITHER_PLACE, /**< Place */
} imports_as_trip_either_case;

struct imports_as_trip_either {
    imports_as_trip_either_case kind;
    union {
        shared_place shared_place_;
        imports_as_place place;
    } as;
};

/** A imports_as_trip_either that holds `value`. */
static inline imports_as_trip_either imports_as_trip_either_from_shared_place_(const shared_place *value) {
    imports_as_trip_either made;
    memset(&made, 0, sizeof made);
    made.kind = IMPORTS_AS_TRIP_EITHER_SHARED_PLACE;
    made.as.shared_place_ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const shared_place *imports_as_trip_either_as_shared_place_(const imports_as_trip_either *from) {
    return from->kind == IMPORTS_AS_TRIP_EITHER_SHARED_PLACE ? &from->as.shared_place_ : NULL;
}

/** A imports_as_trip_either that holds `value`. */
static inline imports_as_trip_either imports_as_trip_either_from_place(const imports_as_place *value) {
    imports_as_trip_either made;
    memset(&made, 0, sizeof made);
    made.kind = IMPORTS_AS_TRIP_EITHER_PLACE;
    made.as.place = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const imports_as_place *imports_as_trip_either_as_place(const imports_as_trip_either *from) {
    return from->kind == IMPORTS_AS_TRIP_EITHER_PLACE ? &from->as.place : NULL;
}

struct imports_as_trip {
    shared_id id; /**< >= 1. */
    imports_as_place place;
    imports_as_shared_place_list spots;
    imports_as_place_list own;
    imports_as_shared_unit_map by_name;
    imports_as_trip_either either; /**< Place | Place. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a imports_as_trip, for imports_as_trip_given. */
typedef enum imports_as_trip_field {
    IMPORTS_AS_TRIP_FIELD_ID,
    IMPORTS_AS_TRIP_FIELD_PLACE,
    IMPORTS_AS_TRIP_FIELD_SPOTS,
    IMPORTS_AS_TRIP_FIELD_OWN,
    IMPORTS_AS_TRIP_FIELD_BY_NAME,
    IMPORTS_AS_TRIP_FIELD_EITHER,
} imports_as_trip_field;

/** Whether the input gave `field`, be it as null. */
static inline bool imports_as_trip_given(const imports_as_trip *from, imports_as_trip_field field) {
    return mc_given(from->given, (size_t)field);
}

struct imports_as_shared_unit_map_entry {
    mc_str key;
    shared_unit value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Place with every default in place. */
imports_as_place imports_as_place_init(void);
/** A Trip with every default in place. */
imports_as_trip imports_as_trip_init(void);
/**
 * Reads and checks a Place. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool imports_as_place_from_json(imports_as_place *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool imports_as_place_from_json_with(imports_as_place *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status imports_as_place_next_json(imports_as_place *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool imports_as_place_to_json(const imports_as_place *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool imports_as_place_write_json(const imports_as_place *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t imports_as_place_to_json_into(const imports_as_place *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool imports_as_place_merge_json(imports_as_place *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool imports_as_place_validate(const imports_as_place *value, mc_errors *errors);
bool imports_as_place_equal(const imports_as_place *a, const imports_as_place *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t imports_as_place_hash(const imports_as_place *value);
uint64_t imports_as_place_hash_seeded(const imports_as_place *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
imports_as_place *imports_as_place_copy(const imports_as_place *value, mc_arena *arena);
/** For people, on one line. */
void imports_as_place_print(const imports_as_place *value, FILE *out);

/**
 * Reads and checks a Trip. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool imports_as_trip_from_json(imports_as_trip *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool imports_as_trip_from_json_with(imports_as_trip *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status imports_as_trip_next_json(imports_as_trip *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool imports_as_trip_to_json(const imports_as_trip *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool imports_as_trip_write_json(const imports_as_trip *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t imports_as_trip_to_json_into(const imports_as_trip *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool imports_as_trip_merge_json(imports_as_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool imports_as_trip_validate(const imports_as_trip *value, mc_errors *errors);
bool imports_as_trip_equal(const imports_as_trip *a, const imports_as_trip *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t imports_as_trip_hash(const imports_as_trip *value);
uint64_t imports_as_trip_hash_seeded(const imports_as_trip *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
imports_as_trip *imports_as_trip_copy(const imports_as_trip *value, mc_arena *arena);
/** For people, on one line. */
void imports_as_trip_print(const imports_as_trip *value, FILE *out);

/**
 * Reads and checks a Place | Place. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool imports_as_trip_either_from_json(imports_as_trip_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool imports_as_trip_either_from_json_with(imports_as_trip_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status imports_as_trip_either_next_json(imports_as_trip_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool imports_as_trip_either_to_json(const imports_as_trip_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool imports_as_trip_either_write_json(const imports_as_trip_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t imports_as_trip_either_to_json_into(const imports_as_trip_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool imports_as_trip_either_merge_json(imports_as_trip_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool imports_as_trip_either_validate(const imports_as_trip_either *value, mc_errors *errors);
bool imports_as_trip_either_equal(const imports_as_trip_either *a, const imports_as_trip_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t imports_as_trip_either_hash(const imports_as_trip_either *value);
uint64_t imports_as_trip_either_hash_seeded(const imports_as_trip_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
imports_as_trip_either *imports_as_trip_either_copy(const imports_as_trip_either *value, mc_arena *arena);
/** For people, on one line. */
void imports_as_trip_either_print(const imports_as_trip_either *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type imports_as_place_mctype;
extern const mc_model imports_as_place_mcinfo;
extern const mc_type imports_as_trip_mctype;
extern const mc_model imports_as_trip_mcinfo;
extern const mc_type imports_as_trip_either_mctype;
extern const mc_union imports_as_trip_either_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *imports_as_place_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, imports_as_place *out);
const char *imports_as_trip_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, imports_as_trip *out);
const char *imports_as_trip_either_decode(struct mc_fast *in, const char *at, imports_as_trip_either *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *imports_as_place_encode(struct mc_put *to, char *at, mc_str tag, const imports_as_place *value);
char *imports_as_trip_encode(struct mc_put *to, char *at, mc_str tag, const imports_as_trip *value);
char *imports_as_trip_either_encode(struct mc_put *to, char *at, const imports_as_trip_either *value);

#ifdef __cplusplus
}
#endif
#endif
