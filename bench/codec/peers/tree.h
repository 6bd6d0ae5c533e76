// tree.h - a writer for peers that print trees. Included behind what is special to the peer: Node,
// new_object, new_array, new_text, new_number, new_boolean, new_null, append, add.
#pragma once
#include <vector>

struct Tree {
    struct Open {
        Node node;
        bool is_object;
    };
    Node root{};
    std::vector<Open> open;
    std::string_view next_key;

    void place(Node node) {
        if (open.empty()) {
            root = node;
        } else if (open.back().is_object) {
            add(open.back().node, next_key, node);
        } else {
            append(open.back().node, node);
        }
    }
    void enter(Node node, bool is_object) {
        place(node);
        open.push_back({node, is_object});
    }
    void open_object() {
        enter(new_object(), true);
    }
    void open_array() {
        enter(new_array(), false);
    }
    void close_object() {
        open.pop_back();
    }
    void close_array() {
        open.pop_back();
    }
    void key(std::string_view text) {
        next_key = text;
    }
    void text(std::string_view value) {
        place(new_text(value));
    }
    void number(int64_t value) {
        place(new_number(value));
    }
    void number(double value) {
        place(new_number(value));
    }
    void boolean(bool value) {
        place(new_boolean(value));
    }
    void null() {
        place(new_null());
    }
};

#include "put.h"
