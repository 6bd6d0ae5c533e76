/* covers.c - a handler in a process of its own: for code that may crash or never end. */
#include "studio_service.h"

#include <signal.h>
#include <time.h>
#include <unistd.h>

static mc_str line(mc_arena *arena, size_t width) {
    char *text = mc_arena_alloc(arena, width + 1);
    if (!text) return MC_STR("");
    memset(text, '-', width);
    text[width] = '\0';
    return (mc_str){text, width};
}

studio_covers_draw_result studio_covers_draw(mc_context *ctx, const studio_job *body) {
    mc_arena *arena = mc_context_arena(ctx);
    struct timespec pause = {body->ms / 1000, body->ms % 1000 * 1000000};
    if (body->crash) raise(SIGSEGV);
    nanosleep(&pause, NULL);
    mc_str edge = line(arena, body->text.len + 4);
    mc_str rows[] = {edge, mc_arena_printf(arena, "| %.*s |", MC_STR_ARG(body->text)), edge};
    studio_picture picture = {.rows = {rows, sizeof rows / sizeof *rows}, .worker = getpid()};
    return studio_covers_draw_ok(ctx, &picture);
}
