/* Made by modelc from aliases.dsl: do not edit. */
#ifndef ALIASES_H
#define ALIASES_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Aliases of scalars are typedefs with a table of their own; other aliases are other names. */

/** A number that the server gave. */
typedef int64_t aliases_id;

typedef mc_str aliases_name;

typedef aliases_name aliases_short_name;

typedef struct aliases_person aliases_person;
typedef struct aliases_str_list aliases_str_list;
typedef struct aliases_i64_map aliases_i64_map;
typedef struct aliases_i64_map_entry aliases_i64_map_entry;

/** list[str] */
struct aliases_str_list {
    aliases_name *items;
    size_t len;
};

/** map[str, i64] */
struct aliases_i64_map {
    aliases_i64_map_entry *entries;
    size_t len;
};

struct aliases_person {
    aliases_id id; /**< >= 1. */
    aliases_name name; /**< 1 to 40 code points. */
    aliases_short_name nick; /**< 1 to 10 code points. */
    aliases_str_list others; /**< at most 8 items; [] where not given. */
    aliases_i64_map friends;
    bool has_nick; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a aliases_person, for aliases_person_given. */
typedef enum aliases_person_field {
    ALIASES_PERSON_FIELD_ID,
    ALIASES_PERSON_FIELD_NAME,
    ALIASES_PERSON_FIELD_NICK,
    ALIASES_PERSON_FIELD_OTHERS,
    ALIASES_PERSON_FIELD_FRIENDS,
} aliases_person_field;

/** Whether the input gave `field`, be it as null. */
static inline bool aliases_person_given(const aliases_person *from, aliases_person_field field) {
    return mc_given(from->given, (size_t)field);
}

struct aliases_i64_map_entry {
    mc_str key;
    aliases_id value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Person with every default in place. */
aliases_person aliases_person_init(void);
/**
 * Reads and checks a Person. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool aliases_person_from_json(aliases_person *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool aliases_person_from_json_with(aliases_person *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status aliases_person_next_json(aliases_person *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool aliases_person_to_json(const aliases_person *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool aliases_person_write_json(const aliases_person *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t aliases_person_to_json_into(const aliases_person *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool aliases_person_merge_json(aliases_person *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool aliases_person_validate(const aliases_person *value, mc_errors *errors);
bool aliases_person_equal(const aliases_person *a, const aliases_person *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t aliases_person_hash(const aliases_person *value);
uint64_t aliases_person_hash_seeded(const aliases_person *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
aliases_person *aliases_person_copy(const aliases_person *value, mc_arena *arena);
/** For people, on one line. */
void aliases_person_print(const aliases_person *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type aliases_person_mctype;
extern const mc_model aliases_person_mcinfo;
extern const mc_type aliases_id_mctype;
extern const mc_type aliases_name_mctype;
extern const mc_type aliases_short_name_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *aliases_person_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, aliases_person *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *aliases_person_encode(struct mc_put *to, char *at, mc_str tag, const aliases_person *value);

#ifdef __cplusplus
}
#endif
#endif
