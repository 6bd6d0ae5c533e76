/* emit_header.c - PACKAGE.h: the structs, and what can be done with them. */
#include "emitter.h"

static bool has_deprecated(const unit *u) {
    for (const model *m = u->models; m; m = m->next) {
        for (const field *f = m->fields; f; f = f->next) {
            if (f->deprecated.len > 0) return true;
        }
    }
    return false;
}

static bool has_variables(const unit *u) {
    for (const model *m = u->models; m; m = m->next) {
        if (m->has_variables) return true;
    }
    return false;
}

void add_file(const emitter *e, values *root) {
    const unit *u = e->unit;
    mc_str path = mc_str_from(u->file->source->path);
    size_t start = path.len;
    while (start > 0 && path.data[start - 1] != '/') {
        start--;
    }
    /* Only the file's own name: the folder differs from machine to machine. */
    mc_str file = {path.data + start, path.len - start};
    values_set(root, "source", code_comment(file, e->arena));
    values_set(root, "package", code_name(u->package, e->arena));
    code guard = code_printf(e->arena, "%s", u->package.data);
    char *upper = (char *)guard.text.data;
    for (size_t i = 0; upper[i]; i++) {
        if (upper[i] >= 'a' && upper[i] <= 'z') upper[i] = (char)(upper[i] - 'a' + 'A');
    }
    values_set(root, "guard", guard);
    values_flag(root, "has_deprecated", has_deprecated(u));
    values_flag(root, "has_variables", has_variables(u));
}

/* What a comment says: that it is deprecated, too. */
static mc_str doc_of(const emitter *e, mc_str doc, mc_str deprecated) {
    if (deprecated.len == 0) return doc;
    return mc_arena_printf(e->arena, "%.*s%sDeprecated: %s", MC_STR_ARG(doc),
                           doc.len > 0 ? "\n" : "", deprecated.data);
}

/* ---- enums and aliases ------------------------------------------------------------- */

static code value_comment(const emitter *e, const enumeration *owner, const enum_value *v) {
    mc_str text = v->doc.len > 0 ? v->doc : owner->by_number ? v->name : v->wire;
    if (v->deprecated.len > 0) {
        text =
            mc_arena_printf(e->arena, "%.*s; deprecated: %s", MC_STR_ARG(text), v->deprecated.data);
    }
    return code_comment(text, e->arena);
}

static void add_enum(emitter *e, values *root, const enumeration *one) {
    values *to = values_add(root, "enums");
    values_set(to, "name", code_comment(one->name, e->arena));
    values_set(to, "label", code_string(one->name, e->arena));
    values_set(to, "c_name", (code){one->c_name});
    values_set(to, "stem", (code){local_stem(e, without_package(e->unit, one->c_name))});
    values_flag(to, "by_number", one->by_number);
    values_flag(to, "is_literal", one->is_literal);
    values_flag(to, "is_mixed", one->is_mixed);
    values_comment(to, one->doc);
    values_list(to, "values");
    for (const enum_value *v = one->values; v; v = v->next) {
        values *item = values_add(to, "values");
        values_set(item, "c_const", (code){v->c_const});
        values_set(item, "number", code_int(v->number, e->arena));
        mc_str text = one->by_number ? v->name : v->wire;
        code literal = code_string(text, e->arena);
        values_set(item, "text", code_printf(e->arena, "MC_STR_INIT(%s)", literal.text.data));
        values_set(item, "literal", any_value(e, NULL, &v->literal, v->c_const));
        values_set(item, "comment", value_comment(e, one, v));
    }
}

void add_enums(emitter *e, values *root) {
    values_list(root, "enums");
    for (const enumeration *one = e->unit->enums; one; one = one->next) {
        add_enum(e, root, one);
    }
}

static void add_aliases(const emitter *e, values *root) {
    values_list(root, "aliases");
    for (const alias *one = e->unit->aliases; one; one = one->next) {
        values *to = values_add(root, "aliases");
        values_comment(to, one->doc);
        values_set(to, "c_type", (code){one->type->c_type});
        values_set(to, "c_name", (code){one->c_name});
    }
}

/* ---- structs -------------------------------------------------------------------------- */

static void add_struct(values *root, mc_str c_name) {
    values_set(values_add(root, "structs"), "c_name", (code){c_name});
}

static void add_list(const emitter *e, values *root, const type *t) {
    values *list = values_add(root, "lists");
    bool map = t->kind == TYPE_MAP;
    code entries = code_printf(e->arena, "%s_entry *entries", t->c_type.data);
    values_set(list, "c_name", (code){t->c_type});
    values_set(list, "items", map ? entries : declare_pointer(e, t->element, "items"));
    values_set(list, "comment", code_comment(t->label, e->arena));
}

/* All structs are named first; those that only point at others can stand before them. */
static void add_containers(const emitter *e, values *root) {
    values_list(root, "lists");
    for (const container *one = e->unit->containers; one; one = one->next) {
        const type *t = one->type;
        add_struct(root, t->c_type);
        if (t->kind == TYPE_MAP) {
            add_struct(root, code_printf(e->arena, "%s_entry", t->c_type.data).text);
        }
        if (t->kind != TYPE_TUPLE && t->kind != TYPE_OPTIONAL) add_list(e, root, t);
    }
}

static void add_field(const emitter *e, values *to, const model *m, const field *f) {
    values *item = values_add(to, "fields");
    values_comment(item, doc_of(e, f->doc, f->deprecated));
    code why = code_string(f->deprecated, e->arena);
    values_set(item, "deprecated",
               f->deprecated.len > 0 ? code_printf(e->arena, " MC_DEPRECATED(%s)", why.text.data)
                                     : code_literal(""));
    values_set(item, "declaration", field_declaration(e, f));
    values_set(item, "comment", field_comment(e, f));
    mc_str joined = name_join(m->c_name, MC_STR("field"), e->arena);
    values_set(item, "c_const",
               (code){name_upper(name_join(joined, f->c_name, e->arena), e->arena)});
}

static code flag_comment(const field *f) {
    if (f->default_value) return code_literal(" /**< false: null. */");
    if (!f->nullable) return code_literal(" /**< false: absent. */");
    return code_literal(f->required ? " /**< false: null. */" : " /**< false: absent or null. */");
}

void add_flags(const emitter *e, values *to, const field *fields) {
    values_list(to, "flags");
    for (const field *f = fields; f; f = f->next) {
        if (!f->has_flag) continue;
        values *flag = values_add(to, "flags");
        values_set(flag, "name", code_printf(e->arena, "has_%s", f->c_name.data));
        values_set(flag, "comment", flag_comment(f));
    }
}

code given_words(const emitter *e, const model *m) {
    return code_uint(m->len == 0 ? 1 : (m->len + 63) / 64, e->arena);
}

static void add_model(const emitter *e, values *to, const model *m) {
    values_set(to, "c_name", (code){m->c_name});
    values_comment(to, doc_of(e, m->doc, m->deprecated));
    values_flag(to, "allow_extra", m->allow_extra);
    values_set(to, "given_words", given_words(e, m));
    values_list(to, "fields");
    for (const field *f = m->fields; f; f = f->next) {
        add_field(e, to, m, f);
    }
    add_flags(e, to, m->fields);
    values_list(to, "computed");
    for (const computed_field *c = m->computed; c; c = c->next) {
        values *row = values_add(to, "computed");
        values_comment(row, c->doc);
        values_set(row, "name", code_comment(c->name, e->arena));
        values_set(row, "accessor", (code){c->accessor});
        values_set(row, "c_type", (code){c->type->c_type});
    }
}

/* What makes a member, and what gives it back. An array is copied, and given back as what C makes
 * of one: a pointer to its first item. */
static void add_accessors(const emitter *e, values *item, const union_case *k) {
    const type *t = k->type;
    const char *name = k->c_name.data;
    bool array = t->kind == TYPE_ARRAY && !k->boxed, pointer = k->boxed || by_pointer(t);
    values_flag(item, "is_null", t->kind == TYPE_NULL);
    values_flag(item, "is_array", array);
    values_flag(item, "has_accessor", !array || t->element->kind != TYPE_ARRAY);
    values_set(item, "parameter",
               k->boxed ? declare_pointer(e, t, "value") : declare_parameter(e, t, false, "value"));
    values_set(item, "value", code_literal(pointer && !k->boxed ? "*value" : "value"));
    values_set(item, "pointer",
               code_printf(e->arena, k->boxed || array ? "from->as.%s" : "&from->as.%s", name));
}

static void add_case(const emitter *e, values *to, const choice *c, const union_case *k) {
    values *item = values_add(to, "cases");
    const char *name = k->c_name.data;
    values_set(item, "c_name", (code){k->c_name});
    values_set(item, "c_const", (code){k->c_const});
    values_set(item, "c_type", (code){k->type->c_type});
    /* From 1, so that a zeroed union is recognised as none of its members. */
    values_set(item, "first", code_literal(k == c->cases ? " = 1" : ""));
    values_set(item, "comment", code_comment(k->doc.len > 0 ? k->doc : k->tag, e->arena));
    values_set(item, "declaration",
               k->boxed ? declare_pointer(e, k->type, name) : declare(e, k->type, name));
    add_accessors(e, item, k);
}

static void add_union(const emitter *e, values *to, const choice *c) {
    values_set(to, "c_name", (code){c->c_name});
    values_comment(to, c->doc.len > 0 ? c->doc : c->name);
    values_list(to, "cases");
    bool holds = false;
    for (const union_case *k = c->cases; k; k = k->next) {
        add_case(e, to, c, k);
        holds |= k->type->kind != TYPE_NULL;
    }
    values_flag(to, "holds_nothing", !holds);
}

static void add_tuple(const emitter *e, values *to, const type *t) {
    values_set(to, "c_name", (code){t->c_type});
    values_set(to, "comment", code_comment(t->label, e->arena));
    values_list(to, "fields");
    for (const field *f = t->items; f; f = f->next) {
        values_set(values_add(to, "fields"), "declaration", field_declaration(e, f));
    }
    add_flags(e, to, t->items);
}

static void add_optional(const emitter *e, values *to, const type *t) {
    values_set(to, "c_name", (code){t->c_type});
    values_set(to, "comment", code_comment(t->label, e->arena));
    values_set(to, "value", declare(e, t->element, "value"));
}

static void add_entry(const emitter *e, values *to, const type *t) {
    values_set(to, "entry", code_printf(e->arena, "%s_entry", t->c_type.data));
    values_set(to, "key", declare(e, t->key, "key"));
    values_set(to, "value", declare(e, t->element, "value"));
}

static void add_definition(const emitter *e, values *root, const definition *d) {
    values *to = values_add(root, "definitions");
    values_flag(to, "is_entry", d->kind == DEFINE_ENTRY);
    values_flag(to, "is_model", d->kind == DEFINE_MODEL);
    values_flag(to, "is_union", d->kind == DEFINE_UNION);
    values_flag(to, "is_tuple", d->kind == DEFINE_TUPLE);
    values_flag(to, "is_optional", d->kind == DEFINE_OPTIONAL);
    switch (d->kind) {
    case DEFINE_ENTRY:
        add_entry(e, to, d->container->type);
        break;
    case DEFINE_TUPLE:
        add_tuple(e, to, d->container->type);
        break;
    case DEFINE_OPTIONAL:
        add_optional(e, to, d->container->type);
        break;
    case DEFINE_MODEL:
        add_model(e, to, d->model);
        break;
    case DEFINE_UNION:
        add_union(e, to, d->choice);
        break;
    }
}

/* ---- functions --------------------------------------------------------------------------- */

static void add_parameter(const emitter *e, values *to, mc_buf *list, const type *t, bool optional,
                          mc_str name) {
    /* The last parameter is called so already. */
    if (mc_str_equal(name, MC_STR("check"))) name = MC_STR("check_");
    if (mc_str_equal(name, MC_STR("arena"))) name = MC_STR("arena_");
    mc_buf_printf(list, "%s, ", declare_parameter(e, t, optional, name.data).text.data);
    values_set(values_add(to, "names"), "name", code_name(name, e->arena));
}

static void add_function(const emitter *e, values *root, const check_function *function) {
    values *to = values_add(root, "functions");
    values_set(to, "c_name", (code){function->c_name});
    values_list(to, "names");
    mc_buf list = {0};
    if (function->value) {
        add_parameter(e, to, &list, function->value, false, MC_STR("value"));
    } else if (function->whole) {
        const type whole = {.kind = TYPE_MODEL, .c_type = function->whole->c_name};
        add_parameter(e, to, &list, &whole, false, MC_STR("value"));
    }
    for (size_t i = 0; i < function->len; i++) {
        const field *f = function->fields[i];
        add_parameter(e, to, &list, f->type, is_optional(f), f->c_name);
    }
    const type *result = function->result;
    mc_buf_add_str(&list, result ? MC_STR("mc_arena *arena") : MC_STR("mc_check *check"));
    values_flag(to, "is_check", !result);
    values_set(to, "returns", result ? (code){result->c_type} : code_literal("bool"));
    values_set(to, "parameters", (code){mc_arena_str(e->arena, mc_buf_str(&list))});
    mc_buf_free(&list);
}

void add_functions(emitter *e, values *root) {
    values_list(root, "functions");
    for (const check_function *one = e->unit->functions; one; one = one->next) {
        add_function(e, root, one);
    }
}

/* `part` is what the table points at, which other tables may point at too: model, union, enum. */
static void add_table(const emitter *e, values *root, mc_str c_name, const char *part) {
    values *to = values_add(root, "tables");
    values_set(to, "c_name", (code){c_name});
    values_set(to, "part", code_printf(e->arena, "%s", part));
}

static values *add_api(const emitter *e, values *root, mc_str c_name, mc_str name,
                       const char *part) {
    values *to = values_add(root, "api");
    values_set(to, "c_name", (code){c_name});
    values_set(to, "name", code_comment(name, e->arena));
    add_table(e, root, c_name, part);
    return to;
}

/* What its decoder takes: `parameter` between the input and the struct, `arguments` in all. */
static void add_decoder(values *root, values *api, mc_str c_name, const char *parameter,
                        const char *arguments) {
    values_set(api, "decode", code_literal(arguments));
    values *to = values_add(root, "decoders");
    values_set(to, "c_name", (code){c_name});
    values_set(to, "parameter", code_literal(parameter));
}

/* What its encoder takes besides the output and the value: `parameter`, called with `argument`. */
static void add_encoder(values *root, values *api, mc_str c_name, const char *parameter,
                        const char *argument) {
    values_flag(api, "has_encoder", true);
    values_set(api, "encode", code_literal(argument));
    values *to = values_add(root, "encoders");
    values_set(to, "c_name", (code){c_name});
    values_set(to, "parameter", code_literal(parameter));
}

static void add_model_api(emitter *e, values *root, const model *m) {
    values *api = add_api(e, root, m->c_name, m->name, "model");
    if (has_decoder(e, m)) {
        add_decoder(root, api, m->c_name, "struct mc_fast_tag *tag, ", "(&in, at, NULL, out)");
    } else {
        values_set(api, "decode", code_literal(""));
    }
    values_flag(api, "has_variables", m->has_variables);
    values_flag(api, "has_encoder", false);
    if (has_encoder(e, m)) add_encoder(root, api, m->c_name, "mc_str tag, ", "(mc_str){NULL, 0}, ");
}

static void add_union_api(emitter *e, values *root, const choice *c) {
    values *api = add_api(e, root, c->c_name, c->name, "union");
    if (union_has_decoder(e, c)) {
        add_decoder(root, api, c->c_name, "", "(&in, at, out)");
    } else {
        values_set(api, "decode", code_literal(""));
    }
    values_flag(api, "has_variables", false);
    values_flag(api, "has_encoder", false);
    if (!e->small) add_encoder(root, api, c->c_name, "", "");
}

static void add_apis(emitter *e, values *root) {
    values_list(root, "decoders");
    values_list(root, "encoders");
    values_list(root, "api");
    values_list(root, "tables");
    values_list(root, "models");
    for (const model *m = e->unit->models; m; m = m->next) {
        values *to = values_add(root, "models");
        values_set(to, "c_name", (code){m->c_name});
        values_set(to, "name", code_comment(m->name, e->arena));
        add_model_api(e, root, m);
    }
    for (const choice *c = e->unit->choices; c; c = c->next) {
        add_union_api(e, root, c);
    }
    for (const enumeration *one = e->unit->enums; one; one = one->next) {
        add_table(e, root, one->c_name, "enum");
    }
    for (const alias *one = e->unit->aliases; one; one = one->next) {
        add_table(e, root, one->c_name, "");
    }
}

static void add_imports(const emitter *e, values *root) {
    values_list(root, "imports");
    for (size_t i = 0; i < e->unit->imports_len; i++) {
        values_set(values_add(root, "imports"), "package",
                   code_name(e->unit->imports[i]->package, e->arena));
    }
}

values *header_values(emitter *e) {
    values *root = values_new(e->arena);
    add_file(e, root);
    values_comment(root, e->unit->file->doc);
    add_imports(e, root);
    add_enums(e, root);
    add_aliases(e, root);
    values_list(root, "structs");
    for (const definition *d = e->unit->definitions; d; d = d->next) {
        if (d->kind != DEFINE_MODEL && d->kind != DEFINE_UNION) continue;
        add_struct(root, d->kind == DEFINE_MODEL ? d->model->c_name : d->choice->c_name);
    }
    add_containers(e, root);
    values_list(root, "definitions");
    for (const definition *d = e->unit->definitions; d; d = d->next) {
        add_definition(e, root, d);
    }
    add_functions(e, root);
    add_apis(e, root);
    return root;
}
