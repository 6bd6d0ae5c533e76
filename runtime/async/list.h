/* A circular list through links inside its members: adding and removing cannot fail. */
#ifndef MODELC_ASYNC_LIST_H
#define MODELC_ASYNC_LIST_H

#include <stdbool.h>
#include <stddef.h>

/* The head of a list, or the link in a member. */
typedef struct mc_list {
    struct mc_list *prev, *next;
} mc_list;

/* The `type` whose member `field` is `*link`. */
#define MC_CONTAINER(link, type, field) ((type *)(void *)((char *)(link)-offsetof(type, field)))

/* An empty list, or a link that is in none: safe to remove. */
static inline void mc_list_init(mc_list *list) {
    list->prev = list;
    list->next = list;
}

static inline bool mc_list_empty(const mc_list *list) {
    return list->next == list;
}

static inline void mc_list_append(mc_list *list, mc_list *link) {
    link->prev = list->prev;
    link->next = list;
    list->prev->next = link;
    list->prev = link;
}

static inline void mc_list_remove(mc_list *link) {
    link->prev->next = link->next;
    link->next->prev = link->prev;
    mc_list_init(link);
}

/* Moves all of `from` into the empty list `to`. */
static inline void mc_list_move(mc_list *to, mc_list *from) {
    mc_list_init(to);
    if (mc_list_empty(from)) {
        return;
    }
    *to = *from;
    to->prev->next = to;
    to->next->prev = to;
    mc_list_init(from);
}

#endif
