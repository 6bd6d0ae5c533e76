/* Made by modelc from streams.dsl: do not edit. */
/* What answers for the operations of streams whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "streams_service.h"

MC_WEAK streams_ticks_history_result streams_ticks_history(mc_context *ctx, int64_t limit) {
    (void)limit;
    return (streams_ticks_history_result){mc_response_missing(ctx)};
}

MC_WEAK streams_ticks_live_result streams_ticks_live(mc_context *ctx, const mc_str *last) {
    (void)last;
    return (streams_ticks_live_result){mc_response_missing(ctx)};
}

MC_WEAK streams_ticks_counts_result streams_ticks_counts(mc_context *ctx) {
    return (streams_ticks_counts_result){mc_response_missing(ctx)};
}

MC_WEAK streams_ticks_texts_result streams_ticks_texts(mc_context *ctx, const streams_str_list *body) {
    (void)body;
    return (streams_ticks_texts_result){mc_response_missing(ctx)};
}

