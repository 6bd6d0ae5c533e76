/*
 * store.h - the shop's data, in SQLite. All of it blocks, so call it from `sync` handlers or
 * by mc_offload. One connection behind one mutex: any thread may call, one at a time gets in.
 * SQLite writes one at a time anyway; a shop that reads a lot would open a connection a thread.
 *
 * What is read is put into `arena`.
 */
#ifndef PETSTORE_STORE_H
#define PETSTORE_STORE_H

#include "petstore.h"

typedef struct store store;

typedef enum store_result {
    STORE_OK,
    STORE_MISSING,  /* nothing has that id */
    STORE_CONFLICT, /* what is there already speaks against it */
    STORE_FAILED    /* the database or the memory: said on stderr */
} store_result;

/** Opens the database, and makes its tables where there are none; NULL: said on stderr. */
store *store_open(const char *path);
/** NULL is allowed. */
void store_close(store *from);

/** The most recent ones first; `status` NULL is any. */
store_result store_list_pets(store *from, const petstore_status *status, int64_t limit,
                             mc_arena *arena, petstore_pet_list *out);
store_result store_read_pet(store *from, int64_t id, mc_arena *arena, petstore_pet *out);
/** Sets `*id`. */
store_result store_add_pet(store *to, const petstore_new_pet *pet, int64_t *id);
store_result store_replace_pet(store *in, int64_t id, const petstore_new_pet *pet);
/** STORE_CONFLICT: it was sold. */
store_result store_remove_pet(store *from, int64_t id);
/** How many there are of each status. */
store_result store_count_pets(store *from, mc_arena *arena, petstore_i64_map *out);

store_result store_read_owner(store *from, int64_t id, mc_arena *arena, petstore_owner *out);
/** Sets `*id`. STORE_CONFLICT: somebody has that e-mail address. */
store_result store_add_owner(store *to, const petstore_new_owner *owner, int64_t *id);

store_result store_read_order(store *from, int64_t id, mc_arena *arena, petstore_order *out);
store_result store_list_orders(store *from, int64_t owner, mc_arena *arena,
                               petstore_order_list *out);
/** Sets `*id`. STORE_CONFLICT: no such owner, or a pet that cannot be bought; nothing is sold. */
store_result store_add_order(store *to, const petstore_new_order *order, int64_t *id);

#endif
