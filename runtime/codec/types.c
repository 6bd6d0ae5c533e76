/** types.c - the built-in types without constraints, and the initial value of any type. */
#include <modelc/model.h>

const mc_type mc_type_bool = {.kind = MC_TYPE_BOOL, .name = "bool", .size = sizeof(bool)};
const mc_type mc_type_i8 = {.kind = MC_TYPE_INT, .name = "i8", .size = sizeof(int8_t)};
const mc_type mc_type_i16 = {.kind = MC_TYPE_INT, .name = "i16", .size = sizeof(int16_t)};
const mc_type mc_type_i32 = {.kind = MC_TYPE_INT, .name = "i32", .size = sizeof(int32_t)};
const mc_type mc_type_i64 = {.kind = MC_TYPE_INT, .name = "int", .size = sizeof(int64_t)};
const mc_type mc_type_u8 = {.kind = MC_TYPE_UINT, .name = "u8", .size = sizeof(uint8_t)};
const mc_type mc_type_u16 = {.kind = MC_TYPE_UINT, .name = "u16", .size = sizeof(uint16_t)};
const mc_type mc_type_u32 = {.kind = MC_TYPE_UINT, .name = "u32", .size = sizeof(uint32_t)};
const mc_type mc_type_u64 = {.kind = MC_TYPE_UINT, .name = "u64", .size = sizeof(uint64_t)};
const mc_type mc_type_f32 = {.kind = MC_TYPE_FLOAT, .name = "f32", .size = sizeof(float)};
const mc_type mc_type_f64 = {.kind = MC_TYPE_FLOAT, .name = "float", .size = sizeof(double)};
const mc_type mc_type_str = {.kind = MC_TYPE_STR, .name = "str", .size = sizeof(mc_str)};
const mc_type mc_type_any = {.kind = MC_TYPE_ANY, .name = "any", .size = sizeof(mc_value)};
const mc_type mc_type_null = {.kind = MC_TYPE_NULL, .name = "null", .size = 0};
const mc_type mc_type_date = {.kind = MC_TYPE_DATE, .name = "date", .size = sizeof(mc_date)};
const mc_type mc_type_time = {.kind = MC_TYPE_TIME, .name = "time", .size = sizeof(mc_time)};
const mc_type mc_type_datetime = {
    .kind = MC_TYPE_DATETIME, .name = "datetime", .size = sizeof(mc_datetime)};
const mc_type mc_type_duration = {
    .kind = MC_TYPE_DURATION, .name = "duration", .size = sizeof(mc_duration)};
const mc_type mc_type_uuid = {.kind = MC_TYPE_UUID, .name = "uuid", .size = sizeof(mc_uuid)};
const mc_type mc_type_decimal = {
    .kind = MC_TYPE_DECIMAL, .name = "decimal", .size = sizeof(mc_decimal)};
const mc_type mc_type_bytes = {.kind = MC_TYPE_BYTES, .name = "bytes", .size = sizeof(mc_bytes)};
const mc_type mc_type_ipv4 = {.kind = MC_TYPE_IPV4, .name = "ipv4", .size = sizeof(mc_ipv4)};
const mc_type mc_type_ipv6 = {.kind = MC_TYPE_IPV6, .name = "ipv6", .size = sizeof(mc_ipv6)};
const mc_type mc_type_url = {.kind = MC_TYPE_URL, .name = "url", .size = sizeof(mc_str)};
const mc_type mc_type_email = {.kind = MC_TYPE_EMAIL, .name = "email", .size = sizeof(mc_str)};

static const mc_items any_entries = {
    .type = &mc_type_any,
    .entry_size = sizeof(mc_member),
    .value_offset = offsetof(mc_member, value),
};
const mc_type mc_type_any_map = {
    .kind = MC_TYPE_MAP,
    .name = "map[str, Any]",
    .size = sizeof(mc_any_map),
    .items = &any_entries,
};

static void set_where_unset(size_t *limit, size_t own) {
    if (*limit == 0) *limit = own;
}

mc_json_options mc_type_options(const mc_type *type, const mc_json_options *options) {
    mc_json_options all = options ? *options : (mc_json_options){0};
    const mc_json_options *own = type->kind == MC_TYPE_MODEL ? type->model->limits : NULL;
    if (!own) return all;
    set_where_unset(&all.max_depth, own->max_depth);
    set_where_unset(&all.max_bytes, own->max_bytes);
    set_where_unset(&all.max_items, own->max_items);
    set_where_unset(&all.max_text, own->max_text);
    return all;
}

void mc_init(const mc_type *type, void *out) {
    if (type->kind == MC_TYPE_MODEL && type->model->init) {
        type->model->init(out);
    } else if (type->size) {
        memset(out, 0, type->size);
    }
}
