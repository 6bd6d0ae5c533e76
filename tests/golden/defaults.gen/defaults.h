/* Made by modelc from defaults.dsl: do not edit. */
#ifndef DEFAULTS_H
#define DEFAULTS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Defaults of every type that may have one. */

typedef enum defaults_color {
    DEFAULTS_COLOR_RED = 0, /**< red */
    DEFAULTS_COLOR_GREEN = 1, /**< green */
    DEFAULTS_COLOR_BLUE = 2, /**< blue */
} defaults_color;

typedef struct defaults_settings_either defaults_settings_either;
typedef struct defaults_settings_other defaults_settings_other;
typedef struct defaults_settings defaults_settings;
typedef struct defaults_holder defaults_holder;
typedef struct defaults_str_list defaults_str_list;
typedef struct defaults_color_list defaults_color_list;
typedef struct defaults_i64_list defaults_i64_list;
typedef struct defaults_i64_map defaults_i64_map;
typedef struct defaults_i64_map_entry defaults_i64_map_entry;

/** list[str] */
struct defaults_str_list {
    mc_str *items;
    size_t len;
};

/** list[Color] */
struct defaults_color_list {
    defaults_color *items;
    size_t len;
};

/** list[int] */
struct defaults_i64_list {
    int64_t *items;
    size_t len;
};

/** map[str, int] */
struct defaults_i64_map {
    defaults_i64_map_entry *entries;
    size_t len;
};

/** int | str */
typedef enum defaults_settings_either_case {
    DEFAULTS_SETTINGS_EITHER_I64 = 1, /**< int */
    DEFAULTS_SETTINGS_EITHER_STR, /**< str */
} defaults_settings_either_case;

struct defaults_settings_either {
    defaults_settings_either_case kind;
    union {
        int64_t i64;
        mc_str str;
    } as;
};

/** A defaults_settings_either that holds `value`. */
static inline defaults_settings_either defaults_settings_either_from_i64(int64_t value) {
    defaults_settings_either made;
    memset(&made, 0, sizeof made);
    made.kind = DEFAULTS_SETTINGS_EITHER_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *defaults_settings_either_as_i64(const defaults_settings_either *from) {
    return from->kind == DEFAULTS_SETTINGS_EITHER_I64 ? &from->as.i64 : NULL;
}

/** A defaults_settings_either that holds `value`. */
static inline defaults_settings_either defaults_settings_either_from_str(mc_str value) {
    defaults_settings_either made;
    memset(&made, 0, sizeof made);
    made.kind = DEFAULTS_SETTINGS_EITHER_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *defaults_settings_either_as_str(const defaults_settings_either *from) {
    return from->kind == DEFAULTS_SETTINGS_EITHER_STR ? &from->as.str : NULL;
}

/** int | str */
typedef enum defaults_settings_other_case {
    DEFAULTS_SETTINGS_OTHER_I64 = 1, /**< int */
    DEFAULTS_SETTINGS_OTHER_STR, /**< str */
} defaults_settings_other_case;

struct defaults_settings_other {
    defaults_settings_other_case kind;
    union {
        int64_t i64;
        mc_str str;
    } as;
};

/** A defaults_settings_other that holds `value`. */
static inline defaults_settings_other defaults_settings_other_from_i64(int64_t value) {
    defaults_settings_other made;
    memset(&made, 0, sizeof made);
    made.kind = DEFAULTS_SETTINGS_OTHER_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *defaults_settings_other_as_i64(const defaults_settings_other *from) {
    return from->kind == DEFAULTS_SETTINGS_OTHER_I64 ? &from->as.i64 : NULL;
}

/** A defaults_settings_other that holds `value`. */
static inline defaults_settings_other defaults_settings_other_from_str(mc_str value) {
    defaults_settings_other made;
    memset(&made, 0, sizeof made);
    made.kind = DEFAULTS_SETTINGS_OTHER_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *defaults_settings_other_as_str(const defaults_settings_other *from) {
    return from->kind == DEFAULTS_SETTINGS_OTHER_STR ? &from->as.str : NULL;
}

struct defaults_settings {
    bool on; /**< true where not given. */
    int64_t count; /**< LIMIT where not given. */
    int64_t least; /**< -9223372036854775808 where not given. */
    uint64_t most; /**< 18446744073709551615 where not given. */
    double ratio; /**< 0.1 where not given. */
    float half; /**< 0.5 where not given. */
    double huge; /**< 1e300 where not given. */
    mc_str text; /**< "say \"hi\"\n? ?/ \u00e9" where not given. */
    defaults_color color; /**< green where not given. */
    defaults_str_list tags; /**< ["a", "b"] where not given. */
    defaults_color_list colors; /**< [red, blue] where not given. */
    defaults_i64_list none; /**< [] where not given. */
    defaults_i64_map by_name; /**< {} where not given. */
    double place[3]; /**< [0, 1.5, -2] where not given. */
    defaults_settings_either either; /**< int | str; "x" where not given. */
    defaults_settings_other other; /**< int | str; 3 where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a defaults_settings, for defaults_settings_given. */
typedef enum defaults_settings_field {
    DEFAULTS_SETTINGS_FIELD_ON,
    DEFAULTS_SETTINGS_FIELD_COUNT,
    DEFAULTS_SETTINGS_FIELD_LEAST,
    DEFAULTS_SETTINGS_FIELD_MOST,
    DEFAULTS_SETTINGS_FIELD_RATIO,
    DEFAULTS_SETTINGS_FIELD_HALF,
    DEFAULTS_SETTINGS_FIELD_HUGE,
    DEFAULTS_SETTINGS_FIELD_TEXT,
    DEFAULTS_SETTINGS_FIELD_COLOR,
    DEFAULTS_SETTINGS_FIELD_TAGS,
    DEFAULTS_SETTINGS_FIELD_COLORS,
    DEFAULTS_SETTINGS_FIELD_NONE,
    DEFAULTS_SETTINGS_FIELD_BY_NAME,
    DEFAULTS_SETTINGS_FIELD_PLACE,
    DEFAULTS_SETTINGS_FIELD_EITHER,
    DEFAULTS_SETTINGS_FIELD_OTHER,
} defaults_settings_field;

/** Whether the input gave `field`, be it as null. */
static inline bool defaults_settings_given(const defaults_settings *from, defaults_settings_field field) {
    return mc_given(from->given, (size_t)field);
}

struct defaults_holder {
    defaults_settings settings;
    defaults_settings more;
    bool has_more; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a defaults_holder, for defaults_holder_given. */
typedef enum defaults_holder_field {
    DEFAULTS_HOLDER_FIELD_SETTINGS,
    DEFAULTS_HOLDER_FIELD_MORE,
} defaults_holder_field;

/** Whether the input gave `field`, be it as null. */
static inline bool defaults_holder_given(const defaults_holder *from, defaults_holder_field field) {
    return mc_given(from->given, (size_t)field);
}

struct defaults_i64_map_entry {
    mc_str key;
    int64_t value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Settings with every default in place. */
defaults_settings defaults_settings_init(void);
/** A Holder with every default in place. */
defaults_holder defaults_holder_init(void);
/**
 * Reads and checks a Settings. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool defaults_settings_from_json(defaults_settings *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool defaults_settings_from_json_with(defaults_settings *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status defaults_settings_next_json(defaults_settings *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool defaults_settings_to_json(const defaults_settings *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool defaults_settings_write_json(const defaults_settings *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t defaults_settings_to_json_into(const defaults_settings *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool defaults_settings_merge_json(defaults_settings *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool defaults_settings_validate(const defaults_settings *value, mc_errors *errors);
bool defaults_settings_equal(const defaults_settings *a, const defaults_settings *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t defaults_settings_hash(const defaults_settings *value);
uint64_t defaults_settings_hash_seeded(const defaults_settings *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
defaults_settings *defaults_settings_copy(const defaults_settings *value, mc_arena *arena);
/** For people, on one line. */
void defaults_settings_print(const defaults_settings *value, FILE *out);

/**
 * Reads and checks a Holder. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool defaults_holder_from_json(defaults_holder *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool defaults_holder_from_json_with(defaults_holder *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status defaults_holder_next_json(defaults_holder *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool defaults_holder_to_json(const defaults_holder *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool defaults_holder_write_json(const defaults_holder *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t defaults_holder_to_json_into(const defaults_holder *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool defaults_holder_merge_json(defaults_holder *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool defaults_holder_validate(const defaults_holder *value, mc_errors *errors);
bool defaults_holder_equal(const defaults_holder *a, const defaults_holder *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t defaults_holder_hash(const defaults_holder *value);
uint64_t defaults_holder_hash_seeded(const defaults_holder *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
defaults_holder *defaults_holder_copy(const defaults_holder *value, mc_arena *arena);
/** For people, on one line. */
void defaults_holder_print(const defaults_holder *value, FILE *out);

/**
 * Reads and checks a int | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool defaults_settings_either_from_json(defaults_settings_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool defaults_settings_either_from_json_with(defaults_settings_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status defaults_settings_either_next_json(defaults_settings_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool defaults_settings_either_to_json(const defaults_settings_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool defaults_settings_either_write_json(const defaults_settings_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t defaults_settings_either_to_json_into(const defaults_settings_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool defaults_settings_either_merge_json(defaults_settings_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool defaults_settings_either_validate(const defaults_settings_either *value, mc_errors *errors);
bool defaults_settings_either_equal(const defaults_settings_either *a, const defaults_settings_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t defaults_settings_either_hash(const defaults_settings_either *value);
uint64_t defaults_settings_either_hash_seeded(const defaults_settings_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
defaults_settings_either *defaults_settings_either_copy(const defaults_settings_either *value, mc_arena *arena);
/** For people, on one line. */
void defaults_settings_either_print(const defaults_settings_either *value, FILE *out);

/**
 * Reads and checks a int | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool defaults_settings_other_from_json(defaults_settings_other *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool defaults_settings_other_from_json_with(defaults_settings_other *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status defaults_settings_other_next_json(defaults_settings_other *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool defaults_settings_other_to_json(const defaults_settings_other *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool defaults_settings_other_write_json(const defaults_settings_other *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t defaults_settings_other_to_json_into(const defaults_settings_other *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool defaults_settings_other_merge_json(defaults_settings_other *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool defaults_settings_other_validate(const defaults_settings_other *value, mc_errors *errors);
bool defaults_settings_other_equal(const defaults_settings_other *a, const defaults_settings_other *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t defaults_settings_other_hash(const defaults_settings_other *value);
uint64_t defaults_settings_other_hash_seeded(const defaults_settings_other *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
defaults_settings_other *defaults_settings_other_copy(const defaults_settings_other *value, mc_arena *arena);
/** For people, on one line. */
void defaults_settings_other_print(const defaults_settings_other *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type defaults_settings_mctype;
extern const mc_model defaults_settings_mcinfo;
extern const mc_type defaults_holder_mctype;
extern const mc_model defaults_holder_mcinfo;
extern const mc_type defaults_settings_either_mctype;
extern const mc_union defaults_settings_either_mcinfo;
extern const mc_type defaults_settings_other_mctype;
extern const mc_union defaults_settings_other_mcinfo;
extern const mc_type defaults_color_mctype;
extern const mc_enum defaults_color_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *defaults_settings_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, defaults_settings *out);
const char *defaults_holder_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, defaults_holder *out);
const char *defaults_settings_either_decode(struct mc_fast *in, const char *at, defaults_settings_either *out);
const char *defaults_settings_other_decode(struct mc_fast *in, const char *at, defaults_settings_other *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *defaults_settings_encode(struct mc_put *to, char *at, mc_str tag, const defaults_settings *value);
char *defaults_holder_encode(struct mc_put *to, char *at, mc_str tag, const defaults_holder *value);
char *defaults_settings_either_encode(struct mc_put *to, char *at, const defaults_settings_either *value);
char *defaults_settings_other_encode(struct mc_put *to, char *at, const defaults_settings_other *value);

#ifdef __cplusplus
}
#endif
#endif
