/* Made by modelc from literals.dsl: do not edit. */
/* JSON in and out for each model of literals. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "literals.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Job_keys[] = {
    {4, "mode"},
    {7, "retries"},
    {5, "exact"},
    {5, "mixed"},
    {6, "either"},
    {5, "level"},
    {8, "operator"},
    {5, "maybe"},
    {7, "several"},
    {8, "by_level"},
};

static const uint8_t Job_slots[] = {
    0, 7, 0, 0, 0, 0, 2, 8, 0, 1, 9, 5, 6, 4, 0, 3,
};

static const mc_fast_keys Job_table = {
    .keys = Job_keys,
    .slots = Job_slots,
    .len = 10,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0xD4DF5C03,
};

static const mc_fast_key JobMode_keys[] = {
    {4, "fast"},
    {4, "slow"},
};

static const uint8_t JobMode_slots[] = {
    1, 0,
};

static const mc_fast_keys JobMode_table = {
    .keys = JobMode_keys,
    .slots = JobMode_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Level_keys[] = {
    {3, "low"},
    {4, "high"},
};

static const uint8_t Level_slots[] = {
    0, 1,
};

static const mc_fast_keys Level_table = {
    .keys = Level_keys,
    .slots = Level_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key JobOperator_keys[] = {
    {1, "+"},
    {1, "-"},
    {0, ""},
    {3, "a b"},
};

static const uint8_t JobOperator_slots[] = {
    2, 0, 1, 3,
};

static const mc_fast_keys JobOperator_table = {
    .keys = JobOperator_keys,
    .slots = JobOperator_slots,
    .len = 4,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x0438E695,
};

static const mc_fast_key JobMaybe_keys[] = {
    {3, "yes"},
    {2, "no"},
};

static const uint8_t JobMaybe_slots[] = {
    1, 0,
};

static const mc_fast_keys JobMaybe_table = {
    .keys = JobMaybe_keys,
    .slots = JobMaybe_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key JobSeveralItem_keys[] = {
    {1, "a"},
    {1, "b"},
};

static const uint8_t JobSeveralItem_slots[] = {
    0, 1,
};

static const mc_fast_keys JobSeveralItem_table = {
    .keys = JobSeveralItem_keys,
    .slots = JobSeveralItem_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key JobEitherLiteral_keys[] = {
    {4, "auto"},
};

static const uint8_t JobEitherLiteral_slots[] = {
    0, 0,
};

static const mc_fast_keys JobEitherLiteral_table = {
    .keys = JobEitherLiteral_keys,
    .slots = JobEitherLiteral_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_JobMode(mc_fast *in, const char *at, literals_job_mode *out) {
    static const literals_job_mode values[] = {
        LITERALS_JOB_MODE_FAST,
        LITERALS_JOB_MODE_SLOW,
    };
    size_t index;
    at = mc_fast_enum(in, at, &JobMode_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_Level(mc_fast *in, const char *at, literals_level *out) {
    static const literals_level values[] = {
        LITERALS_LEVEL_LOW,
        LITERALS_LEVEL_HIGH,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Level_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_JobOperator(mc_fast *in, const char *at, literals_job_operator *out) {
    static const literals_job_operator values[] = {
        LITERALS_JOB_OPERATOR_VALUE_0,
        LITERALS_JOB_OPERATOR_VALUE_1,
        LITERALS_JOB_OPERATOR_VALUE_2,
        LITERALS_JOB_OPERATOR_A_B,
    };
    size_t index;
    at = mc_fast_enum(in, at, &JobOperator_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_JobMaybe(mc_fast *in, const char *at, literals_job_maybe *out) {
    static const literals_job_maybe values[] = {
        LITERALS_JOB_MAYBE_YES,
        LITERALS_JOB_MAYBE_NO,
    };
    size_t index;
    at = mc_fast_enum(in, at, &JobMaybe_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_JobSeveralItem(mc_fast *in, const char *at, literals_job_several_item *out) {
    static const literals_job_several_item values[] = {
        LITERALS_JOB_SEVERAL_ITEM_A,
        LITERALS_JOB_SEVERAL_ITEM_B,
    };
    size_t index;
    at = mc_fast_enum(in, at, &JobSeveralItem_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_JobEitherLiteral(mc_fast *in, const char *at, literals_job_either_literal *out) {
    static const literals_job_either_literal values[] = {
        LITERALS_JOB_EITHER_LITERAL_AUTO,
    };
    size_t index;
    at = mc_fast_enum(in, at, &JobEitherLiteral_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* literal['a','b']? */
static const char *read_JobSeveralItemOpt(mc_fast *in, const char *at, literals_job_several_item_opt *out) {
    *out = (literals_job_several_item_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = read_JobSeveralItem(in, at, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[literal['a','b']?] */
static const char *read_JobSeveralItemOptList(mc_fast *in, const char *at, literals_job_several_item_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        literals_job_several_item_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_JobSeveralItemOpt(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[literal['low','high'], int] */
static const char *read_I64ByLevelMap(mc_fast *in, const char *at, literals_i64_by_level_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        literals_i64_by_level_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_typed_key(in, at, literals_job_mctype.model->fields[9].type, &entry->key);
        if (!at) return NULL;
        at = mc_fast_i64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_typed_keys_differ(in, literals_job_mctype.model->fields[9].type, out->entries, out->len)) return NULL;
    return mc_fast_close(in, at);
}

const char *literals_job_decode(mc_fast *in, const char *at, mc_fast_tag *tag, literals_job *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&literals_job_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case LITERALS_JOB_FIELD_MODE:
            if (!value) value = mc_fast_key_at(in, at, "\"mode\":", 7);
            if (value) {
                at = read_JobMode(in, value, &out->mode);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_RETRIES:
            if (!value) value = mc_fast_key_at(in, at, "\"retries\":", 10);
            if (value) {
                at = mc_fast_numbered(in, value, literals_job_mctype.model->fields[1].type, &out->retries);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_EXACT:
            if (!value) value = mc_fast_key_at(in, at, "\"exact\":", 8);
            if (value) {
                at = mc_fast_value(in, value, literals_job_mctype.model->fields[2].type, &out->exact);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_MIXED:
            if (!value) value = mc_fast_key_at(in, at, "\"mixed\":", 8);
            if (value) {
                at = mc_fast_value(in, value, literals_job_mctype.model->fields[3].type, &out->mixed);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = literals_job_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"level\":", 8);
            if (value) {
                at = read_Level(in, value, &out->level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_OPERATOR_:
            if (!value) value = mc_fast_key_at(in, at, "\"operator\":", 11);
            if (value) {
                at = read_JobOperator(in, value, &out->operator_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_MAYBE:
            if (!value) value = mc_fast_key_at(in, at, "\"maybe\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_maybe = false;
                } else {
                    at = read_JobMaybe(in, value, &out->maybe);
                    if (!at) return NULL;
                    out->has_maybe = true;
                }
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_SEVERAL:
            if (!value) value = mc_fast_key_at(in, at, "\"several\":", 10);
            if (value) {
                at = read_JobSeveralItemOptList(in, value, &out->several);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case LITERALS_JOB_FIELD_BY_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"by_level\":", 11);
            if (value) {
                at = read_I64ByLevelMap(in, value, &out->by_level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Job_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1C8)) != UINT64_C(0x1C8)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *literals_job_either_decode(mc_fast *in, const char *at, literals_job_either *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = LITERALS_JOB_EITHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = LITERALS_JOB_EITHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = LITERALS_JOB_EITHER_LITERAL;
        end = read_JobEitherLiteral(in, at, &out->as.literal);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &literals_job_either_mctype, out);
}

static const mc_put_name JobMode_names[] = {
    [LITERALS_JOB_MODE_FAST] = {"\"fast\"", 6},
    [LITERALS_JOB_MODE_SLOW] = {"\"slow\"", 6},
};

static const mc_put_name Level_names[] = {
    [LITERALS_LEVEL_LOW] = {"\"low\"", 5},
    [LITERALS_LEVEL_HIGH] = {"\"high\"", 6},
};

static const mc_put_name JobOperator_names[] = {
    [LITERALS_JOB_OPERATOR_VALUE_0] = {"\"+\"", 3},
    [LITERALS_JOB_OPERATOR_VALUE_1] = {"\"-\"", 3},
    [LITERALS_JOB_OPERATOR_VALUE_2] = {"\"\"", 2},
    [LITERALS_JOB_OPERATOR_A_B] = {"\"a b\"", 5},
};

static const mc_put_name JobMaybe_names[] = {
    [LITERALS_JOB_MAYBE_YES] = {"\"yes\"", 5},
    [LITERALS_JOB_MAYBE_NO] = {"\"no\"", 4},
};

static const mc_put_name JobSeveralItem_names[] = {
    [LITERALS_JOB_SEVERAL_ITEM_A] = {"\"a\"", 3},
    [LITERALS_JOB_SEVERAL_ITEM_B] = {"\"b\"", 3},
};

static const mc_put_name JobEitherLiteral_names[] = {
    [LITERALS_JOB_EITHER_LITERAL_AUTO] = {"\"auto\"", 6},
};

/* literal['a','b']? */
static char *put_JobSeveralItemOpt(mc_put *to, char *at, const literals_job_several_item_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = mc_put_enum(at, JobSeveralItem_names, 2, (size_t)value->value);
    if (!at) return NULL;
    return mc_put_room(to, at);
}

/* list[literal['a','b']?] */
static char *put_JobSeveralItemOptList(mc_put *to, char *at, const literals_job_several_item_opt_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_JobSeveralItemOpt(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *literals_job_encode(mc_put *to, char *at, mc_str tag, const literals_job *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"mode\":", 8);
    at = mc_put_enum(at, JobMode_names, 2, (size_t)value->mode);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"retries\":", 11);
    at = mc_put_value(to, at, literals_job_mctype.model->fields[1].type, &value->retries);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"exact\":", 9);
    at = mc_put_value(to, at, literals_job_mctype.model->fields[2].type, &value->exact);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"mixed\":", 9);
    at = mc_put_value(to, at, literals_job_mctype.model->fields[3].type, &value->mixed);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = literals_job_either_encode(to, at, &value->either);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"level\":", 9);
    at = mc_put_enum(at, Level_names, 2, (size_t)value->level);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"operator\":", 12);
    at = mc_put_enum(at, JobOperator_names, 4, (size_t)value->operator_);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"maybe\":", 9);
    if (value->has_maybe) {
        at = mc_put_enum(at, JobMaybe_names, 2, (size_t)value->maybe);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"several\":", 11);
    at = put_JobSeveralItemOptList(to, at, &value->several);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"by_level\":", 12);
    at = mc_put_value(to, at, literals_job_mctype.model->fields[9].type, &value->by_level);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *literals_job_either_encode(mc_put *to, char *at, const literals_job_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case LITERALS_JOB_EITHER_LITERAL:
        at = mc_put_enum(at, JobEitherLiteral_names, 1, (size_t)value->as.literal);
        if (!at) return NULL;
        break;
    case LITERALS_JOB_EITHER_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool literals_job_from_json(literals_job *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return literals_job_from_json_with(out, json, NULL, arena, errors);
}

bool literals_job_from_json_with(literals_job *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &literals_job_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, literals_job_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&literals_job_mctype, out, json, options, arena, errors);
}

mc_json_status literals_job_next_json(literals_job *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = literals_job_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool literals_job_merge_json(literals_job *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&literals_job_mctype, value, patch, NULL, arena, errors);
}

bool literals_job_to_json(const literals_job *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, literals_job_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&literals_job_mctype, value, out, flags);
}

bool literals_job_write_json(const literals_job *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, literals_job_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&literals_job_mctype, value, writer, flags);
}

size_t literals_job_to_json_into(const literals_job *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, literals_job_write_json(value, &writer, flags));
}

bool literals_job_either_from_json(literals_job_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return literals_job_either_from_json_with(out, json, NULL, arena, errors);
}

bool literals_job_either_from_json_with(literals_job_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &literals_job_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, literals_job_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&literals_job_either_mctype, out, json, options, arena, errors);
}

mc_json_status literals_job_either_next_json(literals_job_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = literals_job_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool literals_job_either_merge_json(literals_job_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&literals_job_either_mctype, value, patch, NULL, arena, errors);
}

bool literals_job_either_to_json(const literals_job_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, literals_job_either_encode(&put, at, value))) return true;
    return mc_to_json(&literals_job_either_mctype, value, out, flags);
}

bool literals_job_either_write_json(const literals_job_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, literals_job_either_encode(&stream.put, at, value));
    return mc_write_json(&literals_job_either_mctype, value, writer, flags);
}

size_t literals_job_either_to_json_into(const literals_job_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, literals_job_either_write_json(value, &writer, flags));
}

