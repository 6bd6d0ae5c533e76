/* Made by modelc from generics.dsl: do not edit. */
#ifndef GENERICS_H
#define GENERICS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Generic models: each set of types makes one model. */

typedef mc_str generics_email;

typedef struct generics_user generics_user;
typedef struct generics_page_user generics_page_user;
typedef struct generics_page_email generics_page_email;
typedef struct generics_page_i64_opt generics_page_i64_opt;
typedef struct generics_page_page_user generics_page_page_user;
typedef struct generics_pair_user_i64 generics_pair_user_i64;
typedef struct generics_pair_i64_str generics_pair_i64_str;
typedef struct generics_tree_str generics_tree_str;
typedef struct generics_result_user_str_value generics_result_user_str_value;
typedef struct generics_result_user_str generics_result_user_str;
typedef struct generics_uses generics_uses;
typedef struct generics_special generics_special;
typedef struct generics_user_list generics_user_list;
typedef struct generics_str_list generics_str_list;
typedef struct generics_i64_opt generics_i64_opt;
typedef struct generics_i64_opt_list generics_i64_opt_list;
typedef struct generics_page_user_list generics_page_user_list;
typedef struct generics_tree_str_list generics_tree_str_list;

/** list[User] */
struct generics_user_list {
    generics_user *items;
    size_t len;
};

/** list[str] */
struct generics_str_list {
    generics_email *items;
    size_t len;
};

/** list[int?] */
struct generics_i64_opt_list {
    generics_i64_opt *items;
    size_t len;
};

/** list[Page[User]] */
struct generics_page_user_list {
    generics_page_user *items;
    size_t len;
};

/** list[Tree[str]] */
struct generics_tree_str_list {
    generics_tree_str *items;
    size_t len;
};

struct generics_user {
    int64_t id;
    mc_str name;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_user, for generics_user_given. */
typedef enum generics_user_field {
    GENERICS_USER_FIELD_ID,
    GENERICS_USER_FIELD_NAME,
} generics_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_user_given(const generics_user *from, generics_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** A part of a longer list. */
struct generics_page_user {
    generics_user_list items;
    mc_str next;
    generics_user first;
    bool has_next; /**< false: absent or null. */
    bool has_first; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_page_user, for generics_page_user_given. */
typedef enum generics_page_user_field {
    GENERICS_PAGE_USER_FIELD_ITEMS,
    GENERICS_PAGE_USER_FIELD_NEXT,
    GENERICS_PAGE_USER_FIELD_FIRST,
} generics_page_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_page_user_given(const generics_page_user *from, generics_page_user_field field) {
    return mc_given(from->given, (size_t)field);
}

/** A part of a longer list. */
struct generics_page_email {
    generics_str_list items;
    mc_str next;
    generics_email first; /**< 3 to 50 code points. */
    bool has_next; /**< false: absent or null. */
    bool has_first; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_page_email, for generics_page_email_given. */
typedef enum generics_page_email_field {
    GENERICS_PAGE_EMAIL_FIELD_ITEMS,
    GENERICS_PAGE_EMAIL_FIELD_NEXT,
    GENERICS_PAGE_EMAIL_FIELD_FIRST,
} generics_page_email_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_page_email_given(const generics_page_email *from, generics_page_email_field field) {
    return mc_given(from->given, (size_t)field);
}

/** A part of a longer list. */
struct generics_page_i64_opt {
    generics_i64_opt_list items;
    mc_str next;
    int64_t first;
    bool has_next; /**< false: absent or null. */
    bool has_first; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_page_i64_opt, for generics_page_i64_opt_given. */
typedef enum generics_page_i64_opt_field {
    GENERICS_PAGE_I64_OPT_FIELD_ITEMS,
    GENERICS_PAGE_I64_OPT_FIELD_NEXT,
    GENERICS_PAGE_I64_OPT_FIELD_FIRST,
} generics_page_i64_opt_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_page_i64_opt_given(const generics_page_i64_opt *from, generics_page_i64_opt_field field) {
    return mc_given(from->given, (size_t)field);
}

/** A part of a longer list. */
struct generics_page_page_user {
    generics_page_user_list items;
    mc_str next;
    generics_page_user first;
    bool has_next; /**< false: absent or null. */
    bool has_first; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_page_page_user, for generics_page_page_user_given. */
typedef enum generics_page_page_user_field {
    GENERICS_PAGE_PAGE_USER_FIELD_ITEMS,
    GENERICS_PAGE_PAGE_USER_FIELD_NEXT,
    GENERICS_PAGE_PAGE_USER_FIELD_FIRST,
} generics_page_page_user_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_page_page_user_given(const generics_page_page_user *from, generics_page_page_user_field field) {
    return mc_given(from->given, (size_t)field);
}

struct generics_pair_user_i64 {
    generics_user left;
    int64_t right;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_pair_user_i64, for generics_pair_user_i64_given. */
typedef enum generics_pair_user_i64_field {
    GENERICS_PAIR_USER_I64_FIELD_LEFT,
    GENERICS_PAIR_USER_I64_FIELD_RIGHT,
} generics_pair_user_i64_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_pair_user_i64_given(const generics_pair_user_i64 *from, generics_pair_user_i64_field field) {
    return mc_given(from->given, (size_t)field);
}

struct generics_pair_i64_str {
    int64_t left;
    mc_str right;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_pair_i64_str, for generics_pair_i64_str_given. */
typedef enum generics_pair_i64_str_field {
    GENERICS_PAIR_I64_STR_FIELD_LEFT,
    GENERICS_PAIR_I64_STR_FIELD_RIGHT,
} generics_pair_i64_str_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_pair_i64_str_given(const generics_pair_i64_str *from, generics_pair_i64_str_field field) {
    return mc_given(from->given, (size_t)field);
}

struct generics_tree_str {
    mc_str value;
    generics_tree_str_list kids; /**< [] where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_tree_str, for generics_tree_str_given. */
typedef enum generics_tree_str_field {
    GENERICS_TREE_STR_FIELD_VALUE,
    GENERICS_TREE_STR_FIELD_KIDS,
} generics_tree_str_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_tree_str_given(const generics_tree_str *from, generics_tree_str_field field) {
    return mc_given(from->given, (size_t)field);
}

/** User | str */
typedef enum generics_result_user_str_value_case {
    GENERICS_RESULT_USER_STR_VALUE_USER = 1, /**< User */
    GENERICS_RESULT_USER_STR_VALUE_STR, /**< str */
} generics_result_user_str_value_case;

struct generics_result_user_str_value {
    generics_result_user_str_value_case kind;
    union {
        generics_user user;
        mc_str str;
    } as;
};

/** A generics_result_user_str_value that holds `value`. */
static inline generics_result_user_str_value generics_result_user_str_value_from_user(const generics_user *value) {
    generics_result_user_str_value made;
    memset(&made, 0, sizeof made);
    made.kind = GENERICS_RESULT_USER_STR_VALUE_USER;
    made.as.user = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const generics_user *generics_result_user_str_value_as_user(const generics_result_user_str_value *from) {
    return from->kind == GENERICS_RESULT_USER_STR_VALUE_USER ? &from->as.user : NULL;
}

/** A generics_result_user_str_value that holds `value`. */
static inline generics_result_user_str_value generics_result_user_str_value_from_str(mc_str value) {
    generics_result_user_str_value made;
    memset(&made, 0, sizeof made);
    made.kind = GENERICS_RESULT_USER_STR_VALUE_STR;
    made.as.str = value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const mc_str *generics_result_user_str_value_as_str(const generics_result_user_str_value *from) {
    return from->kind == GENERICS_RESULT_USER_STR_VALUE_STR ? &from->as.str : NULL;
}

struct generics_result_user_str {
    generics_result_user_str_value value; /**< User | str. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_result_user_str, for generics_result_user_str_given. */
typedef enum generics_result_user_str_field {
    GENERICS_RESULT_USER_STR_FIELD_VALUE,
} generics_result_user_str_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_result_user_str_given(const generics_result_user_str *from, generics_result_user_str_field field) {
    return mc_given(from->given, (size_t)field);
}

struct generics_uses {
    generics_page_user users;
    generics_page_user more;
    generics_page_email emails;
    generics_page_i64_opt optional;
    generics_page_page_user nested;
    generics_pair_user_i64 pair;
    generics_pair_i64_str swapped;
    generics_tree_str tree;
    generics_result_user_str result;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_uses, for generics_uses_given. */
typedef enum generics_uses_field {
    GENERICS_USES_FIELD_USERS,
    GENERICS_USES_FIELD_MORE,
    GENERICS_USES_FIELD_EMAILS,
    GENERICS_USES_FIELD_OPTIONAL,
    GENERICS_USES_FIELD_NESTED,
    GENERICS_USES_FIELD_PAIR,
    GENERICS_USES_FIELD_SWAPPED,
    GENERICS_USES_FIELD_TREE,
    GENERICS_USES_FIELD_RESULT,
} generics_uses_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_uses_given(const generics_uses *from, generics_uses_field field) {
    return mc_given(from->given, (size_t)field);
}

struct generics_special {
    generics_user_list items;
    mc_str next;
    generics_user first;
    int64_t extra;
    bool has_next; /**< false: absent or null. */
    bool has_first; /**< false: null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a generics_special, for generics_special_given. */
typedef enum generics_special_field {
    GENERICS_SPECIAL_FIELD_ITEMS,
    GENERICS_SPECIAL_FIELD_NEXT,
    GENERICS_SPECIAL_FIELD_FIRST,
    GENERICS_SPECIAL_FIELD_EXTRA,
} generics_special_field;

/** Whether the input gave `field`, be it as null. */
static inline bool generics_special_given(const generics_special *from, generics_special_field field) {
    return mc_given(from->given, (size_t)field);
}

/** int? */
struct generics_i64_opt {
    int64_t value;
    bool has_value; /**< false: null. */
};

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool generics_pair_user_i64_fits(const generics_user *left, int64_t right, mc_check *check);

/** Yours to write: true where the value is fine, else `return mc_check_fail(check, "why")`. */
bool generics_pair_i64_str_fits(int64_t left, mc_str right, mc_check *check);

/* ---- what can be done with them ------------------------------------------ */

/** A User with every default in place. */
generics_user generics_user_init(void);
/** A Page[User] with every default in place. */
generics_page_user generics_page_user_init(void);
/** A Page[str] with every default in place. */
generics_page_email generics_page_email_init(void);
/** A Page[int?] with every default in place. */
generics_page_i64_opt generics_page_i64_opt_init(void);
/** A Page[Page[User]] with every default in place. */
generics_page_page_user generics_page_page_user_init(void);
/** A Pair[User, int] with every default in place. */
generics_pair_user_i64 generics_pair_user_i64_init(void);
/** A Pair[int, str] with every default in place. */
generics_pair_i64_str generics_pair_i64_str_init(void);
/** A Tree[str] with every default in place. */
generics_tree_str generics_tree_str_init(void);
/** A Result[User, str] with every default in place. */
generics_result_user_str generics_result_user_str_init(void);
/** A Uses with every default in place. */
generics_uses generics_uses_init(void);
/** A Special with every default in place. */
generics_special generics_special_init(void);
/**
 * Reads and checks a User. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_user_from_json(generics_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_user_from_json_with(generics_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_user_next_json(generics_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_user_to_json(const generics_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_user_write_json(const generics_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_user_to_json_into(const generics_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_user_merge_json(generics_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_user_validate(const generics_user *value, mc_errors *errors);
bool generics_user_equal(const generics_user *a, const generics_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_user_hash(const generics_user *value);
uint64_t generics_user_hash_seeded(const generics_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_user *generics_user_copy(const generics_user *value, mc_arena *arena);
/** For people, on one line. */
void generics_user_print(const generics_user *value, FILE *out);

/**
 * Reads and checks a Page[User]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_page_user_from_json(generics_page_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_page_user_from_json_with(generics_page_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_page_user_next_json(generics_page_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_page_user_to_json(const generics_page_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_page_user_write_json(const generics_page_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_page_user_to_json_into(const generics_page_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_page_user_merge_json(generics_page_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_page_user_validate(const generics_page_user *value, mc_errors *errors);
bool generics_page_user_equal(const generics_page_user *a, const generics_page_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_page_user_hash(const generics_page_user *value);
uint64_t generics_page_user_hash_seeded(const generics_page_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_page_user *generics_page_user_copy(const generics_page_user *value, mc_arena *arena);
/** For people, on one line. */
void generics_page_user_print(const generics_page_user *value, FILE *out);

/**
 * Reads and checks a Page[str]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_page_email_from_json(generics_page_email *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_page_email_from_json_with(generics_page_email *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_page_email_next_json(generics_page_email *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_page_email_to_json(const generics_page_email *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_page_email_write_json(const generics_page_email *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_page_email_to_json_into(const generics_page_email *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_page_email_merge_json(generics_page_email *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_page_email_validate(const generics_page_email *value, mc_errors *errors);
bool generics_page_email_equal(const generics_page_email *a, const generics_page_email *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_page_email_hash(const generics_page_email *value);
uint64_t generics_page_email_hash_seeded(const generics_page_email *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_page_email *generics_page_email_copy(const generics_page_email *value, mc_arena *arena);
/** For people, on one line. */
void generics_page_email_print(const generics_page_email *value, FILE *out);

/**
 * Reads and checks a Page[int?]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_page_i64_opt_from_json(generics_page_i64_opt *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_page_i64_opt_from_json_with(generics_page_i64_opt *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_page_i64_opt_next_json(generics_page_i64_opt *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_page_i64_opt_to_json(const generics_page_i64_opt *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_page_i64_opt_write_json(const generics_page_i64_opt *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_page_i64_opt_to_json_into(const generics_page_i64_opt *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_page_i64_opt_merge_json(generics_page_i64_opt *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_page_i64_opt_validate(const generics_page_i64_opt *value, mc_errors *errors);
bool generics_page_i64_opt_equal(const generics_page_i64_opt *a, const generics_page_i64_opt *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_page_i64_opt_hash(const generics_page_i64_opt *value);
uint64_t generics_page_i64_opt_hash_seeded(const generics_page_i64_opt *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_page_i64_opt *generics_page_i64_opt_copy(const generics_page_i64_opt *value, mc_arena *arena);
/** For people, on one line. */
void generics_page_i64_opt_print(const generics_page_i64_opt *value, FILE *out);

/**
 * Reads and checks a Page[Page[User]]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_page_page_user_from_json(generics_page_page_user *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_page_page_user_from_json_with(generics_page_page_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_page_page_user_next_json(generics_page_page_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_page_page_user_to_json(const generics_page_page_user *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_page_page_user_write_json(const generics_page_page_user *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_page_page_user_to_json_into(const generics_page_page_user *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_page_page_user_merge_json(generics_page_page_user *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_page_page_user_validate(const generics_page_page_user *value, mc_errors *errors);
bool generics_page_page_user_equal(const generics_page_page_user *a, const generics_page_page_user *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_page_page_user_hash(const generics_page_page_user *value);
uint64_t generics_page_page_user_hash_seeded(const generics_page_page_user *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_page_page_user *generics_page_page_user_copy(const generics_page_page_user *value, mc_arena *arena);
/** For people, on one line. */
void generics_page_page_user_print(const generics_page_page_user *value, FILE *out);

/**
 * Reads and checks a Pair[User, int]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_pair_user_i64_from_json(generics_pair_user_i64 *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_pair_user_i64_from_json_with(generics_pair_user_i64 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_pair_user_i64_next_json(generics_pair_user_i64 *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_pair_user_i64_to_json(const generics_pair_user_i64 *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_pair_user_i64_write_json(const generics_pair_user_i64 *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_pair_user_i64_to_json_into(const generics_pair_user_i64 *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_pair_user_i64_merge_json(generics_pair_user_i64 *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_pair_user_i64_validate(const generics_pair_user_i64 *value, mc_errors *errors);
bool generics_pair_user_i64_equal(const generics_pair_user_i64 *a, const generics_pair_user_i64 *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_pair_user_i64_hash(const generics_pair_user_i64 *value);
uint64_t generics_pair_user_i64_hash_seeded(const generics_pair_user_i64 *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_pair_user_i64 *generics_pair_user_i64_copy(const generics_pair_user_i64 *value, mc_arena *arena);
/** For people, on one line. */
void generics_pair_user_i64_print(const generics_pair_user_i64 *value, FILE *out);

/**
 * Reads and checks a Pair[int, str]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_pair_i64_str_from_json(generics_pair_i64_str *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_pair_i64_str_from_json_with(generics_pair_i64_str *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_pair_i64_str_next_json(generics_pair_i64_str *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_pair_i64_str_to_json(const generics_pair_i64_str *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_pair_i64_str_write_json(const generics_pair_i64_str *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_pair_i64_str_to_json_into(const generics_pair_i64_str *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_pair_i64_str_merge_json(generics_pair_i64_str *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_pair_i64_str_validate(const generics_pair_i64_str *value, mc_errors *errors);
bool generics_pair_i64_str_equal(const generics_pair_i64_str *a, const generics_pair_i64_str *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_pair_i64_str_hash(const generics_pair_i64_str *value);
uint64_t generics_pair_i64_str_hash_seeded(const generics_pair_i64_str *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_pair_i64_str *generics_pair_i64_str_copy(const generics_pair_i64_str *value, mc_arena *arena);
/** For people, on one line. */
void generics_pair_i64_str_print(const generics_pair_i64_str *value, FILE *out);

/**
 * Reads and checks a Tree[str]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_tree_str_from_json(generics_tree_str *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_tree_str_from_json_with(generics_tree_str *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_tree_str_next_json(generics_tree_str *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_tree_str_to_json(const generics_tree_str *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_tree_str_write_json(const generics_tree_str *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_tree_str_to_json_into(const generics_tree_str *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_tree_str_merge_json(generics_tree_str *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_tree_str_validate(const generics_tree_str *value, mc_errors *errors);
bool generics_tree_str_equal(const generics_tree_str *a, const generics_tree_str *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_tree_str_hash(const generics_tree_str *value);
uint64_t generics_tree_str_hash_seeded(const generics_tree_str *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_tree_str *generics_tree_str_copy(const generics_tree_str *value, mc_arena *arena);
/** For people, on one line. */
void generics_tree_str_print(const generics_tree_str *value, FILE *out);

/**
 * Reads and checks a Result[User, str]. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_result_user_str_from_json(generics_result_user_str *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_result_user_str_from_json_with(generics_result_user_str *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_result_user_str_next_json(generics_result_user_str *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_result_user_str_to_json(const generics_result_user_str *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_result_user_str_write_json(const generics_result_user_str *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_result_user_str_to_json_into(const generics_result_user_str *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_result_user_str_merge_json(generics_result_user_str *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_result_user_str_validate(const generics_result_user_str *value, mc_errors *errors);
bool generics_result_user_str_equal(const generics_result_user_str *a, const generics_result_user_str *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_result_user_str_hash(const generics_result_user_str *value);
uint64_t generics_result_user_str_hash_seeded(const generics_result_user_str *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_result_user_str *generics_result_user_str_copy(const generics_result_user_str *value, mc_arena *arena);
/** For people, on one line. */
void generics_result_user_str_print(const generics_result_user_str *value, FILE *out);

/**
 * Reads and checks a Uses. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_uses_from_json(generics_uses *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_uses_from_json_with(generics_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_uses_next_json(generics_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_uses_to_json(const generics_uses *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_uses_write_json(const generics_uses *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_uses_to_json_into(const generics_uses *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_uses_merge_json(generics_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_uses_validate(const generics_uses *value, mc_errors *errors);
bool generics_uses_equal(const generics_uses *a, const generics_uses *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_uses_hash(const generics_uses *value);
uint64_t generics_uses_hash_seeded(const generics_uses *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_uses *generics_uses_copy(const generics_uses *value, mc_arena *arena);
/** For people, on one line. */
void generics_uses_print(const generics_uses *value, FILE *out);

/**
 * Reads and checks a Special. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_special_from_json(generics_special *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_special_from_json_with(generics_special *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_special_next_json(generics_special *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_special_to_json(const generics_special *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_special_write_json(const generics_special *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_special_to_json_into(const generics_special *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_special_merge_json(generics_special *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_special_validate(const generics_special *value, mc_errors *errors);
bool generics_special_equal(const generics_special *a, const generics_special *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_special_hash(const generics_special *value);
uint64_t generics_special_hash_seeded(const generics_special *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_special *generics_special_copy(const generics_special *value, mc_arena *arena);
/** For people, on one line. */
void generics_special_print(const generics_special *value, FILE *out);

/**
 * Reads and checks a User | str. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool generics_result_user_str_value_from_json(generics_result_user_str_value *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool generics_result_user_str_value_from_json_with(generics_result_user_str_value *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status generics_result_user_str_value_next_json(generics_result_user_str_value *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool generics_result_user_str_value_to_json(const generics_result_user_str_value *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool generics_result_user_str_value_write_json(const generics_result_user_str_value *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t generics_result_user_str_value_to_json_into(const generics_result_user_str_value *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool generics_result_user_str_value_merge_json(generics_result_user_str_value *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool generics_result_user_str_value_validate(const generics_result_user_str_value *value, mc_errors *errors);
bool generics_result_user_str_value_equal(const generics_result_user_str_value *a, const generics_result_user_str_value *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t generics_result_user_str_value_hash(const generics_result_user_str_value *value);
uint64_t generics_result_user_str_value_hash_seeded(const generics_result_user_str_value *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
generics_result_user_str_value *generics_result_user_str_value_copy(const generics_result_user_str_value *value, mc_arena *arena);
/** For people, on one line. */
void generics_result_user_str_value_print(const generics_result_user_str_value *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type generics_user_mctype;
extern const mc_model generics_user_mcinfo;
extern const mc_type generics_page_user_mctype;
extern const mc_model generics_page_user_mcinfo;
extern const mc_type generics_page_email_mctype;
extern const mc_model generics_page_email_mcinfo;
extern const mc_type generics_page_i64_opt_mctype;
extern const mc_model generics_page_i64_opt_mcinfo;
extern const mc_type generics_page_page_user_mctype;
extern const mc_model generics_page_page_user_mcinfo;
extern const mc_type generics_pair_user_i64_mctype;
extern const mc_model generics_pair_user_i64_mcinfo;
extern const mc_type generics_pair_i64_str_mctype;
extern const mc_model generics_pair_i64_str_mcinfo;
extern const mc_type generics_tree_str_mctype;
extern const mc_model generics_tree_str_mcinfo;
extern const mc_type generics_result_user_str_mctype;
extern const mc_model generics_result_user_str_mcinfo;
extern const mc_type generics_uses_mctype;
extern const mc_model generics_uses_mcinfo;
extern const mc_type generics_special_mctype;
extern const mc_model generics_special_mcinfo;
extern const mc_type generics_result_user_str_value_mctype;
extern const mc_union generics_result_user_str_value_mcinfo;
extern const mc_type generics_email_mctype;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *generics_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_user *out);
const char *generics_page_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_page_user *out);
const char *generics_page_email_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_page_email *out);
const char *generics_page_i64_opt_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_page_i64_opt *out);
const char *generics_page_page_user_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_page_page_user *out);
const char *generics_pair_user_i64_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_pair_user_i64 *out);
const char *generics_pair_i64_str_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_pair_i64_str *out);
const char *generics_tree_str_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_tree_str *out);
const char *generics_result_user_str_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_result_user_str *out);
const char *generics_uses_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_uses *out);
const char *generics_special_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, generics_special *out);
const char *generics_result_user_str_value_decode(struct mc_fast *in, const char *at, generics_result_user_str_value *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *generics_user_encode(struct mc_put *to, char *at, mc_str tag, const generics_user *value);
char *generics_page_user_encode(struct mc_put *to, char *at, mc_str tag, const generics_page_user *value);
char *generics_page_email_encode(struct mc_put *to, char *at, mc_str tag, const generics_page_email *value);
char *generics_page_i64_opt_encode(struct mc_put *to, char *at, mc_str tag, const generics_page_i64_opt *value);
char *generics_page_page_user_encode(struct mc_put *to, char *at, mc_str tag, const generics_page_page_user *value);
char *generics_pair_user_i64_encode(struct mc_put *to, char *at, mc_str tag, const generics_pair_user_i64 *value);
char *generics_pair_i64_str_encode(struct mc_put *to, char *at, mc_str tag, const generics_pair_i64_str *value);
char *generics_tree_str_encode(struct mc_put *to, char *at, mc_str tag, const generics_tree_str *value);
char *generics_result_user_str_encode(struct mc_put *to, char *at, mc_str tag, const generics_result_user_str *value);
char *generics_uses_encode(struct mc_put *to, char *at, mc_str tag, const generics_uses *value);
char *generics_special_encode(struct mc_put *to, char *at, mc_str tag, const generics_special *value);
char *generics_result_user_str_value_encode(struct mc_put *to, char *at, const generics_result_user_str_value *value);

#ifdef __cplusplus
}
#endif
#endif
