/**
 * report.c - the words of every error of the model engine: Pydantic's types, messages
 * and facts. Messages live in the arena of the errors.
 */
#include "engine.h"

#include <inttypes.h>
#include <math.h>

bool mc_walk_no_memory(mc_walk *walk) {
    if (!walk->stop) walk->stop = MC_STOP_MEMORY;
    return false;
}

void mc_walk_floor(mc_walk *walk, mc_fit fit) {
    if (fit < walk->fit) walk->fit = fit;
}

/* ---- the input of an error --------------------------------------------------- */

/** Anything but a scalar by way of its JSON: the shortest road there is, and only for errors. */
static bool value_from_json_of(mc_walk *walk, const mc_spot *spot, mc_value *out) {
    mc_arena *arena = walk->errors->arena;
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    return mc_to_json(spot->type, spot->slot, &text, MC_JSON_DEFAULT) &&
           mc_json_read(out, mc_buf_str(&text), NULL, arena, NULL);
}

/** What a C value would have been on the wire; false where it cannot be written. */
static bool value_from_slot(mc_walk *walk, const mc_spot *spot, mc_value *out) {
    const mc_type *type = spot->type;
    if (!spot->slot) return false;
    if (walk->given && spot->type->kind == MC_TYPE_STR) {
        return value_from_json_of(walk, &(mc_spot){.type = type, .slot = walk->given}, out);
    }
    switch (type->kind) {
    case MC_TYPE_INT:
        *out = mc_value_int(mc_int_load(spot->slot, type->size));
        return true;
    case MC_TYPE_UINT:
        *out = mc_value_uint(mc_uint_load(spot->slot, type->size));
        return true;
    case MC_TYPE_FLOAT:
        /* A float's own digits, but JSON has none for NaN. */
        if (type->size == sizeof(float) && isfinite(mc_float_load(spot->slot, type->size))) {
            return value_from_json_of(walk, spot, out);
        }
        *out = mc_value_double(mc_float_load(spot->slot, type->size));
        return true;
    case MC_TYPE_ENUM:
        if (mc_enum_load(type, spot->slot)) return value_from_json_of(walk, spot, out);
        *out = mc_value_int(mc_int_load(spot->slot, type->size));
        return true;
    default:
        return value_from_json_of(walk, spot, out);
    }
}

bool mc_report_wanted(mc_walk *walk) {
    mc_errors *errors = walk->errors;
    if (!errors || walk->stop) return false;
    if (errors->count < errors->limit) return true;
    errors->truncated = true;
    return false;
}

/** What was given, as the error is to show it; false where it shows nothing. */
static bool shown_input(mc_walk *walk, const mc_spot *spot, mc_value *out) {
    if (walk->secrets > 0) {
        *out = mc_value_str(mc_secret_text);
        return true;
    }
    if (spot->input) {
        *out = *spot->input;
    } else if (!value_from_slot(walk, spot, out)) {
        return false;
    }
    mc_arena *arena = walk->errors->arena;
    bool is_whole = walk->whole && spot->input == walk->whole->input;
    if (is_whole && !mc_secrets_hide(out, walk->whole->type, arena)) return false;
    return !spot->type || mc_secrets_hide(out, spot->type, arena);
}

bool mc_report_facts(mc_walk *walk, const mc_spot *spot, const char *type, mc_str msg,
                     const mc_error_fact *facts, size_t facts_len) {
    mc_arena *arena = walk->errors->arena;
    mc_error_fact *ctx = NULL;
    if (facts_len) ctx = mc_arena_array(arena, facts_len, sizeof *ctx);
    if (!msg.data || (facts_len && !ctx)) {
        walk->errors->truncated = walk->errors->out_of_memory = true;
        return false;
    }
    if (facts_len) memcpy(ctx, facts, facts_len * sizeof *ctx);
    mc_value input;
    bool has_input = shown_input(walk, spot, &input);
    mc_errors_add(walk->errors, spot->path, type, msg, has_input ? &input : NULL, ctx, facts_len);
    return false;
}

bool mc_report(mc_walk *walk, const mc_spot *spot, const char *type, const char *msg) {
    if (!mc_report_wanted(walk)) return false;
    return mc_report_facts(walk, spot, type, mc_str_from(msg), NULL, 0);
}

bool mc_report_missing(mc_walk *walk, const mc_path *path, const mc_spot *parent) {
    mc_spot spot = *parent;
    spot.path = path;
    return mc_report(walk, &spot, "missing", "Field required");
}

bool mc_report_model_type(mc_walk *walk, const mc_spot *spot) {
    if (!mc_report_wanted(walk)) return false;
    mc_error_fact fact = {MC_STR_INIT("class_name"), mc_value_str(mc_str_from(spot->type->name))};
    return mc_report_facts(walk, spot, "model_type", MC_STR("Input should be an object"), &fact, 1);
}

bool mc_report_depth(mc_walk *walk, const mc_spot *spot) {
    /* No input: it is too deep to be written. */
    mc_spot bare = {spot->path, NULL, NULL, NULL};
    return mc_report(walk, &bare, "recursion_loop", "Recursion error - cyclic reference detected");
}

/* ---- bounds and lengths ------------------------------------------------------ */

/** A bound as Python prints it for people: 0.5, and 10 for 10.0. */
static mc_str bound_text(mc_arena *arena, const mc_value *bound) {
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    /* Dates and the like stand there without quotes. */
    if (bound->kind == MC_STRING) return mc_value_text(bound);
    mc_json_write_value(&text, bound);
    if (text.failed) return (mc_str){0};
    mc_str result = mc_buf_str(&text);
    if (result.len > 2 && !memcmp(result.data + result.len - 2, ".0", 2)) result.len -= 2;
    return result;
}

typedef struct bound_words {
    const char *type, *fact, *words;
} bound_words;

static const bound_words bound_table[] = {
    [MC_RULE_MULTIPLE_OF] = {"multiple_of", "multiple_of", "a multiple of"},
    [MC_RULE_LE] = {"less_than_equal", "le", "less than or equal to"},
    [MC_RULE_LT] = {"less_than", "lt", "less than"},
    [MC_RULE_GE] = {"greater_than_equal", "ge", "greater than or equal to"},
    [MC_RULE_GT] = {"greater_than", "gt", "greater than"},
};

bool mc_report_bound(mc_walk *walk, const mc_spot *spot, mc_rule rule, mc_value bound) {
    if (!mc_report_wanted(walk)) return false;
    const bound_words *words = &bound_table[rule];
    mc_arena *arena = walk->errors->arena;
    mc_str number = bound_text(arena, &bound);
    mc_str msg = {0};
    if (number.data) {
        msg = mc_arena_printf(arena, "Input should be %s %.*s", words->words, MC_STR_ARG(number));
    }
    mc_error_fact fact = {mc_str_from(words->fact), bound};
    return mc_report_facts(walk, spot, words->type, msg, &fact, 1);
}

/** How a type that has no items says that it is too short or too long. */
typedef struct length_words {
    const char *type, *subject, *unit;
} length_words;

static const length_words *find_length_words(mc_type_kind kind, bool is_min) {
    static const length_words str[] = {{"string_too_long", "String", "character"},
                                       {"string_too_short", "String", "character"}};
    static const length_words bytes[] = {{"bytes_too_long", "Data", "byte"},
                                         {"bytes_too_short", "Data", "byte"}};
    static const length_words url[] = {{"url_too_long", "URL", "character"},
                                       {"url_too_short", "URL", "character"}};
    switch (kind) {
    case MC_TYPE_STR:
    case MC_TYPE_EMAIL:
        return &str[is_min];
    case MC_TYPE_BYTES:
        return &bytes[is_min];
    case MC_TYPE_URL:
        return &url[is_min];
    default:
        return NULL;
    }
}

static bool report_length_of(mc_walk *walk, const mc_spot *spot, bool is_min, uint64_t bound,
                             const length_words *words) {
    mc_str msg = mc_arena_printf(walk->errors->arena, "%s should have at %s %" PRIu64 " %s%s",
                                 words->subject, is_min ? "least" : "most", bound, words->unit,
                                 bound == 1 ? "" : "s");
    mc_error_fact fact = {mc_str_from(is_min ? "min_length" : "max_length"), mc_value_uint(bound)};
    return mc_report_facts(walk, spot, words->type, msg, &fact, 1);
}

/** What Pydantic calls it in messages. */
static const char *container_name(const mc_type *type) {
    switch (type->kind) {
    case MC_TYPE_MAP:
        return "Dictionary";
    case MC_TYPE_SET:
        return "Set";
    case MC_TYPE_TUPLE:
        return "Tuple";
    default:
        return "List";
    }
}

bool mc_report_length(mc_walk *walk, const mc_spot *spot, mc_rule rule, uint64_t bound,
                      size_t actual) {
    if (!mc_report_wanted(walk)) return false;
    bool is_min = rule == MC_RULE_MIN_LENGTH;
    const length_words *words = find_length_words(spot->type->kind, is_min);
    if (words) return report_length_of(walk, spot, is_min, bound, words);
    const char *what = container_name(spot->type);
    char number[24] = "more";
    bool known = actual != MC_LENGTH_MORE;
    if (known) snprintf(number, sizeof number, "%zu", actual);
    mc_str msg = mc_arena_printf(
        walk->errors->arena, "%s should have at %s %" PRIu64 " item%s after validation, not %s",
        what, is_min ? "least" : "most", bound, bound == 1 ? "" : "s", number);
    mc_error_fact facts[] = {
        {MC_STR_INIT("field_type"), mc_value_str(mc_str_from(what))},
        {mc_str_from(is_min ? "min_length" : "max_length"), mc_value_uint(bound)},
        {MC_STR_INIT("actual_length"), known ? mc_value_uint(actual) : (mc_value){0}},
    };
    return mc_report_facts(walk, spot, is_min ? "too_short" : "too_long", msg, facts, 3);
}

bool mc_report_repeated(mc_walk *walk, const mc_spot *spot, size_t index, size_t first) {
    if (!mc_report_wanted(walk)) return false;
    mc_str msg = mc_arena_printf(walk->errors->arena,
                                 "%s should have unique items, item %zu repeats item %zu",
                                 container_name(spot->type), index, first);
    mc_error_fact facts[] = {
        {MC_STR_INIT("index"), mc_value_uint(index)},
        {MC_STR_INIT("repeats"), mc_value_uint(first)},
    };
    return mc_report_facts(walk, spot, "unique_items", msg, facts, 2);
}

bool mc_report_pattern(mc_walk *walk, const mc_spot *spot, mc_str pattern, mc_match found) {
    if (!mc_report_wanted(walk)) return false;
    bool undecided = found == MC_MATCH_UNDECIDED;
    mc_str msg = mc_arena_printf(
        walk->errors->arena, "String %s pattern '%.*s'",
        undecided ? "takes too many steps to match against" : "should match", MC_STR_ARG(pattern));
    mc_error_fact fact = {MC_STR_INIT("pattern"), mc_value_str(pattern)};
    return mc_report_facts(
        walk, spot, undecided ? "string_pattern_limit" : "string_pattern_mismatch", msg, &fact, 1);
}

/* ---- lists of what would have been right -------------------------------------- */

void mc_report_separator(mc_buf *out, size_t index, size_t len, bool with_or) {
    if (index + 1 == len) return;
    mc_buf_add_str(out, with_or && index + 2 == len ? MC_STR(" or ") : MC_STR(", "));
}

/** A text, a number or a bool as Python's repr has it. */
static void add_repr(mc_buf *out, const mc_value *value) {
    if (value->kind == MC_STRING) {
        mc_repr_str(out, mc_value_text(value));
    } else if (value->kind == MC_BOOL) {
        mc_buf_add_str(out, value->as.boolean ? MC_STR("True") : MC_STR("False"));
    } else {
        mc_json_write_value(out, value);
    }
}

static mc_str expected_values(mc_arena *arena, const mc_enum *enumeration) {
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    for (size_t i = 0; i < enumeration->len; i++) {
        mc_value wire = mc_enum_wire(enumeration, &enumeration->values[i]);
        add_repr(&text, &wire);
        mc_report_separator(&text, i, enumeration->len, true);
    }
    return text.failed ? (mc_str){0} : mc_buf_str(&text);
}

static mc_str expected_tags(mc_arena *arena, const mc_union *choice, bool with_or) {
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    size_t count = 0, at = 0;
    for (size_t i = 0; i < choice->len; i++) {
        count += choice->cases[i].tags_len ? choice->cases[i].tags_len : 1;
    }
    for (size_t i = 0; i < choice->len; i++) {
        const mc_case *one = &choice->cases[i];
        mc_value only = mc_value_str(one->tag);
        const mc_value *tags = one->tags_len ? one->tags : &only;
        for (size_t k = 0; k < (one->tags_len ? one->tags_len : 1); k++) {
            add_repr(&text, &tags[k]);
            mc_report_separator(&text, at++, count, with_or);
        }
    }
    return text.failed ? (mc_str){0} : mc_buf_str(&text);
}

static bool report_expected(mc_walk *walk, const mc_spot *spot, const char *type, mc_str expected) {
    mc_str msg = {0};
    if (expected.data) {
        msg = mc_arena_printf(walk->errors->arena, "Input should be %.*s", MC_STR_ARG(expected));
    }
    mc_error_fact fact = {MC_STR_INIT("expected"), mc_value_str(expected)};
    return mc_report_facts(walk, spot, type, msg, &fact, 1);
}

bool mc_report_enum(mc_walk *walk, const mc_spot *spot, const mc_enum *enumeration) {
    if (!mc_report_wanted(walk)) return false;
    const char *type = enumeration->is_literal ? "literal_error" : "enum";
    return report_expected(walk, spot, type, expected_values(walk->errors->arena, enumeration));
}

/* ---- tags ----------------------------------------------------------------------- */

/** The name of the tag's key, quoted as a fact wants it. */
static mc_str discriminator(mc_arena *arena, const mc_union *choice) {
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    mc_repr_str(&text, choice->tag_key);
    return text.failed ? (mc_str){0} : mc_buf_str(&text);
}

/** A tag as Python's str() has it. */
static mc_str tag_text(mc_arena *arena, const mc_value *tag) {
    if (tag->kind == MC_STRING) return mc_value_text(tag);
    if (tag->kind == MC_NULL) return MC_STR("None");
    if (tag->kind == MC_BOOL) return tag->as.boolean ? MC_STR("True") : MC_STR("False");
    mc_allocator allocator = mc_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    mc_json_write_value(&text, tag);
    return text.failed ? (mc_str){0} : mc_buf_str(&text);
}

bool mc_report_tag_missing(mc_walk *walk, const mc_spot *spot, const mc_union *choice) {
    if (!mc_report_wanted(walk)) return false;
    mc_arena *arena = walk->errors->arena;
    mc_str key = discriminator(arena, choice);
    mc_str msg = {0};
    if (key.data) {
        msg = mc_arena_printf(arena, "Unable to extract tag using discriminator %.*s",
                              MC_STR_ARG(key));
    }
    mc_error_fact fact = {MC_STR_INIT("discriminator"), mc_value_str(key)};
    return mc_report_facts(walk, spot, "union_tag_not_found", msg, &fact, 1);
}

bool mc_report_tag_invalid(mc_walk *walk, const mc_spot *spot, const mc_union *choice,
                           const mc_value *tag) {
    if (!mc_report_wanted(walk)) return false;
    mc_arena *arena = walk->errors->arena;
    mc_str key = discriminator(arena, choice);
    mc_str expected = expected_tags(arena, choice, false);
    mc_str given = walk->secrets > 0 ? mc_secret_text : tag_text(arena, tag);
    mc_str msg = {0};
    if (key.data && expected.data && (given.data || !given.len)) {
        msg = mc_arena_printf(arena,
                              "Input tag '%.*s' found using %.*s does not match any of the "
                              "expected tags: %.*s",
                              MC_STR_ARG(given), MC_STR_ARG(key), MC_STR_ARG(expected));
    }
    mc_error_fact facts[] = {
        {MC_STR_INIT("discriminator"), mc_value_str(key)},
        {MC_STR_INIT("tag"), mc_value_str(given)},
        {MC_STR_INIT("expected_tags"), mc_value_str(expected)},
    };
    return mc_report_facts(walk, spot, "union_tag_invalid", msg, facts, 3);
}

bool mc_report_kind_invalid(mc_walk *walk, const mc_spot *spot, const mc_union *choice, int kind) {
    if (!mc_report_wanted(walk)) return false;
    mc_value given = mc_value_int(kind);
    mc_spot at = {spot->path, &given, spot->type, spot->slot};
    bool tagged = choice->mode == MC_UNION_INTERNAL || choice->mode == MC_UNION_ADJACENT;
    if (tagged) return mc_report_tag_invalid(walk, &at, choice, &given);
    return report_expected(walk, &at, "enum", expected_tags(walk->errors->arena, choice, true));
}

/* ---- checks of the user's --------------------------------------------------------- */

bool mc_report_check(mc_walk *walk, const mc_spot *spot, const char *name, const mc_check *failed) {
    if (!mc_report_wanted(walk)) return false;
    mc_arena *arena = walk->errors->arena;
    if (failed->type) return mc_report_facts(walk, spot, failed->type, failed->message, NULL, 0);
    mc_str why = failed->message.len ? failed->message : mc_arena_printf(arena, "%s failed", name);
    mc_str msg = {0};
    if (why.data) msg = mc_arena_printf(arena, "Value error, %.*s", MC_STR_ARG(why));
    mc_error_fact fact = {MC_STR_INIT("error"), mc_value_str(why)};
    return mc_report_facts(walk, spot, "value_error", msg, &fact, 1);
}
