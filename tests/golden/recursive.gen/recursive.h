/* Made by modelc from recursive.dsl: do not edit. */
#ifndef RECURSIVE_H
#define RECURSIVE_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Types that hold themselves: by pointer, through a list, a map, a union and another model. */

typedef struct recursive_node recursive_node;
typedef struct recursive_right recursive_right;
typedef struct recursive_left recursive_left;
typedef struct recursive_number recursive_number;
typedef struct recursive_negative recursive_negative;
typedef struct recursive_expression recursive_expression;
typedef struct recursive_sum recursive_sum;
typedef struct recursive_nested recursive_nested;
typedef struct recursive_holder recursive_holder;
typedef struct recursive_node_list recursive_node_list;
typedef struct recursive_node_map recursive_node_map;
typedef struct recursive_node_map_entry recursive_node_map_entry;
typedef struct recursive_nested_list recursive_nested_list;

/** list[Node] */
struct recursive_node_list {
    recursive_node *items;
    size_t len;
};

/** map[str, Node] */
struct recursive_node_map {
    recursive_node_map_entry *entries;
    size_t len;
};

/** list[Nested] */
struct recursive_nested_list {
    recursive_nested *items;
    size_t len;
};

struct recursive_node {
    int64_t value;
    recursive_node *next; /**< NULL where there is none. */
    recursive_node *above; /**< NULL where there is none. */
    recursive_node_list children; /**< [] where not given. */
    recursive_node_map named; /**< {} where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_node, for recursive_node_given. */
typedef enum recursive_node_field {
    RECURSIVE_NODE_FIELD_VALUE,
    RECURSIVE_NODE_FIELD_NEXT,
    RECURSIVE_NODE_FIELD_ABOVE,
    RECURSIVE_NODE_FIELD_CHILDREN,
    RECURSIVE_NODE_FIELD_NAMED,
} recursive_node_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_node_given(const recursive_node *from, recursive_node_field field) {
    return mc_given(from->given, (size_t)field);
}

struct recursive_right {
    recursive_left *left; /**< NULL where there is none. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_right, for recursive_right_given. */
typedef enum recursive_right_field {
    RECURSIVE_RIGHT_FIELD_LEFT,
} recursive_right_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_right_given(const recursive_right *from, recursive_right_field field) {
    return mc_given(from->given, (size_t)field);
}

struct recursive_left {
    recursive_right right;
    bool has_right; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_left, for recursive_left_given. */
typedef enum recursive_left_field {
    RECURSIVE_LEFT_FIELD_RIGHT,
} recursive_left_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_left_given(const recursive_left *from, recursive_left_field field) {
    return mc_given(from->given, (size_t)field);
}

struct recursive_number {
    double value;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_number, for recursive_number_given. */
typedef enum recursive_number_field {
    RECURSIVE_NUMBER_FIELD_VALUE,
} recursive_number_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_number_given(const recursive_number *from, recursive_number_field field) {
    return mc_given(from->given, (size_t)field);
}

struct recursive_negative {
    recursive_expression *of; /**< Expression. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_negative, for recursive_negative_given. */
typedef enum recursive_negative_field {
    RECURSIVE_NEGATIVE_FIELD_OF,
} recursive_negative_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_negative_given(const recursive_negative *from, recursive_negative_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Expression */
typedef enum recursive_expression_case {
    RECURSIVE_EXPRESSION_NUMBER = 1, /**< number */
    RECURSIVE_EXPRESSION_SUM, /**< sum */
    RECURSIVE_EXPRESSION_NEGATIVE, /**< negative */
} recursive_expression_case;

struct recursive_expression {
    recursive_expression_case kind;
    union {
        recursive_number number;
        recursive_sum *sum;
        recursive_negative negative;
    } as;
};

/** A recursive_expression that holds `value`. */
static inline recursive_expression recursive_expression_from_number(const recursive_number *value) {
    recursive_expression made;
    memset(&made, 0, sizeof made);
    made.kind = RECURSIVE_EXPRESSION_NUMBER;
    made.as.number = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const recursive_number *recursive_expression_as_number(const recursive_expression *from) {
    return from->kind == RECURSIVE_EXPRESSION_NUMBER ? &from->as.number : NULL;
}

/** A recursive_expression that holds `value`. */
static inline recursive_expression recursive_expression_from_sum(recursive_sum *value) {
    recursive_expression made;
    memset(&made, 0, sizeof made);
    made.kind = RECURSIVE_EXPRESSION_SUM;
    made.as.sum = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const recursive_sum *recursive_expression_as_sum(const recursive_expression *from) {
    return from->kind == RECURSIVE_EXPRESSION_SUM ? from->as.sum : NULL;
}

/** A recursive_expression that holds `value`. */
static inline recursive_expression recursive_expression_from_negative(const recursive_negative *value) {
    recursive_expression made;
    memset(&made, 0, sizeof made);
    made.kind = RECURSIVE_EXPRESSION_NEGATIVE;
    made.as.negative = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const recursive_negative *recursive_expression_as_negative(const recursive_expression *from) {
    return from->kind == RECURSIVE_EXPRESSION_NEGATIVE ? &from->as.negative : NULL;
}

struct recursive_sum {
    recursive_expression left; /**< Expression. */
    recursive_expression right; /**< Expression. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_sum, for recursive_sum_given. */
typedef enum recursive_sum_field {
    RECURSIVE_SUM_FIELD_LEFT,
    RECURSIVE_SUM_FIELD_RIGHT,
} recursive_sum_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_sum_given(const recursive_sum *from, recursive_sum_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Nested */
typedef enum recursive_nested_case {
    RECURSIVE_NESTED_I64 = 1, /**< int */
    RECURSIVE_NESTED_NESTED_LIST, /**< list[Nested] */
} recursive_nested_case;

struct recursive_nested {
    recursive_nested_case kind;
    union {
        int64_t i64;
        recursive_nested_list nested_list;
    } as;
};

/** A recursive_nested that holds `value`. */
static inline recursive_nested recursive_nested_from_i64(int64_t value) {
    recursive_nested made;
    memset(&made, 0, sizeof made);
    made.kind = RECURSIVE_NESTED_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *recursive_nested_as_i64(const recursive_nested *from) {
    return from->kind == RECURSIVE_NESTED_I64 ? &from->as.i64 : NULL;
}

/** A recursive_nested that holds `value`. */
static inline recursive_nested recursive_nested_from_nested_list(const recursive_nested_list *value) {
    recursive_nested made;
    memset(&made, 0, sizeof made);
    made.kind = RECURSIVE_NESTED_NESTED_LIST;
    made.as.nested_list = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const recursive_nested_list *recursive_nested_as_nested_list(const recursive_nested *from) {
    return from->kind == RECURSIVE_NESTED_NESTED_LIST ? &from->as.nested_list : NULL;
}

struct recursive_holder {
    recursive_nested nested; /**< Nested. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a recursive_holder, for recursive_holder_given. */
typedef enum recursive_holder_field {
    RECURSIVE_HOLDER_FIELD_NESTED,
} recursive_holder_field;

/** Whether the input gave `field`, be it as null. */
static inline bool recursive_holder_given(const recursive_holder *from, recursive_holder_field field) {
    return mc_given(from->given, (size_t)field);
}

struct recursive_node_map_entry {
    mc_str key;
    recursive_node value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Node with every default in place. */
recursive_node recursive_node_init(void);
/** A Left with every default in place. */
recursive_left recursive_left_init(void);
/** A Right with every default in place. */
recursive_right recursive_right_init(void);
/** A Number with every default in place. */
recursive_number recursive_number_init(void);
/** A Sum with every default in place. */
recursive_sum recursive_sum_init(void);
/** A Negative with every default in place. */
recursive_negative recursive_negative_init(void);
/** A Holder with every default in place. */
recursive_holder recursive_holder_init(void);
/**
 * Reads and checks a Node. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_node_from_json(recursive_node *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_node_from_json_with(recursive_node *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_node_next_json(recursive_node *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_node_to_json(const recursive_node *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_node_write_json(const recursive_node *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_node_to_json_into(const recursive_node *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_node_merge_json(recursive_node *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_node_validate(const recursive_node *value, mc_errors *errors);
bool recursive_node_equal(const recursive_node *a, const recursive_node *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_node_hash(const recursive_node *value);
uint64_t recursive_node_hash_seeded(const recursive_node *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_node *recursive_node_copy(const recursive_node *value, mc_arena *arena);
/** For people, on one line. */
void recursive_node_print(const recursive_node *value, FILE *out);

/**
 * Reads and checks a Left. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_left_from_json(recursive_left *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_left_from_json_with(recursive_left *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_left_next_json(recursive_left *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_left_to_json(const recursive_left *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_left_write_json(const recursive_left *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_left_to_json_into(const recursive_left *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_left_merge_json(recursive_left *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_left_validate(const recursive_left *value, mc_errors *errors);
bool recursive_left_equal(const recursive_left *a, const recursive_left *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_left_hash(const recursive_left *value);
uint64_t recursive_left_hash_seeded(const recursive_left *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_left *recursive_left_copy(const recursive_left *value, mc_arena *arena);
/** For people, on one line. */
void recursive_left_print(const recursive_left *value, FILE *out);

/**
 * Reads and checks a Right. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_right_from_json(recursive_right *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_right_from_json_with(recursive_right *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_right_next_json(recursive_right *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_right_to_json(const recursive_right *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_right_write_json(const recursive_right *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_right_to_json_into(const recursive_right *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_right_merge_json(recursive_right *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_right_validate(const recursive_right *value, mc_errors *errors);
bool recursive_right_equal(const recursive_right *a, const recursive_right *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_right_hash(const recursive_right *value);
uint64_t recursive_right_hash_seeded(const recursive_right *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_right *recursive_right_copy(const recursive_right *value, mc_arena *arena);
/** For people, on one line. */
void recursive_right_print(const recursive_right *value, FILE *out);

/**
 * Reads and checks a Number. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_number_from_json(recursive_number *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_number_from_json_with(recursive_number *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_number_next_json(recursive_number *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_number_to_json(const recursive_number *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_number_write_json(const recursive_number *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_number_to_json_into(const recursive_number *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_number_merge_json(recursive_number *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_number_validate(const recursive_number *value, mc_errors *errors);
bool recursive_number_equal(const recursive_number *a, const recursive_number *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_number_hash(const recursive_number *value);
uint64_t recursive_number_hash_seeded(const recursive_number *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_number *recursive_number_copy(const recursive_number *value, mc_arena *arena);
/** For people, on one line. */
void recursive_number_print(const recursive_number *value, FILE *out);

/**
 * Reads and checks a Sum. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_sum_from_json(recursive_sum *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_sum_from_json_with(recursive_sum *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_sum_next_json(recursive_sum *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_sum_to_json(const recursive_sum *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_sum_write_json(const recursive_sum *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_sum_to_json_into(const recursive_sum *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_sum_merge_json(recursive_sum *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_sum_validate(const recursive_sum *value, mc_errors *errors);
bool recursive_sum_equal(const recursive_sum *a, const recursive_sum *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_sum_hash(const recursive_sum *value);
uint64_t recursive_sum_hash_seeded(const recursive_sum *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_sum *recursive_sum_copy(const recursive_sum *value, mc_arena *arena);
/** For people, on one line. */
void recursive_sum_print(const recursive_sum *value, FILE *out);

/**
 * Reads and checks a Negative. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_negative_from_json(recursive_negative *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_negative_from_json_with(recursive_negative *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_negative_next_json(recursive_negative *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_negative_to_json(const recursive_negative *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_negative_write_json(const recursive_negative *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_negative_to_json_into(const recursive_negative *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_negative_merge_json(recursive_negative *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_negative_validate(const recursive_negative *value, mc_errors *errors);
bool recursive_negative_equal(const recursive_negative *a, const recursive_negative *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_negative_hash(const recursive_negative *value);
uint64_t recursive_negative_hash_seeded(const recursive_negative *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_negative *recursive_negative_copy(const recursive_negative *value, mc_arena *arena);
/** For people, on one line. */
void recursive_negative_print(const recursive_negative *value, FILE *out);

/**
 * Reads and checks a Holder. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_holder_from_json(recursive_holder *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_holder_from_json_with(recursive_holder *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_holder_next_json(recursive_holder *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_holder_to_json(const recursive_holder *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_holder_write_json(const recursive_holder *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_holder_to_json_into(const recursive_holder *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_holder_merge_json(recursive_holder *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_holder_validate(const recursive_holder *value, mc_errors *errors);
bool recursive_holder_equal(const recursive_holder *a, const recursive_holder *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_holder_hash(const recursive_holder *value);
uint64_t recursive_holder_hash_seeded(const recursive_holder *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_holder *recursive_holder_copy(const recursive_holder *value, mc_arena *arena);
/** For people, on one line. */
void recursive_holder_print(const recursive_holder *value, FILE *out);

/**
 * Reads and checks a Expression. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_expression_from_json(recursive_expression *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_expression_from_json_with(recursive_expression *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_expression_next_json(recursive_expression *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_expression_to_json(const recursive_expression *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_expression_write_json(const recursive_expression *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_expression_to_json_into(const recursive_expression *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_expression_merge_json(recursive_expression *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_expression_validate(const recursive_expression *value, mc_errors *errors);
bool recursive_expression_equal(const recursive_expression *a, const recursive_expression *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_expression_hash(const recursive_expression *value);
uint64_t recursive_expression_hash_seeded(const recursive_expression *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_expression *recursive_expression_copy(const recursive_expression *value, mc_arena *arena);
/** For people, on one line. */
void recursive_expression_print(const recursive_expression *value, FILE *out);

/**
 * Reads and checks a Nested. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool recursive_nested_from_json(recursive_nested *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool recursive_nested_from_json_with(recursive_nested *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status recursive_nested_next_json(recursive_nested *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool recursive_nested_to_json(const recursive_nested *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool recursive_nested_write_json(const recursive_nested *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t recursive_nested_to_json_into(const recursive_nested *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool recursive_nested_merge_json(recursive_nested *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool recursive_nested_validate(const recursive_nested *value, mc_errors *errors);
bool recursive_nested_equal(const recursive_nested *a, const recursive_nested *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t recursive_nested_hash(const recursive_nested *value);
uint64_t recursive_nested_hash_seeded(const recursive_nested *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
recursive_nested *recursive_nested_copy(const recursive_nested *value, mc_arena *arena);
/** For people, on one line. */
void recursive_nested_print(const recursive_nested *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type recursive_node_mctype;
extern const mc_model recursive_node_mcinfo;
extern const mc_type recursive_left_mctype;
extern const mc_model recursive_left_mcinfo;
extern const mc_type recursive_right_mctype;
extern const mc_model recursive_right_mcinfo;
extern const mc_type recursive_number_mctype;
extern const mc_model recursive_number_mcinfo;
extern const mc_type recursive_sum_mctype;
extern const mc_model recursive_sum_mcinfo;
extern const mc_type recursive_negative_mctype;
extern const mc_model recursive_negative_mcinfo;
extern const mc_type recursive_holder_mctype;
extern const mc_model recursive_holder_mcinfo;
extern const mc_type recursive_expression_mctype;
extern const mc_union recursive_expression_mcinfo;
extern const mc_type recursive_nested_mctype;
extern const mc_union recursive_nested_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *recursive_node_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_node *out);
const char *recursive_left_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_left *out);
const char *recursive_right_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_right *out);
const char *recursive_number_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_number *out);
const char *recursive_sum_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_sum *out);
const char *recursive_negative_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_negative *out);
const char *recursive_holder_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, recursive_holder *out);
const char *recursive_expression_decode(struct mc_fast *in, const char *at, recursive_expression *out);
const char *recursive_nested_decode(struct mc_fast *in, const char *at, recursive_nested *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *recursive_node_encode(struct mc_put *to, char *at, mc_str tag, const recursive_node *value);
char *recursive_left_encode(struct mc_put *to, char *at, mc_str tag, const recursive_left *value);
char *recursive_right_encode(struct mc_put *to, char *at, mc_str tag, const recursive_right *value);
char *recursive_number_encode(struct mc_put *to, char *at, mc_str tag, const recursive_number *value);
char *recursive_sum_encode(struct mc_put *to, char *at, mc_str tag, const recursive_sum *value);
char *recursive_negative_encode(struct mc_put *to, char *at, mc_str tag, const recursive_negative *value);
char *recursive_holder_encode(struct mc_put *to, char *at, mc_str tag, const recursive_holder *value);
char *recursive_expression_encode(struct mc_put *to, char *at, const recursive_expression *value);
char *recursive_nested_encode(struct mc_put *to, char *at, const recursive_nested *value);

#ifdef __cplusplus
}
#endif
#endif
