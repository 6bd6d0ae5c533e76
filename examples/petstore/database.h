/*
 * database.h - what the store_*.c files share: the connection, its lock, its prepared
 * statements, and the few steps of every query.
 */
#ifndef PETSTORE_DATABASE_H
#define PETSTORE_DATABASE_H

#include "store.h"

#include <sqlite3.h>

/* Every statement of the shop; its text is in database.c. */
typedef enum query {
    QUERY_LIST_PETS,
    QUERY_NEXT_PETS,
    QUERY_READ_PET,
    QUERY_ADD_PET,
    QUERY_REPLACE_PET,
    QUERY_REMOVE_PET,
    QUERY_COUNT_PETS,
    QUERY_SELL_PET,
    QUERY_READ_OWNER,
    QUERY_ADD_OWNER,
    QUERY_READ_ORDER,
    QUERY_LIST_ORDERS,
    QUERY_NEXT_ORDERS,
    QUERY_ORDER_PETS,
    QUERY_ADD_ORDER,
    QUERY_ADD_ORDER_PET,
    QUERY_ADD_FEEDBACK,
    QUERY_TAKINGS,
    QUERY_CLOSE_TILL,
    QUERY_LEN
} query;

/** Waits for the connection. Everything below is for who holds it. */
void store_lock(store *from);
void store_unlock(store *from);

/** The statement of `which`, ready for values. Give it back with store_done. */
sqlite3_stmt *store_query(store *from, query which);
/** Forgets the values and the rows of a statement. */
void store_done(sqlite3_stmt *statement);
/** Runs a statement that writes and gives it back; STORE_MISSING where it changed nothing. */
store_result store_run(store *in, sqlite3_stmt *statement);
/** The next row: STORE_OK, or STORE_MISSING behind the last one. */
store_result store_next(store *from, sqlite3_stmt *statement);
/** Opens a transaction. */
store_result store_begin(store *in);
/** Commits what was done if `result` is STORE_OK, else takes it back; returns what came of it. */
store_result store_end(store *in, store_result result);
/** The id that the last INSERT gave. */
int64_t store_last_id(const store *from);

/** Adds an owner, in a transaction that is open; sets `*id`. */
store_result store_insert_owner(store *to, const petstore_new_owner *owner, int64_t *id);

/**
 * The items of a list of `len` with room for one more: `items` itself or a copy with twice the
 * `*room`. NULL where there is no memory.
 */
void *room_for_one(mc_arena *arena, void *items, size_t len, size_t *room, size_t size);

/** `text`, which must live until store_done. */
void bind_str(sqlite3_stmt *statement, int at, mc_str text);
/** The text in `column`, copied; false where there is no memory. */
bool column_str(sqlite3_stmt *statement, int column, mc_arena *arena, mc_str *out);

#endif
