/**
 * subjects.h - the models of fast.dsl, each with a text that fits it, and how the decoder and
 * the tables are compared on one text. For the unit tests and the fuzz target.
 */
#ifndef MODELC_TESTS_SUBJECTS_H
#define MODELC_TESTS_SUBJECTS_H

#include "fast.h"

/** Room for any of the structs. */
typedef union subject_value {
    fast_numbers numbers;
    fast_bounds bounds;
    fast_words words;
    fast_shape shape;
    fast_group group;
    fast_closed closed;
    fast_tree tree;
    fast_facts facts;
    fast_open open;
    fast_choices choices;
    fast_kept kept;
} subject_value;

typedef struct subject {
    const mc_type *type;
    const char *json; /* fits the type */
    /** What the generated from_json_with does. */
    bool (*read)(subject_value *out, mc_str json, const mc_json_options *options, mc_arena *arena,
                 mc_errors *errors);
    /** The decoder alone: false where it gives up. */
    bool (*decode)(subject_value *out, mc_str json, const mc_json_options *options,
                   mc_arena *arena);
    /** The encoder alone: false where it gives up, and then nothing is written. NULL where there
     *  is none. */
    bool (*encode)(const subject_value *value, mc_buf *out);
    /** The generated to_json and write_json. */
    bool (*write)(const subject_value *value, mc_buf *out);
    bool (*hand)(const subject_value *value, const mc_writer *writer);
} subject;

extern const subject subjects[];
extern const size_t subjects_len;

/**
 * Whether reading `json` gives the same value or the same errors by the decoder and by the
 * tables. `options` may be NULL.
 */
bool subject_agrees(const subject *one, mc_str json, const mc_json_options *options);
/**
 * Whether generated code, into a buffer and to a writer, writes what the tables do, or refuses what
 * they refuse.
 */
bool subject_writes_alike(const subject *one, const subject_value *value);

#endif
