/* store_orders.c - the orders in the database: see store.h. Selling is one transaction. */
#include "database.h"

/* The schema allows no more pets in one order. */
#define MOST_PETS 10

/* ---- reading --------------------------------------------------------------------------- */

/* The pets of an order, and what they cost on the day they were sold. */
static store_result read_pets(store *from, mc_arena *arena, petstore_order *order) {
    order->pets.items = mc_arena_array(arena, MOST_PETS, sizeof *order->pets.items);
    if (!order->pets.items) return STORE_FAILED;
    sqlite3_stmt *rows = store_query(from, QUERY_ORDER_PETS);
    sqlite3_bind_int64(rows, 1, order->id);
    store_result result;
    while ((result = store_next(from, rows)) == STORE_OK && order->pets.len < MOST_PETS) {
        order->pets.items[order->pets.len++] = sqlite3_column_int64(rows, 0);
        order->total += sqlite3_column_int64(rows, 1);
    }
    store_done(rows);
    return result == STORE_MISSING ? STORE_OK : STORE_FAILED;
}

static store_result read_row(store *from, sqlite3_stmt *row, mc_arena *arena, petstore_order *out) {
    *out = petstore_order_init();
    out->id = sqlite3_column_int64(row, 0);
    out->owner = sqlite3_column_int64(row, 1);
    out->gift = sqlite3_column_int(row, 2) != 0;
    out->has_note = sqlite3_column_type(row, 3) != SQLITE_NULL;
    if (out->has_note && !column_str(row, 3, arena, &out->note)) return STORE_FAILED;
    return read_pets(from, arena, out);
}

store_result store_read_order(store *from, int64_t id, mc_arena *arena, petstore_order *out) {
    store_lock(from);
    sqlite3_stmt *row = store_query(from, QUERY_READ_ORDER);
    sqlite3_bind_int64(row, 1, id);
    store_result result = store_next(from, row);
    if (result == STORE_OK) result = read_row(from, row, arena, out);
    store_done(row);
    store_unlock(from);
    return result;
}

static store_result read_rows(store *from, sqlite3_stmt *rows, mc_arena *arena,
                              petstore_order_list *out) {
    size_t room = 0;
    store_result result;
    while ((result = store_next(from, rows)) == STORE_OK) {
        petstore_order *items = room_for_one(arena, out->items, out->len, &room, sizeof *items);
        if (!items) return STORE_FAILED;
        out->items = items;
        result = read_row(from, rows, arena, &out->items[out->len++]);
        if (result != STORE_OK) return result;
    }
    return result == STORE_MISSING ? STORE_OK : result;
}

/* Of one of the queries that have one value. */
static store_result list(store *from, query which, int64_t value, mc_arena *arena,
                         petstore_order_list *out) {
    *out = (petstore_order_list){0};
    store_lock(from);
    sqlite3_stmt *rows = store_query(from, which);
    sqlite3_bind_int64(rows, 1, value);
    store_result result = read_rows(from, rows, arena, out);
    store_done(rows);
    store_unlock(from);
    return result;
}

store_result store_list_orders(store *from, int64_t owner, mc_arena *arena,
                               petstore_order_list *out) {
    return list(from, QUERY_LIST_ORDERS, owner, arena, out);
}

store_result store_next_orders(store *from, int64_t after, mc_arena *arena,
                               petstore_order_list *out) {
    return list(from, QUERY_NEXT_ORDERS, after, arena, out);
}

/* ---- selling ----------------------------------------------------------------------------- */

static store_result add_head(store *to, const petstore_new_order *order, int64_t *id) {
    sqlite3_stmt *statement = store_query(to, QUERY_ADD_ORDER);
    sqlite3_bind_int64(statement, 1, order->owner);
    sqlite3_bind_int(statement, 2, order->gift);
    if (order->has_note) bind_str(statement, 3, order->note);
    store_result result = store_run(to, statement);
    *id = store_last_id(to);
    return result;
}

static store_result sell(store *in, int64_t order, int64_t pet) {
    sqlite3_stmt *mark = store_query(in, QUERY_SELL_PET);
    sqlite3_bind_int64(mark, 1, pet);
    store_result result = store_run(in, mark);
    if (result != STORE_OK) return result;
    sqlite3_stmt *line = store_query(in, QUERY_ADD_ORDER_PET);
    sqlite3_bind_int64(line, 1, order);
    sqlite3_bind_int64(line, 2, pet);
    return store_run(in, line);
}

static store_result add_whole(store *to, const petstore_new_order *order, int64_t *id) {
    store_result result = add_head(to, order, id);
    for (size_t i = 0; result == STORE_OK && i < order->pets.len; i++) {
        result = sell(to, *id, order->pets.items[i]);
    }
    return result == STORE_MISSING ? STORE_CONFLICT : result; /* no such pet for sale */
}

store_result store_add_order(store *to, const petstore_new_order *order, int64_t *id) {
    store_lock(to);
    store_result result = store_begin(to);
    if (result == STORE_OK) result = store_end(to, add_whole(to, order, id));
    store_unlock(to);
    return result;
}

static store_result add_first(store *to, const petstore_new_owner *owner,
                              const petstore_new_order *order, int64_t *id) {
    petstore_new_order own = *order;
    store_result result = store_insert_owner(to, owner, &own.owner);
    return result == STORE_OK ? add_whole(to, &own, id) : result;
}

store_result store_add_first_order(store *to, const petstore_new_owner *owner,
                                   const petstore_new_order *order, int64_t *id) {
    store_lock(to);
    store_result result = store_begin(to);
    if (result == STORE_OK) result = store_end(to, add_first(to, owner, order, id));
    store_unlock(to);
    return result;
}
