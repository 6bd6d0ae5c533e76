/* database.c - the connection, its lock and its statements: see database.h. */
#include "database.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define FIRST_ROWS 16

struct store {
    sqlite3 *connection;
    pthread_mutex_t lock;
    sqlite3_stmt *statements[QUERY_LEN];
};

static const char tables[] =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA journal_mode = WAL;"
    "CREATE TABLE IF NOT EXISTS pets ("
    "  id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL, animal TEXT NOT NULL,"
    "  nick TEXT, age INTEGER NOT NULL, status INTEGER NOT NULL DEFAULT 0) STRICT;"
    "CREATE TABLE IF NOT EXISTS owners ("
    "  id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE,"
    "  street TEXT NOT NULL, city TEXT NOT NULL, postcode TEXT NOT NULL) STRICT;"
    "CREATE TABLE IF NOT EXISTS orders ("
    "  id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES owners, gift INTEGER NOT NULL,"
    "  note TEXT) STRICT;"
    "CREATE INDEX IF NOT EXISTS orders_of_owner ON orders (owner);"
    "CREATE TABLE IF NOT EXISTS order_pets ("
    "  order_id INTEGER NOT NULL REFERENCES orders, pet INTEGER NOT NULL UNIQUE REFERENCES pets,"
    "  price INTEGER NOT NULL, PRIMARY KEY (order_id, pet)) STRICT, WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS feedback ("
    "  id INTEGER PRIMARY KEY, stars INTEGER NOT NULL, words TEXT) STRICT;"
    "CREATE TABLE IF NOT EXISTS closings ("
    "  id INTEGER PRIMARY KEY, last_order INTEGER NOT NULL, last_feedback INTEGER NOT NULL) "
    "STRICT;";

#define PET_COLUMNS "id, name, price, animal, nick, age, status"
#define ORDER_COLUMNS "id, owner, gift, note"

/* A status is stored as its number in C: 0 is available, 1 is sold. */
static const char *const queries[QUERY_LEN] = {
    [QUERY_LIST_PETS] = "SELECT " PET_COLUMNS " FROM pets"
                        " WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR price <= ?2)"
                        " ORDER BY id DESC LIMIT ?3",
    [QUERY_NEXT_PETS] = "SELECT " PET_COLUMNS " FROM pets WHERE id > ?1 ORDER BY id LIMIT ?2",
    [QUERY_READ_PET] = "SELECT " PET_COLUMNS " FROM pets WHERE id = ?1",
    [QUERY_ADD_PET] =
        "INSERT INTO pets (name, price, animal, nick, age) VALUES (?1, ?2, ?3, ?4, ?5)",
    [QUERY_REPLACE_PET] = "UPDATE pets SET name = ?1, price = ?2, animal = ?3, nick = ?4, age = ?5"
                          " WHERE id = ?6",
    [QUERY_REMOVE_PET] = "DELETE FROM pets WHERE id = ?1",
    [QUERY_COUNT_PETS] = "SELECT status, count(*) FROM pets GROUP BY status ORDER BY status",
    [QUERY_SELL_PET] = "UPDATE pets SET status = 1 WHERE id = ?1 AND status = 0",
    [QUERY_READ_OWNER] = "SELECT id, name, email, street, city, postcode FROM owners WHERE id = ?1",
    [QUERY_ADD_OWNER] = "INSERT INTO owners (name, email, street, city, postcode)"
                        " VALUES (?1, ?2, ?3, ?4, ?5)",
    [QUERY_READ_ORDER] = "SELECT " ORDER_COLUMNS " FROM orders WHERE id = ?1",
    [QUERY_LIST_ORDERS] = "SELECT " ORDER_COLUMNS " FROM orders WHERE owner = ?1 ORDER BY id",
    [QUERY_NEXT_ORDERS] =
        "SELECT " ORDER_COLUMNS " FROM orders WHERE id > ?1 ORDER BY id LIMIT 100",
    [QUERY_ORDER_PETS] = "SELECT pet, price FROM order_pets WHERE order_id = ?1 ORDER BY pet",
    [QUERY_ADD_ORDER] = "INSERT INTO orders (owner, gift, note) VALUES (?1, ?2, ?3)",
    [QUERY_ADD_ORDER_PET] = "INSERT INTO order_pets (order_id, pet, price)"
                            " SELECT ?1, id, price FROM pets WHERE id = ?2",
    [QUERY_ADD_FEEDBACK] = "INSERT INTO feedback (stars, words) VALUES (?1, ?2)",
    [QUERY_TAKINGS] = "SELECT count(DISTINCT order_id), coalesce(sum(price), 0),"
                      "  (SELECT count(*) FROM feedback"
                      "   WHERE id > (SELECT coalesce(max(last_feedback), 0) FROM closings))"
                      " FROM order_pets"
                      " WHERE order_id > (SELECT coalesce(max(last_order), 0) FROM closings)",
    [QUERY_CLOSE_TILL] = "INSERT INTO closings (last_order, last_feedback)"
                         " VALUES ((SELECT coalesce(max(id), 0) FROM orders),"
                         "         (SELECT coalesce(max(id), 0) FROM feedback))",
};

static store_result complain(const store *from) {
    fprintf(stderr, "petstore: %s\n", sqlite3_errmsg(from->connection));
    return STORE_FAILED;
}

/* ---- opening and closing ----------------------------------------------------------- */

static bool prepare_all(store *in) {
    for (size_t i = 0; i < QUERY_LEN; i++) {
        int code = sqlite3_prepare_v3(in->connection, queries[i], -1, SQLITE_PREPARE_PERSISTENT,
                                      &in->statements[i], NULL);
        if (code != SQLITE_OK) return false;
    }
    return true;
}

/* SQLite's own mutexes are left out (NOMUTEX): ours keeps whole operations apart. */
static bool connect_to(store *made, const char *path) {
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path, &made->connection, flags, NULL) != SQLITE_OK) return false;
    sqlite3_busy_timeout(made->connection, 5000);
    return sqlite3_exec(made->connection, tables, NULL, NULL, NULL) == SQLITE_OK &&
           prepare_all(made);
}

store *store_open(const char *path) {
    store *made = calloc(1, sizeof *made);
    if (!made || pthread_mutex_init(&made->lock, NULL) != 0) {
        fputs("petstore: no memory for the database\n", stderr);
        free(made);
        return NULL;
    }
    if (connect_to(made, path)) return made;
    complain(made);
    store_close(made);
    return NULL;
}

void store_close(store *from) {
    if (!from) return;
    for (size_t i = 0; i < QUERY_LEN; i++) {
        sqlite3_finalize(from->statements[i]);
    }
    sqlite3_close(from->connection);
    pthread_mutex_destroy(&from->lock);
    free(from);
}

void store_lock(store *from) {
    pthread_mutex_lock(&from->lock);
}

void store_unlock(store *from) {
    pthread_mutex_unlock(&from->lock);
}

/* ---- the steps of a query ----------------------------------------------------------- */

sqlite3_stmt *store_query(store *from, query which) {
    return from->statements[which];
}

void store_done(sqlite3_stmt *statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

store_result store_run(store *in, sqlite3_stmt *statement) {
    store_result result = STORE_OK;
    int code = sqlite3_step(statement);
    if (code == SQLITE_CONSTRAINT) {
        result = STORE_CONFLICT;
    } else if (code != SQLITE_DONE) {
        result = complain(in);
    } else if (sqlite3_changes(in->connection) == 0) {
        result = STORE_MISSING;
    }
    store_done(statement);
    return result;
}

store_result store_next(store *from, sqlite3_stmt *statement) {
    int code = sqlite3_step(statement);
    if (code == SQLITE_ROW) return STORE_OK;
    return code == SQLITE_DONE ? STORE_MISSING : complain(from);
}

store_result store_begin(store *in) {
    int code = sqlite3_exec(in->connection, "BEGIN IMMEDIATE", NULL, NULL, NULL);
    return code == SQLITE_OK ? STORE_OK : complain(in);
}

store_result store_end(store *in, store_result result) {
    if (result == STORE_OK) {
        int code = sqlite3_exec(in->connection, "COMMIT", NULL, NULL, NULL);
        if (code == SQLITE_OK) return STORE_OK;
        result = complain(in);
    }
    sqlite3_exec(in->connection, "ROLLBACK", NULL, NULL, NULL);
    return result;
}

int64_t store_last_id(const store *from) {
    return sqlite3_last_insert_rowid(from->connection);
}

/* ---- lists and values --------------------------------------------------------------- */

void *room_for_one(mc_arena *arena, void *items, size_t len, size_t *room, size_t size) {
    if (len < *room) return items;
    size_t wanted = *room ? 2 * *room : FIRST_ROWS;
    void *grown = mc_arena_array(arena, wanted, size);
    if (grown && len > 0) memcpy(grown, items, len * size);
    if (grown) *room = wanted;
    return grown;
}

void bind_str(sqlite3_stmt *statement, int at, mc_str text) {
    sqlite3_bind_text64(statement, at, text.data, text.len, SQLITE_STATIC, SQLITE_UTF8);
}

bool column_str(sqlite3_stmt *statement, int column, mc_arena *arena, mc_str *out) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    size_t len = (size_t)sqlite3_column_bytes(statement, column);
    *out = mc_arena_str(arena, (mc_str){text, len});
    return out->data != NULL;
}
