/*
 * upload.c - what a handler does with a file that was sent.
 */
#include <modelc/http.h>

#include <fcntl.h>
#include <unistd.h>

const mc_type mc_type_upload = {.kind = MC_TYPE_ANY, .name = "upload", .size = sizeof(mc_upload)};

static ptrdiff_t read_memory(mc_str data, uint64_t offset, void *buf, size_t len) {
    if (offset >= data.len) return 0;
    size_t left = data.len - (size_t)offset;
    size_t taken = left < len ? left : len;
    memcpy(buf, data.data + offset, taken);
    return (ptrdiff_t)taken;
}

ptrdiff_t mc_upload_read(const mc_upload *upload, uint64_t offset, void *buf, size_t len) {
    if (upload->fd < 0) return read_memory(upload->data, offset, buf, len);
    if (offset > INT64_MAX) return 0;
    for (;;) {
        ssize_t got = pread(upload->fd, buf, len, (off_t)offset);
        if (got >= 0) return got;
        if (errno != EINTR) return -errno;
    }
}

static int write_out(int fd, const char *data, size_t len) {
    while (len > 0) {
        ssize_t wrote = write(fd, data, len);
        if (wrote < 0 && errno == EINTR) continue;
        if (wrote < 0) return -errno;
        data += wrote;
        len -= (size_t)wrote;
    }
    return MC_OK;
}

static int copy_to(const mc_upload *upload, int fd) {
    char piece[16384];
    uint64_t offset = 0;
    for (;;) {
        ptrdiff_t got = mc_upload_read(upload, offset, piece, sizeof piece);
        if (got <= 0) return (int)got;
        int status = write_out(fd, piece, (size_t)got);
        if (status != MC_OK) return status;
        offset += (uint64_t)got;
    }
}

int mc_upload_save(const mc_upload *upload, const char *path) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return -errno;
    int status = copy_to(upload, fd);
    if (close(fd) != 0 && status == MC_OK) status = -errno;
    if (status != MC_OK) unlink(path);
    return status;
}
