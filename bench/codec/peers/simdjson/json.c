// Made by modelc from $source$ with the templates of the benchmark: how simdjson fills the structs.
#pragma once
#include "$package$.h"

#include "simdjson_take.h"

//% for enum in enum_readers
inline bool take(simdjson::ondemand::value from, Out to, $enum.c_name$ *out) {
    std::string_view text;
    (void)to;
    if (from.get_string().get(text)) return false;
//% for value in enum.values
    if (text == $value.text$) return *out = $value.c_const$, true;
//% end
    return false;
}

//% end
//% for model in models_read
bool take(simdjson::ondemand::value from, Out to, $model.c_name$ *out);
bool fill(simdjson::ondemand::object from, Out to, $model.c_name$ *out);
//% end

//% for model in models_read
inline bool take(simdjson::ondemand::value from, Out to, $model.c_name$ *out) {
    simdjson::ondemand::object object;
    return !from.get_object().get(object) && fill(object, to, out);
}

// In the order of the input, guessing that it is the one of the model.
inline bool fill(simdjson::ondemand::object from, Out to, $model.c_name$ *out) {
    std::memset(out, 0, sizeof *out);
    std::size_t next = 0;
    for (auto found : from) {
        simdjson::ondemand::field member;
        if (std::move(found).get(member)) return false;
        const simdjson::ondemand::raw_json_string key = member.key();
        simdjson::ondemand::value value = member.value();
        switch (next) {
//% for field in model.fields
        case $field.c_const$:
            if (key == $field.key$) {
//% include field.c
            }
            [[fallthrough]];
//% end
        default:
            break;
        }
//% for field in model.fields
        if (key == $field.key$) {
//% include field.c
        }
//% end
    }
    return true;
}

//% end
