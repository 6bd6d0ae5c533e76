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
/** The keys of a model's fields, by index. */
const mc_str *model_keys(const emitter *e, const model *m);
/** Adds the table of keys, called after `stem`; they have a hash. */
void add_keys(json_emitter *j, const mc_str *keys, size_t len, bool forbid, mc_str stem);

#endif
