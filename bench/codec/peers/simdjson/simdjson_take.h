// simdjson_take.h - On-Demand values into C structs: strings as views, lists in an arena.
#pragma once
#include <modelc/base.h>
#include <simdjson.h>

#include <cstring>
#include <string_view>
#include <type_traits>

using Out = mc_arena *;
using Value = simdjson::ondemand::value;

inline bool take(Value from, Out, bool *out) { return !from.get_bool().get(*out); }
inline bool take(Value from, Out, int64_t *out) { return !from.get_int64().get(*out); }
inline bool take(Value from, Out, double *out) { return !from.get_double().get(*out); }
inline bool take(Value from, Out, mc_str *out) {
    std::string_view text;
    if (from.get_string().get(text)) return false;
    *out = mc_str{text.data(), text.size()};
    return true;
}

// Room for one more, in the arena: in place where nothing was taken from it since.
template <class T> T *push(T **items, std::size_t *len, std::size_t *cap, Out to) {
    if (*len == *cap) {
        const std::size_t wanted = *cap ? *cap * 2 : sizeof(T) > 32 ? 4 : 128 / sizeof(T);
        T *grown = static_cast<T *>(mc_arena_grow(to, *items, *len * sizeof(T), wanted * sizeof(T)));
        if (!grown) return nullptr;
        *items = grown;
        *cap = wanted;
    }
    return *items + (*len)++;
}

template <class T> bool take_boxed(Value from, Out to, T **out) {
    *out = static_cast<T *>(mc_arena_alloc(to, sizeof(T)));
    return *out && take(from, to, *out);
}

template <class L> auto take(Value from, Out to, L *out) -> decltype(out->items, bool()) {
    simdjson::ondemand::array array;
    if (from.get_array().get(array)) return false;
    std::size_t cap = 0;
    out->items = nullptr;
    out->len = 0;
    for (auto found : array) {
        Value value;
        if (std::move(found).get(value)) return false;
        auto *item = push(&out->items, &out->len, &cap, to);
        if (!item || !take(value, to, item)) return false;
    }
    if (out->items) mc_arena_grow(to, out->items, cap * sizeof *out->items, out->len * sizeof *out->items);
    return true;
}

template <class L> auto take(Value from, Out to, L *out) -> decltype(out->entries, bool()) {
    simdjson::ondemand::object object;
    if (from.get_object().get(object)) return false;
    std::size_t cap = 0;
    out->entries = nullptr;
    out->len = 0;
    for (auto found : object) {
        simdjson::ondemand::field member;
        if (std::move(found).get(member)) return false;
        auto *entry = push(&out->entries, &out->len, &cap, to);
        std::string_view key;
        if (!entry || member.unescaped_key().get(key)) return false;
        entry->key = mc_str{key.data(), key.size()};
        if (!take(member.value(), to, &entry->value)) return false;
    }
    return true;
}
