/**
 * input.h - what must hold of generated code on any input, for the fuzz target and for the test
 * that replays what it found.
 */
#ifndef MODELC_TESTS_FAST_INPUT_H
#define MODELC_TESTS_FAST_INPUT_H

#include <modelc/base.h>

/**
 * Whether all that is promised holds for `input`: its first byte chooses a model of fast.dsl, the
 * second the options, the rest is JSON.
 *   - generated code reads the same value or reports the same errors as the tables;
 *   - it writes what the tables write, to each kind of output;
 *   - what was written is read as an equal value, and that is written as the same bytes.
 * `*what`, where it does not, says which of these.
 */
bool input_holds(mc_str input, const char **what);

/** An input that fits model `index`; empty where there is none of that index. `room` must outlive
 *  it. */
mc_str input_seed(size_t index, char *room, size_t size);

#endif
