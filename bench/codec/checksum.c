/* checksum.c - every value of a workload, folded into one number. */
#include "harness.h"

static uint64_t fold(uint64_t sum, uint64_t value) {
    return (sum ^ value) * UINT64_C(0x9E3779B97F4A7C15) + (sum >> 29);
}

static uint64_t fold_double(uint64_t sum, double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return fold(sum, bits);
}

static uint64_t fold_str(uint64_t sum, mc_str text) {
    for (size_t i = 0; i < text.len; i++) {
        sum = (sum ^ (unsigned char)text.data[i]) * UINT64_C(1099511628211);
    }
    return fold(sum, text.len);
}

/* By the tables, so that no field can be forgotten. */
static uint64_t fold_any(uint64_t sum, const mc_type *type, const char *slot);

static uint64_t fold_model(uint64_t sum, const mc_model *model, const char *slot) {
    for (size_t i = 0; i < model->fields_len; i++) {
        const mc_field *field = &model->fields[i];
        const bool has = field->has_offset == MC_NO_HAS || slot[field->has_offset];
        const char *value = slot + field->offset;
        if (field->flags & MC_FIELD_BOXED) memcpy(&value, value, sizeof value);
        sum = fold(sum, has && value);
        if (has && value) sum = fold_any(sum, field->type, value);
    }
    return sum;
}

static uint64_t fold_items(uint64_t sum, const mc_type *type, const char *slot) {
    struct {
        const char *items;
        size_t len;
    } head;
    memcpy(&head, slot, sizeof head);
    const bool is_map = type->kind == MC_TYPE_MAP;
    const size_t stride = is_map ? type->items->entry_size : type->items->type->size;
    sum = fold(sum, head.len);
    for (size_t i = 0; i < head.len; i++) {
        const char *item = head.items + i * stride;
        mc_str key;
        memcpy(&key, item, sizeof key);
        if (is_map) sum = fold_str(sum, key);
        sum = fold_any(sum, type->items->type, item + (is_map ? type->items->value_offset : 0));
    }
    return sum;
}

static uint64_t fold_any(uint64_t sum, const mc_type *type, const char *slot) {
    int64_t integer = 0;
    double number;
    mc_str text;
    switch (type->kind) {
    case MC_TYPE_MODEL:
        return fold_model(sum, type->model, slot);
    case MC_TYPE_LIST:
    case MC_TYPE_MAP:
        return fold_items(sum, type, slot);
    case MC_TYPE_FLOAT:
        memcpy(&number, slot, sizeof number);
        return fold_double(sum, number);
    case MC_TYPE_STR:
        memcpy(&text, slot, sizeof text);
        return fold_str(sum, text);
    default: /* bool, int and enum */
        memcpy(&integer, slot, type->size);
        return fold(sum, (uint64_t)integer);
    }
}

const mc_type *type_of(workload kind) {
    static const mc_type *const types[WORKLOADS] = {&orders_order_mctype, &twitter_search_mctype,
                                                    &citm_catalog_mctype,
                                                    &canada_collection_mctype};
    return types[kind];
}

uint64_t checksum(workload kind, const any_value *value) {
    return fold_any(1, type_of(kind), (const char *)value);
}
