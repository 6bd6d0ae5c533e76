/**
 * names.h - how names of the schema are spelt in C.
 */
#ifndef MODELC_NAMES_H
#define MODELC_NAMES_H

#include <modelc/base.h>

/**
 * snake_case: HTTPServer is http_server, fullName is full_name, x-id is x_id. A
 * letter outside ASCII becomes u and its code point in hex; an empty name is "_".
 */
mc_str name_snake(mc_str name, mc_arena *arena);
/** The same in capitals. */
mc_str name_upper(mc_str name, mc_arena *arena);
/**
 * A snake_case name that may be a member in C and C++: one that is a keyword, a macro of
 * the standard headers, called as a type is (mc_..., ..._t) or `given` gets a `_` behind
 * it, one that starts with a digit an `n` before it.
 */
mc_str name_member(mc_str name, mc_arena *arena);
/** How @rename_all writes names. */
typedef enum name_style {
    NAME_AS_IT_IS,
    NAME_SNAKE,
    NAME_CAMEL,
    NAME_PASCAL,
    NAME_KEBAB,
    NAME_SCREAMING,
} name_style;

/** The name in that style: its words as name_snake tells them apart. What is no plain identifier
 *  stays as it is. */
mc_str name_styled(mc_str name, name_style style, mc_arena *arena);
/** `a`_`b`, both as they are. */
mc_str name_join(mc_str a, mc_str b, mc_arena *arena);

#endif
