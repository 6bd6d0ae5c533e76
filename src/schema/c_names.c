/* c_names.c - every global name that generated C defines, so that one given twice is found here
 * and not by the C compiler. */
#include "resolver.h"

/* What generated code defines besides the type itself. */
static const char *const model_functions[] = {
    "",          "_init",   "_from_json",  "_to_json",      "_from_yaml",  "_to_yaml",
    "_validate", "_equal",  "_copy",       "_print",        "_mctype",     "_given",
    "_field",    "_mcinfo", "_hash",       "_hash_seeded",  "_merge_json", "_from_json_with",
    "_decode",   "_encode", "_write_json", "_to_json_into", "_next_json",
};

static void add_name(resolver *r, mc_str c_name, const char *end, mc_str what, span where) {
    mc_str name = mc_arena_printf(r->arena, "%s%s", c_name.data, end);
    c_names_add(&r->c_names, name, what, where, r->arena);
}

static void add_functions(resolver *r, mc_str c_name, mc_str what, span where) {
    for (size_t i = 0; i < sizeof model_functions / sizeof *model_functions; i++) {
        add_name(r, c_name, model_functions[i], what, where);
    }
}

static void add_config_names(resolver *r, mc_str c_name, mc_str what, span where) {
    static const char *const ends[] = {"_load_json", "_load_yaml", "_print_config"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        add_name(r, c_name, ends[i], what, where);
    }
}

static void add_enum_names(resolver *r, const enumeration *e) {
    mc_str what = mc_arena_printf(r->arena, "enum %s", e->name.data);
    add_name(r, e->c_name, "", what, e->span);
    add_name(r, e->c_name, "_mctype", what, e->span);
    add_name(r, e->c_name, "_mcinfo", what, e->span);
    for (const enum_value *v = e->values; v; v = v->next) {
        mc_str value = mc_arena_printf(r->arena, "value %s", v->name.data);
        c_names_add(&r->c_names, v->c_const, value, v->span, r->arena);
    }
}

static void add_union_names(resolver *r, const choice *c) {
    mc_str what = mc_arena_printf(r->arena, "union %s", c->name.data);
    add_functions(r, c->c_name, what, c->span);
    add_name(r, c->c_name, "_case", what, c->span);
    for (const union_case *k = c->cases; k; k = k->next) {
        mc_str member = mc_arena_printf(r->arena, "member %s", k->tag.data);
        c_names_add(&r->c_names, k->c_const, member, k->span, r->arena);
        const char *forms[] = {"from", "as"};
        for (size_t i = 0; i < 2; i++) {
            mc_str function =
                mc_arena_printf(r->arena, "%s_%s_%s", c->c_name.data, forms[i], k->c_name.data);
            c_names_add(&r->c_names, function, member, k->span, r->arena);
        }
    }
}

static void add_container_names(resolver *r, const unit *u) {
    for (const container *c = u->containers; c; c = c->next) {
        add_name(r, c->type->c_type, "", c->type->label, c->type->span);
        if (c->type->kind != TYPE_MAP) continue;
        add_name(r, c->type->c_type, "_entry", c->type->label, c->type->span);
    }
}

/* The handler, its result and what makes one: see status_name in emit_service.c. */
static void add_operation_names(resolver *r, const operation *o) {
    static const char *const ends[] = {"",          "_result",     "_ok",   "_created",
                                       "_accepted", "_no_content", "_call", "_reply"};
    mc_str what = mc_arena_printf(r->arena, "operation %s", o->name.data);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        add_name(r, o->c_name, ends[i], what, o->span);
    }
    if (o->stream) add_name(r, o->c_name, "_send", what, o->span);
    if (o->stream == STREAM_MESSAGES) {
        add_name(r, o->c_name, "_next", what, o->span);
        add_name(r, o->c_name, "_next_or_errors", what, o->span);
    }
    if (o->stream == STREAM_EVENTS) add_name(r, o->c_name, "_send_event", what, o->span);
    for (size_t i = 0; i < o->raises_len; i++) {
        const model *error = o->raises[i];
        mc_str answer = name_join(o->c_name, name_snake(error->name, r->arena), r->arena);
        mc_str label = mc_arena_printf(r->arena, "error %s of %s", error->name.data, o->name.data);
        add_name(r, answer, "", label, error->span);
    }
}

void add_unit_names(resolver *r, const unit *u) {
    for (const enumeration *e = u->enums; e; e = e->next) {
        add_enum_names(r, e);
    }
    for (const alias *a = u->aliases; a; a = a->next) {
        mc_str what = mc_arena_printf(r->arena, "type %s", a->name.data);
        add_name(r, a->c_name, "", what, a->span);
        add_name(r, a->c_name, "_mctype", what, a->span);
    }
    for (const choice *c = u->choices; c; c = c->next) {
        add_union_names(r, c);
    }
    for (const model *m = u->models; m; m = m->next) {
        mc_str what = mc_arena_printf(r->arena, "model %s", m->name.data);
        add_functions(r, m->c_name, what, m->span);
        if (m->has_variables) add_config_names(r, m->c_name, what, m->span);
    }
    add_container_names(r, u);
    for (const check_function *f = u->functions; f; f = f->next) {
        mc_str what = mc_arena_printf(r->arena, "check %s", f->function.data);
        add_name(r, f->c_name, "", what, f->span);
    }
    if (u->services) {
        static const char *const hooks[] = {"_verify_bearer", "_verify_basic", "_verify_apikey"};
        for (size_t i = 0; i < sizeof hooks / sizeof *hooks; i++) {
            add_name(r, u->package, hooks[i], MC_STR("the hook of @auth"), u->services->span);
        }
        add_name(r, name_join(u->package, MC_STR("openapi"), r->arena), "",
                 MC_STR("the OpenAPI document"), u->services->span);
    }
    for (const service *s = u->services; s; s = s->next) {
        mc_str what = mc_arena_printf(r->arena, "service %s", s->name.data);
        add_name(r, s->c_name, "", what, s->span);
        for (const operation *o = s->operations; o; o = o->next) {
            add_operation_names(r, o);
        }
    }
}
