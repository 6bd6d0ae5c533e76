/*
 * static.c - folders of files: from a path to an open file, and never out of the folder.
 */
#include "builtin.h"
#include "file.h"
#include "syntax.h"
#include "url.h"

#include <fcntl.h>
#include <unistd.h>

/* The rest of the path below `url`, without its first slash; false where it is not below. */
static bool is_below(mc_str path, mc_str url, mc_str *rest) {
    while (url.len > 0 && url.data[url.len - 1] == '/')
        url.len--;
    if (!mc_str_starts_with(path, url) || path.len == url.len || path.data[url.len] != '/')
        return false;
    *rest = (mc_str){path.data + url.len + 1, path.len - url.len - 1};
    return true;
}

/* A name that stands for itself: no step up, nothing hidden, no second path in it. */
static bool is_plain(mc_str name) {
    return name.len > 0 && name.data[0] != '.' && !memchr(name.data, '/', name.len) &&
           !memchr(name.data, '\0', name.len);
}

/* Opens `name` in `dir`, which it closes. No link is followed, so that none leads out. */
static int step(int dir, const char *name, int flags) {
    int fd = openat(dir, name, flags | O_NOFOLLOW | O_CLOEXEC);
    close(dir);
    return fd;
}

/* A path that ends in a slash is of a folder, whose page is index.html. */
static int open_below(mc_context *ctx, const char *folder, mc_str rest) {
    int fd = open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC);
    while (fd >= 0) {
        const char *slash = memchr(rest.data, '/', rest.len);
        size_t len = slash ? (size_t)(slash - rest.data) : rest.len;
        mc_str sent = {rest.data, len};
        mc_str name =
            len == 0 && !slash ? MC_STR("index.html") : mc_http_decode_segment(sent, ctx->arena);
        if (!name.data || !mc_http_is_well_encoded(sent) || !is_plain(name)) {
            close(fd);
            return -1;
        }
        if (!slash) return step(fd, name.data, O_RDONLY | O_NONBLOCK);
        fd = step(fd, name.data, O_PATH | O_DIRECTORY);
        rest = (mc_str){slash + 1, rest.len - len - 1};
    }
    return -1;
}

static mc_str name_of(mc_str rest) {
    bool folder = rest.len == 0 || rest.data[rest.len - 1] == '/';
    return folder ? MC_STR("index.html") : rest;
}

/* Where the path is below the folder's URL, the answer is a file of it or a 404. */
static bool answer_folder(mc_context *ctx, const mc_folder *folder, mc_response *response) {
    mc_str rest;
    if (!is_below(ctx->path, mc_str_from(folder->url), &rest)) return false;
    int fd = open_below(ctx, folder->folder, rest);
    *response = mc_http_answer_open(ctx, fd, name_of(rest));
    return true;
}

bool mc_http_static(mc_context *ctx, mc_response *response) {
    const mc_app *app = ctx->app;
    mc_str method = ctx->request->method;
    if (!mc_str_equal(method, MC_STR("GET")) && !mc_str_equal(method, MC_STR("HEAD"))) return false;
    for (size_t i = 0; i < app->folders_len; i++) {
        if (answer_folder(ctx, &app->folders[i], response)) return true;
    }
    const mc_folder docs = {MC_HTTP_DOCS_ASSETS, app->options.docs_folder};
    return docs.folder && !app->hide_docs && answer_folder(ctx, &docs, response);
}
