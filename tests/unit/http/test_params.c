/*
 * test_params.c - requests without a socket: each place of a parameter, and FastAPI's exact answer
 * to what is wrong. The tables are written as generated code would be; every handler answers with
 * its arguments as JSON.
 */
#include <modelc/http.h>

#include <criterion/criterion.h>

#define LEN(array) (sizeof(array) / sizeof *(array))

/* ---- types ----------------------------------------------------------------------------- */

typedef struct item {
    mc_str name;
    double price;
    uint64_t given[1];
} item;

static const mc_constraint positive[] = {{.rule = MC_RULE_GT, {.number = 0}}};
static const mc_type price_type = {.kind = MC_TYPE_FLOAT,
                                   .name = "float",
                                   .size = sizeof(double),
                                   .constraints = positive,
                                   .constraints_len = 1};
static const mc_field item_fields[] = {
    {MC_STR_INIT("name"), &mc_type_str, offsetof(item, name), MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("price"), &price_type, offsetof(item, price), MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_model item_model = {
    .fields = item_fields, .fields_len = 2, .given_offset = offsetof(item, given)};
static const mc_type item_type = {
    .kind = MC_TYPE_MODEL, .name = "Item", .size = sizeof(item), .model = &item_model};

typedef enum net { NET_ALEX, NET_RES, NET_LE } net;
static const mc_enum_value net_values[] = {{MC_STR_INIT("alexnet"), NET_ALEX},
                                           {MC_STR_INIT("resnet"), NET_RES},
                                           {MC_STR_INIT("lenet"), NET_LE}};
static const mc_enum net_enum = {.values = net_values, .len = 3};
static const mc_type net_type = {
    .kind = MC_TYPE_ENUM, .name = "Net", .size = sizeof(net), .enumeration = &net_enum};

static const mc_constraint from_zero[] = {{.rule = MC_RULE_GE, {.integer = 0}}};
static const mc_type id_type = {.kind = MC_TYPE_INT,
                                .name = "int",
                                .size = sizeof(int64_t),
                                .constraints = from_zero,
                                .constraints_len = 1};
static const mc_constraint to_hundred[] = {{.rule = MC_RULE_LE, {.integer = 100}},
                                           {.rule = MC_RULE_GE, {.integer = 1}}};
static const mc_type limit_type = {.kind = MC_TYPE_INT,
                                   .name = "int",
                                   .size = sizeof(int64_t),
                                   .constraints = to_hundred,
                                   .constraints_len = 2};

typedef struct ints {
    int64_t *items;
    size_t len;
} ints;
static const mc_items int_items = {.type = &mc_type_i64};
static const mc_type ints_type = {
    .kind = MC_TYPE_LIST, .name = "list[int]", .size = sizeof(ints), .items = &int_items};
typedef struct strs {
    mc_str *items;
    size_t len;
} strs;
static const mc_items str_items = {.type = &mc_type_str};
static const mc_type strs_type = {
    .kind = MC_TYPE_LIST, .name = "list[str]", .size = sizeof(strs), .items = &str_items};

/* ---- operations ---------------------------------------------------------------------------- */

/* One place of each kind, and all of their arguments in one struct, so that one handler does. */
typedef struct args {
    int64_t id;
    net model;
    int64_t limit;
    mc_str q;
    ints numbers;
    bool flag;
    mc_str token;
    strs accept;
    mc_str session;
    item body, other;
    bool has_q, has_session, has_body;
    uint64_t given[1];
} args;

static void init_args(void *out) {
    *(args *)out = (args){.limit = 20};
}

#define FIELD(wire, c_type, member, field_flags)                                                   \
    { MC_STR_INIT(wire), c_type, offsetof(args, member), MC_NO_HAS, field_flags }
#define OPTIONAL(wire, c_type, member)                                                             \
    {                                                                                              \
        MC_STR_INIT(wire), c_type, offsetof(args, member), offsetof(args, has_##member),           \
            MC_FIELD_NULLABLE                                                                      \
    }
#define MODEL(field_table)                                                                         \
    {                                                                                              \
        .fields = field_table, .fields_len = LEN(field_table),                                     \
        .given_offset = offsetof(args, given), .init = init_args                                   \
    }

static const mc_field path_fields[] = {FIELD("item_id", &id_type, id, MC_FIELD_REQUIRED)};
static const mc_model path_model = MODEL(path_fields);
static const mc_param_in path_in[] = {MC_IN_PATH};

static const mc_field enum_fields[] = {FIELD("model_name", &net_type, model, MC_FIELD_REQUIRED)};
static const mc_model enum_model = MODEL(enum_fields);

static const mc_field text_fields[] = {FIELD("text", &mc_type_str, q, MC_FIELD_REQUIRED)};
static const mc_model text_model = MODEL(text_fields);

static const mc_field query_fields[] = {
    FIELD("limit", &limit_type, limit, MC_FIELD_DEFAULT),
    OPTIONAL("q", &mc_type_str, q),
    FIELD("n", &ints_type, numbers, MC_FIELD_DEFAULT),
    FIELD("flag", &mc_type_bool, flag, MC_FIELD_REQUIRED),
};
static const mc_model query_model = MODEL(query_fields);
static const mc_param_in query_in[] = {MC_IN_QUERY, MC_IN_QUERY, MC_IN_QUERY, MC_IN_QUERY};

static const mc_field header_fields[] = {
    FIELD("x-token", &mc_type_str, token, MC_FIELD_REQUIRED),
    FIELD("accept", &strs_type, accept, MC_FIELD_DEFAULT),
    OPTIONAL("session", &mc_type_str, session),
};
static const mc_model header_model = MODEL(header_fields);
static const mc_param_in header_in[] = {MC_IN_HEADER, MC_IN_HEADER, MC_IN_COOKIE};

static const mc_field body_fields[] = {FIELD("item", &item_type, body, MC_FIELD_REQUIRED)};
static const mc_model body_model = MODEL(body_fields);
static const mc_param_in body_in[] = {MC_IN_BODY, MC_IN_BODY};

static const mc_field optional_fields[] = {OPTIONAL("item", &item_type, body)};
static const mc_model optional_model = MODEL(optional_fields);

static const mc_field embed_fields[] = {
    FIELD("item", &item_type, body, MC_FIELD_REQUIRED),
    FIELD("other", &item_type, other, MC_FIELD_REQUIRED),
};
static const mc_model embed_model = MODEL(embed_fields);

/* Declared in the opposite of the order in which the errors come. */
static const mc_field all_fields[] = {
    FIELD("item", &item_type, body, MC_FIELD_REQUIRED),
    FIELD("session", &mc_type_i64, limit, MC_FIELD_REQUIRED),
    FIELD("x-token", &mc_type_i64, limit, MC_FIELD_REQUIRED),
    FIELD("limit", &limit_type, limit, MC_FIELD_REQUIRED),
    FIELD("item_id", &id_type, id, MC_FIELD_REQUIRED),
};
static const mc_model all_model = MODEL(all_fields);
static const mc_param_in all_in[] = {MC_IN_BODY, MC_IN_COOKIE, MC_IN_HEADER, MC_IN_QUERY,
                                     MC_IN_PATH};

/* The arguments as JSON, with what was given. */
static mc_response show(mc_context *ctx, const mc_model *model, const void *values) {
    const mc_type type = {
        .kind = MC_TYPE_MODEL, .name = "Args", .size = sizeof(args), .model = model};
    mc_response response = mc_response_json(ctx, 200, &type, values);
    mc_str given = mc_arena_printf(mc_context_arena(ctx), "%llu",
                                   (unsigned long long)((const args *)values)->given[0]);
    mc_response_header(ctx, &response, MC_STR("x-given"), given);
    return response;
}

static mc_response show_path(mc_context *ctx, const void *values) {
    return show(ctx, &path_model, values);
}
static mc_response show_enum(mc_context *ctx, const void *values) {
    return show(ctx, &enum_model, values);
}
static mc_response show_text(mc_context *ctx, const void *values) {
    return show(ctx, &text_model, values);
}
static mc_response show_query(mc_context *ctx, const void *values) {
    return show(ctx, &query_model, values);
}
static mc_response show_header(mc_context *ctx, const void *values) {
    return show(ctx, &header_model, values);
}
static mc_response show_body(mc_context *ctx, const void *values) {
    return show(ctx, &body_model, values);
}
static mc_response show_optional(mc_context *ctx, const void *values) {
    return show(ctx, &optional_model, values);
}
static mc_response show_embed(mc_context *ctx, const void *values) {
    return show(ctx, &embed_model, values);
}

static mc_response show_context(mc_context *ctx, const void *values) {
    cr_assert_null(values);
    mc_str header = mc_context_header(ctx, MC_STR("X-NAME"));
    mc_str text = mc_arena_printf(
        mc_context_arena(ctx), "%.*s %.*s %.*s %s %s", MC_STR_ARG(mc_context_method(ctx)),
        MC_STR_ARG(mc_context_path(ctx)), MC_STR_ARG(header), (char *)mc_context_state(ctx),
        mc_context_header(ctx, MC_STR("none")).data ? "" : "no");
    cr_assert_geq(mc_context_deadline(ctx), mc_now_ms());
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"), text);
}

static mc_response show_thread(mc_context *ctx, const void *values) {
    (void)values;
    return mc_response_bytes(ctx, 200, MC_STR("text/plain"),
                             mc_current() ? MC_STR("task") : MC_STR("thread"));
}

#define OPERATION(a_name, a_method, a_path, a_model, an_in, embed, a_call)                         \
    {                                                                                              \
        .name = a_name, .method = a_method, .path = a_path, .args = &(a_model), .in = an_in,       \
        .args_size = sizeof(args), .embed_body = embed, .call = a_call                             \
    }

static const mc_operation operations[] = {
    OPERATION("path", "GET", "/items/{item_id}", path_model, path_in, false, show_path),
    OPERATION("enum", "GET", "/models/{model_name}", enum_model, path_in, false, show_enum),
    OPERATION("text", "GET", "/texts/{text}", text_model, path_in, false, show_text),
    OPERATION("query", "GET", "/query", query_model, query_in, false, show_query),
    OPERATION("header", "GET", "/header", header_model, header_in, false, show_header),
    OPERATION("body", "POST", "/body", body_model, body_in, false, show_body),
    OPERATION("optional", "POST", "/optional", optional_model, body_in, false, show_optional),
    OPERATION("embed", "POST", "/embed", embed_model, body_in, true, show_embed),
    OPERATION("all", "PUT", "/all/{item_id}", all_model, all_in, false, show_body),
    {.name = "context", .method = "GET", .path = "/context", .call = show_context},
    {.name = "where.async", .method = "GET", .path = "/where/async", .call = show_thread},
    {.name = "where.sync",
     .method = "GET",
     .path = "/where/sync",
     .handler = MC_HANDLER_SYNC,
     .call = show_thread},
    {.name = "sync",
     .method = "GET",
     .path = "/sync",
     .handler = MC_HANDLER_SYNC,
     .call = show_context},
};
static const mc_service service = {
    .name = "test", .operations = operations, .len = LEN(operations)};
static const mc_service *const services[] = {&service};

/* ---- asking ------------------------------------------------------------------------------------
 */

typedef struct ask {
    const char *method, *target;
    const char *headers[4]; /* name, value, name, value */
    const char *body;       /* as application/json, unless `headers` says otherwise */
    const char *answer;     /* status and body */
} ask;

#define JSON "content-type", "application/json"

static mc_response handle(const ask *a, mc_arena *arena) {
    mc_header headers[2] = {{MC_STR(""), MC_STR(""), NULL}};
    mc_request request = {.method = mc_str_from(a->method), .target = mc_str_from(a->target)};
    for (size_t i = 0; i < 2 && a->headers[2 * i]; i++) {
        headers[i] =
            (mc_header){mc_str_from(a->headers[2 * i]), mc_str_from(a->headers[2 * i + 1]), NULL};
        if (i > 0) headers[i - 1].next = &headers[i];
        request.headers = headers;
    }
    request.has_body = a->body != NULL;
    request.body = mc_str_from(a->body);
    char state[] = "state";
    mc_app app = {.services = services, .services_len = 1, .state = state};
    return mc_app_handle(&app, &request, arena);
}

static mc_str answer_to(const ask *a, mc_arena *arena) {
    mc_response response = handle(a, arena);
    return mc_arena_printf(arena, "%d %.*s", response.status, MC_STR_ARG(response.body));
}

static void expect_answers(const ask *asks, size_t len) {
    for (size_t i = 0; i < len; i++) {
        mc_arena arena = {0};
        mc_str got = answer_to(&asks[i], &arena);
        cr_expect_str_eq(got.data, asks[i].answer, "%s %s %s\n     got %s\n  wanted %s",
                         asks[i].method, asks[i].target, asks[i].body ? asks[i].body : "", got.data,
                         asks[i].answer);
        mc_arena_free(&arena);
    }
}

#define DETAIL(error) "422 {\"detail\":[" error "]}"
#define MISSING(loc)                                                                               \
    "{\"type\":\"missing\",\"loc\":[" loc "],\"msg\":\"Field required\",\"input\":null}"

Test(params, of_the_path_are_decoded_and_checked) {
    static const ask asks[] = {
        {"GET", "/items/7", .answer = "200 {\"item_id\":7}"},
        {"GET", "/items/%37", .answer = "200 {\"item_id\":7}"},
        {"GET", "/items/-1",
         .answer = DETAIL("{\"type\":\"greater_than_equal\",\"loc\":[\"path\",\"item_id\"],"
                          "\"msg\":\"Input should be greater than or equal to 0\","
                          "\"input\":\"-1\",\"ctx\":{\"ge\":0}}")},
        {"GET", "/items/foo",
         .answer =
             DETAIL("{\"type\":\"int_parsing\",\"loc\":[\"path\",\"item_id\"],\"msg\":\"Input "
                    "should be a valid integer, unable to parse string as an integer\","
                    "\"input\":\"foo\"}")},
        {"GET", "/models/resnet", .answer = "200 {\"model_name\":\"resnet\"}"},
        {"GET", "/models/foo",
         .answer = DETAIL("{\"type\":\"enum\",\"loc\":[\"path\",\"model_name\"],\"msg\":\"Input "
                          "should be 'alexnet', 'resnet' or 'lenet'\",\"input\":\"foo\",\"ctx\":{"
                          "\"expected\":\"'alexnet', 'resnet' or 'lenet'\"}}")},
        {"GET", "/texts/a%2Fb+c", .answer = "200 {\"text\":\"a/b+c\"}"},
        {"GET", "/texts/%C3%A4", .answer = "200 {\"text\":\"\u00e4\"}"},
        {"GET", "/texts/%zz", .answer = "400 {\"detail\":\"Malformed path\"}"},
        {"GET", "/texts/a%ff",
         .answer =
             DETAIL("{\"type\":\"string_unicode\",\"loc\":[\"path\",\"text\"],\"msg\":\"Input "
                    "should be a valid string, unable to parse raw data as a unicode "
                    "string\",\"input\":\"a\uFFFD\"}")},
    };
    expect_answers(asks, LEN(asks));
}

Test(params, of_the_query_are_optional_repeated_or_have_defaults) {
    static const ask asks[] = {
        {"GET", "/query?flag=on", .answer = "200 {\"limit\":20,\"q\":null,\"n\":[],\"flag\":true}"},
        {"GET", "/query?flag=0&limit=%20100&q=a+b%26c&n=1&n=2&n=%2B3&unknown",
         .answer = "200 {\"limit\":100,\"q\":\"a b&c\",\"n\":[1,2,3],\"flag\":false}"},
        {"GET", "/query?flag=no&flag=yes&q=1&q=2&q=",
         .answer = "200 {\"limit\":20,\"q\":\"\",\"n\":[],\"flag\":true}"},
        {"GET", "/query", .answer = DETAIL(MISSING("\"query\",\"flag\""))},
        {"GET", "/query?Flag=1", .answer = DETAIL(MISSING("\"query\",\"flag\""))},
        {"GET", "/query?flag=maybe&limit=101&n=1&n=x&n=y",
         .answer = DETAIL(
             "{\"type\":\"less_than_equal\",\"loc\":[\"query\",\"limit\"],\"msg\":\"Input "
             "should be less than or equal to 100\",\"input\":\"101\",\"ctx\":{\"le\":100}},"
             "{\"type\":\"int_parsing\",\"loc\":[\"query\",\"n\",1],\"msg\":\"Input should "
             "be a valid integer, unable to parse string as an integer\",\"input\":\"x\"},"
             "{\"type\":\"int_parsing\",\"loc\":[\"query\",\"n\",2],\"msg\":\"Input should "
             "be a valid integer, unable to parse string as an integer\",\"input\":\"y\"},"
             "{\"type\":\"bool_parsing\",\"loc\":[\"query\",\"flag\"],\"msg\":\"Input should "
             "be a valid boolean, unable to interpret input\",\"input\":\"maybe\"}")},
    };
    expect_answers(asks, LEN(asks));
}

Test(params, of_headers_and_cookies_are_found_by_name) {
    static const ask asks[] = {
        {"GET",
         "/header",
         {"X-TOKEN", "secret", "Cookie", "a=b; session=\"s 1\" ; c"},
         .answer = "200 {\"x-token\":\"secret\",\"accept\":[],\"session\":\"s 1\"}"},
        {"GET",
         "/header",
         {"x-token", "1", "X-Token", "2"},
         .answer = "200 {\"x-token\":\"1\",\"accept\":[],\"session\":null}"},
        {"GET",
         "/header",
         {"accept", "1", "Accept", "2"},
         .answer = DETAIL(MISSING("\"header\",\"x-token\""))},
        {"GET",
         "/header",
         {"cookie", "Session=1; session; =; session=2", "x-token", ""},
         .answer = "200 {\"x-token\":\"\",\"accept\":[],\"session\":\"2\"}"},
        {"GET",
         "/header",
         {"cookie", "session=1", "cookie", "session=2"},
         .answer = DETAIL(MISSING("\"header\",\"x-token\""))},
    };
    expect_answers(asks, LEN(asks));
}

Test(params, of_a_single_body_are_the_body_itself) {
    static const ask asks[] = {
        {"POST",
         "/body",
         {JSON},
         "{\"name\": \"a\", \"price\": 1}",
         "200 {\"item\":{\"name\":\"a\",\"price\":1.0}}"},
        {"POST",
         "/body",
         {"Content-Type", "Application/JSON; charset=utf-8"},
         "{\"name\": \"a\", \"price\": 1}",
         "200 {\"item\":{\"name\":\"a\",\"price\":1.0}}"},
        {"POST",
         "/body",
         {"content-type", "application/merge-patch+json"},
         "{\"name\": \"a\", \"price\": 1}",
         "200 {\"item\":{\"name\":\"a\",\"price\":1.0}}"},
        {"POST", "/body", .answer = DETAIL(MISSING("\"body\""))},
        {"POST", "/body", .body = "", .answer = DETAIL(MISSING("\"body\""))},
        {"POST", "/body", {JSON}, "null", DETAIL(MISSING("\"body\""))},
        {"POST",
         "/body",
         {JSON},
         "{\"name\": \"a\", \"price\": -1}",
         DETAIL("{\"type\":\"greater_than\",\"loc\":[\"body\",\"price\"],\"msg\":\"Input should be "
                "greater than 0\",\"input\":-1,\"ctx\":{\"gt\":0.0}}")},
        {"POST",
         "/body",
         {JSON},
         "{\"name\": \"a\", \"price\": \"1\"}",
         DETAIL("{\"type\":\"float_type\",\"loc\":[\"body\",\"price\"],\"msg\":\"Input should be a "
                "valid number\",\"input\":\"1\"}")},
        {"POST",
         "/body",
         {JSON},
         "{}",
         DETAIL("{\"type\":\"missing\",\"loc\":[\"body\",\"name\"],\"msg\":\"Field required\","
                "\"input\":{}},{\"type\":\"missing\",\"loc\":[\"body\",\"price\"],\"msg\":\"Field "
                "required\",\"input\":{}}")},
        {"POST",
         "/body",
         {JSON},
         "{name}",
         DETAIL("{\"type\":\"json_invalid\",\"loc\":[\"body\",1],\"msg\":\"JSON decode error\","
                "\"input\":{},\"ctx\":{\"error\":\"Expecting property name enclosed in double "
                "quotes\"}}")},
        {"POST",
         "/body",
         {JSON},
         "[\"\u00e4\u00f6\", x]",
         DETAIL("{\"type\":\"json_invalid\",\"loc\":[\"body\",7],\"msg\":\"JSON decode error\","
                "\"input\":{},\"ctx\":{\"error\":\"Expecting value\"}}")},
        {"POST", "/body", .body = "{}", .answer = "415 {\"detail\":\"Unsupported Media Type\"}"},
        {"POST",
         "/body",
         {"content-type", "text/plain"},
         "{}",
         "415 {\"detail\":\"Unsupported Media Type\"}"},
        {"POST",
         "/body",
         {"content-type", "application/jsonp"},
         "{}",
         "415 {\"detail\":\"Unsupported Media Type\"}"},
        {"POST",
         "/body",
         {"content-type", "application/+json"},
         "{}",
         "415 {\"detail\":\"Unsupported Media Type\"}"},
        {"POST", "/optional", {JSON}, .body = "null", .answer = "200 {\"item\":null}"},
        {"POST", "/optional", .answer = "200 {\"item\":null}"},
    };
    expect_answers(asks, LEN(asks));
}

Test(params, of_several_bodies_are_embedded_under_their_names) {
    static const ask asks[] = {
        {"POST",
         "/embed",
         {JSON},
         "{\"other\":{\"name\":\"b\",\"price\":2},\"item\":{\"name\":\"a\",\"price\":1}}",
         "200 {\"item\":{\"name\":\"a\",\"price\":1.0},\"other\":{\"name\":\"b\",\"price\":2.0}}"},
        {"POST",
         "/embed",
         {JSON},
         "{\"item\":{\"name\":\"a\"}}",
         DETAIL("{\"type\":\"missing\",\"loc\":[\"body\",\"item\",\"price\"],\"msg\":\"Field "
                "required\",\"input\":{\"name\":\"a\"}}," MISSING("\"body\",\"other\""))},
        {"POST",
         "/embed",
         {JSON},
         "[]",
         DETAIL(MISSING("\"body\",\"item\"") "," MISSING("\"body\",\"other\""))},
        {"POST", "/embed",
         .answer = DETAIL(MISSING("\"body\",\"item\"") "," MISSING("\"body\",\"other\""))},
    };
    expect_answers(asks, LEN(asks));
}

#define TOO_SMALL(loc, bound, input)                                                               \
    "{\"type\":\"greater_than_equal\",\"loc\":[" loc "],\"msg\":\"Input should be greater than "   \
    "or equal to " bound "\",\"input\":\"" input "\",\"ctx\":{\"ge\":" bound "}}"
#define BROKEN_JSON                                                                                \
    "{\"type\":\"json_invalid\",\"loc\":[\"body\",1],\"msg\":\"JSON decode error\",\"input\":{},"  \
    "\"ctx\":{\"error\":\"Expecting property name enclosed in double quotes\"}}"
#define NO_LIMIT MISSING("\"query\",\"limit\"")
#define NO_TOKEN MISSING("\"header\",\"x-token\"")
#define NO_SESSION MISSING("\"cookie\",\"session\"")
#define NO_BODY MISSING("\"body\"")
#define BAD_ID TOO_SMALL("\"path\",\"item_id\"", "0", "-5")
#define BAD_LIMIT TOO_SMALL("\"query\",\"limit\"", "1", "0")

Test(params, report_the_errors_of_all_parts_at_once_in_order) {
    static const ask asks[] = {
        {"PUT", "/all/-5",
         .answer = DETAIL(BAD_ID "," NO_LIMIT "," NO_TOKEN "," NO_SESSION "," NO_BODY)},
        {"PUT",
         "/all/1?limit=0",
         {"x-token", "1", JSON},
         "{",
         DETAIL(BAD_LIMIT "," NO_SESSION "," BROKEN_JSON)},
    };
    expect_answers(asks, LEN(asks));
}

Test(handler, sees_its_request_with_or_without_a_loop) {
    static const ask asks[] = {
        {"GET", "/context?x=y", {"x-name", "value"}, .answer = "200 GET /context value state no"},
        {"GET", "/sync", {"x-name", "value"}, .answer = "200 GET /sync value state no"},
        {"HEAD", "/context", {"x-name", "value"}, .answer = "200 HEAD /context value state no"},
        {"GET", "/", .answer = "404 {\"detail\":\"Not Found\"}"},
        {"GET", "", .answer = "400 {\"detail\":\"The request target must be a path\"}"},
        {"GET", "*", .answer = "400 {\"detail\":\"The request target must be a path\"}"},
    };
    expect_answers(asks, LEN(asks));
}

static int ask_in_a_task(void *arg) {
    (void)arg;
    static const ask asks[] = {{"GET", "/where/async", .answer = "200 task"},
                               {"GET", "/where/sync", .answer = "200 thread"}};
    expect_answers(asks, LEN(asks));
    return 0;
}

Test(handler, runs_where_its_kind_says) {
    cr_expect_eq(mc_run(ask_in_a_task, NULL), 0);
}

Test(handler, is_told_which_arguments_were_given) {
    mc_arena arena = {0};
    mc_app app = {.services = services, .services_len = 1};
    mc_request request = {.method = MC_STR("GET"), .target = MC_STR("/query?flag=1&q=x")};
    mc_response response = mc_app_handle(&app, &request, &arena);
    cr_expect_eq(response.status, 200);
    cr_expect(mc_str_equal(response.headers->name, MC_STR("x-given")));
    cr_expect(mc_str_equal(response.headers->value, MC_STR("10")), "bits 1 and 3: q and flag");
    mc_arena_free(&arena);
}

/* ---- memory ---------------------------------------------------------------------------------- */

/* One block, and no more. */
static void *give_once(void *user, void *old, size_t old_size, size_t new_size) {
    bool *given = user;
    if (new_size > 0 && *given) return NULL;
    *given = true;
    return mc_allocator_default.resize(mc_allocator_default.user, old, old_size, new_size);
}

/* True where the answer is the right one with only `room` bytes to make it in; else it must be
 * a plain 500. */
static bool is_answered_in(const ask *a, const char *status, size_t room) {
    bool given = false;
    mc_allocator allocator = {give_once, &given};
    mc_arena arena, unlimited = {0};
    mc_arena_init(&arena, &allocator, 0);
    cr_assert(mc_arena_alloc(&arena, 40000));
    mc_arena_reset(&arena);                                     /* keeps the block */
    size_t rest = (size_t)(arena.end - arena.cursor), gap = 16; /* that an arena may leave */
    cr_assert_leq(room + gap, rest);
    cr_assert(mc_arena_alloc(&arena, rest - gap - room));
    mc_response response = handle(a, &arena);
    mc_str got = mc_arena_printf(&unlimited, "%d", response.status);
    bool right = strcmp(got.data, status) == 0;
    cr_expect(right || response.status == 500, "%s in %zu: %s", a->target, room, got.data);
    mc_arena_free(&arena);
    mc_arena_free(&unlimited);
    return right;
}

Test(memory, at_its_end_is_an_internal_error_wherever_it_ends) {
    static const ask asks[] = {
        {"GET", "/texts/a%20b", .answer = "200"},
        {"GET", "/query?flag=maybe&n=1&n=x", .answer = "422"},
        {"GET", "/header", {"x-token", "1", "cookie", "session=1"}, .answer = "200"},
        {"POST", "/embed", {JSON}, "{\"item\":{\"name\":\"a\\u00e4\"}}", "422"},
        {"POST", "/body", {JSON}, "{", "422"},
        {"PUT", "/body", .answer = "405"},
    };
    for (size_t i = 0; i < LEN(asks); i++) {
        size_t room = 0;
        while (room < 32000 && !is_answered_in(&asks[i], asks[i].answer, room))
            room += 48;
        cr_expect(room > 0 && room < 32000, "%s: %zu", asks[i].target, room);
    }
}
