/**
 * c_functions.h - which functions a C file of the user's defines: enough of C to find them and
 * their parameters' types, without a preprocessor.
 */
#ifndef MODELC_C_FUNCTIONS_H
#define MODELC_C_FUNCTIONS_H

#include "source.h"

/** A function that has a body. */
typedef struct c_function {
    mc_str name;
    mc_str returns;   /* its result's type: tokens with one space between them */
    mc_str signature; /* the result, the name and the parameters' types without their names: two
                         that can be told apart only by white space and names are equal */
    span where;       /* the name */
    struct c_function *next;
} c_function;

/** The functions of `file`, in order, in `arena`; NULL where there are none. */
c_function *c_functions_find(const source *file, mc_arena *arena);

#endif
