/* takes.c - forms: fields, and files that were sent with them. */
#include "studio_service.h"

/* Of all bytes, whether they are in memory or in a temporary file. */
static int64_t sum_of(const mc_upload *upload) {
    unsigned char piece[4096];
    int64_t sum = 0;
    ptrdiff_t got;
    for (uint64_t at = 0; (got = mc_upload_read(upload, at, piece, sizeof piece)) > 0;
         at += (uint64_t)got) {
        for (ptrdiff_t i = 0; i < got; i++)
            sum += piece[i];
    }
    return sum;
}

studio_takes_add_result studio_takes_add(mc_context *ctx, const studio_note *note,
                                         const mc_upload *sound, const mc_upload *cover) {
    studio_take take = {
        .title = note->title,
        .stars = note->stars,
        .tags = note->tags,
        .name = sound->name,
        .kind = sound->content_type,
        .bytes = (int64_t)sound->size,
        .sum = sum_of(sound),
        .cover = cover != NULL,
    };
    return studio_takes_add_created(ctx, &take);
}

studio_takes_rate_result studio_takes_rate(mc_context *ctx, mc_str name, const studio_note *note) {
    (void)name;
    return studio_takes_rate_ok(ctx, note);
}

studio_takes_tape_result studio_takes_tape(mc_context *ctx) {
    const char *const *files = mc_context_state(ctx);
    mc_str path = mc_arena_printf(mc_context_arena(ctx), "%s/tape.txt", *files);
    mc_file_options options = {.download = MC_STR("Tape n\303\266 1.txt")};
    return studio_takes_tape_ok(ctx, path.data, &options);
}

studio_takes_find_result studio_takes_find(mc_context *ctx, const studio_note *note) {
    return studio_takes_find_ok(ctx, note);
}
