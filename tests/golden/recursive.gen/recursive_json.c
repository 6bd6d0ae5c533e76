/* Made by modelc from recursive.dsl: do not edit. */
/* JSON in and out for each model of recursive. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "recursive.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static const mc_fast_key Node_keys[] = {
    {5, "value"},
    {4, "next"},
    {5, "above"},
    {8, "children"},
    {5, "named"},
};

static const uint8_t Node_slots[] = {
    4, 0, 2, 0, 3, 1, 0, 0,
};

static const mc_fast_keys Node_table = {
    .keys = Node_keys,
    .slots = Node_slots,
    .len = 5,
    .bits = 3,
    .first = 0,
    .second = 0,
    .factor = 0x5E8885DB,
};

static const mc_fast_key Left_keys[] = {
    {5, "right"},
};

static const uint8_t Left_slots[] = {
    0, 0,
};

static const mc_fast_keys Left_table = {
    .keys = Left_keys,
    .slots = Left_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Right_keys[] = {
    {4, "left"},
};

static const uint8_t Right_slots[] = {
    0, 0,
};

static const mc_fast_keys Right_table = {
    .keys = Right_keys,
    .slots = Right_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Number_keys[] = {
    {5, "value"},
};

static const uint8_t Number_slots[] = {
    0, 0,
};

static const mc_fast_keys Number_table = {
    .keys = Number_keys,
    .slots = Number_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Sum_keys[] = {
    {4, "left"},
    {5, "right"},
};

static const uint8_t Sum_slots[] = {
    0, 1,
};

static const mc_fast_keys Sum_table = {
    .keys = Sum_keys,
    .slots = Sum_slots,
    .len = 2,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Negative_keys[] = {
    {2, "of"},
};

static const uint8_t Negative_slots[] = {
    0, 0,
};

static const mc_fast_keys Negative_table = {
    .keys = Negative_keys,
    .slots = Negative_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Holder_keys[] = {
    {6, "nested"},
};

static const uint8_t Holder_slots[] = {
    0, 0,
};

static const mc_fast_keys Holder_table = {
    .keys = Holder_keys,
    .slots = Holder_slots,
    .len = 1,
    .bits = 1,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

static const mc_fast_key Expression_keys[] = {
    {6, "number"},
    {3, "sum"},
    {8, "negative"},
};

static const uint8_t Expression_slots[] = {
    1, 0, 0, 2,
};

static const mc_fast_keys Expression_table = {
    .keys = Expression_keys,
    .slots = Expression_slots,
    .len = 3,
    .bits = 2,
    .first = 0,
    .second = 0,
    .factor = 0x3C88596D,
};

/* list[Node] */
static const char *read_NodeList(mc_fast *in, const char *at, recursive_node_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        recursive_node *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = recursive_node_decode(in, at, NULL, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

/* map[str, Node] */
static const char *read_NodeMap(mc_fast *in, const char *at, recursive_node_map *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        recursive_node_map_entry *entry = mc_fast_push(in, &list, MC_FAST_FIRST(entry), sizeof *entry);
        if (!entry) return NULL;
        at = mc_fast_map_key(in, at, &entry->key);
        if (!at) return NULL;
        at = recursive_node_decode(in, at, NULL, &entry->value);
        if (!at) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
    return mc_fast_close(in, at);
}

/* list[Nested] */
static const char *read_NestedList(mc_fast *in, const char *at, recursive_nested_list *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        recursive_nested *item = mc_fast_push(in, &list, MC_FAST_FIRST(item), sizeof *item);
        if (!item) return NULL;
        at = recursive_nested_decode(in, at, item);
        if (!at) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
    return mc_fast_close(in, at);
}

const char *recursive_node_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_node *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    mc_init(&recursive_node_mctype, out);
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_NODE_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = mc_fast_i64(in, value, &out->value);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case RECURSIVE_NODE_FIELD_NEXT:
            if (!value) value = mc_fast_key_at(in, at, "\"next\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->next = NULL;
                } else {
                    out->next = mc_fast_alloc(in, sizeof *out->next);
                    if (!out->next) return NULL;
                    at = recursive_node_decode(in, value, NULL, out->next);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 1;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case RECURSIVE_NODE_FIELD_ABOVE:
            if (!value) value = mc_fast_key_at(in, at, "\"above\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->above = NULL;
                } else {
                    out->above = mc_fast_alloc(in, sizeof *out->above);
                    if (!out->above) return NULL;
                    at = recursive_node_decode(in, value, NULL, out->above);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 2;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case RECURSIVE_NODE_FIELD_CHILDREN:
            if (!value) value = mc_fast_key_at(in, at, "\"children\":", 11);
            if (value) {
                at = read_NodeList(in, value, &out->children);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 3;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        case RECURSIVE_NODE_FIELD_NAMED:
            if (!value) value = mc_fast_key_at(in, at, "\"named\":", 8);
            if (value) {
                at = read_NodeMap(in, value, &out->named);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 4;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Node_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x5)) != UINT64_C(0x5)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_left_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_left *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (recursive_left){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_LEFT_FIELD_RIGHT:
            if (!value) value = mc_fast_key_at(in, at, "\"right\":", 8);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->has_right = false;
                } else {
                    at = recursive_right_decode(in, value, NULL, &out->right);
                    if (!at) return NULL;
                    out->has_right = true;
                }
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Left_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_right_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_right *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (recursive_right){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_RIGHT_FIELD_LEFT:
            if (!value) value = mc_fast_key_at(in, at, "\"left\":", 7);
            if (value) {
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    out->left = NULL;
                } else {
                    out->left = mc_fast_alloc(in, sizeof *out->left);
                    if (!out->left) return NULL;
                    at = recursive_left_decode(in, value, NULL, out->left);
                    if (!at) return NULL;
                }
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            }
            /* fall through */
        default:
            break;
        }
        const mc_fast_found found = mc_fast_find(in, at, &Right_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_number_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_number *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (recursive_number){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_NUMBER_FIELD_VALUE:
            if (!value) value = mc_fast_key_at(in, at, "\"value\":", 8);
            if (value) {
                at = mc_fast_f64(in, value, &out->value);
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
        const mc_fast_found found = mc_fast_find(in, at, &Number_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_sum_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_sum *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (recursive_sum){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_SUM_FIELD_LEFT:
            if (!value) value = mc_fast_key_at(in, at, "\"left\":", 7);
            if (value) {
                at = recursive_expression_decode(in, value, &out->left);
                if (!at) return NULL;
                given[0] |= UINT64_C(1) << 0;
                at = mc_fast_next(in, at, gap);
                value = NULL;
            } else {
                break;
            }
            /* fall through */
        case RECURSIVE_SUM_FIELD_RIGHT:
            if (!value) value = mc_fast_key_at(in, at, "\"right\":", 8);
            if (value) {
                at = recursive_expression_decode(in, value, &out->right);
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
        const mc_fast_found found = mc_fast_find(in, at, &Sum_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x3)) != UINT64_C(0x3)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_negative_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_negative *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (recursive_negative){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_NEGATIVE_FIELD_OF:
            if (!value) value = mc_fast_key_at(in, at, "\"of\":", 5);
            if (value) {
                out->of = mc_fast_alloc(in, sizeof *out->of);
                if (!out->of) return NULL;
                at = recursive_expression_decode(in, value, out->of);
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
        const mc_fast_found found = mc_fast_find(in, at, &Negative_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_holder_decode(mc_fast *in, const char *at, mc_fast_tag *tag, recursive_holder *out) {
    uint64_t given[1] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
    *out = (recursive_holder){0};
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
        case RECURSIVE_HOLDER_FIELD_NESTED:
            if (!value) value = mc_fast_key_at(in, at, "\"nested\":", 9);
            if (value) {
                at = recursive_nested_decode(in, value, &out->nested);
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
        const mc_fast_found found = mc_fast_find(in, at, &Holder_table, tag);
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
    if ((given[0] & UINT64_C(0x1)) != UINT64_C(0x1)) return NULL;
    memcpy(out->given, given, sizeof given);
    return mc_fast_close(in, at);
}

const char *recursive_expression_decode(mc_fast *in, const char *at, recursive_expression *out) {
    mc_fast_tag tag = {.key = "\"op\"", .len = 4};
    at = mc_fast_open_tagged(in, at, &Expression_table, &tag);
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
    case 0:
        out->kind = RECURSIVE_EXPRESSION_NUMBER;
        return recursive_number_decode(in, at, &tag, &out->as.number);
    case 1:
        out->kind = RECURSIVE_EXPRESSION_SUM;
        out->as.sum = mc_fast_alloc(in, sizeof *out->as.sum);
        if (!out->as.sum) return NULL;
        return recursive_sum_decode(in, at, &tag, out->as.sum);
    case 2:
        out->kind = RECURSIVE_EXPRESSION_NEGATIVE;
        return recursive_negative_decode(in, at, &tag, &out->as.negative);
    default:
        return NULL;
    }
}

const char *recursive_nested_decode(mc_fast *in, const char *at, recursive_nested *out) {
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
    case MC_FAST_INTEGER:
        out->kind = RECURSIVE_NESTED_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_FRACTION:
        out->kind = RECURSIVE_NESTED_I64;
        end = mc_fast_i64(in, at, &out->as.i64);
        return end;
    case MC_FAST_ARRAY:
        out->kind = RECURSIVE_NESTED_NESTED_LIST;
        end = read_NestedList(in, at, &out->as.nested_list);
        return end;
    default:
        break;
    }
    return mc_fast_value(in, at, &recursive_nested_mctype, out);
}

/* list[Node] */
static char *put_NodeList(mc_put *to, char *at, const recursive_node_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = recursive_node_encode(to, at, (mc_str){NULL, 0}, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

/* map[str, Node] */
static char *put_NodeMap(mc_put *to, char *at, const recursive_node_map *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
        at = recursive_node_encode(to, at, (mc_str){NULL, 0}, &value->entries[i].value);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, '}');
}

/* list[Nested] */
static char *put_NestedList(mc_put *to, char *at, const recursive_nested_list *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = recursive_nested_encode(to, at, &value->items[i]);
        if (!at) return NULL;
    }
    return mc_put_close(to, at, ']');
}

char *recursive_node_encode(mc_put *to, char *at, mc_str tag, const recursive_node *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = mc_put_i64(at, value->value);
    at = mc_put_text(at, ",\"next\":", 8);
    if (value->next) {
        at = recursive_node_encode(to, at, (mc_str){NULL, 0}, value->next);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"above\":", 9);
    if (value->above) {
        at = recursive_node_encode(to, at, (mc_str){NULL, 0}, value->above);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    at = mc_put_text(at, ",\"children\":", 12);
    at = put_NodeList(to, at, &value->children);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"named\":", 9);
    at = put_NodeMap(to, at, &value->named);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *recursive_left_encode(mc_put *to, char *at, mc_str tag, const recursive_left *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"right\":", 9);
    if (value->has_right) {
        at = recursive_right_encode(to, at, (mc_str){NULL, 0}, &value->right);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *recursive_right_encode(mc_put *to, char *at, mc_str tag, const recursive_right *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"left\":", 8);
    if (value->left) {
        at = recursive_left_encode(to, at, (mc_str){NULL, 0}, value->left);
        if (!at) return NULL;
    } else {
        at = mc_put_text(at, "null", 4);
    }
    return mc_put_object_end(to, at, mark);
}

char *recursive_number_encode(mc_put *to, char *at, mc_str tag, const recursive_number *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"value\":", 9);
    at = mc_put_f64(at, value->value);
    return mc_put_object_end(to, at, mark);
}

char *recursive_sum_encode(mc_put *to, char *at, mc_str tag, const recursive_sum *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"left\":", 8);
    at = recursive_expression_encode(to, at, &value->left);
    if (!at) return NULL;
    at = mc_put_text(at, ",\"right\":", 9);
    at = recursive_expression_encode(to, at, &value->right);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *recursive_negative_encode(mc_put *to, char *at, mc_str tag, const recursive_negative *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    if (!(value->of)) return NULL;
    at = mc_put_key(at, &mark, ",\"of\":", 6);
    at = recursive_expression_encode(to, at, value->of);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *recursive_holder_encode(mc_put *to, char *at, mc_str tag, const recursive_holder *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
    at = mc_put_key(at, &mark, ",\"nested\":", 10);
    at = recursive_nested_encode(to, at, &value->nested);
    if (!at) return NULL;
    return mc_put_object_end(to, at, mark);
}

char *recursive_expression_encode(mc_put *to, char *at, const recursive_expression *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case RECURSIVE_EXPRESSION_NUMBER:
        at = recursive_number_encode(to, at, MC_STR("{\"op\":\"number\""), &value->as.number);
        if (!at) return NULL;
        break;
    case RECURSIVE_EXPRESSION_SUM:
        if (!value->as.sum) return NULL;
        at = recursive_sum_encode(to, at, MC_STR("{\"op\":\"sum\""), value->as.sum);
        if (!at) return NULL;
        break;
    case RECURSIVE_EXPRESSION_NEGATIVE:
        at = recursive_negative_encode(to, at, MC_STR("{\"op\":\"negative\""), &value->as.negative);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

char *recursive_nested_encode(mc_put *to, char *at, const recursive_nested *value) {
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
    case RECURSIVE_NESTED_I64:
        at = mc_put_i64(at, value->as.i64);
        break;
    case RECURSIVE_NESTED_NESTED_LIST:
        at = put_NestedList(to, at, &value->as.nested_list);
        if (!at) return NULL;
        break;
    default:
        return NULL;
    }
    return mc_put_room(to, at);
}

bool recursive_node_from_json(recursive_node *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_node_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_node_from_json_with(recursive_node *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_node_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_node_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_node_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_node_next_json(recursive_node *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_node_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_node_merge_json(recursive_node *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_node_mctype, value, patch, NULL, arena, errors);
}

bool recursive_node_to_json(const recursive_node *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_node_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_node_mctype, value, out, flags);
}

bool recursive_node_write_json(const recursive_node *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_node_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_node_mctype, value, writer, flags);
}

size_t recursive_node_to_json_into(const recursive_node *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_node_write_json(value, &writer, flags));
}

bool recursive_left_from_json(recursive_left *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_left_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_left_from_json_with(recursive_left *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_left_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_left_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_left_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_left_next_json(recursive_left *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_left_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_left_merge_json(recursive_left *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_left_mctype, value, patch, NULL, arena, errors);
}

bool recursive_left_to_json(const recursive_left *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_left_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_left_mctype, value, out, flags);
}

bool recursive_left_write_json(const recursive_left *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_left_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_left_mctype, value, writer, flags);
}

size_t recursive_left_to_json_into(const recursive_left *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_left_write_json(value, &writer, flags));
}

bool recursive_right_from_json(recursive_right *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_right_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_right_from_json_with(recursive_right *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_right_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_right_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_right_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_right_next_json(recursive_right *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_right_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_right_merge_json(recursive_right *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_right_mctype, value, patch, NULL, arena, errors);
}

bool recursive_right_to_json(const recursive_right *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_right_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_right_mctype, value, out, flags);
}

bool recursive_right_write_json(const recursive_right *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_right_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_right_mctype, value, writer, flags);
}

size_t recursive_right_to_json_into(const recursive_right *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_right_write_json(value, &writer, flags));
}

bool recursive_number_from_json(recursive_number *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_number_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_number_from_json_with(recursive_number *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_number_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_number_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_number_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_number_next_json(recursive_number *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_number_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_number_merge_json(recursive_number *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_number_mctype, value, patch, NULL, arena, errors);
}

bool recursive_number_to_json(const recursive_number *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_number_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_number_mctype, value, out, flags);
}

bool recursive_number_write_json(const recursive_number *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_number_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_number_mctype, value, writer, flags);
}

size_t recursive_number_to_json_into(const recursive_number *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_number_write_json(value, &writer, flags));
}

bool recursive_sum_from_json(recursive_sum *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_sum_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_sum_from_json_with(recursive_sum *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_sum_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_sum_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_sum_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_sum_next_json(recursive_sum *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_sum_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_sum_merge_json(recursive_sum *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_sum_mctype, value, patch, NULL, arena, errors);
}

bool recursive_sum_to_json(const recursive_sum *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_sum_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_sum_mctype, value, out, flags);
}

bool recursive_sum_write_json(const recursive_sum *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_sum_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_sum_mctype, value, writer, flags);
}

size_t recursive_sum_to_json_into(const recursive_sum *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_sum_write_json(value, &writer, flags));
}

bool recursive_negative_from_json(recursive_negative *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_negative_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_negative_from_json_with(recursive_negative *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_negative_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_negative_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_negative_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_negative_next_json(recursive_negative *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_negative_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_negative_merge_json(recursive_negative *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_negative_mctype, value, patch, NULL, arena, errors);
}

bool recursive_negative_to_json(const recursive_negative *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_negative_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_negative_mctype, value, out, flags);
}

bool recursive_negative_write_json(const recursive_negative *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_negative_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_negative_mctype, value, writer, flags);
}

size_t recursive_negative_to_json_into(const recursive_negative *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_negative_write_json(value, &writer, flags));
}

bool recursive_holder_from_json(recursive_holder *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_holder_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_holder_from_json_with(recursive_holder *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_holder_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_holder_decode(&in, at, NULL, out))) return true;
    }
    return mc_from_json(&recursive_holder_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_holder_next_json(recursive_holder *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_holder_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_holder_merge_json(recursive_holder *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_holder_mctype, value, patch, NULL, arena, errors);
}

bool recursive_holder_to_json(const recursive_holder *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_holder_encode(&put, at, (mc_str){NULL, 0}, value))) return true;
    return mc_to_json(&recursive_holder_mctype, value, out, flags);
}

bool recursive_holder_write_json(const recursive_holder *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_holder_encode(&stream.put, at, (mc_str){NULL, 0}, value));
    return mc_write_json(&recursive_holder_mctype, value, writer, flags);
}

size_t recursive_holder_to_json_into(const recursive_holder *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_holder_write_json(value, &writer, flags));
}

bool recursive_expression_from_json(recursive_expression *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_expression_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_expression_from_json_with(recursive_expression *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_expression_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_expression_decode(&in, at, out))) return true;
    }
    return mc_from_json(&recursive_expression_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_expression_next_json(recursive_expression *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_expression_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_expression_merge_json(recursive_expression *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_expression_mctype, value, patch, NULL, arena, errors);
}

bool recursive_expression_to_json(const recursive_expression *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_expression_encode(&put, at, value))) return true;
    return mc_to_json(&recursive_expression_mctype, value, out, flags);
}

bool recursive_expression_write_json(const recursive_expression *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_expression_encode(&stream.put, at, value));
    return mc_write_json(&recursive_expression_mctype, value, writer, flags);
}

size_t recursive_expression_to_json_into(const recursive_expression *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_expression_write_json(value, &writer, flags));
}

bool recursive_nested_from_json(recursive_nested *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return recursive_nested_from_json_with(out, json, NULL, arena, errors);
}

bool recursive_nested_from_json_with(recursive_nested *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
    mc_fast in;
    if (mc_fast_start(&in, &recursive_nested_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, recursive_nested_decode(&in, at, out))) return true;
    }
    return mc_from_json(&recursive_nested_mctype, out, json, options, arena, errors);
}

mc_json_status recursive_nested_next_json(recursive_nested *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = recursive_nested_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool recursive_nested_merge_json(recursive_nested *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&recursive_nested_mctype, value, patch, NULL, arena, errors);
}

bool recursive_nested_to_json(const recursive_nested *value, mc_buf *out, unsigned flags) {
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, recursive_nested_encode(&put, at, value))) return true;
    return mc_to_json(&recursive_nested_mctype, value, out, flags);
}

bool recursive_nested_write_json(const recursive_nested *value, const mc_writer *writer, unsigned flags) {
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, recursive_nested_encode(&stream.put, at, value));
    return mc_write_json(&recursive_nested_mctype, value, writer, flags);
}

size_t recursive_nested_to_json_into(const recursive_nested *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, recursive_nested_write_json(value, &writer, flags));
}

