/**
 * modelc/test.h - asks an app without a socket: for its tests, as FastAPI's TestClient.
 *
 *     mc_test *test = mc_test_open(&app);
 *     mc_test_header(test, "Authorization", "Bearer secret");
 *     mc_test_answer answer = mc_test_request(test, "POST", "/pets", "{\"name\": \"\"}");
 *     assert(answer.status == 422);
 *     assert(mc_test_error_at(&answer, "body.name"));
 *     mc_test_close(test);
 *
 * A request goes the way of one from a socket from the routing on: middleware, credentials,
 * parameters, handler, background work. What belongs to connections is not there: no limits of
 * bytes and times of reading, no peer's address. A stream's answer is all that was sent.
 *
 * Works in a task of a loop, where requests may run at the same time, and outside, where each
 * request has a loop for itself. Not for two threads at once.
 */
#ifndef MODELC_TEST_H
#define MODELC_TEST_H

#include <modelc/http.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct mc_test mc_test;

/** One mistake of an answer in the shape of a 422. */
typedef struct mc_test_error {
    mc_str loc; /* "body.animal.cat.lives": its steps with points between them */
    mc_str type, msg;
} mc_test_error;

/** Lives until mc_test_close. */
typedef struct mc_test_answer {
    int status;
    mc_str content_type, body; /* with a NUL behind them */
    const mc_header *headers;  /* besides content-type and what a connection adds */
    const mc_value *json;      /* the body, where it is JSON; else NULL */
    const mc_test_error *errors;
    size_t errors_len;
} mc_test_answer;

/**
 * For `app`, which must outlive it; calls its on_start. NULL, with a word on stderr, where two
 * routes are alike, on_start fails or memory is short.
 */
mc_test *mc_test_open(mc_app *app);
/** Calls on_stop and frees every answer. NULL is allowed. */
void mc_test_close(mc_test *test);

/**
 * Sends this header with each further request; `value` NULL takes it away. A Cookie is best set
 * by mc_test_cookie. False where memory is short.
 */
bool mc_test_header(mc_test *test, const char *name, const char *value);
/** The same of a cookie. Those that answers set are kept and sent by themselves. */
bool mc_test_cookie(mc_test *test, const char *name, const char *value);

/**
 * [suspends in a task] `target` is path and query as on the wire. `body` NULL is none; it is JSON
 * where no header Content-Type says otherwise. Status 0 means that there was no memory or loop.
 */
mc_test_answer mc_test_request(mc_test *test, const char *method, const char *target,
                               const char *body);

/** The first header of that name (any case), or an mc_str with NULL data. */
mc_str mc_test_answer_header(const mc_test_answer *answer, const char *name);
/** The first mistake at `loc`, or NULL. */
const mc_test_error *mc_test_error_at(const mc_test_answer *answer, const char *loc);

#ifdef __cplusplus
}
#endif
#endif
