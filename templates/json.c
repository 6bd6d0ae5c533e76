/* Made by modelc from $source$: do not edit. */
/* JSON in and out for each model of $package$. */
#include "$package$.h"

//% for type in api
bool $type.c_name$_from_json($type.c_name$ *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&$type.c_name$_type, out, json, NULL, arena, errors);
}

bool $type.c_name$_to_json(const $type.c_name$ *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&$type.c_name$_type, value, out, flags);
}

//% end
