/**
 * compile_helper.h - the whole compiler in memory, and what it promises about any text: shared by
 * the unit tests and the fuzz target.
 */
#ifndef MODELC_TESTS_COMPILE_HELPER_H
#define MODELC_TESTS_COMPILE_HELPER_H

#include <modelc/base.h>

/** A line of its own that ends the first file of a text: the second one imports the first,
 *  whatever its import lines say. */
#define NEXT_FILE "//// next file\n"

/**
 * Compiles `text`, through all emitters, twice. NULL where every promise is kept, else the one that
 * is broken: a mistake has a valid place and can be printed; what is right is emitted, the
 * same each time, as C whose strings, comments and brackets are closed.
 */
const char *broken_promise(mc_str text);

#endif
