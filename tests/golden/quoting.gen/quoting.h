/* Made by modelc from quoting.dsl: do not edit. */
#ifndef QUOTING_H
#define QUOTING_H

#include <modelc/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Text that must not leave its place: * / / * ? ?/ \.
 * // $x$ %s%n "quoted" //% end
 */

typedef enum quoting_words {
    QUOTING_WORDS_SLASH = 0, /**< * / */
    QUOTING_WORDS_QUOTE = 1, /**< " */
    QUOTING_WORDS_BACK = 2, /**< \. */
    QUOTING_WORDS_TRIGRAPH = 3, /**< ? ?/ */
    QUOTING_WORDS_LINE = 4, /**< a b */
    QUOTING_WORDS_PERCENT = 5, /**< %s%n */
} quoting_words;

typedef struct quoting_naughty quoting_naughty;
typedef struct quoting_naughty2 quoting_naughty2;
typedef struct quoting_naughty3 quoting_naughty3;
typedef struct quoting_tagged quoting_tagged;

/** A doc comment that would end * / int injected; / * here. \. */
struct quoting_naughty {
    /** * / */
    mc_str n__; /**< "* / \"quoted\" \\ ? ?/ $x$ %s%n" where not given. */
    int64_t with_space;
    int64_t _dollar_; /**< 1 where not given. */
    int64_t quote_d; /**< 2 where not given. */
    int64_t back_slash; /**< 3 where not given. */
    mc_str ue9; /**< "é" where not given. */
    bool has_with_space; /**< false: absent or null. */
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a quoting_naughty, for quoting_naughty_given. */
typedef enum quoting_naughty_field {
    QUOTING_NAUGHTY_FIELD_N__,
    QUOTING_NAUGHTY_FIELD_WITH_SPACE,
    QUOTING_NAUGHTY_FIELD__DOLLAR_,
    QUOTING_NAUGHTY_FIELD_QUOTE_D,
    QUOTING_NAUGHTY_FIELD_BACK_SLASH,
    QUOTING_NAUGHTY_FIELD_UE9,
} quoting_naughty_field;

/** Whether the input gave `field`, be it as null. */
static inline bool quoting_naughty_given(const quoting_naughty *from, quoting_naughty_field field) {
    return mc_given(from->given, (size_t)field);
}

struct quoting_naughty2 {
    int64_t a;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a quoting_naughty2, for quoting_naughty2_given. */
typedef enum quoting_naughty2_field {
    QUOTING_NAUGHTY2_FIELD_A,
} quoting_naughty2_field;

/** Whether the input gave `field`, be it as null. */
static inline bool quoting_naughty2_given(const quoting_naughty2 *from, quoting_naughty2_field field) {
    return mc_given(from->given, (size_t)field);
}

struct quoting_naughty3 {
    int64_t b;
    uint64_t given[1]; /**< Which fields the input gave. */
};

/** The fields of a quoting_naughty3, for quoting_naughty3_given. */
typedef enum quoting_naughty3_field {
    QUOTING_NAUGHTY3_FIELD_B,
} quoting_naughty3_field;

/** Whether the input gave `field`, be it as null. */
static inline bool quoting_naughty3_given(const quoting_naughty3 *from, quoting_naughty3_field field) {
    return mc_given(from->given, (size_t)field);
}

/** Tagged */
typedef enum quoting_tagged_case {
    QUOTING_TAGGED____ = 1, /**< ? ?/ */
    QUOTING_TAGGED__, /**< " */
} quoting_tagged_case;

struct quoting_tagged {
    quoting_tagged_case kind;
    union {
        quoting_naughty2 n___;
        quoting_naughty3 _;
    } as;
};

/** A quoting_tagged that holds `value`. */
static inline quoting_tagged quoting_tagged_from_n___(const quoting_naughty2 *value) {
    quoting_tagged made;
    memset(&made, 0, sizeof made);
    made.kind = QUOTING_TAGGED____;
    made.as.n___ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const quoting_naughty2 *quoting_tagged_as_n___(const quoting_tagged *from) {
    return from->kind == QUOTING_TAGGED____ ? &from->as.n___ : NULL;
}

/** A quoting_tagged that holds `value`. */
static inline quoting_tagged quoting_tagged_from__(const quoting_naughty3 *value) {
    quoting_tagged made;
    memset(&made, 0, sizeof made);
    made.kind = QUOTING_TAGGED__;
    made.as._ = *value;
    return made;
}

/** What it holds, or NULL where it is something else. */
static inline const quoting_naughty3 *quoting_tagged_as__(const quoting_tagged *from) {
    return from->kind == QUOTING_TAGGED__ ? &from->as._ : NULL;
}

/* ---- what can be done with them ------------------------------------------ */

/** A Naughty with every default in place. */
quoting_naughty quoting_naughty_init(void);
/** A Naughty2 with every default in place. */
quoting_naughty2 quoting_naughty2_init(void);
/** A Naughty3 with every default in place. */
quoting_naughty3 quoting_naughty3_init(void);
/**
 * Reads and checks a Naughty. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool quoting_naughty_from_json(quoting_naughty *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool quoting_naughty_from_json_with(quoting_naughty *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status quoting_naughty_next_json(quoting_naughty *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool quoting_naughty_to_json(const quoting_naughty *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool quoting_naughty_write_json(const quoting_naughty *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t quoting_naughty_to_json_into(const quoting_naughty *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool quoting_naughty_merge_json(quoting_naughty *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool quoting_naughty_validate(const quoting_naughty *value, mc_errors *errors);
bool quoting_naughty_equal(const quoting_naughty *a, const quoting_naughty *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t quoting_naughty_hash(const quoting_naughty *value);
uint64_t quoting_naughty_hash_seeded(const quoting_naughty *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
quoting_naughty *quoting_naughty_copy(const quoting_naughty *value, mc_arena *arena);
/** For people, on one line. */
void quoting_naughty_print(const quoting_naughty *value, FILE *out);

/**
 * Reads and checks a Naughty2. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool quoting_naughty2_from_json(quoting_naughty2 *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool quoting_naughty2_from_json_with(quoting_naughty2 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status quoting_naughty2_next_json(quoting_naughty2 *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool quoting_naughty2_to_json(const quoting_naughty2 *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool quoting_naughty2_write_json(const quoting_naughty2 *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t quoting_naughty2_to_json_into(const quoting_naughty2 *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool quoting_naughty2_merge_json(quoting_naughty2 *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool quoting_naughty2_validate(const quoting_naughty2 *value, mc_errors *errors);
bool quoting_naughty2_equal(const quoting_naughty2 *a, const quoting_naughty2 *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t quoting_naughty2_hash(const quoting_naughty2 *value);
uint64_t quoting_naughty2_hash_seeded(const quoting_naughty2 *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
quoting_naughty2 *quoting_naughty2_copy(const quoting_naughty2 *value, mc_arena *arena);
/** For people, on one line. */
void quoting_naughty2_print(const quoting_naughty2 *value, FILE *out);

/**
 * Reads and checks a Naughty3. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool quoting_naughty3_from_json(quoting_naughty3 *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool quoting_naughty3_from_json_with(quoting_naughty3 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status quoting_naughty3_next_json(quoting_naughty3 *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool quoting_naughty3_to_json(const quoting_naughty3 *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool quoting_naughty3_write_json(const quoting_naughty3 *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t quoting_naughty3_to_json_into(const quoting_naughty3 *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool quoting_naughty3_merge_json(quoting_naughty3 *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool quoting_naughty3_validate(const quoting_naughty3 *value, mc_errors *errors);
bool quoting_naughty3_equal(const quoting_naughty3 *a, const quoting_naughty3 *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t quoting_naughty3_hash(const quoting_naughty3 *value);
uint64_t quoting_naughty3_hash_seeded(const quoting_naughty3 *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
quoting_naughty3 *quoting_naughty3_copy(const quoting_naughty3 *value, mc_arena *arena);
/** For people, on one line. */
void quoting_naughty3_print(const quoting_naughty3 *value, FILE *out);

/**
 * Reads and checks a Tagged. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool quoting_tagged_from_json(quoting_tagged *out, mc_str json, mc_arena *arena, mc_errors *errors);
/** The same, with what `options` (may be NULL) say instead of the schema: MC_BORROW, limits... */
bool quoting_tagged_from_json_with(quoting_tagged *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors);
/**
 * The same for the next of several documents in one text, one a line or one behind the other. What
 * is wrong with it is all that `errors` then holds, with places in the whole text.
 */
mc_json_status quoting_tagged_next_json(quoting_tagged *out, mc_json_cursor *cursor, const mc_json_options *options,
                                mc_arena *arena, mc_errors *errors);
/** Appends it as JSON; `flags` are mc_json_flags. False where the buffer failed. */
bool quoting_tagged_to_json(const quoting_tagged *value, mc_buf *out, unsigned flags);
/** The same, handed on to a writer piece by piece. False where that said so. */
bool quoting_tagged_write_json(const quoting_tagged *value, const mc_writer *writer, unsigned flags);
/** The same, into `size` bytes with a NUL behind it. Returns the length of the text; where that is
 *  not below `size`, it does not fit and is cut off. MC_NO_JSON where there is no text. */
size_t quoting_tagged_to_json_into(const quoting_tagged *value, char *out, size_t size, unsigned flags);
/**
 * Changes it by a JSON merge patch (RFC 7396) and checks the result. On an error false, and
 * it stays as it is. What is new lives in `arena`.
 */
bool quoting_tagged_merge_json(quoting_tagged *value, mc_str patch, mc_arena *arena, mc_errors *errors);
/** Checks one that was built in C; `errors` may be NULL. */
bool quoting_tagged_validate(const quoting_tagged *value, mc_errors *errors);
bool quoting_tagged_equal(const quoting_tagged *a, const quoting_tagged *b);
/** The same for equal values. `seed` is to be secret where others choose the values. */
uint64_t quoting_tagged_hash(const quoting_tagged *value);
uint64_t quoting_tagged_hash_seeded(const quoting_tagged *value, uint64_t seed);
/** A deep copy in `arena`, or NULL where that is at its end. */
quoting_tagged *quoting_tagged_copy(const quoting_tagged *value, mc_arena *arena);
/** For people, on one line. */
void quoting_tagged_print(const quoting_tagged *value, FILE *out);

/* How the runtime sees them. */
extern const mc_type quoting_naughty_mctype;
extern const mc_model quoting_naughty_mcinfo;
extern const mc_type quoting_naughty2_mctype;
extern const mc_model quoting_naughty2_mcinfo;
extern const mc_type quoting_naughty3_mctype;
extern const mc_model quoting_naughty3_mcinfo;
extern const mc_type quoting_tagged_mctype;
extern const mc_union quoting_tagged_mcinfo;
extern const mc_type quoting_words_mctype;
extern const mc_enum quoting_words_mcinfo;

/* What generated decoders call, and nobody else: see modelc/fast.h. */
struct mc_fast;
struct mc_fast_tag;
const char *quoting_naughty2_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, quoting_naughty2 *out);
const char *quoting_naughty3_decode(struct mc_fast *in, const char *at, struct mc_fast_tag *tag, quoting_naughty3 *out);

/* What generated encoders call, and nobody else: see modelc/fast_write.h. */
struct mc_put;
char *quoting_naughty_encode(struct mc_put *to, char *at, mc_str tag, const quoting_naughty *value);
char *quoting_naughty2_encode(struct mc_put *to, char *at, mc_str tag, const quoting_naughty2 *value);
char *quoting_naughty3_encode(struct mc_put *to, char *at, mc_str tag, const quoting_naughty3 *value);
char *quoting_tagged_encode(struct mc_put *to, char *at, const quoting_tagged *value);

#ifdef __cplusplus
}
#endif
#endif
