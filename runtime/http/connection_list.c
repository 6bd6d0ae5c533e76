/*
 * connection_list.c - lists of connections; see connection_list.h.
 */
#include "connection_list.h"

void mc_http_list_add(mc_http_list *list, mc_http_connection *c) {
    c->next = NULL;
    c->previous = list->last;
    if (list->last)
        list->last->next = c;
    else
        list->first = c;
    list->last = c;
}

void mc_http_list_remove(mc_http_list *list, mc_http_connection *c) {
    if (c->previous)
        c->previous->next = c->next;
    else
        list->first = c->next;
    if (c->next)
        c->next->previous = c->previous;
    else
        list->last = c->previous;
}

void mc_http_list_add_by_deadline(mc_http_list *list, mc_http_connection *c) {
    mc_http_connection *before = list->last;
    while (before && before->deadline > c->deadline)
        before = before->previous;
    mc_http_connection **next = before ? &before->next : &list->first;
    c->previous = before;
    c->next = *next;
    if (c->next)
        c->next->previous = c;
    else
        list->last = c;
    *next = c;
}
