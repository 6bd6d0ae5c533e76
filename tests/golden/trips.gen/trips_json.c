/* Made by modelc from trips.dsl: do not edit. */
/* JSON in and out for each model of trips. */
#include "trips.h"

