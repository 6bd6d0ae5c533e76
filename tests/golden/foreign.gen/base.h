/* Made by modelc from base.dsl: do not edit. */
#ifndef BASE_H
#define BASE_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What another package builds on. */

typedef enum base_kind {
    BASE_KIND_A = 0, /**< a */
    BASE_KIND_B = 1, /**< b */
} base_kind;

typedef mc_str base_name;

typedef struct base_item base_item;
typedef struct base_str_list base_str_list;

/** list[str] */
struct base_str_list {
    base_name *items;
    size_t len;
};

struct base_item {
    base_kind kind;
    base_str_list names;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a base_item, for base_item_given. */
typedef enum base_item_field {
    BASE_ITEM_FIELD_KIND,
    BASE_ITEM_FIELD_NAMES,
} base_item_field;

/** Whether the input gave `field`, be it as null. */
static inline bool base_item_given(const base_item *from, base_item_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool base_item_is_fine(const base_item *value, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A Item with every default in place. */
base_item base_item_init(void);
/**
 * Reads and checks a Item. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool base_item_from_json(base_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool base_item_from_json_with(base_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status base_item_next_json(base_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool base_item_to_json(const base_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool base_item_write_json(const base_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t base_item_to_json_into(const base_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool base_item_merge_json(base_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool base_item_validate(const base_item *value, mc_errors *errors);
bool base_item_equal(const base_item *a, const base_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t base_item_hash(const base_item *value);
uint64_t base_item_hash_seeded(const base_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
base_item *base_item_copy(const base_item *value, mc_arena *arena);
/** For people, on one line. */
void base_item_print(const base_item *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type base_item_mctype;
extern const mc_model base_item_mcinfo;
extern const mc_type base_kind_mctype;
extern const mc_enum base_kind_mcinfo;
extern const mc_type base_name_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *base_item_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, base_item *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *base_item_encode(struct mc_put *to, char *at, mc_str tag, const base_item *value);

#ifdef __cplusplus
}
#endif
#endif
