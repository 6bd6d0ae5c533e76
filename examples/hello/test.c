/* test.c - asks the service without a socket. */
#include "hello_service.h"

#include <modelc/test.h>

static int failures;

static void check(bool holds, const char *what) {
    if (holds) return;
    failures++;
    fprintf(stderr, "FAILED: %s\n", what);
}

static void ask(mc_test *test) {
    mc_test_answer ann = mc_test_request(test, "POST", "/door", "{\"name\": \"Ann\"}");
    check(ann.status == 201, "Ann is let in");
    check(mc_str_equal(ann.body, MC_STR("{\"text\":\"Hello, Ann!\"}")), "and greeted");

    mc_test_answer mallory = mc_test_request(test, "POST", "/door", "{\"name\": \"Mallory\"}");
    check(mallory.status == 403, "Mallory is not");

    mc_test_answer wrong = mc_test_request(test, "POST", "/door", "{\"name\": \"\", \"age\": -1}");
    check(wrong.status == 422 && wrong.errors_len == 2, "two mistakes are told");
    check(mc_test_error_at(&wrong, "body.name") && mc_test_error_at(&wrong, "body.age"), "both");
}

int main(void) {
    static const mc_service *const services[] = {&hello_door_service};
    mc_app app = {.services = services, .services_len = 1};
    mc_test *test = mc_test_open(&app);
    if (!test) return 1;
    ask(test);
    mc_test_close(test);
    return failures > 0;
}
