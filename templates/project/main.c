/* main.c - serves $name$. */
#include "$package$_service.h"

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&$package$_api_service};
    mc_app app = {
        .services = services,
        .services_len = sizeof services / sizeof *services,
        .access_log = MC_ACCESS_LOG_TEXT,
    };
    return mc_serve_main(&app, argc, argv);
}
