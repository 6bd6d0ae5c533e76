/* locate.c - where the value that an error is about stands in the text: the events are read
 * once more, which costs nothing where there are no errors. */
#include "reader.h"

typedef struct finder {
    yaml_parser_t parser;
    yaml_mark_t place;
    bool failed;
} finder;

static bool next(finder *f, yaml_event_t *event) {
    if (!f->failed && yaml_parser_parse(&f->parser, event)) return true;
    f->failed = true;
    return false;
}

static bool starts(const yaml_event_t *event) {
    return event->type == YAML_SEQUENCE_START_EVENT || event->type == YAML_MAPPING_START_EVENT;
}

static bool ends(const yaml_event_t *event) {
    return event->type == YAML_SEQUENCE_END_EVENT || event->type == YAML_MAPPING_END_EVENT ||
           event->type == YAML_DOCUMENT_END_EVENT || event->type == YAML_STREAM_END_EVENT;
}

/* Passes over the rest of a node of which `event` is the first; deletes the event. */
static void skip(finder *f, yaml_event_t *event) {
    size_t depth = starts(event);
    yaml_event_delete(event);
    while (depth > 0 && next(f, event)) {
        depth += starts(event);
        depth -= ends(event);
        yaml_event_delete(event);
    }
}

/* The value of `step` in the collection that `event` starts becomes `event`. */
static bool enter(finder *f, yaml_event_t *event, const mc_loc *step) {
    bool mapping = event->type == YAML_MAPPING_START_EVENT;
    if (!starts(event) || mapping != (step->kind == MC_LOC_KEY)) return false;
    yaml_event_t inner;
    for (size_t i = 0; next(f, &inner); i++) {
        if (ends(&inner)) {
            yaml_event_delete(&inner);
            return false;
        }
        bool wanted = !mapping && i == step->index;
        if (mapping) {
            const mc_str key = {(const char *)inner.data.scalar.value, inner.data.scalar.length};
            wanted = inner.type == YAML_SCALAR_EVENT && mc_str_equal(key, step->key);
            skip(f, &inner);
            if (!next(f, &inner)) return false;
        }
        if (wanted) {
            yaml_event_delete(event);
            *event = inner;
            return true;
        }
        skip(f, &inner);
    }
    return false;
}

static void find(finder *f, const mc_loc *loc, size_t len) {
    yaml_event_t event;
    while (next(f, &event) && !starts(&event) && event.type != YAML_SCALAR_EVENT &&
           !(ends(&event))) {
        yaml_event_delete(&event);
    }
    if (f->failed) return;
    f->place = event.start_mark;
    for (size_t i = 0; i < len; i++) {
        if (loc[i].kind == MC_LOC_LABEL) continue;
        if (!enter(f, &event, &loc[i])) break;
        f->place = event.start_mark;
    }
    yaml_event_delete(&event);
}

size_t mc_yaml_locate(mc_str yaml, const mc_loc *loc, size_t len) {
    finder f = {0};
    if (!yaml_parser_initialize(&f.parser)) return 0;
    yaml_parser_set_encoding(&f.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&f.parser, (const unsigned char *)yaml.data, yaml.len);
    find(&f, loc, len);
    yaml_parser_delete(&f.parser);
    return mc_yaml_offset(yaml, f.place);
}
