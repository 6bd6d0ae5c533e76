/* store_till.c - feedback and takings in the database: see store.h. */
#include "database.h"

store_result store_add_feedback(store *to, int64_t stars, const mc_str *words) {
    store_lock(to);
    sqlite3_stmt *statement = store_query(to, QUERY_ADD_FEEDBACK);
    sqlite3_bind_int64(statement, 1, stars);
    if (words) bind_str(statement, 2, *words);
    store_result result = store_run(to, statement);
    store_unlock(to);
    return result;
}

/* For who holds the connection. */
static store_result read_takings(store *from, petstore_takings *out) {
    sqlite3_stmt *row = store_query(from, QUERY_TAKINGS);
    store_result result = store_next(from, row);
    if (result == STORE_OK) {
        out->orders = sqlite3_column_int64(row, 0);
        out->total = sqlite3_column_int64(row, 1);
        out->feedback = sqlite3_column_int64(row, 2);
    }
    store_done(row);
    return result;
}

store_result store_read_takings(store *from, petstore_takings *out) {
    store_lock(from);
    store_result result = read_takings(from, out);
    store_unlock(from);
    return result;
}

static store_result count_and_close(store *in, petstore_takings *out) {
    store_result result = read_takings(in, out);
    return result == STORE_OK ? store_run(in, store_query(in, QUERY_CLOSE_TILL)) : result;
}

store_result store_close_till(store *in, petstore_takings *out) {
    store_lock(in);
    store_result result = store_begin(in);
    if (result == STORE_OK) result = store_end(in, count_and_close(in, out));
    store_unlock(in);
    return result;
}
