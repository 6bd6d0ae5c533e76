/* JSON, written piece by piece into a buffer. */
#include <modelc/json.h>

#include <math.h>

#include "json_scan.h"
#include "numbers.h"

void mc_json_write_null(mc_buf *out) {
    mc_buf_add(out, "null", 4);
}

void mc_json_write_bool(mc_buf *out, bool value) {
    mc_buf_add_str(out, value ? MC_STR("true") : MC_STR("false"));
}

void mc_json_write_int(mc_buf *out, int64_t value) {
    char text[MC_NUMBER_SIZE];
    mc_buf_add(out, text, mc_number_from_int(text, value));
}

void mc_json_write_uint(mc_buf *out, uint64_t value) {
    char text[MC_NUMBER_SIZE];
    mc_buf_add(out, text, mc_number_from_uint(text, value));
}

void mc_json_write_double(mc_buf *out, double value) {
    if (!isfinite(value)) {
        mc_json_write_null(out);
        return;
    }
    char text[MC_NUMBER_SIZE];
    mc_buf_add(out, text, mc_number_from_double(text, value));
}

void mc_json_write_float(mc_buf *out, float value) {
    if (!isfinite(value)) {
        mc_json_write_null(out);
        return;
    }
    char text[MC_NUMBER_SIZE];
    mc_buf_add(out, text, mc_number_from_float(text, value));
}

/* The inside of a string; `text` is valid UTF-8. */
static void write_text(mc_buf *out, mc_str text) {
    size_t at = 0;
    for (;;) {
        size_t plain = mc_json_plain_prefix(text.data + at, text.len - at);
        mc_buf_add(out, text.data + at, plain);
        at += plain;
        if (at == text.len) return;
        char escape[6];
        mc_buf_add(out, escape, mc_json_escape_byte(escape, text.data[at++]));
    }
}

void mc_json_write_str(mc_buf *out, mc_str text) {
    mc_buf_add_char(out, '"');
    while (text.len > 0) {
        size_t valid = mc_utf8_valid_prefix(text);
        if (valid > 0) write_text(out, (mc_str){text.data, valid});
        if (valid == text.len) break;
        mc_buf_add_str(out, MC_STR("\xEF\xBF\xBD"));
        text.data += valid + 1;
        text.len -= valid + 1;
    }
    mc_buf_add_char(out, '"');
}

static void write_value(mc_buf *out, const mc_value *value, int depth);

static void write_items(mc_buf *out, const mc_value *value, int depth) {
    mc_buf_add_char(out, '[');
    for (size_t i = 0; i < value->len; i++) {
        if (i > 0) mc_buf_add_char(out, ',');
        write_value(out, &value->as.items[i], depth);
    }
    mc_buf_add_char(out, ']');
}

static void write_members(mc_buf *out, const mc_value *value, int depth) {
    mc_buf_add_char(out, '{');
    for (size_t i = 0; i < value->len; i++) {
        if (i > 0) mc_buf_add_char(out, ',');
        mc_json_write_str(out, value->as.members[i].key);
        mc_buf_add_char(out, ':');
        write_value(out, &value->as.members[i].value, depth);
    }
    mc_buf_add_char(out, '}');
}

/* `depth` is how many levels of arrays and objects may still be entered. */
static void write_nested(mc_buf *out, const mc_value *value, int depth) {
    if (depth == 0) {
        out->failed = true;
    } else if (value->kind == MC_ARRAY) {
        write_items(out, value, depth - 1);
    } else {
        write_members(out, value, depth - 1);
    }
}

static void write_value(mc_buf *out, const mc_value *value, int depth) {
    switch (value->kind) {
    case MC_NULL:
        mc_json_write_null(out);
        break;
    case MC_BOOL:
        mc_json_write_bool(out, value->as.boolean);
        break;
    case MC_INT:
        mc_json_write_int(out, value->as.integer);
        break;
    case MC_UINT:
        mc_json_write_uint(out, value->as.uinteger);
        break;
    case MC_DOUBLE:
        mc_json_write_double(out, value->as.number);
        break;
    case MC_NUMBER:
        mc_buf_add_str(out, mc_value_text(value));
        break;
    case MC_STRING:
        mc_json_write_str(out, mc_value_text(value));
        break;
    case MC_ARRAY:
    case MC_OBJECT:
        write_nested(out, value, depth);
        break;
    }
}

void mc_json_write_value(mc_buf *out, const mc_value *value) {
    write_value(out, value, MC_DEPTH_LIMIT);
}
