/* Made by modelc from forms.dsl: do not edit. */
#ifndef FORMS_SERVICE_H
#define FORMS_SERVICE_H

#include <modelc/http.h>

#include "forms.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The OpenAPI document of all of these services: what a server answers at /openapi.json. */
extern const mc_document forms_openapi;

/* ---- Forms ---- */

/** What forms_forms_login answers: made by one of the functions below. */
typedef struct forms_forms_login_result {
    mc_response response;
} forms_forms_login_result;

/** 200: Found. */
forms_forms_login_result forms_forms_login_ok(mc_context *ctx, const forms_found *result);

/**
 * Fields of a form alone.
 * POST /forms/login, on the event loop: it must not block. Yours to write.
 */
forms_forms_login_result forms_forms_login(mc_context *ctx, const forms_login *login);

/** What forms_forms_rate answers: made by one of the functions below. */
typedef struct forms_forms_rate_result {
    mc_response response;
} forms_forms_rate_result;

/** 204. */
forms_forms_rate_result forms_forms_rate_no_content(mc_context *ctx);

/**
 * POST /forms/rate/{id}, on the event loop: it must not block. Yours to write.
 */
forms_forms_rate_result forms_forms_rate(mc_context *ctx, int64_t id, int64_t stars, const forms_str_list *words);

/** What forms_forms_photo answers: made by one of the functions below. */
typedef struct forms_forms_photo_result {
    mc_response response;
} forms_forms_photo_result;

/** 200: Found. */
forms_forms_photo_result forms_forms_photo_ok(mc_context *ctx, const forms_found *result);

/**
 * With files.
 * POST /forms/photo, in the thread pool: it may block. Yours to write.
 */
forms_forms_photo_result forms_forms_photo(mc_context *ctx, mc_str title, const mc_upload *photo, const mc_upload *thumb);

/** What forms_forms_picture answers: made by one of the functions below. */
typedef struct forms_forms_picture_result {
    mc_response response;
} forms_forms_picture_result;

/** 200: the file at `path`; `options` may be NULL. */
forms_forms_picture_result forms_forms_picture_ok(mc_context *ctx, const char *path, const mc_file_options *options);

/**
 * A file that the handler names.
 * GET /forms/picture/{id}, in the thread pool: it may block. Yours to write.
 */
forms_forms_picture_result forms_forms_picture(mc_context *ctx, int64_t id);

/** What forms_forms_find answers: made by one of the functions below. */
typedef struct forms_forms_find_result {
    mc_response response;
} forms_forms_find_result;

/** 200: list[Found]. */
forms_forms_find_result forms_forms_find_ok(mc_context *ctx, const forms_found_list *result);

/**
 * GET /forms/find, on the event loop: it must not block. Yours to write.
 */
forms_forms_find_result forms_forms_find(mc_context *ctx, const forms_filter *filter);

extern const mc_service forms_forms_service;

#ifdef __cplusplus
}
#endif
#endif
