/* symbols.c - tables of names: what the schema declares, and what C will see. */
#include "resolver.h"

#include <stdlib.h>

/* Doubles an array of the arena when it is full. */
static void *room_for_one(mc_arena *arena, void *items, size_t len, size_t *cap, size_t size) {
    if (len < *cap) return items;
    size_t larger = *cap ? *cap * 2 : 16;
    items = mc_arena_grow(arena, items, *cap * size, larger * size);
    *cap = larger;
    return items;
}

void symbols_add(symbols *table, symbol *added, mc_arena *arena) {
    table->items = room_for_one(arena, table->items, table->len, &table->cap, sizeof *table->items);
    table->items[table->len++] = added;
}

/* By name, then by place, so that of two of one name the first in the text is found. */
static int compare_symbols(const void *a, const void *b) {
    const symbol *x = *(symbol *const *)a, *y = *(symbol *const *)b;
    int order = mc_str_compare(x->name, y->name);
    if (order != 0) return order;
    return (x->decl->span.start > y->decl->span.start) -
           (x->decl->span.start < y->decl->span.start);
}

void symbols_sort(symbols *table) {
    if (table->len == 0) return;
    qsort(table->items, table->len, sizeof *table->items, compare_symbols);
}

symbol *symbols_find(const symbols *table, mc_str name) {
    size_t low = 0, high = table->len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (mc_str_compare(table->items[middle]->name, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found = low < table->len && mc_str_equal(table->items[low]->name, name);
    return found ? table->items[low] : NULL;
}

void c_names_add(c_names *names, mc_str c_name, mc_str what, span where, mc_arena *arena) {
    names->items = room_for_one(arena, names->items, names->len, &names->cap, sizeof *names->items);
    names->items[names->len] = (c_name_entry){c_name, what, where, names->len};
    names->len++;
}

static int compare_c_names(const void *a, const void *b) {
    const c_name_entry *x = a, *y = b;
    int order = mc_str_compare(x->c_name, y->c_name);
    return order != 0 ? order : (x->order > y->order) - (x->order < y->order);
}

static bool same_span(span a, span b) {
    return a.source == b.source && a.start == b.start && a.end == b.end;
}

/* What is called like another in one way is so in many: once is enough. */
static bool is_told(name_table *told, const c_name_entry *entry, mc_arena *arena) {
    const mc_str key = {(const char *)&entry->span, sizeof entry->span};
    void **known = name_table_at(told, key, arena);
    bool is = *known != NULL;
    *known = (void *)entry;
    return is;
}

void c_names_check(c_names *names, diags *out) {
    name_table told = {0};
    if (names->len == 0) return;
    qsort(names->items, names->len, sizeof *names->items, compare_c_names);
    for (size_t i = 1; i < names->len; i++) {
        const c_name_entry *first = &names->items[i - 1], *second = &names->items[i];
        if (!mc_str_equal(first->c_name, second->c_name)) continue;
        if (same_span(first->span, second->span) || is_told(&told, second, out->arena)) continue;
        diag *d = diag_add(out, DIAG_c_name_twice, second->span, second->what.data,
                           second->c_name.data, first->what.data);
        diag_note(out, d, first->span, "%s is here", first->what.data);
        diag_hint(out, d, "rename one of them: C names ignore the case of the schema's");
    }
}
