/**
 * test_model_tables.h - models as modelc would have generated them, with a field of every
 * kind, and the few helpers that the tests of the model engine share.
 */
#ifndef TEST_MODEL_TABLES_H
#define TEST_MODEL_TABLES_H

#include <modelc/model.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* enum Role { admin, user = "plain-user", guest };  enum Level: u8 { low = 1, high = 10 } */
typedef enum { ROLE_ADMIN, ROLE_USER, ROLE_GUEST } role;
typedef enum { LEVEL_LOW = 1, LEVEL_HIGH = 10 } level;

/* model Point { x: float, y: float = 0.5 } */
typedef struct {
    double x, y;
    uint64_t given[1];
} point;

/* @extra(forbid) model Cat { name: str(1..4), lives: u8(..9) = 9 } */
typedef struct {
    mc_str name;
    uint8_t lives;
    uint64_t given[1];
} cat;

/* model Dog { kind: str, barks: bool = true } - declares the key of its tag */
typedef struct {
    mc_str kind;
    bool barks;
    uint64_t given[1];
} dog;

/* union Pet by kind { cat: Cat, dog: Dog } */
typedef struct {
    enum { PET_CAT, PET_DOG } kind;
    union {
        cat cat;
        dog *dog; /* boxed */
    } as;
} pet;

/* union Shape by kind in value { circle: float(gt=0), box: Point, none: null } */
typedef struct {
    enum { SHAPE_CIRCLE, SHAPE_BOX, SHAPE_NONE } kind;
    union {
        double circle;
        point box;
    } as;
} shape;

/* union Ref { int, str } */
typedef struct {
    enum { REF_INT, REF_STR } kind;
    union {
        int64_t as_int;
        mc_str as_str;
    } as;
} ref;

typedef struct {
    mc_str *items;
    size_t len;
} str_list;

typedef struct {
    mc_str key;
    double value;
} score;

typedef struct {
    score *entries;
    size_t len;
} score_map;

/* model Everything: one required field of each kind */
typedef struct {
    bool flag;
    int8_t i8;
    int16_t i16;
    int32_t i32;
    int64_t i64;
    uint8_t u8;
    uint16_t u16;
    uint32_t u32;
    uint64_t u64;
    float f32;
    double f64;
    mc_str text;
    mc_value any;
    role role;
    level level;
    str_list tags;
    score_map scores;
    double pos[3];
    point point;
    pet pet;
    shape shape;
    ref ref;
    uint64_t given[1];
} everything;

/* model Presence { a: int, b: int = 7, c: int?, d?: int, e: int | null } */
typedef struct {
    int64_t a, b, c, d, e;
    bool has_c, has_d, has_e;
    uint64_t given[1];
} presence;

/* model Node { value: int, next: Node?, twin?: Node } */
typedef struct node {
    int64_t value;
    struct node *next;
    struct node *twin;
    uint64_t given[1];
} node;

/* model Span { low: int, high: int(check=is_even), label: str = "",
 *              check low <= high, check is_sane } */
typedef struct {
    int64_t low, high;
    mc_str label;
    uint64_t given[1];
} span;

extern const mc_type role_type, level_type, point_type, cat_type, dog_type, pet_type, shape_type,
    ref_type, str_list_type, score_map_type, pos_type, everything_type, presence_type, node_type,
    span_type;

/** Every field of Everything, as mc_to_json writes it. */
extern const char everything_json[];

/* Types with constraints, and the same without them. */
extern const mc_type rated_int_type, rated_u8_type, rated_float_type, rated_f32_type, name_type,
    even_type, finite_type, tags_type, scores_type;

/** What reading `json` gave: the value as JSON, or the errors. Borrowed until the next call. */
const char *decoded(const mc_type *type, const char *json, mc_mode mode);
/** The errors of mc_validate as JSON. Borrowed until the next call. */
const char *validated(const mc_type *type, const void *value);
/** The value as JSON, or "failed". Borrowed until the next call. */
const char *encoded(const mc_type *type, const void *value, unsigned flags);
/** What mc_print writes. Borrowed until the next call. */
const char *printed(const mc_type *type, const void *value);
/** Reads `json` into `arena`; ends the test where it is wrong. */
void must_read(const mc_type *type, void *out, const char *json, mc_arena *arena);

/** One input and what has to come of it. */
typedef struct {
    const mc_type *type;
    const char *json;
    const char *expected;
} decode_row;

/** Reads each row and reports every one that came out otherwise. */
void expect_decoded(const decode_row *rows, size_t len, mc_mode mode);

#endif
