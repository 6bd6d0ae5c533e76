/* Made by modelc from forms.dsl: do not edit. */
#ifndef FORMS_H
#define FORMS_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Forms, files and models of texts. */

typedef struct forms_login forms_login;
typedef struct forms_filter forms_filter;
typedef struct forms_found forms_found;
typedef struct forms_str_list forms_str_list;
typedef struct forms_found_list forms_found_list;

/** list[str] */
struct forms_str_list {
    mc_str *items;
    size_t len;
};

/** list[Found] */
struct forms_found_list {
    forms_found *items;
    size_t len;
};

struct forms_login {
    mc_str user; /**< 1 to 40 code points. */
    mc_str password; /**< hidden when printed. */
    bool remember; /**< false where not given. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a forms_login, for forms_login_given. */
typedef enum forms_login_field {
    FORMS_LOGIN_FIELD_USER,
    FORMS_LOGIN_FIELD_PASSWORD,
    FORMS_LOGIN_FIELD_REMEMBER,
} forms_login_field;

/** Whether the input gave `field`, be it as null. */
static inline bool forms_login_given(const forms_login *from, forms_login_field field) {
    return mc_given(from->given, (size_t)field);
}

struct forms_filter {
    int64_t limit; /**< 1 to 100; 20 where not given. */
    forms_str_list tags; /**< at most 5 items; [] where not given. */
    mc_date from;
    bool has_from; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a forms_filter, for forms_filter_given. */
typedef enum forms_filter_field {
    FORMS_FILTER_FIELD_LIMIT,
    FORMS_FILTER_FIELD_TAGS,
    FORMS_FILTER_FIELD_FROM,
} forms_filter_field;

/** Whether the input gave `field`, be it as null. */
static inline bool forms_filter_given(const forms_filter *from, forms_filter_field field) {
    return mc_given(from->given, (size_t)field);
}

struct forms_found {
    mc_str name;
    int64_t size;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a forms_found, for forms_found_given. */
typedef enum forms_found_field {
    FORMS_FOUND_FIELD_NAME,
    FORMS_FOUND_FIELD_SIZE,
} forms_found_field;

/** Whether the input gave `field`, be it as null. */
static inline bool forms_found_given(const forms_found *from, forms_found_field field) {
    return mc_given(from->given, (size_t)field);
}

/* ---- what can be done with them ------------------------------------------ */

/** A Login with every default in place. */
forms_login forms_login_init(void);
/** A Filter with every default in place. */
forms_filter forms_filter_init(void);
/** A Found with every default in place. */
forms_found forms_found_init(void);
/**
 * Reads and checks a Login. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool forms_login_from_json(forms_login *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool forms_login_from_json_with(forms_login *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status forms_login_next_json(forms_login *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool forms_login_to_json(const forms_login *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool forms_login_write_json(const forms_login *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t forms_login_to_json_into(const forms_login *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool forms_login_merge_json(forms_login *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool forms_login_validate(const forms_login *value, mc_errors *errors);
bool forms_login_equal(const forms_login *a, const forms_login *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t forms_login_hash(const forms_login *value);
uint64_t forms_login_hash_seeded(const forms_login *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
forms_login *forms_login_copy(const forms_login *value, mc_arena *arena);
/** For people, on one line. */
void forms_login_print(const forms_login *value, FILE *out);

/**
 * Reads and checks a Filter. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool forms_filter_from_json(forms_filter *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool forms_filter_from_json_with(forms_filter *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status forms_filter_next_json(forms_filter *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool forms_filter_to_json(const forms_filter *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool forms_filter_write_json(const forms_filter *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t forms_filter_to_json_into(const forms_filter *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool forms_filter_merge_json(forms_filter *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool forms_filter_validate(const forms_filter *value, mc_errors *errors);
bool forms_filter_equal(const forms_filter *a, const forms_filter *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t forms_filter_hash(const forms_filter *value);
uint64_t forms_filter_hash_seeded(const forms_filter *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
forms_filter *forms_filter_copy(const forms_filter *value, mc_arena *arena);
/** For people, on one line. */
void forms_filter_print(const forms_filter *value, FILE *out);

/**
 * Reads and checks a Found. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool forms_found_from_json(forms_found *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool forms_found_from_json_with(forms_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status forms_found_next_json(forms_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool forms_found_to_json(const forms_found *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool forms_found_write_json(const forms_found *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t forms_found_to_json_into(const forms_found *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool forms_found_merge_json(forms_found *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool forms_found_validate(const forms_found *value, mc_errors *errors);
bool forms_found_equal(const forms_found *a, const forms_found *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t forms_found_hash(const forms_found *value);
uint64_t forms_found_hash_seeded(const forms_found *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
forms_found *forms_found_copy(const forms_found *value, mc_arena *arena);
/** For people, on one line. */
void forms_found_print(const forms_found *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type forms_login_mctype;
extern const mc_model forms_login_mcinfo;
extern const mc_type forms_filter_mctype;
extern const mc_model forms_filter_mcinfo;
extern const mc_type forms_found_mctype;
extern const mc_model forms_found_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *forms_login_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, forms_login *out);
const char *forms_filter_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, forms_filter *out);
const char *forms_found_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, forms_found *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *forms_login_encode(struct mc_put *to, char *at, mc_str tag, const forms_login *value);
char *forms_filter_encode(struct mc_put *to, char *at, mc_str tag, const forms_filter *value);
char *forms_found_encode(struct mc_put *to, char *at, mc_str tag, const forms_found *value);

#ifdef __cplusplus
}
#endif
#endif
