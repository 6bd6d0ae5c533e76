/* emit_encode.c - PACKAGE_json.c: an encoder for each model and union, straight lines. */
#include "encoder.h"

/* ---- fields ------------------------------------------------------------------------------ */

/* When the field has a value; empty for always. */
static code presence(const encode_emitter *j, const field *f) {
    const char *name = f->c_name.data;
    if (f->has_flag && f->boxed) {
        return code_printf(j->e->arena, "value->has_%s && value->%s", name, name);
    }
    if (f->has_flag) return code_printf(j->e->arena, "value->has_%s", name);
    return f->boxed ? code_printf(j->e->arena, "value->%s", name) : code_literal("");
}

/** What is known at a place in a model's encoder. */
typedef struct progress {
    bool has_first; /* a key was certainly written */
    size_t run;     /* so many bytes since room was asked for */
} progress;

static void add_field(encode_emitter *j, values *to, const model *m, const field *f, mc_str stem,
                      progress *at) {
    mc_arena *arena = j->e->arena;
    mc_str own = mc_arena_printf(arena, "%s_%s", stem.data, f->c_name.data);
    const writing write = write_from(j, f->type, field_place(j->e, m, f, "value"), own);
    const code present = presence(j, f);
    const bool may_lack = present.text.len > 0;
    const bool must_have = !f->nullable && (f->required || f->default_value);
    const bool leaves_out = may_lack && !must_have && !f->nullable;
    mc_str key = mc_arena_printf(arena, ",%s:", quoted_json(j->e, f->wire).data);
    values *item = values_add(to, "fields");
    const size_t most = key.len + write.most;
    const bool asks = at->run + most > ENCODE_RUN;
    if (asks) at->run = 0;
    values_flag(item, "asks", asks);
    values_set(item, "key", code_string(key, arena));
    values_set(item, "key_len", code_uint(key.len, arena));
    values_flag(item, "is_first", !at->has_first);
    values_set(item, "present", present);
    values_flag(item, "must_have", may_lack && must_have);
    values_flag(item, "leaves_out", leaves_out);
    values_flag(item, "writes_null", may_lack && f->nullable);
    values_set(item, "call", write.call);
    values_flag(item, "checks", write.checks);
    if (!leaves_out) at->has_first = true;
    /* Without a value it is as long as its key, and null. */
    const bool is_fresh = write.checks && write.most == 0 && (!may_lack || must_have);
    at->run = is_fresh ? 0 : at->run + most + 4;
}

static void add_model(encode_emitter *j, const model *m) {
    if (!has_encoder(j->e, m)) return;
    mc_str stem = local_stem(j->e, without_package(j->e->unit, m->c_name));
    values *to = values_add(j->root, "models_written");
    values_set(to, "c_name", (code){m->c_name});
    values_list(to, "fields");
    progress at = {0};
    size_t written = 0;
    for (const field *f = m->fields; f; f = f->next) {
        if (f->writeonly) continue;
        add_field(j, to, m, f, stem, &at);
        written++;
    }
    values_flag(to, "is_empty", written == 0);
}

/* ---- unions -------------------------------------------------------------------------------- */

static bool has_key(const model *m, mc_str key) {
    for (const field *f = m->fields; f; f = f->next) {
        if (mc_str_equal(f->wire, key)) return true;
    }
    return false;
}

/* {"kind":"cat" in front of the member's own keys. */
static writing write_tagged(const encode_emitter *j, const choice *c, const union_case *k,
                            const char *pointer) {
    mc_arena *arena = j->e->arena;
    mc_str tag = mc_arena_printf(arena, "{%s:%s", quoted_json(j->e, c->tag_key).data,
                                 quoted_json(j->e, k->tag).data);
    const bool is_plain = k->type->kind == TYPE_MODEL && has_encoder(j->e, k->type->model) &&
                          !has_key(k->type->model, c->tag_key) && tag.len <= ENCODE_TEXT;
    if (!is_plain) {
        return (writing){
            code_printf(arena, "mc_put_value(to, at, &%s_mctype, value)", c->c_name.data), true, 0};
    }
    return (writing){code_printf(arena, "%s_encode(to, at, MC_STR(%s), %s)",
                                 k->type->model->c_name.data, code_string(tag, arena).text.data,
                                 pointer),
                     true, 0};
}

static writing write_member(encode_emitter *j, const choice *c, const union_case *k, size_t index,
                            mc_str stem) {
    const c_place from = member_place(j->e, c, k, index, "value");
    const bool writes_tag = c->mode == UNION_INTERNAL && !c->tag_is_field;
    if (writes_tag && k->type->kind != TYPE_UNION) return write_tagged(j, c, k, from.pointer);
    if (k->type->kind == TYPE_NULL) {
        return (writing){code_literal("mc_put_text(at, \"null\", 4)"), false, 4};
    }
    mc_str own = mc_arena_printf(j->e->arena, "%s_%s", stem.data, k->c_name.data);
    return write_from(j, k->type, from, own);
}

static void add_case(encode_emitter *j, values *to, const choice *c, const union_case *k,
                     size_t index, mc_str stem) {
    mc_arena *arena = j->e->arena;
    const writing write = write_member(j, c, k, index, stem);
    values *item = values_add(to, "cases");
    values_set(item, "c_const", (code){k->c_const});
    values_set(item, "c_name", (code){k->c_name});
    values_flag(item, "boxed", k->boxed);
    values_set(item, "call", write.call);
    values_flag(item, "checks", write.checks);
    const bool is_adjacent = c->mode == UNION_ADJACENT;
    values_flag(item, "is_adjacent", is_adjacent);
    /* As the tables count levels. */
    values_flag(item, "is_level",
                k->type->kind == TYPE_UNION && k->type->choice->mode != UNION_ADJACENT);
    mc_str front =
        mc_arena_printf(arena, "{%s:%s,%s:", quoted_json(j->e, c->tag_key).data,
                        quoted_json(j->e, k->tag).data, quoted_json(j->e, c->content_key).data);
    if (!is_adjacent) front = MC_STR("");
    values_set(item, "front", code_string(front, arena));
    values_set(item, "front_len", code_uint(front.len, arena));
}

static bool has_long_tags(const encode_emitter *j, const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        const size_t len = quoted_json(j->e, c->tag_key).len + quoted_json(j->e, k->tag).len +
                           quoted_json(j->e, c->content_key).len;
        if (len > ENCODE_TEXT) return true;
    }
    return false;
}

static void add_union(encode_emitter *j, const choice *c) {
    mc_str stem = local_stem(j->e, without_package(j->e->unit, c->c_name));
    values *to = values_add(j->root, "unions_written");
    values_set(to, "c_name", (code){c->c_name});
    const bool is_for_tables = c->mode == UNION_ADJACENT && has_long_tags(j, c);
    values_flag(to, "by_tables", is_for_tables);
    values_list(to, "cases");
    size_t index = 0;
    for (const union_case *k = c->cases; k && !is_for_tables; k = k->next) {
        add_case(j, to, c, k, index++, stem);
    }
}

/* ---- the file ---------------------------------------------------------------------------------
 */

void encoder_values(emitter *e, values *head) {
    encode_emitter j = {.e = e, .root = head};
    const char *const lists[] = {"enum_names", "writers", "models_written", "unions_written"};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        values_list(head, lists[i]);
    }
    for (const model *m = e->unit->models; m; m = m->next) {
        add_model(&j, m);
    }
    for (const choice *c = e->unit->choices; c && !e->small; c = c->next) {
        add_union(&j, c);
    }
}
