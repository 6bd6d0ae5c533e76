/* Made by modelc from $source$: do not edit. */
/* JSON in and out for each model of $package$. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
//% if has_deprecated
#define MC_DEPRECATED(why) /* what is deprecated is still read and written */
//% end
#include "$package$.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

//% for table in key_tables
static const mc_fast_key $table.stem$_keys[] = {
//% for key in table.keys
    {$key.len$, $key.text$},
//% end
};

static const uint8_t $table.stem$_slots[] = {
//% for slot in table.slots
    $slot.line$
//% end
};

static const mc_fast_keys $table.stem$_table = {
    .keys = $table.stem$_keys,
    .slots = $table.stem$_slots,
    .len = $table.len$,
    .bits = $table.bits$,
    .first = $table.first$,
    .second = $table.second$,
    .factor = $table.factor$,
//% if table.forbid
    .forbid = true,
//% end
//% if table.keep
    .keep = true,
//% end
};

//% end
//% for enum in enum_readers
static const char *read_$enum.stem$(mc_fast *in, const char *at, $enum.c_name$ *out) {
    static const $enum.c_name$ values[] = {
//% for value in enum.values
        $value.c_const$,
//% end
    };
    size_t index;
    at = mc_fast_enum(in, at, &$enum.stem$_table, &index);
    if (!at) return NULL;
    *out = values[index];
    return at;
}

//% end
//% for reader in readers
/* $reader.label$ */
//% if reader.is_list
static const char *read_$reader.stem$(mc_fast *in, const char *at, $reader.c_type$ *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    while (*at != ']') {
        $reader.declaration$ = mc_fast_push(in, &list, $reader.first$, sizeof *item);
        if (!item) return NULL;
        at = $reader.call$;
        if (!at$reader.fail$) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    out->items = mc_fast_items(in, &list, sizeof *out->items);
    out->len = list.len;
//% if reader.is_set
    if (!mc_fast_drop_repeated(in, $reader.table$, out->items, &out->len)) return NULL;
//% end
    return mc_fast_close(in, at);
}

//% end
//% if reader.is_map
static const char *read_$reader.stem$(mc_fast *in, const char *at, $reader.c_type$ *out) {
    mc_fast_list list = {0};
    mc_fast_gap gap;
    at = mc_fast_open_object(in, at, NULL, &gap);
    if (!at) return NULL;
    while (*at != '}') {
        $reader.c_type$_entry *entry = mc_fast_push(in, &list, $reader.first$, sizeof *entry);
        if (!entry) return NULL;
//% if reader.typed_keys
        at = mc_fast_typed_key(in, at, $reader.table$, &entry->key);
//% else
        at = mc_fast_map_key(in, at, &entry->key);
//% end
        if (!at) return NULL;
        at = $reader.call$;
        if (!at$reader.fail$) return NULL;
        at = mc_fast_next(in, at, gap);
    }
    out->entries = mc_fast_items(in, &list, sizeof *out->entries);
    out->len = list.len;
//% if reader.typed_keys
    if (!mc_fast_typed_keys_differ(in, $reader.table$, out->entries, out->len)) return NULL;
//% else
    if (!mc_fast_keys_differ(in, out->entries, out->len, sizeof *out->entries)) return NULL;
//% end
    return mc_fast_close(in, at);
}

//% end
//% if reader.is_array
static const char *read_$reader.stem$(mc_fast *in, const char *at, $reader.item$ out$reader.lengths$) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    for (size_t i = 0; i < $reader.length$; i++) {
        at = $reader.call$;
        if (!at$reader.fail$) return NULL;
        at = mc_fast_more(in, at, gap);
        if (!at) return NULL;
    }
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

//% end
//% if reader.is_tuple
static const char *read_$reader.stem$(mc_fast *in, const char *at, $reader.c_type$ *out) {
    mc_fast_gap gap;
    at = mc_fast_open_array(in, at, &gap);
    if (!at) return NULL;
    *out = ($reader.c_type$){0};
//% for field in reader.fields
//% if field.nullable
    if (mc_fast_is_null(at)) {
        at += 4;
    } else {
//% if field.boxed
        out->$field.c_name$ = mc_fast_alloc(in, sizeof *out->$field.c_name$);
        if (!out->$field.c_name$) return NULL;
//% end
        at = $field.call$;
        if (!at$field.fail$) return NULL;
//% if field.has_flag
        out->has_$field.c_name$ = true;
//% end
    }
//% else
//% if field.boxed
    out->$field.c_name$ = mc_fast_alloc(in, sizeof *out->$field.c_name$);
    if (!out->$field.c_name$) return NULL;
//% end
    at = $field.call$;
    if (!at$field.fail$) return NULL;
//% if field.has_flag
    out->has_$field.c_name$ = true;
//% end
//% end
    at = mc_fast_more(in, at, gap);
    if (!at) return NULL;
//% end
    return *at == ']' ? mc_fast_close(in, at) : NULL;
}

//% end
//% if reader.is_optional
static const char *read_$reader.stem$(mc_fast *in, const char *at, $reader.c_type$ *out) {
    *out = ($reader.c_type$){0};
    if (mc_fast_is_null(at)) return at + 4;
//% if reader.is_level
    if (in->depth-- == 0) return NULL;
//% end
    at = $reader.call$;
    if (!at$reader.fail$) return NULL;
//% if reader.is_level
    in->depth++;
//% end
    out->has_value = true;
    return at;
}

//% end
//% end
//% for model in models_read
const char *$model.c_name$_decode(mc_fast *in, const char *at, mc_fast_tag *tag, $model.c_name$ *out) {
    uint64_t given[$model.given_words$] = {0};
    const char *value = NULL;
    mc_fast_gap gap;
//% if model.keeps
    mc_fast_list kept = {0};
//% end
    at = mc_fast_open_object(in, at, tag, &gap);
    if (!at) return NULL;
//% if model.has_default
    mc_init(&$model.c_name$_mctype, out);
//% else
    *out = ($model.c_name$){0};
//% end
    for (size_t field = 0; field != MC_FAST_NONE;) {
        switch (field) {
//% for field in model.fields
        case $field.c_const$:
//% for alias in field.aliases
        case $alias.index$: /* $alias.key$ */
//% end
            if (!value) value = mc_fast_key_at(in, at, $field.quoted$, $field.quoted_len$);
//% if field.readonly
            if (value && !in->readonly) {
//% if model.forbid
                return NULL;
//% else
                at = mc_fast_skip(in, value);
                if (!at) return NULL;
                at = mc_fast_next(in, at, gap);
                value = NULL;
//% end
            } else if (value) {
//% else
            if (value) {
//% end
//% if field.has_aliases
                if (given[$field.word$] & UINT64_C(1) << $field.bit$) return NULL;
//% end
//% if field.nullable
                if (mc_fast_is_null(value)) {
                    at = value + 4;
                    $field.none$
                } else {
//% if field.boxed
                    out->$field.c_name$ = mc_fast_alloc(in, sizeof *out->$field.c_name$);
                    if (!out->$field.c_name$) return NULL;
//% end
                    at = $field.call$;
//% if field.lax
                    if (!at) at = $field.lax$;
//% end
                    if (!at$field.fail$) return NULL;
//% if field.has_flag
                    out->has_$field.c_name$ = true;
//% end
                }
//% else
//% if field.boxed
                out->$field.c_name$ = mc_fast_alloc(in, sizeof *out->$field.c_name$);
                if (!out->$field.c_name$) return NULL;
//% end
                at = $field.call$;
//% if field.lax
                if (!at) at = $field.lax$;
//% end
                if (!at$field.fail$) return NULL;
//% if field.has_flag
                out->has_$field.c_name$ = true;
//% end
//% end
                given[$field.word$] |= UINT64_C(1) << $field.bit$;
                at = mc_fast_next(in, at, gap);
                value = NULL;
//% if field.required
            } else {
                break;
//% end
            }
            /* fall through */
//% end
        default:
            break;
        }
//% if model.keeps
        const mc_fast_found found = mc_fast_find_keeping(in, at, &$model.stem$_table, tag, &kept);
//% else
        const mc_fast_found found = mc_fast_find(in, at, &$model.stem$_table, tag);
//% end
        if (!found.at) return NULL;
        at = value = found.at;
        field = found.index;
    }
//% for word in model.required
    if ((given[$word.word$] & $word.bits$) != $word.bits$) return NULL;
//% end
//% for word in model.required_readonly
    if (in->readonly && (given[$word.word$] & $word.bits$) != $word.bits$) return NULL;
//% end
    memcpy(out->given, given, sizeof given);
//% if model.keeps
    out->extra.entries = mc_fast_items(in, &kept, sizeof *out->extra.entries);
    out->extra.len = kept.len;
    if (!mc_fast_keys_differ(in, kept.items, kept.len, sizeof *out->extra.entries)) return NULL;
//% end
//% if model.has_checks
    if (!mc_fast_checks(in, &$model.c_name$_mctype, out)) return NULL;
//% end
    return mc_fast_close(in, at);
}

//% end
//% for union in tagged
const char *$union.c_name$_decode(mc_fast *in, const char *at, $union.c_name$ *out) {
//% if union.tag_is_field
    const size_t tag = mc_fast_tag_at(in, at, $union.quoted$, $union.quoted_len$, &$union.stem$_table);
    memset(out, 0, sizeof *out);
    switch (tag) {
//% else
    mc_fast_tag tag = {.key = $union.quoted$, .len = $union.quoted_len$};
    at = mc_fast_open_tagged(in, at, &$union.stem$_table, &tag);
//% if union.is_adjacent
    const mc_fast_found content = at ? mc_fast_find(in, at, &$union.stem$_Content_table, &tag)
                                     : (mc_fast_found){NULL, 0};
    at = content.at; /* at the object's end where there is none: no value starts like that */
//% end
    if (!at) return NULL;
    memset(out, 0, sizeof *out);
    switch (tag.index) {
//% end
//% for case in union.cases
//% for tag in case.tags
    case $tag.index$:
//% end
        out->kind = $case.c_const$;
//% if case.boxed
        out->as.$case.c_name$ = mc_fast_alloc(in, sizeof *out->as.$case.c_name$);
        if (!out->as.$case.c_name$) return NULL;
//% end
//% if case.is_level
        if (in->depth-- == 0) return NULL;
//% end
//% if case.is_last
        return $case.call$;
//% else
        at = $case.call$;
        if (!at$case.fail$) return NULL;
//% if case.is_level
        in->depth++;
//% end
        break;
//% end
//% end
    default:
        return NULL;
    }
//% if union.is_adjacent
    return mc_fast_close_tagged(in, at, &$union.stem$_Content_table, &tag);
//% end
//% if union.goes_on
    return at;
//% end
}

//% end
//% for union in untagged
//% if union.has_told
/* Which member alone has each key, where one has. */
static const uint8_t $union.stem$_members[] = {
//% for line in union.members
    $line.text$
//% end
};

static const char *read_$union.stem$_told(mc_fast *in, const char *at, mc_fast_tag *tag, $union.c_name$ *out) {
    switch (tag->index) {
//% for case in union.told
    case $case.index$:
        out->kind = $case.c_const$;
//% if case.boxed
        out->as.$case.c_name$ = mc_fast_alloc(in, sizeof *out->as.$case.c_name$);
        if (!out->as.$case.c_name$) return NULL;
//% end
        return $case.model$_decode(in, at, tag, $case.pointer$);
//% end
    default:
        return NULL;
    }
}

//% end
const char *$union.c_name$_decode(mc_fast *in, const char *at, $union.c_name$ *out) {
//% if union.has_told
    mc_fast_tag tag = {0};
//% end
    const char *end;
    memset(out, 0, sizeof *out);
    switch (mc_fast_kind_at(at)) {
//% for kind in union.kinds
    case $kind.name$:
//% if kind.is_told
        end = mc_fast_open_told(in, at, &$union.stem$_table, $union.stem$_members, &tag);
        if (end) return read_$union.stem$_told(in, end, &tag, out);
        break;
//% else
//% for attempt in kind.attempts
//% if attempt.needs_plain
        if (mc_fast_has_escapes(in, at)) break;
//% end
        out->kind = $attempt.c_const$;
//% if attempt.boxed
        out->as.$attempt.c_name$ = mc_fast_alloc(in, sizeof *out->as.$attempt.c_name$);
        if (!out->as.$attempt.c_name$) return NULL;
//% end
//% if attempt.is_level
        if (in->depth-- == 0) return NULL;
//% end
        end = $attempt.call$;
//% if attempt.is_level
        in->depth++;
//% end
//% if attempt.is_sole
//% if attempt.fail
        return !end$attempt.fail$ ? NULL : end;
//% else
        return end;
//% end
//% else
//% if attempt.fail
        if (!(!end$attempt.fail$)) return end;
//% else
        if (end) return end;
//% end
//% end
//% end
//% if not kind.is_sole
        break;
//% end
//% end
//% end
    default:
        break;
    }
    return mc_fast_value(in, at, &$union.c_name$_mctype, out);
}

//% end
//% for enum in enum_names
static const mc_put_name $enum.stem$_names[] = {
//% for name in enum.names
    [$name.c_const$] = {$name.text$, $name.len$},
//% end
};

//% end
//% for writer in writers
/* $writer.label$ */
//% if writer.is_list
static char *put_$writer.stem$(mc_put *to, char *at, const $writer.c_type$ *value) {
    if (!value->items && value->len > 0) return NULL;
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
        at = $writer.call$;
//% if writer.checks
        if (!at) return NULL;
//% end
//% if writer.asks
        at = mc_put_room(to, at);
        if (!at) return NULL;
//% end
    }
    return mc_put_close(to, at, ']');
}

//% end
//% if writer.is_map
static char *put_$writer.stem$(mc_put *to, char *at, const $writer.c_type$ *value) {
    if (!value->entries && value->len > 0) return NULL;
    at = mc_put_open(to, at, '{');
    if (!at) return NULL;
    for (size_t i = 0; i < value->len; i++) {
        at = mc_put_comma(at, i);
//% if writer.number_key
        at = mc_put_text(at, "\"", 1);
        at = mc_put_$writer.number_key$(at, value->entries[i].key);
        at = mc_put_text(at, "\":", 2);
//% else
        at = mc_put_str(to, at, value->entries[i].key);
        if (!at) return NULL;
        at = mc_put_text(at, ":", 1);
//% end
        at = $writer.call$;
//% if writer.checks
        if (!at) return NULL;
//% end
//% if writer.asks
        at = mc_put_room(to, at);
        if (!at) return NULL;
//% end
    }
    return mc_put_close(to, at, '}');
}

//% end
//% if writer.is_array
static char *put_$writer.stem$(mc_put *to, char *at, const $writer.c_type$ *value) {
    at = mc_put_open(to, at, '[');
    if (!at) return NULL;
    for (size_t i = 0; i < $writer.length$; i++) {
        at = mc_put_comma(at, i);
        at = $writer.call$;
//% if writer.checks
        if (!at) return NULL;
//% end
//% if writer.asks
        at = mc_put_room(to, at);
        if (!at) return NULL;
//% end
    }
    return mc_put_close(to, at, ']');
}

//% end
//% if writer.is_optional
static char *put_$writer.stem$(mc_put *to, char *at, const $writer.c_type$ *value) {
    at = mc_put_room(to, at);
    if (!at || !value->has_value) return at ? mc_put_text(at, "null", 4) : NULL;
//% if writer.is_level
    if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
//% end
    at = $writer.call$;
//% if writer.is_level
    to->depth--;
//% end
//% if writer.checks
    if (!at) return NULL;
//% end
    return mc_put_room(to, at);
}

//% end
//% end
//% for model in models_written
char *$model.c_name$_encode(mc_put *to, char *at, mc_str tag, const $model.c_name$ *value) {
    char mark;
    at = mc_put_object(to, at, tag, &mark);
    if (!at) return NULL;
//% if model.is_empty
    (void)value;
//% end
//% for field in model.fields
//% if field.asks
    at = mc_put_room(to, at);
    if (!at) return NULL;
//% end
//% if field.must_have
    if (!($field.present$)) return NULL;
//% end
//% if field.leaves_out
    if ($field.present$) {
//% if field.is_first
        at = mc_put_key(at, &mark, $field.key$, $field.key_len$);
//% else
        at = mc_put_text(at, $field.key$, $field.key_len$);
//% end
        at = $field.call$;
//% if field.checks
        if (!at) return NULL;
//% end
    }
//% else
//% if field.is_first
    at = mc_put_key(at, &mark, $field.key$, $field.key_len$);
//% else
    at = mc_put_text(at, $field.key$, $field.key_len$);
//% end
//% if field.writes_null
    if ($field.present$) {
        at = $field.call$;
//% if field.checks
        if (!at) return NULL;
//% end
    } else {
        at = mc_put_text(at, "null", 4);
    }
//% else
    at = $field.call$;
//% if field.checks
    if (!at) return NULL;
//% end
//% end
//% end
//% end
    return mc_put_object_end(to, at, mark);
}

//% end
//% for union in unions_written
char *$union.c_name$_encode(mc_put *to, char *at, const $union.c_name$ *value) {
//% if union.by_tables
    return mc_put_value(to, at, &$union.c_name$_mctype, value);
//% else
    at = mc_put_room(to, at);
    if (!at) return NULL;
    switch (value->kind) {
//% for case in union.cases
    case $case.c_const$:
//% if case.boxed
        if (!value->as.$case.c_name$) return NULL;
//% end
//% if case.is_level
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
//% end
//% if case.is_adjacent
        if (to->depth++ == MC_DEPTH_LIMIT) return NULL;
        at = mc_put_text(at, $case.front$, $case.front_len$);
//% end
        at = $case.call$;
//% if case.checks
        if (!at) return NULL;
//% end
//% if case.is_adjacent
        at = mc_put_text(at, "}", 1);
        to->depth--;
//% end
//% if case.is_level
        to->depth--;
//% end
        break;
//% end
    default:
        return NULL;
    }
    return mc_put_room(to, at);
//% end
}

//% end
//% for type in api
bool $type.c_name$_from_json($type.c_name$ *out, mc_str json, mc_arena *arena, mc_errors *errors) {
    return $type.c_name$_from_json_with(out, json, NULL, arena, errors);
}

bool $type.c_name$_from_json_with($type.c_name$ *out, mc_str json, const mc_json_options *options,
                                  mc_arena *arena, mc_errors *errors) {
//% if type.decode
    mc_fast in;
    if (mc_fast_start(&in, &$type.c_name$_mctype, json, options, arena)) {
        const char *at = mc_fast_begin(&in);
        if (mc_fast_finish(&in, $type.c_name$_decode$type.decode$)) return true;
    }
//% end
    return mc_from_json(&$type.c_name$_mctype, out, json, options, arena, errors);
}

mc_json_status $type.c_name$_next_json($type.c_name$ *out, mc_json_cursor *cursor, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    mc_str json;
    if (!mc_json_cursor_next(cursor, &json, errors)) return MC_JSON_END;
    const bool done = $type.c_name$_from_json_with(out, json, options, arena, errors);
    return done ? MC_JSON_DONE : MC_JSON_WRONG;
}

bool $type.c_name$_merge_json($type.c_name$ *value, mc_str patch, mc_arena *arena, mc_errors *errors) {
    return mc_merge_json(&$type.c_name$_mctype, value, patch, NULL, arena, errors);
}

bool $type.c_name$_to_json(const $type.c_name$ *value, mc_buf *out, unsigned flags) {
//% if type.has_encoder
    mc_put put;
    char *at = mc_put_start(&put, out, flags);
    if (at && mc_put_finish(&put, $type.c_name$_encode(&put, at, $type.encode$value))) return true;
//% end
    return mc_to_json(&$type.c_name$_mctype, value, out, flags);
}

bool $type.c_name$_write_json(const $type.c_name$ *value, const mc_writer *writer, unsigned flags) {
//% if type.has_encoder
    mc_put_stream stream;
    char *at = mc_put_stream_start(&stream, writer, flags);
    if (at) return mc_put_stream_finish(&stream, $type.c_name$_encode(&stream.put, at, $type.encode$value));
//% end
    return mc_write_json(&$type.c_name$_mctype, value, writer, flags);
}

size_t $type.c_name$_to_json_into(const $type.c_name$ *value, char *out, size_t size, unsigned flags) {
    mc_put_fixed fixed;
    const mc_writer writer = mc_put_fixed_start(&fixed, out, size);
    return mc_put_fixed_finish(&fixed, $type.c_name$_write_json(value, &writer, flags));
}

//% end
