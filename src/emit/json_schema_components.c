/* json_schema_components.c - what is referred to: which types have a schema of their own, in
 * which direction, and by which name. */
#include "json_schema_parts.h"

#include <stdlib.h>

json_schemas *json_schemas_new(const char *place, bool exact, mc_arena *arena) {
    json_schemas *made = mc_arena_zalloc(arena, sizeof *made);
    made->arena = arena;
    made->place = place;
    made->exact = exact;
    made->tail = &made->components;
    return made;
}

/* ---- which components there are ---------------------------------------------------------- */

component *component_of(json_schemas *set, mc_str c_name) {
    return *name_table_at(&set->by_c_name, c_name, set->arena);
}

/* The component of that C name, new where there is none. */
static component *add_component(json_schemas *set, mc_str c_name, mc_str name, const unit *from) {
    component *known = component_of(set, c_name);
    if (known) return known;
    component *made = mc_arena_zalloc(set->arena, sizeof *made);
    made->base = name;
    made->package = from->package.data;
    *set->tail = made;
    set->tail = &made->next;
    set->len++;
    *name_table_at(&set->by_c_name, c_name, set->arena) = made;
    return made;
}

static bool first_use(component *of, direction way) {
    bool first = !of->used[way];
    of->used[way] = true;
    return first;
}

static void use_fields(json_schemas *set, const model *m, direction way) {
    for (const field *f = m->fields; f; f = f->next) {
        json_schemas_use(set, f->type, way);
    }
    for (const computed_field *c = m->computed; c && way == DIRECTION_OUT; c = c->next) {
        json_schemas_use(set, c->type, way);
    }
}

void json_schemas_use_model(json_schemas *set, const model *m, direction way) {
    component *of = add_component(set, m->c_name, m->name, m->unit);
    of->model = m;
    if (first_use(of, way)) use_fields(set, m, way);
}

static void use_choice(json_schemas *set, const choice *c, direction way) {
    if (choice_is_declared(c)) {
        component *of = add_component(set, c->c_name, c->name, c->unit);
        of->choice = c;
        if (!first_use(of, way)) return;
    }
    for (const union_case *k = c->cases; k; k = k->next) {
        /* with the tag in it, a member is written out as a component of the union's */
        if (case_takes_tag(c, k))
            use_fields(set, k->type->model, way);
        else
            json_schemas_use(set, k->type, way);
    }
}

void json_schemas_use(json_schemas *set, const type *t, direction way) {
    while (t->element) {
        if (set->exact && t->key) json_schemas_use(set, t->key, way);
        t = t->element;
    }
    for (const field *f = t->items; f; f = f->next) {
        json_schemas_use(set, f->type, way);
    }
    if (t->kind == TYPE_MODEL) {
        json_schemas_use_model(set, t->model, way);
    } else if (t->kind == TYPE_UNION) {
        use_choice(set, t->choice, way);
    } else if (t->kind == TYPE_ENUM && !t->enumeration->is_literal) {
        const enumeration *e = t->enumeration;
        component *of = add_component(set, e->c_name, e->name, e->unit);
        of->enumeration = e;
        of->used[way] = true;
    }
}

/* ---- names --------------------------------------------------------------------------------- */

bool field_is_required(const field *f, direction way) {
    if (way == DIRECTION_IN) return f->required && !f->readonly;
    return f->required || f->nullable || f->default_value != NULL;
}

static bool type_differs(json_schemas *set, const type *t);

static bool model_differs(json_schemas *set, const model *m) {
    if (m->computed) return true;
    for (const field *f = m->fields; f; f = f->next) {
        bool same = field_is_required(f, DIRECTION_IN) == field_is_required(f, DIRECTION_OUT) &&
                    !f->readonly && !f->writeonly;
        if (!same || type_differs(set, f->type)) return true;
    }
    return false;
}

static bool choice_differs(json_schemas *set, const choice *c) {
    for (const union_case *k = c->cases; k; k = k->next) {
        bool differs =
            case_takes_tag(c, k) ? model_differs(set, k->type->model) : type_differs(set, k->type);
        if (differs) return true;
    }
    return false;
}

static bool type_differs(json_schemas *set, const type *t) {
    while (t->element) {
        t = t->element;
    }
    if (t->kind == TYPE_DECIMAL) return true;
    for (const field *f = t->items; f; f = f->next) {
        if (type_differs(set, f->type)) return true;
    }
    if (t->kind == TYPE_MODEL) return component_of(set, t->model->c_name)->differs;
    if (t->kind != TYPE_UNION) return false;
    if (choice_is_declared(t->choice)) return component_of(set, t->choice->c_name)->differs;
    return choice_differs(set, t->choice);
}

static bool component_differs(json_schemas *set, const component *of) {
    if (of->model) return model_differs(set, of->model);
    return of->choice && choice_differs(set, of->choice);
}

/* Models refer to each other in circles, so this is repeated until nothing changes. */
static void find_differences(json_schemas *set) {
    for (bool changed = true; changed;) {
        changed = false;
        for (component *of = set->components; of; of = of->next) {
            if (of->differs || !component_differs(set, of)) continue;
            of->differs = changed = true;
        }
    }
}

/* What is no letter or digit becomes `_`, as in FastAPI: Page[User] is Page_User_. */
static mc_str plain_name(json_schemas *set, mc_str name) {
    char *text = mc_arena_alloc(set->arena, name.len + 1);
    for (size_t i = 0; i <= name.len; i++) {
        char c = name.data[i];
        bool fine = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        text[i] = (char)(fine || i == name.len ? c : '_');
    }
    return (mc_str){text, name.len};
}

void json_schemas_name(json_schemas *set) {
    find_differences(set);
    for (component *of = set->components; of; of = of->next) {
        mc_str name = plain_name(set, of->base);
        void **taken = name_table_at(&set->by_name, name, set->arena);
        if (*taken) {
            /* two packages have one; a package's own names are unique */
            of->base = mc_arena_printf(set->arena, "%s.%s", of->package, name.data);
            continue;
        }
        *taken = of;
        of->base = name;
    }
}

/* Both directions have a component of their own where they differ and both are used. */
static bool component_is_split(const component *of) {
    return of->differs && of->used[DIRECTION_IN] && of->used[DIRECTION_OUT];
}

static mc_str component_name(const json_schemas *set, const component *of, mc_str tag,
                             direction way) {
    const char *suffix = !component_is_split(of) ? "" : way == DIRECTION_IN ? "-Input" : "-Output";
    return mc_arena_printf(set->arena, "%s%s%s%s", of->base.data, tag.len > 0 ? "-" : "", tag.data,
                           suffix);
}

mc_str component_place(json_schemas *set, const component *of, mc_str tag, direction way) {
    mc_str name = component_name(set, of, tag.len > 0 ? plain_name(set, tag) : MC_STR(""), way);
    return mc_arena_printf(set->arena, "%s%s", set->place, name.data);
}

node *component_reference(json_schemas *set, const component *of, mc_str tag, direction way) {
    node *made = node_object(set->arena);
    node_set_text(made, "$ref", component_place(set, of, tag, way));
    return made;
}

node *json_schema_reference(json_schemas *set, const model *m, direction way) {
    return component_reference(set, component_of(set, m->c_name), MC_STR(""), way);
}

/* ---- components ---------------------------------------------------------------------- */

static void add_one(json_schemas *set, const component *of, direction way, node *schemas) {
    mc_str name = component_name(set, of, MC_STR(""), way);
    if (of->model) {
        node_set(schemas, name, schema_of_model(set, of->model, way));
    } else if (of->enumeration) {
        node_set(schemas, name, schema_of_enum(set, of->enumeration));
    } else {
        node_set(schemas, name, schema_of_choice(set, of->choice, way));
    }
    if (!of->choice || !choice_adds_tags(of->choice)) return;
    for (const union_case *k = of->choice->cases; k; k = k->next) {
        if (of->choice->mode == UNION_INTERNAL && !case_takes_tag(of->choice, k)) continue;
        node_set(schemas, component_name(set, of, plain_name(set, k->tag), way),
                 schema_of_case(set, of->choice, k, way));
    }
}

static int compare_components(const void *a, const void *b) {
    const component *const *left = a, *const *right = b;
    return mc_str_compare((*left)->base, (*right)->base);
}

void json_schemas_add_to(json_schemas *set, node *schemas) {
    const component **sorted = mc_arena_array(set->arena, set->len + 1, sizeof *sorted);
    size_t len = 0;
    for (const component *of = set->components; of; of = of->next) {
        sorted[len++] = of;
    }
    qsort(sorted, len, sizeof *sorted, compare_components);
    for (size_t i = 0; i < len; i++) {
        bool split = component_is_split(sorted[i]);
        bool in_only = !sorted[i]->used[DIRECTION_OUT];
        add_one(set, sorted[i], split || in_only ? DIRECTION_IN : DIRECTION_OUT, schemas);
        if (split) add_one(set, sorted[i], DIRECTION_OUT, schemas);
    }
}
