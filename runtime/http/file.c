/*
 * file.c - files as responses: validators, one range, and how they are sent; see file.h.
 */
#include "file.h"

#include "date.h"
#include "etag.h"
#include "syntax.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

/* Others get a turn after so much of it. */
#define SEND_AT_ONCE ((size_t)1 << 20)

/* What is encrypted is copied. */
#define COPY_AT_ONCE ((size_t)65536)

/* ---- what it is ------------------------------------------------------------------------ */

static mc_str type_of(mc_str path) {
    static const struct {
        mc_str ending, type;
    } types[] = {
        {MC_STR_INIT("html"), MC_STR_INIT("text/html; charset=utf-8")},
        {MC_STR_INIT("css"), MC_STR_INIT("text/css; charset=utf-8")},
        {MC_STR_INIT("js"), MC_STR_INIT("text/javascript; charset=utf-8")},
        {MC_STR_INIT("mjs"), MC_STR_INIT("text/javascript; charset=utf-8")},
        {MC_STR_INIT("txt"), MC_STR_INIT("text/plain; charset=utf-8")},
        {MC_STR_INIT("csv"), MC_STR_INIT("text/csv; charset=utf-8")},
        {MC_STR_INIT("md"), MC_STR_INIT("text/markdown; charset=utf-8")},
        {MC_STR_INIT("json"), MC_STR_INIT("application/json")},
        {MC_STR_INIT("xml"), MC_STR_INIT("application/xml")},
        {MC_STR_INIT("pdf"), MC_STR_INIT("application/pdf")},
        {MC_STR_INIT("wasm"), MC_STR_INIT("application/wasm")},
        {MC_STR_INIT("zip"), MC_STR_INIT("application/zip")},
        {MC_STR_INIT("svg"), MC_STR_INIT("image/svg+xml")},
        {MC_STR_INIT("png"), MC_STR_INIT("image/png")},
        {MC_STR_INIT("jpg"), MC_STR_INIT("image/jpeg")},
        {MC_STR_INIT("jpeg"), MC_STR_INIT("image/jpeg")},
        {MC_STR_INIT("gif"), MC_STR_INIT("image/gif")},
        {MC_STR_INIT("webp"), MC_STR_INIT("image/webp")},
        {MC_STR_INIT("ico"), MC_STR_INIT("image/vnd.microsoft.icon")},
        {MC_STR_INIT("woff2"), MC_STR_INIT("font/woff2")},
        {MC_STR_INIT("mp3"), MC_STR_INIT("audio/mpeg")},
        {MC_STR_INIT("ogg"), MC_STR_INIT("audio/ogg")},
        {MC_STR_INIT("wav"), MC_STR_INIT("audio/wav")},
        {MC_STR_INIT("mp4"), MC_STR_INIT("video/mp4")},
        {MC_STR_INIT("webm"), MC_STR_INIT("video/webm")},
    };
    size_t dot = path.len;
    while (dot > 0 && path.data[dot - 1] != '.' && path.data[dot - 1] != '/')
        dot--;
    mc_str ending = {path.data + dot, path.len - dot};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        if (mc_http_equal_ci(ending, types[i].ending)) return types[i].type;
    }
    return MC_STR("application/octet-stream");
}

/* ---- what the client has already ------------------------------------------------------------ */

typedef struct validators {
    mc_str tag, modified;
} validators;

static validators validators_of(mc_context *ctx, const struct stat *info) {
    char date[32];
    validators made;
    made.tag =
        mc_arena_printf(ctx->arena, "\"%llx%08lx-%llx\"", (unsigned long long)info->st_mtim.tv_sec,
                        (unsigned long)info->st_mtim.tv_nsec, (unsigned long long)info->st_size);
    made.modified =
        mc_arena_str(ctx->arena, mc_http_date_format(info->st_mtim.tv_sec, date, sizeof date));
    return made;
}

static bool has_it(const mc_context *ctx, const validators *of) {
    if (mc_context_header(ctx, MC_STR("if-none-match")).data)
        return mc_http_none_match(ctx, of->tag);
    mc_str since = mc_context_header(ctx, MC_STR("if-modified-since"));
    return since.data && mc_str_equal(since, of->modified);
}

/* ---- ranges ------------------------------------------------------------- */

typedef enum range { RANGE_NONE, RANGE_PART, RANGE_OUTSIDE } range;

/* "-500": the last of it. */
static range last_bytes(mc_str count, struct mc_file_body *file) {
    uint64_t wanted;
    if (!mc_http_digits(count, &wanted)) return RANGE_NONE;
    if (wanted == 0 || file->len == 0) return RANGE_OUTSIDE;
    uint64_t len = wanted < file->len ? wanted : file->len;
    file->offset = file->len - len;
    file->len = len;
    return RANGE_PART;
}

/* One range; several are answered with the whole, as is what is no range. */
static range read_range(mc_str text, struct mc_file_body *file) {
    const mc_str unit = MC_STR("bytes=");
    if (!mc_str_starts_with(text, unit)) return RANGE_NONE;
    text = (mc_str){text.data + unit.len, text.len - unit.len};
    const char *dash = memchr(text.data, '-', text.len);
    if (!dash) return RANGE_NONE;
    mc_str from = {text.data, (size_t)(dash - text.data)};
    mc_str to = {dash + 1, text.len - from.len - 1};
    uint64_t first, last = UINT64_MAX;
    if (from.len == 0) return last_bytes(to, file);
    if (!mc_http_digits(from, &first)) return RANGE_NONE;
    if (to.len > 0 && (!mc_http_digits(to, &last) || last < first)) return RANGE_NONE;
    if (first >= file->len) return RANGE_OUTSIDE;
    if (last >= file->len) last = file->len - 1;
    file->offset = first;
    file->len = last - first + 1;
    return RANGE_PART;
}

static range range_of(const mc_context *ctx, const validators *of, struct mc_file_body *file) {
    mc_str wanted = mc_context_header(ctx, MC_STR("range"));
    mc_str only_if = mc_context_header(ctx, MC_STR("if-range"));
    if (!wanted.data || !mc_str_equal(ctx->request->method, MC_STR("GET"))) return RANGE_NONE;
    bool same =
        !only_if.data || mc_str_equal(only_if, of->tag) || mc_str_equal(only_if, of->modified);
    return same ? read_range(wanted, file) : RANGE_NONE;
}

/* ---- the response ------------------------------------------------------- */

static void close_file(void *arg) {
    const struct mc_file_body *file = arg;
    close(file->fd);
}

static void add_header(mc_context *ctx, mc_response *response, const char *name, mc_str value) {
    mc_response_header(ctx, response, mc_str_from(name), value);
}

/* A name in quotes, and once more as UTF-8, as RFC 6266 wants it. */
static mc_str disposition(mc_context *ctx, mc_str name) {
    mc_allocator allocator = mc_http_arena_allocator(ctx->arena);
    mc_buf out;
    mc_buf_init(&out, &allocator, 0);
    mc_buf_add_str(&out, MC_STR("attachment; filename=\""));
    for (size_t i = 0; i < name.len; i++) {
        char c = name.data[i];
        bool plain = c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && c != '/';
        mc_buf_add_char(&out, plain ? c : '_');
    }
    mc_buf_add_str(&out, MC_STR("\"; filename*=UTF-8''"));
    for (size_t i = 0; i < name.len; i++)
        mc_buf_printf(&out, "%%%02X", (unsigned)(unsigned char)name.data[i]);
    return out.failed ? MC_STR("attachment") : mc_buf_str(&out);
}

static mc_response outside(mc_context *ctx, uint64_t size) {
    mc_response response = mc_response_detail(ctx, 416, MC_STR("Range Not Satisfiable"));
    mc_str all = mc_arena_printf(ctx->arena, "bytes */%llu", (unsigned long long)size);
    add_header(ctx, &response, "content-range", all);
    return response;
}

/* Of an open file, which the response takes over. */
static mc_response file_response(mc_context *ctx, struct mc_file_body *file,
                                 const struct stat *info, mc_str type, mc_str download) {
    uint64_t size = file->len;
    validators of = validators_of(ctx, info);
    if (!of.tag.data || !of.modified.data) return mc_http_internal_error();
    bool unchanged = has_it(ctx, &of);
    range part = unchanged ? RANGE_NONE : range_of(ctx, &of, file);
    if (part == RANGE_OUTSIDE) return outside(ctx, size);
    mc_response response = {.status = unchanged ? 304 : part == RANGE_PART ? 206 : 200};
    if (!unchanged) {
        response.content_type = type;
        response.file = file;
    }
    add_header(ctx, &response, "etag", of.tag);
    add_header(ctx, &response, "last-modified", of.modified);
    add_header(ctx, &response, "accept-ranges", MC_STR("bytes"));
    add_header(ctx, &response, "x-content-type-options", MC_STR("nosniff"));
    if (download.len > 0)
        add_header(ctx, &response, "content-disposition", disposition(ctx, download));
    if (part == RANGE_PART)
        add_header(ctx, &response, "content-range",
                   mc_arena_printf(ctx->arena, "bytes %llu-%llu/%llu",
                                   (unsigned long long)file->offset,
                                   (unsigned long long)(file->offset + file->len - 1),
                                   (unsigned long long)size));
    return response;
}

static mc_response not_found(mc_context *ctx) {
    return mc_response_detail(ctx, 404, MC_STR("Not Found"));
}

/* Of `fd`, which it owns. */
static mc_response answer_fd(mc_context *ctx, int fd, mc_str type, mc_str download) {
    struct stat info;
    if (fd < 0) return not_found(ctx);
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        close(fd);
        return not_found(ctx);
    }
    struct mc_file_body *file = mc_arena_zalloc(ctx->arena, sizeof *file);
    if (file) *file = (struct mc_file_body){.fd = fd, .len = (uint64_t)info.st_size};
    if (!file || mc_context_defer(ctx, close_file, file) != MC_OK) {
        close(fd);
        return mc_http_internal_error();
    }
    return file_response(ctx, file, &info, type, download);
}

mc_response mc_response_file(mc_context *ctx, const char *path, const mc_file_options *options) {
    const mc_file_options none = {MC_STR_INIT(""), MC_STR_INIT("")};
    if (!options) options = &none;
    mc_str type = options->content_type.len > 0 ? mc_arena_str(ctx->arena, options->content_type)
                                                : type_of(mc_str_from(path));
    /* a pipe in its place must not hold us up */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    return answer_fd(ctx, fd, type, options->download);
}

mc_response mc_http_answer_open(mc_context *ctx, int fd, mc_str path) {
    return answer_fd(ctx, fd, type_of(path), MC_STR(""));
}

/* ---- sending it --------------------------------------------------------- */

/* Never more than the file's old length; MC_EPIPE where it has become shorter. */
static int send_copied(const mc_http_transport *to, const struct mc_file_body *file,
                       int64_t stall_ms) {
    char *piece = malloc(COPY_AT_ONCE);
    int status = piece ? MC_OK : MC_ENOMEM;
    for (uint64_t done = 0; status == MC_OK && done < file->len;) {
        size_t wanted = file->len - done < COPY_AT_ONCE ? (size_t)(file->len - done) : COPY_AT_ONCE;
        ssize_t got = pread(file->fd, piece, wanted, (off_t)(file->offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) status = -errno;
        if (got == 0) status = MC_EPIPE;
        if (got <= 0) break;
        status = mc_http_transport_write(to, (mc_str){piece, (size_t)got}, stall_ms);
        done += (uint64_t)got;
    }
    free(piece);
    return status;
}

static int send_plain(int socket, const struct mc_file_body *file, int64_t stall_ms) {
    off_t at = (off_t)file->offset;
    for (uint64_t left = file->len; left > 0;) {
        size_t wanted = left < SEND_AT_ONCE ? (size_t)left : SEND_AT_ONCE;
        ssize_t sent = sendfile(socket, file->fd, &at, wanted);
        int status = MC_OK;
        if (sent > 0) {
            left -= (uint64_t)sent;
            if (left > 0 && (size_t)sent == wanted) status = mc_yield_now();
        } else if (sent == 0) {
            status = MC_EPIPE; /* shorter than it was */
        } else if (errno == EAGAIN) {
            status = mc_wait_fd(socket, MC_WRITE | MC_TRIED, mc_deadline_in(stall_ms));
        } else if (errno != EINTR) {
            status = -errno;
        }
        if (status < 0) return status;
    }
    return MC_OK;
}

int mc_http_file_send(const mc_http_transport *to, const struct mc_file_body *file,
                      int64_t stall_ms) {
    return to->tls ? send_copied(to, file, stall_ms) : send_plain(to->fd, file, stall_ms);
}

void mc_http_file_load(mc_context *ctx, mc_response *response) {
    const struct mc_file_body *file = response->file;
    if (!file) return;
    response->file = NULL;
    char *body = file->len < SIZE_MAX ? mc_arena_alloc(ctx->arena, (size_t)file->len + 1) : NULL;
    size_t got = 0;
    while (body && got < file->len) {
        ssize_t more =
            pread(file->fd, body + got, (size_t)file->len - got, (off_t)(file->offset + got));
        if (more < 0 && errno == EINTR) continue;
        if (more <= 0) break;
        got += (size_t)more;
    }
    if (!body || got < file->len) {
        *response = mc_http_internal_error();
        return;
    }
    body[got] = '\0';
    response->body = (mc_str){body, got};
}
