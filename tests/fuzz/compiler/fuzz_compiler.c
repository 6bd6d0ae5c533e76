/* fuzz_compiler.c - any text through the whole compiler: see compile_helper.h for what it promises.
 */
#include "compile_helper.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *broken = broken_promise((mc_str){(const char *)data, size});
    if (!broken) return 0;
    fprintf(stderr, "broken promise: %s\n", broken);
    abort();
}
