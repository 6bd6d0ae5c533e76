/* Made by modelc from $source$: do not edit. */
/* YAML in and out for each model of $package$. */
#include "$package$_yaml.h"

//% for type in api
bool $type.c_name$_from_yaml($type.c_name$ *out, mc_str yaml, mc_arena *arena, mc_errors *errors) {
    return mc_from_yaml(&$type.c_name$_mctype, out, yaml, NULL, arena, errors);
}

//% if type.has_variables
bool $type.c_name$_load_yaml($type.c_name$ *out, mc_config *config, mc_arena *arena, mc_errors *errors) {
    return mc_load_yaml(&$type.c_name$_mctype, out, config, arena, errors);
}

//% end
bool $type.c_name$_to_yaml(const $type.c_name$ *value, mc_buf *out, unsigned flags) {
    return mc_to_yaml(&$type.c_name$_mctype, value, out, flags);
}

//% end
