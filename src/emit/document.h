/**
 * document.h - a JSON document while it is built: objects keep the order in which their keys
 * were set. Written as JSON for machines, and as YAML for people. Lives in the compiler's arena,
 * which does not return NULL.
 */
#ifndef MODELC_DOCUMENT_H
#define MODELC_DOCUMENT_H

#include <modelc/json.h>

typedef struct node node;

node *node_object(mc_arena *arena);
node *node_array(mc_arena *arena);
/** A scalar; text in it is borrowed. */
node *node_scalar(mc_value value, mc_arena *arena);
node *node_text(mc_str text, mc_arena *arena);

/** Puts `value` behind the last member. A key is set once. */
void node_set(node *object, mc_str key, node *value);
void node_set_text(node *object, const char *key, mc_str text);
void node_set_bool(node *object, const char *key, bool value);
void node_set_int(node *object, const char *key, int64_t value);
void node_set_scalar(node *object, const char *key, mc_value value);
/** A new object or array under `key`. */
node *node_set_object(node *object, const char *key);
node *node_set_array(node *object, const char *key);
void node_push(node *array, node *value);
/** Moves all members of `from` behind those of `object`. */
void node_merge(node *object, node *from);
/** The member `key`, or NULL. */
node *node_get(const node *object, mc_str key);
bool node_is_empty(const node *container);

/** On one line. */
void node_write_json(const node *from, mc_buf *out);
/** A member or an item a line, two spaces a level. */
void node_write_pretty_json(const node *from, mc_buf *out);
/** Block style; all texts are quoted, so that nothing is taken for a number or a date. */
void node_write_yaml(const node *from, mc_buf *out);

#endif
