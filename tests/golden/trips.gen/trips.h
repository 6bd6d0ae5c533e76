/* Made by modelc from trips.dsl: do not edit. */
#ifndef TRIPS_H
#define TRIPS_H

#include <modelc/model.h>

#include "scalars.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Dates, identifiers and decimals in paths, queries and bodies. */

typedef struct trips_uuid_list trips_uuid_list;

/** list[uuid] */
struct trips_uuid_list {
    mc_uuid *items;
    size_t len;
};

/* ---- what can be done with them ------------------------------------------ */

/* How the runtime sees them. */

#ifdef __cplusplus
}
#endif
#endif
