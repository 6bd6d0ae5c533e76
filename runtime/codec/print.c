/** print.c - C values for people, as Python's repr writes them, on one line. */
#include "engine.h"
#include "numbers.h"
#include "scalar.h"

#include <inttypes.h>
#include <math.h>

/** Where the text goes, and how deep it stands. */
typedef struct printing {
    FILE *out;
    size_t depth;
    const mc_type *parent;
} printing;

static void print(const printing *at, const mc_type *type, const void *slot);

/* ---- scalars ---------------------------------------------------------------------- */

static void print_str(FILE *out, mc_str text) {
    char quote = mc_repr_quote(text);
    fputc(quote, out);
    for (size_t at = 0; at < text.len;) {
        char piece[5];
        size_t len = mc_repr_next(text, &at, quote, piece);
        fwrite(piece, 1, len, out);
    }
    fputc(quote, out);
}

static void print_bool(FILE *out, bool value) {
    fputs(value ? "True" : "False", out);
}

/** inf and nan have no text of their own; false for all else. */
static bool print_special(FILE *out, double value) {
    if (isfinite(value)) return false;
    fputs(isnan(value) ? "nan" : value < 0 ? "-inf" : "inf", out);
    return true;
}

static void print_float(FILE *out, double value, size_t size) {
    char text[MC_NUMBER_SIZE];
    if (print_special(out, value)) return;
    size_t len = size == sizeof(float) ? mc_number_from_float(text, (float)value)
                                       : mc_number_from_double(text, value);
    fwrite(text, 1, len, out);
}

/** As Python's b'...'. */
static void print_bytes(FILE *out, mc_str bytes) {
    char quote = mc_repr_quote(bytes);
    fprintf(out, "b%c", quote);
    for (size_t at = 0; at < bytes.len; at++) {
        char piece[5];
        size_t next = 0;
        /* Byte by byte, so that none above ASCII is part of a character. */
        size_t len = mc_repr_next((mc_str){bytes.data + at, 1}, &next, quote, piece);
        fwrite(piece, 1, len, out);
    }
    fputc(quote, out);
}

/** A type of types.h: addresses and bytes in quotes, all else as it is on the wire. */
static void print_scalar(FILE *out, const mc_type *type, const void *slot) {
    if (type->kind == MC_TYPE_URL || type->kind == MC_TYPE_EMAIL) {
        print_str(out, mc_str_load(slot));
    } else if (type->kind == MC_TYPE_BYTES) {
        print_bytes(out, mc_str_load(slot));
    } else {
        mc_buf text = {0};
        bool ok = mc_scalar_format(type->kind, slot, &text);
        fwrite(ok ? text.data : "invalid", 1, ok ? text.len : sizeof "invalid" - 1, out);
        mc_buf_free(&text);
    }
}

/* ---- Any ----------------------------------------------------------------------------- */

static void print_value(FILE *out, const mc_value *value, size_t depth);

static void print_parts(FILE *out, const mc_value *value, size_t depth) {
    bool is_object = value->kind == MC_OBJECT;
    fputc(is_object ? '{' : '[', out);
    for (size_t i = 0; i < value->len; i++) {
        if (i) fputs(", ", out);
        if (is_object) {
            print_str(out, value->as.members[i].key);
            fputs(": ", out);
        }
        print_value(out, is_object ? &value->as.members[i].value : &value->as.items[i], depth + 1);
    }
    fputc(is_object ? '}' : ']', out);
}

static void print_value(FILE *out, const mc_value *value, size_t depth) {
    mc_str text = mc_value_text(value);
    switch (value->kind) {
    case MC_NULL:
        fputs("None", out);
        return;
    case MC_BOOL:
        print_bool(out, value->as.boolean);
        return;
    case MC_INT:
        fprintf(out, "%" PRId64, value->as.integer);
        return;
    case MC_UINT:
        fprintf(out, "%" PRIu64, value->as.uinteger);
        return;
    case MC_DOUBLE:
        print_float(out, value->as.number, sizeof(double));
        return;
    case MC_NUMBER:
        fwrite(text.data, 1, text.len, out);
        return;
    case MC_STRING:
        print_str(out, text);
        return;
    case MC_ARRAY:
    case MC_OBJECT:
        break;
    }
    if (depth < MC_DEPTH_LIMIT) {
        print_parts(out, value, depth);
    } else {
        fputs("...", out);
    }
}

static void print_enum(const printing *at, const mc_type *type, const void *slot) {
    const mc_enum_value *held = mc_enum_load(type, slot);
    mc_value wire =
        held ? mc_enum_wire(type->enumeration, held) : mc_value_int(mc_int_load(slot, type->size));
    print_value(at->out, &wire, at->depth);
}

/* ---- values with parts --------------------------------------------------------------------- */

static void print_sequence(const printing *at, const mc_type *type, const void *slot) {
    bool is_map = type->kind == MC_TYPE_MAP, is_set = type->kind == MC_TYPE_SET;
    mc_sequence items;
    if (!mc_sequence_load(type, slot, &items)) items.len = 0;
    if (is_set && !items.len) {
        /* As Python has it: {} is an empty map. */
        fputs("set()", at->out);
        return;
    }
    fputc(is_map || is_set ? '{' : '[', at->out);
    for (size_t i = 0; i < items.len; i++) {
        if (i) fputs(", ", at->out);
        if (is_map) {
            print(at, mc_map_key(type), mc_sequence_key(&items, i));
            fputs(": ", at->out);
        }
        print(at, type->items->type, mc_sequence_value(&items, i));
    }
    fputc(is_map || is_set ? '}' : ']', at->out);
}

static void print_or_none(const printing *at, const mc_type *type, const void *value) {
    if (value) {
        print(at, type, value);
    } else {
        fputs("None", at->out);
    }
}

static void print_tuple(const printing *at, const mc_tuple *tuple, const void *slot) {
    fputc('(', at->out);
    for (size_t i = 0; i < tuple->len; i++) {
        if (i) fputs(", ", at->out);
        print_or_none(at, tuple->fields[i].type, mc_field_slot(&tuple->fields[i], slot));
    }
    fputs(tuple->len == 1 ? ",)" : ")", at->out);
}

static void print_field(const printing *at, const mc_field *field, const void *value) {
    if (!value) {
        fputs("None", at->out);
    } else if (field->flags & MC_FIELD_SENSITIVE) {
        print_str(at->out, mc_secret_text);
    } else {
        print(at, field->type, value);
    }
}

/** Keys that no field has, behind the fields. */
static void print_extra(const printing *at, const void *slot, bool first) {
    mc_any_map extra;
    memcpy(&extra, slot, sizeof extra);
    for (size_t i = 0; i < extra.len; i++) {
        if (i > 0 || !first) fputs(", ", at->out);
        fwrite(extra.entries[i].key.data, 1, extra.entries[i].key.len, at->out);
        fputc('=', at->out);
        print_value(at->out, &extra.entries[i].value, at->depth);
    }
}

static void print_model(const printing *at, const mc_type *type, const void *slot) {
    fprintf(at->out, "%s(", type->name);
    for (size_t i = 0; i < type->model->fields_len; i++) {
        const mc_field *field = &type->model->fields[i];
        const void *value = mc_field_slot(field, slot);
        if (i) fputs(", ", at->out);
        fwrite(field->name.data, 1, field->name.len, at->out);
        fputc('=', at->out);
        print_field(at, field, value);
    }
    const void *extra = mc_model_extra(type->model, slot);
    if (extra) print_extra(at, extra, type->model->fields_len == 0);
    fputc(')', at->out);
}

static void print_union(const printing *at, const mc_union *choice, const void *slot) {
    const mc_case *one = mc_case_load(choice, slot);
    const void *member = one ? mc_case_slot(choice, one, slot) : NULL;
    print_or_none(at, one ? one->type : NULL, member);
}

static void print_any(const printing *at, const void *slot) {
    mc_value value;
    memcpy(&value, slot, sizeof value);
    print_value(at->out, &value, at->depth);
}

static void print_by_kind(const printing *at, const mc_type *type, const void *slot) {
    switch (type->kind) {
    case MC_TYPE_BOOL:
        print_bool(at->out, mc_uint_load(slot, type->size) != 0);
        return;
    case MC_TYPE_INT:
        fprintf(at->out, "%" PRId64, mc_int_load(slot, type->size));
        return;
    case MC_TYPE_UINT:
        fprintf(at->out, "%" PRIu64, mc_uint_load(slot, type->size));
        return;
    case MC_TYPE_FLOAT:
        print_float(at->out, mc_float_load(slot, type->size), type->size);
        return;
    case MC_TYPE_STR:
        print_str(at->out, mc_str_load(slot));
        return;
    case MC_TYPE_ANY:
        print_any(at, slot);
        return;
    case MC_TYPE_NULL:
        fputs("None", at->out);
        return;
    case MC_TYPE_ENUM:
        print_enum(at, type, slot);
        return;
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_MAP:
    case MC_TYPE_SET:
        print_sequence(at, type, slot);
        return;
    case MC_TYPE_TUPLE:
        print_tuple(at, type->tuple, slot);
        return;
    case MC_TYPE_OPTIONAL:
        print_or_none(at, type->items->type, mc_optional_slot(type, slot));
        return;
    case MC_TYPE_MODEL:
        print_model(at, type, slot);
        return;
    case MC_TYPE_UNION:
        print_union(at, type->choice, slot);
        return;
    default:
        if (mc_is_scalar(type->kind)) print_scalar(at->out, type, slot);
    }
}

static void print(const printing *at, const mc_type *type, const void *slot) {
    printing below = {at->out, at->depth + mc_type_nests(type, at->parent), type};
    if (below.depth > MC_DEPTH_LIMIT) {
        fputs("...", at->out);
    } else {
        print_by_kind(&below, type, slot);
    }
}

void mc_print(const mc_type *type, const void *value, FILE *out) {
    print(&(printing){.out = out}, type, value);
}
