/*
 * options.c - the server's defaults; see options.h. The header documents each of them.
 */
#include "options.h"

#include <stdlib.h>

/* More than processors that anybody has. */
#define LOOPS_MAX 256

static void size_default(size_t *field, size_t value) {
    if (*field == 0) *field = value;
}

static void time_default(int64_t *field, int64_t value) {
    if (*field <= 0) *field = value;
}

mc_server_options mc_http_options(const mc_server_options *given) {
    mc_server_options options = *given;
    if (!options.host) options.host = "127.0.0.1";
    if (options.port == 0) options.port = 8000;
    if (options.any_port) options.port = 0;
    size_default(&options.max_connections, 10000);
    size_default(&options.max_header_bytes, 8192);
    size_default(&options.max_body_bytes, (size_t)1 << 20);
    size_default(&options.max_upload_bytes, (size_t)64 << 20);
    size_default(&options.upload_memory_bytes, (size_t)1 << 20);
    if (!options.upload_folder) options.upload_folder = getenv("TMPDIR");
    if (!options.upload_folder) options.upload_folder = "/tmp";
    size_default(&options.max_sync_requests, 1024);
    size_default(&options.pool_threads, 16);
    size_default(&options.threads, 1);
    if (options.threads > LOOPS_MAX) options.threads = LOOPS_MAX;
    if (options.workers > LOOPS_MAX) options.workers = LOOPS_MAX;
    time_default(&options.header_timeout_ms, 10000);
    time_default(&options.body_timeout_ms, 30000);
    time_default(&options.idle_timeout_ms, 60000);
    time_default(&options.handler_timeout_ms, 30000);
    time_default(&options.drain_timeout_ms, 10000);
    size_default(&options.max_message_bytes, (size_t)1 << 20);
    time_default(&options.socket_ping_ms, 20000);
    time_default(&options.socket_idle_ms, 60000);
    /* offsets into a head are 32 bits wide */
    if (options.max_header_bytes > INT32_MAX) options.max_header_bytes = INT32_MAX;
    return options;
}
