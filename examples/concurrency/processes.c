/*
 * Child processes: work on a copy, in parallel, and a crash costs one call.
 *
 *     def shout(text):
 *         if text == "crash":
 *             os.abort()
 *         return text.upper()
 *
 *     for word in "hello", "crash", "again":
 *         with ProcessPoolExecutor(2) as pool:    # a new one: a crash spoils all of it; not ours
 *             try:
 *                 print(pool.submit(shout, word).result())
 *             except BrokenProcessPool:
 *                 print("a child died")
 *
 * Prints:
 * HELLO
 * a child died
 * AGAIN
 */
#include <modelc/async.h>

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

static int shout(mc_str input, mc_buf *output, void *arg) { /* in a child */
    (void)arg;
    if (mc_str_equal(input, MC_STR("crash"))) {
        abort();
    }
    for (size_t i = 0; i < input.len; i++) {
        mc_buf_add_char(output, (char)toupper((unsigned char)input.data[i]));
    }
    return MC_OK;
}

static int call(mc_process_pool *pool, mc_str word) {
    mc_buf output;
    mc_buf_init(&output, NULL, 0);
    int status = mc_process_call(pool, word, &output, mc_deadline_in(10000), NULL);
    if (status == MC_ECRASHED) {
        puts("a child died"); /* of what, an mc_process_end in place of NULL would say */
        status = MC_OK;
    } else if (status == MC_OK) {
        printf("%.*s\n", MC_STR_ARG(mc_buf_str(&output)));
    }
    mc_buf_free(&output);
    return status;
}

static int amain(void *arg) {
    (void)arg;
    mc_process_pool *pool;
    int status = mc_process_pool_open(&(mc_process_options){.workers = 2}, shout, NULL, &pool);
    if (status != MC_OK) {
        return status;
    }
    const mc_str words[] = {MC_STR("hello"), MC_STR("crash"), MC_STR("again")};
    for (size_t i = 0; i < 3 && status == MC_OK; i++) {
        status = call(pool, words[i]);
    }
    mc_process_pool_close(pool);
    return status;
}

int main(void) {
    return mc_run(amain, NULL) != MC_OK;
}
