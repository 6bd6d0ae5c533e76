// yyjson.cpp - yyjson: an immutable document to read, a mutable one to write.
#include "peer.h"
#include <yyjson.h>

using Value = yyjson_val *;

static bool is_null(Value from) {
    return yyjson_is_null(from);
}
static bool take(Value from, Out, bool *out) {
    *out = yyjson_get_bool(from);
    return yyjson_is_bool(from);
}
static bool take(Value from, Out, double *out) {
    *out = yyjson_get_num(from);
    return yyjson_is_num(from);
}
static bool take(Value from, Out, int64_t *out) {
    *out = yyjson_get_sint(from);
    return yyjson_is_int(from);
}
static bool take_view(Value from, std::string_view *out) {
    if (!yyjson_is_str(from)) return false;
    *out = std::string_view(yyjson_get_str(from), yyjson_get_len(from));
    return true;
}

template <class V, class F> bool each_item(V from, F take_one) {
    std::size_t index, max;
    Value item;
    if (!yyjson_is_arr(from)) return false;
    yyjson_arr_foreach(from, index, max, item) {
        if (!take_one(item)) return false;
    }
    return true;
}

template <class V, class F> bool each_member(V from, F take_one) {
    std::size_t index, max;
    Value key, item;
    if (!yyjson_is_obj(from)) return false;
    yyjson_obj_foreach(from, index, max, key, item) {
        const std::string_view text(yyjson_get_str(key), yyjson_get_len(key));
        if (!take_one(text, item)) return false;
    }
    return true;
}

template <class V, class F> bool each_entry(V from, F take_one) {
    return each_member(from, take_one);
}

#include "fill.h"

// Its memory is used again and again.
static yyjson_alc *memory() {
    static char buffer[64 << 20];
    static yyjson_alc alc;
    yyjson_alc_pool_init(&alc, buffer, sizeof buffer);
    return &alc;
}

static bool read(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    yyjson_doc *document =
        yyjson_read_opts(const_cast<char *>(json.data), json.len, 0, memory(), nullptr);
    return document && fill<Value>(yyjson_doc_get_root(document), kind, out, arena);
}

using Node = yyjson_mut_val *;

static yyjson_mut_doc *tree_document;

static Node new_object() {
    return yyjson_mut_obj(tree_document);
}
static Node new_array() {
    return yyjson_mut_arr(tree_document);
}
static Node new_text(std::string_view text) {
    return yyjson_mut_strn(tree_document, text.data(), text.size());
}
static Node new_number(int64_t value) {
    return yyjson_mut_sint(tree_document, value);
}
static Node new_number(double value) {
    return yyjson_mut_real(tree_document, value);
}
static Node new_boolean(bool value) {
    return yyjson_mut_bool(tree_document, value);
}
static Node new_null() {
    return yyjson_mut_null(tree_document);
}
static void append(Node to, Node item) {
    yyjson_mut_arr_append(to, item);
}
static void add(Node to, std::string_view key, Node item) {
    yyjson_mut_obj_add(to, new_text(key), item);
}

#include "tree.h"

static mc_str write(workload kind, const any_value *value, mc_buf *) {
    yyjson_alc *alc = memory();
    tree_document = yyjson_mut_doc_new(alc);
    Tree tree;
    put_any(tree, kind, value);
    yyjson_mut_doc_set_root(tree_document, tree.root);
    std::size_t len = 0;
    const char *text = yyjson_mut_write_opts(tree_document, 0, alc, &len, nullptr);
    return mc_str{text, len};
}

const peer *peer_find(const char *variant) {
    static const peer only = {read, write};
    return *variant ? nullptr : &only;
}
