// fill.h - values of a peer into the structs that modelc made. Included behind what is special
// to the peer, for its type of value V:
//
//   bool is_null(V);
//   bool take(V, Out, bool *); and for int64_t, double
//   bool take_view(V, std::string_view *);
//   bool each_item(V, f): calls bool f(V) until it returns false
//   bool each_member(V, f): bool f(KEY, V); a KEY compares with literals
//   bool each_entry(V, f): bool f(std::string_view, V)
#pragma once

template <class V> bool take(V from, Out, mc_str *out) {
    std::string_view text;
    if (!take_view(from, &text)) return false;
    *out = mc_str{text.data(), text.size()};
    return true;
}

// Room for one more, in the arena: in place where nothing was taken from it since.
template <class T> T *push(T **items, std::size_t *len, std::size_t *cap, Out to) {
    if (*len == *cap) {
        const std::size_t wanted = *cap ? *cap * 2 : sizeof(T) > 32 ? 4 : 128 / sizeof(T);
        T *grown =
            static_cast<T *>(mc_arena_grow(to, *items, *len * sizeof(T), wanted * sizeof(T)));
        if (!grown) return nullptr;
        *items = grown;
        *cap = wanted;
    }
    return *items + (*len)++;
}

template <class T> void shrink(T *items, std::size_t len, std::size_t cap, Out to) {
    if (items) mc_arena_grow(to, items, cap * sizeof(T), len * sizeof(T));
}

template <class V, class T> bool take_boxed(V from, Out to, T **out) {
    *out = static_cast<T *>(mc_arena_alloc(to, sizeof(T)));
    return *out && take(from, to, *out);
}

template <class V, class L> auto take(V from, Out to, L *out) -> decltype(out->items, bool()) {
    std::size_t cap = 0;
    out->items = nullptr;
    out->len = 0;
    const bool ok = each_item(from, [&](auto value) {
        auto *item = push(&out->items, &out->len, &cap, to);
        return item && take(value, to, item);
    });
    shrink(out->items, out->len, cap, to);
    return ok;
}

template <class V, class L> auto take(V from, Out to, L *out) -> decltype(out->entries, bool()) {
    std::size_t cap = 0;
    out->entries = nullptr;
    out->len = 0;
    const bool ok = each_entry(from, [&](std::string_view key, auto value) {
        auto *entry = push(&out->entries, &out->len, &cap, to);
        if (!entry) return false;
        entry->key = mc_str{key.data(), key.size()};
        return take(value, to, &entry->value);
    });
    shrink(out->entries, out->len, cap, to);
    return ok;
}

#include "read/canada_json.c"
#include "read/citm_json.c"
#include "read/orders_json.c"
#include "read/twitter_json.c"

template <class V> bool fill(V from, workload kind, any_value *out, Out to) {
    switch (kind) {
    case ORDERS:
        return take(from, to, &out->order);
    case TWITTER:
        return take(from, to, &out->search);
    case CITM:
        return take(from, to, &out->catalog);
    default:
        return take(from, to, &out->collection);
    }
}
