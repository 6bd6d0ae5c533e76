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

/** The most recent ones first. */
store_result store_list_pets(store *from, const petstore_find *find, mc_arena *arena,
                             petstore_pet_list *out);
/** The first `limit` of those with a greater id than `after`, in that order. */
store_result store_next_pets(store *from, int64_t after, int64_t limit, mc_arena *arena,
                             petstore_pet_list *out);
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
/** The first of those with a greater id than `after`, in that order. */
store_result store_next_orders(store *from, int64_t after, mc_arena *arena,
                               petstore_order_list *out);
/** Sets `*id`. STORE_CONFLICT: no such owner, or a pet that cannot be bought; nothing is sold. */
store_result store_add_order(store *to, const petstore_new_order *order, int64_t *id);
/** The same with an owner who is added first, for whom the order then is; both or none. */
store_result store_add_first_order(store *to, const petstore_new_owner *owner,
                                   const petstore_new_order *order, int64_t *id);

/** `words` may be NULL. */
store_result store_add_feedback(store *to, int64_t stars, const mc_str *words);
/** All of `*out` but the clerk: what was taken since the till was closed. */
store_result store_read_takings(store *from, petstore_takings *out);
/** The same, and the next takings begin at 0. */
store_result store_close_till(store *in, petstore_takings *out);

#endif
