/* Made by modelc from models.dsl: do not edit. */
#ifndef MODELS_H
#define MODELS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Every scalar, and every way a field can be present. */

typedef struct models_scalars models_scalars;
typedef struct models_empty models_empty;
typedef struct models_presence models_presence;
typedef struct models_names models_names;

/** Of each type one. */
struct models_scalars {
    bool flag;
    int8_t tiny;
    int16_t small;
    int32_t medium;
    int64_t large;
    int64_t whole;
    uint8_t tiny_u;
    uint16_t small_u;
    uint32_t medium_u;
    uint64_t large_u;
    float single;
    double twice;
    double number;
    mc_str text;
    mc_value any;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a models_scalars, for models_scalars_given. */
typedef enum models_scalars_field {
    MODELS_SCALARS_FIELD_FLAG,
    MODELS_SCALARS_FIELD_TINY,
    MODELS_SCALARS_FIELD_SMALL,
    MODELS_SCALARS_FIELD_MEDIUM,
    MODELS_SCALARS_FIELD_LARGE,
    MODELS_SCALARS_FIELD_WHOLE,
    MODELS_SCALARS_FIELD_TINY_U,
    MODELS_SCALARS_FIELD_SMALL_U,
    MODELS_SCALARS_FIELD_MEDIUM_U,
    MODELS_SCALARS_FIELD_LARGE_U,
    MODELS_SCALARS_FIELD_SINGLE,
    MODELS_SCALARS_FIELD_TWICE,
    MODELS_SCALARS_FIELD_NUMBER,
    MODELS_SCALARS_FIELD_TEXT,
    MODELS_SCALARS_FIELD_ANY,
} models_scalars_field;

/** Whether the input gave `field`, be it as null. */
static inline bool models_scalars_given(const models_scalars *from, models_scalars_field field) {
    return mc_given(from->given, (size_t)field);
}

struct models_empty {
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The table "absent, null, value" of the language, row by row. */
struct models_presence {
    int64_t always;
    int64_t filled; /**< 7 where not given. */
    int64_t optional;
    int64_t absent;
    int64_t nullable;
    int64_t filled_null;
    int64_t filled_nullable; /**< 3 where not given. */
    bool has_optional; /**< false: absent or null. */
    bool has_absent; /**< false: absent. */
    bool has_nullable; /**< false: null. */
    bool has_filled_null; /**< false: null. */
    bool has_filled_nullable; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a models_presence, for models_presence_given. */
typedef enum models_presence_field {
    MODELS_PRESENCE_FIELD_ALWAYS,
    MODELS_PRESENCE_FIELD_FILLED,
    MODELS_PRESENCE_FIELD_OPTIONAL,
    MODELS_PRESENCE_FIELD_ABSENT,
    MODELS_PRESENCE_FIELD_NULLABLE,
    MODELS_PRESENCE_FIELD_FILLED_NULL,
    MODELS_PRESENCE_FIELD_FILLED_NULLABLE,
} models_presence_field;

/** Whether the input gave `field`, be it as null. */
static inline bool models_presence_given(const models_presence *from, models_presence_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Names that C or C++ keep for themselves, and names that JSON writes otherwise. */
struct models_names {
    int64_t int_;
    mc_str class_;
    bool default_; /**< true where not given. */
    bool true_; /**< false where not given. */
    mc_str x_id;
    mc_str full_name; /**< "full name" in JSON. */
    int64_t n2nd; /**< 2 where not given. */
    mc_str type; /**< "plain" where not given. */
    mc_str check; /**< "checked" where not given. */
    bool has_x_id; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a models_names, for models_names_given. */
typedef enum models_names_field {
    MODELS_NAMES_FIELD_INT_,
    MODELS_NAMES_FIELD_CLASS_,
    MODELS_NAMES_FIELD_DEFAULT_,
    MODELS_NAMES_FIELD_TRUE_,
    MODELS_NAMES_FIELD_X_ID,
    MODELS_NAMES_FIELD_FULL_NAME,
    MODELS_NAMES_FIELD_N2ND,
    MODELS_NAMES_FIELD_TYPE,
    MODELS_NAMES_FIELD_CHECK,
} models_names_field;

/** Whether the input gave `field`, be it as null. */
static inline bool models_names_given(const models_names *from, models_names_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Scalars with every default in place. */
models_scalars models_scalars_init(void);
/** A Empty with every default in place. */
models_empty models_empty_init(void);
/** A Presence with every default in place. */
models_presence models_presence_init(void);
/** A Names with every default in place. */
models_names models_names_init(void);
/**
 * Reads and checks a Scalars. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool models_scalars_from_json(models_scalars *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool models_scalars_from_json_with(models_scalars *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status models_scalars_next_json(models_scalars *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool models_scalars_to_json(const models_scalars *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool models_scalars_write_json(const models_scalars *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t models_scalars_to_json_into(const models_scalars *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool models_scalars_merge_json(models_scalars *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool models_scalars_validate(const models_scalars *value, mc_errors *errors);
bool models_scalars_equal(const models_scalars *a, const models_scalars *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t models_scalars_hash(const models_scalars *value);
uint64_t models_scalars_hash_seeded(const models_scalars *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
models_scalars *models_scalars_copy(const models_scalars *value, mc_arena *arena);
/** For people, on one line. */
void models_scalars_print(const models_scalars *value, FILE *out);

/**
 * Reads and checks a Empty. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool models_empty_from_json(models_empty *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool models_empty_from_json_with(models_empty *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status models_empty_next_json(models_empty *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool models_empty_to_json(const models_empty *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool models_empty_write_json(const models_empty *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t models_empty_to_json_into(const models_empty *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool models_empty_merge_json(models_empty *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool models_empty_validate(const models_empty *value, mc_errors *errors);
bool models_empty_equal(const models_empty *a, const models_empty *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t models_empty_hash(const models_empty *value);
uint64_t models_empty_hash_seeded(const models_empty *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
models_empty *models_empty_copy(const models_empty *value, mc_arena *arena);
/** For people, on one line. */
void models_empty_print(const models_empty *value, FILE *out);

/**
 * Reads and checks a Presence. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool models_presence_from_json(models_presence *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool models_presence_from_json_with(models_presence *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status models_presence_next_json(models_presence *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool models_presence_to_json(const models_presence *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool models_presence_write_json(const models_presence *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t models_presence_to_json_into(const models_presence *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool models_presence_merge_json(models_presence *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool models_presence_validate(const models_presence *value, mc_errors *errors);
bool models_presence_equal(const models_presence *a, const models_presence *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t models_presence_hash(const models_presence *value);
uint64_t models_presence_hash_seeded(const models_presence *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
models_presence *models_presence_copy(const models_presence *value, mc_arena *arena);
/** For people, on one line. */
void models_presence_print(const models_presence *value, FILE *out);

/**
 * Reads and checks a Names. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool models_names_from_json(models_names *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool models_names_from_json_with(models_names *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status models_names_next_json(models_names *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool models_names_to_json(const models_names *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool models_names_write_json(const models_names *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t models_names_to_json_into(const models_names *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool models_names_merge_json(models_names *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool models_names_validate(const models_names *value, mc_errors *errors);
bool models_names_equal(const models_names *a, const models_names *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t models_names_hash(const models_names *value);
uint64_t models_names_hash_seeded(const models_names *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
models_names *models_names_copy(const models_names *value, mc_arena *arena);
/** For people, on one line. */
void models_names_print(const models_names *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type models_scalars_mctype;
extern const mc_model models_scalars_mcinfo;
extern const mc_type models_empty_mctype;
extern const mc_model models_empty_mcinfo;
extern const mc_type models_presence_mctype;
extern const mc_model models_presence_mcinfo;
extern const mc_type models_names_mctype;
extern const mc_model models_names_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *models_scalars_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, models_scalars *out);
const char *models_presence_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, models_presence *out);
const char *models_names_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, models_names *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *models_scalars_encode(struct mc_put *to, char *at, mc_str tag, const models_scalars *value);
char *models_empty_encode(struct mc_put *to, char *at, mc_str tag, const models_empty *value);
char *models_presence_encode(struct mc_put *to, char *at, mc_str tag, const models_presence *value);
char *models_names_encode(struct mc_put *to, char *at, mc_str tag, const models_names *value);

#ifdef __cplusplus
}
#endif
#endif
