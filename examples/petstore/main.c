/* main.c - petstore [--config FILE] [DATABASE] [OPTION...]: reads its settings, opens, serves,
 * closes. The options are the server's own: see --help. */
#include "petstore_service.h"
#include "shop.h"

#include <sys/stat.h>

#define GZIP_FROM 1024
#define UPLOAD_MAX ((size_t)256 << 10)

/* ---- before the first connection, and after the last -------------------------------------- */

static int open_shop(mc_app *app) {
    shop *opened = app->state;
    if (mkdir(opened->settings.papers.data, 0700) != 0 && errno != EEXIST) {
        perror("petstore: the folder of the papers");
        return -1;
    }
    opened->store = store_open(opened->settings.database.data);
    return opened->store ? 0 : -1;
}

static void close_shop(mc_app *app) {
    store_close(((shop *)app->state)->store);
}

/* ---- the command line ------------------------------------------------------------------------ */

/* Takes what is ours out of the arguments; what is left are the server's. */
static bool take_arguments(shop *of, int *argc, char **argv) {
    char *program = argv[0];
    int taken = 0;
    const char *file = NULL;
    if (*argc > 2 && strcmp(argv[1], "--config") == 0) {
        file = argv[2];
        taken = 2;
    }
    if (!shop_read_settings(of, file)) return false;
    if (*argc > taken + 1 && argv[taken + 1][0] != '-')
        of->settings.database = mc_str_from(argv[++taken]);
    *argc -= taken;
    memmove(argv, argv + taken, (size_t)(*argc + 1) * sizeof *argv);
    argv[0] = program;
    return true;
}

static int serve(shop *opened, int argc, char **argv) {
    static const mc_service *const services[] = {
        &petstore_pets_service, &petstore_owners_service, &petstore_orders_service,
        &petstore_shop_service, &petstore_till_service,
    };
    static const mc_access_log logs[] = {MC_ACCESS_LOG_NONE, MC_ACCESS_LOG_TEXT,
                                         MC_ACCESS_LOG_JSON};
    const settings_settings *settings = &opened->settings;
    const char *origins[20]; /* the schema allows no more */
    for (size_t i = 0; i < settings->origins.len; i++)
        origins[i] = settings->origins.items[i].data;
    const mc_folder folders[] = {{"/papers", settings->papers.data}};
    mc_app app = {
        .services = services,
        .services_len = sizeof services / sizeof *services,
        .state = opened,
        .on_start = open_shop,
        .on_stop = close_shop,
        .folders = folders,
        .folders_len = 1,
        .access_log = logs[settings->log],
        .request_ids = true,
        .rate_per_second = (size_t)settings->rate,
        .gzip_min_bytes = GZIP_FROM,
        .cors_origins = origins,
        .cors_origins_len = settings->origins.len,
        .options = {.max_upload_bytes = UPLOAD_MAX},
    };
    return mc_serve_main(&app, argc, argv);
}

int main(int argc, char **argv) {
    shop opened = {.till_taken = ATOMIC_FLAG_INIT};
    int status = take_arguments(&opened, &argc, argv) ? serve(&opened, argc, argv) : 2;
    mc_arena_free(&opened.memory);
    return status;
}
