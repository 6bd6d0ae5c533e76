/* fast_skip.c - fast decoders: passing over a value that no one asked for, which has to be
 * right all the same. */
#include <modelc/fast.h>

#include "numbers.h"

const char *mc_fast_skip_member(mc_fast *in, const char *at) {
    at = mc_fast_skip_str(in, at + 1);
    if (at) at = mc_fast_colon(in, mc_fast_hop(in, at));
    if (at) at = mc_fast_skip(in, at);
    return at ? mc_fast_next_slow(in, at) : NULL;
}

static const char *skip_object(mc_fast *in, const char *at) {
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    while (at && *at != '}') {
        at = mc_fast_skip_member(in, at);
    }
    return at ? mc_fast_close(in, at) : NULL;
}

static const char *skip_array(mc_fast *in, const char *at) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    while (at && *at != ']') {
        at = mc_fast_skip(in, at);
        if (at) at = mc_fast_more_slow(in, at);
    }
    return at ? mc_fast_close(in, at) : NULL;
}

static const char *skip_word(const char *at, const char *word, size_t len) {
    return memcmp(at, word, len) == 0 ? at + len : NULL;
}

static const char *skip_number(const mc_fast *in, const char *at) {
    mc_numeral decimal;
    const size_t len = mc_numeral_scan(&decimal, (mc_str){at, (size_t)(in->region.end - at)});
    return len > 0 ? at + len : NULL;
}

const char *mc_fast_skip(mc_fast *in, const char *at) {
    switch (*at) {
    case '"':
        return mc_fast_skip_str(in, at);
    case '{':
        return skip_object(in, at);
    case '[':
        return skip_array(in, at);
    case 't':
        return skip_word(at, "true", 4);
    case 'f':
        return skip_word(at, "false", 5);
    case 'n':
        return skip_word(at, "null", 4);
    default:
        return skip_number(in, at);
    }
}
