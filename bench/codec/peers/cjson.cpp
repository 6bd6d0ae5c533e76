// cjson.cpp - cJSON: a tree. Its numbers are doubles, so that long integers lose their last digits.
#include "peer.h"
#include <cjson/cJSON.h>

using Value = const cJSON *;

static bool is_null(Value from) {
    return cJSON_IsNull(from);
}
static bool take(Value from, Out, bool *out) {
    *out = cJSON_IsTrue(from);
    return cJSON_IsBool(from);
}
static bool take(Value from, Out, double *out) {
    *out = from->valuedouble;
    return cJSON_IsNumber(from);
}
static bool take(Value from, Out, int64_t *out) {
    *out = int64_t(from->valuedouble);
    return cJSON_IsNumber(from);
}
static bool take_view(Value from, std::string_view *out) {
    if (!cJSON_IsString(from)) return false;
    *out = from->valuestring;
    return true;
}

template <class V, class F> bool each_item(V from, F take_one) {
    if (!cJSON_IsArray(from)) return false;
    for (Value item = from->child; item; item = item->next) {
        if (!take_one(item)) return false;
    }
    return true;
}

template <class V, class F> bool each_member(V from, F take_one) {
    if (!cJSON_IsObject(from)) return false;
    for (Value item = from->child; item; item = item->next) {
        if (!take_one(std::string_view(item->string), item)) return false;
    }
    return true;
}

template <class V, class F> bool each_entry(V from, F take_one) {
    return each_member(from, take_one);
}

#include "fill.h"

static bool read(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    static cJSON *document;
    cJSON_Delete(document);
    document = cJSON_ParseWithLength(json.data, json.len);
    return document && fill<Value>(document, kind, out, arena);
}

using Node = cJSON *;

static Node new_object() {
    return cJSON_CreateObject();
}
static Node new_array() {
    return cJSON_CreateArray();
}
static Node new_text(std::string_view text) {
    return cJSON_CreateString(std::string(text).c_str());
}
static Node new_number(int64_t value) {
    return cJSON_CreateNumber(double(value));
}
static Node new_number(double value) {
    return cJSON_CreateNumber(value);
}
static Node new_boolean(bool value) {
    return cJSON_CreateBool(value);
}
static Node new_null() {
    return cJSON_CreateNull();
}
static void append(Node to, Node item) {
    cJSON_AddItemToArray(to, item);
}
static void add(Node to, std::string_view key, Node item) {
    cJSON_AddItemToObject(to, std::string(key).c_str(), item);
}

#include "tree.h"

static mc_str write(workload kind, const any_value *value, mc_buf *) {
    static char *text;
    cJSON_free(text);
    Tree tree;
    put_any(tree, kind, value);
    text = cJSON_PrintUnformatted(tree.root);
    cJSON_Delete(tree.root);
    return mc_str{text, text ? strlen(text) : 0};
}

const peer *peer_find(const char *variant) {
    static const peer only = {read, write};
    return *variant ? nullptr : &only;
}
