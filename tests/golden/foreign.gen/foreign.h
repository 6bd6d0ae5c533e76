/* Made by modelc from foreign.dsl: do not edit. */
#ifndef FOREIGN_H
#define FOREIGN_H

#include <modelc/model.h>

#include "base.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Types of another package, in containers, generic models and derived ones. */

typedef struct foreign_kind foreign_kind;
typedef struct foreign_box_kind foreign_box_kind;
typedef struct foreign_box_base_kind foreign_box_base_kind;
typedef struct foreign_partial_base_item foreign_partial_base_item;
typedef struct foreign_uses_either foreign_uses_either;
typedef struct foreign_uses foreign_uses;
typedef struct foreign_base_item_opt foreign_base_item_opt;
typedef struct foreign_base_item_opt_list foreign_base_item_opt_list;
typedef struct foreign_base_item_by_base_kind_map foreign_base_item_by_base_kind_map;
typedef struct foreign_base_item_by_base_kind_map_entry foreign_base_item_by_base_kind_map_entry;
typedef struct foreign_base_kind_kind_tuple foreign_base_kind_kind_tuple;

/** list[Item?] */
struct foreign_base_item_opt_list {
    foreign_base_item_opt *items;
    size_t len;
};

/** map[Kind, Item] */
struct foreign_base_item_by_base_kind_map {
    foreign_base_item_by_base_kind_map_entry *entries;
    size_t len;
};

struct foreign_kind {
    int64_t x;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a foreign_kind, for foreign_kind_given. */
typedef enum foreign_kind_field {
    FOREIGN_KIND_FIELD_X,
} foreign_kind_field;

/** Whether the input gave `field`, be it as null. */
static inline bool foreign_kind_given(const foreign_kind *from, foreign_kind_field field) {
    return mc_given(from->given, (size_t)field);
}

struct foreign_box_kind {
    foreign_kind value;
    base_name label; /**< 1 to 3 code points; "abc" where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a foreign_box_kind, for foreign_box_kind_given. */
typedef enum foreign_box_kind_field {
    FOREIGN_BOX_KIND_FIELD_VALUE,
    FOREIGN_BOX_KIND_FIELD_LABEL,
} foreign_box_kind_field;

/** Whether the input gave `field`, be it as null. */
static inline bool foreign_box_kind_given(const foreign_box_kind *from, foreign_box_kind_field field) {
    return mc_given(from->given, (size_t)field);
}

struct foreign_box_base_kind {
    base_kind value;
    base_name label; /**< 1 to 3 code points; "abc" where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a foreign_box_base_kind, for foreign_box_base_kind_given. */
typedef enum foreign_box_base_kind_field {
    FOREIGN_BOX_BASE_KIND_FIELD_VALUE,
    FOREIGN_BOX_BASE_KIND_FIELD_LABEL,
} foreign_box_base_kind_field;

/** Whether the input gave `field`, be it as null. */
static inline bool foreign_box_base_kind_given(const foreign_box_base_kind *from, foreign_box_base_kind_field field) {
    return mc_given(from->given, (size_t)field);
}

struct foreign_partial_base_item {
    base_kind kind;
    base_str_list names;
    bool has_kind; /**< false: absent. */
    bool has_names; /**< false: absent. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a foreign_partial_base_item, for foreign_partial_base_item_given. */
typedef enum foreign_partial_base_item_field {
    FOREIGN_PARTIAL_BASE_ITEM_FIELD_KIND,
    FOREIGN_PARTIAL_BASE_ITEM_FIELD_NAMES,
} foreign_partial_base_item_field;

/** Whether the input gave `field`, be it as null. */
static inline bool foreign_partial_base_item_given(const foreign_partial_base_item *from, foreign_partial_base_item_field field) {
    return mc_given(from->given, (size_t)field);
}

/** tuple[Kind, Kind] */
struct foreign_base_kind_kind_tuple {
    base_kind item_0;
    foreign_kind item_1;
};

/** Item | Kind */
typedef enum foreign_uses_either_case {
    FOREIGN_USES_EITHER_BASE_ITEM = 1, /**< Item */
    FOREIGN_USES_EITHER_KIND, /**< Kind */
} foreign_uses_either_case;

struct foreign_uses_either {
    foreign_uses_either_case kind;
    union {
        base_item base_item_;
        foreign_kind kind;
    } as;
};

/** A foreign_uses_either that holds `value`. */
static inline foreign_uses_either foreign_uses_either_from_base_item_(const base_item *value) {
    foreign_uses_either made;
    memset(&made, 0, sizeof made);
    made.kind = FOREIGN_USES_EITHER_BASE_ITEM;
    made.as.base_item_ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const base_item *foreign_uses_either_as_base_item_(const foreign_uses_either *from) {
    return from->kind == FOREIGN_USES_EITHER_BASE_ITEM ? &from->as.base_item_ : NULL;
}

/** A foreign_uses_either that holds `value`. */
static inline foreign_uses_either foreign_uses_either_from_kind(const foreign_kind *value) {
    foreign_uses_either made;
    memset(&made, 0, sizeof made);
    made.kind = FOREIGN_USES_EITHER_KIND;
    made.as.kind = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const foreign_kind *foreign_uses_either_as_kind(const foreign_uses_either *from) {
    return from->kind == FOREIGN_USES_EITHER_KIND ? &from->as.kind : NULL;
}

struct foreign_uses {
    base_kind kind;
    base_str_list names;
    base_item item;
    foreign_base_item_opt_list items;
    foreign_base_item_by_base_kind_map by_kind;
    foreign_base_kind_kind_tuple pair;
    foreign_box_kind box;
    foreign_box_base_kind other;
    foreign_partial_base_item patch;
    int64_t limit; /**< <= 3; b.ALSO where not given. */
    int64_t row[3];
    foreign_uses_either either; /**< Item | Kind. */
    mc_str own; /**< "Own" in JSON. */
    foreign_kind checked;
    base_kind coloured;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a foreign_uses, for foreign_uses_given. */
typedef enum foreign_uses_field {
    FOREIGN_USES_FIELD_KIND,
    FOREIGN_USES_FIELD_NAMES,
    FOREIGN_USES_FIELD_ITEM,
    FOREIGN_USES_FIELD_ITEMS,
    FOREIGN_USES_FIELD_BY_KIND,
    FOREIGN_USES_FIELD_PAIR,
    FOREIGN_USES_FIELD_BOX,
    FOREIGN_USES_FIELD_OTHER,
    FOREIGN_USES_FIELD_PATCH,
    FOREIGN_USES_FIELD_LIMIT,
    FOREIGN_USES_FIELD_ROW,
    FOREIGN_USES_FIELD_EITHER,
    FOREIGN_USES_FIELD_OWN,
    FOREIGN_USES_FIELD_CHECKED,
    FOREIGN_USES_FIELD_COLOURED,
} foreign_uses_field;

/** Whether the input gave `field`, be it as null. */
static inline bool foreign_uses_given(const foreign_uses *from, foreign_uses_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Item? */
struct foreign_base_item_opt {
    base_item value;
    bool has_value; /**< false: null. */
};

struct foreign_base_item_by_base_kind_map_entry {
    base_kind key;
    base_item value;
};

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool foreign_kind_ok(const foreign_kind *value, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool foreign_kind_nice(base_kind value, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A Kind with every default in place. */
foreign_kind foreign_kind_init(void);
/** A Box[Kind] with every default in place. */
foreign_box_kind foreign_box_kind_init(void);
/** A Box[Kind] with every default in place. */
foreign_box_base_kind foreign_box_base_kind_init(void);
/** A Partial[Item] with every default in place. */
foreign_partial_base_item foreign_partial_base_item_init(void);
/** A Uses with every default in place. */
foreign_uses foreign_uses_init(void);
/**
 * Reads and checks a Kind. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool foreign_kind_from_json(foreign_kind *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool foreign_kind_from_json_with(foreign_kind *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status foreign_kind_next_json(foreign_kind *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool foreign_kind_to_json(const foreign_kind *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool foreign_kind_write_json(const foreign_kind *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t foreign_kind_to_json_into(const foreign_kind *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool foreign_kind_merge_json(foreign_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool foreign_kind_validate(const foreign_kind *value, mc_errors *errors);
bool foreign_kind_equal(const foreign_kind *a, const foreign_kind *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t foreign_kind_hash(const foreign_kind *value);
uint64_t foreign_kind_hash_seeded(const foreign_kind *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
foreign_kind *foreign_kind_copy(const foreign_kind *value, mc_arena *arena);
/** For people, on one line. */
void foreign_kind_print(const foreign_kind *value, FILE *out);

/**
 * Reads and checks a Box[Kind]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool foreign_box_kind_from_json(foreign_box_kind *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool foreign_box_kind_from_json_with(foreign_box_kind *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status foreign_box_kind_next_json(foreign_box_kind *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool foreign_box_kind_to_json(const foreign_box_kind *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool foreign_box_kind_write_json(const foreign_box_kind *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t foreign_box_kind_to_json_into(const foreign_box_kind *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool foreign_box_kind_merge_json(foreign_box_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool foreign_box_kind_validate(const foreign_box_kind *value, mc_errors *errors);
bool foreign_box_kind_equal(const foreign_box_kind *a, const foreign_box_kind *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t foreign_box_kind_hash(const foreign_box_kind *value);
uint64_t foreign_box_kind_hash_seeded(const foreign_box_kind *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
foreign_box_kind *foreign_box_kind_copy(const foreign_box_kind *value, mc_arena *arena);
/** For people, on one line. */
void foreign_box_kind_print(const foreign_box_kind *value, FILE *out);

/**
 * Reads and checks a Box[Kind]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool foreign_box_base_kind_from_json(foreign_box_base_kind *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool foreign_box_base_kind_from_json_with(foreign_box_base_kind *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status foreign_box_base_kind_next_json(foreign_box_base_kind *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool foreign_box_base_kind_to_json(const foreign_box_base_kind *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool foreign_box_base_kind_write_json(const foreign_box_base_kind *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t foreign_box_base_kind_to_json_into(const foreign_box_base_kind *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool foreign_box_base_kind_merge_json(foreign_box_base_kind *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool foreign_box_base_kind_validate(const foreign_box_base_kind *value, mc_errors *errors);
bool foreign_box_base_kind_equal(const foreign_box_base_kind *a, const foreign_box_base_kind *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t foreign_box_base_kind_hash(const foreign_box_base_kind *value);
uint64_t foreign_box_base_kind_hash_seeded(const foreign_box_base_kind *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
foreign_box_base_kind *foreign_box_base_kind_copy(const foreign_box_base_kind *value, mc_arena *arena);
/** For people, on one line. */
void foreign_box_base_kind_print(const foreign_box_base_kind *value, FILE *out);

/**
 * Reads and checks a Partial[Item]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool foreign_partial_base_item_from_json(foreign_partial_base_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool foreign_partial_base_item_from_json_with(foreign_partial_base_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status foreign_partial_base_item_next_json(foreign_partial_base_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool foreign_partial_base_item_to_json(const foreign_partial_base_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool foreign_partial_base_item_write_json(const foreign_partial_base_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t foreign_partial_base_item_to_json_into(const foreign_partial_base_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool foreign_partial_base_item_merge_json(foreign_partial_base_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool foreign_partial_base_item_validate(const foreign_partial_base_item *value, mc_errors *errors);
bool foreign_partial_base_item_equal(const foreign_partial_base_item *a, const foreign_partial_base_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t foreign_partial_base_item_hash(const foreign_partial_base_item *value);
uint64_t foreign_partial_base_item_hash_seeded(const foreign_partial_base_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
foreign_partial_base_item *foreign_partial_base_item_copy(const foreign_partial_base_item *value, mc_arena *arena);
/** For people, on one line. */
void foreign_partial_base_item_print(const foreign_partial_base_item *value, FILE *out);

/**
 * Reads and checks a Uses. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool foreign_uses_from_json(foreign_uses *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool foreign_uses_from_json_with(foreign_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status foreign_uses_next_json(foreign_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool foreign_uses_to_json(const foreign_uses *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool foreign_uses_write_json(const foreign_uses *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t foreign_uses_to_json_into(const foreign_uses *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool foreign_uses_merge_json(foreign_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool foreign_uses_validate(const foreign_uses *value, mc_errors *errors);
bool foreign_uses_equal(const foreign_uses *a, const foreign_uses *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t foreign_uses_hash(const foreign_uses *value);
uint64_t foreign_uses_hash_seeded(const foreign_uses *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
foreign_uses *foreign_uses_copy(const foreign_uses *value, mc_arena *arena);
/** For people, on one line. */
void foreign_uses_print(const foreign_uses *value, FILE *out);

/**
 * Reads and checks a Item | Kind. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool foreign_uses_either_from_json(foreign_uses_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool foreign_uses_either_from_json_with(foreign_uses_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status foreign_uses_either_next_json(foreign_uses_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool foreign_uses_either_to_json(const foreign_uses_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool foreign_uses_either_write_json(const foreign_uses_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t foreign_uses_either_to_json_into(const foreign_uses_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool foreign_uses_either_merge_json(foreign_uses_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool foreign_uses_either_validate(const foreign_uses_either *value, mc_errors *errors);
bool foreign_uses_either_equal(const foreign_uses_either *a, const foreign_uses_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t foreign_uses_either_hash(const foreign_uses_either *value);
uint64_t foreign_uses_either_hash_seeded(const foreign_uses_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
foreign_uses_either *foreign_uses_either_copy(const foreign_uses_either *value, mc_arena *arena);
/** For people, on one line. */
void foreign_uses_either_print(const foreign_uses_either *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type foreign_kind_mctype;
extern const mc_model foreign_kind_mcinfo;
extern const mc_type foreign_box_kind_mctype;
extern const mc_model foreign_box_kind_mcinfo;
extern const mc_type foreign_box_base_kind_mctype;
extern const mc_model foreign_box_base_kind_mcinfo;
extern const mc_type foreign_partial_base_item_mctype;
extern const mc_model foreign_partial_base_item_mcinfo;
extern const mc_type foreign_uses_mctype;
extern const mc_model foreign_uses_mcinfo;
extern const mc_type foreign_uses_either_mctype;
extern const mc_union foreign_uses_either_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *foreign_kind_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, foreign_kind *out);
const char *foreign_box_kind_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, foreign_box_kind *out);
const char *foreign_box_base_kind_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, foreign_box_base_kind *out);
const char *foreign_partial_base_item_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, foreign_partial_base_item *out);
const char *foreign_uses_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, foreign_uses *out);
const char *foreign_uses_either_decode(struct mc_fast *in, const char *at, foreign_uses_either *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *foreign_kind_encode(struct mc_put *to, char *at, mc_str tag, const foreign_kind *value);
char *foreign_box_kind_encode(struct mc_put *to, char *at, mc_str tag, const foreign_box_kind *value);
char *foreign_box_base_kind_encode(struct mc_put *to, char *at, mc_str tag, const foreign_box_base_kind *value);
char *foreign_partial_base_item_encode(struct mc_put *to, char *at, mc_str tag, const foreign_partial_base_item *value);
char *foreign_uses_encode(struct mc_put *to, char *at, mc_str tag, const foreign_uses *value);
char *foreign_uses_either_encode(struct mc_put *to, char *at, const foreign_uses_either *value);

#ifdef __cplusplus
}
#endif
#endif
