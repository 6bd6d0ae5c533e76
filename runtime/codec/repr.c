/** repr.c - strings as Python's repr writes them, for messages and for mc_print. */
#include "engine.h"

char mc_repr_quote(mc_str text) {
    bool single = text.len && memchr(text.data, '\'', text.len);
    bool doubled = text.len && memchr(text.data, '"', text.len);
    return single && !doubled ? '"' : '\'';
}

static char hex_digit(unsigned value) {
    return "0123456789abcdef"[value & 15];
}

/** The letter of a short escape such as \n, or 0. */
static char short_escape(char c) {
    switch (c) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    case '\\':
        return '\\';
    default:
        return 0;
    }
}

/** Length of the UTF-8 sequence that starts at `text`, or 0 where it is none. */
static size_t sequence_length(mc_str text) {
    unsigned char lead = (unsigned char)text.data[0];
    size_t len = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (len > text.len) return 0;
    return mc_utf8_valid_prefix((mc_str){text.data, len}) == len ? len : 0;
}

size_t mc_repr_next(mc_str text, size_t *at, char quote, char out[5]) {
    char c = text.data[*at];
    char escape = c == quote ? quote : short_escape(c);
    if (escape) {
        memcpy(out, (char[]){'\\', escape}, 2);
        *at += 1;
        return 2;
    }
    unsigned char byte = (unsigned char)c;
    size_t len = sequence_length((mc_str){text.data + *at, text.len - *at});
    if (!len || byte < 0x20 || byte == 0x7F) {
        memcpy(out, (char[]){'\\', 'x', hex_digit(byte >> 4), hex_digit(byte)}, 4);
        *at += 1;
        return 4;
    }
    memcpy(out, text.data + *at, len);
    *at += len;
    return len;
}

void mc_repr_str(mc_buf *out, mc_str text) {
    char quote = mc_repr_quote(text);
    mc_buf_add_char(out, quote);
    for (size_t at = 0; at < text.len;) {
        char piece[5];
        size_t len = mc_repr_next(text, &at, quote, piece);
        mc_buf_add(out, piece, len);
    }
    mc_buf_add_char(out, quote);
}
