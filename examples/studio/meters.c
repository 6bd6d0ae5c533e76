/* meters.c - streams: items that are sent while their handler runs. */
#include "studio_service.h"

#include <stdio.h>

/* What the tape holds; more cannot be asked for. */
#define TAPE_MAX 100000

static studio_level level_at(int64_t n) {
    return (studio_level){.n = n, .db = -(double)(n * 7 % 90)};
}

studio_meters_replay_result studio_meters_replay(mc_context *ctx, int64_t count) {
    if (count > TAPE_MAX) return studio_meters_replay_no_tape(ctx, MC_STR("the tape is shorter"));
    for (int64_t n = 1; n <= count; n++) {
        studio_level level = level_at(n);
        if (!studio_meters_replay_send(ctx, &level)) break;
    }
    return studio_meters_replay_ok(ctx);
}

static void stop_meter(void *arg) {
    (void)arg;
    fprintf(stderr, "a meter stopped\n");
}

studio_meters_live_result studio_meters_live(mc_context *ctx, int64_t every, const int64_t *last) {
    mc_context_defer(ctx, stop_meter, NULL);
    mc_stream_begin(ctx);
    for (int64_t n = last ? *last + 1 : 1; mc_sleep(every) == MC_OK; n++) {
        char id[24];
        snprintf(id, sizeof id, "%lld", (long long)n);
        studio_level level = level_at(n);
        mc_event_fields fields = {.event = MC_STR("level"), .id = mc_str_from(id)};
        if (!studio_meters_live_send_event(ctx, &level, &fields)) break;
    }
    return studio_meters_live_ok(ctx);
}
