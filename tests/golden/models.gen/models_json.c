/* Made by modelc from models.dsl: do not edit. */
/* JSON in and out for each model of models. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "models.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Scalars_keys[] = {
    {4, "flag"},
    {4, "tiny"},
    {5, "small"},
    {6, "medium"},
    {5, "large"},
    {5, "whole"},
    {6, "tiny_u"},
    {7, "small_u"},
    {8, "medium_u"},
    {7, "large_u"},
    {6, "single"},
    {5, "twice"},
    {6, "number"},
    {4, "text"},
    {3, "any"},
};

static const uint8_t Scalars_slots[] = {
    14, 11, 0, 10, 1, 0, 0, 13, 0, 2, 0, 0, 4, 0, 0, 3,
    0, 6, 0, 12, 0, 0, 0, 7, 0, 0, 9, 0, 8, 0, 5, 0,
};

static const mc_fast_keys Scalars_table = {
    .keys = Scalars_keys,
    .slots = Scalars_slots,
    .len = 15,
    .bits = 5,
    .first = 0,
    .second = 1,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Presence_keys[] = {
    {6, "always"},
    {6, "filled"},
    {8, "optional"},
    {6, "absent"},
    {8, "nullable"},
    {11, "filled_null"},
    {15, "filled_nullable"},
};

static const uint8_t Presence_slots[] = {
    4, 1, 2, 3, 6, 0, 5, 0,
};

static const mc_fast_keys Presence_table = {
    .keys = Presence_keys,
    .slots = Presence_slots,
    .len = 7,
    .bits = 3,
    .first = 0,
    .second = 1,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Names_keys[] = {
    {3, "int"},
    {5, "class"},
    {7, "default"},
    {4, "true"},
    {4, "x-id"},
    {9, "full name"},
    {3, "2nd"},
    {4, "type"},
    {5, "check"},
};

static const uint8_t Names_slots[] = {
    7, 1, 0, 4, 0, 3, 0, 2, 5, 6, 8, 0, 0, 0, 0, 0,
};

static const mc_fast_keys Names_table = {
    .keys = Names_keys,
    .slots = Names_slots,
    .len = 9,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0xDC6318BD,
};

const char *models_scalars_decode(mc_fast *in, const char *at, mc_fast_tag *tag, models_scalars *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (models_scalars){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case MODELS_SCALARS_FIELD_FLAG:
            if (!value) value = mc_fast_key_at(in, at, "\"flag\":", 7);
            if (value) {
                at = mc_fast_bool(in, value, &out->flag);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_TINY:
            if (!value) value = mc_fast_key_at(in, at, "\"tiny\":", 7);
            if (value) {
                at = mc_fast_i8(in, value, &out->tiny);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_SMALL:
            if (!value) value = mc_fast_key_at(in, at, "\"small\":", 8);
            if (value) {
                at = mc_fast_i16(in, value, &out->small);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_MEDIUM:
            if (!value) value = mc_fast_key_at(in, at, "\"medium\":", 9);
            if (value) {
                at = mc_fast_i32(in, value, &out->medium);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_LARGE:
            if (!value) value = mc_fast_key_at(in, at, "\"large\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->large);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_WHOLE:
            if (!value) value = mc_fast_key_at(in, at, "\"whole\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->whole);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_TINY_U:
            if (!value) value = mc_fast_key_at(in, at, "\"tiny_u\":", 9);
            if (value) {
                at = mc_fast_u8(in, value, &out->tiny_u);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_SMALL_U:
            if (!value) value = mc_fast_key_at(in, at, "\"small_u\":", 10);
            if (value) {
                at = mc_fast_u16(in, value, &out->small_u);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_MEDIUM_U:
            if (!value) value = mc_fast_key_at(in, at, "\"medium_u\":", 11);
            if (value) {
                at = mc_fast_u32(in, value, &out->medium_u);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_LARGE_U:
            if (!value) value = mc_fast_key_at(in, at, "\"large_u\":", 10);
            if (value) {
                at = mc_fast_u64(in, value, &out->large_u);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_SINGLE:
            if (!value) value = mc_fast_key_at(in, at, "\"single\":", 9);
            if (value) {
                at = mc_fast_f32(in, value, &out->single);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_TWICE:
            if (!value) value = mc_fast_key_at(in, at, "\"twice\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->twice);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_NUMBER:
            if (!value) value = mc_fast_key_at(in, at, "\"number\":", 9);
            if (value) {
                at = mc_fast_f64(in, value, &out->number);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_TEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"text\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->text);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_SCALARS_FIELD_ANY:
            if (!value) value = mc_fast_key_at(in, at, "\"any\":", 6);
            if (value) {
                at = mc_fast_value(in, value, models_scalars_mctype.model->fields[14].type, &out->any);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Scalars_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x7FFF)) != UINT64_C(0x7FFF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *models_presence_decode(mc_fast *in, const char *at, mc_fast_tag *tag, models_presence *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&models_presence_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case MODELS_PRESENCE_FIELD_ALWAYS:
            if (!value) value = mc_fast_key_at(in, at, "\"always\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->always);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_PRESENCE_FIELD_FILLED:
            if (!value) value = mc_fast_key_at(in, at, "\"filled\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->filled);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_PRESENCE_FIELD_OPTIONAL:
            if (!value) value = mc_fast_key_at(in, at, "\"optional\":", 11);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_optional = false;
                } else {
                    at = mc_fast_i64(in, value, &out->optional);
                    if (!at) return NULL;
                    out->has_optional = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_PRESENCE_FIELD_ABSENT:
            if (!value) value = mc_fast_key_at(in, at, "\"absent\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->absent);
                if (!at) return NULL;
                out->has_absent = true;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_PRESENCE_FIELD_NULLABLE:
            if (!value) value = mc_fast_key_at(in, at, "\"nullable\":", 11);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_nullable = false;
                } else {
                    at = mc_fast_i64(in, value, &out->nullable);
                    if (!at) return NULL;
                    out->has_nullable = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_PRESENCE_FIELD_FILLED_NULL:
            if (!value) value = mc_fast_key_at(in, at, "\"filled_null\":", 14);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_filled_null = false;
                } else {
                    at = mc_fast_i64(in, value, &out->filled_null);
                    if (!at) return NULL;
                    out->has_filled_null = true;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_PRESENCE_FIELD_FILLED_NULLABLE:
            if (!value) value = mc_fast_key_at(in, at, "\"filled_nullable\":", 18);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_filled_nullable = false;
                } else {
                    at = mc_fast_i64(in, value, &out->filled_nullable);
                    if (!at) return NULL;
                    out->has_filled_nullable = true;
                }
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Presence_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x11)) != UINT64_C(0x11)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *models_names_decode(mc_fast *in, const char *at, mc_fast_tag *tag, models_names *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&models_names_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case MODELS_NAMES_FIELD_INT_:
            if (!value) value = mc_fast_key_at(in, at, "\"int\":", 6);
            if (value) {
                at = mc_fast_i64(in, value, &out->int_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_CLASS_:
            if (!value) value = mc_fast_key_at(in, at, "\"class\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->class_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_DEFAULT_:
            if (!value) value = mc_fast_key_at(in, at, "\"default\":", 10);
            if (value) {
                at = mc_fast_bool(in, value, &out->default_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_TRUE_:
            if (!value) value = mc_fast_key_at(in, at, "\"true\":", 7);
            if (value) {
                at = mc_fast_bool(in, value, &out->true_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_X_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"x-id\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_x_id = false;
                } else {
                    at = mc_fast_str(in, value, &out->x_id);
                    if (!at) return NULL;
                    out->has_x_id = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_FULL_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"full name\":", 12);
            if (value) {
                at = mc_fast_str(in, value, &out->full_name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_N2ND:
            if (!value) value = mc_fast_key_at(in, at, "\"2nd\":", 6);
            if (value) {
                at = mc_fast_i64(in, value, &out->n2nd);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_TYPE:
            if (!value) value = mc_fast_key_at(in, at, "\"type\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->type);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case MODELS_NAMES_FIELD_CHECK:
            if (!value) value = mc_fast_key_at(in, at, "\"check\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->check);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Names_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x23)) != UINT64_C(0x23)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

char *models_scalars_encode(mc_put *to, char *at, mc_str tag, const models_scalars *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"flag\":", 8);
    at = mc_put_bool(at, value->flag);
    at = mc_put_text(at, ",\"tiny\":", 8);
    at = mc_put_i64(at, value->tiny);
    at = mc_put_text(at, ",\"small\":", 9);
    at = mc_put_i64(at, value->small);
    at = mc_put_text(at, ",\"medium\":", 10);
    at = mc_put_i64(at, value->medium);
    at = mc_put_text(at, ",\"large\":", 9);
    at = mc_put_i64(at, value->large);
    at = mc_put_text(at, ",\"whole\":", 9);
    at = mc_put_i64(at, value->whole);
    at = mc_put_text(at, ",\"tiny_u\":", 10);
    at = mc_put_u64(at, value->tiny_u);
    at = mc_put_text(at, ",\"small_u\":", 11);
    at = mc_put_u64(at, value->small_u);
    at = mc_put_text(at, ",\"medium_u\":", 12);
    at = mc_put_u64(at, value->medium_u);
    at = mc_put_text(at, ",\"large_u\":", 11);
    at = mc_put_u64(at, value->large_u);
    at = mc_put_text(at, ",\"single\":", 10);
    at = mc_put_f32(at, value->single);
    at = mc_put_room(to, at);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"twice\":", 9);
    at = mc_put_f64(at, value->twice);
    at = mc_put_text(at, ",\"number\":", 10);
    at = mc_put_f64(at, value->number);
    at = mc_put_text(at, ",\"text\":", 8);
    at = mc_put_str(to, at, value->text);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"any\":", 7);
    at = mc_put_value(to, at, models_scalars_mctype.model->fields[14].type, &value->any);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *models_empty_encode(mc_put *to, char *at, mc_str tag, const models_empty *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    (void)value;
    return mc_put_object_end(to, at, mark);
}

char *models_presence_encode(mc_put *to, char *at, mc_str tag, const models_presence *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"always\":", 10);
    at = mc_put_i64(at, value->always);
    at = mc_put_text(at, ",\"filled\":", 10);
    at = mc_put_i64(at, value->filled);
    at = mc_put_text(at, ",\"optional\":", 12);
    if (value->has_optional) {
        at = mc_put_i64(at, value->optional);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_absent) {
        at = mc_put_text(at, ",\"absent\":", 10);
        at = mc_put_i64(at, value->absent);
    }
    at = mc_put_text(at, ",\"nullable\":", 12);
    if (value->has_nullable) {
        at = mc_put_i64(at, value->nullable);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"filled_null\":", 15);
    if (value->has_filled_null) {
        at = mc_put_i64(at, value->filled_null);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"filled_nullable\":", 19);
    if (value->has_filled_nullable) {
        at = mc_put_i64(at, value->filled_nullable);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *models_names_encode(mc_put *to, char *at, mc_str tag, const models_names *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"int\":", 7);
    at = mc_put_i64(at, value->int_);
    at = mc_put_text(at, ",\"class\":", 9);
    at = mc_put_str(to, at, value->class_);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"default\":", 11);
    at = mc_put_bool(at, value->default_);
    at = mc_put_text(at, ",\"true\":", 8);
    at = mc_put_bool(at, value->true_);
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"full name\":", 13);
    at = mc_put_str(to, at, value->full_name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"2nd\":", 7);
    at = mc_put_i64(at, value->n2nd);
    at = mc_put_text(at, ",\"type\":", 8);
    at = mc_put_str(to, at, value->type);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"check\":", 9);
    at = mc_put_str(to, at, value->check);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

bool models_scalars_from_json(models_scalars *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return models_scalars_from_json_with(out, json, NULL, arena, errors);
}

bool models_scalars_from_json_with(models_scalars *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &models_scalars_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, models_scalars_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&models_scalars_mctype, out, json, options, arena, errors);
}

mc_json_status models_scalars_next_json(models_scalars *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = models_scalars_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool models_scalars_merge_json(models_scalars *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_scalars_mctype, value, patch, NULL, arena, errors);
}

bool models_scalars_to_json(const models_scalars *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, models_scalars_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&models_scalars_mctype, value, out, flags);
}

bool models_scalars_write_json(const models_scalars *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, models_scalars_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&models_scalars_mctype, value, writer, flags);
}

size_t models_scalars_to_json_into(const models_scalars *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, models_scalars_write_json(value, &writer, flags));
}

bool models_empty_from_json(models_empty *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return models_empty_from_json_with(out, json, NULL, arena, errors);
}

bool models_empty_from_json_with(models_empty *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&models_empty_mctype, out, json, options, arena, errors);
}

mc_json_status models_empty_next_json(models_empty *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = models_empty_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool models_empty_merge_json(models_empty *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_empty_mctype, value, patch, NULL, arena, errors);
}

bool models_empty_to_json(const models_empty *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, models_empty_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&models_empty_mctype, value, out, flags);
}

bool models_empty_write_json(const models_empty *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, models_empty_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&models_empty_mctype, value, writer, flags);
}

size_t models_empty_to_json_into(const models_empty *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, models_empty_write_json(value, &writer, flags));
}

bool models_presence_from_json(models_presence *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return models_presence_from_json_with(out, json, NULL, arena, errors);
}

bool models_presence_from_json_with(models_presence *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &models_presence_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, models_presence_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&models_presence_mctype, out, json, options, arena, errors);
}

mc_json_status models_presence_next_json(models_presence *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = models_presence_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool models_presence_merge_json(models_presence *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_presence_mctype, value, patch, NULL, arena, errors);
}

bool models_presence_to_json(const models_presence *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, models_presence_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&models_presence_mctype, value, out, flags);
}

bool models_presence_write_json(const models_presence *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, models_presence_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&models_presence_mctype, value, writer, flags);
}

size_t models_presence_to_json_into(const models_presence *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, models_presence_write_json(value, &writer, flags));
}

bool models_names_from_json(models_names *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return models_names_from_json_with(out, json, NULL, arena, errors);
}

bool models_names_from_json_with(models_names *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &models_names_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, models_names_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&models_names_mctype, out, json, options, arena, errors);
}

mc_json_status models_names_next_json(models_names *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = models_names_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool models_names_merge_json(models_names *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&models_names_mctype, value, patch, NULL, arena, errors);
}

bool models_names_to_json(const models_names *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, models_names_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&models_names_mctype, value, out, flags);
}

bool models_names_write_json(const models_names *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, models_names_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&models_names_mctype, value, writer, flags);
}

size_t models_names_to_json_into(const models_names *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, models_names_write_json(value, &writer, flags));
}

