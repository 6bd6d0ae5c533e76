/* shop.h - what all handlers share: the app's state. */
#ifndef PETSTORE_SHOP_H
#define PETSTORE_SHOP_H

#include "store.h"

#include <modelc/http.h>

typedef struct shop {
    const char *path; /* of the database */
    store *store;
} shop;

static inline store *store_of(const mc_context *ctx) {
    return ((shop *)mc_context_state(ctx))->store;
}

#endif
