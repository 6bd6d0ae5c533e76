/* The handlers of service: yours to fill in. modelc never writes over this file. */
#include "service_service.h"

/** GET /items, on the event loop: it must not block. */
service_items_list_result service_items_list(mc_context *ctx, int64_t limit, const service_sort *sort, const service_str_list *tag) {
    (void)limit;
    (void)sort;
    (void)tag;
    return (service_items_list_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /items/{id}, on the event loop: it must not block. */
service_items_read_result service_items_read(mc_context *ctx, int64_t id) {
    (void)id;
    return (service_items_read_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /items, on the event loop: it must not block. */
service_items_create_result service_items_create(mc_context *ctx, const service_new_item *body) {
    (void)body;
    return (service_items_create_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** PUT /items/{id}, in the thread pool: it may block. */
service_items_replace_result service_items_replace(mc_context *ctx, int64_t id, const service_new_item *item, mc_str reason) {
    (void)id;
    (void)item;
    (void)reason;
    return (service_items_replace_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** DELETE /items/{id}, on the event loop: it must not block. */
service_items_remove_result service_items_remove(mc_context *ctx, int64_t id, const mc_str *if_match, mc_str session) {
    (void)id;
    (void)if_match;
    (void)session;
    return (service_items_remove_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** HEAD /items/{id}, on the event loop: it must not block. */
service_items_exists_result service_items_exists(mc_context *ctx, int64_t id) {
    (void)id;
    return (service_items_exists_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /items/render, in a worker process: it may crash. */
service_items_render_result service_items_render(mc_context *ctx, const service_new_item *body) {
    (void)body;
    return (service_items_render_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /items/health, on the event loop: it must not block. */
service_items_health_result service_items_health(mc_context *ctx) {
    return (service_items_health_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

