/* Made by modelc from computed_openapi.dsl: do not edit. */
/* JSON in and out for each model of computed_openapi. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "computed_openapi.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Line_keys[] = {
    {9, "unitPrice"},
    {5, "count"},
};

static const uint8_t Line_slots[] = {
    1, 0,
};

static const mc_fast_keys Line_table = {
    .keys = Line_keys,
    .slots = Line_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

const char *computed_openapi_line_decode(mc_fast *in, const char *at, mc_fast_tag *tag, computed_openapi_line *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (computed_openapi_line){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case COMPUTED_OPENAPI_LINE_FIELD_UNIT_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"unitPrice\":", 12);
            if (value) {
                at = mc_fast_f64(in, value, &out->unit_price);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case COMPUTED_OPENAPI_LINE_FIELD_COUNT:
            if (!value) value = mc_fast_key_at(in, at, "\"count\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_count = false;
                } else {
                    at = mc_fast_i64(in, value, &out->count);
                    if (!at) return NULL;
                    out->has_count = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Line_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

bool computed_openapi_line_from_json(computed_openapi_line *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return computed_openapi_line_from_json_with(out, json, NULL, arena, errors);
}

bool computed_openapi_line_from_json_with(computed_openapi_line *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &computed_openapi_line_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, computed_openapi_line_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&computed_openapi_line_mctype, out, json, options, arena, errors);
}

mc_json_status computed_openapi_line_next_json(computed_openapi_line *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = computed_openapi_line_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool computed_openapi_line_merge_json(computed_openapi_line *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&computed_openapi_line_mctype, value, patch, NULL, arena, errors);
}

bool computed_openapi_line_to_json(const computed_openapi_line *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&computed_openapi_line_mctype, value, out, flags);
}

bool computed_openapi_line_write_json(const computed_openapi_line *value, const mc_writer *writer, unsigned flags) {
    return mc_write_json(&computed_openapi_line_mctype, value, writer, flags);
}

size_t computed_openapi_line_to_json_into(const computed_openapi_line *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, computed_openapi_line_write_json(value, &writer, flags));
}

