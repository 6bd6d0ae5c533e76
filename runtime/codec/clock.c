/** clock.c - what the types of types.h take from the system: the time, and random bytes. */
#include "scalar.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

mc_datetime mc_datetime_now(void) {
    struct timespec now = {0};
    mc_datetime result = {0};
    /* The clock of the system is there since it was set up, and cannot fail. */
    clock_gettime(CLOCK_REALTIME, &now);
    if (!mc_datetime_from_unix(&result, now.tv_sec, (uint32_t)(now.tv_nsec / 1000))) {
        mc_datetime_from_unix(&result, 0, 0); /* a clock past the year 9999 */
    }
    return result;
}

mc_date mc_date_today(void) {
    return mc_datetime_now().date;
}

mc_time mc_time_now(void) {
    return mc_datetime_now().time;
}

mc_uuid mc_uuid4(void) {
    mc_uuid uuid;
    ssize_t got;
    /* So few bytes come all at once; a signal may still come before them. */
    do {
        got = getrandom(uuid.bytes, sizeof uuid.bytes, 0);
    } while (got < 0 && errno == EINTR);
    if (got != (ssize_t)sizeof uuid.bytes) {
        fputs("mc_uuid4: the system gives no random bytes\n", stderr);
        abort();
    }
    uuid.bytes[6] = (uint8_t)((uuid.bytes[6] & 0x0F) | 0x40); /* version 4 */
    uuid.bytes[8] = (uint8_t)((uuid.bytes[8] & 0x3F) | 0x80); /* RFC 9562's variant */
    return uuid;
}
