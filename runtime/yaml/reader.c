/* reader.c - libyaml's events to a tree of values, within limits that libyaml does not have. */
#include "reader.h"

#include <stdlib.h>

/* What an anchor stands for. */
typedef struct anchor {
    mc_str name;
    mc_value value;
    size_t nodes;
    bool open; /* it is still being read: an alias to it would hold itself */
    struct anchor *next;
} anchor;

/* The members or items of a collection while their number is not known. */
typedef struct item {
    mc_member member;
    struct item *next;
} item;

typedef struct items {
    item *first, **tail;
    size_t len;
} items;

typedef struct reader {
    yaml_parser_t parser;
    mc_str text;
    mc_yaml_options limits;
    mc_arena *arena;
    mc_arena scratch; /* lists of items and anchors, gone with the document */
    mc_errors *errors;
    anchor *anchors;
    size_t anchors_len, nodes, depth;
} reader;

/* ---- errors ------------------------------------------------------------------------ */

size_t mc_yaml_offset(mc_str yaml, yaml_mark_t mark) {
    size_t at = 0;
    for (size_t count = 0; at < yaml.len && count < mark.index; count++) {
        at++;
        while (at < yaml.len && ((unsigned char)yaml.data[at] & 0xC0) == 0x80) {
            at++;
        }
    }
    return at;
}

static bool refuse(reader *r, yaml_mark_t mark, const char *why) {
    if (!r->errors) return false;
    mc_str msg = mc_arena_printf(r->errors->arena, "Invalid YAML: %s at line %zu column %zu", why,
                                 mark.line + 1, mark.column + 1);
    mc_error_fact *fact = mc_arena_alloc(r->errors->arena, sizeof *fact);
    mc_str copy = mc_arena_str(r->errors->arena, mc_str_from(why));
    if (!fact || !msg.data || !copy.data) {
        r->errors->out_of_memory = true;
        return false;
    }
    *fact = (mc_error_fact){MC_STR("error"), mc_value_str(copy)};
    size_t offset = mc_yaml_offset(r->text, mark);
    const mc_path path = {NULL, {.kind = MC_LOC_INDEX, .index = offset}};
    mc_errors_add(r->errors, &path, "yaml_invalid", msg, NULL, fact, 1);
    return false;
}

static bool no_memory(reader *r) {
    if (r->errors) r->errors->out_of_memory = true;
    return false;
}

static bool refuse_syntax(reader *r) {
    if (r->parser.error == YAML_MEMORY_ERROR) return no_memory(r);
    const char *why = r->parser.problem ? r->parser.problem : "it cannot be read";
    return refuse(r, r->parser.problem_mark, why);
}

static bool next_event(reader *r, yaml_event_t *event) {
    return yaml_parser_parse(&r->parser, event) ? true : refuse_syntax(r);
}

/* ---- anchors -------------------------------------------------------------------------- */

static anchor *find_anchor(const reader *r, const yaml_char_t *name) {
    mc_str wanted = mc_str_from((const char *)name);
    for (anchor *a = r->anchors; a; a = a->next) {
        if (mc_str_equal(a->name, wanted)) return a;
    }
    return NULL;
}

/* NULL in `*made` where the node has no anchor. */
static bool open_anchor(reader *r, const yaml_char_t *name, yaml_mark_t mark, anchor **made) {
    *made = NULL;
    if (!name) return true;
    if (++r->anchors_len > r->limits.max_anchors) return refuse(r, mark, "too many anchors");
    anchor *a = mc_arena_alloc(&r->scratch, sizeof *a);
    mc_str copy = mc_arena_str(&r->scratch, mc_str_from((const char *)name));
    if (!a || !copy.data) return no_memory(r);
    *a = (anchor){.name = copy, .open = true, .nodes = r->nodes, .next = r->anchors};
    r->anchors = *made = a;
    return true;
}

static void close_anchor(const reader *r, anchor *a, const mc_value *value) {
    if (!a) return;
    a->value = *value;
    a->nodes = r->nodes - a->nodes + 1;
    a->open = false;
}

static bool count_nodes(reader *r, size_t more, yaml_mark_t mark) {
    r->nodes += more;
    return r->nodes <= r->limits.max_nodes ? true : refuse(r, mark, "too many nodes");
}

/* A copy: the same text may come to mean two things where two types look at it. */
static bool copy_plain(mc_value *out, const mc_value *value, mc_arena *arena) {
    *out = *value;
    if (value->kind == MC_ARRAY && value->len) {
        out->as.items = mc_arena_array(arena, value->len, sizeof *out->as.items);
        if (!out->as.items) return false;
        for (uint32_t i = 0; i < value->len; i++) {
            if (!copy_plain(&out->as.items[i], &value->as.items[i], arena)) return false;
        }
    }
    if (value->kind == MC_OBJECT && value->len) {
        out->as.members = mc_arena_array(arena, value->len, sizeof *out->as.members);
        if (!out->as.members) return false;
        for (uint32_t i = 0; i < value->len; i++) {
            out->as.members[i].key = value->as.members[i].key;
            const mc_value *inner = &value->as.members[i].value;
            if (!copy_plain(&out->as.members[i].value, inner, arena)) return false;
        }
    }
    return true;
}

static size_t depth_of(const mc_value *value) {
    size_t deepest = 0;
    if (value->kind != MC_ARRAY && value->kind != MC_OBJECT) return 0;
    for (uint32_t i = 0; i < value->len; i++) {
        bool array = value->kind == MC_ARRAY;
        size_t depth = depth_of(array ? &value->as.items[i] : &value->as.members[i].value);
        if (depth > deepest) deepest = depth;
    }
    return deepest + 1;
}

static bool read_alias(reader *r, const yaml_event_t *event, mc_value *out) {
    yaml_mark_t mark = event->start_mark;
    if (r->limits.no_aliases) return refuse(r, mark, "an alias");
    const anchor *a = find_anchor(r, event->data.alias.anchor);
    if (!a) return refuse(r, mark, "an alias of an unknown anchor");
    if (a->open) return refuse(r, mark, "an alias of what it is in");
    if (!count_nodes(r, a->nodes, mark)) return false;
    if (r->depth + depth_of(&a->value) > r->limits.max_depth) return refuse(r, mark, "too deep");
    return copy_plain(out, &a->value, r->arena) ? true : no_memory(r);
}

/* ---- scalars ----------------------------------------------------------------------------- */

static bool copy_text(reader *r, const yaml_event_t *event, mc_str *out) {
    const mc_str text = {(const char *)event->data.scalar.value, event->data.scalar.length};
    if (r->limits.max_text && text.len > r->limits.max_text) {
        return refuse(r, event->start_mark, "a text that is too long");
    }
    *out = mc_arena_str(r->arena, text);
    return out->data ? true : no_memory(r);
}

#define CORE_TAG "tag:yaml.org,2002:"

/* `!!str 1` is a text; other tags of YAML's own say what the core schema finds anyway. */
static bool tag_allowed(const char *tag) {
    static const char *const known[] = {"str", "int", "float", "bool", "null", "map", "seq"};
    if (strcmp(tag, "!") == 0) return true;
    if (strncmp(tag, CORE_TAG, strlen(CORE_TAG)) != 0) return false;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(tag + strlen(CORE_TAG), known[i]) == 0) return true;
    }
    return false;
}

static bool check_tag(reader *r, const yaml_char_t *tag, yaml_mark_t mark) {
    return !tag || tag_allowed((const char *)tag) ? true : refuse(r, mark, "an unknown tag");
}

static bool read_scalar(reader *r, const yaml_event_t *event, mc_value *out) {
    mc_str text;
    const char *tag = (const char *)event->data.scalar.tag;
    if (!check_tag(r, event->data.scalar.tag, event->start_mark)) return false;
    if (!copy_text(r, event, &text)) return false;
    bool plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
    bool is_text = tag && (strcmp(tag, "!") == 0 || strcmp(tag, CORE_TAG "str") == 0);
    *out = mc_value_str(text);
    if ((plain || tag) && !is_text) out->kind = MC_PLAIN;
    return true;
}

/* ---- collections ---------------------------------------------------------------------------- */

static bool read_node(reader *r, const yaml_event_t *event, mc_value *out);

static item *add_item(reader *r, items *to) {
    item *added = mc_arena_zalloc(&r->scratch, sizeof *added);
    if (!added) {
        no_memory(r);
        return NULL;
    }
    *to->tail = added;
    to->tail = &added->next;
    to->len++;
    return added;
}

static bool read_sequence(reader *r, mc_value *out) {
    items list = {0};
    list.tail = &list.first;
    yaml_event_t event;
    bool fine = true, more = true;
    while (fine && more) {
        if (!next_event(r, &event)) return false;
        more = event.type != YAML_SEQUENCE_END_EVENT;
        item *added = more ? add_item(r, &list) : NULL;
        fine = !more || (added && read_node(r, &event, &added->member.value));
        yaml_event_delete(&event);
    }
    if (!fine) return false;
    *out = (mc_value){.kind = MC_ARRAY, .len = (uint32_t)list.len};
    out->as.items = mc_arena_array(r->arena, list.len + 1, sizeof *out->as.items);
    if (!out->as.items) return no_memory(r);
    size_t i = 0;
    for (const item *one = list.first; one; one = one->next) {
        out->as.items[i++] = one->member.value;
    }
    return true;
}

static int compare_keys(const void *a, const void *b) {
    const item *x = *(item *const *)a, *y = *(item *const *)b;
    return mc_str_compare(x->member.key, y->member.key);
}

/* The items sorted by key, in scratch memory; NULL where two have the same, or without memory. */
static item **sorted_items(reader *r, const items *list, yaml_mark_t mark) {
    item **sorted = mc_arena_array(&r->scratch, list->len + 1, sizeof *sorted);
    if (!sorted) {
        no_memory(r);
        return NULL;
    }
    size_t len = 0;
    for (item *one = list->first; one; one = one->next) {
        sorted[len++] = one;
    }
    qsort(sorted, len, sizeof *sorted, compare_keys);
    for (size_t i = 1; i < len; i++) {
        if (compare_keys(&sorted[i - 1], &sorted[i]) != 0) continue;
        mc_str key = sorted[i]->member.key;
        mc_str why = mc_arena_printf(&r->scratch, "the key \"%.80s\" given twice", key.data);
        refuse(r, mark, why.data ? why.data : "a key given twice");
        return NULL;
    }
    return sorted;
}

static bool has_key(item **sorted, size_t len, mc_str key) {
    item wanted = {.member.key = key}, *pointer = &wanted;
    return len > 0 && bsearch(&pointer, sorted, len, sizeof pointer, compare_keys);
}

/* `<<: *base`: what the mapping does not say itself comes from there; of several the first. */
static bool merge_one(reader *r, items *list, item **own, size_t own_len, const mc_value *from,
                      yaml_mark_t mark) {
    if (from->kind != MC_OBJECT) return refuse(r, mark, "a merge of what is no mapping");
    for (uint32_t i = 0; i < from->len; i++) {
        if (has_key(own, own_len, from->as.members[i].key)) continue;
        item *added = add_item(r, list);
        if (!added) return false;
        added->member = from->as.members[i];
    }
    return true;
}

static bool merge(reader *r, items *list, const mc_value *from, yaml_mark_t mark) {
    bool several = from->kind == MC_ARRAY;
    size_t len = several ? from->len : 1;
    for (size_t i = 0; i < len; i++) {
        item **own = sorted_items(r, list, mark);
        const mc_value *one = several ? &from->as.items[i] : from;
        if (!own || !merge_one(r, list, own, list->len, one, mark)) return false;
    }
    return true;
}

/* One key and its value; `*merged` takes what stands behind `<<`. */
static bool read_member(reader *r, const yaml_event_t *key, items *list, mc_value *merged) {
    yaml_event_t event;
    mc_str name;
    if (key->type != YAML_SCALAR_EVENT)
        return refuse(r, key->start_mark, "a key that is no scalar");
    if (!check_tag(r, key->data.scalar.tag, key->start_mark) || !copy_text(r, key, &name)) {
        return false;
    }
    bool is_merge =
        key->data.scalar.style == YAML_PLAIN_SCALAR_STYLE && mc_str_equal(name, MC_STR("<<"));
    if (is_merge && merged->kind != MC_NULL) return refuse(r, key->start_mark, "<< given twice");
    if (!next_event(r, &event)) return false;
    item *added = is_merge ? NULL : add_item(r, list);
    if (added) added->member.key = name;
    bool fine = (added || is_merge) && read_node(r, &event, added ? &added->member.value : merged);
    yaml_event_delete(&event);
    return fine;
}

static bool read_mapping(reader *r, yaml_mark_t mark, mc_value *out) {
    items list = {0};
    list.tail = &list.first;
    mc_value merged = {0};
    yaml_event_t event;
    bool fine = true, more = true;
    while (fine && more) {
        if (!next_event(r, &event)) return false;
        more = event.type != YAML_MAPPING_END_EVENT;
        fine = !more || read_member(r, &event, &list, &merged);
        yaml_event_delete(&event);
    }
    if (!fine || !sorted_items(r, &list, mark)) return false;
    if (merged.kind != MC_NULL && !merge(r, &list, &merged, mark)) return false;
    *out = (mc_value){.kind = MC_OBJECT, .len = (uint32_t)list.len};
    out->as.members = mc_arena_array(r->arena, list.len + 1, sizeof *out->as.members);
    if (!out->as.members) return no_memory(r);
    size_t i = 0;
    for (const item *one = list.first; one; one = one->next) {
        out->as.members[i++] = one->member;
    }
    return true;
}

/* ---- nodes ------------------------------------------------------------------------------------
 */

static bool read_collection(reader *r, const yaml_event_t *event, mc_value *out) {
    bool mapping = event->type == YAML_MAPPING_START_EVENT;
    yaml_mark_t mark = event->start_mark;
    const yaml_char_t *name =
        mapping ? event->data.mapping_start.anchor : event->data.sequence_start.anchor;
    const yaml_char_t *tag =
        mapping ? event->data.mapping_start.tag : event->data.sequence_start.tag;
    anchor *a;
    if (!check_tag(r, tag, mark) || !open_anchor(r, name, mark, &a)) return false;
    if (++r->depth > r->limits.max_depth) return refuse(r, mark, "too deep");
    bool fine = mapping ? read_mapping(r, mark, out) : read_sequence(r, out);
    r->depth--;
    if (fine) close_anchor(r, a, out);
    return fine;
}

static bool read_node(reader *r, const yaml_event_t *event, mc_value *out) {
    if (!count_nodes(r, 1, event->start_mark)) return false;
    if (event->type == YAML_ALIAS_EVENT) return read_alias(r, event, out);
    if (event->type != YAML_SCALAR_EVENT) return read_collection(r, event, out);
    anchor *a;
    if (!open_anchor(r, event->data.scalar.anchor, event->start_mark, &a)) return false;
    if (!read_scalar(r, event, out)) return false;
    close_anchor(r, a, out);
    return true;
}

/* ---- documents
 * ----------------------------------------------------------------------------------- */

static bool read_content(reader *r, mc_value *out, bool *found) {
    yaml_event_t event;
    for (;;) {
        if (!next_event(r, &event)) return false;
        yaml_event_type_t type = event.type;
        bool fine = true;
        bool content = type == YAML_SCALAR_EVENT || type == YAML_ALIAS_EVENT ||
                       type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT;
        if (content) {
            *found = true;
            fine = read_node(r, &event, out);
        }
        size_t end = type == YAML_DOCUMENT_END_EVENT ? mc_yaml_offset(r->text, event.end_mark) : 0;
        yaml_event_delete(&event);
        if (!fine) return false;
        if (type == YAML_STREAM_END_EVENT) end = r->text.len;
        if (type != YAML_DOCUMENT_END_EVENT && type != YAML_STREAM_END_EVENT) continue;
        r->text = (mc_str){r->text.data + end, r->text.len - end};
        return true;
    }
}

static mc_yaml_options with_defaults(const mc_yaml_options *options) {
    mc_yaml_options limits = options ? *options : (mc_yaml_options){0};
    if (!limits.max_bytes) limits.max_bytes = MC_JSON_BYTES_LIMIT;
    if (!limits.max_depth) limits.max_depth = 64;
    if (!limits.max_nodes) limits.max_nodes = 1000000;
    if (!limits.max_anchors) limits.max_anchors = 1000;
    return limits;
}

bool mc_yaml_read_plain(mc_value *out, mc_str *rest, const mc_yaml_options *options,
                        mc_arena *arena, mc_errors *errors) {
    reader r = {.text = *rest, .limits = with_defaults(options), .arena = arena, .errors = errors};
    *out = (mc_value){0};
    yaml_mark_t start = {0};
    if (rest->len > r.limits.max_bytes) return refuse(&r, start, "it is too long");
    if (!yaml_parser_initialize(&r.parser)) return no_memory(&r);
    mc_arena_init(&r.scratch, arena->allocator, arena->limit);
    yaml_parser_set_encoding(&r.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&r.parser, (const unsigned char *)rest->data, rest->len);
    bool found = false, fine = read_content(&r, out, &found);
    yaml_parser_delete(&r.parser);
    mc_arena_free(&r.scratch);
    if (fine) *rest = r.text;
    return fine && found;
}
