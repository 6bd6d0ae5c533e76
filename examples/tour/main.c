/* main.c - reads a keeper, shows and changes it, writes it; then reads a bad one. */
#include "tour.h"

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

int main(void) {
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
        fine = write_keeper(&keeper);
    }
    mc_errors_init(&errors, &arena);
    fine = fine && !tour_keeper_from_json(&keeper, mc_str_from(bad), &arena, &errors);
    mc_errors_print(&errors, stdout);
    mc_arena_free(&arena);
    return fine ? 0 : 1;
}
