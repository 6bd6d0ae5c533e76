/* fast_room.c - fast decoders: memory for strings and items, cut from pieces of the arena that
 * are larger than what is asked for at a time. */
#include "fast_room.h"

#include <stdalign.h>

#define ALIGNMENT alignof(max_align_t)

/** A room is twice as large as the one before, up to this. */
#define ROOM_MAX ((size_t)32 << 10)
/** What is larger gets a piece of the arena of its own. */
#define LARGE (ROOM_MAX / 4)

bool mc_fast_room_add(mc_fast *in, size_t size) {
    size = (size + ALIGNMENT - 1) & ~(ALIGNMENT - 1);
    char *room = (char *)mc_arena_alloc(in->arena, size);
    if (!room) return false;
    in->room = room;
    in->room_end = room + size;
    in->room_size = size;
    return true;
}

static bool add_larger(mc_fast *in, size_t need) {
    size_t size = in->room_size < ROOM_MAX / 2 ? in->room_size * 2 : ROOM_MAX;
    return mc_fast_room_add(in, size > need ? size : need);
}

char *mc_fast_room_for(mc_fast *in, size_t size) {
    if (size <= (size_t)(in->room_end - in->room)) return in->room;
    if (size > LARGE) return (char *)mc_arena_alloc(in->arena, size);
    return add_larger(in, size) ? in->room : NULL;
}

void mc_fast_room_took(mc_fast *in, const char *start, size_t size) {
    if (start == in->room) in->room += size;
}

/* ---- items ----------------------------------------------------------------------------- */

/* Room ends where alignment allows: rounding up never leads past it. */
static char *aligned(char *room) {
    const size_t past = (size_t)((uintptr_t)room % ALIGNMENT);
    return past == 0 ? room : room + (ALIGNMENT - past);
}

void *mc_fast_grow(mc_fast *in, void *items, size_t len, size_t cap, size_t size) {
    /* Neither overflows: each item took a byte of the text, which has less than 2^32. */
    const size_t held = len * size, bytes = cap * size;
    char *old = (char *)items;
    if (old && old + held == in->room && bytes - held <= (size_t)(in->room_end - in->room)) {
        in->room += bytes - held;
        return old;
    }
    if (MC_UNLIKELY(bytes > LARGE)) return mc_arena_grow(in->arena, old, held, bytes);
    char *cut = aligned(in->room);
    if (MC_UNLIKELY(bytes > (size_t)(in->room_end - cut))) {
        if (!add_larger(in, bytes)) return NULL;
        cut = in->room;
    }
    in->room = cut + bytes;
    if (held > 0) memcpy(cut, old, held);
    return cut;
}

void mc_fast_shrink(mc_fast *in, void *items, size_t len, size_t cap, size_t size) {
    char *old = (char *)items;
    if (old + cap * size == in->room) {
        in->room = old + len * size;
    } else if (cap * size > LARGE) {
        /* In place where it is the newest piece of the arena; else nothing is won. */
        mc_arena_grow(in->arena, old, cap * size, len * size);
    }
}

void *mc_fast_alloc(mc_fast *in, size_t size) {
    return mc_fast_grow(in, NULL, 0, 1, size);
}
