/* main.c - reads a keeper, shows and changes it, writes it; then reads a bad one, and visits.
 * `tour serve` answers over HTTP instead. */
#include "tour_service.h"
#include "visits.h"

static const char good[] =
    "{\"id\": 1, \"created\": 2024, \"fullName\": \"  Ann Lee \", \"boss\": null,\n"
    " \"nick\": null, \"role\": \"keeper\", \"ref\": 7, \"langs\": [\"de\", \"en\", \"de\"],\n"
    " \"pets\": [{\"kind\": \"cat\", \"name\": \"Tom\", \"kittens\": [{\"name\": \"Kit\"}]},\n"
    "          {\"kind\": \"bird\", \"name\": \"Pip\", \"wings\": [0.1, 0.1]}],\n"
    " \"size\": {\"kind\": \"weight\", \"value\": 61.5}, \"meta\": {\"any\": [1, \"two\"]}}";

static const char bad[] = "{\n"
                          "    \"id\": 0,\n"
                          "    \"created\": 2024,\n"
                          "    \"changed\": 2023,\n"
                          "    \"fullName\": \"root\",\n"
                          "    \"boss\": null,\n"
                          "    \"role\": \"head-keeper\",\n"
                          "    \"mode\": \"noon\",\n"
                          "    \"tags\": [\"a\", \"b\", \"a\"],\n"
                          "    \"pets\": [{\"kind\": \"cat\", \"name\": \"Tom\", \"lives\": "
                          "\"9\"}, {\"kind\": \"cow\"}],\n"
                          "    \"colour\": \"red\"\n"
                          "}\n";

static void show_pets(const tour_keeper *keeper) {
    for (size_t i = 0; i < keeper->pets.len; i++) {
        const tour_animal *pet = &keeper->pets.items[i];
        switch (pet->kind) {
        case TOUR_ANIMAL_CAT:
            printf("a cat with %zu kittens\n", pet->as.cat.kittens.len);
            break;
        case TOUR_ANIMAL_BIRD:
            printf("a bird of %g m\n", pet->as.bird.wings[0] + pet->as.bird.wings[1]);
            break;
        }
    }
}

static bool write_keeper(const tour_keeper *keeper) {
    mc_buf json = {0};
    bool written = tour_keeper_to_json(keeper, &json, MC_JSON_EXCLUDE_NONE);
    printf("%.*s\n", MC_STR_ARG(mc_buf_str(&json)));
    mc_buf_free(&json);
    return written;
}

/* Changed in C, a struct is checked as an input is. */
static void promote(tour_keeper *keeper, mc_errors *errors) {
    keeper->role = TOUR_ROLE_HEAD;
    if (!tour_keeper_validate(keeper, errors)) mc_errors_print(errors, stdout);
    keeper->age = 41;
    printf("older: %s\n", tour_keeper_validate(keeper, NULL) ? "fine" : "not fine");
}

/* What a patch gives is changed, and the whole is checked again. */
static bool patch_keeper(tour_keeper *keeper, mc_arena *arena, mc_errors *errors) {
    tour_keeper_patch patch;
    mc_str json = MC_STR("{\"mode\": \"night\", \"shift\": [22, \"cave\"]}");
    if (!tour_keeper_patch_from_json(&patch, json, arena, errors)) return false;
    printf("the patch gives %s\n", patch.has_shift && !patch.has_age ? "a shift, no age" : "?");
    return tour_keeper_merge_json(keeper, json, arena, errors);
}

static int serve(int argc, char **argv) {
    static const mc_service *const services[] = {&tour_zoo_service};
    mc_app app = {.services = services, .services_len = 1};
    return mc_serve_main(&app, argc, argv);
}

static bool show_keepers(void) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_errors_init(&errors, &arena);
    tour_keeper keeper;
    bool fine = tour_keeper_from_json(&keeper, mc_str_from(good), &arena, &errors);
    if (fine) {
        tour_keeper_print(&keeper, stdout);
        printf("\n");
        show_pets(&keeper);
        promote(&keeper, &errors);
        fine = patch_keeper(&keeper, &arena, &errors) && write_keeper(&keeper);
    }
    mc_errors_init(&errors, &arena);
    fine = fine && !tour_keeper_from_json(&keeper, mc_str_from(bad), &arena, &errors);
    mc_errors_print(&errors, stdout);
    mc_arena_free(&arena);
    return fine;
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "serve") == 0) return serve(argc - 1, argv + 1);
    return show_keepers() && show_visits() ? 0 : 1;
}
