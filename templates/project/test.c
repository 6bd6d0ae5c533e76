/* test.c - asks $name$ without a socket: see modelc/test.h. */
#include "$package$_service.h"

#include <modelc/test.h>

static int failures;

static void check(bool holds, const char *what) {
    if (holds) return;
    failures++;
    fprintf(stderr, "FAILED: %s\n", what);
}

static void ask(mc_test *test) {
    mc_test_answer hello = mc_test_request(test, "GET", "/hello/Ann", NULL);
    check(mc_str_equal(hello.body, MC_STR("{\"text\":\"Hello, Ann!\"}")), "Ann is greeted");

    mc_test_answer order = mc_test_request(test, "POST", "/orders", "{\"item\": \"rake\"}");
    check(order.status == 201, "a rake is sold");

    mc_test_answer unicorn = mc_test_request(test, "POST", "/orders", "{\"item\": \"unicorn\"}");
    check(unicorn.status == 409, "a unicorn is not");

    mc_test_answer nothing = mc_test_request(test, "POST", "/orders", "{\"item\": \"\"}");
    check(nothing.status == 422 && mc_test_error_at(&nothing, "body.item"), "nothing is no item");
}

int main(void) {
    static const mc_service *const services[] = {&$package$_api_service};
    mc_app app = {.services = services, .services_len = 1};
    mc_test *test = mc_test_open(&app);
    if (!test) return 1;
    ask(test);
    mc_test_close(test);
    return failures > 0;
}
