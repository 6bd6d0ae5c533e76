/**
 * drive.h - puts one case through everything that a model can do.
 */
#ifndef MODELC_TESTS_TABLE_DRIVE_H
#define MODELC_TESTS_TABLE_DRIVE_H

#include "case_file.h"

/** False where the case does not hold; what differs is then told on stderr, under `path`. */
bool drive_case(const char *path, const table_case *one);

#endif
