/*
 * router.h - from method and path to an operation: a tree of path segments, built once and
 * then only read, so that any thread may search it. Nothing a client sends is hashed.
 */
#ifndef MODELC_HTTP_ROUTER_H
#define MODELC_HTTP_ROUTER_H

#include <modelc/http.h>

/** A path template may have this many parameters. */
#define MC_HTTP_PATH_PARAMS_MAX 16

/** An operation and the names of its path's parameters, in order. */
typedef struct mc_http_route {
    const mc_operation *operation;
    mc_str method;
    size_t index; /* among all of the router's */
    mc_str params[MC_HTTP_PATH_PARAMS_MAX];
    size_t params_len;
    struct mc_http_route *next;  /* of the same shape, with another method */
    struct mc_http_route *after; /* the one with the next index */
} mc_http_route;

typedef struct mc_http_router {
    struct mc_http_node *root;
    size_t routes_len;
    mc_http_route *first, *last; /* in the order of their indexes */
} mc_http_router;

/**
 * Builds the tree for all operations of `app` in `arena`, which must outlive it. False where
 * two operations answer the same requests, a path is malformed or memory is short; `*problem`
 * then says which and why, in the arena or static.
 */
bool mc_http_router_build(mc_http_router *out, const mc_app *app, mc_arena *arena, mc_str *problem);

typedef struct mc_http_match {
    int status;                 /* 200, 404, 405, or 307: the same path with or without a slash */
    const mc_http_route *route; /* of 200 */
    mc_str values[MC_HTTP_PATH_PARAMS_MAX]; /* of 200: as sent, still encoded */
    mc_str allow;                           /* of 405: the methods there are, in the arena */
} mc_http_match;

/**
 * Finds what answers `method` at `path`, as sent. Fixed segments win over parameters; a
 * parameter is never empty; HEAD is answered by GET where it has no operation of its own.
 */
void mc_http_router_find(const mc_http_router *router, mc_str method, mc_str path, mc_arena *arena,
                         mc_http_match *out);

#endif
