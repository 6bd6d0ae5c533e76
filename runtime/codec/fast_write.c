/* fast_write.c - fast encoders: their start and end, room, and what is no piece. */
#include <modelc/fast_write.h>

#include <math.h>

#include "engine.h"
#include "fast_kernel.h"
#include "json_scan.h"
#include "numbers.h"

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

static bool is_utf8(const mc_put *to, const char *at) {
    const char *start = to->start + to->before;
    return mc_fast_kernel_best()->is_utf8(start, (size_t)(at - start));
}

bool mc_put_finish(mc_put *to, char *at) {
    mc_buf *out = to->out;
    const bool done = at && (to->high == 0 || is_utf8(to, at));
    out->len = done ? (size_t)(at - to->start) : to->before;
    if (out->len < out->cap) out->data[out->len] = '\0';
    /* Where memory was at its end: the tables, which need less, may still find enough. */
    out->failed = false;
    return done;
}

/* ---- to a writer -------------------------------------------------------------------------- */

/* Hands on the chunk up to `*at`. Bytes that are no UTF-8 become U+FFFD, as in a buffer; unless
 * this is the last chunk, its last bytes may be completed by the next one, and stay. */
static bool flush(mc_put *to, char **at, bool is_last) {
    const mc_writer *writer = to->writer;
    mc_str rest = {to->start, (size_t)(*at - to->start)};
    while (rest.len > 0) {
        const size_t valid = to->high != 0 ? mc_utf8_valid_prefix(rest) : rest.len;
        if (valid > 0 && !writer->write(writer->user, (mc_str){rest.data, valid})) return false;
        rest = (mc_str){rest.data + valid, rest.len - valid};
        if (rest.len == 0 || (rest.len < 4 && !is_last)) break;
        if (!writer->write(writer->user, MC_STR("\xEF\xBF\xBD"))) return false;
        rest = (mc_str){rest.data + 1, rest.len - 1};
    }
    memmove(to->start, rest.data, rest.len);
    *at = to->start + rest.len;
    to->high = rest.len > 0;
    return true;
}

char *mc_put_stream_start(mc_put_stream *to, const mc_writer *writer, unsigned flags) {
    if (flags != MC_JSON_DEFAULT) return NULL;
    to->put = (mc_put){.start = to->chunk, .writer = writer};
    to->put.end = to->chunk + (sizeof to->chunk - MC_PUT_MARGIN - SLACK);
    return to->chunk;
}

bool mc_put_stream_finish(mc_put_stream *to, char *at) {
    return at && flush(&to->put, &at, true);
}

/* ---- room --------------------------------------------------------------------------------- */

char *mc_put_more(mc_put *to, char *at, size_t more) {
    if (to->out) return reserve(to, (size_t)(at - to->start), more);
    return flush(to, &at, false) ? at : NULL;
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

/* The next byte or escape of `text`. */
static char *put_byte(char *at, mc_str *text) {
    const char byte = *text->data;
    *text = (mc_str){text->data + 1, text->len - 1};
    if (mc_json_is_special(byte)) return at + mc_json_escape_byte(at, byte);
    *at = byte;
    return at + 1;
}

static char *put_block(mc_put *to, char *at, mc_str *text) {
    unsigned high = 0;
    memcpy(at, text->data, MC_FAST_BLOCK);
    const unsigned len = mc_fast_plain(text->data, &high);
    to->high |= high;
    *text = (mc_str){text->data + len, text->len - len};
    return len < MC_FAST_BLOCK ? put_byte(at + len, text) : at + len;
}

char *mc_put_any_str(mc_put *to, char *at, mc_str text) {
    *at++ = '"';
    while (text.len >= MC_FAST_BLOCK) {
        at = mc_put_room(to, at);
        if (!at) return NULL;
        at = put_block(to, at, &text);
    }
    at = mc_put_room(to, at);
    if (!at) return NULL;
    while (text.len > 0) {
        to->high |= (unsigned char)*text.data & 0x80U;
        at = put_byte(at, &text);
    }
    *at++ = '"';
    return mc_put_room(to, at);
}

/* ---- numbers -------------------------------------------------------------------------------- */

char *mc_put_f64(char *at, double value) {
    if (isfinite(value)) return at + mc_number_from_double(at, value);
    return mc_put_text(at, "null", 4);
}

char *mc_put_f32(char *at, float value) {
    if (isfinite(value)) return at + mc_number_from_float(at, value);
    return mc_put_text(at, "null", 4);
}

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
