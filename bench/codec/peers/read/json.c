// Made by modelc from $source$ with the templates of the benchmark: how a peer fills the structs.
#pragma once
#include "$package$.h"

//% for enum in enum_readers
template <class V> bool take(V from, Out, $enum.c_name$ *out) {
    std::string_view text;
    if (!take_view(from, &text)) return false;
//% for value in enum.values
    if (text == $value.text$) return *out = $value.c_const$, true;
//% end
    return false;
}

//% end
//% for model in models_read
// In the order of the input, guessing that it is the one of the model.
template <class V> bool take(V from, Out to, $model.c_name$ *out) {
    std::memset(out, 0, sizeof *out);
    std::size_t next = 0;
    return each_member(from, [&](auto key, auto value) {
        switch (next) {
//% for field in model.fields
        case $field.c_const$:
            if (key == std::string_view($field.key$)) {
//% include field.c
            }
            [[fallthrough]];
//% end
        default:
            break;
        }
//% for field in model.fields
        if (key == std::string_view($field.key$)) {
//% include field.c
        }
//% end
        return true;
    });
}

//% end
