/* decoder_keys.c - generated decoders: the keys of models and the tables that find them; which
 * models have a decoder. */
#include "decoder.h"

#include "key_hash.h"

mc_str *model_keys(const emitter *e, const model *m, size_t *len) {
    *len = m->len;
    for (const field *f = m->fields; f; f = f->next) {
        *len += f->aliases_len;
    }
    mc_str *keys = mc_arena_array(e->arena, *len, sizeof *keys);
    size_t other = m->len;
    for (const field *f = m->fields; f; f = f->next) {
        keys[f->index] = f->wire;
        for (size_t i = 0; i < f->aliases_len; i++) {
            keys[other++] = f->aliases[i];
        }
    }
    return keys;
}

/* What is known of a declaration is kept: to search for a hash again and again would take long. */
static const char known_yes, known_no;

int known_decoder(emitter *e, mc_str c_name) {
    void **known = name_table_at(&e->decoders, c_name, e->arena);
    if (!*known) return -1;
    return *known == &known_yes;
}

bool remember_decoder(emitter *e, mc_str c_name, bool has) {
    *name_table_at(&e->decoders, c_name, e->arena) = (void *)(has ? &known_yes : &known_no);
    return has;
}

bool has_decoder(emitter *e, const model *m) {
    if (e->small) return false;
    const int known = known_decoder(e, m->c_name);
    if (known >= 0) return known;
    key_hash hash;
    size_t len;
    const mc_str *keys = model_keys(e, m, &len);
    return remember_decoder(e, m->c_name, key_hash_find(&hash, keys, len));
}

bool has_key(const model *m, mc_str key) {
    for (const field *f = m->fields; f; f = f->next) {
        if (mc_str_equal(f->wire, key)) return true;
    }
    return false;
}

/* Sixteen on a line. */
static void add_slots(json_emitter *j, values *to, const key_hash *hash) {
    values_list(to, "slots");
    for (size_t start = 0; start < (size_t)1 << hash->bits; start += 16) {
        mc_buf line = {0};
        for (size_t i = start; i < start + 16 && i < (size_t)1 << hash->bits; i++) {
            mc_buf_printf(&line, "%s%u,", i > start ? " " : "", hash->slots[i]);
        }
        values_set(values_add(to, "slots"), "line",
                   (code){mc_arena_str(j->e->arena, mc_buf_str(&line))});
        mc_buf_free(&line);
    }
}

void add_keys(json_emitter *j, const mc_str *keys, size_t len, other_keys others, mc_str stem) {
    key_hash hash;
    key_hash_find(&hash, keys, len);
    values *to = values_add(j->root, "key_tables");
    values_set(to, "stem", (code){stem});
    values_list(to, "keys");
    for (size_t i = 0; i < len; i++) {
        values *key = values_add(to, "keys");
        values_set(key, "len", code_uint(keys[i].len, j->e->arena));
        values_set(key, "text", code_string(keys[i], j->e->arena));
    }
    add_slots(j, to, &hash);
    values_set(to, "len", code_uint(len, j->e->arena));
    values_set(to, "bits", code_uint(hash.bits, j->e->arena));
    values_set(to, "first", code_uint(hash.first, j->e->arena));
    values_set(to, "second", code_uint(hash.second, j->e->arena));
    values_set(to, "factor", code_printf(j->e->arena, "0x%08X", (unsigned)hash.factor));
    values_flag(to, "forbid", others == OTHERS_FORBIDDEN);
    values_flag(to, "keep", others == OTHERS_KEPT);
}
