/*
 * What AddressSanitizer and ThreadSanitizer must be told of a stack switch; nothing at
 * all in a build without them.
 */
#ifndef MODELC_ASYNC_FIBRE_H
#define MODELC_ASYNC_FIBRE_H

#include <stddef.h>

#ifndef __has_feature
#define __has_feature(name) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#define MC_FIBRE_ASAN
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#endif

#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
#define MC_FIBRE_TSAN
#include <sanitizer/tsan_interface.h>
#endif

/* What the sanitizers remember of one stack. */
typedef struct mc_fibre {
#ifdef MC_FIBRE_ASAN
    void *fake_stack;
    const void *bottom; /* NULL for the thread's own stack, until it was left once */
    size_t size;
#endif
#ifdef MC_FIBRE_TSAN
    void *handle;
#endif
    char unused; /* a struct may not be empty */
} mc_fibre;

/* `stack` NULL: the thread's own. */
static inline void mc_fibre_init(mc_fibre *fibre, const void *stack, size_t size) {
#ifdef MC_FIBRE_ASAN
    fibre->fake_stack = NULL;
    fibre->bottom = stack;
    fibre->size = size;
#endif
#ifdef MC_FIBRE_TSAN
    fibre->handle = stack ? __tsan_create_fiber(0) : __tsan_get_current_fiber();
#endif
    fibre->unused = 0;
    (void)stack;
    (void)size;
}

/*
 * Before its last switch. ThreadSanitizer forgets a fibre only from another one, so `*dead`
 * keeps it until the next ends; `fibre` NULL only empties it.
 */
static inline void mc_fibre_retire(mc_fibre *fibre, void **dead) {
#ifdef MC_FIBRE_TSAN
    if (*dead) {
        __tsan_destroy_fiber(*dead);
    }
    *dead = fibre ? fibre->handle : NULL;
#endif
    (void)fibre;
    (void)dead;
}

/* One that will never run again, from another; `exited`: it was retired already. */
static inline void mc_fibre_discard(mc_fibre *fibre, int exited) {
#ifdef MC_FIBRE_TSAN
    if (!exited) {
        __tsan_destroy_fiber(fibre->handle);
    }
#endif
    (void)fibre;
    (void)exited;
}

/*
 * What tells ThreadSanitizer of a switch may not be a function of its own, not even in a build
 * without optimization: it would note the entry for one fibre and the exit for the other.
 */
#define MC_FIBRE_INLINE static inline __attribute__((always_inline))

/* Just before a switch; `last`: `from` never runs again. */
MC_FIBRE_INLINE void mc_fibre_leave(mc_fibre *from, mc_fibre *to, int last) {
#ifdef MC_FIBRE_ASAN
    __sanitizer_start_switch_fiber(last ? NULL : &from->fake_stack, to->bottom, to->size);
#endif
#ifdef MC_FIBRE_TSAN
    __tsan_switch_to_fiber(to->handle, 0);
#endif
    (void)from;
    (void)to;
    (void)last;
}

/* Just after a switch, on the new stack. */
static inline void mc_fibre_enter(mc_fibre *self, mc_fibre *left) {
#ifdef MC_FIBRE_ASAN
    __sanitizer_finish_switch_fiber(self->fake_stack, &left->bottom, &left->size);
#endif
    (void)self;
    (void)left;
}

/* A stack is used anew: what its last user poisoned is no longer so. */
static inline void mc_fibre_clean(void *stack, size_t size) {
#ifdef MC_FIBRE_ASAN
    __asan_unpoison_memory_region(stack, size);
#endif
    (void)stack;
    (void)size;
}

#endif
