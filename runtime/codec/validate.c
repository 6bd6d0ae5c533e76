/**
 * validate.c - checks C values by their tables, with the errors that reading them
 * would have given.
 */
#include "engine.h"
#include "scalar.h"

static bool validate(mc_walk *walk, const mc_type *type, const void *slot, const mc_path *path);

/* ---- scalars --------------------------------------------------------------------------- */

static bool validate_text(mc_walk *walk, const mc_spot *spot, mc_str text) {
    /* An error's input is text that can be written. */
    mc_spot bare = {.path = spot->path, .type = spot->type};
    if (!text.data && text.len) {
        return mc_report(walk, &bare, "string_type", "Input should be a valid string");
    }
    return mc_utf8_valid_prefix(text) == text.len ||
           mc_report(walk, spot, "string_unicode",
                     "Input should be a valid string, unable to parse raw data as a unicode "
                     "string");
}

static bool validate_enum(mc_walk *walk, const mc_spot *spot) {
    return mc_enum_load(spot->type, spot->slot) ||
           mc_report_enum(walk, spot, spot->type->enumeration);
}

/** A type of types.h, e.g. a zeroed date, which is none. */
static bool validate_scalar(mc_walk *walk, const mc_spot *spot) {
    mc_type_kind kind = spot->type->kind;
    mc_reason why = {{0}};
    bool is_text = kind == MC_TYPE_URL || kind == MC_TYPE_EMAIL;
    if (is_text && mc_str_load(spot->slot).data &&
        !validate_text(walk, spot, mc_str_load(spot->slot))) {
        return false;
    }
    if (mc_scalar_valid(kind, spot->slot, &why)) return true;
    return why.text[0] ? mc_report_scalar_text(walk, spot, &why)
                       : mc_report_scalar_kind(walk, spot);
}

/* ---- lists and maps ----------------------------------------------------------------------- */

static bool no_items(mc_walk *walk, const mc_spot *spot) {
    mc_spot bare = {.path = spot->path, .type = spot->type};
    if (spot->type->kind == MC_TYPE_MAP) {
        return mc_report(walk, &bare, "dict_type", "Input should be an object");
    }
    const char *type = spot->type->kind == MC_TYPE_SET ? "set_type" : "list_type";
    return mc_report(walk, &bare, type, "Input should be a valid array");
}

/** A plain str is reported at its entry, anything else under [key] as when it is read. */
static bool validate_key(mc_walk *walk, const mc_spot *spot, const void *key, const mc_path *path) {
    mc_path label = {path, {.key = MC_STR("[key]"), .kind = MC_LOC_LABEL}};
    mc_spot at = {.path = path, .type = &mc_type_str, .slot = key};
    return spot->type->items->key ? validate(walk, spot->type->items->key, key, &label)
                                  : validate_text(walk, &at, mc_str_load(key));
}

static bool validate_entry(mc_walk *walk, const mc_spot *spot, const mc_sequence *entries,
                           size_t index) {
    const void *key = mc_sequence_key(entries, index);
    mc_str text = mc_map_key_text(mc_map_key(spot->type), key, walk->arena);
    mc_path path = {spot->path, {.key = text, .kind = MC_LOC_KEY}};
    return validate_key(walk, spot, key, &path) &&
           validate(walk, spot->type->items->type, mc_sequence_value(entries, index), &path);
}

static bool validate_item(mc_walk *walk, const mc_spot *spot, const mc_sequence *items,
                          size_t index) {
    mc_path path = {spot->path, {.index = index, .kind = MC_LOC_INDEX}};
    return validate(walk, spot->type->items->type, mc_sequence_value(items, index), &path);
}

static bool validate_sequence(mc_walk *walk, const mc_spot *spot) {
    bool is_map = spot->type->kind == MC_TYPE_MAP, ok = true;
    mc_sequence items;
    if (!mc_sequence_load(spot->type, spot->slot, &items)) return no_items(walk, spot);
    if (!mc_rules_check_room(walk, spot, items.len)) return false;
    for (size_t i = 0; i < items.len && !walk->stop; i++) {
        ok &= is_map ? validate_entry(walk, spot, &items, i) : validate_item(walk, spot, &items, i);
    }
    if (!ok || walk->stop) return false;
    return spot->type->kind != MC_TYPE_SET || mc_rules_check_unique(walk, spot);
}

static bool validate_optional(mc_walk *walk, const mc_spot *spot) {
    const void *value = mc_optional_slot(spot->type, spot->slot);
    return !value || validate(walk, spot->type->items->type, value, spot->path);
}

static bool validate_tuple(mc_walk *walk, const mc_spot *spot) {
    const mc_tuple *tuple = spot->type->tuple;
    bool ok = true;
    for (size_t i = 0; i < tuple->len && !walk->stop; i++) {
        const mc_field *field = &tuple->fields[i];
        mc_path path = {spot->path, {.index = i, .kind = MC_LOC_INDEX}};
        const void *value = mc_field_slot(field, spot->slot);
        ok &= value ? validate(walk, field->type, value, &path)
                    : mc_field_may_be_none(field) || mc_report_missing(walk, &path, spot);
    }
    return ok && !walk->stop;
}

/* ---- models --------------------------------------------------------------------------------- */

bool mc_walk_validate_field(mc_walk *walk, const mc_field *field, const mc_spot *model) {
    mc_path path = {model->path, {.key = field->name, .kind = MC_LOC_KEY}};
    const void *value = mc_field_slot(field, model->slot);
    if (!value) return mc_field_may_be_none(field) || mc_report_missing(walk, &path, model);
    bool is_secret = field->flags & MC_FIELD_SENSITIVE;
    walk->secrets += is_secret;
    bool ok = validate(walk, field->type, value, &path);
    walk->secrets -= is_secret;
    return ok;
}

static bool validate_model(mc_walk *walk, const mc_spot *spot) {
    enum { FEW_FIELDS = 64 };
    const mc_model *model = spot->type->model;
    bool few[FEW_FIELDS], *failed = few, ok = true;
    if (model->fields_len > FEW_FIELDS) {
        failed = mc_arena_array(walk->arena, model->fields_len, sizeof *failed);
        if (!failed) return mc_walk_no_memory(walk);
    }
    for (size_t i = 0; i < model->fields_len && !walk->stop; i++) {
        failed[i] = !mc_walk_validate_field(walk, &model->fields[i], spot);
        ok &= !failed[i];
    }
    const void *extra = mc_model_extra(model, spot->slot);
    if (extra) ok &= validate(walk, &mc_type_any_map, extra, spot->path);
    if (walk->stop) return false;
    return mc_rules_check_model(walk, spot, failed, ok) && ok;
}

/* ---- unions ------------------------------------------------------------------------------------
 */

static bool validate_union(mc_walk *walk, const mc_spot *spot) {
    const mc_union *choice = spot->type->choice;
    const mc_case *one = mc_case_load(choice, spot->slot);
    if (!one) {
        int kind;
        memcpy(&kind, (const char *)spot->slot + choice->kind_offset, sizeof kind);
        return mc_report_kind_invalid(walk, spot, choice, kind);
    }
    const void *member = mc_case_slot(choice, one, spot->slot);
    mc_path label = {spot->path, {.key = one->tag, .kind = MC_LOC_LABEL}};
    mc_path content = {&label, {.key = choice->content_key, .kind = MC_LOC_KEY}};
    bool is_inner = choice->mode == MC_UNION_INTERNAL && one->type->kind == MC_TYPE_UNION;
    const mc_path *path = choice->mode == MC_UNION_ADJACENT ? &content : &label;
    if (is_inner) path = spot->path;
    return member ? validate(walk, one->type, member, path) : mc_report_missing(walk, path, spot);
}

/* ---- any type
 * ------------------------------------------------------------------------------------- */

static bool validate_by_kind(mc_walk *walk, const mc_spot *spot) {
    switch (spot->type->kind) {
    case MC_TYPE_STR:
        return validate_text(walk, spot, mc_str_load(spot->slot));
    case MC_TYPE_ENUM:
        return validate_enum(walk, spot);
    case MC_TYPE_LIST:
    case MC_TYPE_ARRAY:
    case MC_TYPE_MAP:
    case MC_TYPE_SET:
        return validate_sequence(walk, spot);
    case MC_TYPE_TUPLE:
        return validate_tuple(walk, spot);
    case MC_TYPE_OPTIONAL:
        return validate_optional(walk, spot);
    case MC_TYPE_MODEL:
        return validate_model(walk, spot);
    case MC_TYPE_UNION:
        return validate_union(walk, spot);
    default:
        return !mc_is_scalar(spot->type->kind) || validate_scalar(walk, spot);
    }
}

static bool validate(mc_walk *walk, const mc_type *type, const void *slot, const mc_path *path) {
    mc_spot spot = {.path = path, .type = type, .slot = slot};
    bool is_level = mc_type_nests(type, walk->parent);
    if (is_level && walk->depth == MC_DEPTH_LIMIT) return mc_report_depth(walk, &spot);
    const mc_type *parent = walk->parent;
    walk->parent = type;
    walk->depth += is_level;
    bool ok = validate_by_kind(walk, &spot) && mc_rules_check(walk, &spot, NULL);
    walk->depth -= is_level;
    walk->parent = parent;
    return ok;
}

bool mc_validate(const mc_type *type, const void *value, mc_errors *errors) {
    /* Scratch has an arena of its own: there may be no errors to borrow one from. */
    mc_arena scratch;
    mc_arena_init(&scratch, NULL, 0);
    mc_walk walk = {.arena = &scratch, .errors = errors, .mode = MC_STRICT};
    bool ok = validate(&walk, type, value, NULL) && !walk.stop;
    if (walk.stop && errors) errors->truncated = errors->out_of_memory = true;
    mc_arena_free(&scratch);
    return ok;
}
