/* Stacks with a guard below them, mapped many at a time, and a store of used ones. */
#include "stack.h"

#include <modelc/async.h>
#include <modelc/base.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#if __has_include(<valgrind/memcheck.h>)
#include <valgrind/memcheck.h>
#else
#define VALGRIND_STACK_REGISTER(low, high) 0U
#define VALGRIND_STACK_DEREGISTER(id) ((void)(id))
#define VALGRIND_MAKE_MEM_UNDEFINED(at, size) ((void)(at), (void)(size))
#define RUNNING_ON_VALGRIND 0U
#endif

/* Linux 6.13; older kernels say EINVAL. */
#ifndef MADV_GUARD_INSTALL
#define MADV_GUARD_INSTALL 102
#endif

/* In place of a descriptor of this process: Linux 6.14; older kernels say EBADF. */
#ifndef PIDFD_SELF
#define PIDFD_SELF (-10000)
#endif

/* Wide, so that a function with a large array does not step over it. */
#define WIDEST_GUARD ((size_t)64 << 10)
/* A guard of small stacks is this part of one: a million of them are to stay cheap. */
#define GUARD_PART 4

#define FEWEST_A_SLAB 4
#define MOST_A_SLAB 128

/*
 * All stacks have the same place within a page, so their tops would fight for the same
 * few cache sets; each starts a little lower than the one before, in this many steps.
 */
#define COLOURS 16
#define COLOUR_STEP 128

/* What is written to a stack before it is run on: a record and a frame to begin in. */
#define RECORD_AND_FRAME 1024

/* One mapping: guard, stack, guard, stack ... */
struct mc_slab {
    mc_list of_store;
    _Atomic(const mc_stack_store *) home; /* compared only; NULL once it is gone */
    atomic_size_t users;                  /* stacks, and the store: whoever leaves last unmaps */
    char *mapping;
    size_t len;
    size_t guard;
    size_t count;
    size_t cold;
    mc_stack stacks[];
};

void mc_stack_store_init(mc_stack_store *store, size_t stack_size, size_t warm_limit) {
    *store = (mc_stack_store){.stack_size = stack_size, .warm_limit = warm_limit};
    mc_list_init(&store->warm);
    mc_list_init(&store->cold);
    mc_list_init(&store->slabs);
}

/* ---- mapping ------------------------------------------------------------ */

/* The bytes of one stack with its guard. */
typedef struct layout {
    size_t guard, size, stride, total;
} layout;

static bool round_up(size_t size, size_t unit, size_t *out) {
    if (!mc_size_add(size, unit - 1, out)) {
        return false;
    }
    *out -= *out % unit;
    return true;
}

static bool lay_out(size_t nominal, size_t count, layout *out) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t wanted = nominal / GUARD_PART < WIDEST_GUARD ? nominal / GUARD_PART : WIDEST_GUARD;
    /* One byte at least, which is then a page. */
    return round_up(wanted ? wanted : 1, page, &out->guard) &&
           mc_size_add(nominal, COLOURS * COLOUR_STEP, &out->size) &&
           round_up(out->size, page, &out->size) &&
           mc_size_add(out->guard, out->size, &out->stride) &&
           mc_size_mul(out->stride, count, &out->total);
}

/*
 * A guard in the page tables splits no mapping; mprotect's does, and 65530 is the most. It
 * also keeps the kernel from making huge pages of many small stacks.
 */
static bool guard(char *mapping, size_t guard_size) {
    return madvise(mapping, guard_size, MADV_GUARD_INSTALL) == 0 ||
           mprotect(mapping, guard_size, PROT_NONE) == 0;
}

/*
 * All guards of a slab in one call: a quarter less than one each. False where the kernel cannot
 * do all of it, or valgrind, which complains of calls that it does not know: then one by one.
 */
static bool guard_together(char *mapping, const layout *l) {
#ifdef SYS_process_madvise
    struct iovec guards[MOST_A_SLAB];
    size_t count = l->total / l->stride;
    if (count < 2 || count > MOST_A_SLAB || RUNNING_ON_VALGRIND) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        guards[i] = (struct iovec){mapping + i * l->stride, l->guard};
    }
    long done = syscall(SYS_process_madvise, PIDFD_SELF, guards, count, MADV_GUARD_INSTALL, 0);
    return done >= 0 && (size_t)done == count * l->guard;
#else
    (void)mapping;
    (void)l;
    return false;
#endif
}

static bool guard_all(char *mapping, const layout *l) {
    if (guard_together(mapping, l)) {
        return true;
    }
    for (size_t at = 0; at < l->total; at += l->stride) { /* what has one may have it again */
        if (!guard(mapping + at, l->guard)) {
            return false;
        }
    }
    return true;
}

/* NULL where the kernel says no, also to one of the guards. */
static char *map_guarded(const layout *l) {
    char *mapping = mmap(NULL, l->total, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (mapping == MAP_FAILED) {
        return NULL;
    }
    if (!guard_all(mapping, l)) {
        munmap(mapping, l->total);
        return NULL;
    }
    return mapping;
}

static void init_stack(mc_slab *slab, size_t index, const layout *l) {
    mc_stack *stack = &slab->stacks[index];
    char *low = slab->mapping + index * l->stride + l->guard;
    size_t size = l->size - index % COLOURS * COLOUR_STEP;
    *stack = (mc_stack){.slab = slab,
                        .low = low,
                        .size = size,
                        .registered = VALGRIND_STACK_REGISTER(low, low + size)};
    mc_list_init(&stack->link);
}

static mc_slab *map_slab(size_t stack_size, size_t count) {
    layout l;
    mc_slab *slab = NULL;
    if (lay_out(stack_size, count, &l)) {
        slab = malloc(sizeof *slab + count * sizeof(mc_stack)); /* count is small */
    }
    if (!slab) {
        return NULL;
    }
    slab->mapping = map_guarded(&l);
    if (!slab->mapping) {
        free(slab);
        return NULL;
    }
    slab->len = l.total;
    slab->guard = l.guard;
    slab->count = count;
    slab->cold = 0;
    atomic_init(&slab->home, NULL);
    atomic_init(&slab->users, count);
    mc_list_init(&slab->of_store);
    for (size_t i = 0; i < count; i++) {
        init_stack(slab, i, &l);
    }
    return slab;
}

static void unmap_slab(mc_slab *slab) {
    for (size_t i = 0; i < slab->count; i++) {
        VALGRIND_STACK_DEREGISTER(slab->stacks[i].registered);
    }
    munmap(slab->mapping, slab->len);
    free(slab);
}

static void leave_slab(mc_slab *slab) {
    if (atomic_fetch_sub(&slab->users, 1) == 1) {
        unmap_slab(slab);
    }
}

/* ---- the store ---------------------------------------------------------- */

static void release_all(mc_list *stacks) {
    while (!mc_list_empty(stacks)) {
        mc_stack *stack = MC_CONTAINER(stacks->next, mc_stack, link);
        mc_list_remove(&stack->link);
        leave_slab(stack->slab);
    }
}

void mc_stack_store_free(mc_stack_store *store) {
    release_all(&store->warm);
    release_all(&store->cold);
    while (!mc_list_empty(&store->slabs)) {
        mc_slab *slab = MC_CONTAINER(store->slabs.next, mc_slab, of_store);
        mc_list_remove(&slab->of_store);
        atomic_store(&slab->home, NULL);
        leave_slab(slab);
    }
    store->warm_count = 0;
    store->cold_count = 0;
    store->mapped = 0;
}

/* More of them, all cold: as many as there are, within bounds. */
static bool grow(mc_stack_store *store) {
    size_t count = store->mapped < FEWEST_A_SLAB ? FEWEST_A_SLAB : store->mapped;
    mc_slab *slab = map_slab(store->stack_size, count < MOST_A_SLAB ? count : MOST_A_SLAB);
    if (!slab) {
        return false;
    }
    atomic_store(&slab->home, store);
    atomic_fetch_add(&slab->users, 1);
    mc_list_append(&store->slabs, &slab->of_store);
    for (size_t i = 0; i < slab->count; i++) {
        mc_list_append(&store->cold, &slab->stacks[i].link);
    }
    slab->cold = slab->count;
    store->cold_count += slab->count;
    store->mapped += slab->count;
    return true;
}

static mc_stack *take_cold(mc_stack_store *store) {
    if (mc_list_empty(&store->cold) && !grow(store)) {
        return NULL;
    }
    mc_stack *stack = MC_CONTAINER(store->cold.next, mc_stack, link);
    mc_list_remove(&stack->link);
    stack->slab->cold--;
    store->cold_count--;
    store->dirty_count -= stack->dirty ? 1 : 0;
    stack->dirty = false;
    return stack;
}

static mc_stack *take_warm(mc_stack_store *store) {
    mc_stack *stack = MC_CONTAINER(store->warm.next, mc_stack, link);
    mc_list_remove(&stack->link);
    store->warm_count--;
    return stack;
}

mc_stack *mc_stack_take(mc_stack_store *store) {
    if (!store) {
        mc_slab *slab = map_slab(MC_STACK_SIZE, 1);
        return slab ? slab->stacks : NULL;
    }
    mc_stack *stack = mc_list_empty(&store->warm) ? take_cold(store) : take_warm(store);
    if (stack) { /* for valgrind all is gone below the place where the last user left it */
        VALGRIND_MAKE_MEM_UNDEFINED(stack->low + stack->size - RECORD_AND_FRAME, RECORD_AND_FRAME);
    }
    return stack;
}

/* The end of the memory of `stack`: the next one's guard, or the end of the slab. */
static char *end_of(const mc_stack *stack) {
    const mc_slab *slab = stack->slab;
    size_t index = (size_t)(stack - slab->stacks);
    return slab->mapping + slab->len / slab->count * (index + 1);
}

static void return_memory(char *from, const char *to) {
    /* Guards in between stay. It is advice: where it fails, memory stays in use. */
    madvise(from, (size_t)(to - from), MADV_DONTNEED);
}

void mc_stack_give(mc_stack_store *store, mc_stack *stack) {
    if (!store || atomic_load_explicit(&stack->slab->home, memory_order_relaxed) != store) {
        return_memory(stack->low, end_of(stack));
        leave_slab(stack->slab);
        return;
    }
    mc_list_append(store->warm.next, &stack->link); /* before the first: the latest is warmest */
    store->warm_count++;
}

/* ---- giving memory back ------------------------------------------------- */

/* A slab of which nothing is in use goes as a whole. */
static void drop_slab(mc_stack_store *store, mc_slab *slab) {
    for (size_t i = 0; i < slab->count; i++) {
        store->dirty_count -= slab->stacks[i].dirty ? 1 : 0;
        mc_list_remove(&slab->stacks[i].link);
    }
    mc_list_remove(&slab->of_store);
    store->mapped -= slab->count;
    store->cold_count -= slab->count;
    unmap_slab(slab);
}

/* One call for each run of neighbours. */
static void clean_slab(mc_slab *slab) {
    for (size_t i = 0; i < slab->count;) {
        size_t from = i;
        while (i < slab->count && slab->stacks[i].dirty) {
            slab->stacks[i++].dirty = false;
        }
        if (i > from) {
            return_memory(slab->stacks[from].low, end_of(&slab->stacks[i - 1]));
        }
        i++;
    }
}

static void clean_all(mc_stack_store *store) {
    for (mc_list *at = store->slabs.next; at != &store->slabs; at = at->next) {
        clean_slab(MC_CONTAINER(at, mc_slab, of_store));
    }
    store->dirty_count = 0;
}

static void make_cold(mc_stack_store *store, mc_stack *stack) {
    mc_list_remove(&stack->link);
    store->warm_count--;
    mc_list_append(&store->cold, &stack->link);
    store->cold_count++;
    stack->dirty = true;
    store->dirty_count++;
    if (++stack->slab->cold == stack->slab->count) {
        drop_slab(store, stack->slab);
    }
}

/*
 * Where many tasks end at once, nearly all slabs soon go as a whole: what remains is cleaned
 * only when it has become as much as may be kept anyway.
 */
void mc_stack_store_trim(mc_stack_store *store) {
    while (store->warm_count > store->warm_limit) {
        make_cold(store, MC_CONTAINER(store->warm.prev, mc_stack, link));
    }
    if (store->dirty_count > store->warm_limit) {
        clean_all(store);
    }
}

size_t mc_stack_store_used(const mc_stack_store *store) {
    return store->mapped - store->cold_count;
}

bool mc_stack_guards(const mc_stack *stack, const void *address) {
    uintptr_t at = (uintptr_t)address, end = (uintptr_t)stack->low;
    return at < end && at >= end - stack->slab->guard;
}
