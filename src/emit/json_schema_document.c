/* json_schema_document.c - the JSON Schema document of `modelc schema`: see json_schema.h. */
#include "json_schema.h"

/** Something that has a name: a model, or a type that stands for the rest. */
typedef struct named {
    mc_str name;
    const model *model;
    type type; /* where it is no model */
    mc_str doc;
} named;

typedef struct name_list {
    named *items;
    size_t len;
} name_list;

static size_t count_names(const unit *u) {
    size_t len = 0;
    for (const model *m = u->models; m; m = m->next) {
        len++;
    }
    for (const choice *c = u->choices; c; c = c->next) {
        len += !c->is_inline;
    }
    for (const enumeration *e = u->enums; e; e = e->next) {
        len += !e->is_literal;
    }
    for (const alias *a = u->aliases; a; a = a->next) {
        len++;
    }
    return len;
}

static name_list names_of(const unit *u, mc_arena *arena) {
    name_list all = {mc_arena_array(arena, count_names(u) + 1, sizeof *all.items), 0};
    for (const model *m = u->models; m; m = m->next) {
        all.items[all.len++] = (named){.name = m->name, .model = m};
    }
    for (const choice *c = u->choices; c; c = c->next) {
        if (c->is_inline) continue;
        all.items[all.len++] =
            (named){.name = c->name, .type = {.kind = TYPE_UNION, .choice = (choice *)c}};
    }
    for (const enumeration *e = u->enums; e; e = e->next) {
        if (e->is_literal) continue;
        all.items[all.len++] =
            (named){.name = e->name, .type = {.kind = TYPE_ENUM, .enumeration = (enumeration *)e}};
    }
    for (const alias *a = u->aliases; a; a = a->next) {
        all.items[all.len++] = (named){.name = a->name, .type = *a->type, .doc = a->doc};
    }
    return all;
}

static const unit *last_unit(const schema *from) {
    const unit *last = from->units;
    while (last->next) {
        last = last->next;
    }
    return last;
}

static void use(json_schemas *set, const named *one, direction way) {
    if (one->model)
        json_schemas_use_model(set, one->model, way);
    else
        json_schemas_use(set, &one->type, way);
}

/* A reference to what is a component, else the schema itself. */
static node *schema_of(json_schemas *set, const named *one, direction way) {
    if (one->model) return json_schema_reference(set, one->model, way);
    node *made = json_schema_of(set, &one->type, way);
    if (node_get(made, MC_STR("$ref"))) return made;
    node_set_text(made, "title", one->name);
    if (one->doc.len > 0) node_set_text(made, "description", one->doc);
    return made;
}

static node *new_document(mc_arena *arena) {
    node *made = node_object(arena);
    node_set_text(made, "$schema", MC_STR("https://json-schema.org/draft/2020-12/schema"));
    return made;
}

static void add_definitions(json_schemas *set, node *to) {
    node *definitions = node_object(set->arena);
    json_schemas_add_to(set, definitions);
    if (!node_is_empty(definitions)) node_set(to, MC_STR("$defs"), definitions);
}

static node *document_of(const named *one, direction way, mc_arena *arena) {
    json_schemas *set = json_schemas_new("#/$defs/", true, arena);
    use(set, one, way);
    json_schemas_name(set);
    node *made = new_document(arena);
    node_merge(made, schema_of(set, one, way));
    add_definitions(set, made);
    return made;
}

/* All models, unions and enums as definitions; other types only where one of these uses them. */
static node *document_of_all(const name_list *all, direction way, mc_arena *arena) {
    json_schemas *set = json_schemas_new("#/$defs/", true, arena);
    for (size_t i = 0; i < all->len; i++) {
        use(set, &all->items[i], way);
    }
    json_schemas_name(set);
    node *made = new_document(arena);
    add_definitions(set, made);
    return made;
}

node *json_schema_document(const schema *from, mc_str name, direction way, mc_arena *arena) {
    const name_list all = names_of(last_unit(from), arena);
    if (name.len == 0) return document_of_all(&all, way, arena);
    for (size_t i = 0; i < all.len; i++) {
        if (mc_str_equal(all.items[i].name, name)) return document_of(&all.items[i], way, arena);
    }
    return NULL;
}

const mc_str *json_schema_names(const schema *from, size_t *len, mc_arena *arena) {
    const name_list all = names_of(last_unit(from), arena);
    mc_str *names = mc_arena_array(arena, all.len + 1, sizeof *names);
    for (size_t i = 0; i < all.len; i++) {
        names[i] = all.items[i].name;
    }
    *len = all.len;
    return names;
}
