/* JSON: reading a number into the kind of value that holds it exactly. */
#include "json_reader.h"
#include "numbers.h"

/* The value of an integral number; false where no integer kind has room for it. */
static bool integer_value(const mc_numeral *decimal, mc_value *out) {
    const uint64_t smallest = (uint64_t)INT64_MAX + 1; /* the size of INT64_MIN */
    uint64_t size;
    if (!mc_numeral_to_uint(decimal, &size)) return false;
    if (!decimal->negative) {
        *out = mc_value_uint(size);
        return true;
    }
    if (size > smallest) return false;
    *out = mc_value_int(size == smallest ? INT64_MIN : -(int64_t)size);
    return true;
}

static bool double_value(const mc_numeral *decimal, mc_value *out) {
    double number;
    if (!mc_numeral_to_double(decimal, &number)) return false;
    *out = mc_value_double(number);
    return true;
}

bool mc_json_read_number(mc_json_reader *reader, mc_value *out) {
    mc_str rest = {reader->at, (size_t)(reader->end - reader->at)};
    mc_numeral decimal;
    size_t len = mc_numeral_scan(&decimal, rest);
    if (len == 0) return mc_json_fail(reader, "Expecting value", reader->at);
    if (len >= UINT32_MAX) return mc_json_fail(reader, "Number is too long", reader->at);

    reader->at += len;
    if (decimal.integral ? integer_value(&decimal, out) : double_value(&decimal, out)) return true;
    mc_str text = mc_arena_str(reader->arena, (mc_str){rest.data, len});
    *out = (mc_value){.kind = MC_NUMBER, .len = (uint32_t)len, .as.text = text.data};
    return text.data || mc_json_fail_memory(reader);
}
