/* Starts the server: yours to change. modelc never writes over this file. */
#include "sockets_service.h"

int main(int argc, char **argv) {
    static const mc_service *const services[] = {
        &sockets_rooms_service,
    };
    mc_app app = {.services = services, .services_len = sizeof services / sizeof *services};
    return mc_serve_main(&app, argc, argv);
}
