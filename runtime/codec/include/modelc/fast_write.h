/**
 * modelc/fast_write.h - what generated encoders are made of: small pieces that write one thing
 * of a JSON text each, straight from a C value.
 *
 * Pieces take the place that they write at and return the place behind what they wrote, so that
 * it stays in a register. There is always room for MC_PUT_MARGIN bytes where a piece starts
 * that asks for more room itself: strings, objects, arrays, and whatever else is of any length.
 * Numbers, texts of the schema and punctuation do not ask; encoders call mc_put_room where too
 * many of those follow each other.
 *
 * A piece that cannot go on returns NULL, and so gives up the whole attempt. Into a buffer
 * mc_to_json then writes the value anew, and says what is wrong with it. So the tables of a model
 * stay the one place that knows every case.
 * Not for use by hand: the pieces may change with the code that modelc makes.
 */
#ifndef MODELC_FAST_WRITE_H
#define MODELC_FAST_WRITE_H

#include <modelc/fast.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How much may be written before room is asked for again. */
#define MC_PUT_MARGIN 512
/** How much is handed to a mc_writer at once, and a little more. */
#define MC_PUT_CHUNK 4096

/** The state of one attempt. Private to this header and the files behind it. */
typedef struct mc_put {
    char *start; /* of what is still here */
    char *end;   /* up to here there are MC_PUT_MARGIN bytes behind a place */
    mc_buf *out; /* where `start` is in it; NULL where there is a writer */
    const mc_writer *writer;
    size_t before; /* the length of `out` at the start */
    size_t depth;  /* of arrays and objects that are open */
} mc_put;

/** One that hands on to a writer, chunk by chunk. */
typedef struct mc_put_stream {
    mc_put put;
    char chunk[MC_PUT_CHUNK];
} mc_put_stream;

/** Gets ready to append to `out`; NULL where only mc_to_json can, as `flags` are not 0. */
char *mc_put_start(mc_put *to, mc_buf *out, unsigned flags);
/** Ends an attempt that came to `at`, NULL where it gave up; then `out` is as it was before. */
bool mc_put_finish(mc_put *to, char *at);
/** Gets ready to hand on to a writer; NULL where only mc_write_json can. */
char *mc_put_stream_start(mc_put_stream *to, const mc_writer *writer, unsigned flags);
bool mc_put_stream_finish(mc_put_stream *to, char *at);

/* ---- the parts that are no pieces (fast_write.c) ------------------------------------------ */

/** Room for `more` bytes and the margin at the place returned; NULL where there is none. */
char *mc_put_more(mc_put *to, char *at, size_t more);
/** A string that has to be escaped or repaired, or for which there is no room yet. */
char *mc_put_any_str(mc_put *to, char *at, mc_str text);
bool mc_put_is_utf8(mc_str text);
/** Any value of any type, by the type's table. */
char *mc_put_value(mc_put *to, char *at, const mc_type *type, const void *value);
/** At most MC_PUT_NUMBER bytes. */
char *mc_put_f64(char *at, double value);
char *mc_put_f32(char *at, float value);

/** What one number may take, with what is written behind it and not kept. */
#define MC_PUT_NUMBER 64

/* ---- what stands between values ------------------------------------------------------------ */

/** Asks for the margin. */
MC_PIECE char *mc_put_room(mc_put *to, char *at) {
    if (MC_LIKELY(at <= to->end)) return at;
    return mc_put_more(to, at, 0);
}

/** A text that needs no escapes; the compiler knows `len`. */
MC_PIECE char *mc_put_text(char *at, const char *text, size_t len) {
    memcpy(at, text, len);
    return at + len;
}

/** A key, `,"key":`, whose comma becomes `*mark`: a bracket in front of the first. */
MC_PIECE char *mc_put_key(char *at, char *mark, const char *text, size_t len) {
    memcpy(at, text, len);
    *at = *mark;
    *mark = ',';
    return at + len;
}

/** Opens an object, whose bracket is written with its first key. `tag` is not empty where the
 *  object is a union's member: then it is the bracket with the first member of the object. */
MC_PIECE char *mc_put_object(mc_put *to, char *at, mc_str tag, char *mark) {
    if (MC_UNLIKELY(to->depth == MC_DEPTH_LIMIT)) return NULL;
    to->depth++;
    at = mc_put_room(to, at);
    *mark = '{';
    if (tag.len == 0 || !at) return at;
    *mark = ',';
    memcpy(at, tag.data, tag.len);
    return mc_put_room(to, at + tag.len);
}

MC_PIECE char *mc_put_object_end(mc_put *to, char *at, char mark) {
    if (mark == '{') *at++ = '{';
    *at++ = '}';
    to->depth--;
    return mc_put_room(to, at);
}

MC_PIECE char *mc_put_open(mc_put *to, char *at, char bracket) {
    if (MC_UNLIKELY(to->depth == MC_DEPTH_LIMIT)) return NULL;
    to->depth++;
    at = mc_put_room(to, at);
    if (MC_LIKELY(at)) *at++ = bracket;
    return at;
}

MC_PIECE char *mc_put_close(mc_put *to, char *at, char bracket) {
    *at++ = bracket;
    to->depth--;
    return mc_put_room(to, at);
}

/** In front of an item. */
MC_PIECE char *mc_put_comma(char *at, size_t index) {
    *at = ',';
    return at + (index > 0);
}

/* ---- strings ----------------------------------------------------------------------------------
 */

/** Not 0 where one of the eight bytes of `word` may need an escape; no such byte is missed. */
MC_PIECE uint64_t mc_put_special(uint64_t word) {
    const uint64_t quote = word ^ (MC_FAST_ONES * '"'), backslash = word ^ (MC_FAST_ONES * '\\');
    const uint64_t found =
        (quote - MC_FAST_ONES) | (backslash - MC_FAST_ONES) | (word - MC_FAST_ONES * 0x20);
    return found & ~word & (MC_FAST_ONES * 0x80);
}

MC_PIECE uint64_t mc_put_half(const char *from) {
    uint32_t half;
    memcpy(&half, from, sizeof half);
    return half;
}

/** What a text holds besides plain ASCII. */
typedef struct mc_put_odd {
    bool special; /* something may need an escape */
    bool high;    /* there are bytes above 0x7F */
} mc_put_odd;

MC_PIECE mc_put_odd mc_put_odd_word(uint64_t word) {
    return (mc_put_odd){mc_put_special(word) != 0, (word & (MC_FAST_ONES * 0x80)) != 0};
}

/** Of the words at `one` and at `two`. */
MC_PIECE mc_put_odd mc_put_odd_words(const char *one, const char *two) {
#ifdef __SSE2__
    const __m128i bytes = _mm_unpacklo_epi64(_mm_loadl_epi64((const __m128i *)(const void *)one),
                                             _mm_loadl_epi64((const __m128i *)(const void *)two));
    __m128i special = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    special = _mm_or_si128(special, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\')));
    special =
        _mm_or_si128(special, _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes));
    return (mc_put_odd){_mm_movemask_epi8(special) != 0, _mm_movemask_epi8(bytes) != 0};
#else
    const uint64_t first = mc_fast_word(one), second = mc_fast_word(two);
    return (mc_put_odd){(mc_put_special(first) | mc_put_special(second)) != 0,
                        ((first | second) & (MC_FAST_ONES * 0x80)) != 0};
#endif
}

/** Copies a text shorter than MC_FAST_BLOCK, by words that overlap. */
MC_PIECE mc_put_odd mc_put_short(char *at, mc_str text) {
    const size_t len = text.len;
    if (len >= 8) {
        const uint64_t first = mc_fast_word(text.data), last = mc_fast_word(text.data + len - 8);
        memcpy(at, &first, 8);
        memcpy(at + len - 8, &last, 8);
        return mc_put_odd_words(text.data, text.data + len - 8);
    }
    if (len >= 4) {
        const uint64_t first = mc_put_half(text.data), last = mc_put_half(text.data + len - 4);
        memcpy(at, text.data, 4);
        memcpy(at + len - 4, text.data + len - 4, 4);
        return mc_put_odd_word(first | last << 32);
    }
    if (len == 0) return (mc_put_odd){false, false};
    at[0] = text.data[0];
    at[len / 2] = text.data[len / 2];
    at[len - 1] = text.data[len - 1];
    return mc_put_odd_word(
        (unsigned char)text.data[0] | (uint64_t)(unsigned char)text.data[len / 2] << 8 |
        (uint64_t)(unsigned char)text.data[len - 1] << 16 | UINT64_C(0x2020202020000000));
}

/** Copies a text of a block or more; the last block overlaps the one before. */
MC_PIECE mc_put_odd mc_put_long(char *at, mc_str text) {
    unsigned high = 0;
    for (size_t i = 0; i + MC_FAST_BLOCK < text.len; i += MC_FAST_BLOCK) {
        memcpy(at + i, text.data + i, MC_FAST_BLOCK);
        if (MC_UNLIKELY(mc_fast_plain(text.data + i, &high) < MC_FAST_BLOCK)) {
            return (mc_put_odd){true, false};
        }
    }
    const size_t last = text.len - MC_FAST_BLOCK;
    memcpy(at + last, text.data + last, MC_FAST_BLOCK);
    const bool plain = mc_fast_plain(text.data + last, &high) == MC_FAST_BLOCK;
    return (mc_put_odd){!plain, high != 0};
}

/** Quoted, and escaped where that is needed. */
static inline char *mc_put_str(mc_put *to, char *at, mc_str text) {
    if (MC_UNLIKELY((ptrdiff_t)text.len > to->end - at)) return mc_put_any_str(to, at, text);
    const mc_put_odd odd =
        text.len < MC_FAST_BLOCK ? mc_put_short(at + 1, text) : mc_put_long(at + 1, text);
    if (MC_UNLIKELY(odd.special || (odd.high && !mc_put_is_utf8(text)))) {
        return mc_put_any_str(to, at, text);
    }
    *at = '"';
    at[text.len + 1] = '"';
    return at + text.len + 2;
}

/** An address, which must have a text. */
MC_PIECE char *mc_put_address(mc_put *to, char *at, mc_str text) {
    return MC_LIKELY(text.data) ? mc_put_str(to, at, text) : NULL;
}

/* ---- all else
 * ------------------------------------------------------------------------------------ */

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
/** The eight digits of a number below 10^8, the first in the lowest byte: halves are split into
 *  quarters, all at once. */
MC_PIECE uint64_t mc_put_eight(uint64_t value) {
    const uint64_t fours = value / 10000 | (value % 10000) << 32;
    const uint64_t hundreds = fours * 10486 >> 20 & UINT64_C(0x0000007F0000007F);
    const uint64_t twos = hundreds | (fours - hundreds * 100) << 16;
    const uint64_t tens = twos * 103 >> 10 & UINT64_C(0x000F000F000F000F);
    return tens | (twos - tens * 10) << 8;
}

/** A number below 10^8 without zeros in front; writes eight bytes, keeps what it needs. */
MC_PIECE char *mc_put_few(char *at, uint64_t value) {
    uint64_t digits = mc_put_eight(value);
    const unsigned zeros = mc_fast_first_bit(digits | UINT64_C(1) << 56) & ~7U;
    digits = (digits + MC_FAST_ONES * '0') >> zeros;
    memcpy(at, &digits, sizeof digits);
    return at + 8 - zeros / 8;
}

MC_PIECE char *mc_put_all_eight(char *at, uint64_t value) {
    const uint64_t digits = mc_put_eight(value) + MC_FAST_ONES * '0';
    memcpy(at, &digits, sizeof digits);
    return at + 8;
}
#else
static inline char *mc_put_digits(char *at, uint64_t value, unsigned len) {
    for (unsigned i = len; i > 0; value /= 10) {
        at[--i] = (char)('0' + value % 10);
    }
    return at + len;
}

MC_PIECE char *mc_put_few(char *at, uint64_t value) {
    unsigned len = 1;
    for (uint64_t rest = value; rest >= 10; rest /= 10) {
        len++;
    }
    return mc_put_digits(at, value, len);
}

MC_PIECE char *mc_put_all_eight(char *at, uint64_t value) {
    return mc_put_digits(at, value, 8);
}
#endif

/** The two digits of each number below 100. */
extern const char mc_put_pairs[200];

/** A number below 100 with both its digits. */
MC_PIECE void mc_put_pair(char *at, unsigned value) {
    memcpy(at, mc_put_pairs + 2 * (size_t)value, 2);
}

/** A number below 100 without a zero in front. */
MC_PIECE char *mc_put_tiny(char *at, unsigned value) {
    const unsigned is_one = value < 10;
    at[0] = mc_put_pairs[2 * (size_t)value + is_one];
    at[1] = mc_put_pairs[2 * (size_t)value + 1];
    return at + 2 - is_one;
}

static inline char *mc_put_u64(char *at, uint64_t value) {
    const uint64_t step = 100000000;
    if (value < 100) return mc_put_tiny(at, (unsigned)value);
    if (value < step) return mc_put_few(at, value);
    const uint64_t high = value / step;
    if (high < step) {
        at = high < 100 ? mc_put_tiny(at, (unsigned)high) : mc_put_few(at, high);
    } else {
        /* Up to 1844. */
        const uint64_t top = high / step;
        at = top < 100 ? mc_put_tiny(at, (unsigned)top) : mc_put_few(at, top);
        at = mc_put_all_eight(at, high % step);
    }
    return mc_put_all_eight(at, value % step);
}

static inline char *mc_put_i64(char *at, int64_t value) {
    *at = '-';
    const uint64_t size = value < 0 ? ~(uint64_t)value + 1 : (uint64_t)value;
    return mc_put_u64(at + (value < 0), size);
}

MC_PIECE char *mc_put_bool(char *at, bool value) {
    memcpy(at, value ? "true\0" : "false", 5);
    return at + 5 - value;
}

/** The text of an enum's value, with its quotes. */
typedef struct mc_put_name {
    char text[31];
    uint8_t len;
} mc_put_name;

/** The name of the value `index` of `len`; NULL where there is none. */
MC_PIECE char *mc_put_enum(char *at, const mc_put_name *names, size_t len, size_t index) {
    if (MC_UNLIKELY(index >= len)) return NULL;
    memcpy(at, names[index].text, sizeof names[index].text);
    return at + names[index].len;
}

/* ---- a fixed buffer ------------------------------------------------------------------------ */

/** What a writer has put into a fixed buffer. */
typedef struct mc_put_fixed {
    char *out;
    size_t size;
    size_t len; /* of all the text, more than `size` where it does not fit */
} mc_put_fixed;

mc_writer mc_put_fixed_start(mc_put_fixed *to, char *out, size_t size);
/** What mc_to_json_into returns, after `done`, what the writer's user returned. */
size_t mc_put_fixed_finish(const mc_put_fixed *to, bool done);

#ifdef __cplusplus
}
#endif
#endif
