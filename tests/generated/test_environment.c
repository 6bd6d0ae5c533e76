/* test_environment.c - @env: defaults, then the file, then the environment; whose mistake is whose,
 * and where each value came from. */
#include "environment_yaml.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <unistd.h>

#define ENVIRONMENT(...) ((char *[]){__VA_ARGS__, NULL})

/* One configuration that is read, and what is said about it. */
typedef struct bench {
    mc_arena arena;
    mc_errors errors;
    mc_config config;
    environment_settings settings;
    char file[32];
    char *said;
} bench;

static void start(bench *b, const char *text, char *const *environment) {
    *b = (bench){.config.environment = environment, .file = "environment-XXXXXX"};
    mc_errors_init(&b->errors, &b->arena);
    if (!text) return;
    int file = mkstemp(b->file);
    cr_assert_geq(file, 0);
    cr_assert_eq(write(file, text, strlen(text)), (ssize_t)strlen(text));
    close(file);
    b->config.file = b->file;
}

static void finish(bench *b) {
    if (b->config.file) remove(b->config.file);
    mc_arena_free(&b->arena);
    free(b->said);
}

static void load_json(bench *b) {
    if (environment_settings_load_json(&b->settings, &b->config, &b->arena, &b->errors)) return;
    mc_errors_print(&b->errors, stderr);
    cr_assert_fail("refused");
}

static void load_yaml(bench *b) {
    if (environment_settings_load_yaml(&b->settings, &b->config, &b->arena, &b->errors)) return;
    mc_errors_print(&b->errors, stderr);
    cr_assert_fail("refused");
}

/* What is printed for people, in memory that finish() gives back. */
static const char *errors_of(bench *b) {
    size_t len;
    FILE *out = open_memstream(&b->said, &len);
    mc_errors_print(&b->errors, out);
    fclose(out);
    return b->said;
}

static void expect_text(mc_str found, const char *wanted) {
    cr_assert(mc_str_equal(found, mc_str_from(wanted)), "%.*s", MC_STR_ARG(found));
}

Test(environment, a_variable_wins_over_the_file_and_the_file_over_the_default) {
    bench b;
    start(&b, "{\"listen\": 1, \"host\": \"file\", \"level\": \"debug\"}",
          ENVIRONMENT("PORT=2", "LEVEL=no such", "PORTS=3"));
    load_json(&b);
    cr_assert_eq(b.settings.port, 2);
    expect_text(b.settings.host, "file");
    cr_assert_eq(b.settings.level, ENVIRONMENT_LEVEL_DEBUG);
    cr_assert(b.settings.within.seconds == 90);
    finish(&b);
}

Test(environment, alone_it_makes_a_configuration) {
    bench b;
    start(&b, NULL,
          ENVIRONMENT("PORT=8080", "LIMIT=none", "WITHIN=PT5S", "LOG_LEVEL=debug", "KEY="));
    load_yaml(&b);
    cr_assert_eq(b.settings.port, 8080);
    cr_assert_eq(b.settings.limit.kind, ENVIRONMENT_LIMIT_LIMIT_ITEM);
    cr_assert_eq(b.settings.within.seconds, 5);
    cr_assert_eq(b.settings.level, ENVIRONMENT_LEVEL_DEBUG);
    cr_assert(b.settings.has_key, "an empty variable is an empty text");
    cr_assert_eq(b.settings.key.len, 0);
    cr_assert(environment_settings_given(&b.settings, ENVIRONMENT_SETTINGS_FIELD_PORT));
    cr_assert_not(environment_settings_given(&b.settings, ENVIRONMENT_SETTINGS_FIELD_HOST));
    finish(&b);
}

Test(environment, of_a_variable_given_twice_the_first_counts) {
    bench b;
    start(&b, NULL, ENVIRONMENT("PORT=1", "PORT=2"));
    load_json(&b);
    cr_assert_eq(b.settings.port, 1);
    finish(&b);
}

Test(environment, the_process_has_one) {
    bench b;
    start(&b, NULL, NULL);
    setenv("PORT", "77", 1);
    load_json(&b);
    setenv("PORT", "gone", 1);
    cr_assert_eq(b.settings.port, 77);
    finish(&b);
}

Test(environment, a_model_within_keeps_what_its_default_or_the_file_says) {
    bench b;
    start(&b, "port: 1\n", ENVIRONMENT("MAIN_HOST=h"));
    load_yaml(&b);
    expect_text(b.settings.main.host, "h");
    cr_assert_eq(b.settings.main.port, 80, "the default of main says so");
    cr_assert_not(b.settings.has_spare);
    finish(&b);

    start(&b, "port: 1\nmain: {listen: 5, key: k}\n", ENVIRONMENT("MAIN_HOST=h", "MAIN_KEY=l"));
    load_yaml(&b);
    expect_text(b.settings.main.host, "h");
    expect_text(b.settings.main.key, "l");
    cr_assert_eq(b.settings.main.port, 5);
    finish(&b);
}

Test(environment, a_model_that_is_not_there_is_made_of_variables) {
    const char *const files[] = {"port: 1\n", "port: 1\nspare: null\n", "port: 1\nspare: {}\n"};
    for (size_t i = 0; i < 3; i++) {
        bench b;
        start(&b, files[i], ENVIRONMENT("SPARE_PORT=9"));
        load_yaml(&b);
        cr_assert(b.settings.has_spare);
        cr_assert_eq(b.settings.spare.port, 9);
        expect_text(b.settings.spare.host, "localhost");
        finish(&b);
    }
}

Test(environment, models_in_lists_and_in_pointers_take_nothing_from_it) {
    bench b;
    start(&b, "port: 1\npeers: [{port: 3}]\nparent: {port: 4}\n", ENVIRONMENT("PORT=2"));
    load_yaml(&b);
    cr_assert_eq(b.settings.port, 2);
    cr_assert_eq(b.settings.peers.items[0].port, 3);
    cr_assert_eq(b.settings.parent->port, 4);
    finish(&b);
}

Test(environment, all_mistakes_are_in_one_list_with_their_places) {
    bench b;
    start(&b, "level: loud\nmain: 7\nhost: \"\"\n",
          ENVIRONMENT("LIMIT=many", "WITHIN=\xFF", "MAIN_PORT=1", "SPARE_KEY=secret", "HOST="));
    cr_assert_not(environment_settings_load_yaml(&b.settings, &b.config, &b.arena, &b.errors));
    cr_assert_str_eq(
        errors_of(&b),
        "host: String should have at least 1 character [string_too_short]\n"
        "  HOST= in the environment\n"
        "port: Field required [missing]\n"
        "  line 1, column 1\n"
        "  PORT is not set in the environment either\n"
        "level: Input should be 'debug' or 'info' [enum]\n"
        "  line 1, column 8\n"
        "limit.int: Input should be a valid integer, unable to parse string as an integer "
        "[int_parsing]\n"
        "  LIMIT=many in the environment\n"
        "limit.literal['none']: Input should be 'none' [literal_error]\n"
        "  LIMIT=many in the environment\n"
        "within: Input should be a valid string, unable to parse raw data as a unicode string "
        "[string_unicode]\n"
        "  WITHIN in the environment\n"
        "main: Input should be an object [model_type]\n"
        "  line 2, column 7\n"
        "spare.port: Field required [missing]\n"
        "  line 1, column 1\n"
        "  SPARE_PORT is not set in the environment either\n");
    finish(&b);
}

Test(environment, errors_as_json_name_the_variable_and_no_secret) {
    bench b;
    mc_buf json = {0};
    start(&b, NULL, ENVIRONMENT("PORT=0", "KEY=\xFFsecret"));
    cr_assert_not(environment_settings_load_json(&b.settings, &b.config, &b.arena, &b.errors));
    mc_errors_to_json(&b.errors, &json, MC_ERRORS_PLACE);
    cr_assert_str_eq(
        json.data,
        "[{\"type\":\"greater_than_equal\",\"loc\":[\"port\"],\"msg\":\"Input should be greater "
        "than or equal to 1\",\"input\":\"0\",\"ctx\":{\"ge\":1},\"environment\":\"PORT\"},"
        "{\"type\":\"string_unicode\",\"loc\":[\"key\"],\"msg\":\"Input should be a valid string, "
        "unable to parse raw data as a unicode string\",\"environment\":\"KEY\"}]");
    mc_buf_free(&json);
    finish(&b);
}

Test(environment, a_file_is_told_from_what_is_in_it) {
    bench b;
    start(&b, NULL, ENVIRONMENT("PORT=1"));
    b.config.file = "no-such-file";
    cr_assert_not(environment_settings_load_yaml(&b.settings, &b.config, &b.arena, &b.errors));
    cr_assert_str_eq(errors_of(&b), "no-such-file: No such file or directory [file_error]\n");
    b.config.may_miss = true;
    load_yaml(&b);
    b.config.file = "."; /* a folder opens, and cannot be read */
    mc_errors_init(&b.errors, &b.arena);
    free(b.said);
    cr_assert_not(environment_settings_load_json(&b.settings, &b.config, &b.arena, &b.errors));
    cr_assert_str_eq(errors_of(&b), ".: Is a directory [file_error]\n");
    b.config.file = NULL;
    finish(&b);

    const char *const nothing[] = {"", " \n", "# only a comment\n", "null\n"};
    for (size_t i = 0; i < 4; i++) {
        start(&b, nothing[i], ENVIRONMENT("PORT=1"));
        if (i < 2) load_json(&b);
        load_yaml(&b);
        finish(&b);
    }
}

Test(environment, each_value_is_told_with_its_origin) {
    bench b;
    start(&b, "listen: 1\nmain:\n  port: 5\n  key: secret\npeers:\n- port: 6\n",
          ENVIRONMENT("LOG_LEVEL=debug", "MAIN_HOST=h"));
    load_yaml(&b);
    b.config.file = "f.yaml";
    size_t len;
    FILE *out = open_memstream(&b.said, &len);
    environment_settings_print_config(&b.settings, &b.config, out);
    fclose(out);
    b.config.file = b.file;
    cr_assert_str_eq(b.said, "host = \"localhost\"  # default\n"
                             "port = 1  # f.yaml:1\n"
                             "key = null  # default\n"
                             "level = \"debug\"  # environment LOG_LEVEL\n"
                             "limit = 10  # default\n"
                             "within = \"PT1M30S\"  # default\n"
                             "main.host = \"h\"  # environment MAIN_HOST\n"
                             "main.port = 5  # f.yaml:3\n"
                             "main.key = \"**********\"  # f.yaml:4\n"
                             "spare = null  # default\n"
                             "peers[0].host = \"localhost\"  # default\n"
                             "peers[0].port = 6  # f.yaml:6\n"
                             "peers[0].key = null  # default\n"
                             "parent = null  # default\n");
    finish(&b);
}

/* Memory that fails at the nth request, for each n until all is well. */
static size_t allowed;

static void *resize(void *user, void *old, size_t old_size, size_t new_size) {
    (void)user;
    if (new_size > 0 && allowed == 0) return NULL;
    if (new_size > 0) allowed--;
    return mc_allocator_default.resize(mc_allocator_default.user, old, old_size, new_size);
}

Test(environment, without_memory_it_says_so) {
    static const mc_allocator failing = {resize, NULL};
    bool done = false;
    for (size_t n = 0; !done && n < 200; n++) {
        bench b;
        start(&b, "{\"main\": {\"port\": 5}}",
              ENVIRONMENT("PORT=1", "MAIN_HOST=h", "SPARE_PORT=3"));
        mc_arena_init(&b.arena, &failing, 0);
        allowed = n;
        done = environment_settings_load_json(&b.settings, &b.config, &b.arena, &b.errors);
        cr_assert(done || b.errors.out_of_memory, "with %zu requests", n);
        finish(&b);
    }
    cr_assert(done);
}
