/* Any: making a value and looking into one. */
#include <modelc/base.h>

mc_value mc_value_bool(bool value) {
    return (mc_value){.kind = MC_BOOL, .as.boolean = value};
}

mc_value mc_value_int(int64_t value) {
    return (mc_value){.kind = MC_INT, .as.integer = value};
}

mc_value mc_value_uint(uint64_t value) {
    if (value <= INT64_MAX) return mc_value_int((int64_t)value);
    return (mc_value){.kind = MC_UINT, .as.uinteger = value};
}

mc_value mc_value_double(double value) {
    return (mc_value){.kind = MC_DOUBLE, .as.number = value};
}

mc_value mc_value_str(mc_str text) {
    return (mc_value){
        .kind = MC_STRING,
        .len = (uint32_t)text.len,
        .as.text = text.data ? text.data : "",
    };
}

mc_str mc_value_text(const mc_value *value) {
    if (value->kind != MC_STRING && value->kind != MC_NUMBER) return MC_STR("");
    return (mc_str){value->as.text, value->len};
}

const mc_value *mc_value_get(const mc_value *object, mc_str key) {
    if (object->kind != MC_OBJECT) return NULL;
    for (size_t i = object->len; i > 0; i--) {
        const mc_member *member = &object->as.members[i - 1];
        if (mc_str_equal(member->key, key)) return &member->value;
    }
    return NULL;
}

const mc_value *mc_value_at(const mc_value *array, size_t index) {
    if (array->kind != MC_ARRAY || index >= array->len) return NULL;
    return &array->as.items[index];
}
