/**
 * fast_kernel.h - the loops over many bytes, of which there is one set for each kind of
 * processor. Private to the codec.
 */
#ifndef MODELC_CODEC_FAST_KERNEL_H
#define MODELC_CODEC_FAST_KERNEL_H

#include <modelc/fast.h>

struct mc_fast_kernel {
    /** The place of the first byte that is not plain text in a string: mc_fast_plain, on and on.
     *  At the end of the text it meets the zeros behind it. */
    const char *(*plain)(const mc_fast *in, const char *at, unsigned *high);
    /** The place of the first byte that is not white space. */
    const char *(*space)(const mc_fast *in, const char *at);
    /** Any number. */
    const char *(*f64)(mc_fast *in, const char *at, double *out);
    /** Whether all of the text is UTF-8. */
    bool (*is_utf8)(const char *text, size_t len);
};

/** For every processor. */
extern const mc_fast_kernel mc_fast_kernel_any;
/** The best one for this processor. */
const mc_fast_kernel *mc_fast_kernel_best(void);

#endif
