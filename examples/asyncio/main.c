/*
 * Two sleepers, first one after the other, then together; and a generator. Beside each
 * line of C stands its Python.
 */
#include <modelc/async.h>

#include <stdio.h>

static int q(void *arg) {        // async def q():
    puts("q: good night");       //     print("q: good night")
    int status = mc_sleep(3000); //     await asyncio.sleep(3)
    puts("q: good morning");     //     print("q: good morning")
    (void)arg;
    return status;
}

static int a(void *arg) {  // async def a():
    puts("a: I am awake"); //     print("a: I am awake")
    (void)arg;
    return MC_OK;
}

static int in_sequence(void *arg) {  // async def in_sequence():
    int status = q(arg);             //     await q()
    return status ? status : a(arg); //     await a()
}

static int together(void *arg) {                          // async def together():
    return mc_gather(mc_spawn(q, arg), mc_spawn(a, arg)); //     await gather(q(), a())
}

static int lines(mc_generator *gen, void *arg) { // def lines(poem):
    int status = MC_OK;
    for (const char **line = arg; *line && status == MC_OK; line++) { //     for line in poem:
        status = mc_yield(gen, line);                                 //         yield line
    }
    return status;
}

static int print_lines(void *poem) { // def print_lines(poem):
    mc_generator *gen = mc_generator_new(lines, poem, sizeof(char *));
    const char *line;
    while (mc_next(gen, &line)) { //     for line in lines(poem):
        puts(line);               //         print(line)
    }
    return gen ? mc_generator_close(gen) : MC_ENOMEM;
}

static int timed(const char *what, mc_fn *fn) {      // async def timed(what, fn):
    int64_t start = mc_now_ms();                     //     start = time.monotonic()
    int status = fn(NULL);                           //     await fn()
    double s = (double)(mc_now_ms() - start) / 1000; // s = time.monotonic() - start
    printf("-- %s: %.1f s\n", what, s);              //     print(f"-- {what}: {s:.1f} s")
    return status;
}

static int amain(void *poem) {                      // async def amain(poem):
    int status = timed("in sequence", in_sequence); // await timed("in sequence", in_sequence)
    if (status == MC_OK) {
        status = timed("together", together); //     await timed("together", together)
    }
    return status == MC_OK ? print_lines(poem) : status; // print_lines(poem)
}

int main(void) {
    const char *poem[] = {"Row, row, row your boat,", "gently down the stream.", NULL};
    int status = mc_run(amain, poem); // asyncio.run(amain(poem))
    if (status != MC_OK) {
        fprintf(stderr, "%s\n", mc_strerror(status));
    }
    return status != MC_OK;
}
