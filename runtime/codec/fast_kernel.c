/* fast_kernel.c - the loops of fast decoders that every processor can do, and the choice. */
#include "fast_kernel.h"

#include "fast_avx2.h"
#include "fast_decimal.h"
#include "json_scan.h"

static mc_fast_run plain(const mc_fast *in, const char *at) {
    for (unsigned high = 0;;) {
        unsigned len = mc_fast_plain(mc_fast_window(in, at), &high);
        at += len;
        if (len < MC_FAST_BLOCK) return (mc_fast_run){at, high};
    }
}

static const char *space(const mc_fast *in, const char *at) {
    for (;;) {
        const char *window = mc_fast_window(in, at);
        size_t len = mc_json_space_prefix(window, MC_FAST_WINDOW);
        at += len;
        if (len < MC_FAST_WINDOW) return at;
    }
}

static bool is_utf8(const char *text, size_t len) {
    return mc_utf8_valid_prefix((mc_str){text, len}) == len;
}

const mc_fast_kernel mc_fast_kernel_any = {plain, space, mc_fast_f64_any, is_utf8};

const mc_fast_kernel *mc_fast_kernel_best(void) {
#ifdef MC_HAS_AVX2
    if (__builtin_cpu_supports("avx2")) return &mc_fast_kernel_avx2;
#endif
    return &mc_fast_kernel_any;
}
