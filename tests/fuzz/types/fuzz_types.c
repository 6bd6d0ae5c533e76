/*
 * Every type of modelc/types.h on any text: the first byte chooses the type, the mode and
 * whether a number is given instead. What must hold:
 *   - what is read is valid, is written, and read again is equal and written the same;
 *   - what is refused has an error that can be written;
 *   - a copy is equal, and equal values hash and compare as such.
 */
#include <modelc/model.h>
#include <stdlib.h>

#define EXPECT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) abort();                                                                 \
    } while (0)

typedef union any_type {
    mc_datetime datetime;
    mc_duration duration;
    mc_uuid uuid;
    mc_str text;
} any_type;

static void check_value(const mc_type *type, const any_type *value, mc_arena *arena) {
    mc_buf first = {0}, second = {0};
    any_type again, copy;
    EXPECT(mc_validate(type, value, NULL));
    EXPECT(mc_to_json(type, value, &first, MC_JSON_DEFAULT));
    EXPECT(mc_from_json(type, &again, mc_buf_str(&first), NULL, arena, NULL));
    EXPECT(mc_equal(type, value, &again));
    EXPECT(mc_to_json(type, &again, &second, MC_JSON_DEFAULT));
    EXPECT(mc_str_equal(mc_buf_str(&first), mc_buf_str(&second)));
    EXPECT(mc_copy(type, &copy, value, arena) && mc_equal(type, value, &copy));
    EXPECT(mc_hash(type, value, 7) == mc_hash(type, &again, 7));
    mc_buf_free(&first);
    mc_buf_free(&second);
}

static void check_errors(const mc_errors *errors, mc_arena *arena) {
    mc_buf text = {0};
    mc_value value;
    EXPECT(errors->count == 1);
    mc_errors_to_json(errors, &text, MC_ERRORS_DEFAULT);
    EXPECT(mc_json_read(&value, mc_buf_str(&text), NULL, arena, NULL));
    mc_buf_free(&text);
}

/** The text, or the number that it writes. */
static bool input_of(mc_str text, bool as_number, mc_value *out, mc_arena *arena) {
    if (as_number) return mc_json_read(out, text, NULL, arena, NULL) && out->kind != MC_ARRAY;
    mc_str copy = mc_arena_str(arena, text);
    *out = mc_value_str(copy);
    return mc_utf8_valid_prefix(text) == text.len && copy.data;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const mc_type *const types[] = {
        &mc_type_date, &mc_type_time, &mc_type_datetime, &mc_type_duration,
        &mc_type_uuid, &mc_type_url,  &mc_type_decimal,  &mc_type_bytes,
        &mc_type_ipv4, &mc_type_ipv6, &mc_type_email,
    };
    const size_t count = sizeof types / sizeof *types;
    if (size == 0) return 0;
    const mc_type *type = types[data[0] % count];
    mc_mode mode = data[0] / count % 2 ? MC_LAX : MC_STRICT;
    mc_arena arena = {0};
    mc_errors errors;
    mc_value in;
    any_type out;
    mc_errors_init(&errors, &arena);
    if (input_of((mc_str){(const char *)data + 1, size - 1}, data[0] / count / 2 % 2, &in,
                 &arena)) {
        mc_convert convert = {&arena, &errors, mode};
        if (mc_from_value(type, &out, &in, NULL, &convert)) {
            check_value(type, &out, &arena);
        } else {
            check_errors(&errors, &arena);
        }
    }
    mc_arena_free(&arena);
    return 0;
}
