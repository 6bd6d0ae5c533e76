/* Made by modelc from sockets.dsl: do not edit. */
#ifndef SOCKETS_H
#define SOCKETS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* WebSockets: streams in and out. */

typedef struct sockets_say sockets_say;
typedef struct sockets_said sockets_said;
typedef struct sockets_full sockets_full;
typedef struct sockets_i64_list sockets_i64_list;

/** list[int] */
struct sockets_i64_list {
    int64_t *items;
    size_t len;
};

struct sockets_say {
    mc_str text; /**< 1 to 200 code points. */
    mc_str to;
    bool has_to; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a sockets_say, for sockets_say_given. */
typedef enum sockets_say_field {
    SOCKETS_SAY_FIELD_TEXT,
    SOCKETS_SAY_FIELD_TO,
} sockets_say_field;

/** Whether the input gave `field`, be it as null. */
static inline bool sockets_say_given(const sockets_say *from, sockets_say_field field) {
    return mc_given(from->given, (size_t)field);
}

struct sockets_said {
    mc_str from;
    mc_str text;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a sockets_said, for sockets_said_given. */
typedef enum sockets_said_field {
    SOCKETS_SAID_FIELD_FROM,
    SOCKETS_SAID_FIELD_TEXT,
} sockets_said_field;

/** Whether the input gave `field`, be it as null. */
static inline bool sockets_said_given(const sockets_said *from, sockets_said_field field) {
    return mc_given(from->given, (size_t)field);
}

struct sockets_full {
    mc_str detail;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a sockets_full, for sockets_full_given. */
typedef enum sockets_full_field {
    SOCKETS_FULL_FIELD_DETAIL,
} sockets_full_field;

/** Whether the input gave `field`, be it as null. */
static inline bool sockets_full_given(const sockets_full *from, sockets_full_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Say with every default in place. */
sockets_say sockets_say_init(void);
/** A Said with every default in place. */
sockets_said sockets_said_init(void);
/** A Full with every default in place. */
sockets_full sockets_full_init(void);
/**
 * Reads and checks a Say. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool sockets_say_from_json(sockets_say *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool sockets_say_from_json_with(sockets_say *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status sockets_say_next_json(sockets_say *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool sockets_say_to_json(const sockets_say *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool sockets_say_write_json(const sockets_say *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t sockets_say_to_json_into(const sockets_say *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool sockets_say_merge_json(sockets_say *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool sockets_say_validate(const sockets_say *value, mc_errors *errors);
bool sockets_say_equal(const sockets_say *a, const sockets_say *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t sockets_say_hash(const sockets_say *value);
uint64_t sockets_say_hash_seeded(const sockets_say *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
sockets_say *sockets_say_copy(const sockets_say *value, mc_arena *arena);
/** For people, on one line. */
void sockets_say_print(const sockets_say *value, FILE *out);

/**
 * Reads and checks a Said. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool sockets_said_from_json(sockets_said *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool sockets_said_from_json_with(sockets_said *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status sockets_said_next_json(sockets_said *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool sockets_said_to_json(const sockets_said *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool sockets_said_write_json(const sockets_said *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t sockets_said_to_json_into(const sockets_said *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool sockets_said_merge_json(sockets_said *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool sockets_said_validate(const sockets_said *value, mc_errors *errors);
bool sockets_said_equal(const sockets_said *a, const sockets_said *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t sockets_said_hash(const sockets_said *value);
uint64_t sockets_said_hash_seeded(const sockets_said *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
sockets_said *sockets_said_copy(const sockets_said *value, mc_arena *arena);
/** For people, on one line. */
void sockets_said_print(const sockets_said *value, FILE *out);

/**
 * Reads and checks a Full. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool sockets_full_from_json(sockets_full *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool sockets_full_from_json_with(sockets_full *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status sockets_full_next_json(sockets_full *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool sockets_full_to_json(const sockets_full *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool sockets_full_write_json(const sockets_full *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t sockets_full_to_json_into(const sockets_full *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool sockets_full_merge_json(sockets_full *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool sockets_full_validate(const sockets_full *value, mc_errors *errors);
bool sockets_full_equal(const sockets_full *a, const sockets_full *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t sockets_full_hash(const sockets_full *value);
uint64_t sockets_full_hash_seeded(const sockets_full *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
sockets_full *sockets_full_copy(const sockets_full *value, mc_arena *arena);
/** For people, on one line. */
void sockets_full_print(const sockets_full *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type sockets_say_mctype;
extern const mc_model sockets_say_mcinfo;
extern const mc_type sockets_said_mctype;
extern const mc_model sockets_said_mcinfo;
extern const mc_type sockets_full_mctype;
extern const mc_model sockets_full_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *sockets_say_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, sockets_say *out);
const char *sockets_said_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, sockets_said *out);
const char *sockets_full_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, sockets_full *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *sockets_say_encode(struct mc_put *to, char *at, mc_str tag, const sockets_say *value);
char *sockets_said_encode(struct mc_put *to, char *at, mc_str tag, const sockets_said *value);
char *sockets_full_encode(struct mc_put *to, char *at, mc_str tag, const sockets_full *value);

#ifdef __cplusplus
}
#endif
#endif
