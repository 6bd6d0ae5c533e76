/* input.c - see input.h. */
#include "input.h"

#include "fast.h"

/** A model and what was generated for it, over untyped values. */
typedef struct subject_code {
    const mc_type *type;
    bool (*read)(void *out, mc_str json, const mc_json_options *options, mc_arena *arena,
                 mc_errors *errors);
    bool (*append)(const void *value, mc_buf *out, unsigned flags);
    bool (*hand)(const void *value, const mc_writer *writer, unsigned flags);
    size_t (*fill)(const void *value, char *out, size_t size, unsigned flags);
    const char *seed;
} subject_code;

#define MIXED                                                                                      \
    "{\"date\":\"2024-02-29\",\"time\":\"12:30:00.5\",\"seen\":\"2024-02-29T12:30:00Z\","          \
    "\"lasts\":\"P1DT2H\",\"id\":\"6ba7b810-9dad-11d1-80b4-00c04fd430c8\",\"price\":\"1.50\","     \
    "\"key\":\"AAEC\",\"host\":\"127.0.0.1\",\"address\":\"::1\",\"link\":\"http://a.b/c?d#e\","   \
    "\"mail\":\"a@b.example\",\"mode\":\"fast\",\"one\":true,\"pair\":[1,null],"                   \
    "\"roles\":[\"red\",\"blue\"],\"maybe\":[1,null],\"refs\":[null,1,\"x\",{\"radius\":2}],"      \
    "\"by_id\":{\"1\":\"a\",\"-2\":\"b\"},\"by_day\":{\"2024-02-29\":1.5},\"rows\":[[1,2],[3,4]]," \
    "\"trimmed\":\" A \",\"either\":{\"id\":1,\"next\":null},\"re-named\":\"r\",\"hidden\":\"h\"}"

#define CHOICES                                                                                    \
    "{\"pet\":{\"type\":\"kitten\",\"lives\":9},\"pets\":[{\"lives\":1,\"ty"                       \
    "pe\":\"cat\"},null,{\"type\":\"dog\"}],\"held\":[{\"kind\":\"none\"},{"                       \
    "\"value\":{\"barks\":false,\"type\":\"dog\"},\"kind\":\"pet\"},{\"kind"                       \
    "\":\"ids\",\"x\":[],\"value\":[1,2]},{\"kind\":\"maybe\",\"value\":nul"                       \
    "l}],\"id\":\"seven\",\"number\":[1,1.5,1e2,-3],\"when\":[\"2024-02-29\""                      \
    ",\"now\",\"n\\u006fw\",\"later\"],\"amount\":true,\"range\":5,\"short\""                      \
    ":300,\"first\":[9,10,\"nine\"],\"port\":\"uv\",\"pay\":[{\"number\":\""                       \
    "1\",\"cvc\":3},{\"owner\":\"me\",\"iban\":\"DE\"},{\"amount\":\"1.50\""                       \
    "},{\"owner\":null,\"z\":{},\"number\":\"2\"}],\"node\":{\"nodes\":[{\""                       \
    "text\":\"a\"},{\"name\":\"b\",\"nodes\":[]}]},\"parts\":[\"x\",[1,2],{"                       \
    "\"a\":1}],\"point\":[1,2.5,null],\"rows\":[[1,\"red\",null],[2,\"uv\","                       \
    "{\"type\":\"dog\",\"barks\":true}]],\"gaps\":[1,null,3],\"keyed\":{\"a"                       \
    "\":[1,2],\"b\":null},\"mixed\":[1,true,\"x\",null],\"either\":{\"type\""                      \
    ":\"cat\",\"lives\":2}}"

#define KEPT                                                                                       \
    "{\"id\":[7],\"fullName\":\"Ann\",\"age\":\"41\",\"flags\":[true,1,\"no"                       \
    "\"],\"flag\":false,\"title\":\"Dr\",\"colour\":\"uv\",\"more\":{\"a\":"                       \
    "[1]},\"next\":{\"NAME\":\"Bob\",\"flags\":[],\"k\\u00e4se\":2,\"age\":"                       \
    "5},\"at\":1.5,\"zzz\":\"last\"}"

/* Name and seed of each model. */
#define SUBJECTS                                                                                   \
    SUBJECT(numbers, "{\"a\":-128,\"b\":32767,\"c\":-2147483648,\"d\":9223372036854775807,"        \
                     "\"e\":255,\"f\":0,\"g\":4294967295,\"h\":18446744073709551615,"              \
                     "\"i\":0.1,\"j\":-12.5e-3}")                                                  \
    SUBJECT(bounds, "{\"above\":7,\"within\":5,\"steps\":-9,\"ratio\":0.999,\"narrow\":0.1,"       \
                    "\"name\":\"n\\u00e4me\",\"items\":[1,22,333],\"alike\":[3,2,1],"              \
                    "\"grid\":[1,2.5,-6e3],\"keyed\":{\"a\":1,\"b c\":2,\"d\\n\":3}}")             \
    SUBJECT(words, "{\"colour\":\"light green\",\"level\":10,\"flag\":true,\"text\":\"\\u20ac "    \
                   "\\ud83d\\ude00 and more than a block\","                                       \
                   "\"a_key_of_exactly_forty_seven_bytes_in_its_wire_\":\"k\",\"maybe\":null,"     \
                   "\"absent\":\"uv\",\"must\":null,\"filled\":\"\",\"any\":{\"x\":[1,2.5,"        \
                   "\"three\",null,{\"y\":false}],\"z\":1e400},\"unknown\":[[],{}]}")              \
    SUBJECT(shape, "{\"kind\":\"square\",\"side\":2.5,\"colour\":\"red\"}")                        \
    SUBJECT(group, "{\"shapes\":[{\"kind\":\"circle\",\"radius\":1},{\"kind\":\"group\","          \
                   "\"shapes\":[{\"side\":1,\"kind\":\"square\"}]}],\"sized\":{\"kind\":"          \
                   "\"count\",\"value\":3},\"ref\":\"x\",\"name\":\"outer\"}")                     \
    SUBJECT(closed, "{\"id\":1,\"next\":{\"id\":2,\"next\":{\"next\":null,\"id\":3}}}")            \
    SUBJECT(tree, "{\"value\":1,\"left\":{\"value\":2},\"children\":[{\"value\":4}],"              \
                  "\"by_name\":{\"b\":{\"value\":10},\"a\":{\"value\":11}}}")                      \
    SUBJECT(open, "{\"any\":[{\"a\":1,\"b\":[true,null]},\"text\",-1.5e3,1e999]}")                 \
    SUBJECT(mixed, MIXED)                                                                          \
    SUBJECT(choices, CHOICES)                                                                      \
    SUBJECT(kept, KEPT) SUBJECT(loose, "{\"a\":2,\"next\":{\"b\":[1]},\"c\":null}")

#define SUBJECT(name, json)                                                                        \
    static bool read_##name(void *out, mc_str text, const mc_json_options *options,                \
                            mc_arena *arena, mc_errors *errors) {                                  \
        return fast_##name##_from_json_with(out, text, options, arena, errors);                    \
    }                                                                                              \
    static bool append_##name(const void *value, mc_buf *out, unsigned flags) {                    \
        return fast_##name##_to_json(value, out, flags);                                           \
    }                                                                                              \
    static bool hand_##name(const void *value, const mc_writer *writer, unsigned flags) {          \
        return fast_##name##_write_json(value, writer, flags);                                     \
    }                                                                                              \
    static size_t fill_##name(const void *value, char *out, size_t size, unsigned flags) {         \
        return fast_##name##_to_json_into(value, out, size, flags);                                \
    }
SUBJECTS
#undef SUBJECT

static const subject_code subjects_known[] = {
#define SUBJECT(name, json)                                                                        \
    {&fast_##name##_mctype, read_##name, append_##name, hand_##name, fill_##name, json},
    SUBJECTS
#undef SUBJECT
};

enum { SUBJECTS_LEN = sizeof subjects_known / sizeof *subjects_known };

mc_str input_seed(size_t index, char *room, size_t size) {
    if (index >= SUBJECTS_LEN) return (mc_str){NULL, 0};
    const mc_str json = mc_str_from(subjects_known[index].seed);
    if (json.len + 2 > size) return (mc_str){NULL, 0};
    room[0] = (char)index;
    room[1] = 0;
    memcpy(room + 2, json.data, json.len);
    return (mc_str){room, json.len + 2};
}

/* ---- reading ------------------------------------------------------------------------------ */

/** Room for a value of any of the models. */
typedef union any_value {
    fast_numbers numbers;
    fast_bounds bounds;
    fast_words words;
    fast_shape shape;
    fast_group group;
    fast_closed closed;
    fast_tree tree;
    fast_open open;
    fast_mixed mixed;
    fast_choices choices;
    fast_kept kept;
    fast_loose loose;
} any_value;

/** What came of one way to read. */
typedef struct outcome {
    mc_arena arena;
    mc_errors errors;
    any_value value;
    mc_buf told; /* the errors, or the value with what was given */
    bool ok;
} outcome;

static void start(outcome *one) {
    mc_arena_init(&one->arena, NULL, 0);
    mc_errors_init(&one->errors, &one->arena);
    mc_buf_init(&one->told, NULL, 0);
}

static void end(outcome *one) {
    mc_buf_free(&one->told);
    mc_arena_free(&one->arena);
}

static void tell(outcome *one, const mc_type *type) {
    if (!one->ok) {
        mc_errors_to_json(&one->errors, &one->told, MC_ERRORS_PLACE);
        return;
    }
    mc_to_json(type, &one->value, &one->told, MC_JSON_WITH_WRITEONLY);
    mc_to_json(type, &one->value, &one->told, MC_JSON_WITH_WRITEONLY | MC_JSON_EXCLUDE_UNSET);
}

/* ---- writing ------------------------------------------------------------------------------- */

static bool add_piece(void *user, mc_str text) {
    mc_buf_add_str(user, text);
    return true;
}

static bool fills(const subject_code *one, const void *value, mc_str text) {
    char *fixed = mc_allocator_default.resize(NULL, NULL, 0, text.len + 1);
    const bool same = fixed && one->fill(value, fixed, text.len, 0) == text.len &&
                      one->fill(value, fixed, text.len + 1, 0) == text.len &&
                      mc_str_equal((mc_str){fixed, text.len}, text);
    mc_allocator_default.resize(NULL, fixed, text.len + 1, 0);
    return same;
}

static bool writes_alike(const subject_code *one, const void *value) {
    mc_buf appended = {0}, plain = {0}, pieces = {0};
    const mc_writer writer = {add_piece, &pieces};
    const bool same = mc_to_json(one->type, value, &plain, 0) && one->append(value, &appended, 0) &&
                      one->hand(value, &writer, 0) &&
                      mc_str_equal(mc_buf_str(&appended), mc_buf_str(&plain)) &&
                      mc_str_equal(mc_buf_str(&pieces), mc_buf_str(&plain)) &&
                      fills(one, value, mc_buf_str(&plain));
    mc_buf_free(&appended);
    mc_buf_free(&plain);
    mc_buf_free(&pieces);
    return same;
}

static bool comes_back(const subject_code *one, const void *value) {
    outcome again;
    mc_buf first = {0}, second = {0};
    start(&again);
    const bool same = one->append(value, &first, MC_JSON_WITH_WRITEONLY) &&
                      one->read(&again.value, mc_buf_str(&first), NULL, &again.arena, NULL) &&
                      mc_equal(one->type, value, &again.value) &&
                      one->append(&again.value, &second, MC_JSON_WITH_WRITEONLY) &&
                      mc_str_equal(mc_buf_str(&first), mc_buf_str(&second));
    mc_buf_free(&first);
    mc_buf_free(&second);
    end(&again);
    return same;
}

/* ---- all of it ------------------------------------------------------------------------------ */

static const char *compare(const subject_code *one, const outcome *fast, const outcome *plain) {
    if (fast->ok != plain->ok) return "generated code and the tables read the same";
    if (!mc_str_equal(mc_buf_str(&fast->told), mc_buf_str(&plain->told))) {
        return fast->ok ? "both read equal values" : "both report the same errors";
    }
    if (!fast->ok) return NULL;
    if (!mc_equal(one->type, &fast->value, &plain->value)) return "both read equal values";
    if (!writes_alike(one, &fast->value)) return "generated code and the tables write the same";
    return comes_back(one, &fast->value) ? NULL : "what is written reads back as the same";
}

bool input_holds(mc_str input, const char **what) {
    if (input.len < 2) return true;
    const subject_code *one = &subjects_known[(unsigned char)input.data[0] % SUBJECTS_LEN];
    const unsigned chosen = (unsigned char)input.data[1];
    const mc_json_options options = {
        .flags = chosen & (MC_BORROW | MC_REJECT_DUPLICATES | MC_READ_READONLY),
        .max_depth = chosen & 8 ? 3 : 0,
    };
    const mc_str json = {input.data + 2, input.len - 2};
    outcome fast, plain;
    start(&fast);
    start(&plain);
    fast.ok = one->read(&fast.value, json, &options, &fast.arena, &fast.errors);
    plain.ok = mc_from_json(one->type, &plain.value, json, &options, &plain.arena, &plain.errors);
    tell(&fast, one->type);
    tell(&plain, one->type);
    *what = compare(one, &fast, &plain);
    end(&fast);
    end(&plain);
    return !*what;
}
