/* client.c - asks the petstore as another program would: petstore_client http://127.0.0.1:8000
 * Sells a cat, reads it again, and shows what the server says to mistakes. */
#include "petstore.h"

#include <modelc/client.h>

typedef struct visit {
    mc_client *client;
    mc_arena arena;
} visit;

/* The status of the answer; 0, with a word on stderr, where none came. */
static int ask(visit *v, const char *method, mc_str target, mc_str json, mc_str *body) {
    mc_header type = {MC_STR("content-type"), MC_STR("application/json"), NULL};
    mc_request request = {.method = mc_str_from(method), .target = target};
    if (json.len > 0) {
        request.headers = &type;
        request.body = json;
        request.has_body = true;
    }
    mc_client_answer answer;
    int status = mc_client_request(v->client, &request, &v->arena, &answer);
    if (status != MC_OK)
        fprintf(stderr, "no answer: %s\n", answer.problem ? answer.problem : mc_strerror(status));
    *body = answer.body;
    return answer.status;
}

static mc_str as_json(visit *v, const petstore_new_pet *pet) {
    mc_buf out = {0};
    mc_str json = MC_STR("");
    if (petstore_new_pet_to_json(pet, &out, MC_JSON_DEFAULT))
        json = mc_arena_str(&v->arena, mc_buf_str(&out));
    mc_buf_free(&out);
    return json;
}

static bool create(visit *v, petstore_pet *pet) {
    const petstore_cat cat = petstore_cat_init();
    petstore_new_pet tom = petstore_new_pet_init();
    tom.name = MC_STR("Tom");
    tom.price = 12000;
    tom.animal = petstore_animal_from_cat(&cat);
    mc_str body;
    return ask(v, "POST", MC_STR("/pets"), as_json(v, &tom), &body) == 201 &&
           petstore_pet_from_json(pet, body, &v->arena, NULL);
}

static bool read_again(visit *v, const petstore_pet *pet) {
    petstore_pet read;
    mc_str body, target = mc_arena_printf(&v->arena, "/pets/%lld", (long long)pet->id);
    return ask(v, "GET", target, MC_STR(""), &body) == 200 &&
           petstore_pet_from_json(&read, body, &v->arena, NULL) && petstore_pet_equal(&read, pet);
}

static bool make_mistakes(visit *v) {
    mc_str body;
    if (ask(v, "POST", MC_STR("/pets"), MC_STR("{\"name\": \" \"}"), &body) != 422) return false;
    printf("mistakes: %.*s\n", MC_STR_ARG(body));
    if (ask(v, "GET", MC_STR("/pets/999999"), MC_STR(""), &body) != 404) return false;
    printf("an error: %.*s\n", MC_STR_ARG(body));
    return true;
}

static int visit_shop(void *arg) {
    visit v = {.client = mc_client_open(arg, NULL)};
    petstore_pet pet;
    bool fine = v.client && create(&v, &pet) && read_again(&v, &pet);
    if (fine) {
        petstore_pet_print(&pet, stdout);
        putchar('\n');
        fine = make_mistakes(&v);
    }
    mc_client_close(v.client);
    mc_arena_free(&v.arena);
    return fine ? 0 : 1;
}

int main(int argc, char **argv) {
    if (argc == 2) return mc_run(visit_shop, argv[1]);
    fprintf(stderr, "usage: petstore_client http://HOST:PORT\n");
    return 2;
}
