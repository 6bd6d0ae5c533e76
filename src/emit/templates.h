/**
 * templates.h - the templates of templates/, built into the program: templates.c is made
 * from them by cmake/embed_templates.cmake.
 */
#ifndef MODELC_TEMPLATES_H
#define MODELC_TEMPLATES_H

#include <stddef.h>

typedef struct builtin_template {
    const char *name; /* "header.h" */
    const char *text;
    size_t len;
} builtin_template;

extern const builtin_template builtin_templates[];
extern const size_t builtin_templates_len;

#endif
