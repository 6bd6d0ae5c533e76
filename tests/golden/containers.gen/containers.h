/* Made by modelc from containers.dsl: do not edit. */
#ifndef CONTAINERS_H
#define CONTAINERS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Lists, maps and fixed arrays, in each other. */

typedef enum containers_day {
    CONTAINERS_DAY_MONDAY = 0, /**< monday */
    CONTAINERS_DAY_SUNDAY = 1, /**< sunday */
} containers_day;

typedef struct containers_point containers_point;
typedef struct containers_containers containers_containers;
typedef struct containers_str_list containers_str_list;
typedef struct containers_i64_list containers_i64_list;
typedef struct containers_f64_list containers_f64_list;
typedef struct containers_f64_list_list containers_f64_list_list;
typedef struct containers_point_map containers_point_map;
typedef struct containers_point_map_entry containers_point_map_entry;
typedef struct containers_point_list containers_point_list;
typedef struct containers_point_list_map containers_point_list_map;
typedef struct containers_point_list_map_entry containers_point_list_map_entry;
typedef struct containers_day_list containers_day_list;
typedef struct containers_any_list containers_any_list;
typedef struct containers_bool_map containers_bool_map;
typedef struct containers_bool_map_entry containers_bool_map_entry;

/** list[str] */
struct containers_str_list {
    mc_str *items;
    size_t len;
};

/** list[int] */
struct containers_i64_list {
    int64_t *items;
    size_t len;
};

/** list[f64] */
struct containers_f64_list {
    double *items;
    size_t len;
};

/** list[list[f64]] */
struct containers_f64_list_list {
    containers_f64_list *items;
    size_t len;
};

/** map[str, Point] */
struct containers_point_map {
    containers_point_map_entry *entries;
    size_t len;
};

/** list[Point] */
struct containers_point_list {
    containers_point *items;
    size_t len;
};

/** map[str, list[Point]] */
struct containers_point_list_map {
    containers_point_list_map_entry *entries;
    size_t len;
};

/** list[Day] */
struct containers_day_list {
    containers_day *items;
    size_t len;
};

/** list[Any] */
struct containers_any_list {
    mc_value *items;
    size_t len;
};

/** map[str, bool] */
struct containers_bool_map {
    containers_bool_map_entry *entries;
    size_t len;
};

struct containers_point {
    double x;
    double y;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a containers_point, for containers_point_given. */
typedef enum containers_point_field {
    CONTAINERS_POINT_FIELD_X,
    CONTAINERS_POINT_FIELD_Y,
} containers_point_field;

/** Whether the input gave `field`, be it as null. */
static inline bool containers_point_given(const containers_point *from, containers_point_field field) {
    return mc_given(from->given, (size_t)field);
}

struct containers_containers {
    containers_str_list names;
    containers_str_list limited; /**< 1 to 8 items, no two alike. */
    containers_i64_list generic; /**< at most 4 items. */
    containers_f64_list_list matrix;
    containers_point_map by_name;
    containers_point_list_map deep;
    containers_day_list days;
    double place[3];
    containers_point corners[4];
    containers_any_list anything;
    containers_bool_map flags; /**< at least 1 items. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a containers_containers, for containers_containers_given. */
typedef enum containers_containers_field {
    CONTAINERS_CONTAINERS_FIELD_NAMES,
    CONTAINERS_CONTAINERS_FIELD_LIMITED,
    CONTAINERS_CONTAINERS_FIELD_GENERIC,
    CONTAINERS_CONTAINERS_FIELD_MATRIX,
    CONTAINERS_CONTAINERS_FIELD_BY_NAME,
    CONTAINERS_CONTAINERS_FIELD_DEEP,
    CONTAINERS_CONTAINERS_FIELD_DAYS,
    CONTAINERS_CONTAINERS_FIELD_PLACE,
    CONTAINERS_CONTAINERS_FIELD_CORNERS,
    CONTAINERS_CONTAINERS_FIELD_ANYTHING,
    CONTAINERS_CONTAINERS_FIELD_FLAGS,
} containers_containers_field;

/** Whether the input gave `field`, be it as null. */
static inline bool containers_containers_given(const containers_containers *from, containers_containers_field field) {
    return mc_given(from->given, (size_t)field);
}

struct containers_point_map_entry {
    mc_str key;
    containers_point value;
};

struct containers_point_list_map_entry {
    mc_str key;
    containers_point_list value;
};

struct containers_bool_map_entry {
    mc_str key;
    bool value;
};

/* ---- what can be done with them ------------------------------------------ */

/** A Point with every default in place. */
containers_point containers_point_init(void);
/** A Containers with every default in place. */
containers_containers containers_containers_init(void);
/**
 * Reads and checks a Point. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool containers_point_from_json(containers_point *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool containers_point_from_json_with(containers_point *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status containers_point_next_json(containers_point *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool containers_point_to_json(const containers_point *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool containers_point_write_json(const containers_point *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t containers_point_to_json_into(const containers_point *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool containers_point_merge_json(containers_point *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool containers_point_validate(const containers_point *value, mc_errors *errors);
bool containers_point_equal(const containers_point *a, const containers_point *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t containers_point_hash(const containers_point *value);
uint64_t containers_point_hash_seeded(const containers_point *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
containers_point *containers_point_copy(const containers_point *value, mc_arena *arena);
/** For people, on one line. */
void containers_point_print(const containers_point *value, FILE *out);

/**
 * Reads and checks a Containers. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool containers_containers_from_json(containers_containers *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool containers_containers_from_json_with(containers_containers *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status containers_containers_next_json(containers_containers *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool containers_containers_to_json(const containers_containers *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool containers_containers_write_json(const containers_containers *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t containers_containers_to_json_into(const containers_containers *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool containers_containers_merge_json(containers_containers *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool containers_containers_validate(const containers_containers *value, mc_errors *errors);
bool containers_containers_equal(const containers_containers *a, const containers_containers *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t containers_containers_hash(const containers_containers *value);
uint64_t containers_containers_hash_seeded(const containers_containers *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
containers_containers *containers_containers_copy(const containers_containers *value, mc_arena *arena);
/** For people, on one line. */
void containers_containers_print(const containers_containers *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type containers_point_mctype;
extern const mc_model containers_point_mcinfo;
extern const mc_type containers_containers_mctype;
extern const mc_model containers_containers_mcinfo;
extern const mc_type containers_day_mctype;
extern const mc_enum containers_day_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *containers_point_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, containers_point *out);
const char *containers_containers_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, containers_containers *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *containers_point_encode(struct mc_put *to, char *at, mc_str tag, const containers_point *value);
char *containers_containers_encode(struct mc_put *to, char *at, mc_str tag, const containers_containers *value);

#ifdef __cplusplus
}
#endif
#endif
