/** test_types_corpus.c - the types of types.h against what Pydantic says, row by row. */
#include <modelc/model.h>

#include <criterion/criterion.h>

static const mc_constraint version_4[] = {{.rule = MC_RULE_VERSION, .uinteger = 4}};
static const char *const web[] = {"http", "https", NULL};
static const mc_constraint web_only[] = {{.rule = MC_RULE_SCHEMES, .schemes = web}};
static const mc_type uuid4_type = {MC_TYPE_UUID, "uuid4", sizeof(mc_uuid), version_4, 1, {0}};
static const mc_type http_type = {MC_TYPE_URL, "http", sizeof(mc_str), web_only, 1, {0}};

static const mc_type *type_of(mc_str name) {
    const mc_type *const types[] = {
        &mc_type_date,    &mc_type_time,  &mc_type_datetime, &mc_type_duration, &mc_type_uuid,
        &mc_type_decimal, &mc_type_bytes, &mc_type_ipv4,     &mc_type_ipv6,     &mc_type_url,
        &mc_type_email,   &uuid4_type,    &http_type};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (mc_str_equal(mc_str_from(types[i]->name), name)) return types[i];
    }
    cr_assert_fail("no type %.*s", MC_STR_ARG(name));
    return NULL;
}

/** What reading `json` gives: the value as JSON, or "type: message" of the one error. */
static mc_str read_row(const mc_type *type, mc_str json, mc_mode mode, mc_arena *arena) {
    mc_errors errors;
    mc_value value;
    mc_errors_init(&errors, arena);
    if (!mc_json_read(&value, json, NULL, arena, &errors)) return MC_STR("no JSON");
    mc_convert convert = {arena, &errors, mode};
    void *out = mc_arena_alloc(arena, type->size);
    if (!mc_from_value(type, out, &value, NULL, &convert)) {
        return mc_arena_printf(arena, "%s: %.*s", errors.first->type,
                               MC_STR_ARG(errors.first->msg));
    }
    cr_expect(mc_validate(type, out, NULL), "%.*s was read but is not valid", MC_STR_ARG(json));
    mc_buf text = {0};
    cr_expect(mc_to_json(type, out, &text, 0));
    mc_str result = mc_arena_str(arena, mc_buf_str(&text));
    mc_buf_free(&text);
    return result;
}

static mc_str next_field(mc_str *rest, char end) {
    const char *found = memchr(rest->data, end, rest->len);
    size_t len = found ? (size_t)(found - rest->data) : rest->len;
    mc_str field = {rest->data, len};
    size_t passed = found ? len + 1 : len;
    *rest = (mc_str){rest->data + passed, rest->len - passed};
    return field;
}

static void check_row(mc_str line) {
    mc_arena arena;
    mc_arena_init(&arena, NULL, 0);
    mc_str mode = next_field(&line, '\t'), name = next_field(&line, '\t');
    mc_str json = next_field(&line, '\t');
    mc_mode strict = mc_str_equal(mode, MC_STR("strict")) ? MC_STRICT : MC_LAX;
    mc_str found = read_row(type_of(name), json, strict, &arena);
    cr_expect(mc_str_equal(found, line), "%.*s %.*s %.*s\n  gave   %.*s\n  wanted %.*s",
              MC_STR_ARG(mode), MC_STR_ARG(name), MC_STR_ARG(json), MC_STR_ARG(found),
              MC_STR_ARG(line));
    mc_arena_free(&arena);
}

static void check_corpus(const char *path, size_t least) {
    FILE *file = fopen(path, "rb");
    cr_assert_not_null(file, "%s", path);
    mc_buf all = {0};
    char chunk[4096];
    for (size_t len; (len = fread(chunk, 1, sizeof chunk, file)) > 0;)
        mc_buf_add(&all, chunk, len);
    fclose(file);
    mc_str rest = mc_buf_str(&all);
    size_t rows = 0;
    while (rest.len) {
        mc_str line = next_field(&rest, '\n');
        if (!line.len || line.data[0] == '#') continue;
        check_row(line);
        rows++;
    }
    mc_buf_free(&all);
    cr_expect(rows >= least, "%s has only %zu rows", path, rows);
}

Test(types_corpus, what_pydantic_reads_writes_and_says_is_the_same_here) {
    check_corpus(CORPUS "/pydantic.txt", 500);
}

Test(types_corpus, where_pydantic_has_no_answer_or_another_one_ours_is_as_written) {
    check_corpus(CORPUS "/modelc.txt", 80);
}
