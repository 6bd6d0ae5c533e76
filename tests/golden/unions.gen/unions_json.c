/* Made by modelc from unions.dsl: do not edit. */
/* JSON in and out for each model of unions. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "unions.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

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
};

static const uint8_t Dog_slots[] = {
    1, 0,
};

static const mc_fast_keys Dog_table = {
    .keys = Dog_keys,
    .slots = Dog_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key Box_keys[] = {
    {5, "width"},
    {6, "height"},
};

static const uint8_t Box_slots[] = {
    1, 0,
};

static const mc_fast_keys Box_table = {
    .keys = Box_keys,
    .slots = Box_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key Owner_keys[] = {
    {3, "pet"},
    {4, "pets"},
    {5, "shape"},
    {3, "ref"},
    {6, "inline"},
    {7, "generic"},
};

static const uint8_t Owner_slots[] = {
    1, 4, 0, 2, 5, 3, 0, 0,
};

static const mc_fast_keys Owner_table = {
    .keys = Owner_keys,
    .slots = Owner_slots,
    .len = 6,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0xC656DD93,
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

static const mc_fast_key Shape_keys[] = {
    {6, "circle"},
    {3, "box"},
    {9, "poly-line"},
};

static const uint8_t Shape_slots[] = {
    1, 0, 0, 2,
};

static const mc_fast_keys Shape_table = {
    .keys = Shape_keys,
    .slots = Shape_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Shape_Content_keys[] = {
    {5, "value"},
};

static const uint8_t Shape_Content_slots[] = {
    0, 0,
};

static const mc_fast_keys Shape_Content_table = {
    .keys = Shape_Content_keys,
    .slots = Shape_Content_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Doc_keys[] = {
    {4, "json"},
    {4, "yaml"},
    {4, "text"},
};

static const uint8_t Doc_slots[] = {
    1, 0, 2, 0,
};

static const mc_fast_keys Doc_table = {
    .keys = Doc_keys,
    .slots = Doc_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0xB4733AC5,
};

/* list[Pet] */
static const char *read_PetList(mc_fast *in, const char *at, unions_pet_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        unions_pet *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = unions_pet_decode(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[f64] */
static const char *read_F64List(mc_fast *in, const char *at, unions_f64_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        double *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = mc_fast_f64(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* list[str] */
static const char *read_StrList(mc_fast *in, const char *at, unions_str_list *out) {
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

const char *unions_cat_decode(mc_fast *in, const char *at, mc_fast_tag *tag, unions_cat *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&unions_cat_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case UNIONS_CAT_FIELD_NAME:
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
        case UNIONS_CAT_FIELD_LIVES:
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

const char *unions_dog_decode(mc_fast *in, const char *at, mc_fast_tag *tag, unions_dog *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&unions_dog_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case UNIONS_DOG_FIELD_NAME:
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
        case UNIONS_DOG_FIELD_BARKS:
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

const char *unions_box_decode(mc_fast *in, const char *at, mc_fast_tag *tag, unions_box *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (unions_box){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case UNIONS_BOX_FIELD_WIDTH:
            if (!value) value = mc_fast_key_at(in, at, "\"width\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->width);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case UNIONS_BOX_FIELD_HEIGHT:
            if (!value) value = mc_fast_key_at(in, at, "\"height\":", 9);
            if (value) {
                at = mc_fast_f64(in, value, &out->height);
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
        const mc_fast_found found = mc_fast_find(in, at, &Box_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *unions_owner_decode(mc_fast *in, const char *at, mc_fast_tag *tag, unions_owner *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (unions_owner){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case UNIONS_OWNER_FIELD_PET:
            if (!value) value = mc_fast_key_at(in, at, "\"pet\":", 6);
            if (value) {
                at = unions_pet_decode(in, value, &out->pet);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case UNIONS_OWNER_FIELD_PETS:
            if (!value) value = mc_fast_key_at(in, at, "\"pets\":", 7);
            if (value) {
                at = read_PetList(in, value, &out->pets);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case UNIONS_OWNER_FIELD_SHAPE:
            if (!value) value = mc_fast_key_at(in, at, "\"shape\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_shape = false;
                } else {
                    at = unions_shape_decode(in, value, &out->shape);
                    if (!at) return NULL;
                    out->has_shape = true;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case UNIONS_OWNER_FIELD_REF:
            if (!value) value = mc_fast_key_at(in, at, "\"ref\":", 6);
            if (value) {
                at = unions_ref_decode(in, value, &out->ref);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case UNIONS_OWNER_FIELD_INLINE_:
            if (!value) value = mc_fast_key_at(in, at, "\"inline\":", 9);
            if (value) {
                at = unions_owner_inline_decode(in, value, &out->inline_);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case UNIONS_OWNER_FIELD_GENERIC:
            if (!value) value = mc_fast_key_at(in, at, "\"generic\":", 10);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_generic = false;
                } else {
                    at = unions_owner_generic_item_decode(in, value, &out->generic);
                    if (!at) return NULL;
                    out->has_generic = true;
                }
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
        const mc_fast_found found = mc_fast_find(in, at, &Owner_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3B)) != UINT64_C(0x3B)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *unions_pet_decode(mc_fast *in, const char *at, unions_pet *out) {
    mc_fast_tag tag = {.key = "\"kind\"", .len = 6};
    at = mc_fast_open_tagged(in, at, &Pet_table, &tag);
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = UNIONS_PET_CAT;
        return unions_cat_decode(in, at, &tag, &out->as.cat);
    case 1:
        out->kind = UNIONS_PET_DOG;
        return unions_dog_decode(in, at, &tag, &out->as.dog);
    default:
        return NULL;
    }
}

const char *unions_shape_decode(mc_fast *in, const char *at, unions_shape *out) {
    mc_fast_tag tag = {.key = "\"kind\"", .len = 6};
    at = mc_fast_open_tagged(in, at, &Shape_table, &tag);
    const mc_fast_found content = at ? mc_fast_find(in, at, &Shape_Content_table, &tag)
                                     : (mc_fast_found){NULL, 0};
    at = content.at; /* at the object's end where there is none: no value starts like that */
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = UNIONS_SHAPE_CIRCLE;
        at = mc_fast_f64(in, at, &out->as.circle);
        if (!at) return NULL;
        break;
    case 1:
        out->kind = UNIONS_SHAPE_BOX;
        at = unions_box_decode(in, at, NULL, &out->as.box);
        if (!at) return NULL;
        break;
    case 2:
        out->kind = UNIONS_SHAPE_POLY_LINE;
        at = read_F64List(in, at, &out->as.poly_line);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_fast_close_tagged(in, at, &Shape_Content_table, &tag);
}

const char *unions_doc_decode(mc_fast *in, const char *at, unions_doc *out) {
    mc_fast_tag tag = {.key = "\"form\"", .len = 6};
    at = mc_fast_open_tagged(in, at, &Doc_table, &tag);
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = UNIONS_DOC_JSON;
        return unions_box_decode(in, at, &tag, &out->as.json_);
    case 1:
        out->kind = UNIONS_DOC_YAML;
        return unions_cat_decode(in, at, &tag, &out->as.yaml_);
    case 2:
        out->kind = UNIONS_DOC_TEXT;
        return unions_dog_decode(in, at, &tag, &out->as.text);
    default:
        return NULL;
    }
}

const char *unions_ref_decode(mc_fast *in, const char *at, unions_ref *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = UNIONS_REF_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = UNIONS_REF_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = UNIONS_REF_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    case MC_FAST_OBJECT:
        out->kind = UNIONS_REF_BOX;
        end = unions_box_decode(in, at, NULL, &out->as.box);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &unions_ref_mctype, out);
}

const char *unions_owner_inline_decode(mc_fast *in, const char *at, unions_owner_inline *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_BOOL:
        out->kind = UNIONS_OWNER_INLINE_BOOL;
        end = mc_fast_bool(in, at, &out->as.bool_);
        return end;
    case MC_FAST_INTEGER:
        out->kind = UNIONS_OWNER_INLINE_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = UNIONS_OWNER_INLINE_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_STRING:
        out->kind = UNIONS_OWNER_INLINE_STR;
        end = mc_fast_str(in, at, &out->as.str);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &unions_owner_inline_mctype, out);
}

const char *unions_owner_generic_item_decode(mc_fast *in, const char *at, unions_owner_generic_item *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = UNIONS_OWNER_GENERIC_ITEM_F64;
        end = mc_fast_f64(in, at, &out->as.f64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = UNIONS_OWNER_GENERIC_ITEM_F64;
        end = mc_fast_f64(in, at, &out->as.f64);
        return end;
    case MC_FAST_ARRAY:
        out->kind = UNIONS_OWNER_GENERIC_ITEM_STR_LIST;
        end = read_StrList(in, at, &out->as.str_list);
        return end;
    case MC_FAST_OBJECT:
        out->kind = UNIONS_OWNER_GENERIC_ITEM_BOX;
        end = unions_box_decode(in, at, NULL, &out->as.box);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &unions_owner_generic_item_mctype, out);
}

/* list[Pet] */
static char *put_PetList(mc_put *to, char *at, const unions_pet_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = unions_pet_encode(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[f64] */
static char *put_F64List(mc_put *to, char *at, const unions_f64_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_f64(at, value->items[i]);
        at = mc_put_room(to, at);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* list[str] */
static char *put_StrList(mc_put *to, char *at, const unions_str_list *value) {
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

char *unions_cat_encode(mc_put *to, char *at, mc_str tag, const unions_cat *value) {
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

char *unions_dog_encode(mc_put *to, char *at, mc_str tag, const unions_dog *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"name\":", 8);
    at = mc_put_str(to, at, value->name);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"barks\":", 9);
    at = mc_put_bool(at, value->barks);
    return mc_put_object_end(to, at, mark);
}

char *unions_box_encode(mc_put *to, char *at, mc_str tag, const unions_box *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"width\":", 9);
    at = mc_put_f64(at, value->width);
    at = mc_put_text(at, ",\"height\":", 10);
    at = mc_put_f64(at, value->height);
    return mc_put_object_end(to, at, mark);
}

char *unions_owner_encode(mc_put *to, char *at, mc_str tag, const unions_owner *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"pet\":", 7);
    at = unions_pet_encode(to, at, &value->pet);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"pets\":", 8);
    at = put_PetList(to, at, &value->pets);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"shape\":", 9);
    if (value->has_shape) {
        at = unions_shape_encode(to, at, &value->shape);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"ref\":", 7);
    at = unions_ref_encode(to, at, &value->ref);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"inline\":", 10);
    at = unions_owner_inline_encode(to, at, &value->inline_);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"generic\":", 11);
    if (value->has_generic) {
        at = unions_owner_generic_item_encode(to, at, &value->generic);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *unions_pet_encode(mc_put *to, char *at, const unions_pet *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case UNIONS_PET_CAT:
        at = unions_cat_encode(to, at, MC_STR("{\"kind\":\"cat\""), &value->as.cat);
        if (!at) return NULL;
        break;
    case UNIONS_PET_DOG:
        at = unions_dog_encode(to, at, MC_STR("{\"kind\":\"dog\""), &value->as.dog);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *unions_shape_encode(mc_put *to, char *at, const unions_shape *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case UNIONS_SHAPE_CIRCLE:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"circle\",\"value\":", 25);
        at = mc_put_f64(at, value->as.circle);
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case UNIONS_SHAPE_BOX:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"box\",\"value\":", 22);
        at = unions_box_encode(to, at, (mc_str){NULL, 0}, &value->as.box);
        if (!at) return NULL;
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    case UNIONS_SHAPE_POLY_LINE:
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, "{\"kind\":\"poly-line\",\"value\":", 28);
        at = put_F64List(to, at, &value->as.poly_line);
        if (!at) return NULL;
        at = mc_put_text(at, "}", 1);
        to->depth--;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *unions_doc_encode(mc_put *to, char *at, const unions_doc *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case UNIONS_DOC_JSON:
        at = unions_box_encode(to, at, MC_STR("{\"form\":\"json\""), &value->as.json_);
        if (!at) return NULL;
        break;
    case UNIONS_DOC_YAML:
        at = unions_cat_encode(to, at, MC_STR("{\"form\":\"yaml\""), &value->as.yaml_);
        if (!at) return NULL;
        break;
    case UNIONS_DOC_TEXT:
        at = unions_dog_encode(to, at, MC_STR("{\"form\":\"text\""), &value->as.text);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *unions_ref_encode(mc_put *to, char *at, const unions_ref *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case UNIONS_REF_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case UNIONS_REF_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    case UNIONS_REF_BOX:
        at = unions_box_encode(to, at, (mc_str){NULL, 0}, &value->as.box);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *unions_owner_inline_encode(mc_put *to, char *at, const unions_owner_inline *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case UNIONS_OWNER_INLINE_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case UNIONS_OWNER_INLINE_STR:
        at = mc_put_str(to, at, value->as.str);
        if (!at) return NULL;
        break;
    case UNIONS_OWNER_INLINE_BOOL:
        at = mc_put_bool(at, value->as.bool_);
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *unions_owner_generic_item_encode(mc_put *to, char *at, const unions_owner_generic_item *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case UNIONS_OWNER_GENERIC_ITEM_F64:
        at = mc_put_f64(at, value->as.f64);
        break;
    case UNIONS_OWNER_GENERIC_ITEM_STR_LIST:
        at = put_StrList(to, at, &value->as.str_list);
        if (!at) return NULL;
        break;
    case UNIONS_OWNER_GENERIC_ITEM_BOX:
        at = unions_box_encode(to, at, (mc_str){NULL, 0}, &value->as.box);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool unions_cat_from_json(unions_cat *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_cat_from_json_with(out, json, NULL, arena, errors);
}

bool unions_cat_from_json_with(unions_cat *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_cat_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_cat_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&unions_cat_mctype, out, json, options, arena, errors);
}

mc_json_status unions_cat_next_json(unions_cat *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_cat_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_cat_merge_json(unions_cat *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_cat_mctype, value, patch, NULL, arena, errors);
}

bool unions_cat_to_json(const unions_cat *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_cat_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&unions_cat_mctype, value, out, flags);
}

bool unions_cat_write_json(const unions_cat *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_cat_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&unions_cat_mctype, value, writer, flags);
}

size_t unions_cat_to_json_into(const unions_cat *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_cat_write_json(value, &writer, flags));
}

bool unions_dog_from_json(unions_dog *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_dog_from_json_with(out, json, NULL, arena, errors);
}

bool unions_dog_from_json_with(unions_dog *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_dog_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_dog_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&unions_dog_mctype, out, json, options, arena, errors);
}

mc_json_status unions_dog_next_json(unions_dog *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_dog_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_dog_merge_json(unions_dog *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_dog_mctype, value, patch, NULL, arena, errors);
}

bool unions_dog_to_json(const unions_dog *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_dog_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&unions_dog_mctype, value, out, flags);
}

bool unions_dog_write_json(const unions_dog *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_dog_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&unions_dog_mctype, value, writer, flags);
}

size_t unions_dog_to_json_into(const unions_dog *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_dog_write_json(value, &writer, flags));
}

bool unions_box_from_json(unions_box *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_box_from_json_with(out, json, NULL, arena, errors);
}

bool unions_box_from_json_with(unions_box *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_box_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_box_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&unions_box_mctype, out, json, options, arena, errors);
}

mc_json_status unions_box_next_json(unions_box *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_box_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_box_merge_json(unions_box *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_box_mctype, value, patch, NULL, arena, errors);
}

bool unions_box_to_json(const unions_box *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_box_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&unions_box_mctype, value, out, flags);
}

bool unions_box_write_json(const unions_box *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_box_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&unions_box_mctype, value, writer, flags);
}

size_t unions_box_to_json_into(const unions_box *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_box_write_json(value, &writer, flags));
}

bool unions_owner_from_json(unions_owner *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_owner_from_json_with(out, json, NULL, arena, errors);
}

bool unions_owner_from_json_with(unions_owner *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_owner_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_owner_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&unions_owner_mctype, out, json, options, arena, errors);
}

mc_json_status unions_owner_next_json(unions_owner *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_owner_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_owner_merge_json(unions_owner *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_owner_mctype, value, patch, NULL, arena, errors);
}

bool unions_owner_to_json(const unions_owner *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_owner_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&unions_owner_mctype, value, out, flags);
}

bool unions_owner_write_json(const unions_owner *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_owner_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&unions_owner_mctype, value, writer, flags);
}

size_t unions_owner_to_json_into(const unions_owner *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_owner_write_json(value, &writer, flags));
}

bool unions_pet_from_json(unions_pet *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_pet_from_json_with(out, json, NULL, arena, errors);
}

bool unions_pet_from_json_with(unions_pet *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_pet_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_pet_decode(&in, at, out))) return true;
    }
    return mc_from_json(&unions_pet_mctype, out, json, options, arena, errors);
}

mc_json_status unions_pet_next_json(unions_pet *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_pet_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_pet_merge_json(unions_pet *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_pet_mctype, value, patch, NULL, arena, errors);
}

bool unions_pet_to_json(const unions_pet *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_pet_encode(&put, at, value))) return true;
    return mc_to_json(&unions_pet_mctype, value, out, flags);
}

bool unions_pet_write_json(const unions_pet *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_pet_encode(&stream.put, at, value));
    return mc_write_json(&unions_pet_mctype, value, writer, flags);
}

size_t unions_pet_to_json_into(const unions_pet *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_pet_write_json(value, &writer, flags));
}

bool unions_shape_from_json(unions_shape *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_shape_from_json_with(out, json, NULL, arena, errors);
}

bool unions_shape_from_json_with(unions_shape *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_shape_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_shape_decode(&in, at, out))) return true;
    }
    return mc_from_json(&unions_shape_mctype, out, json, options, arena, errors);
}

mc_json_status unions_shape_next_json(unions_shape *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_shape_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_shape_merge_json(unions_shape *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_shape_mctype, value, patch, NULL, arena, errors);
}

bool unions_shape_to_json(const unions_shape *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_shape_encode(&put, at, value))) return true;
    return mc_to_json(&unions_shape_mctype, value, out, flags);
}

bool unions_shape_write_json(const unions_shape *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_shape_encode(&stream.put, at, value));
    return mc_write_json(&unions_shape_mctype, value, writer, flags);
}

size_t unions_shape_to_json_into(const unions_shape *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_shape_write_json(value, &writer, flags));
}

bool unions_doc_from_json(unions_doc *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_doc_from_json_with(out, json, NULL, arena, errors);
}

bool unions_doc_from_json_with(unions_doc *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_doc_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_doc_decode(&in, at, out))) return true;
    }
    return mc_from_json(&unions_doc_mctype, out, json, options, arena, errors);
}

mc_json_status unions_doc_next_json(unions_doc *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_doc_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_doc_merge_json(unions_doc *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_doc_mctype, value, patch, NULL, arena, errors);
}

bool unions_doc_to_json(const unions_doc *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_doc_encode(&put, at, value))) return true;
    return mc_to_json(&unions_doc_mctype, value, out, flags);
}

bool unions_doc_write_json(const unions_doc *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_doc_encode(&stream.put, at, value));
    return mc_write_json(&unions_doc_mctype, value, writer, flags);
}

size_t unions_doc_to_json_into(const unions_doc *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_doc_write_json(value, &writer, flags));
}

bool unions_ref_from_json(unions_ref *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_ref_from_json_with(out, json, NULL, arena, errors);
}

bool unions_ref_from_json_with(unions_ref *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_ref_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_ref_decode(&in, at, out))) return true;
    }
    return mc_from_json(&unions_ref_mctype, out, json, options, arena, errors);
}

mc_json_status unions_ref_next_json(unions_ref *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_ref_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_ref_merge_json(unions_ref *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_ref_mctype, value, patch, NULL, arena, errors);
}

bool unions_ref_to_json(const unions_ref *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_ref_encode(&put, at, value))) return true;
    return mc_to_json(&unions_ref_mctype, value, out, flags);
}

bool unions_ref_write_json(const unions_ref *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_ref_encode(&stream.put, at, value));
    return mc_write_json(&unions_ref_mctype, value, writer, flags);
}

size_t unions_ref_to_json_into(const unions_ref *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_ref_write_json(value, &writer, flags));
}

bool unions_owner_inline_from_json(unions_owner_inline *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_owner_inline_from_json_with(out, json, NULL, arena, errors);
}

bool unions_owner_inline_from_json_with(unions_owner_inline *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_owner_inline_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_owner_inline_decode(&in, at, out))) return true;
    }
    return mc_from_json(&unions_owner_inline_mctype, out, json, options, arena, errors);
}

mc_json_status unions_owner_inline_next_json(unions_owner_inline *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_owner_inline_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_owner_inline_merge_json(unions_owner_inline *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_owner_inline_mctype, value, patch, NULL, arena, errors);
}

bool unions_owner_inline_to_json(const unions_owner_inline *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_owner_inline_encode(&put, at, value))) return true;
    return mc_to_json(&unions_owner_inline_mctype, value, out, flags);
}

bool unions_owner_inline_write_json(const unions_owner_inline *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_owner_inline_encode(&stream.put, at, value));
    return mc_write_json(&unions_owner_inline_mctype, value, writer, flags);
}

size_t unions_owner_inline_to_json_into(const unions_owner_inline *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_owner_inline_write_json(value, &writer, flags));
}

bool unions_owner_generic_item_from_json(unions_owner_generic_item *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return unions_owner_generic_item_from_json_with(out, json, NULL, arena, errors);
}

bool unions_owner_generic_item_from_json_with(unions_owner_generic_item *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &unions_owner_generic_item_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, unions_owner_generic_item_decode(&in, at, out))) return true;
    }
    return mc_from_json(&unions_owner_generic_item_mctype, out, json, options, arena, errors);
}

mc_json_status unions_owner_generic_item_next_json(unions_owner_generic_item *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = unions_owner_generic_item_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool unions_owner_generic_item_merge_json(unions_owner_generic_item *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&unions_owner_generic_item_mctype, value, patch, NULL, arena, errors);
}

bool unions_owner_generic_item_to_json(const unions_owner_generic_item *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, unions_owner_generic_item_encode(&put, at, value))) return true;
    return mc_to_json(&unions_owner_generic_item_mctype, value, out, flags);
}

bool unions_owner_generic_item_write_json(const unions_owner_generic_item *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, unions_owner_generic_item_encode(&stream.put, at, value));
    return mc_write_json(&unions_owner_generic_item_mctype, value, writer, flags);
}

size_t unions_owner_generic_item_to_json_into(const unions_owner_generic_item *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, unions_owner_generic_item_write_json(value, &writer, flags));
}

