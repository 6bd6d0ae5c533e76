/*
 * document.c - the OpenAPI document of an app; see document.h.
 */
#include "document.h"

#include "context.h"
#include "etag.h"

/* How deep two documents are merged: paths, a path, its methods; components, schemas, a schema.
 * What both have there is the same, from a file that both import. */
#define MERGE_DEPTH 3

static mc_str joined(const mc_document *document, mc_arena *arena) {
    mc_allocator allocator = mc_http_arena_allocator(arena);
    mc_buf text;
    mc_buf_init(&text, &allocator, 0);
    for (size_t i = 0; i < document->len; i++)
        mc_buf_add_str(&text, mc_str_from(document->pieces[i]));
    return text.failed ? (mc_str){NULL, 0} : mc_buf_str(&text);
}

/* ---- merging ------------------------------------------------------------------------- */

static mc_value *find(const mc_value *object, mc_str key) {
    for (size_t i = 0; i < object->len; i++) {
        if (mc_str_equal(object->as.members[i].key, key)) return &object->as.members[i].value;
    }
    return NULL;
}

/* Appends the items of `from` to `to`; both are arrays. */
static bool append_items(mc_value *to, const mc_value *from, mc_arena *arena) {
    mc_value *items = mc_arena_array(arena, (size_t)to->len + from->len, sizeof *items);
    if (!items) return to->len + from->len == 0;
    if (to->len) memcpy(items, to->as.items, to->len * sizeof *items);
    if (from->len) memcpy(items + to->len, from->as.items, from->len * sizeof *items);
    *to = (mc_value){.kind = MC_ARRAY, .len = to->len + from->len, .as.items = items};
    return true;
}

/* Adds to the object `to` the members of `from` that it lacks, down to `depth`. */
static bool merge(mc_value *to, const mc_value *from, int depth, mc_arena *arena) {
    mc_member *members = mc_arena_array(arena, (size_t)to->len + from->len + 1, sizeof *members);
    if (!members) return false;
    if (to->len) memcpy(members, to->as.members, to->len * sizeof *members);
    to->as.members = members;
    for (size_t i = 0; i < from->len; i++) {
        const mc_member *added = &from->as.members[i];
        mc_value *known = find(to, added->key);
        if (!known) {
            members[to->len++] = *added;
            continue;
        }
        bool objects = known->kind == MC_OBJECT && added->value.kind == MC_OBJECT;
        if (objects && depth > 0 && !merge(known, &added->value, depth - 1, arena)) return false;
    }
    return true;
}

static bool merge_document(mc_value *to, const mc_value *from, mc_arena *arena) {
    mc_value *tags = find(to, MC_STR("tags"));
    const mc_value *more = find(from, MC_STR("tags"));
    bool lists = tags && more && tags->kind == MC_ARRAY && more->kind == MC_ARRAY;
    if (lists && !append_items(tags, more, arena)) return false;
    return merge(to, from, MERGE_DEPTH, arena);
}

/* ---- all of it -------------------------------------------------------------------------- */

/* The services of one schema share a document and may stand anywhere in the app. */
static bool is_first_with(const mc_app *app, size_t at) {
    const mc_document *document = app->services[at]->document;
    if (!document) return false;
    for (size_t i = 0; i < at; i++) {
        if (app->services[i]->document == document) return false;
    }
    return true;
}

static mc_str merged(const mc_app *app, mc_arena *arena) {
    mc_allocator allocator = mc_http_arena_allocator(arena);
    mc_value whole = {.kind = MC_OBJECT}, part;
    for (size_t i = 0; i < app->services_len; i++) {
        if (!is_first_with(app, i)) continue;
        mc_str text = joined(app->services[i]->document, arena);
        bool fine = text.data && mc_json_read(&part, text, NULL, arena, NULL) &&
                    part.kind == MC_OBJECT && merge_document(&whole, &part, arena);
        if (!fine) return (mc_str){NULL, 0};
    }
    mc_buf out;
    mc_buf_init(&out, &allocator, 0);
    mc_json_write_value(&out, &whole);
    return out.failed ? (mc_str){NULL, 0} : mc_buf_str(&out);
}

mc_str mc_http_document(const mc_app *app, mc_arena *arena) {
    size_t count = 0, last = 0;
    for (size_t i = 0; i < app->services_len; i++) {
        if (!is_first_with(app, i)) continue;
        count++;
        last = i;
    }
    if (count == 0) return (mc_str){NULL, 0};
    return count == 1 ? joined(app->services[last]->document, arena) : merged(app, arena);
}

static mc_str as_yaml(mc_str json, mc_arena *arena) {
    const mc_str none = {NULL, 0};
    mc_allocator allocator = mc_http_arena_allocator(arena);
    mc_buf out;
    mc_buf_init(&out, &allocator, 0);
    return mc_json_to_yaml(json, &out) ? mc_buf_str(&out) : none;
}

mc_http_documents mc_http_documents_of(const mc_app *app, mc_arena *arena) {
    mc_http_documents made = {.json = mc_http_document(app, arena)};
    if (!made.json.data) return made;
    made.json_tag = mc_http_weak_tag(made.json, arena);
    made.yaml = as_yaml(made.json, arena);
    if (made.yaml.data) made.yaml_tag = mc_http_weak_tag(made.yaml, arena);
    return made;
}
