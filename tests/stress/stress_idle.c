/*
 * More tasks that wait than the kernel allows mappings (vm.max_map_count): each has a guard
 * below its stack, found by letting the kernel read there, and holds one page of memory.
 * ThreadSanitizer has no room for so many, and none of them has a thread.
 */
#include <modelc/async.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define TASKS 70000
#define STACK_SIZE 8192
#define MOST_BYTES 4506.0 /* 4.4 KB: a page, and a part of what the kernel needs for it */
#define PAGE 4096

#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) ||                               \
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
static const bool memory_is_ours = false; /* the sanitizer's is in between */
#else
static const bool memory_is_ours = true;
#endif

typedef struct idle {
    const char **frames; /* an address on the stack of each */
    size_t count;
    mc_event over;
} idle;

/* ---- memory ------------------------------------------------------------- */

static double status_kb(const char *field) {
    char line[256];
    double kb = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file && fgets(line, sizeof line, file)) {
        if (strncmp(line, field, strlen(field)) == 0) {
            kb = strtod(line + strlen(field), NULL);
        }
    }
    if (file) {
        fclose(file);
    }
    return kb;
}

/* With the page tables, which no resident set counts. */
static double bytes_in_use(void) {
    return (status_kb("VmRSS:") + status_kb("VmPTE:")) * 1024;
}

/* ---- guards ------------------------------------------------------------- */

/* Without libc's function, in which AddressSanitizer would look first. */
static bool is_readable(const char *at, int sink) {
    return syscall(SYS_write, sink, at, 1) == 1;
}

/* Below `frame`, before anything that is not this stack could begin. */
static bool has_guard(const char *frame, int sink) {
    for (size_t below = 0; below < (size_t)STACK_SIZE + 2 * PAGE; below += PAGE) {
        if (!is_readable(frame - below, sink)) {
            return below > 0;
        }
    }
    return false;
}

static size_t count_guarded(const idle *all, int fds[2]) {
    size_t guarded = 0;
    char drop[1024];
    for (size_t i = 0; i < all->count; i++) {
        guarded += has_guard(all->frames[i], fds[1]);
        if (read(fds[0], drop, sizeof drop) < 0) {
            break;
        }
    }
    return guarded;
}

/* ---- what runs ---------------------------------------------------------- */

static int wait_for_the_end(void *arg) {
    idle *all = arg;
    char here = 0;
    all->frames[all->count++] = &here;
    return mc_event_wait(&all->over, MC_NEVER);
}

/* A pipe, since it copies what is written; what writes to nowhere never looks. */
static int look_at_guards(const idle *all) {
    int fds[2];
    if (pipe(fds) != 0) {
        return -errno;
    }
    size_t guarded = count_guarded(all, fds);
    close(fds[0]);
    close(fds[1]);
    printf("%zu tasks, %zu with a guard\n", all->count, guarded);
    return guarded == all->count ? MC_OK : EILSEQ;
}

static int look(const idle *all, double before) {
    double each = (bytes_in_use() - before) / (double)all->count;
    printf("%.0f bytes each\n", each);
    int status = look_at_guards(all);
    return status == MC_OK && memory_is_ours && each > MOST_BYTES ? EILSEQ : status;
}

/* Kernels without guards in the page tables refuse what they cannot guard, from about 32,000. */
static int many(void *arg) {
    idle *all = arg;
    double before = bytes_in_use();
    mc_scope *scope = mc_scope_open("idle");
    int status = MC_OK, spawned = 0;
    while (spawned < TASKS && status == MC_OK) {
        status = mc_scope_spawn(scope, wait_for_the_end, all);
        spawned += status == MC_OK;
    }
    mc_yield_now();
    status = status == MC_ENOMEM && spawned > TASKS / 3 ? MC_OK : status;
    status = status == MC_OK ? look(all, before) : status;
    mc_event_set(&all->over);
    int closed = mc_scope_close(scope);
    return status == MC_OK ? closed : status;
}

int main(void) {
    idle all = {.frames = calloc(TASKS, sizeof *all.frames)};
    mc_run_options options = {.stack_size = STACK_SIZE};
    int status = all.frames ? mc_run_with(&options, many, &all) : MC_ENOMEM;
    free(all.frames);
    if (status != MC_OK) {
        fprintf(stderr, "stress_idle: %s (%d)\n", mc_strerror(status), status);
    }
    return status != MC_OK;
}
