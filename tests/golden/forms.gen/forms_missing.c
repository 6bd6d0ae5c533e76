/* Made by modelc from forms.dsl: do not edit. */
/* What answers for the operations of forms whose handlers are not written yet: 501. All of it
 * is weak, so that a handler of yours takes its place. Link it behind your own code. */
#include "forms_service.h"

MC_WEAK forms_forms_login_result forms_forms_login(mc_context *ctx, const forms_login *login) {
    (void)login;
    return (forms_forms_login_result){mc_response_missing(ctx)};
}

MC_WEAK forms_forms_rate_result forms_forms_rate(mc_context *ctx, int64_t id, int64_t stars, const forms_str_list *words) {
    (void)id;
    (void)stars;
    (void)words;
    return (forms_forms_rate_result){mc_response_missing(ctx)};
}

MC_WEAK forms_forms_photo_result forms_forms_photo(mc_context *ctx, mc_str title, const mc_upload *photo, const mc_upload *thumb) {
    (void)title;
    (void)photo;
    (void)thumb;
    return (forms_forms_photo_result){mc_response_missing(ctx)};
}

MC_WEAK forms_forms_picture_result forms_forms_picture(mc_context *ctx, int64_t id) {
    (void)id;
    return (forms_forms_picture_result){mc_response_missing(ctx)};
}

MC_WEAK forms_forms_find_result forms_forms_find(mc_context *ctx, const forms_filter *filter) {
    (void)filter;
    return (forms_forms_find_result){mc_response_missing(ctx)};
}

