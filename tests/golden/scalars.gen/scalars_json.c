/* Made by modelc from scalars.dsl: do not edit. */
/* JSON in and out for each model of scalars. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "scalars.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Plain_keys[] = {
    {4, "date"},
    {4, "time"},
    {8, "datetime"},
    {8, "duration"},
    {4, "uuid"},
    {7, "decimal"},
    {5, "bytes"},
    {4, "ipv4"},
    {4, "ipv6"},
    {3, "url"},
    {5, "email"},
};

static const uint8_t Plain_slots[] = {
    2, 0, 4, 0, 0, 7, 8, 5, 0, 1, 10, 0, 6, 0, 3, 9,
};

static const mc_fast_keys Plain_table = {
    .keys = Plain_keys,
    .slots = Plain_slots,
    .len = 11,
    .bits = 4,
    .first = 0,
    .second = 3,
    .factor = 0xB39609B3,
};

static const mc_fast_key Optional_keys[] = {
    {4, "date"},
    {5, "bytes"},
    {5, "price"},
    {4, "days"},
    {5, "byUrl"},
    {4, "nets"},
};

static const uint8_t Optional_slots[] = {
    2, 4, 1, 0, 3, 0, 0, 5,
};

static const mc_fast_keys Optional_table = {
    .keys = Optional_keys,
    .slots = Optional_slots,
    .len = 6,
    .bits = 3,
    .first = 0,
    .second = 2,
    .factor = 0xB4733AC5,
};

static const mc_fast_key Bounded_keys[] = {
    {5, "birth"},
    {5, "opens"},
    {4, "seen"},
    {5, "lasts"},
    {5, "waits"},
    {5, "price"},
    {4, "step"},
    {3, "key"},
    {2, "id"},
    {4, "home"},
    {4, "mail"},
};

static const uint8_t Bounded_slots[] = {
    0, 6, 7, 3, 0, 0, 0, 1, 8, 2, 9, 0, 5, 4, 10, 0,
};

static const mc_fast_keys Bounded_table = {
    .keys = Bounded_keys,
    .slots = Bounded_slots,
    .len = 11,
    .bits = 4,
    .first = 0,
    .second = 1,
    .factor = 0x903C90D5,
};

static const mc_fast_key Defaults_keys[] = {
    {4, "date"},
    {4, "time"},
    {8, "datetime"},
    {8, "duration"},
    {6, "longer"},
    {4, "uuid"},
    {7, "decimal"},
    {8, "decimal2"},
    {5, "bytes"},
    {4, "ipv4"},
    {4, "ipv6"},
    {3, "url"},
    {5, "email"},
    {4, "days"},
    {6, "either"},
    {5, "other"},
    {3, "now"},
    {5, "today"},
    {5, "clock"},
    {3, "key"},
};

static const uint8_t Defaults_slots[] = {
    19, 0, 0, 0, 0, 0, 6, 0, 0, 9, 12, 17, 10, 13, 0, 8,
    14, 0, 11, 3, 0, 0, 16, 15, 2, 1, 5, 4, 0, 7, 0, 18,
};

static const mc_fast_keys Defaults_table = {
    .keys = Defaults_keys,
    .slots = Defaults_slots,
    .len = 20,
    .bits = 5,
    .first = 0,
    .second = 3,
    .factor = 0xB78E89C1,
};

static const mc_fast_key Trip_keys[] = {
    {6, "starts"},
    {4, "ends"},
    {4, "paid"},
    {3, "due"},
    {5, "price"},
    {4, "most"},
    {5, "token"},
    {4, "site"},
    {5, "other"},
};

static const uint8_t Trip_slots[] = {
    0, 3, 6, 5, 0, 0, 0, 2, 0, 1, 7, 0, 8, 4, 0, 0,
};

static const mc_fast_keys Trip_table = {
    .keys = Trip_keys,
    .slots = Trip_slots,
    .len = 9,
    .bits = 4,
    .first = 0,
    .second = 0,
    .factor = 0x6C20F30D,
};

/* list[date] */
static const char *read_DateList(mc_fast *in, const char *at, scalars_date_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_date *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_scalar(in, at, &mc_type_date, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, url] */
static const char *read_UrlMap(mc_fast *in, const char *at, scalars_url_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        scalars_url_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_scalar(in, at, &mc_type_url, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* ipv4[2] */
static const char *read_Optional_nets(mc_fast *in, const char *at, mc_ipv4 out[2]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_fast_scalar(in, at, &mc_type_ipv4, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

const char *scalars_plain_decode(mc_fast *in, const char *at, mc_fast_tag *tag, scalars_plain *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (scalars_plain){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SCALARS_PLAIN_FIELD_DATE:
            if (!value) value = mc_fast_key_at(in, at, "\"date\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->date);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_TIME:
            if (!value) value = mc_fast_key_at(in, at, "\"time\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_time, &out->time);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_DATETIME:
            if (!value) value = mc_fast_key_at(in, at, "\"datetime\":", 11);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->datetime);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_DURATION:
            if (!value) value = mc_fast_key_at(in, at, "\"duration\":", 11);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->duration);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_UUID:
            if (!value) value = mc_fast_key_at(in, at, "\"uuid\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_uuid, &out->uuid);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_DECIMAL:
            if (!value) value = mc_fast_key_at(in, at, "\"decimal\":", 10);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->decimal);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_BYTES:
            if (!value) value = mc_fast_key_at(in, at, "\"bytes\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_bytes, &out->bytes);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_IPV4:
            if (!value) value = mc_fast_key_at(in, at, "\"ipv4\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_ipv4, &out->ipv4);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_IPV6:
            if (!value) value = mc_fast_key_at(in, at, "\"ipv6\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_ipv6, &out->ipv6);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_URL:
            if (!value) value = mc_fast_key_at(in, at, "\"url\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_url, &out->url);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_PLAIN_FIELD_EMAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"email\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_email, &out->email);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Plain_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x7FF)) != UINT64_C(0x7FF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *scalars_optional_decode(mc_fast *in, const char *at, mc_fast_tag *tag, scalars_optional *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (scalars_optional){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SCALARS_OPTIONAL_FIELD_DATE:
            if (!value) value = mc_fast_key_at(in, at, "\"date\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_date = false;
                } else {
                    at = mc_fast_scalar(in, value, &mc_type_date, &out->date);
                    if (!at) return NULL;
                    out->has_date = true;
                }
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_OPTIONAL_FIELD_BYTES:
            if (!value) value = mc_fast_key_at(in, at, "\"bytes\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_bytes, &out->bytes);
                if (!at) return NULL;
                out->has_bytes = true;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_OPTIONAL_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_price = false;
                } else {
                    at = mc_fast_scalar(in, value, &mc_type_decimal, &out->price);
                    if (!at || !mc_fast_rules(in, scalars_optional_mctype.model->fields[2].type, &out->price)) return NULL;
                    out->has_price = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_OPTIONAL_FIELD_DAYS:
            if (!value) value = mc_fast_key_at(in, at, "\"days\":", 7);
            if (value) {
                at = read_DateList(in, value, &out->days);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_OPTIONAL_FIELD_BY_URL:
            if (!value) value = mc_fast_key_at(in, at, "\"byUrl\":", 8);
            if (value) {
                at = read_UrlMap(in, value, &out->by_url);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_OPTIONAL_FIELD_NETS:
            if (!value) value = mc_fast_key_at(in, at, "\"nets\":", 7);
            if (value) {
                at = read_Optional_nets(in, value, out->nets);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Optional_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3C)) != UINT64_C(0x3C)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *scalars_bounded_decode(mc_fast *in, const char *at, mc_fast_tag *tag, scalars_bounded *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (scalars_bounded){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SCALARS_BOUNDED_FIELD_BIRTH:
            if (!value) value = mc_fast_key_at(in, at, "\"birth\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->birth);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[0].type, &out->birth)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_OPENS:
            if (!value) value = mc_fast_key_at(in, at, "\"opens\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_time, &out->opens);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[1].type, &out->opens)) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_SEEN:
            if (!value) value = mc_fast_key_at(in, at, "\"seen\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->seen);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[2].type, &out->seen)) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_LASTS:
            if (!value) value = mc_fast_key_at(in, at, "\"lasts\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->lasts);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[3].type, &out->lasts)) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_WAITS:
            if (!value) value = mc_fast_key_at(in, at, "\"waits\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->waits);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[4].type, &out->waits)) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->price);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[5].type, &out->price)) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_STEP:
            if (!value) value = mc_fast_key_at(in, at, "\"step\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->step);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[6].type, &out->step)) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_KEY:
            if (!value) value = mc_fast_key_at(in, at, "\"key\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_bytes, &out->key);
                if (!at || (&out->key)->len < 16 || (&out->key)->len > 32) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_ID:
            if (!value) value = mc_fast_key_at(in, at, "\"id\":", 5);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_uuid, &out->id);
                if (!at || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[8].type, &out->id)) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_HOME:
            if (!value) value = mc_fast_key_at(in, at, "\"home\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_url, &out->home);
                if (!at || !mc_fast_length(out->home, 0, 200) || !mc_fast_rules(in, scalars_bounded_mctype.model->fields[9].type, &out->home)) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_BOUNDED_FIELD_MAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"mail\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_email, &out->mail);
                if (!at || !mc_fast_length(out->mail, 0, 80)) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Bounded_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x7FF)) != UINT64_C(0x7FF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *scalars_defaults_decode(mc_fast *in, const char *at, mc_fast_tag *tag, scalars_defaults *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&scalars_defaults_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SCALARS_DEFAULTS_FIELD_DATE:
            if (!value) value = mc_fast_key_at(in, at, "\"date\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->date);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_TIME:
            if (!value) value = mc_fast_key_at(in, at, "\"time\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_time, &out->time);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_DATETIME:
            if (!value) value = mc_fast_key_at(in, at, "\"datetime\":", 11);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->datetime);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_DURATION:
            if (!value) value = mc_fast_key_at(in, at, "\"duration\":", 11);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->duration);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_LONGER:
            if (!value) value = mc_fast_key_at(in, at, "\"longer\":", 9);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_duration, &out->longer);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_UUID:
            if (!value) value = mc_fast_key_at(in, at, "\"uuid\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_uuid, &out->uuid);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_DECIMAL:
            if (!value) value = mc_fast_key_at(in, at, "\"decimal\":", 10);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->decimal);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_DECIMAL2:
            if (!value) value = mc_fast_key_at(in, at, "\"decimal2\":", 11);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->decimal2);
                if (!at || !mc_fast_rules(in, scalars_defaults_mctype.model->fields[7].type, &out->decimal2)) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_BYTES:
            if (!value) value = mc_fast_key_at(in, at, "\"bytes\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_bytes, &out->bytes);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_IPV4:
            if (!value) value = mc_fast_key_at(in, at, "\"ipv4\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_ipv4, &out->ipv4);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_IPV6:
            if (!value) value = mc_fast_key_at(in, at, "\"ipv6\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_ipv6, &out->ipv6);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_URL:
            if (!value) value = mc_fast_key_at(in, at, "\"url\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_url, &out->url);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_EMAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"email\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_email, &out->email);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_DAYS:
            if (!value) value = mc_fast_key_at(in, at, "\"days\":", 7);
            if (value) {
                at = read_DateList(in, value, &out->days);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = scalars_defaults_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                at = scalars_defaults_other_decode(in, value, &out->other);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 15;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_NOW:
            if (!value) value = mc_fast_key_at(in, at, "\"now\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->now);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 16;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_TODAY:
            if (!value) value = mc_fast_key_at(in, at, "\"today\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->today);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 17;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_CLOCK:
            if (!value) value = mc_fast_key_at(in, at, "\"clock\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_clock = false;
                } else {
                    at = mc_fast_scalar(in, value, &mc_type_time, &out->clock);
                    if (!at) return NULL;
                    out->has_clock = true;
                }
                given[0] |= UINT64_C(1) << 18;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_DEFAULTS_FIELD_KEY:
            if (!value) value = mc_fast_key_at(in, at, "\"key\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_uuid, &out->key);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 19;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Defaults_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *scalars_trip_decode(mc_fast *in, const char *at, mc_fast_tag *tag, scalars_trip *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&scalars_trip_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case SCALARS_TRIP_FIELD_STARTS:
            if (!value) value = mc_fast_key_at(in, at, "\"starts\":", 9);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->starts);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_ENDS:
            if (!value) value = mc_fast_key_at(in, at, "\"ends\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_datetime, &out->ends);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_PAID:
            if (!value) value = mc_fast_key_at(in, at, "\"paid\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->paid);
                if (!at) return NULL;
                out->has_paid = true;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_DUE:
            if (!value) value = mc_fast_key_at(in, at, "\"due\":", 6);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_date, &out->due);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_PRICE:
            if (!value) value = mc_fast_key_at(in, at, "\"price\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->price);
                if (!at || !mc_fast_rules(in, scalars_trip_mctype.model->fields[4].type, &out->price)) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_MOST:
            if (!value) value = mc_fast_key_at(in, at, "\"most\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_decimal, &out->most);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_TOKEN:
            if (!value) value = mc_fast_key_at(in, at, "\"token\":", 8);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_bytes, &out->token);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_SITE:
            if (!value) value = mc_fast_key_at(in, at, "\"site\":", 7);
            if (value) {
                at = mc_fast_scalar(in, value, &mc_type_url, &out->site);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case SCALARS_TRIP_FIELD_OTHER:
            if (!value) value = mc_fast_key_at(in, at, "\"other\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_other = false;
                } else {
                    at = mc_fast_scalar(in, value, &mc_type_url, &out->other);
                    if (!at) return NULL;
                    out->has_other = true;
                }
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Trip_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0xF3)) != UINT64_C(0xF3)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &scalars_trip_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *scalars_defaults_either_decode(mc_fast *in, const char *at, scalars_defaults_either *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_STRING:
        out->kind = SCALARS_DEFAULTS_EITHER_DATE;
        end = mc_fast_scalar(in, at, &mc_type_date, &out->as.date);
        if (end) return end;
        if (mc_fast_has_escapes(in, at)) break;
        out->kind = SCALARS_DEFAULTS_EITHER_STR;
        end = mc_fast_str(in, at, &out->as.str);
        if (end) return end;
        break;
    default:
        break;
    }
    return mc_fast_value(in, at, &scalars_defaults_either_mctype, out);
}

const char *scalars_defaults_other_decode(mc_fast *in, const char *at, scalars_defaults_other *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = SCALARS_DEFAULTS_OTHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = SCALARS_DEFAULTS_OTHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = SCALARS_DEFAULTS_OTHER_UUID;
        end = mc_fast_scalar(in, at, &mc_type_uuid, &out->as.uuid);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &scalars_defaults_other_mctype, out);
}

const char *scalars_event_decode(mc_fast *in, const char *at, scalars_event *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = SCALARS_EVENT_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = SCALARS_EVENT_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = SCALARS_EVENT_DATE;
        end = mc_fast_scalar(in, at, &mc_type_date, &out->as.date);
        if (end) return end;
        if (mc_fast_has_escapes(in, at)) break;
        out->kind = SCALARS_EVENT_DATETIME;
        end = mc_fast_scalar(in, at, &mc_type_datetime, &out->as.datetime);
        if (end) return end;
        if (mc_fast_has_escapes(in, at)) break;
        out->kind = SCALARS_EVENT_DURATION;
        end = mc_fast_scalar(in, at, &mc_type_duration, &out->as.duration);
        if (end) return end;
        break;
    default:
        break;
    }
    return mc_fast_value(in, at, &scalars_event_mctype, out);
}

/* list[date] */
static char *put_DateList(mc_put *to, char *at, const scalars_date_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, scalars_optional_mctype.model->fields[3].type->items->type, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, url] */
static char *put_UrlMap(mc_put *to, char *at, const scalars_url_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_address(to, at, value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* ipv4[2] */
static char *put_Optional_nets(mc_put *to, char *at, const mc_ipv4 *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 2; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_value(to, at, scalars_optional_mctype.model->fields[5].type->items->type, &value[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *scalars_plain_encode(mc_put *to, char *at, mc_str tag, const scalars_plain *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"date\":", 8);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[0].type, &value->date);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"time\":", 8);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[1].type, &value->time);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"datetime\":", 12);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[2].type, &value->datetime);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"duration\":", 12);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[3].type, &value->duration);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"uuid\":", 8);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[4].type, &value->uuid);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"decimal\":", 11);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[5].type, &value->decimal);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"bytes\":", 9);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[6].type, &value->bytes);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ipv4\":", 8);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[7].type, &value->ipv4);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ipv6\":", 8);
    at = mc_put_value(to, at, scalars_plain_mctype.model->fields[8].type, &value->ipv6);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"url\":", 7);
    at = mc_put_address(to, at, value->url);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"email\":", 9);
    at = mc_put_address(to, at, value->email);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *scalars_optional_encode(mc_put *to, char *at, mc_str tag, const scalars_optional *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"date\":", 8);
    if (value->has_date) {
        at = mc_put_value(to, at, scalars_optional_mctype.model->fields[0].type, &value->date);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_bytes) {
        at = mc_put_text(at, ",\"bytes\":", 9);
        at = mc_put_value(to, at, scalars_optional_mctype.model->fields[1].type, &value->bytes);
        if (!at) return NULL;
    }
    at = mc_put_text(at, ",\"price\":", 9);
    if (value->has_price) {
        at = mc_put_value(to, at, scalars_optional_mctype.model->fields[2].type, &value->price);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"days\":", 8);
    at = put_DateList(to, at, &value->days);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"byUrl\":", 9);
    at = put_UrlMap(to, at, &value->by_url);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"nets\":", 8);
    at = put_Optional_nets(to, at, value->nets);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *scalars_bounded_encode(mc_put *to, char *at, mc_str tag, const scalars_bounded *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"birth\":", 9);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[0].type, &value->birth);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"opens\":", 9);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[1].type, &value->opens);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"seen\":", 8);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[2].type, &value->seen);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"lasts\":", 9);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[3].type, &value->lasts);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"waits\":", 9);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[4].type, &value->waits);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"price\":", 9);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[5].type, &value->price);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"step\":", 8);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[6].type, &value->step);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"key\":", 7);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[7].type, &value->key);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"id\":", 6);
    at = mc_put_value(to, at, scalars_bounded_mctype.model->fields[8].type, &value->id);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"home\":", 8);
    at = mc_put_address(to, at, value->home);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"mail\":", 8);
    at = mc_put_address(to, at, value->mail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *scalars_defaults_encode(mc_put *to, char *at, mc_str tag, const scalars_defaults *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"date\":", 8);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[0].type, &value->date);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"time\":", 8);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[1].type, &value->time);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"datetime\":", 12);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[2].type, &value->datetime);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"duration\":", 12);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[3].type, &value->duration);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"longer\":", 10);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[4].type, &value->longer);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"uuid\":", 8);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[5].type, &value->uuid);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"decimal\":", 11);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[6].type, &value->decimal);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"decimal2\":", 12);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[7].type, &value->decimal2);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"bytes\":", 9);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[8].type, &value->bytes);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ipv4\":", 8);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[9].type, &value->ipv4);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ipv6\":", 8);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[10].type, &value->ipv6);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"url\":", 7);
    at = mc_put_address(to, at, value->url);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"email\":", 9);
    at = mc_put_address(to, at, value->email);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"days\":", 8);
    at = put_DateList(to, at, &value->days);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = scalars_defaults_either_encode(to, at, &value->either);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"other\":", 9);
    at = scalars_defaults_other_encode(to, at, &value->other);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"now\":", 7);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[16].type, &value->now);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"today\":", 9);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[17].type, &value->today);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"clock\":", 9);
    if (value->has_clock) {
        at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[18].type, &value->clock);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"key\":", 7);
    at = mc_put_value(to, at, scalars_defaults_mctype.model->fields[19].type, &value->key);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *scalars_defaults_either_encode(mc_put *to, char *at, const scalars_defaults_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SCALARS_DEFAULTS_EITHER_DATE:
        at = mc_put_value(to, at, scalars_defaults_either_mctype.choice->cases[0].type, &value->as.date);
        if (!at) return NULL;
        break;
    case SCALARS_DEFAULTS_EITHER_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *scalars_defaults_other_encode(mc_put *to, char *at, const scalars_defaults_other *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SCALARS_DEFAULTS_OTHER_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case SCALARS_DEFAULTS_OTHER_UUID:
        at = mc_put_value(to, at, scalars_defaults_other_mctype.choice->cases[1].type, &value->as.uuid);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *scalars_event_encode(mc_put *to, char *at, const scalars_event *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case SCALARS_EVENT_DATE:
        at = mc_put_value(to, at, scalars_event_mctype.choice->cases[0].type, &value->as.date);
        if (!at) return NULL;
        break;
    case SCALARS_EVENT_DATETIME:
        at = mc_put_value(to, at, scalars_event_mctype.choice->cases[1].type, &value->as.datetime);
        if (!at) return NULL;
        break;
    case SCALARS_EVENT_DURATION:
        at = mc_put_value(to, at, scalars_event_mctype.choice->cases[2].type, &value->as.duration);
        if (!at) return NULL;
        break;
    case SCALARS_EVENT_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool scalars_plain_from_json(scalars_plain *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_plain_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_plain_from_json_with(scalars_plain *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_plain_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_plain_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&scalars_plain_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_plain_next_json(scalars_plain *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_plain_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_plain_merge_json(scalars_plain *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_plain_mctype, value, patch, NULL, arena, errors);
}

bool scalars_plain_to_json(const scalars_plain *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_plain_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&scalars_plain_mctype, value, out, flags);
}

bool scalars_plain_write_json(const scalars_plain *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_plain_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&scalars_plain_mctype, value, writer, flags);
}

size_t scalars_plain_to_json_into(const scalars_plain *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_plain_write_json(value, &writer, flags));
}

bool scalars_optional_from_json(scalars_optional *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_optional_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_optional_from_json_with(scalars_optional *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_optional_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_optional_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&scalars_optional_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_optional_next_json(scalars_optional *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_optional_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_optional_merge_json(scalars_optional *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_optional_mctype, value, patch, NULL, arena, errors);
}

bool scalars_optional_to_json(const scalars_optional *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_optional_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&scalars_optional_mctype, value, out, flags);
}

bool scalars_optional_write_json(const scalars_optional *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_optional_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&scalars_optional_mctype, value, writer, flags);
}

size_t scalars_optional_to_json_into(const scalars_optional *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_optional_write_json(value, &writer, flags));
}

bool scalars_bounded_from_json(scalars_bounded *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_bounded_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_bounded_from_json_with(scalars_bounded *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_bounded_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_bounded_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&scalars_bounded_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_bounded_next_json(scalars_bounded *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_bounded_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_bounded_merge_json(scalars_bounded *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_bounded_mctype, value, patch, NULL, arena, errors);
}

bool scalars_bounded_to_json(const scalars_bounded *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_bounded_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&scalars_bounded_mctype, value, out, flags);
}

bool scalars_bounded_write_json(const scalars_bounded *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_bounded_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&scalars_bounded_mctype, value, writer, flags);
}

size_t scalars_bounded_to_json_into(const scalars_bounded *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_bounded_write_json(value, &writer, flags));
}

bool scalars_defaults_from_json(scalars_defaults *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_defaults_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_defaults_from_json_with(scalars_defaults *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_defaults_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_defaults_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&scalars_defaults_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_defaults_next_json(scalars_defaults *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_defaults_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_defaults_merge_json(scalars_defaults *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_defaults_mctype, value, patch, NULL, arena, errors);
}

bool scalars_defaults_to_json(const scalars_defaults *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_defaults_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&scalars_defaults_mctype, value, out, flags);
}

bool scalars_defaults_write_json(const scalars_defaults *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_defaults_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&scalars_defaults_mctype, value, writer, flags);
}

size_t scalars_defaults_to_json_into(const scalars_defaults *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_defaults_write_json(value, &writer, flags));
}

bool scalars_trip_from_json(scalars_trip *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_trip_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_trip_from_json_with(scalars_trip *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_trip_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_trip_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&scalars_trip_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_trip_next_json(scalars_trip *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_trip_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_trip_merge_json(scalars_trip *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_trip_mctype, value, patch, NULL, arena, errors);
}

bool scalars_trip_to_json(const scalars_trip *value, mc_buf *out, unsigned flags) {
    return mc_to_json(&scalars_trip_mctype, value, out, flags);
}

bool scalars_trip_write_json(const scalars_trip *value, const mc_writer *writer, unsigned flags) {
    return mc_write_json(&scalars_trip_mctype, value, writer, flags);
}

size_t scalars_trip_to_json_into(const scalars_trip *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_trip_write_json(value, &writer, flags));
}

bool scalars_defaults_either_from_json(scalars_defaults_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_defaults_either_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_defaults_either_from_json_with(scalars_defaults_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_defaults_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_defaults_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&scalars_defaults_either_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_defaults_either_next_json(scalars_defaults_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_defaults_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_defaults_either_merge_json(scalars_defaults_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_defaults_either_mctype, value, patch, NULL, arena, errors);
}

bool scalars_defaults_either_to_json(const scalars_defaults_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_defaults_either_encode(&put, at, value))) return true;
    return mc_to_json(&scalars_defaults_either_mctype, value, out, flags);
}

bool scalars_defaults_either_write_json(const scalars_defaults_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_defaults_either_encode(&stream.put, at, value));
    return mc_write_json(&scalars_defaults_either_mctype, value, writer, flags);
}

size_t scalars_defaults_either_to_json_into(const scalars_defaults_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_defaults_either_write_json(value, &writer, flags));
}

bool scalars_defaults_other_from_json(scalars_defaults_other *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_defaults_other_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_defaults_other_from_json_with(scalars_defaults_other *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_defaults_other_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_defaults_other_decode(&in, at, out))) return true;
    }
    return mc_from_json(&scalars_defaults_other_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_defaults_other_next_json(scalars_defaults_other *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_defaults_other_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_defaults_other_merge_json(scalars_defaults_other *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_defaults_other_mctype, value, patch, NULL, arena, errors);
}

bool scalars_defaults_other_to_json(const scalars_defaults_other *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_defaults_other_encode(&put, at, value))) return true;
    return mc_to_json(&scalars_defaults_other_mctype, value, out, flags);
}

bool scalars_defaults_other_write_json(const scalars_defaults_other *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_defaults_other_encode(&stream.put, at, value));
    return mc_write_json(&scalars_defaults_other_mctype, value, writer, flags);
}

size_t scalars_defaults_other_to_json_into(const scalars_defaults_other *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_defaults_other_write_json(value, &writer, flags));
}

bool scalars_event_from_json(scalars_event *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return scalars_event_from_json_with(out, json, NULL, arena, errors);
}

bool scalars_event_from_json_with(scalars_event *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &scalars_event_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, scalars_event_decode(&in, at, out))) return true;
    }
    return mc_from_json(&scalars_event_mctype, out, json, options, arena, errors);
}

mc_json_status scalars_event_next_json(scalars_event *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = scalars_event_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool scalars_event_merge_json(scalars_event *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&scalars_event_mctype, value, patch, NULL, arena, errors);
}

bool scalars_event_to_json(const scalars_event *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, scalars_event_encode(&put, at, value))) return true;
    return mc_to_json(&scalars_event_mctype, value, out, flags);
}

bool scalars_event_write_json(const scalars_event *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, scalars_event_encode(&stream.put, at, value));
    return mc_write_json(&scalars_event_mctype, value, writer, flags);
}

size_t scalars_event_to_json_into(const scalars_event *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, scalars_event_write_json(value, &writer, flags));
}

