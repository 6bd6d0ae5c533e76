/* Made by modelc from tour.dsl: do not edit. */
/* JSON in and out for each model of tour. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "tour.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Timestamps_keys[] = {
    {7, "created"},
    {7, "updated"},
};

static const uint8_t Timestamps_slots[] = {
    1, 0,
};

static const mc_fast_keys Timestamps_table = {
    .keys = Timestamps_keys,
    .slots = Timestamps_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x8116017F,
};

static const mc_fast_key Base_keys[] = {
    {2, "id"},
};

static const uint8_t Base_slots[] = {
    0, 0,
};

static const mc_fast_keys Base_table = {
    .keys = Base_keys,
    .slots = Base_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Cat_keys[] = {
    {4, "name"},
    {5, "lives"},
};

static const uint8_t Cat_slots[] = {
    1, 0,
};

static const mc_fast_keys Cat_table = {
    .keys = Cat_keys,
    .slots = Cat_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Dog_keys[] = {
    {4, "name"},
    {5, "barks"},
    {7, "puppies"},
};

static const uint8_t Dog_slots[] = {
    0, 2, 1, 0,
};

static const mc_fast_keys Dog_table = {
    .keys = Dog_keys,
    .slots = Dog_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key User_keys[] = {
    {2, "id"},
    {7, "created"},
    {7, "updated"},
    {8, "fullName"},
    {4, "nick"},
    {3, "bio"},
    {4, "boss"},
    {3, "age"},
    {4, "role"},
    {5, "level"},
    {3, "ref"},
    {4, "tags"},
    {6, "scores"},
    {8, "position"},
    {4, "pets"},
    {4, "meta"},
};

static const uint8_t User_slots[] = {
    0, 0, 7, 15, 1, 0, 0, 0, 0, 0, 9, 6, 0, 0, 3, 0,
    0, 2, 0, 5, 4, 14, 13, 8, 12, 11, 0, 0, 0, 0, 0, 10,
};

static const mc_fast_keys User_table = {
    .keys = User_keys,
    .slots = User_slots,
    .len = 16,
    .bits = 5,
    .first = 0,
    .second = 0,
    .factor = 0xC03B4AD7,
    .forbid = true,
};

static const mc_fast_key Role_keys[] = {
    {5, "admin"},
    {10, "plain-user"},
    {5, "guest"},
};

static const uint8_t Role_slots[] = {
    0, 0, 2, 1,
};

static const mc_fast_keys Role_table = {
    .keys = Role_keys,
    .slots = Role_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key NotFound_keys[] = {
    {6, "detail"},
};

static const uint8_t NotFound_slots[] = {
    0, 0,
};

static const mc_fast_keys NotFound_table = {
    .keys = NotFound_keys,
    .slots = NotFound_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Pet_keys[] = {
    {3, "cat"},
    {3, "dog"},
};

static const uint8_t Pet_slots[] = {
    0, 1,
};

static const mc_fast_keys Pet_table = {
    .keys = Pet_keys,
    .slots = Pet_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_Role(mc_fast *in, const char *at, tour_role *out) {
    static const tour_role values[] = {
        TOUR_ROLE_ADMIN,
        TOUR_ROLE_USER,
        TOUR_ROLE_GUEST,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Role_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

/* list[Dog] */
static const char *read_DogList(mc_fast *in, const char *at, tour_dog_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        tour_dog *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = tour_dog_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[str] */
static const char *read_User_tags(mc_fast *in, const char *at, tour_str_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        mc_str *item = mc_fast_push(in, &list, 8, sizeof *item);
        if (!item) return NULL;
        at = mc_fast_str(in, at, item);
        if (!at || !mc_fast_length(*item, 0, 20)) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, f64] */
static const char *read_F64Map(mc_fast *in, const char *at, tour_f64_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        tour_f64_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = mc_fast_f64(in, at, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* f64[3] */
static const char *read_User_position(mc_fast *in, const char *at, double out[3]) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_fast_f64(in, at, &out[i]);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

/* list[Pet] */
static const char *read_PetList(mc_fast *in, const char *at, tour_pet_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        tour_pet *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = tour_pet_decode(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *tour_timestamps_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tour_timestamps *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tour_timestamps){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TOUR_TIMESTAMPS_FIELD_CREATED:
            if (!value) value = mc_fast_key_at(in, at, "\"created\":", 10);
            if (value) {
                at = mc_fast_i64(in, value, &out->created);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_TIMESTAMPS_FIELD_UPDATED:
            if (!value) value = mc_fast_key_at(in, at, "\"updated\":", 10);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_updated = false;
                } else {
                    at = mc_fast_i64(in, value, &out->updated);
                    if (!at) return NULL;
                    out->has_updated = true;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Timestamps_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tour_base_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tour_base *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tour_base){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TOUR_BASE_FIELD_ID:
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
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Base_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tour_cat_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tour_cat *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&tour_cat_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TOUR_CAT_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_CAT_FIELD_LIVES:
            if (!value) value = mc_fast_key_at(in, at, "\"lives\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->lives);
                if (!at || out->lives > 9 || out->lives < 0) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Cat_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tour_dog_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tour_dog *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&tour_dog_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TOUR_DOG_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"name\":", 7);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40)) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_DOG_FIELD_BARKS:
            if (!value) value = mc_fast_key_at(in, at, "\"barks\":", 8);
            if (value) {
                at = mc_fast_bool(in, value, &out->barks);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_DOG_FIELD_PUPPIES:
            if (!value) value = mc_fast_key_at(in, at, "\"puppies\":", 10);
            if (value) {
                at = read_DogList(in, value, &out->puppies);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Dog_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tour_user_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tour_user *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&tour_user_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TOUR_USER_FIELD_ID:
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
        case TOUR_USER_FIELD_CREATED:
            if (!value) value = mc_fast_key_at(in, at, "\"created\":", 10);
            if (value) {
                at = mc_fast_i64(in, value, &out->created);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_USER_FIELD_UPDATED:
            if (!value) value = mc_fast_key_at(in, at, "\"updated\":", 10);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_updated = false;
                } else {
                    at = mc_fast_i64(in, value, &out->updated);
                    if (!at) return NULL;
                    out->has_updated = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_NAME:
            if (!value) value = mc_fast_key_at(in, at, "\"fullName\":", 11);
            if (value) {
                at = mc_fast_str(in, value, &out->name);
                if (!at || !mc_fast_length(out->name, 1, 40) || !mc_fast_rules(in, tour_user_mctype.model->fields[3].type, &out->name)) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_USER_FIELD_NICK:
            if (!value) value = mc_fast_key_at(in, at, "\"nick\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_nick = false;
                } else {
                    at = mc_fast_str(in, value, &out->nick);
                    if (!at) return NULL;
                    out->has_nick = true;
                }
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_BIO:
            if (!value) value = mc_fast_key_at(in, at, "\"bio\":", 6);
            if (value) {
                at = mc_fast_str(in, value, &out->bio);
                if (!at || !mc_fast_length(out->bio, 0, 200)) return NULL;
                out->has_bio = true;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_BOSS:
            if (!value) value = mc_fast_key_at(in, at, "\"boss\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->boss = NULL;
                } else {
                    out->boss = mc_fast_alloc(in, sizeof *out->boss);
                    if (!out->boss) return NULL;
                    at = tour_user_decode(in, value, NULL, out->boss);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_USER_FIELD_AGE:
            if (!value) value = mc_fast_key_at(in, at, "\"age\":", 6);
            if (value) {
                at = mc_fast_i64(in, value, &out->age);
                if (!at || out->age > 150 || out->age < 0) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_ROLE:
            if (!value) value = mc_fast_key_at(in, at, "\"role\":", 7);
            if (value) {
                at = read_Role(in, value, &out->role);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_LEVEL:
            if (!value) value = mc_fast_key_at(in, at, "\"level\":", 8);
            if (value) {
                at = mc_fast_numbered(in, value, tour_user_mctype.model->fields[9].type, &out->level);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_REF:
            if (!value) value = mc_fast_key_at(in, at, "\"ref\":", 6);
            if (value) {
                at = tour_user_ref_decode(in, value, &out->ref);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 10;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TOUR_USER_FIELD_TAGS:
            if (!value) value = mc_fast_key_at(in, at, "\"tags\":", 7);
            if (value) {
                at = read_User_tags(in, value, &out->tags);
                if (!at || (&out->tags)->len > 8 || !mc_fast_rules(in, tour_user_mctype.model->fields[11].type, &out->tags)) return NULL;
                given[0] |= UINT64_C(1) << 11;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_SCORES:
            if (!value) value = mc_fast_key_at(in, at, "\"scores\":", 9);
            if (value) {
                at = read_F64Map(in, value, &out->scores);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 12;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_POSITION:
            if (!value) value = mc_fast_key_at(in, at, "\"position\":", 11);
            if (value) {
                at = read_User_position(in, value, out->position);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 13;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_PETS:
            if (!value) value = mc_fast_key_at(in, at, "\"pets\":", 7);
            if (value) {
                at = read_PetList(in, value, &out->pets);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 14;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case TOUR_USER_FIELD_META:
            if (!value) value = mc_fast_key_at(in, at, "\"meta\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_meta = false;
                } else {
                    at = mc_fast_value(in, value, tour_user_mctype.model->fields[15].type, &out->meta);
                    if (!at) return NULL;
                    out->has_meta = true;
                }
                given[0] |= UINT64_C(1) << 15;
                at = mc_fast_next(in, at, gap);
                value = NULL;
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
    if ((given[0] & UINT64_C(0x44B)) != UINT64_C(0x44B)) return NULL;
    memcpy(out->given, given, sizeof given);
    if (!mc_fast_checks(in, &tour_user_mctype, out)) return NULL;
    return mc_fast_close(in, at);
}

const char *tour_not_found_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tour_not_found *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tour_not_found){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TOUR_NOT_FOUND_FIELD_DETAIL:
            if (!value) value = mc_fast_key_at(in, at, "\"detail\":", 9);
            if (value) {
                at = mc_fast_str(in, value, &out->detail);
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
        const mc_fast_found found = mc_fast_find(in, at, &NotFound_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tour_pet_decode(mc_fast *in, const char *at, tour_pet *out) {
    mc_fast_tag tag = {.key = "\"kind\"", .len = 6};
    at = mc_fast_open_tagged(in, at, &Pet_table, &tag);
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = TOUR_PET_CAT;
        return tour_cat_decode(in, at, &tag, &out->as.cat);
    case 1:
        out->kind = TOUR_PET_DOG;
        return tour_dog_decode(in, at, &tag, &out->as.dog);
    default:
        return NULL;
    }
}

const char *tour_user_ref_decode(mc_fast *in, const char *at, tour_user_ref *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = TOUR_USER_REF_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = TOUR_USER_REF_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = TOUR_USER_REF_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &tour_user_ref_mctype, out);
}

static const mc_put_name Role_names[] = {
    [TOUR_ROLE_ADMIN] = {"\"admin\"", 7},
    [TOUR_ROLE_USER] = {"\"plain-user\"", 12},
    [TOUR_ROLE_GUEST] = {"\"guest\"", 7},
};

/* list[Dog] */
static char *put_DogList(mc_put *to, char *at, const tour_dog_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = tour_dog_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const tour_str_list *value) {
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

/* map[str, f64] */
static char *put_F64Map(mc_put *to, char *at, const tour_f64_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_f64(at, value->entries[i].value);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* f64[3] */
static char *put_User_position(mc_put *to, char *at, const double *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < 3; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[Pet] */
static char *put_PetList(mc_put *to, char *at, const tour_pet_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = tour_pet_encode(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *tour_timestamps_encode(mc_put *to, char *at, mc_str tag, const tour_timestamps *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"created\":", 11);
    at = mc_put_i64(at, value->created);
    at = mc_put_text(at, ",\"updated\":", 11);
    if (value->has_updated) {
        at = mc_put_i64(at, value->updated);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *tour_base_encode(mc_put *to, char *at, mc_str tag, const tour_base *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    return mc_put_object_end(to, at, mark);
}

char *tour_cat_encode(mc_put *to, char *at, mc_str tag, const tour_cat *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"lives\":", 9);
    at = mc_put_i64(at, value->lives);
    return mc_put_object_end(to, at, mark);
}

char *tour_dog_encode(mc_put *to, char *at, mc_str tag, const tour_dog *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"barks\":", 9);
    at = mc_put_bool(at, value->barks);
    at = mc_put_text(at, ",\"puppies\":", 11);
    at = put_DogList(to, at, &value->puppies);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *tour_user_encode(mc_put *to, char *at, mc_str tag, const tour_user *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"id\":", 6);
    at = mc_put_i64(at, value->id);
    at = mc_put_text(at, ",\"created\":", 11);
    at = mc_put_i64(at, value->created);
    at = mc_put_text(at, ",\"updated\":", 11);
    if (value->has_updated) {
        at = mc_put_i64(at, value->updated);
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"fullName\":", 12);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"nick\":", 8);
    if (value->has_nick) {
        at = mc_put_str(to, at, value->nick);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    if (value->has_bio) {
        at = mc_put_text(at, ",\"bio\":", 7);
        at = mc_put_str(to, at, value->bio);
        if (!at) return NULL;
    }
    at = mc_put_text(at, ",\"boss\":", 8);
    if (value->boss) {
        at = tour_user_encode(to, at, (mc_str){NULL, 0}, value->boss);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"age\":", 7);
    at = mc_put_i64(at, value->age);
    at = mc_put_text(at, ",\"role\":", 8);
    at = mc_put_enum(at, Role_names, 3, (size_t)value->role);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"level\":", 9);
    at = mc_put_value(to, at, tour_user_mctype.model->fields[9].type, &value->level);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ref\":", 7);
    at = tour_user_ref_encode(to, at, &value->ref);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"tags\":", 8);
    at = put_StrList(to, at, &value->tags);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"scores\":", 10);
    at = put_F64Map(to, at, &value->scores);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"position\":", 12);
    at = put_User_position(to, at, value->position);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pets\":", 8);
    at = put_PetList(to, at, &value->pets);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"meta\":", 8);
    if (value->has_meta) {
        at = mc_put_value(to, at, tour_user_mctype.model->fields[15].type, &value->meta);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *tour_not_found_encode(mc_put *to, char *at, mc_str tag, const tour_not_found *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"detail\":", 10);
    at = mc_put_str(to, at, value->detail);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *tour_pet_encode(mc_put *to, char *at, const tour_pet *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TOUR_PET_CAT:
        at = tour_cat_encode(to, at, MC_STR("{\"kind\":\"cat\""), &value->as.cat);
        if (!at) return NULL;
        break;
    case TOUR_PET_DOG:
        at = tour_dog_encode(to, at, MC_STR("{\"kind\":\"dog\""), &value->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tour_user_ref_encode(mc_put *to, char *at, const tour_user_ref *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TOUR_USER_REF_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case TOUR_USER_REF_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool tour_timestamps_from_json(tour_timestamps *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_timestamps_from_json_with(out, json, NULL, arena, errors);
}

bool tour_timestamps_from_json_with(tour_timestamps *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_timestamps_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_timestamps_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tour_timestamps_mctype, out, json, options, arena, errors);
}

mc_json_status tour_timestamps_next_json(tour_timestamps *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_timestamps_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_timestamps_merge_json(tour_timestamps *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_timestamps_mctype, value, patch, NULL, arena, errors);
}

bool tour_timestamps_to_json(const tour_timestamps *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_timestamps_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tour_timestamps_mctype, value, out, flags);
}

bool tour_timestamps_write_json(const tour_timestamps *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_timestamps_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tour_timestamps_mctype, value, writer, flags);
}

size_t tour_timestamps_to_json_into(const tour_timestamps *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_timestamps_write_json(value, &writer, flags));
}

bool tour_base_from_json(tour_base *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_base_from_json_with(out, json, NULL, arena, errors);
}

bool tour_base_from_json_with(tour_base *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_base_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_base_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tour_base_mctype, out, json, options, arena, errors);
}

mc_json_status tour_base_next_json(tour_base *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_base_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_base_merge_json(tour_base *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_base_mctype, value, patch, NULL, arena, errors);
}

bool tour_base_to_json(const tour_base *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_base_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tour_base_mctype, value, out, flags);
}

bool tour_base_write_json(const tour_base *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_base_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tour_base_mctype, value, writer, flags);
}

size_t tour_base_to_json_into(const tour_base *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_base_write_json(value, &writer, flags));
}

bool tour_cat_from_json(tour_cat *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_cat_from_json_with(out, json, NULL, arena, errors);
}

bool tour_cat_from_json_with(tour_cat *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_cat_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_cat_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tour_cat_mctype, out, json, options, arena, errors);
}

mc_json_status tour_cat_next_json(tour_cat *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_cat_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_cat_merge_json(tour_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_cat_mctype, value, patch, NULL, arena, errors);
}

bool tour_cat_to_json(const tour_cat *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_cat_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tour_cat_mctype, value, out, flags);
}

bool tour_cat_write_json(const tour_cat *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_cat_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tour_cat_mctype, value, writer, flags);
}

size_t tour_cat_to_json_into(const tour_cat *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_cat_write_json(value, &writer, flags));
}

bool tour_dog_from_json(tour_dog *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_dog_from_json_with(out, json, NULL, arena, errors);
}

bool tour_dog_from_json_with(tour_dog *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_dog_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_dog_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tour_dog_mctype, out, json, options, arena, errors);
}

mc_json_status tour_dog_next_json(tour_dog *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_dog_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_dog_merge_json(tour_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_dog_mctype, value, patch, NULL, arena, errors);
}

bool tour_dog_to_json(const tour_dog *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_dog_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tour_dog_mctype, value, out, flags);
}

bool tour_dog_write_json(const tour_dog *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_dog_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tour_dog_mctype, value, writer, flags);
}

size_t tour_dog_to_json_into(const tour_dog *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_dog_write_json(value, &writer, flags));
}

bool tour_user_from_json(tour_user *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_user_from_json_with(out, json, NULL, arena, errors);
}

bool tour_user_from_json_with(tour_user *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_user_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_user_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tour_user_mctype, out, json, options, arena, errors);
}

mc_json_status tour_user_next_json(tour_user *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_user_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_user_merge_json(tour_user *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_user_mctype, value, patch, NULL, arena, errors);
}

bool tour_user_to_json(const tour_user *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_user_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tour_user_mctype, value, out, flags);
}

bool tour_user_write_json(const tour_user *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_user_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tour_user_mctype, value, writer, flags);
}

size_t tour_user_to_json_into(const tour_user *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_user_write_json(value, &writer, flags));
}

bool tour_not_found_from_json(tour_not_found *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_not_found_from_json_with(out, json, NULL, arena, errors);
}

bool tour_not_found_from_json_with(tour_not_found *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_not_found_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_not_found_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tour_not_found_mctype, out, json, options, arena, errors);
}

mc_json_status tour_not_found_next_json(tour_not_found *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_not_found_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_not_found_merge_json(tour_not_found *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_not_found_mctype, value, patch, NULL, arena, errors);
}

bool tour_not_found_to_json(const tour_not_found *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_not_found_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tour_not_found_mctype, value, out, flags);
}

bool tour_not_found_write_json(const tour_not_found *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_not_found_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tour_not_found_mctype, value, writer, flags);
}

size_t tour_not_found_to_json_into(const tour_not_found *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_not_found_write_json(value, &writer, flags));
}

bool tour_pet_from_json(tour_pet *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_pet_from_json_with(out, json, NULL, arena, errors);
}

bool tour_pet_from_json_with(tour_pet *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_pet_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_pet_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tour_pet_mctype, out, json, options, arena, errors);
}

mc_json_status tour_pet_next_json(tour_pet *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_pet_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_pet_merge_json(tour_pet *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_pet_mctype, value, patch, NULL, arena, errors);
}

bool tour_pet_to_json(const tour_pet *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_pet_encode(&put, at, value))) return true;
    return mc_to_json(&tour_pet_mctype, value, out, flags);
}

bool tour_pet_write_json(const tour_pet *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_pet_encode(&stream.put, at, value));
    return mc_write_json(&tour_pet_mctype, value, writer, flags);
}

size_t tour_pet_to_json_into(const tour_pet *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_pet_write_json(value, &writer, flags));
}

bool tour_user_ref_from_json(tour_user_ref *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tour_user_ref_from_json_with(out, json, NULL, arena, errors);
}

bool tour_user_ref_from_json_with(tour_user_ref *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tour_user_ref_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tour_user_ref_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tour_user_ref_mctype, out, json, options, arena, errors);
}

mc_json_status tour_user_ref_next_json(tour_user_ref *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tour_user_ref_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tour_user_ref_merge_json(tour_user_ref *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tour_user_ref_mctype, value, patch, NULL, arena, errors);
}

bool tour_user_ref_to_json(const tour_user_ref *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tour_user_ref_encode(&put, at, value))) return true;
    return mc_to_json(&tour_user_ref_mctype, value, out, flags);
}

bool tour_user_ref_write_json(const tour_user_ref *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tour_user_ref_encode(&stream.put, at, value));
    return mc_write_json(&tour_user_ref_mctype, value, writer, flags);
}

size_t tour_user_ref_to_json_into(const tour_user_ref *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tour_user_ref_write_json(value, &writer, flags));
}

