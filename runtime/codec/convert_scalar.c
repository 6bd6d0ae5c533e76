/** convert_scalar.c - Any to the C values that have no parts: numbers, text, enums. */
#include "engine.h"
#include "numbers.h"

#include <float.h>
#include <math.h>

/* ---- bool ---------------------------------------------------------------------- */

static bool bool_type(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "bool_type", "Input should be a valid boolean");
}

static bool bool_parsing(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "bool_parsing",
                     "Input should be a valid boolean, unable to interpret input");
}

/** What stands for a bool in lax mode: 0, 1 and words. */
static bool lax_bool(mc_walk *walk, const mc_spot *spot, bool *out) {
    const mc_value *in = spot->input;
    if (in->kind == MC_STRING) {
        return mc_lax_bool(mc_value_text(in), out) || bool_parsing(walk, spot);
    }
    if (in->kind == MC_INT) {
        *out = in->as.integer == 1;
        return in->as.integer == 0 || in->as.integer == 1 || bool_parsing(walk, spot);
    }
    if (in->kind != MC_DOUBLE) return bool_type(walk, spot);
    double number = in->as.number;
    *out = number == 1.0;
    if (number == 0.0 || number == 1.0) return true;
    bool is_integer = trunc(number) == number && fabs(number) < 0x1p63;
    return is_integer ? bool_parsing(walk, spot) : bool_type(walk, spot);
}

static bool convert_bool(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_value *in = spot->input;
    bool value = in->kind == MC_BOOL && in->as.boolean;
    if (in->kind != MC_BOOL) {
        mc_walk_floor(walk, MC_FIT_LAX);
        if (walk->mode == MC_STRICT) return bool_type(walk, spot);
        if (!lax_bool(walk, spot, &value)) return false;
    }
    memcpy(out, &value, sizeof value);
    return true;
}

/* ---- integers ------------------------------------------------------------------- */

static bool int_type(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "int_type", "Input should be a valid integer");
}

static bool int_too_long(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "int_parsing_size",
                     "Unable to parse input string as an integer, exceeded maximum size");
}

static bool not_finite(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "finite_number", "Input should be a finite number");
}

static mc_integer integer_from_int(int64_t value) {
    uint64_t magnitude = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    return (mc_integer){.negative = value < 0, .magnitude = magnitude};
}

static bool integer_from_double(mc_walk *walk, const mc_spot *spot, mc_integer *out) {
    double value = spot->input->as.number;
    mc_walk_floor(walk, MC_FIT_LAX);
    if (!isfinite(value)) return not_finite(walk, spot);
    if (trunc(value) != value) {
        return mc_report(walk, spot, "int_from_float",
                         "Input should be a valid integer, got a number with a fractional part");
    }
    double size = fabs(value);
    if (size >= 0x1p64) return int_too_long(walk, spot);
    *out = (mc_integer){.negative = value < 0, .magnitude = (uint64_t)size};
    return true;
}

/** An integer past 64 bits, or a number past all doubles. */
static bool integer_from_number(mc_walk *walk, const mc_spot *spot, mc_integer *out) {
    mc_str text = mc_value_text(spot->input);
    mc_numeral decimal;
    if (mc_numeral_scan(&decimal, text) != text.len) return int_type(walk, spot);
    if (!decimal.integral) return not_finite(walk, spot);
    *out = (mc_integer){.negative = decimal.negative, .huge = true};
    return true;
}

static bool integer_from_text(mc_walk *walk, const mc_spot *spot, mc_integer *out) {
    mc_walk_floor(walk, MC_FIT_LAX);
    if (walk->mode == MC_STRICT) return int_type(walk, spot);
    mc_parse parsed = mc_lax_int(mc_value_text(spot->input), out);
    if (parsed == MC_PARSE_TOO_LARGE) return int_too_long(walk, spot);
    return parsed == MC_PARSE_OK ||
           mc_report(walk, spot, "int_parsing",
                     "Input should be a valid integer, unable to parse string as an integer");
}

static bool read_integer(mc_walk *walk, const mc_spot *spot, mc_integer *out) {
    const mc_value *in = spot->input;
    switch (in->kind) {
    case MC_INT:
        *out = integer_from_int(in->as.integer);
        return true;
    case MC_UINT:
        *out = (mc_integer){.magnitude = in->as.uinteger};
        return true;
    case MC_DOUBLE:
        return integer_from_double(walk, spot, out);
    case MC_NUMBER:
        return integer_from_number(walk, spot, out);
    case MC_STRING:
        return integer_from_text(walk, spot, out);
    case MC_BOOL:
        mc_walk_floor(walk, MC_FIT_LAX);
        *out = (mc_integer){.magnitude = in->as.boolean};
        return walk->mode == MC_LAX || int_type(walk, spot);
    default:
        return int_type(walk, spot);
    }
}

/** The largest magnitude that the C type holds on this side of zero. */
static uint64_t largest_magnitude(const mc_type *type, bool negative) {
    unsigned bits = (unsigned)type->size * 8;
    if (type->kind == MC_TYPE_UINT) return negative ? 0 : UINT64_MAX >> (64 - bits);
    uint64_t largest = UINT64_MAX >> (65 - bits);
    return negative ? largest + 1 : largest;
}

/** The declared bound on this side where there is one, as any value reports it. */
static bool report_declared_bound(mc_walk *walk, const mc_spot *spot, bool above) {
    for (size_t i = 0; i < spot->type->constraints_len; i++) {
        const mc_constraint *bound = &spot->type->constraints[i];
        bool fits = above ? bound->rule == MC_RULE_LE || bound->rule == MC_RULE_LT
                          : bound->rule == MC_RULE_GE || bound->rule == MC_RULE_GT;
        if (!fits) continue;
        mc_value value = spot->type->kind == MC_TYPE_INT ? mc_value_int(bound->integer)
                                                         : mc_value_uint(bound->uinteger);
        mc_report_bound(walk, spot, bound->rule, value);
        return true;
    }
    return false;
}

/** The value does not fit the C type: that is a bound as well, if no narrower one is declared. */
static bool out_of_range(mc_walk *walk, const mc_spot *spot, bool negative) {
    if (report_declared_bound(walk, spot, !negative)) return false;
    uint64_t largest = largest_magnitude(spot->type, negative);
    mc_value bound = negative ? mc_value_int((int64_t)(0 - largest)) : mc_value_uint(largest);
    return mc_report_bound(walk, spot, negative ? MC_RULE_GE : MC_RULE_LE, bound);
}

static bool convert_integer(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_integer integer;
    if (!read_integer(walk, spot, &integer)) return false;
    bool negative = integer.negative && (integer.magnitude || integer.huge);
    if (integer.huge || integer.magnitude > largest_magnitude(spot->type, negative)) {
        return out_of_range(walk, spot, negative);
    }
    mc_int_store(out, spot->type->size, negative ? 0 - integer.magnitude : integer.magnitude);
    return true;
}

/* ---- floats ---------------------------------------------------------------------- */

static bool float_type(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "float_type", "Input should be a valid number");
}

static bool float_parsed(mc_walk *walk, const mc_spot *spot, mc_parse parsed) {
    switch (parsed) {
    case MC_PARSE_OK:
        return true;
    case MC_PARSE_TOO_LARGE:
        return not_finite(walk, spot);
    case MC_PARSE_NO_MEMORY:
        return mc_walk_no_memory(walk);
    case MC_PARSE_BAD:
        break;
    }
    return mc_report(walk, spot, "float_parsing",
                     "Input should be a valid number, unable to parse string as a number");
}

/** In lax mode only: text and bools. */
static bool lax_double(mc_walk *walk, const mc_spot *spot, double *out) {
    const mc_value *in = spot->input;
    mc_walk_floor(walk, MC_FIT_LAX);
    if (walk->mode == MC_STRICT) return float_type(walk, spot);
    if (in->kind == MC_STRING) {
        return float_parsed(walk, spot, mc_lax_float(mc_value_text(in), walk->arena, out));
    }
    *out = in->kind == MC_BOOL && in->as.boolean ? 1.0 : 0.0;
    return in->kind == MC_BOOL || float_type(walk, spot);
}

static bool read_double(mc_walk *walk, const mc_spot *spot, double *out) {
    const mc_value *in = spot->input;
    switch (in->kind) {
    case MC_DOUBLE:
        *out = in->as.number;
        return true;
    case MC_INT:
        mc_walk_floor(walk, MC_FIT_STRICT);
        *out = (double)in->as.integer;
        return true;
    case MC_UINT:
        mc_walk_floor(walk, MC_FIT_STRICT);
        *out = (double)in->as.uinteger;
        return true;
    case MC_NUMBER:
        mc_walk_floor(walk, MC_FIT_STRICT);
        return float_parsed(walk, spot, mc_number_to_double(mc_value_text(in), out));
    default:
        return lax_double(walk, spot, out);
    }
}

/** Past the largest float, rounding included: half a last place beyond FLT_MAX is infinite. */
static bool overflows_float(double value) {
    return isfinite(value) && fabs(value) >= 0x1.ffffffp127;
}

static bool convert_float(mc_walk *walk, void *out, const mc_spot *spot) {
    double value;
    if (!read_double(walk, spot, &value)) return false;
    if (spot->type->size == sizeof(double)) {
        memcpy(out, &value, sizeof value);
        return true;
    }
    if (overflows_float(value)) return not_finite(walk, spot);
    float narrow = (float)value;
    memcpy(out, &narrow, sizeof narrow);
    return true;
}

/* ---- text, Any, null ---------------------------------------------------------------- */

static bool convert_str(mc_walk *walk, void *out, const mc_spot *spot) {
    if (spot->input->kind != MC_STRING) {
        return mc_report(walk, spot, "string_type", "Input should be a valid string");
    }
    mc_walk_floor(walk, MC_FIT_STRICT);
    mc_str text = mc_value_text(spot->input);
    if (!walk->borrow) {
        text = mc_arena_str(walk->arena, text);
        if (!text.data) return mc_walk_no_memory(walk);
    }
    memcpy(out, &text, sizeof text);
    return true;
}

static bool nests_deeper(const mc_value *value, size_t levels) {
    if (value->kind != MC_ARRAY && value->kind != MC_OBJECT) return false;
    if (!levels) return true;
    for (size_t i = 0; i < value->len; i++) {
        bool is_array = value->kind == MC_ARRAY;
        const mc_value *part = is_array ? &value->as.items[i] : &value->as.members[i].value;
        if (nests_deeper(part, levels - 1)) return true;
    }
    return false;
}

static bool convert_any(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_walk_floor(walk, MC_FIT_STRICT);
    if (nests_deeper(spot->input, MC_DEPTH_LIMIT - walk->depth)) return mc_report_depth(walk, spot);
    mc_value value = *spot->input;
    if (!walk->borrow && !mc_value_copy(&value, spot->input, walk->arena)) {
        return mc_walk_no_memory(walk);
    }
    memcpy(out, &value, sizeof value);
    return true;
}

static bool convert_null(mc_walk *walk, const mc_spot *spot) {
    return spot->input->kind == MC_NULL ||
           mc_report(walk, spot, "none_required", "Input should be null");
}

/* ---- enums ----------------------------------------------------------------------------- */

static const mc_enum_value *find_text(const mc_enum *enumeration, const mc_value *in) {
    if (in->kind != MC_STRING) return NULL;
    for (size_t i = 0; i < enumeration->len; i++) {
        if (mc_str_equal(enumeration->values[i].text, mc_value_text(in))) {
            return &enumeration->values[i];
        }
    }
    return NULL;
}

/** An integer, also as 1.0 and, in lax mode, as text; quietly, an enum has its own error. */
static const mc_enum_value *find_number(mc_walk *walk, const mc_spot *spot,
                                        const mc_enum *enumeration) {
    mc_errors *errors = walk->errors;
    walk->errors = NULL;
    mc_integer integer;
    bool ok = read_integer(walk, spot, &integer);
    walk->errors = errors;
    if (!ok || integer.huge || integer.magnitude > (uint64_t)INT64_MAX) return NULL;
    int64_t number = integer.negative ? -(int64_t)integer.magnitude : (int64_t)integer.magnitude;
    for (size_t i = 0; i < enumeration->len; i++) {
        if (enumeration->values[i].number == number) return &enumeration->values[i];
    }
    return NULL;
}

static bool is_literal(const mc_value *literal, const mc_value *in, mc_mode mode) {
    bool word;
    switch (literal->kind) {
    case MC_BOOL:
        if (in->kind == MC_BOOL) return in->as.boolean == literal->as.boolean;
        return mode == MC_LAX && in->kind == MC_STRING && mc_lax_bool(mc_value_text(in), &word) &&
               word == literal->as.boolean;
    case MC_STRING:
        return in->kind == MC_STRING && mc_str_equal(mc_value_text(in), mc_value_text(literal));
    default:
        return in->kind != MC_STRING && in->kind != MC_BOOL && mc_value_equal(in, literal);
    }
}

/** Among literals of several kinds. Text as text first: "1" is not 1 where "1" is one too. */
static const mc_enum_value *find_literal(const mc_enum *enumeration, const mc_value *in,
                                         mc_mode mode) {
    for (size_t i = 0; i < enumeration->len; i++) {
        if (is_literal(&enumeration->literals[i], in, MC_STRICT)) return &enumeration->values[i];
    }
    mc_integer integer;
    bool number = mode == MC_LAX && in->kind == MC_STRING &&
                  mc_lax_int(mc_value_text(in), &integer) == MC_PARSE_OK && !integer.huge &&
                  integer.magnitude <= INT64_MAX;
    mc_value given = *in;
    if (number) {
        int64_t magnitude = (int64_t)integer.magnitude;
        given = mc_value_int(integer.negative ? -magnitude : magnitude);
    }
    for (size_t i = 0; i < enumeration->len; i++) {
        if (is_literal(&enumeration->literals[i], &given, mode)) return &enumeration->values[i];
    }
    return NULL;
}

static const mc_enum_value *find_enum(mc_walk *walk, const mc_spot *spot) {
    const mc_enum *enumeration = spot->type->enumeration;
    if (enumeration->literals) return find_literal(enumeration, spot->input, walk->mode);
    return enumeration->by_number ? find_number(walk, spot, enumeration)
                                  : find_text(enumeration, spot->input);
}

static bool convert_enum(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_enum *enumeration = spot->type->enumeration;
    if (!enumeration->is_literal) mc_walk_floor(walk, MC_FIT_LAX);
    const mc_enum_value *value = find_enum(walk, spot);
    if (!value) return mc_report_enum(walk, spot, enumeration);
    mc_int_store(out, spot->type->size, (uint64_t)value->number);
    return true;
}

bool mc_walk_convert_scalar(mc_walk *walk, void *out, const mc_spot *spot) {
    switch (spot->type->kind) {
    case MC_TYPE_BOOL:
        return convert_bool(walk, out, spot);
    case MC_TYPE_INT:
    case MC_TYPE_UINT:
        return convert_integer(walk, out, spot);
    case MC_TYPE_FLOAT:
        return convert_float(walk, out, spot);
    case MC_TYPE_STR:
        return convert_str(walk, out, spot);
    case MC_TYPE_ANY:
        return convert_any(walk, out, spot);
    case MC_TYPE_ENUM:
        return convert_enum(walk, out, spot);
    case MC_TYPE_NULL:
        return convert_null(walk, spot);
    default:
        return mc_walk_convert_text(walk, out, spot);
    }
}
