/**
 * encoder.h - what makes the encoders of PACKAGE_json.c: which types have some of their own, and
 * how a value is written from its place.
 */
#ifndef MODELC_ENCODER_H
#define MODELC_ENCODER_H

#include "emitter.h"

/** The encoders of PACKAGE_json.c while they are made. */
typedef struct encode_emitter {
    emitter *e;
    values *root;
    name_table shared; /* what needs one function a file and has it */
} encode_emitter;

/** How it is written. */
typedef struct writing {
    code call;   /* the place behind it */
    bool checks; /* the call may return NULL, and leaves the margin behind it */
    size_t most; /* how many bytes it takes else */
} writing;

/** How many bytes may follow each other without a check: less than MC_PUT_MARGIN, with what a
 *  number writes and does not keep. */
#define ENCODE_RUN 400
/** Longer keys and tags are left to the tables. */
#define ENCODE_TEXT 128

/**
 * How a value of type `t` is written. Functions of their own that this needs, called after
 * `stem`, are added to the root's lists.
 */
writing write_from(encode_emitter *j, const type *t, c_place from, mc_str stem);
/** As JSON, with its quotes and escapes. */
mc_str quoted_json(const emitter *e, mc_str text);

#endif
