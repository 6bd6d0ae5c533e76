/**
 * modelc/fast.h - what generated decoders are made of: small pieces that read one thing of a
 * JSON text each, straight into a C value.
 *
 * A decoder follows the order in which the model declares its fields and guesses that the
 * input has it too. A piece that meets anything else than what is expected and right returns
 * NULL, and so gives up the whole attempt: mc_from_json then reads the text from its start,
 * and says what is wrong. So no piece here reports anything, and errors have one home.
 *
 * Pieces take the place that they read at and return the place behind it, so that it stays in
 * a register. They read ahead without asking what is left of the text: between a value and the
 * next one, mc_fast_hop sees to it that MC_FAST_WINDOW bytes can be read, enough for a key, what
 * stands around it, and a number or a short string. The last bytes of the text are read from
 * a copy that zeros follow, into which it hops once; no token goes on where the zeros are.
 * Not for use by hand: the pieces may change with the code that modelc makes.
 */
#ifndef MODELC_FAST_H
#define MODELC_FAST_H

#include <modelc/fast_keys.h>
#include <modelc/model.h>

#ifdef __SSE2__
#include <emmintrin.h>
#elif defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define MC_LIKELY(condition) __builtin_expect(!!(condition), 1)
#define MC_UNLIKELY(condition) __builtin_expect(!!(condition), 0)
/* A piece: a few instructions that pay off only where they stand in the decoder itself. */
#define MC_PIECE static inline __attribute__((always_inline, unused))
#else
#define MC_LIKELY(condition) (condition)
#define MC_UNLIKELY(condition) (condition)
#define MC_PIECE static inline
#endif

/** How many bytes can be read from where mc_fast_hop was. */
#define MC_FAST_WINDOW 128

/** What is done in loops over many bytes, chosen once for the processor at hand. */
typedef struct mc_fast_kernel mc_fast_kernel;

/** Where a decoder reads: in the text, or in the copy of its last bytes. */
typedef struct mc_fast_region {
    const char *base; /* the region's start */
    const char *text; /* what stands there in the text */
    const char *end;
    const char *safe; /* the last place with a whole window behind it */
} mc_fast_region;

/** The state of one attempt. Private to this header and the files behind it. */
typedef struct mc_fast {
    mc_fast_region region;
    mc_str json;
    const char *tail_start; /* the place in the text of what `tail` holds */
    size_t room_size;
    char *room, *room_end; /* for strings and items, cut from the arena */
    mc_arena *arena;
    const mc_fast_kernel *kernel;
    const char *(*read_f64)(struct mc_fast *in, const char *at, double *out); /* of the kernel */
    mc_arena_mark mark;
    size_t depth;                    /* of arrays and objects that may still be opened */
    size_t levels;                   /* the same, at the start */
    const char *high_from, *high_to; /* the part of the text that has all bytes above 0x7F */
    size_t passed;                   /* bytes that were looked at ahead of their being read */
    bool borrow;
    bool readonly; /* @readonly fields are read, too */
    char tail[2 * MC_FAST_WINDOW];
} mc_fast;

/**
 * Gets ready to read `json` as `type`, whose own limits hold where `options`, which may be NULL,
 * say nothing; false where only mc_from_json can. What is read goes to `arena`.
 */
bool mc_fast_start(mc_fast *in, const mc_type *type, mc_str json, const mc_json_options *options,
                   mc_arena *arena);
/** The place of the text's first byte that is not white space. */
const char *mc_fast_begin(mc_fast *in);
/**
 * Ends an attempt that came to `at`, NULL where it gave up. True where that was all of the
 * text; else the arena is as it was before.
 */
bool mc_fast_finish(mc_fast *in, const char *at);

/* ---- the parts that are no pieces (fast_*.c) -------------------------------------------- */

/** A string that is longer than a block, or has escapes. `at` is at its quote. */
const char *mc_fast_long_str(mc_fast *in, const char *at, mc_str *out);
/** Goes on in the copy of the last bytes. */
const char *mc_fast_enter_tail(mc_fast *in, const char *at);
/** The place of the first byte that is not white space. */
const char *mc_fast_space(mc_fast *in, const char *at);
/** How much white space there is. */
size_t mc_fast_gap_len(mc_fast *in, const char *at);
/** What follows a value in an object: see mc_fast_next. */
const char *mc_fast_next_slow(mc_fast *in, const char *at);
/** What follows a value in an array: see mc_fast_more. */
const char *mc_fast_more_slow(mc_fast *in, const char *at);
/** Passes over the white space and the colon behind a key, NULL where there is none. */
const char *mc_fast_colon_slow(mc_fast *in, const char *at);
/** Passes over a string, checking its escapes; NULL where none is at `at`. */
const char *mc_fast_skip_str(mc_fast *in, const char *at);
/** Passes over the next key of an object and its value: see mc_fast_next. */
const char *mc_fast_skip_member(mc_fast *in, const char *at);
/** Passes over any value, checking all of it. */
const char *mc_fast_skip(mc_fast *in, const char *at);
/** Any number; 1.0 is right for integers, too. */
const char *mc_fast_slow_f64(mc_fast *in, const char *at, double *out);
const char *mc_fast_slow_i64(mc_fast *in, const char *at, int64_t *out);
const char *mc_fast_slow_u64(mc_fast *in, const char *at, uint64_t *out);
/** Any value of any type, by the type's table; with all that the type asks for. */
const char *mc_fast_value(mc_fast *in, const char *at, const mc_type *type, void *out);
/** The same with the coercions of `@lax`. */
const char *mc_fast_lax(mc_fast *in, const char *at, const mc_type *type, void *out);
/** A type of types.h without its constraints: `type` is one of mc_type_date and so on. */
const char *mc_fast_scalar(mc_fast *in, const char *at, const mc_type *type, void *out);
/** An enum whose values are numbers. */
const char *mc_fast_numbered(mc_fast *in, const char *at, const mc_type *type, void *out);
/** The constraints of `type` over the value that was read, those that no piece knows. */
bool mc_fast_rules(mc_fast *in, const mc_type *type, void *value);
/** The checks over several fields of a model. */
bool mc_fast_checks(mc_fast *in, const mc_type *type, const void *model);
/** `len` items of `size` bytes get room for `cap`; NULL where memory is at its end. */
void *mc_fast_grow(mc_fast *in, void *items, size_t len, size_t cap, size_t size);
/** Gives back the room of a list that it does not need. */
void mc_fast_shrink(mc_fast *in, void *items, size_t len, size_t cap, size_t size);
/** Memory for one value of `size` bytes; NULL where it is at its end. */
void *mc_fast_alloc(mc_fast *in, size_t size);
/** Whether all keys of a map differ; `stride` is the size of an entry. */
bool mc_fast_keys_differ(mc_fast *in, const void *entries, size_t len, size_t stride);
/** The next key of a map whose keys are more than text, into the start of an entry: see
 *  mc_fast_map_key. */
const char *mc_fast_typed_key(mc_fast *in, const char *at, const mc_type *map, void *entry);
/** mc_fast_keys_differ of such a map. */
bool mc_fast_typed_keys_differ(mc_fast *in, const mc_type *map, const void *entries, size_t len);
/** Keeps of the equal items of a set the first; false where memory is at its end. */
bool mc_fast_drop_repeated(mc_fast *in, const mc_type *set, void *items, size_t *len);

/* ---- keys ---------------------------------------------------------------------------------- */

/** Where a search for a key ended. */
typedef struct mc_fast_found {
    const char *at; /* at the value or the object's bracket; NULL where something is wrong */
    size_t index;   /* of the key, or MC_FAST_NONE at the bracket */
} mc_fast_found;

#define MC_FAST_NONE ((size_t)-1)
/** Of a key that is none of the model's, which keeps those: `at` is in front of it. */
#define MC_FAST_OTHER ((size_t)-2)

/** The white space in front of the first member of an object or array: most likely it stands
 *  in front of the others, too. */
typedef struct mc_fast_gap {
    const char *text; /* a window */
    size_t len;
} mc_fast_gap;

/** The tag of a union's member, while that is read. */
typedef struct mc_fast_tag {
    const char *key;            /* with its quotes; NULL where there is none */
    size_t len;                 /* of that */
    size_t index;               /* of the member */
    bool ahead;                 /* it will be met yet, as it is not the first key */
    mc_fast_gap gap;            /* of the object, which is open */
    const mc_fast_keys *others; /* where there is no tag: no key of these may be passed over */
} mc_fast_tag;

/**
 * Finds out which key is at `at`. Keys that the model does not have are passed over with their
 * values; the key of `tag`, where that is not NULL, may be among them.
 */
mc_fast_found mc_fast_find_slow(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                mc_fast_tag *tag);

/* ---- which member of a union (fast_choice.c) --------------------------------------------- */

/** What a value is, by its first bytes. */
typedef enum mc_fast_kind {
    MC_FAST_NOTHING, /* null, or no value at all */
    MC_FAST_BOOL,
    MC_FAST_INTEGER,
    MC_FAST_FRACTION, /* or a number with an exponent */
    MC_FAST_STRING,
    MC_FAST_ARRAY,
    MC_FAST_OBJECT,
} mc_fast_kind;

mc_fast_kind mc_fast_kind_at(const char *at);
/** Whether the string at `at` has escapes: only those without are surely no text of an enum that
 *  they are not. */
bool mc_fast_has_escapes(mc_fast *in, const char *at);
/** Opens the object of a tagged union and finds its tag: NULL where there is none of `tags`. */
const char *mc_fast_open_tagged(mc_fast *in, const char *at, const mc_fast_keys *tags,
                                mc_fast_tag *tag);
/** Behind the object of an adjacently tagged union, whose content ends at `at`; `content` has only
 *  the key of that. */
const char *mc_fast_close_tagged(mc_fast *in, const char *at, const mc_fast_keys *content,
                                 mc_fast_tag *tag);
/** The index of the tag of the object at `at`, whose key is `key`, `len` bytes with its quotes;
 *  MC_FAST_NONE where there is none of `tags`. Nothing is read. */
size_t mc_fast_tag_at(mc_fast *in, const char *at, const char *key, size_t len,
                      const mc_fast_keys *tags);
/** Several members have the key. */
#define MC_FAST_SHARED 255
/**
 * Opens an object and says of which member of a union it is: of that whose own the first key is
 * that has but one. `members` has the member of each of `keys`, or MC_FAST_SHARED. Sets `tag` for
 * that member's decoder. NULL where no key tells, and then the object is not open.
 */
const char *mc_fast_open_told(mc_fast *in, const char *at, const mc_fast_keys *keys,
                              const uint8_t *members, mc_fast_tag *tag);

/* ---- bytes ----------------------------------------------------------------------------------- */

/** Where the bytes at `at` can be read, MC_FAST_WINDOW of them: for pieces that go further than
 *  from one hop to the next. */
MC_PIECE const char *mc_fast_window(const mc_fast *in, const char *at) {
    if (MC_LIKELY(at <= in->region.safe)) return at;
    return in->tail + (at - in->tail_start);
}

/** `at`, or the same place where MC_FAST_WINDOW bytes can be read. */
MC_PIECE const char *mc_fast_hop(mc_fast *in, const char *at) {
    return MC_LIKELY(at <= in->region.safe) ? at : mc_fast_enter_tail(in, at);
}

/** The place in the text: what is read does not point into the copy. */
MC_PIECE const char *mc_fast_text(const mc_fast *in, const char *at) {
    return in->region.text + (at - in->region.base);
}

MC_PIECE uint64_t mc_fast_word(const char *window) {
    uint64_t word;
    memcpy(&word, window, sizeof word);
    return word;
}

/** The word at `at` of a literal of `len` bytes, the last one moved back to lie within it. */
MC_PIECE uint64_t mc_fast_differ(const char *window, const char *literal, size_t len, size_t at) {
    if (at >= len) return 0;
    if (at + 8 > len) at = len - 8;
    return mc_fast_word(window + at) ^ mc_fast_word(literal + at);
}

/** A byte of a literal of `len` bytes, in its place in a word. */
MC_PIECE uint64_t mc_fast_byte(const char *literal, size_t len, size_t at) {
    return at < len ? (uint64_t)(unsigned char)literal[at] << (8 * at) : 0;
}

/**
 * Whether the window starts with the `len` bytes of a literal, at least one, MC_FAST_KEY_MAX + 2 at
 * most: a compare of words, as many as are needed, once the compiler knows `len`.
 */
MC_PIECE bool mc_fast_is(const char *window, const char *literal, size_t len) {
    if (len < 8) {
        const uint64_t want = mc_fast_byte(literal, len, 0) | mc_fast_byte(literal, len, 1) |
                              mc_fast_byte(literal, len, 2) | mc_fast_byte(literal, len, 3) |
                              mc_fast_byte(literal, len, 4) | mc_fast_byte(literal, len, 5) |
                              mc_fast_byte(literal, len, 6);
        return (mc_fast_word(window) ^ want) << (64 - 8 * len) == 0;
    }
    return (mc_fast_differ(window, literal, len, 0) | mc_fast_differ(window, literal, len, 8) |
            mc_fast_differ(window, literal, len, 16) | mc_fast_differ(window, literal, len, 24) |
            mc_fast_differ(window, literal, len, 32) | mc_fast_differ(window, literal, len, 40) |
            mc_fast_differ(window, literal, len, 48)) == 0;
}

/** Notes that between two quotes there are bytes above 0x7F: at the end, UTF-8 is checked once from
 *  the first quote to the last. */
MC_PIECE void mc_fast_note_high(mc_fast *in, const char *from, const char *to) {
    if (!in->high_from) in->high_from = mc_fast_text(in, from);
    in->high_to = mc_fast_text(in, to);
}

/* ---- what stands between values ------------------------------------------------------ */

MC_PIECE bool mc_fast_same(const char *a, const char *b, size_t len) {
#ifdef __SSE2__
    for (;; a += 16, b += 16, len -= 16) {
        const __m128i one = _mm_loadu_si128((const __m128i *)(const void *)a);
        const __m128i two = _mm_loadu_si128((const __m128i *)(const void *)b);
        unsigned differ = (unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(one, two)) ^ 0xFFFF;
        if (len <= 16) return (differ & ((1U << len) - 1)) == 0;
        if (differ != 0) return false;
    }
#else
    return memcmp(a, b, len) == 0;
#endif
}

/** The gap at `at`; longer than this it is looked at byte by byte each time. */
#define MC_FAST_GAP_MAX 48

/** The gap at `at`, where a hop was. */
MC_PIECE mc_fast_gap mc_fast_gap_at(mc_fast *in, const char *at) {
    if (MC_LIKELY((unsigned char)*at > ' ')) return (mc_fast_gap){at, 0};
    return (mc_fast_gap){at, mc_fast_gap_len(in, at)};
}

/** Passes over a gap that looks like the first, else over any white space; hops. */
MC_PIECE const char *mc_fast_over_gap(mc_fast *in, const char *at, mc_fast_gap gap) {
    if (gap.len == 0) {
        if (MC_LIKELY((unsigned char)*at > ' ')) return at;
    } else if (gap.len <= MC_FAST_GAP_MAX && mc_fast_same(at, gap.text, gap.len) &&
               (unsigned char)at[gap.len] > ' ') {
        return mc_fast_hop(in, at + gap.len);
    }
    return mc_fast_hop(in, mc_fast_space(in, at));
}

/** Behind an opening bracket, or NULL where there is none or it is one too many. */
MC_PIECE const char *mc_fast_open(mc_fast *in, const char *at, char bracket) {
    if (MC_UNLIKELY(*at != bracket || in->depth == 0)) return NULL;
    in->depth--;
    return mc_fast_hop(in, at + 1);
}

/** Behind the gap that follows an opening bracket. */
MC_PIECE const char *mc_fast_first(mc_fast *in, const char *at, mc_fast_gap gap) {
    return MC_LIKELY(gap.len == 0) ? at : mc_fast_hop(in, at + gap.len);
}

/*
 * Within an object a decoder stands on the last byte before a key: on the comma or opening
 * bracket, or on the last of the white space behind it; or it stands on the closing bracket.
 */

/** Opens an object, unless `tag` says that this is done; sets `*gap`. */
MC_PIECE const char *mc_fast_open_object(mc_fast *in, const char *at, const mc_fast_tag *tag,
                                         mc_fast_gap *gap) {
    if (tag) {
        *gap = tag->gap;
        return at;
    }
    at = mc_fast_open(in, at, '{');
    if (MC_UNLIKELY(!at)) return NULL;
    *gap = mc_fast_gap_at(in, at);
    at = mc_fast_first(in, at, *gap);
    return *at == '}' ? at : at - 1;
}

/** Opens an array: at its first item or at the closing bracket. */
MC_PIECE const char *mc_fast_open_array(mc_fast *in, const char *at, mc_fast_gap *gap) {
    at = mc_fast_open(in, at, '[');
    if (MC_UNLIKELY(!at)) return NULL;
    *gap = mc_fast_gap_at(in, at);
    return mc_fast_first(in, at, *gap);
}

/** Behind a member of an object: before the next key, or at the closing bracket. The end of the
 *  text where neither follows: there no key matches. */
MC_PIECE const char *mc_fast_next(mc_fast *in, const char *at, mc_fast_gap gap) {
    at = mc_fast_hop(in, at);
    if (MC_LIKELY(*at == ',')) {
        if (MC_LIKELY(gap.len == 0)) return at;
        return mc_fast_over_gap(in, at + 1, gap) - 1;
    }
    if (MC_LIKELY(*at == '}')) return at;
    return mc_fast_next_slow(in, at);
}

/** Behind an item of an array: at the next one, or at the closing bracket; NULL at neither. */
MC_PIECE const char *mc_fast_more(mc_fast *in, const char *at, mc_fast_gap gap) {
    at = mc_fast_hop(in, at);
    if (MC_LIKELY(*at == ',')) {
        at = mc_fast_over_gap(in, at + 1, gap);
        return MC_LIKELY(*at != ']') ? at : NULL;
    }
    if (MC_LIKELY(*at == ']')) return at;
    return mc_fast_more_slow(in, at);
}

/** The next key where the order broke, or MC_FAST_NONE at the object's end. */
MC_PIECE mc_fast_found mc_fast_find(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                    mc_fast_tag *tag) {
    if (MC_LIKELY(*at == '}')) return (mc_fast_found){at, MC_FAST_NONE};
    return mc_fast_find_slow(in, at, keys, tag);
}

/** Behind the closing bracket at `at`. */
MC_PIECE const char *mc_fast_close(mc_fast *in, const char *at) {
    in->depth++;
    return at + 1;
}

/** Behind the white space in front of a value. */
MC_PIECE const char *mc_fast_to_value(mc_fast *in, const char *at) {
    if (MC_LIKELY((unsigned char)at[0] > ' ')) return at;
    if (MC_LIKELY(at[0] == ' ' && (unsigned char)at[1] > ' ')) return at + 1;
    return mc_fast_hop(in, mc_fast_space(in, at));
}

/** Behind a colon and white space; NULL where there is no colon. */
MC_PIECE const char *mc_fast_colon(mc_fast *in, const char *at) {
    return MC_LIKELY(*at == ':') ? mc_fast_to_value(in, at + 1) : mc_fast_colon_slow(in, at);
}

/**
 * The value behind `key`, `len` bytes with its quotes and colon. NULL where the next key is
 * another, or white space stands in front of the colon, for which mc_fast_find looks.
 */
MC_PIECE const char *mc_fast_key_at(mc_fast *in, const char *at, const char *key, size_t len) {
    /* Behind the object's end a key is none, however much it looks like the next one. */
    if (!mc_fast_is(at + 1, key, len) || MC_UNLIKELY(*at == '}')) return NULL;
    return mc_fast_to_value(in, at + 1 + len);
}

/* ---- strings
 * --------------------------------------------------------------------------------------- */

/** How many bytes mc_fast_plain looks at, at most. */
#define MC_FAST_BLOCK 16

#if defined(__GNUC__)
MC_PIECE unsigned mc_fast_first_bit(uint64_t mask) {
    return (unsigned)__builtin_ctzll(mask);
}
#else
MC_PIECE unsigned mc_fast_first_bit(uint64_t mask) {
    unsigned bit = 0;
    for (; (mask & 1) == 0; mask >>= 1) {
        bit++;
    }
    return bit;
}
#endif

/**
 * How many of the next MC_FAST_BLOCK bytes are plain text, up to a quote, a backslash or a
 * control character; sets bits in `*high` where one is above 0x7F.
 */
MC_PIECE unsigned mc_fast_plain(const char *window, unsigned *high) {
#if defined(__SSE2__)
    const __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)window);
    const __m128i control = _mm_set1_epi8(0x1F);
    __m128i special = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
    *high |= (unsigned)_mm_movemask_epi8(bytes);
    return mc_fast_first_bit((unsigned)_mm_movemask_epi8(special) | 1U << MC_FAST_BLOCK);
#elif defined(__ARM_NEON) && defined(__aarch64__)
    const uint8x16_t bytes = vld1q_u8((const uint8_t *)window);
    uint8x16_t special = vceqq_u8(bytes, vdupq_n_u8('"'));
    special = vorrq_u8(special, vceqq_u8(bytes, vdupq_n_u8('\\')));
    special = vorrq_u8(special, vcltq_u8(bytes, vdupq_n_u8(0x20)));
    *high |= vmaxvq_u8(bytes) & 0x80U;
    /* Four bits a byte, as there is no movemask. */
    const uint8x8_t narrow = vshrn_n_u16(vreinterpretq_u16_u8(special), 4);
    const uint64_t mask = vget_lane_u64(vreinterpret_u64_u8(narrow), 0);
    return mask == 0 ? MC_FAST_BLOCK : mc_fast_first_bit(mask) / 4;
#else
    unsigned at = 0;
    for (; at < MC_FAST_BLOCK; at++) {
        unsigned char byte = (unsigned char)window[at];
        if (byte == '"' || byte == '\\' || byte < 0x20) break;
        *high |= byte & 0x80U;
    }
    return at;
#endif
}

/** A string, borrowed from the text or copied with a NUL behind it. */
MC_PIECE const char *mc_fast_str(mc_fast *in, const char *at, mc_str *out) {
    if (MC_UNLIKELY(*at != '"')) return NULL;
    unsigned high = 0, len = mc_fast_plain(at + 1, &high);
    if (MC_LIKELY(len < MC_FAST_BLOCK && at[1 + len] == '"')) {
        const char *text = mc_fast_text(in, at + 1);
        if (!in->borrow) {
            if (MC_UNLIKELY(in->room_end - in->room < MC_FAST_BLOCK)) {
                return mc_fast_long_str(in, at, out);
            }
            memcpy(in->room, at + 1, MC_FAST_BLOCK);
            in->room[len] = '\0';
            text = in->room;
            in->room += len + 1;
        }
        if (MC_UNLIKELY(high != 0)) mc_fast_note_high(in, at, at + 1 + len);
        *out = (mc_str){text, len};
        return at + len + 2;
    }
    return mc_fast_long_str(in, at, out);
}

/** The next key of a map, its colon and white space: at the value. */
MC_PIECE const char *mc_fast_map_key(mc_fast *in, const char *at, mc_str *out) {
    at = mc_fast_str(in, at + 1, out);
    return MC_LIKELY(at) ? mc_fast_colon(in, mc_fast_hop(in, at)) : NULL;
}

/** Whether a text has `min` to `max` code points, where it may have fewer than its bytes. */
MC_PIECE bool mc_fast_length(mc_str text, size_t min, size_t max) {
    if (text.len < min) return false;
    if (text.len <= max && (min <= 1 || text.len / 4 >= min)) return true;
    const size_t len = mc_str_codepoints(text);
    return len >= min && len <= max;
}

/* ---- numbers
 * ----------------------------------------------------------------------------------------- */

#define MC_FAST_ONES UINT64_C(0x0101010101010101)

/** The worth of each of eight digits, one a byte; what is no digit becomes 10 or more. */
MC_PIECE uint64_t mc_fast_worths(const char *window) {
    return mc_fast_word(window) ^ (MC_FAST_ONES * '0');
}

/** How many bits the digits at the start of eight worths take, 8 for each. */
MC_PIECE unsigned mc_fast_count(uint64_t worths) {
    const uint64_t others = ((worths + MC_FAST_ONES * 0x76) | worths) & (MC_FAST_ONES * 0x80);
    return others != 0 ? mc_fast_first_bit(others) & ~7U : 64;
}

/** The number that eight worths make, the first the highest. */
MC_PIECE uint64_t mc_fast_eight(uint64_t worths) {
    const uint64_t mask = UINT64_C(0x000000FF000000FF);
    worths = worths * 10 + (worths >> 8);
    return ((worths & mask) * UINT64_C(0x000F424000000064) +
            (worths >> 16 & mask) * UINT64_C(0x0000271000000001)) >>
           32;
}

/** The number that the worths in the first `bits` make, 8 to 64 of them. */
MC_PIECE uint64_t mc_fast_few(uint64_t worths, unsigned bits) {
    return mc_fast_eight(worths << (-bits & 63));
}

MC_PIECE bool mc_fast_goes_on(char byte) {
    return byte == '.' || (byte | 0x20) == 'e';
}

/** Integers of one to seven digits; others, and whatever else is there, are for the slow ones. */
static inline const char *mc_fast_u64(mc_fast *in, const char *at, uint64_t *out) {
    const uint64_t worths = mc_fast_worths(at);
    const unsigned bits = mc_fast_count(worths), len = bits / 8;
    if (MC_UNLIKELY(len - 1 > 6)) return mc_fast_slow_u64(in, at, out);
    const bool odd = mc_fast_goes_on(at[len]) || (*at == '0' && len > 1);
    if (MC_UNLIKELY(odd)) return mc_fast_slow_u64(in, at, out);
    *out = mc_fast_few(worths, bits);
    return at + len;
}

static inline const char *mc_fast_i64(mc_fast *in, const char *at, int64_t *out) {
    const uint64_t worths = mc_fast_worths(at);
    const unsigned bits = mc_fast_count(worths), len = bits / 8;
    if (MC_UNLIKELY(len - 1 > 6)) return mc_fast_slow_i64(in, at, out);
    const bool odd = mc_fast_goes_on(at[len]) || (*at == '0' && len > 1);
    if (MC_UNLIKELY(odd)) return mc_fast_slow_i64(in, at, out);
    *out = (int64_t)mc_fast_few(worths, bits);
    return at + len;
}

extern const uint64_t mc_fast_tens[20];

MC_PIECE const char *mc_fast_f64(mc_fast *in, const char *at, double *out) {
    return in->read_f64(in, at, out);
}

/* The narrower ones: read wide, and refused where the value does not fit. */

MC_PIECE const char *mc_fast_i32(mc_fast *in, const char *at, int32_t *out) {
    int64_t value;
    at = mc_fast_i64(in, at, &value);
    if (MC_UNLIKELY(!at || value != (int32_t)value)) return NULL;
    *out = (int32_t)value;
    return at;
}

MC_PIECE const char *mc_fast_i16(mc_fast *in, const char *at, int16_t *out) {
    int64_t value;
    at = mc_fast_i64(in, at, &value);
    if (MC_UNLIKELY(!at || value != (int16_t)value)) return NULL;
    *out = (int16_t)value;
    return at;
}

MC_PIECE const char *mc_fast_i8(mc_fast *in, const char *at, int8_t *out) {
    int64_t value;
    at = mc_fast_i64(in, at, &value);
    if (MC_UNLIKELY(!at || value != (int8_t)value)) return NULL;
    *out = (int8_t)value;
    return at;
}

MC_PIECE const char *mc_fast_u32(mc_fast *in, const char *at, uint32_t *out) {
    uint64_t value;
    at = mc_fast_u64(in, at, &value);
    if (MC_UNLIKELY(!at || value > UINT32_MAX)) return NULL;
    *out = (uint32_t)value;
    return at;
}

MC_PIECE const char *mc_fast_u16(mc_fast *in, const char *at, uint16_t *out) {
    uint64_t value;
    at = mc_fast_u64(in, at, &value);
    if (MC_UNLIKELY(!at || value > UINT16_MAX)) return NULL;
    *out = (uint16_t)value;
    return at;
}

MC_PIECE const char *mc_fast_u8(mc_fast *in, const char *at, uint8_t *out) {
    uint64_t value;
    at = mc_fast_u64(in, at, &value);
    if (MC_UNLIKELY(!at || value > UINT8_MAX)) return NULL;
    *out = (uint8_t)value;
    return at;
}

MC_PIECE const char *mc_fast_f32(mc_fast *in, const char *at, float *out) {
    double value;
    at = mc_fast_f64(in, at, &value);
    /* Half a last place beyond the largest float rounds to infinity. */
    if (MC_UNLIKELY(!at || value >= 0x1.ffffffp127 || value <= -0x1.ffffffp127)) return NULL;
    *out = (float)value;
    return at;
}

/* ---- the rest
 * ------------------------------------------------------------------------------------------ */

MC_PIECE bool mc_fast_is_null(const char *at) {
    return mc_fast_is(at, "null", 4);
}

/** Null, or the end of an object in which it was left out. */
MC_PIECE const char *mc_fast_nothing(const char *at) {
    if (*at == '}') return at;
    return mc_fast_is_null(at) ? at + 4 : NULL;
}

MC_PIECE const char *mc_fast_bool(const mc_fast *in, const char *at, bool *out) {
    (void)in;
    *out = mc_fast_is(at, "true", 4);
    if (*out) return at + 4;
    return MC_LIKELY(mc_fast_is(at, "false", 5)) ? at + 5 : NULL;
}

/** The index of a text among those of an enum. */
const char *mc_fast_enum(mc_fast *in, const char *at, const mc_fast_keys *texts, size_t *index);

/** A list or map that is being read: its items lie in the arena and grow there. */
typedef struct mc_fast_list {
    char *items;
    size_t len, cap;
} mc_fast_list;

/** How many items a list that may have any number gets room for at first. */
#define MC_FAST_FIRST(item) (sizeof *(item) > 32 ? (size_t)4 : 128 / sizeof *(item))

/** Room for one more item of `size` bytes, at first for `first` of them; NULL where memory is at
 * its end. */
MC_PIECE void *mc_fast_push(mc_fast *in, mc_fast_list *list, size_t first, size_t size) {
    if (MC_UNLIKELY(list->len == list->cap)) {
        const size_t cap = list->cap > 0 ? list->cap * 2 : first;
        char *items = (char *)mc_fast_grow(in, list->items, list->len, cap, size);
        if (MC_UNLIKELY(!items)) return NULL;
        list->items = items;
        list->cap = cap;
    }
    return list->items + size * list->len++;
}

/** The finished list, without the room that it does not need. */
MC_PIECE void *mc_fast_items(mc_fast *in, const mc_fast_list *list, size_t size) {
    if (list->len < list->cap) mc_fast_shrink(in, list->items, list->len, list->cap, size);
    return list->items;
}

/** mc_fast_find of a model that keeps other keys: these go to the list of mc_member. */
mc_fast_found mc_fast_find_keeping(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                   mc_fast_tag *tag, mc_fast_list *kept);

#ifdef __cplusplus
}
#endif
#endif
