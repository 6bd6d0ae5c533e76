/* Made by modelc from generics.dsl: do not edit. */
/* JSON in and out for each model of generics. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "generics.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key User_keys[] = {
    {2, "id"},
    {4, "name"},
};

static const uint8_t User_slots[] = {
    0, 1,
};

static const mc_fast_keys User_table = {
    .keys = User_keys,
    .slots = User_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key PageUser_keys[] = {
    {5, "items"},
    {4, "next"},
    {5, "first"},
};

static const uint8_t PageUser_slots[] = {
    1, 0, 2, 0,
};

static const mc_fast_keys PageUser_table = {
    .keys = PageUser_keys,
    .slots = PageUser_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E98C13F,
};

static const mc_fast_key PageEmail_keys[] = {
    {5, "items"},
    {4, "next"},
    {5, "first"},
};

static const uint8_t PageEmail_slots[] = {
    1, 0, 2, 0,
};

static const mc_fast_keys PageEmail_table = {
    .keys = PageEmail_keys,
    .slots = PageEmail_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E98C13F,
};

static const mc_fast_key PageI64Opt_keys[] = {
    {5, "items"},
    {4, "next"},
    {5, "first"},
};

static const uint8_t PageI64Opt_slots[] = {
    1, 0, 2, 0,
};

static const mc_fast_keys PageI64Opt_table = {
    .keys = PageI64Opt_keys,
    .slots = PageI64Opt_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E98C13F,
};

static const mc_fast_key PagePageUser_keys[] = {
    {5, "items"},
    {4, "next"},
    {5, "first"},
};

static const uint8_t PagePageUser_slots[] = {
    1, 0, 2, 0,
};

static const mc_fast_keys PagePageUser_table = {
    .keys = PagePageUser_keys,
    .slots = PagePageUser_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E98C13F,
};

static const mc_fast_key PairUserI64_keys[] = {
    {4, "left"},
    {5, "right"},
};

static const uint8_t PairUserI64_slots[] = {
    0, 1,
};

static const mc_fast_keys PairUserI64_table = {
    .keys = PairUserI64_keys,
    .slots = PairUserI64_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key PairI64Str_keys[] = {
    {4, "left"},
    {5, "right"},
};

static const uint8_t PairI64Str_slots[] = {
    0, 1,
};

static const mc_fast_keys PairI64Str_table = {
    .keys = PairI64Str_keys,
    .slots = PairI64Str_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key TreeStr_keys[] = {
    {5, "value"},
    {4, "kids"},
};

static const uint8_t TreeStr_slots[] = {
    0, 1,
};

static const mc_fast_keys TreeStr_table = {
    .keys = TreeStr_keys,
    .slots = TreeStr_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key ResultUserStr_keys[] = {
    {5, "value"},
};

static const uint8_t ResultUserStr_slots[] = {
    0, 0,
};

static const mc_fast_keys ResultUserStr_table = {
    .keys = ResultUserStr_keys,
    .slots = ResultUserStr_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Uses_keys[] = {
    {5, "users"},
    {4, "more"},
    {6, "emails"},
    {8, "optional"},
    {6, "nested"},
    {4, "pair"},
    {7, "swapped"},
    {4, "tree"},
    {6, "result"},
};

static const uint8_t Uses_slots[] = {
    0, 2, 5, 4, 7, 8, 0, 6, 0, 0, 3, 0, 1, 0, 0, 0,
};

static const mc_fast_keys Uses_table = {
    .keys = Uses_keys,
    .slots = Uses_slots,
    .len = 9,
    .bits = 4,
    .first = 0,
    .second = 0,
    .factor = 0x53AE1CEB,
};

static const mc_fast_key Special_keys[] = {
    {5, "items"},
    {4, "next"},
    {5, "first"},
    {5, "extra"},
};

static const uint8_t Special_slots[] = {
    1, 3, 2, 0,
};

static const mc_fast_keys Special_table = {
    .keys = Special_keys,
    .slots = Special_slots,
    .len = 4,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E98C13F,
};

/* list[User] */
static const char *read_UserList(mc_fast *in, const char *at, generics_user_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        generics_user *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = generics_user_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[str] */
static const char *read_PageEmail_items(mc_fast *in, const char *at, generics_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        generics_email *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_length(*item, 3, 50)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* int? */
static const char *read_I64Opt(mc_fast *in, const char *at, generics_i64_opt *out) {
    *out = (generics_i64_opt){0};
    if (mc_fast_is_null(at)) return at + 4;
    at = mc_fast_i64(in, at, &out->value);
    if (!at) return NULL;
    out->has_value = true;
    return at;
}

/* list[int?] */
static const char *read_I64OptList(mc_fast *in, const char *at, generics_i64_opt_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        generics_i64_opt *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = read_I64Opt(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[Page[User]] */
static const char *read_PageUserList(mc_fast *in, const char *at, generics_page_user_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        generics_page_user *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = generics_page_user_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[Tree[str]] */
static const char *read_TreeStrList(mc_fast *in, const char *at, generics_tree_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        generics_tree_str *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = generics_tree_str_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *generics_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (generics_user){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_USER_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_i64(in, value, &out->id);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USER_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
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
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_page_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_page_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&generics_page_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_PAGE_USER_FIELD_ITEMS:
            if (!value) value = mc_fast_key_at(in, at, "\"items\":", 8);
            if (value) {
                at = read_UserList(in, value, &out->items);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_PAGE_USER_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_next = false;
                } else {
                    at = mc_fast_str(in, value, &out->next);
                    if (!at) return NULL;
                    out->has_next = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case GENERICS_PAGE_USER_FIELD_FIRST:
            if (!value) value = mc_fast_key_at(in, at, "\"first\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_first = false;
                } else {
                    at = generics_user_decode(in, value, NULL, &out->first);
                    if (!at) return NULL;
                    out->has_first = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PageUser_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_page_email_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_page_email *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&generics_page_email_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_PAGE_EMAIL_FIELD_ITEMS:
            if (!value) value = mc_fast_key_at(in, at, "\"items\":", 8);
            if (value) {
                at = read_PageEmail_items(in, value, &out->items);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_PAGE_EMAIL_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_next = false;
                } else {
                    at = mc_fast_str(in, value, &out->next);
                    if (!at) return NULL;
                    out->has_next = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case GENERICS_PAGE_EMAIL_FIELD_FIRST:
            if (!value) value = mc_fast_key_at(in, at, "\"first\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_first = false;
                } else {
                    at = mc_fast_str(in, value, &out->first);
                    if (!at || !mc_fast_length(out->first, 3, 50)) return NULL;
                    out->has_first = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PageEmail_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_page_i64_opt_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_page_i64_opt *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&generics_page_i64_opt_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_PAGE_I64_OPT_FIELD_ITEMS:
            if (!value) value = mc_fast_key_at(in, at, "\"items\":", 8);
            if (value) {
                at = read_I64OptList(in, value, &out->items);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_PAGE_I64_OPT_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_next = false;
                } else {
                    at = mc_fast_str(in, value, &out->next);
                    if (!at) return NULL;
                    out->has_next = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case GENERICS_PAGE_I64_OPT_FIELD_FIRST:
            if (!value) value = mc_fast_key_at(in, at, "\"first\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_first = false;
                } else {
                    at = mc_fast_i64(in, value, &out->first);
                    if (!at) return NULL;
                    out->has_first = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PageI64Opt_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_page_page_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_page_page_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&generics_page_page_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_PAGE_PAGE_USER_FIELD_ITEMS:
            if (!value) value = mc_fast_key_at(in, at, "\"items\":", 8);
            if (value) {
                at = read_PageUserList(in, value, &out->items);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_PAGE_PAGE_USER_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_next = false;
                } else {
                    at = mc_fast_str(in, value, &out->next);
                    if (!at) return NULL;
                    out->has_next = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case GENERICS_PAGE_PAGE_USER_FIELD_FIRST:
            if (!value) value = mc_fast_key_at(in, at, "\"first\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_first = false;
                } else {
                    at = generics_page_user_decode(in, value, NULL, &out->first);
                    if (!at) return NULL;
                    out->has_first = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PagePageUser_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_pair_user_i64_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_pair_user_i64 *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (generics_pair_user_i64){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_PAIR_USER_I64_FIELD_LEFT:
            if (!value) value = mc_fast_key_at(in, at, "\"left\":", 7);
            if (value) {
                at = generics_user_decode(in, value, NULL, &out->left);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_PAIR_USER_I64_FIELD_RIGHT:
            if (!value) value = mc_fast_key_at(in, at, "\"right\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->right);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PairUserI64_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &generics_pair_user_i64_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *generics_pair_i64_str_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_pair_i64_str *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (generics_pair_i64_str){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_PAIR_I64_STR_FIELD_LEFT:
            if (!value) value = mc_fast_key_at(in, at, "\"left\":", 7);
            if (value) {
                at = mc_fast_i64(in, value, &out->left);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_PAIR_I64_STR_FIELD_RIGHT:
            if (!value) value = mc_fast_key_at(in, at, "\"right\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->right);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &PairI64Str_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &generics_pair_i64_str_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *generics_tree_str_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_tree_str *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&generics_tree_str_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_TREE_STR_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = mc_fast_str(in, value, &out->value);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_TREE_STR_FIELD_KIDS:
            if (!value) value = mc_fast_key_at(in, at, "\"kids\":", 7);
            if (value) {
                at = read_TreeStrList(in, value, &out->kids);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &TreeStr_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_result_user_str_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_result_user_str *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (generics_result_user_str){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_RESULT_USER_STR_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = generics_result_user_str_value_decode(in, value, &out->value);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &ResultUserStr_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_uses_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_uses *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (generics_uses){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_USES_FIELD_USERS:
            if (!value) value = mc_fast_key_at(in, at, "\"users\":", 8);
            if (value) {
                at = generics_page_user_decode(in, value, NULL, &out->users);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_MORE:
            if (!value) value = mc_fast_key_at(in, at, "\"more\":", 7);
            if (value) {
                at = generics_page_user_decode(in, value, NULL, &out->more);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_EMAILS:
            if (!value) value = mc_fast_key_at(in, at, "\"emails\":", 9);
            if (value) {
                at = generics_page_email_decode(in, value, NULL, &out->emails);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_OPTIONAL:
            if (!value) value = mc_fast_key_at(in, at, "\"optional\":", 11);
            if (value) {
                at = generics_page_i64_opt_decode(in, value, NULL, &out->optional);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_NESTED:
            if (!value) value = mc_fast_key_at(in, at, "\"nested\":", 9);
            if (value) {
                at = generics_page_page_user_decode(in, value, NULL, &out->nested);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_PAIR:
            if (!value) value = mc_fast_key_at(in, at, "\"pair\":", 7);
            if (value) {
                at = generics_pair_user_i64_decode(in, value, NULL, &out->pair);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_SWAPPED:
            if (!value) value = mc_fast_key_at(in, at, "\"swapped\":", 10);
            if (value) {
                at = generics_pair_i64_str_decode(in, value, NULL, &out->swapped);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_TREE:
            if (!value) value = mc_fast_key_at(in, at, "\"tree\":", 7);
            if (value) {
                at = generics_tree_str_decode(in, value, NULL, &out->tree);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_USES_FIELD_RESULT:
            if (!value) value = mc_fast_key_at(in, at, "\"result\":", 9);
            if (value) {
                at = generics_result_user_str_decode(in, value, NULL, &out->result);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
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
    if ((given[0] & UINT64_C(0x1FF)) != UINT64_C(0x1FF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_special_decode(mc_fast *in, const char *at, mc_fast_tag *tag, generics_special *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&generics_special_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case GENERICS_SPECIAL_FIELD_ITEMS:
            if (!value) value = mc_fast_key_at(in, at, "\"items\":", 8);
            if (value) {
                at = read_UserList(in, value, &out->items);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case GENERICS_SPECIAL_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_next = false;
                } else {
                    at = mc_fast_str(in, value, &out->next);
                    if (!at) return NULL;
                    out->has_next = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case GENERICS_SPECIAL_FIELD_FIRST:
            if (!value) value = mc_fast_key_at(in, at, "\"first\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_first = false;
                } else {
                    at = generics_user_decode(in, value, NULL, &out->first);
                    if (!at) return NULL;
                    out->has_first = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case GENERICS_SPECIAL_FIELD_EXTRA:
            if (!value) value = mc_fast_key_at(in, at, "\"extra\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->extra);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Special_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x9)) != UINT64_C(0x9)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *generics_result_user_str_value_decode(mc_fast *in, const char *at, generics_result_user_str_value *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_STRING:
        out->kind = GENERICS_RESULT_USER_STR_VALUE_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    case MC_FAST_OBJECT:
        out->kind = GENERICS_RESULT_USER_STR_VALUE_USER;
        end = generics_user_decode(in, at, NULL, &out->as.user);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &generics_result_user_str_value_mctype, out);
}

/* list[User] */
static char *put_UserList(mc_put *to, char *at, const generics_user_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = generics_user_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const generics_str_list *value) {
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

/* int? */
static char *put_I64Opt(mc_put *to, char *at, const generics_i64_opt *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
    at = mc_put_i64(at, value->value);
    return mc_put_room(to, at);
}

/* list[int?] */
static char *put_I64OptList(mc_put *to, char *at, const generics_i64_opt_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = put_I64Opt(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Page[User]] */
static char *put_PageUserList(mc_put *to, char *at, const generics_page_user_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = generics_page_user_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Tree[str]] */
static char *put_TreeStrList(mc_put *to, char *at, const generics_tree_str_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = generics_tree_str_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *generics_user_encode(mc_put *to, char *at, mc_str tag, const generics_user *value) {
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

char *generics_page_user_encode(mc_put *to, char *at, mc_str tag, const generics_page_user *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"items\":", 9);
    at = put_UserList(to, at, &value->items);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->has_next) {
        at = mc_put_str(to, at, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"first\":", 9);
    if (value->has_first) {
        at = generics_user_encode(to, at, (mc_str){NULL, 0}, &value->first);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *generics_page_email_encode(mc_put *to, char *at, mc_str tag, const generics_page_email *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"items\":", 9);
    at = put_StrList(to, at, &value->items);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->has_next) {
        at = mc_put_str(to, at, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"first\":", 9);
    if (value->has_first) {
        at = mc_put_str(to, at, value->first);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *generics_page_i64_opt_encode(mc_put *to, char *at, mc_str tag, const generics_page_i64_opt *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"items\":", 9);
    at = put_I64OptList(to, at, &value->items);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->has_next) {
        at = mc_put_str(to, at, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"first\":", 9);
    if (value->has_first) {
        at = mc_put_i64(at, value->first);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *generics_page_page_user_encode(mc_put *to, char *at, mc_str tag, const generics_page_page_user *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"items\":", 9);
    at = put_PageUserList(to, at, &value->items);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->has_next) {
        at = mc_put_str(to, at, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"first\":", 9);
    if (value->has_first) {
        at = generics_page_user_encode(to, at, (mc_str){NULL, 0}, &value->first);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *generics_pair_user_i64_encode(mc_put *to, char *at, mc_str tag, const generics_pair_user_i64 *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"left\":", 8);
    at = generics_user_encode(to, at, (mc_str){NULL, 0}, &value->left);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"right\":", 9);
    at = mc_put_i64(at, value->right);
    return mc_put_object_end(to, at, mark);
}

char *generics_pair_i64_str_encode(mc_put *to, char *at, mc_str tag, const generics_pair_i64_str *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"left\":", 8);
    at = mc_put_i64(at, value->left);
    at = mc_put_text(at, ",\"right\":", 9);
    at = mc_put_str(to, at, value->right);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *generics_tree_str_encode(mc_put *to, char *at, mc_str tag, const generics_tree_str *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = mc_put_str(to, at, value->value);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"kids\":", 8);
    at = put_TreeStrList(to, at, &value->kids);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *generics_result_user_str_encode(mc_put *to, char *at, mc_str tag, const generics_result_user_str *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = generics_result_user_str_value_encode(to, at, &value->value);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *generics_uses_encode(mc_put *to, char *at, mc_str tag, const generics_uses *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"users\":", 9);
    at = generics_page_user_encode(to, at, (mc_str){NULL, 0}, &value->users);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"more\":", 8);
    at = generics_page_user_encode(to, at, (mc_str){NULL, 0}, &value->more);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"emails\":", 10);
    at = generics_page_email_encode(to, at, (mc_str){NULL, 0}, &value->emails);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"optional\":", 12);
    at = generics_page_i64_opt_encode(to, at, (mc_str){NULL, 0}, &value->optional);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"nested\":", 10);
    at = generics_page_page_user_encode(to, at, (mc_str){NULL, 0}, &value->nested);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pair\":", 8);
    at = generics_pair_user_i64_encode(to, at, (mc_str){NULL, 0}, &value->pair);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"swapped\":", 11);
    at = generics_pair_i64_str_encode(to, at, (mc_str){NULL, 0}, &value->swapped);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"tree\":", 8);
    at = generics_tree_str_encode(to, at, (mc_str){NULL, 0}, &value->tree);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"result\":", 10);
    at = generics_result_user_str_encode(to, at, (mc_str){NULL, 0}, &value->result);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *generics_special_encode(mc_put *to, char *at, mc_str tag, const generics_special *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"items\":", 9);
    at = put_UserList(to, at, &value->items);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->has_next) {
        at = mc_put_str(to, at, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"first\":", 9);
    if (value->has_first) {
        at = generics_user_encode(to, at, (mc_str){NULL, 0}, &value->first);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"extra\":", 9);
    at = mc_put_i64(at, value->extra);
    return mc_put_object_end(to, at, mark);
}

char *generics_result_user_str_value_encode(mc_put *to, char *at, const generics_result_user_str_value *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case GENERICS_RESULT_USER_STR_VALUE_USER:
        at = generics_user_encode(to, at, (mc_str){NULL, 0}, &value->as.user);
        if (!at) return NULL;
        break;
    case GENERICS_RESULT_USER_STR_VALUE_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool generics_user_from_json(generics_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_user_from_json_with(out, json, NULL, arena, errors);
}

bool generics_user_from_json_with(generics_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_user_mctype, out, json, options, arena, errors);
}

mc_json_status generics_user_next_json(generics_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_user_merge_json(generics_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_user_mctype, value, patch, NULL, arena, errors);
}

bool generics_user_to_json(const generics_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_user_mctype, value, out, flags);
}

bool generics_user_write_json(const generics_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_user_mctype, value, writer, flags);
}

size_t generics_user_to_json_into(const generics_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_user_write_json(value, &writer, flags));
}

bool generics_page_user_from_json(generics_page_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_page_user_from_json_with(out, json, NULL, arena, errors);
}

bool generics_page_user_from_json_with(generics_page_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_page_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_page_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_page_user_mctype, out, json, options, arena, errors);
}

mc_json_status generics_page_user_next_json(generics_page_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_page_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_page_user_merge_json(generics_page_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_user_mctype, value, patch, NULL, arena, errors);
}

bool generics_page_user_to_json(const generics_page_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_page_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_page_user_mctype, value, out, flags);
}

bool generics_page_user_write_json(const generics_page_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_page_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_page_user_mctype, value, writer, flags);
}

size_t generics_page_user_to_json_into(const generics_page_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_page_user_write_json(value, &writer, flags));
}

bool generics_page_email_from_json(generics_page_email *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_page_email_from_json_with(out, json, NULL, arena, errors);
}

bool generics_page_email_from_json_with(generics_page_email *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_page_email_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_page_email_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_page_email_mctype, out, json, options, arena, errors);
}

mc_json_status generics_page_email_next_json(generics_page_email *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_page_email_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_page_email_merge_json(generics_page_email *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_email_mctype, value, patch, NULL, arena, errors);
}

bool generics_page_email_to_json(const generics_page_email *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_page_email_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_page_email_mctype, value, out, flags);
}

bool generics_page_email_write_json(const generics_page_email *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_page_email_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_page_email_mctype, value, writer, flags);
}

size_t generics_page_email_to_json_into(const generics_page_email *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_page_email_write_json(value, &writer, flags));
}

bool generics_page_i64_opt_from_json(generics_page_i64_opt *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_page_i64_opt_from_json_with(out, json, NULL, arena, errors);
}

bool generics_page_i64_opt_from_json_with(generics_page_i64_opt *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_page_i64_opt_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_page_i64_opt_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_page_i64_opt_mctype, out, json, options, arena, errors);
}

mc_json_status generics_page_i64_opt_next_json(generics_page_i64_opt *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_page_i64_opt_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_page_i64_opt_merge_json(generics_page_i64_opt *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_i64_opt_mctype, value, patch, NULL, arena, errors);
}

bool generics_page_i64_opt_to_json(const generics_page_i64_opt *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_page_i64_opt_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_page_i64_opt_mctype, value, out, flags);
}

bool generics_page_i64_opt_write_json(const generics_page_i64_opt *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_page_i64_opt_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_page_i64_opt_mctype, value, writer, flags);
}

size_t generics_page_i64_opt_to_json_into(const generics_page_i64_opt *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_page_i64_opt_write_json(value, &writer, flags));
}

bool generics_page_page_user_from_json(generics_page_page_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_page_page_user_from_json_with(out, json, NULL, arena, errors);
}

bool generics_page_page_user_from_json_with(generics_page_page_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_page_page_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_page_page_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_page_page_user_mctype, out, json, options, arena, errors);
}

mc_json_status generics_page_page_user_next_json(generics_page_page_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_page_page_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_page_page_user_merge_json(generics_page_page_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_page_page_user_mctype, value, patch, NULL, arena, errors);
}

bool generics_page_page_user_to_json(const generics_page_page_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_page_page_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_page_page_user_mctype, value, out, flags);
}

bool generics_page_page_user_write_json(const generics_page_page_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_page_page_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_page_page_user_mctype, value, writer, flags);
}

size_t generics_page_page_user_to_json_into(const generics_page_page_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_page_page_user_write_json(value, &writer, flags));
}

bool generics_pair_user_i64_from_json(generics_pair_user_i64 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_pair_user_i64_from_json_with(out, json, NULL, arena, errors);
}

bool generics_pair_user_i64_from_json_with(generics_pair_user_i64 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_pair_user_i64_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_pair_user_i64_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_pair_user_i64_mctype, out, json, options, arena, errors);
}

mc_json_status generics_pair_user_i64_next_json(generics_pair_user_i64 *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_pair_user_i64_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_pair_user_i64_merge_json(generics_pair_user_i64 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_pair_user_i64_mctype, value, patch, NULL, arena, errors);
}

bool generics_pair_user_i64_to_json(const generics_pair_user_i64 *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_pair_user_i64_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_pair_user_i64_mctype, value, out, flags);
}

bool generics_pair_user_i64_write_json(const generics_pair_user_i64 *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_pair_user_i64_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_pair_user_i64_mctype, value, writer, flags);
}

size_t generics_pair_user_i64_to_json_into(const generics_pair_user_i64 *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_pair_user_i64_write_json(value, &writer, flags));
}

bool generics_pair_i64_str_from_json(generics_pair_i64_str *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_pair_i64_str_from_json_with(out, json, NULL, arena, errors);
}

bool generics_pair_i64_str_from_json_with(generics_pair_i64_str *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_pair_i64_str_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_pair_i64_str_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_pair_i64_str_mctype, out, json, options, arena, errors);
}

mc_json_status generics_pair_i64_str_next_json(generics_pair_i64_str *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_pair_i64_str_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_pair_i64_str_merge_json(generics_pair_i64_str *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_pair_i64_str_mctype, value, patch, NULL, arena, errors);
}

bool generics_pair_i64_str_to_json(const generics_pair_i64_str *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_pair_i64_str_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_pair_i64_str_mctype, value, out, flags);
}

bool generics_pair_i64_str_write_json(const generics_pair_i64_str *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_pair_i64_str_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_pair_i64_str_mctype, value, writer, flags);
}

size_t generics_pair_i64_str_to_json_into(const generics_pair_i64_str *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_pair_i64_str_write_json(value, &writer, flags));
}

bool generics_tree_str_from_json(generics_tree_str *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_tree_str_from_json_with(out, json, NULL, arena, errors);
}

bool generics_tree_str_from_json_with(generics_tree_str *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_tree_str_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_tree_str_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_tree_str_mctype, out, json, options, arena, errors);
}

mc_json_status generics_tree_str_next_json(generics_tree_str *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_tree_str_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_tree_str_merge_json(generics_tree_str *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_tree_str_mctype, value, patch, NULL, arena, errors);
}

bool generics_tree_str_to_json(const generics_tree_str *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_tree_str_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_tree_str_mctype, value, out, flags);
}

bool generics_tree_str_write_json(const generics_tree_str *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_tree_str_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_tree_str_mctype, value, writer, flags);
}

size_t generics_tree_str_to_json_into(const generics_tree_str *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_tree_str_write_json(value, &writer, flags));
}

bool generics_result_user_str_from_json(generics_result_user_str *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_result_user_str_from_json_with(out, json, NULL, arena, errors);
}

bool generics_result_user_str_from_json_with(generics_result_user_str *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_result_user_str_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_result_user_str_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_result_user_str_mctype, out, json, options, arena, errors);
}

mc_json_status generics_result_user_str_next_json(generics_result_user_str *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_result_user_str_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_result_user_str_merge_json(generics_result_user_str *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_result_user_str_mctype, value, patch, NULL, arena, errors);
}

bool generics_result_user_str_to_json(const generics_result_user_str *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_result_user_str_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_result_user_str_mctype, value, out, flags);
}

bool generics_result_user_str_write_json(const generics_result_user_str *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_result_user_str_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_result_user_str_mctype, value, writer, flags);
}

size_t generics_result_user_str_to_json_into(const generics_result_user_str *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_result_user_str_write_json(value, &writer, flags));
}

bool generics_uses_from_json(generics_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_uses_from_json_with(out, json, NULL, arena, errors);
}

bool generics_uses_from_json_with(generics_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_uses_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_uses_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_uses_mctype, out, json, options, arena, errors);
}

mc_json_status generics_uses_next_json(generics_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_uses_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_uses_merge_json(generics_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_uses_mctype, value, patch, NULL, arena, errors);
}

bool generics_uses_to_json(const generics_uses *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_uses_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_uses_mctype, value, out, flags);
}

bool generics_uses_write_json(const generics_uses *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_uses_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_uses_mctype, value, writer, flags);
}

size_t generics_uses_to_json_into(const generics_uses *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_uses_write_json(value, &writer, flags));
}

bool generics_special_from_json(generics_special *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_special_from_json_with(out, json, NULL, arena, errors);
}

bool generics_special_from_json_with(generics_special *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_special_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_special_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&generics_special_mctype, out, json, options, arena, errors);
}

mc_json_status generics_special_next_json(generics_special *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_special_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_special_merge_json(generics_special *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_special_mctype, value, patch, NULL, arena, errors);
}

bool generics_special_to_json(const generics_special *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_special_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&generics_special_mctype, value, out, flags);
}

bool generics_special_write_json(const generics_special *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_special_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&generics_special_mctype, value, writer, flags);
}

size_t generics_special_to_json_into(const generics_special *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_special_write_json(value, &writer, flags));
}

bool generics_result_user_str_value_from_json(generics_result_user_str_value *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return generics_result_user_str_value_from_json_with(out, json, NULL, arena, errors);
}

bool generics_result_user_str_value_from_json_with(generics_result_user_str_value *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &generics_result_user_str_value_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, generics_result_user_str_value_decode(&in, at, out))) return true;
    }
    return mc_from_json(&generics_result_user_str_value_mctype, out, json, options, arena, errors);
}

mc_json_status generics_result_user_str_value_next_json(generics_result_user_str_value *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = generics_result_user_str_value_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool generics_result_user_str_value_merge_json(generics_result_user_str_value *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&generics_result_user_str_value_mctype, value, patch, NULL, arena, errors);
}

bool generics_result_user_str_value_to_json(const generics_result_user_str_value *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, generics_result_user_str_value_encode(&put, at, value))) return true;
    return mc_to_json(&generics_result_user_str_value_mctype, value, out, flags);
}

bool generics_result_user_str_value_write_json(const generics_result_user_str_value *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, generics_result_user_str_value_encode(&stream.put, at, value));
    return mc_write_json(&generics_result_user_str_value_mctype, value, writer, flags);
}

size_t generics_result_user_str_value_to_json_into(const generics_result_user_str_value *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, generics_result_user_str_value_write_json(value, &writer, flags));
}

