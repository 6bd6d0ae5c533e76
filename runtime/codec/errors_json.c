/* Errors as Pydantic and FastAPI write them. */
#include <modelc/json.h>

#include "json_reader.h"

static void write_key(mc_buf *out, mc_str key) {
    mc_json_write_str(out, key);
    mc_buf_add_char(out, ':');
}

static void write_loc(mc_buf *out, const mc_error *error) {
    mc_buf_add_char(out, '[');
    for (size_t i = 0; i < error->loc_len; i++) {
        const mc_loc *step = &error->loc[i];
        if (i > 0) mc_buf_add_char(out, ',');
        if (step->kind == MC_LOC_INDEX) {
            mc_json_write_uint(out, step->index);
        } else {
            mc_json_write_str(out, step->key);
        }
    }
    mc_buf_add_char(out, ']');
}

static void write_ctx(mc_buf *out, const mc_error *error) {
    mc_buf_add_char(out, '{');
    for (size_t i = 0; i < error->ctx_len; i++) {
        if (i > 0) mc_buf_add_char(out, ',');
        write_key(out, error->ctx[i].name);
        mc_json_write_value(out, &error->ctx[i].value);
    }
    mc_buf_add_char(out, '}');
}

static void write_place(mc_buf *out, const mc_errors *errors, const mc_error *error) {
    mc_position position = mc_error_position(errors, error);
    mc_buf_add_str(out, MC_STR(",\"line\":"));
    mc_json_write_uint(out, position.line);
    mc_buf_add_str(out, MC_STR(",\"column\":"));
    mc_json_write_uint(out, position.column);
}

static void write_error(mc_buf *out, const mc_errors *errors, const mc_error *error,
                        unsigned flags) {
    mc_buf_add_str(out, MC_STR("{\"type\":"));
    mc_json_write_str(out, mc_str_from(error->type));
    mc_buf_add_str(out, MC_STR(",\"loc\":"));
    write_loc(out, error);
    mc_buf_add_str(out, MC_STR(",\"msg\":"));
    mc_json_write_str(out, error->msg);
    if (error->has_input && !(flags & MC_ERRORS_NO_INPUT)) {
        mc_buf_add_str(out, MC_STR(",\"input\":"));
        mc_json_write_value(out, &error->input);
    }
    if (error->ctx_len > 0) {
        mc_buf_add_str(out, MC_STR(",\"ctx\":"));
        write_ctx(out, error);
    }
    const bool in_source = !error->variable.data || mc_error_is_unset(error);
    if (error->variable.data) {
        mc_buf_add_str(out, MC_STR(",\"environment\":"));
        mc_json_write_str(out, error->variable);
    }
    if (flags & MC_ERRORS_PLACE && in_source && errors->source.len > 0) {
        write_place(out, errors, error);
    }
    mc_buf_add_char(out, '}');
}

void mc_errors_to_json(const mc_errors *errors, mc_buf *out, unsigned flags) {
    mc_buf_add_char(out, '[');
    for (const mc_error *error = errors->first; error; error = error->next) {
        if (error != errors->first) mc_buf_add_char(out, ',');
        write_error(out, errors, error, flags);
    }
    mc_buf_add_char(out, ']');
}
