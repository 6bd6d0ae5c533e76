/* The handlers of forms: yours to fill in. modelc never writes over this file. */
#include "forms_service.h"

/** POST /forms/login, on the event loop: it must not block. */
forms_forms_login_result forms_forms_login(mc_context *ctx, const forms_login *login) {
    (void)login;
    return (forms_forms_login_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /forms/rate/{id}, on the event loop: it must not block. */
forms_forms_rate_result forms_forms_rate(mc_context *ctx, int64_t id, int64_t stars, const forms_str_list *words) {
    (void)id;
    (void)stars;
    (void)words;
    return (forms_forms_rate_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** POST /forms/photo, in the thread pool: it may block. */
forms_forms_photo_result forms_forms_photo(mc_context *ctx, mc_str title, const mc_upload *photo, const mc_upload *thumb) {
    (void)title;
    (void)photo;
    (void)thumb;
    return (forms_forms_photo_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /forms/picture/{id}, in the thread pool: it may block. */
forms_forms_picture_result forms_forms_picture(mc_context *ctx, int64_t id) {
    (void)id;
    return (forms_forms_picture_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

/** GET /forms/find, on the event loop: it must not block. */
forms_forms_find_result forms_forms_find(mc_context *ctx, const forms_filter *filter) {
    (void)filter;
    return (forms_forms_find_result){mc_response_detail(ctx, 501, MC_STR("not written yet"))};
}

