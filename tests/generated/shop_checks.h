/**
 * shop_checks.h - how often each check of shop.dsl ran.
 */
#ifndef MODELC_TESTS_SHOP_CHECKS_H
#define MODELC_TESTS_SHOP_CHECKS_H

#include "shop.h"

typedef struct check_counts {
    int room_exists, in_order, note_fits, is_allowed;
} check_counts;

/** Global because a check gets nothing but its values. */
extern check_counts checks_run;

#endif
