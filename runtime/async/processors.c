/* How many processors there are for us: fewer than the machine has, where we are held to some. */
#include <modelc/callback.h>
#include <sched.h>
#include <unistd.h>

unsigned mc_processors(void) {
    cpu_set_t ours;
    if (sched_getaffinity(0, sizeof ours, &ours) == 0) {
        return (unsigned)CPU_COUNT(&ours); /* never none */
    }
    long all = sysconf(_SC_NPROCESSORS_ONLN); /* more than fit into the set */
    return all > 0 ? (unsigned)all : 1;
}
