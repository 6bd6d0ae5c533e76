/* harness.c - the program around a peer: reads a file, repeats the work for a while and prints
 * nanoseconds for one pass over the file (median and least), its bytes and a checksum. */
#include "harness.h"

#include <stdlib.h>
#include <time.h>

typedef struct bench {
    const peer *peer;
    workload kind;
    mc_str *texts; /* one, or one a line */
    size_t len;
    size_t bytes;
    any_value *values; /* to write */
    mc_arena arena;
    mc_buf out;
    uint64_t sum;
} bench;

static void give_up(const char *why) {
    fprintf(stderr, "bench: %s\n", why);
    exit(1);
}

/* Of this thread: what others do at the same time does not count. */
static double now(void) {
    struct timespec at;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
    return (double)at.tv_sec * 1e9 + (double)at.tv_nsec;
}

/* ---- input ---------------------------------------------------------------------------- */

static mc_str read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) give_up("cannot open the file");
    fseek(file, 0, SEEK_END);
    const long size = ftell(file);
    rewind(file);
    /* Room behind the text is for the peers that ask for it. */
    char *text = size < 0 ? NULL : calloc((size_t)size + 128, 1);
    if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) give_up("cannot read it");
    fclose(file);
    return (mc_str){text, (size_t)size};
}

static void split(bench *run, mc_str text, bool by_line) {
    run->texts = calloc(text.len + 1, sizeof *run->texts);
    if (!run->texts) give_up("no memory");
    for (size_t start = 0; start < text.len;) {
        const char *newline = by_line ? memchr(text.data + start, '\n', text.len - start) : NULL;
        const size_t end = newline ? (size_t)(newline - text.data) : text.len;
        run->texts[run->len++] = (mc_str){text.data + start, end - start};
        run->bytes += end - start;
        start = end + 1;
    }
}

/* The values to write are read by modelc, whoever writes them. */
static void read_values(bench *run) {
    static mc_arena arena;
    mc_arena_init(&arena, NULL, (size_t)1 << 30);
    run->values = calloc(run->len, sizeof *run->values);
    if (!run->values) give_up("no memory");
    for (size_t i = 0; i < run->len; i++) {
        if (!mc_from_json(type_of(run->kind), &run->values[i], run->texts[i], NULL, &arena, NULL)) {
            give_up("the file does not fit the schema");
        }
    }
}

/* ---- work -------------------------------------------------------------------------------- */

static void read_pass(bench *run, bool sum) {
    any_value value;
    for (size_t i = 0; i < run->len; i++) {
        mc_arena_reset(&run->arena);
        if (!run->peer->read(run->kind, &value, run->texts[i], &run->arena)) {
            give_up("the peer does not read it");
        }
        if (sum && !run->peer->limit) run->sum = run->sum * 31 + checksum(run->kind, &value);
    }
}

/* What a peer wrote is read by modelc, and has to be what was to be written. */
static uint64_t sum_of_text(bench *run, mc_str text) {
    any_value back;
    mc_arena_reset(&run->arena);
    if (!mc_from_json(type_of(run->kind), &back, text, NULL, &run->arena, NULL)) return 0;
    return checksum(run->kind, &back);
}

static void write_pass(bench *run, bool sum) {
    size_t bytes = 0;
    for (size_t i = 0; i < run->len; i++) {
        const mc_str text = run->peer->write(run->kind, &run->values[i], &run->out);
        if (text.len == 0) give_up("the peer does not write it");
        bytes += text.len;
        if (sum) run->sum = run->sum * 31 + sum_of_text(run, text);
    }
    run->bytes = bytes;
}

static int compare(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The median of the passes of so many milliseconds. */
static double measure(bench *run, void (*pass)(bench *, bool), double milliseconds, double *least) {
    enum { PASSES = 65536 };
    static double times[PASSES];
    pass(run, true);
    pass(run, false);
    const double start = now();
    size_t count = 0;
    for (double before = start; count < PASSES && before - start < milliseconds * 1e6;) {
        pass(run, false);
        const double after = now();
        /* A virtual machine's clock may stand still for a moment: no time is no measurement. */
        if (after > before) times[count++] = after - before;
        before = after;
    }
    if (count == 0) give_up("the clock stands still");
    qsort(times, count, sizeof *times, compare);
    *least = times[0];
    return times[count / 2];
}

int main(int argc, char **argv) {
    if (argc < 5) give_up("usage: PEER orders|twitter|citm|canada FILE read|write MS [VARIANT]");
    static const char *const names[WORKLOADS] = {"orders", "twitter", "citm", "canada"};
    bench run = {.peer = peer_find(argc > 5 ? argv[5] : "")};
    while (run.kind < WORKLOADS && strcmp(names[run.kind], argv[1]) != 0) {
        run.kind++;
    }
    if (run.kind == WORKLOADS || !run.peer) give_up("no such workload or variant");
    mc_arena_init(&run.arena, NULL, (size_t)1 << 30);
    split(&run, read_file(argv[2]), run.kind == ORDERS);
    const bool writes = strcmp(argv[3], "write") == 0;
    if (writes ? !run.peer->write : !run.peer->read) give_up("the peer does not do that");
    if (writes) read_values(&run);
    double least;
    const double median =
        measure(&run, writes ? write_pass : read_pass, strtod(argv[4], NULL), &least);
    printf("%.0f %.0f %zu %016llx\n", median, least, run.bytes, (unsigned long long)run.sum);
    return 0;
}
