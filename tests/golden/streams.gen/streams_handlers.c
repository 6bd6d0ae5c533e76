/* The handlers of streams: yours to fill in. modelc never writes over this file. */
#include "streams_service.h"

/** GET /ticks, on the event loop: it must not block. */
streams_ticks_history_result streams_ticks_history(mc_context *ctx, int64_t limit) {
    (void)limit;
    return (streams_ticks_history_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /ticks/live, on the event loop: it must not block. */
streams_ticks_live_result streams_ticks_live(mc_context *ctx, const mc_str *last) {
    (void)last;
    return (streams_ticks_live_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /ticks/counts, on the event loop: it must not block. */
streams_ticks_counts_result streams_ticks_counts(mc_context *ctx) {
    return (streams_ticks_counts_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /ticks/texts, on the event loop: it must not block. */
streams_ticks_texts_result streams_ticks_texts(mc_context *ctx, const streams_str_list *body) {
    (void)body;
    return (streams_ticks_texts_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

