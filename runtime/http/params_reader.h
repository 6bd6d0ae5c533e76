/*
 * params_reader.h - the pieces that params.c puts together: each fills the arguments that come in
 * some part of a request, and adds what is wrong with them to the same list.
 */
#ifndef MODELC_HTTP_PARAMS_READER_H
#define MODELC_HTTP_PARAMS_READER_H

#include "context.h"
#include "pairs.h"
#include "router.h"

/** What is being filled. */
typedef struct mc_http_reader {
    mc_context *ctx;
    const mc_operation *operation;
    char *args;
    mc_errors errors;
    bool no_memory;
} mc_http_reader;

/** The first step of an error's place, by mc_param_in. */
extern const char *const mc_http_part_names[];
/** What a missing parameter shows as its input, as in FastAPI. */
extern const mc_value mc_http_null;

bool mc_http_has_part(const mc_operation *operation, mc_param_in part);
mc_path mc_http_part_path(mc_param_in part);
/** Notes that field `index` was sent. */
void mc_http_mark_given(mc_http_reader *read, size_t index);
/** Converts `in` (NULL where it was not sent) into field `index`, declared as `field`. */
void mc_http_convert(mc_http_reader *read, size_t index, const mc_field *field, const mc_value *in,
                     const mc_path *path, mc_mode mode);

/* params_text.c */

/** Path parameters. False where there is no memory. */
bool mc_http_read_path(mc_http_reader *read, const mc_http_match *match);
/** Fills every field of `part` from named texts. */
void mc_http_read_pairs(mc_http_reader *read, mc_param_in part, const mc_http_pairs *pairs);

/* params_form.c */

/** [suspends] Fields and files of a form. 0, or the status of a refusal. */
int mc_http_read_form_params(mc_http_reader *read);

#endif
