/*
 * body.h - the body of a request as a value.
 */
#ifndef MODELC_HTTP_BODY_H
#define MODELC_HTTP_BODY_H

#include <modelc/http.h>

/** Whether there is a body; one of no bytes is none. */
bool mc_http_has_body(const mc_request *request);

/**
 * Whether the request says that its body is JSON: application/json or application/ANYTHING+json,
 * whatever its parameters. A body is read as JSON only then, so that a form on a foreign page
 * cannot send one.
 */
bool mc_http_is_json(const mc_request *request);

/** Whether it says that its body is a form of application/x-www-form-urlencoded. */
bool mc_http_is_urlencoded(const mc_request *request);

/** Reads the body as JSON. False with one error, in FastAPI's wording, added. */
bool mc_http_read_json(const mc_request *request, mc_value *out, mc_arena *arena,
                       mc_errors *errors);
/** The same of any text; its mistake is told below `part`. */
bool mc_http_parse_json(mc_str json, const mc_path *part, mc_value *out, mc_arena *arena,
                        mc_errors *errors);

#endif
