/*
 * JSON text to a value, in one pass and without recursion: however deep the input, only
 * `max_depth` decides. Messages are those of Python's json, which FastAPI passes on.
 */
#include "json_reader.h"
#include "json_scan.h"

/* ---- the reader ------------------------------------------------------------- */

bool mc_json_fail(mc_json_reader *reader, const char *error, const char *at) {
    reader->error = error;
    reader->error_at = at;
    return false;
}

bool mc_json_fail_memory(mc_json_reader *reader) {
    reader->error = NULL;
    return false;
}

static const mc_allocator *allocator_of(const mc_json_reader *reader) {
    const mc_allocator *allocator = reader->arena->allocator;
    return allocator ? allocator : &mc_allocator_default;
}

static void start_reading(mc_json_reader *reader, mc_str text, const mc_json_options *options,
                          mc_arena *arena) {
    reader->start = reader->at = text.data;
    reader->end = text.data + text.len;
    reader->flags = options ? options->flags : MC_JSON_READ_DEFAULT;
    reader->max_depth = options && options->max_depth != 0 ? options->max_depth : MC_DEPTH_LIMIT;
    reader->depth = 0;
    reader->max_items = options && options->max_items != 0 ? options->max_items : SIZE_MAX;
    reader->items = 0;
    reader->max_text = options && options->max_text != 0 ? options->max_text : SIZE_MAX;
    reader->arena = arena;
    reader->entries = reader->few;
    reader->len = 0;
    reader->cap = MC_JSON_FEW_ENTRIES;
    reader->open = 0;
    reader->error = NULL;
    reader->error_at = text.data;
}

static void stop_reading(mc_json_reader *reader) {
    if (reader->entries == reader->few) return;
    const mc_allocator *allocator = allocator_of(reader);
    size_t size = reader->cap * sizeof *reader->entries;
    allocator->resize(allocator->user, reader->entries, size, 0);
}

/*
 * Makes the stack larger. As each entry will need at least one value in the arena, the
 * arena's limit also says when the input has too many of them.
 */
static bool grow_entries(mc_json_reader *reader) {
    size_t limit = reader->arena->limit != 0 ? reader->arena->limit : MC_ARENA_LIMIT;
    size_t old_size = reader->cap * sizeof *reader->entries, size;
    if (reader->cap >= UINT32_MAX / 2 || reader->cap > limit / sizeof(mc_value)) return false;
    if (!mc_size_mul(old_size, 2, &size)) return false;

    bool few = reader->entries == reader->few;
    const mc_allocator *allocator = allocator_of(reader);
    mc_json_entry *entries =
        allocator->resize(allocator->user, few ? NULL : reader->entries, few ? 0 : old_size, size);
    if (!entries) return false;
    if (few) memcpy(entries, reader->few, old_size);
    reader->entries = entries;
    reader->cap *= 2;
    return true;
}

static void skip_space(mc_json_reader *reader) {
    reader->at += mc_json_space_prefix(reader->at, (size_t)(reader->end - reader->at));
}

/* The byte at `at`; 0 at the end, which no token starts with. */
static char peek(const mc_json_reader *reader) {
    return reader->at < reader->end ? *reader->at : '\0';
}

/* ---- arrays and objects ------------------------------------------------------ */

static bool open_nested(mc_json_reader *reader, mc_value *value, mc_value_kind kind) {
    if (reader->depth == reader->max_depth) {
        return mc_json_fail(reader, "Nested too deeply", reader->at);
    }
    reader->at++;
    *value = (mc_value){.kind = kind, .as.uinteger = reader->open};
    reader->open = reader->len - 1;
    reader->depth++;
    return true;
}

static bool copy_items(mc_json_reader *reader, mc_value *out, const mc_json_entry *entries) {
    if (out->len == 0) return true;
    mc_value *items = mc_arena_array(reader->arena, out->len, sizeof *items);
    if (!items) return mc_json_fail_memory(reader);
    for (size_t i = 0; i < out->len; i++) {
        items[i] = entries[i].member.value;
    }
    out->as.items = items;
    return true;
}

static bool copy_members(mc_json_reader *reader, mc_value *out, const mc_json_entry *entries) {
    if (out->len == 0) return true;
    mc_member *members = mc_arena_array(reader->arena, out->len, sizeof *members);
    if (!members) return mc_json_fail_memory(reader);
    for (size_t i = 0; i < out->len; i++) {
        members[i] = entries[i].member;
    }
    out->as.members = members;
    return true;
}

/* Ends the innermost array or object, which `at` is at the bracket of. */
static bool close_nested(mc_json_reader *reader) {
    mc_value *value = &reader->entries[reader->open].member.value;
    mc_json_entry *entries = &reader->entries[reader->open + 1];
    size_t len = reader->len - reader->open - 1;
    mc_value made = {.kind = value->kind};

    if (made.kind == MC_ARRAY) {
        made.len = (uint32_t)len;
        if (!copy_items(reader, &made, entries)) return false;
    } else {
        if (!mc_json_merge_duplicates(reader, entries, &len)) return false;
        made.len = (uint32_t)len;
        if (!copy_members(reader, &made, entries)) return false;
    }
    reader->at++;
    reader->len = reader->open + 1;
    reader->open = (size_t)value->as.uinteger;
    reader->depth--;
    *value = made;
    return true;
}

/* ---- values ------------------------------------------------------------------ */

static bool read_literal(mc_json_reader *reader, mc_str word, mc_value made, mc_value *out) {
    mc_str rest = {reader->at, (size_t)(reader->end - reader->at)};
    if (!mc_str_starts_with(rest, word)) {
        return mc_json_fail(reader, "Expecting value", reader->at);
    }
    reader->at += word.len;
    *out = made;
    return true;
}

static bool read_text(mc_json_reader *reader, mc_value *out) {
    mc_str text;
    if (!mc_json_read_string(reader, &text)) return false;
    *out = mc_value_str(text);
    return true;
}

/* Reads the scalar at `at`, or what opens an array or object. */
static bool read_value(mc_json_reader *reader, mc_value *out) {
    switch (peek(reader)) {
    case '{':
        return open_nested(reader, out, MC_OBJECT);
    case '[':
        return open_nested(reader, out, MC_ARRAY);
    case '"':
        return read_text(reader, out);
    case 't':
        return read_literal(reader, MC_STR("true"), mc_value_bool(true), out);
    case 'f':
        return read_literal(reader, MC_STR("false"), mc_value_bool(false), out);
    case 'n':
        return read_literal(reader, MC_STR("null"), (mc_value){.kind = MC_NULL}, out);
    default:
        return mc_json_read_number(reader, out);
    }
}

static bool add_value(mc_json_reader *reader, mc_str key, const char *key_at) {
    if (reader->items == reader->max_items)
        return mc_json_fail(reader, "Too many values", reader->at);
    reader->items++;
    if (reader->len == reader->cap && !grow_entries(reader)) return mc_json_fail_memory(reader);
    mc_json_entry *entry = &reader->entries[reader->len++];
    entry->member.key = key;
    entry->key_at = key_at;
    return read_value(reader, &entry->member.value);
}

static bool add_member(mc_json_reader *reader) {
    const char *key_at = reader->at;
    mc_str key;
    if (peek(reader) != '"') {
        return mc_json_fail(reader, "Expecting property name enclosed in double quotes", key_at);
    }
    if (!mc_json_read_string(reader, &key)) return false;
    skip_space(reader);
    if (peek(reader) != ':') return mc_json_fail(reader, "Expecting ':' delimiter", reader->at);
    reader->at++;
    skip_space(reader);
    return add_value(reader, key, key_at);
}

/* Reads the next item or member of what is open, or its end. */
static bool read_next_part(mc_json_reader *reader) {
    bool object = reader->entries[reader->open].member.value.kind == MC_OBJECT;
    bool first = reader->len == reader->open + 1;
    skip_space(reader);
    if (peek(reader) == (object ? '}' : ']')) return close_nested(reader);
    if (!first) {
        if (peek(reader) != ',') return mc_json_fail(reader, "Expecting ',' delimiter", reader->at);
        reader->at++;
        skip_space(reader);
    }
    return object ? add_member(reader) : add_value(reader, (mc_str){NULL, 0}, reader->at);
}

/* Reads one whole value, which becomes the only entry. */
static bool read_document(mc_json_reader *reader) {
    skip_space(reader);
    mc_str rest = {reader->at, (size_t)(reader->end - reader->at)};
    if (mc_str_starts_with(rest, MC_STR("\xEF\xBB\xBF"))) {
        return mc_json_fail(reader, "Unexpected byte order mark", reader->at);
    }
    if (!add_value(reader, (mc_str){NULL, 0}, reader->at)) return false;
    while (reader->depth > 0) {
        if (!read_next_part(reader)) return false;
    }
    return true;
}

static bool expect_end(mc_json_reader *reader) {
    skip_space(reader);
    return reader->at == reader->end || mc_json_fail(reader, "Extra data", reader->at);
}

/* ---- errors ------------------------------------------------------------------ */

static void report_memory(mc_errors *errors) {
    errors->truncated = true;
    errors->out_of_memory = true;
}

static void report_invalid(mc_errors *errors, mc_str error, mc_position position) {
    mc_error_fact *fact = mc_arena_alloc(errors->arena, sizeof *fact);
    mc_str msg = mc_arena_printf(errors->arena, "Invalid JSON: %s at line %zu column %zu",
                                 error.data, position.line, position.column);
    if (!fact || !msg.data) {
        report_memory(errors);
        return;
    }
    *fact = (mc_error_fact){MC_STR("error"), mc_value_str(error)};
    mc_path path = {.step = {.index = position.offset, .kind = MC_LOC_INDEX}};
    mc_errors_add(errors, &path, "json_invalid", msg, NULL, fact, 1);
}

static void report(const mc_json_reader *reader, mc_str json, mc_errors *errors) {
    if (!errors) return;
    if (!reader->error) {
        report_memory(errors);
        return;
    }
    if (errors->source.len == 0) errors->source = json;
    size_t offset = (size_t)(reader->error_at - reader->start);
    report_invalid(errors, mc_str_from(reader->error),
                   mc_errors_place(errors, mc_json_position(json, offset)));
}

/* ---- the whole --------------------------------------------------------------- */

static size_t bytes_limit(const mc_json_options *options) {
    return options && options->max_bytes != 0 ? options->max_bytes : MC_JSON_BYTES_LIMIT;
}

/*
 * Reads a document of at most `limit` bytes. The text may be cut off behind one byte more
 * than that: whatever is wrong there, the length is the error to report.
 */
static bool read_limited(mc_json_reader *reader, bool whole, size_t limit) {
    bool too_long = whole && (size_t)(reader->end - reader->start) > limit;
    bool done = !too_long && read_document(reader) && (!whole || expect_end(reader));
    if (too_long || (size_t)(reader->at - reader->start) > limit) {
        return mc_json_fail(reader, "Document is too long", reader->start + limit);
    }
    return done;
}

/* Reads one document from the start of `json`; with `whole`, nothing may follow. */
static bool read_from(mc_value *out, mc_str json, bool whole, size_t *read,
                      const mc_json_options *options, mc_arena *arena, mc_errors *errors) {
    size_t limit = bytes_limit(options);
    mc_str text = {json.data ? json.data : "", json.len > limit ? limit + 1 : json.len};
    mc_arena_mark mark = mc_arena_save(arena);
    mc_json_reader reader;
    start_reading(&reader, text, options, arena);

    bool done = read_limited(&reader, whole, limit);
    *out = done ? reader.entries[0].member.value : (mc_value){.kind = MC_NULL};
    *read = (size_t)(reader.at - reader.start);
    stop_reading(&reader);
    if (done) return true;

    mc_arena_rewind(arena, mark); /* before the report, which may live in the same arena */
    report(&reader, text, errors);
    return false;
}

bool mc_json_read(mc_value *out, mc_str json, const mc_json_options *options, mc_arena *arena,
                  mc_errors *errors) {
    size_t read;
    return read_from(out, json, true, &read, options, arena, errors);
}

bool mc_json_read_next(mc_value *out, mc_str *rest, const mc_json_options *options, mc_arena *arena,
                       mc_errors *errors) {
    size_t space = rest->len > 0 ? mc_json_space_prefix(rest->data, rest->len) : 0;
    if (space == rest->len) {
        *out = (mc_value){.kind = MC_NULL};
        *rest = (mc_str){rest->data ? rest->data + rest->len : NULL, 0};
        return false;
    }
    size_t read;
    if (!read_from(out, *rest, false, &read, options, arena, errors)) return false;
    *rest = (mc_str){rest->data + read, rest->len - read};
    return true;
}
