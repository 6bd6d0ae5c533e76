/* Made by modelc from client.dsl: do not edit. */
/* What answers for the operations of client whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "client_service.h"

MC_WEAK client_items_list_result client_items_list(mc_context *ctx, const client_find *find, const mc_str *x_trace) {
    (void)find;
    (void)x_trace;
    return (client_items_list_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_read_result client_items_read(mc_context *ctx, int64_t id) {
    (void)id;
    return (client_items_read_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_create_result client_items_create(mc_context *ctx, const client_new_item *body) {
    (void)body;
    return (client_items_create_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_replace_result client_items_replace(mc_context *ctx, int64_t id, const client_new_item *item, const double *at) {
    (void)id;
    (void)item;
    (void)at;
    return (client_items_replace_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_remove_result client_items_remove(mc_context *ctx, int64_t id, mc_str session) {
    (void)id;
    (void)session;
    return (client_items_remove_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_login_result client_items_login(mc_context *ctx, mc_str client, mc_str arena, mc_str reply) {
    (void)client;
    (void)arena;
    (void)reply;
    return (client_items_login_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_note_result client_items_note(mc_context *ctx) {
    return (client_items_note_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_note_of_result client_items_note_of(mc_context *ctx, const mc_upload *note) {
    (void)note;
    return (client_items_note_of_result){mc_response_missing(ctx)};
}

MC_WEAK client_items_feed_result client_items_feed(mc_context *ctx) {
    return (client_items_feed_result){mc_response_missing(ctx)};
}

