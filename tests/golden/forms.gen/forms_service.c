/* Made by modelc from forms.dsl: do not edit. */
/* From requests to the handlers of forms, and from their results to responses. */
#include "forms_service.h"

/* ---- POST /forms/login ---- */

typedef struct FormsLogin_args {
    forms_login login;
    uint64_t given[1];
} FormsLogin_args;

static void FormsLogin_init(void *out) {
    *(FormsLogin_args *)out = (FormsLogin_args){
        .login = forms_login_init(),
    };
}

static const mc_field FormsLogin_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("login"), &forms_login_mctype, offsetof(FormsLogin_args, login),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in FormsLogin_in[] = {
    MC_IN_FORM,
};

static const mc_model FormsLogin_model = {
    .fields = FormsLogin_fields,
    .fields_len = sizeof FormsLogin_fields / sizeof *FormsLogin_fields,
    .given_offset = offsetof(FormsLogin_args, given),
    .init = FormsLogin_init,
};

static mc_response FormsLogin_call(mc_context *ctx, const void *args) {
    const FormsLogin_args *from = args;
    return forms_forms_login(ctx, &from->login).response;
}

static bool FormsLogin_write_ok(const void *value, mc_buf *out) {
    return forms_found_to_json(value, out, MC_JSON_DEFAULT);
}

forms_forms_login_result forms_forms_login_ok(mc_context *ctx, const forms_found *result) {
    return (forms_forms_login_result){mc_response_write(ctx, 200, FormsLogin_write_ok, result)};
}

/* ---- POST /forms/rate/{id} ---- */

typedef struct FormsRate_args {
    int64_t id;
    int64_t stars;
    forms_str_list words;
    uint64_t given[1];
} FormsRate_args;

static const mc_constraint FormsRate_stars_rules[] = {
    {.rule = MC_RULE_LE, .integer = 5},
    {.rule = MC_RULE_GE, .integer = 1},
};
static const mc_type FormsRate_stars_mctype = {
    .kind = MC_TYPE_INT,
    .name = "int",
    .size = sizeof(int64_t),
    .constraints = FormsRate_stars_rules,
    .constraints_len = sizeof FormsRate_stars_rules / sizeof *FormsRate_stars_rules,
};

static const mc_items StrList_items = {.type = &mc_type_str};
static const mc_type StrList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[str]",
    .size = sizeof(forms_str_list),
    .items = &StrList_items,
};

static void FormsRate_init(void *out) {
    *(FormsRate_args *)out = (FormsRate_args){
        .words = {0},
    };
}

static const mc_field FormsRate_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(FormsRate_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("stars"), &FormsRate_stars_mctype, offsetof(FormsRate_args, stars),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("words"), &StrList_mctype, offsetof(FormsRate_args, words),
     MC_NO_HAS, MC_FIELD_DEFAULT},
};

static const mc_param_in FormsRate_in[] = {
    MC_IN_PATH,
    MC_IN_FORM,
    MC_IN_FORM,
};

static const mc_model FormsRate_model = {
    .fields = FormsRate_fields,
    .fields_len = sizeof FormsRate_fields / sizeof *FormsRate_fields,
    .given_offset = offsetof(FormsRate_args, given),
    .init = FormsRate_init,
};

static mc_response FormsRate_call(mc_context *ctx, const void *args) {
    const FormsRate_args *from = args;
    return forms_forms_rate(ctx, from->id, from->stars, &from->words).response;
}

forms_forms_rate_result forms_forms_rate_no_content(mc_context *ctx) {
    return (forms_forms_rate_result){mc_response_empty(ctx, 204)};
}

/* ---- POST /forms/photo ---- */

typedef struct FormsPhoto_args {
    mc_str title;
    mc_upload photo;
    mc_upload thumb;
    bool has_thumb;
    uint64_t given[1];
} FormsPhoto_args;

static const mc_constraint FormsPhoto_title_rules[] = {
    {.rule = MC_RULE_MIN_LENGTH, .uinteger = 1},
    {.rule = MC_RULE_MAX_LENGTH, .uinteger = 80},
};
static const mc_type FormsPhoto_title_mctype = {
    .kind = MC_TYPE_STR,
    .name = "str",
    .size = sizeof(mc_str),
    .constraints = FormsPhoto_title_rules,
    .constraints_len = sizeof FormsPhoto_title_rules / sizeof *FormsPhoto_title_rules,
};

static void FormsPhoto_init(void *out) {
    *(FormsPhoto_args *)out = (FormsPhoto_args){0};
}

static const mc_field FormsPhoto_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("title"), &FormsPhoto_title_mctype, offsetof(FormsPhoto_args, title),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("photo"), &mc_type_upload, offsetof(FormsPhoto_args, photo),
     MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("thumb-nail"), &mc_type_upload, offsetof(FormsPhoto_args, thumb),
     offsetof(FormsPhoto_args, has_thumb), MC_FIELD_NULLABLE},
};

static const mc_param_in FormsPhoto_in[] = {
    MC_IN_FORM,
    MC_IN_FILE,
    MC_IN_FILE,
};

static const mc_model FormsPhoto_model = {
    .fields = FormsPhoto_fields,
    .fields_len = sizeof FormsPhoto_fields / sizeof *FormsPhoto_fields,
    .given_offset = offsetof(FormsPhoto_args, given),
    .init = FormsPhoto_init,
};

static mc_response FormsPhoto_call(mc_context *ctx, const void *args) {
    const FormsPhoto_args *from = args;
    return forms_forms_photo(ctx, from->title, &from->photo, from->has_thumb ? &from->thumb : NULL).response;
}

static bool FormsPhoto_write_ok(const void *value, mc_buf *out) {
    return forms_found_to_json(value, out, MC_JSON_DEFAULT);
}

forms_forms_photo_result forms_forms_photo_ok(mc_context *ctx, const forms_found *result) {
    return (forms_forms_photo_result){mc_response_write(ctx, 200, FormsPhoto_write_ok, result)};
}

/* ---- GET /forms/picture/{id} ---- */

typedef struct FormsPicture_args {
    int64_t id;
    uint64_t given[1];
} FormsPicture_args;

static void FormsPicture_init(void *out) {
    *(FormsPicture_args *)out = (FormsPicture_args){0};
}

static const mc_field FormsPicture_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("id"), &mc_type_i64, offsetof(FormsPicture_args, id),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in FormsPicture_in[] = {
    MC_IN_PATH,
};

static const mc_model FormsPicture_model = {
    .fields = FormsPicture_fields,
    .fields_len = sizeof FormsPicture_fields / sizeof *FormsPicture_fields,
    .given_offset = offsetof(FormsPicture_args, given),
    .init = FormsPicture_init,
};

static mc_response FormsPicture_call(mc_context *ctx, const void *args) {
    const FormsPicture_args *from = args;
    return forms_forms_picture(ctx, from->id).response;
}

forms_forms_picture_result forms_forms_picture_ok(mc_context *ctx, const char *path, const mc_file_options *options) {
    return (forms_forms_picture_result){mc_response_file(ctx, path, options)};
}

/* ---- GET /forms/find ---- */

typedef struct FormsFind_args {
    forms_filter filter;
    uint64_t given[1];
} FormsFind_args;

static const mc_items FoundList_items = {.type = &forms_found_mctype};
static const mc_type FoundList_mctype = {
    .kind = MC_TYPE_LIST,
    .name = "list[Found]",
    .size = sizeof(forms_found_list),
    .items = &FoundList_items,
};

static void FormsFind_init(void *out) {
    *(FormsFind_args *)out = (FormsFind_args){
        .filter = forms_filter_init(),
    };
}

static const mc_field FormsFind_fields[] = {
    /* name, type, place, place of its has_ flag, flags */
    {MC_STR_INIT("filter"), &forms_filter_mctype, offsetof(FormsFind_args, filter),
     MC_NO_HAS, MC_FIELD_REQUIRED},
};

static const mc_param_in FormsFind_in[] = {
    MC_IN_QUERY,
};

static const mc_model FormsFind_model = {
    .fields = FormsFind_fields,
    .fields_len = sizeof FormsFind_fields / sizeof *FormsFind_fields,
    .given_offset = offsetof(FormsFind_args, given),
    .init = FormsFind_init,
};

static mc_response FormsFind_call(mc_context *ctx, const void *args) {
    const FormsFind_args *from = args;
    return forms_forms_find(ctx, &from->filter).response;
}

forms_forms_find_result forms_forms_find_ok(mc_context *ctx, const forms_found_list *result) {
    return (forms_forms_find_result){mc_response_json(ctx, 200, &FoundList_mctype, result)};
}

static const mc_operation FormsService_operations[] = {
    {
        .name = "Forms.login",
        .method = "POST",
        .path = "/forms/login",
        .handler = MC_HANDLER_ASYNC,
        .args = &FormsLogin_model,
        .in = FormsLogin_in,
        .args_size = sizeof(FormsLogin_args),
        .call = FormsLogin_call,
    },
    {
        .name = "Forms.rate",
        .method = "POST",
        .path = "/forms/rate/{id}",
        .handler = MC_HANDLER_ASYNC,
        .args = &FormsRate_model,
        .in = FormsRate_in,
        .args_size = sizeof(FormsRate_args),
        .call = FormsRate_call,
    },
    {
        .name = "Forms.photo",
        .method = "POST",
        .path = "/forms/photo",
        .handler = MC_HANDLER_SYNC,
        .args = &FormsPhoto_model,
        .in = FormsPhoto_in,
        .args_size = sizeof(FormsPhoto_args),
        .call = FormsPhoto_call,
    },
    {
        .name = "Forms.picture",
        .method = "GET",
        .path = "/forms/picture/{id}",
        .handler = MC_HANDLER_SYNC,
        .args = &FormsPicture_model,
        .in = FormsPicture_in,
        .args_size = sizeof(FormsPicture_args),
        .call = FormsPicture_call,
    },
    {
        .name = "Forms.find",
        .method = "GET",
        .path = "/forms/find",
        .handler = MC_HANDLER_ASYNC,
        .args = &FormsFind_model,
        .in = FormsFind_in,
        .args_size = sizeof(FormsFind_args),
        .call = FormsFind_call,
    },
};

const mc_service forms_forms_service = {
    .name = "Forms",
    .operations = FormsService_operations,
    .len = sizeof FormsService_operations / sizeof *FormsService_operations,
    .document = &forms_openapi,
};

