/* What is due next: a heap with four children a node. */
#include "timer.h"

#include <modelc/base.h>
#include <stdlib.h>

/* Four rather than two: half as deep, and the children share a cache line. */
#define CHILDREN 4

static bool is_before(const mc_timer *a, const mc_timer *b) {
    return a->when_ns != b->when_ns ? a->when_ns < b->when_ns : a->order < b->order;
}

static void put(mc_timers *timers, size_t index, mc_timer *timer) {
    timers->heap[index] = timer;
    timer->place = index + 1;
}

static void move_up(mc_timers *timers, size_t index, mc_timer *timer) {
    while (index > 0) {
        size_t parent = (index - 1) / CHILDREN;
        if (!is_before(timer, timers->heap[parent])) {
            break;
        }
        put(timers, index, timers->heap[parent]);
        index = parent;
    }
    put(timers, index, timer);
}

static size_t first_child(const mc_timers *timers, size_t index) {
    size_t from = index * CHILDREN + 1;
    size_t to = from + CHILDREN < timers->count ? from + CHILDREN : timers->count;
    size_t best = from;
    for (size_t i = from + 1; i < to; i++) {
        if (is_before(timers->heap[i], timers->heap[best])) {
            best = i;
        }
    }
    return best;
}

static void move_down(mc_timers *timers, size_t index, mc_timer *timer) {
    while (index * CHILDREN + 1 < timers->count) {
        size_t child = first_child(timers, index);
        if (!is_before(timers->heap[child], timer)) {
            break;
        }
        put(timers, index, timers->heap[child]);
        index = child;
    }
    put(timers, index, timer);
}

static bool make_room(mc_timers *timers) {
    if (timers->count < timers->room) {
        return true;
    }
    size_t room, bytes;
    if (!mc_size_mul(timers->room ? timers->room : 32, 2, &room) ||
        !mc_size_mul(room, sizeof *timers->heap, &bytes)) {
        return false;
    }
    mc_timer **heap = realloc(timers->heap, bytes);
    if (!heap) {
        return false;
    }
    timers->heap = heap;
    timers->room = room;
    return true;
}

bool mc_timer_set(mc_timers *timers, mc_timer *timer, int64_t when_ns) {
    if (!make_room(timers)) {
        return false;
    }
    timer->when_ns = when_ns;
    timer->order = timers->next_order++;
    move_up(timers, timers->count++, timer);
    return true;
}

void mc_timer_clear(mc_timers *timers, mc_timer *timer) {
    if (timer->place == 0) {
        return;
    }
    size_t index = timer->place - 1;
    timer->place = 0;
    mc_timer *last = timers->heap[--timers->count];
    if (last == timer) {
        return;
    }
    move_up(timers, index, last);
    move_down(timers, last->place - 1, last);
}

mc_timer *mc_timer_first(const mc_timers *timers) {
    return timers->count ? timers->heap[0] : NULL;
}

void mc_timers_free(mc_timers *timers) {
    free(timers->heap);
    *timers = (mc_timers){0};
}
