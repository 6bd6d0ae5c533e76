/* The words for a status. */
#include <modelc/async.h>

#include <string.h>

const char *mc_strerror(int status) {
    switch (status) {
    case MC_OK:
        return "no error";
    case MC_ECANCELED:
        return "the task was cancelled";
    case MC_ETIMEDOUT:
        return "the deadline passed";
    case MC_EDEADLK:
        return "this wait could never have ended";
    case MC_EBUSY:
        return "another task waits for this already";
    case MC_ENOLOOP:
        return "called where no task runs";
    case MC_ECLOSED:
        return "the channel is closed";
    case MC_ENOHOST:
        return "no host has that name";
    case MC_ECRASHED:
        return "the process that ran it died";
    default:
        break;
    }
    /* Not strerror, whose text another thread may overwrite. */
    const char *text = status < 0 && status > MC_ENOLOOP ? strerrordesc_np(-status) : NULL;
    return text ? text : "an error of the program's own";
}
