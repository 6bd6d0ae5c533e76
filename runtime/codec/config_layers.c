/** config_layers.c - what the environment says, put into the tree that a file was read to. */
#include "config.h"

#include <unistd.h>

/* ---- variables --------------------------------------------------------------------------- */

mc_str mc_config_variable(const mc_model *model, size_t index) {
    return model->names ? model->names[index].variable : (mc_str){0};
}

bool mc_config_goes_into(const mc_field *field) {
    /* What is boxed may hold itself: its variables would have no end. */
    return field->type->kind == MC_TYPE_MODEL && !(field->flags & MC_FIELD_BOXED) &&
           !(field->flags & MC_FIELD_READONLY);
}

mc_str mc_config_find(const mc_config *config, mc_str prefix, mc_str name) {
    char *const *all = config->environment ? config->environment : environ;
    for (; all && *all; all++) {
        const char *at = *all;
        if (prefix.len && strncmp(at, prefix.data, prefix.len) != 0) continue;
        if (strncmp(at + prefix.len, name.data, name.len) != 0) continue;
        at += prefix.len + name.len;
        if (*at == '=') return mc_str_from(at + 1);
    }
    return (mc_str){0};
}

mc_str mc_config_join(mc_str prefix, mc_str name, mc_arena *arena) {
    return mc_arena_printf(arena, "%.*s%.*s", MC_STR_ARG(prefix), MC_STR_ARG(name));
}

const mc_member *mc_config_member(const mc_model *model, size_t index, const mc_value *object) {
    const mc_member *found = NULL;
    if (!object || object->kind != MC_OBJECT) return NULL;
    for (size_t i = 0; i < object->len; i++) {
        const mc_member *member = &object->as.members[i];
        if (mc_field_rank(model, index, member->key) == SIZE_MAX) continue;
        found = mc_keys_preferred(model, index, found, member);
    }
    return found;
}

/* ---- the overlay -------------------------------------------------------------------------- */

typedef struct overlay {
    const mc_config *config;
    mc_arena *arena;
    mc_layer *layers;
    bool no_memory;
} overlay;

/** An object while members are put into it. */
typedef struct target {
    const mc_model *model;
    const void *initial; /* the struct as init made it, or the default that the members change */
    bool over_default;   /* the second */
    mc_str prefix;       /* of its variables */
    mc_value *object;
    mc_layer *layer; /* NULL until something is put */
    bool *is_variable;
} target;

static bool overlay_object(overlay *o, target *to);

static bool fail(overlay *o) {
    o->no_memory = true;
    return false;
}

/* Members of its own, with room for every field. */
static bool open_layer(overlay *o, target *to) {
    if (to->layer) return true;
    size_t fields = to->model->fields_len, len = to->object->len;
    mc_member *members = mc_arena_array(o->arena, len + fields, sizeof *members);
    to->is_variable = mc_arena_zalloc(o->arena, fields * sizeof *to->is_variable);
    to->layer = mc_arena_alloc(o->arena, sizeof *to->layer);
    if (!members || !to->is_variable || !to->layer) return fail(o);
    if (len > 0) memcpy(members, to->object->as.members, len * sizeof *members);
    to->object->as.members = members;
    *to->layer = (mc_layer){members, to->is_variable, to->over_default, o->layers};
    o->layers = to->layer;
    return true;
}

static bool put(overlay *o, target *to, size_t index, const mc_value *value) {
    if (!open_layer(o, to)) return false;
    const mc_member *there = mc_config_member(to->model, index, to->object);
    size_t at = there ? (size_t)(there - to->object->as.members) : to->object->len++;
    mc_member *member = &to->object->as.members[at];
    if (!there) member->key = to->model->fields[index].name;
    member->value = *value;
    return true;
}

/* The struct that a model within starts from. */
static bool set_initial(overlay *o, const target *from, const mc_field *field, bool in_file,
                        target *to) {
    const void *slot = mc_field_slot(field, from->initial);
    bool has_default = from->over_default || field->flags & MC_FIELD_DEFAULT;
    to->over_default = has_default && slot && !in_file;
    to->initial = slot;
    if (to->over_default) return true;
    void *made = mc_arena_alloc(o->arena, field->type->size);
    if (!made) return fail(o);
    mc_init(field->type, made);
    to->initial = made;
    return true;
}

static bool overlay_model(overlay *o, target *from, size_t index) {
    const mc_field *field = &from->model->fields[index];
    const mc_member *member = mc_config_member(from->model, index, from->object);
    mc_value object = member ? member->value : (mc_value){0};
    if (object.kind == MC_NULL) object = (mc_value){.kind = MC_OBJECT};
    /* Not what it should be: that is an error by itself. */
    if (object.kind != MC_OBJECT) return true;
    target to = {.model = field->type->model, .object = &object};
    to.prefix = mc_config_join(from->prefix, mc_config_variable(from->model, index), o->arena);
    if (!to.prefix.data) return fail(o);
    if (!set_initial(o, from, field, member != NULL, &to) || !overlay_object(o, &to)) return false;
    return !to.layer || put(o, from, index, &object);
}

static bool overlay_variable(overlay *o, target *to, size_t index) {
    mc_str name = mc_config_variable(to->model, index);
    mc_str found = name.len > 0 ? mc_config_find(o->config, to->prefix, name) : (mc_str){0};
    if (!found.data) return true;
    /* The environment may change under what is kept. */
    mc_str text = mc_arena_str(o->arena, found);
    if (!text.data || text.len > UINT32_MAX) return fail(o);
    mc_value value = mc_value_str(text);
    if (!put(o, to, index, &value)) return false;
    to->is_variable[index] = true;
    return true;
}

/* No deeper than the structs lie in each other. */
static bool overlay_object(overlay *o, target *to) {
    for (size_t i = 0; i < to->model->fields_len; i++) {
        bool ok = mc_config_goes_into(&to->model->fields[i]) ? overlay_model(o, to, i)
                                                             : overlay_variable(o, to, i);
        if (!ok) return false;
    }
    return true;
}

bool mc_config_overlay(const mc_type *type, mc_value *value, const mc_config *config,
                       mc_arena *arena, mc_layer **layers) {
    *layers = NULL;
    if (type->kind != MC_TYPE_MODEL || value->kind != MC_OBJECT) return true;
    void *initial = mc_arena_alloc(arena, type->size);
    if (!initial) return false;
    mc_init(type, initial);
    overlay o = {.config = config, .arena = arena};
    target to = {.model = type->model, .initial = initial, .object = value};
    bool ok = overlay_object(&o, &to);
    *layers = o.layers;
    return ok && !o.no_memory;
}
