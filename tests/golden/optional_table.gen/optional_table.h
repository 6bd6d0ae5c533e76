/* Made by modelc from optional_table.dsl: do not edit. */
#ifndef OPTIONAL_TABLE_H
#define OPTIONAL_TABLE_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A model whose fields are models, lists and maps, each present, absent or null. */

typedef struct optional_table_leaf optional_table_leaf;
typedef struct optional_table_table optional_table_table;
typedef struct optional_table_leaf_list optional_table_leaf_list;
typedef struct optional_table_leaf_map optional_table_leaf_map;
typedef struct optional_table_leaf_map_entry optional_table_leaf_map_entry;

/** list[Leaf] */
struct optional_table_leaf_list {
    optional_table_leaf *items;
    size_t len;
};

/** map[str, Leaf] */
struct optional_table_leaf_map {
    optional_table_leaf_map_entry *entries;
    size_t len;
};

struct optional_table_leaf {
    int64_t value;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a optional_table_leaf, for optional_table_leaf_given. */
typedef enum optional_table_leaf_field {
    OPTIONAL_TABLE_LEAF_FIELD_VALUE,
} optional_table_leaf_field;

/** Whether the input gave `field`, be it as null. */
static inline bool optional_table_leaf_given(const optional_table_leaf *from, optional_table_leaf_field field) {
    return mc_given(from->given, (size_t)field);
}

struct optional_table_table {
    optional_table_leaf leaf;
    optional_table_leaf leaf_or_null;
    optional_table_leaf maybe_leaf;
    optional_table_leaf absent_leaf;
    optional_table_leaf_list list;
    optional_table_leaf_list maybe_list;
    optional_table_leaf_map absent_map;
    mc_value maybe_any;
    double pair[2];
    double maybe_pair[2];
    bool has_leaf_or_null; /**< false: null. */
    bool has_maybe_leaf; /**< false: absent or null. */
    bool has_absent_leaf; /**< false: absent. */
    bool has_maybe_list; /**< false: absent or null. */
    bool has_absent_map; /**< false: absent. */
    bool has_maybe_any; /**< false: absent or null. */
    bool has_maybe_pair; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a optional_table_table, for optional_table_table_given. */
typedef enum optional_table_table_field {
    OPTIONAL_TABLE_TABLE_FIELD_LEAF,
    OPTIONAL_TABLE_TABLE_FIELD_LEAF_OR_NULL,
    OPTIONAL_TABLE_TABLE_FIELD_MAYBE_LEAF,
    OPTIONAL_TABLE_TABLE_FIELD_ABSENT_LEAF,
    OPTIONAL_TABLE_TABLE_FIELD_LIST,
    OPTIONAL_TABLE_TABLE_FIELD_MAYBE_LIST,
    OPTIONAL_TABLE_TABLE_FIELD_ABSENT_MAP,
    OPTIONAL_TABLE_TABLE_FIELD_MAYBE_ANY,
    OPTIONAL_TABLE_TABLE_FIELD_PAIR,
    OPTIONAL_TABLE_TABLE_FIELD_MAYBE_PAIR,
} optional_table_table_field;

/** Whether the input gave `field`, be it as null. */
static inline bool optional_table_table_given(const optional_table_table *from, optional_table_table_field field) {
    return mc_given(from->given, (size_t)field);
}

struct optional_table_leaf_map_entry {
    mc_str key;
    optional_table_leaf value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Leaf with every default in place. */
optional_table_leaf optional_table_leaf_init(void);
/** A Table with every default in place. */
optional_table_table optional_table_table_init(void);
/**
 * Reads and checks a Leaf. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool optional_table_leaf_from_json(optional_table_leaf *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool optional_table_leaf_from_json_with(optional_table_leaf *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status optional_table_leaf_next_json(optional_table_leaf *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool optional_table_leaf_to_json(const optional_table_leaf *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool optional_table_leaf_write_json(const optional_table_leaf *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t optional_table_leaf_to_json_into(const optional_table_leaf *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool optional_table_leaf_merge_json(optional_table_leaf *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool optional_table_leaf_validate(const optional_table_leaf *value, mc_errors *errors);
bool optional_table_leaf_equal(const optional_table_leaf *a, const optional_table_leaf *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t optional_table_leaf_hash(const optional_table_leaf *value);
uint64_t optional_table_leaf_hash_seeded(const optional_table_leaf *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
optional_table_leaf *optional_table_leaf_copy(const optional_table_leaf *value, mc_arena *arena);
/** For people, on one line. */
void optional_table_leaf_print(const optional_table_leaf *value, FILE *out);

/**
 * Reads and checks a Table. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool optional_table_table_from_json(optional_table_table *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool optional_table_table_from_json_with(optional_table_table *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status optional_table_table_next_json(optional_table_table *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool optional_table_table_to_json(const optional_table_table *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool optional_table_table_write_json(const optional_table_table *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t optional_table_table_to_json_into(const optional_table_table *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool optional_table_table_merge_json(optional_table_table *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool optional_table_table_validate(const optional_table_table *value, mc_errors *errors);
bool optional_table_table_equal(const optional_table_table *a, const optional_table_table *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t optional_table_table_hash(const optional_table_table *value);
uint64_t optional_table_table_hash_seeded(const optional_table_table *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
optional_table_table *optional_table_table_copy(const optional_table_table *value, mc_arena *arena);
/** For people, on one line. */
void optional_table_table_print(const optional_table_table *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type optional_table_leaf_mctype;
extern const mc_model optional_table_leaf_mcinfo;
extern const mc_type optional_table_table_mctype;
extern const mc_model optional_table_table_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *optional_table_leaf_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, optional_table_leaf *out);
const char *optional_table_table_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, optional_table_table *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *optional_table_leaf_encode(struct mc_put *to, char *at, mc_str tag, const optional_table_leaf *value);
char *optional_table_table_encode(struct mc_put *to, char *at, mc_str tag, const optional_table_table *value);

#ifdef __cplusplus
}
#endif
#endif
