/* main.c - petstore [DATABASE] [--host HOST] [--port PORT] [--quiet]: opens, serves, closes. */
#include "petstore_service.h"
#include "shop.h"

static int open_shop(mc_app *app) {
    shop *opened = app->state;
    opened->store = store_open(opened->path);
    return opened->store ? 0 : -1;
}

static void close_shop(mc_app *app) {
    store_close(((shop *)app->state)->store);
}

int main(int argc, char **argv) {
    static const mc_service *const services[] = {
        &petstore_pets_service,
        &petstore_owners_service,
        &petstore_orders_service,
        &petstore_shop_service,
    };
    shop opened = {.path = "petstore.db"};
    if (argc > 1 && argv[1][0] != '-') {
        opened.path = argv[1];
        argv[1] = argv[0]; /* what is left are the server's own options */
        argv++, argc--;
    }
    mc_app app = {
        .services = services,
        .services_len = sizeof services / sizeof *services,
        .state = &opened,
        .on_start = open_shop,
        .on_stop = close_shop,
    };
    return mc_serve_main(&app, argc, argv);
}
