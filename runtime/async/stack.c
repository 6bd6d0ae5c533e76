/* Stacks with a guard below them, and a bounded store of used ones. */
#include "stack.h"

#include "fibre.h"

#include <modelc/async.h>
#include <modelc/base.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

#if __has_include(<valgrind/valgrind.h>)
#include <valgrind/valgrind.h>
#else
#define VALGRIND_STACK_REGISTER(low, high) 0U
#define VALGRIND_STACK_DEREGISTER(id) ((void)(id))
#endif

/* Linux 6.13; older kernels say EINVAL. */
#ifndef MADV_GUARD_INSTALL
#define MADV_GUARD_INSTALL 102
#endif

/* Wide, so that a function with a large array does not step over it. */
#define GUARD_SIZE ((size_t)64 << 10)

/*
 * All stacks have the same place within a page, so their tops would fight for the same
 * few cache sets; each starts a little lower than the one before, in this many steps.
 */
#define COLOURS 16
#define COLOUR_STEP 128

void mc_stack_store_init(mc_stack_store *store, size_t stack_size, size_t free_limit) {
    *store = (mc_stack_store){.stack_size = stack_size, .free_limit = free_limit};
}

/*
 * A guard in the page tables splits no mapping; mprotect's does, and 65530 is the most. It
 * also keeps the kernel from making huge pages of many small stacks.
 */
static bool guard(char *mapping, size_t guard_size) {
    return madvise(mapping, guard_size, MADV_GUARD_INSTALL) == 0 ||
           mprotect(mapping, guard_size, PROT_NONE) == 0;
}

static bool round_up(size_t size, size_t unit, size_t *out) {
    if (!mc_size_add(size, unit - 1, out)) {
        return false;
    }
    *out -= *out % unit;
    return true;
}

static mc_stack *map_stack(size_t nominal, size_t colour) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    size_t guard_size, size, total;
    if (!round_up(GUARD_SIZE, page, &guard_size) ||
        !mc_size_add(nominal, sizeof(mc_stack) + COLOURS * COLOUR_STEP, &size) ||
        !round_up(size, page, &size) || !mc_size_add(guard_size, size, &total)) {
        return NULL;
    }
    char *mapping = mmap(NULL, total, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (mapping == MAP_FAILED) {
        return NULL;
    }
    if (!guard(mapping, guard_size)) {
        munmap(mapping, total);
        return NULL;
    }
    mc_stack *stack = (mc_stack *)(void *)(mapping + total - sizeof(mc_stack));
    char *low = mapping + guard_size;
    size_t used = (size - sizeof(mc_stack) - colour % COLOURS * COLOUR_STEP) & ~(size_t)15;
    *stack = (mc_stack){.mapping = mapping,
                        .guard = guard_size,
                        .low = low,
                        .size = used,
                        .registered = VALGRIND_STACK_REGISTER(low, low + used)};
    return stack;
}

static void unmap_stack(mc_stack *stack) {
    VALGRIND_STACK_DEREGISTER(stack->registered);
    char *end = (char *)stack + sizeof *stack;
    munmap(stack->mapping, (size_t)(end - stack->mapping));
}

void mc_stack_store_free(mc_stack_store *store) {
    while (store->free) {
        mc_stack *stack = store->free;
        store->free = stack->next;
        unmap_stack(stack);
    }
    store->free_count = 0;
}

mc_stack *mc_stack_take(mc_stack_store *store) {
    if (!store) {
        return map_stack(MC_STACK_SIZE, 0);
    }
    if (store->free) {
        mc_stack *stack = store->free;
        store->free = stack->next;
        store->free_count--;
        return stack;
    }
    mc_stack *stack = map_stack(store->stack_size, store->mapped);
    if (stack) {
        stack->home = store;
        store->mapped++;
    }
    return stack;
}

void mc_stack_give(mc_stack_store *store, mc_stack *stack) {
    mc_fibre_clean(stack->low, stack->size);
    if (!store || stack->home != store) {
        unmap_stack(stack);
        return;
    }
    if (store->free_count >= store->free_limit) {
        store->mapped--;
        unmap_stack(stack);
        return;
    }
    stack->next = store->free;
    store->free = stack;
    store->free_count++;
}

bool mc_stack_guards(const mc_stack *stack, const void *address) {
    uintptr_t at = (uintptr_t)address, from = (uintptr_t)stack->mapping;
    return at >= from && at < from + stack->guard;
}
