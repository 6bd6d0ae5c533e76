/* client.c - asks the petstore as another program would: petstore_client http://127.0.0.1:8000
 * Sells a cat, reads it again, and shows what the server says to mistakes. */
#include "petstore_client.h"

static bool no_answer(const mc_reply *reply, mc_arena *arena) {
    fprintf(stderr, "no answer: %s\n", mc_reply_text(reply, arena).data);
    return false;
}

static petstore_new_pet cat_called(mc_str name) {
    const petstore_cat cat = petstore_cat_init();
    petstore_new_pet made = petstore_new_pet_init();
    made.name = name;
    made.price = 12000;
    made.animal = petstore_animal_from_cat(&cat);
    return made;
}

static bool create_and_read(mc_client *client, mc_arena *arena) {
    const petstore_new_pet tom = cat_called(MC_STR("Tom"));
    petstore_pets_create_reply made;
    petstore_pets_read_reply got;
    if (!petstore_pets_create_call(client, &tom, arena, &made))
        return no_answer(&made.about, arena);
    if (!petstore_pets_read_call(client, made.as.created.id, arena, &got))
        return no_answer(&got.about, arena);
    petstore_pet_print(&got.as.ok, stdout);
    putchar('\n');
    return petstore_pet_equal(&got.as.ok, &made.as.created);
}

static bool make_mistakes(mc_client *client, mc_arena *arena) {
    const petstore_new_pet nameless = cat_called(MC_STR(" "));
    petstore_pets_create_reply made;
    petstore_pets_read_reply got;
    petstore_pets_create_call(client, &nameless, arena, &made);
    if (made.kind != MC_REPLY_INVALID) return false;
    printf("mistakes: %s\n", mc_reply_text(&made.about, arena).data);
    petstore_pets_read_call(client, 999999, arena, &got);
    if (got.kind != PETSTORE_PETS_READ_REPLY_NOT_FOUND) return false;
    printf("an error: %.*s\n", MC_STR_ARG(got.as.not_found.detail));
    return true;
}

static int visit_shop(void *arg) {
    mc_arena arena = {0};
    mc_client *client = mc_client_open(arg, NULL);
    bool fine = client && create_and_read(client, &arena) && make_mistakes(client, &arena);
    mc_client_close(client);
    mc_arena_free(&arena);
    return fine ? 0 : 1;
}

int main(int argc, char **argv) {
    if (argc == 2) return mc_run(visit_shop, argv[1]);
    fprintf(stderr, "usage: petstore_client http://HOST:PORT\n");
    return 2;
}
