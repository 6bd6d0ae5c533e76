/*
 * router.c - from method and path to an operation; see router.h.
 */
#include "router.h"

#include "builtin.h"
#include "url.h"

/* One segment of the tree: what follows it, by fixed text in order, or by parameter. */
typedef struct mc_http_node {
    mc_str segment;
    struct mc_http_node **fixed; /* sorted by segment */
    size_t fixed_len, fixed_cap;
    struct mc_http_node *param;
    mc_http_route *routes; /* that end here */
} mc_http_node;

/* The segments of a path: "/" has one, empty; "/a/" has "a" and an empty one. */
typedef struct segments {
    mc_str rest;
    bool end;
} segments;

static segments segments_of(mc_str path) {
    if (path.len == 0) return (segments){path, true};
    return (segments){{path.data + 1, path.len - 1}, false};
}

static mc_str next_segment(segments *path) {
    mc_str rest = path->rest;
    const char *slash = rest.len ? memchr(rest.data, '/', rest.len) : NULL;
    if (!slash) {
        path->end = true;
        return rest;
    }
    size_t len = (size_t)(slash - rest.data);
    path->rest = (mc_str){slash + 1, rest.len - len - 1};
    return (mc_str){rest.data, len};
}

/* ---- building ---------------------------------------------------------------------- */

typedef struct builder {
    mc_arena *arena;
    mc_str *problem;
} builder;

static bool no_memory(builder *build) {
    *build->problem = MC_STR("no memory for the routes");
    return false;
}

static bool reject(builder *build, const mc_operation *operation, const char *why) {
    *build->problem =
        mc_arena_printf(build->arena, "%s: path \"%s\": %s", operation->name, operation->path, why);
    return build->problem->data ? false : no_memory(build);
}

/* The order of fixed children: by length first, which tells most of them apart. */
static int order(mc_str a, mc_str b) {
    if (a.len != b.len) return a.len < b.len ? -1 : 1;
    return a.len ? memcmp(a.data, b.data, a.len) : 0;
}

/* Where `segment` is among the fixed children, or would be. */
static size_t lower_bound(const mc_http_node *node, mc_str segment) {
    size_t low = 0, high = node->fixed_len;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (order(node->fixed[middle]->segment, segment) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static mc_http_node *find_fixed(const mc_http_node *node, mc_str segment) {
    size_t at = lower_bound(node, segment);
    bool found = at < node->fixed_len && order(node->fixed[at]->segment, segment) == 0;
    return found ? node->fixed[at] : NULL;
}

static mc_http_node *add_fixed(mc_http_node *node, mc_str segment, mc_arena *arena) {
    if (node->fixed_len == node->fixed_cap) {
        size_t cap = node->fixed_cap ? node->fixed_cap * 2 : 4;
        mc_http_node **grown = mc_arena_array(arena, cap, sizeof *grown);
        if (!grown) return NULL;
        if (node->fixed_len) memcpy(grown, node->fixed, node->fixed_len * sizeof *grown);
        node->fixed = grown;
        node->fixed_cap = cap;
    }
    mc_http_node *child = mc_arena_zalloc(arena, sizeof *child);
    if (!child) return NULL;
    child->segment = segment;
    size_t at = lower_bound(node, segment);
    memmove(node->fixed + at + 1, node->fixed + at, (node->fixed_len - at) * sizeof *node->fixed);
    node->fixed[at] = child;
    node->fixed_len++;
    return child;
}

static mc_http_node *fixed_child(mc_http_node *node, mc_str segment, mc_arena *arena) {
    mc_http_node *child = find_fixed(node, segment);
    return child ? child : add_fixed(node, segment, arena);
}

static mc_http_node *param_child(mc_http_node *node, mc_arena *arena) {
    if (!node->param) node->param = mc_arena_zalloc(arena, sizeof *node->param);
    return node->param;
}

static bool has_brace(mc_str segment) {
    return memchr(segment.data, '{', segment.len) || memchr(segment.data, '}', segment.len);
}

static bool is_param(mc_str segment) {
    return segment.len > 2 && segment.data[0] == '{' && segment.data[segment.len - 1] == '}' &&
           !has_brace((mc_str){segment.data + 1, segment.len - 2});
}

/* Goes one segment down, making the node where it is new; NULL with the problem said. */
static mc_http_node *descend(builder *build, mc_http_node *node, mc_http_route *route,
                             mc_str segment, bool last) {
    const mc_operation *operation = route->operation;
    mc_http_node *child = NULL;
    if (is_param(segment)) {
        if (route->params_len == MC_HTTP_PATH_PARAMS_MAX) {
            reject(build, operation, "too many parameters");
            return NULL;
        }
        route->params[route->params_len++] = (mc_str){segment.data + 1, segment.len - 2};
        child = param_child(node, build->arena);
    } else if (segment.len == 0 && !last) {
        reject(build, operation, "an empty segment");
        return NULL;
    } else if (segment.len > 0 && has_brace(segment)) {
        reject(build, operation, "a parameter must be a whole segment, as in \"/{id}\"");
        return NULL;
    } else {
        child = fixed_child(node, segment, build->arena);
    }
    if (!child) no_memory(build);
    return child;
}

static bool join(builder *build, mc_http_node *node, mc_http_route *route) {
    for (mc_http_route *other = node->routes; other; other = other->next) {
        if (strcmp(other->operation->method, route->operation->method) != 0) continue;
        *build->problem = mc_arena_printf(build->arena, "%s and %s both answer %s %s",
                                          other->operation->name, route->operation->name,
                                          route->operation->method, route->operation->path);
        return build->problem->data ? false : no_memory(build);
    }
    route->next = node->routes;
    node->routes = route;
    return true;
}

/* Every path parameter of the operation must stand in its path. */
static bool check_params(builder *build, const mc_http_route *route) {
    const mc_operation *operation = route->operation;
    for (size_t i = 0; operation->args && i < operation->args->fields_len; i++) {
        if (operation->in[i] != MC_IN_PATH) continue;
        size_t at = 0;
        while (at < route->params_len &&
               !mc_str_equal(route->params[at], operation->args->fields[i].name))
            at++;
        if (at == route->params_len)
            return reject(build, operation, "a path parameter is not in it");
    }
    return true;
}

static bool add_operation(builder *build, mc_http_router *router, const mc_operation *operation) {
    mc_http_route *route = mc_arena_zalloc(build->arena, sizeof *route);
    if (!route) return no_memory(build);
    route->operation = operation;
    route->method = mc_str_from(operation->method);
    route->index = router->routes_len++;
    *(router->last ? &router->last->after : &router->first) = route;
    router->last = route;
    if (operation->path[0] != '/') return reject(build, operation, "does not begin with \"/\"");
    segments path = segments_of(mc_str_from(operation->path));
    mc_http_node *node = router->root;
    while (node && !path.end) {
        mc_str segment = next_segment(&path);
        node = descend(build, node, route, segment, path.end);
    }
    return node && check_params(build, route) && join(build, node, route);
}

/* The app's own operations go before those that every server has. */
static bool add_builtin(builder *build, mc_http_router *router, const mc_app *app) {
    const mc_operation *operation;
    for (size_t i = 0; (operation = mc_http_builtin(app, i)); i++) {
        mc_http_match match;
        mc_http_router_find(router, mc_str_from(operation->method), mc_str_from(operation->path),
                            build->arena, &match);
        bool taken = match.status == 200 && match.route->params_len == 0;
        if (!taken && !add_operation(build, router, operation)) return false;
    }
    return true;
}

bool mc_http_router_build(mc_http_router *out, const mc_app *app, mc_arena *arena,
                          mc_str *problem) {
    builder build = {arena, problem};
    *out = (mc_http_router){.root = NULL};
    out->root = mc_arena_zalloc(arena, sizeof *out->root);
    if (!out->root) return no_memory(&build);
    for (size_t i = 0; i < app->services_len; i++) {
        const mc_service *service = app->services[i];
        for (size_t n = 0; n < service->len; n++) {
            if (!add_operation(&build, out, &service->operations[n])) return false;
        }
    }
    return add_builtin(&build, out, app);
}

/* ---- searching --------------------------------------------------------------------- */

/* How many different methods a 405 lists; further ones are left out. */
#define ALLOW_MAX 16

typedef struct search {
    mc_str method;
    mc_arena *arena;
    mc_http_match *match;
    size_t values_len;
    const char *allow[ALLOW_MAX];
    size_t allow_len;
} search;

static void allow(search *find, const char *method) {
    for (size_t i = 0; i < find->allow_len; i++) {
        if (strcmp(find->allow[i], method) == 0) return;
    }
    if (find->allow_len < ALLOW_MAX) find->allow[find->allow_len++] = method;
}

static const mc_http_route *with_method(const mc_http_node *node, mc_str method) {
    for (const mc_http_route *route = node->routes; route; route = route->next) {
        if (order(route->method, method) == 0) return route;
    }
    return NULL;
}

/* At the end of the path: the route of the method, or the methods noted for a 405. */
static bool end_here(search *find, const mc_http_node *node) {
    const mc_http_route *route = with_method(node, find->method);
    if (!route && mc_str_equal(find->method, MC_STR("HEAD")))
        route = with_method(node, MC_STR("GET"));
    find->match->route = route;
    if (route) return true;
    for (const mc_http_route *other = node->routes; other; other = other->next) {
        allow(find, other->operation->method);
        if (strcmp(other->operation->method, "GET") == 0) allow(find, "HEAD");
    }
    return false;
}

/* The fixed child that the segment, once decoded, names. */
static const mc_http_node *fixed_of(search *find, const mc_http_node *node, mc_str segment) {
    bool encoded = segment.len && memchr(segment.data, '%', segment.len);
    mc_str text = encoded ? mc_http_decode_segment(segment, find->arena) : segment;
    return text.data ? find_fixed(node, text) : NULL;
}

/* Depth first, fixed before parameter. Goes no deeper than the tree, visits each node once. */
static bool walk(search *find, const mc_http_node *node, segments path) {
    if (path.end) return end_here(find, node);
    mc_str segment = next_segment(&path);
    const mc_http_node *child = fixed_of(find, node, segment);
    if (child && walk(find, child, path)) return true;
    if (!node->param || segment.len == 0) return false;
    find->match->values[find->values_len++] = segment;
    if (walk(find, node->param, path)) return true;
    find->values_len--;
    return false;
}

static mc_str join_methods(const search *find) {
    mc_str joined = MC_STR("");
    for (size_t i = 0; i < find->allow_len; i++) {
        joined = mc_arena_printf(find->arena, "%.*s%s%s", MC_STR_ARG(joined), i ? ", " : "",
                                 find->allow[i]);
    }
    return joined;
}

/* Whether anything at all answers the path with its last slash taken away or added. Apart, so that
 * its frame is not in that of all searches. */
__attribute__((noinline)) static bool other_slash_exists(const mc_http_router *router, mc_str path,
                                                         mc_arena *arena) {
    mc_str other = {path.data, path.len - 1};
    if (path.len < 2) return false;
    if (path.data[path.len - 1] != '/') other = mc_arena_printf(arena, "%.*s/", MC_STR_ARG(path));
    mc_http_match ignored;
    search find = {.arena = arena, .match = &ignored};
    return other.len > 0 && (walk(&find, router->root, segments_of(other)) || find.allow_len > 0);
}

void mc_http_router_find(const mc_http_router *router, mc_str method, mc_str path, mc_arena *arena,
                         mc_http_match *out) {
    out->route = NULL;
    out->status = 200;
    search find = {.method = method, .arena = arena, .match = out};
    if (walk(&find, router->root, segments_of(path))) return;
    out->status = 404;
    if (find.allow_len > 0) {
        out->status = 405;
        out->allow = join_methods(&find);
    } else if (other_slash_exists(router, path, arena)) {
        out->status = 307;
    }
}
