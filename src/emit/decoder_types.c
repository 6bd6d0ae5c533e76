/* decoder_types.c - generated decoders: how the value of each type is read. */
#include "decoder.h"

#include "key_hash.h"

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

bool asks_runtime(const type *t) {
    for (const rule *one = t->rules; one; one = one->next) {
        const bool is_bound = is_number(t) && wrong_side(one->kind);
        const bool is_length = one->kind == RULE_MIN_LENGTH || one->kind == RULE_MAX_LENGTH;
        if (!is_bound && !is_length && one->kind != RULE_FINITE) return true;
    }
    return false;
}

/* Bounds and lengths are checked in place, all else by the runtime. */
static code failure(const json_emitter *j, const type *t, const c_place *to) {
    mc_buf fail = {0};
    for (const rule *one = t->rules; one; one = one->next) {
        const char *side = is_number(t) ? wrong_side(one->kind) : NULL;
        if (side && !always_holds(t, one)) {
            mc_buf_printf(&fail, " || %s %s %s", to->value, side, bound_of(j, t, one).text.data);
        }
    }
    if (!is_number(t)) add_length(j, &fail, t, to);
    if (asks_runtime(t))
        mc_buf_printf(&fail, " || !mc_fast_rules(in, %s, %s)", to->table, to->pointer);
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

bool has_enum_reader(const enumeration *one) {
    mc_str texts[KEY_HASH_KEYS];
    size_t len;
    key_hash hash;
    return enum_texts(one, texts, &len) && key_hash_find(&hash, texts, len);
}

/* The reader of an enum, made where it is first needed; false where there can be none. */
static bool enum_reader(json_emitter *j, const enumeration *one, mc_str *stem) {
    mc_str texts[KEY_HASH_KEYS];
    size_t len;
    key_hash hash;
    if (!enum_texts(one, texts, &len) || !key_hash_find(&hash, texts, len)) return false;
    *stem = local_stem(j->e, without_package(j->e->unit, one->c_name));
    if (!is_new(j, *stem)) return true;
    add_keys(j, texts, len, OTHERS_IGNORED, *stem);
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
    for (const field *f = t->items; f; f = f->next) {
        if (!is_plain(f->type)) return false;
    }
    return !t->rules && (!t->element || is_plain(t->element)) && (!t->key || is_plain(t->key));
}

bool is_union_level(const type *t) {
    return t->kind == TYPE_UNION && t->choice->mode != UNION_ADJACENT;
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
    if (t->kind == TYPE_OPTIONAL) {
        item.pointer = is_array ? "out->value" : "&out->value";
        item.value = "out->value";
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
    values_flag(to, "is_tuple", false);
    values_flag(to, "is_optional", t->kind == TYPE_OPTIONAL);
    values_flag(to, "is_level", is_union_level(t->element));
    values_set(to, "length", code_uint(t->length, arena));
    values_set(to, "lengths", lengths_of(j, t));
    values_set(to, "declaration", declare_item(j, t->element));
    values_set(to, "first", first_room(j, t, t->kind == TYPE_MAP ? "entry" : "item"));
}

/* What its items need comes before the tuple itself. */
static reading *read_items(json_emitter *j, const type *t, const char *table, mc_str stem) {
    mc_arena *arena = j->e->arena;
    size_t len = 0;
    for (const field *f = t->items; f; f = f->next) {
        len++;
    }
    reading *all = mc_arena_array(arena, len, sizeof *all);
    for (const field *f = t->items; f; f = f->next) {
        mc_str own = mc_arena_printf(arena, "%s->tuple->fields[%zu].type", table, f->index);
        mc_str inner = mc_arena_printf(arena, "%s_%s", stem.data, f->c_name.data);
        all[f->index] = read_into(j, f->type, "at", item_of_tuple(j->e, f, own.data), inner);
    }
    return all;
}

static void add_tuple_item(values *to, const field *f, const reading *read) {
    values *item = values_add(to, "fields");
    values_set(item, "c_name", (code){f->c_name});
    values_flag(item, "nullable", f->nullable);
    values_flag(item, "boxed", f->boxed);
    values_flag(item, "has_flag", f->has_flag);
    values_set(item, "call", read->call);
    values_set(item, "fail", read->fail);
}

static void add_tuple(json_emitter *j, const type *t, const char *table, mc_str stem) {
    const reading *items = read_items(j, t, table, stem);
    values *to = values_add(j->root, "readers");
    const char *const others[] = {"is_list", "is_map", "is_array", "is_optional"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        values_flag(to, others[i], false);
    }
    values_flag(to, "is_tuple", true);
    values_set(to, "stem", (code){stem});
    values_set(to, "label", code_comment(t->label, j->e->arena));
    values_set(to, "c_type", (code){t->c_type});
    values_list(to, "fields");
    for (const field *f = t->items; f; f = f->next) {
        add_tuple_item(to, f, &items[f->index]);
    }
}

static mc_str container_reader(json_emitter *j, const type *t, const char *table, mc_str stem) {
    /* Those without constraints are the same everywhere. */
    const bool shared = is_plain(t) && t->kind != TYPE_ARRAY;
    if (shared) stem = local_stem(j->e, without_package(j->e->unit, t->c_type));
    if (shared && !is_new(j, stem)) return stem;
    if (t->kind == TYPE_TUPLE) {
        add_tuple(j, t, table, stem);
    } else {
        add_container(j, t, table, stem);
    }
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
    case TYPE_TUPLE:
    case TYPE_OPTIONAL:
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
