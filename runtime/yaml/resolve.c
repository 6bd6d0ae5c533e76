/* resolve.c - what a plain scalar means: by the type that is to hold it, or else by YAML 1.2's
 * core schema. */
#include "reader.h"

#include <math.h>

/* ---- the core schema ----------------------------------------------------------------- */

static bool is_one_of(mc_str text, const char *const *words) {
    for (; *words; words++) {
        if (mc_str_equal(text, mc_str_from(*words))) return true;
    }
    return false;
}

static bool is_null_word(mc_str text) {
    static const char *const words[] = {"", "~", "null", "Null", "NULL", NULL};
    return is_one_of(text, words);
}

static bool is_core_bool(mc_str text, bool *value) {
    static const char *const yes[] = {"true", "True", "TRUE", NULL};
    static const char *const no[] = {"false", "False", "FALSE", NULL};
    *value = is_one_of(text, yes);
    return *value || is_one_of(text, no);
}

bool mc_yaml_is_bool_word(mc_str text, bool *value) {
    static const char *const yes[] = {"yes", "Yes", "YES", "on", "On", "ON", NULL};
    static const char *const no[] = {"no", "No", "NO", "off", "Off", "OFF", NULL};
    if (is_core_bool(text, value)) return true;
    *value = is_one_of(text, yes);
    return *value || is_one_of(text, no);
}

/* ---- numbers --------------------------------------------------------------------------- */

typedef struct cursor {
    const char *at, *end;
} cursor;

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool take(cursor *from, const char *any_of) {
    if (from->at == from->end || !*from->at || !strchr(any_of, *from->at)) return false;
    from->at++;
    return true;
}

/* Copies digits; returns how many there were. */
static size_t take_digits(cursor *from, mc_buf *to) {
    const char *start = from->at;
    while (from->at < from->end && is_digit(*from->at)) {
        mc_buf_add_char(to, *from->at++);
    }
    return (size_t)(from->at - start);
}

/* Digits without zeros in front, which JSON does not have; "0" where nothing is left. */
static size_t take_whole(cursor *from, mc_buf *to) {
    const char *start = from->at;
    while (from->end - from->at > 1 && *from->at == '0' && is_digit(from->at[1])) {
        from->at++;
    }
    if (from->at == from->end || !is_digit(*from->at)) {
        mc_buf_add_char(to, '0');
    } else {
        take_digits(from, to);
    }
    return (size_t)(from->at - start);
}

/* A number of the core schema in JSON's spelling: +.5 is 0.5, 007 is 7. */
static bool spell_number(mc_str text, mc_buf *out) {
    cursor from = {text.data, text.data + text.len};
    if (take(&from, "-")) {
        mc_buf_add_char(out, '-');
    } else {
        take(&from, "+");
    }
    size_t digits = take_whole(&from, out);
    if (take(&from, ".")) {
        mc_buf_add_char(out, '.');
        size_t fraction = take_digits(&from, out);
        if (fraction == 0) mc_buf_add_char(out, '0');
        digits += fraction;
    }
    if (digits == 0) return false;
    if (take(&from, "eE")) {
        mc_buf_add_char(out, 'e');
        if (take(&from, "-")) {
            mc_buf_add_char(out, '-');
        } else {
            take(&from, "+");
        }
        if (take_digits(&from, out) == 0) return false;
    }
    return from.at == from.end && !out->failed;
}

/* 0x1F and 0o17. */
static bool read_based(mc_str text, mc_value *out) {
    bool hex = mc_str_starts_with(text, MC_STR("0x"));
    uint64_t value = 0, base = hex ? 16 : 8;
    if (text.len < 3 || (!hex && !mc_str_starts_with(text, MC_STR("0o")))) return false;
    for (size_t i = 2; i < text.len; i++) {
        char c = text.data[i];
        uint64_t digit = is_digit(c)            ? (uint64_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint64_t)(c - 'a') + 10
                         : c >= 'A' && c <= 'F' ? (uint64_t)(c - 'A') + 10
                                                : 99;
        if (digit >= base || value > (UINT64_MAX - digit) / base) return false;
        value = value * base + digit;
    }
    *out = mc_value_uint(value);
    return true;
}

static bool read_special(mc_str text, mc_value *out) {
    static const char *const infinite[] = {".inf", ".Inf", ".INF", NULL};
    static const char *const no_number[] = {".nan", ".NaN", ".NAN", NULL};
    bool negative = mc_str_starts_with(text, MC_STR("-"));
    mc_str word = text;
    if (negative || mc_str_starts_with(text, MC_STR("+"))) {
        word = (mc_str){text.data + 1, text.len - 1};
    }
    *out = (mc_value){.kind = MC_DOUBLE};
    out->as.number = negative ? -INFINITY : INFINITY;
    if (is_one_of(word, infinite)) return true;
    out->as.number = NAN;
    return is_one_of(text, no_number);
}

static bool read_number(mc_str text, mc_value *out, mc_arena *arena) {
    if (read_based(text, out) || read_special(text, out)) return true;
    mc_buf spelt = {0};
    bool fine =
        spell_number(text, &spelt) && mc_json_read(out, mc_buf_str(&spelt), NULL, arena, NULL);
    mc_buf_free(&spelt);
    return fine;
}

void mc_yaml_resolve_core(mc_value *plain, mc_arena *arena) {
    mc_str text = {plain->as.text, plain->len};
    mc_value meaning;
    bool boolean;
    if (is_null_word(text)) {
        meaning = (mc_value){0};
    } else if (is_core_bool(text, &boolean)) {
        meaning = mc_value_bool(boolean);
    } else if (!read_number(text, &meaning, arena)) {
        meaning = mc_value_str(text);
    }
    *plain = meaning;
}

/* ---- by type ------------------------------------------------------------------------------ */

static void resolve_bool(mc_value *plain, mc_arena *arena) {
    bool value;
    mc_str text = {plain->as.text, plain->len};
    if (mc_yaml_is_bool_word(text, &value)) {
        *plain = mc_value_bool(value);
    } else {
        mc_yaml_resolve_core(plain, arena);
    }
}

/* A text as it stands, but that null is null: a name in quotes may be "null". */
static void resolve_text(mc_value *plain) {
    mc_str text = {plain->as.text, plain->len};
    *plain = is_null_word(text) && text.len > 0 ? (mc_value){0} : mc_value_str(text);
    if (text.len == 0) *plain = (mc_value){0};
}

/* Of literals of several kinds: the text that one of them is, or what the core schema finds. */
static void resolve_literal(const mc_enum *literals, mc_value *plain, mc_arena *arena) {
    const mc_value text = mc_value_str((mc_str){plain->as.text, plain->len});
    for (size_t i = 0; i < literals->len; i++) {
        if (!mc_value_equal(&literals->literals[i], &text)) continue;
        *plain = text;
        return;
    }
    mc_yaml_resolve_core(plain, arena);
}

/* Of a union: what the core schema finds, unless no member but a text could hold that. */
static bool union_takes(const mc_union *choice, const mc_value *found) {
    for (size_t i = 0; i < choice->len; i++) {
        mc_type_kind kind = choice->cases[i].type->kind;
        bool number = found->kind == MC_INT || found->kind == MC_UINT || found->kind == MC_DOUBLE ||
                      found->kind == MC_NUMBER;
        bool takes_number = kind == MC_TYPE_INT || kind == MC_TYPE_UINT || kind == MC_TYPE_FLOAT ||
                            kind == MC_TYPE_DECIMAL || kind == MC_TYPE_ENUM;
        if (kind == MC_TYPE_ANY || (number && takes_number)) return true;
        if (found->kind == MC_BOOL && kind == MC_TYPE_BOOL) return true;
    }
    return found->kind == MC_NULL;
}

static void resolve_choice(const mc_union *choice, mc_value *plain, mc_arena *arena) {
    mc_value found = *plain;
    mc_yaml_resolve_core(&found, arena);
    if (union_takes(choice, &found)) {
        *plain = found;
    } else {
        plain->kind = MC_STRING;
    }
}

static void resolve_scalar(const mc_type *type, mc_value *plain, mc_arena *arena) {
    switch (type->kind) {
    case MC_TYPE_BOOL:
        resolve_bool(plain, arena);
        return;
    case MC_TYPE_UNION:
        resolve_choice(type->choice, plain, arena);
        return;
    case MC_TYPE_OPTIONAL:
        resolve_scalar(type->items->type, plain, arena);
        return;
    case MC_TYPE_ENUM:
        if (type->enumeration->literals) {
            resolve_literal(type->enumeration, plain, arena);
        } else if (type->enumeration->by_number) {
            mc_yaml_resolve_core(plain, arena);
        } else {
            resolve_text(plain);
        }
        return;
    case MC_TYPE_STR:
    case MC_TYPE_DATE:
    case MC_TYPE_TIME:
    case MC_TYPE_DATETIME:
    case MC_TYPE_DURATION:
    case MC_TYPE_UUID:
    case MC_TYPE_DECIMAL:
    case MC_TYPE_BYTES:
    case MC_TYPE_IPV4:
    case MC_TYPE_IPV6:
    case MC_TYPE_URL:
    case MC_TYPE_EMAIL:
        resolve_text(plain);
        return;
    default:
        mc_yaml_resolve_core(plain, arena);
        return;
    }
}

static const mc_type *field_type(const mc_model *model, mc_str key) {
    for (size_t i = 0; i < model->fields_len; i++) {
        if (mc_str_equal(model->fields[i].name, key)) return model->fields[i].type;
        const mc_field_names *names = model->names ? &model->names[i] : NULL;
        for (size_t k = 0; names && k < names->aliases_len; k++) {
            if (mc_str_equal(names->aliases[k], key)) return model->fields[i].type;
        }
    }
    return &mc_type_any;
}

/* A tag is a text, unless a member says that it is a number or a bool. */
static const mc_type *tag_type(const mc_union *choice) {
    for (size_t i = 0; i < choice->len; i++) {
        const mc_case *one = &choice->cases[i];
        for (size_t k = 0; k < one->tags_len; k++) {
            if (one->tags[k].kind != MC_STRING) return &mc_type_any;
        }
    }
    return &mc_type_str;
}

/* The member that a mapping's tag selects; Any where that cannot be told. */
static const mc_type *chosen_type(const mc_union *choice, const mc_value *object, mc_str key) {
    const mc_value *tag = mc_value_get(object, choice->tag_key);
    bool text = tag && (tag->kind == MC_STRING || tag->kind == MC_PLAIN);
    for (size_t i = 0; text && i < choice->len; i++) {
        const mc_str given = {tag->as.text, tag->len};
        const mc_type *type = choice->cases[i].type;
        if (!mc_str_equal(choice->cases[i].tag, given)) continue;
        if (choice->mode == MC_UNION_ADJACENT) {
            return mc_str_equal(key, choice->content_key) ? type : tag_type(choice);
        }
        if (mc_str_equal(key, choice->tag_key)) return tag_type(choice);
        return type->kind == MC_TYPE_MODEL ? field_type(type->model, key) : &mc_type_any;
    }
    return text && mc_str_equal(key, choice->tag_key) ? tag_type(choice) : &mc_type_any;
}

/* Untagged: what all models that have the key agree on, as far as that goes: the first's. */
static const mc_type *guessed_type(const mc_union *choice, mc_str key) {
    for (size_t i = 0; i < choice->len; i++) {
        const mc_type *type = choice->cases[i].type;
        if (type->kind != MC_TYPE_MODEL) continue;
        const mc_type *found = field_type(type->model, key);
        if (found != &mc_type_any) return found;
    }
    return &mc_type_any;
}

static const mc_type *member_type(const mc_type *type, const mc_value *object, mc_str key) {
    switch (type->kind) {
    case MC_TYPE_MODEL:
        return field_type(type->model, key);
    case MC_TYPE_MAP:
    case MC_TYPE_OPTIONAL:
        return type->kind == MC_TYPE_MAP ? type->items->type
                                         : member_type(type->items->type, object, key);
    case MC_TYPE_UNION:
        return type->choice->tag_key.len > 0 ? chosen_type(type->choice, object, key)
                                             : guessed_type(type->choice, key);
    default:
        return &mc_type_any;
    }
}

/* Where several members are lists, only the items themselves can tell which is meant. */
static const mc_type *union_item_type(const mc_union *choice) {
    const mc_type *found = NULL;
    for (size_t i = 0; i < choice->len; i++) {
        const mc_type *one = choice->cases[i].type;
        if (one->kind != MC_TYPE_LIST && one->kind != MC_TYPE_SET) continue;
        if (found) return &mc_type_any;
        found = one->items->type;
    }
    return found ? found : &mc_type_any;
}

static const mc_type *item_type(const mc_type *type, size_t index) {
    switch (type->kind) {
    case MC_TYPE_LIST:
    case MC_TYPE_SET:
    case MC_TYPE_ARRAY:
        return type->items->type;
    case MC_TYPE_OPTIONAL:
        return item_type(type->items->type, index);
    case MC_TYPE_TUPLE:
        return index < type->tuple->len ? type->tuple->fields[index].type : &mc_type_any;
    case MC_TYPE_UNION:
        return union_item_type(type->choice);
    default:
        return &mc_type_any;
    }
}

void mc_yaml_resolve(const mc_type *type, mc_value *value, mc_arena *arena) {
    if (value->kind == MC_PLAIN) {
        resolve_scalar(type, value, arena);
    } else if (value->kind == MC_ARRAY) {
        for (uint32_t i = 0; i < value->len; i++) {
            mc_yaml_resolve(item_type(type, i), &value->as.items[i], arena);
        }
    } else if (value->kind == MC_OBJECT) {
        for (uint32_t i = 0; i < value->len; i++) {
            mc_member *member = &value->as.members[i];
            mc_yaml_resolve(member_type(type, value, member->key), &member->value, arena);
        }
    }
}
