/*
 * The arena: blocks of doubling size, from which memory is cut off one piece after the
 * other. Under AddressSanitizer the unused rest of a block is poisoned and each
 * piece is followed by a gap, so that an overrun within the arena is found too.
 */
#include <modelc/base.h>

#include <stdarg.h>

#if defined(__SANITIZE_ADDRESS__)
#define ARENA_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_ASAN 1
#endif
#endif

#define ALIGNMENT ((size_t)16)
/* Small: each of ten thousand requests that wait has one. */
#define FIRST_BLOCK ((size_t)1024)

#ifdef ARENA_ASAN
#include <sanitizer/asan_interface.h>
#define GAP ALIGNMENT
#else
#define GAP ((size_t)0)
#endif

/* What stands at the start of each block; the memory that is handed out follows. */
struct mc_arena_block {
    mc_arena_block *previous;
    size_t size; /* of the whole block, as asked from the allocator */
};

static void poison(char *start, char *end) {
#ifdef ARENA_ASAN
    ASAN_POISON_MEMORY_REGION(start, (size_t)(end - start));
#else
    (void)start;
    (void)end;
#endif
}

static void unpoison(void *start, size_t size) {
#ifdef ARENA_ASAN
    ASAN_UNPOISON_MEMORY_REGION(start, size);
#else
    (void)start;
    (void)size;
#endif
}

/* How much of a block a piece of `size` bytes takes; false where it overflows. */
static bool rounded(size_t size, size_t *out) {
    if (size > SIZE_MAX - ALIGNMENT - GAP) return false;
    if (size == 0) size = 1; /* so that each piece has an address of its own */
    *out = ((size + ALIGNMENT - 1) & ~(ALIGNMENT - 1)) + GAP;
    return true;
}

static const mc_allocator *allocator_of(const mc_arena *arena) {
    return arena->allocator ? arena->allocator : &mc_allocator_default;
}

static char *block_start(mc_arena_block *block) {
    char *start = (char *)(block + 1);
    size_t past = (size_t)((uintptr_t)start % ALIGNMENT);
    return past == 0 ? start : start + (ALIGNMENT - past);
}

static char *block_end(mc_arena_block *block) {
    return (char *)block + block->size;
}

static void free_newest_block(mc_arena *arena) {
    mc_arena_block *block = arena->blocks;
    const mc_allocator *allocator = allocator_of(arena);

    arena->blocks = block->previous;
    arena->used -= block->size;
    unpoison(block, block->size);
    allocator->resize(allocator->user, block, block->size, 0);
}

/* Makes the newest block the one to cut from, starting at `cursor`. */
static void cut_from(mc_arena *arena, char *cursor) {
    arena->cursor = cursor;
    arena->end = arena->blocks ? block_end(arena->blocks) : NULL;
    if (cursor) poison(cursor, arena->end);
}

/*
 * How large the next block should be, `need` bytes at least: twice the last one, but never
 * past the limit. 0 where the limit does not allow even `need`.
 */
static size_t next_block_size(const mc_arena *arena, size_t need) {
    size_t limit = arena->limit != 0 ? arena->limit : MC_ARENA_LIMIT;
    if (arena->used > limit || need > limit - arena->used) return 0;

    size_t wanted = FIRST_BLOCK;
    if (arena->blocks && !mc_size_mul(arena->blocks->size, 2, &wanted)) wanted = need;
    if (wanted > limit - arena->used) wanted = limit - arena->used;
    return wanted > need ? wanted : need;
}

/* Adds a block with room for a piece that takes `size` bytes. */
static bool add_block(mc_arena *arena, size_t size) {
    size_t need;
    if (!mc_size_add(size, sizeof(mc_arena_block) + ALIGNMENT, &need)) return false;
    size_t block_size = next_block_size(arena, need);
    if (block_size == 0) return false;

    const mc_allocator *allocator = allocator_of(arena);
    mc_arena_block *block = allocator->resize(allocator->user, NULL, 0, block_size);
    if (!block) return false;
    block->previous = arena->blocks;
    block->size = block_size;
    arena->blocks = block;
    arena->used += block_size;
    cut_from(arena, block_start(block));
    return true;
}

void mc_arena_init(mc_arena *arena, const mc_allocator *allocator, size_t limit) {
    *arena = (mc_arena){.allocator = allocator, .limit = limit};
}

void mc_arena_free(mc_arena *arena) {
    while (arena->blocks) {
        free_newest_block(arena);
    }
    cut_from(arena, NULL);
}

void mc_arena_reset(mc_arena *arena) {
    if (!arena->blocks) return;
    mc_arena_block *kept = arena->blocks; /* the newest is the largest */
    arena->blocks = kept->previous;
    while (arena->blocks) {
        free_newest_block(arena);
    }
    kept->previous = NULL;
    arena->blocks = kept;
    cut_from(arena, block_start(kept));
}

mc_arena_mark mc_arena_save(const mc_arena *arena) {
    return (mc_arena_mark){arena->blocks, arena->cursor};
}

void mc_arena_rewind(mc_arena *arena, mc_arena_mark mark) {
    while (arena->blocks != mark.block) {
        free_newest_block(arena);
    }
    cut_from(arena, mark.cursor);
}

void *mc_arena_alloc(mc_arena *arena, size_t size) {
    size_t taken;
    if (!rounded(size, &taken)) return NULL;
    if (taken > (size_t)(arena->end - arena->cursor) && !add_block(arena, taken)) return NULL;

    void *piece = arena->cursor;
    arena->cursor += taken;
    unpoison(piece, size);
    return piece;
}

void *mc_arena_zalloc(mc_arena *arena, size_t size) {
    void *piece = mc_arena_alloc(arena, size);
    if (piece) memset(piece, 0, size);
    return piece;
}

void *mc_arena_array(mc_arena *arena, size_t count, size_t size) {
    size_t total;
    if (!mc_size_mul(count, size, &total)) return NULL;
    return mc_arena_alloc(arena, total);
}

/* Resizes the piece in its place where it is the newest one and the block has room. */
static bool resize_in_place(mc_arena *arena, char *old, size_t old_size, size_t new_size) {
    size_t old_taken, new_taken;
    if (!rounded(old_size, &old_taken) || !rounded(new_size, &new_taken)) return false;
    if (!old || old + old_taken != arena->cursor) return false;
    if (new_taken > (size_t)(arena->end - old)) return false;

    arena->cursor = old + new_taken;
    poison(old, arena->end);
    unpoison(old, new_size);
    return true;
}

void *mc_arena_grow(mc_arena *arena, void *old, size_t old_size, size_t new_size) {
    if (resize_in_place(arena, old, old_size, new_size)) return old;
    if (old && new_size <= old_size) return old;

    void *piece = mc_arena_alloc(arena, new_size);
    if (piece && old_size > 0) memcpy(piece, old, old_size);
    return piece;
}

mc_str mc_arena_str(mc_arena *arena, mc_str text) {
    size_t size;
    if (!mc_size_add(text.len, 1, &size)) return (mc_str){NULL, 0};
    char *copy = mc_arena_alloc(arena, size);
    if (!copy) return (mc_str){NULL, 0};

    if (text.len > 0) memcpy(copy, text.data, text.len);
    copy[text.len] = '\0';
    return (mc_str){copy, text.len};
}

static mc_str arena_vprintf(mc_arena *arena, int len, const char *format, va_list args)
    MC_PRINTF(3, 0);
static mc_str arena_vprintf(mc_arena *arena, int len, const char *format, va_list args) {
    char *text = mc_arena_alloc(arena, (size_t)len + 1);
    if (!text) return (mc_str){NULL, 0};
    if (vsnprintf(text, (size_t)len + 1, format, args) != len) return (mc_str){NULL, 0};
    return (mc_str){text, (size_t)len};
}

mc_str mc_arena_printf(mc_arena *arena, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (len < 0) return (mc_str){NULL, 0};

    va_start(args, format);
    mc_str text = arena_vprintf(arena, len, format, args);
    va_end(args);
    return text;
}
