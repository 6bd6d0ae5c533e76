// Made by modelc from $source$ with the templates of the benchmark: how a peer writes the structs.
#pragma once
#include "$package$.h"

//% for enum in enum_readers
template <class W> void put(W &to, const $enum.c_name$ &value) {
    switch (value) {
//% for value in enum.values
    case $value.c_const$:
        return to.text(std::string_view($value.text$));
//% end
    }
}

//% end
//% for model in models_read
template <class W> void put(W &to, const $model.c_name$ &value) {
    to.open_object();
//% for field in model.fields
//% if field.has_flag
    if (value.has_$field.c_name$) {
//% else
    if (is_there(value.$field.c_name$)) {
//% end
        to.key($field.key$);
        put(to, get(value.$field.c_name$));
    }
//% if field.nullable
    else {
        to.key($field.key$);
        to.null();
    }
//% end
//% end
    to.close_object();
}

//% end
