/* JSONTestSuite: what must be read is read, what must not is not, and the rest is written down. */
#define _GNU_SOURCE /* MAP_ANONYMOUS */
#include <criterion/criterion.h>
#include <dirent.h>
#include <modelc/json.h>
#include <stdlib.h>

#include "guarded.h"

/* Documents that RFC 8259 lets a reader take or refuse: these we take, all other i_ we refuse. */
static const char *const taken[] = {
    "i_number_double_huge_neg_exp.json", /* 0.0 */
    "i_number_huge_exp.json",            /* kept as text, as all numbers without a kind */
    "i_number_neg_int_huge_exp.json",
    "i_number_pos_double_huge_exp.json",
    "i_number_real_neg_overflow.json",
    "i_number_real_pos_overflow.json",
    "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json",
    "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
};

static bool is_taken(const char *name) {
    if (name[0] != 'i') return name[0] == 'y';
    for (size_t i = 0; i < sizeof taken / sizeof taken[0]; i++) {
        if (strcmp(name, taken[i]) == 0) return true;
    }
    return false;
}

static bool read_text(mc_str json, unsigned flags) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_json_options options = {.flags = flags};
    mc_value value;
    bool done = mc_json_read(&value, json, &options, &arena, &errors);
    cr_assert_eq(errors.count, done ? 0 : 1);
    mc_arena_free(&arena);
    return done;
}

static void load(mc_buf *out, const char *name) {
    char path[1024], chunk[4096];
    cr_assert_lt(snprintf(path, sizeof path, CORPUS "/%s", name), (int)sizeof path);
    FILE *file = fopen(path, "rb");
    cr_assert(file, "%s", path);
    size_t len;
    mc_buf_clear(out);
    while ((len = fread(chunk, 1, sizeof chunk, file)) > 0) {
        mc_buf_add(out, chunk, len);
    }
    fclose(file);
}

/* Calls `check` for each document; returns how many there are. */
static size_t for_each(void (*check)(const char *name, mc_str json)) {
    DIR *folder = opendir(CORPUS);
    cr_assert(folder);
    mc_buf text = {0};
    size_t count = 0;
    for (struct dirent *entry; (entry = readdir(folder));) {
        if (!strstr(entry->d_name, ".json")) continue;
        load(&text, entry->d_name);
        check(entry->d_name, mc_buf_str(&text));
        count++;
    }
    mc_buf_free(&text);
    closedir(folder);
    return count;
}

static void check_verdict(const char *name, mc_str json) {
    cr_assert_eq(read_text(json, MC_JSON_READ_DEFAULT), is_taken(name), "%s", name);
    cr_assert_eq(read_text(json, MC_BORROW), is_taken(name), "%s, borrowed", name);
}

static void check_as_member(const char *name, mc_str json) {
    mc_buf text = {0};
    mc_buf_add_str(&text, MC_STR("{\"key\":["));
    mc_buf_add_str(&text, json);
    mc_buf_add_str(&text, MC_STR("]}"));
    bool nothing = strcmp(name, "n_single_space.json") == 0 ||
                   strcmp(name, "n_structure_no_data.json") == 0; /* which an array may hold */
    cr_assert_eq(read_text(mc_buf_str(&text), 0), nothing || is_taken(name), "%s", name);
    mc_buf_free(&text);
}

static void check_round_trip(const char *name, mc_str json) {
    if (!is_taken(name)) return;
    mc_arena arena = {0};
    mc_buf text = {0};
    mc_value first, second;
    cr_assert(mc_json_read(&first, json, NULL, &arena, NULL));
    mc_json_write_value(&text, &first);
    cr_assert(mc_json_read(&second, mc_buf_str(&text), NULL, &arena, NULL), "%s", name);
    cr_assert(mc_value_equal(&first, &second), "%s", name);
    mc_buf_free(&text);
    mc_arena_free(&arena);
}

Test(json_corpus, is_read_or_refused_as_rfc_8259_says) {
    cr_assert_geq(for_each(check_verdict), 316);
    for_each(check_as_member);
}

Test(json_corpus, is_the_same_after_writing_and_reading_again) {
    for_each(check_round_trip);
}

Test(json_corpus, refuses_what_is_nested_without_end) {
    mc_buf arrays = {0}, mixed = {0};
    for (int i = 0; i < 100000; i++) {
        mc_buf_add_char(&arrays, '[');
        if (i % 2 == 0) mc_buf_add_str(&mixed, MC_STR("[{\"\":"));
    }
    cr_assert_not(read_text(mc_buf_str(&arrays), 0));
    cr_assert_not(read_text(mc_buf_str(&mixed), 0));
    mc_buf_free(&arrays);
    mc_buf_free(&mixed);
}

static guarded guard;

static void check_prefixes(const char *name, mc_str json) {
    (void)name;
    if (json.len > 2000) return;
    for (size_t len = 0; len <= json.len; len++) {
        mc_str text = guarded_copy(&guard, (mc_str){json.data, len});
        bool done = read_text(text, MC_JSON_READ_DEFAULT);
        cr_assert_eq(read_text(text, MC_BORROW), done, "%s, %zu bytes", name, len);
        mc_loc loc[] = {{.key = MC_STR("a"), .kind = MC_LOC_KEY},
                        {.index = 1, .kind = MC_LOC_INDEX}};
        mc_json_locate(text, loc, 2);
        mc_json_locate(text, loc + 1, 1);
    }
}

Test(json_corpus, is_never_read_past_its_end_wherever_it_is_cut) {
    cr_assert(guarded_init(&guard, 4096));
    for_each(check_prefixes);
    guarded_free(&guard);
}
