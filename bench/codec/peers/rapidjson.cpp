// rapidjson.cpp - RapidJSON: a document whose memory is used again and again, and its Writer.
#include "peer.h"

#ifdef __SSE2__
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

using Value = const rapidjson::Value *;

static bool is_null(Value from) {
    return from->IsNull();
}
static bool take(Value from, Out, bool *out) {
    *out = from->IsTrue();
    return from->IsBool();
}
static bool take(Value from, Out, int64_t *out) {
    if (!from->IsInt64()) return false;
    *out = from->GetInt64();
    return true;
}
static bool take(Value from, Out, double *out) {
    if (!from->IsNumber()) return false;
    *out = from->GetDouble();
    return true;
}
static bool take_view(Value from, std::string_view *out) {
    if (!from->IsString()) return false;
    *out = std::string_view(from->GetString(), from->GetStringLength());
    return true;
}

template <class V, class F> bool each_item(V from, F take_one) {
    if (!from->IsArray()) return false;
    for (auto &item : from->GetArray()) {
        if (!take_one(&item)) return false;
    }
    return true;
}

template <class V, class F> bool each_member(V from, F take_one) {
    if (!from->IsObject()) return false;
    for (auto &member : from->GetObject()) {
        const std::string_view key(member.name.GetString(), member.name.GetStringLength());
        if (!take_one(key, &member.value)) return false;
    }
    return true;
}

template <class V, class F> bool each_entry(V from, F take_one) {
    return each_member(from, take_one);
}

#include "fill.h"

static bool read(workload kind, any_value *out, mc_str json, mc_arena *arena) {
    static char memory[64 << 20];
    static rapidjson::MemoryPoolAllocator<> pool(memory, sizeof memory);
    static rapidjson::Document document(&pool);
    document.SetNull();
    pool.Clear();
    document.Parse(json.data, json.len);
    return !document.HasParseError() && fill<Value>(&document, kind, out, arena);
}

struct Writer {
    rapidjson::Writer<rapidjson::StringBuffer> to;
    void open_object() {
        to.StartObject();
    }
    void close_object() {
        to.EndObject();
    }
    void open_array() {
        to.StartArray();
    }
    void close_array() {
        to.EndArray();
    }
    void key(std::string_view text) {
        to.Key(text.data(), rapidjson::SizeType(text.size()));
    }
    void text(std::string_view text) {
        to.String(text.data(), rapidjson::SizeType(text.size()));
    }
    void number(int64_t value) {
        to.Int64(value);
    }
    void number(double value) {
        to.Double(value);
    }
    void boolean(bool value) {
        to.Bool(value);
    }
    void null() {
        to.Null();
    }
};

#include "put.h"

static mc_str write(workload kind, const any_value *value, mc_buf *) {
    static rapidjson::StringBuffer buffer;
    buffer.Clear();
    Writer writer{rapidjson::Writer<rapidjson::StringBuffer>(buffer)};
    put_any(writer, kind, value);
    return mc_str{buffer.GetString(), buffer.GetSize()};
}

const peer *peer_find(const char *variant) {
    static const peer only = {read, write};
    return *variant ? nullptr : &only;
}
