/* fast_write.c - fast encoders: their start and end, room, and what is no piece. */
#include <modelc/fast_write.h>

#include "engine.h"
#include "fast_kernel.h"
#include "json_scan.h"

/** Behind the margin: what pieces write and do not keep. */
#define SLACK 64

/* ---- into a buffer ------------------------------------------------------------------- */

/* Room for `more` bytes behind `len` ones, the margin and what is behind that. */
static char *reserve(mc_put *to, size_t len, size_t more) {
    mc_buf *out = to->out;
    size_t wanted, all;
    if (!mc_size_add(more, MC_PUT_MARGIN + SLACK, &wanted)) return NULL;
    if (!mc_size_add(len, wanted, &all)) return NULL;
    /* What the margin is too much for may still be right. */
    if (out->limit != 0 && all > out->limit) return NULL;
    out->len = len;
    if (!mc_buf_reserve(out, wanted)) return NULL;
    to->start = out->data;
    to->end = out->data + (out->cap - MC_PUT_MARGIN - SLACK);
    return out->data + len;
}

char *mc_put_start(mc_put *to, mc_buf *out, unsigned flags) {
    if (flags != MC_JSON_DEFAULT || out->failed) return NULL;
    *to = (mc_put){.out = out, .before = out->len};
    char *at = reserve(to, out->len, 0);
    if (!at) mc_put_finish(to, NULL);
    return at;
}

bool mc_put_finish(mc_put *to, char *at) {
    mc_buf *out = to->out;
    out->len = at ? (size_t)(at - to->start) : to->before;
    if (out->len < out->cap) out->data[out->len] = '\0';
    /* Where memory was at its end: the tables, which need less, may still find enough. */
    out->failed = false;
    return at != NULL;
}

/* ---- to a writer -------------------------------------------------------------------------- */

/* Hands on what the chunk holds up to `at`. */
static bool flush(const mc_put *to, const char *at) {
    return to->writer->write(to->writer->user, (mc_str){to->start, (size_t)(at - to->start)});
}

char *mc_put_stream_start(mc_put_stream *to, const mc_writer *writer, unsigned flags) {
    if (flags != MC_JSON_DEFAULT) return NULL;
    to->put = (mc_put){.start = to->chunk, .writer = writer};
    to->put.end = to->chunk + (sizeof to->chunk - MC_PUT_MARGIN - SLACK);
    return to->chunk;
}

bool mc_put_stream_finish(mc_put_stream *to, char *at) {
    return at && flush(&to->put, at);
}

/* ---- room --------------------------------------------------------------------------------- */

char *mc_put_more(mc_put *to, char *at, size_t more) {
    if (to->out) return reserve(to, (size_t)(at - to->start), more);
    return flush(to, at) ? to->start : NULL;
}

static char *put_bytes(mc_put *to, char *at, mc_str text) {
    while (text.len > 0) {
        at = mc_put_room(to, at);
        if (!at) return NULL;
        const size_t len = text.len < MC_PUT_MARGIN ? text.len : MC_PUT_MARGIN;
        memcpy(at, text.data, len);
        at += len;
        text = (mc_str){text.data + len, text.len - len};
    }
    return mc_put_room(to, at);
}

/* ---- strings ------------------------------------------------------------------------------- */

bool mc_put_is_utf8(mc_str text) {
    enum { FEW = 32 }; /* the vectors take longer to set up */
    if (text.len >= FEW) return mc_fast_kernel_best()->is_utf8(text.data, text.len);
    return mc_utf8_valid_prefix(text) == text.len;
}

/* The next special byte of `text`. */
static char *put_escape(char *at, mc_str *text) {
    at += mc_json_escape_byte(at, *text->data);
    *text = (mc_str){text->data + 1, text->len - 1};
    return at;
}

static char *put_block(char *at, mc_str *text) {
    unsigned high = 0;
    memcpy(at, text->data, MC_FAST_BLOCK);
    const unsigned len = mc_fast_plain(text->data, &high);
    *text = (mc_str){text->data + len, text->len - len};
    return len < MC_FAST_BLOCK ? put_escape(at + len, text) : at + len;
}

/* Less than a block, a word at a time while there is one. */
static char *put_tail(char *at, mc_str *text) {
    size_t len = 0;
    if (text->len >= 8 && mc_put_special(mc_fast_word(text->data)) == 0) {
        memcpy(at, text->data, 8);
        len = 8;
    }
    for (; len < text->len && !mc_json_is_special(text->data[len]); len++) {
        at[len] = text->data[len];
    }
    *text = (mc_str){text->data + len, text->len - len};
    return text->len > 0 ? put_escape(at + len, text) : at + len;
}

/* Without quotes; `text` is UTF-8. */
static char *put_escaped(mc_put *to, char *at, mc_str text) {
    while (at && text.len > 0) {
        at = text.len >= MC_FAST_BLOCK ? put_block(at, &text) : put_tail(at, &text);
        at = mc_put_room(to, at);
    }
    return at;
}

char *mc_put_any_str(mc_put *to, char *at, mc_str text) {
    *at++ = '"';
    at = mc_put_room(to, at);
    const bool is_utf8 = mc_put_is_utf8(text);
    while (at && text.len > 0) {
        const size_t valid = is_utf8 ? text.len : mc_utf8_valid_prefix(text);
        at = put_escaped(to, at, (mc_str){text.data, valid});
        if (!at || valid == text.len) break;
        at = mc_put_text(at, "\xEF\xBF\xBD", 3);
        text = (mc_str){text.data + valid + 1, text.len - valid - 1};
    }
    if (!at) return NULL;
    *at++ = '"';
    return mc_put_room(to, at);
}

/* ---- numbers -------------------------------------------------------------------------------- */

const char mc_put_pairs[200] = "0001020304050607080910111213141516171819202122232425262728293031323"
                               "3343536373839404142434445464748"
                               "4950515253545556575859606162636465666768697071727374757677787980818"
                               "2838485868788899091929394959697"
                               "9899";

/* ---- any value, by the tables -----------------------------------------------------------------
 */

static char *put_into(mc_put *to, char *at, const mc_type *type, const void *value) {
    to->out->len = (size_t)(at - to->start);
    if (!mc_encode_within(to->out, type, value, to->depth)) return NULL;
    return reserve(to, to->out->len, 0);
}

char *mc_put_value(mc_put *to, char *at, const mc_type *type, const void *value) {
    if (to->out) return put_into(to, at, type, value);
    mc_buf text = {0};
    at = mc_encode_within(&text, type, value, to->depth) ? put_bytes(to, at, mc_buf_str(&text))
                                                         : NULL;
    mc_buf_free(&text);
    return at;
}

/* ---- other outputs than buffers ----------------------------------------------------------------
 */

bool mc_write_json(const mc_type *type, const void *value, const mc_writer *writer,
                   unsigned flags) {
    mc_buf text = {0};
    const bool done =
        mc_to_json(type, value, &text, flags) && writer->write(writer->user, mc_buf_str(&text));
    mc_buf_free(&text);
    return done;
}

static bool write_fixed(void *user, mc_str text) {
    mc_put_fixed *to = user;
    const size_t room = to->size - (to->len < to->size ? to->len : to->size);
    if (room > 0) memcpy(to->out + to->len, text.data, text.len < room ? text.len : room);
    return mc_size_add(to->len, text.len, &to->len);
}

mc_writer mc_put_fixed_start(mc_put_fixed *to, char *out, size_t size) {
    *to = (mc_put_fixed){.out = out, .size = size};
    return (mc_writer){write_fixed, to};
}

size_t mc_put_fixed_finish(const mc_put_fixed *to, bool done) {
    if (to->size > 0) to->out[done && to->len < to->size ? to->len : 0] = '\0';
    return done ? to->len : MC_NO_JSON;
}

size_t mc_to_json_into(const mc_type *type, const void *value, char *out, size_t size,
                       unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, mc_write_json(type, value, &writer, flags));
}
