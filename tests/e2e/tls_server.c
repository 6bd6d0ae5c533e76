/* tls_server.c - for tls.sh: says hello, sends back what it is sent, counts, and sends itself, over
 * HTTPS too. */
#include <modelc/tls.h>

static mc_response hello(mc_context *ctx, const void *args) {
    (void)args;
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), MC_STR("hello"));
}

typedef struct echo_args {
    mc_value body;
    uint64_t given[1];
} echo_args;

static mc_response echo(mc_context *ctx, const void *args) {
    const echo_args *sent = args;
    return mc_response_json(ctx, 200, &mc_type_any, &sent->body);
}

static mc_response count(mc_context *ctx, const void *args) {
    (void)args;
    for (int64_t n = 1; n <= 20000 && mc_stream_send(ctx, &mc_type_i64, &n); n++)
        continue;
    return mc_stream_end(ctx);
}

/* The program's own file, which is a long one. */
static mc_response self(mc_context *ctx, const void *args) {
    (void)args;
    return mc_response_file(ctx, mc_context_state(ctx), NULL);
}

static const mc_field echo_fields[] = {{.name = MC_STR_INIT("body"),
                                        .type = &mc_type_any,
                                        .offset = offsetof(echo_args, body),
                                        .has_offset = MC_NO_HAS,
                                        .flags = MC_FIELD_REQUIRED | MC_FIELD_NULLABLE}};
static const mc_model echo_model = {
    .fields = echo_fields, .fields_len = 1, .given_offset = offsetof(echo_args, given)};
static const mc_param_in echo_in[] = {MC_IN_BODY};
static const mc_operation operations[] = {
    {.name = "hello", .method = "GET", .path = "/", .call = hello},
    {.name = "echo",
     .method = "POST",
     .path = "/echo",
     .args = &echo_model,
     .in = echo_in,
     .args_size = sizeof(echo_args),
     .call = echo},
    {.name = "count",
     .method = "GET",
     .path = "/count",
     .call = count,
     .stream = MC_STREAM_LINES,
     .stream_status = 200},
    {.name = "self", .method = "GET", .path = "/self", .call = self},
};

int main(int argc, char **argv) {
    static const mc_service service = {.name = "tls", .operations = operations, .len = 4};
    static const mc_service *const services[] = {&service};
    mc_app app = {.services = services,
                  .services_len = 1,
                  .state = argv[0],
                  .tls = &mc_tls_openssl,
                  .options = {.header_timeout_ms = 1000}};
    return mc_serve_main(&app, argc, argv);
}
