/*
 * body.c - the body of a request as a value; see body.h.
 */
#include "body.h"

#include "context.h"
#include "syntax.h"

bool mc_http_has_body(const mc_request *request) {
    return request->has_body && request->body.len > 0;
}

static bool ends_with_ci(mc_str text, mc_str end) {
    return text.len >= end.len &&
           mc_http_equal_ci((mc_str){text.data + text.len - end.len, end.len}, end);
}

static bool starts_with_ci(mc_str text, mc_str start) {
    return text.len >= start.len && mc_http_equal_ci((mc_str){text.data, start.len}, start);
}

bool mc_http_is_json(const mc_request *request) {
    const mc_header *header = mc_http_find_header(request->headers, MC_STR("content-type"));
    mc_str type, rest = header ? header->value : MC_STR("");
    if (!mc_http_next_item(&rest, ';', &type)) return false;
    const mc_str prefix = MC_STR("application/"), suffix = MC_STR("+json");
    if (mc_http_equal_ci(type, MC_STR("application/json"))) return true;
    return type.len > prefix.len + suffix.len && starts_with_ci(type, prefix) &&
           ends_with_ci(type, suffix);
}

bool mc_http_is_urlencoded(const mc_request *request) {
    const mc_header *header = mc_http_find_header(request->headers, MC_STR("content-type"));
    mc_str type, rest = header ? header->value : MC_STR("");
    return mc_http_next_item(&rest, ';', &type) &&
           mc_http_equal_ci(type, MC_STR("application/x-www-form-urlencoded"));
}

/* The place counts in code points, as Python does. */
static void report(const mc_errors *found, mc_str json, const mc_path *part, mc_errors *errors) {
    const mc_error *error = found->first;
    size_t offset = error && error->loc_len ? error->loc[0].index : 0;
    size_t place = mc_str_codepoints((mc_str){json.data, offset < json.len ? offset : json.len});
    const mc_value empty = {.kind = MC_OBJECT};
    mc_path path = {part, {.index = place, .kind = MC_LOC_INDEX}};
    mc_errors_add(errors, &path, "json_invalid", MC_STR("JSON decode error"), &empty,
                  error ? error->ctx : NULL, error ? error->ctx_len : 0);
}

bool mc_http_parse_json(mc_str json, const mc_path *part, mc_value *out, mc_arena *arena,
                        mc_errors *errors) {
    mc_errors found;
    mc_errors_init(&found, arena);
    if (mc_json_read(out, json, NULL, arena, &found)) return true;
    errors->out_of_memory |= found.out_of_memory;
    report(&found, json, part, errors);
    return false;
}

bool mc_http_read_json(const mc_request *request, mc_value *out, mc_arena *arena,
                       mc_errors *errors) {
    mc_path body = {NULL, {.key = MC_STR("body"), .kind = MC_LOC_KEY}};
    return mc_http_parse_json(request->body, &body, out, arena, errors);
}
