/*
 * connection_list.h - the lists of connections that a server's one task for deadlines looks
 * through. A connection is in one of them at most.
 */
#ifndef MODELC_HTTP_CONNECTION_LIST_H
#define MODELC_HTTP_CONNECTION_LIST_H

#include "connection.h"

/** At the end. */
void mc_http_list_add(mc_http_list *list, mc_http_connection *connection);
/** In order of deadline; quick where that is nearly always the end. */
void mc_http_list_add_by_deadline(mc_http_list *list, mc_http_connection *connection);
void mc_http_list_remove(mc_http_list *list, mc_http_connection *connection);

#endif
