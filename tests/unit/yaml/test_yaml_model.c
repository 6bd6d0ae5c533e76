/* test_yaml_model.c - YAML text to models: scalars by the field's type, errors with their lines. */
#include <modelc/yaml.h>

#include <criterion/criterion.h>
#include <stdlib.h>

typedef struct config {
    mc_str country, version;
    bool debug;
    int64_t port;
    double ratio;
    bool has_country;
    uint64_t given[1];
} config;

static void config_init(void *out) {
    *(config *)out = (config){.port = 80};
}

static const mc_constraint port_rules[] = {{.rule = MC_RULE_LE, .integer = 65535}};
static const mc_type port_type = {.kind = MC_TYPE_INT,
                                  .name = "int",
                                  .size = sizeof(int64_t),
                                  .constraints = port_rules,
                                  .constraints_len = 1};

static const mc_field config_fields[] = {
    {MC_STR_INIT("country"), &mc_type_str, offsetof(config, country), offsetof(config, has_country),
     MC_FIELD_NULLABLE},
    {MC_STR_INIT("version"), &mc_type_str, offsetof(config, version), MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("debug"), &mc_type_bool, offsetof(config, debug), MC_NO_HAS, MC_FIELD_REQUIRED},
    {MC_STR_INIT("port"), &port_type, offsetof(config, port), MC_NO_HAS, MC_FIELD_DEFAULT},
    {MC_STR_INIT("ratio"), &mc_type_f64, offsetof(config, ratio), MC_NO_HAS, MC_FIELD_REQUIRED},
};
static const mc_model config_model = {.fields = config_fields,
                                      .fields_len = 5,
                                      .given_offset = offsetof(config, given),
                                      .init = config_init};
static const mc_type config_type = {
    .kind = MC_TYPE_MODEL, .name = "Config", .size = sizeof(config), .model = &config_model};

Test(yaml_model, a_scalar_is_what_its_field_wants) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    config read;
    mc_str yaml = MC_STR("country: no\nversion: 1.10\ndebug: no\nratio: 1\n");
    cr_assert(mc_from_yaml(&config_type, &read, yaml, NULL, &arena, &errors));
    cr_assert(read.has_country);
    cr_assert_str_eq(read.country.data, "no");
    cr_assert_str_eq(read.version.data, "1.10");
    cr_assert_not(read.debug);
    cr_assert_eq(read.port, 80);
    cr_assert_float_eq(read.ratio, 1.0, 0);
    cr_assert(mc_from_yaml(&config_type, &read,
                           MC_STR("{country: ~, version: yes, debug: on, ratio: .5}"), NULL, &arena,
                           &errors));
    cr_assert_not(read.has_country);
    cr_assert_str_eq(read.version.data, "yes");
    cr_assert(read.debug);
    mc_arena_free(&arena);
}

Test(yaml_model, errors_are_jsons_and_show_their_line) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    config read;
    mc_str yaml = MC_STR("# a comment\nversion: [1]\ndebug: maybe\nport: 70000\n");
    cr_assert_not(mc_from_yaml(&config_type, &read, yaml, NULL, &arena, &errors));
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len);
    mc_errors_print(&errors, out);
    fclose(out);
    cr_assert_str_eq(text,
                     "version: Input should be a valid string [string_type]\n"
                     "  2 | version: [1]\n"
                     "    |          ^\n"
                     "debug: Input should be a valid boolean [bool_type]\n"
                     "  3 | debug: maybe\n"
                     "    |        ^\n"
                     "port: Input should be less than or equal to 65535 [less_than_equal]\n"
                     "  4 | port: 70000\n"
                     "    |       ^\n"
                     "ratio: Field required [missing]\n"
                     "  2 | version: [1]\n"
                     "    | ^\n",
                     "%s", text);
    free(text);
    mc_arena_free(&arena);
}

Test(yaml_model, a_model_is_written_so_that_it_reads_back) {
    mc_arena arena = {0};
    mc_buf out = {0};
    config one = {.country = MC_STR("no"),
                  .has_country = true,
                  .version = MC_STR("1.10"),
                  .debug = true,
                  .port = 8080,
                  .ratio = 0.5};
    config again;
    cr_assert(mc_to_yaml(&config_type, &one, &out, 0));
    cr_assert_str_eq(out.data, "country: \"no\"\nversion: \"1.10\"\ndebug: true\nport: 8080\n"
                               "ratio: 0.5\n");
    cr_assert(mc_from_yaml(&config_type, &again, mc_buf_str(&out), NULL, &arena, NULL));
    cr_assert(mc_equal(&config_type, &one, &again));
    mc_buf_free(&out);
    mc_arena_free(&arena);
}
