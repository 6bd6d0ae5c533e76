/*
 * params.h - fills an operation's arguments from a request: path, query, headers, cookies and
 * body, each checked by the model engine.
 */
#ifndef MODELC_HTTP_PARAMS_H
#define MODELC_HTTP_PARAMS_H

#include "context.h"
#include "form.h"
#include "router.h"

/**
 * Makes the arguments struct of `match->route` in the request's arena, in `*args` (NULL where
 * the operation has none). False where the request is refused; `*refusal` then is the answer:
 * 400, 415, 422 with every error of every part, or 500 where memory is short.
 *
 * A parameter is found under its field's name: exactly in path, query and cookies, in any case
 * among the headers. What is given twice counts once, the last in query and cookies and the first
 * among headers, but a field of a list type takes all.
 */
bool mc_http_read_params(mc_context *ctx, const mc_http_match *match, mc_str query, void **args,
                         mc_response *refusal);

/** What an operation takes of a form. */
typedef enum mc_http_form_use {
    MC_HTTP_FORM_NONE,
    MC_HTTP_FORM_FIELDS,
    MC_HTTP_FORM_FILES
} mc_http_form_use;

/** Of the operation that would answer `request`. */
mc_http_form_use mc_http_form_use_of(const struct mc_http_dispatcher *dispatcher,
                                     const mc_request *request, mc_arena *arena);
/** What the server's options allow a form. */
mc_http_form_limits mc_http_form_limits_of(const mc_server_options *options);

#endif
