/* Starts the server: yours to change. modelc never writes over this file. */
//% for unit in units
#include "$unit.package$_service.h"
//% end

int main(int argc, char **argv) {
    static const mc_service *const services[] = {
//% for service in services
        &$service.c_name$,
//% end
    };
    mc_app app = {.services = services, .services_len = sizeof services / sizeof *services};
    return mc_serve_main(&app, argc, argv);
}
