/**
 * decoder.h - what the emitters of PACKAGE_json.c share: which types have decoders of their
 * own, and how a value is read into its place.
 */
#ifndef MODELC_DECODER_H
#define MODELC_DECODER_H

#include "emitter.h"

/** PACKAGE_json.c while it is made. */
typedef struct json_emitter {
    emitter *e;
    values *root;
    name_table shared; /* what needs one reader a file and has it */
} json_emitter;

/** How it is read. */
typedef struct reading {
    code call; /* the place behind it, or NULL */
    code fail; /* " || ..." what is wrong with it; may be empty */
} reading;

/* ---- decoder_types.c ------------------------------------------------------------------- */

/**
 * How a value of type `t` is read, from where the C expression `from` says, into `to`. Readers of
 * its own that this needs, called after `stem`, are added to the root's `readers`.
 */
reading read_into(json_emitter *j, const type *t, const char *from, c_place to, mc_str stem);
/** Whether constraints of the type are left to mc_fast_rules. */
bool asks_runtime(const type *t);
/** Whether an enum's texts are found by a hash. */
bool has_enum_reader(const enumeration *one);
/** Whether a union in an optional or another union is a level of its own, as the tables count. */
bool is_union_level(const type *t);

/* ---- decoder_keys.c --------------------------------------------------------------------- */

/** What is done with keys that are not in a table. */
typedef enum other_keys { OTHERS_IGNORED, OTHERS_FORBIDDEN, OTHERS_KEPT } other_keys;

/** The keys of a model's fields, by index, and behind them all others that fields are read from, in
 *  the fields' order. */
mc_str *model_keys(const emitter *e, const model *m, size_t *len);
/** Adds the table of keys, called after `stem`; they have a hash. */
void add_keys(json_emitter *j, const mc_str *keys, size_t len, other_keys others, mc_str stem);
/** Whether a field has the key as its first. */
bool has_key(const model *m, mc_str key);
/** What remember_decoder was told of the declaration: 0 or 1; -1 where it was not yet. */
int known_decoder(emitter *e, mc_str c_name);
bool remember_decoder(emitter *e, mc_str c_name, bool has);

/* ---- decoder_unions.c ---------------------------------------------------------------------- */

/** Adds the decoder of a union where it has one. */
void add_union_decoder(json_emitter *j, const choice *c);

/* ---- decoder_choice.c: unions without a tag -------------------------------------------------- */

/** Whether there is a kind of value of which the member is known without the tables. */
bool untagged_has_decoder(emitter *e, const choice *c);
/** Adds the decoder of a union whose members are told by what the value is. */
void add_untagged(json_emitter *j, const choice *c, mc_str stem);

#endif
