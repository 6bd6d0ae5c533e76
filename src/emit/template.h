/**
 * template.h - texts that look like what they make, filled from a tree of values.
 *
 *     //% for field in model.fields
 *         $field.type$ $field.name$;
 *     //% end
 *
 * A line that starts with `//%` (behind white space) is a directive: `for X in PATH`, `if
 * PATH`, `if not PATH`, `else`, `end`, and `include NAME`, which shows another template
 * with all names in reach. Everything else is text, in which `$path$` is
 * replaced and `$$` is a dollar. There are no expressions: what has to be decided is
 * decided by the emitter that makes the tree.
 */
#ifndef MODELC_TEMPLATE_H
#define MODELC_TEMPLATE_H

#include "text.h"

/** A set of named texts, flags and lists of more such sets. Lives in an arena. */
typedef struct values values;

values *values_new(mc_arena *arena);
void values_set(values *to, const char *name, code text);
void values_flag(values *to, const char *name, bool flag);
/** Makes the list `name` exist, if only empty. */
void values_list(values *to, const char *name);
/** Appends an item to the list `name` and returns it, to be filled. */
values *values_add(values *to, const char *name);
/**
 * The lines of a comment: the list `doc`, each with a `text`, where there are several; the
 * text `doc_line` where there is one. The other is empty.
 */
void values_comment(values *to, mc_str text);

/** Finds a template's text by its name; false where there is none. */
typedef struct template_finder {
    bool (*find)(const void *user, mc_str name, mc_str *text);
    const void *user;
} template_finder;

typedef struct template_error {
    mc_str name; /* of the template */
    size_t line; /* in it, from 1 */
    mc_str text; /* in the arena */
} template_error;

/**
 * Appends the template `name`, filled from `from`, to `out`. False and `error` where the
 * template is wrong or names what is not there.
 */
bool template_render(mc_buf *out, const template_finder *finder, mc_str name, const values *from,
                     mc_arena *arena, template_error *error);

#endif
