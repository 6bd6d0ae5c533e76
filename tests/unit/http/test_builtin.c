/*
 * test_builtin.c - what every server answers by itself: its document, its page, its health, its
 * metrics.
 */
#include <modelc/http.h>

#include <criterion/criterion.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

static mc_response hello(mc_context *ctx, const void *args) {
    (void)args;
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), MC_STR("hello"));
}

static const mc_operation cats[] = {
    {.name = "cats.list", .method = "GET", .path = "/cats", .call = hello}};
static const mc_operation dogs[] = {
    {.name = "dogs.list", .method = "GET", .path = "/dogs", .call = hello}};
static const mc_operation own[] = {
    {.name = "own.docs", .method = "GET", .path = "/docs", .call = hello}};

static const char *const cat_pieces[] = {
    "{\"info\":{\"title\":\"Cats\"},\"paths\":{\"/"
    "cats\":{\"get\":{}}},\"components\":{\"schemas\":{",
    "\"Id\":{\"type\":\"integer\"}}},\"tags\":[{\"name\":\"Cats\"}]}"};
static const char *const dog_pieces[] = {
    "{\"info\":{\"title\":\"Dogs\"},\"paths\":{\"/dogs\":{\"get\":{}},\"/cats\":{\"post\":{}}},"
    "\"components\":{\"schemas\":{\"Id\":{\"type\":\"integer\"},\"Dog\":{}}},"
    "\"tags\":[{\"name\":\"Dogs\"}]}"};
static const mc_document cat_document = {cat_pieces, 2}, dog_document = {dog_pieces, 1};
static const mc_service cat_service = {"cats", cats, 1, &cat_document};
static const mc_service dog_service = {"dogs", dogs, 1, &dog_document};
static const mc_service own_service = {"own", own, 1, &cat_document};
static const mc_service bare_service = {"bare", cats, 1, NULL};

static mc_response ask(mc_app *app, const char *path, mc_arena *arena) {
    const mc_request request = {.method = MC_STR("GET"), .target = mc_str_from(path)};
    return mc_app_handle(app, &request, arena);
}

static bool holds(mc_response response, const char *text) {
    return memmem(response.body.data, response.body.len, text, strlen(text)) != NULL;
}

Test(builtin, serves_the_document_of_one_schema_as_it_is) {
    const mc_service *const services[] = {&cat_service, &own_service};
    mc_app app = {.services = services, .services_len = LEN(services)};
    mc_arena arena = {0};
    mc_response response = ask(&app, "/openapi.json", &arena);
    cr_expect_eq(response.status, 200);
    cr_expect(mc_str_equal(response.content_type, MC_STR("application/json")));
    cr_expect_str_eq(response.body.data,
                     "{\"info\":{\"title\":\"Cats\"},\"paths\":{\"/cats\":{\"get\":{}}},"
                     "\"components\":{\"schemas\":{\"Id\":{\"type\":\"integer\"}}},"
                     "\"tags\":[{\"name\":\"Cats\"}]}");
    mc_arena_free(&arena);
}

Test(builtin, serves_the_document_as_yaml_too) {
    const mc_service *const services[] = {&cat_service, &own_service};
    mc_app app = {.services = services, .services_len = LEN(services)};
    mc_arena arena = {0};
    mc_response response = ask(&app, "/openapi.yaml", &arena);
    cr_expect_eq(response.status, 200);
    cr_expect(mc_str_equal(response.content_type, MC_STR("application/yaml")));
    cr_expect_eq(strncmp(response.body.data, "info:\n  title: ", 15), 0);
    cr_expect(!holds(response, "{\"info\""));
    app.hide_docs = true;
    cr_expect_eq(ask(&app, "/openapi.yaml", &arena).status, 404);
    mc_arena_free(&arena);
}

static mc_str field_of(mc_response response, const char *name) {
    const mc_header *field = response.headers;
    while (field && !mc_str_equal(field->name, mc_str_from(name)))
        field = field->next;
    return field ? field->value : (mc_str){NULL, 0};
}

Test(builtin, does_not_send_a_document_again_to_who_has_it) {
    static const char *const paths[] = {"/openapi.json", "/openapi.yaml", "/docs"};
    const mc_service *const services[] = {&cat_service};
    mc_app app = {.services = services, .services_len = 1};
    mc_arena arena = {0};
    for (size_t i = 0; i < LEN(paths); i++) {
        mc_response whole = ask(&app, paths[i], &arena);
        mc_str tag = field_of(whole, "etag");
        cr_assert(mc_str_starts_with(tag, MC_STR("W/\"")), "%s", paths[i]);
        cr_expect(mc_str_equal(field_of(whole, "x-content-type-options"), MC_STR("nosniff")));
        cr_expect(mc_str_starts_with(field_of(whole, "content-security-policy"),
                                     MC_STR("default-src 'none';")));
        mc_header known = {.name = MC_STR("if-none-match"), .value = tag};
        mc_request again = {
            .method = MC_STR("GET"), .target = mc_str_from(paths[i]), .headers = &known};
        mc_response second = mc_app_handle(&app, &again, &arena);
        cr_expect_eq(second.status, 304);
        cr_expect_eq(second.body.len, 0);
        cr_expect(mc_str_equal(field_of(second, "etag"), tag));
        known.value = MC_STR("W/\"another\"");
        cr_expect_eq(mc_app_handle(&app, &again, &arena).status, 200);
    }
    mc_arena_free(&arena);
}

Test(builtin, joins_the_documents_of_several_schemas) {
    const mc_service *const services[] = {&cat_service, &dog_service, &cat_service};
    mc_app app = {.services = services, .services_len = 2};
    mc_arena arena = {0};
    cr_expect_str_eq(ask(&app, "/openapi.json", &arena).body.data,
                     "{\"info\":{\"title\":\"Cats\"},"
                     "\"paths\":{\"/cats\":{\"get\":{},\"post\":{}},\"/dogs\":{\"get\":{}}},"
                     "\"components\":{\"schemas\":{\"Id\":{\"type\":\"integer\"},\"Dog\":{}}},"
                     "\"tags\":[{\"name\":\"Cats\"},{\"name\":\"Dogs\"}]}");
    mc_arena_free(&arena);
}

Test(builtin, serves_a_page_unless_the_app_has_its_own_or_hides_it) {
    const mc_service *const services[] = {&cat_service}, *const with_own[] = {&own_service};
    mc_app app = {.services = services, .services_len = 1};
    mc_arena arena = {0};
    mc_response page = ask(&app, "/docs", &arena);
    cr_expect_eq(page.status, 200);
    cr_expect(holds(page, "<!doctype html>") && !holds(page, "http://") &&
              !holds(page, "https://"));
    app.docs_assets = "/static/swagger";
    cr_expect(holds(ask(&app, "/docs", &arena), "src=\"/static/swagger/swagger-ui-bundle.js\""));
    app.hide_docs = true;
    cr_expect_eq(ask(&app, "/docs", &arena).status, 404);
    cr_expect_eq(ask(&app, "/openapi.json", &arena).status, 404);
    app = (mc_app){.services = with_own, .services_len = 1};
    cr_expect(holds(ask(&app, "/docs", &arena), "hello"));
    mc_arena_free(&arena);
}

Test(builtin, says_that_there_is_no_document_where_no_service_has_one) {
    const mc_service *const services[] = {&bare_service};
    mc_app app = {.services = services, .services_len = 1};
    mc_arena arena = {0};
    cr_expect_eq(ask(&app, "/openapi.json", &arena).status, 404);
    cr_expect_eq(ask(&app, "/openapi.yaml", &arena).status, 404);
    cr_expect(holds(ask(&app, "/healthz", &arena), "{\"status\":\"ok\"}"));
    app.hide_metrics = true;
    cr_expect_eq(ask(&app, "/metrics", &arena).status, 404);
    mc_arena_free(&arena);
}
