/*
 * Generated decoders and encoders on any input, beside the tables: input.h says what must hold.
 * Inputs that are too short are replaced by texts that fit a model, so that a run needs no seeds.
 */
#include <stdlib.h>

#include "input.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max_size);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max_size, unsigned seed) {
    enum { RARELY = 5000 };
    if (size < 8 || seed % RARELY == 0) {
        const mc_str text = input_seed(seed / RARELY % 16, (char *)data, max_size);
        if (text.len > 0) return text.len;
    }
    return LLVMFuzzerMutate(data, size, max_size);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *what = NULL;
    if (input_holds((mc_str){(const char *)data, size}, &what)) return 0;
    fprintf(stderr, "does not hold: %s\n", what);
    abort();
}
