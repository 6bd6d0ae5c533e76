/* app.c - the promises of modelc/test.h and of on_error, on an app that is asked without a socket.
 */
#include "app_service.h"

#include <modelc/test.h>

#include <stdlib.h>

static int failures, started, stopped;

static void check(bool holds, const char *what, const mc_test_answer *answer) {
    if (holds) return;
    failures++;
    fprintf(stderr, "FAILED: %s\n  %d %.*s\n", what, answer->status, MC_STR_ARG(answer->body));
}

/* ---- handlers ------------------------------------------------------------------------- */

app_api_seen_result app_api_seen(mc_context *ctx, mc_str x_who, mc_str session,
                                 const app_i64_list *n) {
    app_seen seen = {.who = x_who, .session = session, .numbers = *n};
    app_api_seen_result result = app_api_seen_ok(ctx, &seen);
    mc_response_header(ctx, &result.response, MC_STR("set-cookie"), MC_STR("session=new; Path=/"));
    return result;
}

app_api_move_result app_api_move(mc_context *ctx, const app_point *body) {
    if (body->x == 9) return app_api_move_gone(ctx, MC_STR("off the board"));
    return app_api_move_ok(ctx, body);
}

app_api_nap_result app_api_nap(mc_context *ctx, int64_t ms) {
    return app_api_nap_ok(ctx, mc_sleep(ms) == MC_OK ? ms : -1);
}

app_api_broken_result app_api_broken(mc_context *ctx) {
    (void)ctx;
    return (app_api_broken_result){.response = {0}};
}

mc_verdict app_verify_bearer(mc_context *ctx, const mc_credentials *given) {
    (void)ctx;
    return mc_equal_secrets(given->token, MC_STR("letmein")) ? MC_VERDICT_ALLOWED
                                                             : MC_VERDICT_FORBIDDEN;
}

/* Api.secret has no handler: 501. */

/* ---- the app --------------------------------------------------------------------------- */

static int on_start(mc_app *app) {
    (void)app;
    started++;
    return mc_current() ? 0 : 1;
}

static void on_stop(mc_app *app) {
    (void)app;
    stopped++;
}

/* RFC 9457's shape, but for 404, which stays as it is. */
static mc_response problem(mc_context *ctx, int status, mc_str detail, const mc_errors *errors) {
    if (status == 404) return (mc_response){0};
    mc_str text = mc_arena_printf(
        mc_context_arena(ctx), "{\"title\":\"%.*s\",\"path\":\"%.*s\",\"count\":%zu}",
        MC_STR_ARG(detail), MC_STR_ARG(mc_context_path(ctx)), errors ? errors->count : 0);
    return mc_response_bytes(ctx, status, MC_STR("application/problem+json"), text);
}

/* ---- promises -------------------------------------------------------------------------- */

static void headers_and_cookies_are_sent_and_kept(mc_test *test) {
    mc_test_header(test, "X-Who", "Ann");
    mc_test_cookie(test, "session", "old");
    mc_test_answer answer = mc_test_request(test, "GET", "/seen?n=1&n=2", NULL);
    check(mc_str_equal(answer.body,
                       MC_STR("{\"who\":\"Ann\",\"session\":\"old\",\"numbers\":[1,2]}")),
          "headers, cookies and lists arrive", &answer);
    mc_test_header(test, "x-who", NULL);
    answer = mc_test_request(test, "GET", "/seen", NULL);
    check(mc_str_equal(answer.body,
                       MC_STR("{\"who\":\"nobody\",\"session\":\"new\",\"numbers\":[]}")),
          "a header is taken away, a cookie is kept", &answer);
}

static void mistakes_are_parsed(mc_test *test) {
    mc_test_answer answer = mc_test_request(test, "POST", "/move", "{\"x\":-1}");
    const mc_test_error *x = mc_test_error_at(&answer, "body.x");
    check(answer.status == 422 && answer.errors_len == 2, "two mistakes", &answer);
    check(x && mc_str_equal(x->type, MC_STR("greater_than_equal")), "one of x", &answer);
    check(mc_test_error_at(&answer, "body.y") && !mc_test_error_at(&answer, "body.z"), "of y",
          &answer);
}

static void every_kind_of_answer_comes(mc_test *test) {
    mc_test_answer answer = mc_test_request(test, "POST", "/move", "{\"x\":1,\"y\":2}");
    const mc_value *x = answer.json ? mc_value_get(answer.json, MC_STR("x")) : NULL;
    check(answer.status == 200 && x && x->as.integer == 1, "a sync handler", &answer);
    answer = mc_test_request(test, "POST", "/move", "{\"x\":9,\"y\":2}");
    check(answer.status == 410 && answer.errors_len == 0, "a declared error", &answer);
    answer = mc_test_request(test, "DELETE", "/move", NULL);
    check(answer.status == 405 &&
              mc_str_equal(mc_test_answer_header(&answer, "ALLOW"), MC_STR("POST")),
          "a header of the answer", &answer);
    answer = mc_test_request(test, "GET", "/secret", NULL);
    check(answer.status == 401, "nobody", &answer);
    mc_test_header(test, "Authorization", "Bearer letmein");
    answer = mc_test_request(test, "GET", "/secret", NULL);
    check(answer.status == 501, "a handler that is not written", &answer);
}

static int nap(void *arg) {
    mc_test_answer answer = mc_test_request(arg, "GET", "/nap?ms=30", NULL);
    check(answer.status == 200, "a nap", &answer);
    return 0;
}

/* On a clock that jumps to the next timer: 20 naps of 30 ms at once take 30. */
static int naps(void *test) {
    mc_task *tasks[20];
    int64_t begin = mc_now_ms();
    for (size_t i = 0; i < 20; i++) {
        tasks[i] = mc_spawn(nap, test);
    }
    mc_gather_tasks(tasks, 20);
    mc_test_answer none = {0};
    check(mc_now_ms() - begin == 30, "naps run at the same time", &none);
    return 0;
}

static void errors_have_the_shape_of_the_hook(mc_app *app) {
    app->on_error = problem;
    mc_test *test = mc_test_open(app);
    const struct {
        const char *method, *target, *body, *answer;
        int status;
    } cases[] = {
        {"POST", "/move", "{\"x\":-1}", "\"path\":\"/move\",\"count\":2}", 422},
        {"DELETE", "/move", NULL, "{\"title\":\"Method Not Allowed\"", 405},
        {"GET", "/secret", NULL, "{\"title\":\"Not authenticated\"", 401},
        {"GET", "/broken", NULL, "{\"title\":\"Internal Server Error\"", 500},
        {"GET", "/nothing", NULL, "{\"detail\":\"Not Found\"}", 404},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        mc_test_answer answer =
            mc_test_request(test, cases[i].method, cases[i].target, cases[i].body);
        check(answer.status == cases[i].status && strstr(answer.body.data, cases[i].answer),
              cases[i].target, &answer);
    }
    mc_test_answer answer = mc_test_request(test, "POST", "/move", "{\"x\":9,\"y\":2}");
    check(answer.status == 410 &&
              mc_str_equal(answer.body, MC_STR("{\"detail\":\"off the board\"}")),
          "a declared error stays as declared", &answer);
    mc_test_close(test);
}

int main(void) {
    static const mc_service *const services[] = {&app_api_service};
    mc_app app = {
        .services = services, .services_len = 1, .on_start = on_start, .on_stop = on_stop};
    mc_test *test = mc_test_open(&app);
    if (!test) return EXIT_FAILURE;
    headers_and_cookies_are_sent_and_kept(test);
    mistakes_are_parsed(test);
    every_kind_of_answer_comes(test);
    const mc_run_options jumping = {.virtual_clock = true};
    (void)mc_run_with(&jumping, naps, test);
    mc_test_close(test);
    errors_have_the_shape_of_the_hook(&app);
    mc_test_answer none = {0};
    check(started == 2 && stopped == 2, "on_start and on_stop are called", &none);
    return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
