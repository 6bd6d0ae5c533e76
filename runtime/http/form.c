/*
 * form.c - the fields and files of a form; see form.h.
 */
#include "form.h"

#include "log.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

/* What goes to disk at once. */
#define SPOOL_BYTES 65536

static bool stop(mc_http_form *form, int status) {
    form->status = status;
    return false;
}

/* ---- the disk ------------------------------------------------------------------------ */

/* Without a name where the file system can do that, so that no crash leaves it behind. */
static int open_spool(const char *folder) {
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != ENOENT)) return fd;
    char path[4096];
    int len = snprintf(path, sizeof path, "%s/modelc-upload-XXXXXX", folder);
    if (len < 0 || (size_t)len >= sizeof path) return -1;
    fd = mkostemp(path, O_CLOEXEC);
    if (fd >= 0) unlink(path);
    return fd;
}

typedef struct spooling {
    const char *folder;
    int *fd;
    mc_str bytes;
} spooling;

static int spool(void *arg) {
    spooling *job = arg;
    if (*job->fd < 0) *job->fd = open_spool(job->folder);
    if (*job->fd < 0) return -errno;
    while (job->bytes.len > 0) {
        ssize_t wrote = write(*job->fd, job->bytes.data, job->bytes.len);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote < 0) return -errno;
        job->bytes = (mc_str){job->bytes.data + wrote, job->bytes.len - (size_t)wrote};
    }
    return MC_OK;
}

/* [suspends] A disk may take its time: the loop does not wait for it. */
static bool spool_bytes(mc_http_form *form) {
    spooling job = {form->limits.folder, &form->file->upload.fd, mc_buf_str(&form->bytes)};
    int status = mc_current() ? mc_offload(spool, &job) : spool(&job);
    mc_buf_clear(&form->bytes);
    if (status == MC_OK) return true;
    mc_http_log("error: an upload cannot be kept in %s: %s", form->limits.folder,
                mc_strerror(status));
    return stop(form, 500);
}

/* ---- parts ------------------------------------------------------------------------------ */

static bool begin_file(mc_http_form *form, const mc_http_part *part) {
    mc_http_file *file = mc_arena_zalloc(form->arena, sizeof *file);
    if (!file) return stop(form, 500);
    bool typed = part->content_type.data != NULL;
    file->field = mc_arena_str(form->arena, part->name);
    file->upload.fd = -1;
    file->upload.name = mc_arena_str(form->arena, part->filename);
    file->upload.content_type =
        typed ? mc_arena_str(form->arena, part->content_type) : MC_STR("text/plain");
    form->file = *form->files_end = file;
    form->files_end = &file->next;
    bool good = file->field.data && file->upload.name.data && file->upload.content_type.data;
    return good || stop(form, 500);
}

static bool begin(void *arg, const mc_http_part *part) {
    mc_http_form *form = arg;
    if (form->parts++ == MC_HTTP_FORM_PARTS_MAX) return stop(form, 413);
    mc_buf_clear(&form->bytes);
    form->file = NULL;
    if (part->filename.data) return begin_file(form, part);
    form->name = mc_arena_str(form->arena, part->name);
    return form->name.data || stop(form, 500);
}

static bool add_bytes(mc_http_form *form, mc_str bytes) {
    mc_buf_add_str(&form->bytes, bytes);
    return !form->bytes.failed || stop(form, 500);
}

static bool add_to_file(mc_http_form *form, mc_str bytes) {
    mc_upload *upload = &form->file->upload;
    upload->size += bytes.len;
    bool small = upload->fd < 0 && upload->size <= form->limits.memory_bytes - form->memory;
    if (!add_bytes(form, bytes)) return false;
    return small || form->bytes.len < SPOOL_BYTES || spool_bytes(form);
}

static bool add_data(void *arg, mc_str bytes) {
    mc_http_form *form = arg;
    if (form->file) return add_to_file(form, bytes);
    if (bytes.len > form->limits.text_bytes - form->text) return stop(form, 413);
    form->text += bytes.len;
    return add_bytes(form, bytes);
}

static bool end_file(mc_http_form *form) {
    mc_upload *upload = &form->file->upload;
    bool small = upload->fd < 0 && upload->size <= form->limits.memory_bytes - form->memory;
    if (!small) return form->bytes.len == 0 || spool_bytes(form);
    form->memory += form->bytes.len;
    upload->data = mc_arena_str(form->arena, mc_buf_str(&form->bytes));
    return upload->data.data || stop(form, 500);
}

static bool make_room(mc_http_form *form) {
    mc_http_pairs *fields = &form->fields;
    if (fields->len < form->fields_cap) return true;
    size_t cap = form->fields_cap ? 2 * form->fields_cap : 16;
    mc_http_pair *items = mc_arena_array(form->arena, cap, sizeof *items);
    if (!items) return stop(form, 500);
    if (fields->len > 0) memcpy(items, fields->items, fields->len * sizeof *items);
    fields->items = items;
    form->fields_cap = cap;
    return true;
}

static bool end(void *arg) {
    mc_http_form *form = arg;
    if (form->file) return end_file(form);
    if (!make_room(form)) return false;
    mc_str value = mc_arena_str(form->arena, mc_buf_str(&form->bytes));
    if (!value.data) return stop(form, 500);
    form->fields.items[form->fields.len++] = (mc_http_pair){form->name, value};
    return true;
}

/* ---- all of it ----------------------------------------------------------------------------- */

mc_http_form *mc_http_form_new(const mc_http_form_limits *limits, mc_str boundary,
                               mc_arena *arena) {
    mc_http_form *form = mc_arena_alloc(arena, sizeof *form);
    if (!form) return NULL;
    mc_http_form fresh = {.limits = *limits,
                          .arena = arena,
                          .sink = {.begin = begin, .data = add_data, .end = end, .arg = form}};
    memcpy(form, &fresh, sizeof fresh);
    form->files_end = &form->files;
    mc_buf_init(&form->bytes, NULL, 0);
    mc_http_multipart_init(&form->multipart, boundary, &form->sink);
    return form;
}

bool mc_http_form_feed(mc_http_form *form, mc_str bytes) {
    if (form->status) return false;
    if (mc_http_multipart_feed(&form->multipart, bytes)) return true;
    if (form->status == 0) form->status = 400;
    return false;
}

bool mc_http_form_finish(mc_http_form *form) {
    if (form->status == 0 && !mc_http_multipart_is_whole(&form->multipart)) form->status = 400;
    mc_buf_free(&form->bytes);
    return form->status == 0;
}

void mc_http_form_free(mc_http_form *form) {
    if (!form) return;
    mc_buf_free(&form->bytes);
    for (mc_http_file *file = form->files; file; file = file->next) {
        if (file->upload.fd >= 0) close(file->upload.fd);
        file->upload.fd = -1;
    }
}

int mc_http_form_pairs(mc_str body, mc_arena *arena, mc_http_pairs *out) {
    size_t count = 1;
    for (size_t i = 0; i < body.len; i++)
        count += body.data[i] == '&';
    if (count > MC_HTTP_FORM_PARTS_MAX) return 413;
    return mc_http_query_pairs(body, arena, out) ? 0 : 500;
}
