/* Made by modelc from any.dsl: do not edit. */
#ifndef ANY_H
#define ANY_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Any: whatever JSON may hold. */

typedef struct any_event any_event;
typedef struct any_any_list any_any_list;
typedef struct any_any_map any_any_map;
typedef struct any_any_map_entry any_any_map_entry;

/** list[Any] */
struct any_any_list {
    mc_value *items;
    size_t len;
};

/** map[str, Any] */
struct any_any_map {
    any_any_map_entry *entries;
    size_t len;
};

struct any_event {
    mc_str name;
    mc_value payload;
    mc_value extra;
    mc_value maybe;
    mc_value null_too;
    any_any_list list; /**< [] where not given. */
    any_any_map by_name; /**< {} where not given. */
    bool has_extra; /**< false: absent or null. */
    bool has_maybe; /**< false: absent. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a any_event, for any_event_given. */
typedef enum any_event_field {
    ANY_EVENT_FIELD_NAME,
    ANY_EVENT_FIELD_PAYLOAD,
    ANY_EVENT_FIELD_EXTRA,
    ANY_EVENT_FIELD_MAYBE,
    ANY_EVENT_FIELD_NULL_TOO,
    ANY_EVENT_FIELD_LIST,
    ANY_EVENT_FIELD_BY_NAME,
} any_event_field;

/** Whether the input gave `field`, be it as null. */
static inline bool any_event_given(const any_event *from, any_event_field field) {
    return mc_given(from->given, (size_t)field);
}

struct any_any_map_entry {
    mc_str key;
    mc_value value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Event with every default in place. */
any_event any_event_init(void);
/**
 * Reads and checks a Event. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool any_event_from_json(any_event *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool any_event_from_json_with(any_event *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status any_event_next_json(any_event *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool any_event_to_json(const any_event *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool any_event_write_json(const any_event *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t any_event_to_json_into(const any_event *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool any_event_merge_json(any_event *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool any_event_validate(const any_event *value, mc_errors *errors);
bool any_event_equal(const any_event *a, const any_event *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t any_event_hash(const any_event *value);
uint64_t any_event_hash_seeded(const any_event *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
any_event *any_event_copy(const any_event *value, mc_arena *arena);
/** For people, on one line. */
void any_event_print(const any_event *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type any_event_mctype;
extern const mc_model any_event_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *any_event_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, any_event *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *any_event_encode(struct mc_put *to, char *at, mc_str tag, const any_event *value);

#ifdef __cplusplus
}
#endif
#endif
