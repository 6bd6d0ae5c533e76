/* Runs the pieces of C of docs/async.md, which check_docs.cmake puts into pieces.c. */
#include "pieces.c"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <unistd.h>

static int failures;

static void expect(bool is_so, const char *what) {
    if (!is_so) {
        fprintf(stderr, "not so: %s\n", what);
        failures++;
    }
}

/* ---- in turn ------------------------------------------------------------ */

static void run_first_program(void) {
    int64_t before = mc_now_ms();
    expect(the_first_program() == 0, "the first program ends well");
    expect(mc_now_ms() - before >= 200, "and takes as long as the longer fetch");
}

static void run_copy(void) {
    int in[2], out[2];
    char got[8] = "";
    bool ready = pipe(in) == 0 && pipe(out) == 0 && write(in[1], "hello", 5) == 5;
    close(in[1]);
    expect(ready && copy(in[0], out[1]) == MC_OK, "copy ends with the input");
    expect(ready && read(out[0], got, sizeof got) == 5 && strcmp(got, "hello") == 0, "copy copies");
    mc_close(in[0]);
    mc_close(out[0]);
    mc_close(out[1]);
}

static void run_greet(void) {
    int fds[2];
    char got[8] = "";
    expect(pipe(fds) == 0 && greet((void *)(intptr_t)fds[1]) == MC_OK, "greet ends well");
    expect(read(fds[0], got, sizeof got - 1) == 6 && strcmp(got, "hello\n") == 0, "greet greets");
    mc_close(fds[0]);
}

static void run_asking(void) {
    char too_long[300];
    memset(too_long, 'x', sizeof too_long - 1);
    too_long[sizeof too_long - 1] = '\0';
    expect(ask_for_at_most_two_seconds(too_long) == MC_EINVAL, "a name that is too long");
}

static void run_channels(void) {
    mc_channel *numbers = mc_channel_new(2, sizeof(int));
    expect(consume(numbers) == 45, "consume sums what was produced");
    mc_channel_free(numbers);
    mc_channel *a = mc_channel_new(1, sizeof(int)), *b = mc_channel_new(1, sizeof(int));
    expect(mc_channel_send(b, &(int){7}, MC_NEVER) == MC_OK, "there is room for one");
    expect(whichever_is_first(a, b) == 7, "whichever_is_first takes what is there");
    mc_channel_free(a);
    mc_channel_free(b);
}

static void run_processes(void) {
    mc_buf output;
    mc_buf_init(&output, NULL, 100);
    expect(parse_safely(MC_STR("text"), &output) == MC_OK, "parse_safely ends well");
    expect(mc_str_equal(mc_buf_str(&output), MC_STR("text")), "a child's output comes back");
    mc_buf_free(&output);
}

static int all_in_a_task(void *arg) {
    run_copy();
    run_greet();
    run_asking();
    run_channels();
    expect(sum_of_squares(5) == 30, "sum_of_squares, in a task");
    expect(store(NULL) == MC_OK, "store");
    run_processes();
    (void)arg;
    return MC_OK;
}

int main(void) {
    mc_run_options virtual_clock = {.virtual_clock = true};
    int ticks = 3;
    run_first_program();
    expect(mc_run(all_in_a_task, NULL) == MC_OK, "no error was left over");
    expect(sum_of_squares(5) == 30, "sum_of_squares, without a loop");
    expect(mc_run_with(&virtual_clock, start_ticking, &ticks) == MC_OK, "ticking ends well");
    expect(ticks == 0, "and when nothing is registered any more");
    expect(test_without_waiting() == MC_OK, "an hour takes no time");
    return failures != 0;
}
