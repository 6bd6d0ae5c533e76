/* Made by modelc from annotations.dsl: do not edit. */
/* JSON in and out for each model of annotations. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables. */
#define MC_DEPRECATED(why) /* what is deprecated is still read and written */
#include "annotations.h"

#include <modelc/fast.h>

static const mc_fast_key Header_keys[] = {
    {12, "content-type"},
    {4, "x-id"},
};

static const uint8_t Header_slots[] = {
    0, 1,
};

static const mc_fast_keys Header_table = {
    .keys = Header_keys,
    .slots = Header_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
    .forbid = true,
};

static const mc_fast_key Thing_keys[] = {
    {5, "owner"},
    {6, "others"},
};

static const uint8_t Thing_slots[] = {
    1, 0,
};

static const mc_fast_keys Thing_table = {
    .keys = Thing_keys,
    .slots = Thing_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

/* list[User] */
static const char *read_UserList(mc_fast *in, const char *at, annotations_user_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (!mc_fast_at(in, at, ']')) {
        annotations_user *item = mc_fast_push(in, &list, sizeof *item);
        if (!item) return NULL;
        at = mc_fast_value(in, at, annotations_thing_mctype.model->fields[1].type->items->type, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *annotations_header_decode(mc_fast *in, const char *at, mc_fast_tag *tag, annotations_header *out) {
    uint64_t given[1] = {0};
    const char *value;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&annotations_header_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANNOTATIONS_HEADER_FIELD_CONTENT_TYPE:
            value = mc_fast_key_at(in, at, "\"content-type\"", 14);
            if (value) {
                at = mc_fast_str(in, value, &out->content_type);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_HEADER_FIELD_X_ID:
            value = mc_fast_key_at(in, at, "\"x-id\"", 6);
            if (value) {
                at = mc_fast_i64(in, value, &out->x_id);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Header_table, tag);
        if (!found.at) return NULL;
        at = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *annotations_thing_decode(mc_fast *in, const char *at, mc_fast_tag *tag, annotations_thing *out) {
    uint64_t given[1] = {0};
    const char *value;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&annotations_thing_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case ANNOTATIONS_THING_FIELD_OWNER:
            value = mc_fast_key_at(in, at, "\"owner\"", 7);
            if (value) {
                at = mc_fast_value(in, value, annotations_thing_mctype.model->fields[0].type, &out->owner);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
            } else {
                break;
            }
            /* fall through */
        case ANNOTATIONS_THING_FIELD_OTHERS:
            value = mc_fast_key_at(in, at, "\"others\"", 8);
            if (value) {
                at = read_UserList(in, value, &out->others);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Thing_table, tag);
        if (!found.at) return NULL;
        at = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

bool annotations_base_from_json(annotations_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_base_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_base_from_json_with(annotations_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_base_mctype, out, json, options, arena, errors);
}

bool annotations_base_merge_json(annotations_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_base_mctype, value, patch, NULL, arena, errors);
}

bool annotations_base_to_json(const annotations_base *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_base_mctype, value, out, flags);
}

bool annotations_user_from_json(annotations_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_user_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_user_from_json_with(annotations_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_user_mctype, out, json, options, arena, errors);
}

bool annotations_user_merge_json(annotations_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_user_mctype, value, patch, NULL, arena, errors);
}

bool annotations_user_to_json(const annotations_user *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_user_mctype, value, out, flags);
}

bool annotations_header_from_json(annotations_header *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_header_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_header_from_json_with(annotations_header *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_header_mctype, json, options, arena)) {
        const char *at = mc_fast_space(&in, json.data);
        if (mc_fast_finish(&in, annotations_header_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&annotations_header_mctype, out, json, options, arena, errors);
}

bool annotations_header_merge_json(annotations_header *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_header_mctype, value, patch, NULL, arena, errors);
}

bool annotations_header_to_json(const annotations_header *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_header_mctype, value, out, flags);
}

bool annotations_thing_from_json(annotations_thing *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_thing_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_thing_from_json_with(annotations_thing *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &annotations_thing_mctype, json, options, arena)) {
        const char *at = mc_fast_space(&in, json.data);
        if (mc_fast_finish(&in, annotations_thing_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&annotations_thing_mctype, out, json, options, arena, errors);
}

bool annotations_thing_merge_json(annotations_thing *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_thing_mctype, value, patch, NULL, arena, errors);
}

bool annotations_thing_to_json(const annotations_thing *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_thing_mctype, value, out, flags);
}

bool annotations_owner_from_json(annotations_owner *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return annotations_owner_from_json_with(out, json, NULL, arena, errors);
}

bool annotations_owner_from_json_with(annotations_owner *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&annotations_owner_mctype, out, json, options, arena, errors);
}

bool annotations_owner_merge_json(annotations_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&annotations_owner_mctype, value, patch, NULL, arena, errors);
}

bool annotations_owner_to_json(const annotations_owner *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&annotations_owner_mctype, value, out, flags);
}

