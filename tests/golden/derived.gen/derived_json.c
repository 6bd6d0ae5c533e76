/* Made by modelc from derived.dsl: do not edit. */
/* JSON in and out for each model of derived. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "derived.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key User_keys[] = {
    {2, "id"},
    {4, "name"},
    {8, "from_day"},
    {6, "to_day"},
    {4, "note"},
    {4, "boss"},
    {4, "x-id"},
    {3, "pos"},
};

static const uint8_t User_slots[] = {
    6, 4, 0, 5, 7, 1, 2, 3,
};

static const mc_fast_keys User_table = {
    .keys = User_keys,
    .slots = User_slots,
    .len = 8,
    .bits = 3,
    .first = 0,
    .second = 1,
    .factor = 0xB50E19F3,
    .forbid = true,
};

static const mc_fast_key UserPatch_keys[] = {
    {4, "name"},
    {8, "from_day"},
    {6, "to_day"},
    {4, "note"},
    {4, "boss"},
    {4, "x-id"},
    {3, "pos"},
};

static const uint8_t UserPatch_slots[] = {
    6, 5, 0, 4, 0, 1, 3, 2,
};

static const mc_fast_keys UserPatch_table = {
    .keys = UserPatch_keys,
    .slots = UserPatch_slots,
    .len = 7,
    .bits = 3,
    .first = 0,
    .second = 1,
    .factor = 0xB4733AC5,
    .forbid = true,
};

static const mc_fast_key UserKey_keys[] = {
    {2, "id"},
    {4, "x-id"},
};

static const uint8_t UserKey_slots[] = {
    0, 1,
};

static const mc_fast_keys UserKey_table = {
    .keys = UserKey_keys,
    .slots = UserKey_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
    .forbid = true,
};

static const mc_fast_key PartialUser_keys[] = {
    {2, "id"},
    {4, "name"},
    {8, "from_day"},
    {6, "to_day"},
    {4, "note"},
    {4, "boss"},
    {4, "x-id"},
    {3, "pos"},
};

static const uint8_t PartialUser_slots[] = {
    6, 4, 0, 5, 7, 1, 2, 3,
};

static const mc_fast_keys PartialUser_table = {
    .keys = PartialUser_keys,
    .slots = PartialUser_slots,
    .len = 8,
    .bits = 3,
    .first = 0,
    .second = 1,
    .factor = 0xB50E19F3,
    .forbid = true,
};

static const mc_fast_key UserWithoutIdBossFromDay_keys[] = {
    {4, "name"},
    {6, "to_day"},
    {4, "note"},
    {4, "x-id"},
    {3, "pos"},
};

static const uint8_t UserWithoutIdBossFromDay_slots[] = {
    0, 4, 2, 0, 3, 0, 0, 1,
};

static const mc_fast_keys UserWithoutIdBossFromDay_table = {
    .keys = UserWithoutIdBossFromDay_keys,
    .slots = UserWithoutIdBossFromDay_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 1,
    .factor = 0x3C88596D,
    .forbid = true,
};

static const mc_fast_key Uses_keys[] = {
    {5, "patch"},
    {3, "key"},
    {6, "inline"},
    {5, "again"},
    {7, "without"},
};

static const uint8_t Uses_slots[] = {
    0, 4, 3, 0, 0, 0, 1, 2,
};

static const mc_fast_keys Uses_table = {
    .keys = Uses_keys,
    .slots = Uses_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x8E625FC9,
};

static const mc_fast_key Admin_keys[] = {
    {2, "id"},
    {4, "name"},
    {8, "from_day"},
    {6, "to_day"},
    {4, "note"},
    {4, "boss"},
    {4, "x-id"},
    {3, "pos"},
    {6, "rights"},
};

static const uint8_t Admin_slots[] = {
    2, 0, 7, 0, 4, 0, 1, 0, 0, 6, 0, 0, 0, 8, 5, 3,
};

static const mc_fast_keys Admin_table = {
    .keys = Admin_keys,
    .slots = Admin_slots,
    .len = 9,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0x3C88596D,
    .forbid = true,
};

static const mc_fast_key UserWithIdName_keys[] = {
    {2, "id"},
    {4, "name"},
};

static const uint8_t UserWithIdName_slots[] = {
    0, 1,
};

static const mc_fast_keys UserWithIdName_table = {
    .keys = UserWithIdName_keys,
    .slots = UserWithIdName_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
    .forbid = true,
};

static const mc_fast_key Small_keys[] = {
    {2, "id"},
    {4, "name"},
    {3, "big"},
};

static const uint8_t Small_slots[] = {
    0, 2, 1, 0,
};

static const mc_fast_keys Small_table = {
    .keys = Small_keys,
    .slots = Small_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0xC656DD93,
    .forbid = true,
};

/* f64[2] */
static const char *read_User_pos(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[2] */
static const char *read_UserPatch_pos(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[2] */
static const char *read_PartialUser_pos(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[2] */
static const char *read_UserWithoutIdBossFromDay_pos(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* f64[2] */
static const char *read_Admin_pos(mc_fast *in, const char *at, double out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, derived_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *derived_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&derived_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_USER_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USER_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_FIELD_FROM_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"from_day\":", 11);
            if (value) {
                at = mc_fast_i64(in, value, &out->from_day);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USER_FIELD_TO_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"to_day\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->to_day);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USER_FIELD_NOTE:
            if (!value) value = mc_fast_key_at(in, at, "\"note\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_note = false;
                } else {
                    at = mc_fast_str(in, value, &out->note);
                    if (!at) return NULL;
                    out->has_note = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->boss = NULL;
                } else {
                    out->boss = mc_fast_alloc(in, sizeof *out->boss);
                    if (!out->boss) return NULL;
                    at = derived_user_decode(in, value, NULL, out->boss);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_FIELD_X_ID:
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
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_FIELD_POS:
            if (!value) value = mc_fast_key_at(in, at, "\"pos\":", 6);
            if (value) {
                at = read_User_pos(in, value, out->pos);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &User_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x8D)) != UINT64_C(0x8D)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &derived_user_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *derived_user_patch_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_user_patch *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (derived_user_patch){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_USER_PATCH_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                out->has_name = true;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_PATCH_FIELD_FROM_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"from_day\":", 11);
            if (value) {
                at = mc_fast_i64(in, value, &out->from_day);
                if (!at) return NULL;
                out->has_from_day = true;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_PATCH_FIELD_TO_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"to_day\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->to_day);
                if (!at) return NULL;
                out->has_to_day = true;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_PATCH_FIELD_NOTE:
            if (!value) value = mc_fast_key_at(in, at, "\"note\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_note = false;
                } else {
                    at = mc_fast_str(in, value, &out->note);
                    if (!at) return NULL;
                    out->has_note = true;
                }
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_PATCH_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_boss = false;
                } else {
                    at = derived_user_decode(in, value, NULL, &out->boss);
                    if (!at) return NULL;
                    out->has_boss = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_PATCH_FIELD_X_ID:
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
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_PATCH_FIELD_POS:
            if (!value) value = mc_fast_key_at(in, at, "\"pos\":", 6);
            if (value) {
                at = read_UserPatch_pos(in, value, out->pos);
                if (!at) return NULL;
                out->has_pos = true;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &UserPatch_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &derived_user_patch_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *derived_user_key_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_user_key *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (derived_user_key){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_USER_KEY_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USER_KEY_FIELD_X_ID:
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
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &UserKey_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *derived_partial_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_partial_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (derived_partial_user){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_PARTIAL_USER_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                out->has_id = true;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                out->has_name = true;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_FROM_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"from_day\":", 11);
            if (value) {
                at = mc_fast_i64(in, value, &out->from_day);
                if (!at) return NULL;
                out->has_from_day = true;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_TO_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"to_day\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->to_day);
                if (!at) return NULL;
                out->has_to_day = true;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_NOTE:
            if (!value) value = mc_fast_key_at(in, at, "\"note\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_note = false;
                } else {
                    at = mc_fast_str(in, value, &out->note);
                    if (!at) return NULL;
                    out->has_note = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_boss = false;
                } else {
                    at = derived_user_decode(in, value, NULL, &out->boss);
                    if (!at) return NULL;
                    out->has_boss = true;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_X_ID:
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
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_PARTIAL_USER_FIELD_POS:
            if (!value) value = mc_fast_key_at(in, at, "\"pos\":", 6);
            if (value) {
                at = read_PartialUser_pos(in, value, out->pos);
                if (!at) return NULL;
                out->has_pos = true;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PartialUser_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &derived_partial_user_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *derived_user_without_id_boss_from_day_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_user_without_id_boss_from_day *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&derived_user_without_id_boss_from_day_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_TO_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"to_day\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->to_day);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_NOTE:
            if (!value) value = mc_fast_key_at(in, at, "\"note\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_note = false;
                } else {
                    at = mc_fast_str(in, value, &out->note);
                    if (!at) return NULL;
                    out->has_note = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_X_ID:
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
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_USER_WITHOUT_ID_BOSS_FROM_DAY_FIELD_POS:
            if (!value) value = mc_fast_key_at(in, at, "\"pos\":", 6);
            if (value) {
                at = read_UserWithoutIdBossFromDay_pos(in, value, out->pos);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &UserWithoutIdBossFromDay_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x12)) != UINT64_C(0x12)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *derived_uses_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_uses *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (derived_uses){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_USES_FIELD_PATCH:
            if (!value) value = mc_fast_key_at(in, at, "\"patch\":", 8);
            if (value) {
                at = derived_user_patch_decode(in, value, NULL, &out->patch);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USES_FIELD_KEY:
            if (!value) value = mc_fast_key_at(in, at, "\"key\":", 6);
            if (value) {
                at = derived_user_key_decode(in, value, NULL, &out->key);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USES_FIELD_INLINE_:
            if (!value) value = mc_fast_key_at(in, at, "\"inline\":", 9);
            if (value) {
                at = derived_partial_user_decode(in, value, NULL, &out->inline_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USES_FIELD_AGAIN:
            if (!value) value = mc_fast_key_at(in, at, "\"again\":", 8);
            if (value) {
                at = derived_partial_user_decode(in, value, NULL, &out->again);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USES_FIELD_WITHOUT:
            if (!value) value = mc_fast_key_at(in, at, "\"without\":", 10);
            if (value) {
                at = derived_user_without_id_boss_from_day_decode(in, value, NULL, &out->without);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Uses_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1F)) != UINT64_C(0x1F)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *derived_admin_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_admin *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&derived_admin_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_ADMIN_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_FROM_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"from_day\":", 11);
            if (value) {
                at = mc_fast_i64(in, value, &out->from_day);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_TO_DAY:
            if (!value) value = mc_fast_key_at(in, at, "\"to_day\":", 9);
            if (value) {
                at = mc_fast_i64(in, value, &out->to_day);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_NOTE:
            if (!value) value = mc_fast_key_at(in, at, "\"note\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_note = false;
                } else {
                    at = mc_fast_str(in, value, &out->note);
                    if (!at) return NULL;
                    out->has_note = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_boss = false;
                } else {
                    at = derived_user_decode(in, value, NULL, &out->boss);
                    if (!at) return NULL;
                    out->has_boss = true;
                }
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_X_ID:
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
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_POS:
            if (!value) value = mc_fast_key_at(in, at, "\"pos\":", 6);
            if (value) {
                at = read_Admin_pos(in, value, out->pos);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_ADMIN_FIELD_RIGHTS:
            if (!value) value = mc_fast_key_at(in, at, "\"rights\":", 9);
            if (value) {
                at = read_StrList(in, value, &out->rights);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Admin_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x8D)) != UINT64_C(0x8D)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &derived_admin_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *derived_user_with_id_name_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_user_with_id_name *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&derived_user_with_id_name_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_USER_WITH_ID_NAME_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_USER_WITH_ID_NAME_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &UserWithIdName_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *derived_small_decode(mc_fast *in, const char *at, mc_fast_tag *tag, derived_small *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&derived_small_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case DERIVED_SMALL_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at || out->id < 1) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case DERIVED_SMALL_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case DERIVED_SMALL_FIELD_BIG:
            if (!value) value = mc_fast_key_at(in, at, "\"big\":", 6);
            if (value) {
                at = mc_fast_bool(in, value, &out->big);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Small_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

/* f64[2] */
static char *put_User_pos(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_UserPatch_pos(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_PartialUser_pos(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_UserWithoutIdBossFromDay_pos(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* f64[2] */
static char *put_Admin_pos(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const derived_str_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *derived_user_encode(mc_put *to, char *at, mc_str tag, const derived_user *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"from_day\":", 12);
    at = mc_put_i64(at, value->from_day);
    at = mc_put_text(at, ",\"to_day\":", 10);
    at = mc_put_i64(at, value->to_day);
    at = mc_put_text(at, ",\"note\":", 8);
    if (value->has_note) {
        at = mc_put_str(to, at, value->note);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"boss\":", 8);
    if (value->boss) {
        at = derived_user_encode(to, at, (mc_str){NULL, 0}, value->boss);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"pos\":", 7);
    at = put_User_pos(to, at, value->pos);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *derived_user_patch_encode(mc_put *to, char *at, mc_str tag, const derived_user_patch *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    if (value->has_name) {
        at = mc_put_key(at, &mark, ",\"name\":", 8);
        at = mc_put_str(to, at, value->name);
        if (!at) return NULL;
    }
    if (value->has_from_day) {
        at = mc_put_key(at, &mark, ",\"from_day\":", 12);
        at = mc_put_i64(at, value->from_day);
    }
    if (value->has_to_day) {
        at = mc_put_key(at, &mark, ",\"to_day\":", 10);
        at = mc_put_i64(at, value->to_day);
    }
    at = mc_put_key(at, &mark, ",\"note\":", 8);
    if (value->has_note) {
        at = mc_put_str(to, at, value->note);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"boss\":", 8);
    if (value->has_boss) {
        at = derived_user_encode(to, at, (mc_str){NULL, 0}, &value->boss);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_pos) {
        at = mc_put_text(at, ",\"pos\":", 7);
        at = put_UserPatch_pos(to, at, value->pos);
        if (!at) return NULL;
    }
    return mc_put_object_end(to, at, mark);
}

char *derived_user_key_encode(mc_put *to, char *at, mc_str tag, const derived_user_key *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *derived_partial_user_encode(mc_put *to, char *at, mc_str tag, const derived_partial_user *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    if (value->has_id) {
        at = mc_put_key(at, &mark, ",\"id\":", 6);
        at = mc_put_i64(at, value->id);
    }
    if (value->has_name) {
        at = mc_put_key(at, &mark, ",\"name\":", 8);
        at = mc_put_str(to, at, value->name);
        if (!at) return NULL;
    }
    if (value->has_from_day) {
        at = mc_put_key(at, &mark, ",\"from_day\":", 12);
        at = mc_put_i64(at, value->from_day);
    }
    if (value->has_to_day) {
        at = mc_put_key(at, &mark, ",\"to_day\":", 10);
        at = mc_put_i64(at, value->to_day);
    }
    at = mc_put_key(at, &mark, ",\"note\":", 8);
    if (value->has_note) {
        at = mc_put_str(to, at, value->note);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"boss\":", 8);
    if (value->has_boss) {
        at = derived_user_encode(to, at, (mc_str){NULL, 0}, &value->boss);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_pos) {
        at = mc_put_text(at, ",\"pos\":", 7);
        at = put_PartialUser_pos(to, at, value->pos);
        if (!at) return NULL;
    }
    return mc_put_object_end(to, at, mark);
}

char *derived_user_without_id_boss_from_day_encode(mc_put *to, char *at, mc_str tag, const derived_user_without_id_boss_from_day *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"to_day\":", 10);
    at = mc_put_i64(at, value->to_day);
    at = mc_put_text(at, ",\"note\":", 8);
    if (value->has_note) {
        at = mc_put_str(to, at, value->note);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"pos\":", 7);
    at = put_UserWithoutIdBossFromDay_pos(to, at, value->pos);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *derived_uses_encode(mc_put *to, char *at, mc_str tag, const derived_uses *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"patch\":", 9);
    at = derived_user_patch_encode(to, at, (mc_str){NULL, 0}, &value->patch);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"key\":", 7);
    at = derived_user_key_encode(to, at, (mc_str){NULL, 0}, &value->key);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"inline\":", 10);
    at = derived_partial_user_encode(to, at, (mc_str){NULL, 0}, &value->inline_);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"again\":", 9);
    at = derived_partial_user_encode(to, at, (mc_str){NULL, 0}, &value->again);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"without\":", 11);
    at = derived_user_without_id_boss_from_day_encode(to, at, (mc_str){NULL, 0}, &value->without);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *derived_admin_encode(mc_put *to, char *at, mc_str tag, const derived_admin *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"from_day\":", 12);
    at = mc_put_i64(at, value->from_day);
    at = mc_put_text(at, ",\"to_day\":", 10);
    at = mc_put_i64(at, value->to_day);
    at = mc_put_text(at, ",\"note\":", 8);
    if (value->has_note) {
        at = mc_put_str(to, at, value->note);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"boss\":", 8);
    if (value->has_boss) {
        at = derived_user_encode(to, at, (mc_str){NULL, 0}, &value->boss);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"x-id\":", 8);
    if (value->has_x_id) {
        at = mc_put_str(to, at, value->x_id);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"pos\":", 7);
    at = put_Admin_pos(to, at, value->pos);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"rights\":", 10);
    at = put_StrList(to, at, &value->rights);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *derived_user_with_id_name_encode(mc_put *to, char *at, mc_str tag, const derived_user_with_id_name *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *derived_small_encode(mc_put *to, char *at, mc_str tag, const derived_small *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"big\":", 7);
    at = mc_put_bool(at, value->big);
    return mc_put_object_end(to, at, mark);
}

bool derived_user_from_json(derived_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_user_from_json_with(out, json, NULL, arena, errors);
}

bool derived_user_from_json_with(derived_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_user_mctype, out, json, options, arena, errors);
}

mc_json_status derived_user_next_json(derived_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_user_merge_json(derived_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_mctype, value, patch, NULL, arena, errors);
}

bool derived_user_to_json(const derived_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_user_mctype, value, out, flags);
}

bool derived_user_write_json(const derived_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_user_mctype, value, writer, flags);
}

size_t derived_user_to_json_into(const derived_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_user_write_json(value, &writer, flags));
}

bool derived_user_patch_from_json(derived_user_patch *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_user_patch_from_json_with(out, json, NULL, arena, errors);
}

bool derived_user_patch_from_json_with(derived_user_patch *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_user_patch_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_user_patch_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_user_patch_mctype, out, json, options, arena, errors);
}

mc_json_status derived_user_patch_next_json(derived_user_patch *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_user_patch_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_user_patch_merge_json(derived_user_patch *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_patch_mctype, value, patch, NULL, arena, errors);
}

bool derived_user_patch_to_json(const derived_user_patch *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_user_patch_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_user_patch_mctype, value, out, flags);
}

bool derived_user_patch_write_json(const derived_user_patch *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_user_patch_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_user_patch_mctype, value, writer, flags);
}

size_t derived_user_patch_to_json_into(const derived_user_patch *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_user_patch_write_json(value, &writer, flags));
}

bool derived_user_key_from_json(derived_user_key *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_user_key_from_json_with(out, json, NULL, arena, errors);
}

bool derived_user_key_from_json_with(derived_user_key *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_user_key_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_user_key_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_user_key_mctype, out, json, options, arena, errors);
}

mc_json_status derived_user_key_next_json(derived_user_key *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_user_key_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_user_key_merge_json(derived_user_key *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_key_mctype, value, patch, NULL, arena, errors);
}

bool derived_user_key_to_json(const derived_user_key *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_user_key_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_user_key_mctype, value, out, flags);
}

bool derived_user_key_write_json(const derived_user_key *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_user_key_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_user_key_mctype, value, writer, flags);
}

size_t derived_user_key_to_json_into(const derived_user_key *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_user_key_write_json(value, &writer, flags));
}

bool derived_partial_user_from_json(derived_partial_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_partial_user_from_json_with(out, json, NULL, arena, errors);
}

bool derived_partial_user_from_json_with(derived_partial_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_partial_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_partial_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_partial_user_mctype, out, json, options, arena, errors);
}

mc_json_status derived_partial_user_next_json(derived_partial_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_partial_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_partial_user_merge_json(derived_partial_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_partial_user_mctype, value, patch, NULL, arena, errors);
}

bool derived_partial_user_to_json(const derived_partial_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_partial_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_partial_user_mctype, value, out, flags);
}

bool derived_partial_user_write_json(const derived_partial_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_partial_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_partial_user_mctype, value, writer, flags);
}

size_t derived_partial_user_to_json_into(const derived_partial_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_partial_user_write_json(value, &writer, flags));
}

bool derived_user_without_id_boss_from_day_from_json(derived_user_without_id_boss_from_day *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_user_without_id_boss_from_day_from_json_with(out, json, NULL, arena, errors);
}

bool derived_user_without_id_boss_from_day_from_json_with(derived_user_without_id_boss_from_day *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_user_without_id_boss_from_day_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_user_without_id_boss_from_day_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_user_without_id_boss_from_day_mctype, out, json, options, arena, errors);
}

mc_json_status derived_user_without_id_boss_from_day_next_json(derived_user_without_id_boss_from_day *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_user_without_id_boss_from_day_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_user_without_id_boss_from_day_merge_json(derived_user_without_id_boss_from_day *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_without_id_boss_from_day_mctype, value, patch, NULL, arena, errors);
}

bool derived_user_without_id_boss_from_day_to_json(const derived_user_without_id_boss_from_day *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_user_without_id_boss_from_day_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_user_without_id_boss_from_day_mctype, value, out, flags);
}

bool derived_user_without_id_boss_from_day_write_json(const derived_user_without_id_boss_from_day *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_user_without_id_boss_from_day_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_user_without_id_boss_from_day_mctype, value, writer, flags);
}

size_t derived_user_without_id_boss_from_day_to_json_into(const derived_user_without_id_boss_from_day *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_user_without_id_boss_from_day_write_json(value, &writer, flags));
}

bool derived_uses_from_json(derived_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_uses_from_json_with(out, json, NULL, arena, errors);
}

bool derived_uses_from_json_with(derived_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_uses_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_uses_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_uses_mctype, out, json, options, arena, errors);
}

mc_json_status derived_uses_next_json(derived_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_uses_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_uses_merge_json(derived_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_uses_mctype, value, patch, NULL, arena, errors);
}

bool derived_uses_to_json(const derived_uses *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_uses_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_uses_mctype, value, out, flags);
}

bool derived_uses_write_json(const derived_uses *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_uses_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_uses_mctype, value, writer, flags);
}

size_t derived_uses_to_json_into(const derived_uses *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_uses_write_json(value, &writer, flags));
}

bool derived_admin_from_json(derived_admin *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_admin_from_json_with(out, json, NULL, arena, errors);
}

bool derived_admin_from_json_with(derived_admin *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_admin_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_admin_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_admin_mctype, out, json, options, arena, errors);
}

mc_json_status derived_admin_next_json(derived_admin *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_admin_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_admin_merge_json(derived_admin *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_admin_mctype, value, patch, NULL, arena, errors);
}

bool derived_admin_to_json(const derived_admin *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_admin_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_admin_mctype, value, out, flags);
}

bool derived_admin_write_json(const derived_admin *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_admin_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_admin_mctype, value, writer, flags);
}

size_t derived_admin_to_json_into(const derived_admin *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_admin_write_json(value, &writer, flags));
}

bool derived_user_with_id_name_from_json(derived_user_with_id_name *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_user_with_id_name_from_json_with(out, json, NULL, arena, errors);
}

bool derived_user_with_id_name_from_json_with(derived_user_with_id_name *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_user_with_id_name_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_user_with_id_name_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_user_with_id_name_mctype, out, json, options, arena, errors);
}

mc_json_status derived_user_with_id_name_next_json(derived_user_with_id_name *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_user_with_id_name_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_user_with_id_name_merge_json(derived_user_with_id_name *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_user_with_id_name_mctype, value, patch, NULL, arena, errors);
}

bool derived_user_with_id_name_to_json(const derived_user_with_id_name *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_user_with_id_name_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_user_with_id_name_mctype, value, out, flags);
}

bool derived_user_with_id_name_write_json(const derived_user_with_id_name *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_user_with_id_name_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_user_with_id_name_mctype, value, writer, flags);
}

size_t derived_user_with_id_name_to_json_into(const derived_user_with_id_name *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_user_with_id_name_write_json(value, &writer, flags));
}

bool derived_small_from_json(derived_small *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return derived_small_from_json_with(out, json, NULL, arena, errors);
}

bool derived_small_from_json_with(derived_small *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &derived_small_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, derived_small_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&derived_small_mctype, out, json, options, arena, errors);
}

mc_json_status derived_small_next_json(derived_small *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = derived_small_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool derived_small_merge_json(derived_small *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&derived_small_mctype, value, patch, NULL, arena, errors);
}

bool derived_small_to_json(const derived_small *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, derived_small_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&derived_small_mctype, value, out, flags);
}

bool derived_small_write_json(const derived_small *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, derived_small_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&derived_small_mctype, value, writer, flags);
}

size_t derived_small_to_json_into(const derived_small *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, derived_small_write_json(value, &writer, flags));
}

