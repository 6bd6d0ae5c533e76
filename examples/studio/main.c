/* main.c - starts the server. */
#include "studio_service.h"

#include <stdlib.h>

int main(int argc, char **argv) {
    static const mc_service *const services[] = {&studio_meters_service, &studio_takes_service,
                                                 &studio_covers_service};
    const char *files = getenv("STUDIO_FILES");
    if (!files) files = ".";
    const mc_folder folders[] = {{"/files", files}};
    mc_app app = {
        .state = &files,
        .folders = folders,
        .folders_len = 1,
        .services = services,
        .services_len = sizeof services / sizeof *services,
        .options = {.max_upload_bytes = 8 << 20, .upload_memory_bytes = 64 << 10},
    };
    return mc_serve_main(&app, argc, argv);
}
