/**
 * json_scan.h - finding the next byte of JSON text that means something, a word at a time.
 * Private to the codec. Nothing here reads past `len` bytes.
 */
#ifndef MODELC_CODEC_JSON_SCAN_H
#define MODELC_CODEC_JSON_SCAN_H

#include <modelc/base.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/** Whether `byte` ends a run of plain text in a string: a quote, a backslash, a control. */
static inline bool mc_json_is_special(char byte) {
    return byte == '"' || byte == '\\' || (unsigned char)byte < 0x20;
}

/** Not 0 where one of the eight bytes of `word` may be special; no special one is missed. */
static inline uint64_t mc_json_special_in_word(uint64_t word) {
    const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones * 0x80;
    uint64_t quote = word ^ (ones * '"'), backslash = word ^ (ones * '\\');
    uint64_t found = (quote - ones) | (backslash - ones) | (word - ones * 0x20);
    return found & ~word & highs;
}

/** How many bytes at the start of a string's text are plain. */
static inline size_t mc_json_plain_prefix(const char *text, size_t len) {
    size_t at = 0;
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\');
    const __m128i control = _mm_set1_epi8(0x1F);
    for (; len - at >= 16; at += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + at));
        __m128i found = _mm_cmpeq_epi8(bytes, quote);
        found = _mm_or_si128(found, _mm_cmpeq_epi8(bytes, backslash));
        found = _mm_or_si128(found, _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes));
        int mask = _mm_movemask_epi8(found);
        if (mask != 0) return at + (size_t)__builtin_ctz((unsigned)mask);
    }
#endif
    for (; len - at >= 8; at += 8) {
        uint64_t word;
        memcpy(&word, text + at, 8);
        if (mc_json_special_in_word(word)) break;
    }
    while (at < len && !mc_json_is_special(text[at])) {
        at++;
    }
    return at;
}

static inline bool mc_json_is_space(char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/** How many bytes of white space `text` starts with. */
static inline size_t mc_json_space_prefix(const char *text, size_t len) {
    size_t at = 0;
    while (at < len && mc_json_is_space(text[at])) {
        at++;
    }
    return at;
}

/** Writes what stands for a special byte in a string: 6 bytes at most; returns how many. */
static inline size_t mc_json_escape_byte(char *out, char byte) {
    static const char hex[] = "0123456789abcdef";
    static const char letters[0x20] = {
        ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r',
    };
    const unsigned char value = (unsigned char)byte;
    const char letter = value < sizeof letters ? letters[value] : byte;
    out[0] = '\\';
    out[1] = letter != 0 ? letter : 'u';
    if (letter != 0) return 2;
    out[2] = out[3] = '0';
    out[4] = hex[value >> 4];
    out[5] = hex[value & 15];
    return 6;
}

/** The worth of a hexadecimal digit, or -1. */
static inline int mc_json_hex_digit(char byte) {
    if (byte >= '0' && byte <= '9') return byte - '0';
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    return -1;
}

#endif
