/**
 * convert_union.c - Any to a union: by its tag, by the best fit, exactly as
 * Pydantic's smart mode does for JSON, or by the first that fits.
 */
#include "engine.h"

static void *scratch_room(mc_walk *walk, const mc_case *one) {
    /* A type without size would else give a box that is none. */
    return mc_arena_alloc(walk->arena, one->type->size ? one->type->size : 1);
}

/** Where a member of the union is to be converted to; NULL without memory. */
static void *member_room(mc_walk *walk, const mc_union *choice, const mc_case *one, void *out) {
    return one->boxed ? scratch_room(walk, one) : (char *)out + choice->as_offset;
}

static void select_case(const mc_union *choice, const mc_case *one, void *out, void *room) {
    char *as = (char *)out + choice->as_offset;
    memcpy((char *)out + choice->kind_offset, &one->kind, sizeof one->kind);
    if (one->boxed) {
        memcpy(as, &room, sizeof room);
    } else if (room != as) {
        memcpy(as, room, one->type->size);
    }
}

/** Converts the one member that the input has to be, with its tag or label in the path. */
static bool convert_case(mc_walk *walk, void *out, const mc_spot *spot, const mc_case *one,
                         const mc_value *in, const mc_path *path) {
    void *room = member_room(walk, spot->type->choice, one, out);
    if (!room) return mc_walk_no_memory(walk);
    if (!mc_walk_convert(walk, one->type, room, in, path)) return false;
    select_case(spot->type->choice, one, out, room);
    return true;
}

/* ---- tagged ----------------------------------------------------------------------- */

static bool same_tag(const mc_value *a, const mc_value *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case MC_STRING:
        return mc_str_equal(mc_value_text(a), mc_value_text(b));
    case MC_BOOL:
        return a->as.boolean == b->as.boolean;
    case MC_INT:
        return a->as.integer == b->as.integer;
    default:
        return false;
    }
}

bool mc_case_has_tag(const mc_case *one, const mc_value *tag) {
    if (!one->tags_len) {
        return tag->kind == MC_STRING && mc_str_equal(one->tag, mc_value_text(tag));
    }
    for (size_t i = 0; i < one->tags_len; i++) {
        if (same_tag(&one->tags[i], tag)) return true;
    }
    return false;
}

/** The member whose tag the input carries; NULL, and an error, where there is none. */
static const mc_case *find_tagged(mc_walk *walk, const mc_spot *spot, const mc_value **tag) {
    const mc_union *choice = spot->type->choice;
    if (spot->input->kind != MC_OBJECT) {
        mc_report(walk, spot, "dict_type", "Input should be an object");
        return NULL;
    }
    *tag = mc_value_get(spot->input, choice->tag_key);
    if (!*tag) {
        mc_report_tag_missing(walk, spot, choice);
        return NULL;
    }
    for (size_t i = 0; i < choice->len; i++) {
        if (mc_case_has_tag(&choice->cases[i], *tag)) return &choice->cases[i];
    }
    mc_report_tag_invalid(walk, spot, choice, *tag);
    return NULL;
}

/** The step that a tag is in an error's path: the one given, as Pydantic has it. */
static mc_path tag_path(const mc_spot *spot, const mc_case *one, const mc_value *tag) {
    mc_str label = tag->kind == MC_STRING ? mc_value_text(tag) : one->tag;
    return (mc_path){spot->path, {.key = label, .kind = MC_LOC_LABEL}};
}

static bool convert_internal(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_value *tag;
    const mc_case *one = find_tagged(walk, spot, &tag);
    if (!one) return false;
    mc_path label = tag_path(spot, one, tag);
    /* A union within reads the same tag, and then says it itself. */
    bool is_union = one->type->kind == MC_TYPE_UNION;
    walk->tag_key = spot->type->choice->tag_key;
    bool ok = convert_case(walk, out, spot, one, spot->input, is_union ? spot->path : &label);
    walk->tag_key = (mc_str){0};
    return ok;
}

static bool convert_adjacent(mc_walk *walk, void *out, const mc_spot *spot) {
    static const mc_value null;
    const mc_value *tag;
    const mc_case *one = find_tagged(walk, spot, &tag);
    if (!one) return false;
    const mc_union *choice = spot->type->choice;
    mc_path label = tag_path(spot, one, tag);
    mc_path path = {&label, {.key = choice->content_key, .kind = MC_LOC_KEY}};
    const mc_value *content = mc_value_get(spot->input, choice->content_key);
    /* A member that holds nothing needs no content. */
    if (!content && one->type->kind == MC_TYPE_NULL) content = &null;
    if (!content) return mc_report_missing(walk, &path, spot);
    return convert_case(walk, out, spot, one, content, &path);
}

/* ---- untagged -------------------------------------------------------------------------- */

/** One member that fits, and how well. */
typedef struct candidate {
    const mc_case *one;
    void *room;
    mc_fit fit;
    size_t fields_set;
    bool has_fields_set;
} candidate;

static bool is_better(const candidate *found, const candidate *best) {
    if (!best->one) return true;
    bool both = found->has_fields_set && best->has_fields_set;
    if (both && found->fields_set != best->fields_set) return found->fields_set > best->fields_set;
    return found->fit > best->fit;
}

/** No other member can fit better: the first that fits, or exact and no model. */
static bool is_final(const mc_union *choice, const candidate *best) {
    if (choice->mode == MC_UNION_FIRST) return best->one;
    return best->one && best->fit == MC_FIT_EXACT && !best->has_fields_set;
}

/** Converts to one member, measuring it alone; false where it does not fit. */
static bool try_case(mc_walk *walk, void *out, const mc_spot *spot, const mc_case *one,
                     bool in_place, candidate *found) {
    const mc_union *choice = spot->type->choice;
    mc_fit fit = walk->fit;
    size_t fields_set = walk->fields_set;
    bool has_fields_set = walk->has_fields_set;
    walk->fit = MC_FIT_EXACT;
    walk->fields_set = 0;
    walk->has_fields_set = false;

    void *room = in_place ? member_room(walk, choice, one, out) : scratch_room(walk, one);
    bool ok = room ? mc_walk_convert(walk, one->type, room, spot->input, spot->path)
                   : mc_walk_no_memory(walk);
    *found = (candidate){one, room, walk->fit, walk->fields_set, walk->has_fields_set};

    walk->fit = fit;
    walk->fields_set = fields_set;
    walk->has_fields_set = has_fields_set;
    return ok;
}

/**
 * Finds the best member without a word about the others, so that nothing is kept of those
 * that did not fit. A member after one that looked inside the input repeats that work.
 */
static candidate find_best(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_union *choice = spot->type->choice;
    candidate best = {0};
    size_t repeats = walk->repeats;
    for (size_t i = 0; i < choice->len && !is_final(choice, &best) && !walk->stop; i++) {
        mc_arena_mark mark = mc_arena_save(walk->arena);
        size_t visits = walk->visits;
        candidate found;
        bool ok = try_case(walk, out, spot, &choice->cases[i], !best.one, &found);
        if (ok && is_better(&found, &best)) {
            best = found;
        } else {
            mc_arena_rewind(walk->arena, mark);
        }
        if (walk->visits > visits + 1) walk->repeats = repeats + 1;
    }
    walk->repeats = repeats;
    return best;
}

/** No member fits: the errors of all of them, each under its label. */
static bool report_all(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_union *choice = spot->type->choice;
    for (size_t i = 0; i < choice->len && !walk->stop; i++) {
        if (walk->errors->count >= walk->errors->limit) {
            walk->errors->truncated = true;
            return false;
        }
        mc_path label = {spot->path, {.key = choice->cases[i].tag, .kind = MC_LOC_LABEL}};
        mc_spot labelled = {&label, spot->input, spot->type, spot->slot};
        candidate ignored;
        try_case(walk, out, &labelled, &choice->cases[i], true, &ignored);
    }
    return false;
}

/** A member that has no secrets of its own is not to show those of another. */
static bool report_hidden(mc_walk *walk, void *out, const mc_spot *spot) {
    const mc_spot *outer = walk->whole;
    bool within = outer && outer->input == spot->input;
    if (!within && spot->type->choice->sensitive) walk->whole = spot;
    bool ok = report_all(walk, out, spot);
    walk->whole = outer;
    return ok;
}

static bool convert_untagged(mc_walk *walk, void *out, const mc_spot *spot) {
    mc_errors *errors = walk->errors;
    walk->errors = NULL;
    candidate best = find_best(walk, out, spot);
    walk->errors = errors;
    if (walk->stop) return false;
    if (!best.one) return errors && report_hidden(walk, out, spot);
    select_case(spot->type->choice, best.one, out, best.room);
    mc_walk_floor(walk, best.fit);
    walk->fields_set += best.fields_set;
    walk->has_fields_set |= best.has_fields_set;
    return true;
}

bool mc_walk_convert_union(mc_walk *walk, void *out, const mc_spot *spot) {
    walk->tag_key = (mc_str){0};
    switch (spot->type->choice->mode) {
    case MC_UNION_INTERNAL:
        return convert_internal(walk, out, spot);
    case MC_UNION_ADJACENT:
        return convert_adjacent(walk, out, spot);
    case MC_UNION_SMART:
    case MC_UNION_FIRST:
        break;
    }
    return convert_untagged(walk, out, spot);
}
