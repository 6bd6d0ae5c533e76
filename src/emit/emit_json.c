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

static void add_field(json_emitter *j, values *to, const model *m, const field *f, mc_str stem) {
    mc_arena *arena = j->e->arena;
    mc_str own = mc_arena_printf(arena, "%s_%s", stem.data, f->c_name.data);
    const reading read = read_into(j, f->type, "value", field_place(j->e, m, f, "out"), own);
    values *item = values_add(to, "fields");
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

static void add_required(const json_emitter *j, values *to, const model *m) {
    values_list(to, "required");
    const size_t words = (m->len + 63) / 64;
    for (size_t word = 0; word < words; word++) {
        uint64_t bits = 0;
        for (const field *f = m->fields; f; f = f->next) {
            if (f->required && f->index / 64 == word) bits |= UINT64_C(1) << f->index % 64;
        }
        if (bits == 0) continue;
        values *item = values_add(to, "required");
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

static void add_model(json_emitter *j, const model *m) {
    if (!has_decoder(j->e, m)) return;
    mc_str stem = local_stem(j->e, without_package(j->e->unit, m->c_name));
    add_keys(j, model_keys(j->e, m), m->len, m->forbid_extra, stem);
    values *to = values_add(j->root, "models_read");
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){m->c_name});
    values_flag(to, "has_default", has_default(m));
    values_flag(to, "has_checks", m->checks != NULL);
    values_set(to, "given_words", given_words(j->e, m));
    values_list(to, "fields");
    for (const field *f = m->fields; f; f = f->next) {
        add_field(j, to, m, f, stem);
    }
    add_required(j, to, m);
}

/* ---- unions -------------------------------------------------------------------------------- */

static void add_case(const json_emitter *j, values *to, const choice *c, const union_case *k,
                     size_t index) {
    values *item = values_add(to, "cases");
    values_set(item, "index", code_uint(index, j->e->arena));
    values_set(item, "c_name", (code){k->c_name});
    values_set(item, "c_const", (code){k->c_const});
    values_set(item, "model", (code){k->type->model->c_name});
    const c_place member = member_place(j->e, c, k, index, "out");
    values_set(item, "pointer", code_printf(j->e->arena, "%s", member.pointer));
    values_flag(item, "boxed", k->boxed);
}

static void add_union(json_emitter *j, const choice *c) {
    if (!union_has_decoder(j->e, c)) return;
    mc_arena *arena = j->e->arena;
    mc_str stem = local_stem(j->e, without_package(j->e->unit, c->c_name));
    values *to = values_add(j->root, "tagged");
    mc_str quoted = mc_arena_printf(arena, "\"%s\"", c->tag_key.data);
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){c->c_name});
    values_set(to, "quoted", code_string(quoted, arena));
    values_set(to, "quoted_len", code_uint(quoted.len, arena));
    values_list(to, "cases");
    size_t len = 0;
    for (const union_case *k = c->cases; k; k = k->next) {
        add_case(j, to, c, k, len++);
    }
    mc_str *tags = mc_arena_array(arena, len, sizeof *tags);
    len = 0;
    for (const union_case *k = c->cases; k; k = k->next) {
        tags[len++] = k->tag;
    }
    add_keys(j, tags, len, false, stem);
}

/* ---- the file ---------------------------------------------------------------------------------
 */

values *json_values(emitter *e, values *head) {
    json_emitter j = {.e = e, .root = head};
    const char *const lists[] = {"key_tables", "enum_readers", "readers", "models_read", "tagged"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        values_list(head, lists[i]);
    }
    for (const model *m = e->unit->models; m; m = m->next) {
        add_model(&j, m);
    }
    for (const choice *c = e->unit->choices; c; c = c->next) {
        add_union(&j, c);
    }
    encoder_values(e, head);
    return head;
}
