/* drive.c - puts one case through everything that a model can do: see drive.h.
 *
 * Each input is read from a block of its own, of just its length, which is gone before the
 * value is used; a copy outlives the arena of what it was copied from. So a sanitizer sees what
 * reads past an end or points where it must not. */
#define _POSIX_C_SOURCE 200809L /* open_memstream */
#include "drive.h"

#include "change.h"
#include "registry.h"

#include <stdlib.h>

typedef struct run {
    const char *path;
    const table_case *one;
    const table_model *model;
    bool holds;
} run;

/* ---- what is told ---------------------------------------------------------------------------- */

static void complain(run *r, const char *what, mc_str got, mc_str expected) {
    r->holds = false;
    fprintf(stderr, "%s:%zu: %.*s: %s\n  gives    %.*s\n  expected %.*s\n", r->path, r->one->line,
            MC_STR_ARG(r->one->title), what, MC_STR_ARG(got), MC_STR_ARG(expected));
}

static void expect(run *r, bool holds, const char *what) {
    if (!holds) complain(r, what, MC_STR("false"), MC_STR("true"));
}

static void expect_text(run *r, const char *what, mc_str got, mc_str expected) {
    if (!mc_str_equal(got, expected)) complain(r, what, got, expected);
}

/* `got` and `expected`, JSON both, without regard to white space. */
static void expect_json(run *r, const char *what, mc_str got, mc_str expected) {
    mc_arena arena = {0};
    mc_value value;
    mc_buf text = {0};
    expect(r, mc_json_read(&value, expected, NULL, &arena, NULL), "what is expected is JSON");
    mc_json_write_value(&text, &value);
    expect_text(r, what, got, mc_buf_str(&text));
    mc_buf_free(&text);
    mc_arena_free(&arena);
}

static void expect_errors_as(run *r, const char *what, const mc_errors *errors, unsigned flags,
                             mc_str expected) {
    mc_buf text = {0};
    mc_errors_to_json(errors, &text, flags);
    expect_json(r, what, mc_buf_str(&text), expected);
    mc_buf_free(&text);
}

static void expect_errors(run *r, const char *what, const mc_errors *errors, mc_str expected) {
    expect_errors_as(r, what, errors, MC_ERRORS_DEFAULT, expected);
}

/* Where each mistake stands in the input. */
static void expect_placed(run *r, const char *what, const mc_errors *errors) {
    if (!r->one->placed.data) return;
    expect_errors_as(r, what, errors, MC_ERRORS_PLACE | MC_ERRORS_NO_INPUT, r->one->placed);
}

/* ---- reading -----------------------------------------------------------------------------------
 */

/* What was made of an input, and all that it lives in. */
typedef struct reading {
    mc_arena arena;
    mc_errors errors;
    void *value;
    char *text; /* the input's own block, which errors->source points at */
    bool fine;
} reading;

static bool read_lax(const mc_type *type, void *out, mc_str json, mc_arena *arena,
                     mc_errors *errors) {
    mc_value value;
    mc_convert convert = {.arena = arena, .errors = errors, .mode = MC_LAX};
    return mc_json_read(&value, json, NULL, arena, errors) &&
           mc_from_value(type, out, &value, NULL, &convert);
}

typedef enum reader_kind { BY_GENERATED_CODE, BY_TABLES, AS_PARAMETERS } reader_kind;

static void read_input(const run *r, mc_str input, reader_kind by, reading *out) {
    *out = (reading){0};
    mc_errors_init(&out->errors, &out->arena);
    out->value = calloc(1, r->model->type->size);
    out->text = malloc(input.len ? input.len : 1);
    if (!out->value || !out->text) abort();
    memcpy(out->text, input.data, input.len);
    mc_str text = {out->text, input.len};
    if (by == AS_PARAMETERS) {
        out->fine = read_lax(r->model->type, out->value, text, &out->arena, &out->errors);
    } else if (by == BY_GENERATED_CODE) {
        out->fine = r->model->from_json(out->value, text, &out->arena, &out->errors);
    } else {
        out->fine = mc_from_json(r->model->type, out->value, text, NULL, &out->arena, &out->errors);
    }
}

static void drop_text(reading *of) {
    free(of->text);
    of->text = NULL;
}

static void end_reading(reading *of) {
    free(of->value);
    free(of->text);
    mc_arena_free(&of->arena);
}

/* ---- a value
 * ------------------------------------------------------------------------------------- */

static bool add_piece(void *user, mc_str text) {
    mc_buf_add_str(user, text);
    return true;
}

/* `text` is what the encoder made: the tables make the same, and so does each other output. */
static void expect_same_text(run *r, const void *value, unsigned flags, mc_str text) {
    mc_buf by_tables = {0}, pieces = {0};
    const mc_writer writer = {add_piece, &pieces};
    expect(r, mc_to_json(r->model->type, value, &by_tables, flags), "the tables write it");
    expect_text(r, "written by the tables", mc_buf_str(&by_tables), text);
    expect(r, r->model->write_json(value, &writer, flags), "it is handed on");
    expect_text(r, "handed on", mc_buf_str(&pieces), text);
    char *fixed = malloc(text.len + 1);
    if (!fixed) abort();
    expect(r, r->model->to_json_into(value, fixed, text.len, flags) == text.len,
           "it is told how much room is needed");
    expect(r, r->model->to_json_into(value, fixed, text.len + 1, flags) == text.len,
           "it fits where there is just enough room");
    expect_text(r, "in a fixed buffer", mc_str_from(fixed), text);
    free(fixed);
    mc_buf_free(&by_tables);
    mc_buf_free(&pieces);
}

static void expect_written(run *r, const char *what, const void *value, unsigned flags,
                           mc_str expected) {
    mc_buf text = {0};
    expect(r, r->model->to_json(value, &text, flags), "it is written");
    expect_json(r, what, mc_buf_str(&text), expected);
    expect_same_text(r, value, flags, mc_buf_str(&text));
    mc_buf_free(&text);
}

static void drive_writing(run *r, const void *value) {
    const table_case *one = r->one;
    expect_written(r, "written", value, MC_JSON_DEFAULT, one->value);
    if (one->unset.data) {
        expect_written(r, "what was given", value, MC_JSON_EXCLUDE_UNSET, one->unset);
    }
    if (one->none.data) {
        expect_written(r, "what has a value", value, MC_JSON_EXCLUDE_NONE, one->none);
    }
    if (one->defaults.data) {
        expect_written(r, "what is not the default", value, MC_JSON_EXCLUDE_DEFAULTS,
                       one->defaults);
    }
    if (one->byname.data) {
        expect_written(r, "written by name", value, MC_JSON_BY_NAME, one->byname);
    }
}

/* What is written reads back as the same. */
static void drive_round_trip(run *r, const void *value) {
    if (r->one->oneway.data) return;
    reading again;
    read_input(r, r->one->value, BY_GENERATED_CODE, &again);
    drop_text(&again);
    if (!again.fine) expect_errors(r, "written and read back", &again.errors, MC_STR("[]"));
    expect(r, r->model->equal(value, again.value), "read back it is equal");
    expect(r, r->model->hash(value) == r->model->hash(again.value), "read back it hashes alike");
    if (again.fine) {
        expect_written(r, "read back and written", again.value, MC_JSON_DEFAULT, r->one->value);
    }
    end_reading(&again);
}

static void drive_validation(run *r, const char *what, const void *value, mc_str expected) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    bool fine = r->model->validate(value, &errors);
    expect_errors(r, what, &errors, expected);
    expect(r, fine == (errors.count == 0), "validating is false where there are errors");
    expect(r, r->model->validate(value, NULL) == fine, "validating needs no errors");
    mc_arena_free(&arena);
}

static void drive_changes(run *r, const void *value, void *copy, mc_arena *arena) {
    for (const table_change *c = r->one->changes; c; c = c->next) {
        expect(r, table_change_value(r->model->type, copy, c->path, c->value, arena),
               "what is to be changed is there");
    }
    expect(r, !r->model->equal(value, copy), "what was changed is not equal");
    drive_validation(r, "validated when changed", copy, r->one->invalid);
}

static void drive_printing(run *r, const void *value) {
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    if (!out) abort();
    r->model->print(value, out);
    fclose(out);
    if (r->one->prints.data) expect_text(r, "printed", (mc_str){text, len}, r->one->prints);
    free(text);
}

/* The patch, too, is read from a block of its own. */
static void drive_patch(run *r, const void *value) {
    const table_case *one = r->one;
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    void *copy = r->model->copy(value, &arena);
    char *text = malloc(one->patch.len);
    if (!copy || !text) abort();
    memcpy(text, one->patch.data, one->patch.len);
    bool fine = r->model->merge_json(copy, (mc_str){text, one->patch.len}, &arena, &errors);
    expect_errors(r, "patched", &errors, one->refused.data ? one->refused : MC_STR("[]"));
    free(text);
    expect(r, fine == !one->refused.data, "a patch is false where something is wrong");
    if (one->merged.data) {
        expect_written(r, "merged", copy, MC_JSON_DEFAULT, one->merged);
    } else {
        expect(r, r->model->equal(value, copy), "a refused patch changes nothing");
    }
    if (one->given.data) {
        expect_written(r, "given when merged", copy, MC_JSON_EXCLUDE_UNSET, one->given);
    }
    mc_arena_free(&arena);
}

/* Frees the arena that `value` lives in. */
static void drive_copy(run *r, reading *of) {
    mc_arena arena = {0};
    void *copy = r->model->copy(of->value, &arena);
    expect(r, copy && r->model->equal(copy, of->value), "a copy is equal");
    if (copy && r->one->changes) {
        void *changed = r->model->copy(of->value, &arena);
        drive_changes(r, of->value, changed, &arena);
    }
    mc_arena_free(&of->arena);
    if (copy) {
        drive_writing(r, copy);
        drive_printing(r, copy);
    }
    mc_arena_free(&arena);
}

static void drive_value(run *r) {
    reading got, by_tables;
    read_input(r, r->one->input, r->one->lax ? AS_PARAMETERS : BY_GENERATED_CODE, &got);
    read_input(r, r->one->input, r->one->lax ? AS_PARAMETERS : BY_TABLES, &by_tables);
    if (!got.fine) {
        expect_errors(r, "read", &got.errors, MC_STR("[]"));
    } else {
        drop_text(&got);
        expect(r, got.errors.count == 0, "what is fine has no errors");
        expect(r, by_tables.fine && r->model->equal(got.value, by_tables.value),
               "generated code reads what the tables do");
        drive_writing(r, got.value);
        drive_writing(r, by_tables.value);
        drive_round_trip(r, got.value);
        drive_validation(r, "validated", got.value, MC_STR("[]"));
        if (r->one->patch.data) drive_patch(r, got.value);
        drive_copy(r, &got);
    }
    end_reading(&got);
    end_reading(&by_tables);
}

/* ---- errors
 * ---------------------------------------------------------------------------------------- */

/* What was refused leaves the initial value behind. */
static void expect_initial(run *r, const void *value) {
    void *initial = calloc(1, r->model->type->size);
    if (!initial) abort();
    mc_init(r->model->type, initial);
    mc_buf got = {0}, expected = {0};
    bool written = r->model->to_json(value, &got, MC_JSON_DEFAULT);
    expect(r, written == r->model->to_json(initial, &expected, MC_JSON_DEFAULT),
           "what is left behind is written as the initial value is");
    expect_text(r, "left behind", mc_buf_str(&got), mc_buf_str(&expected));
    mc_buf_free(&got);
    mc_buf_free(&expected);
    free(initial);
}

static void drive_errors(run *r) {
    reading got, by_tables;
    read_input(r, r->one->input, r->one->lax ? AS_PARAMETERS : BY_GENERATED_CODE, &got);
    read_input(r, r->one->input, r->one->lax ? AS_PARAMETERS : BY_TABLES, &by_tables);
    expect(r, !got.fine && !by_tables.fine, "it is refused");
    expect_errors(r, "refused", &got.errors, r->one->errors);
    expect_errors(r, "refused by the tables", &by_tables.errors, r->one->errors);
    expect_placed(r, "placed", &got.errors);
    expect_placed(r, "placed by the tables", &by_tables.errors);
    if (!r->one->lax) {
        expect_initial(r, got.value);
        expect(r, !r->model->from_json(got.value, r->one->input, &got.arena, NULL),
               "it is refused without errors too");
    }
    end_reading(&got);
    end_reading(&by_tables);
}

bool drive_case(const char *path, const table_case *one) {
    run r = {.path = path, .one = one, .model = registry_find(one->model), .holds = true};
    if (!r.model) {
        complain(&r, "there is no such model, or several", one->model, MC_STR("one model"));
    } else if (one->errors.data) {
        drive_errors(&r);
    } else {
        drive_value(&r);
    }
    return r.holds;
}
