/* Made by modelc from sockets.dsl: do not edit. */
/* What answers for the operations of sockets whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "sockets_service.h"

MC_WEAK sockets_rooms_talk_result sockets_rooms_talk(mc_context *ctx, mc_str room, mc_str name) {
    (void)room;
    (void)name;
    return (sockets_rooms_talk_result){mc_response_missing(ctx)};
}

MC_WEAK sockets_rooms_bytes_result sockets_rooms_bytes(mc_context *ctx) {
    return (sockets_rooms_bytes_result){mc_response_missing(ctx)};
}

MC_WEAK sockets_rooms_sums_result sockets_rooms_sums(mc_context *ctx) {
    return (sockets_rooms_sums_result){mc_response_missing(ctx)};
}

