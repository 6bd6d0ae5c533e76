/* encoder_types.c - generated encoders: how the value of each type is written. */
#include "encoder.h"

#include <modelc/fast_write.h>

/* ---- which there are -------------------------------------------------------------------- */

mc_str quoted_json(const emitter *e, mc_str text) {
    mc_buf out = {0};
    mc_json_write_str(&out, text);
    mc_str quoted = mc_arena_str(e->arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return quoted;
}

bool has_encoder(const emitter *e, const model *m) {
    if (e->small || m->computed || m->allow_extra) return false;
    for (const field *f = m->fields; f; f = f->next) {
        if (quoted_json(e, f->wire).len > ENCODE_TEXT) return false;
    }
    return true;
}

/* Whether this is the first call for the name. */
static bool is_new(encode_emitter *j, mc_str name) {
    void **known = name_table_at(&j->shared, name, j->e->arena);
    const bool first = *known == NULL;
    *known = j;
    return first;
}

/* ---- calls ------------------------------------------------------------------------------- */

static writing by_tables(const encode_emitter *j, const c_place *from) {
    return (writing){
        code_printf(j->e->arena, "mc_put_value(to, at, %s, %s)", from->table, from->pointer), true,
        0};
}

static writing by_piece(const encode_emitter *j, const char *piece, const c_place *from,
                        size_t most) {
    return (writing){code_printf(j->e->arena, "mc_put_%s(at, %s)", piece, from->value), false,
                     most};
}

static writing by_str_piece(const encode_emitter *j, const char *piece, const c_place *from) {
    return (writing){code_printf(j->e->arena, "mc_put_%s(to, at, %s)", piece, from->value), true,
                     0};
}

static writing by_function(const encode_emitter *j, mc_str stem, const char *argument) {
    return (writing){code_printf(j->e->arena, "put_%s(to, at, %s)", stem.data, argument), true, 0};
}

/* ---- enums --------------------------------------------------------------------------------- */

/* Their C constants count from 0, so that a table has a place for each and no other. */
static bool has_short_names(const encode_emitter *j, const enumeration *one) {
    if (one->by_number || one->is_mixed) return false;
    int64_t number = 0;
    for (const enum_value *v = one->values; v; v = v->next) {
        if (v->number != number++) return false;
        if (quoted_json(j->e, v->wire).len > sizeof((mc_put_name){0}.text)) return false;
    }
    return true;
}

static void add_names(encode_emitter *j, const enumeration *one, mc_str stem) {
    values *to = values_add(j->root, "enum_names");
    values_set(to, "stem", (code){stem});
    values_list(to, "names");
    for (const enum_value *v = one->values; v; v = v->next) {
        values *name = values_add(to, "names");
        mc_str quoted = quoted_json(j->e, v->wire);
        values_set(name, "text", code_string(quoted, j->e->arena));
        values_set(name, "len", code_uint(quoted.len, j->e->arena));
        values_set(name, "c_const", (code){v->c_const});
    }
}

static writing write_enum(encode_emitter *j, const enumeration *one, const c_place *from) {
    if (!has_short_names(j, one)) return by_tables(j, from);
    mc_str stem = local_stem(j->e, without_package(j->e->unit, one->c_name));
    if (is_new(j, mc_arena_printf(j->e->arena, "%s names", stem.data))) add_names(j, one, stem);
    size_t len = 0;
    for (const enum_value *v = one->values; v; v = v->next) {
        len++;
    }
    return (writing){code_printf(j->e->arena, "mc_put_enum(at, %s_names, %zu, (size_t)%s)",
                                 stem.data, len, from->value),
                     true, sizeof(mc_put_name)};
}

/* ---- containers ------------------------------------------------------------------------------ */

/* A pointer to a const array is of another type than one to the array. */
static bool is_for_tables(const type *t) {
    if (t->kind == TYPE_ARRAY) return t->element->kind == TYPE_ARRAY;
    const bool is_map = t->kind == TYPE_MAP;
    if (is_map && t->key->kind != TYPE_STR && t->key->kind != TYPE_INT &&
        t->key->kind != TYPE_UINT) {
        return true;
    }
    return t->element->kind == TYPE_ARRAY && t->element->element->kind == TYPE_ARRAY;
}

static c_place item_origin(const encode_emitter *j, const type *t, const char *table) {
    mc_arena *arena = j->e->arena;
    const bool is_array = t->element->kind == TYPE_ARRAY;
    c_place item = {.value = "value->items[i]", .pointer = "&value->items[i]"};
    if (t->kind == TYPE_MAP) {
        item = (c_place){.value = "value->entries[i].value", .pointer = "&value->entries[i].value"};
    } else if (t->kind == TYPE_ARRAY) {
        item = (c_place){.value = "value[i]", .pointer = "&value[i]"};
    } else if (t->kind == TYPE_OPTIONAL) {
        item = (c_place){.value = "value->value", .pointer = "&value->value"};
    }
    if (is_array) item.pointer = item.value;
    item.table = code_printf(arena, "%s->items->type", table).text.data;
    return item;
}

static void add_key(const encode_emitter *j, values *to, const type *key) {
    const char *piece = key->kind == TYPE_STR ? "" : key->kind == TYPE_INT ? "i64" : "u64";
    values_set(to, "number_key", code_printf(j->e->arena, "%s", piece));
}

static void add_container(encode_emitter *j, const type *t, const char *table, mc_str stem) {
    mc_arena *arena = j->e->arena;
    mc_str inner = mc_arena_printf(arena, "%s_Item", stem.data);
    const writing write = write_from(j, t->element, item_origin(j, t, table), inner);
    values *to = values_add(j->root, "writers");
    values_set(to, "stem", (code){stem});
    values_set(to, "label", code_comment(t->label, arena));
    values_set(to, "c_type", (code){t->kind == TYPE_ARRAY ? t->element->c_type : t->c_type});
    values_set(to, "call", write.call);
    values_flag(to, "checks", write.checks);
    values_flag(to, "asks", write.most > 0);
    values_flag(to, "is_list", t->kind == TYPE_LIST || t->kind == TYPE_SET);
    values_flag(to, "is_map", t->kind == TYPE_MAP);
    values_flag(to, "is_array", t->kind == TYPE_ARRAY);
    values_flag(to, "is_optional", t->kind == TYPE_OPTIONAL);
    values_set(to, "length", code_uint(t->length, arena));
    values_flag(to, "is_level",
                t->kind == TYPE_OPTIONAL && t->element->kind == TYPE_UNION &&
                    t->element->choice->mode != UNION_ADJACENT);
    if (t->kind == TYPE_MAP) add_key(j, to, t->key);
}

static writing write_container(encode_emitter *j, const type *t, const c_place *from, mc_str stem) {
    if (is_for_tables(t)) return by_tables(j, from);
    /* Those of one C type are written alike. */
    const bool shared = t->kind != TYPE_ARRAY;
    if (shared) stem = local_stem(j->e, without_package(j->e->unit, t->c_type));
    if (!shared || is_new(j, stem)) add_container(j, t, from->table, stem);
    return by_function(j, stem, from->pointer);
}

/* ---- any type ----------------------------------------------------------------------------------
 */

static writing write_model(const encode_emitter *j, const model *m, const c_place *from) {
    if (!has_encoder(j->e, m)) return by_tables(j, from);
    return (writing){code_printf(j->e->arena, "%s_encode(to, at, (mc_str){NULL, 0}, %s)",
                                 m->c_name.data, from->pointer),
                     true, 0};
}

writing write_from(encode_emitter *j, const type *t, c_place from, mc_str stem) {
    switch (t->kind) {
    case TYPE_BOOL:
        return by_piece(j, "bool", &from, 5);
    case TYPE_INT:
        return by_piece(j, "i64", &from, 21);
    case TYPE_UINT:
        return by_piece(j, "u64", &from, 20);
    case TYPE_FLOAT:
        return by_piece(j, t->bits == 32 ? "f32" : "f64", &from, 32);
    case TYPE_STR:
        return by_str_piece(j, "str", &from);
    case TYPE_URL:
    case TYPE_EMAIL:
        return by_str_piece(j, "address", &from);
    case TYPE_ENUM:
        return write_enum(j, t->enumeration, &from);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
    case TYPE_MAP:
    case TYPE_OPTIONAL:
        return write_container(j, t, &from, stem);
    case TYPE_MODEL:
        return write_model(j, t->model, &from);
    case TYPE_UNION:
        return (writing){
            code_printf(j->e->arena, "%s_encode(to, at, %s)", t->choice->c_name.data, from.pointer),
            true, 0};
    default:
        return by_tables(j, &from);
    }
}
