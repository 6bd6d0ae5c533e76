/* fast_number.c - fast decoders: the numbers that are out of the ordinary. */
#include "fast_decimal.h"

const uint64_t mc_fast_tens[20] = {
    UINT64_C(1),
    UINT64_C(10),
    UINT64_C(100),
    UINT64_C(1000),
    UINT64_C(10000),
    UINT64_C(100000),
    UINT64_C(1000000),
    UINT64_C(10000000),
    UINT64_C(100000000),
    UINT64_C(1000000000),
    UINT64_C(10000000000),
    UINT64_C(100000000000),
    UINT64_C(1000000000000),
    UINT64_C(10000000000000),
    UINT64_C(100000000000000),
    UINT64_C(1000000000000000),
    UINT64_C(10000000000000000),
    UINT64_C(100000000000000000),
    UINT64_C(1000000000000000000),
    UINT64_C(10000000000000000000),
};

/* ---- doubles ------------------------------------------------------------------------- */

/* The first words of the entries of numbers_powers.c. */
const uint64_t mc_fast_tenths[MC_FAST_DIGITS + 1] = {
    UINT64_C(0x8000000000000000), UINT64_C(0xCCCCCCCCCCCCCCCC), UINT64_C(0xA3D70A3D70A3D70A),
    UINT64_C(0x83126E978D4FDF3B), UINT64_C(0xD1B71758E219652B), UINT64_C(0xA7C5AC471B478423),
    UINT64_C(0x8637BD05AF6C69B5), UINT64_C(0xD6BF94D5E57A42BC), UINT64_C(0xABCC77118461CEFC),
    UINT64_C(0x89705F4136B4A597), UINT64_C(0xDBE6FECEBDEDD5BE), UINT64_C(0xAFEBFF0BCB24AAFE),
    UINT64_C(0x8CBCCC096F5088CB), UINT64_C(0xE12E13424BB40E13), UINT64_C(0xB424DC35095CD80F),
    UINT64_C(0x901D7CF73AB0ACD9), UINT64_C(0xE69594BEC44DE15B), UINT64_C(0xB877AA3236A4B449),
    UINT64_C(0x9392EE8E921D5D07), UINT64_C(0xEC1E4A7DB69561A5),
};

const double mc_fast_powers[MC_FAST_DIGITS + 1] = {
    1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,
    1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
};

const char *mc_fast_slow_f64(mc_fast *in, const char *at, double *out) {
    mc_numeral numeral;
    const size_t len = mc_numeral_scan(&numeral, (mc_str){at, (size_t)(in->region.end - at)});
    if (len == 0 || !mc_numeral_to_double(&numeral, out)) return NULL;
    return at + len;
}

/* How many digits are behind a point, up to 16, and the number they make. */
static unsigned fraction(const char *at, uint64_t *out) {
    uint64_t worths = mc_fast_worths(at), number = 0;
    unsigned len = 0, bits = mc_fast_count(worths);
    if (bits == 64) {
        number = mc_fast_eight(worths);
        len = 8;
        worths = mc_fast_worths(at + 8);
        bits = mc_fast_count(worths);
    }
    const unsigned more = bits / 8;
    if (more > 0) number = number * mc_fast_tens[more] + mc_fast_few(worths, bits);
    *out = number;
    return len + more;
}

const char *mc_fast_f64_any(mc_fast *in, const char *at, double *out) {
    return mc_fast_f64_by(in, at, out, fraction);
}

/* ---- integers ------------------------------------------------------------------------ */

/* How many digits are at `at`, 1 to 19, and the number they make; 0 where it cannot tell. */
static unsigned read_digits(const char *at, uint64_t *out) {
    uint64_t worths = mc_fast_worths(at), number = 0;
    unsigned len = 0, bits = mc_fast_count(worths);
    while (bits == 64 && len < 16) {
        number = number * 100000000 + mc_fast_eight(worths);
        len += 8;
        worths = mc_fast_worths(at + len);
        bits = mc_fast_count(worths);
    }
    const unsigned more = bits / 8;
    if (more > 0) number = number * mc_fast_tens[more] + mc_fast_few(worths, bits);
    *out = number;
    return len + more < 20 ? len + more : 0;
}

static bool is_plain(const char *digits, unsigned len) {
    return len > 0 && !mc_fast_goes_on(digits[len]) && (*digits != '0' || len == 1);
}

const char *mc_fast_slow_i64(mc_fast *in, const char *at, int64_t *out) {
    const char *digits = at + (*at == '-');
    uint64_t size;
    const unsigned len = read_digits(digits, &size);
    if (!is_plain(digits, len) || size > INT64_MAX) {
        return mc_fast_value(in, at, &mc_type_i64, out);
    }
    *out = digits != at ? -(int64_t)size : (int64_t)size;
    return digits + len;
}

const char *mc_fast_slow_u64(mc_fast *in, const char *at, uint64_t *out) {
    const unsigned len = read_digits(at, out);
    return is_plain(at, len) ? at + len : mc_fast_value(in, at, &mc_type_u64, out);
}
