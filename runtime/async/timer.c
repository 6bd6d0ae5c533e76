/* What is due next: a heap with four children a node. */
#include "timer.h"

#include <modelc/base.h>
#include <stdlib.h>

/* Four rather than two: half as deep, and the children share a cache line. */
#define CHILDREN 4
#define FIRST_ROOM 64

static bool is_before(const mc_timers *timers, mc_timer_key a, mc_timer_key b) {
    if (a.when_ns != b.when_ns) {
        return a.when_ns < b.when_ns;
    }
    return timers->slots[a.slot].order < timers->slots[b.slot].order;
}

static void put(mc_timers *timers, size_t index, mc_timer_key key) {
    timers->heap[index] = key;
    timers->slots[key.slot].place = index;
}

static void move_up(mc_timers *timers, size_t index, mc_timer_key key) {
    while (index > 0) {
        size_t parent = (index - 1) / CHILDREN;
        if (!is_before(timers, key, timers->heap[parent])) {
            break;
        }
        put(timers, index, timers->heap[parent]);
        index = parent;
    }
    put(timers, index, key);
}

static size_t first_child(const mc_timers *timers, size_t index) {
    size_t from = index * CHILDREN + 1;
    size_t to = from + CHILDREN < timers->count ? from + CHILDREN : timers->count;
    size_t best = from;
    for (size_t i = from + 1; i < to; i++) {
        if (is_before(timers, timers->heap[i], timers->heap[best])) {
            best = i;
        }
    }
    return best;
}

static void move_down(mc_timers *timers, size_t index, mc_timer_key key) {
    while (index * CHILDREN + 1 < timers->count) {
        size_t child = first_child(timers, index);
        if (!is_before(timers, timers->heap[child], key)) {
            break;
        }
        put(timers, index, timers->heap[child]);
        index = child;
    }
    put(timers, index, key);
}

/* ---- room --------------------------------------------------------------- */

static bool resize(void **array, size_t count, size_t size) {
    size_t bytes;
    void *bigger = mc_size_mul(count, size, &bytes) ? realloc(*array, bytes) : NULL;
    *array = bigger ? bigger : *array;
    return bigger;
}

static bool make_room(mc_timers *timers) {
    if (timers->count < timers->room) {
        return true;
    }
    size_t room;
    void *heap = timers->heap, *slots = timers->slots;
    if (!mc_size_mul(timers->room ? timers->room : FIRST_ROOM / 2, 2, &room)) {
        return false;
    }
    bool done =
        resize(&heap, room, sizeof *timers->heap) && resize(&slots, room, sizeof *timers->slots);
    timers->heap = heap;
    timers->slots = slots;
    timers->room = done ? room : timers->room;
    return done;
}

/* There is one: at most `room` are in use. */
static size_t take_slot(mc_timers *timers) {
    if (timers->free_slot == 0) {
        return timers->used_slots++;
    }
    size_t slot = timers->free_slot - 1;
    timers->free_slot = timers->slots[slot].place;
    return slot;
}

static void give_slot(mc_timers *timers, size_t slot) {
    timers->slots[slot].place = timers->free_slot;
    timers->free_slot = slot + 1;
}

/* ---- what others call --------------------------------------------------- */

bool mc_timer_set(mc_timers *timers, mc_timer *timer, int64_t when_ns) {
    if (!make_room(timers)) {
        return false;
    }
    size_t slot = take_slot(timers);
    timers->slots[slot].timer = timer;
    timers->slots[slot].order = timers->next_order++;
    timer->slot = slot + 1;
    move_up(timers, timers->count++, (mc_timer_key){when_ns, slot});
    return true;
}

void mc_timer_clear(mc_timers *timers, mc_timer *timer) {
    size_t slot = timer->slot - 1;
    size_t index = timers->slots[slot].place;
    timer->slot = 0;
    give_slot(timers, slot);
    mc_timer_key last = timers->heap[--timers->count];
    if (last.slot == slot) {
        return;
    }
    move_up(timers, index, last);
    move_down(timers, timers->slots[last.slot].place, last);
}

int64_t mc_timers_next(const mc_timers *timers) {
    return timers->count ? timers->heap[0].when_ns : INT64_MAX;
}

mc_timer *mc_timers_first(const mc_timers *timers) {
    return timers->count ? timers->slots[timers->heap[0].slot].timer : NULL;
}

void mc_timers_free(mc_timers *timers) {
    free(timers->heap);
    free(timers->slots);
    *timers = (mc_timers){0};
}
