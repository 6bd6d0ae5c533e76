/* factories.c - defaults that are new each time: now() and uuid4(). */
#include "resolver.h"

static const struct {
    const char *name;
    type_kind kind;
    const char *call;
} factories[] = {
    {"now", TYPE_DATETIME, "mc_datetime_now()"},
    {"now", TYPE_DATE, "mc_date_today()"},
    {"now", TYPE_TIME, "mc_time_now()"},
    {"uuid4", TYPE_UUID, "mc_uuid4()"},
};

const char *find_factory(const type *t, mc_str name) {
    for (size_t i = 0; i < sizeof factories / sizeof *factories; i++) {
        bool named = mc_str_equal(name, mc_str_from(factories[i].name));
        if (named && factories[i].kind == t->kind) return factories[i].call;
    }
    return NULL;
}

void report_factory(resolver *r, const type *t, const ast_value *value) {
    diag *d =
        diag_add(r->diags, DIAG_default_factory, value->span, value->text.data, t->label.data);
    if (mc_str_equal(value->text, MC_STR("now"))) {
        diag_hint(r->diags, d, "now() makes a datetime, a date or a time");
    } else if (mc_str_equal(value->text, MC_STR("uuid4"))) {
        diag_hint(r->diags, d, "uuid4() makes a uuid");
    } else {
        diag_hint(r->diags, d, "the factories are now() and uuid4()");
    }
}

/* ---- where one may stand -------------------------------------------------------------------- */

/* What a struct points at is one array for all who start with it, and so never new. */
static bool is_shared(const type *t, const constant *c, bool shared);

static bool field_is_shared(const field *f, const constant *items, bool shared) {
    const constant *item = &items[f->index];
    return !item->is_absent && !item->is_null && is_shared(f->type, item, shared || f->boxed);
}

static bool any_field_is_shared(const field *fields, const constant *items, bool shared) {
    for (const field *f = fields; f; f = f->next) {
        if (field_is_shared(f, items, shared)) return true;
    }
    return false;
}

static bool any_item_is_shared(const type *t, const constant *c, bool shared) {
    for (size_t i = 0; i < c->len; i++) {
        if (is_shared(t->element, &c->items[i], shared)) return true;
    }
    return false;
}

static bool is_shared(const type *t, const constant *c, bool shared) {
    if (!c->fresh || c->factory) return c->fresh && shared;
    switch (t->kind) {
    case TYPE_LIST:
    case TYPE_SET:
    case TYPE_MAP:
        return any_item_is_shared(t, c, true);
    case TYPE_ARRAY:
        return any_item_is_shared(t, c, shared);
    case TYPE_OPTIONAL:
        return is_shared(t->element, c, shared);
    case TYPE_TUPLE:
        return any_field_is_shared(t->items, c->items, shared);
    case TYPE_MODEL:
        return any_field_is_shared(t->model->fields, c->items, shared);
    case TYPE_UNION:
        return is_shared(c->union_case->type, &c->items[0], shared || c->union_case->boxed);
    default:
        return false;
    }
}

static void check_fields(resolver *r, const model *m) {
    for (const field *f = m->fields; f; f = f->next) {
        const constant *c = f->default_value;
        if (!c || c->is_null || !is_shared(f->type, c, f->boxed)) continue;
        diag_add(r->diags, DIAG_default_shared, c->span);
    }
}

void check_factories(resolver *r, const unit *u) {
    for (const model *m = u->models; m; m = m->next) {
        check_fields(r, m);
    }
    for (const service *s = u->services; s; s = s->next) {
        for (const operation *o = s->operations; o; o = o->next) {
            check_fields(r, o->args);
        }
    }
}
