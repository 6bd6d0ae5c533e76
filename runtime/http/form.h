/*
 * form.h - the fields and files of a form, as they come: files past a size go to disk.
 */
#ifndef MODELC_HTTP_FORM_H
#define MODELC_HTTP_FORM_H

#include "multipart.h"
#include "pairs.h"

#include <modelc/http.h>

/* As many as a page could need; each costs us time and memory. */
#define MC_HTTP_FORM_PARTS_MAX 1000

typedef struct mc_http_form_limits {
    size_t text_bytes;   /* of all fields that are no files */
    size_t memory_bytes; /* of all files together that are kept in memory */
    const char *folder;  /* for the files that are not */
} mc_http_form_limits;

typedef struct mc_http_file {
    mc_str field; /* whose file it is */
    mc_upload upload;
    struct mc_http_file *next;
} mc_http_file;

typedef struct mc_http_form {
    mc_http_pairs fields;
    mc_http_file *files, **files_end;
    int status; /* where it could not be read: 400, 413, 500 */
    /* while it is read: */
    const mc_http_form_limits limits;
    mc_arena *arena;
    mc_http_part_sink sink;
    mc_http_multipart multipart;
    mc_http_file *file; /* the part being read; NULL where it is a field */
    mc_str name;        /* of that field */
    mc_buf bytes;       /* of the part, or what is due to go to disk */
    size_t parts, text, memory, fields_cap;
} mc_http_form;

/** In `arena`; NULL where memory is short. */
mc_http_form *mc_http_form_new(const mc_http_form_limits *limits, mc_str boundary, mc_arena *arena);
/** [suspends] Reads more of it; false with `status` set. */
bool mc_http_form_feed(mc_http_form *form, mc_str bytes);
/** After the last byte: false with `status` set where the form is not whole. */
bool mc_http_form_finish(mc_http_form *form);
/** Removes its files. NULL is allowed. */
void mc_http_form_free(mc_http_form *form);

/** Every "name=value" of a body of application/x-www-form-urlencoded; 0, or the status. */
int mc_http_form_pairs(mc_str body, mc_arena *arena, mc_http_pairs *out);

#endif
