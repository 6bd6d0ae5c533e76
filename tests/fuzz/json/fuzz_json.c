/*
 * The JSON reader and writer on any input. What must hold:
 *   - borrowing or copying, the same is read or refused, and with an error where refused;
 *   - what was read, written and read again is equal and is written the same;
 *   - an error lies in the input, and showing it never fails;
 *   - any loc leads to a place in the input.
 */
#include <modelc/json.h>
#include <stdlib.h>

#define EXPECT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) abort();                                                                 \
    } while (0)

static void check_error(const mc_errors *errors, mc_str json) {
    EXPECT(errors->count == 1 || errors->out_of_memory);
    if (errors->count == 0) return;
    EXPECT(errors->first->loc[0].index <= json.len);

    mc_buf text = {0};
    mc_errors_to_json(errors, &text, MC_ERRORS_DEFAULT);
    mc_arena arena = {0};
    mc_value value;
    EXPECT(mc_json_read(&value, mc_buf_str(&text), NULL, &arena, NULL));
    mc_arena_free(&arena);
    mc_buf_free(&text);

    FILE *out = fopen("/dev/null", "w");
    EXPECT(out);
    mc_errors_print(errors, out);
    fclose(out);
}

/* Finds each item and member of the outermost value where mc_json_locate says. */
static void check_places(const mc_value *value, mc_str json) {
    for (size_t i = 0; i < value->len && i < 20; i++) {
        mc_loc loc = {.index = i, .kind = MC_LOC_INDEX};
        if (value->kind == MC_OBJECT) {
            loc = (mc_loc){.key = value->as.members[i].key, .kind = MC_LOC_KEY};
        }
        if (value->kind != MC_ARRAY && value->kind != MC_OBJECT) return;
        mc_position position = mc_json_locate(json, &loc, 1);
        EXPECT(position.offset > 0 && position.offset < json.len);

        mc_arena arena = {0};
        mc_str rest = {json.data + position.offset, json.len - position.offset};
        mc_value found;
        EXPECT(mc_json_read_next(&found, &rest, NULL, &arena, NULL));
        EXPECT(mc_value_equal(&found, value->kind == MC_OBJECT ? &value->as.members[i].value
                                                               : &value->as.items[i]));
        mc_arena_free(&arena);
    }
}

static void check_value(const mc_value *value, mc_str json, mc_arena *arena) {
    mc_buf first = {0}, second = {0};
    mc_value again, copy;
    mc_json_write_value(&first, value);
    EXPECT(!first.failed);
    EXPECT(mc_json_read(&again, mc_buf_str(&first), NULL, arena, NULL));
    EXPECT(mc_value_equal(value, &again) && mc_value_equal(&again, value));
    EXPECT(mc_value_copy(&copy, value, arena) && mc_value_equal(&copy, value));
    mc_json_write_value(&second, &again);
    EXPECT(mc_str_equal(mc_buf_str(&first), mc_buf_str(&second)));
    check_places(value, json);
    mc_buf_free(&first);
    mc_buf_free(&second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    mc_str json = {(const char *)data, size};
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_json_options borrow = {.flags = MC_BORROW}, strict = {.flags = MC_REJECT_DUPLICATES};
    mc_value copied, borrowed, unique;

    bool done = mc_json_read(&copied, json, NULL, &arena, &errors);
    EXPECT(mc_json_read(&borrowed, json, &borrow, &arena, NULL) == done);
    EXPECT(mc_value_equal(&copied, &borrowed));
    if (mc_json_read(&unique, json, &strict, &arena, NULL))
        EXPECT(mc_value_equal(&copied, &unique));
    if (done) {
        check_value(&copied, json, &arena);
    } else {
        check_error(&errors, json);
    }
    mc_loc loc[] = {{.index = 1, .kind = MC_LOC_INDEX}, {.key = MC_STR("a"), .kind = MC_LOC_KEY}};
    EXPECT(mc_json_locate(json, loc, 2).offset <= size);
    EXPECT(mc_json_locate(json, loc + 1, 1).offset <= size);
    mc_arena_free(&arena);
    return 0;
}
