/* The growable buffer: text is appended, and a failure is remembered until the end. */
#include <modelc/base.h>

#include <stdarg.h>

#define FIRST_CAPACITY ((size_t)64)

static const mc_allocator *allocator_of(const mc_buf *buf) {
    return buf->allocator ? buf->allocator : &mc_allocator_default;
}

void mc_buf_init(mc_buf *buf, const mc_allocator *allocator, size_t limit) {
    *buf = (mc_buf){.allocator = allocator, .limit = limit};
}

void mc_buf_free(mc_buf *buf) {
    const mc_allocator *allocator = allocator_of(buf);
    if (buf->data) allocator->resize(allocator->user, buf->data, buf->cap, 0);
    mc_buf_init(buf, buf->allocator, buf->limit);
}

void mc_buf_clear(mc_buf *buf) {
    buf->len = 0;
    buf->failed = false;
    if (buf->data) buf->data[0] = '\0';
}

static bool fail(mc_buf *buf) {
    buf->failed = true;
    return false;
}

/* Twice the capacity, or `need` where that is more; the last doubling may not wrap. */
static size_t grown_capacity(const mc_buf *buf, size_t need) {
    size_t cap = FIRST_CAPACITY;
    if (buf->cap > 0 && !mc_size_mul(buf->cap, 2, &cap)) return need;
    if (buf->limit != 0 && cap > buf->limit) cap = buf->limit;
    return cap > need ? cap : need;
}

bool mc_buf_reserve(mc_buf *buf, size_t more) {
    if (buf->failed) return false;
    if (more < buf->cap - buf->len && buf->limit == 0) return true;

    size_t len, need;
    if (!mc_size_add(buf->len, more, &len) || !mc_size_add(len, 1, &need)) return fail(buf);
    if (buf->limit != 0 && len > buf->limit) return fail(buf);
    if (need <= buf->cap) return true;

    const mc_allocator *allocator = allocator_of(buf);
    size_t cap = grown_capacity(buf, need);
    char *data = allocator->resize(allocator->user, buf->data, buf->cap, cap);
    if (!data) return fail(buf);
    data[buf->len] = '\0';
    buf->data = data;
    buf->cap = cap;
    return true;
}

void mc_buf_add(mc_buf *buf, const void *bytes, size_t len) {
    if (len == 0 || !mc_buf_reserve(buf, len)) return;
    memcpy(buf->data + buf->len, bytes, len);
    buf->len += len;
    buf->data[buf->len] = '\0';
}

void mc_buf_add_str(mc_buf *buf, mc_str text) {
    mc_buf_add(buf, text.data, text.len);
}

void mc_buf_add_char(mc_buf *buf, char c) {
    mc_buf_add(buf, &c, 1);
}

/* Prints into what room there is and returns the length that the whole text has. */
static int print_into_room(mc_buf *buf, const char *format, va_list args) MC_PRINTF(2, 0);
static int print_into_room(mc_buf *buf, const char *format, va_list args) {
    if (!buf->data) return vsnprintf(NULL, 0, format, args);
    return vsnprintf(buf->data + buf->len, buf->cap - buf->len, format, args);
}

void mc_buf_printf(mc_buf *buf, const char *format, ...) {
    if (buf->failed) return;
    va_list args;
    va_start(args, format);
    int len = print_into_room(buf, format, args);
    va_end(args);

    bool fits = len >= 0 && (size_t)len < buf->cap - buf->len;
    if (len < 0 || !mc_buf_reserve(buf, (size_t)len)) {
        buf->failed = true;
        if (buf->data) buf->data[buf->len] = '\0';
        return;
    }
    if (!fits) {
        va_start(args, format);
        print_into_room(buf, format, args);
        va_end(args);
    }
    buf->len += (size_t)len;
}

mc_str mc_buf_str(const mc_buf *buf) {
    return buf->data ? (mc_str){buf->data, buf->len} : MC_STR("");
}
