/* decoder_unions.c - generated decoders: unions that a tag tells apart; which unions have one. */
#include "decoder.h"

#include "key_hash.h"

/* ---- which there are ----------------------------------------------------------------------- */

/* The tags of all members, in their order; false where some are no text, or too many. */
static bool collect_tags(const choice *c, mc_str tags[KEY_HASH_KEYS], size_t *len) {
    *len = 0;
    for (const union_case *k = c->cases; k; k = k->next) {
        for (size_t i = 0; i < (k->tags ? k->tags_len : 1); i++) {
            if (*len == KEY_HASH_KEYS || (k->tags && k->tags[i].kind != MC_STRING)) return false;
            tags[(*len)++] = k->tags ? mc_value_text(&k->tags[i]) : k->tag;
        }
    }
    return true;
}

static bool have_hashes(const choice *c) {
    mc_str tags[KEY_HASH_KEYS];
    size_t len;
    key_hash hash;
    if (!key_hash_find(&hash, &c->tag_key, 1)) return false;
    if (c->mode == UNION_ADJACENT && !key_hash_find(&hash, &c->content_key, 1)) return false;
    return collect_tags(c, tags, &len) && key_hash_find(&hash, tags, len);
}

/* Whether the decoders of all members know what to do with a tag that none of them has. */
static bool take_tag(emitter *e, const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        if (k->tags || k->type->kind != TYPE_MODEL || k->type->rules) return false;
        const model *m = k->type->model;
        if (!has_decoder(e, m) || has_key(m, c->tag_key)) return false;
    }
    return true;
}

static bool search_union(emitter *e, const choice *c) {
    if (c->mode == UNION_SMART || c->mode == UNION_FIRST) return untagged_has_decoder(e, c);
    if (!have_hashes(c)) return false;
    return c->mode == UNION_ADJACENT || c->tag_is_field || take_tag(e, c);
}

bool union_has_decoder(emitter *e, const choice *c) {
    if (e->small) return false;
    const int known = known_decoder(e, c->c_name);
    return known >= 0 ? known : remember_decoder(e, c->c_name, search_union(e, c));
}

/* ---- tagged -------------------------------------------------------------------------------- */

/* How a member is read, once its tag is known. */
static reading read_case(json_emitter *j, const choice *c, const union_case *k, size_t index,
                         mc_str stem) {
    const c_place to = member_place(j->e, c, k, index, "out");
    if (c->mode == UNION_INTERNAL && !c->tag_is_field) {
        return (reading){code_printf(j->e->arena, "%s_decode(in, at, &tag, %s)",
                                     k->type->model->c_name.data, to.pointer),
                         code_literal("")};
    }
    if (k->type->kind == TYPE_NULL) {
        return (reading){code_literal("mc_fast_nothing(at)"), code_literal("")};
    }
    mc_str own = mc_arena_printf(j->e->arena, "%s_%s", stem.data, k->c_name.data);
    return read_into(j, k->type, "at", to, own);
}

static size_t add_case(json_emitter *j, values *to, const choice *c, const union_case *k,
                       size_t index, mc_str stem, size_t first_tag) {
    const reading read = read_case(j, c, k, index, stem);
    values *item = values_add(to, "cases");
    values_set(item, "c_name", (code){k->c_name});
    values_set(item, "c_const", (code){k->c_const});
    values_set(item, "call", read.call);
    values_set(item, "fail", read.fail);
    values_flag(item, "boxed", k->boxed);
    values_flag(item, "is_level", is_union_level(k->type));
    values_flag(item, "is_last", c->mode == UNION_INTERNAL && !c->tag_is_field);
    values_list(item, "tags");
    const size_t len = k->tags ? k->tags_len : 1;
    for (size_t i = 0; i < len; i++) {
        values_set(values_add(item, "tags"), "index", code_uint(first_tag + i, j->e->arena));
    }
    return first_tag + len;
}

static void add_tagged(json_emitter *j, const choice *c, mc_str stem) {
    mc_arena *arena = j->e->arena;
    values *to = values_add(j->root, "tagged");
    mc_str quoted = mc_arena_printf(arena, "\"%s\"", c->tag_key.data);
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){c->c_name});
    values_set(to, "quoted", code_string(quoted, arena));
    values_set(to, "quoted_len", code_uint(quoted.len, arena));
    values_flag(to, "is_adjacent", c->mode == UNION_ADJACENT);
    values_flag(to, "tag_is_field", c->mode == UNION_INTERNAL && c->tag_is_field);
    values_flag(to, "goes_on", c->mode == UNION_INTERNAL && c->tag_is_field);
    values_list(to, "cases");
    size_t index = 0, tag = 0;
    for (const union_case *k = c->cases; k; k = k->next) {
        tag = add_case(j, to, c, k, index++, stem, tag);
    }
    mc_str *tags = mc_arena_array(arena, KEY_HASH_KEYS, sizeof *tags);
    size_t len;
    collect_tags(c, tags, &len);
    add_keys(j, tags, len, OTHERS_IGNORED, stem);
    if (c->mode != UNION_ADJACENT) return;
    mc_str content = mc_arena_printf(arena, "%s_Content", stem.data);
    add_keys(j, &c->content_key, 1, OTHERS_IGNORED, content);
}

void add_union_decoder(json_emitter *j, const choice *c) {
    if (!union_has_decoder(j->e, c)) return;
    mc_str stem = local_stem(j->e, without_package(j->e->unit, c->c_name));
    if (c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT) {
        add_tagged(j, c, stem);
    } else {
        add_untagged(j, c, stem);
    }
}
