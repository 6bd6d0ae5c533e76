/* Made by modelc from trips.dsl: do not edit. */
/* What each model of trips is made of, as tables that the runtime reads. */
#include "trips.h"

