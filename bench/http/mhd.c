/* mhd.c - a fixed answer by libmicrohttpd. */
#include <microhttpd.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static struct MHD_Response *response;

static enum MHD_Result answer(void *user, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *data,
                              size_t *len, void **state) {
    (void)user, (void)url, (void)method, (void)version, (void)data, (void)len, (void)state;
    return MHD_queue_response(connection, MHD_HTTP_OK, response);
}

int main(int argc, char **argv) {
    static char body[] = "{\"message\":\"hello\"}";
    int port = 8790;
    if (argc > 1 && sscanf(argv[1], "%d", &port) != 1) return 2;
    response = MHD_create_response_from_buffer(strlen(body), body, MHD_RESPMEM_PERSISTENT);
    if (!MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, (uint16_t)port, NULL, NULL, answer, NULL,
                          MHD_OPTION_END))
        return 1;
    for (;;)
        pause();
}
