/* JSON: finding keys that an object holds twice, without a hash table to be attacked. */
#include <stdlib.h>

#include "json_reader.h"

/* Up to so many members each is simply compared with each. */
#define FEW_MEMBERS 32

static bool same_key(const mc_json_entry *a, const mc_json_entry *b) {
    return mc_str_equal(a->member.key, b->member.key);
}

/* Hands the later value to the earlier member and marks the later one to be dropped. */
static bool merge(mc_json_reader *reader, mc_json_entry *earlier, mc_json_entry *later) {
    if (reader->flags & MC_REJECT_DUPLICATES) {
        return mc_json_fail(reader, "Duplicate key", later->key_at);
    }
    earlier->member.value = later->member.value;
    later->key_at = NULL;
    return true;
}

static size_t drop_marked(mc_json_entry *entries, size_t len) {
    size_t kept = 0;
    for (size_t i = 0; i < len; i++) {
        if (!entries[i].key_at) continue;
        if (kept < i) entries[kept] = entries[i];
        kept++;
    }
    return kept;
}

static bool merge_few(mc_json_reader *reader, mc_json_entry *entries, size_t *len) {
    bool found = false;
    for (size_t i = 1; i < *len; i++) {
        for (size_t j = 0; j < i; j++) {
            if (!entries[j].key_at || !same_key(&entries[j], &entries[i])) continue;
            if (!merge(reader, &entries[j], &entries[i])) return false;
            found = true;
            break;
        }
    }
    if (found) *len = drop_marked(entries, *len);
    return true;
}

/* By key, and in the order of the input where that is the same. */
static int compare_entries(const void *a, const void *b) {
    const mc_json_entry *left = *(mc_json_entry *const *)a, *right = *(mc_json_entry *const *)b;
    int order = mc_str_compare(left->member.key, right->member.key);
    if (order != 0) return order;
    return (left > right) - (left < right);
}

/* The second member of the key that is repeated first in the input; NULL where none is. */
static mc_json_entry *first_repeated(mc_json_entry **sorted, size_t len) {
    mc_json_entry *first = NULL;
    for (size_t i = 1; i < len; i++) {
        if (!same_key(sorted[i - 1], sorted[i])) continue;
        if (!first || sorted[i] < first) first = sorted[i];
    }
    return first;
}

static bool merge_sorted(mc_json_reader *reader, mc_json_entry **sorted, size_t len) {
    mc_json_entry *repeated = first_repeated(sorted, len);
    if (!repeated) return true;
    if (reader->flags & MC_REJECT_DUPLICATES) {
        return mc_json_fail(reader, "Duplicate key", repeated->key_at);
    }
    mc_json_entry *first = sorted[0];
    for (size_t i = 1; i < len; i++) {
        if (same_key(first, sorted[i])) {
            merge(reader, first, sorted[i]);
        } else {
            first = sorted[i];
        }
    }
    return true;
}

static bool merge_many(mc_json_reader *reader, mc_json_entry *entries, size_t *len) {
    mc_arena_mark mark = mc_arena_save(reader->arena);
    mc_json_entry **sorted = mc_arena_array(reader->arena, *len, sizeof(mc_json_entry *));
    if (!sorted) return mc_json_fail_memory(reader);
    for (size_t i = 0; i < *len; i++) {
        sorted[i] = &entries[i];
    }
    qsort(sorted, *len, sizeof *sorted, compare_entries);
    bool done = merge_sorted(reader, sorted, *len);
    mc_arena_rewind(reader->arena, mark);
    *len = drop_marked(entries, *len);
    return done;
}

bool mc_json_merge_duplicates(mc_json_reader *reader, mc_json_entry *entries, size_t *len) {
    if (*len <= FEW_MEMBERS) return merge_few(reader, entries, len);
    return merge_many(reader, entries, len);
}
