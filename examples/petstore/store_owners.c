/* store_owners.c - the owners in the database: see store.h. */
#include "database.h"

static store_result read_row(sqlite3_stmt *row, mc_arena *arena, petstore_owner *out) {
    *out = petstore_owner_init();
    out->id = sqlite3_column_int64(row, 0);
    bool complete = column_str(row, 1, arena, &out->name) &&
                    column_str(row, 2, arena, &out->email) &&
                    column_str(row, 3, arena, &out->address.street) &&
                    column_str(row, 4, arena, &out->address.city) &&
                    column_str(row, 5, arena, &out->address.postcode);
    return complete ? STORE_OK : STORE_FAILED;
}

store_result store_read_owner(store *from, int64_t id, mc_arena *arena, petstore_owner *out) {
    store_lock(from);
    sqlite3_stmt *row = store_query(from, QUERY_READ_OWNER);
    sqlite3_bind_int64(row, 1, id);
    store_result result = store_next(from, row);
    if (result == STORE_OK) result = read_row(row, arena, out);
    store_done(row);
    store_unlock(from);
    return result;
}

store_result store_insert_owner(store *to, const petstore_new_owner *owner, int64_t *id) {
    sqlite3_stmt *statement = store_query(to, QUERY_ADD_OWNER);
    bind_str(statement, 1, owner->name);
    bind_str(statement, 2, owner->email);
    bind_str(statement, 3, owner->address.street);
    bind_str(statement, 4, owner->address.city);
    bind_str(statement, 5, owner->address.postcode);
    store_result result = store_run(to, statement);
    *id = store_last_id(to);
    return result;
}

store_result store_add_owner(store *to, const petstore_new_owner *owner, int64_t *id) {
    store_lock(to);
    store_result result = store_insert_owner(to, owner, id);
    store_unlock(to);
    return result;
}
