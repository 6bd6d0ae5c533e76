/* document.c - a JSON document while it is built; see document.h. */
#include "document.h"

struct node {
    enum { NODE_SCALAR, NODE_ARRAY, NODE_OBJECT } kind;
    mc_arena *arena;
    mc_value scalar;
    mc_str key; /* of a member */
    node *first, **tail;
    node *next;
};

static node *new_node(mc_arena *arena) {
    node *made = mc_arena_zalloc(arena, sizeof *made);
    made->arena = arena;
    made->tail = &made->first;
    return made;
}

node *node_object(mc_arena *arena) {
    node *made = new_node(arena);
    made->kind = NODE_OBJECT;
    return made;
}

node *node_array(mc_arena *arena) {
    node *made = new_node(arena);
    made->kind = NODE_ARRAY;
    return made;
}

node *node_scalar(mc_value value, mc_arena *arena) {
    node *made = new_node(arena);
    made->scalar = value;
    return made;
}

node *node_text(mc_str text, mc_arena *arena) {
    return node_scalar(mc_value_str(text), arena);
}

void node_push(node *array, node *value) {
    *array->tail = value;
    array->tail = &value->next;
}

void node_set(node *object, mc_str key, node *value) {
    value->key = key;
    node_push(object, value);
}

void node_merge(node *object, node *from) {
    if (!from->first) return;
    *object->tail = from->first;
    object->tail = from->tail;
    from->first = NULL;
    from->tail = &from->first;
}

void node_set_text(node *object, const char *key, mc_str text) {
    node_set(object, mc_str_from(key), node_text(text, object->arena));
}

void node_set_scalar(node *object, const char *key, mc_value value) {
    node_set(object, mc_str_from(key), node_scalar(value, object->arena));
}

void node_set_bool(node *object, const char *key, bool value) {
    node_set_scalar(object, key, mc_value_bool(value));
}

void node_set_int(node *object, const char *key, int64_t value) {
    node_set_scalar(object, key, mc_value_int(value));
}

node *node_set_object(node *object, const char *key) {
    node *made = node_object(object->arena);
    node_set(object, mc_str_from(key), made);
    return made;
}

node *node_set_array(node *object, const char *key) {
    node *made = node_array(object->arena);
    node_set(object, mc_str_from(key), made);
    return made;
}

node *node_get(const node *object, mc_str key) {
    node *member = object->first;
    while (member && !mc_str_equal(member->key, key)) {
        member = member->next;
    }
    return member;
}

bool node_is_empty(const node *container) {
    return container->first == NULL;
}

/* ---- JSON ----------------------------------------------------------------------------- */

/* `indent` is that of the items; negative is on one line. */
static void new_line(mc_buf *out, int indent) {
    if (indent < 0) return;
    mc_buf_add_char(out, '\n');
    for (int i = 0; i < indent; i++) {
        mc_buf_add_char(out, ' ');
    }
}

static void write_json(const node *from, mc_buf *out, int indent) {
    if (from->kind == NODE_SCALAR) {
        mc_json_write_value(out, &from->scalar);
        return;
    }
    bool is_object = from->kind == NODE_OBJECT;
    int inner = indent < 0 ? indent : indent + 2;
    mc_buf_add_char(out, is_object ? '{' : '[');
    for (const node *item = from->first; item; item = item->next) {
        if (item != from->first) mc_buf_add_char(out, ',');
        new_line(out, inner);
        if (is_object) {
            mc_json_write_str(out, item->key);
            mc_buf_add_str(out, indent < 0 ? MC_STR(":") : MC_STR(": "));
        }
        write_json(item, out, inner);
    }
    if (from->first) new_line(out, indent);
    mc_buf_add_char(out, is_object ? '}' : ']');
}

void node_write_json(const node *from, mc_buf *out) {
    write_json(from, out, -1);
}

void node_write_pretty_json(const node *from, mc_buf *out) {
    write_json(from, out, 0);
    mc_buf_add_char(out, '\n');
}

void node_write_yaml(const node *from, mc_buf *out) {
    mc_buf json = {0};
    node_write_json(from, &json);
    mc_json_to_yaml(mc_buf_str(&json), out);
    mc_buf_free(&json);
}
