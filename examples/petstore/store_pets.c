/* store_pets.c - the pets in the database: see store.h. The animal, a union, is kept as JSON. */
#include "database.h"

/* ---- rows ---------------------------------------------------------------------------- */

static bool read_animal(sqlite3_stmt *row, int column, mc_arena *arena, petstore_animal *out) {
    mc_str json;
    return column_str(row, column, arena, &json) &&
           petstore_animal_from_json(out, json, arena, NULL);
}

static store_result read_row(sqlite3_stmt *row, mc_arena *arena, petstore_pet *out) {
    *out = petstore_pet_init();
    out->id = sqlite3_column_int64(row, 0);
    out->price = sqlite3_column_int64(row, 2);
    out->has_nick = sqlite3_column_type(row, 4) != SQLITE_NULL;
    out->age = sqlite3_column_int64(row, 5);
    out->status = (petstore_status)sqlite3_column_int(row, 6);
    bool complete = column_str(row, 1, arena, &out->name) &&
                    read_animal(row, 3, arena, &out->animal) &&
                    (!out->has_nick || column_str(row, 4, arena, &out->nick));
    return complete ? STORE_OK : STORE_FAILED;
}

static store_result read_rows(store *from, sqlite3_stmt *rows, mc_arena *arena,
                              petstore_pet_list *out) {
    size_t room = 0;
    store_result result;
    while ((result = store_next(from, rows)) == STORE_OK) {
        petstore_pet *items = room_for_one(arena, out->items, out->len, &room, sizeof *items);
        if (!items) return STORE_FAILED;
        out->items = items;
        result = read_row(rows, arena, &out->items[out->len++]);
        if (result != STORE_OK) return result;
    }
    return result == STORE_MISSING ? STORE_OK : result;
}

/* Values 1 to 5 of a statement; `json` must live until it has run. */
static void bind_pet(sqlite3_stmt *statement, const petstore_new_pet *pet, const mc_buf *json) {
    bind_str(statement, 1, pet->name);
    sqlite3_bind_int64(statement, 2, pet->price);
    bind_str(statement, 3, mc_buf_str(json));
    if (pet->has_nick) bind_str(statement, 4, pet->nick);
    sqlite3_bind_int64(statement, 5, pet->age);
}

/* ---- reading --------------------------------------------------------------------------- */

store_result store_list_pets(store *from, const petstore_find *find, mc_arena *arena,
                             petstore_pet_list *out) {
    *out = (petstore_pet_list){0};
    store_lock(from);
    sqlite3_stmt *rows = store_query(from, QUERY_LIST_PETS);
    if (find->has_status) sqlite3_bind_int(rows, 1, (int)find->status);
    if (find->has_up_to) sqlite3_bind_int64(rows, 2, find->up_to);
    sqlite3_bind_int64(rows, 3, find->limit);
    store_result result = read_rows(from, rows, arena, out);
    store_done(rows);
    store_unlock(from);
    return result;
}

store_result store_next_pets(store *from, int64_t after, int64_t limit, mc_arena *arena,
                             petstore_pet_list *out) {
    *out = (petstore_pet_list){0};
    store_lock(from);
    sqlite3_stmt *rows = store_query(from, QUERY_NEXT_PETS);
    sqlite3_bind_int64(rows, 1, after);
    sqlite3_bind_int64(rows, 2, limit);
    store_result result = read_rows(from, rows, arena, out);
    store_done(rows);
    store_unlock(from);
    return result;
}

store_result store_read_pet(store *from, int64_t id, mc_arena *arena, petstore_pet *out) {
    store_lock(from);
    sqlite3_stmt *row = store_query(from, QUERY_READ_PET);
    sqlite3_bind_int64(row, 1, id);
    store_result result = store_next(from, row);
    if (result == STORE_OK) result = read_row(row, arena, out);
    store_done(row);
    store_unlock(from);
    return result;
}

static store_result read_counts(store *from, sqlite3_stmt *rows, petstore_i64_map *out) {
    store_result result;
    while ((result = store_next(from, rows)) == STORE_OK) {
        bool sold = sqlite3_column_int(rows, 0) == PETSTORE_STATUS_SOLD;
        out->entries[sold ? 1 : 0].value = sqlite3_column_int64(rows, 1);
    }
    return result == STORE_MISSING ? STORE_OK : result;
}

store_result store_count_pets(store *from, mc_arena *arena, petstore_i64_map *out) {
    *out = (petstore_i64_map){mc_arena_array(arena, 2, sizeof *out->entries), 2};
    if (!out->entries) return STORE_FAILED;
    out->entries[0] = (petstore_i64_map_entry){MC_STR("available"), 0};
    out->entries[1] = (petstore_i64_map_entry){MC_STR("sold"), 0};
    store_lock(from);
    sqlite3_stmt *rows = store_query(from, QUERY_COUNT_PETS);
    store_result result = read_counts(from, rows, out);
    store_done(rows);
    store_unlock(from);
    return result;
}

/* ---- writing ---------------------------------------------------------------------------- */

/* For who holds the connection; `id` is for a statement that has such a value. */
static store_result write_pet(store *in, query which, const petstore_new_pet *pet, int64_t id) {
    mc_buf json = {0};
    store_result result = STORE_FAILED;
    if (petstore_animal_to_json(&pet->animal, &json, MC_JSON_DEFAULT)) {
        sqlite3_stmt *statement = store_query(in, which);
        bind_pet(statement, pet, &json);
        if (which == QUERY_REPLACE_PET) sqlite3_bind_int64(statement, 6, id);
        result = store_run(in, statement);
    }
    mc_buf_free(&json);
    return result;
}

store_result store_add_pet(store *to, const petstore_new_pet *pet, int64_t *id) {
    store_lock(to);
    store_result result = write_pet(to, QUERY_ADD_PET, pet, 0);
    *id = store_last_id(to);
    store_unlock(to);
    return result;
}

store_result store_replace_pet(store *in, int64_t id, const petstore_new_pet *pet) {
    store_lock(in);
    store_result result = write_pet(in, QUERY_REPLACE_PET, pet, id);
    store_unlock(in);
    return result;
}

store_result store_remove_pet(store *from, int64_t id) {
    store_lock(from);
    sqlite3_stmt *statement = store_query(from, QUERY_REMOVE_PET);
    sqlite3_bind_int64(statement, 1, id);
    store_result result = store_run(from, statement);
    store_unlock(from);
    return result;
}
