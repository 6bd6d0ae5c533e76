/* Made by modelc from service.dsl: do not edit. */
#ifndef SERVICE_H
#define SERVICE_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A service: parameters from everywhere, answers of every kind. */

typedef enum service_sort {
    SERVICE_SORT_NAME = 0, /**< name */
    SERVICE_SORT_AGE = 1, /**< age */
} service_sort;

typedef struct service_item service_item;
typedef struct service_new_item service_new_item;
typedef struct service_not_found service_not_found;
typedef struct service_conflict service_conflict;
typedef struct service_str_list service_str_list;
typedef struct service_item_list service_item_list;

/** list[str] */
struct service_str_list {
    mc_str *items;
    size_t len;
};

/** list[Item] */
struct service_item_list {
    service_item *items;
    size_t len;
};

struct service_item {
    int64_t id;
    mc_str name; /**< 1 to 40 code points. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a service_item, for service_item_given. */
typedef enum service_item_field {
    SERVICE_ITEM_FIELD_ID,
    SERVICE_ITEM_FIELD_NAME,
} service_item_field;

/** Whether the input gave `field`, be it as null. */
static inline bool service_item_given(const service_item *from, service_item_field field) {
    return mc_given(from->given, (size_t)field);
}

struct service_new_item {
    mc_str name; /**< 1 to 40 code points. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a service_new_item, for service_new_item_given. */
typedef enum service_new_item_field {
    SERVICE_NEW_ITEM_FIELD_NAME,
} service_new_item_field;

/** Whether the input gave `field`, be it as null. */
static inline bool service_new_item_given(const service_new_item *from, service_new_item_field field) {
    return mc_given(from->given, (size_t)field);
}

/** There is no such item. */
struct service_not_found {
    mc_str detail;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a service_not_found, for service_not_found_given. */
typedef enum service_not_found_field {
    SERVICE_NOT_FOUND_FIELD_DETAIL,
} service_not_found_field;

/** Whether the input gave `field`, be it as null. */
static inline bool service_not_found_given(const service_not_found *from, service_not_found_field field) {
    return mc_given(from->given, (size_t)field);
}

struct service_conflict {
    mc_str detail;
    service_item other;
    bool has_other; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a service_conflict, for service_conflict_given. */
typedef enum service_conflict_field {
    SERVICE_CONFLICT_FIELD_DETAIL,
    SERVICE_CONFLICT_FIELD_OTHER,
} service_conflict_field;

/** Whether the input gave `field`, be it as null. */
static inline bool service_conflict_given(const service_conflict *from, service_conflict_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Item with every default in place. */
service_item service_item_init(void);
/** A NewItem with every default in place. */
service_new_item service_new_item_init(void);
/** A NotFound with every default in place. */
service_not_found service_not_found_init(void);
/** A Conflict with every default in place. */
service_conflict service_conflict_init(void);
/**
 * Reads and checks a Item. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool service_item_from_json(service_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool service_item_from_json_with(service_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status service_item_next_json(service_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool service_item_to_json(const service_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool service_item_write_json(const service_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t service_item_to_json_into(const service_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool service_item_merge_json(service_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool service_item_validate(const service_item *value, mc_errors *errors);
bool service_item_equal(const service_item *a, const service_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t service_item_hash(const service_item *value);
uint64_t service_item_hash_seeded(const service_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
service_item *service_item_copy(const service_item *value, mc_arena *arena);
/** For people, on one line. */
void service_item_print(const service_item *value, FILE *out);

/**
 * Reads and checks a NewItem. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool service_new_item_from_json(service_new_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool service_new_item_from_json_with(service_new_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status service_new_item_next_json(service_new_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool service_new_item_to_json(const service_new_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool service_new_item_write_json(const service_new_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t service_new_item_to_json_into(const service_new_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool service_new_item_merge_json(service_new_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool service_new_item_validate(const service_new_item *value, mc_errors *errors);
bool service_new_item_equal(const service_new_item *a, const service_new_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t service_new_item_hash(const service_new_item *value);
uint64_t service_new_item_hash_seeded(const service_new_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
service_new_item *service_new_item_copy(const service_new_item *value, mc_arena *arena);
/** For people, on one line. */
void service_new_item_print(const service_new_item *value, FILE *out);

/**
 * Reads and checks a NotFound. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool service_not_found_from_json(service_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool service_not_found_from_json_with(service_not_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status service_not_found_next_json(service_not_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool service_not_found_to_json(const service_not_found *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool service_not_found_write_json(const service_not_found *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t service_not_found_to_json_into(const service_not_found *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool service_not_found_merge_json(service_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool service_not_found_validate(const service_not_found *value, mc_errors *errors);
bool service_not_found_equal(const service_not_found *a, const service_not_found *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t service_not_found_hash(const service_not_found *value);
uint64_t service_not_found_hash_seeded(const service_not_found *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
service_not_found *service_not_found_copy(const service_not_found *value, mc_arena *arena);
/** For people, on one line. */
void service_not_found_print(const service_not_found *value, FILE *out);

/**
 * Reads and checks a Conflict. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool service_conflict_from_json(service_conflict *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool service_conflict_from_json_with(service_conflict *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status service_conflict_next_json(service_conflict *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool service_conflict_to_json(const service_conflict *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool service_conflict_write_json(const service_conflict *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t service_conflict_to_json_into(const service_conflict *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool service_conflict_merge_json(service_conflict *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool service_conflict_validate(const service_conflict *value, mc_errors *errors);
bool service_conflict_equal(const service_conflict *a, const service_conflict *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t service_conflict_hash(const service_conflict *value);
uint64_t service_conflict_hash_seeded(const service_conflict *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
service_conflict *service_conflict_copy(const service_conflict *value, mc_arena *arena);
/** For people, on one line. */
void service_conflict_print(const service_conflict *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type service_item_mctype;
extern const mc_model service_item_mcinfo;
extern const mc_type service_new_item_mctype;
extern const mc_model service_new_item_mcinfo;
extern const mc_type service_not_found_mctype;
extern const mc_model service_not_found_mcinfo;
extern const mc_type service_conflict_mctype;
extern const mc_model service_conflict_mcinfo;
extern const mc_type service_sort_mctype;
extern const mc_enum service_sort_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *service_item_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, service_item *out);
const char *service_new_item_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, service_new_item *out);
const char *service_not_found_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, service_not_found *out);
const char *service_conflict_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, service_conflict *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *service_item_encode(struct mc_put *to, char *at, mc_str tag, const service_item *value);
char *service_new_item_encode(struct mc_put *to, char *at, mc_str tag, const service_new_item *value);
char *service_not_found_encode(struct mc_put *to, char *at, mc_str tag, const service_not_found *value);
char *service_conflict_encode(struct mc_put *to, char *at, mc_str tag, const service_conflict *value);

#ifdef __cplusplus
}
#endif
#endif
