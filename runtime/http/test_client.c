/*
 * test_client.c - requests without a socket, for tests; see modelc/test.h.
 */
#include <modelc/test.h>

#include "after.h"
#include "dispatch.h"
#include "log.h"
#include "syntax.h"

#include <modelc/json.h>

#include <stdlib.h>

/* An answer's memory: each has its own, since requests may run at the same time. */
typedef struct exchange {
    mc_test *test;
    mc_arena arena;
    mc_request request;
    mc_header *headers; /* of the request */
    mc_test_answer answer;
    struct exchange *next;
} exchange;

struct mc_test {
    mc_app *app;
    mc_arena arena;
    mc_http_router router;
    mc_http_dispatcher dispatcher;
    mc_header *headers, *cookies;
    exchange *exchanges;
};

/* ---- opening and closing ----------------------------------------------------------------- */

/* In the task that runs, or in a loop for itself. */
static int in_loop(mc_fn *fn, void *arg) {
    return mc_current() ? fn(arg) : mc_run(fn, arg);
}

static int start(void *arg) {
    mc_test *test = arg;
    return test->app->on_start ? test->app->on_start(test->app) : 0;
}

static int stop(void *arg) {
    mc_test *test = arg;
    if (test->app->on_stop) test->app->on_stop(test->app);
    return 0;
}

static void free_test(mc_test *test) {
    for (exchange *e = test->exchanges; e;) {
        exchange *next = e->next;
        mc_arena_free(&e->arena);
        free(e);
        e = next;
    }
    mc_arena_free(&test->arena);
    free(test);
}

mc_test *mc_test_open(mc_app *app) {
    mc_str problem = MC_STR("no memory for the test client");
    mc_test *test = calloc(1, sizeof *test);
    if (test) {
        test->app = app;
        bool ready =
            mc_http_dispatcher_init(&test->dispatcher, app, &test->router, &test->arena, &problem);
        if (ready && in_loop(start, test) == 0) return test;
        if (ready) problem = MC_STR("on_start failed");
    }
    mc_http_log("error: %.*s", MC_STR_ARG(problem));
    if (test) free_test(test);
    return NULL;
}

void mc_test_close(mc_test *test) {
    if (!test) return;
    (void)in_loop(stop, test);
    free_test(test);
}

/* ---- headers and cookies ------------------------------------------------------------------- */

/* Sets, or with NULL data takes away, `name`, which is compared in any case where `any_case`. */
static bool set_pair(mc_test *test, mc_header **list, bool any_case, mc_str name, mc_str value) {
    for (mc_header **at = list; *at;) {
        bool same =
            any_case ? mc_http_equal_ci((*at)->name, name) : mc_str_equal((*at)->name, name);
        if (same)
            *at = (*at)->next;
        else
            at = &(*at)->next;
    }
    if (!value.data) return true;
    mc_header *added = mc_arena_alloc(&test->arena, sizeof *added);
    mc_str own_name = mc_arena_str(&test->arena, name);
    mc_str own_value = mc_arena_str(&test->arena, value);
    if (!added || !own_name.data || !own_value.data) return false;
    *added = (mc_header){own_name, own_value, NULL};
    while (*list)
        list = &(*list)->next;
    *list = added;
    return true;
}

bool mc_test_header(mc_test *test, const char *name, const char *value) {
    return set_pair(test, &test->headers, true, mc_str_from(name), mc_str_from(value));
}

bool mc_test_cookie(mc_test *test, const char *name, const char *value) {
    return set_pair(test, &test->cookies, false, mc_str_from(name), mc_str_from(value));
}

/* "name=value; Path=/": its attributes are for browsers, but for one that deletes it. */
static void keep_cookie(mc_test *test, mc_str text) {
    const char *semicolon = memchr(text.data, ';', text.len);
    mc_str pair = {text.data, semicolon ? (size_t)(semicolon - text.data) : text.len};
    const char *equals = memchr(pair.data, '=', pair.len);
    if (!equals) return;
    mc_str name = {pair.data, (size_t)(equals - pair.data)};
    mc_str value = {equals + 1, pair.len - name.len - 1};
    bool deleted = semicolon && strstr(semicolon, "Max-Age=0");
    (void)set_pair(test, &test->cookies, false, name, deleted ? (mc_str){NULL, 0} : value);
}

/* ---- the answer ------------------------------------------------------------------------------ */

static mc_str loc_text(const mc_value *loc, mc_arena *arena) {
    mc_str text = MC_STR("");
    for (size_t i = 0; loc && loc->kind == MC_ARRAY && i < loc->len; i++) {
        const mc_value *step = &loc->as.items[i];
        const char *point = i > 0 ? "." : "";
        text = step->kind == MC_INT ? mc_arena_printf(arena, "%.*s%s%lld", MC_STR_ARG(text), point,
                                                      (long long)step->as.integer)
                                    : mc_arena_printf(arena, "%.*s%s%.*s", MC_STR_ARG(text), point,
                                                      MC_STR_ARG(mc_value_text(step)));
    }
    return text;
}

static mc_str text_at(const mc_value *object, const char *key) {
    const mc_value *value = mc_value_get(object, mc_str_from(key));
    return value ? mc_value_text(value) : MC_STR("");
}

static void read_errors(mc_test_answer *answer, mc_arena *arena) {
    const mc_value *detail = mc_value_get(answer->json, MC_STR("detail"));
    if (!detail || detail->kind != MC_ARRAY) return;
    mc_test_error *errors = mc_arena_array(arena, detail->len, sizeof *errors);
    if (!errors) return;
    for (size_t i = 0; i < detail->len; i++) {
        const mc_value *one = &detail->as.items[i];
        errors[i] = (mc_test_error){loc_text(mc_value_get(one, MC_STR("loc")), arena),
                                    text_at(one, "type"), text_at(one, "msg")};
    }
    answer->errors = errors;
    answer->errors_len = detail->len;
}

static mc_test_answer read_answer(mc_test *test, const mc_response *response, mc_arena *arena) {
    mc_test_answer answer = {.status = response->status,
                             .content_type = mc_arena_str(arena, response->content_type),
                             .body = mc_arena_str(arena, response->body),
                             .headers = response->headers};
    mc_value *json = mc_arena_alloc(arena, sizeof *json);
    if (json && mc_str_starts_with(answer.content_type, MC_STR("application/json")) &&
        mc_json_read(json, answer.body, NULL, arena, NULL))
        answer.json = json;
    if (answer.json) read_errors(&answer, arena);
    for (const mc_header *h = response->headers; h; h = h->next) {
        if (mc_http_equal_ci(h->name, MC_STR("set-cookie"))) keep_cookie(test, h->value);
    }
    return answer;
}

mc_str mc_test_answer_header(const mc_test_answer *answer, const char *name) {
    const mc_header *found = mc_http_find_header(answer->headers, mc_str_from(name));
    return found ? found->value : (mc_str){NULL, 0};
}

const mc_test_error *mc_test_error_at(const mc_test_answer *answer, const char *loc) {
    for (size_t i = 0; i < answer->errors_len; i++) {
        if (mc_str_equal(answer->errors[i].loc, mc_str_from(loc))) return &answer->errors[i];
    }
    return NULL;
}

/* ---- the request ----------------------------------------------------------------------------- */

static bool add_header(exchange *e, mc_str name, mc_str value) {
    mc_header *added = mc_arena_alloc(&e->arena, sizeof *added);
    if (!added || !value.data) return false;
    *added = (mc_header){name, value, e->headers};
    e->headers = added;
    e->request.headers = added;
    return true;
}

static mc_str cookie_text(const mc_test *test, mc_arena *arena) {
    mc_str text = MC_STR("");
    for (const mc_header *c = test->cookies; c; c = c->next) {
        text = mc_arena_printf(arena, "%.*s%s%.*s=%.*s", MC_STR_ARG(text), text.len ? "; " : "",
                               MC_STR_ARG(c->name), MC_STR_ARG(c->value));
    }
    return text;
}

/* Copies: the test may change its headers while the request runs. */
static bool add_headers(exchange *e) {
    mc_test *test = e->test;
    bool typed = mc_http_find_header(test->headers, MC_STR("content-type"));
    if (e->request.has_body && !typed &&
        !add_header(e, MC_STR("content-type"), MC_STR("application/json")))
        return false;
    if (test->cookies && !add_header(e, MC_STR("cookie"), cookie_text(test, &e->arena)))
        return false;
    for (const mc_header *h = test->headers; h; h = h->next) {
        if (!add_header(e, mc_arena_str(&e->arena, h->name), mc_arena_str(&e->arena, h->value)))
            return false;
    }
    return true;
}

static int exchange_run(void *arg) {
    exchange *e = arg;
    mc_context ctx = {.arena = &e->arena, .request = &e->request};
    mc_response response = mc_http_dispatch(&e->test->dispatcher, &ctx);
    e->answer = read_answer(e->test, &response, &e->arena);
    mc_http_run_after(&ctx);
    return 0;
}

mc_test_answer mc_test_request(mc_test *test, const char *method, const char *target,
                               const char *body) {
    exchange *e = calloc(1, sizeof *e);
    if (!e) return (mc_test_answer){0};
    e->test = test;
    e->next = test->exchanges;
    test->exchanges = e;
    mc_arena *arena = &e->arena;
    e->request = (mc_request){.method = mc_arena_str(arena, mc_str_from(method)),
                              .target = mc_arena_str(arena, mc_str_from(target)),
                              .body = mc_arena_str(arena, mc_str_from(body)),
                              .has_body = body != NULL};
    if (!add_headers(e) || in_loop(exchange_run, e) != 0) return (mc_test_answer){0};
    return e->answer;
}
