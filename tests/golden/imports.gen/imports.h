/* Made by modelc from imports.dsl: do not edit. */
#ifndef IMPORTS_H
#define IMPORTS_H

#include <modelc/model.h>

#include "shared.h"

#ifdef __cplusplus
extern "C" {
#endif

/* An import without `as`: its names stand as they are. */

typedef struct imports_trip imports_trip;
typedef struct imports_shared_place_list imports_shared_place_list;

/** list[Place] */
struct imports_shared_place_list {
    shared_place *items;
    size_t len;
};

struct imports_trip {
    shared_id id; /**< >= 1. */
    shared_place start;
    imports_shared_place_list stops; /**< [] where not given. */
    shared_unit unit; /**< mile where not given. */
    shared_where end; /**< Where. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a imports_trip, for imports_trip_given. */
typedef enum imports_trip_field {
    IMPORTS_TRIP_FIELD_ID,
    IMPORTS_TRIP_FIELD_START,
    IMPORTS_TRIP_FIELD_STOPS,
    IMPORTS_TRIP_FIELD_UNIT,
    IMPORTS_TRIP_FIELD_END,
} imports_trip_field;

/** Whether the input gave `field`, be it as null. */
static inline bool imports_trip_given(const imports_trip *from, imports_trip_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Trip with every default in place. */
imports_trip imports_trip_init(void);
/**
 * Reads and checks a Trip. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool imports_trip_from_json(imports_trip *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool imports_trip_from_json_with(imports_trip *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status imports_trip_next_json(imports_trip *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool imports_trip_to_json(const imports_trip *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool imports_trip_write_json(const imports_trip *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t imports_trip_to_json_into(const imports_trip *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool imports_trip_merge_json(imports_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool imports_trip_validate(const imports_trip *value, mc_errors *errors);
bool imports_trip_equal(const imports_trip *a, const imports_trip *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t imports_trip_hash(const imports_trip *value);
uint64_t imports_trip_hash_seeded(const imports_trip *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
imports_trip *imports_trip_copy(const imports_trip *value, mc_arena *arena);
/** For people, on one line. */
void imports_trip_print(const imports_trip *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type imports_trip_mctype;
extern const mc_model imports_trip_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *imports_trip_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, imports_trip *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *imports_trip_encode(struct mc_put *to, char *at, mc_str tag, const imports_trip *value);

#ifdef __cplusplus
}
#endif
#endif
