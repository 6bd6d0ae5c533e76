/* The heap of timers by itself, with as many as a large server has pending. */
#include "timer.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#define MANY 1000000
#define TIMES 1000 /* so that each comes a thousand times */

typedef struct alarm {
    mc_timer timer;
    int64_t when;
    size_t order; /* in which it was set */
} alarm;

static mc_timers timers;
static size_t times_set;

static bool set(alarm *a, size_t i) {
    a->when = (int64_t)(i * UINT64_C(2654435761) % TIMES);
    a->order = times_set++;
    return mc_timer_set(&timers, &a->timer, a->when);
}

static bool set_all(alarm *alarms) {
    for (size_t i = 0; i < MANY; i++) {
        if (!set(&alarms[i], i)) {
            return false;
        }
    }
    return true;
}

/* As a connection does at each request: taken back, and set for later. */
static bool set_every_third_anew(alarm *alarms) {
    for (size_t i = 0; i < MANY; i += 3) {
        mc_timer_clear(&timers, &alarms[i].timer);
        if (mc_timer_is_set(&alarms[i].timer) || !set(&alarms[i], i + 1)) {
            return false;
        }
    }
    return true;
}

static size_t clear_every_fifth(alarm *alarms) {
    size_t cleared = 0;
    for (size_t i = 0; i < MANY; i += 5, cleared++) {
        mc_timer_clear(&timers, &alarms[i].timer);
    }
    return cleared;
}

static bool is_after(const alarm *a, const alarm *b) {
    return a->when != b->when ? a->when > b->when : a->order > b->order;
}

/* How many come, up to one that is not set, is not at its time, or is before its turn. */
static size_t take_in_order(void) {
    const alarm *last = NULL;
    size_t taken = 0;
    for (mc_timer *first; (first = mc_timers_first(&timers)) != NULL; taken++) {
        const alarm *next = (alarm *)(void *)((char *)first - offsetof(alarm, timer));
        if (!mc_timer_is_set(first) || mc_timers_next(&timers) != next->when ||
            (last && !is_after(next, last))) {
            break;
        }
        last = next;
        mc_timer_clear(&timers, first);
    }
    return taken;
}

Test(async_timers, of_a_million_each_comes_in_its_turn_and_what_was_taken_back_never_does) {
    alarm *alarms = calloc(MANY, sizeof *alarms);
    cr_assert_not_null(alarms);
    cr_assert(set_all(alarms));
    cr_assert(set_every_third_anew(alarms));
    size_t cleared = clear_every_fifth(alarms);
    cr_expect_eq(take_in_order(), MANY - cleared);
    cr_expect_eq(mc_timers_next(&timers), INT64_MAX);
    mc_timers_free(&timers);
    free(alarms);
}
