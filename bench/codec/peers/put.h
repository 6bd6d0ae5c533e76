// put.h - the structs that modelc made into a writer W of a peer, which has open_object,
// close_object, open_array, close_array, key, text, number, boolean and null.
#pragma once

template <class T> bool is_there(const T &) {
    return true;
}
template <class T> bool is_there(T *const &boxed) {
    return boxed != nullptr;
}
template <class T> const T &get(const T &value) {
    return value;
}
template <class T> const T &get(T *const &boxed) {
    return *boxed;
}

template <class W> void put(W &to, const bool &value) {
    to.boolean(value);
}
template <class W> void put(W &to, const int64_t &value) {
    to.number(value);
}
template <class W> void put(W &to, const double &value) {
    to.number(value);
}
template <class W> void put(W &to, const mc_str &value) {
    to.text(std::string_view(value.data, value.len));
}

template <class W, class L> auto put(W &to, const L &list) -> decltype(list.items, void()) {
    to.open_array();
    for (std::size_t i = 0; i < list.len; i++)
        put(to, list.items[i]);
    to.close_array();
}

template <class W, class L> auto put(W &to, const L &map) -> decltype(map.entries, void()) {
    to.open_object();
    for (std::size_t i = 0; i < map.len; i++) {
        to.key(std::string_view(map.entries[i].key.data, map.entries[i].key.len));
        put(to, map.entries[i].value);
    }
    to.close_object();
}

#include "write/canada_json.c"
#include "write/citm_json.c"
#include "write/orders_json.c"
#include "write/twitter_json.c"

template <class W> void put_any(W &to, workload kind, const any_value *value) {
    switch (kind) {
    case ORDERS:
        return put(to, value->order);
    case TWITTER:
        return put(to, value->search);
    case CITM:
        return put(to, value->catalog);
    default:
        return put(to, value->collection);
    }
}
