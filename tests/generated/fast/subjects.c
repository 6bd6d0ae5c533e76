/* subjects.c - see subjects.h. */
#include "subjects.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

static bool encode_numbers(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at &&
           mc_put_finish(&put, fast_numbers_encode(&put, at, (mc_str){NULL, 0}, &value->numbers));
}

static bool write_numbers(const subject_value *value, mc_buf *out) {
    return fast_numbers_to_json(&value->numbers, out, MC_JSON_DEFAULT);
}

static bool hand_numbers(const subject_value *value, const mc_writer *writer) {
    return fast_numbers_write_json(&value->numbers, writer, MC_JSON_DEFAULT);
}

static bool read_numbers(subject_value *out, mc_str json, const mc_json_options *options,
                         mc_arena *arena, mc_errors *errors) {
    return fast_numbers_from_json_with(&out->numbers, json, options, arena, errors);
}

static bool decode_numbers(subject_value *out, mc_str json, const mc_json_options *options,
                           mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_numbers_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_numbers_decode(&in, mc_fast_begin(&in), NULL, &out->numbers));
}

static bool encode_bounds(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at &&
           mc_put_finish(&put, fast_bounds_encode(&put, at, (mc_str){NULL, 0}, &value->bounds));
}

static bool write_bounds(const subject_value *value, mc_buf *out) {
    return fast_bounds_to_json(&value->bounds, out, MC_JSON_DEFAULT);
}

static bool hand_bounds(const subject_value *value, const mc_writer *writer) {
    return fast_bounds_write_json(&value->bounds, writer, MC_JSON_DEFAULT);
}

static bool read_bounds(subject_value *out, mc_str json, const mc_json_options *options,
                        mc_arena *arena, mc_errors *errors) {
    return fast_bounds_from_json_with(&out->bounds, json, options, arena, errors);
}

static bool decode_bounds(subject_value *out, mc_str json, const mc_json_options *options,
                          mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_bounds_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_bounds_decode(&in, mc_fast_begin(&in), NULL, &out->bounds));
}

static bool encode_words(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at && mc_put_finish(&put, fast_words_encode(&put, at, (mc_str){NULL, 0}, &value->words));
}

static bool write_words(const subject_value *value, mc_buf *out) {
    return fast_words_to_json(&value->words, out, MC_JSON_DEFAULT);
}

static bool hand_words(const subject_value *value, const mc_writer *writer) {
    return fast_words_write_json(&value->words, writer, MC_JSON_DEFAULT);
}

static bool read_words(subject_value *out, mc_str json, const mc_json_options *options,
                       mc_arena *arena, mc_errors *errors) {
    return fast_words_from_json_with(&out->words, json, options, arena, errors);
}

static bool decode_words(subject_value *out, mc_str json, const mc_json_options *options,
                         mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_words_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_words_decode(&in, mc_fast_begin(&in), NULL, &out->words));
}

static bool encode_shape(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at && mc_put_finish(&put, fast_shape_encode(&put, at, &value->shape));
}

static bool write_shape(const subject_value *value, mc_buf *out) {
    return fast_shape_to_json(&value->shape, out, MC_JSON_DEFAULT);
}

static bool hand_shape(const subject_value *value, const mc_writer *writer) {
    return fast_shape_write_json(&value->shape, writer, MC_JSON_DEFAULT);
}

static bool read_shape(subject_value *out, mc_str json, const mc_json_options *options,
                       mc_arena *arena, mc_errors *errors) {
    return fast_shape_from_json_with(&out->shape, json, options, arena, errors);
}

static bool decode_shape(subject_value *out, mc_str json, const mc_json_options *options,
                         mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_shape_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_shape_decode(&in, mc_fast_begin(&in), &out->shape));
}

static bool encode_group(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at && mc_put_finish(&put, fast_group_encode(&put, at, (mc_str){NULL, 0}, &value->group));
}

static bool write_group(const subject_value *value, mc_buf *out) {
    return fast_group_to_json(&value->group, out, MC_JSON_DEFAULT);
}

static bool hand_group(const subject_value *value, const mc_writer *writer) {
    return fast_group_write_json(&value->group, writer, MC_JSON_DEFAULT);
}

static bool read_group(subject_value *out, mc_str json, const mc_json_options *options,
                       mc_arena *arena, mc_errors *errors) {
    return fast_group_from_json_with(&out->group, json, options, arena, errors);
}

static bool decode_group(subject_value *out, mc_str json, const mc_json_options *options,
                         mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_group_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_group_decode(&in, mc_fast_begin(&in), NULL, &out->group));
}

static bool encode_closed(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at &&
           mc_put_finish(&put, fast_closed_encode(&put, at, (mc_str){NULL, 0}, &value->closed));
}

static bool write_closed(const subject_value *value, mc_buf *out) {
    return fast_closed_to_json(&value->closed, out, MC_JSON_DEFAULT);
}

static bool hand_closed(const subject_value *value, const mc_writer *writer) {
    return fast_closed_write_json(&value->closed, writer, MC_JSON_DEFAULT);
}

static bool read_closed(subject_value *out, mc_str json, const mc_json_options *options,
                        mc_arena *arena, mc_errors *errors) {
    return fast_closed_from_json_with(&out->closed, json, options, arena, errors);
}

static bool decode_closed(subject_value *out, mc_str json, const mc_json_options *options,
                          mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_closed_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_closed_decode(&in, mc_fast_begin(&in), NULL, &out->closed));
}

static bool encode_tree(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at && mc_put_finish(&put, fast_tree_encode(&put, at, (mc_str){NULL, 0}, &value->tree));
}

static bool write_tree(const subject_value *value, mc_buf *out) {
    return fast_tree_to_json(&value->tree, out, MC_JSON_DEFAULT);
}

static bool hand_tree(const subject_value *value, const mc_writer *writer) {
    return fast_tree_write_json(&value->tree, writer, MC_JSON_DEFAULT);
}

static bool read_tree(subject_value *out, mc_str json, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    return fast_tree_from_json_with(&out->tree, json, options, arena, errors);
}

static bool decode_tree(subject_value *out, mc_str json, const mc_json_options *options,
                        mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_tree_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_tree_decode(&in, mc_fast_begin(&in), NULL, &out->tree));
}

static bool encode_facts(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at && mc_put_finish(&put, fast_facts_encode(&put, at, (mc_str){NULL, 0}, &value->facts));
}

static bool write_facts(const subject_value *value, mc_buf *out) {
    return fast_facts_to_json(&value->facts, out, MC_JSON_DEFAULT);
}

static bool hand_facts(const subject_value *value, const mc_writer *writer) {
    return fast_facts_write_json(&value->facts, writer, MC_JSON_DEFAULT);
}

static bool read_facts(subject_value *out, mc_str json, const mc_json_options *options,
                       mc_arena *arena, mc_errors *errors) {
    return fast_facts_from_json_with(&out->facts, json, options, arena, errors);
}

static bool decode_facts(subject_value *out, mc_str json, const mc_json_options *options,
                         mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_facts_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_facts_decode(&in, mc_fast_begin(&in), NULL, &out->facts));
}

static bool encode_open(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at && mc_put_finish(&put, fast_open_encode(&put, at, (mc_str){NULL, 0}, &value->open));
}

static bool write_open(const subject_value *value, mc_buf *out) {
    return fast_open_to_json(&value->open, out, MC_JSON_DEFAULT);
}

static bool hand_open(const subject_value *value, const mc_writer *writer) {
    return fast_open_write_json(&value->open, writer, MC_JSON_DEFAULT);
}

static bool read_open(subject_value *out, mc_str json, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    return fast_open_from_json_with(&out->open, json, options, arena, errors);
}

static bool decode_open(subject_value *out, mc_str json, const mc_json_options *options,
                        mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_open_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_open_decode(&in, mc_fast_begin(&in), NULL, &out->open));
}

static bool encode_choices(const subject_value *value, mc_buf *out) {
    mc_put put;
    char *at = mc_put_start(&put, out, MC_JSON_DEFAULT);
    return at &&
           mc_put_finish(&put, fast_choices_encode(&put, at, (mc_str){NULL, 0}, &value->choices));
}

static bool write_choices(const subject_value *value, mc_buf *out) {
    return fast_choices_to_json(&value->choices, out, MC_JSON_DEFAULT);
}

static bool hand_choices(const subject_value *value, const mc_writer *writer) {
    return fast_choices_write_json(&value->choices, writer, MC_JSON_DEFAULT);
}

static bool read_choices(subject_value *out, mc_str json, const mc_json_options *options,
                         mc_arena *arena, mc_errors *errors) {
    return fast_choices_from_json_with(&out->choices, json, options, arena, errors);
}

static bool decode_choices(subject_value *out, mc_str json, const mc_json_options *options,
                           mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_choices_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_choices_decode(&in, mc_fast_begin(&in), NULL, &out->choices));
}

static bool write_kept(const subject_value *value, mc_buf *out) {
    return fast_kept_to_json(&value->kept, out, MC_JSON_DEFAULT);
}

static bool hand_kept(const subject_value *value, const mc_writer *writer) {
    return fast_kept_write_json(&value->kept, writer, MC_JSON_DEFAULT);
}

static bool read_kept(subject_value *out, mc_str json, const mc_json_options *options,
                      mc_arena *arena, mc_errors *errors) {
    return fast_kept_from_json_with(&out->kept, json, options, arena, errors);
}

static bool decode_kept(subject_value *out, mc_str json, const mc_json_options *options,
                        mc_arena *arena) {
    mc_fast in;
    if (!mc_fast_start(&in, &fast_kept_mctype, json, options, arena)) return false;
    return mc_fast_finish(&in, fast_kept_decode(&in, mc_fast_begin(&in), NULL, &out->kept));
}

const subject subjects[] = {
    {&fast_numbers_mctype,
     "{\"a\":-128,\"b\":32767,\"c\":-2147483648,\"d\":9223372036854775807,\"e\":25"
     "5,\"f\":0,\"g\":4294967295,\"h\":18446744073709551615,\"i\":0.1,\"j\":-12.5e"
     "-3}",
     read_numbers, decode_numbers, encode_numbers, write_numbers, hand_numbers},
    {&fast_bounds_mctype,
     "{\"above\":7,\"within\":5,\"steps\":-9,\"ratio\":0.999,\"narrow\":0.1,\"name"
     "\":\"n\\u00e4me\",\"items\":[1,22,333],\"alike\":[3,2,1],\"grid\":[1,2.5"
     ",-6e3],\"keyed\":{\"a\":1,\"b c\":2,\"d\\n\":3}}",
     read_bounds, decode_bounds, encode_bounds, write_bounds, hand_bounds},
    {&fast_words_mctype,
     "{\"colour\":\"light green\",\"level\":10,\"flag\":true,\"text\":\"a text tha"
     "t is longer than a block: \\u20ac \\ud83d\\ude00 \\\"\\\\\\/\",\"a_key_of_ex"
     "actly_forty_seven_bytes_in_its_wire_\":\"k\",\"maybe\":null,\"absent\":\"uv"
     "\",\"must\":null,\"filled\":\"\",\"any\":{\"x\":[1,2.5,\"three\",null,{\"y\""
     ":false}],\"z\":1e400},\"unknown\":{\"deep\":[[],{},\"\\u0041\",-0.5e+7,true,"
     "false,null]}}",
     read_words, decode_words, encode_words, write_words, hand_words},
    {&fast_shape_mctype, "{\"kind\":\"square\",\"side\":2.5,\"colour\":\"red\"}", read_shape,
     decode_shape, encode_shape, write_shape, hand_shape},
    {&fast_group_mctype,
     "{\"shapes\":[{\"kind\":\"circle\",\"radius\":1},{\"radius\":2,\"kind\":\"cir"
     "cle\"},{\"kind\":\"group\",\"shapes\":[{\"side\":1,\"colour\":null,\"kind\":"
     "\"square\"}],\"name\":\"inner\"}],\"sized\":{\"kind\":\"count\",\"value\":3}"
     ",\"ref\":\"x\",\"name\":\"outer\"}",
     read_group, decode_group, encode_group, write_group, hand_group},
    {&fast_closed_mctype, "{\"id\":1,\"next\":{\"id\":2,\"next\":{\"next\":null,\"id\":3}}}",
     read_closed, decode_closed, encode_closed, write_closed, hand_closed},
    {&fast_tree_mctype,
     "{\"value\":1,\"left\":{\"value\":2},\"right\":{\"value\":3,\"left\":null},\""
     "children\":[{\"value\":4,\"children\":[{\"value\":5}]},{\"value\":6},{\"valu"
     "e\":7},{\"value\":8},{\"value\":9}],\"by_name\":{\"b\":{\"value\":10},\"a\":"
     "{\"value\":11},\"c\":{\"value\":12},\"d\":{\"value\":1},\"e\":{\"value\":1},"
     "\"f\":{\"value\":1},\"g\":{\"value\":1},\"h\":{\"value\":1},\"i\":{\"value\""
     ":2},\"j\":{\"value\":3}}}",
     read_tree, decode_tree, encode_tree, write_tree, hand_tree},
    {&fast_facts_mctype,
     "{\"date\":\"2024-02-29\",\"time\":\"12:30:45.5\",\"seen\":\"2026-03-14T15:09:26.5Z\","
     "\"lasts\":"
     "\"PT1H30M\",\"id\":\"6f1d2a34-5B6C-4d7e-8f90-a1b2c3d4e5f6\",\"price\":\"19.90\",\"whole\":-"
     "12,"
     "\"key\":\"aGk=\",\"host\":\"127.0.0.1\",\"address\":\"::1\",\"link\":\"https:\\/\\/"
     "example.org\\/\","
     "\"mail\":\"a@example.org\",\"port\":443,\"roles\":[\"red\",\"uv\",\"red\"],\"by_id\":{\"7\":"
     "\"seven\","
     "\"-8\":\"\"},\"by_day\":{\"2024-01-01\":1.5}}",
     read_facts, decode_facts, encode_facts, write_facts, hand_facts},
    {&fast_open_mctype,
     "{\"any\":[{\"a\":1,\"b\":[true,null]},\"text\",-1.5e3,1234567890123456789012"
     "34567890]}",
     read_open, decode_open, encode_open, write_open, hand_open},
    {&fast_choices_mctype,
     "{\"pet\":{\"type\":\"kitten\",\"lives\":9},\"pets\":[{\"lives\":1,\"ty"
     "pe\":\"cat\"},null,{\"type\":\"dog\"}],\"held\":[{\"kind\":\"none\"},{"
     "\"value\":{\"barks\":false,\"type\":\"dog\"},\"kind\":\"pet\"},{\"kind"
     "\":\"ids\",\"x\":[],\"value\":[1,2]},{\"kind\":\"maybe\",\"value\":nul"
     "l}],\"id\":\"seven\",\"number\":[1,1.5,1e2,-3],\"when\":[\"2024-02-29\""
     ",\"now\",\"n\\u006fw\",\"later\"],\"amount\":true,\"range\":5,\"short\""
     ":300,\"first\":[9,10,\"nine\"],\"port\":\"uv\",\"pay\":[{\"number\":\""
     "1\",\"cvc\":3},{\"owner\":\"me\",\"iban\":\"DE\"},{\"amount\":\"1.50\""
     "},{\"owner\":null,\"z\":{},\"number\":\"2\"}],\"node\":{\"nodes\":[{\""
     "text\":\"a\"},{\"name\":\"b\",\"nodes\":[]}]},\"parts\":[\"x\",[1,2],{"
     "\"a\":1}],\"point\":[1,2.5,null],\"rows\":[[1,\"red\",null],[2,\"uv\","
     "{\"type\":\"dog\",\"barks\":true}]],\"gaps\":[1,null,3],\"keyed\":{\"a"
     "\":[1,2],\"b\":null},\"mixed\":[1,true,\"x\",null],\"either\":{\"type\""
     ":\"cat\",\"lives\":2}}",
     read_choices, decode_choices, encode_choices, write_choices, hand_choices},
    {&fast_kept_mctype,
     "{\"id\":[7],\"fullName\":\"Ann\",\"age\":\"41\",\"flags\":[true,1,\"no"
     "\"],\"flag\":false,\"title\":\"Dr\",\"colour\":\"uv\",\"more\":{\"a\":"
     "[1]},\"next\":{\"NAME\":\"Bob\",\"flags\":[],\"k\\u00e4se\":2,\"age\":"
     "5},\"at\":1.5,\"zzz\":\"last\"}",
     read_kept, decode_kept, NULL, write_kept, hand_kept},
};
const size_t subjects_len = sizeof subjects / sizeof *subjects;

/* ---- comparing ------------------------------------------------------------------------- */

/** What came out of one way to read. */
typedef struct outcome {
    mc_arena arena;
    mc_errors errors;
    mc_buf text;
    bool ok;
} outcome;

/* All of the value as text: what it holds, and which fields were given. */
static void tell(outcome *one, const mc_type *type, const subject_value *value) {
    if (!one->ok) {
        mc_errors_to_json(&one->errors, &one->text, MC_ERRORS_DEFAULT);
        return;
    }
    mc_to_json(type, value, &one->text, MC_JSON_DEFAULT);
    mc_to_json(type, value, &one->text, MC_JSON_EXCLUDE_UNSET);
}

static void outcome_start(outcome *one) {
    mc_arena_init(&one->arena, NULL, 0);
    mc_errors_init(&one->errors, &one->arena);
    mc_buf_init(&one->text, NULL, 0);
}

static void outcome_end(outcome *one) {
    mc_buf_free(&one->text);
    mc_arena_free(&one->arena);
}

static bool add_piece(void *user, mc_str text) {
    mc_buf_add_str(user, text);
    return true;
}

bool subject_writes_alike(const subject *one, const subject_value *value) {
    mc_buf by_encoder = {0}, by_tables = {0}, pieces = {0};
    const mc_writer writer = {add_piece, &pieces};
    const bool written = mc_to_json(one->type, value, &by_tables, MC_JSON_DEFAULT);
    bool same = one->write(value, &by_encoder) == written &&
                mc_str_equal(mc_buf_str(&by_encoder), mc_buf_str(&by_tables));
    same = same && one->hand(value, &writer) == written;
    if (written) same = same && mc_str_equal(mc_buf_str(&pieces), mc_buf_str(&by_tables));
    mc_buf_free(&by_encoder);
    mc_buf_free(&by_tables);
    mc_buf_free(&pieces);
    return same;
}

bool subject_agrees(const subject *one, mc_str json, const mc_json_options *options) {
    outcome fast, plain;
    subject_value by_decoder, by_tables;
    outcome_start(&fast);
    outcome_start(&plain);
    fast.ok = one->read(&by_decoder, json, options, &fast.arena, &fast.errors);
    plain.ok = mc_from_json(one->type, &by_tables, json, options, &plain.arena, &plain.errors);
    tell(&fast, one->type, &by_decoder);
    tell(&plain, one->type, &by_tables);
    bool same = fast.ok == plain.ok && !fast.text.failed &&
                mc_str_equal(mc_buf_str(&fast.text), mc_buf_str(&plain.text));
    if (same && fast.ok) {
        same =
            mc_equal(one->type, &by_decoder, &by_tables) && subject_writes_alike(one, &by_decoder);
    }
    outcome_end(&fast);
    outcome_end(&plain);
    return same;
}
