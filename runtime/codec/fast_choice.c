/* fast_choice.c - fast decoders: which member of a union a value is, before it is read. */
#include "fast_kernel.h"

/* ---- by the first bytes ------------------------------------------------------------------ */

/** Numbers of more digits are no integer of C's. */
#define DIGITS 24

/* A window has so many digits and more; what has yet more of them overflows any integer. */
static mc_fast_kind kind_of_number(const char *at) {
    const char *digits = at + (*at == '-');
    size_t len = 0;
    while (len < DIGITS && digits[len] >= '0' && digits[len] <= '9') {
        len++;
    }
    if (len == 0) return MC_FAST_NOTHING;
    return mc_fast_goes_on(digits[len]) ? MC_FAST_FRACTION : MC_FAST_INTEGER;
}

mc_fast_kind mc_fast_kind_at(const char *at) {
    switch (*at) {
    case '"':
        return MC_FAST_STRING;
    case '{':
        return MC_FAST_OBJECT;
    case '[':
        return MC_FAST_ARRAY;
    case 't':
    case 'f':
        return MC_FAST_BOOL;
    default:
        return kind_of_number(at);
    }
}

bool mc_fast_has_escapes(mc_fast *in, const char *at) {
    const mc_fast_run run = in->kernel->plain(in, at + 1);
    return *mc_fast_window(in, run.end) == '\\';
}

/* ---- by what is further on --------------------------------------------------------------- */

/* What was looked at ahead is read again: of objects in each other that all begin with something
 * long, each level's. So much of it, as a multiple of the text, is done, that the time stays in
 * proportion to that. */
#define LOOKS ((size_t)4)

/** Where a look began. */
typedef struct look {
    mc_fast_region region;
    size_t depth;
    const char *from;
} look;

static look look_from(const mc_fast *in, const char *at) {
    return (look){in->region, in->depth, mc_fast_text(in, at)};
}

/* Goes back from `at`, NULL where nothing was found; false then, and where it was one too many. */
static bool end_look(mc_fast *in, const look *one, const char *at) {
    if (at) in->passed += (size_t)(mc_fast_text(in, at) - one->from);
    in->region = one->region;
    in->depth = one->depth;
    return at && in->passed <= LOOKS * in->json.len;
}

static bool is_tag(const char *key, const mc_fast_tag *tag) {
    return memcmp(key, tag->key, tag->len) == 0;
}

/* Behind the tag of an object that is open, or NULL where it is none of `tags`; passes over all
 * other keys. */
static const char *find_tag(mc_fast *in, const char *at, const mc_fast_keys *tags,
                            mc_fast_tag *tag) {
    while (at && *at != '}' && !is_tag(at + 1, tag)) {
        at = mc_fast_skip_member(in, at);
    }
    if (!at || *at == '}') return NULL;
    const char *value = mc_fast_colon(in, at + 1 + tag->len);
    return value ? mc_fast_enum(in, value, tags, &tag->index) : NULL;
}

const char *mc_fast_open_tagged(mc_fast *in, const char *at, const mc_fast_keys *tags,
                                mc_fast_tag *tag) {
    at = mc_fast_open_object(in, at, NULL, &tag->gap);
    if (!at || *at == '}') return NULL;
    if (is_tag(at + 1, tag)) {
        at = find_tag(in, at, tags, tag);
        return at ? mc_fast_next(in, at, tag->gap) : NULL;
    }
    const look ahead = look_from(in, at);
    tag->ahead = true;
    return end_look(in, &ahead, find_tag(in, at, tags, tag)) ? at : NULL;
}

const char *mc_fast_close_tagged(mc_fast *in, const char *at, const mc_fast_keys *content,
                                 mc_fast_tag *tag) {
    const mc_fast_found found = mc_fast_find(in, mc_fast_next(in, at, tag->gap), content, tag);
    return found.at && found.index == MC_FAST_NONE ? mc_fast_close(in, found.at) : NULL;
}

size_t mc_fast_tag_at(mc_fast *in, const char *at, const char *key, size_t len,
                      const mc_fast_keys *tags) {
    mc_fast_tag tag = {.key = key, .len = len};
    const look ahead = look_from(in, at);
    at = mc_fast_open_object(in, at, NULL, &tag.gap);
    if (at) at = find_tag(in, at, tags, &tag);
    return end_look(in, &ahead, at) ? tag.index : MC_FAST_NONE;
}

/* Behind the first key that one member alone has. */
static const char *find_telling(mc_fast *in, const char *at, const mc_fast_keys *keys,
                                const uint8_t *members, size_t *member) {
    while (at) {
        const mc_fast_found found = mc_fast_find(in, at, keys, NULL);
        if (!found.at || found.index == MC_FAST_NONE) return NULL;
        *member = members[found.index];
        if (*member != MC_FAST_SHARED) return found.at;
        at = mc_fast_skip(in, found.at);
        if (at) at = mc_fast_next_slow(in, at);
    }
    return NULL;
}

const char *mc_fast_open_told(mc_fast *in, const char *at, const mc_fast_keys *keys,
                              const uint8_t *members, mc_fast_tag *tag) {
    const look outside = look_from(in, at);
    at = mc_fast_open_object(in, at, NULL, &tag->gap);
    if (at) {
        const look ahead = look_from(in, at);
        tag->others = keys;
        if (end_look(in, &ahead, find_telling(in, at, keys, members, &tag->index))) return at;
    }
    end_look(in, &outside, NULL);
    return NULL;
}
