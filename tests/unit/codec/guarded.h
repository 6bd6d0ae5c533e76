/**
 * guarded.h - input that ends at the end of a page which nobody may read past, so that
 * reading one byte too many is a crash in any build.
 */
#ifndef MODELC_TESTS_GUARDED_H
#define MODELC_TESTS_GUARDED_H

#include <modelc/base.h>
#include <sys/mman.h>
#include <unistd.h>

typedef struct guarded {
    char *pages; /* behind one that may not be read either */
    size_t room; /* of the pages that may be read; the one that may not follows */
} guarded;

/** Room for inputs of up to `size` bytes; false where the system refuses. */
static inline bool guarded_init(guarded *guard, size_t size) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    guard->room = (size + page - 1) / page * page;
    void *pages = mmap(NULL, guard->room + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) return false;
    guard->pages = (char *)pages + page;
    return mprotect(guard->pages, guard->room, PROT_READ | PROT_WRITE) == 0;
}

/** A copy of `text` whose last byte is the last that may be read; the same pages each time. */
static inline mc_str guarded_copy(guarded *guard, mc_str text) {
    char *copy = guard->pages + guard->room - text.len;
    if (text.len > 0) memcpy(copy, text.data, text.len);
    return (mc_str){copy, text.len};
}

/** The same with its first byte as the first that may be read. */
static inline mc_str guarded_front(guarded *guard, mc_str text) {
    if (text.len > 0) memcpy(guard->pages, text.data, text.len);
    return (mc_str){guard->pages, text.len};
}

static inline void guarded_free(guarded *guard) {
    const size_t page = (size_t)sysconf(_SC_PAGESIZE);
    munmap(guard->pages - page, guard->room + 2 * page);
}

#endif
