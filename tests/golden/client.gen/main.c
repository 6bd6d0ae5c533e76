/* Starts the server: yours to change. modelc never writes over this file. */
#include "client_service.h"

int main(int argc, char **argv) {
    static const mc_service *const services[] = {
        &client_items_service,
    };
    mc_app app = {.services = services, .services_len = sizeof services / sizeof *services};
    return mc_serve_main(&app, argc, argv);
}
