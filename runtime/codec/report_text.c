/** report_text.c - the words of errors about the types of types.h. */
#include "engine.h"
#include "scalar.h"

#include <inttypes.h>

/* ---- what is no such value ------------------------------------------------------------ */

/** How a type says that the input is of the wrong kind, and that its text is wrong. */
typedef struct wording {
    const char *kind_type, *kind_msg;
    const char *text_type, *text_msg; /* the reason comes behind it */
    const char *fact;                 /* that holds the reason; NULL where none is given */
} wording;

static const wording wordings[] = {
    [MC_TYPE_DATE] = {"date_type", "Input should be a valid date", "date_parsing",
                      "Input should be a valid date in the format YYYY-MM-DD, ", "error"},
    [MC_TYPE_TIME] = {"time_type", "Input should be a valid time", "time_parsing",
                      "Input should be in a valid time format, ", "error"},
    [MC_TYPE_DATETIME] = {"datetime_type", "Input should be a valid datetime", "datetime_parsing",
                          "Input should be a valid datetime, ", "error"},
    [MC_TYPE_DURATION] = {"time_delta_type", "Input should be a valid duration",
                          "time_delta_parsing", "Input should be a valid duration, ", "error"},
    [MC_TYPE_UUID] = {"uuid_type", "UUID input should be a string, bytes or UUID object",
                      "uuid_parsing", "Input should be a valid UUID, ", "error"},
    [MC_TYPE_DECIMAL] = {"decimal_type",
                         "Decimal input should be an integer, float, string or Decimal object",
                         "decimal_parsing", "Input should be a valid decimal", NULL},
    [MC_TYPE_BYTES] = {"bytes_type", "Input should be a valid bytes", "bytes_invalid_encoding",
                       "Data should be valid base64: ", "encoding_error"},
    [MC_TYPE_IPV4] = {"ip_v4_address", "Input is not a valid IPv4 address", "ip_v4_address",
                      "Input is not a valid IPv4 address", NULL},
    [MC_TYPE_IPV6] = {"ip_v6_address", "Input is not a valid IPv6 address", "ip_v6_address",
                      "Input is not a valid IPv6 address", NULL},
    [MC_TYPE_URL] = {"url_type", "URL input should be a string or URL", "url_parsing",
                     "Input should be a valid URL, ", "error"},
    [MC_TYPE_EMAIL] = {"string_type", "Input should be a valid string", "value_error",
                       "value is not a valid email address: ", "reason"},
};

bool mc_report_scalar_kind(mc_walk *walk, const mc_spot *spot) {
    const wording *words = &wordings[spot->type->kind];
    return mc_report(walk, spot, words->kind_type, words->kind_msg);
}

bool mc_report_reason(mc_walk *walk, const mc_spot *spot, const char *type, const char *msg,
                      const char *fact, const char *reason) {
    if (!mc_report_wanted(walk)) return false;
    mc_arena *arena = walk->errors->arena;
    mc_str why = mc_arena_str(arena, mc_str_from(reason));
    mc_str whole = mc_arena_printf(arena, "%s%s", msg, reason);
    mc_error_fact facts[] = {
        {mc_str_from(fact), mc_value_str(why)},
        {MC_STR_INIT("encoding"), mc_value_str(MC_STR("base64"))},
    };
    size_t len = spot->type->kind == MC_TYPE_BYTES ? 2 : 1;
    return mc_report_facts(walk, spot, type, why.data ? whole : why, facts, len);
}

bool mc_report_scalar_text(mc_walk *walk, const mc_spot *spot, const mc_reason *why) {
    const wording *words = &wordings[spot->type->kind];
    if (!words->fact) return mc_report(walk, spot, words->text_type, words->text_msg);
    return mc_report_reason(walk, spot, words->text_type, words->text_msg, words->fact, why->text);
}

/* ---- bounds -------------------------------------------------------------------------------- */

/** Appends "2 hours", with " and " before all but the first; nothing for 0. */
static void add_quantity(mc_buf *out, int64_t value, const char *unit) {
    if (!value) return;
    if (out->len) mc_buf_add_str(out, MC_STR(" and "));
    mc_buf_printf(out, "%" PRId64 " %s%s", value, unit, value == 1 ? "" : "s");
}

/** As Python keeps a timedelta: only the days may be negative. */
static void add_duration(mc_buf *out, mc_duration duration) {
    int64_t seconds = duration.seconds, microseconds = duration.microseconds;
    if (microseconds < 0) {
        microseconds += 1000000;
        seconds--;
    }
    int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    add_quantity(out, days, "day");
    add_quantity(out, rest / 3600, "hour");
    add_quantity(out, rest / 60 % 60, "minute");
    add_quantity(out, rest % 60, "second");
    add_quantity(out, microseconds, "microsecond");
    if (!out->len) mc_buf_add_str(out, MC_STR("0 seconds"));
}

bool mc_report_scalar_bound(mc_walk *walk, const mc_spot *spot, const mc_constraint *rule) {
    if (!mc_report_wanted(walk)) return false;
    mc_allocator allocator = mc_arena_allocator(walk->errors->arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    if (spot->type->kind == MC_TYPE_DURATION) {
        mc_duration duration;
        memcpy(&duration, rule->bound, sizeof duration);
        add_duration(&text, duration);
    } else {
        mc_scalar_format(spot->type->kind, rule->bound, &text);
    }
    mc_value bound = mc_value_str(text.failed ? (mc_str){0} : mc_buf_str(&text));
    return mc_report_bound(walk, spot, rule->rule, bound);
}

/* ---- their own rules --------------------------------------------------------------------------
 */

/** Too many digits of one sort; `words` gets an s for any number but 1. */
static bool report_count(mc_walk *walk, const mc_spot *spot, const char *type, const char *fact,
                         uint64_t count, const char *words, const char *rest) {
    if (!mc_report_wanted(walk)) return false;
    mc_str msg = mc_arena_printf(walk->errors->arena, "%s %" PRIu64 " %s%s%s",
                                 "Decimal input should have no more than", count, words,
                                 count == 1 ? "" : "s", rest);
    mc_error_fact one = {mc_str_from(fact), mc_value_uint(count)};
    return mc_report_facts(walk, spot, type, msg, &one, 1);
}

bool mc_report_digits(mc_walk *walk, const mc_spot *spot, uint64_t most) {
    return report_count(walk, spot, "decimal_max_digits", "max_digits", most, "digit", " in total");
}

bool mc_report_places(mc_walk *walk, const mc_spot *spot, uint64_t most) {
    return report_count(walk, spot, "decimal_max_places", "decimal_places", most, "decimal place",
                        "");
}

bool mc_report_whole_digits(mc_walk *walk, const mc_spot *spot, uint64_t most) {
    return report_count(walk, spot, "decimal_whole_digits", "whole_digits", most, "digit",
                        " before the decimal point");
}

bool mc_report_version(mc_walk *walk, const mc_spot *spot, uint64_t version) {
    if (!mc_report_wanted(walk)) return false;
    mc_str msg = mc_arena_printf(walk->errors->arena, "UUID version %" PRIu64 " expected", version);
    mc_error_fact fact = {MC_STR_INIT("expected_version"), mc_value_uint(version)};
    return mc_report_facts(walk, spot, "uuid_version", msg, &fact, 1);
}

bool mc_report_schemes(mc_walk *walk, const mc_spot *spot, const char *const *schemes) {
    if (!mc_report_wanted(walk)) return false;
    mc_arena *arena = walk->errors->arena;
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    size_t len = 0;
    while (schemes[len])
        len++;
    for (size_t i = 0; i < len; i++) {
        mc_repr_str(&text, mc_str_from(schemes[i]));
        mc_report_separator(&text, i, len, true);
    }
    mc_str expected = text.failed ? (mc_str){0} : mc_buf_str(&text), msg = {0};
    if (expected.data) {
        msg = mc_arena_printf(arena, "URL scheme should be %.*s", MC_STR_ARG(expected));
    }
    mc_error_fact fact = {MC_STR_INIT("expected_schemes"), mc_value_str(expected)};
    return mc_report_facts(walk, spot, "url_scheme", msg, &fact, 1);
}
