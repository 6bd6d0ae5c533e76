/* Made by modelc from trips.dsl: do not edit. */
/* JSON in and out for each model of trips. Decoders follow the order in which the model has
 * its fields; what is out of order is looked up, and what is wrong is left to the tables.
 * Encoders are straight lines; what flags change is left to the tables, too. */
#include "trips.h"

#include <modelc/fast.h>
#include <modelc/fast_write.h>

