/* tls_server.c - for tls.sh: says hello, and sends back what it is sent, over HTTPS too. */
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
};

int main(int argc, char **argv) {
    static const mc_service service = {.name = "tls", .operations = operations, .len = 2};
    static const mc_service *const services[] = {&service};
    mc_app app = {.services = services,
                  .services_len = 1,
                  .tls = &mc_tls_openssl,
                  .options = {.header_timeout_ms = 1000}};
    return mc_serve_main(&app, argc, argv);
}
