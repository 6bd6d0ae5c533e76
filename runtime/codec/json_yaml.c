/*
 * json_yaml.c - JSON's text laid out as YAML: block style, for people. Without libyaml, and without
 * a tree: texts and numbers stand as they are, since those of JSON are YAML's too.
 */
#include <modelc/json.h>

#define LEVELS_MAX 1024

typedef struct walk {
    const char *at, *end;
    mc_buf *out;
    size_t depth;
    bool is_object[LEVELS_MAX];
    bool on_line; /* the next item goes beside the dash of the one that it belongs to */
} walk;

static void skip_space(walk *in) {
    while (in->at < in->end && (*in->at == ' ' || (*in->at >= '\t' && *in->at <= '\r')))
        in->at++;
}

/* The character at the place, which is stepped over where it is `c`. */
static bool take(walk *in, char c) {
    skip_space(in);
    if (in->at == in->end || *in->at != c) return false;
    in->at++;
    return true;
}

/* With its quotes; false where there is none, or no end of it. */
static bool take_text(walk *in, mc_str *text) {
    if (!take(in, '"')) return false;
    const char *start = in->at - 1;
    while (in->at < in->end && *in->at != '"')
        in->at += *in->at == '\\' && in->end - in->at > 1 ? 2 : 1;
    *text = (mc_str){start, (size_t)(in->at - start) + 1};
    return take(in, '"');
}

/* Letters that YAML takes for nothing but a text; `$ref` is one too. */
static bool is_plain_key(mc_str key) {
    static const char *const values[] = {"true", "false", "null", "yes", "no",
                                         "on",   "off",   "y",    "n",   ""};
    for (size_t i = 0; i < key.len; i++) {
        char c = key.data[i];
        bool letter = (c >= 'a' && c <= 'z') || (c == '$' && i == 0 && key.len > 1);
        if (!letter && !(c >= 'A' && c <= 'Z' && i > 0)) return false;
    }
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        if (mc_str_equal(key, mc_str_from(values[i]))) return false;
    }
    return true;
}

/* What stands before a value: the dash of an item, the key of a member. */
static bool begin_item(walk *in) {
    mc_str key;
    for (size_t i = 1; i < in->depth && !in->on_line; i++)
        mc_buf_add_str(in->out, MC_STR("  "));
    in->on_line = false;
    if (!in->is_object[in->depth - 1]) {
        mc_buf_add_char(in->out, '-');
        return true;
    }
    if (!take_text(in, &key) || !take(in, ':')) return false;
    mc_str bare = {key.data + 1, key.len - 2};
    mc_buf_add_str(in->out, is_plain_key(bare) ? bare : key);
    mc_buf_add_char(in->out, ':');
    return true;
}

/* Steps into an object or array that is not empty. */
static bool open_level(walk *in, bool is_object) {
    if (in->depth == LEVELS_MAX) return false;
    bool in_item = in->depth > 0 && !in->is_object[in->depth - 1];
    if (in->depth > 0) mc_buf_add_char(in->out, in_item ? ' ' : '\n');
    in->on_line = in_item;
    in->is_object[in->depth++] = is_object;
    return begin_item(in);
}

/* Out of all that ends behind a value, and to what comes next; false where the text is broken. */
static bool close_levels(walk *in) {
    while (in->depth > 0 && take(in, in->is_object[in->depth - 1] ? '}' : ']'))
        in->depth--;
    return in->depth == 0 || (take(in, ',') && begin_item(in));
}

static bool write_text(walk *in, mc_str text) {
    if (in->depth > 0) mc_buf_add_char(in->out, ' ');
    mc_buf_add_str(in->out, text);
    mc_buf_add_char(in->out, '\n');
    return close_levels(in);
}

static bool write_scalar(walk *in) {
    mc_str text;
    skip_space(in);
    const char *start = in->at;
    if (take_text(in, &text)) return write_text(in, text);
    while (in->at < in->end && !memchr(",:]}[{ \t\r\n\"", *in->at, 12))
        in->at++;
    text = (mc_str){start, (size_t)(in->at - start)};
    return text.len > 0 && write_text(in, text);
}

/* A scalar, an empty container, or the begin of another one. */
static bool write_value(walk *in) {
    bool is_object = take(in, '{');
    if (!is_object && !take(in, '[')) return write_scalar(in);
    if (take(in, is_object ? '}' : ']'))
        return write_text(in, is_object ? MC_STR("{}") : MC_STR("[]"));
    return open_level(in, is_object);
}

bool mc_json_to_yaml(mc_str json, mc_buf *out) {
    walk in = {.at = json.data, .end = json.data + json.len, .out = out};
    do {
        if (!write_value(&in)) return false;
    } while (in.depth > 0);
    skip_space(&in);
    return in.at == in.end && !out->failed;
}
