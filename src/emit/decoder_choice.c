/* decoder_choice.c - generated decoders: unions without a tag. A value's first bytes say which
 * members it may be; where these are several, the one that the tables would choose is tried first,
 * or, of models, the one whose keys it has. What is not certain is left to the tables. */
#include "decoder.h"

#include "key_hash.h"

#include <modelc/fast.h>

/* ---- what a member takes ------------------------------------------------------------------- */

/** How well a member takes a kind of value: as the tables measure it, in convert_*.c. */
typedef enum fit {
    FIT_NONE,
    FIT_LAX,
    FIT_STRICT,
    FIT_EXACT,
    FIT_UNSURE /* depends on the value */
} fit;

static fit fit_of_enum(const enumeration *one, mc_fast_kind kind) {
    const bool is_number = kind == MC_FAST_INTEGER || kind == MC_FAST_FRACTION;
    if (one->is_mixed) return FIT_UNSURE;
    if (one->by_number ? !is_number : kind != MC_FAST_STRING) return FIT_NONE;
    return one->is_literal && kind != MC_FAST_FRACTION ? FIT_EXACT : FIT_LAX;
}

static fit fit_of_scalar(const type *t, mc_fast_kind kind) {
    const bool is_number = kind == MC_FAST_INTEGER || kind == MC_FAST_FRACTION;
    if (t->kind == TYPE_DECIMAL && is_number) return FIT_STRICT;
    if (kind != MC_FAST_STRING) return FIT_NONE;
    return t->kind == TYPE_URL ? FIT_LAX : FIT_STRICT;
}

static bool is_tagged(const choice *c) {
    return c->mode == UNION_INTERNAL || c->mode == UNION_ADJACENT;
}

static fit fit_of(const type *t, mc_fast_kind kind) {
    if (is_runtime_scalar(t)) return fit_of_scalar(t, kind);
    switch (t->kind) {
    case TYPE_BOOL:
        return kind == MC_FAST_BOOL ? FIT_EXACT : FIT_NONE;
    case TYPE_INT:
    case TYPE_UINT:
        if (kind == MC_FAST_FRACTION) return FIT_LAX;
        return kind == MC_FAST_INTEGER ? FIT_EXACT : FIT_NONE;
    case TYPE_FLOAT:
        if (kind == MC_FAST_INTEGER) return FIT_STRICT;
        return kind == MC_FAST_FRACTION ? FIT_EXACT : FIT_NONE;
    case TYPE_STR:
        return kind == MC_FAST_STRING ? FIT_STRICT : FIT_NONE;
    case TYPE_ENUM:
        return fit_of_enum(t->enumeration, kind);
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_ARRAY:
    case TYPE_TUPLE:
        return kind == MC_FAST_ARRAY ? FIT_UNSURE : FIT_NONE;
    case TYPE_MAP:
    case TYPE_MODEL:
        return kind == MC_FAST_OBJECT ? FIT_UNSURE : FIT_NONE;
    case TYPE_NULL:
        return FIT_NONE;
    case TYPE_UNION:
        return is_tagged(t->choice) && kind != MC_FAST_OBJECT ? FIT_NONE : FIT_UNSURE;
    default:
        return FIT_UNSURE;
    }
}

/* Whether a value that its piece refuses is surely none of it: what needs memory, or a pattern,
 * may fail for other reasons. Of strings only where they have no escapes. */
static bool refuses_surely(const type *t) {
    if (asks_runtime(t)) return false;
    switch (t->kind) {
    case TYPE_BOOL:
    case TYPE_INT:
    case TYPE_UINT:
    case TYPE_DATE:
    case TYPE_TIME:
    case TYPE_DATETIME:
    case TYPE_DURATION:
    case TYPE_UUID:
    case TYPE_IPV4:
    case TYPE_IPV6:
        return true;
    case TYPE_ENUM:
        return t->enumeration->by_number || has_enum_reader(t->enumeration);
    default:
        return false;
    }
}

/* ---- the members for one kind of value ----------------------------------------------------- */

/** More are for the tables. */
#define MEMBERS 32

typedef struct member {
    const union_case *one;
    size_t index;
    fit fit;
} member;

/** The members that take a kind of value, the one first that is to be tried first. */
typedef struct members {
    member all[MEMBERS];
    size_t len;
    bool is_unsure;
} members;

/* Behind those that fit as well. */
static void insert(members *to, member new, bool sorted) {
    size_t at = to->len++;
    for (; sorted && at > 0 && to->all[at - 1].fit < new.fit; at--) {
        to->all[at] = to->all[at - 1];
    }
    to->all[at] = new;
}

static bool find_members(members *to, const choice *c, mc_fast_kind kind) {
    *to = (members){.len = 0};
    size_t index = 0;
    for (const union_case *k = c->cases; k; k = k->next, index++) {
        const fit how = fit_of(k->type, kind);
        if (how == FIT_NONE) continue;
        if (to->len == MEMBERS) return false;
        to->is_unsure = to->is_unsure || how == FIT_UNSURE;
        insert(to, (member){k, index, how}, c->mode == UNION_SMART);
    }
    return to->len > 0;
}

/* ---- models -------------------------------------------------------------------------------- */

static bool holds_models(const type *t) {
    for (const field *f = t->items; f; f = f->next) {
        if (holds_models(f->type)) return true;
    }
    if (t->element && holds_models(t->element)) return true;
    return t->kind == TYPE_MODEL || t->kind == TYPE_UNION;
}

/* Whether its keys are those that its value is read from, each from one. */
static bool is_simple(const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->aliases_len > 0 || f->readonly) return false;
    }
    return true;
}

static bool needs_key_beyond(const model *m, const model *other) {
    for (const field *f = m->fields; f; f = f->next) {
        if (f->required && !has_key(other, f->wire)) return true;
    }
    return false;
}

/* The tables choose the member of which most fields are given, those within counted; and a look at
 * the keys passes over the values of those that several members have. */
static bool shares_no_models(const model *m, const model *other) {
    for (const field *f = m->fields; f; f = f->next) {
        if (has_key(other, f->wire) && holds_models(f->type)) return false;
    }
    return true;
}

/* Whether an object of `m`, with a key that `m` alone has and none that only others have, is not
 * `other`: that lacks a key, or has fewer fields given. */
static bool wins(const choice *c, const member *m, const member *other) {
    const model *winner = m->one->type->model, *loser = other->one->type->model;
    if (!shares_no_models(winner, loser) || !shares_no_models(loser, winner)) return false;
    if (needs_key_beyond(loser, winner)) return true;
    return c->mode == UNION_SMART || m->index < other->index;
}

/* Whether members are models that are told apart by their keys. */
static bool are_told(emitter *e, const choice *c, const members *all) {
    for (size_t i = 0; i < all->len; i++) {
        const type *t = all->all[i].one->type;
        if (t->kind != TYPE_MODEL || t->rules) return false;
        if (!has_decoder(e, t->model) || !is_simple(t->model)) return false;
        for (size_t j = 0; j < all->len; j++) {
            if (all->all[j].one->type->kind != TYPE_MODEL) return false;
            if (i != j && !wins(c, &all->all[i], &all->all[j])) return false;
        }
    }
    return true;
}

/** The keys of several models: each once, with the member that alone has it. */
typedef struct told_keys {
    mc_str keys[KEY_HASH_KEYS];
    uint8_t members[KEY_HASH_KEYS];
    size_t len;
} told_keys;

static bool add_told_key(told_keys *to, mc_str key, size_t index) {
    for (size_t i = 0; i < to->len; i++) {
        if (!mc_str_equal(to->keys[i], key)) continue;
        to->members[i] = MC_FAST_SHARED;
        return true;
    }
    if (to->len == KEY_HASH_KEYS) return false;
    to->keys[to->len] = key;
    to->members[to->len++] = (uint8_t)index;
    return true;
}

/* False where members are not told by their keys. */
static bool find_told_keys(told_keys *to, emitter *e, const choice *c, const members *all) {
    key_hash hash;
    to->len = 0;
    if (all->len < 2 || !are_told(e, c, all)) return false;
    for (size_t i = 0; i < all->len; i++) {
        for (const field *f = all->all[i].one->type->model->fields; f; f = f->next) {
            if (!add_told_key(to, f->wire, i)) return false;
        }
    }
    return key_hash_find(&hash, to->keys, to->len);
}

static void add_told_member(const json_emitter *j, values *to, const choice *c, const member *m,
                            size_t index) {
    values *item = values_add(to, "told");
    const c_place place = member_place(j->e, c, m->one, m->index, "out");
    values_set(item, "index", code_uint(index, j->e->arena));
    values_set(item, "c_name", (code){m->one->c_name});
    values_set(item, "c_const", (code){m->one->c_const});
    values_set(item, "model", (code){m->one->type->model->c_name});
    values_set(item, "pointer", code_printf(j->e->arena, "%s", place.pointer));
    values_flag(item, "boxed", m->one->boxed);
}

/* Its members for objects, told by `keys`. */
static void add_told(json_emitter *j, values *to, const choice *c, const members *all,
                     const told_keys *keys, mc_str stem) {
    add_keys(j, keys->keys, keys->len, OTHERS_IGNORED, stem);
    for (size_t i = 0; i < keys->len; i++) {
        code text =
            code_printf(j->e->arena, keys->members[i] == MC_FAST_SHARED ? "MC_FAST_SHARED," : "%u,",
                        (unsigned)keys->members[i]);
        values_set(values_add(to, "members"), "text", text);
    }
    for (size_t i = 0; i < all->len; i++) {
        add_told_member(j, to, c, &all->all[i], i);
    }
}

/* ---- the decoder --------------------------------------------------------------------------- */

static values *add_attempt(json_emitter *j, values *to, const choice *c, const member *m,
                           mc_str stem) {
    const union_case *k = m->one;
    const c_place place = member_place(j->e, c, k, m->index, "out");
    mc_str own = mc_arena_printf(j->e->arena, "%s_%s", stem.data, k->c_name.data);
    const reading read = read_into(j, k->type, "at", place, own);
    values *item = values_add(to, "attempts");
    values_set(item, "c_const", (code){k->c_const});
    values_set(item, "c_name", (code){k->c_name});
    values_set(item, "call", read.call);
    values_set(item, "fail", read.fail);
    values_flag(item, "boxed", k->boxed);
    values_flag(item, "is_level", is_union_level(k->type));
    return item;
}

/* Whether what comes behind members that refused a value is known to be the tables' choice. */
static bool is_for_tables(const choice *c, const members *all) {
    if (all->len == 1) return false;
    const type_kind first = all->all[0].one->type->kind;
    const bool has_parts = first == TYPE_UNION || first >= TYPE_LIST || first == TYPE_ANY;
    return has_parts || (all->is_unsure && c->mode == UNION_SMART);
}

/** How the members for one kind of value are told apart. */
typedef enum way { BY_TABLES, BY_KEYS, BY_ATTEMPTS } way;

static way way_of(emitter *e, const choice *c, mc_fast_kind kind, members *all, told_keys *keys) {
    if (!find_members(all, c, kind)) return BY_TABLES;
    if (kind == MC_FAST_OBJECT && find_told_keys(keys, e, c, all)) return BY_KEYS;
    return is_for_tables(c, all) ? BY_TABLES : BY_ATTEMPTS;
}

bool untagged_has_decoder(emitter *e, const choice *c) {
    members all;
    told_keys keys;
    for (mc_fast_kind kind = MC_FAST_BOOL; kind <= MC_FAST_OBJECT; kind++) {
        if (way_of(e, c, kind, &all, &keys) != BY_TABLES) return true;
    }
    return false;
}

static void add_attempts(json_emitter *j, values *to, const choice *c, const members *all,
                         mc_fast_kind kind, mc_str stem) {
    const bool is_sole = all->len == 1;
    bool goes_on = true;
    for (size_t i = 0; i < all->len && goes_on; i++) {
        values *item = add_attempt(j, to, c, &all->all[i], stem);
        values_flag(item, "needs_plain", i > 0 && kind == MC_FAST_STRING);
        values_flag(item, "is_sole", is_sole);
        goes_on = refuses_surely(all->all[i].one->type);
    }
}

/* True where the members for this kind of value are told by their keys. */
static bool add_kind(json_emitter *j, values *to, const choice *c, mc_fast_kind kind, mc_str stem) {
    static const char *const names[] = {
        [MC_FAST_BOOL] = "MC_FAST_BOOL",         [MC_FAST_INTEGER] = "MC_FAST_INTEGER",
        [MC_FAST_FRACTION] = "MC_FAST_FRACTION", [MC_FAST_STRING] = "MC_FAST_STRING",
        [MC_FAST_ARRAY] = "MC_FAST_ARRAY",       [MC_FAST_OBJECT] = "MC_FAST_OBJECT"};
    members all;
    told_keys keys;
    const way how = way_of(j->e, c, kind, &all, &keys);
    if (how == BY_TABLES) return false;
    const bool is_told = how == BY_KEYS;
    if (is_told) add_told(j, to, c, &all, &keys, stem);
    values *item = values_add(to, "kinds");
    values_set(item, "name", code_literal(names[kind]));
    values_flag(item, "is_told", is_told);
    values_flag(item, "is_sole", all.len == 1);
    values_list(item, "attempts");
    if (!is_told) add_attempts(j, item, c, &all, kind, stem);
    return is_told;
}

void add_untagged(json_emitter *j, const choice *c, mc_str stem) {
    values *to = values_add(j->root, "untagged");
    values_set(to, "stem", (code){stem});
    values_set(to, "c_name", (code){c->c_name});
    values_list(to, "members");
    values_list(to, "told");
    values_list(to, "kinds");
    bool has_told = false;
    for (mc_fast_kind kind = MC_FAST_BOOL; kind <= MC_FAST_OBJECT; kind++) {
        has_told = add_kind(j, to, c, kind, stem) || has_told;
    }
    values_flag(to, "has_told", has_told);
}
