/* papers.c - a pet's papers: a file that comes with a form, and goes out as it is. */
#include "petstore_service.h"
#include "shop.h"

/* The client has no say in the name. */
static mc_str path_of(mc_context *ctx, common_id pet) {
    return mc_arena_printf(mc_context_arena(ctx), "%s/%lld.txt", shop_of(ctx)->settings.papers.data,
                           (long long)pet);
}

petstore_pets_bring_papers_result petstore_pets_bring_papers(mc_context *ctx, common_id id,
                                                             const mc_upload *papers,
                                                             const mc_str *remark) {
    petstore_pet pet;
    store_result found = store_read_pet(store_of(ctx), id, mc_context_arena(ctx), &pet);
    if (found == STORE_MISSING)
        return petstore_pets_bring_papers_not_found(ctx, MC_STR("no such pet"));
    if (found != STORE_OK)
        return petstore_pets_bring_papers_unavailable(ctx, MC_STR("the database does not answer"));
    int status = mc_upload_save(papers, path_of(ctx, id).data);
    if (status == -EEXIST)
        return petstore_pets_bring_papers_conflict(ctx, MC_STR("the pet has its papers"));
    if (status != 0)
        return petstore_pets_bring_papers_unavailable(ctx, MC_STR("the papers cannot be kept"));
    petstore_papers kept = {.name = papers->name, .bytes = (int64_t)papers->size};
    kept.has_remark = remark != NULL;
    if (remark) kept.remark = *remark;
    return petstore_pets_bring_papers_created(ctx, &kept);
}

petstore_pets_papers_result petstore_pets_papers(mc_context *ctx, common_id id) {
    mc_str name = mc_arena_printf(mc_context_arena(ctx), "papers of pet %lld.txt", (long long)id);
    return petstore_pets_papers_ok(ctx, path_of(ctx, id).data,
                                   &(mc_file_options){.download = name});
}
