/*
 * Worker processes that are started anew when they die: what `gunicorn --workers 1` does for a
 * server. This one worker crashes once, and then ends well.
 *
 *     def work(runs):
 *         if runs == 1:
 *             os.abort()
 *
 *     runs, ended_well = 0, False
 *     while not ended_well:
 *         runs += 1
 *         worker = multiprocessing.Process(target=work, args=[runs])
 *         worker.start()
 *         print("started")
 *         worker.join()
 *         ended_well = worker.exitcode == 0
 *         print("stopped" if ended_well else "died")
 *
 * Prints:
 * started
 * died
 * started
 * stopped
 */
#include <modelc/async.h>

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

static void tell(mc_worker_event event, unsigned index, int pid, int status, void *arg) {
    static const char *const words[] = {"started", "died", "stopped"};
    (void)index;
    (void)pid;
    (void)status;
    (void)arg;
    puts(words[event]);
    fflush(stdout); /* a child that is forked now must not print it again */
}

static int work(unsigned index, void *arg) { /* in a child; a server would call mc_run here */
    int *runs = arg;
    (void)index;
    if (++*runs == 1) {
        abort();
    }
    return 0;
}

int main(void) {
    /* Shared by the processes, since each child has a copy of all else. */
    int *runs = mmap(NULL, sizeof *runs, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    mc_supervise_options options = {.workers = 1, .backoff_ms = 10, .on_event = tell};
    return runs == MAP_FAILED || mc_supervise(&options, work, runs) != MC_OK;
}
