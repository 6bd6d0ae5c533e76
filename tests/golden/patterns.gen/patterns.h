/* Made by modelc from patterns.dsl: do not edit. */
#ifndef PATTERNS_H
#define PATTERNS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is done to text: stripped, measured, matched, then put into one case. */

/** An alias shares its pattern with all that use it. */
typedef mc_str patterns_slug;

typedef struct patterns_page patterns_page;
typedef struct patterns_str_list patterns_str_list;

/** list[str] */
struct patterns_str_list {
    mc_str *items;
    size_t len;
};

struct patterns_page {
    patterns_slug slug; /**< 1 to 20 code points, matches /^[a-z0-9]+(-[a-z0-9]+)*$/; stripped; made lower case. */
    mc_str path; /**< matches /^/[\w/]*$/; "/index" where not given. */
    mc_str code; /**< matches /^\p{L}{2}\d{4}$/; made upper case. */
    mc_str long_; /**< has a pattern. */
    patterns_str_list words; /**< [] where not given. */
    bool has_long_; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a patterns_page, for patterns_page_given. */
typedef enum patterns_page_field {
    PATTERNS_PAGE_FIELD_SLUG,
    PATTERNS_PAGE_FIELD_PATH,
    PATTERNS_PAGE_FIELD_CODE,
    PATTERNS_PAGE_FIELD_LONG_,
    PATTERNS_PAGE_FIELD_WORDS,
} patterns_page_field;

/** Whether the input gave `field`, be it as null. */
static inline bool patterns_page_given(const patterns_page *from, patterns_page_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Page with every default in place. */
patterns_page patterns_page_init(void);
/**
 * Reads and checks a Page. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool patterns_page_from_json(patterns_page *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool patterns_page_from_json_with(patterns_page *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status patterns_page_next_json(patterns_page *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool patterns_page_to_json(const patterns_page *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool patterns_page_write_json(const patterns_page *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t patterns_page_to_json_into(const patterns_page *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool patterns_page_merge_json(patterns_page *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool patterns_page_validate(const patterns_page *value, mc_errors *errors);
bool patterns_page_equal(const patterns_page *a, const patterns_page *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t patterns_page_hash(const patterns_page *value);
uint64_t patterns_page_hash_seeded(const patterns_page *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
patterns_page *patterns_page_copy(const patterns_page *value, mc_arena *arena);
/** For people, on one line. */
void patterns_page_print(const patterns_page *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type patterns_page_mctype;
extern const mc_model patterns_page_mcinfo;
extern const mc_type patterns_slug_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *patterns_page_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, patterns_page *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *patterns_page_encode(struct mc_put *to, char *at, mc_str tag, const patterns_page *value);

#ifdef __cplusplus
}
#endif
#endif
