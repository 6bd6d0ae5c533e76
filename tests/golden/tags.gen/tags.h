/* Made by modelc from tags.dsl: do not edit. */
#ifndef TAGS_H
#define TAGS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Tags: inferred, several for one member, of unions within, and members from left to right. */

typedef enum tags_kind {
    TAGS_KIND_CAT = 0, /**< cat */
    TAGS_KIND_DOG = 1, /**< dog */
    TAGS_KIND_FISH = 2, /**< fish */
} tags_kind;

typedef enum tags_cat_kind {
    TAGS_CAT_KIND_CAT = 0, /**< cat */
    TAGS_CAT_KIND_KITTY = 1, /**< kitty */
} tags_cat_kind;

typedef enum tags_dog_kind {
    TAGS_DOG_KIND_DOG = 0, /**< dog */
} tags_dog_kind;

typedef enum tags_v1_version {
    TAGS_V1_VERSION_1 = 1, /**< 1 */
} tags_v1_version;

typedef enum tags_v2_version {
    TAGS_V2_VERSION_2 = 2, /**< 2 */
} tags_v2_version;

typedef struct tags_cat tags_cat;
typedef struct tags_dog tags_dog;
typedef struct tags_bird tags_bird;
typedef struct tags_fish tags_fish;
typedef struct tags_v1 tags_v1;
typedef struct tags_v2 tags_v2;
typedef struct tags_inferred tags_inferred;
typedef struct tags_uses_inline tags_uses_inline;
typedef struct tags_uses_version tags_uses_version;
typedef struct tags_explicit tags_explicit;
typedef struct tags_nested tags_nested;
typedef struct tags_water tags_water;
typedef struct tags_first tags_first;
typedef struct tags_uses_either tags_uses_either;
typedef struct tags_uses_lists tags_uses_lists;
typedef struct tags_uses_ranges tags_uses_ranges;
typedef struct tags_uses tags_uses;
typedef struct tags_str_list tags_str_list;
typedef struct tags_i64_list tags_i64_list;
typedef struct tags_i64_map tags_i64_map;
typedef struct tags_i64_map_entry tags_i64_map_entry;
typedef struct tags_bool_map tags_bool_map;
typedef struct tags_bool_map_entry tags_bool_map_entry;

/** list[str] */
struct tags_str_list {
    mc_str *items;
    size_t len;
};

/** list[int] */
struct tags_i64_list {
    int64_t *items;
    size_t len;
};

/** map[str, int] */
struct tags_i64_map {
    tags_i64_map_entry *entries;
    size_t len;
};

/** map[str, bool] */
struct tags_bool_map {
    tags_bool_map_entry *entries;
    size_t len;
};

struct tags_cat {
    tags_cat_kind kind;
    int64_t lives; /**< 9 where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_cat, for tags_cat_given. */
typedef enum tags_cat_field {
    TAGS_CAT_FIELD_KIND,
    TAGS_CAT_FIELD_LIVES,
} tags_cat_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_cat_given(const tags_cat *from, tags_cat_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tags_dog {
    tags_dog_kind kind;
    bool barks; /**< true where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_dog, for tags_dog_given. */
typedef enum tags_dog_field {
    TAGS_DOG_FIELD_KIND,
    TAGS_DOG_FIELD_BARKS,
} tags_dog_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_dog_given(const tags_dog *from, tags_dog_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tags_bird {
    int64_t wings;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_bird, for tags_bird_given. */
typedef enum tags_bird_field {
    TAGS_BIRD_FIELD_WINGS,
} tags_bird_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_bird_given(const tags_bird *from, tags_bird_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tags_fish {
    tags_kind kind;
    int64_t fins;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_fish, for tags_fish_given. */
typedef enum tags_fish_field {
    TAGS_FISH_FIELD_KIND,
    TAGS_FISH_FIELD_FINS,
} tags_fish_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_fish_given(const tags_fish *from, tags_fish_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tags_v1 {
    tags_v1_version version;
    int64_t a;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_v1, for tags_v1_given. */
typedef enum tags_v1_field {
    TAGS_V1_FIELD_VERSION,
    TAGS_V1_FIELD_A,
} tags_v1_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_v1_given(const tags_v1 *from, tags_v1_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tags_v2 {
    tags_v2_version version;
    int64_t a;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_v2, for tags_v2_given. */
typedef enum tags_v2_field {
    TAGS_V2_FIELD_VERSION,
    TAGS_V2_FIELD_A,
} tags_v2_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_v2_given(const tags_v2 *from, tags_v2_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Inferred */
typedef enum tags_inferred_case {
    TAGS_INFERRED_CAT = 1, /**< cat */
    TAGS_INFERRED_DOG, /**< dog */
} tags_inferred_case;

struct tags_inferred {
    tags_inferred_case kind;
    union {
        tags_cat cat;
        tags_dog dog;
    } as;
};

/** A tags_inferred that holds `value`. */
static inline tags_inferred tags_inferred_from_cat(const tags_cat *value) {
    tags_inferred made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_INFERRED_CAT;
    made.as.cat = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_cat *tags_inferred_as_cat(const tags_inferred *from) {
    return from->kind == TAGS_INFERRED_CAT ? &from->as.cat : NULL;
}

/** A tags_inferred that holds `value`. */
static inline tags_inferred tags_inferred_from_dog(const tags_dog *value) {
    tags_inferred made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_INFERRED_DOG;
    made.as.dog = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_dog *tags_inferred_as_dog(const tags_inferred *from) {
    return from->kind == TAGS_INFERRED_DOG ? &from->as.dog : NULL;
}

/** Cat | Dog */
typedef enum tags_uses_inline_case {
    TAGS_USES_INLINE_CAT = 1, /**< cat */
    TAGS_USES_INLINE_DOG, /**< dog */
} tags_uses_inline_case;

struct tags_uses_inline {
    tags_uses_inline_case kind;
    union {
        tags_cat cat;
        tags_dog dog;
    } as;
};

/** A tags_uses_inline that holds `value`. */
static inline tags_uses_inline tags_uses_inline_from_cat(const tags_cat *value) {
    tags_uses_inline made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_INLINE_CAT;
    made.as.cat = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_cat *tags_uses_inline_as_cat(const tags_uses_inline *from) {
    return from->kind == TAGS_USES_INLINE_CAT ? &from->as.cat : NULL;
}

/** A tags_uses_inline that holds `value`. */
static inline tags_uses_inline tags_uses_inline_from_dog(const tags_dog *value) {
    tags_uses_inline made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_INLINE_DOG;
    made.as.dog = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_dog *tags_uses_inline_as_dog(const tags_uses_inline *from) {
    return from->kind == TAGS_USES_INLINE_DOG ? &from->as.dog : NULL;
}

/** V1 | V2 */
typedef enum tags_uses_version_case {
    TAGS_USES_VERSION_V1 = 1, /**< 1 */
    TAGS_USES_VERSION_V2, /**< 2 */
} tags_uses_version_case;

struct tags_uses_version {
    tags_uses_version_case kind;
    union {
        tags_v1 v1;
        tags_v2 v2;
    } as;
};

/** A tags_uses_version that holds `value`. */
static inline tags_uses_version tags_uses_version_from_v1(const tags_v1 *value) {
    tags_uses_version made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_VERSION_V1;
    made.as.v1 = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_v1 *tags_uses_version_as_v1(const tags_uses_version *from) {
    return from->kind == TAGS_USES_VERSION_V1 ? &from->as.v1 : NULL;
}

/** A tags_uses_version that holds `value`. */
static inline tags_uses_version tags_uses_version_from_v2(const tags_v2 *value) {
    tags_uses_version made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_VERSION_V2;
    made.as.v2 = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_v2 *tags_uses_version_as_v2(const tags_uses_version *from) {
    return from->kind == TAGS_USES_VERSION_V2 ? &from->as.v2 : NULL;
}

/** Explicit */
typedef enum tags_explicit_case {
    TAGS_EXPLICIT_BIRD = 1, /**< bird */
    TAGS_EXPLICIT_NESTLING, /**< nestling */
} tags_explicit_case;

struct tags_explicit {
    tags_explicit_case kind;
    union {
        tags_bird bird;
        tags_bird nestling;
    } as;
};

/** A tags_explicit that holds `value`. */
static inline tags_explicit tags_explicit_from_bird(const tags_bird *value) {
    tags_explicit made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_EXPLICIT_BIRD;
    made.as.bird = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_bird *tags_explicit_as_bird(const tags_explicit *from) {
    return from->kind == TAGS_EXPLICIT_BIRD ? &from->as.bird : NULL;
}

/** A tags_explicit that holds `value`. */
static inline tags_explicit tags_explicit_from_nestling(const tags_bird *value) {
    tags_explicit made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_EXPLICIT_NESTLING;
    made.as.nestling = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_bird *tags_explicit_as_nestling(const tags_explicit *from) {
    return from->kind == TAGS_EXPLICIT_NESTLING ? &from->as.nestling : NULL;
}

/** Nested */
typedef enum tags_nested_case {
    TAGS_NESTED_EXPLICIT = 1, /**< Explicit */
    TAGS_NESTED_DOG, /**< dog */
} tags_nested_case;

struct tags_nested {
    tags_nested_case kind;
    union {
        tags_explicit explicit_;
        tags_dog dog;
    } as;
};

/** A tags_nested that holds `value`. */
static inline tags_nested tags_nested_from_explicit_(const tags_explicit *value) {
    tags_nested made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_NESTED_EXPLICIT;
    made.as.explicit_ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_explicit *tags_nested_as_explicit_(const tags_nested *from) {
    return from->kind == TAGS_NESTED_EXPLICIT ? &from->as.explicit_ : NULL;
}

/** A tags_nested that holds `value`. */
static inline tags_nested tags_nested_from_dog(const tags_dog *value) {
    tags_nested made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_NESTED_DOG;
    made.as.dog = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_dog *tags_nested_as_dog(const tags_nested *from) {
    return from->kind == TAGS_NESTED_DOG ? &from->as.dog : NULL;
}

/** Water */
typedef enum tags_water_case {
    TAGS_WATER_FISH = 1, /**< fish */
} tags_water_case;

struct tags_water {
    tags_water_case kind;
    union {
        tags_fish fish;
    } as;
};

/** A tags_water that holds `value`. */
static inline tags_water tags_water_from_fish(const tags_fish *value) {
    tags_water made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_WATER_FISH;
    made.as.fish = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_fish *tags_water_as_fish(const tags_water *from) {
    return from->kind == TAGS_WATER_FISH ? &from->as.fish : NULL;
}

/** First */
typedef enum tags_first_case {
    TAGS_FIRST_I64 = 1, /**< int */
    TAGS_FIRST_F64, /**< float */
    TAGS_FIRST_STR, /**< str */
} tags_first_case;

struct tags_first {
    tags_first_case kind;
    union {
        int64_t i64;
        double f64;
        mc_str str;
    } as;
};

/** A tags_first that holds `value`. */
static inline tags_first tags_first_from_i64(int64_t value) {
    tags_first made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_FIRST_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *tags_first_as_i64(const tags_first *from) {
    return from->kind == TAGS_FIRST_I64 ? &from->as.i64 : NULL;
}

/** A tags_first that holds `value`. */
static inline tags_first tags_first_from_f64(double value) {
    tags_first made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_FIRST_F64;
    made.as.f64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const double *tags_first_as_f64(const tags_first *from) {
    return from->kind == TAGS_FIRST_F64 ? &from->as.f64 : NULL;
}

/** A tags_first that holds `value`. */
static inline tags_first tags_first_from_str(mc_str value) {
    tags_first made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_FIRST_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *tags_first_as_str(const tags_first *from) {
    return from->kind == TAGS_FIRST_STR ? &from->as.str : NULL;
}

/** str | int */
typedef enum tags_uses_either_case {
    TAGS_USES_EITHER_STR = 1, /**< str */
    TAGS_USES_EITHER_I64, /**< int */
} tags_uses_either_case;

struct tags_uses_either {
    tags_uses_either_case kind;
    union {
        mc_str str;
        int64_t i64;
    } as;
};

/** A tags_uses_either that holds `value`. */
static inline tags_uses_either tags_uses_either_from_str(mc_str value) {
    tags_uses_either made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_EITHER_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *tags_uses_either_as_str(const tags_uses_either *from) {
    return from->kind == TAGS_USES_EITHER_STR ? &from->as.str : NULL;
}

/** A tags_uses_either that holds `value`. */
static inline tags_uses_either tags_uses_either_from_i64(int64_t value) {
    tags_uses_either made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_EITHER_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *tags_uses_either_as_i64(const tags_uses_either *from) {
    return from->kind == TAGS_USES_EITHER_I64 ? &from->as.i64 : NULL;
}

/** list[str] | list[int] | map[str, int] | map[str, bool] */
typedef enum tags_uses_lists_case {
    TAGS_USES_LISTS_STR_LIST = 1, /**< list[str] */
    TAGS_USES_LISTS_I64_LIST, /**< list[int] */
    TAGS_USES_LISTS_I64_MAP, /**< map[str, int] */
    TAGS_USES_LISTS_BOOL_MAP, /**< map[str, bool] */
} tags_uses_lists_case;

struct tags_uses_lists {
    tags_uses_lists_case kind;
    union {
        tags_str_list str_list;
        tags_i64_list i64_list;
        tags_i64_map i64_map;
        tags_bool_map bool_map;
    } as;
};

/** A tags_uses_lists that holds `value`. */
static inline tags_uses_lists tags_uses_lists_from_str_list(const tags_str_list *value) {
    tags_uses_lists made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_LISTS_STR_LIST;
    made.as.str_list = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_str_list *tags_uses_lists_as_str_list(const tags_uses_lists *from) {
    return from->kind == TAGS_USES_LISTS_STR_LIST ? &from->as.str_list : NULL;
}

/** A tags_uses_lists that holds `value`. */
static inline tags_uses_lists tags_uses_lists_from_i64_list(const tags_i64_list *value) {
    tags_uses_lists made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_LISTS_I64_LIST;
    made.as.i64_list = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_i64_list *tags_uses_lists_as_i64_list(const tags_uses_lists *from) {
    return from->kind == TAGS_USES_LISTS_I64_LIST ? &from->as.i64_list : NULL;
}

/** A tags_uses_lists that holds `value`. */
static inline tags_uses_lists tags_uses_lists_from_i64_map(const tags_i64_map *value) {
    tags_uses_lists made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_LISTS_I64_MAP;
    made.as.i64_map = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_i64_map *tags_uses_lists_as_i64_map(const tags_uses_lists *from) {
    return from->kind == TAGS_USES_LISTS_I64_MAP ? &from->as.i64_map : NULL;
}

/** A tags_uses_lists that holds `value`. */
static inline tags_uses_lists tags_uses_lists_from_bool_map(const tags_bool_map *value) {
    tags_uses_lists made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_LISTS_BOOL_MAP;
    made.as.bool_map = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const tags_bool_map *tags_uses_lists_as_bool_map(const tags_uses_lists *from) {
    return from->kind == TAGS_USES_LISTS_BOOL_MAP ? &from->as.bool_map : NULL;
}

/** int | int */
typedef enum tags_uses_ranges_case {
    TAGS_USES_RANGES_I64 = 1, /**< int */
    TAGS_USES_RANGES_I64_2, /**< int */
} tags_uses_ranges_case;

struct tags_uses_ranges {
    tags_uses_ranges_case kind;
    union {
        int64_t i64;
        int64_t i64_2;
    } as;
};

/** A tags_uses_ranges that holds `value`. */
static inline tags_uses_ranges tags_uses_ranges_from_i64(int64_t value) {
    tags_uses_ranges made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_RANGES_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *tags_uses_ranges_as_i64(const tags_uses_ranges *from) {
    return from->kind == TAGS_USES_RANGES_I64 ? &from->as.i64 : NULL;
}

/** A tags_uses_ranges that holds `value`. */
static inline tags_uses_ranges tags_uses_ranges_from_i64_2(int64_t value) {
    tags_uses_ranges made;
    memset(&made, 0, sizeof made);
    made.kind = TAGS_USES_RANGES_I64_2;
    made.as.i64_2 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *tags_uses_ranges_as_i64_2(const tags_uses_ranges *from) {
    return from->kind == TAGS_USES_RANGES_I64_2 ? &from->as.i64_2 : NULL;
}

struct tags_uses {
    tags_inferred inferred; /**< Inferred. */
    tags_uses_inline inline_; /**< Cat | Dog. */
    tags_uses_version version; /**< V1 | V2. */
    tags_explicit explicit_; /**< Explicit. */
    tags_nested nested; /**< Nested. */
    tags_water water; /**< Water. */
    tags_first first; /**< First. */
    tags_uses_either either; /**< str | int. */
    tags_uses_lists lists; /**< list[str] | list[int] | map[str, int] | map[str, bool]. */
    tags_uses_ranges ranges; /**< int | int. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a tags_uses, for tags_uses_given. */
typedef enum tags_uses_field {
    TAGS_USES_FIELD_INFERRED,
    TAGS_USES_FIELD_INLINE_,
    TAGS_USES_FIELD_VERSION,
    TAGS_USES_FIELD_EXPLICIT_,
    TAGS_USES_FIELD_NESTED,
    TAGS_USES_FIELD_WATER,
    TAGS_USES_FIELD_FIRST,
    TAGS_USES_FIELD_EITHER,
    TAGS_USES_FIELD_LISTS,
    TAGS_USES_FIELD_RANGES,
} tags_uses_field;

/** Whether the input gave `field`, be it as null. */
static inline bool tags_uses_given(const tags_uses *from, tags_uses_field field) {
    return mc_given(from->given, (size_t)field);
}

struct tags_i64_map_entry {
    mc_str key;
    int64_t value;
};

struct tags_bool_map_entry {
    mc_str key;
    bool value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Cat with every default in place. */
tags_cat tags_cat_init(void);
/** A Dog with every default in place. */
tags_dog tags_dog_init(void);
/** A Bird with every default in place. */
tags_bird tags_bird_init(void);
/** A Fish with every default in place. */
tags_fish tags_fish_init(void);
/** A V1 with every default in place. */
tags_v1 tags_v1_init(void);
/** A V2 with every default in place. */
tags_v2 tags_v2_init(void);
/** A Uses with every default in place. */
tags_uses tags_uses_init(void);
/**
 * Reads and checks a Cat. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_cat_from_json(tags_cat *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_cat_from_json_with(tags_cat *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_cat_next_json(tags_cat *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_cat_to_json(const tags_cat *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_cat_write_json(const tags_cat *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_cat_to_json_into(const tags_cat *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_cat_merge_json(tags_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_cat_validate(const tags_cat *value, mc_errors *errors);
bool tags_cat_equal(const tags_cat *a, const tags_cat *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_cat_hash(const tags_cat *value);
uint64_t tags_cat_hash_seeded(const tags_cat *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_cat *tags_cat_copy(const tags_cat *value, mc_arena *arena);
/** For people, on one line. */
void tags_cat_print(const tags_cat *value, FILE *out);

/**
 * Reads and checks a Dog. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_dog_from_json(tags_dog *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_dog_from_json_with(tags_dog *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_dog_next_json(tags_dog *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_dog_to_json(const tags_dog *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_dog_write_json(const tags_dog *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_dog_to_json_into(const tags_dog *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_dog_merge_json(tags_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_dog_validate(const tags_dog *value, mc_errors *errors);
bool tags_dog_equal(const tags_dog *a, const tags_dog *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_dog_hash(const tags_dog *value);
uint64_t tags_dog_hash_seeded(const tags_dog *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_dog *tags_dog_copy(const tags_dog *value, mc_arena *arena);
/** For people, on one line. */
void tags_dog_print(const tags_dog *value, FILE *out);

/**
 * Reads and checks a Bird. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_bird_from_json(tags_bird *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_bird_from_json_with(tags_bird *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_bird_next_json(tags_bird *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_bird_to_json(const tags_bird *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_bird_write_json(const tags_bird *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_bird_to_json_into(const tags_bird *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_bird_merge_json(tags_bird *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_bird_validate(const tags_bird *value, mc_errors *errors);
bool tags_bird_equal(const tags_bird *a, const tags_bird *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_bird_hash(const tags_bird *value);
uint64_t tags_bird_hash_seeded(const tags_bird *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_bird *tags_bird_copy(const tags_bird *value, mc_arena *arena);
/** For people, on one line. */
void tags_bird_print(const tags_bird *value, FILE *out);

/**
 * Reads and checks a Fish. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_fish_from_json(tags_fish *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_fish_from_json_with(tags_fish *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_fish_next_json(tags_fish *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_fish_to_json(const tags_fish *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_fish_write_json(const tags_fish *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_fish_to_json_into(const tags_fish *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_fish_merge_json(tags_fish *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_fish_validate(const tags_fish *value, mc_errors *errors);
bool tags_fish_equal(const tags_fish *a, const tags_fish *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_fish_hash(const tags_fish *value);
uint64_t tags_fish_hash_seeded(const tags_fish *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_fish *tags_fish_copy(const tags_fish *value, mc_arena *arena);
/** For people, on one line. */
void tags_fish_print(const tags_fish *value, FILE *out);

/**
 * Reads and checks a V1. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_v1_from_json(tags_v1 *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_v1_from_json_with(tags_v1 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_v1_next_json(tags_v1 *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_v1_to_json(const tags_v1 *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_v1_write_json(const tags_v1 *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_v1_to_json_into(const tags_v1 *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_v1_merge_json(tags_v1 *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_v1_validate(const tags_v1 *value, mc_errors *errors);
bool tags_v1_equal(const tags_v1 *a, const tags_v1 *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_v1_hash(const tags_v1 *value);
uint64_t tags_v1_hash_seeded(const tags_v1 *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_v1 *tags_v1_copy(const tags_v1 *value, mc_arena *arena);
/** For people, on one line. */
void tags_v1_print(const tags_v1 *value, FILE *out);

/**
 * Reads and checks a V2. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_v2_from_json(tags_v2 *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_v2_from_json_with(tags_v2 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_v2_next_json(tags_v2 *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_v2_to_json(const tags_v2 *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_v2_write_json(const tags_v2 *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_v2_to_json_into(const tags_v2 *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_v2_merge_json(tags_v2 *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_v2_validate(const tags_v2 *value, mc_errors *errors);
bool tags_v2_equal(const tags_v2 *a, const tags_v2 *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_v2_hash(const tags_v2 *value);
uint64_t tags_v2_hash_seeded(const tags_v2 *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_v2 *tags_v2_copy(const tags_v2 *value, mc_arena *arena);
/** For people, on one line. */
void tags_v2_print(const tags_v2 *value, FILE *out);

/**
 * Reads and checks a Uses. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_uses_from_json(tags_uses *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_uses_from_json_with(tags_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_uses_next_json(tags_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_uses_to_json(const tags_uses *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_uses_write_json(const tags_uses *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_uses_to_json_into(const tags_uses *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_uses_merge_json(tags_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_uses_validate(const tags_uses *value, mc_errors *errors);
bool tags_uses_equal(const tags_uses *a, const tags_uses *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_uses_hash(const tags_uses *value);
uint64_t tags_uses_hash_seeded(const tags_uses *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_uses *tags_uses_copy(const tags_uses *value, mc_arena *arena);
/** For people, on one line. */
void tags_uses_print(const tags_uses *value, FILE *out);

/**
 * Reads and checks a Inferred. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_inferred_from_json(tags_inferred *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_inferred_from_json_with(tags_inferred *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_inferred_next_json(tags_inferred *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_inferred_to_json(const tags_inferred *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_inferred_write_json(const tags_inferred *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_inferred_to_json_into(const tags_inferred *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_inferred_merge_json(tags_inferred *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_inferred_validate(const tags_inferred *value, mc_errors *errors);
bool tags_inferred_equal(const tags_inferred *a, const tags_inferred *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_inferred_hash(const tags_inferred *value);
uint64_t tags_inferred_hash_seeded(const tags_inferred *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_inferred *tags_inferred_copy(const tags_inferred *value, mc_arena *arena);
/** For people, on one line. */
void tags_inferred_print(const tags_inferred *value, FILE *out);

/**
 * Reads and checks a Explicit. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_explicit_from_json(tags_explicit *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_explicit_from_json_with(tags_explicit *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_explicit_next_json(tags_explicit *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_explicit_to_json(const tags_explicit *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_explicit_write_json(const tags_explicit *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_explicit_to_json_into(const tags_explicit *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_explicit_merge_json(tags_explicit *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_explicit_validate(const tags_explicit *value, mc_errors *errors);
bool tags_explicit_equal(const tags_explicit *a, const tags_explicit *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_explicit_hash(const tags_explicit *value);
uint64_t tags_explicit_hash_seeded(const tags_explicit *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_explicit *tags_explicit_copy(const tags_explicit *value, mc_arena *arena);
/** For people, on one line. */
void tags_explicit_print(const tags_explicit *value, FILE *out);

/**
 * Reads and checks a Water. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_water_from_json(tags_water *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_water_from_json_with(tags_water *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_water_next_json(tags_water *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_water_to_json(const tags_water *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_water_write_json(const tags_water *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_water_to_json_into(const tags_water *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_water_merge_json(tags_water *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_water_validate(const tags_water *value, mc_errors *errors);
bool tags_water_equal(const tags_water *a, const tags_water *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_water_hash(const tags_water *value);
uint64_t tags_water_hash_seeded(const tags_water *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_water *tags_water_copy(const tags_water *value, mc_arena *arena);
/** For people, on one line. */
void tags_water_print(const tags_water *value, FILE *out);

/**
 * Reads and checks a Nested. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_nested_from_json(tags_nested *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_nested_from_json_with(tags_nested *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_nested_next_json(tags_nested *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_nested_to_json(const tags_nested *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_nested_write_json(const tags_nested *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_nested_to_json_into(const tags_nested *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_nested_merge_json(tags_nested *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_nested_validate(const tags_nested *value, mc_errors *errors);
bool tags_nested_equal(const tags_nested *a, const tags_nested *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_nested_hash(const tags_nested *value);
uint64_t tags_nested_hash_seeded(const tags_nested *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_nested *tags_nested_copy(const tags_nested *value, mc_arena *arena);
/** For people, on one line. */
void tags_nested_print(const tags_nested *value, FILE *out);

/**
 * Reads and checks a First. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_first_from_json(tags_first *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_first_from_json_with(tags_first *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_first_next_json(tags_first *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_first_to_json(const tags_first *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_first_write_json(const tags_first *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_first_to_json_into(const tags_first *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_first_merge_json(tags_first *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_first_validate(const tags_first *value, mc_errors *errors);
bool tags_first_equal(const tags_first *a, const tags_first *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_first_hash(const tags_first *value);
uint64_t tags_first_hash_seeded(const tags_first *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_first *tags_first_copy(const tags_first *value, mc_arena *arena);
/** For people, on one line. */
void tags_first_print(const tags_first *value, FILE *out);

/**
 * Reads and checks a Cat | Dog. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_uses_inline_from_json(tags_uses_inline *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_uses_inline_from_json_with(tags_uses_inline *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_uses_inline_next_json(tags_uses_inline *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_uses_inline_to_json(const tags_uses_inline *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_uses_inline_write_json(const tags_uses_inline *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_uses_inline_to_json_into(const tags_uses_inline *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_uses_inline_merge_json(tags_uses_inline *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_uses_inline_validate(const tags_uses_inline *value, mc_errors *errors);
bool tags_uses_inline_equal(const tags_uses_inline *a, const tags_uses_inline *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_uses_inline_hash(const tags_uses_inline *value);
uint64_t tags_uses_inline_hash_seeded(const tags_uses_inline *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_uses_inline *tags_uses_inline_copy(const tags_uses_inline *value, mc_arena *arena);
/** For people, on one line. */
void tags_uses_inline_print(const tags_uses_inline *value, FILE *out);

/**
 * Reads and checks a V1 | V2. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_uses_version_from_json(tags_uses_version *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_uses_version_from_json_with(tags_uses_version *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_uses_version_next_json(tags_uses_version *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_uses_version_to_json(const tags_uses_version *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_uses_version_write_json(const tags_uses_version *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_uses_version_to_json_into(const tags_uses_version *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_uses_version_merge_json(tags_uses_version *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_uses_version_validate(const tags_uses_version *value, mc_errors *errors);
bool tags_uses_version_equal(const tags_uses_version *a, const tags_uses_version *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_uses_version_hash(const tags_uses_version *value);
uint64_t tags_uses_version_hash_seeded(const tags_uses_version *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_uses_version *tags_uses_version_copy(const tags_uses_version *value, mc_arena *arena);
/** For people, on one line. */
void tags_uses_version_print(const tags_uses_version *value, FILE *out);

/**
 * Reads and checks a str | int. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_uses_either_from_json(tags_uses_either *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_uses_either_from_json_with(tags_uses_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_uses_either_next_json(tags_uses_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_uses_either_to_json(const tags_uses_either *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_uses_either_write_json(const tags_uses_either *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_uses_either_to_json_into(const tags_uses_either *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_uses_either_merge_json(tags_uses_either *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_uses_either_validate(const tags_uses_either *value, mc_errors *errors);
bool tags_uses_either_equal(const tags_uses_either *a, const tags_uses_either *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_uses_either_hash(const tags_uses_either *value);
uint64_t tags_uses_either_hash_seeded(const tags_uses_either *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_uses_either *tags_uses_either_copy(const tags_uses_either *value, mc_arena *arena);
/** For people, on one line. */
void tags_uses_either_print(const tags_uses_either *value, FILE *out);

/**
 * Reads and checks a list[str] | list[int] | map[str, int] | map[str, bool]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_uses_lists_from_json(tags_uses_lists *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_uses_lists_from_json_with(tags_uses_lists *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_uses_lists_next_json(tags_uses_lists *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_uses_lists_to_json(const tags_uses_lists *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_uses_lists_write_json(const tags_uses_lists *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_uses_lists_to_json_into(const tags_uses_lists *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_uses_lists_merge_json(tags_uses_lists *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_uses_lists_validate(const tags_uses_lists *value, mc_errors *errors);
bool tags_uses_lists_equal(const tags_uses_lists *a, const tags_uses_lists *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_uses_lists_hash(const tags_uses_lists *value);
uint64_t tags_uses_lists_hash_seeded(const tags_uses_lists *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_uses_lists *tags_uses_lists_copy(const tags_uses_lists *value, mc_arena *arena);
/** For people, on one line. */
void tags_uses_lists_print(const tags_uses_lists *value, FILE *out);

/**
 * Reads and checks a int | int. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool tags_uses_ranges_from_json(tags_uses_ranges *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool tags_uses_ranges_from_json_with(tags_uses_ranges *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status tags_uses_ranges_next_json(tags_uses_ranges *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool tags_uses_ranges_to_json(const tags_uses_ranges *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool tags_uses_ranges_write_json(const tags_uses_ranges *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t tags_uses_ranges_to_json_into(const tags_uses_ranges *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool tags_uses_ranges_merge_json(tags_uses_ranges *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool tags_uses_ranges_validate(const tags_uses_ranges *value, mc_errors *errors);
bool tags_uses_ranges_equal(const tags_uses_ranges *a, const tags_uses_ranges *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t tags_uses_ranges_hash(const tags_uses_ranges *value);
uint64_t tags_uses_ranges_hash_seeded(const tags_uses_ranges *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
tags_uses_ranges *tags_uses_ranges_copy(const tags_uses_ranges *value, mc_arena *arena);
/** For people, on one line. */
void tags_uses_ranges_print(const tags_uses_ranges *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type tags_cat_mctype;
extern const mc_model tags_cat_mcinfo;
extern const mc_type tags_dog_mctype;
extern const mc_model tags_dog_mcinfo;
extern const mc_type tags_bird_mctype;
extern const mc_model tags_bird_mcinfo;
extern const mc_type tags_fish_mctype;
extern const mc_model tags_fish_mcinfo;
extern const mc_type tags_v1_mctype;
extern const mc_model tags_v1_mcinfo;
extern const mc_type tags_v2_mctype;
extern const mc_model tags_v2_mcinfo;
extern const mc_type tags_uses_mctype;
extern const mc_model tags_uses_mcinfo;
extern const mc_type tags_inferred_mctype;
extern const mc_union tags_inferred_mcinfo;
extern const mc_type tags_explicit_mctype;
extern const mc_union tags_explicit_mcinfo;
extern const mc_type tags_water_mctype;
extern const mc_union tags_water_mcinfo;
extern const mc_type tags_nested_mctype;
extern const mc_union tags_nested_mcinfo;
extern const mc_type tags_first_mctype;
extern const mc_union tags_first_mcinfo;
extern const mc_type tags_uses_inline_mctype;
extern const mc_union tags_uses_inline_mcinfo;
extern const mc_type tags_uses_version_mctype;
extern const mc_union tags_uses_version_mcinfo;
extern const mc_type tags_uses_either_mctype;
extern const mc_union tags_uses_either_mcinfo;
extern const mc_type tags_uses_lists_mctype;
extern const mc_union tags_uses_lists_mcinfo;
extern const mc_type tags_uses_ranges_mctype;
extern const mc_union tags_uses_ranges_mcinfo;
extern const mc_type tags_kind_mctype;
extern const mc_enum tags_kind_mcinfo;
extern const mc_type tags_cat_kind_mctype;
extern const mc_enum tags_cat_kind_mcinfo;
extern const mc_type tags_dog_kind_mctype;
extern const mc_enum tags_dog_kind_mcinfo;
extern const mc_type tags_v1_version_mctype;
extern const mc_enum tags_v1_version_mcinfo;
extern const mc_type tags_v2_version_mctype;
extern const mc_enum tags_v2_version_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *tags_cat_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_cat *out);
const char *tags_dog_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_dog *out);
const char *tags_bird_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_bird *out);
const char *tags_fish_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_fish *out);
const char *tags_v1_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_v1 *out);
const char *tags_v2_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_v2 *out);
const char *tags_uses_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, tags_uses *out);
const char *tags_inferred_decode(struct mc_fast *in, const char *at, tags_inferred *out);
const char *tags_first_decode(struct mc_fast *in, const char *at, tags_first *out);
const char *tags_uses_inline_decode(struct mc_fast *in, const char *at, tags_uses_inline *out);
const char *tags_uses_either_decode(struct mc_fast *in, const char *at, tags_uses_either *out);
const char *tags_uses_ranges_decode(struct mc_fast *in, const char *at, tags_uses_ranges *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *tags_cat_encode(struct mc_put *to, char *at, mc_str tag, const tags_cat *value);
char *tags_dog_encode(struct mc_put *to, char *at, mc_str tag, const tags_dog *value);
char *tags_bird_encode(struct mc_put *to, char *at, mc_str tag, const tags_bird *value);
char *tags_fish_encode(struct mc_put *to, char *at, mc_str tag, const tags_fish *value);
char *tags_v1_encode(struct mc_put *to, char *at, mc_str tag, const tags_v1 *value);
char *tags_v2_encode(struct mc_put *to, char *at, mc_str tag, const tags_v2 *value);
char *tags_uses_encode(struct mc_put *to, char *at, mc_str tag, const tags_uses *value);
char *tags_inferred_encode(struct mc_put *to, char *at, const tags_inferred *value);
char *tags_explicit_encode(struct mc_put *to, char *at, const tags_explicit *value);
char *tags_water_encode(struct mc_put *to, char *at, const tags_water *value);
char *tags_nested_encode(struct mc_put *to, char *at, const tags_nested *value);
char *tags_first_encode(struct mc_put *to, char *at, const tags_first *value);
char *tags_uses_inline_encode(struct mc_put *to, char *at, const tags_uses_inline *value);
char *tags_uses_version_encode(struct mc_put *to, char *at, const tags_uses_version *value);
char *tags_uses_either_encode(struct mc_put *to, char *at, const tags_uses_either *value);
char *tags_uses_lists_encode(struct mc_put *to, char *at, const tags_uses_lists *value);
char *tags_uses_ranges_encode(struct mc_put *to, char *at, const tags_uses_ranges *value);

#ifdef __cplusplus
}
#endif
#endif
