/* Made by modelc from computed_openapi.dsl: do not edit. */
#ifndef COMPUTED_OPENAPI_H
#define COMPUTED_OPENAPI_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is computed is in what an operation answers, and not in what it takes. */

typedef struct computed_openapi_line computed_openapi_line;

struct computed_openapi_line {
    double unit_price; /**< "unitPrice" in JSON. */
    int64_t count;
    bool has_count; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a computed_openapi_line, for computed_openapi_line_given. */
typedef enum computed_openapi_line_field {
    COMPUTED_OPENAPI_LINE_FIELD_UNIT_PRICE,
    COMPUTED_OPENAPI_LINE_FIELD_COUNT,
} computed_openapi_line_field;

/** Whether the input gave `field`, be it as null. */
static inline bool computed_openapi_line_given(const computed_openapi_line *from, computed_openapi_line_field field) {
    return mc_given(from->given, (size_t)field);
}

/** The computed field whole_price, in `arena` where it needs room; false where it has no value. */
bool computed_openapi_line_whole_price(const computed_openapi_line *from, double *out, mc_arena *arena);

/** None where there is no count. */
/** The computed field twice, in `arena` where it needs room; false where it has no value. */
bool computed_openapi_line_twice(const computed_openapi_line *from, int64_t *out, mc_arena *arena);

/** The computed field is_many, in `arena` where it needs room; false where it has no value. */
bool computed_openapi_line_is_many(const computed_openapi_line *from, bool *out, mc_arena *arena);

/* ---- what can be done with them ------------------------------------------ */

/** A Line with every default in place. */
computed_openapi_line computed_openapi_line_init(void);
/**
 * Reads and checks a Line. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool computed_openapi_line_from_json(computed_openapi_line *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool computed_openapi_line_from_json_with(computed_openapi_line *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status computed_openapi_line_next_json(computed_openapi_line *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool computed_openapi_line_to_json(const computed_openapi_line *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool computed_openapi_line_write_json(const computed_openapi_line *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t computed_openapi_line_to_json_into(const computed_openapi_line *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool computed_openapi_line_merge_json(computed_openapi_line *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool computed_openapi_line_validate(const computed_openapi_line *value, mc_errors *errors);
bool computed_openapi_line_equal(const computed_openapi_line *a, const computed_openapi_line *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t computed_openapi_line_hash(const computed_openapi_line *value);
uint64_t computed_openapi_line_hash_seeded(const computed_openapi_line *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
computed_openapi_line *computed_openapi_line_copy(const computed_openapi_line *value, mc_arena *arena);
/** For people, on one line. */
void computed_openapi_line_print(const computed_openapi_line *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type computed_openapi_line_mctype;
extern const mc_model computed_openapi_line_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *computed_openapi_line_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, computed_openapi_line *out);

#ifdef __cplusplus
}
#endif
#endif
