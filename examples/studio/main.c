/* main.c - starts the server. */
#include "studio_service.h"

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&studio_meters_service, &studio_takes_service,
                                                 &studio_covers_service};
    mc_app app = {
        .services = services,
        .services_len = sizeof services / sizeof *services,
        .options = {.max_upload_bytes = 8 << 20, .upload_memory_bytes = 64 << 10},
    };
    return mc_serve_main(&app, argc, argv);
}
