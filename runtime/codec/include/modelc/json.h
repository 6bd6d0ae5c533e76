/**
 * modelc/json.h - JSON text to mc_value and back, piece by piece.
 *
 * RFC 8259 exactly. Every function may be called from several threads at once on
 * different objects.
 */
#ifndef MODELC_JSON_H
#define MODELC_JSON_H

#include <modelc/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What the reader does besides its default; or them together. */
typedef enum mc_json_read_flags {
    MC_JSON_READ_DEFAULT = 0,
    /** Strings without escapes point into the input, which must outlive the value and
     *  gives no NUL after them. */
    MC_BORROW = 1 << 0,
    /** A key given twice in one object is an error; by default the last one wins. */
    MC_REJECT_DUPLICATES = 1 << 1,
    /** Of models: @readonly fields are read as any other, by a client or from a store. */
    MC_READ_READONLY = 1 << 2,
} mc_json_read_flags;

typedef struct mc_json_options {
    unsigned flags;   /* of mc_json_read_flags */
    size_t max_depth; /* of arrays and objects; 0 is MC_DEPTH_LIMIT */
    size_t max_bytes; /* of input; 0 is MC_JSON_BYTES_LIMIT */
    size_t max_items; /* values in all, with those that hold others; 0 leaves it to the arena */
    size_t max_text;  /* bytes of one string or key, unescaped; 0 leaves it to max_bytes */
} mc_json_options;

/** The longest input that is read where nothing else is said: 64 MiB. */
#define MC_JSON_BYTES_LIMIT ((size_t)64 << 20)

/**
 * Reads one JSON document, the whole of `json`. Strings are copied into `arena`
 * (but see MC_BORROW), UTF-8 is checked, lone surrogates are refused. On failure
 * false, one error of type "json_invalid" with the line and column in its message,
 * `ctx.error` and the byte offset as its loc, and `errors->source` set to `json` where it was
 * empty; `*out` is then null, and the arena as before. A key given twice keeps its
 * first place and takes its last value. `options` and `errors` may be NULL.
 */
bool mc_json_read(mc_value *out, mc_str json, const mc_json_options *options, mc_arena *arena,
                  mc_errors *errors);
/**
 * Reads the next document of a concatenated or newline-delimited text and moves
 * `*rest` behind it. At the end (nothing but white space left) returns false with
 * no error added and `rest->len` 0. On an error false as well, `*rest` as it was, and the
 * places in the error counted from there.
 */
bool mc_json_read_next(mc_value *out, mc_str *rest, const mc_json_options *options, mc_arena *arena,
                       mc_errors *errors);

/**
 * A text of several documents, and how far one is in it. Set `text` and, perhaps, `lines`; the
 * rest is 0 at the start.
 */
typedef struct mc_json_cursor {
    mc_str text; /* all of it, borrowed */
    /** Newline-delimited: each line that is not blank is one document. Else documents follow each
     *  other with or without white space between them; numbers and words need some. */
    bool lines;
    size_t count;  /* documents so far, whether they were right or wrong */
    size_t offset; /* of the last of them, in bytes */
    size_t line;   /* of its start, from 1 */
    size_t column; /* the same, in code points */
    size_t end;    /* behind it */
} mc_json_cursor;

/** What came of the next document. */
typedef enum mc_json_status {
    MC_JSON_END,   /* there is none */
    MC_JSON_DONE,  /* it was read */
    MC_JSON_WRONG, /* it is wrong; the next call goes on behind it */
} mc_json_status;

/**
 * Finds the text of the next document, by its line, or by its brackets or quotes, and moves
 * behind it; false where there is none. It may be wrong: it is still to be read. `errors`, which
 * may be NULL, is emptied and made to tell places in all of the text.
 */
bool mc_json_cursor_next(mc_json_cursor *cursor, mc_str *json, mc_errors *errors);

/** Line and column, both from 1, the column in code points. */
typedef struct mc_position {
    size_t line, column;
    size_t offset; /* in bytes, from 0 */
} mc_position;

/**
 * Finds the value at `loc` in `json`, a valid document: the last one where a key is given
 * twice; the nearest one that exists where a step leads nowhere. Labels are passed over.
 */
mc_position mc_json_locate(mc_str json, const mc_loc *loc, size_t loc_len);

/* Writing: each appends one value. A failed buffer stays failed and is checked at the end. */

void mc_json_write_null(mc_buf *out);
void mc_json_write_bool(mc_buf *out, bool value);
void mc_json_write_int(mc_buf *out, int64_t value);
void mc_json_write_uint(mc_buf *out, uint64_t value);
/** The shortest text that reads back the same; null for NaN and infinities, as Pydantic. */
void mc_json_write_double(mc_buf *out, double value);
/** As above for a float: 0.1f is 0.1. */
void mc_json_write_float(mc_buf *out, float value);
/** Quoted and escaped. `text` is UTF-8; bytes that are not become U+FFFD. */
void mc_json_write_str(mc_buf *out, mc_str text);
/** Any value; nesting past MC_DEPTH_LIMIT marks the buffer as failed. */
void mc_json_write_value(mc_buf *out, const mc_value *value);

/**
 * Appends a JSON text as YAML 1.2 in block style, for people; texts stay quoted, so that nothing is
 * taken for a number or a date. Takes what the functions above write (escaped pairs of surrogates
 * are no YAML). False where it is no JSON text, or nests deeper than 1024.
 */
bool mc_json_to_yaml(mc_str json, mc_buf *out);

/** Where text is handed on to, piece by piece: a socket, a file, a hash. */
typedef struct mc_writer {
    /** Takes the next piece, borrowed for the call; false ends the writing. */
    bool (*write)(void *user, mc_str text);
    void *user;
} mc_writer;

/** How an item's loc is written by mc_errors_to_json and what comes along. */
typedef enum mc_errors_flags {
    MC_ERRORS_DEFAULT = 0,
    MC_ERRORS_NO_INPUT = 1 << 0, /* leave out `input`: it may hold secrets */
    MC_ERRORS_PLACE = 1 << 1,    /* add `line` and `column`, from 1, where errors->source is set */
} mc_errors_flags;

/** Where in `errors->source`, which is not empty, an error stands. Takes linear time. */
mc_position mc_error_position(const mc_errors *errors, const mc_error *error);

/** Pydantic's array: [{"type", "loc", "msg", "input", "ctx"}, ...]. */
void mc_errors_to_json(const mc_errors *errors, mc_buf *out, unsigned flags);
/**
 * For people: each error with its path and message and, where `errors->source` holds
 * the text, the line of the input with a caret.
 */
void mc_errors_print(const mc_errors *errors, FILE *out);

#ifdef __cplusplus
}
#endif
#endif
