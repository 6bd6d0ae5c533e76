/* shop.h - what all handlers share: the app's state. */
#ifndef PETSTORE_SHOP_H
#define PETSTORE_SHOP_H

#include "settings.h"
#include "store.h"

#include <modelc/http.h>
#include <stdatomic.h>

typedef struct shop {
    settings_settings settings;
    mc_arena memory; /* of the settings' texts */
    store *store;
    atomic_flag till_taken;
} shop;

/** Reads `file`, NULL for none, and the environment; false: said on stderr. */
bool shop_read_settings(shop *out, const char *file);

static inline shop *shop_of(const mc_context *ctx) {
    return mc_context_state(ctx);
}

static inline store *store_of(const mc_context *ctx) {
    return shop_of(ctx)->store;
}

#endif
