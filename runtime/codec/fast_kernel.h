/**
 * fast_kernel.h - the loops over many bytes, of which there is one set for each kind of
 * processor. Private to the codec.
 */
#ifndef MODELC_CODEC_FAST_KERNEL_H
#define MODELC_CODEC_FAST_KERNEL_H

#include <modelc/fast.h>

/** Of what is seldom needed: its registers are not to be saved where it is not called. */
#if defined(__GNUC__)
#define MC_FAST_APART __attribute__((noinline))
#else
#define MC_FAST_APART
#endif

/** Plain text in a string: its end, and not 0 where there may be bytes above 0x7F in it. */
typedef struct mc_fast_run {
    const char *end;
    size_t high;
} mc_fast_run;

struct mc_fast_kernel {
    /** Up to the first byte that is not plain text: mc_fast_plain, on and on. At the end of the
     *  text it meets the zeros behind it. */
    mc_fast_run (*plain)(const mc_fast *in, const char *at);
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
