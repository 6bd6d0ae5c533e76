/* The list of everything that is wrong with one input. */
#include <modelc/base.h>

void mc_errors_init(mc_errors *errors, mc_arena *arena) {
    *errors = (mc_errors){.arena = arena, .limit = MC_ERRORS_LIMIT};
}

static size_t path_length(const mc_path *path) {
    size_t len = 0;
    for (; path; path = path->parent) {
        len++;
    }
    return len;
}

/* The path from the outside in, copied with its keys: those may lie on somebody's stack. */
static bool copy_path(mc_error *error, const mc_path *path, mc_arena *arena) {
    size_t len = path_length(path);
    if (len == 0) return true;
    mc_loc *loc = mc_arena_array(arena, len, sizeof *loc);
    if (!loc) return false;

    for (size_t i = len; i > 0; i--, path = path->parent) {
        loc[i - 1] = path->step;
        if (path->step.kind == MC_LOC_INDEX) continue;
        loc[i - 1].key = mc_arena_str(arena, path->step.key);
        if (!loc[i - 1].key.data) return false;
    }
    error->loc = loc;
    error->loc_len = len;
    return true;
}

static mc_error *out_of_memory(mc_errors *errors) {
    errors->truncated = true;
    errors->out_of_memory = true;
    return NULL;
}

static void append(mc_errors *errors, mc_error *error) {
    if (errors->last) {
        errors->last->next = error;
    } else {
        errors->first = error;
    }
    errors->last = error;
    errors->count++;
}

mc_error *mc_errors_add(mc_errors *errors, const mc_path *path, const char *type, mc_str msg,
                        const mc_value *input, const mc_error_fact *ctx, size_t ctx_len) {
    if (!errors) return NULL;
    if (errors->count >= errors->limit) {
        errors->truncated = true;
        return NULL;
    }
    mc_error *error = mc_arena_zalloc(errors->arena, sizeof *error);
    if (!error || !copy_path(error, path, errors->arena)) return out_of_memory(errors);

    error->type = type;
    error->msg = msg;
    error->has_input = input != NULL;
    if (input) error->input = *input;
    error->ctx = ctx;
    error->ctx_len = ctx_len;
    append(errors, error);
    return error;
}

void mc_errors_move(mc_errors *to, mc_errors *from) {
    mc_error *error = from->first;
    while (error && to->count < to->limit) {
        mc_error *next = error->next;
        error->next = NULL;
        append(to, error);
        error = next;
    }
    to->truncated = to->truncated || from->truncated || error != NULL;
    to->out_of_memory = to->out_of_memory || from->out_of_memory;
    from->first = from->last = NULL;
    from->count = 0;
    from->truncated = from->out_of_memory = false;
}
