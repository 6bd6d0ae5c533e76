/** convert.c - Any to a C value: the walk itself, lists, arrays and maps, and the entries. */
#include "engine.h"

/**
 * A value within two unions that each try one more member is visited again and again. So
 * many visits of that kind are made and no more: the time stays bounded, where a hostile
 * input to a recursive union would else double it with every level.
 */
#define WORK_LIMIT ((size_t)1 << 20)

/* ---- lists and arrays ------------------------------------------------------------- */

static bool convert_items(mc_walk *walk, const mc_type *type, char *items, const mc_spot *spot) {
    bool ok = true;
    for (size_t i = 0; i < spot->input->len; i++) {
        mc_path path = {spot->path, {.index = i, .kind = MC_LOC_INDEX}};
        ok &= mc_walk_convert(walk, type, items + i * type->size, &spot->input->as.items[i], &path);
        if (walk->stop) return false;
    }
    return ok;
}

static bool list_type(mc_walk *walk, const mc_spot *spot) {
    return mc_report(walk, spot, "list_type", "Input should be a valid array");
}

static bool convert_list(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_type *type = spot->type->items->type;
    if (spot->input->kind != MC_ARRAY) return list_type(walk, spot);
    if (!mc_rules_check_room(walk, spot, spot->input->len)) return false;
    mc_head head = {.len = spot->input->len};
    if (head.len) {
        head.items = mc_arena_array(walk->arena, head.len, type->size);
        if (!head.items) return mc_walk_no_memory(walk);
    }
    if (!convert_items(walk, type, head.items, spot)) return false;
    mc_head_store(out, head);
    return true;
}

static bool convert_array(mc_walk *walk, void *out, const mc_spot *spot) {
    if (spot->input->kind != MC_ARRAY) return list_type(walk, spot);
    size_t wanted = spot->type->items->length, len = spot->input->len;
    if (len != wanted) {
        mc_rule broken = len < wanted ? MC_RULE_MIN_LENGTH : MC_RULE_MAX_LENGTH;
        return mc_report_length(walk, spot, broken, wanted, len);
    }
    return convert_items(walk, spot->type->items->type, out, spot);
}

/* ---- sets ---------------------------------------------------------------------------- */

/** Keeps of each value the first; how many are left, or SIZE_MAX without memory. */
static size_t drop_repeated(mc_walk *walk, const mc_type *type, char *items, size_t len) {
    mc_arena_mark mark = mc_arena_save(walk->arena);
    const size_t *first = mc_first_equals(type, items, len, type->size, walk->arena);
    if (!first) return SIZE_MAX;
    size_t kept = 0;
    for (size_t i = 0; i < len; i++) {
        if (first[i] != i) continue;
        if (kept != i) memcpy(items + kept * type->size, items + i * type->size, type->size);
        kept++;
    }
    mc_arena_rewind(walk->arena, mark);
    return kept;
}

static bool check_set_room(mc_walk *walk, const mc_spot *spot, size_t len) {
    for (size_t i = 0; i < spot->type->constraints_len; i++) {
        const mc_constraint *rule = &spot->type->constraints[i];
        if (rule->rule != MC_RULE_MAX_LENGTH || len <= rule->uinteger) continue;
        return mc_report_length(walk, spot, rule->rule, rule->uinteger, MC_LENGTH_MORE);
    }
    return true;
}

/** As Pydantic's set: what is given twice is there once. */
static bool convert_set(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_type *type = spot->type->items->type;
    if (spot->input->kind != MC_ARRAY) {
        return mc_report(walk, spot, "set_type", "Input should be a valid array");
    }
    mc_walk_floor(walk, MC_FIT_STRICT);
    mc_head head = {.len = spot->input->len};
    if (head.len) {
        head.items = mc_arena_array(walk->arena, head.len, type->size);
        if (!head.items) return mc_walk_no_memory(walk);
        if (!convert_items(walk, type, head.items, spot)) return false;
        head.len = drop_repeated(walk, type, head.items, head.len);
        if (head.len == SIZE_MAX) return mc_walk_no_memory(walk);
    }
    if (!check_set_room(walk, spot, head.len)) return false;
    mc_head_store(out, head);
    return true;
}

/* ---- tuples, optionals ------------------------------------------------------------------ */

static bool convert_tuple_item(mc_walk *walk, void *out, const mc_spot *spot, size_t index) {
    mc_path path = {spot->path, {.index = index, .kind = MC_LOC_INDEX}};
    const mc_field *field = &spot->type->tuple->fields[index];
    if (index >= spot->input->len) return mc_report_missing(walk, &path, spot);
    return mc_walk_convert_slot(walk, field, out, &spot->input->as.items[index], &path);
}

static bool convert_tuple(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_tuple *tuple = spot->type->tuple;
    if (spot->input->kind != MC_ARRAY) {
        return mc_report(walk, spot, "tuple_type", "Input should be a valid array");
    }
    mc_walk_floor(walk, MC_FIT_STRICT);
    if (spot->input->len > tuple->len) {
        return mc_report_length(walk, spot, MC_RULE_MAX_LENGTH, tuple->len, spot->input->len);
    }
    bool ok = true;
    for (size_t i = 0; i < tuple->len && !walk->stop; i++) {
        ok &= convert_tuple_item(walk, out, spot, i);
    }
    return ok && !walk->stop;
}

static bool convert_optional(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_items *items = spot->type->items;
    bool has = spot->input->kind != MC_NULL;
    memset(out, 0, spot->type->size);
    memcpy((char *)out + items->has_offset, &has, sizeof has);
    char *value = (char *)out + items->value_offset;
    return !has || mc_walk_convert(walk, items->type, value, spot->input, spot->path);
}

/* ---- maps ---------------------------------------------------------------------------- */

/** The members of the input as the map is to hold them: a key once, with its last value. */
typedef struct unique_members {
    const mc_value **values; /* by the index of the key's first member; NULL for later ones */
    size_t len;
} unique_members;

static bool find_unique(mc_arena *arena, const mc_value *in, unique_members *out) {
    *out = (unique_members){.len = 0};
    if (!in->len) return true;
    out->values = mc_arena_array(arena, in->len, sizeof *out->values);
    size_t *first =
        mc_first_equals(&mc_type_str, &in->as.members->key, in->len, sizeof(mc_member), arena);
    if (!out->values || !first) return false;
    for (size_t i = 0; i < in->len; i++) {
        if (first[i] == i) out->len++;
        out->values[i] = NULL;
        out->values[first[i]] = &in->as.members[i].value;
    }
    return true;
}

/** A key is always text on the wire: it is read as text of a query is. */
static bool convert_key(mc_walk *walk, const mc_type *type, void *out, mc_str key,
                        const mc_path *path) {
    mc_path label = {path, {.key = MC_STR("[key]"), .kind = MC_LOC_LABEL}};
    mc_value text = mc_value_str(key);
    mc_mode mode = walk->mode;
    walk->mode = MC_LAX;
    bool ok = mc_walk_convert(walk, type, out, &text, &label);
    walk->mode = mode;
    return ok;
}

static bool convert_str_key(mc_walk *walk, void *out, mc_str key) {
    if (!walk->borrow) {
        key = mc_arena_str(walk->arena, key);
        if (!key.data) return mc_walk_no_memory(walk);
    }
    memcpy(out, &key, sizeof key);
    return true;
}

bool mc_walk_convert_key(mc_walk *walk, const mc_items *items, void *entry, mc_str key,
                         const mc_path *path) {
    return items->key ? convert_key(walk, items->key, entry, key, path)
                      : convert_str_key(walk, entry, key);
}

static bool convert_entry(mc_walk *walk, const mc_items *items, char *entry, mc_str key,
                          const mc_value *in, const mc_path *parent) {
    mc_path path = {parent, {.key = key, .kind = MC_LOC_KEY}};
    bool ok = mc_walk_convert_key(walk, items, entry, key, &path);
    return mc_walk_convert(walk, items->type, entry + items->value_offset, in, &path) && ok;
}

/** "1" and "01" are one int: it keeps its first place and takes its last value. */
static size_t merge_keys(mc_walk *walk, const mc_items *items, char *entries, size_t len) {
    mc_arena_mark mark = mc_arena_save(walk->arena);
    size_t *first = mc_first_equals(items->key, entries, len, items->entry_size, walk->arena);
    if (!first) return SIZE_MAX;
    size_t kept = 0;
    for (size_t i = 0; i < len; i++) {
        bool is_new = first[i] == i;
        /* first[] of an entry that was kept says where it went. */
        size_t to = is_new ? kept++ : first[first[i]];
        first[i] = is_new ? to : first[i];
        char *entry = entries + to * items->entry_size;
        if (to != i) memcpy(entry, entries + i * items->entry_size, items->entry_size);
    }
    mc_arena_rewind(walk->arena, mark);
    return kept;
}

static bool convert_entries(mc_walk *walk, char *entries, const unique_members *members,
                            const mc_spot *spot) {
    const mc_items *items = spot->type->items;
    bool ok = true;
    size_t at = 0;
    for (size_t i = 0; i < spot->input->len; i++) {
        if (!members->values[i]) continue;
        char *entry = entries + items->entry_size * at++;
        ok &= convert_entry(walk, items, entry, spot->input->as.members[i].key, members->values[i],
                            spot->path);
        if (walk->stop) return false;
    }
    return ok;
}

static bool convert_map(mc_walk *walk, void *out, const mc_spot *spot) {
    if (spot->input->kind != MC_OBJECT) {
        return mc_report(walk, spot, "dict_type", "Input should be an object");
    }
    unique_members members;
    if (!find_unique(walk->arena, spot->input, &members)) return mc_walk_no_memory(walk);
    const mc_items *items = spot->type->items;
    if (!items->key && !mc_rules_check_room(walk, spot, members.len)) return false;
    mc_head head = {.len = members.len};
    if (head.len) {
        mc_walk_floor(walk, MC_FIT_STRICT); /* keys are strings */
        head.items = mc_arena_array(walk->arena, head.len, items->entry_size);
        if (!head.items) return mc_walk_no_memory(walk);
    }
    if (!convert_entries(walk, head.items, &members, spot)) return false;
    if (items->key && head.len) head.len = merge_keys(walk, items, head.items, head.len);
    if (head.len == SIZE_MAX) return mc_walk_no_memory(walk);
    mc_head_store(out, head);
    return true;
}

/* ---- the walk --------------------------------------------------------------------------- */

static bool convert_by_kind(mc_walk *walk, void *out, const mc_spot *spot) {
    switch (spot->type->kind) {
    case MC_TYPE_LIST:
        return convert_list(walk, out, spot);
    case MC_TYPE_ARRAY:
        return convert_array(walk, out, spot);
    case MC_TYPE_MAP:
        return convert_map(walk, out, spot);
    case MC_TYPE_MODEL:
        return mc_walk_convert_model(walk, out, spot);
    case MC_TYPE_UNION:
        return mc_walk_convert_union(walk, out, spot);
    case MC_TYPE_SET:
        return convert_set(walk, out, spot);
    case MC_TYPE_TUPLE:
        return convert_tuple(walk, out, spot);
    case MC_TYPE_OPTIONAL:
        return convert_optional(walk, out, spot);
    default:
        return mc_walk_convert_scalar(walk, out, spot);
    }
}

/** Counts the visit; false where the walk has ended or ends here. */
static bool visit(mc_walk *walk) {
    walk->visits++;
    if (walk->repeats >= 2 && ++walk->work > WORK_LIMIT && !walk->stop) walk->stop = MC_STOP_WORK;
    return !walk->stop;
}

bool mc_walk_convert(mc_walk *walk, const mc_type *type, void *out, const mc_value *in,
                     const mc_path *path) {
    if (!visit(walk)) return false;
    mc_spot spot = {path, in, type, out};
    bool is_level = mc_type_nests(type, walk->parent);
    if (is_level && walk->depth == MC_DEPTH_LIMIT) return mc_report_depth(walk, &spot);
    const mc_type *parent = walk->parent;
    walk->parent = type;
    walk->depth += is_level;
    bool ok = convert_by_kind(walk, out, &spot) && mc_rules_check(walk, &spot, out);
    walk->depth -= is_level;
    walk->parent = parent;
    /* Of a model that failed, the fields that were right stay. */
    if (!ok && type->kind != MC_TYPE_MODEL) mc_init(type, out);
    return ok;
}

/* ---- entries ------------------------------------------------------------------------------ */

static mc_walk walk_of(const mc_convert *convert) {
    return (mc_walk){
        .arena = convert->arena,
        .errors = convert->errors,
        .mode = convert->mode,
        .call_mode = convert->mode,
        .fit = MC_FIT_EXACT,
    };
}

bool mc_walk_finish(mc_walk *walk, bool ok, const mc_path *path) {
    mc_stop stop = walk->stop;
    walk->stop = MC_STOP_NOT;
    if (stop == MC_STOP_WORK) {
        mc_spot spot = {.path = path};
        mc_report(walk, &spot, "union_too_ambiguous",
                  "Input fits too many members of nested unions to find the best");
    }
    if (stop == MC_STOP_MEMORY && walk->errors) {
        walk->errors->truncated = walk->errors->out_of_memory = true;
    }
    return ok && stop == MC_STOP_NOT;
}

bool mc_from_value(const mc_type *type, void *out, const mc_value *in, const mc_path *path,
                   mc_convert *convert) {
    mc_walk walk = walk_of(convert);
    mc_init(type, out);
    return mc_walk_finish(&walk, mc_walk_convert(&walk, type, out, in, path), path);
}

bool mc_field_from_value(const mc_field *field, void *model, const mc_value *in,
                         const mc_value *parent, const mc_path *path, mc_convert *convert) {
    mc_walk walk = walk_of(convert);
    mc_spot spot = {.path = path, .input = parent};
    return mc_walk_finish(&walk, mc_walk_convert_field(&walk, field, field->name, model, in, &spot),
                          path);
}

bool mc_from_layers(const mc_type *type, void *out, const mc_value *in, const mc_layer *layers,
                    const mc_convert *convert) {
    mc_walk walk = walk_of(convert);
    walk.layers = layers;
    walk.borrow = true;
    mc_init(type, out);
    bool ok = mc_walk_finish(&walk, mc_walk_convert(&walk, type, out, in, NULL), NULL);
    if (!ok) mc_init(type, out);
    return ok;
}

void mc_errors_set_source(mc_errors *errors, const mc_type *type, mc_str source,
                          size_t (*locate)(mc_str source, const mc_loc *loc, size_t loc_len)) {
    if (!errors) return;
    if (mc_type_has_secrets(type)) errors->hide_source = true;
    if (errors->source.data) return;
    errors->source = source;
    errors->locate = locate;
}

bool mc_from_json(const mc_type *type, void *out, mc_str json, const mc_json_options *options,
                  mc_arena *arena, mc_errors *errors) {
    mc_init(type, out);
    mc_errors_set_source(errors, type, json, NULL);
    mc_value value;
    mc_json_options all = mc_type_options(type, options);
    if (!mc_json_read(&value, json, &all, arena, errors)) return false;
    mc_convert convert = {arena, errors, MC_STRICT};
    mc_walk walk = walk_of(&convert);
    /* The value was read into the same arena: no need to copy its strings. */
    walk.borrow = true;
    walk.with_readonly = all.flags & MC_READ_READONLY;
    bool ok = mc_walk_finish(&walk, mc_walk_convert(&walk, type, out, &value, NULL), NULL);
    if (!ok) mc_init(type, out);
    return ok;
}
