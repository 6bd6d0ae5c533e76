/* outputs.c - writes the files of a run, all or none: see outputs.h. */
#include "outputs.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

void outputs_add(outputs *to, const char *name, mc_str text, bool once) {
    output *added = mc_arena_zalloc(to->arena, sizeof *added);
    *added = (output){.name = name, .text = text, .once = once};
    if (to->last) {
        to->last->next = added;
    } else {
        to->first = added;
    }
    to->last = added;
}

static bool failed(const outputs *from, mc_str *error, const char *what, const char *path) {
    *error = mc_arena_printf(from->arena, "cannot %s %s: %s", what, path, strerror(errno));
    return false;
}

static const char *join(const outputs *from, const char *folder, const char *name) {
    return mc_arena_printf(from->arena, "%s/%s", folder, name).data;
}

static const char *temporary(const outputs *from, const char *path) {
    return mc_arena_printf(from->arena, "%s.%ld.tmp", path, (long)getpid()).data;
}

static bool same_content(const char *path, mc_str text) {
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    bool same = true;
    char chunk[4096];
    size_t at = 0;
    for (size_t len; same && (len = fread(chunk, 1, sizeof chunk, file)) > 0; at += len) {
        same = len <= text.len - at && memcmp(chunk, text.data + at, len) == 0;
    }
    same = same && at == text.len && !ferror(file);
    fclose(file);
    return same;
}

static bool must_write(const output *one, const char *path) {
    if (one->once) return access(path, F_OK) != 0;
    return !same_content(path, one->text);
}

static bool write_file(const char *path, mc_str text) {
    FILE *file = fopen(path, "wb");
    if (!file) return false;
    bool written = fwrite(text.data, 1, text.len, file) == text.len;
    written = fclose(file) == 0 && written;
    return written;
}

/* mkdir -p */
static bool make_folder(const outputs *from, const char *folder) {
    mc_str whole = mc_arena_str(from->arena, mc_str_from(folder));
    char *path = (char *)whole.data;
    for (size_t i = 1; i <= whole.len; i++) {
        if (path[i] != '/' && path[i] != '\0') continue;
        char kept = path[i];
        path[i] = '\0';
        bool made = mkdir(path, 0777) == 0 || errno == EEXIST;
        path[i] = kept;
        if (!made) return false;
    }
    return true;
}

static void remove_temporaries(const outputs *from, const char *folder, const output *until) {
    int kept = errno;
    for (const output *one = from->first; one != until; one = one->next) {
        unlink(temporary(from, join(from, folder, one->name)));
    }
    errno = kept;
}

/* A folder can not be replaced by a file: found before anything is moved. */
static bool is_folder(const char *path) {
    struct stat found;
    bool is = stat(path, &found) == 0 && S_ISDIR(found.st_mode);
    if (is) errno = EISDIR;
    return is;
}

static bool write_temporaries(const outputs *from, const char *folder, mc_str *error) {
    for (const output *one = from->first; one; one = one->next) {
        const char *path = join(from, folder, one->name);
        if (!must_write(one, path)) continue;
        if (!is_folder(path) && write_file(temporary(from, path), one->text)) continue;
        remove_temporaries(from, folder, one->next);
        return failed(from, error, "write", path);
    }
    return true;
}

bool outputs_write(const outputs *from, const char *folder, mc_str *error) {
    if (!make_folder(from, folder)) return failed(from, error, "make the folder", folder);
    if (!write_temporaries(from, folder, error)) return false;
    for (const output *one = from->first; one; one = one->next) {
        const char *path = join(from, folder, one->name);
        const char *made = temporary(from, path);
        if (access(made, F_OK) != 0 || rename(made, path) == 0) continue;
        failed(from, error, "write", path);
        remove_temporaries(from, folder, NULL);
        return false;
    }
    return true;
}
