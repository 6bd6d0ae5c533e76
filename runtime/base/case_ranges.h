/**
 * case_ranges.h - Unicode's simple case mappings as ranges. Private to runtime/base.
 */
#ifndef MODELC_BASE_CASE_RANGES_H
#define MODELC_BASE_CASE_RANGES_H

#include <stddef.h>
#include <stdint.h>

/** Every `step`th code point from `first` to `last` is mapped to itself plus `delta`. */
typedef struct mc_case_range {
    uint32_t first, last;
    int32_t delta;
    uint32_t step;
} mc_case_range;

/** Above ASCII, in ascending order. */
extern const mc_case_range mc_upper_ranges[], mc_lower_ranges[];
extern const size_t mc_upper_ranges_len, mc_lower_ranges_len;

#endif
