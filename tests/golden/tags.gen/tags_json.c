/* Made by modelc from tags.dsl: do not edit. */
/* JSON in and out for each model of tags. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "tags.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Cat_keys[] = {
    {4, "kind"},
    {5, "lives"},
};

static const uint8_t Cat_slots[] = {
    0, 1,
};

static const mc_fast_keys Cat_table = {
    .keys = Cat_keys,
    .slots = Cat_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key CatKind_keys[] = {
    {3, "cat"},
    {5, "kitty"},
};

static const uint8_t CatKind_slots[] = {
    0, 1,
};

static const mc_fast_keys CatKind_table = {
    .keys = CatKind_keys,
    .slots = CatKind_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Dog_keys[] = {
    {4, "kind"},
    {5, "barks"},
};

static const uint8_t Dog_slots[] = {
    0, 1,
};

static const mc_fast_keys Dog_table = {
    .keys = Dog_keys,
    .slots = Dog_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key DogKind_keys[] = {
    {3, "dog"},
};

static const uint8_t DogKind_slots[] = {
    0, 0,
};

static const mc_fast_keys DogKind_table = {
    .keys = DogKind_keys,
    .slots = DogKind_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Bird_keys[] = {
    {5, "wings"},
};

static const uint8_t Bird_slots[] = {
    0, 0,
};

static const mc_fast_keys Bird_table = {
    .keys = Bird_keys,
    .slots = Bird_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Fish_keys[] = {
    {4, "kind"},
    {4, "fins"},
};

static const uint8_t Fish_slots[] = {
    0, 1,
};

static const mc_fast_keys Fish_table = {
    .keys = Fish_keys,
    .slots = Fish_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Kind_keys[] = {
    {3, "cat"},
    {3, "dog"},
    {4, "fish"},
};

static const uint8_t Kind_slots[] = {
    0, 0, 2, 1,
};

static const mc_fast_keys Kind_table = {
    .keys = Kind_keys,
    .slots = Kind_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x0CF06D61,
};

static const mc_fast_key V1_keys[] = {
    {7, "version"},
    {1, "a"},
};

static const uint8_t V1_slots[] = {
    0, 1,
};

static const mc_fast_keys V1_table = {
    .keys = V1_keys,
    .slots = V1_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key V2_keys[] = {
    {7, "version"},
    {1, "a"},
};

static const uint8_t V2_slots[] = {
    0, 1,
};

static const mc_fast_keys V2_table = {
    .keys = V2_keys,
    .slots = V2_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key Uses_keys[] = {
    {8, "inferred"},
    {6, "inline"},
    {7, "version"},
    {8, "explicit"},
    {6, "nested"},
    {5, "water"},
    {5, "first"},
    {6, "either"},
    {5, "lists"},
    {6, "ranges"},
};

static const uint8_t Uses_slots[] = {
    0, 0, 6, 8, 0, 4, 9, 0, 0, 2, 0, 7, 1, 0, 5, 3,
};

static const mc_fast_keys Uses_table = {
    .keys = Uses_keys,
    .slots = Uses_slots,
    .len = 10,
    .bits = 4,
    .first = 0,
    .second = 0,
    .factor = 0x1AC2C14F,
};

static const mc_fast_key Inferred_keys[] = {
    {3, "cat"},
    {5, "kitty"},
    {3, "dog"},
};

static const uint8_t Inferred_slots[] = {
    0, 0, 1, 2,
};

static const mc_fast_keys Inferred_table = {
    .keys = Inferred_keys,
    .slots = Inferred_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key UsesInline_keys[] = {
    {3, "cat"},
    {5, "kitty"},
    {3, "dog"},
};

static const uint8_t UsesInline_slots[] = {
    0, 0, 1, 2,
};

static const mc_fast_keys UsesInline_table = {
    .keys = UsesInline_keys,
    .slots = UsesInline_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const char *read_CatKind(mc_fast *in, const char *at, tags_cat_kind *out) {
    static const tags_cat_kind values[] = {
        TAGS_CAT_KIND_CAT,
        TAGS_CAT_KIND_KITTY,
    };
    size_t index;
    at = mc_fast_enum(in, at, &CatKind_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_DogKind(mc_fast *in, const char *at, tags_dog_kind *out) {
    static const tags_dog_kind values[] = {
        TAGS_DOG_KIND_DOG,
    };
    size_t index;
    at = mc_fast_enum(in, at, &DogKind_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

static const char *read_Kind(mc_fast *in, const char *at, tags_kind *out) {
    static const tags_kind values[] = {
        TAGS_KIND_CAT,
        TAGS_KIND_DOG,
        TAGS_KIND_FISH,
    };
    size_t index;
    at = mc_fast_enum(in, at, &Kind_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

const char *tags_cat_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_cat *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&tags_cat_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_CAT_FIELD_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"kind\":", 7);
            if (value) {
                at = read_CatKind(in, value, &out->kind);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_CAT_FIELD_LIVES:
            if (!value) value = mc_fast_key_at(in, at, "\"lives\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->lives);
                if (!at) return NULL;
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

const char *tags_dog_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_dog *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&tags_dog_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_DOG_FIELD_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"kind\":", 7);
            if (value) {
                at = read_DogKind(in, value, &out->kind);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_DOG_FIELD_BARKS:
            if (!value) value = mc_fast_key_at(in, at, "\"barks\":", 8);
            if (value) {
                at = mc_fast_bool(in, value, &out->barks);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
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

const char *tags_bird_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_bird *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tags_bird){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_BIRD_FIELD_WINGS:
            if (!value) value = mc_fast_key_at(in, at, "\"wings\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->wings);
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
        const mc_fast_found found = mc_fast_find(in, at, &Bird_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tags_fish_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_fish *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tags_fish){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_FISH_FIELD_KIND:
            if (!value) value = mc_fast_key_at(in, at, "\"kind\":", 7);
            if (value) {
                at = read_Kind(in, value, &out->kind);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_FISH_FIELD_FINS:
            if (!value) value = mc_fast_key_at(in, at, "\"fins\":", 7);
            if (value) {
                at = mc_fast_i64(in, value, &out->fins);
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
        const mc_fast_found found = mc_fast_find(in, at, &Fish_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tags_v1_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_v1 *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tags_v1){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_V1_FIELD_VERSION:
            if (!value) value = mc_fast_key_at(in, at, "\"version\":", 10);
            if (value) {
                at = mc_fast_numbered(in, value, tags_v1_mctype.model->fields[0].type, &out->version);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_V1_FIELD_A:
            if (!value) value = mc_fast_key_at(in, at, "\"a\":", 4);
            if (value) {
                at = mc_fast_i64(in, value, &out->a);
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
        const mc_fast_found found = mc_fast_find(in, at, &V1_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tags_v2_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_v2 *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tags_v2){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_V2_FIELD_VERSION:
            if (!value) value = mc_fast_key_at(in, at, "\"version\":", 10);
            if (value) {
                at = mc_fast_numbered(in, value, tags_v2_mctype.model->fields[0].type, &out->version);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_V2_FIELD_A:
            if (!value) value = mc_fast_key_at(in, at, "\"a\":", 4);
            if (value) {
                at = mc_fast_i64(in, value, &out->a);
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
        const mc_fast_found found = mc_fast_find(in, at, &V2_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tags_uses_decode(mc_fast *in, const char *at, mc_fast_tag *tag, tags_uses *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (tags_uses){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case TAGS_USES_FIELD_INFERRED:
            if (!value) value = mc_fast_key_at(in, at, "\"inferred\":", 11);
            if (value) {
                at = tags_inferred_decode(in, value, &out->inferred);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_INLINE_:
            if (!value) value = mc_fast_key_at(in, at, "\"inline\":", 9);
            if (value) {
                at = tags_uses_inline_decode(in, value, &out->inline_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_VERSION:
            if (!value) value = mc_fast_key_at(in, at, "\"version\":", 10);
            if (value) {
                at = mc_fast_value(in, value, tags_uses_mctype.model->fields[2].type, &out->version);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_EXPLICIT_:
            if (!value) value = mc_fast_key_at(in, at, "\"explicit\":", 11);
            if (value) {
                at = mc_fast_value(in, value, tags_uses_mctype.model->fields[3].type, &out->explicit_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_NESTED:
            if (!value) value = mc_fast_key_at(in, at, "\"nested\":", 9);
            if (value) {
                at = mc_fast_value(in, value, tags_uses_mctype.model->fields[4].type, &out->nested);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_WATER:
            if (!value) value = mc_fast_key_at(in, at, "\"water\":", 8);
            if (value) {
                at = mc_fast_value(in, value, tags_uses_mctype.model->fields[5].type, &out->water);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 5;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_FIRST:
            if (!value) value = mc_fast_key_at(in, at, "\"first\":", 8);
            if (value) {
                at = tags_first_decode(in, value, &out->first);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 6;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_EITHER:
            if (!value) value = mc_fast_key_at(in, at, "\"either\":", 9);
            if (value) {
                at = tags_uses_either_decode(in, value, &out->either);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 7;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_LISTS:
            if (!value) value = mc_fast_key_at(in, at, "\"lists\":", 8);
            if (value) {
                at = mc_fast_value(in, value, tags_uses_mctype.model->fields[8].type, &out->lists);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 8;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case TAGS_USES_FIELD_RANGES:
            if (!value) value = mc_fast_key_at(in, at, "\"ranges\":", 9);
            if (value) {
                at = tags_uses_ranges_decode(in, value, &out->ranges);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 9;
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
    if ((given[0] & UINT64_C(0x3FF)) != UINT64_C(0x3FF)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *tags_inferred_decode(mc_fast *in, const char *at, tags_inferred *out) {
    const size_t tag = mc_fast_tag_at(in, at, "\"kind\"", 6, &Inferred_table);
    memset(out, 0, sizeof *out);
    switch (tag) {
    case 0:
    case 1:
        out->kind = TAGS_INFERRED_CAT;
        at = tags_cat_decode(in, at, NULL, &out->as.cat);
        if (!at) return NULL;
        break;
    case 2:
        out->kind = TAGS_INFERRED_DOG;
        at = tags_dog_decode(in, at, NULL, &out->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return at;
}

const char *tags_uses_inline_decode(mc_fast *in, const char *at, tags_uses_inline *out) {
    const size_t tag = mc_fast_tag_at(in, at, "\"kind\"", 6, &UsesInline_table);
    memset(out, 0, sizeof *out);
    switch (tag) {
    case 0:
    case 1:
        out->kind = TAGS_USES_INLINE_CAT;
        at = tags_cat_decode(in, at, NULL, &out->as.cat);
        if (!at) return NULL;
        break;
    case 2:
        out->kind = TAGS_USES_INLINE_DOG;
        at = tags_dog_decode(in, at, NULL, &out->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return at;
}

const char *tags_first_decode(mc_fast *in, const char *at, tags_first *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = TAGS_FIRST_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        if (!(!end || out->as.i64 > 9 || out->as.i64 < 0)) return end;
        out->kind = TAGS_FIRST_F64;
        end = mc_fast_f64(in, at, &out->as.f64);
        if (end) return end;
        break;
    case MC_FAST_FRACTION:
        out->kind = TAGS_FIRST_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        if (!(!end || out->as.i64 > 9 || out->as.i64 < 0)) return end;
        out->kind = TAGS_FIRST_F64;
        end = mc_fast_f64(in, at, &out->as.f64);
        if (end) return end;
        break;
    case MC_FAST_STRING:
        out->kind = TAGS_FIRST_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &tags_first_mctype, out);
}

const char *tags_uses_either_decode(mc_fast *in, const char *at, tags_uses_either *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = TAGS_USES_EITHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = TAGS_USES_EITHER_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = TAGS_USES_EITHER_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &tags_uses_either_mctype, out);
}

const char *tags_uses_ranges_decode(mc_fast *in, const char *at, tags_uses_ranges *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = TAGS_USES_RANGES_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        if (!(!end || out->as.i64 > 9 || out->as.i64 < 0)) return end;
        out->kind = TAGS_USES_RANGES_I64_2;
        end = mc_fast_i64(in, at, &out->as.i64_2);
        if (!(!end || out->as.i64_2 < 100)) return end;
        break;
    case MC_FAST_FRACTION:
        out->kind = TAGS_USES_RANGES_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        if (!(!end || out->as.i64 > 9 || out->as.i64 < 0)) return end;
        out->kind = TAGS_USES_RANGES_I64_2;
        end = mc_fast_i64(in, at, &out->as.i64_2);
        if (!(!end || out->as.i64_2 < 100)) return end;
        break;
    default:
        break;
    }
    return mc_fast_value(in, at, &tags_uses_ranges_mctype, out);
}

static const mc_put_name CatKind_names[] = {
    [TAGS_CAT_KIND_CAT] = {"\"cat\"", 5},
    [TAGS_CAT_KIND_KITTY] = {"\"kitty\"", 7},
};

static const mc_put_name DogKind_names[] = {
    [TAGS_DOG_KIND_DOG] = {"\"dog\"", 5},
};

static const mc_put_name Kind_names[] = {
    [TAGS_KIND_CAT] = {"\"cat\"", 5},
    [TAGS_KIND_DOG] = {"\"dog\"", 5},
    [TAGS_KIND_FISH] = {"\"fish\"", 6},
};

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const tags_str_list *value) {
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

/* list[int] */
static char *put_I64List(mc_put *to, char *at, const tags_i64_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_i64(at, value->items[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, int] */
static char *put_I64Map(mc_put *to, char *at, const tags_i64_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_i64(at, value->entries[i].value);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* map[str, bool] */
static char *put_BoolMap(mc_put *to, char *at, const tags_bool_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = mc_put_bool(at, value->entries[i].value);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

char *tags_cat_encode(mc_put *to, char *at, mc_str tag, const tags_cat *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"kind\":", 8);
    at = mc_put_enum(at, CatKind_names, 2, (size_t)value->kind);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"lives\":", 9);
    at = mc_put_i64(at, value->lives);
    return mc_put_object_end(to, at, mark);
}

char *tags_dog_encode(mc_put *to, char *at, mc_str tag, const tags_dog *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"kind\":", 8);
    at = mc_put_enum(at, DogKind_names, 1, (size_t)value->kind);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"barks\":", 9);
    at = mc_put_bool(at, value->barks);
    return mc_put_object_end(to, at, mark);
}

char *tags_bird_encode(mc_put *to, char *at, mc_str tag, const tags_bird *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"wings\":", 9);
    at = mc_put_i64(at, value->wings);
    return mc_put_object_end(to, at, mark);
}

char *tags_fish_encode(mc_put *to, char *at, mc_str tag, const tags_fish *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"kind\":", 8);
    at = mc_put_enum(at, Kind_names, 3, (size_t)value->kind);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"fins\":", 8);
    at = mc_put_i64(at, value->fins);
    return mc_put_object_end(to, at, mark);
}

char *tags_v1_encode(mc_put *to, char *at, mc_str tag, const tags_v1 *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"version\":", 11);
    at = mc_put_value(to, at, tags_v1_mctype.model->fields[0].type, &value->version);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"a\":", 5);
    at = mc_put_i64(at, value->a);
    return mc_put_object_end(to, at, mark);
}

char *tags_v2_encode(mc_put *to, char *at, mc_str tag, const tags_v2 *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"version\":", 11);
    at = mc_put_value(to, at, tags_v2_mctype.model->fields[0].type, &value->version);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"a\":", 5);
    at = mc_put_i64(at, value->a);
    return mc_put_object_end(to, at, mark);
}

char *tags_uses_encode(mc_put *to, char *at, mc_str tag, const tags_uses *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"inferred\":", 12);
    at = tags_inferred_encode(to, at, &value->inferred);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"inline\":", 10);
    at = tags_uses_inline_encode(to, at, &value->inline_);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"version\":", 11);
    at = tags_uses_version_encode(to, at, &value->version);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"explicit\":", 12);
    at = tags_explicit_encode(to, at, &value->explicit_);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"nested\":", 10);
    at = tags_nested_encode(to, at, &value->nested);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"water\":", 9);
    at = tags_water_encode(to, at, &value->water);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"first\":", 9);
    at = tags_first_encode(to, at, &value->first);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"either\":", 10);
    at = tags_uses_either_encode(to, at, &value->either);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"lists\":", 9);
    at = tags_uses_lists_encode(to, at, &value->lists);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"ranges\":", 10);
    at = tags_uses_ranges_encode(to, at, &value->ranges);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *tags_inferred_encode(mc_put *to, char *at, const tags_inferred *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_INFERRED_CAT:
        at = tags_cat_encode(to, at, (mc_str){NULL, 0}, &value->as.cat);
        if (!at) return NULL;
        break;
    case TAGS_INFERRED_DOG:
        at = tags_dog_encode(to, at, (mc_str){NULL, 0}, &value->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_explicit_encode(mc_put *to, char *at, const tags_explicit *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_EXPLICIT_BIRD:
        at = tags_bird_encode(to, at, MC_STR("{\"type\":\"bird\""), &value->as.bird);
        if (!at) return NULL;
        break;
    case TAGS_EXPLICIT_NESTLING:
        at = tags_bird_encode(to, at, MC_STR("{\"type\":\"nestling\""), &value->as.nestling);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_water_encode(mc_put *to, char *at, const tags_water *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_WATER_FISH:
        at = mc_put_value(to, at, &tags_water_mctype, value);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_nested_encode(mc_put *to, char *at, const tags_nested *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_NESTED_EXPLICIT:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = tags_explicit_encode(to, at, &value->as.explicit_);
        if (!at) return NULL;
        to->depth--;
        break;
    case TAGS_NESTED_DOG:
        at = tags_dog_encode(to, at, MC_STR("{\"type\":\"dog\""), &value->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_first_encode(mc_put *to, char *at, const tags_first *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_FIRST_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case TAGS_FIRST_F64:
        at = mc_put_f64(at, value->as.f64);
        break;
    case TAGS_FIRST_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_uses_inline_encode(mc_put *to, char *at, const tags_uses_inline *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_USES_INLINE_CAT:
        at = tags_cat_encode(to, at, (mc_str){NULL, 0}, &value->as.cat);
        if (!at) return NULL;
        break;
    case TAGS_USES_INLINE_DOG:
        at = tags_dog_encode(to, at, (mc_str){NULL, 0}, &value->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_uses_version_encode(mc_put *to, char *at, const tags_uses_version *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_USES_VERSION_V1:
        at = tags_v1_encode(to, at, (mc_str){NULL, 0}, &value->as.v1);
        if (!at) return NULL;
        break;
    case TAGS_USES_VERSION_V2:
        at = tags_v2_encode(to, at, (mc_str){NULL, 0}, &value->as.v2);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_uses_either_encode(mc_put *to, char *at, const tags_uses_either *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_USES_EITHER_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    case TAGS_USES_EITHER_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_uses_lists_encode(mc_put *to, char *at, const tags_uses_lists *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_USES_LISTS_STR_LIST:
        at = put_StrList(to, at, &value->as.str_list);
        if (!at) return NULL;
        break;
    case TAGS_USES_LISTS_I64_LIST:
        at = put_I64List(to, at, &value->as.i64_list);
        if (!at) return NULL;
        break;
    case TAGS_USES_LISTS_I64_MAP:
        at = put_I64Map(to, at, &value->as.i64_map);
        if (!at) return NULL;
        break;
    case TAGS_USES_LISTS_BOOL_MAP:
        at = put_BoolMap(to, at, &value->as.bool_map);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *tags_uses_ranges_encode(mc_put *to, char *at, const tags_uses_ranges *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case TAGS_USES_RANGES_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case TAGS_USES_RANGES_I64_2:
        at = mc_put_i64(at, value->as.i64_2);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool tags_cat_from_json(tags_cat *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_cat_from_json_with(out, json, NULL, arena, errors);
}

bool tags_cat_from_json_with(tags_cat *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_cat_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_cat_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_cat_mctype, out, json, options, arena, errors);
}

mc_json_status tags_cat_next_json(tags_cat *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_cat_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_cat_merge_json(tags_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_cat_mctype, value, patch, NULL, arena, errors);
}

bool tags_cat_to_json(const tags_cat *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_cat_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_cat_mctype, value, out, flags);
}

bool tags_cat_write_json(const tags_cat *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_cat_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_cat_mctype, value, writer, flags);
}

size_t tags_cat_to_json_into(const tags_cat *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_cat_write_json(value, &writer, flags));
}

bool tags_dog_from_json(tags_dog *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_dog_from_json_with(out, json, NULL, arena, errors);
}

bool tags_dog_from_json_with(tags_dog *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_dog_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_dog_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_dog_mctype, out, json, options, arena, errors);
}

mc_json_status tags_dog_next_json(tags_dog *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_dog_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_dog_merge_json(tags_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_dog_mctype, value, patch, NULL, arena, errors);
}

bool tags_dog_to_json(const tags_dog *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_dog_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_dog_mctype, value, out, flags);
}

bool tags_dog_write_json(const tags_dog *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_dog_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_dog_mctype, value, writer, flags);
}

size_t tags_dog_to_json_into(const tags_dog *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_dog_write_json(value, &writer, flags));
}

bool tags_bird_from_json(tags_bird *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_bird_from_json_with(out, json, NULL, arena, errors);
}

bool tags_bird_from_json_with(tags_bird *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_bird_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_bird_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_bird_mctype, out, json, options, arena, errors);
}

mc_json_status tags_bird_next_json(tags_bird *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_bird_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_bird_merge_json(tags_bird *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_bird_mctype, value, patch, NULL, arena, errors);
}

bool tags_bird_to_json(const tags_bird *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_bird_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_bird_mctype, value, out, flags);
}

bool tags_bird_write_json(const tags_bird *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_bird_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_bird_mctype, value, writer, flags);
}

size_t tags_bird_to_json_into(const tags_bird *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_bird_write_json(value, &writer, flags));
}

bool tags_fish_from_json(tags_fish *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_fish_from_json_with(out, json, NULL, arena, errors);
}

bool tags_fish_from_json_with(tags_fish *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_fish_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_fish_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_fish_mctype, out, json, options, arena, errors);
}

mc_json_status tags_fish_next_json(tags_fish *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_fish_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_fish_merge_json(tags_fish *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_fish_mctype, value, patch, NULL, arena, errors);
}

bool tags_fish_to_json(const tags_fish *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_fish_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_fish_mctype, value, out, flags);
}

bool tags_fish_write_json(const tags_fish *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_fish_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_fish_mctype, value, writer, flags);
}

size_t tags_fish_to_json_into(const tags_fish *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_fish_write_json(value, &writer, flags));
}

bool tags_v1_from_json(tags_v1 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_v1_from_json_with(out, json, NULL, arena, errors);
}

bool tags_v1_from_json_with(tags_v1 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_v1_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_v1_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_v1_mctype, out, json, options, arena, errors);
}

mc_json_status tags_v1_next_json(tags_v1 *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_v1_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_v1_merge_json(tags_v1 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_v1_mctype, value, patch, NULL, arena, errors);
}

bool tags_v1_to_json(const tags_v1 *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_v1_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_v1_mctype, value, out, flags);
}

bool tags_v1_write_json(const tags_v1 *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_v1_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_v1_mctype, value, writer, flags);
}

size_t tags_v1_to_json_into(const tags_v1 *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_v1_write_json(value, &writer, flags));
}

bool tags_v2_from_json(tags_v2 *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_v2_from_json_with(out, json, NULL, arena, errors);
}

bool tags_v2_from_json_with(tags_v2 *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_v2_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_v2_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_v2_mctype, out, json, options, arena, errors);
}

mc_json_status tags_v2_next_json(tags_v2 *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_v2_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_v2_merge_json(tags_v2 *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_v2_mctype, value, patch, NULL, arena, errors);
}

bool tags_v2_to_json(const tags_v2 *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_v2_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_v2_mctype, value, out, flags);
}

bool tags_v2_write_json(const tags_v2 *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_v2_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_v2_mctype, value, writer, flags);
}

size_t tags_v2_to_json_into(const tags_v2 *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_v2_write_json(value, &writer, flags));
}

bool tags_uses_from_json(tags_uses *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_uses_from_json_with(out, json, NULL, arena, errors);
}

bool tags_uses_from_json_with(tags_uses *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_uses_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_uses_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&tags_uses_mctype, out, json, options, arena, errors);
}

mc_json_status tags_uses_next_json(tags_uses *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_uses_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_uses_merge_json(tags_uses *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_mctype, value, patch, NULL, arena, errors);
}

bool tags_uses_to_json(const tags_uses *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_uses_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&tags_uses_mctype, value, out, flags);
}

bool tags_uses_write_json(const tags_uses *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_uses_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&tags_uses_mctype, value, writer, flags);
}

size_t tags_uses_to_json_into(const tags_uses *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_uses_write_json(value, &writer, flags));
}

bool tags_inferred_from_json(tags_inferred *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_inferred_from_json_with(out, json, NULL, arena, errors);
}

bool tags_inferred_from_json_with(tags_inferred *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_inferred_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_inferred_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tags_inferred_mctype, out, json, options, arena, errors);
}

mc_json_status tags_inferred_next_json(tags_inferred *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_inferred_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_inferred_merge_json(tags_inferred *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_inferred_mctype, value, patch, NULL, arena, errors);
}

bool tags_inferred_to_json(const tags_inferred *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_inferred_encode(&put, at, value))) return true;
    return mc_to_json(&tags_inferred_mctype, value, out, flags);
}

bool tags_inferred_write_json(const tags_inferred *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_inferred_encode(&stream.put, at, value));
    return mc_write_json(&tags_inferred_mctype, value, writer, flags);
}

size_t tags_inferred_to_json_into(const tags_inferred *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_inferred_write_json(value, &writer, flags));
}

bool tags_explicit_from_json(tags_explicit *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_explicit_from_json_with(out, json, NULL, arena, errors);
}

bool tags_explicit_from_json_with(tags_explicit *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_explicit_mctype, out, json, options, arena, errors);
}

mc_json_status tags_explicit_next_json(tags_explicit *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_explicit_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_explicit_merge_json(tags_explicit *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_explicit_mctype, value, patch, NULL, arena, errors);
}

bool tags_explicit_to_json(const tags_explicit *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_explicit_encode(&put, at, value))) return true;
    return mc_to_json(&tags_explicit_mctype, value, out, flags);
}

bool tags_explicit_write_json(const tags_explicit *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_explicit_encode(&stream.put, at, value));
    return mc_write_json(&tags_explicit_mctype, value, writer, flags);
}

size_t tags_explicit_to_json_into(const tags_explicit *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_explicit_write_json(value, &writer, flags));
}

bool tags_water_from_json(tags_water *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_water_from_json_with(out, json, NULL, arena, errors);
}

bool tags_water_from_json_with(tags_water *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_water_mctype, out, json, options, arena, errors);
}

mc_json_status tags_water_next_json(tags_water *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_water_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_water_merge_json(tags_water *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_water_mctype, value, patch, NULL, arena, errors);
}

bool tags_water_to_json(const tags_water *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_water_encode(&put, at, value))) return true;
    return mc_to_json(&tags_water_mctype, value, out, flags);
}

bool tags_water_write_json(const tags_water *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_water_encode(&stream.put, at, value));
    return mc_write_json(&tags_water_mctype, value, writer, flags);
}

size_t tags_water_to_json_into(const tags_water *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_water_write_json(value, &writer, flags));
}

bool tags_nested_from_json(tags_nested *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_nested_from_json_with(out, json, NULL, arena, errors);
}

bool tags_nested_from_json_with(tags_nested *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_nested_mctype, out, json, options, arena, errors);
}

mc_json_status tags_nested_next_json(tags_nested *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_nested_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_nested_merge_json(tags_nested *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_nested_mctype, value, patch, NULL, arena, errors);
}

bool tags_nested_to_json(const tags_nested *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_nested_encode(&put, at, value))) return true;
    return mc_to_json(&tags_nested_mctype, value, out, flags);
}

bool tags_nested_write_json(const tags_nested *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_nested_encode(&stream.put, at, value));
    return mc_write_json(&tags_nested_mctype, value, writer, flags);
}

size_t tags_nested_to_json_into(const tags_nested *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_nested_write_json(value, &writer, flags));
}

bool tags_first_from_json(tags_first *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_first_from_json_with(out, json, NULL, arena, errors);
}

bool tags_first_from_json_with(tags_first *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_first_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_first_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tags_first_mctype, out, json, options, arena, errors);
}

mc_json_status tags_first_next_json(tags_first *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_first_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_first_merge_json(tags_first *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_first_mctype, value, patch, NULL, arena, errors);
}

bool tags_first_to_json(const tags_first *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_first_encode(&put, at, value))) return true;
    return mc_to_json(&tags_first_mctype, value, out, flags);
}

bool tags_first_write_json(const tags_first *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_first_encode(&stream.put, at, value));
    return mc_write_json(&tags_first_mctype, value, writer, flags);
}

size_t tags_first_to_json_into(const tags_first *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_first_write_json(value, &writer, flags));
}

bool tags_uses_inline_from_json(tags_uses_inline *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_uses_inline_from_json_with(out, json, NULL, arena, errors);
}

bool tags_uses_inline_from_json_with(tags_uses_inline *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_uses_inline_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_uses_inline_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tags_uses_inline_mctype, out, json, options, arena, errors);
}

mc_json_status tags_uses_inline_next_json(tags_uses_inline *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_uses_inline_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_uses_inline_merge_json(tags_uses_inline *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_inline_mctype, value, patch, NULL, arena, errors);
}

bool tags_uses_inline_to_json(const tags_uses_inline *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_uses_inline_encode(&put, at, value))) return true;
    return mc_to_json(&tags_uses_inline_mctype, value, out, flags);
}

bool tags_uses_inline_write_json(const tags_uses_inline *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_uses_inline_encode(&stream.put, at, value));
    return mc_write_json(&tags_uses_inline_mctype, value, writer, flags);
}

size_t tags_uses_inline_to_json_into(const tags_uses_inline *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_uses_inline_write_json(value, &writer, flags));
}

bool tags_uses_version_from_json(tags_uses_version *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_uses_version_from_json_with(out, json, NULL, arena, errors);
}

bool tags_uses_version_from_json_with(tags_uses_version *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_version_mctype, out, json, options, arena, errors);
}

mc_json_status tags_uses_version_next_json(tags_uses_version *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_uses_version_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_uses_version_merge_json(tags_uses_version *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_version_mctype, value, patch, NULL, arena, errors);
}

bool tags_uses_version_to_json(const tags_uses_version *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_uses_version_encode(&put, at, value))) return true;
    return mc_to_json(&tags_uses_version_mctype, value, out, flags);
}

bool tags_uses_version_write_json(const tags_uses_version *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_uses_version_encode(&stream.put, at, value));
    return mc_write_json(&tags_uses_version_mctype, value, writer, flags);
}

size_t tags_uses_version_to_json_into(const tags_uses_version *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_uses_version_write_json(value, &writer, flags));
}

bool tags_uses_either_from_json(tags_uses_either *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_uses_either_from_json_with(out, json, NULL, arena, errors);
}

bool tags_uses_either_from_json_with(tags_uses_either *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_uses_either_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_uses_either_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tags_uses_either_mctype, out, json, options, arena, errors);
}

mc_json_status tags_uses_either_next_json(tags_uses_either *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_uses_either_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_uses_either_merge_json(tags_uses_either *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_either_mctype, value, patch, NULL, arena, errors);
}

bool tags_uses_either_to_json(const tags_uses_either *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_uses_either_encode(&put, at, value))) return true;
    return mc_to_json(&tags_uses_either_mctype, value, out, flags);
}

bool tags_uses_either_write_json(const tags_uses_either *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_uses_either_encode(&stream.put, at, value));
    return mc_write_json(&tags_uses_either_mctype, value, writer, flags);
}

size_t tags_uses_either_to_json_into(const tags_uses_either *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_uses_either_write_json(value, &writer, flags));
}

bool tags_uses_lists_from_json(tags_uses_lists *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_uses_lists_from_json_with(out, json, NULL, arena, errors);
}

bool tags_uses_lists_from_json_with(tags_uses_lists *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    return mc_from_json(&tags_uses_lists_mctype, out, json, options, arena, errors);
}

mc_json_status tags_uses_lists_next_json(tags_uses_lists *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_uses_lists_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_uses_lists_merge_json(tags_uses_lists *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_lists_mctype, value, patch, NULL, arena, errors);
}

bool tags_uses_lists_to_json(const tags_uses_lists *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_uses_lists_encode(&put, at, value))) return true;
    return mc_to_json(&tags_uses_lists_mctype, value, out, flags);
}

bool tags_uses_lists_write_json(const tags_uses_lists *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_uses_lists_encode(&stream.put, at, value));
    return mc_write_json(&tags_uses_lists_mctype, value, writer, flags);
}

size_t tags_uses_lists_to_json_into(const tags_uses_lists *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_uses_lists_write_json(value, &writer, flags));
}

bool tags_uses_ranges_from_json(tags_uses_ranges *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return tags_uses_ranges_from_json_with(out, json, NULL, arena, errors);
}

bool tags_uses_ranges_from_json_with(tags_uses_ranges *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &tags_uses_ranges_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, tags_uses_ranges_decode(&in, at, out))) return true;
    }
    return mc_from_json(&tags_uses_ranges_mctype, out, json, options, arena, errors);
}

mc_json_status tags_uses_ranges_next_json(tags_uses_ranges *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = tags_uses_ranges_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool tags_uses_ranges_merge_json(tags_uses_ranges *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&tags_uses_ranges_mctype, value, patch, NULL, arena, errors);
}

bool tags_uses_ranges_to_json(const tags_uses_ranges *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, tags_uses_ranges_encode(&put, at, value))) return true;
    return mc_to_json(&tags_uses_ranges_mctype, value, out, flags);
}

bool tags_uses_ranges_write_json(const tags_uses_ranges *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, tags_uses_ranges_encode(&stream.put, at, value));
    return mc_write_json(&tags_uses_ranges_mctype, value, writer, flags);
}

size_t tags_uses_ranges_to_json_into(const tags_uses_ranges *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, tags_uses_ranges_write_json(value, &writer, flags));
}

