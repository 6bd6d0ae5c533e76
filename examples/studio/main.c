/* main.c - starts the server. */
#include "studio_service.h"

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&studio_meters_service};
    mc_app app = {.services = services, .services_len = sizeof services / sizeof *services};
    return mc_serve_main(&app, argc, argv);
}
