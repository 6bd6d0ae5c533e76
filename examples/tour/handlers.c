/* handlers.c - the operations of the service Zoo, over one keeper who is always there. */
#include "tour_service.h"

static tour_keeper the_keeper(void) {
    tour_keeper keeper = tour_keeper_init();
    keeper.id = 1;
    keeper.created = 2024;
    keeper.name = MC_STR("Ann Lee");
    return keeper;
}

tour_zoo_keepers_result tour_zoo_keepers(mc_context *ctx, const tour_role *role, int64_t limit) {
    tour_keeper keeper = the_keeper();
    bool wanted = limit > 0 && (!role || *role == keeper.role);
    tour_page_keeper page = {.items = {&keeper, wanted ? 1 : 0}};
    return tour_zoo_keepers_ok(ctx, &page);
}

tour_zoo_keeper_result tour_zoo_keeper(mc_context *ctx, tour_id id) {
    tour_keeper keeper = the_keeper();
    if (id != keeper.id) return tour_zoo_keeper_not_found(ctx, MC_STR("no such keeper"));
    return tour_zoo_keeper_ok(ctx, &keeper);
}

/* What the visitor may not choose is set here: `number` is @readonly. */
tour_zoo_visit_result tour_zoo_visit(mc_context *ctx, const tour_visit *body) {
    tour_visit made = *body;
    made.number = 7;
    return tour_zoo_visit_created(ctx, &made);
}
