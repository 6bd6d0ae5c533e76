/* Made by modelc from shapes.dsl: do not edit. */
#ifndef SHAPES_H
#define SHAPES_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Containers of containers: sets, tuples, null and fixed arrays inside, keys that are no str. */

typedef enum shapes_color {
    SHAPES_COLOR_RED = 0, /**< red */
    SHAPES_COLOR_GREEN = 1, /**< grass */
} shapes_color;

typedef enum shapes_code {
    SHAPES_CODE_ONE = 1, /**< one */
    SHAPES_CODE_TWO = 2, /**< two */
} shapes_code;

typedef mc_str shapes_key;

typedef struct shapes_node shapes_node;
typedef struct shapes_shapes_vector shapes_shapes_vector;
typedef struct shapes_shapes shapes_shapes;
typedef struct shapes_cell shapes_cell;
typedef struct shapes_cells shapes_cells;
typedef struct shapes_value shapes_value;
typedef struct shapes_node_opt_i64_tuple shapes_node_opt_i64_tuple;
typedef struct shapes_node_opt shapes_node_opt;
typedef struct shapes_node_opt_list shapes_node_opt_list;
typedef struct shapes_str_set shapes_str_set;
typedef struct shapes_i64_str_tuple shapes_i64_str_tuple;
typedef struct shapes_f64_f64_str_opt_tuple shapes_f64_f64_str_opt_tuple;
typedef struct shapes_i64_opt shapes_i64_opt;
typedef struct shapes_i64_opt_list shapes_i64_opt_list;
typedef struct shapes_str_opt shapes_str_opt;
typedef struct shapes_str_opt_list shapes_str_opt_list;
typedef struct shapes_color_opt shapes_color_opt;
typedef struct shapes_color_opt_map shapes_color_opt_map;
typedef struct shapes_color_opt_map_entry shapes_color_opt_map_entry;
typedef struct shapes_f64x3_list shapes_f64x3_list;
typedef struct shapes_str_by_i64_map shapes_str_by_i64_map;
typedef struct shapes_str_by_i64_map_entry shapes_str_by_i64_map_entry;
typedef struct shapes_i64_by_color_map shapes_i64_by_color_map;
typedef struct shapes_i64_by_color_map_entry shapes_i64_by_color_map_entry;
typedef struct shapes_i64_opt_by_code_map shapes_i64_opt_by_code_map;
typedef struct shapes_i64_opt_by_code_map_entry shapes_i64_opt_by_code_map_entry;
typedef struct shapes_bool_map shapes_bool_map;
typedef struct shapes_bool_map_entry shapes_bool_map_entry;
typedef struct shapes_f64x2_map shapes_f64x2_map;
typedef struct shapes_f64x2_map_entry shapes_f64x2_map_entry;
typedef struct shapes_node_list shapes_node_list;
typedef struct shapes_i64_set shapes_i64_set;
typedef struct shapes_i64_i64_set_tuple shapes_i64_i64_set_tuple;
typedef struct shapes_i64_i64_set_tuple_list shapes_i64_i64_set_tuple_list;
typedef struct shapes_i64_i64_tuple shapes_i64_i64_tuple;
typedef struct shapes_i64_i64_tuple_set shapes_i64_i64_tuple_set;
typedef struct shapes_cell_list shapes_cell_list;
typedef struct shapes_value_list shapes_value_list;

/** list[Node?] */
struct shapes_node_opt_list {
    shapes_node_opt *items;
    size_t len;
};

/** set[str] */
struct shapes_str_set {
    mc_str *items;
    size_t len;
};

/** list[int?] */
struct shapes_i64_opt_list {
    shapes_i64_opt *items;
    size_t len;
};

/** list[str?] */
struct shapes_str_opt_list {
    shapes_str_opt *items;
    size_t len;
};

/** map[str, Color?] */
struct shapes_color_opt_map {
    shapes_color_opt_map_entry *entries;
    size_t len;
};

/** list[f64[3]] */
struct shapes_f64x3_list {
    double (*items)[3];
    size_t len;
};

/** map[int, str] */
struct shapes_str_by_i64_map {
    shapes_str_by_i64_map_entry *entries;
    size_t len;
};

/** map[Color, int] */
struct shapes_i64_by_color_map {
    shapes_i64_by_color_map_entry *entries;
    size_t len;
};

/** map[Code, int?] */
struct shapes_i64_opt_by_code_map {
    shapes_i64_opt_by_code_map_entry *entries;
    size_t len;
};

/** map[str, bool] */
struct shapes_bool_map {
    shapes_bool_map_entry *entries;
    size_t len;
};

/** map[str, f64[2]] */
struct shapes_f64x2_map {
    shapes_f64x2_map_entry *entries;
    size_t len;
};

/** list[Node] */
struct shapes_node_list {
    shapes_node *items;
    size_t len;
};

/** set[int] */
struct shapes_i64_set {
    int64_t *items;
    size_t len;
};

/** list[tuple[int, set[int]]] */
struct shapes_i64_i64_set_tuple_list {
    shapes_i64_i64_set_tuple *items;
    size_t len;
};

/** set[tuple[int, int]] */
struct shapes_i64_i64_tuple_set {
    shapes_i64_i64_tuple *items;
    size_t len;
};

/** list[Cell] */
struct shapes_cell_list {
    shapes_cell *items;
    size_t len;
};

/** list[Value] */
struct shapes_value_list {
    shapes_value *items;
    size_t len;
};

struct shapes_node {
    shapes_node_opt_i64_tuple *next; /**< NULL where there is none. */
    shapes_node_opt_list kids;
    mc_str name; /**< "leaf" where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a shapes_node, for shapes_node_given. */
typedef enum shapes_node_field {
    SHAPES_NODE_FIELD_NEXT,
    SHAPES_NODE_FIELD_KIDS,
    SHAPES_NODE_FIELD_NAME,
} shapes_node_field;

/** Whether the input gave `field`, be it as null. */
static inline bool shapes_node_given(const shapes_node *from, shapes_node_field field) {
    return mc_given(from->given, (size_t)field);
}

/** tuple[int, str] */
struct shapes_i64_str_tuple {
    int64_t item_0;
    mc_str item_1;
};

/** tuple[f64, f64, str?] */
struct shapes_f64_f64_str_opt_tuple {
    double item_0;
    double item_1;
    mc_str item_2;
    bool has_item_2; /**< false: null. */
};

/** int? */
struct shapes_i64_opt {
    int64_t value;
    bool has_value; /**< false: null. */
};

/** f64[2] | str */
typedef enum shapes_shapes_vector_case {
    SHAPES_SHAPES_VECTOR_F64X2 = 1, /**< f64[2] */
    SHAPES_SHAPES_VECTOR_STR, /**< str */
} shapes_shapes_vector_case;

struct shapes_shapes_vector {
    shapes_shapes_vector_case kind;
    union {
        double f64x2[2];
        mc_str str;
    } as;
};

/** A shapes_shapes_vector that holds `value`. */
static inline shapes_shapes_vector shapes_shapes_vector_from_f64x2(const double *value) {
    shapes_shapes_vector made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_SHAPES_VECTOR_F64X2;
    memcpy(made.as.f64x2, value, sizeof made.as.f64x2);
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const double *shapes_shapes_vector_as_f64x2(const shapes_shapes_vector *from) {
    return from->kind == SHAPES_SHAPES_VECTOR_F64X2 ? from->as.f64x2 : NULL;
}

/** A shapes_shapes_vector that holds `value`. */
static inline shapes_shapes_vector shapes_shapes_vector_from_str(mc_str value) {
    shapes_shapes_vector made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_SHAPES_VECTOR_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *shapes_shapes_vector_as_str(const shapes_shapes_vector *from) {
    return from->kind == SHAPES_SHAPES_VECTOR_STR ? &from->as.str : NULL;
}

struct shapes_shapes {
    shapes_str_set tags; /**< 1 to 3 items. */
    shapes_i64_str_tuple pair;
    shapes_f64_f64_str_opt_tuple point;
    shapes_i64_opt_list scores;
    shapes_str_opt_list rows;
    shapes_color_opt_map table;
    double matrix[4][3];
    shapes_f64x3_list points;
    shapes_str_by_i64_map by_id;
    shapes_i64_by_color_map by_color;
    shapes_i64_opt_by_code_map by_code;
    shapes_bool_map by_key;
    shapes_f64x2_map places;
    shapes_i64_opt slots[3];
    shapes_node_list nodes;
    shapes_i64_i64_set_tuple_list pairs;
    shapes_i64_str_tuple optional_pair;
    shapes_shapes_vector vector; /**< f64[2] | str. */
    shapes_i64_i64_tuple_set grid;
    bool has_optional_pair; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a shapes_shapes, for shapes_shapes_given. */
typedef enum shapes_shapes_field {
    SHAPES_SHAPES_FIELD_TAGS,
    SHAPES_SHAPES_FIELD_PAIR,
    SHAPES_SHAPES_FIELD_POINT,
    SHAPES_SHAPES_FIELD_SCORES,
    SHAPES_SHAPES_FIELD_ROWS,
    SHAPES_SHAPES_FIELD_TABLE,
    SHAPES_SHAPES_FIELD_MATRIX,
    SHAPES_SHAPES_FIELD_POINTS,
    SHAPES_SHAPES_FIELD_BY_ID,
    SHAPES_SHAPES_FIELD_BY_COLOR,
    SHAPES_SHAPES_FIELD_BY_CODE,
    SHAPES_SHAPES_FIELD_BY_KEY,
    SHAPES_SHAPES_FIELD_PLACES,
    SHAPES_SHAPES_FIELD_SLOTS,
    SHAPES_SHAPES_FIELD_NODES,
    SHAPES_SHAPES_FIELD_PAIRS,
    SHAPES_SHAPES_FIELD_OPTIONAL_PAIR,
    SHAPES_SHAPES_FIELD_VECTOR,
    SHAPES_SHAPES_FIELD_GRID,
} shapes_shapes_field;

/** Whether the input gave `field`, be it as null. */
static inline bool shapes_shapes_given(const shapes_shapes *from, shapes_shapes_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Cell */
typedef enum shapes_cell_case {
    SHAPES_CELL_I64 = 1, /**< int */
    SHAPES_CELL_STR, /**< str */
    SHAPES_CELL_NULL, /**< null */
} shapes_cell_case;

struct shapes_cell {
    shapes_cell_case kind;
    union {
        int64_t i64;
        mc_str str;
    } as;
};

/** A shapes_cell that holds `value`. */
static inline shapes_cell shapes_cell_from_i64(int64_t value) {
    shapes_cell made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_CELL_I64;
    made.as.i64 = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *shapes_cell_as_i64(const shapes_cell *from) {
    return from->kind == SHAPES_CELL_I64 ? &from->as.i64 : NULL;
}

/** A shapes_cell that holds `value`. */
static inline shapes_cell shapes_cell_from_str(mc_str value) {
    shapes_cell made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_CELL_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *shapes_cell_as_str(const shapes_cell *from) {
    return from->kind == SHAPES_CELL_STR ? &from->as.str : NULL;
}

/** A shapes_cell that is null. */
static inline shapes_cell shapes_cell_from_null(void) {
    shapes_cell made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_CELL_NULL;
    return made;
}

struct shapes_cells {
    shapes_cell_list cells;
    shapes_value_list values;
    shapes_cell one; /**< Cell. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a shapes_cells, for shapes_cells_given. */
typedef enum shapes_cells_field {
    SHAPES_CELLS_FIELD_CELLS,
    SHAPES_CELLS_FIELD_VALUES,
    SHAPES_CELLS_FIELD_ONE,
} shapes_cells_field;

/** Whether the input gave `field`, be it as null. */
static inline bool shapes_cells_given(const shapes_cells *from, shapes_cells_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Value */
typedef enum shapes_value_case {
    SHAPES_VALUE_NUMBER = 1, /**< number */
    SHAPES_VALUE_NOTHING, /**< nothing */
    SHAPES_VALUE_SEVERAL, /**< several */
    SHAPES_VALUE_ROW, /**< row */
    SHAPES_VALUE_MAYBE, /**< maybe */
} shapes_value_case;

struct shapes_value {
    shapes_value_case kind;
    union {
        int64_t number;
        shapes_i64_opt_list several;
        double row[2];
        shapes_i64_opt maybe;
    } as;
};

/** A shapes_value that holds `value`. */
static inline shapes_value shapes_value_from_number(int64_t value) {
    shapes_value made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_VALUE_NUMBER;
    made.as.number = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const int64_t *shapes_value_as_number(const shapes_value *from) {
    return from->kind == SHAPES_VALUE_NUMBER ? &from->as.number : NULL;
}

/** A shapes_value that is null. */
static inline shapes_value shapes_value_from_nothing(void) {
    shapes_value made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_VALUE_NOTHING;
    return made;
}

/** A shapes_value that holds `value`. */
static inline shapes_value shapes_value_from_several(const shapes_i64_opt_list *value) {
    shapes_value made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_VALUE_SEVERAL;
    made.as.several = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const shapes_i64_opt_list *shapes_value_as_several(const shapes_value *from) {
    return from->kind == SHAPES_VALUE_SEVERAL ? &from->as.several : NULL;
}

/** A shapes_value that holds `value`. */
static inline shapes_value shapes_value_from_row(const double *value) {
    shapes_value made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_VALUE_ROW;
    memcpy(made.as.row, value, sizeof made.as.row);
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const double *shapes_value_as_row(const shapes_value *from) {
    return from->kind == SHAPES_VALUE_ROW ? from->as.row : NULL;
}

/** A shapes_value that holds `value`. */
static inline shapes_value shapes_value_from_maybe(const shapes_i64_opt *value) {
    shapes_value made;
    memset(&made, 0, sizeof made);
    made.kind = SHAPES_VALUE_MAYBE;
    made.as.maybe = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const shapes_i64_opt *shapes_value_as_maybe(const shapes_value *from) {
    return from->kind == SHAPES_VALUE_MAYBE ? &from->as.maybe : NULL;
}

/** tuple[Node?, int] */
struct shapes_node_opt_i64_tuple {
    shapes_node item_0;
    int64_t item_1;
    bool has_item_0; /**< false: null. */
};

/** Node? */
struct shapes_node_opt {
    shapes_node value;
    bool has_value; /**< false: null. */
};

/** str? */
struct shapes_str_opt {
    mc_str value;
    bool has_value; /**< false: null. */
};

/** Color? */
struct shapes_color_opt {
    shapes_color value;
    bool has_value; /**< false: null. */
};

/** tuple[int, set[int]] */
struct shapes_i64_i64_set_tuple {
    int64_t item_0;
    shapes_i64_set item_1;
};

/** tuple[int, int] */
struct shapes_i64_i64_tuple {
    int64_t item_0;
    int64_t item_1;
};

struct shapes_color_opt_map_entry {
    mc_str key;
    shapes_color_opt value;
};

struct shapes_str_by_i64_map_entry {
    int64_t key;
    mc_str value;
};

struct shapes_i64_by_color_map_entry {
    shapes_color key;
    int64_t value;
};

struct shapes_i64_opt_by_code_map_entry {
    shapes_code key;
    shapes_i64_opt value;
};

struct shapes_bool_map_entry {
    shapes_key key;
    bool value;
};

struct shapes_f64x2_map_entry {
    mc_str key;
    double value[2];
};

/* ---- what can be done with them ------------------------------------------ */

/** A Node with every default in place. */
shapes_node shapes_node_init(void);
/** A Shapes with every default in place. */
shapes_shapes shapes_shapes_init(void);
/** A Cells with every default in place. */
shapes_cells shapes_cells_init(void);
/**
 * Reads and checks a Node. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shapes_node_from_json(shapes_node *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shapes_node_from_json_with(shapes_node *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shapes_node_next_json(shapes_node *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shapes_node_to_json(const shapes_node *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shapes_node_write_json(const shapes_node *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shapes_node_to_json_into(const shapes_node *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shapes_node_merge_json(shapes_node *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shapes_node_validate(const shapes_node *value, mc_errors *errors);
bool shapes_node_equal(const shapes_node *a, const shapes_node *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shapes_node_hash(const shapes_node *value);
uint64_t shapes_node_hash_seeded(const shapes_node *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shapes_node *shapes_node_copy(const shapes_node *value, mc_arena *arena);
/** For people, on one line. */
void shapes_node_print(const shapes_node *value, FILE *out);

/**
 * Reads and checks a Shapes. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shapes_shapes_from_json(shapes_shapes *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shapes_shapes_from_json_with(shapes_shapes *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shapes_shapes_next_json(shapes_shapes *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shapes_shapes_to_json(const shapes_shapes *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shapes_shapes_write_json(const shapes_shapes *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shapes_shapes_to_json_into(const shapes_shapes *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shapes_shapes_merge_json(shapes_shapes *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shapes_shapes_validate(const shapes_shapes *value, mc_errors *errors);
bool shapes_shapes_equal(const shapes_shapes *a, const shapes_shapes *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shapes_shapes_hash(const shapes_shapes *value);
uint64_t shapes_shapes_hash_seeded(const shapes_shapes *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shapes_shapes *shapes_shapes_copy(const shapes_shapes *value, mc_arena *arena);
/** For people, on one line. */
void shapes_shapes_print(const shapes_shapes *value, FILE *out);

/**
 * Reads and checks a Cells. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shapes_cells_from_json(shapes_cells *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shapes_cells_from_json_with(shapes_cells *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shapes_cells_next_json(shapes_cells *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shapes_cells_to_json(const shapes_cells *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shapes_cells_write_json(const shapes_cells *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shapes_cells_to_json_into(const shapes_cells *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shapes_cells_merge_json(shapes_cells *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shapes_cells_validate(const shapes_cells *value, mc_errors *errors);
bool shapes_cells_equal(const shapes_cells *a, const shapes_cells *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shapes_cells_hash(const shapes_cells *value);
uint64_t shapes_cells_hash_seeded(const shapes_cells *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shapes_cells *shapes_cells_copy(const shapes_cells *value, mc_arena *arena);
/** For people, on one line. */
void shapes_cells_print(const shapes_cells *value, FILE *out);

/**
 * Reads and checks a f64[2] | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shapes_shapes_vector_from_json(shapes_shapes_vector *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shapes_shapes_vector_from_json_with(shapes_shapes_vector *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shapes_shapes_vector_next_json(shapes_shapes_vector *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shapes_shapes_vector_to_json(const shapes_shapes_vector *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shapes_shapes_vector_write_json(const shapes_shapes_vector *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shapes_shapes_vector_to_json_into(const shapes_shapes_vector *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shapes_shapes_vector_merge_json(shapes_shapes_vector *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shapes_shapes_vector_validate(const shapes_shapes_vector *value, mc_errors *errors);
bool shapes_shapes_vector_equal(const shapes_shapes_vector *a, const shapes_shapes_vector *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shapes_shapes_vector_hash(const shapes_shapes_vector *value);
uint64_t shapes_shapes_vector_hash_seeded(const shapes_shapes_vector *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shapes_shapes_vector *shapes_shapes_vector_copy(const shapes_shapes_vector *value, mc_arena *arena);
/** For people, on one line. */
void shapes_shapes_vector_print(const shapes_shapes_vector *value, FILE *out);

/**
 * Reads and checks a Cell. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shapes_cell_from_json(shapes_cell *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shapes_cell_from_json_with(shapes_cell *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shapes_cell_next_json(shapes_cell *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shapes_cell_to_json(const shapes_cell *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shapes_cell_write_json(const shapes_cell *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shapes_cell_to_json_into(const shapes_cell *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shapes_cell_merge_json(shapes_cell *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shapes_cell_validate(const shapes_cell *value, mc_errors *errors);
bool shapes_cell_equal(const shapes_cell *a, const shapes_cell *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shapes_cell_hash(const shapes_cell *value);
uint64_t shapes_cell_hash_seeded(const shapes_cell *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shapes_cell *shapes_cell_copy(const shapes_cell *value, mc_arena *arena);
/** For people, on one line. */
void shapes_cell_print(const shapes_cell *value, FILE *out);

/**
 * Reads and checks a Value. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool shapes_value_from_json(shapes_value *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool shapes_value_from_json_with(shapes_value *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status shapes_value_next_json(shapes_value *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool shapes_value_to_json(const shapes_value *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool shapes_value_write_json(const shapes_value *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t shapes_value_to_json_into(const shapes_value *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool shapes_value_merge_json(shapes_value *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool shapes_value_validate(const shapes_value *value, mc_errors *errors);
bool shapes_value_equal(const shapes_value *a, const shapes_value *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t shapes_value_hash(const shapes_value *value);
uint64_t shapes_value_hash_seeded(const shapes_value *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
shapes_value *shapes_value_copy(const shapes_value *value, mc_arena *arena);
/** For people, on one line. */
void shapes_value_print(const shapes_value *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type shapes_node_mctype;
extern const mc_model shapes_node_mcinfo;
extern const mc_type shapes_shapes_mctype;
extern const mc_model shapes_shapes_mcinfo;
extern const mc_type shapes_cells_mctype;
extern const mc_model shapes_cells_mcinfo;
extern const mc_type shapes_shapes_vector_mctype;
extern const mc_union shapes_shapes_vector_mcinfo;
extern const mc_type shapes_cell_mctype;
extern const mc_union shapes_cell_mcinfo;
extern const mc_type shapes_value_mctype;
extern const mc_union shapes_value_mcinfo;
extern const mc_type shapes_color_mctype;
extern const mc_enum shapes_color_mcinfo;
extern const mc_type shapes_code_mctype;
extern const mc_enum shapes_code_mcinfo;
extern const mc_type shapes_key_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *shapes_node_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, shapes_node *out);
const char *shapes_shapes_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, shapes_shapes *out);
const char *shapes_cells_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, shapes_cells *out);
const char *shapes_shapes_vector_decode(struct mc_fast *in, const char *at, shapes_shapes_vector *out);
const char *shapes_cell_decode(struct mc_fast *in, const char *at, shapes_cell *out);
const char *shapes_value_decode(struct mc_fast *in, const char *at, shapes_value *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *shapes_node_encode(struct mc_put *to, char *at, mc_str tag, const shapes_node *value);
char *shapes_shapes_encode(struct mc_put *to, char *at, mc_str tag, const shapes_shapes *value);
char *shapes_cells_encode(struct mc_put *to, char *at, mc_str tag, const shapes_cells *value);
char *shapes_shapes_vector_encode(struct mc_put *to, char *at, const shapes_shapes_vector *value);
char *shapes_cell_encode(struct mc_put *to, char *at, const shapes_cell *value);
char *shapes_value_encode(struct mc_put *to, char *at, const shapes_value *value);

#ifdef __cplusplus
}
#endif
#endif
