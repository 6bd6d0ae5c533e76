/* Made by modelc from client.dsl: do not edit. */
#ifndef CLIENT_H
#define CLIENT_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A client of a service: arguments of every place, answers of every kind. */

typedef enum client_sort {
    CLIENT_SORT_NAME = 0, /**< name */
    CLIENT_SORT_AGE = 1, /**< age */
} client_sort;

typedef struct client_find client_find;
typedef struct client_new_item client_new_item;
typedef struct client_item client_item;
typedef struct client_not_found client_not_found;
typedef struct client_conflict client_conflict;
typedef struct client_int client_int;
typedef struct client_str_list client_str_list;
typedef struct client_item_list client_item_list;

/** list[str] */
struct client_str_list {
    mc_str *items;
    size_t len;
};

/** list[Item] */
struct client_item_list {
    client_item *items;
    size_t len;
};

struct client_find {
    int64_t limit; /**< 1 to 100; 20 where not given. */
    client_sort sort;
    client_str_list tag; /**< [] where not given. */
    bool has_sort; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a client_find, for client_find_given. */
typedef enum client_find_field {
    CLIENT_FIND_FIELD_LIMIT,
    CLIENT_FIND_FIELD_SORT,
    CLIENT_FIND_FIELD_TAG,
} client_find_field;

/** Whether the input gave `field`, be it as null. */
static inline bool client_find_given(const client_find *from, client_find_field field) {
    return mc_given(from->given, (size_t)field);
}

struct client_new_item {
    mc_str name; /**< 1 to 40 code points, matches /^[a-z]/. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a client_new_item, for client_new_item_given. */
typedef enum client_new_item_field {
    CLIENT_NEW_ITEM_FIELD_NAME,
} client_new_item_field;

/** Whether the input gave `field`, be it as null. */
static inline bool client_new_item_given(const client_new_item *from, client_new_item_field field) {
    return mc_given(from->given, (size_t)field);
}

struct client_item {
    mc_str name; /**< 1 to 40 code points, matches /^[a-z]/. */
    int64_t id; /**< not taken from input. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a client_item, for client_item_given. */
typedef enum client_item_field {
    CLIENT_ITEM_FIELD_NAME,
    CLIENT_ITEM_FIELD_ID,
} client_item_field;

/** Whether the input gave `field`, be it as null. */
static inline bool client_item_given(const client_item *from, client_item_field field) {
    return mc_given(from->given, (size_t)field);
}

/** There is no such item. */
struct client_not_found {
    mc_str detail;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a client_not_found, for client_not_found_given. */
typedef enum client_not_found_field {
    CLIENT_NOT_FOUND_FIELD_DETAIL,
} client_not_found_field;

/** Whether the input gave `field`, be it as null. */
static inline bool client_not_found_given(const client_not_found *from, client_not_found_field field) {
    return mc_given(from->given, (size_t)field);
}

struct client_conflict {
    mc_str detail;
    client_item other;
    bool has_other; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a client_conflict, for client_conflict_given. */
typedef enum client_conflict_field {
    CLIENT_CONFLICT_FIELD_DETAIL,
    CLIENT_CONFLICT_FIELD_OTHER,
} client_conflict_field;

/** Whether the input gave `field`, be it as null. */
static inline bool client_conflict_given(const client_conflict *from, client_conflict_field field) {
    return mc_given(from->given, (size_t)field);
}

struct client_int {
    mc_str detail;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a client_int, for client_int_given. */
typedef enum client_int_field {
    CLIENT_INT_FIELD_DETAIL,
} client_int_field;

/** Whether the input gave `field`, be it as null. */
static inline bool client_int_given(const client_int *from, client_int_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Find with every default in place. */
client_find client_find_init(void);
/** A NewItem with every default in place. */
client_new_item client_new_item_init(void);
/** A Item with every default in place. */
client_item client_item_init(void);
/** A NotFound with every default in place. */
client_not_found client_not_found_init(void);
/** A Conflict with every default in place. */
client_conflict client_conflict_init(void);
/** A Int with every default in place. */
client_int client_int_init(void);
/**
 * Reads and checks a Find. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool client_find_from_json(client_find *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool client_find_from_json_with(client_find *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status client_find_next_json(client_find *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool client_find_to_json(const client_find *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool client_find_write_json(const client_find *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t client_find_to_json_into(const client_find *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool client_find_merge_json(client_find *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool client_find_validate(const client_find *value, mc_errors *errors);
bool client_find_equal(const client_find *a, const client_find *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t client_find_hash(const client_find *value);
uint64_t client_find_hash_seeded(const client_find *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
client_find *client_find_copy(const client_find *value, mc_arena *arena);
/** For people, on one line. */
void client_find_print(const client_find *value, FILE *out);

/**
 * Reads and checks a NewItem. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool client_new_item_from_json(client_new_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool client_new_item_from_json_with(client_new_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status client_new_item_next_json(client_new_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool client_new_item_to_json(const client_new_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool client_new_item_write_json(const client_new_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t client_new_item_to_json_into(const client_new_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool client_new_item_merge_json(client_new_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool client_new_item_validate(const client_new_item *value, mc_errors *errors);
bool client_new_item_equal(const client_new_item *a, const client_new_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t client_new_item_hash(const client_new_item *value);
uint64_t client_new_item_hash_seeded(const client_new_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
client_new_item *client_new_item_copy(const client_new_item *value, mc_arena *arena);
/** For people, on one line. */
void client_new_item_print(const client_new_item *value, FILE *out);

/**
 * Reads and checks a Item. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool client_item_from_json(client_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool client_item_from_json_with(client_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status client_item_next_json(client_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool client_item_to_json(const client_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool client_item_write_json(const client_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t client_item_to_json_into(const client_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool client_item_merge_json(client_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool client_item_validate(const client_item *value, mc_errors *errors);
bool client_item_equal(const client_item *a, const client_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t client_item_hash(const client_item *value);
uint64_t client_item_hash_seeded(const client_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
client_item *client_item_copy(const client_item *value, mc_arena *arena);
/** For people, on one line. */
void client_item_print(const client_item *value, FILE *out);

/**
 * Reads and checks a NotFound. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool client_not_found_from_json(client_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool client_not_found_from_json_with(client_not_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status client_not_found_next_json(client_not_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool client_not_found_to_json(const client_not_found *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool client_not_found_write_json(const client_not_found *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t client_not_found_to_json_into(const client_not_found *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool client_not_found_merge_json(client_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool client_not_found_validate(const client_not_found *value, mc_errors *errors);
bool client_not_found_equal(const client_not_found *a, const client_not_found *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t client_not_found_hash(const client_not_found *value);
uint64_t client_not_found_hash_seeded(const client_not_found *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
client_not_found *client_not_found_copy(const client_not_found *value, mc_arena *arena);
/** For people, on one line. */
void client_not_found_print(const client_not_found *value, FILE *out);

/**
 * Reads and checks a Conflict. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool client_conflict_from_json(client_conflict *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool client_conflict_from_json_with(client_conflict *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status client_conflict_next_json(client_conflict *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool client_conflict_to_json(const client_conflict *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool client_conflict_write_json(const client_conflict *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t client_conflict_to_json_into(const client_conflict *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool client_conflict_merge_json(client_conflict *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool client_conflict_validate(const client_conflict *value, mc_errors *errors);
bool client_conflict_equal(const client_conflict *a, const client_conflict *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t client_conflict_hash(const client_conflict *value);
uint64_t client_conflict_hash_seeded(const client_conflict *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
client_conflict *client_conflict_copy(const client_conflict *value, mc_arena *arena);
/** For people, on one line. */
void client_conflict_print(const client_conflict *value, FILE *out);

/**
 * Reads and checks a Int. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool client_int_from_json(client_int *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool client_int_from_json_with(client_int *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status client_int_next_json(client_int *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool client_int_to_json(const client_int *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool client_int_write_json(const client_int *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t client_int_to_json_into(const client_int *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool client_int_merge_json(client_int *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool client_int_validate(const client_int *value, mc_errors *errors);
bool client_int_equal(const client_int *a, const client_int *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t client_int_hash(const client_int *value);
uint64_t client_int_hash_seeded(const client_int *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
client_int *client_int_copy(const client_int *value, mc_arena *arena);
/** For people, on one line. */
void client_int_print(const client_int *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type client_find_mctype;
extern const mc_model client_find_mcinfo;
extern const mc_type client_new_item_mctype;
extern const mc_model client_new_item_mcinfo;
extern const mc_type client_item_mctype;
extern const mc_model client_item_mcinfo;
extern const mc_type client_not_found_mctype;
extern const mc_model client_not_found_mcinfo;
extern const mc_type client_conflict_mctype;
extern const mc_model client_conflict_mcinfo;
extern const mc_type client_int_mctype;
extern const mc_model client_int_mcinfo;
extern const mc_type client_sort_mctype;
extern const mc_enum client_sort_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *client_find_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, client_find *out);
const char *client_new_item_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, client_new_item *out);
const char *client_item_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, client_item *out);
const char *client_not_found_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, client_not_found *out);
const char *client_conflict_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, client_conflict *out);
const char *client_int_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, client_int *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *client_find_encode(struct mc_put *to, char *at, mc_str tag, const client_find *value);
char *client_new_item_encode(struct mc_put *to, char *at, mc_str tag, const client_new_item *value);
char *client_item_encode(struct mc_put *to, char *at, mc_str tag, const client_item *value);
char *client_not_found_encode(struct mc_put *to, char *at, mc_str tag, const client_not_found *value);
char *client_conflict_encode(struct mc_put *to, char *at, mc_str tag, const client_conflict *value);
char *client_int_encode(struct mc_put *to, char *at, mc_str tag, const client_int *value);

#ifdef __cplusplus
}
#endif
#endif
