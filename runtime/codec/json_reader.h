/**
 * json_reader.h - the state of reading one JSON document, shared by the files that read
 * its parts. Private to the codec.
 */
#ifndef MODELC_CODEC_JSON_READER_H
#define MODELC_CODEC_JSON_READER_H

#include <modelc/json.h>

/** A value that was read and whose array or object is not yet at its end. */
typedef struct mc_json_entry {
    mc_member member;   /* with an empty key in an array */
    const char *key_at; /* where the key stands in the input */
} mc_json_entry;

/** How many entries fit before memory is asked for. */
#define MC_JSON_FEW_ENTRIES 32

/**
 * Values are collected on a stack. An open array or object has an entry too: its items
 * lie above it, and its value holds the index of the array or object around it.
 */
typedef struct mc_json_reader {
    const char *start, *at, *end;
    unsigned flags;
    size_t max_depth, depth;
    size_t max_items, items; /* values so far */
    size_t max_text;
    mc_arena *arena;

    mc_json_entry *entries;
    size_t len, cap;
    size_t open; /* index of the innermost open array or object, where depth > 0 */

    const char *error; /* static, or NULL where memory was at its end */
    const char *error_at;

    mc_json_entry few[MC_JSON_FEW_ENTRIES];
} mc_json_reader;

/** Notes what is wrong where; always false, so that it can be returned. */
bool mc_json_fail(mc_json_reader *reader, const char *error, const char *at);
/** Notes that there is no memory; always false. */
bool mc_json_fail_memory(mc_json_reader *reader);

/** Reads the string at `at`, which is at its quote. `len` fits 32 bits. */
bool mc_json_read_string(mc_json_reader *reader, mc_str *out);
/** Reads the number at `at`. */
bool mc_json_read_number(mc_json_reader *reader, mc_value *out);
/**
 * Of entries with the same key drops all but the first, which gets the last one's value; with
 * MC_REJECT_DUPLICATES that is an error instead. Sets `*len`. In O(len log len).
 */
bool mc_json_merge_duplicates(mc_json_reader *reader, mc_json_entry *entries, size_t *len);

/** One escape, taken apart. */
typedef struct mc_json_escape {
    char bytes[4];     /* what it stands for, in UTF-8 */
    size_t len;        /* of that */
    size_t size;       /* of the escape in the input; 0 where it is wrong */
    const char *error; /* what is wrong; static */
    size_t error_at;   /* and how many bytes behind the backslash */
} mc_json_escape;

/** Takes apart the escape at the start of `text`, which is a backslash. */
mc_json_escape mc_json_read_escape(mc_str text);

/** The line and column of a byte of `json`; `offset` may be its length, too. */
mc_position mc_json_position(mc_str json, size_t offset);
/** The same place in the longer text that `errors->source` is a part of. */
mc_position mc_errors_place(const mc_errors *errors, mc_position in_source);

/* ---- errors for people (errors_print.c) -------------------------------------- */

/** Prints `text`, control characters as '?' or a space; returns how many characters there were. */
size_t mc_print_text(mc_str text, FILE *out);
/** Whether its variable is no place of a value, but one where the missing value could stand. */
bool mc_error_is_unset(const mc_error *error);

#endif
