/* ours.c - the operations of bench.dsl. */
#include "bench_service.h"

bench_bench_hello_result bench_bench_hello(mc_context *ctx) {
    return bench_bench_hello_ok(ctx, &(bench_message){.message = MC_STR("hello")});
}

bench_bench_hello_sync_result bench_bench_hello_sync(mc_context *ctx) {
    return bench_bench_hello_sync_ok(ctx, &(bench_message){.message = MC_STR("hello")});
}

bench_bench_wait_result bench_bench_wait(mc_context *ctx) {
    mc_sleep(50);
    return bench_bench_wait_ok(ctx, &(bench_message){.message = MC_STR("hello")});
}

bench_bench_item_result bench_bench_item(mc_context *ctx, int64_t id, int64_t limit) {
    return bench_bench_item_ok(
        ctx, &(bench_item){.id = id, .limit = limit, .name = MC_STR("something")});
}

bench_bench_order_result bench_bench_order(mc_context *ctx, const bench_order *body) {
    return bench_bench_order_ok(ctx, body);
}

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&bench_bench_service};
    mc_app app = {.services = services, .services_len = 1, .options = {.max_connections = 20000}};
    return mc_serve_main(&app, argc, argv);
}
