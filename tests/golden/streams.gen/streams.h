/* Made by modelc from streams.dsl: do not edit. */
#ifndef STREAMS_H
#define STREAMS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Results that are sent item by item. */

typedef struct streams_tick streams_tick;
typedef struct streams_closed streams_closed;
typedef struct streams_str_list streams_str_list;

/** list[str] */
struct streams_str_list {
    mc_str *items;
    size_t len;
};

struct streams_tick {
    mc_datetime at;
    double price;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a streams_tick, for streams_tick_given. */
typedef enum streams_tick_field {
    STREAMS_TICK_FIELD_AT,
    STREAMS_TICK_FIELD_PRICE,
} streams_tick_field;

/** Whether the input gave `field`, be it as null. */
static inline bool streams_tick_given(const streams_tick *from, streams_tick_field field) {
    return mc_given(from->given, (size_t)field);
}

struct streams_closed {
    mc_str detail;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a streams_closed, for streams_closed_given. */
typedef enum streams_closed_field {
    STREAMS_CLOSED_FIELD_DETAIL,
} streams_closed_field;

/** Whether the input gave `field`, be it as null. */
static inline bool streams_closed_given(const streams_closed *from, streams_closed_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Tick with every default in place. */
streams_tick streams_tick_init(void);
/** A Closed with every default in place. */
streams_closed streams_closed_init(void);
/**
 * Reads and checks a Tick. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool streams_tick_from_json(streams_tick *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool streams_tick_from_json_with(streams_tick *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status streams_tick_next_json(streams_tick *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool streams_tick_to_json(const streams_tick *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool streams_tick_write_json(const streams_tick *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t streams_tick_to_json_into(const streams_tick *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool streams_tick_merge_json(streams_tick *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool streams_tick_validate(const streams_tick *value, mc_errors *errors);
bool streams_tick_equal(const streams_tick *a, const streams_tick *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t streams_tick_hash(const streams_tick *value);
uint64_t streams_tick_hash_seeded(const streams_tick *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
streams_tick *streams_tick_copy(const streams_tick *value, mc_arena *arena);
/** For people, on one line. */
void streams_tick_print(const streams_tick *value, FILE *out);

/**
 * Reads and checks a Closed. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool streams_closed_from_json(streams_closed *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool streams_closed_from_json_with(streams_closed *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status streams_closed_next_json(streams_closed *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool streams_closed_to_json(const streams_closed *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool streams_closed_write_json(const streams_closed *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t streams_closed_to_json_into(const streams_closed *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool streams_closed_merge_json(streams_closed *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool streams_closed_validate(const streams_closed *value, mc_errors *errors);
bool streams_closed_equal(const streams_closed *a, const streams_closed *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t streams_closed_hash(const streams_closed *value);
uint64_t streams_closed_hash_seeded(const streams_closed *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
streams_closed *streams_closed_copy(const streams_closed *value, mc_arena *arena);
/** For people, on one line. */
void streams_closed_print(const streams_closed *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type streams_tick_mctype;
extern const mc_model streams_tick_mcinfo;
extern const mc_type streams_closed_mctype;
extern const mc_model streams_closed_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *streams_tick_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, streams_tick *out);
const char *streams_closed_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, streams_closed *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *streams_tick_encode(struct mc_put *to, char *at, mc_str tag, const streams_tick *value);
char *streams_closed_encode(struct mc_put *to, char *at, mc_str tag, const streams_closed *value);

#ifdef __cplusplus
}
#endif
#endif
