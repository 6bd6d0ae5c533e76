/* emit_json.c - PACKAGE_json.c: a decoder for each model, which reads in one pass. */
#include "decoder.h"

/* ---- fields ------------------------------------------------------------------------------ */

/* What a field holds once null was read. */
static code none_of(const json_emitter *j, const field *f) {
    const char *name = f->c_name.data;
    if (f->has_flag) return code_printf(j->e->arena, "out->has_%s = false;", name);
    if (f->boxed) return code_printf(j->e->arena, "out->%s = NULL;", name);
    return code_printf(j->e->arena, "memset(&out->%s, 0, sizeof out->%s);", name, name);
}

/* Its other keys follow those of all fields in the table, from index `other` on. */
static void add_aliases(const json_emitter *j, values *to, const field *f, size_t other) {
    values_flag(to, "has_aliases", f->aliases_len > 0);
    values_list(to, "aliases");
    for (size_t i = 0; i < f->aliases_len; i++) {
        values *item = values_add(to, "aliases");
        values_set(item, "index", code_uint(other + i, j->e->arena));
        values_set(item, "key", code_comment(f->aliases[i], j->e->arena));
    }
}

/* How a field with coercions is read: numbers and truth as they are meant to be, and again by
 * `retry` where they are not; text and models know no coercion; all else is for the tables. */
static reading read_lax(json_emitter *j, const field *f, const c_place *to, mc_str stem,
                        code *retry) {
    const code lax =
        code_printf(j->e->arena, "mc_fast_lax(in, value, %s, %s)", to->table, to->pointer);
    switch (f->type->kind) {
    case TYPE_BOOL:
    case TYPE_INT:
    case TYPE_UINT:
    case TYPE_FLOAT:
        *retry = lax;
        return read_into(j, f->type, "value", *to, stem);
    case TYPE_STR:
    case TYPE_MODEL:
        return read_into(j, f->type, "value", *to, stem);
    default:
        return (reading){lax, code_literal("")};
    }
}

static void add_field(json_emitter *j, values *to, const model *m, const field *f, mc_str stem,
                      size_t other) {
    mc_arena *arena = j->e->arena;
    mc_str own = mc_arena_printf(arena, "%s_%s", stem.data, f->c_name.data);
    const c_place place = field_place(j->e, m, f, "out");
    code retry = code_literal("");
    const reading read =
        f->lax ? read_lax(j, f, &place, own, &retry) : read_into(j, f->type, "value", place, own);
    values *item = values_add(to, "fields");
    values_set(item, "lax", retry);
    add_aliases(j, item, f, other);
    values_flag(item, "readonly", f->readonly);
    mc_str quoted = mc_arena_printf(arena, "\"%s\":", f->wire.data);
    mc_str number = name_join(name_join(m->c_name, MC_STR("field"), arena), f->c_name, arena);
    values_set(item, "c_const", (code){name_upper(number, arena)});
    values_set(item, "c_name", (code){f->c_name});
    values_set(item, "key", code_string(f->wire, arena));
    values_set(item, "quoted", code_string(quoted, arena));
    values_set(item, "quoted_len", code_uint(quoted.len, arena));
    values_set(item, "call", read.call);
    values_set(item, "fail", read.fail);
    values_set(item, "none", none_of(j, f));
    values_set(item, "word", code_uint(f->index / 64, arena));
    values_set(item, "bit", code_uint(f->index % 64, arena));
    values_flag(item, "nullable", f->nullable);
    values_flag(item, "has_flag", f->has_flag);
    values_flag(item, "boxed", f->boxed);
    values_flag(item, "required", f->required);
}

/* ---- models -------------------------------------------------------------------------------- */

/* Those of fields that are read always, or only with MC_READ_READONLY. */
static void add_required(const json_emitter *j, values *to, const char *list, const model *m,
                         bool readonly) {
    values_list(to, list);
    const size_t words = (m->len + 63) / 64;
    for (size_t word = 0; word < words; word++) {
        uint64_t bits = 0;
        for (const field *f = m->fields; f; f = f->next) {
            if (!f->required || f->readonly != readonly || f->index / 64 != word) continue;
            bits |= UINT64_C(1) << f->index % 64;
        }
        if (bits == 0) continue;
        values *item = values_add(to, list);
        values_set(item, "word", code_uint(word, j->e->arena));
        values_set(item, "bits",
                   code_printf(j->e->arena, "UINT64_C(0x%llX)", (unsigned long long)bits));
    }
}

static bool has_default(const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->default_value) return true;
    }
    return false;
}

static other_keys others_of(const model *m) {
    if (m->allow_extra) return OTHERS_KEPT;
    return m->forbid_extra ? OTHERS_FORBIDDEN : OTHERS_IGNORED;
}

static void add_model(json_emitter *j, const model *m) {
    if (!has_decoder(j->e, m)) return;
    mc_str stem = local_stem(j->e, without_package(j->e->unit, m->c_name));
    size_t len;
    const mc_str *keys = model_keys(j->e, m, &len);
    add_keys(j, keys, len, others_of(m), stem);
    values *to = values_add(j->root, "models_read");
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){m->c_name});
    values_flag(to, "has_default", has_default(m));
    values_flag(to, "forbid", m->forbid_extra);
    values_flag(to, "keeps", m->allow_extra);
    values_flag(to, "has_checks", m->checks != NULL);
    values_set(to, "given_words", given_words(j->e, m));
    values_list(to, "fields");
    size_t other = m->len;
    for (const field *f = m->fields; f; f = f->next) {
        add_field(j, to, m, f, stem, other);
        other += f->aliases_len;
    }
    add_required(j, to, "required", m, false);
    add_required(j, to, "required_readonly", m, true);
}

/* ---- the file ---------------------------------------------------------------------------------
 */

values *json_values(emitter *e, values *head) {
    json_emitter j = {.e = e, .root = head};
    const char *const lists[] = {"key_tables",  "enum_readers", "readers",
                                 "models_read", "tagged",       "untagged"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        values_list(head, lists[i]);
    }
    for (const model *m = e->unit->models; m; m = m->next) {
        add_model(&j, m);
    }
    for (const choice *c = e->unit->choices; c; c = c->next) {
        add_union_decoder(&j, c);
    }
    encoder_values(e, head);
    return head;
}
