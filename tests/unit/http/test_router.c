/*
 * test_router.c - which operation answers, and which sets of operations cannot be served.
 */
#include "router.h"

#include <criterion/criterion.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

static const mc_operation operations[] = {
    {.name = "root", .method = "GET", .path = "/"},
    {.name = "list", .method = "GET", .path = "/users"},
    {.name = "create", .method = "POST", .path = "/users"},
    {.name = "me", .method = "GET", .path = "/users/me"},
    {.name = "read", .method = "GET", .path = "/users/{id}"},
    {.name = "remove", .method = "DELETE", .path = "/users/{key}"},
    {.name = "me.pets", .method = "GET", .path = "/users/me/pets"},
    {.name = "pet", .method = "GET", .path = "/users/{id}/pets/{pet}"},
    {.name = "friend", .method = "GET", .path = "/users/{id}/friends"},
    {.name = "slash", .method = "POST", .path = "/slash/"},
    {.name = "head", .method = "HEAD", .path = "/head"},
    {.name = "get", .method = "GET", .path = "/head"},
};
static const mc_service service = {
    .name = "test", .operations = operations, .len = LEN(operations)};
static const mc_service *const services[] = {&service};
static const mc_app app = {.services = services, .services_len = 1};

/* "200 read 7", "405 GET, HEAD", "404" */
static mc_str route(const char *method, const char *path, mc_arena *arena) {
    mc_http_router router;
    mc_str problem = MC_STR("");
    cr_assert(mc_http_router_build(&router, &app, arena, &problem), "%s", problem.data);
    mc_http_match match;
    mc_http_router_find(&router, mc_str_from(method), mc_str_from(path), arena, &match);
    if (match.status == 405) return mc_arena_printf(arena, "405 %.*s", MC_STR_ARG(match.allow));
    if (match.status != 200) return mc_arena_printf(arena, "%d", match.status);
    mc_str text = mc_arena_printf(arena, "200 %s", match.route->operation->name);
    for (size_t i = 0; i < match.route->params_len; i++)
        text = mc_arena_printf(arena, "%s %.*s", text.data, MC_STR_ARG(match.values[i]));
    return text;
}

Test(router, finds_the_operation_that_answers) {
    static const char *const cases[][3] = {
        {"GET", "/", "200 root"},
        {"GET", "/users", "200 list"},
        {"POST", "/users", "200 create"},
        {"HEAD", "/users", "200 list"},
        {"HEAD", "/head", "200 head"},
        {"GET", "/users/me", "200 me"},
        {"GET", "/users/m%65", "200 me"},
        {"GET", "/users/7", "200 read 7"},
        {"GET", "/users/ME", "200 read ME"},
        {"GET", "/users/a%2Fb", "200 read a%2Fb"},
        {"DELETE", "/users/me", "200 remove me"},
        {"GET", "/users/me/pets", "200 me.pets"},
        {"GET", "/users/me/friends", "200 friend me"},
        {"GET", "/users/me/pets/rex", "200 pet me rex"},
        {"GET", "/users/7/pets/rex", "200 pet 7 rex"},
        {"POST", "/slash/", "200 slash"},
        {"POST", "/slash", "307"},
        {"PUT", "/slash", "307"},
        {"GET", "/users/", "307"},
        {"GET", "/users/7/", "307"},
        {"GET", "/users/7/pets", "404"},
        {"GET", "/users//pets/rex", "404"},
        {"GET", "//users", "404"},
        {"GET", "/nobody", "404"},
        {"GET", "/%zz", "404"},
        {"GET", "/users/7/pets/rex/more", "404"},
        {"PUT", "/users", "405 POST, GET, HEAD"},
        {"POST", "/users/me", "405 GET, HEAD, DELETE"},
        {"get", "/", "405 GET, HEAD"},
        {"GET", "/slash/", "405 POST"},
    };
    mc_arena arena = {0};
    for (size_t i = 0; i < LEN(cases); i++) {
        mc_str got = route(cases[i][0], cases[i][1], &arena);
        cr_expect_str_eq(got.data, cases[i][2], "%s %s: %s", cases[i][0], cases[i][1], got.data);
    }
    mc_arena_free(&arena);
}

Test(router, refuses_operations_that_cannot_be_served) {
    static const mc_field id = {.name = MC_STR_INIT("id")};
    static const mc_model args = {.fields = &id, .fields_len = 1};
    static const mc_param_in in[] = {MC_IN_PATH};
    static const struct {
        mc_operation pair[2];
        const char *problem;
    } cases[] = {
        {{{.name = "a", .method = "GET", .path = "/x/{id}"},
          {.name = "b", .method = "GET", .path = "/x/{other}"}},
         "a and b both answer GET /x/{other}"},
        {{{.name = "a", .method = "GET", .path = "/"}, {.name = "b", .method = "GET", .path = "x"}},
         "b: path \"x\": does not begin with \"/\""},
        {{{.name = "a", .method = "GET", .path = "/"},
          {.name = "b", .method = "GET", .path = "/a//b"}},
         "b: path \"/a//b\": an empty segment"},
        {{{.name = "a", .method = "GET", .path = "/"},
          {.name = "b", .method = "GET", .path = "/a-{id}"}},
         "b: path \"/a-{id}\": a parameter must be a whole segment, as in \"/{id}\""},
        {{{.name = "a", .method = "GET", .path = "/"},
          {.name = "b", .method = "GET", .path = "/{}"}},
         "b: path \"/{}\": a parameter must be a whole segment, as in \"/{id}\""},
        {{{.name = "a", .method = "GET", .path = "/"},
          {.name = "b", .method = "GET", .path = "/{other}", .args = &args, .in = in}},
         "b: path \"/{other}\": a path parameter is not in it"},
    };
    for (size_t i = 0; i < LEN(cases); i++) {
        mc_service bad = {.name = "bad", .operations = cases[i].pair, .len = 2};
        const mc_service *const all[] = {&bad};
        mc_app bad_app = {.services = all, .services_len = 1};
        mc_arena arena = {0};
        mc_http_router router;
        mc_str problem;
        cr_expect_not(mc_http_router_build(&router, &bad_app, &arena, &problem));
        cr_expect_str_eq(problem.data, cases[i].problem);
        mc_arena_free(&arena);
    }
}
