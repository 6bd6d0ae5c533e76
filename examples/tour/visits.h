/**
 * visits.h - the second half of the tour.
 */
#ifndef TOUR_VISITS_H
#define TOUR_VISITS_H

#include <stdbool.h>

/** Reads, shows and writes visits; false where that is not as it should be. */
bool show_visits(void);

#endif
