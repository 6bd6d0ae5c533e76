/* Made by modelc from $source$: do not edit. */
#ifndef $guard$_YAML_H
#define $guard$_YAML_H

#include <modelc/yaml.h>

#include "$package$.h"

#ifdef __cplusplus
extern "C" {
#endif

//% for type in api
/**
 * Reads and checks a $type.name$. What `out` points at lives in `arena`. False where something is
 * wrong: `errors` (may be NULL) then says all of it.
 */
bool $type.c_name$_from_yaml($type.c_name$ *out, mc_str yaml, mc_arena *arena, mc_errors *errors);
//% if type.has_variables
/** As $type.c_name$_load_json, of a file that is YAML. */
bool $type.c_name$_load_yaml($type.c_name$ *out, mc_config *config, mc_arena *arena, mc_errors *errors);
//% end
/** Appends it as a YAML document; `flags` are mc_json_flags. False where the buffer failed. */
bool $type.c_name$_to_yaml(const $type.c_name$ *value, mc_buf *out, unsigned flags);

//% end
#ifdef __cplusplus
}
#endif
#endif
