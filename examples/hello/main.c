/* main.c - starts the server. */
#include "hello_service.h"

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&hello_door_service};
    mc_app app = {.services = services, .services_len = 1};
    return mc_serve_main(&app, argc, argv);
}
