/**
 * fast_avx2.h - the loops of fast decoders, 32 bytes at a time: for x86-64 with AVX2, which
 * is asked for at run time. Private to the codec.
 */
#ifndef MODELC_CODEC_FAST_AVX2_H
#define MODELC_CODEC_FAST_AVX2_H

#include "fast_kernel.h"

#if defined(__x86_64__) && defined(__GNUC__)
#define MC_HAS_AVX2
extern const mc_fast_kernel mc_fast_kernel_avx2;
#endif

#endif
