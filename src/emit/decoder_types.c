/* decoder_types.c - generated decoders: how the value of each type is read. */
#include "decoder.h"

#include "key_hash.h"

/* ---- keys ----------------------------------------------------------------------------- */

const mc_str *model_keys(const emitter *e, const model *m) {
    mc_str *keys = mc_arena_array(e->arena, m->len, sizeof *keys);
    for (const field *f = m->fields; f; f = f->next) {
        keys[f->index] = f->wire;
    }
    return keys;
}

/* What is known of a declaration is kept: to search for a hash again and again would take long. */
static const char known_yes, known_no;

static bool remember(void **known, bool has) {
    *known = (void *)(has ? &known_yes : &known_no);
    return has;
}

/* What only the tables know: several keys of one field, fields that are not read or laxly. */
static bool is_for_tables(const model *m) {
    if (m->allow_extra || m->lax) return true;
    for (const field *f = m->fields; f; f = f->next) {
        if (f->aliases_len > 0 || f->readonly || f->lax) return true;
    }
    return false;
}

bool has_decoder(emitter *e, const model *m) {
    if (e->small) return false;
    void **known = name_table_at(&e->decoders, m->c_name, e->arena);
    if (*known) return *known == &known_yes;
    key_hash hash;
    return remember(known, !is_for_tables(m) && key_hash_find(&hash, model_keys(e, m), m->len));
}

static bool has_key(const model *m, mc_str key) {
    for (const field *f = m->fields; f; f = f->next) {
        if (mc_str_equal(f->wire, key)) return true;
    }
    return false;
}

static bool search_union(emitter *e, const choice *c) {
    mc_str tags[KEY_HASH_KEYS];
    size_t len = 0;
    key_hash hash;
    if (c->mode != UNION_INTERNAL || c->tag_is_field) return false;
    if (!key_hash_find(&hash, &c->tag_key, 1)) return false;
    for (const union_case *k = c->cases; k; k = k->next) {
        if (len == KEY_HASH_KEYS || k->tags) return false;
        if (k->type->kind != TYPE_MODEL || k->type->rules) return false;
        const model *m = k->type->model;
        if (!has_decoder(e, m) || has_key(m, c->tag_key)) return false;
        tags[len++] = k->tag;
    }
    return key_hash_find(&hash, tags, len);
}

bool union_has_decoder(emitter *e, const choice *c) {
    if (e->small) return false;
    void **known = name_table_at(&e->decoders, c->c_name, e->arena);
    if (*known) return *known == &known_yes;
    const bool has = search_union(e, c);
    return remember(name_table_at(&e->decoders, c->c_name, e->arena), has);
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

void add_keys(json_emitter *j, const mc_str *keys, size_t len, bool forbid, mc_str stem) {
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
    values_flag(to, "forbid", forbid);
}

/* ---- constraints ------------------------------------------------------------------------ */

/* Whether this is the first call for the name: a reader that all share is made once. */
static bool is_new(json_emitter *j, mc_str name) {
    void **known = name_table_at(&j->shared, name, j->e->arena);
    const bool first = *known == NULL;
    *known = j;
    return first;
}

static code bound_of(const json_emitter *j, const type *t, const rule *one) {
    mc_arena *arena = j->e->arena;
    if (t->kind == TYPE_FLOAT) return code_double(one->bound.as.number, t->bits, arena);
    if (t->kind == TYPE_UINT) return code_uint(one->bound.as.uinteger, arena);
    return code_int(one->bound.as.integer, arena);
}

/* What a value must not be; NULL where a rule is none of a bound. */
static const char *wrong_side(rule_kind kind) {
    switch (kind) {
    case RULE_LE:
        return ">";
    case RULE_LT:
        return ">=";
    case RULE_GE:
        return "<";
    case RULE_GT:
        return "<=";
    default:
        return NULL;
    }
}

static bool is_text(const type *t) {
    return t->kind == TYPE_STR || t->kind == TYPE_URL || t->kind == TYPE_EMAIL;
}

static bool is_number(const type *t) {
    return t->kind == TYPE_INT || t->kind == TYPE_UINT || t->kind == TYPE_FLOAT;
}

/* No value of the C type is below this bound: a compiler would say so. */
static bool always_holds(const type *t, const rule *one) {
    return t->kind == TYPE_UINT && one->kind == RULE_GE && one->bound.as.uinteger == 0;
}

static void add_length(const json_emitter *j, mc_buf *fail, const type *t, const c_place *to) {
    uint64_t min = 0, max = UINT64_MAX;
    for (const rule *one = t->rules; one; one = one->next) {
        /* Lengths count what is left: the runtime checks them after it. */
        if (one->kind == RULE_STRIP) return;
        if (one->kind == RULE_MIN_LENGTH) min = (uint64_t)one->bound.as.integer;
        if (one->kind == RULE_MAX_LENGTH) max = (uint64_t)one->bound.as.integer;
    }
    if (min == 0 && max == UINT64_MAX) return;
    if (is_text(t)) {
        const char *top = max == UINT64_MAX ? "SIZE_MAX" : code_uint(max, j->e->arena).text.data;
        mc_buf_printf(fail, " || !mc_fast_length(%s, %s, %s)", to->value,
                      code_uint(min, j->e->arena).text.data, top);
        return;
    }
    const char *pointer = to->pointer;
    if (min > 0) {
        mc_buf_printf(fail, " || (%s)->len < %s", pointer, code_uint(min, j->e->arena).text.data);
    }
    if (max < UINT64_MAX) {
        mc_buf_printf(fail, " || (%s)->len > %s", pointer, code_uint(max, j->e->arena).text.data);
    }
}

/* Bounds and lengths are checked in place, all else by the runtime. */
static code failure(const json_emitter *j, const type *t, const c_place *to) {
    mc_buf fail = {0};
    bool others = false;
    for (const rule *one = t->rules; one; one = one->next) {
        const char *side = is_number(t) ? wrong_side(one->kind) : NULL;
        if (side && !always_holds(t, one)) {
            mc_buf_printf(&fail, " || %s %s %s", to->value, side, bound_of(j, t, one).text.data);
        }
        const bool is_length = one->kind == RULE_MIN_LENGTH || one->kind == RULE_MAX_LENGTH;
        others = others || (!side && !is_length && one->kind != RULE_FINITE);
    }
    if (!is_number(t)) add_length(j, &fail, t, to);
    if (others) mc_buf_printf(&fail, " || !mc_fast_rules(in, %s, %s)", to->table, to->pointer);
    code text = {mc_arena_str(j->e->arena, mc_buf_str(&fail))};
    mc_buf_free(&fail);
    return text;
}

/* ---- enums ------------------------------------------------------------------------------- */

static bool enum_texts(const enumeration *one, mc_str *texts, size_t *len) {
    *len = 0;
    for (const enum_value *v = one->values; v; v = v->next) {
        if (*len == KEY_HASH_KEYS) return false;
        texts[(*len)++] = v->wire;
    }
    return !one->by_number && !one->is_mixed;
}

/* The reader of an enum, made where it is first needed; false where there can be none. */
static bool enum_reader(json_emitter *j, const enumeration *one, mc_str *stem) {
    mc_str texts[KEY_HASH_KEYS];
    size_t len;
    key_hash hash;
    if (!enum_texts(one, texts, &len) || !key_hash_find(&hash, texts, len)) return false;
    *stem = local_stem(j->e, without_package(j->e->unit, one->c_name));
    if (!is_new(j, *stem)) return true;
    add_keys(j, texts, len, false, *stem);
    values *to = values_add(j->root, "enum_readers");
    values_set(to, "stem", (code){*stem});
    values_set(to, "c_name", (code){one->c_name});
    values_list(to, "values");
    for (const enum_value *v = one->values; v; v = v->next) {
        values *item = values_add(to, "values");
        values_set(item, "c_const", (code){v->c_const});
        values_set(item, "text", code_string(v->wire, j->e->arena));
    }
    return true;
}

/* ---- containers ---------------------------------------------------------------------------- */

static bool is_plain(const type *t) {
    return !t->rules && (!t->element || is_plain(t->element)) && (!t->key || is_plain(t->key));
}

/* Keys that are numbers or have constraints are read by the table of the map. */
static bool has_plain_keys(const type *t) {
    return !t->key || (t->key->kind == TYPE_STR && !t->key->rules);
}

static c_place item_place(const json_emitter *j, const type *t, const char *table) {
    mc_arena *arena = j->e->arena;
    const bool is_array = t->element->kind == TYPE_ARRAY;
    c_place item = {.pointer = is_array ? "*item" : "item", .value = "*item"};
    item.table = code_printf(arena, "%s->items->type", table).text.data;
    if (t->kind == TYPE_MAP) {
        item.pointer = is_array ? "entry->value" : "&entry->value";
        item.value = "entry->value";
    }
    if (t->kind == TYPE_ARRAY) {
        item.pointer = is_array ? "out[i]" : "&out[i]";
        item.value = "out[i]";
    }
    return item;
}

/* "[3][2]" for an array of arrays. */
static code lengths_of(const json_emitter *j, const type *t) {
    mc_buf out = {0};
    for (; t->kind == TYPE_ARRAY; t = t->element) {
        mc_buf_printf(&out, "[%llu]", (unsigned long long)t->length);
    }
    code text = {mc_arena_str(j->e->arena, mc_buf_str(&out))};
    mc_buf_free(&out);
    return text;
}

/* "double (*item)[2]" for arrays in a list. */
static code declare_item(const json_emitter *j, const type *t) {
    code lengths = lengths_of(j, t);
    return code_printf(j->e->arena, lengths.text.len > 0 ? "%s (*item)%s" : "%s *item%s",
                       t->c_type.data, lengths.text.data);
}

/* How many items a list gets room for at first: all that it may have, where those are few. */
static code first_room(const json_emitter *j, const type *t, const char *item) {
    for (const rule *one = t->rules; one; one = one->next) {
        if (one->kind != RULE_MAX_LENGTH || one->bound.as.integer < 1) continue;
        if (one->bound.as.integer <= 8) return code_int(one->bound.as.integer, j->e->arena);
    }
    return code_printf(j->e->arena, "MC_FAST_FIRST(%s)", item);
}

static void add_container(json_emitter *j, const type *t, const char *table, mc_str stem) {
    mc_arena *arena = j->e->arena;
    const c_place item = item_place(j, t, table);
    mc_str inner = mc_arena_printf(arena, "%s_Item", stem.data);
    const reading read = read_into(j, t->element, "at", item, inner);
    values *to = values_add(j->root, "readers");
    values_set(to, "stem", (code){stem});
    values_set(to, "label", code_comment(t->label, arena));
    values_set(to, "c_type", (code){t->c_type});
    values_set(to, "item", (code){t->element->c_type});
    values_set(to, "call", read.call);
    values_set(to, "fail", read.fail);
    values_flag(to, "is_list", t->kind == TYPE_LIST || t->kind == TYPE_SET);
    values_flag(to, "is_set", t->kind == TYPE_SET);
    values_flag(to, "typed_keys", !has_plain_keys(t));
    values_set(to, "table", code_printf(arena, "%s", table));
    values_flag(to, "is_map", t->kind == TYPE_MAP);
    values_flag(to, "is_array", t->kind == TYPE_ARRAY);
    values_set(to, "length", code_uint(t->length, arena));
    values_set(to, "lengths", lengths_of(j, t));
    values_set(to, "declaration", declare_item(j, t->element));
    values_set(to, "first", first_room(j, t, t->kind == TYPE_MAP ? "entry" : "item"));
}

static mc_str container_reader(json_emitter *j, const type *t, const char *table, mc_str stem) {
    /* Those without constraints are the same everywhere. */
    const bool shared = is_plain(t) && t->kind != TYPE_ARRAY;
    if (shared) stem = local_stem(j->e, without_package(j->e->unit, t->c_type));
    if (!shared || is_new(j, stem)) add_container(j, t, table, stem);
    return stem;
}

/* ---- any type ------------------------------------------------------------------------------- */

static code call_reader(const json_emitter *j, mc_str stem, const char *from, const c_place *to) {
    return code_printf(j->e->arena, "read_%s(in, %s, %s)", stem.data, from, to->pointer);
}

static code call_piece(const json_emitter *j, const char *piece, const char *from,
                       const c_place *to) {
    return code_printf(j->e->arena, "mc_fast_%s(in, %s, %s)", piece, from, to->pointer);
}

/* One of the types of modelc/types.h, read from its text. */
static code call_scalar(const json_emitter *j, const type *t, const char *from, const c_place *to) {
    static const char *const names[] = {
        [TYPE_DATE] = "date", [TYPE_TIME] = "time",         [TYPE_DATETIME] = "datetime",
        [TYPE_UUID] = "uuid", [TYPE_DURATION] = "duration", [TYPE_DECIMAL] = "decimal",
        [TYPE_IPV4] = "ipv4", [TYPE_IPV6] = "ipv6",         [TYPE_BYTES] = "bytes",
        [TYPE_URL] = "url",   [TYPE_EMAIL] = "email"};
    return code_printf(j->e->arena, "mc_fast_scalar(in, %s, &mc_type_%s, %s)", from, names[t->kind],
                       to->pointer);
}

/* The reader of a type that fast decoders know; empty for all others. */
static code call_of(json_emitter *j, const type *t, const char *from, const c_place *to,
                    mc_str stem) {
    mc_arena *arena = j->e->arena;
    if (is_runtime_scalar(t)) return call_scalar(j, t, from, to);
    switch (t->kind) {
    case TYPE_BOOL:
        return call_piece(j, "bool", from, to);
    case TYPE_STR:
        return call_piece(j, "str", from, to);
    case TYPE_INT:
    case TYPE_UINT:
    case TYPE_FLOAT: {
        const char letter = t->kind == TYPE_INT ? 'i' : t->kind == TYPE_UINT ? 'u' : 'f';
        return call_piece(j, code_printf(arena, "%c%u", letter, t->bits).text.data, from, to);
    }
    case TYPE_ENUM:
        if (t->enumeration->by_number && !t->enumeration->is_mixed) {
            return code_printf(arena, "mc_fast_numbered(in, %s, %s, %s)", from, to->table,
                               to->pointer);
        }
        if (!enum_reader(j, t->enumeration, &stem)) break;
        return call_reader(j, stem, from, to);
    case TYPE_MAP:
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
        return call_reader(j, container_reader(j, t, to->table, stem), from, to);
    case TYPE_MODEL:
        if (!has_decoder(j->e, t->model)) break;
        return code_printf(arena, "%s_decode(in, %s, NULL, %s)", t->model->c_name.data, from,
                           to->pointer);
    case TYPE_UNION:
        if (!union_has_decoder(j->e, t->choice)) break;
        return code_printf(arena, "%s_decode(in, %s, %s)", t->choice->c_name.data, from,
                           to->pointer);
    default:
        break;
    }
    return code_literal("");
}

reading read_into(json_emitter *j, const type *t, const char *from, c_place to, mc_str stem) {
    reading result = {call_of(j, t, from, &to, stem), code_literal("")};
    if (result.call.text.len > 0) {
        result.fail = failure(j, t, &to);
    } else {
        result.call =
            code_printf(j->e->arena, "mc_fast_value(in, %s, %s, %s)", from, to.table, to.pointer);
    }
    return result;
}
