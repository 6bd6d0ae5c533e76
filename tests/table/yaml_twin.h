/** yaml_twin.h - a case of the table read as YAML: JSON is YAML. */
#ifndef MODELC_TESTS_TABLE_YAML_TWIN_H
#define MODELC_TESTS_TABLE_YAML_TWIN_H

#include "case_file.h"

/**
 * False where YAML makes something else of the case's input than JSON does, or does not read what
 * it wrote itself. A difference that stands in yaml_differences.txt, in the current folder, is
 * none; what stands there and is no difference is false, too.
 */
bool yaml_twin_case(const char *path, const table_case *one);

#endif
