/* Made by modelc from constraints.dsl: do not edit. */
#ifndef CONSTRAINTS_H
#define CONSTRAINTS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Every constraint, on every type it has a meaning for. */

typedef struct constraints_bounds constraints_bounds;
typedef struct constraints_i64_list constraints_i64_list;
typedef struct constraints_i64_map constraints_i64_map;
typedef struct constraints_i64_map_entry constraints_i64_map_entry;

/** list[int] */
struct constraints_i64_list {
    int64_t *items;
    size_t len;
};

/** map[str, int] */
struct constraints_i64_map {
    constraints_i64_map_entry *entries;
    size_t len;
};

struct constraints_bounds {
    int64_t age; /**< 0 to 150. */
    int64_t below; /**< >= 0, < 10. */
    int64_t above; /**< > -5. */
    uint32_t step; /**< <= 100, a multiple of 5. */
    double ratio; /**< >= 0.0, < 1.0. */
    float positive; /**< > 0.0. */
    double half; /**< a multiple of 0.5. */
    mc_str name; /**< 1 to 40 code points. */
    mc_str long_name; /**< 3 to 5 code points. */
    constraints_i64_list few; /**< 1 to 3 items, no two alike. */
    constraints_i64_map some; /**< at most 10 items. */
    int64_t ranged; /**< 1 to 6. */
    mc_str at_most; /**< at most 8 code points. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a constraints_bounds, for constraints_bounds_given. */
typedef enum constraints_bounds_field {
    CONSTRAINTS_BOUNDS_FIELD_AGE,
    CONSTRAINTS_BOUNDS_FIELD_BELOW,
    CONSTRAINTS_BOUNDS_FIELD_ABOVE,
    CONSTRAINTS_BOUNDS_FIELD_STEP,
    CONSTRAINTS_BOUNDS_FIELD_RATIO,
    CONSTRAINTS_BOUNDS_FIELD_POSITIVE,
    CONSTRAINTS_BOUNDS_FIELD_HALF,
    CONSTRAINTS_BOUNDS_FIELD_NAME,
    CONSTRAINTS_BOUNDS_FIELD_LONG_NAME,
    CONSTRAINTS_BOUNDS_FIELD_FEW,
    CONSTRAINTS_BOUNDS_FIELD_SOME,
    CONSTRAINTS_BOUNDS_FIELD_RANGED,
    CONSTRAINTS_BOUNDS_FIELD_AT_MOST,
} constraints_bounds_field;

/** Whether the input gave `field`, be it as null. */
static inline bool constraints_bounds_given(const constraints_bounds *from, constraints_bounds_field field) {
    return mc_given(from->given, (size_t)field);
}

struct constraints_i64_map_entry {
    mc_str key;
    int64_t value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Bounds with every default in place. */
constraints_bounds constraints_bounds_init(void);
/**
 * Reads and checks a Bounds. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool constraints_bounds_from_json(constraints_bounds *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool constraints_bounds_from_json_with(constraints_bounds *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status constraints_bounds_next_json(constraints_bounds *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool constraints_bounds_to_json(const constraints_bounds *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool constraints_bounds_write_json(const constraints_bounds *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t constraints_bounds_to_json_into(const constraints_bounds *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool constraints_bounds_merge_json(constraints_bounds *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool constraints_bounds_validate(const constraints_bounds *value, mc_errors *errors);
bool constraints_bounds_equal(const constraints_bounds *a, const constraints_bounds *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t constraints_bounds_hash(const constraints_bounds *value);
uint64_t constraints_bounds_hash_seeded(const constraints_bounds *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
constraints_bounds *constraints_bounds_copy(const constraints_bounds *value, mc_arena *arena);
/** For people, on one line. */
void constraints_bounds_print(const constraints_bounds *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type constraints_bounds_mctype;
extern const mc_model constraints_bounds_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *constraints_bounds_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, constraints_bounds *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *constraints_bounds_encode(struct mc_put *to, char *at, mc_str tag, const constraints_bounds *value);

#ifdef __cplusplus
}
#endif
#endif
