/** scalar.c - the types of types.h by their kind, from where the engine has the value. */
#include "scalar.h"

#include <stdarg.h>

bool mc_because(mc_reason *why, const char *format, ...) {
    if (!why) return false;
    va_list args;
    va_start(args, format);
    vsnprintf(why->text, sizeof why->text, format, args);
    va_end(args);
    return false;
}

size_t mc_codepoint_length(mc_str text) {
    unsigned char lead = (unsigned char)text.data[0];
    size_t len = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return len < text.len ? len : text.len;
}

/** A value of any of the kinds. */
typedef union held {
    mc_date date;
    mc_time time;
    mc_datetime datetime;
    mc_duration duration;
    mc_uuid uuid;
    mc_decimal decimal;
    mc_bytes bytes;
    mc_ipv4 ipv4;
    mc_ipv6 ipv6;
    mc_str text; /* a url or an email */
} held;

static const uint8_t sizes[] = {
    [MC_TYPE_DATE] = sizeof(mc_date),         [MC_TYPE_TIME] = sizeof(mc_time),
    [MC_TYPE_DATETIME] = sizeof(mc_datetime), [MC_TYPE_DURATION] = sizeof(mc_duration),
    [MC_TYPE_UUID] = sizeof(mc_uuid),         [MC_TYPE_DECIMAL] = sizeof(mc_decimal),
    [MC_TYPE_BYTES] = sizeof(mc_bytes),       [MC_TYPE_IPV4] = sizeof(mc_ipv4),
    [MC_TYPE_IPV6] = sizeof(mc_ipv6),         [MC_TYPE_URL] = sizeof(mc_str),
    [MC_TYPE_EMAIL] = sizeof(mc_str),
};

static held load(mc_type_kind kind, const void *slot) {
    held value;
    memcpy(&value, slot, sizes[kind]);
    return value;
}

bool mc_is_scalar(mc_type_kind kind) {
    return (size_t)kind < sizeof sizes && sizes[kind];
}

bool mc_scalar_points(mc_type_kind kind) {
    return kind == MC_TYPE_DECIMAL || kind == MC_TYPE_BYTES || kind == MC_TYPE_URL ||
           kind == MC_TYPE_EMAIL;
}

/* ---- reading ------------------------------------------------------------------------- */

static bool parse(mc_type_kind kind, held *out, mc_str text, mc_arena *arena, mc_reason *why) {
    mc_url_parts parts;
    switch (kind) {
    case MC_TYPE_DATE:
        return mc_date_parse(&out->date, text, why);
    case MC_TYPE_TIME:
        return mc_time_parse(&out->time, text, why);
    case MC_TYPE_DATETIME:
        return mc_datetime_parse(&out->datetime, text, why);
    case MC_TYPE_DURATION:
        return mc_duration_parse(&out->duration, text, why);
    case MC_TYPE_UUID:
        return mc_uuid_parse(&out->uuid, text, why);
    case MC_TYPE_DECIMAL:
        return mc_decimal_parse(&out->decimal, text, arena, why);
    case MC_TYPE_BYTES:
        return mc_base64_decode(&out->bytes, text, arena, why);
    case MC_TYPE_IPV4:
        return mc_ipv4_parse(&out->ipv4, text, why);
    case MC_TYPE_IPV6:
        return mc_ipv6_parse(&out->ipv6, text, why);
    case MC_TYPE_URL:
        out->text = text;
        return mc_url_parse(&parts, text, why);
    default:
        out->text = text;
        return mc_email_check(text, why);
    }
}

mc_scalar_result mc_scalar_parse(mc_type_kind kind, void *out, mc_str text, mc_arena *arena,
                                 mc_reason *why) {
    held value;
    /* Those that allocate give no reason where there was no memory. */
    why->text[0] = '\0';
    if (!parse(kind, &value, text, arena, why)) {
        return why->text[0] ? MC_SCALAR_BAD : MC_SCALAR_NO_MEMORY;
    }
    if (kind == MC_TYPE_URL || kind == MC_TYPE_EMAIL) {
        value.text = mc_arena_str(arena, text);
        if (!value.text.data) return MC_SCALAR_NO_MEMORY;
    }
    memcpy(out, &value, sizes[kind]);
    return MC_SCALAR_OK;
}

/* ---- writing ------------------------------------------------------------------------- */

static bool format_text(mc_str text, mc_buf *out) {
    if (!text.data) return false;
    mc_buf_add_str(out, text);
    return !out->failed;
}

bool mc_scalar_format(mc_type_kind kind, const void *slot, mc_buf *out) {
    held value = load(kind, slot);
    switch (kind) {
    case MC_TYPE_DATE:
        return mc_date_format(value.date, out);
    case MC_TYPE_TIME:
        return mc_time_format(value.time, out);
    case MC_TYPE_DATETIME:
        return mc_datetime_format(value.datetime, out);
    case MC_TYPE_DURATION:
        return mc_duration_format(value.duration, out);
    case MC_TYPE_UUID:
        return mc_uuid_format(value.uuid, out);
    case MC_TYPE_DECIMAL:
        return mc_decimal_format(value.decimal, out);
    case MC_TYPE_BYTES:
        return mc_base64_encode(value.bytes, out);
    case MC_TYPE_IPV4:
        return mc_ipv4_format(value.ipv4, out);
    case MC_TYPE_IPV6:
        return mc_ipv6_format(value.ipv6, out);
    default:
        return format_text(value.text, out);
    }
}

/* ---- comparing ----------------------------------------------------------------------- */

int mc_scalar_compare(mc_type_kind kind, const void *a, const void *b) {
    held left = load(kind, a), right = load(kind, b);
    switch (kind) {
    case MC_TYPE_DATE:
        return mc_date_compare(left.date, right.date);
    case MC_TYPE_TIME:
        return mc_time_compare(left.time, right.time);
    case MC_TYPE_DATETIME:
        return mc_datetime_compare(left.datetime, right.datetime);
    case MC_TYPE_DURATION:
        return mc_duration_compare(left.duration, right.duration);
    case MC_TYPE_UUID:
        return mc_uuid_compare(left.uuid, right.uuid);
    case MC_TYPE_DECIMAL:
        return mc_decimal_compare(left.decimal, right.decimal);
    case MC_TYPE_BYTES:
        return mc_bytes_compare(left.bytes, right.bytes);
    case MC_TYPE_IPV4:
        return mc_ipv4_compare(left.ipv4, right.ipv4);
    case MC_TYPE_IPV6:
        return mc_ipv6_compare(left.ipv6, right.ipv6);
    default:
        return mc_str_compare(left.text, right.text);
    }
}

static bool has_offset(mc_type_kind kind, const void *slot) {
    held value = load(kind, slot);
    if (kind == MC_TYPE_DATETIME) return value.datetime.time.has_offset;
    return kind == MC_TYPE_TIME && value.time.has_offset;
}

bool mc_scalar_equal(mc_type_kind kind, const void *a, const void *b) {
    return has_offset(kind, a) == has_offset(kind, b) && mc_scalar_compare(kind, a, b) == 0;
}

/** A datetime as what tells it apart: whether it has an offset, and when it is. */
static void datetime_words(mc_datetime value, void (*take)(void *user, uint64_t word), void *user) {
    take(user, (uint64_t)mc_datetime_to_unix(value));
    take(user, (uint64_t)value.time.microsecond << 1 | value.time.has_offset);
}

/** A time, likewise. */
static void time_words(mc_time value, void (*take)(void *user, uint64_t word), void *user) {
    int64_t offset = (int64_t)value.offset * 1000000;
    take(user, (uint64_t)(mc_time_microseconds(value) - offset) << 1 | value.has_offset);
}

static void byte_words(const void *bytes, size_t len, void (*take)(void *user, uint64_t word),
                       void *user) {
    take(user, len);
    for (size_t at = 0; at < len; at += sizeof(uint64_t)) {
        uint64_t word = 0;
        size_t rest = len - at;
        memcpy(&word, (const char *)bytes + at, rest < sizeof word ? rest : sizeof word);
        take(user, word);
    }
}

void mc_scalar_each_word(mc_type_kind kind, const void *slot,
                         void (*take)(void *user, uint64_t word), void *user) {
    held value = load(kind, slot);
    switch (kind) {
    case MC_TYPE_DATE:
        take(user, (uint64_t)mc_date_to_days(value.date));
        return;
    case MC_TYPE_TIME:
        time_words(value.time, take, user);
        return;
    case MC_TYPE_DATETIME:
        datetime_words(value.datetime, take, user);
        return;
    case MC_TYPE_DURATION:
        take(user, (uint64_t)value.duration.seconds);
        take(user, (uint64_t)value.duration.microseconds);
        return;
    case MC_TYPE_DECIMAL:
        mc_decimal_each_word(value.decimal, take, user);
        return;
    case MC_TYPE_UUID:
    case MC_TYPE_IPV4:
    case MC_TYPE_IPV6:
        byte_words(&value, sizes[kind], take, user);
        return;
    default:
        byte_words(value.text.data, value.text.len, take, user);
    }
}

/* ---- checking ------------------------------------------------------------------------- */

bool mc_scalar_valid(mc_type_kind kind, const void *slot, mc_reason *why) {
    held value = load(kind, slot);
    mc_url_parts parts;
    switch (kind) {
    case MC_TYPE_DATE:
        return mc_date_valid(value.date);
    case MC_TYPE_TIME:
        return mc_time_valid(value.time);
    case MC_TYPE_DATETIME:
        return mc_datetime_valid(value.datetime);
    case MC_TYPE_DURATION:
        return mc_duration_valid(value.duration);
    case MC_TYPE_DECIMAL:
        return mc_decimal_valid(value.decimal);
    case MC_TYPE_BYTES:
        return value.bytes.data || !value.bytes.len;
    case MC_TYPE_URL:
        return value.text.data && mc_url_parse(&parts, value.text, why);
    case MC_TYPE_EMAIL:
        return value.text.data && mc_email_check(value.text, why);
    default:
        return true;
    }
}
