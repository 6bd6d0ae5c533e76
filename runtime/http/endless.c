/*
 * endless.c - a list of what is told when the server ends; see endless.h.
 */
#include "endless.h"

static void tell(mc_http_endless *one) {
    one->server_ends = true;
    mc_cancel(one->task);
}

void mc_http_endless_add(mc_http_endless_list *list, mc_http_endless *one) {
    one->previous = NULL;
    one->next = list->first;
    if (one->next) one->next->previous = one;
    list->first = one;
    if (list->told) tell(one);
}

void mc_http_endless_remove(mc_http_endless_list *list, mc_http_endless *one) {
    if (one->next) one->next->previous = one->previous;
    if (one->previous)
        one->previous->next = one->next;
    else
        list->first = one->next;
}

void mc_http_endless_tell(mc_http_endless_list *list) {
    list->told = true;
    for (mc_http_endless *each = list->first; each; each = each->next)
        tell(each);
}
