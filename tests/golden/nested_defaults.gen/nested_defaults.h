/* Made by modelc from nested_defaults.dsl: do not edit. */
#ifndef NESTED_DEFAULTS_H
#define NESTED_DEFAULTS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Defaults of models, maps and lists of lists, and of Any. */

typedef enum nested_defaults_level {
    NESTED_DEFAULTS_LEVEL_LOW = 0, /**< low */
    NESTED_DEFAULTS_LEVEL_HIGH = 1, /**< high */
} nested_defaults_level;

typedef struct nested_defaults_server nested_defaults_server;
typedef struct nested_defaults_empty nested_defaults_empty;
typedef struct nested_defaults_link nested_defaults_link;
typedef struct nested_defaults_target nested_defaults_target;
typedef struct nested_defaults_shape nested_defaults_shape;
typedef struct nested_defaults_config_either nested_defaults_config_either;
typedef struct nested_defaults_config nested_defaults_config;
typedef struct nested_defaults_str_list nested_defaults_str_list;
typedef struct nested_defaults_i64_list nested_defaults_i64_list;
typedef struct nested_defaults_server_list nested_defaults_server_list;
typedef struct nested_defaults_server_map nested_defaults_server_map;
typedef struct nested_defaults_server_map_entry nested_defaults_server_map_entry;
typedef struct nested_defaults_i64_map nested_defaults_i64_map;
typedef struct nested_defaults_i64_map_entry nested_defaults_i64_map_entry;
typedef struct nested_defaults_level_by_i64_map nested_defaults_level_by_i64_map;
typedef struct nested_defaults_level_by_i64_map_entry nested_defaults_level_by_i64_map_entry;
typedef struct nested_defaults_i64_list_list nested_defaults_i64_list_list;
typedef struct nested_defaults_i64_str_opt_tuple nested_defaults_i64_str_opt_tuple;
typedef struct nested_defaults_i64_set nested_defaults_i64_set;
typedef struct nested_defaults_i64_opt nested_defaults_i64_opt;
typedef struct nested_defaults_i64_opt_list nested_defaults_i64_opt_list;

/** list[str] */
struct nested_defaults_str_list {
    mc_str *items;
    size_t len;
};

/** list[int] */
struct nested_defaults_i64_list {
    int64_t *items;
    size_t len;
};

/** list[Server] */
struct nested_defaults_server_list {
    nested_defaults_server *items;
    size_t len;
};

/** map[str, Server] */
struct nested_defaults_server_map {
    nested_defaults_server_map_entry *entries;
    size_t len;
};

/** map[str, int] */
struct nested_defaults_i64_map {
    nested_defaults_i64_map_entry *entries;
    size_t len;
};

/** map[int, Level] */
struct nested_defaults_level_by_i64_map {
    nested_defaults_level_by_i64_map_entry *entries;
    size_t len;
};

/** list[list[int]] */
struct nested_defaults_i64_list_list {
    nested_defaults_i64_list *items;
    size_t len;
};

/** set[int] */
struct nested_defaults_i64_set {
    int64_t *items;
    size_t len;
};

/** list[int?] */
struct nested_defaults_i64_opt_list {
    nested_defaults_i64_opt *items;
    size_t len;
};

struct nested_defaults_server {
    mc_str host; /**< at least 1 code points. */
    int64_t port; /**< 1 to 65535; 80 where not given. */
    nested_defaults_str_list tags; /**< ["a"] where not given. */
    nested_defaults_level level; /**< high where not given. */
    bool up;
    mc_str alias;
    bool has_up; /**< false: absent. */
    bool has_alias; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a nested_defaults_server, for nested_defaults_server_given. */
typedef enum nested_defaults_server_field {
    NESTED_DEFAULTS_SERVER_FIELD_HOST,
    NESTED_DEFAULTS_SERVER_FIELD_PORT,
    NESTED_DEFAULTS_SERVER_FIELD_TAGS,
    NESTED_DEFAULTS_SERVER_FIELD_LEVEL,
    NESTED_DEFAULTS_SERVER_FIELD_UP,
    NESTED_DEFAULTS_SERVER_FIELD_ALIAS,
} nested_defaults_server_field;

/** Whether the input gave `field`, be it as null. */
static inline bool nested_defaults_server_given(const nested_defaults_server *from, nested_defaults_server_field field) {
    return mc_given(from->given, (size_t)field);
}

struct nested_defaults_empty {
    uint64_t given[1]; /**< Which fields the input gave. */
};

struct nested_defaults_link {
    mc_str name;
    nested_defaults_link *next; /**< NULL where there is none; {name: "last", next: null} where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a nested_defaults_link, for nested_defaults_link_given. */
typedef enum nested_defaults_link_field {
    NESTED_DEFAULTS_LINK_FIELD_NAME,
    NESTED_DEFAULTS_LINK_FIELD_NEXT,
} nested_defaults_link_field;

/** Whether the input gave `field`, be it as null. */
static inline bool nested_defaults_link_given(const nested_defaults_link *from, nested_defaults_link_field field) {
    return mc_given(from->given, (size_t)field);
}

/** tuple[int, str?] */
struct nested_defaults_i64_str_opt_tuple {
    int64_t item_0;
    mc_str item_1;
    bool has_item_1; /**< false: null. */
};

/** Target */
typedef enum nested_defaults_target_case {
    NESTED_DEFAULTS_TARGET_SERVER = 1, /**< server */
    NESTED_DEFAULTS_TARGET_NONE, /**< none */
} nested_defaults_target_case;

struct nested_defaults_target {
    nested_defaults_target_case kind;
    union {
        nested_defaults_server server;
        nested_defaults_empty none;
    } as;
};

/** A nested_defaults_target that holds `value`. */
static inline nested_defaults_target nested_defaults_target_from_server(const nested_defaults_server *value) {
    nested_defaults_target made;
    memset(&made, 0, sizeof made);
    made.kind = NESTED_DEFAULTS_TARGET_SERVER;
    made.as.server = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const nested_defaults_server *nested_defaults_target_as_server(const nested_defaults_target *from) {
    return from->kind == NESTED_DEFAULTS_TARGET_SERVER ? &from->as.server : NULL;
}

/** A nested_defaults_target that holds `value`. */
static inline nested_defaults_target nested_defaults_target_from_none(const nested_defaults_empty *value) {
    nested_defaults_target made;
    memset(&made, 0, sizeof made);
    made.kind = NESTED_DEFAULTS_TARGET_NONE;
    made.as.none = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const nested_defaults_empty *nested_defaults_target_as_none(const nested_defaults_target *from) {
    return from->kind == NESTED_DEFAULTS_TARGET_NONE ? &from->as.none : NULL;
}

/** Shape */
typedef enum nested_defaults_shape_case {
    NESTED_DEFAULTS_SHAPE_CIRCLE = 1, /**< circle */
    NESTED_DEFAULTS_SHAPE_BOX, /**< box */
} nested_defaults_shape_case;

struct nested_defaults_shape {
    nested_defaults_shape_case kind;
    union {
        double circle;
        nested_defaults_i64_list box;
    } as;
};

/** A nested_defaults_shape that holds `value`. */
static inline nested_defaults_shape nested_defaults_shape_from_circle(double value) {
    nested_defaults_shape made;
    memset(&made, 0, sizeof made);
    made.kind = NESTED_DEFAULTS_SHAPE_CIRCLE;
    made.as.circle = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const double *nested_defaults_shape_as_circle(const nested_defaults_shape *from) {
    return from->kind == NESTED_DEFAULTS_SHAPE_CIRCLE ? &from->as.circle : NULL;
}

/** A nested_defaults_shape that holds `value`. */
static inline nested_defaults_shape nested_defaults_shape_from_box(const nested_defaults_i64_list *value) {
    nested_defaults_shape made;
    memset(&made, 0, sizeof made);
    made.kind = NESTED_DEFAULTS_SHAPE_BOX;
    made.as.box = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const nested_defaults_i64_list *nested_defaults_shape_as_box(const nested_defaults_shape *from) {
    return from->kind == NESTED_DEFAULTS_SHAPE_BOX ? &from->as.box : NULL;
}

/** Server | str */
typedef enum nested_defaults_config_either_case {
    NESTED_DEFAULTS_CONFIG_EITHER_SERVER = 1, /**< Server */
    NESTED_DEFAULTS_CONFIG_EITHER_STR, /**< str */
} nested_defaults_config_either_case;

struct nested_defaults_config_either {
    nested_defaults_config_either_case kind;
    union {
        nested_defaults_server server;
        mc_str str;
    } as;
};

/** A nested_defaults_config_either that holds `value`. */
static inline nested_defaults_config_either nested_defaults_config_either_from_server(const nested_defaults_server *value) {
    nested_defaults_config_either made;
    memset(&made, 0, sizeof made);
    made.kind = NESTED_DEFAULTS_CONFIG_EITHER_SERVER;
    made.as.server = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const nested_defaults_server *nested_defaults_config_either_as_server(const nested_defaults_config_either *from) {
    return from->kind == NESTED_DEFAULTS_CONFIG_EITHER_SERVER ? &from->as.server : NULL;
}

/** A nested_defaults_config_either that holds `value`. */
static inline nested_defaults_config_either nested_defaults_config_either_from_str(mc_str value) {
    nested_defaults_config_either made;
    memset(&made, 0, sizeof made);
    made.kind = NESTED_DEFAULTS_CONFIG_EITHER_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *nested_defaults_config_either_as_str(const nested_defaults_config_either *from) {
    return from->kind == NESTED_DEFAULTS_CONFIG_EITHER_STR ? &from->as.str : NULL;
}

struct nested_defaults_config {
    nested_defaults_server server; /**< {host: "localhost", port: 8080} where not given. */
    nested_defaults_server home; /**< HOME where not given. */
    nested_defaults_server_list servers; /**< has a default. */
    nested_defaults_server_map by_name; /**< {main: {host: "m"}} where not given. */
    nested_defaults_i64_map counts; /**< {a: 1, "b c": 2} where not given. */
    nested_defaults_level_by_i64_map ids; /**< {"1": low} where not given. */
    nested_defaults_i64_list_list matrix; /**< [[1, 2], [], [3]] where not given. */
    double fixed[2][2]; /**< [[1, 2], [3, 4]] where not given. */
    nested_defaults_i64_str_opt_tuple pair; /**< [1, null] where not given. */
    nested_defaults_i64_set set; /**< [3, 1] where not given. */
    nested_defaults_i64_opt_list holes; /**< [1, null] where not given. */
    mc_value any; /**< {a: [1, 2.5, "x", null, true], b: {}} where not given. */
    mc_value number; /**< 18446744073709551615 where not given. */
    nested_defaults_target target; /**< Target; {kind: "server", host: "t"} where not given. */
    nested_defaults_shape shape; /**< Shape; {kind: "box", value: [1, 2]} where not given. */
    nested_defaults_config_either either; /**< Server | str; {host: "e"} where not given. */
    nested_defaults_link link; /**< {name: "first"} where not given. */
    bool has_home; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a nested_defaults_config, for nested_defaults_config_given. */
typedef enum nested_defaults_config_field {
    NESTED_DEFAULTS_CONFIG_FIELD_SERVER,
    NESTED_DEFAULTS_CONFIG_FIELD_HOME,
    NESTED_DEFAULTS_CONFIG_FIELD_SERVERS,
    NESTED_DEFAULTS_CONFIG_FIELD_BY_NAME,
    NESTED_DEFAULTS_CONFIG_FIELD_COUNTS,
    NESTED_DEFAULTS_CONFIG_FIELD_IDS,
    NESTED_DEFAULTS_CONFIG_FIELD_MATRIX,
    NESTED_DEFAULTS_CONFIG_FIELD_FIXED,
    NESTED_DEFAULTS_CONFIG_FIELD_PAIR,
    NESTED_DEFAULTS_CONFIG_FIELD_SET,
    NESTED_DEFAULTS_CONFIG_FIELD_HOLES,
    NESTED_DEFAULTS_CONFIG_FIELD_ANY,
    NESTED_DEFAULTS_CONFIG_FIELD_NUMBER,
    NESTED_DEFAULTS_CONFIG_FIELD_TARGET,
    NESTED_DEFAULTS_CONFIG_FIELD_SHAPE,
    NESTED_DEFAULTS_CONFIG_FIELD_EITHER,
    NESTED_DEFAULTS_CONFIG_FIELD_LINK,
} nested_defaults_config_field;

/** Whether the input gave `field`, be it as null. */
static inline bool nested_defaults_config_given(const nested_defaults_config *from, nested_defaults_config_field field) {
    return mc_given(from->given, (size_t)field);
}

/** int? */
struct nested_defaults_i64_opt {
    int64_t value;
    bool has_value; /**< false: null. */
};

struct nested_defaults_server_map_entry {
    mc_str key;
    nested_defaults_server value;
};

struct nested_defaults_i64_map_entry {
    mc_str key;
    int64_t value;
};

struct nested_defaults_level_by_i64_map_entry {
    int64_t key;
    nested_defaults_level value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Server with every default in place. */
nested_defaults_server nested_defaults_server_init(void);
/** A Empty with every default in place. */
nested_defaults_empty nested_defaults_empty_init(void);
/** A Link with every default in place. */
nested_defaults_link nested_defaults_link_init(void);
/** A Config with every default in place. */
nested_defaults_config nested_defaults_config_init(void);
/**
 * Reads and checks a Server. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_server_from_json(nested_defaults_server *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_server_from_json_with(nested_defaults_server *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_server_next_json(nested_defaults_server *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_server_to_json(const nested_defaults_server *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_server_write_json(const nested_defaults_server *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_server_to_json_into(const nested_defaults_server *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_server_merge_json(nested_defaults_server *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_server_validate(const nested_defaults_server *value, mc_errors *errors);
bool nested_defaults_server_equal(const nested_defaults_server *a, const nested_defaults_server *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_server_hash(const nested_defaults_server *value);
uint64_t nested_defaults_server_hash_seeded(const nested_defaults_server *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_server *nested_defaults_server_copy(const nested_defaults_server *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_server_print(const nested_defaults_server *value, FILE *out);

/**
 * Reads and checks a Empty. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_empty_from_json(nested_defaults_empty *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_empty_from_json_with(nested_defaults_empty *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_empty_next_json(nested_defaults_empty *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_empty_to_json(const nested_defaults_empty *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_empty_write_json(const nested_defaults_empty *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_empty_to_json_into(const nested_defaults_empty *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_empty_merge_json(nested_defaults_empty *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_empty_validate(const nested_defaults_empty *value, mc_errors *errors);
bool nested_defaults_empty_equal(const nested_defaults_empty *a, const nested_defaults_empty *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_empty_hash(const nested_defaults_empty *value);
uint64_t nested_defaults_empty_hash_seeded(const nested_defaults_empty *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_empty *nested_defaults_empty_copy(const nested_defaults_empty *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_empty_print(const nested_defaults_empty *value, FILE *out);

/**
 * Reads and checks a Link. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_link_from_json(nested_defaults_link *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_link_from_json_with(nested_defaults_link *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_link_next_json(nested_defaults_link *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_link_to_json(const nested_defaults_link *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_link_write_json(const nested_defaults_link *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_link_to_json_into(const nested_defaults_link *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_link_merge_json(nested_defaults_link *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_link_validate(const nested_defaults_link *value, mc_errors *errors);
bool nested_defaults_link_equal(const nested_defaults_link *a, const nested_defaults_link *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_link_hash(const nested_defaults_link *value);
uint64_t nested_defaults_link_hash_seeded(const nested_defaults_link *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_link *nested_defaults_link_copy(const nested_defaults_link *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_link_print(const nested_defaults_link *value, FILE *out);

/**
 * Reads and checks a Config. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_config_from_json(nested_defaults_config *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_config_from_json_with(nested_defaults_config *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_config_next_json(nested_defaults_config *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_config_to_json(const nested_defaults_config *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_config_write_json(const nested_defaults_config *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_config_to_json_into(const nested_defaults_config *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_config_merge_json(nested_defaults_config *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_config_validate(const nested_defaults_config *value, mc_errors *errors);
bool nested_defaults_config_equal(const nested_defaults_config *a, const nested_defaults_config *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_config_hash(const nested_defaults_config *value);
uint64_t nested_defaults_config_hash_seeded(const nested_defaults_config *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_config *nested_defaults_config_copy(const nested_defaults_config *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_config_print(const nested_defaults_config *value, FILE *out);

/**
 * Reads and checks a Target. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_target_from_json(nested_defaults_target *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_target_from_json_with(nested_defaults_target *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_target_next_json(nested_defaults_target *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_target_to_json(const nested_defaults_target *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_target_write_json(const nested_defaults_target *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_target_to_json_into(const nested_defaults_target *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_target_merge_json(nested_defaults_target *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_target_validate(const nested_defaults_target *value, mc_errors *errors);
bool nested_defaults_target_equal(const nested_defaults_target *a, const nested_defaults_target *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_target_hash(const nested_defaults_target *value);
uint64_t nested_defaults_target_hash_seeded(const nested_defaults_target *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_target *nested_defaults_target_copy(const nested_defaults_target *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_target_print(const nested_defaults_target *value, FILE *out);

/**
 * Reads and checks a Shape. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_shape_from_json(nested_defaults_shape *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_shape_from_json_with(nested_defaults_shape *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_shape_next_json(nested_defaults_shape *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_shape_to_json(const nested_defaults_shape *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_shape_write_json(const nested_defaults_shape *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_shape_to_json_into(const nested_defaults_shape *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_shape_merge_json(nested_defaults_shape *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_shape_validate(const nested_defaults_shape *value, mc_errors *errors);
bool nested_defaults_shape_equal(const nested_defaults_shape *a, const nested_defaults_shape *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_shape_hash(const nested_defaults_shape *value);
uint64_t nested_defaults_shape_hash_seeded(const nested_defaults_shape *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_shape *nested_defaults_shape_copy(const nested_defaults_shape *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_shape_print(const nested_defaults_shape *value, FILE *out);

/**
 * Reads and checks a Server | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool nested_defaults_config_either_from_json(nested_defaults_config_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool nested_defaults_config_either_from_json_with(nested_defaults_config_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status nested_defaults_config_either_next_json(nested_defaults_config_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool nested_defaults_config_either_to_json(const nested_defaults_config_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool nested_defaults_config_either_write_json(const nested_defaults_config_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t nested_defaults_config_either_to_json_into(const nested_defaults_config_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool nested_defaults_config_either_merge_json(nested_defaults_config_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool nested_defaults_config_either_validate(const nested_defaults_config_either *value, mc_errors *errors);
bool nested_defaults_config_either_equal(const nested_defaults_config_either *a, const nested_defaults_config_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t nested_defaults_config_either_hash(const nested_defaults_config_either *value);
uint64_t nested_defaults_config_either_hash_seeded(const nested_defaults_config_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
nested_defaults_config_either *nested_defaults_config_either_copy(const nested_defaults_config_either *value, mc_arena *arena);
/** For people, on one line. */
void nested_defaults_config_either_print(const nested_defaults_config_either *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type nested_defaults_server_mctype;
extern const mc_model nested_defaults_server_mcinfo;
extern const mc_type nested_defaults_empty_mctype;
extern const mc_model nested_defaults_empty_mcinfo;
extern const mc_type nested_defaults_link_mctype;
extern const mc_model nested_defaults_link_mcinfo;
extern const mc_type nested_defaults_config_mctype;
extern const mc_model nested_defaults_config_mcinfo;
extern const mc_type nested_defaults_target_mctype;
extern const mc_union nested_defaults_target_mcinfo;
extern const mc_type nested_defaults_shape_mctype;
extern const mc_union nested_defaults_shape_mcinfo;
extern const mc_type nested_defaults_config_either_mctype;
extern const mc_union nested_defaults_config_either_mcinfo;
extern const mc_type nested_defaults_level_mctype;
extern const mc_enum nested_defaults_level_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *nested_defaults_server_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, nested_defaults_server *out);
const char *nested_defaults_link_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, nested_defaults_link *out);
const char *nested_defaults_config_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, nested_defaults_config *out);
const char *nested_defaults_shape_decode(struct mc_fast *in, const char *at, nested_defaults_shape *out);
const char *nested_defaults_config_either_decode(struct mc_fast *in, const char *at, nested_defaults_config_either *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *nested_defaults_server_encode(struct mc_put *to, char *at, mc_str tag, const nested_defaults_server *value);
char *nested_defaults_empty_encode(struct mc_put *to, char *at, mc_str tag, const nested_defaults_empty *value);
char *nested_defaults_link_encode(struct mc_put *to, char *at, mc_str tag, const nested_defaults_link *value);
char *nested_defaults_config_encode(struct mc_put *to, char *at, mc_str tag, const nested_defaults_config *value);
char *nested_defaults_target_encode(struct mc_put *to, char *at, const nested_defaults_target *value);
char *nested_defaults_shape_encode(struct mc_put *to, char *at, const nested_defaults_shape *value);
char *nested_defaults_config_either_encode(struct mc_put *to, char *at, const nested_defaults_config_either *value);

#ifdef __cplusplus
}
#endif
#endif
