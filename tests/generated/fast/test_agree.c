/* test_agree.c - the generated decoders against the tables: on what fits, on all that is nearly
 * so, and on JSONTestSuite. */
#include "subjects.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <stdlib.h>

#include "../../unit/codec/guarded.h"

static mc_str json_of(const subject *one) {
    return mc_str_from(one->json);
}

static bool decodes(const subject *one, mc_str json, const mc_json_options *options) {
    mc_arena arena;
    subject_value value;
    mc_arena_init(&arena, NULL, 0);
    const bool done = one->decode(&value, json, options, &arena);
    mc_arena_free(&arena);
    return done;
}

Test(decoders, read_what_fits_without_the_tables) {
    const mc_json_options borrow = {.flags = MC_BORROW};
    for (size_t i = 0; i < subjects_len; i++) {
        cr_expect(decodes(&subjects[i], json_of(&subjects[i]), NULL), "%s", subjects[i].json);
        cr_expect(decodes(&subjects[i], json_of(&subjects[i]), &borrow), "%s", subjects[i].json);
        cr_expect(subject_agrees(&subjects[i], json_of(&subjects[i]), NULL), "%s",
                  subjects[i].json);
    }
}

/* ---- layouts ---------------------------------------------------------------------------- */

typedef struct layout {
    const char *line, *indent, *before_colon, *after_colon;
} layout;

static void add_line(mc_buf *out, const layout *as, size_t level) {
    mc_buf_add_str(out, mc_str_from(as->line));
    for (size_t i = 0; i < level; i++) {
        mc_buf_add_str(out, mc_str_from(as->indent));
    }
}

/* Lays a value out; with `turned`, members come in the opposite order. */
static void lay_out(mc_buf *out, const mc_value *value, const layout *as, bool turned,
                    size_t level) {
    const bool is_object = value->kind == MC_OBJECT;
    if (!is_object && value->kind != MC_ARRAY) {
        mc_json_write_value(out, value);
        return;
    }
    mc_buf_add_char(out, is_object ? '{' : '[');
    for (size_t i = 0; i < value->len; i++) {
        const size_t at = turned ? value->len - 1 - i : i;
        if (i > 0) mc_buf_add_char(out, ',');
        add_line(out, as, level + 1);
        if (!is_object) {
            lay_out(out, &value->as.items[i], as, turned, level + 1);
            continue;
        }
        mc_json_write_str(out, value->as.members[at].key);
        mc_buf_printf(out, "%s:%s", as->before_colon, as->after_colon);
        lay_out(out, &value->as.members[at].value, as, turned, level + 1);
    }
    add_line(out, as, level);
    mc_buf_add_char(out, is_object ? '}' : ']');
}

static void expect_layout(const subject *one, const layout *as, bool turned) {
    mc_arena arena;
    mc_value value;
    mc_buf text = {0};
    mc_arena_init(&arena, NULL, 0);
    cr_assert(mc_json_read(&value, json_of(one), NULL, &arena, NULL));
    lay_out(&text, &value, as, turned, 0);
    cr_expect(decodes(one, mc_buf_str(&text), NULL), "%s", text.data);
    cr_expect(subject_agrees(one, mc_buf_str(&text), NULL), "%s", text.data);
    mc_buf_free(&text);
    mc_arena_free(&arena);
}

Test(decoders, read_any_layout_and_any_order_of_keys_without_the_tables) {
    const layout layouts[] = {
        {"", "", "", ""},
        {"\n", "  ", "", " "},
        {"\r\n", "\t", " ", " "},
        {"\n", "                         ", "  ", "   "},
        {" ", "", "\n", "\t"},
        {"\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
         "\n\n",
         " ", "", ""},
    };
    for (size_t i = 0; i < subjects_len; i++) {
        for (size_t j = 0; j < sizeof layouts / sizeof *layouts; j++) {
            expect_layout(&subjects[i], &layouts[j], false);
            expect_layout(&subjects[i], &layouts[j], true);
        }
    }
}

/* ---- what is wrong ----------------------------------------------------------------------- */

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* One small change: a byte, a token in place of some bytes, or a piece twice. */
static size_t mutate(char *text, size_t len, size_t room, uint64_t *state) {
    static const char *const tokens[] = {"null",
                                         "true",
                                         "false",
                                         "{}",
                                         "[]",
                                         "\"\"",
                                         "1.0",
                                         "-1",
                                         "1e2",
                                         "0.5",
                                         ",",
                                         ":",
                                         "\"",
                                         "\\u0041",
                                         "\\",
                                         "\xC3",
                                         "\xE2\x82\xAC",
                                         "\n",
                                         " ",
                                         "}",
                                         "]",
                                         "{",
                                         "[",
                                         "\"kind\"",
                                         "012",
                                         "1e400",
                                         "99999999999999999999",
                                         "\t",
                                         "-0",
                                         "\"kind\":\"circle\",",
                                         "\"value\":1,",
                                         "\"id\":2,",
                                         "\"x\":1,",
                                         "\\ud800"};
    const char *token = tokens[next_random(state) % (sizeof tokens / sizeof *tokens)];
    const size_t at = next_random(state) % (len + 1), rest = len - at;
    size_t cut = next_random(state) % 4;
    if (cut > rest) cut = rest;
    size_t added = strlen(token);
    if (next_random(state) % 4 == 0) added = 0;
    if (len - cut + added > room) return len;
    memmove(text + at + added, text + at + cut, rest - cut);
    memcpy(text + at, token, added);
    return len - cut + added;
}

Test(decoders, agree_with_the_tables_on_texts_that_are_nearly_right) {
    enum { ROUNDS = 6000, ROOM = 4096 };
    uint64_t state = 88172645463325252U;
    const mc_json_options borrow = {.flags = MC_BORROW};
    char text[ROOM];
    for (size_t round = 0; round < ROUNDS; round++) {
        const subject *one = &subjects[round % subjects_len];
        size_t len = strlen(one->json);
        memcpy(text, one->json, len);
        for (size_t i = next_random(&state) % 3; i < 3; i++) {
            len = mutate(text, len, ROOM, &state);
        }
        const bool agrees = subject_agrees(one, (mc_str){text, len}, round % 2 ? &borrow : NULL);
        cr_assert(agrees, "%.*s", (int)len, text);
    }
}

Test(decoders, agree_with_the_tables_on_every_prefix_and_read_no_byte_around_it) {
    guarded guard;
    cr_assert(guarded_init(&guard, 4096));
    const mc_json_options borrow = {.flags = MC_BORROW};
    for (size_t i = 0; i < subjects_len; i++) {
        const mc_str json = json_of(&subjects[i]);
        for (size_t len = 0; len <= json.len; len++) {
            const mc_str text = guarded_copy(&guard, (mc_str){json.data, len});
            cr_assert(subject_agrees(&subjects[i], text, NULL), "%.*s", (int)len, json.data);
            cr_assert(subject_agrees(&subjects[i], text, &borrow), "%.*s", (int)len, json.data);
            const mc_str front = guarded_front(&guard, (mc_str){json.data, len});
            cr_assert(subject_agrees(&subjects[i], front, NULL), "%.*s", (int)len, json.data);
        }
    }
    guarded_free(&guard);
}

static void expect_same(const subject *one, const char *json, const mc_json_options *options) {
    cr_expect(subject_agrees(one, mc_str_from(json), options), "%s", json);
}

/* What stands behind the value moves the place at which a decoder goes on in the copy of the
 * text's end: once between each two tokens. */
Test(decoders, go_on_at_any_place_in_the_copy_of_the_end) {
    guarded guard;
    const mc_json_options borrow = {.flags = MC_BORROW};
    enum { MARGIN = 400 };
    char text[4096];
    cr_assert(guarded_init(&guard, sizeof text));
    for (size_t i = 0; i < subjects_len; i++) {
        const mc_str json = json_of(&subjects[i]);
        cr_assert(json.len + 2 * (size_t)MARGIN < sizeof text);
        memset(text, ' ', sizeof text);
        memcpy(text + MARGIN, json.data, json.len);
        for (size_t after = 0; after <= MARGIN; after++) {
            const mc_str some = {text + after, json.len + MARGIN};
            const mc_str input = guarded_copy(&guard, some);
            cr_expect(decodes(&subjects[i], input, &borrow), "%zu: %s", after, subjects[i].json);
            cr_expect(subject_agrees(&subjects[i], input, &borrow), "%zu: %s", after,
                      subjects[i].json);
        }
    }
    guarded_free(&guard);
}

Test(decoders, keep_to_the_options) {
    const mc_json_options reject = {.flags = MC_REJECT_DUPLICATES}, shallow = {.max_depth = 2},
                          small = {.max_bytes = 30};
    for (size_t i = 0; i < subjects_len; i++) {
        expect_same(&subjects[i], subjects[i].json, &reject);
        expect_same(&subjects[i], subjects[i].json, &shallow);
        expect_same(&subjects[i], subjects[i].json, &small);
    }
}

static const subject *subject_of(const mc_type *type) {
    for (size_t i = 0; i < subjects_len; i++) {
        if (subjects[i].type == type) return &subjects[i];
    }
    abort();
}

Test(decoders, take_the_last_of_a_key_that_is_given_twice) {
    const subject *closed = subject_of(&fast_closed_mctype),
                  *shape = subject_of(&fast_shape_mctype);
    const subject *tree = subject_of(&fast_tree_mctype);
    expect_same(closed, "{\"id\":1,\"id\":2}", NULL);
    expect_same(closed, "{\"id\":1,\"next\":{\"id\":3},\"next\":null}", NULL);
    expect_same(closed, "{\"id\":\"x\",\"id\":2}", NULL);
    expect_same(closed, "{\"id\":2,\"id\":\"x\"}", NULL);
    expect_same(closed, "{\"id\":1,\"\\u0069d\":2}", NULL);
    expect_same(shape, "{\"kind\":\"circle\",\"radius\":1,\"kind\":\"square\",\"side\":2}", NULL);
    expect_same(shape, "{\"radius\":1,\"kind\":\"circle\",\"kind\":\"circle\"}", NULL);
    expect_same(shape, "{\"\\u006bind\":\"circle\",\"kind\":\"square\",\"side\":2}", NULL);
    expect_same(tree, "{\"value\":1,\"by_name\":{\"a\":{\"value\":1},\"a\":{\"value\":2}}}", NULL);
}

Test(decoders, refuse_keys_behind_the_end_of_their_object) {
    expect_same(subject_of(&fast_closed_mctype), "{}\"id\":1}", NULL);
    expect_same(subject_of(&fast_closed_mctype), "{\"id\":1}\"next\":null}", NULL);
    expect_same(subject_of(&fast_closed_mctype), "{\"id\":1\n}\"next\":null}", NULL);
    expect_same(subject_of(&fast_shape_mctype), "{}\"kind\":\"circle\",\"radius\":1}", NULL);
    expect_same(subject_of(&fast_shape_mctype), "{\"kind\":\"circle\"}\"radius\":1}", NULL);
}

/* ---- JSONTestSuite ------------------------------------------------------------------------- */

typedef void use_fn(mc_str json, const char *name);

static void for_each_file(const char *folder, use_fn *use) {
    DIR *files = opendir(folder);
    cr_assert(files, "%s", folder);
    for (const struct dirent *file; (file = readdir(files));) {
        if (!strstr(file->d_name, ".json")) continue;
        char path[1024];
        snprintf(path, sizeof path, "%s/%s", folder, file->d_name);
        FILE *stream = fopen(path, "rb");
        cr_assert(stream, "%s", path);
        static char text[1 << 18];
        const size_t len = fread(text, 1, sizeof text, stream);
        fclose(stream);
        use((mc_str){text, len}, file->d_name);
    }
    closedir(files);
}

static mc_str wrapped(mc_buf *out, const char *before, mc_str json, const char *after) {
    mc_buf_clear(out);
    mc_buf_add_str(out, mc_str_from(before));
    mc_buf_add_str(out, json);
    mc_buf_add_str(out, mc_str_from(after));
    return mc_buf_str(out);
}

static bool reads(const subject *one, mc_str json) {
    mc_arena arena;
    subject_value value;
    mc_arena_init(&arena, NULL, 0);
    const bool done = one->read(&value, json, NULL, &arena, NULL);
    mc_arena_free(&arena);
    return done;
}

/* What the suite leaves open: suite.txt has what we do, a file a line. */
static void expect_pinned(const char *name, bool accepted) {
    char line[256], wanted[256];
    FILE *pins = fopen(PINS, "r");
    cr_assert(pins);
    snprintf(wanted, sizeof wanted, "%s %s\n", accepted ? "accepted" : "refused", name);
    bool found = false;
    while (!found && fgets(line, sizeof line, pins)) {
        found = strcmp(line, wanted) == 0;
    }
    fclose(pins);
    cr_expect(found, "%s", wanted);
}

static void expect_verdict(mc_str json, const char *name) {
    const subject *open = subject_of(&fast_open_mctype);
    mc_buf text = {0};
    const bool any = reads(open, wrapped(&text, "{\"any\":", json, "}"));
    cr_expect(subject_agrees(open, mc_buf_str(&text), NULL), "%s as Any", name);
    const bool unknown = reads(open, wrapped(&text, "{\"unknown\":", json, ",\"any\":0}"));
    cr_expect(subject_agrees(open, mc_buf_str(&text), NULL), "%s under an unknown key", name);
    cr_expect(subject_agrees(open, json, NULL), "%s as the document", name);
    if (*name == 'y') cr_expect(any && unknown, "%s is to be accepted", name);
    if (*name == 'i') {
        cr_expect_eq(any, unknown, "%s is one thing as Any, another under an unknown key", name);
        expect_pinned(name, any);
    }
    if (*name == 'n') cr_expect(!any && !unknown, "%s is to be refused", name);
    mc_buf_free(&text);
}

Test(decoders, accept_and_refuse_what_the_suite_says_in_every_place) {
    for_each_file(CORPUS, expect_verdict);
}
