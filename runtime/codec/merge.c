/** merge.c - JSON merge patches (RFC 7396) over C values: what a patch does not name stays. */
#include "engine.h"

static bool merge(mc_walk *walk, const mc_type *type, void *slot, const mc_value *patch,
                  const mc_path *path);

/** Marks what the patch took away, in a list of indexes. */
#define GONE SIZE_MAX

/* ---- Any ------------------------------------------------------------------------------ */

static bool merge_value(mc_value *out, const mc_value *base, const mc_value *patch, mc_arena *arena,
                        size_t levels);

/** The members of the base and behind them those of the patch become the result, in place. */
static bool merge_members(mc_member *all, size_t base_len, mc_value *object, mc_arena *arena,
                          size_t levels) {
    size_t len = object->len, kept = 0;
    size_t *first = mc_first_equals(&mc_type_str, &all->key, len, sizeof *all, arena);
    if (!first) return false;
    for (size_t i = base_len; i < len; i++) {
        size_t at = first[i];
        const mc_value null = {.kind = MC_NULL};
        const mc_value patch = all[i].value, base = at < base_len ? all[at].value : null;
        if (at != i) first[i] = GONE;
        if (patch.kind == MC_NULL) {
            first[at] = GONE;
        } else if (!merge_value(&all[at].value, &base, &patch, arena, levels)) {
            return false;
        }
    }
    for (size_t i = 0; i < len; i++) {
        if (first[i] != GONE) all[kept++] = all[i];
    }
    object->len = (uint32_t)kept;
    return true;
}

/** The RFC's MergePatch; `out` shares what it can with both. */
static bool merge_value(mc_value *out, const mc_value *base, const mc_value *patch, mc_arena *arena,
                        size_t levels) {
    *out = *patch;
    if (patch->kind != MC_OBJECT || patch->len == 0) {
        if (patch->kind == MC_OBJECT && base->kind == MC_OBJECT) *out = *base;
        return true;
    }
    size_t base_len = base->kind == MC_OBJECT ? base->len : 0, len = base_len + patch->len;
    if (levels == 0 || len > UINT32_MAX) return false;
    mc_member *all = mc_arena_array(arena, len, sizeof *all);
    if (!all) return false;
    if (base_len > 0) memcpy(all, base->as.members, base_len * sizeof *all);
    memcpy(all + base_len, patch->as.members, patch->len * sizeof *all);
    *out = (mc_value){.kind = MC_OBJECT, .len = (uint32_t)len, .as.members = all};
    return merge_members(all, base_len, out, arena, levels - 1);
}

static bool merge_any(mc_walk *walk, const mc_type *type, void *slot, const mc_value *patch,
                      const mc_path *path) {
    mc_value base, merged;
    memcpy(&base, slot, sizeof base);
    /* The patch was read, so its depth is within the limit. */
    if (!merge_value(&merged, &base, patch, walk->arena, MC_DEPTH_LIMIT)) {
        return mc_walk_no_memory(walk);
    }
    return mc_walk_convert(walk, type, slot, &merged, path);
}

/* ---- maps ------------------------------------------------------------------------------- */

/** Reads the patch's keys into entries behind those of the base. */
static bool convert_keys(mc_walk *walk, const mc_items *items, char *entries, const mc_value *patch,
                         const mc_path *parent) {
    bool ok = true;
    for (size_t i = 0; i < patch->len && !walk->stop; i++) {
        mc_str key = patch->as.members[i].key;
        mc_path path = {parent, {.key = key, .kind = MC_LOC_KEY}};
        ok &= mc_walk_convert_key(walk, items, entries + i * items->entry_size, key, &path);
    }
    return ok && !walk->stop;
}

/** Merges the patch's values into the entries of their keys, which `first` tells. */
static bool merge_entries(mc_walk *walk, const mc_items *items, char *entries, size_t base_len,
                          const mc_value *patch, size_t *first, const mc_path *parent) {
    bool ok = true;
    for (size_t i = 0; i < patch->len && !walk->stop; i++) {
        const mc_member *member = &patch->as.members[i];
        mc_path path = {parent, {.key = member->key, .kind = MC_LOC_KEY}};
        size_t at = first[base_len + i];
        char *value = entries + at * items->entry_size + items->value_offset;
        if (at != base_len + i) first[base_len + i] = GONE;
        if (member->value.kind == MC_NULL) {
            first[at] = GONE;
            continue;
        }
        first[at] = at; /* of "1" and "01", keys of one int, the last counts */
        if (at < base_len) {
            ok &= merge(walk, items->type, value, &member->value, &path);
        } else {
            ok &= mc_walk_convert(walk, items->type, value, &member->value, &path);
        }
    }
    return ok && !walk->stop;
}

static bool merge_map(mc_walk *walk, const mc_type *type, void *slot, const mc_value *patch,
                      const mc_path *path) {
    const mc_items *items = type->items;
    mc_sequence base;
    if (!mc_sequence_load(type, slot, &base)) base.len = 0;
    size_t len = base.len + patch->len, size = items->entry_size;
    mc_head head = {mc_arena_array(walk->arena, len, size), 0};
    if (!head.items) return mc_walk_no_memory(walk);
    char *entries = head.items;
    if (base.len > 0) memcpy(entries, base.items, base.len * size);
    if (!convert_keys(walk, items, entries + base.len * size, patch, path)) return false;
    size_t *first = mc_first_equals(mc_map_key(type), entries, len, size, walk->arena);
    if (!first) return mc_walk_no_memory(walk);
    if (!merge_entries(walk, items, entries, base.len, patch, first, path)) return false;
    for (size_t i = 0; i < len; i++) {
        if (first[i] != GONE) memmove(entries + head.len++ * size, entries + i * size, size);
    }
    mc_head_store(slot, head);
    return true;
}

/* ---- fields --------------------------------------------------------------------------------- */

/** Puts the field back to how init makes it: the patch took its value away. */
static bool reset_field(mc_walk *walk, const mc_spot *model, size_t index, void *slot) {
    const mc_field *field = &model->type->model->fields[index];
    if (field->flags & MC_FIELD_REQUIRED) {
        mc_path path = {model->path, {.key = field->name, .kind = MC_LOC_KEY}};
        return mc_report_missing(walk, &path, model);
    }
    char *initial = mc_arena_alloc(walk->arena, model->type->size);
    if (!initial) return mc_walk_no_memory(walk);
    mc_init(model->type, initial);
    bool boxed = field->flags & MC_FIELD_BOXED;
    memcpy((char *)slot + field->offset, initial + field->offset,
           boxed ? sizeof(void *) : field->type->size);
    mc_field_set_has(field, slot, mc_field_slot(field, initial) != NULL);
    mc_model_set_given(model->type->model, slot, index, false);
    return true;
}

/** Into a copy where the value lies in a box: the box is the original's. */
static bool merge_current(mc_walk *walk, const mc_field *field, void *model, const void *current,
                          const mc_value *patch, const mc_path *path) {
    char *slot = (char *)model + field->offset;
    void *value = slot;
    if (field->flags & MC_FIELD_BOXED) {
        value = mc_arena_alloc(walk->arena, field->type->size);
        if (!value) return mc_walk_no_memory(walk);
        memcpy(value, current, field->type->size);
        memcpy(slot, &value, sizeof value);
    }
    mc_mode mode = mc_walk_enter_field(walk, field);
    bool ok = merge(walk, field->type, value, patch, path);
    mc_walk_leave_field(walk, field, mode);
    return ok;
}

static bool merge_field(mc_walk *walk, const mc_spot *model, size_t index, void *slot,
                        const mc_member *patch) {
    const mc_field *field = &model->type->model->fields[index];
    if (!patch) {
        mc_spot whole = {.path = model->path, .type = model->type, .slot = slot};
        return mc_walk_validate_field(walk, field, &whole);
    }
    bool is_null = patch->value.kind == MC_NULL;
    if (is_null && !(field->flags & MC_FIELD_NULLABLE)) {
        return reset_field(walk, model, index, slot);
    }
    const void *current = is_null ? NULL : mc_field_slot(field, slot);
    mc_path path = {model->path, {.key = patch->key, .kind = MC_LOC_KEY}};
    bool ok = current ? merge_current(walk, field, slot, current, &patch->value, &path)
                      : mc_walk_convert_field(walk, field, patch->key, slot, &patch->value, model);
    if (ok) mc_model_set_given(model->type->model, slot, index, true);
    return ok;
}

/* ---- models -----------------------------------------------------------------------------------
 */

/** Unknown keys, kept by a model that allows them. */
static bool merge_extra(mc_walk *walk, const mc_spot *spot, void *slot, mc_str tag_key) {
    const mc_model *model = spot->type->model;
    const mc_value *patch = spot->input;
    mc_any_map extra;
    memcpy(&extra, (char *)slot + model->extra_offset, sizeof extra);
    mc_value base = {.kind = MC_OBJECT, .len = (uint32_t)extra.len, .as.members = extra.entries};
    mc_value unknown = {.kind = MC_OBJECT}, merged;
    unknown.as.members = mc_arena_array(walk->arena, patch->len, sizeof(mc_member));
    if (!unknown.as.members) return mc_walk_no_memory(walk);
    for (size_t i = 0; i < patch->len; i++) {
        const mc_member *member = &patch->as.members[i];
        bool is_tag = tag_key.data && mc_str_equal(member->key, tag_key);
        if (is_tag || mc_model_find(model, member->key, 0) < model->fields_len) continue;
        unknown.as.members[unknown.len++] = *member;
    }
    if (!merge_value(&merged, &base, &unknown, walk->arena, MC_DEPTH_LIMIT)) {
        return mc_walk_no_memory(walk);
    }
    extra = (mc_any_map){merged.as.members, merged.len};
    memcpy((char *)slot + model->extra_offset, &extra, sizeof extra);
    return true;
}

static bool merge_model(mc_walk *walk, const mc_spot *spot, void *slot, mc_str tag_key) {
    const mc_model *model = spot->type->model;
    mc_keys keys;
    if (!mc_keys_init(&keys, model->fields_len, walk->arena)) return mc_walk_no_memory(walk);
    mc_mode mode = walk->mode;
    walk->mode = walk->call_mode;
    bool ok = mc_keys_match(walk, &keys, spot, tag_key);
    for (size_t i = 0; i < model->fields_len && !walk->stop; i++) {
        keys.failed[i] = !merge_field(walk, spot, i, slot, keys.members[i]);
        ok &= !keys.failed[i];
    }
    if (keys.extras > 0 && !walk->stop) ok &= merge_extra(walk, spot, slot, tag_key);
    walk->mode = mode;
    if (walk->stop) return false;
    mc_spot whole = {.path = spot->path, .type = spot->type, .slot = slot};
    return mc_rules_check_model(walk, &whole, keys.failed, ok) && ok;
}

/* ---- unions
 * -------------------------------------------------------------------------------------- */

/** Whether the patch changes the member that is there: of a tagged union, unless it names another
 *  tag; of another, where the member has parts. */
static bool keeps_case(const mc_union *choice, const mc_case *one, const mc_value *patch) {
    mc_type_kind kind = one->type->kind;
    if (choice->mode == MC_UNION_SMART) return kind == MC_TYPE_MODEL || kind == MC_TYPE_MAP;
    const mc_value *tag = mc_value_get(patch, choice->tag_key);
    if (!tag) return true;
    return mc_case_has_tag(one, tag);
}

/** The member's value, in a copy where it lies in a box; NULL without memory. */
static void *own_member(mc_walk *walk, const mc_union *choice, const mc_case *one, void *slot,
                        const void *member) {
    char *as = (char *)slot + choice->as_offset;
    if (!one->boxed) return as;
    void *box = mc_arena_alloc(walk->arena, one->type->size);
    if (!box) return NULL;
    memcpy(box, member, one->type->size);
    memcpy(as, &box, sizeof box);
    return box;
}

/** Into the member that is there, or a new one, of which the patch is then all. */
static bool merge_union(mc_walk *walk, const mc_type *type, void *slot, const mc_value *patch,
                        const mc_path *parent) {
    const mc_union *choice = type->choice;
    const mc_case *one = mc_case_load(choice, slot);
    const void *member = one ? mc_case_slot(choice, one, slot) : NULL;
    if (!member || !keeps_case(choice, one, patch)) {
        return mc_walk_convert(walk, type, slot, patch, parent);
    }
    mc_path path = {parent, {.key = one->tag, .kind = MC_LOC_LABEL}};
    mc_path content_path = {&path, {.key = choice->content_key, .kind = MC_LOC_KEY}};
    bool adjacent = choice->mode == MC_UNION_ADJACENT;
    const mc_value *content = adjacent ? mc_value_get(patch, choice->content_key) : patch;
    if (!content) return true;
    void *own = own_member(walk, choice, one, slot, member);
    if (!own) return mc_walk_no_memory(walk);
    walk->tag_key = choice->mode == MC_UNION_INTERNAL ? choice->tag_key : (mc_str){0};
    return merge(walk, one->type, own, content, adjacent ? &content_path : &path);
}

/* ---- any type
 * --------------------------------------------------------------------------------------- */

static bool merge_by_kind(mc_walk *walk, const mc_spot *spot, void *slot) {
    mc_str tag_key = walk->tag_key;
    walk->tag_key = (mc_str){0};
    if (spot->type->kind == MC_TYPE_MODEL) return merge_model(walk, spot, slot, tag_key);
    return merge_map(walk, spot->type, slot, spot->input, spot->path);
}

/** Objects into what has parts; anything else replaces what is there. */
static bool merge(mc_walk *walk, const mc_type *type, void *slot, const mc_value *patch,
                  const mc_path *path) {
    bool is_object = patch->kind == MC_OBJECT;
    if (is_object && type->kind == MC_TYPE_ANY) return merge_any(walk, type, slot, patch, path);
    if (is_object && type->kind == MC_TYPE_UNION) return merge_union(walk, type, slot, patch, path);
    void *held = type->kind == MC_TYPE_OPTIONAL ? (void *)mc_optional_slot(type, slot) : NULL;
    if (is_object && held) return merge(walk, type->items->type, held, patch, path);
    bool has_parts = type->kind == MC_TYPE_MODEL || (type->kind == MC_TYPE_MAP && patch->len > 0);
    if (!is_object || !has_parts) return mc_walk_convert(walk, type, slot, patch, path);
    mc_spot spot = {path, patch, type, slot};
    if (walk->depth == MC_DEPTH_LIMIT) return mc_report_depth(walk, &spot);
    const mc_type *parent = walk->parent;
    walk->parent = type;
    walk->depth++;
    mc_spot whole = {.path = path, .type = type, .slot = slot};
    bool ok = merge_by_kind(walk, &spot, slot) && mc_rules_check(walk, &whole, slot);
    walk->depth--;
    walk->parent = parent;
    return ok;
}

bool mc_merge_json(const mc_type *type, void *value, mc_str patch, const mc_json_options *options,
                   mc_arena *arena, mc_errors *errors) {
    mc_errors_set_source(errors, type, patch, NULL);
    mc_value read;
    mc_json_options all = mc_type_options(type, options);
    if (!mc_json_read(&read, patch, &all, arena, errors)) return false;
    mc_walk walk = {.arena = arena, .errors = errors, .fit = MC_FIT_EXACT, .borrow = true};
    walk.mode = walk.call_mode = MC_STRICT;
    walk.with_readonly = all.flags & MC_READ_READONLY;
    /* On a copy, so that the value stays as it is where anything is wrong. */
    void *copy = mc_arena_alloc(arena, type->size);
    if (!copy) mc_walk_no_memory(&walk);
    if (copy) memcpy(copy, value, type->size);
    bool ok = copy && merge(&walk, type, copy, &read, NULL);
    ok = mc_walk_finish(&walk, ok, NULL);
    if (ok) memcpy(value, copy, type->size);
    return ok;
}
