/**
 * modelc/base.h - what every other part of the runtime stands on: strings that
 * know their length, the arena, the growable buffer, the Any value and errors.
 *
 * Needs nothing but libc. No function here keeps global state: two threads may
 * use any of it at once, as long as they do not share an object.
 */
#ifndef MODELC_BASE_H
#define MODELC_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define MC_PRINTF(format_at, args_at) __attribute__((format(printf, format_at, args_at)))
#else
#define MC_PRINTF(format_at, args_at)
#endif

/** Marks a member that is deprecated, with the reason. Define it as nothing before the first header
 *  of modelc to use such members without a warning. In C++ it is nothing, because a copy of
 *  the whole struct would be told, too. */
#ifndef MC_DEPRECATED
#if defined(__GNUC__) && !defined(__cplusplus)
#define MC_DEPRECATED(why) __attribute__((deprecated(why)))
#else
#define MC_DEPRECATED(why)
#endif
#endif

/* ---- strings ------------------------------------------------------------ */

/**
 * Text with its length in bytes. The runtime never owns one: the bytes belong
 * to an arena, to a literal or to the caller. What the runtime makes is UTF-8 and
 * has a NUL after its last byte; `data` may be NULL only where `len` is 0.
 */
typedef struct mc_str {
    const char *data;
    size_t len;
} mc_str;

/** An mc_str over a string literal, usable in an expression. */
#ifdef __cplusplus
#define MC_STR(literal) (mc_str{"" literal, sizeof(literal) - 1})
#else
#define MC_STR(literal) ((mc_str){"" literal, sizeof(literal) - 1})
#endif
/** The same as a constant initializer, for static tables. */
#define MC_STR_INIT(literal)                                                                       \
    { "" literal, sizeof(literal) - 1 }
/** The two arguments that "%.*s" wants. At most INT_MAX bytes are printed. */
#define MC_STR_ARG(str) ((str).len < INT32_MAX ? (int)(str).len : INT32_MAX), ((str).data)

/** An mc_str over a NUL-terminated text, borrowed; empty where `text` is NULL. */
mc_str mc_str_from(const char *text);
/** True where both hold the same bytes. */
bool mc_str_equal(mc_str a, mc_str b);
/** Bytewise order: negative, 0 or positive, as memcmp; a prefix comes first. */
int mc_str_compare(mc_str a, mc_str b);
bool mc_str_starts_with(mc_str text, mc_str prefix);
/** How many code points `text`, valid UTF-8, holds. */
size_t mc_str_codepoints(mc_str text);
/** Offset of the first byte that is not part of valid UTF-8, or `text.len`. */
size_t mc_utf8_valid_prefix(mc_str text);
/** `text` without the white space (Unicode's White_Space) around it: a part of it, borrowed. */
mc_str mc_str_strip(mc_str text);

/* ---- allocator and arena ------------------------------------------------ */

/**
 * One function that is malloc, realloc and free at once: `old_size` 0 allocates,
 * `new_size` 0 frees and returns NULL, otherwise it moves. NULL means no memory;
 * then `old` is left as it was. The result is aligned for any type.
 */
typedef struct mc_allocator {
    void *(*resize)(void *user, void *old, size_t old_size, size_t new_size);
    void *user;
} mc_allocator;

/** malloc and friends. */
extern const mc_allocator mc_allocator_default;

typedef struct mc_arena_block mc_arena_block;

/**
 * Memory that is given back all at once. Decoding a message takes everything
 * from one arena, so there is nothing to free one by one and nothing to leak.
 * The fields are private; a zeroed arena is valid, with the default allocator
 * and limit. Not for two threads at once.
 */
typedef struct mc_arena {
    char *cursor, *end;
    mc_arena_block *blocks;
    const mc_allocator *allocator;
    size_t limit; /* of bytes asked from the allocator; 0 is MC_ARENA_LIMIT */
    size_t used;  /* bytes asked from the allocator so far */
} mc_arena;

/** Default limit of an arena: 256 MiB. */
#define MC_ARENA_LIMIT ((size_t)256 << 20)

/** A place in an arena to which it can be taken back. */
typedef struct mc_arena_mark {
    mc_arena_block *block;
    char *cursor;
} mc_arena_mark;

/** Sets up an arena; `allocator` NULL is the default one, `limit` 0 the default. */
void mc_arena_init(mc_arena *arena, const mc_allocator *allocator, size_t limit);
/** Gives everything back; the arena is then empty and usable again. */
void mc_arena_free(mc_arena *arena);
/** Empties the arena but keeps one block, so that the next use need not ask for one. */
void mc_arena_reset(mc_arena *arena);
mc_arena_mark mc_arena_save(const mc_arena *arena);
/** Forgets everything allocated since `mark`. */
void mc_arena_rewind(mc_arena *arena, mc_arena_mark mark);

/** `size` bytes, not zeroed, aligned to 16; NULL where memory or the limit is at its end. */
void *mc_arena_alloc(mc_arena *arena, size_t size);
/** As above, zeroed. */
void *mc_arena_zalloc(mc_arena *arena, size_t size);
/** Room for `count` items of `size` bytes; NULL also where the product overflows. */
void *mc_arena_array(mc_arena *arena, size_t count, size_t size);
/**
 * Makes a block from this arena larger, in place where it is the last one, else
 * by copying `old_size` bytes. NULL as mc_arena_alloc; `old` is then untouched.
 */
void *mc_arena_grow(mc_arena *arena, void *old, size_t old_size, size_t new_size);
/** A NUL-terminated copy. On failure `data` is NULL and `len` 0. */
mc_str mc_arena_str(mc_arena *arena, mc_str text);
/** As printf, into the arena. On failure `data` is NULL and `len` 0. */
mc_str mc_arena_printf(mc_arena *arena, const char *format, ...) MC_PRINTF(2, 3);
/**
 * `text` in small or in capital letters, by Unicode's simple mappings: one code point becomes
 * one, whatever the language, so that a sharp s stays. `text` itself where nothing changes,
 * else new, NUL-terminated. On failure `data` is NULL and `len` 0.
 */
mc_str mc_arena_lower(mc_arena *arena, mc_str text);
mc_str mc_arena_upper(mc_arena *arena, mc_str text);

/** False where a * b or a + b does not fit; else the result is in `*out`. */
bool mc_size_mul(size_t a, size_t b, size_t *out);
bool mc_size_add(size_t a, size_t b, size_t *out);

/* ---- buffer ------------------------------------------------------------- */

/**
 * Text that grows. The first failure (memory, or `limit` passed) sets `failed`
 * and every later call does nothing, so a writer checks once, at the end. Where
 * `len` < `cap`, data[len] is NUL. A zeroed buffer is valid.
 */
typedef struct mc_buf {
    char *data;
    size_t len, cap;
    size_t limit; /* of `len`; 0 is none */
    const mc_allocator *allocator;
    bool failed;
} mc_buf;

void mc_buf_init(mc_buf *buf, const mc_allocator *allocator, size_t limit);
void mc_buf_free(mc_buf *buf);
/** Empties it, keeps its memory, forgets a failure. */
void mc_buf_clear(mc_buf *buf);
/** Makes room for `more` bytes and a NUL; false (and `failed`) where it cannot. */
bool mc_buf_reserve(mc_buf *buf, size_t more);
void mc_buf_add(mc_buf *buf, const void *bytes, size_t len);
void mc_buf_add_str(mc_buf *buf, mc_str text);
void mc_buf_add_char(mc_buf *buf, char c);
void mc_buf_printf(mc_buf *buf, const char *format, ...) MC_PRINTF(2, 3);
/** What is in it, borrowed until the next call on it. */
mc_str mc_buf_str(const mc_buf *buf);

/* ---- Any ---------------------------------------------------------------- */

typedef enum mc_value_kind {
    MC_NULL,
    MC_BOOL,
    MC_INT,    /* fits int64_t */
    MC_UINT,   /* above INT64_MAX, fits uint64_t */
    MC_DOUBLE, /* written with a fraction or an exponent, and finite */
    MC_NUMBER, /* any other number: its text, exactly as written */
    MC_STRING,
    MC_ARRAY,
    MC_OBJECT
} mc_value_kind;

typedef struct mc_member mc_member;

/**
 * A JSON-like value of any type: what `Any` is in C, and what every input format is
 * read into before it is checked against a model. A zeroed value is null. Keys
 * keep the order of the input. Everything it points at belongs to an arena.
 */
typedef struct mc_value {
    mc_value_kind kind;
    uint32_t len; /* bytes of text, items of an array, members of an object */
    union {
        bool boolean;
        int64_t integer;
        uint64_t uinteger;
        double number;
        const char *text; /* MC_STRING and MC_NUMBER; NUL-terminated */
        struct mc_value *items;
        mc_member *members;
    } as;
} mc_value;

struct mc_member {
    mc_str key;
    mc_value value;
};

mc_value mc_value_bool(bool value);
mc_value mc_value_int(int64_t value);
mc_value mc_value_uint(uint64_t value); /* MC_INT where it fits */
mc_value mc_value_double(double value);
/** Borrows `text`, which must be NUL-terminated and shorter than 4 GiB. */
mc_value mc_value_str(mc_str text);
/** The text of a string or of a MC_NUMBER; empty for all else. */
mc_str mc_value_text(const mc_value *value);
/** The last member of that key, or NULL; NULL also where `object` is no object. */
const mc_value *mc_value_get(const mc_value *object, mc_str key);
/** The item at `index`, or NULL. */
const mc_value *mc_value_at(const mc_value *array, size_t index);
/**
 * Same value: numbers by worth (1 and 1.0 are equal), objects without regard to
 * the order of their keys. Does not recurse deeper than MC_DEPTH_LIMIT; deeper
 * values are unequal.
 */
bool mc_value_equal(const mc_value *a, const mc_value *b);
/** A deep copy; false where the arena is at its end or the depth above MC_DEPTH_LIMIT. */
bool mc_value_copy(mc_value *out, const mc_value *value, mc_arena *arena);

/** How deep arrays and objects may nest where nothing else is said. */
#define MC_DEPTH_LIMIT 128

/* ---- errors ------------------------------------------------------------- */

/** One step of the way to the place of an error: a key, an index, or a union's label. */
typedef struct mc_loc {
    mc_str key;
    size_t index;
    enum { MC_LOC_KEY, MC_LOC_INDEX, MC_LOC_LABEL } kind; /* a label is not in the input */
} mc_loc;

/** A fact of an error, e.g. ge = 0. */
typedef struct mc_error_fact {
    mc_str name;
    mc_value value;
} mc_error_fact;

/**
 * One thing wrong. `type` is a stable word that programs can test ("missing",
 * "int_type", "greater_than_equal"...: Pydantic's), `msg` is for people.
 */
typedef struct mc_error {
    const char *type;
    mc_str msg;
    const mc_loc *loc; /* from the outside in */
    size_t loc_len;
    mc_value input; /* what was given; the whole parent object where a field is missing */
    bool has_input;
    const mc_error_fact *ctx;
    size_t ctx_len;
    mc_str
        variable; /* of the environment: it gave the value, or could give the one that is missing */
    struct mc_error *next;
} mc_error;

/**
 * All errors of one input, in order. Everything in it lives in `arena`, which
 * must outlive it; a failure to record one (memory, or more than `limit`) sets
 * `truncated` instead of losing it silently.
 */
typedef struct mc_errors {
    mc_arena *arena;
    mc_error *first, *last;
    size_t count;
    size_t limit;
    bool truncated;
    bool out_of_memory;    /* the input may be fine: there was no room to tell */
    mc_str source;         /* the input text, borrowed, for line and column; may be empty */
    size_t lines_before;   /* in a longer text, in front of `source`; added to a place's line */
    size_t columns_before; /* the same, on its first line */
    bool hide_source;      /* it may hold secrets: places in it are told, but nothing of it shown */
    /** Where in `source` a loc leads, in bytes; NULL where it is JSON. */
    size_t (*locate)(mc_str source, const mc_loc *loc, size_t loc_len);
} mc_errors;

/** How many errors are kept where nothing else is said. */
#define MC_ERRORS_LIMIT 100

/** An empty list whose contents will live in `arena`. */
void mc_errors_init(mc_errors *errors, mc_arena *arena);

/** Where a check stands: a chain of steps on the stack, from the inside out. */
typedef struct mc_path {
    const struct mc_path *parent;
    mc_loc step;
} mc_path;

/**
 * Appends an error at `path` (NULL is the root) and copies the path into the
 * arena. `type` must be static; `msg` and `ctx` must live as long as the arena.
 * `input` may be NULL. `errors` NULL is allowed and does nothing. Returns the
 * new error, or NULL where it could not be kept.
 */
mc_error *mc_errors_add(mc_errors *errors, const mc_path *path, const char *type, mc_str msg,
                        const mc_value *input, const mc_error_fact *ctx, size_t ctx_len);
/** Moves all of `from` to the end of `to`; both must use the same arena. */
void mc_errors_move(mc_errors *to, mc_errors *from);

#ifdef __cplusplus
}
#endif
#endif
