/* source.c - reading a schema file and finding one's way in it. */
#include "source.h"

#include <errno.h>

static bool is_continuation(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

static size_t line_start(mc_str text, size_t offset) {
    while (offset > 0 && text.data[offset - 1] != '\n')
        offset--;
    return offset;
}

source_position source_locate(const source *file, size_t offset) {
    source_position position = {1, 1};
    mc_str text = file->text;
    if (offset > text.len) offset = text.len;
    if (offset == 0) return position;

    size_t start = 0;
    for (const char *end; (end = memchr(text.data + start, '\n', offset - start)) != NULL;) {
        start = (size_t)(end - text.data) + 1;
        position.line++;
        if (start == offset) break;
    }
    for (size_t i = start; i < offset; i++)
        position.column += !is_continuation(text.data[i]);
    return position;
}

mc_str source_line(const source *file, size_t offset) {
    mc_str text = file->text;
    if (offset > text.len) offset = text.len;
    if (text.len == 0) return (mc_str){"", 0};

    size_t start = line_start(text, offset);
    const char *end = memchr(text.data + offset, '\n', text.len - offset);
    size_t stop = end ? (size_t)(end - text.data) : text.len;
    if (stop > start && text.data[stop - 1] == '\r') stop--;
    return (mc_str){text.data + start, stop - start};
}

span span_join(span first, span last) {
    if (!first.source) return last;
    if (!last.source) return first;
    if (last.end > first.end) first.end = last.end;
    return first;
}

/* Reads to the end rather than asking for the size first: pipes have none. */
static source_read_result read_all(FILE *file, mc_arena *arena, mc_str *out) {
    size_t capacity = 16 * 1024, length = 0;
    char *data = mc_arena_alloc(arena, capacity + 1);
    while (data) {
        length += fread(data + length, 1, capacity - length, file);
        if (ferror(file)) return SOURCE_UNREADABLE;
        if (length > SOURCE_LIMIT) return SOURCE_TOO_LARGE;
        if (length < capacity) {
            data[length] = '\0';
            *out = (mc_str){data, length};
            return SOURCE_READ;
        }
        data = mc_arena_grow(arena, data, capacity + 1, capacity * 2 + 1);
        capacity *= 2;
    }
    errno = ENOMEM;
    return SOURCE_UNREADABLE;
}

source_read_result source_read(source *out, const char *path, mc_arena *arena) {
    *out = (source){.path = path, .text = {"", 0}};
    FILE *file = fopen(path, "rb");
    if (!file) return SOURCE_UNREADABLE;

    errno = 0;
    source_read_result result = read_all(file, arena, &out->text);
    int reason = errno;
    fclose(file);
    errno = reason;
    return result;
}
