/* Made by modelc from $source$: do not edit. */
/* JSON in and out for each model of $package$. */
//% if has_deprecated
#define MC_DEPRECATED(why) /* what is deprecated is still read and written */
//% end
#include "$package$.h"

//% for type in api
bool $type.c_name$_from_json($type.c_name$ *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&$type.c_name$_type, out, json, NULL, arena, errors);
}

bool $type.c_name$_merge_json($type.c_name$ *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&$type.c_name$_type, value, patch, NULL, arena, errors);
}

bool $type.c_name$_to_json(const $type.c_name$ *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&$type.c_name$_type, value, out, flags);
}

//% end
