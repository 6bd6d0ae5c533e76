/* scalars_c.c - values of the runtime's own types (modelc/types.h) as C initializers. */
#include "emitter.h"

static code date_value(const emitter *e, mc_date date) {
    return code_printf(e->arena, "{%d, %u, %u}", date.year, (unsigned)date.month,
                       (unsigned)date.day);
}

/* Only what is not 0, by name. */
static code time_value(const emitter *e, mc_time time) {
    mc_buf out = {0};
    mc_buf_printf(&out, "{.hour = %u, .minute = %u", (unsigned)time.hour, (unsigned)time.minute);
    if (time.second) mc_buf_printf(&out, ", .second = %u", (unsigned)time.second);
    if (time.microsecond) mc_buf_printf(&out, ", .microsecond = %u", (unsigned)time.microsecond);
    if (time.has_offset) mc_buf_add_str(&out, MC_STR(", .has_offset = true"));
    if (time.offset) mc_buf_printf(&out, ", .offset = %d", (int)time.offset);
    mc_buf_add_char(&out, '}');
    code made = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return made;
}

static code datetime_value(const emitter *e, mc_datetime datetime) {
    return code_printf(e->arena, "{%s, %s}", date_value(e, datetime.date).text.data,
                       time_value(e, datetime.time).text.data);
}

static code duration_value(const emitter *e, mc_duration duration) {
    code seconds = code_int(duration.seconds, e->arena);
    return code_printf(e->arena, "{%s, %d}", seconds.text.data, (int)duration.microseconds);
}

/* {{192, 0, 2, 1}}: an address or an identifier. */
static code bytes_value(const emitter *e, const uint8_t *bytes, size_t len, bool hex) {
    mc_buf out = {0};
    mc_buf_add_str(&out, MC_STR("{{"));
    for (size_t i = 0; i < len; i++) {
        if (i) mc_buf_add_str(&out, MC_STR(", "));
        code byte = code_printf(e->arena, hex ? "0x%02X" : "%u", (unsigned)bytes[i]);
        mc_buf_add_str(&out, byte.text);
    }
    mc_buf_add_str(&out, MC_STR("}}"));
    code made = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return made;
}

static code text_value(const emitter *e, mc_str text) {
    code literal = code_string(text, e->arena);
    return code_printf(e->arena, "MC_STR_INIT(%s)", literal.text.data);
}

code scalar_initializer(const emitter *e, const type *t, const void *slot) {
    switch (t->kind) {
    case TYPE_DATE:
        return date_value(e, *(const mc_date *)slot);
    case TYPE_TIME:
        return time_value(e, *(const mc_time *)slot);
    case TYPE_DATETIME:
        return datetime_value(e, *(const mc_datetime *)slot);
    case TYPE_DURATION:
        return duration_value(e, *(const mc_duration *)slot);
    case TYPE_UUID:
        return bytes_value(e, ((const mc_uuid *)slot)->bytes, sizeof(mc_uuid), true);
    case TYPE_IPV4:
        return bytes_value(e, ((const mc_ipv4 *)slot)->bytes, sizeof(mc_ipv4), false);
    case TYPE_IPV6:
        return bytes_value(e, ((const mc_ipv6 *)slot)->bytes, sizeof(mc_ipv6), true);
    case TYPE_DECIMAL:
        return code_printf(e->arena, "{%s}",
                           text_value(e, ((const mc_decimal *)slot)->text).text.data);
    case TYPE_BYTES: {
        const mc_bytes *bytes = slot;
        code literal = code_string((mc_str){(const char *)bytes->data, bytes->len}, e->arena);
        return code_printf(e->arena, "{(const uint8_t *)%s, %zu}", literal.text.data, bytes->len);
    }
    default:
        return text_value(e, *(const mc_str *)slot);
    }
}

/* {"http", "https", NULL}, as the runtime's rule wants it. */
code schemes_initializer(const emitter *e, const char *const *schemes) {
    mc_buf out = {0};
    mc_buf_add_str(&out, MC_STR("(const char *const[]){"));
    for (; *schemes; schemes++) {
        mc_buf_add_str(&out, code_string(mc_str_from(*schemes), e->arena).text);
        mc_buf_add_str(&out, MC_STR(", "));
    }
    mc_buf_add_str(&out, MC_STR("NULL}"));
    code made = {mc_arena_str(e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return made;
}
