/*
 * The YAML reader and writer on any input. What must hold:
 *   - what is refused has one error, which can be printed with its place;
 *   - what was read is written and read again as an equal value;
 *   - reading the documents one by one comes to an end.
 */
#include <modelc/yaml.h>
#include <stdlib.h>

#define EXPECT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition)) abort();                                                                 \
    } while (0)

static void check_error(const mc_errors *errors) {
    EXPECT(errors->count == 1 || errors->out_of_memory);
    FILE *out = fopen("/dev/null", "w");
    EXPECT(out);
    mc_errors_print(errors, out);
    fclose(out);
}

/* What a number in JSON cannot say is written as .inf or .nan, and NaN equals nothing. */
static bool has_special(const mc_value *value) {
    if (value->kind == MC_DOUBLE) return value->as.number - value->as.number != 0;
    for (uint32_t i = 0; i < value->len; i++) {
        if (value->kind == MC_ARRAY && has_special(&value->as.items[i])) return true;
        if (value->kind == MC_OBJECT && has_special(&value->as.members[i].value)) return true;
    }
    return false;
}

static void check_value(const mc_value *value, mc_arena *arena) {
    mc_buf text = {0};
    mc_value again;
    EXPECT(mc_yaml_write_value(&text, value));
    EXPECT(mc_yaml_read(&again, mc_buf_str(&text), NULL, arena, NULL));
    EXPECT(has_special(value) || mc_value_equal(value, &again));
    mc_buf_free(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const mc_str yaml = {(const char *)data, size};
    const mc_yaml_options limits = {.max_nodes = 10000};
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    mc_value value;
    if (mc_yaml_read(&value, yaml, &limits, &arena, &errors)) {
        check_value(&value, &arena);
    } else {
        check_error(&errors);
    }
    mc_str rest = yaml;
    size_t documents = 0;
    while (mc_yaml_read_next(&value, &rest, &limits, &arena, NULL)) {
        EXPECT(documents++ <= size);
    }
    mc_arena_free(&arena);
    return 0;
}
