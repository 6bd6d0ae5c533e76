/* The handlers of sockets: yours to fill in. modelc never writes over this file. */
#include "sockets_service.h"

/** GET /rooms/{room}, on the event loop: it must not block. */
sockets_rooms_talk_result sockets_rooms_talk(mc_context *ctx, mc_str room, mc_str name) {
    (void)room;
    (void)name;
    return (sockets_rooms_talk_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /rooms/bytes/echo, on the event loop: it must not block. */
sockets_rooms_bytes_result sockets_rooms_bytes(mc_context *ctx) {
    return (sockets_rooms_bytes_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /rooms/sums/all, on the event loop: it must not block. */
sockets_rooms_sums_result sockets_rooms_sums(mc_context *ctx) {
    return (sockets_rooms_sums_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

