/* Made by modelc from unions.dsl: do not edit. */
#ifndef UNIONS_H
#define UNIONS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The kinds of unions: tagged inside, tagged beside, untagged, and inline ones. */

typedef struct unions_cat unions_cat;
typedef struct unions_dog unions_dog;
typedef struct unions_box unions_box;
typedef struct unions_pet unions_pet;
typedef struct unions_shape unions_shape;
typedef struct unions_ref unions_ref;
typedef struct unions_owner_inline unions_owner_inline;
typedef struct unions_owner_generic_item unions_owner_generic_item;
typedef struct unions_owner unions_owner;
typedef struct unions_doc unions_doc;
typedef struct unions_f64_list unions_f64_list;
typedef struct unions_pet_list unions_pet_list;
typedef struct unions_str_list unions_str_list;

/** list[f64] */
struct unions_f64_list {
    double *items;
    size_t len;
};

/** list[Pet] */
struct unions_pet_list {
    unions_pet *items;
    size_t len;
};

/** list[str] */
struct unions_str_list {
    mc_str *items;
    size_t len;
};

struct unions_cat {
    mc_str name; /**< 1 to 40 code points. */
    int64_t lives; /**< 0 to 9; 9 where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a unions_cat, for unions_cat_given. */
typedef enum unions_cat_field {
    UNIONS_CAT_FIELD_NAME,
    UNIONS_CAT_FIELD_LIVES,
} unions_cat_field;

/** Whether the input gave `field`, be it as null. */
static inline bool unions_cat_given(const unions_cat *from, unions_cat_field field) {
    return mc_given(from->given, (size_t)field);
}

struct unions_dog {
    mc_str name; /**< 1 to 40 code points. */
    bool barks; /**< true where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a unions_dog, for unions_dog_given. */
typedef enum unions_dog_field {
    UNIONS_DOG_FIELD_NAME,
    UNIONS_DOG_FIELD_BARKS,
} unions_dog_field;

/** Whether the input gave `field`, be it as null. */
static inline bool unions_dog_given(const unions_dog *from, unions_dog_field field) {
    return mc_given(from->given, (size_t)field);
}

struct unions_box {
    double width;
    double height;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a unions_box, for unions_box_given. */
typedef enum unions_box_field {
    UNIONS_BOX_FIELD_WIDTH,
    UNIONS_BOX_FIELD_HEIGHT,
} unions_box_field;

/** Whether the input gave `field`, be it as null. */
static inline bool unions_box_given(const unions_box *from, unions_box_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Something that lives with people. */
typedef enum unions_pet_case {
    UNIONS_PET_CAT = 1, /**< Purrs. */
    UNIONS_PET_DOG, /**< dog */
} unions_pet_case;

struct unions_pet {
    unions_pet_case kind;
    union {
        unions_cat cat;
        unions_dog dog;
    } as;
};

/** A unions_pet that holds `value`. */
static inline unions_pet unions_pet_from_cat(const unions_cat *value) {
    unions_pet made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_PET_CAT;
    made.as.cat = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_cat *unions_pet_as_cat(const unions_pet *from) {
    return from->kind == UNIONS_PET_CAT ? &from->as.cat : NULL;
}

/** A unions_pet that holds `value`. */
static inline unions_pet unions_pet_from_dog(const unions_dog *value) {
    unions_pet made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_PET_DOG;
    made.as.dog = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_dog *unions_pet_as_dog(const unions_pet *from) {
    return from->kind == UNIONS_PET_DOG ? &from->as.dog : NULL;
}

/** Shape */
typedef enum unions_shape_case {
    UNIONS_SHAPE_CIRCLE = 1, /**< circle */
    UNIONS_SHAPE_BOX, /**< box */
    UNIONS_SHAPE_POLY_LINE, /**< poly-line */
} unions_shape_case;

struct unions_shape {
    unions_shape_case kind;
    union {
        double circle;
        unions_box box;
        unions_f64_list poly_line;
    } as;
};

/** A unions_shape that holds `value`. */
static inline unions_shape unions_shape_from_circle(double value) {
    unions_shape made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_SHAPE_CIRCLE;
    made.as.circle = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const double *unions_shape_as_circle(const unions_shape *from) {
    return from->kind == UNIONS_SHAPE_CIRCLE ? &from->as.circle : NULL;
}

/** A unions_shape that holds `value`. */
static inline unions_shape unions_shape_from_box(const unions_box *value) {
    unions_shape made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_SHAPE_BOX;
    made.as.box = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_box *unions_shape_as_box(const unions_shape *from) {
    return from->kind == UNIONS_SHAPE_BOX ? &from->as.box : NULL;
}

/** A unions_shape that holds `value`. */
static inline unions_shape unions_shape_from_poly_line(const unions_f64_list *value) {
    unions_shape made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_SHAPE_POLY_LINE;
    made.as.poly_line = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_f64_list *unions_shape_as_poly_line(const unions_shape *from) {
    return from->kind == UNIONS_SHAPE_POLY_LINE ? &from->as.poly_line : NULL;
}

/** Ref */
typedef enum unions_ref_case {
    UNIONS_REF_I64 = 1, /**< int */
    UNIONS_REF_STR, /**< str */
    UNIONS_REF_BOX, /**< Box */
} unions_ref_case;

struct unions_ref {
    unions_ref_case kind;
    union {
        int64_t i64;
        mc_str str;
        unions_box box;
    } as;
};

/** A unions_ref that holds `value`. */
static inline unions_ref unions_ref_from_i64(int64_t value) {
    unions_ref made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_REF_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *unions_ref_as_i64(const unions_ref *from) {
    return from->kind == UNIONS_REF_I64 ? &from->as.i64 : NULL;
}

/** A unions_ref that holds `value`. */
static inline unions_ref unions_ref_from_str(mc_str value) {
    unions_ref made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_REF_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *unions_ref_as_str(const unions_ref *from) {
    return from->kind == UNIONS_REF_STR ? &from->as.str : NULL;
}

/** A unions_ref that holds `value`. */
static inline unions_ref unions_ref_from_box(const unions_box *value) {
    unions_ref made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_REF_BOX;
    made.as.box = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_box *unions_ref_as_box(const unions_ref *from) {
    return from->kind == UNIONS_REF_BOX ? &from->as.box : NULL;
}

/** int | str | bool */
typedef enum unions_owner_inline_case {
    UNIONS_OWNER_INLINE_I64 = 1, /**< int */
    UNIONS_OWNER_INLINE_STR, /**< str */
    UNIONS_OWNER_INLINE_BOOL, /**< bool */
} unions_owner_inline_case;

struct unions_owner_inline {
    unions_owner_inline_case kind;
    union {
        int64_t i64;
        mc_str str;
        bool bool_;
    } as;
};

/** A unions_owner_inline that holds `value`. */
static inline unions_owner_inline unions_owner_inline_from_i64(int64_t value) {
    unions_owner_inline made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_OWNER_INLINE_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *unions_owner_inline_as_i64(const unions_owner_inline *from) {
    return from->kind == UNIONS_OWNER_INLINE_I64 ? &from->as.i64 : NULL;
}

/** A unions_owner_inline that holds `value`. */
static inline unions_owner_inline unions_owner_inline_from_str(mc_str value) {
    unions_owner_inline made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_OWNER_INLINE_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *unions_owner_inline_as_str(const unions_owner_inline *from) {
    return from->kind == UNIONS_OWNER_INLINE_STR ? &from->as.str : NULL;
}

/** A unions_owner_inline that holds `value`. */
static inline unions_owner_inline unions_owner_inline_from_bool_(bool value) {
    unions_owner_inline made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_OWNER_INLINE_BOOL;
    made.as.bool_ = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const bool *unions_owner_inline_as_bool_(const unions_owner_inline *from) {
    return from->kind == UNIONS_OWNER_INLINE_BOOL ? &from->as.bool_ : NULL;
}

/** f64 | list[str] | Box */
typedef enum unions_owner_generic_item_case {
    UNIONS_OWNER_GENERIC_ITEM_F64 = 1, /**< f64 */
    UNIONS_OWNER_GENERIC_ITEM_STR_LIST, /**< list[str] */
    UNIONS_OWNER_GENERIC_ITEM_BOX, /**< Box */
} unions_owner_generic_item_case;

struct unions_owner_generic_item {
    unions_owner_generic_item_case kind;
    union {
        double f64;
        unions_str_list str_list;
        unions_box box;
    } as;
};

/** A unions_owner_generic_item that holds `value`. */
static inline unions_owner_generic_item unions_owner_generic_item_from_f64(double value) {
    unions_owner_generic_item made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_OWNER_GENERIC_ITEM_F64;
    made.as.f64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const double *unions_owner_generic_item_as_f64(const unions_owner_generic_item *from) {
    return from->kind == UNIONS_OWNER_GENERIC_ITEM_F64 ? &from->as.f64 : NULL;
}

/** A unions_owner_generic_item that holds `value`. */
static inline unions_owner_generic_item unions_owner_generic_item_from_str_list(const unions_str_list *value) {
    unions_owner_generic_item made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_OWNER_GENERIC_ITEM_STR_LIST;
    made.as.str_list = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_str_list *unions_owner_generic_item_as_str_list(const unions_owner_generic_item *from) {
    return from->kind == UNIONS_OWNER_GENERIC_ITEM_STR_LIST ? &from->as.str_list : NULL;
}

/** A unions_owner_generic_item that holds `value`. */
static inline unions_owner_generic_item unions_owner_generic_item_from_box(const unions_box *value) {
    unions_owner_generic_item made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_OWNER_GENERIC_ITEM_BOX;
    made.as.box = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_box *unions_owner_generic_item_as_box(const unions_owner_generic_item *from) {
    return from->kind == UNIONS_OWNER_GENERIC_ITEM_BOX ? &from->as.box : NULL;
}

struct unions_owner {
    unions_pet pet;
    unions_pet_list pets;
    unions_shape shape; /**< Shape. */
    unions_ref ref; /**< Ref. */
    unions_owner_inline inline_; /**< int | str | bool. */
    unions_owner_generic_item generic; /**< f64 | list[str] | Box. */
    bool has_shape; /**< false: absent or null. */
    bool has_generic; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a unions_owner, for unions_owner_given. */
typedef enum unions_owner_field {
    UNIONS_OWNER_FIELD_PET,
    UNIONS_OWNER_FIELD_PETS,
    UNIONS_OWNER_FIELD_SHAPE,
    UNIONS_OWNER_FIELD_REF,
    UNIONS_OWNER_FIELD_INLINE_,
    UNIONS_OWNER_FIELD_GENERIC,
} unions_owner_field;

/** Whether the input gave `field`, be it as null. */
static inline bool unions_owner_given(const unions_owner *from, unions_owner_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Members called as the functions that read and write it. */
typedef enum unions_doc_case {
    UNIONS_DOC_JSON = 1, /**< json */
    UNIONS_DOC_YAML, /**< yaml */
    UNIONS_DOC_TEXT, /**< text */
} unions_doc_case;

struct unions_doc {
    unions_doc_case kind;
    union {
        unions_box json_;
        unions_cat yaml_;
        unions_dog text;
    } as;
};

/** A unions_doc that holds `value`. */
static inline unions_doc unions_doc_from_json_(const unions_box *value) {
    unions_doc made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_DOC_JSON;
    made.as.json_ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_box *unions_doc_as_json_(const unions_doc *from) {
    return from->kind == UNIONS_DOC_JSON ? &from->as.json_ : NULL;
}

/** A unions_doc that holds `value`. */
static inline unions_doc unions_doc_from_yaml_(const unions_cat *value) {
    unions_doc made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_DOC_YAML;
    made.as.yaml_ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_cat *unions_doc_as_yaml_(const unions_doc *from) {
    return from->kind == UNIONS_DOC_YAML ? &from->as.yaml_ : NULL;
}

/** A unions_doc that holds `value`. */
static inline unions_doc unions_doc_from_text(const unions_dog *value) {
    unions_doc made;
    memset(&made, 0, sizeof made);
    made.kind = UNIONS_DOC_TEXT;
    made.as.text = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const unions_dog *unions_doc_as_text(const unions_doc *from) {
    return from->kind == UNIONS_DOC_TEXT ? &from->as.text : NULL;
}

/* ---- what can be done with them ------------------------------------------ */

/** A Cat with every default in place. */
unions_cat unions_cat_init(void);
/** A Dog with every default in place. */
unions_dog unions_dog_init(void);
/** A Box with every default in place. */
unions_box unions_box_init(void);
/** A Owner with every default in place. */
unions_owner unions_owner_init(void);
/**
 * Reads and checks a Cat. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_cat_from_json(unions_cat *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_cat_from_json_with(unions_cat *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_cat_next_json(unions_cat *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_cat_to_json(const unions_cat *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_cat_write_json(const unions_cat *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_cat_to_json_into(const unions_cat *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_cat_merge_json(unions_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_cat_validate(const unions_cat *value, mc_errors *errors);
bool unions_cat_equal(const unions_cat *a, const unions_cat *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_cat_hash(const unions_cat *value);
uint64_t unions_cat_hash_seeded(const unions_cat *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_cat *unions_cat_copy(const unions_cat *value, mc_arena *arena);
/** For people, on one line. */
void unions_cat_print(const unions_cat *value, FILE *out);

/**
 * Reads and checks a Dog. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_dog_from_json(unions_dog *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_dog_from_json_with(unions_dog *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_dog_next_json(unions_dog *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_dog_to_json(const unions_dog *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_dog_write_json(const unions_dog *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_dog_to_json_into(const unions_dog *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_dog_merge_json(unions_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_dog_validate(const unions_dog *value, mc_errors *errors);
bool unions_dog_equal(const unions_dog *a, const unions_dog *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_dog_hash(const unions_dog *value);
uint64_t unions_dog_hash_seeded(const unions_dog *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_dog *unions_dog_copy(const unions_dog *value, mc_arena *arena);
/** For people, on one line. */
void unions_dog_print(const unions_dog *value, FILE *out);

/**
 * Reads and checks a Box. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_box_from_json(unions_box *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_box_from_json_with(unions_box *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_box_next_json(unions_box *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_box_to_json(const unions_box *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_box_write_json(const unions_box *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_box_to_json_into(const unions_box *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_box_merge_json(unions_box *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_box_validate(const unions_box *value, mc_errors *errors);
bool unions_box_equal(const unions_box *a, const unions_box *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_box_hash(const unions_box *value);
uint64_t unions_box_hash_seeded(const unions_box *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_box *unions_box_copy(const unions_box *value, mc_arena *arena);
/** For people, on one line. */
void unions_box_print(const unions_box *value, FILE *out);

/**
 * Reads and checks a Owner. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_owner_from_json(unions_owner *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_owner_from_json_with(unions_owner *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_owner_next_json(unions_owner *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_owner_to_json(const unions_owner *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_owner_write_json(const unions_owner *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_owner_to_json_into(const unions_owner *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_owner_merge_json(unions_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_owner_validate(const unions_owner *value, mc_errors *errors);
bool unions_owner_equal(const unions_owner *a, const unions_owner *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_owner_hash(const unions_owner *value);
uint64_t unions_owner_hash_seeded(const unions_owner *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_owner *unions_owner_copy(const unions_owner *value, mc_arena *arena);
/** For people, on one line. */
void unions_owner_print(const unions_owner *value, FILE *out);

/**
 * Reads and checks a Pet. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_pet_from_json(unions_pet *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_pet_from_json_with(unions_pet *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_pet_next_json(unions_pet *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_pet_to_json(const unions_pet *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_pet_write_json(const unions_pet *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_pet_to_json_into(const unions_pet *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_pet_merge_json(unions_pet *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_pet_validate(const unions_pet *value, mc_errors *errors);
bool unions_pet_equal(const unions_pet *a, const unions_pet *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_pet_hash(const unions_pet *value);
uint64_t unions_pet_hash_seeded(const unions_pet *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_pet *unions_pet_copy(const unions_pet *value, mc_arena *arena);
/** For people, on one line. */
void unions_pet_print(const unions_pet *value, FILE *out);

/**
 * Reads and checks a Shape. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_shape_from_json(unions_shape *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_shape_from_json_with(unions_shape *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_shape_next_json(unions_shape *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_shape_to_json(const unions_shape *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_shape_write_json(const unions_shape *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_shape_to_json_into(const unions_shape *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_shape_merge_json(unions_shape *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_shape_validate(const unions_shape *value, mc_errors *errors);
bool unions_shape_equal(const unions_shape *a, const unions_shape *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_shape_hash(const unions_shape *value);
uint64_t unions_shape_hash_seeded(const unions_shape *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_shape *unions_shape_copy(const unions_shape *value, mc_arena *arena);
/** For people, on one line. */
void unions_shape_print(const unions_shape *value, FILE *out);

/**
 * Reads and checks a Doc. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_doc_from_json(unions_doc *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_doc_from_json_with(unions_doc *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_doc_next_json(unions_doc *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_doc_to_json(const unions_doc *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_doc_write_json(const unions_doc *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_doc_to_json_into(const unions_doc *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_doc_merge_json(unions_doc *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_doc_validate(const unions_doc *value, mc_errors *errors);
bool unions_doc_equal(const unions_doc *a, const unions_doc *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_doc_hash(const unions_doc *value);
uint64_t unions_doc_hash_seeded(const unions_doc *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_doc *unions_doc_copy(const unions_doc *value, mc_arena *arena);
/** For people, on one line. */
void unions_doc_print(const unions_doc *value, FILE *out);

/**
 * Reads and checks a Ref. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_ref_from_json(unions_ref *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_ref_from_json_with(unions_ref *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_ref_next_json(unions_ref *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_ref_to_json(const unions_ref *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_ref_write_json(const unions_ref *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_ref_to_json_into(const unions_ref *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_ref_merge_json(unions_ref *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_ref_validate(const unions_ref *value, mc_errors *errors);
bool unions_ref_equal(const unions_ref *a, const unions_ref *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_ref_hash(const unions_ref *value);
uint64_t unions_ref_hash_seeded(const unions_ref *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_ref *unions_ref_copy(const unions_ref *value, mc_arena *arena);
/** For people, on one line. */
void unions_ref_print(const unions_ref *value, FILE *out);

/**
 * Reads and checks a int | str | bool. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_owner_inline_from_json(unions_owner_inline *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_owner_inline_from_json_with(unions_owner_inline *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_owner_inline_next_json(unions_owner_inline *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_owner_inline_to_json(const unions_owner_inline *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_owner_inline_write_json(const unions_owner_inline *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_owner_inline_to_json_into(const unions_owner_inline *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_owner_inline_merge_json(unions_owner_inline *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_owner_inline_validate(const unions_owner_inline *value, mc_errors *errors);
bool unions_owner_inline_equal(const unions_owner_inline *a, const unions_owner_inline *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_owner_inline_hash(const unions_owner_inline *value);
uint64_t unions_owner_inline_hash_seeded(const unions_owner_inline *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_owner_inline *unions_owner_inline_copy(const unions_owner_inline *value, mc_arena *arena);
/** For people, on one line. */
void unions_owner_inline_print(const unions_owner_inline *value, FILE *out);

/**
 * Reads and checks a f64 | list[str] | Box. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool unions_owner_generic_item_from_json(unions_owner_generic_item *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool unions_owner_generic_item_from_json_with(unions_owner_generic_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status unions_owner_generic_item_next_json(unions_owner_generic_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool unions_owner_generic_item_to_json(const unions_owner_generic_item *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool unions_owner_generic_item_write_json(const unions_owner_generic_item *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t unions_owner_generic_item_to_json_into(const unions_owner_generic_item *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool unions_owner_generic_item_merge_json(unions_owner_generic_item *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool unions_owner_generic_item_validate(const unions_owner_generic_item *value, mc_errors *errors);
bool unions_owner_generic_item_equal(const unions_owner_generic_item *a, const unions_owner_generic_item *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t unions_owner_generic_item_hash(const unions_owner_generic_item *value);
uint64_t unions_owner_generic_item_hash_seeded(const unions_owner_generic_item *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
unions_owner_generic_item *unions_owner_generic_item_copy(const unions_owner_generic_item *value, mc_arena *arena);
/** For people, on one line. */
void unions_owner_generic_item_print(const unions_owner_generic_item *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type unions_cat_mctype;
extern const mc_model unions_cat_mcinfo;
extern const mc_type unions_dog_mctype;
extern const mc_model unions_dog_mcinfo;
extern const mc_type unions_box_mctype;
extern const mc_model unions_box_mcinfo;
extern const mc_type unions_owner_mctype;
extern const mc_model unions_owner_mcinfo;
extern const mc_type unions_pet_mctype;
extern const mc_union unions_pet_mcinfo;
extern const mc_type unions_shape_mctype;
extern const mc_union unions_shape_mcinfo;
extern const mc_type unions_doc_mctype;
extern const mc_union unions_doc_mcinfo;
extern const mc_type unions_ref_mctype;
extern const mc_union unions_ref_mcinfo;
extern const mc_type unions_owner_inline_mctype;
extern const mc_union unions_owner_inline_mcinfo;
extern const mc_type unions_owner_generic_item_mctype;
extern const mc_union unions_owner_generic_item_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *unions_cat_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, unions_cat *out);
const char *unions_dog_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, unions_dog *out);
const char *unions_box_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, unions_box *out);
const char *unions_owner_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, unions_owner *out);
const char *unions_pet_decode(struct mc_fast *in, const char *at, unions_pet *out);
const char *unions_shape_decode(struct mc_fast *in, const char *at, unions_shape *out);
const char *unions_doc_decode(struct mc_fast *in, const char *at, unions_doc *out);
const char *unions_ref_decode(struct mc_fast *in, const char *at, unions_ref *out);
const char *unions_owner_inline_decode(struct mc_fast *in, const char *at, unions_owner_inline *out);
const char *unions_owner_generic_item_decode(struct mc_fast *in, const char *at, unions_owner_generic_item *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *unions_cat_encode(struct mc_put *to, char *at, mc_str tag, const unions_cat *value);
char *unions_dog_encode(struct mc_put *to, char *at, mc_str tag, const unions_dog *value);
char *unions_box_encode(struct mc_put *to, char *at, mc_str tag, const unions_box *value);
char *unions_owner_encode(struct mc_put *to, char *at, mc_str tag, const unions_owner *value);
char *unions_pet_encode(struct mc_put *to, char *at, const unions_pet *value);
char *unions_shape_encode(struct mc_put *to, char *at, const unions_shape *value);
char *unions_doc_encode(struct mc_put *to, char *at, const unions_doc *value);
char *unions_ref_encode(struct mc_put *to, char *at, const unions_ref *value);
char *unions_owner_inline_encode(struct mc_put *to, char *at, const unions_owner_inline *value);
char *unions_owner_generic_item_encode(struct mc_put *to, char *at, const unions_owner_generic_item *value);

#ifdef __cplusplus
}
#endif
#endif
