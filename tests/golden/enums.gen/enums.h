/* Made by modelc from enums.dsl: do not edit. */
#ifndef ENUMS_H
#define ENUMS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Enums: text on the wire, or numbers. */

/** What a person may do. */
typedef enum enums_role {
    ENUMS_ROLE_ADMIN = 0, /**< admin */
    ENUMS_ROLE_USER = 1, /**< plain-user */
    ENUMS_ROLE_GUEST = 2, /**< Looks, but does not touch. */
} enums_role;

typedef enum enums_level {
    ENUMS_LEVEL_LOW = 1, /**< low */
    ENUMS_LEVEL_HIGH = 10, /**< high */
    ENUMS_LEVEL_HIGHER = 11, /**< higher */
} enums_level;

typedef enum enums_offset {
    ENUMS_OFFSET_BACK = -1, /**< back */
    ENUMS_OFFSET_NONE = 0, /**< none */
    ENUMS_OFFSET_FORWARD = 1, /**< forward */
} enums_offset;

typedef struct enums_badge enums_badge;

struct enums_badge {
    enums_role role;
    enums_level level; /**< high where not given. */
    enums_offset offset;
    bool has_offset; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a enums_badge, for enums_badge_given. */
typedef enum enums_badge_field {
    ENUMS_BADGE_FIELD_ROLE,
    ENUMS_BADGE_FIELD_LEVEL,
    ENUMS_BADGE_FIELD_OFFSET,
} enums_badge_field;

/** Whether the input gave `field`, be it as null. */
static inline bool enums_badge_given(const enums_badge *from, enums_badge_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Badge with every default in place. */
enums_badge enums_badge_init(void);
/**
 * Reads and checks a Badge. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool enums_badge_from_json(enums_badge *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool enums_badge_from_json_with(enums_badge *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status enums_badge_next_json(enums_badge *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool enums_badge_to_json(const enums_badge *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool enums_badge_write_json(const enums_badge *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t enums_badge_to_json_into(const enums_badge *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool enums_badge_merge_json(enums_badge *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool enums_badge_validate(const enums_badge *value, mc_errors *errors);
bool enums_badge_equal(const enums_badge *a, const enums_badge *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t enums_badge_hash(const enums_badge *value);
uint64_t enums_badge_hash_seeded(const enums_badge *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
enums_badge *enums_badge_copy(const enums_badge *value, mc_arena *arena);
/** For people, on one line. */
void enums_badge_print(const enums_badge *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type enums_badge_mctype;
extern const mc_model enums_badge_mcinfo;
extern const mc_type enums_role_mctype;
extern const mc_enum enums_role_mcinfo;
extern const mc_type enums_level_mctype;
extern const mc_enum enums_level_mcinfo;
extern const mc_type enums_offset_mctype;
extern const mc_enum enums_offset_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *enums_badge_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, enums_badge *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *enums_badge_encode(struct mc_put *to, char *at, mc_str tag, const enums_badge *value);

#ifdef __cplusplus
}
#endif
#endif
