/* Made by modelc from environment.dsl: do not edit. */
#ifndef ENVIRONMENT_H
#define ENVIRONMENT_H

#include <modelc/config.h>
#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the environment gives: variables by name, those of a model within behind a prefix. */

typedef enum environment_level {
    ENVIRONMENT_LEVEL_DEBUG = 0, /**< debug */
    ENVIRONMENT_LEVEL_INFO = 1, /**< info */
} environment_level;

typedef enum environment_limit_item {
    ENVIRONMENT_LIMIT_ITEM_NONE = 0, /**< none */
} environment_limit_item;

typedef struct environment_server environment_server;
typedef struct environment_limit environment_limit;
typedef struct environment_settings environment_settings;
typedef struct environment_server_list environment_server_list;

/** list[Server] */
struct environment_server_list {
    environment_server *items;
    size_t len;
};

struct environment_server {
    mc_str host; /**< at least 1 code points; variable HOST; "localhost" where not given. */
    int64_t port; /**< 1 to 65535; variable PORT. */
    mc_str key; /**< variable KEY; hidden when printed. */
    bool has_key; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a environment_server, for environment_server_given. */
typedef enum environment_server_field {
    ENVIRONMENT_SERVER_FIELD_HOST,
    ENVIRONMENT_SERVER_FIELD_PORT,
    ENVIRONMENT_SERVER_FIELD_KEY,
} environment_server_field;

/** Whether the input gave `field`, be it as null. */
static inline bool environment_server_given(const environment_server *from, environment_server_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Limit */
typedef enum environment_limit_case {
    ENVIRONMENT_LIMIT_I64 = 1, /**< int */
    ENVIRONMENT_LIMIT_LIMIT_ITEM, /**< literal['none'] */
} environment_limit_case;

struct environment_limit {
    environment_limit_case kind;
    union {
        int64_t i64;
        environment_limit_item limit_item;
    } as;
};

/** A environment_limit that holds `value`. */
static inline environment_limit environment_limit_from_i64(int64_t value) {
    environment_limit made;
    memset(&made, 0, sizeof made);
    made.kind = ENVIRONMENT_LIMIT_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *environment_limit_as_i64(const environment_limit *from) {
    return from->kind == ENVIRONMENT_LIMIT_I64 ? &from->as.i64 : NULL;
}

/** A environment_limit that holds `value`. */
static inline environment_limit environment_limit_from_limit_item(environment_limit_item value) {
    environment_limit made;
    memset(&made, 0, sizeof made);
    made.kind = ENVIRONMENT_LIMIT_LIMIT_ITEM;
    made.as.limit_item = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const environment_limit_item *environment_limit_as_limit_item(const environment_limit *from) {
    return from->kind == ENVIRONMENT_LIMIT_LIMIT_ITEM ? &from->as.limit_item : NULL;
}

/** Another Server, so that its variables need a prefix of their own. */
struct environment_settings {
    mc_str host; /**< at least 1 code points; variable HOST; "localhost" where not given. */
    int64_t port; /**< 1 to 65535; variable PORT. */
    mc_str key; /**< variable KEY; hidden when printed. */
    environment_level level; /**< variable LOG_LEVEL; info where not given. */
    environment_limit limit; /**< Limit; variable LIMIT; 10 where not given. */
    mc_duration within; /**< variable WITHIN; 90s where not given. */
    environment_server main; /**< variables start with MAIN_; {port: 80} where not given. */
    environment_server spare; /**< variables start with SPARE_. */
    environment_server_list peers; /**< [] where not given. */
    environment_settings *parent; /**< NULL where there is none. */
    bool has_key; /**< false: absent or null. */
    bool has_spare; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a environment_settings, for environment_settings_given. */
typedef enum environment_settings_field {
    ENVIRONMENT_SETTINGS_FIELD_HOST,
    ENVIRONMENT_SETTINGS_FIELD_PORT,
    ENVIRONMENT_SETTINGS_FIELD_KEY,
    ENVIRONMENT_SETTINGS_FIELD_LEVEL,
    ENVIRONMENT_SETTINGS_FIELD_LIMIT,
    ENVIRONMENT_SETTINGS_FIELD_WITHIN,
    ENVIRONMENT_SETTINGS_FIELD_MAIN,
    ENVIRONMENT_SETTINGS_FIELD_SPARE,
    ENVIRONMENT_SETTINGS_FIELD_PEERS,
    ENVIRONMENT_SETTINGS_FIELD_PARENT,
} environment_settings_field;

/** Whether the input gave `field`, be it as null. */
static inline bool environment_settings_given(const environment_settings *from, environment_settings_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Server with every default in place. */
environment_server environment_server_init(void);
/** A Settings with every default in place. */
environment_settings environment_settings_init(void);
/**
 * Reads and checks a Server. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool environment_server_from_json(environment_server *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool environment_server_from_json_with(environment_server *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status environment_server_next_json(environment_server *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool environment_server_to_json(const environment_server *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool environment_server_write_json(const environment_server *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t environment_server_to_json_into(const environment_server *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool environment_server_merge_json(environment_server *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool environment_server_validate(const environment_server *value, mc_errors *errors);
bool environment_server_equal(const environment_server *a, const environment_server *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t environment_server_hash(const environment_server *value);
uint64_t environment_server_hash_seeded(const environment_server *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
environment_server *environment_server_copy(const environment_server *value, mc_arena *arena);
/** For people, on one line. */
void environment_server_print(const environment_server *value, FILE *out);
/**
 * Reads one from config->file, which may be NULL, and from the environment, whose variables win.
 * False where something is wrong: `errors` (may be NULL) then says all of it.
 */
bool environment_server_load_json(environment_server *out, mc_config *config, mc_arena *arena, mc_errors *errors);
/** Each value on a line, with where it came from; secrets as stars. */
void environment_server_print_config(const environment_server *value, const mc_config *config, FILE *out);

/**
 * Reads and checks a Settings. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool environment_settings_from_json(environment_settings *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool environment_settings_from_json_with(environment_settings *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status environment_settings_next_json(environment_settings *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool environment_settings_to_json(const environment_settings *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool environment_settings_write_json(const environment_settings *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t environment_settings_to_json_into(const environment_settings *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool environment_settings_merge_json(environment_settings *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool environment_settings_validate(const environment_settings *value, mc_errors *errors);
bool environment_settings_equal(const environment_settings *a, const environment_settings *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t environment_settings_hash(const environment_settings *value);
uint64_t environment_settings_hash_seeded(const environment_settings *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
environment_settings *environment_settings_copy(const environment_settings *value, mc_arena *arena);
/** For people, on one line. */
void environment_settings_print(const environment_settings *value, FILE *out);
/**
 * Reads one from config->file, which may be NULL, and from the environment, whose variables win.
 * False where something is wrong: `errors` (may be NULL) then says all of it.
 */
bool environment_settings_load_json(environment_settings *out, mc_config *config, mc_arena *arena, mc_errors *errors);
/** Each value on a line, with where it came from; secrets as stars. */
void environment_settings_print_config(const environment_settings *value, const mc_config *config, FILE *out);

/**
 * Reads and checks a Limit. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool environment_limit_from_json(environment_limit *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool environment_limit_from_json_with(environment_limit *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status environment_limit_next_json(environment_limit *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool environment_limit_to_json(const environment_limit *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool environment_limit_write_json(const environment_limit *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t environment_limit_to_json_into(const environment_limit *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool environment_limit_merge_json(environment_limit *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool environment_limit_validate(const environment_limit *value, mc_errors *errors);
bool environment_limit_equal(const environment_limit *a, const environment_limit *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t environment_limit_hash(const environment_limit *value);
uint64_t environment_limit_hash_seeded(const environment_limit *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
environment_limit *environment_limit_copy(const environment_limit *value, mc_arena *arena);
/** For people, on one line. */
void environment_limit_print(const environment_limit *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type environment_server_mctype;
extern const mc_model environment_server_mcinfo;
extern const mc_type environment_settings_mctype;
extern const mc_model environment_settings_mcinfo;
extern const mc_type environment_limit_mctype;
extern const mc_union environment_limit_mcinfo;
extern const mc_type environment_level_mctype;
extern const mc_enum environment_level_mcinfo;
extern const mc_type environment_limit_item_mctype;
extern const mc_enum environment_limit_item_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *environment_server_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, environment_server *out);
const char *environment_settings_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, environment_settings *out);
const char *environment_limit_decode(struct mc_fast *in, const char *at, environment_limit *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *environment_server_encode(struct mc_put *to, char *at, mc_str tag, const environment_server *value);
char *environment_settings_encode(struct mc_put *to, char *at, mc_str tag, const environment_settings *value);
char *environment_limit_encode(struct mc_put *to, char *at, const environment_limit *value);

#ifdef __cplusplus
}
#endif
#endif
