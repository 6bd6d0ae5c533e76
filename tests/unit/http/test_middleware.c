/*
 * test_middleware.c - what surrounds a handler: who may call it, CORS, compression, request ids,
 * cleaning up. Without a socket.
 */
#include <modelc/http.h>

#include "rate.h"

#include <criterion/criterion.h>
#include <zlib.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

static char order[16]; /* of what ran: a letter each */

static void note(void *letter) {
    strncat(order, letter, 1);
}

static int note_later(void *letter) {
    note(letter);
    return 0;
}

static mc_response hello(mc_context *ctx, const void *args) {
    (void)args;
    mc_context_background(ctx, note_later, "w");
    mc_context_background(ctx, note_later, "x");
    mc_context_defer(ctx, note, "1");
    mc_context_defer(ctx, note, "2");
    note("h");
    mc_str user = mc_context_user(ctx) ? mc_str_from(mc_context_user(ctx)) : MC_STR("nobody");
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), user);
}

static mc_response long_text(mc_context *ctx, const void *args) {
    (void)args;
    static char text[10000];
    memset(text, 'a', sizeof text);
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), (mc_str){text, sizeof text});
}

static mc_verdict verify(mc_context *ctx, const mc_credentials *given) {
    mc_context_set_user(ctx, "ann");
    bool known = given->kind == MC_AUTH_BASIC ? mc_equal_secrets(given->user, MC_STR("ann")) &&
                                                    mc_equal_secrets(given->password, MC_STR("a:b"))
                                              : mc_equal_secrets(given->token, MC_STR("secret"));
    if (!known) return MC_VERDICT_UNKNOWN;
    return given->scopes_len > 0 ? MC_VERDICT_FORBIDDEN : MC_VERDICT_ALLOWED;
}

static const char *const scopes[] = {"admin"};
#define OPERATION(word) .name = word, .method = "GET", .path = "/" word, .call = hello
static const mc_operation operations[] = {
    {OPERATION("open")},
    {OPERATION("bearer"), .auth = MC_AUTH_BEARER, .verify = verify},
    {OPERATION("basic"), .auth = MC_AUTH_BASIC, .verify = verify},
    {OPERATION("key"), .auth = MC_AUTH_APIKEY, .verify = verify},
    {OPERATION("admin"), .auth = MC_AUTH_APIKEY, .verify = verify, .scopes = scopes,
     .scopes_len = 1},
    {.name = "long", .method = "GET", .path = "/long", .call = long_text},
};
static const mc_service service = {
    .name = "test", .operations = operations, .len = LEN(operations)};
static const mc_service *const services[] = {&service};

static mc_response ask(mc_app *app, const char *method, const char *path, const mc_header *headers,
                       mc_arena *arena) {
    const mc_request request = {
        .method = mc_str_from(method), .target = mc_str_from(path), .headers = headers};
    order[0] = '\0';
    app->services = services;
    app->services_len = 1;
    return mc_app_handle(app, &request, arena);
}

/* The value of a response's header; "" where it has none. */
static const char *header(const mc_response *response, const char *name) {
    for (const mc_header *h = response->headers; h; h = h->next) {
        if (mc_str_equal(h->name, mc_str_from(name))) return h->value.data;
    }
    return "";
}

Test(auth, lets_in_whom_the_hook_knows) {
    static const struct {
        const char *path, *name, *value;
        int status;
    } cases[] = {
        {"/bearer", "authorization", "Bearer secret", 200},
        {"/bearer", "Authorization", "bearer   secret", 200},
        {"/bearer", "authorization", "Bearer secre", 401},
        {"/bearer", "authorization", "Bearer secretsecret", 401},
        {"/bearer", "authorization", "Bearer ", 401},
        {"/bearer", "authorization", "Bearer", 401},
        {"/bearer", "authorization", "Bearersecret", 401},
        {"/bearer", "authorization", "Basic secret", 401},
        {"/bearer", "x-api-key", "secret", 401},
        {"/basic", "authorization", "Basic YW5uOmE6Yg==", 200}, /* ann:a:b */
        {"/basic", "authorization", "Basic YW5uOmE6Y2==", 401},
        {"/basic", "authorization", "Basic YW5u", 401}, /* no colon */
        {"/basic", "authorization", "Basic *", 401},
        {"/basic", "authorization", "Basic /zo=", 401}, /* not UTF-8 */
        {"/key", "x-api-key", "secret", 200},
        {"/key", "x-api-key", "", 401},
        {"/key", "x-other", "secret", 401},
        {"/admin", "x-api-key", "secret", 403},
        {"/admin", "x-api-key", "wrong", 401},
        {"/open", "x-other", "x", 200},
    };
    for (size_t i = 0; i < LEN(cases); i++) {
        mc_app app = {0};
        mc_arena arena = {0};
        const mc_header sent = {mc_str_from(cases[i].name), mc_str_from(cases[i].value), NULL};
        mc_response response = ask(&app, "GET", cases[i].path, &sent, &arena);
        cr_expect_eq(response.status, cases[i].status, "%s %s: %d", cases[i].path, cases[i].value,
                     response.status);
        const char *challenge = header(&response, "www-authenticate");
        cr_expect_eq(*challenge != '\0', response.status == 401);
        mc_arena_free(&arena);
    }
}

Test(auth, tells_the_handler_who_asks_and_the_client_how_to) {
    mc_app app = {0};
    mc_arena arena = {0};
    const mc_header sent = {MC_STR("authorization"), MC_STR("Bearer secret"), NULL};
    mc_response response = ask(&app, "GET", "/bearer", &sent, &arena);
    cr_expect_str_eq(response.body.data, "ann");
    response = ask(&app, "GET", "/basic", NULL, &arena);
    cr_expect_str_eq(response.body.data, "{\"detail\":\"Not authenticated\"}");
    cr_expect_str_eq(header(&response, "www-authenticate"),
                     "Basic realm=\"api\", charset=\"UTF-8\"");
    mc_arena_free(&arena);
}

Test(auth, compares_secrets_as_equal_only_where_all_of_them_is) {
    cr_expect(mc_equal_secrets(MC_STR("abc"), MC_STR("abc")));
    cr_expect(mc_equal_secrets(MC_STR(""), MC_STR("")));
    cr_expect_not(mc_equal_secrets(MC_STR("abc"), MC_STR("abd")));
    cr_expect_not(mc_equal_secrets(MC_STR("ab"), MC_STR("abab")));
    cr_expect_not(mc_equal_secrets(MC_STR("abab"), MC_STR("ab")));
    cr_expect_not(mc_equal_secrets(MC_STR(""), MC_STR("a")));
    cr_expect_not(mc_equal_secrets(MC_STR("a"), MC_STR("")));
    cr_expect_not(mc_equal_secrets(MC_STR(""), (mc_str){"\0", 1}));
}

Test(after, cleans_up_last_first_and_then_works_on_in_order) {
    mc_app app = {0};
    mc_arena arena = {0};
    cr_expect_eq(ask(&app, "GET", "/open", NULL, &arena).status, 200);
    cr_expect_str_eq(order, "h21wx");
    mc_arena_free(&arena);
}

Test(cors, names_the_origins_that_may) {
    static const char *const one[] = {"https://a.example"}, *const any[] = {"*"};
    const mc_header good = {MC_STR("origin"), MC_STR("https://a.example"), NULL};
    const mc_header bad = {MC_STR("origin"), MC_STR("https://a.example.evil"), NULL};
    const char *const allow = "access-control-allow-origin";
    mc_app app = {.cors_origins = one, .cors_origins_len = 1};
    mc_arena arena = {0};
    mc_response response = ask(&app, "GET", "/open", &good, &arena);
    cr_expect_str_eq(header(&response, allow), "https://a.example");
    cr_expect_str_eq(header(&response, "vary"), "origin");
    response = ask(&app, "GET", "/nobody", &good, &arena);
    cr_expect_str_eq(header(&response, allow), "https://a.example", "a 404 can be read too");
    response = ask(&app, "GET", "/open", &bad, &arena);
    cr_expect_str_eq(header(&response, allow), "");
    app.cors_origins = any;
    response = ask(&app, "GET", "/open", &bad, &arena);
    cr_expect_str_eq(header(&response, allow), "*");
    app.cors_credentials = true;
    response = ask(&app, "GET", "/open", &bad, &arena);
    cr_expect_str_eq(header(&response, allow), "https://a.example.evil");
    cr_expect_str_eq(header(&response, "access-control-allow-credentials"), "true");
    mc_arena_free(&arena);
}

Test(cors, answers_preflights_itself) {
    static const char *const one[] = {"https://a.example"};
    mc_header wanted = {MC_STR("access-control-request-headers"), MC_STR("x-a, x-b"), NULL};
    mc_header method = {MC_STR("access-control-request-method"), MC_STR("PUT"), &wanted};
    const mc_header good = {MC_STR("origin"), MC_STR("https://a.example"), &method};
    const mc_header bad = {MC_STR("origin"), MC_STR("https://b.example"), &method};
    mc_app app = {.cors_origins = one, .cors_origins_len = 1};
    mc_arena arena = {0};
    mc_response response = ask(&app, "OPTIONS", "/open", &good, &arena);
    cr_expect_eq(response.status, 204);
    cr_expect_str_eq(header(&response, "access-control-allow-methods"), "PUT");
    cr_expect_str_eq(header(&response, "access-control-allow-headers"), "x-a, x-b");
    cr_expect_str_eq(header(&response, "access-control-allow-origin"), "https://a.example");
    response = ask(&app, "OPTIONS", "/open", &bad, &arena);
    cr_expect_str_eq(header(&response, "access-control-allow-methods"), "");
    app.cors_origins_len = 0;
    cr_expect_eq(ask(&app, "OPTIONS", "/open", &good, &arena).status, 405);
    mc_arena_free(&arena);
}

static bool unzips_to_long_text(mc_str body) {
    static unsigned char out[20000];
    z_stream stream = {.next_in = (Bytef *)(uintptr_t)body.data,
                       .avail_in = (uInt)body.len,
                       .next_out = out,
                       .avail_out = sizeof out};
    bool good =
        inflateInit2(&stream, 15 + 16) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
    inflateEnd(&stream);
    return good && stream.total_out == 10000 && out[0] == 'a' && out[9999] == 'a';
}

Test(gzip, compresses_long_texts_for_those_who_take_it) {
    static const struct {
        const char *accepts;
        bool zipped;
    } cases[] = {{"gzip", true},          {"br, GZIP;q=0.5", true}, {"deflate", false},
                 {"gzip;q=0, br", false}, {"gzip; q=0.000", false}, {"", false},
                 {"gzip;q=0.001", true},  {"xgzip", false}};
    mc_app app = {.gzip_min_bytes = 1000};
    for (size_t i = 0; i < LEN(cases); i++) {
        mc_arena arena = {0};
        const mc_header sent = {MC_STR("accept-encoding"), mc_str_from(cases[i].accepts), NULL};
        mc_response response = ask(&app, "GET", "/long", &sent, &arena);
        bool zipped = strcmp(header(&response, "content-encoding"), "gzip") == 0;
        cr_expect_eq(zipped, cases[i].zipped, "%s", cases[i].accepts);
        cr_expect_eq(response.body.len < 1000, zipped);
        if (zipped) cr_expect(unzips_to_long_text(response.body));
        cr_expect_str_eq(header(&response, "vary"), "accept-encoding");
        response = ask(&app, "GET", "/open", &sent, &arena);
        cr_expect_str_eq(header(&response, "content-encoding"), "", "a short one is left alone");
        mc_arena_free(&arena);
    }
}

Test(request_id, is_the_given_one_or_a_new_one) {
    mc_app app = {.request_ids = true};
    mc_arena arena = {0};
    const mc_header good = {MC_STR("x-request-id"), MC_STR("abc-1"), NULL};
    const mc_header bad = {MC_STR("x-request-id"), MC_STR("a b"), NULL};
    mc_response response = ask(&app, "GET", "/open", &good, &arena);
    cr_expect_str_eq(header(&response, "x-request-id"), "abc-1");
    response = ask(&app, "GET", "/open", &bad, &arena);
    mc_str made = mc_str_from(header(&response, "x-request-id"));
    cr_expect_eq(made.len, 32);
    response = ask(&app, "GET", "/open", NULL, &arena);
    cr_expect_str_neq(header(&response, "x-request-id"), made.data);
    mc_arena_free(&arena);
}

Test(rate, gives_each_address_its_burst_and_refills_it) {
    mc_arena arena = {0};
    mc_http_rate rate;
    mc_http_rate_init(&rate, 10, 3, &arena);
    const mc_str a = MC_STR("192.0.2.1"), b = MC_STR("2001:db8::1");
    for (int i = 0; i < 3; i++)
        cr_expect(mc_http_rate_take(&rate, a, 1000));
    cr_expect_not(mc_http_rate_take(&rate, a, 1000));
    cr_expect(mc_http_rate_take(&rate, b, 1000), "others have their own");
    cr_expect_not(mc_http_rate_take(&rate, a, 1099));
    cr_expect(mc_http_rate_take(&rate, a, 1101), "one every 100 ms");
    cr_expect_not(mc_http_rate_take(&rate, a, 1101));
    for (int i = 0; i < 3; i++)
        cr_expect(mc_http_rate_take(&rate, a, 100000), "no more than the burst is saved up");
    cr_expect_not(mc_http_rate_take(&rate, a, 100000));
    mc_arena_free(&arena);
}

Test(rate, is_kept_for_an_address_however_many_others_come) {
    mc_arena arena = {0};
    mc_http_rate rate;
    mc_http_rate_init(&rate, 1, 5, &arena);
    for (int i = 0; i < 5; i++)
        cr_expect(mc_http_rate_take(&rate, MC_STR("flood"), 0));
    for (int i = 0; i < 100000; i++) {
        char name[16];
        int len = snprintf(name, sizeof name, "%d", i);
        mc_http_rate_take(&rate, (mc_str){name, (size_t)len}, 0);
    }
    cr_expect_not(mc_http_rate_take(&rate, MC_STR("flood"), 0));
    mc_arena_free(&arena);
}
