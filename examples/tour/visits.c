/* visits.c - dates, decimals, addresses and their like: reads a visit, shows what stands in the
 * struct, writes it; then reads a bad one. */
#include "visits.h"

#include "tour.h"

static const char good[] =
    "{\"number\": 99, \"ticket\": \"12345678-1234-4678-9234-567812345678\",\n"
    " \"booked\": \"2024-04-30T18:05:00+02:00\", \"day\": \"2024-05-01\", \"entry\": \"10:30\",\n"
    " \"price\": \"12.50\", \"photo\": \"em9v\", \"site\": \"https://example.com\",\n"
    " \"email\": \"ann@example.com\", \"fromIp\": \"2001:db8::1\", \"pin\": \"secret\",\n"
    " \"guests\": \"2\", \"note\": \"we bring a cake\"}";

static const char bad[] = "{\n"
                          "    \"day\": \"2019-02-29\",\n"
                          "    \"entry\": \"18:00\",\n"
                          "    \"price\": \"12.345\",\n"
                          "    \"mail\": \"ann\",\n"
                          "    \"fromIp\": null,\n"
                          "    \"pin\": \"123\"\n"
                          "}\n";

static void show_members(const tour_visit *visit) {
    mc_buf ticket = {0};
    mc_uuid_format(visit->ticket, &ticket);
    printf("on %d-%02d-%02d at %02d:%02d for %d minutes\n", visit->day.year, visit->day.month,
           visit->day.day, visit->entry.hour, visit->entry.minute, (int)(visit->stay.seconds / 60));
    printf("%.*s for %.*s, %zu bytes of photo\n", MC_STR_ARG(visit->price.text),
           MC_STR_ARG(mc_buf_str(&ticket)), visit->photo.len);
    for (size_t i = 0; i < visit->extra.len; i++) {
        printf("also sent: %.*s\n", MC_STR_ARG(visit->extra.entries[i].key));
    }
    mc_buf_free(&ticket);
}

bool show_visits(void) {
    mc_arena arena = {0};
    mc_errors errors;
    mc_buf json = {0};
    tour_visit visit;
    mc_errors_init(&errors, &arena);
    bool fine = tour_visit_from_json(&visit, mc_str_from(good), &arena, &errors);
    if (fine) {
        show_members(&visit);
        fine = tour_visit_to_json(&visit, &json, MC_JSON_EXCLUDE_NONE);
        printf("%.*s\n", MC_STR_ARG(mc_buf_str(&json)));
        mc_errors_init(&errors, &arena);
        fine = fine && !tour_visit_from_json(&visit, mc_str_from(bad), &arena, &errors);
    }
    mc_errors_print(&errors, stdout);
    mc_buf_free(&json);
    mc_arena_free(&arena);
    return fine;
}
